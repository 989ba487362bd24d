"""Reading single values as people and files write them: days, numbers, percentages, euros, yes or no.

Every function takes the value as it comes from YAML, a table cell or a web form, and returns the value as it is kept; a value
that does not fit raises ValueError with a Dutch sentence. Binary floats are refused: a file reader turns them into Decimal first.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal, InvalidOperation

from statuut.timeline.formatting import parse_amount, parse_date, parse_percent

FIRST_YEAR, LAST_YEAR = 1880, 2199
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_BELGIAN = re.compile(r"-?\d{1,3}(\.\d{3})+,\d+|-?\d+,\d+")
_PLAIN = re.compile(r"-?\d+(\.\d+)?")
_THOUSANDS = re.compile(r"-?[1-9]\d{0,2}(\.\d{3})+")
_YES = frozenset({"ja", "true", "waar"})
_NO = frozenset({"nee", "neen", "false", "onwaar"})


def day(value: object, *, iso: bool = False) -> date:
    """A calendar day; with `iso` only jjjj-mm-dd is taken, otherwise also the Belgian ways of writing."""
    if isinstance(value, datetime):
        if value.hour or value.minute or value.second:
            raise ValueError(f"'{value}' bevat een uur; hier hoort alleen een datum.")
        value = value.date()
    if isinstance(value, str):
        value = _parse_day(value.strip(), iso)
    if not isinstance(value, date):
        raise ValueError(f"'{value}' is geen datum.")
    if not FIRST_YEAR <= value.year <= LAST_YEAR:
        raise ValueError(f"Het jaar {value.year} ligt niet tussen {FIRST_YEAR} en {LAST_YEAR}.")
    return value


def _parse_day(text: str, iso: bool) -> date:
    if _ISO.fullmatch(text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise ValueError(f"'{text}' is geen bestaande datum.") from None
    if iso:
        raise ValueError(f"'{text}' is geen datum in de vorm jjjj-mm-dd, zoals 2005-02-28.")
    return parse_date(text)


def number(value: object, *, decimals: int = 4) -> Decimal:
    """A finite decimal with at most `decimals` decimals and nine digits before the comma."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal | str):
        raise ValueError(f"'{value}' is geen getal.")
    if isinstance(value, str):
        value = _parse_number(value.replace(" ", "").replace("\u00a0", ""))
    result = Decimal(value)
    if not result.is_finite() or abs(result) >= 10**9:
        raise ValueError(f"'{value}' is geen bruikbaar getal.")
    if result != result.quantize(Decimal(1).scaleb(-decimals)):
        raise ValueError(f"{_comma(result)} heeft meer dan {decimals} cijfers na de komma.")
    return result


def _parse_number(text: str) -> Decimal:
    if _BELGIAN.fullmatch(text):
        return Decimal(text.replace(".", "").replace(",", "."))
    if _THOUSANDS.fullmatch(text):
        raise ValueError(f"'{text}' is dubbelzinnig: schrijf {text.replace('.', '')} of {text.replace('.', ',')}.")
    if not _PLAIN.fullmatch(text):
        raise ValueError(f"'{text}' is geen getal.")
    try:
        return Decimal(text)
    except InvalidOperation:
        raise ValueError(f"'{text}' is geen getal.") from None


def integer(value: object) -> int:
    """A whole number, 0 or more."""
    result = number(value)
    if result != result.to_integral_value():
        raise ValueError(f"{_comma(result)} is geen geheel getal.")
    if result < 0:
        raise ValueError(f"{result} is negatief.")
    return int(result)


def count(value: object) -> Decimal:
    """A number of months, days or years: a decimal, 0 or more, without trailing zeros."""
    result = number(value)
    if result < 0:
        raise ValueError(f"{_comma(result)} is negatief.")
    whole = result.to_integral_value()
    return Decimal(int(whole)) if result == whole else result.normalize()


def yearly_hours(value: object) -> Decimal:
    """Hours over a year, above 0 and at most the 1976 of full-time work, with at most two decimals (XIV 46 §3)."""
    result = number(value, decimals=2)
    if not 0 < result <= 1976:
        raise ValueError(f"{_comma(result)} ligt niet boven 0 en tot en met 1976 uren.")
    whole = result.to_integral_value()
    return Decimal(int(whole)) if result == whole else result.normalize()


def percent(value: object) -> int:
    """A percentage above 0 and at most 100, as ten-thousandths of the whole: 62,5 gives 6250."""
    result = parse_percent(value) if isinstance(value, str) else int(number(value, decimals=2) * 100)
    if not 0 < result <= 10_000:
        raise ValueError(f"{_comma(Decimal(result) / 100)} % ligt niet boven 0 % en tot en met 100 %.")
    return result


def euro(value: object) -> int:
    """An amount in euro with at most two decimals, 0 or more, as whole cents."""
    result = parse_amount(value) if isinstance(value, str) else int(number(value, decimals=2) * 100)
    if result < 0:
        raise ValueError(f"{_comma(Decimal(result) / 100)} is negatief.")
    return result


def _comma(value: Decimal) -> str:
    return str(value).replace(".", ",")


def yes_no(value: object) -> bool:
    """Yes or no: true/false, ja/nee."""
    if isinstance(value, bool):
        return value
    word = value.strip().lower() if isinstance(value, str) else ""
    if word in _YES or word in _NO:
        return word in _YES
    raise ValueError(f"'{value}' is geen ja of nee.")


def text(value: object) -> str:
    """Non-empty text of at most 500 characters, white space made single spaces; a number is taken as it is written."""
    if isinstance(value, bool) or not isinstance(value, str | int | Decimal | date):
        raise ValueError("Hier hoort een tekst.")
    result = " ".join(str(value).split())
    if not result:
        raise ValueError("De tekst is leeg.")
    if len(result) > 500:
        raise ValueError("De tekst is langer dan 500 tekens.")
    if not result.isprintable():
        raise ValueError("De tekst bevat tekens die niet kunnen worden afgedrukt.")
    return result
