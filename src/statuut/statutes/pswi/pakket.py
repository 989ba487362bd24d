"""The PSWI as a pack: what the rest of the house may use of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from statuut.dossier.codes import Codes
from statuut.engine.pack import Line, Pack, SameRatio
from statuut.engine.parameters import ParameterBook, load_parameters
from statuut.engine.rule import RuleBook
from statuut.engine.scales import ScaleTable
from statuut.engine.units import CALENDAR_MONTH, MONTH
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.deel_08_loopbaan import (
    titel_1_hierarchie,
    titel_3_ancienniteit,
    titel_5_functionele_loopbaan,
    titel_5_schalen_bij_besluit,
    titel_9_overgang,
)
from statuut.statutes.pswi.deel_13_geldelijk import (
    titel_1_h2_salaris,
    titel_1_h3_diensten,
    titel_1_h5_betaling,
    titel_1_h5_uitbetaling,
    titel_3_h7_haard,
    titel_3_h8_vakantiegeld,
)
from statuut.statutes.pswi.feiten.herkomst import INVULLEN
from statuut.statutes.pswi.feiten.maanden import streams
from statuut.statutes.pswi.gegevens.lijsten import afwezigheidssoorten, graden, loopbaantabellen, schalen
from statuut.statutes.pswi.gegevens.salaristabellen import platte_tabellen, teruggelegd, trapnummers

#: Rule modules, in the order of the statute; importing them fills the book.
MODULES = (
    titel_1_hierarchie,
    titel_3_ancienniteit,
    titel_5_functionele_loopbaan,
    titel_5_schalen_bij_besluit,
    titel_9_overgang,
    titel_1_h2_salaris,
    titel_1_h3_diensten,
    titel_1_h5_betaling,
    titel_1_h5_uitbetaling,
    titel_3_h7_haard,
    titel_3_h8_vakantiegeld,
)
VERSIE = "2006-01-27/1"
FOLDER = Path(__file__).parent


def maak_parameters(tables: Sequence[ScaleTable] = ()) -> ParameterBook:
    """Parameters with loaded scale tables; without a table amounts of its scale are unknown."""
    amounts, steps, version_of, example = platte_tabellen(tables)
    oudste = {"oudste_bedragen": teruggelegd(amounts), "oudste_trappen": teruggelegd(steps)}
    return ParameterBook(
        scalars=load_parameters(FOLDER / "parameters"),
        tables={**loopbaantabellen(), "schaalbedragen": amounts, "schaaltrappen": steps, "trapnummers": trapnummers(steps), **oudste},
        calendar={"maandnummer": lambda month: month, "kalendermaand": lambda month: month % 12 + 1, "tabelversie": version_of},
        calendar_units={"maandnummer": MONTH, "kalendermaand": CALENDAR_MONTH},
        examples=frozenset({"schaalbedragen", "schaaltrappen", "trapnummers", *oudste}) if example else frozenset(),
    )


def _vragen() -> RuleBook:
    """The book of questions, loaded when the first question is asked."""
    from statuut.statutes.pswi.vragen import verzameld

    return verzameld()


@cache
def pakket() -> Pack:
    """The pack, made once."""
    return Pack(
        key="pswi",
        name="Personeelsstatuut van de Vlaamse wetenschappelijke instellingen",
        scope="wetenschappelijk en niet-wetenschappelijk personeel van de Vlaamse wetenschappelijke instellingen",
        folder=FOLDER,
        version=VERSIE,
        book=BOEK,
        facts=streams,
        make_parameters=maak_parameters,
        codes=Codes({code: g.naam for code, g in graden().items()}, frozenset(schalen()), frozenset(afwezigheidssoorten())),
        lines=(
            Line("maandsalaris", "Maandsalaris", "jaarsalaris", "prestatiefractie"),
            Line("vijfde_supplement", "Supplement van één vijfde", "jaarsalaris", ""),
            Line(
                "haard_of_standplaatstoelage_maand", "Haard- of standplaatstoelage", "laatste_haard_of_standplaats_jaar", "prestatiefractie"
            ),
            Line("vakantiegeld", "Vakantiegeld"),
            Line("vakantiegeld_vorig_dienstjaar", "Vakantiegeld van het vorige dienstjaar"),
            Line("inhouding_vakantiegeld", "Inhouding op het vakantiegeld"),
            Line("eindejaarstoelage", "Eindejaarstoelage"),
            Line("niet_opgenomen_verlof_uitbetaling", "Niet opgenomen verlofdagen"),
        ),
        status_rules=(
            "graad",
            "rang",
            "niveau",
            "personeelsgroep",
            "hoedanigheid",
            "salarisschaal",
            "nuttige_ancienniteit",
            "trap",
            "graadancienniteit",
            "niveauancienniteit",
            "dienstancienniteit",
            "schaalancienniteit",
            "geldelijke_ancienniteit",
            "prestatiefractie",
            "jaarsalaris",
            "maandsalaris",
        ),
        same_ratio={
            "schijf": SameRatio(
                ("bezoldigde_werkdagen", "roosterdagen", "gelijkgestelde_werkdagen"),
                "te_presteren_werkdagen",
                counted=("verschuldigde_dagen",),
            )
        },
        total="bruto",
        pay_day=titel_1_h5_betaling.uiterste_betaaldag,
        fill_in=INVULLEN,
        make_questions=_vragen,
    )
