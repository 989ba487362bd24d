"""PSWI part XI, title 7 (XI 44-48, XI 61-63): notice, start, effects and end of a career interruption, and what happens without allowance.

Service activity without salary; full-time there is no promotion in scale. Written notice three months ahead with the form for the
allowance, a start on the first of a month, half-time work in a fixed pattern, and a return with two months' notice by registered letter.
Who loses or renounces the federal allowance is in non-activity, save federal exceptions; its amount, and how somebody is replaced, are
federal law.
"""

from __future__ import annotations

from statuut.engine.days import add_months, calendar_day
from statuut.engine.units import DATE, PERCENT, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_11_toestand.overheden import DIENSTACTIVITEIT, NON_ACTIVITEIT, TOESTAND
from statuut.statutes.pswi.deel_11_toestand.titel_6_deeltijds_aanvraag import HALF
from statuut.statutes.pswi.deel_11_toestand.titel_6_deeltijds_verloop import OPZEGGER, PERSONEELSLID
from statuut.statutes.pswi.deel_11_toestand.titel_7_onderbreking_toegang import HALFTIJDS, TOT_PENSIOEN, VOLTIJDS
from statuut.statutes.pswi.driewaardig import alle, als_bekend, een_van, niet
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag
from statuut.timeline.term import Term

ANDER = keuzes("onderbreking_ander_verlof", "ziekteverlof", "bevallingsverlof", "ander_verlof")
PATROON = keuzes(
    "werkpatroon", "elke_dag", "vast_per_week", "vast_per_maand", "wisselend", vast_per_week="een vaste verdeling per week",
    vast_per_maand="een vaste verdeling per maand",
)  # fmt: skip
WISSELEND = 3
UITKERING = keuzes("onderbreking_uitkering", "toegekend", "geweigerd", "afstand", geweigerd="geweigerd door het werkloosheidsbureau")
TOEGEKEND = 0
STAP = keuzes(
    "formulier_uitkering", "personeelslid_voegt_formulier_bij", "overheid_vult_in", "overheid_geeft_af", "afgerond",
    overheid_vult_in="de overheid vult het formulier in", overheid_geeft_af="de overheid geeft het formulier af",
    personeelslid_voegt_formulier_bij="het personeelslid voegt het formulier bij de mededeling",
)  # fmt: skip
LAATSTE_STAP = 3
VERVANGER = keuzes(
    "vervanger_onderbreking", "federale_regels", "contractueel", federale_regels="volgens de federale regels",
    contractueel="een contractueel personeelslid",
)  # fmt: skip

feit("onderbreking_ander_verlof", "verlof tijdens de loopbaanonderbreking", ANDER, "XI 45")
feit("onderbreking_werkpatroon", "verdeling van het halftijdse werk", PATROON, "XI 46 lid 1", "Hoe is het halftijdse werk verdeeld?")
feit("onderbreking_deeltijds_loopt", "deeltijds verlof in dezelfde tijd", YES_NO, "XI 46 lid 2",
     "Loopt er in dezelfde tijd verlof voor deeltijdse prestaties?")  # fmt: skip
feit("onderbreking_schriftelijk", "schriftelijke mededeling van begin en duur", YES_NO, "XI 47 §1 lid 1-2",
     "Zijn begin en duur schriftelijk aan het instellingshoofd gemeld?")  # fmt: skip
feit("onderbreking_uitkeringsformulier", "formulier voor de uitkering bijgevoegd", YES_NO, "XI 47 §1 lid 1-2",
     "Is het formulier voor de onderbrekingsuitkering bij de mededeling gevoegd?")  # fmt: skip
feit("onderbreking_kortere_termijn", "kortere termijn aanvaard door het instellingshoofd", YES_NO, "XI 47 §1 lid 1-2",
     "Heeft het instellingshoofd op verzoek een kortere termijn dan drie maanden aanvaard?")  # fmt: skip
feit("onderbreking_formulier_ingevuld", "formulier door de overheid ingevuld", YES_NO, "XI 47 §2")
feit("onderbreking_formulier_afgegeven", "ingevuld formulier aan het personeelslid gegeven", YES_NO, "XI 47 §2")
feit("onderbreking_opzegger", "wie de loopbaanonderbreking opzegt", OPZEGGER, "XI 48", "Wie zegt de loopbaanonderbreking op?")
feit("onderbreking_aangetekend", "opzegging met een aangetekende brief", YES_NO, "XI 48", "Is de opzegging aangetekend verstuurd?")
feit("onderbreking_opzegdatum", "dag van de opzegging van de onderbreking", DATE, "XI 48", "Op welke dag is de opzegging verstuurd?")
feit("onderbreking_uitkering", "stand van de onderbrekingsuitkering", UITKERING, "XI 62",
     "Is de onderbrekingsuitkering toegekend, geweigerd, of ziet het personeelslid ervan af?")  # fmt: skip
feit("onderbreking_federale_uitzondering", "federale uitzondering op de omzetting", YES_NO, "XI 62",
     "Geldt er een federale uitzondering, zodat de onderbreking zonder uitkering toch blijft gelden?")  # fmt: skip
feit("onderbreking_zonder_uitkering_vanaf", "eerste dag zonder recht op uitkering", DATE, "XI 62",
     "Vanaf welke dag is er geen recht op de onderbrekingsuitkering?")  # fmt: skip


@vraag("XI 44", unit=TOESTAND)
def onderbreking_toestand():
    """The administrative status for the interrupted part: service activity."""
    return DIENSTACTIVITEIT


@vraag("XI 44", unit=PERCENT)
def onderbreking_bezoldigd_deel(onderbreking_vorm):
    """The share of the salary that stays: none full-time, half when half-time."""
    return HALF if onderbreking_vorm == HALFTIJDS else 0


@vraag("XI 44", unit=YES_NO)
def onderbreking_schaal_mogelijk(onderbreking_vorm):
    """Whether promotion in scale stays open: not full-time."""
    return int(onderbreking_vorm == HALFTIJDS)


@vraag("XI 45", unit=YES_NO)
def onderbreking_loopt_door(onderbreking_ander_verlof):
    """Whether the interruption runs on: during sick and maternity leave; of other leaves the article says nothing."""
    return 1 if onderbreking_ander_verlof in (0, 1) else NOT_APPLICABLE


@vraag("XI 46 lid 1", unit=YES_NO, reading="XI-46-werkpatroon", accepts=(UNKNOWN,))
def onderbreking_werkpatroon_toegelaten(onderbreking_vorm, onderbreking_werkpatroon, leeswijze_XI_46_werkpatroon):
    """Whether half-time work follows a pattern of the article: every day, or fixed by week or month."""
    if onderbreking_vorm == VOLTIJDS:
        return NOT_APPLICABLE
    if UNKNOWN in (onderbreking_vorm, onderbreking_werkpatroon):
        return UNKNOWN
    if onderbreking_werkpatroon != WISSELEND:
        return 1
    return 0 if leeswijze_XI_46_werkpatroon == 0 else NOT_APPLICABLE


@vraag("XI 46 lid 2", unit=YES_NO, accepts=(UNKNOWN,))
def onderbreking_zonder_deeltijds(onderbreking_vorm, onderbreking_deeltijds_loopt):
    """Whether a half-time interruption is not combined with leave for part-time work."""
    return een_van(als_bekend(onderbreking_vorm, onderbreking_vorm == VOLTIJDS), niet(onderbreking_deeltijds_loopt))


@vraag("XI 47 §1 lid 1-2", unit=DATE)
def onderbreking_uiterste_mededeling(begin_verlof):
    """The last day for the notice: three months before the interruption begins."""
    return Term(3, "maanden", "XI 47 §1").latest_before(calendar_day(begin_verlof)).toordinal()


@vraag("XI 47 §1 lid 1-2", unit=YES_NO, accepts=(UNKNOWN,))
def onderbreking_tijdig_gemeld(aanvraagdatum, onderbreking_uiterste_mededeling, onderbreking_kortere_termijn):
    """Whether the notice is in time, or late with a shorter term accepted by the head."""
    if onderbreking_uiterste_mededeling == UNKNOWN:
        return UNKNOWN
    return een_van(als_bekend(aanvraagdatum, aanvraagdatum <= onderbreking_uiterste_mededeling), onderbreking_kortere_termijn)


@vraag("XI 47 §1 lid 1-2", unit=YES_NO, accepts=(UNKNOWN,))
def onderbreking_mededeling_volledig(onderbreking_schriftelijk, onderbreking_uitkeringsformulier):
    """Whether the notice is in writing and the form for the allowance goes with it."""
    return alle(onderbreking_schriftelijk, onderbreking_uitkeringsformulier)


@vraag("XI 47 §1 lid 3", unit=YES_NO)
def onderbreking_begint_op_eerste(begin_verlof):
    """Whether the interruption begins on the first of a month."""
    return int(calendar_day(begin_verlof).day == 1)


@vraag("XI 47 §2", unit=STAP)
def onderbreking_formulier_stap(onderbreking_uitkeringsformulier, onderbreking_formulier_ingevuld, onderbreking_formulier_afgegeven):
    """The next step with the form: the authority fills it in and hands it to the official."""
    steps = (onderbreking_uitkeringsformulier, onderbreking_formulier_ingevuld, onderbreking_formulier_afgegeven)
    return steps.index(0) if 0 in steps else LAATSTE_STAP


@vraag("XI 48", unit=YES_NO, reading="XI-43-terugkeer", accepts=(UNKNOWN,))
def onderbreking_opzegging_geldig(onderbreking_opzegger, onderbreking_aangetekend, onderbreking_stelsel, leeswijze_XI_43_terugkeer):
    """Whether the interruption can be ended so: by the official, by registered letter, and not when bound until the pension."""
    free = 1 if leeswijze_XI_43_terugkeer == 1 else als_bekend(onderbreking_stelsel, onderbreking_stelsel != TOT_PENSIOEN)
    return alle(als_bekend(onderbreking_opzegger, onderbreking_opzegger == PERSONEELSLID), onderbreking_aangetekend, free)


@vraag("XI 48", unit=DATE, reading="XI-39-opzegging")
def onderbreking_vroegste_hervatting(onderbreking_opzegdatum, leeswijze_XI_39_opzegging):
    """The first day on which the office can be taken up again after two months' notice."""
    return add_months(onderbreking_opzegdatum, 2) + leeswijze_XI_39_opzegging


@vraag("XI 61", unit=YES_NO)
def onderbreking_uitkering_per_maand(onderbreking_uitkering):
    """Whether the federal allowance is due every month; its amount is fixed by federal law."""
    return int(onderbreking_uitkering == TOEGEKEND)


@vraag("XI 62", unit=YES_NO, accepts=(UNKNOWN,))
def onderbreking_omgezet(onderbreking_uitkering, onderbreking_federale_uitzondering):
    """Whether the interruption is converted: without allowance, by decision or renunciation, and without a federal exception."""
    without = als_bekend(onderbreking_uitkering, onderbreking_uitkering != TOEGEKEND)
    return alle(without, niet(onderbreking_federale_uitzondering))


@VRAGEN.exception(to="onderbreking_toestand", article="XI 62", when="onderbreking_omgezet")
def onderbreking_toestand_omgezet():
    """Non-activity."""
    return NON_ACTIVITEIT


@VRAGEN.exception(to="onderbreking_schaal_mogelijk", article="XI 62", when="onderbreking_omgezet")
def onderbreking_schaal_omgezet():
    """No promotion in scale in non-activity (XI 3)."""
    return 0


@vraag("XI 62", unit=DATE, reading="XI-62-vanaf")
def onderbreking_non_activiteit_vanaf(onderbreking_omgezet, begin_verlof, onderbreking_zonder_uitkering_vanaf, leeswijze_XI_62_vanaf):
    """The first day in non-activity; none when nothing is converted."""
    if onderbreking_omgezet == 0:
        return NONE
    return max(begin_verlof, onderbreking_zonder_uitkering_vanaf) if leeswijze_XI_62_vanaf == 0 else begin_verlof


@vraag("XI 63 §2", unit=VERVANGER)
def onderbreking_vervanger(onderbreking_stelsel):
    """How somebody is replaced: by the federal rules, and under contract when the interruption runs until the pension age."""
    return int(onderbreking_stelsel == TOT_PENSIOEN)
