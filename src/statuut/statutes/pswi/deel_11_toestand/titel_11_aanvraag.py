"""PSWI part XI, title 11 (XI 89 lid 1): how the contingents that are a favour are asked and decided.

XI 87 1° and 3° and XI 88 follow the procedure of leave for part-time work (XI 36 §§ 1 to 3): asked a month ahead, decided by the head of
department within a month, silence is consent, appeal within fifteen calendar days, final decision of the head of the institution. The
rules of title 6 are called here, not written again. XI 36 §5 (who decides for the heads themselves) is not cited: applied by reading.
"""

from __future__ import annotations

from statuut.engine.units import DATE, YES_NO
from statuut.engine.values import UNKNOWN
from statuut.statutes.pswi.deel_11_toestand.overheden import OVERHEID
from statuut.statutes.pswi.deel_11_toestand.titel_6_deeltijds_aanvraag import (
    deeltijds_bevoegd,
    deeltijds_bevoegd_hoofden,
    deeltijds_leidt,
    deeltijds_tijdig_aangevraagd,
    deeltijds_uiterste_aanvraagdag,
)
from statuut.statutes.pswi.deel_11_toestand.titel_6_deeltijds_beslissing import (
    deeltijds_beroep_mogelijk,
    deeltijds_beroep_tijdig,
    deeltijds_eindbeslisser,
    deeltijds_eindbeslissing_gunstig,
    deeltijds_stilzwijgend,
    deeltijds_toegestaan,
    deeltijds_uiterste_beroepsdag,
    deeltijds_uiterste_beslisdag,
    deeltijds_uiterste_eindbeslissing,
)
from statuut.statutes.pswi.vragen import feit, vraag

feit("gunst_dienst_laat_toe", "gecontingenteerd verlof verenigbaar met de dienst", YES_NO, "XI 89 lid 1",
     "Acht het afdelingshoofd het verlof verenigbaar met de goede werking van de dienst?")  # fmt: skip
feit("gunst_ontvangst", "dag waarop de aanvraag van het contingent is ontvangen", DATE, "XI 89 lid 1",
     "Op welke dag is de aanvraag ontvangen?")  # fmt: skip
feit("gunst_bekendgemaakt", "dag waarop over het contingent is beslist", DATE, "XI 89 lid 1",
     "Op welke dag is de beslissing bekendgemaakt?", none=True)  # fmt: skip
feit("gunst_kennisgeving", "dag waarop de weigering van het contingent is meegedeeld", DATE, "XI 89 lid 1",
     "Op welke dag is de weigering meegedeeld?")  # fmt: skip
feit("gunst_beroepsdatum", "dag van het beroep tegen de weigering", DATE, "XI 89 lid 1", "Op welke dag is het beroep ingediend?")
feit("gunst_advies_ontvangen", "dag waarop het advies over het beroep is ontvangen", DATE, "XI 89 lid 1",
     "Op welke dag ontving het instellingshoofd het advies van de raad van beroep?")  # fmt: skip
feit("gunst_eindbeslissing_op", "dag van de eindbeslissing over het contingent", DATE, "XI 89 lid 1",
     "Op welke dag nam het instellingshoofd de eindbeslissing?", none=True)  # fmt: skip


@vraag("XI 89 lid 1", unit=DATE)
def gunst_uiterste_aanvraagdag(begin_verlof):
    """The last day for the request: a month before the leave begins."""
    return deeltijds_uiterste_aanvraagdag(begin_verlof)


@vraag("XI 89 lid 1", unit=YES_NO, reading="XI-36-laattijdig")
def gunst_tijdig_aangevraagd(aanvraagdatum, gunst_uiterste_aanvraagdag, leeswijze_XI_36_laattijdig):
    """Whether the request is in time."""
    return deeltijds_tijdig_aangevraagd(aanvraagdatum, gunst_uiterste_aanvraagdag, leeswijze_XI_36_laattijdig)


@vraag("XI 89 lid 1", unit=OVERHEID, reading="XI-89-hoofden", accepts=(UNKNOWN,))
def gunst_beslist(rang, afdelingshoofd, onder_afdelingshoofd, leeswijze_XI_89_hoofden, leeswijze_XI_36_zonder_afdeling):
    """Who decides: the head of department; for those who lead, the authority above them, unless the gap is left open."""
    leidt = deeltijds_leidt(rang, afdelingshoofd) if leeswijze_XI_89_hoofden == 0 else 0
    if leidt == 1 and rang != UNKNOWN:
        return deeltijds_bevoegd_hoofden(rang)
    if leidt in (1, UNKNOWN) or onder_afdelingshoofd == UNKNOWN:
        return UNKNOWN
    return deeltijds_bevoegd(onder_afdelingshoofd, leeswijze_XI_36_zonder_afdeling)


@vraag("XI 89 lid 1", unit=DATE, reading="XI-36-beslismaand")
def gunst_uiterste_beslisdag(gunst_ontvangst, leeswijze_XI_36_beslismaand):
    """The last day on which the decision can be made known: a month after receipt."""
    return deeltijds_uiterste_beslisdag(gunst_ontvangst, leeswijze_XI_36_beslismaand)


@vraag("XI 89 lid 1", unit=YES_NO, accepts=(UNKNOWN,))
def gunst_stilzwijgend(gunst_uiterste_beslisdag, gunst_bekendgemaakt, dag):
    """Whether the leave is granted by silence."""
    return deeltijds_stilzwijgend(gunst_uiterste_beslisdag, gunst_bekendgemaakt, dag)


@vraag("XI 89 lid 1", unit=YES_NO, accepts=(UNKNOWN,))
def gunst_toegestaan(gunst_dienst_laat_toe, gunst_stilzwijgend):
    """Whether the leave is granted: the service leaves room for it, or nobody decided in time."""
    return deeltijds_toegestaan(gunst_dienst_laat_toe, gunst_stilzwijgend)


@vraag("XI 89 lid 1", unit=YES_NO, accepts=(UNKNOWN,))
def gunst_beroep_mogelijk(rang, leidinggevend):
    """Whether an appeal to the board of appeal lies open."""
    return deeltijds_beroep_mogelijk(rang, leidinggevend)


@vraag("XI 89 lid 1", unit=DATE, reading="XI-36-beroepstermijn")
def gunst_uiterste_beroepsdag(gunst_kennisgeving, leeswijze_XI_36_beroepstermijn):
    """The last day to appeal: fifteen calendar days from the notification."""
    return deeltijds_uiterste_beroepsdag(gunst_kennisgeving, leeswijze_XI_36_beroepstermijn)


@vraag("XI 89 lid 1", unit=YES_NO)
def gunst_beroep_tijdig(gunst_beroepsdatum, gunst_uiterste_beroepsdag):
    """Whether the appeal is in time."""
    return deeltijds_beroep_tijdig(gunst_beroepsdatum, gunst_uiterste_beroepsdag)


@vraag("XI 89 lid 1", unit=OVERHEID)
def gunst_eindbeslisser():
    """Who decides after the advice of the board of appeal."""
    return deeltijds_eindbeslisser()


@vraag("XI 89 lid 1", unit=DATE, reading="XI-36-beroepstermijn")
def gunst_uiterste_eindbeslissing(gunst_advies_ontvangen, leeswijze_XI_36_beroepstermijn):
    """The last day of the final decision: fifteen calendar days after the advice."""
    return deeltijds_uiterste_eindbeslissing(gunst_advies_ontvangen, leeswijze_XI_36_beroepstermijn)


@vraag("XI 89 lid 1", unit=YES_NO, accepts=(UNKNOWN,))
def gunst_eindbeslissing_gunstig(gunst_uiterste_eindbeslissing, gunst_eindbeslissing_op, dag):
    """Whether the final decision is deemed favourable because it came too late or not at all."""
    return deeltijds_eindbeslissing_gunstig(gunst_uiterste_eindbeslissing, gunst_eindbeslissing_op, dag)
