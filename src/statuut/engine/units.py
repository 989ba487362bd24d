"""Units of rule outcomes: what the integer means and how a person reads it.

A unit names a fixed scale (cents, ten-thousandths of a month, a code of a list) and knows its Dutch text and its JSON form. Amounts
that a later rule still divides are kept as exact products: a unit with a `factor` shows what they will be, rounded to its scale, and
a `TELLER`, a product that means nothing to people, has no text at all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from statuut.engine.values import STATE_NAMES, is_number
from statuut.timeline.formatting import (
    MONTH_NAMES,
    format_amount,
    format_date,
    format_index,
    format_months_e4,
    format_percent_e4,
    parse_date,
)
from statuut.timeline.month import iso_month, month_text


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: `key` for programs, `label` for people, `scale` the number of integer steps in one unit.

    `factor`: how many times larger the integer is than the value that people read (1 but for undivided products).
    """

    key: str
    label: str
    scale: int = 1
    codes: tuple[str, ...] = field(default=())
    labels: Mapping[str, str] = field(default_factory=dict, hash=False, compare=False)
    factor: int = 1

    def text(self, value: int) -> str:
        """The value as a personnel officer reads it."""
        if not is_number(value):
            return STATE_NAMES[value]
        if self.codes:
            code = self.codes[value]
            return self.labels.get(code, code)
        value = self._divided(value)
        writer = _WRITERS.get(self.key)
        return writer(value) if writer else f"{decimal_text(value, self.scale).replace('.', ',')} {self.label}".strip()

    def json(self, value: int) -> str | int | bool | None:
        """The value as JSON: amounts and fractions as decimal strings, codes as text, special values as null."""
        if not is_number(value):
            return None
        if self.codes:
            return self.codes[value]
        if self.key == "ja_nee":
            return bool(value)
        if self.key == "maand":
            return iso_month(value)
        if self.key == "datum":
            return date.fromordinal(value).isoformat()
        if self.key == "teller":
            return str(value)
        value = self._divided(value)
        return decimal_text(value, self.scale, fixed=self.key == "euro") if self.scale != 1 else value

    def parse(self, text: str) -> int:
        """Read a value typed by a person or found in a parameter file; ValueError with a Dutch sentence when it cannot be."""
        cleaned = text.strip()
        if self.codes:
            if cleaned in self.codes:
                return self.codes.index(cleaned)
            raise ValueError(f"'{text}' staat niet in de lijst: {', '.join(self.codes)}")
        if self.key == "ja_nee":
            return _parse_yes_no(cleaned)
        if self.key == "maand":
            from statuut.timeline.month import parse_month

            return parse_month(cleaned)
        if self.key == "datum":
            return parse_date(cleaned).toordinal()
        return parse_decimal(cleaned, self.scale, self.label or self.key) * self.factor

    def _divided(self, value: int) -> int:
        """The value in steps of the scale, half up."""
        return value if self.factor == 1 else (2 * value + self.factor) // (2 * self.factor)


def decimal_text(value: int, scale: int, *, fixed: bool = False) -> str:
    """Exact decimal notation of value / scale, scale a power of ten; trailing zeros cut unless `fixed`."""
    if scale == 1:
        return str(value)
    digits = len(str(scale)) - 1
    sign = "-" if value < 0 else ""
    whole, rest = divmod(abs(value), scale)
    decimals = f"{rest:0{digits}d}"
    if not fixed:
        decimals = decimals.rstrip("0")
    return f"{sign}{whole}.{decimals}" if decimals else f"{sign}{whole}"


def parse_decimal(text: str, scale: int, what: str) -> int:
    """Read '1.234,50', '1234,5' or '1234.5' as an integer in units of 1/scale; refuses more decimals than the scale holds."""
    cleaned = text.replace("\u00a0", "").replace(" ", "").rstrip("%€")
    if "," in cleaned:
        cleaned = cleaned.replace(".", "").replace(",", ".")
    negative = cleaned.startswith("-")
    whole, _, decimals = cleaned.lstrip("-").partition(".")
    digits = len(str(scale)) - 1
    if not whole.isdigit() or (decimals and not decimals.isdigit()):
        raise ValueError(f"'{text}' is geen getal; verwacht bijvoorbeeld 1234,50 ({what})")
    if len(decimals.rstrip("0")) > digits:
        raise ValueError(f"'{text}' heeft te veel decimalen: hoogstens {digits} ({what})")
    value = int(whole) * scale + int(decimals.rstrip("0").ljust(digits, "0") or 0) if digits else int(whole)
    return -value if negative else value


def _parse_yes_no(text: str) -> int:
    if text.lower() in {"ja", "true", "1", "j"}:
        return 1
    if text.lower() in {"nee", "neen", "false", "0", "n"}:
        return 0
    raise ValueError(f"'{text}' is geen ja of nee")


EURO = Unit("euro", "EUR", 100)
#: An amount that the statute still states in francs, in hundredths of a franc.
FRANC = Unit("frank", "frank", 100)
EURO_E3 = Unit("euro_exact", "EUR", 100_000)
MONTHS = Unit("maanden", "maanden", 10_000)
WHOLE_MONTHS = Unit("volle_maanden", "maanden")
YEARS = Unit("jaren", "jaar")
PERCENT = Unit("procent", "%", 100)
PER_MILLE = Unit("promille", "", 1_000)
INDEX = Unit("index", "", 10_000)
DAYS = Unit("dagen", "dagen")
HOURS = Unit("uren", "uren", 100)
COUNT = Unit("aantal", "")
YES_NO = Unit("ja_nee", "")
DATE = Unit("datum", "")
WEEKS = Unit("weken", "weken")
HALF_DAYS = Unit("halve_dagen", "dagen", 10)
MINUTES = Unit("minuten", "minuten")
DAYS_OR_PARTS = Unit("dagen_decimaal", "dagen", 10_000)
KILOMETRES = Unit("kilometer", "km", 100)
MONTH = Unit("maand", "")
CALENDAR_MONTH = Unit("kalendermaand", "")
DAY_OF_MONTH = Unit("dag", "")
TELLER = Unit("teller", "")


def code_unit(key: str, codes: tuple[str, ...], labels: Mapping[str, str] | None = None) -> Unit:
    """A unit whose values are positions in a closed list of codes."""
    return Unit(key, "", 1, codes, labels or {})


def _exact_amount(value: int) -> str:
    """An amount in thousandths of a cent, with as many decimals as it needs."""
    cents, rest = divmod(value, 1_000)
    return format_amount(cents) + (f"{rest:03d}".rstrip("0") if rest else "")


_WRITERS: dict[str, Callable[[int], str]] = {
    "euro": format_amount,
    "euro_exact": _exact_amount,
    "maanden": format_months_e4,
    "volle_maanden": lambda value: format_months_e4(value * 10_000),
    "procent": format_percent_e4,
    "promille": lambda value: format_percent_e4(value * 10),
    "index": format_index,
    "ja_nee": lambda value: "ja" if value else "nee",
    "maand": month_text,
    "datum": lambda value: format_date(date.fromordinal(value)),
    "kalendermaand": lambda value: MONTH_NAMES[(value - 1) % 12],
    "dag": lambda value: f"dag {value}" if value else "geen",
    "teller": lambda value: "",
}
_PLAIN = (
    EURO, EURO_E3, FRANC, MONTHS, WHOLE_MONTHS, YEARS, PERCENT, PER_MILLE, INDEX, DAYS, HOURS, COUNT, YES_NO, MONTH, CALENDAR_MONTH,
    DATE, WEEKS, HALF_DAYS, MINUTES, DAYS_OR_PARTS, KILOMETRES,
)  # fmt: skip
UNITS = {unit.key: unit for unit in _PLAIN}
