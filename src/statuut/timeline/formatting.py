"""Dutch (Belgian) notation of dates, amounts, percentages, index coefficients and seniorities, in and out.

Formatting takes exact integers: cents, and ten-thousandths for factors ("e4": 8000 is 80 %). Parsing gives the same integers
back and refuses, with a Dutch `ValueError`, whatever can be read in two ways or would lose a digit.

Readings chosen here:
- a year of two digits: 00-39 is 2000-2039, 70-99 is 1970-1999; 40-69 is refused, because it can be a birth or a retirement;
- a year of two digits after hyphens ("26-03-05") is refused: it can be ISO or Belgian;
- "1.234" is one thousand two hundred and thirty-four (a point before exactly three digits groups thousands); "1,234" is refused.
"""

import re
from datetime import date

NO_BREAK_SPACE = "\u00a0"
MONTH_NAMES = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december",
)
E4 = 10_000

_ISO = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_BELGIAN = re.compile(r"([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})")
_GROUPED = re.compile(r"(-?)([1-9][0-9]{0,2}(?:\.[0-9]{3})+)(?:,([0-9]{1,2}))?")
_PLAIN = re.compile(r"(-?)([0-9]+)(?:[.,]([0-9]{1,2}))?")


def format_date(day: date) -> str:
    """Write a date as dd/mm/jjjj, two digits always: 05/03/2026."""
    return f"{day.day:02d}/{day.month:02d}/{day.year:04d}"


def format_long_date(day: date) -> str:
    """Write a date with the name of the month: 5 maart 2026."""
    return f"{day.day} {MONTH_NAMES[day.month - 1]} {day.year}"


def format_amount(cents: int) -> str:
    """Write cents as euros with point and decimal comma: 123456 gives 1.234,56."""
    sign = "-" if cents < 0 else ""
    euros, rest = divmod(abs(cents), 100)
    return f"{sign}{_grouped(euros)},{rest:02d}"


def format_euro(cents: int) -> str:
    """Write cents with the euro sign and a no-break space: € 1.234,56 (a negative amount: € -1.234,56)."""
    return f"€{NO_BREAK_SPACE}{format_amount(cents)}"


def format_percent_e4(value: int) -> str:
    """Write a fraction in ten-thousandths as a percentage: 8000 gives 80 %, 6250 gives 62,5 % (no-break space)."""
    sign = "-" if value < 0 else ""
    whole, rest = divmod(abs(value), 100)
    return f"{sign}{whole}{_decimals(rest, 2)}{NO_BREAK_SPACE}%"


def format_index(coefficient_e4: int) -> str:
    """Write an index coefficient in ten-thousandths with its four decimals: 13195 gives 1,3195."""
    whole, rest = divmod(coefficient_e4, E4)
    return f"{whole},{rest:04d}"


def format_months_e4(months_e4: int) -> str:
    """Write a seniority in ten-thousandths of a month as years and months: 1280000 gives 10 j 8 m, 1284000 gives 10 j 8,4 m."""
    sign = "-" if months_e4 < 0 else ""
    months, rest = divmod(abs(months_e4), E4)
    years, months = divmod(months, 12)
    text = f"{months}{_decimals(rest, 4)} m"
    return f"{sign}{years} j {text}" if years else f"{sign}{text}"


def parse_date(text: str) -> date:
    """Read a date as a Belgian user types it (5/3/26, 05.03.2026, 1-3-2005) or in ISO form (2026-03-05).

    Raises a Dutch ValueError for a date that does not exist, another order, or a year that can be read in two ways.
    """
    stripped = _text(text, "datum").strip()
    if iso := _ISO.fullmatch(stripped):
        return _existing_date(int(iso[1]), int(iso[2]), int(iso[3]), stripped)
    belgian = _BELGIAN.fullmatch(stripped)
    if belgian is None:
        raise ValueError(f"“{text}” is geen datum: schrijf dag/maand/jaar, bijvoorbeeld 05/03/2026.")
    day, separator, month, year = belgian.groups()
    if len(year) == 2 and separator == "-":
        raise ValueError(f"“{text}” kan op twee manieren gelezen worden: schrijf het jaar met vier cijfers.")
    return _existing_date(_full_year(year, stripped), int(month), int(day), stripped)


def parse_amount(text: str) -> int:
    """Read an amount in euros as typed (1.234,50, 1234,5, 1234.50, € 12) and give it in cents.

    Raises a Dutch ValueError for more than two decimals, for a number that is not text (a float is never an amount), or for
    another notation.
    """
    stripped = _text(text, "bedrag").replace("€", "", 1).replace(NO_BREAK_SPACE, " ").strip()
    hundredths = _hundredths(stripped)
    if hundredths is None:
        raise ValueError(f"“{text}” is geen bedrag: schrijf bijvoorbeeld 1.234,50, met hoogstens twee decimalen.")
    return hundredths


def parse_percent(text: str) -> int:
    """Read a percentage as typed (62,5, 62.5, 80 %) and give it in ten-thousandths: 62,5 gives 6250.

    Raises a Dutch ValueError for a negative percentage, more than two decimals, or another notation.
    """
    stripped = _text(text, "percentage").replace(NO_BREAK_SPACE, " ").strip().removesuffix("%").strip()
    hundredths = None if stripped.startswith("-") else _hundredths(stripped)
    if hundredths is None:
        raise ValueError(f"“{text}” is geen percentage: schrijf bijvoorbeeld 62,5, met hoogstens twee decimalen.")
    return hundredths


def _grouped(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def _decimals(rest: int, width: int) -> str:
    digits = f"{rest:0{width}d}".rstrip("0")
    return f",{digits}" if digits else ""


def _text(value: object, what: str) -> str:
    if not isinstance(value, str):
        raise ValueError(f"Een {what} wordt uit tekst gelezen, niet uit {value!r}.")
    return value


def _full_year(year: str, text: str) -> int:
    number = int(year)
    if len(year) == 4:
        return number
    if 40 <= number <= 69:
        raise ValueError(f"“{text}” kan in de vorige of in deze eeuw vallen: schrijf het jaar met vier cijfers.")
    return number + (2000 if number < 40 else 1900)


def _existing_date(year: int, month: int, day: int, text: str) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise ValueError(f"“{text}” bestaat niet: er is geen dag {day} in maand {month} van het jaar {year}.") from None


def _hundredths(text: str) -> int | None:
    """Hundredths of a number in one of the accepted notations, or None when it is in none of them."""
    found = _GROUPED.fullmatch(text) or _PLAIN.fullmatch(text)
    if found is None:
        return None
    sign, whole, decimals = found.groups()
    hundredths = int(whole.replace(".", "")) * 100 + int((decimals or "").ljust(2, "0"))
    return -hundredths if sign else hundredths
