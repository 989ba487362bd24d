"""PSWI part XIII, title 4, chapter 2 (XIII 103-106): reimbursement of funeral costs.

The spouse, or else heirs in direct line, get one month of the last gross remuneration with what belongs to the salary, at most the limit
of the month of death, which follows the act on accidents at work. Somebody else who proves to have paid gets the real costs up to that
amount. Similar benefits are taken off what exceeds it. Contract staff are outside of it (XIV 51 §1).
"""

from __future__ import annotations

from statuut.dossier.events.onkosten import BEGUNSTIGDEN
from statuut.engine.parameters import SERIES_BEGIN, SERIES_MONTHS
from statuut.engine.units import EURO
from statuut.engine.values import NONE, UNKNOWN
from statuut.money import to_cents_up
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.deel_13_geldelijk.titel_1_h5_uitbetaling import BREUK
from statuut.statutes.pswi.deel_13_geldelijk.titel_3_h8_grondslag import MAANDDELER
from statuut.statutes.pswi.deel_13_geldelijk.titel_4_h3_onkostenstaat import BEGRAFENIS
from statuut.statutes.pswi.gegevens.lijsten import CONTRACTUEEL

ANDERE_BETALER = BEGUNSTIGDEN.index("andere")


@BOEK.rule("XIII 103", unit=EURO, start=NONE, accepts=(UNKNOWN,))
def laatste_maandbezoldiging(
    vorige_laatste_maandbezoldiging, in_dienst, brutojaar_voltijds, hoger_ambt_na_bijslag, prestatiefractie, vijfde_supplement, index
):
    """Gross remuneration of the last month of service: salary, supplements and the allowances that belong to the salary."""
    if in_dienst == 0:
        return vorige_laatste_maandbezoldiging
    if brutojaar_voltijds == UNKNOWN or hoger_ambt_na_bijslag == UNKNOWN or vijfde_supplement == UNKNOWN or index == UNKNOWN:
        return UNKNOWN
    if brutojaar_voltijds == NONE:
        return vorige_laatste_maandbezoldiging
    jaar = brutojaar_voltijds + max(0, hoger_ambt_na_bijslag)
    return to_cents_up(jaar * prestatiefractie * index, MAANDDELER * BREUK) + vijfde_supplement


@BOEK.rule("XIII 103", unit=EURO, per="onkost", accepts=(UNKNOWN,), missing="Laad het maximum van de arbeidsongevallenwet voor die maand.")
def begrafenis_hoogste(onkost_aard, onkost_maand, laatste_maandbezoldiging, begrafenisgrenzen):
    """The last monthly remuneration, at most the limit of the month of death."""
    if onkost_aard != BEGRAFENIS:
        return 0
    plaats = onkost_maand - SERIES_BEGIN
    if laatste_maandbezoldiging == UNKNOWN or laatste_maandbezoldiging == NONE or plaats < 0 or plaats >= SERIES_MONTHS:
        return UNKNOWN
    grens = begrafenisgrenzen[plaats]
    if grens == UNKNOWN:
        return UNKNOWN
    return min(laatste_maandbezoldiging, grens)


@BOEK.rule("XIII 103", unit=EURO, per="onkost", accepts=(UNKNOWN,), also=("XIII 104", "XIII 105", "XIII 106", "XIV 51 §1"))
def begrafenis_onkost(
    onkost_aanvaard,
    onkost_aard,
    onkost_hoedanigheid,
    begrafenis_hoogste,
    onkost_begunstigde,
    onkost_bedrag,
    onkost_bewijs,
    onkost_andere_vergoedingen,
):
    """What a claim for funeral costs gives, beside similar benefits never more than the highest amount."""
    if onkost_aard != BEGRAFENIS or onkost_aanvaard == 0 or onkost_hoedanigheid == CONTRACTUEEL:
        return 0
    if onkost_begunstigde == UNKNOWN or begrafenis_hoogste == UNKNOWN:
        return UNKNOWN
    rest = max(0, begrafenis_hoogste - onkost_andere_vergoedingen)
    if onkost_begunstigde != ANDERE_BETALER:
        return rest
    if onkost_bedrag == UNKNOWN or onkost_bewijs == UNKNOWN:
        return UNKNOWN
    return min(onkost_bedrag, rest)


@BOEK.rule("XIII 103", unit=EURO, also=("XIII 104",))
def begrafenisvergoeding(som_begrafenis_onkost):
    """Reimbursement of funeral costs paid this month."""
    return som_begrafenis_onkost
