"""Money: whole cents, named roundings, francs, and the index coefficient. No binary floating point, and no imports when loaded.

The first three functions are also compiled by numba from their source: integers, if and else only. They expect a denominator above
zero and, compiled, a numerator of which the double plus the denominator stays within 63 bits; the caller guards both.

Each rounding is symmetric: a negative amount is rounded as its opposite, so that taking back an amount takes back exactly what was
paid. Money is an integer number of cents; factors are integers in ten-thousandths.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal
    from typing import Final

E4 = 10_000


def to_cents(numerator: int, denominator: int) -> int:
    """Round a fraction of cents to the nearest cent; half a cent goes up (away from zero for a negative amount)."""
    if numerator < 0:
        return -((2 * -numerator + denominator) // (2 * denominator))
    return (2 * numerator + denominator) // (2 * denominator)


def to_cents_up(numerator: int, denominator: int) -> int:
    """Round a fraction of cents to the next cent, away from zero; an exact cent stays (XIII 42, XIII 102)."""
    if numerator < 0:
        return -((-numerator + denominator - 1) // denominator)
    return (numerator + denominator - 1) // denominator


def to_cents_down(numerator: int, denominator: int) -> int:
    """Drop the fraction of a cent, towards zero."""
    if numerator < 0:
        return -(-numerator // denominator)
    return numerator // denominator


class Rounding:
    """A named rounding of cents: a Dutch description, the article it comes from, and the function that rounds."""

    __slots__ = ("article", "cents", "description", "name")

    def __init__(self, name: str, description: str, article: str, cents: "Callable[[int, int], int]") -> None:
        self.name: Final = name
        self.description: Final = description
        self.article: Final = article
        self.cents: Final = cents

    def __repr__(self) -> str:
        return f"Rounding({self.name!r})"

    def __reduce__(self) -> str:
        return self.name.upper()


DICHTSTBIJ = Rounding("dichtstbij", "afgerond op de dichtstbijzijnde eurocent, een halve cent naar boven", "", to_cents)
HOGERE_CENT = Rounding("hogere_cent", "afgerond op de hogere eurocent", "XIII 42, XIII 102", to_cents_up)
LAGERE_CENT = Rounding("lagere_cent", "afgerond op de lagere eurocent", "", to_cents_down)
ROUNDINGS = {rounding.name: rounding for rounding in (DICHTSTBIJ, HOGERE_CENT, LAGERE_CENT)}

FRANK = (403399, 10000)


def francs_to_cents_ratio() -> tuple[int, int]:
    """One franc in cents as an exact fraction (numerator, denominator), for amounts that are rounded only when paid."""
    return 100 * FRANK[1], FRANK[0]


def francs_to_cents(francs: int, rounding: Rounding = DICHTSTBIJ) -> int:
    """Convert whole Belgian francs to cents at 40.3399 francs a euro, with a named rounding."""
    numerator, denominator = francs_to_cents_ratio()
    return rounding.cents(francs * numerator, denominator)


def index_coefficient(n: int) -> int:
    """The index coefficient after n steps of 2 %, in ten-thousandths: 1.02 to the power n, rounded half up (XIII 25).

    Step 0 is 1 January 1990 (10000); a negative n raises a Dutch ValueError.
    """
    if n < 0:
        raise ValueError(f"De index telt vanaf stap 0 (1 januari 1990), niet vanaf {n}.")
    return to_cents(102**n * E4, 100**n)


def decimal_euro(cents: int) -> str:
    """Write cents as files hold amounts: 123456 gives "1234.56"."""
    sign = "-" if cents < 0 else ""
    return f"{sign}{abs(cents) // 100}.{abs(cents) % 100:02d}"


def parse_euro(value: "str | int | Decimal") -> int:
    """Read an amount in euros as files hold it ("1234.56", 1234, a Decimal) and give it in cents.

    Raises a Dutch ValueError for a float, a boolean, another notation, or more than two decimals that matter. What a user types in
    Belgian notation is read by `timeline.formatting.parse_amount`.
    """
    from decimal import Decimal
    from re import fullmatch

    plain = isinstance(value, str) and fullmatch(r"-?[0-9]+(\.[0-9]{1,2})?", value) is not None
    exact = isinstance(value, int) and not isinstance(value, bool)
    if plain or exact or (isinstance(value, Decimal) and value.is_finite()):
        numerator, denominator = Decimal(value).as_integer_ratio()
        if 100 * numerator % denominator == 0:
            return 100 * numerator // denominator
    raise ValueError(f"{value!r} is geen bedrag in euro: geef een decimaal getal met hoogstens twee decimalen, bijvoorbeeld 1234.56.")
