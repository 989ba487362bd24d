"""PSWI part XI, title 6 (XI 36 §3, XI 37, XI 41 §2): the decision on leave for part-time work, with silence and appeal.

The head of department weighs the request against the working of the service and makes the decision known within a month; silence is
consent. Up to rank A1, and in rank A2 without managing, an appeal lies within fifteen calendar days; the head of the institution then
decides within fifteen days, and again silence is favourable. For the right there is no test, no silence and no appeal (XI 41 §2).
"""

from __future__ import annotations

from statuut.engine.units import DATE, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_11_toestand.overheden import INSTELLINGSHOOFD, OVERHEID, uiterlijk
from statuut.statutes.pswi.driewaardig import alle, als_bekend, een_van, niet
from statuut.statutes.pswi.gegevens.lijsten import RANGEN
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag
from statuut.timeline.term import Term

A1, A2 = (RANGEN.index(rang) for rang in ("A1", "A2"))
BESLISSING = keuzes("beslissing_verlof", "toegestaan", "gedeeltelijk", "geweigerd", gedeeltelijk="gedeeltelijk toegestaan")
TOEGESTAAN = 0

feit("deeltijds_dienst_laat_toe", "verenigbaar met de goede werking van de dienst", YES_NO, "XI 36 §3 lid 1, toets",
     "Acht het afdelingshoofd het deeltijdse verlof verenigbaar met de goede werking van de dienst?")  # fmt: skip
feit("deeltijds_beslissing", "beslissing over het deeltijdse verlof", BESLISSING, "XI 36 §3 lid 1, toets")
feit("deeltijds_ontvangst", "dag waarop de aanvraag is ontvangen", DATE, "XI 36 §3 lid 1, termijn",
     "Op welke dag is de aanvraag ontvangen?")  # fmt: skip
feit("deeltijds_bekendgemaakt", "dag waarop de beslissing is bekendgemaakt", DATE, "XI 36 §3 lid 1, termijn",
     "Op welke dag is de beslissing aan het personeelslid bekendgemaakt?", none=True)  # fmt: skip
feit("deeltijds_kennisgeving", "dag van de kennisgeving van de weigering", DATE, "XI 36 §3 lid 2")
feit("deeltijds_beroepsdatum", "dag waarop beroep is ingediend", DATE, "XI 36 §3 lid 2", "Op welke dag is het beroep ingediend?")
feit("deeltijds_advies_ontvangen", "dag waarop het instellingshoofd het advies ontving", DATE, "XI 36 §3 lid 3")
feit("deeltijds_eindbeslissing_op", "dag van de eindbeslissing", DATE, "XI 36 §3 lid 3",
     "Op welke dag nam het instellingshoofd de eindbeslissing?", none=True)  # fmt: skip


@vraag("XI 36 §3 lid 1, toets", unit=YES_NO, also=("XI 37 lid 2", "XI 37 lid 4"), accepts=(UNKNOWN,))
def deeltijds_toegestaan(deeltijds_dienst_laat_toe, deeltijds_stilzwijgend):
    """Whether the service allows the leave, by its own judgement or by silence."""
    return een_van(deeltijds_dienst_laat_toe, deeltijds_stilzwijgend)


@VRAGEN.exception(to="deeltijds_toegestaan", article="XI 41 §2 lid 1", when="deeltijds_recht")
def deeltijds_toegestaan_recht():
    """The service does not come in: the leave is a right."""
    return NOT_APPLICABLE


@vraag("XI 41 §2 lid 2", unit=YES_NO, accepts=(UNKNOWN,))
def deeltijds_verlenging_als_recht(deeltijds_verlenging, deeltijds_recht):
    """Whether it is an extension that the service cannot oppose."""
    return alle(deeltijds_verlenging, deeltijds_recht)


@VRAGEN.exception(to="deeltijds_toegestaan", article="XI 41 §2 lid 2", when="deeltijds_verlenging_als_recht",
                  prevails_over=("XI 41 §2 lid 1",))  # fmt: skip
def deeltijds_verlenging_recht():
    """An extension of the right cannot be opposed by the service."""
    return NOT_APPLICABLE


@vraag("XI 36 §3 lid 1, toets", unit=YES_NO)
def deeltijds_motivering(deeltijds_beslissing):
    """Whether the decision must give reasons: when it refuses, wholly or in part."""
    return int(deeltijds_beslissing != TOEGESTAAN)


@vraag("XI 36 §3 lid 1, termijn", unit=DATE, also=("XI 37 lid 4",), reading="XI-36-beslismaand")
def deeltijds_uiterste_beslisdag(deeltijds_ontvangst, leeswijze_XI_36_beslismaand):
    """The last day on which the decision can be made known: a month after the request was received."""
    return uiterlijk(Term(1, "maanden", "XI 36 §3", start_day_counts=leeswijze_XI_36_beslismaand == 1), deeltijds_ontvangst)


@vraag("XI 36 §3 lid 1, termijn", unit=YES_NO, also=("XI 37 lid 4",), accepts=(UNKNOWN,))
def deeltijds_stilzwijgend(deeltijds_uiterste_beslisdag, deeltijds_bekendgemaakt, dag):
    """Whether the leave is granted because no decision was made known within the month."""
    if deeltijds_uiterste_beslisdag == UNKNOWN or deeltijds_bekendgemaakt == UNKNOWN:
        return UNKNOWN
    if deeltijds_bekendgemaakt != NONE:
        return int(deeltijds_bekendgemaakt > deeltijds_uiterste_beslisdag)
    return als_bekend(dag, dag > deeltijds_uiterste_beslisdag)


@VRAGEN.exception(to="deeltijds_stilzwijgend", article="XI 41 §2 lid 1", when="deeltijds_recht")
def deeltijds_stilzwijgend_recht():
    """Silence means nothing for a right."""
    return NOT_APPLICABLE


@vraag("XI 36 §3 lid 2", unit=YES_NO, also=("XI 37 lid 4",), accepts=(UNKNOWN,))
def deeltijds_beroep_mogelijk(rang, leidinggevend):
    """Whether the person can appeal to the board of appeal: up to rank A1, and in rank A2 when not managing."""
    return een_van(als_bekend(rang, rang <= A1), alle(als_bekend(rang, rang == A2), niet(leidinggevend)))


@VRAGEN.exception(to="deeltijds_beroep_mogelijk", article="XI 41 §2 lid 1", when="deeltijds_recht")
def deeltijds_beroep_recht():
    """No appeal is laid down for the right."""
    return 0


@vraag("XI 36 §3 lid 2", unit=DATE, also=("XI 37 lid 4", "XI 39 lid 2"), reading="XI-36-beroepstermijn")
def deeltijds_uiterste_beroepsdag(deeltijds_kennisgeving, leeswijze_XI_36_beroepstermijn):
    """The last day to appeal: fifteen calendar days from the notification."""
    term = Term(15, "kalenderdagen", "XI 36 §3 lid 2", start_day_counts=leeswijze_XI_36_beroepstermijn == 1)
    return uiterlijk(term, deeltijds_kennisgeving)


@vraag("XI 36 §3 lid 2", unit=YES_NO, also=("XI 37 lid 4", "XI 39 lid 2"))
def deeltijds_beroep_tijdig(deeltijds_beroepsdatum, deeltijds_uiterste_beroepsdag):
    """Whether the appeal is in time."""
    return int(deeltijds_beroepsdatum <= deeltijds_uiterste_beroepsdag)


@vraag("XI 36 §3 lid 3", unit=OVERHEID, also=("XI 37 lid 4",))
def deeltijds_eindbeslisser():
    """Who decides after the advice of the board of appeal: the head of the institution."""
    return INSTELLINGSHOOFD


@vraag("XI 36 §3 lid 3", unit=DATE, also=("XI 37 lid 4",), reading="XI-36-beroepstermijn")
def deeltijds_uiterste_eindbeslissing(deeltijds_advies_ontvangen, leeswijze_XI_36_beroepstermijn):
    """The last day of the final decision: fifteen calendar days after the advice was received."""
    term = Term(15, "kalenderdagen", "XI 36 §3 lid 3", start_day_counts=leeswijze_XI_36_beroepstermijn == 1)
    return uiterlijk(term, deeltijds_advies_ontvangen)


@vraag("XI 36 §3 lid 3", unit=YES_NO, also=("XI 37 lid 4",), accepts=(UNKNOWN,))
def deeltijds_eindbeslissing_gunstig(deeltijds_uiterste_eindbeslissing, deeltijds_eindbeslissing_op, dag):
    """Whether the final decision is deemed favourable because it did not come in time."""
    if deeltijds_uiterste_eindbeslissing == UNKNOWN or deeltijds_eindbeslissing_op == UNKNOWN:
        return UNKNOWN
    if deeltijds_eindbeslissing_op != NONE:
        return int(deeltijds_eindbeslissing_op > deeltijds_uiterste_eindbeslissing)
    return als_bekend(dag, dag > deeltijds_uiterste_eindbeslissing)
