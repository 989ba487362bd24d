"""The PSWI as a pack: what the rest of the house may use of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from statuut.dossier.checks import Check
from statuut.dossier.codes import Codes
from statuut.engine.allowances import AllowanceDesk
from statuut.engine.claims import ClaimDesk
from statuut.engine.leave import LeaveDesk
from statuut.engine.pack import Line, Pack, SameRatio
from statuut.engine.parameters import ParameterBook, load_parameters
from statuut.engine.promotion import PromotionDesk
from statuut.engine.rule import RuleBook
from statuut.engine.scales import ScaleTable
from statuut.engine.units import CALENDAR_MONTH, MONTH
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.boek_onkosten import REEKSEN
from statuut.statutes.pswi.boek_vaste_toelagen import REEKSEN_TOELAGEN
from statuut.statutes.pswi.deel_08_loopbaan import (
    titel_1_hierarchie,
    titel_3_ancienniteit,
    titel_5_functionele_loopbaan,
    titel_5_inschaling,
    titel_5_schalen_bij_besluit,
    titel_5_snelheid,
    titel_9_overgang,
)
from statuut.statutes.pswi.deel_13_geldelijk import (
    titel_1_h2_salaris,
    titel_1_h3_attesten,
    titel_1_h3_diensten,
    titel_1_h3_overplaatsing,
    titel_1_h3_waarborg,
    titel_1_h4_onvoldoende,
    titel_1_h5_betaling,
    titel_1_h5_uitbetaling,
    titel_3_h1_algemeen,
    titel_3_h2_hoger_ambt,
    titel_3_h3_grondslag,
    titel_3_h3_overuren,
    titel_3_h4_onregelmatig,
    titel_3_h4bis_prestatietoelagen,
    titel_3_h4quater_bevorderingspremie,
    titel_3_h4ter_ploegen,
    titel_3_h5_rekenplichtigen,
    titel_3_h6_examen,
    titel_3_h7_haard,
    titel_3_h8_eindejaar,
    titel_3_h8_grondslag,
    titel_3_h8_vakantiegeld,
    titel_3_h9_gevaarlijk_werk,
    titel_3_totaal,
    titel_4_h1_vergoedingen,
    titel_4_h2_begrafenis,
    titel_4_h3_onkostenstaat,
    titel_4_h3_reiskosten,
    titel_4_h3_verblijf,
    titel_5bis_woonwerk,
    titel_6_overgang,
)
from statuut.statutes.pswi.deel_14_contractueel import titel_3_h4_salaris, titel_4_upgrading
from statuut.statutes.pswi.feiten.herkomst import INVULLEN
from statuut.statutes.pswi.feiten.maanden import streams
from statuut.statutes.pswi.gegevens.invullen import INVULLEN_VRAGEN
from statuut.statutes.pswi.gegevens.lijsten import afwezigheidssoorten, graden, loopbaantabellen, schalen
from statuut.statutes.pswi.gegevens.salaristabellen import platte_tabellen, teruggelegd, trapnummers
from statuut.statutes.pswi.gegevens.samenloop import verenigbaar

#: Rule modules, in the order of the statute; importing them fills the book.
MODULES = (
    titel_1_hierarchie,
    titel_3_ancienniteit,
    titel_5_functionele_loopbaan,
    titel_5_inschaling,
    titel_5_schalen_bij_besluit,
    titel_5_snelheid,
    titel_9_overgang,
    titel_1_h2_salaris,
    titel_1_h3_attesten,
    titel_1_h3_diensten,
    titel_1_h3_overplaatsing,
    titel_1_h3_waarborg,
    titel_1_h4_onvoldoende,
    titel_1_h5_betaling,
    titel_1_h5_uitbetaling,
    titel_3_h1_algemeen,
    titel_3_h2_hoger_ambt,
    titel_3_h3_grondslag,
    titel_3_h3_overuren,
    titel_3_h4_onregelmatig,
    titel_3_h4bis_prestatietoelagen,
    titel_3_h4quater_bevorderingspremie,
    titel_3_h4ter_ploegen,
    titel_3_h5_rekenplichtigen,
    titel_3_h6_examen,
    titel_3_h7_haard,
    titel_3_h8_eindejaar,
    titel_3_h8_grondslag,
    titel_3_h8_vakantiegeld,
    titel_3_h9_gevaarlijk_werk,
    titel_3_totaal,
    titel_4_h1_vergoedingen,
    titel_4_h2_begrafenis,
    titel_4_h3_onkostenstaat,
    titel_4_h3_reiskosten,
    titel_4_h3_verblijf,
    titel_5bis_woonwerk,
    titel_6_overgang,
    titel_3_h4_salaris,
    titel_4_upgrading,
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
        series={**REEKSEN, **REEKSEN_TOELAGEN},
        examples=frozenset({"schaalbedragen", "schaaltrappen", "trapnummers", *oudste}) if example else frozenset(),
    )


def _vragen() -> RuleBook:
    """The book of questions, loaded when the first question is asked."""
    from statuut.statutes.pswi.vragen import verzameld

    return verzameld()


def _controles() -> tuple[Check, ...]:
    """The checks of files that know this statute, loaded when a file is validated."""
    from statuut.statutes.pswi import controles_contract, controles_onkosten, controles_prestaties, controles_toelagen
    from statuut.statutes.pswi.verlof.controles import CONTROLES

    own = (controles_contract, controles_onkosten, controles_prestaties, controles_toelagen)
    return (*CONTROLES, *(check for module in own for check in module.CONTROLES))


def _verlof() -> LeaveDesk:
    """The leave desk, loaded when the first question about leave is asked."""
    from statuut.statutes.pswi.verlof.balie import Balie

    return Balie()


def _onkosten() -> ClaimDesk:
    """The claim desk, loaded when the first question about claims is asked."""
    from statuut.statutes.pswi.onkostenbalie import Onkostenbalie

    return Onkostenbalie()


def _bevordering() -> PromotionDesk:
    """The promotion desk, loaded when the first question about promotion is asked."""
    from statuut.statutes.pswi.bevordering import Bevorderingsbalie

    return Bevorderingsbalie()


def _toelagen() -> AllowanceDesk:
    """The desk of allowances, loaded when the first question about one is asked."""
    from statuut.statutes.pswi.toelagen.balie import Toelagenbalie

    return Toelagenbalie()


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
        codes=Codes(
            {code: g.naam for code, g in graden().items()},
            frozenset(schalen()),
            frozenset(afwezigheidssoorten()),
            samen=verenigbaar(),
            controles=_controles,
        ),
        lines=(
            Line("maandsalaris", "Maandsalaris", "jaarsalaris", "prestatiefractie"),
            Line("vijfde_supplement", "Supplement van één vijfde", "jaarsalaris", ""),
            Line(
                "haard_of_standplaatstoelage_maand",
                "Haard- of standplaatstoelage",
                "laatste_haard_of_standplaats_jaar",
                "prestatiefractie",
                "toelage",
            ),
            Line("toelage_hoger_ambt", "Toelage voor een hoger ambt", kind="toelage"),
            Line("overurentoelage", "Overuren", kind="toelage"),
            Line("oproeptoelage", "Oproep voor dringend werk", kind="toelage"),
            Line("nachttoelage", "Nachtprestaties", kind="toelage"),
            Line("zaterdagtoelage", "Zaterdagprestaties", kind="toelage"),
            Line("zondagtoelage", "Zondagsprestaties", kind="toelage"),
            Line("managementstoelage", "Managementstoelage", kind="toelage"),
            Line("functioneringstoelage", "Functioneringstoelage", kind="toelage"),
            Line("permanentietoelage", "Permanentietoelage", kind="toelage"),
            Line("ploegentoelage", "Ploegenarbeid", kind="toelage"),
            Line("bevorderingspremie", "Bevorderingspremie", "bevorderingspremie_jaar", "prestatiefractie", "toelage"),
            Line("rekenplichtigentoelage", "Toelage rekenplichtige", kind="toelage"),
            Line("diensthoofdentoelage", "Diensthoofdentoelage", kind="toelage"),
            Line("examentoelage", "Toelage voor geslaagden", "examentoelage_jaar", "prestatiefractie", "toelage"),
            Line("toelage_gevaarlijk_werk", "Gevaarlijk, ongezond of hinderlijk werk", kind="toelage"),
            Line("upgradingspremie_maand", "Upgradingspremie", kind="toelage"),
            Line("vakantiegeld", "Vakantiegeld", kind="vakantiegeld"),
            Line("vakantiegeld_vorig_dienstjaar", "Vakantiegeld van het vorige dienstjaar", kind="vakantiegeld"),
            Line("inhouding_vakantiegeld", "Inhouding op het vakantiegeld", kind="inhouding"),
            Line("eindejaarstoelage", "Eindejaarstoelage", kind="eindejaarstoelage"),
            Line("niet_opgenomen_verlof_uitbetaling", "Niet opgenomen verlofdagen"),
            Line("ophaaltoelage", "Ophalen van collega's", kind="toelage"),
            Line("reiskosten", "Reiskosten", kind="vergoeding"),
            Line("maaltijdvergoedingen", "Maaltijdvergoedingen", kind="vergoeding"),
            Line("verblijfskosten", "Verblijfskosten", kind="vergoeding"),
            Line("intrest_onkostenstaten", "Intrest op onkostenstaten", kind="vergoeding"),
            Line("forfaitaire_vergoedingen", "Forfaitaire vergoedingen", kind="vergoeding"),
            Line("begrafenisvergoeding", "Begrafeniskosten", kind="vergoeding"),
            Line("tegemoetkoming_woonwerk", "Tegemoetkoming woon-werkverkeer", kind="vergoeding"),
            Line("abonnementskosten", "Abonnement openbaar vervoer", kind="vergoeding"),
            Line("fietsvergoeding", "Fietsvergoeding", kind="vergoeding"),
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
                not_with=("toekenning",),
            )
        },
        total="bruto",
        other_totals=("vergoedingen",),
        pay_day=titel_1_h5_betaling.uiterste_betaaldag,
        fill_in={**INVULLEN, **INVULLEN_VRAGEN},
        make_questions=_vragen,
        make_leave=_verlof,
        make_claims=_onkosten,
        make_promotion=_bevordering,
        make_allowances=_toelagen,
    )
