"""Files that the tests of this folder ask about, and the tables they are asked with."""

from __future__ import annotations

from datetime import date
from functools import cache

from statuut.dossier.file import Dossier
from statuut.dossier.plain_yaml import parse
from statuut.dossier.read_yaml import read_values
from statuut.engine.scales import SalaryTables, ScaleTable
from statuut.payroll.case import Case, evaluate
from statuut.payroll.context import Context, make_context
from statuut.timeline.month import parse_month

HEAD = """\
formaat: statuut-dossier/1
personeelsnummer: "7"
statuut: pswi
gebeurtenissen:
"""
#: A clerk in service since 1985, married, four days a week since 2000.
CLERK = (
    "soort: identiteit, van: 1960-03-02, vastgelegd: 1985-01-05, naam: Peeters, voornaam: An, geboortedatum: 1960-03-02",
    "soort: gezinstoestand, van: 1985-02-01, vastgelegd: 1985-02-01, burgerlijke_staat: gehuwd, "
    "partner_krijgt_toelage: nee, kinderen_kinderbijslag: 1",
    "soort: stage, van: 1985-02-01, vastgelegd: 1985-02-01, graad: medewerker, personeelsgroep: niet_wetenschappelijk",
    "soort: benoeming, van: 1986-02-01, vastgelegd: 1986-02-01, graad: medewerker, personeelsgroep: niet_wetenschappelijk",
)
PART_TIME = "soort: werkregime, van: 2005-03-14, vastgelegd: 2005-03-01, fractie: 80"


def dossier(*events: str) -> Dossier:
    """A file with these records, numbered from 1."""
    lines = [f"  - {{nr: {number}, {event}}}\n" for number, event in enumerate(events, 1)]
    found, findings = read_values(parse(HEAD + "".join(lines)))
    assert found is not None, [finding.text() for finding in findings]
    return found


def tables(since: int = 1990, *, example: bool = False) -> SalaryTables:
    """Tables of all scales from a year on: 12.000 euro and 500 more at 2, 4, 6 ... years, higher for a higher scale."""
    from statuut.engine.pack import load_pack

    rows = []
    for place, code in enumerate(sorted(load_pack("pswi").codes.salarisschalen)):
        amounts = tuple((year, 12_000_00 + place * 100_00 + year * 250_00) for year in range(0, 28, 2))
        rows.append(ScaleTable(code, date(since, 1, 1), amounts, "toets", example))
    return SalaryTables(tuple(rows), "toets")


@cache
def context(since: int = 1990, *, example: bool = False) -> Context:
    """The statute with those tables."""
    return make_context("pswi", tables=(tables(since, example=example),))


def case(*events: str, since: int = 1990, until: date = date(2006, 12, 31), example: bool = False) -> Case:
    """The file evaluated."""
    return evaluate(dossier(*events), context(since, example=example), until=until)


MEI, MAART, DECEMBER = parse_month("2005-05"), parse_month("2005-03"), parse_month("2005-12")
