"""PSWI part VIII, title 5 (VIII 76 §2 and §4, 77 §1) and title 9 (VIII 99-100): at what speed a month builds scale seniority.

Normal speed; half after a decision to slow down and nothing after an evaluation "onvoldoende", from 1 July to 30 June; double after one
of the first decisions, in the first half of 1998. A next scale or a higher grade restores normal speed. Some absences allow normal
speed only, others build nothing.
"""

from __future__ import annotations

from statuut.engine.units import PERCENT, YES_NO
from statuut.engine.values import NONE
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.gegevens.lijsten import eenheden

DUBBEL, NORMAAL, HALF, NIETS = 20_000, 10_000, 5_000, 0
DEEL_VAN_MAAND = eenheden()["deel_van_maand"].codes.index("deel")
JULI = 7


@BOEK.rule("VIII 77 §1 lid 7", unit=YES_NO, start=0, reading="VIII-77-hogere-schaal")
def normale_snelheid_hersteld(
    kalendermaand, vorige_normale_snelheid_hersteld, overgang_in_loopbaan, hogere_graad, hoogste_hogere_schaal,
    maandnummer, eerste_snelheid_vanaf, leeswijze_VIII_77_hogere_schaal,
):  # fmt: skip
    """Whether a next scale or a higher grade since 1 July has restored normal speed until 30 June."""
    if overgang_in_loopbaan == 1 or hogere_graad == 1:
        return 1
    if hoogste_hogere_schaal == 1 and leeswijze_VIII_77_hogere_schaal == 0:
        return 1
    if kalendermaand == JULI or maandnummer == eerste_snelheid_vanaf:
        return 0
    return vorige_normale_snelheid_hersteld


@BOEK.rule("VIII 77 §1 lid 1", unit=YES_NO, also=("VIII 77 §1 lid 2",))
def vertraging_geldt(vertraging_beslist, normale_snelheid_hersteld):
    """Whether a decision to slow down works in this month."""
    return 1 if vertraging_beslist == 1 and normale_snelheid_hersteld == 0 else 0


@BOEK.rule("VIII 100", unit=YES_NO)
def versnelling_geldt(versnelling_beslist, normale_snelheid_hersteld):
    """Whether a decision to speed up works in this month: in the first half of 1998 only."""
    return 1 if versnelling_beslist == 1 and normale_snelheid_hersteld == 0 else 0


@BOEK.rule("VIII 77 §1 lid 6", unit=YES_NO, reading="VIII-76-onvoldoende")
def onvoldoende_geldt(onvoldoende_jaar, vertraging_beslist, normale_snelheid_hersteld, leeswijze_VIII_76_onvoldoende):
    """Whether an evaluation "onvoldoende" stops the build-up in this month."""
    if leeswijze_VIII_76_onvoldoende == 1 and vertraging_beslist == 0:
        return 0
    return 1 if onvoldoende_jaar == 1 and normale_snelheid_hersteld == 0 else 0


@BOEK.rule("VIII 76 §2 1°", unit=PERCENT, also=("VIII 99 §1", "VIII 99 §2", "VIII 99 §3"))
def schaalsnelheid():
    """Share of a month of actual service that builds scale seniority."""
    return NORMAAL


@BOEK.exception(to="schaalsnelheid", article="VIII 76 §2 3° a)", when="vertraging_geldt")
def schaalsnelheid_vertraagd():
    """Half of the actual service while slowed."""
    return HALF


@BOEK.exception(to="schaalsnelheid", article="VIII 76 §2 3° b)", when="onvoldoende_geldt", prevails_over=("VIII 76 §2 3° a)",))
def schaalsnelheid_onvoldoende():
    """Nothing after an evaluation that ended in "onvoldoende"."""
    return NIETS


@BOEK.exception(to="schaalsnelheid", article="VIII 100", when="versnelling_geldt")
def schaalsnelheid_versneld():
    """Twice the actual service after a decision to speed up."""
    return DUBBEL


@BOEK.rule("VIII 76 §4 1°", unit=YES_NO, reading="VIII-76-opdracht-maand", also=("VIII 33 lid 2",))
def alleen_normale_snelheid_geldt(alleen_normale_snelheid, leeswijze_VIII_76_opdracht_maand):
    """Whether mission, military service or trade-union leave fills the month, so that only normal speed counts."""
    if alleen_normale_snelheid == DEEL_VAN_MAAND:
        return leeswijze_VIII_76_opdracht_maand
    return alleen_normale_snelheid


@BOEK.exception(
    to="schaalsnelheid",
    article="VIII 76 §4 1°",
    when="alleen_normale_snelheid_geldt",
    prevails_over=("VIII 76 §2 3° a)", "VIII 76 §2 3° b)", "VIII 100"),
)
def schaalsnelheid_opdracht():
    """Normal speed only, during a mission, military service or trade-union leave as permanent delegate."""
    return NORMAAL


@BOEK.exception(
    to="schaalsnelheid",
    article="VIII 76 §4 2° a)-c)",
    when="geen_schaalopbouw",
    prevails_over=("VIII 76 §2 3° a)", "VIII 76 §2 3° b)", "VIII 76 §4 1°", "VIII 100"),
)
def schaalsnelheid_afwezig():
    """Nothing during a full-time career break, full-time political leave or disciplinary suspension."""
    return NIETS


@BOEK.rule("VIII 76 §4 2° d)", unit=YES_NO, reading="VIII-34-schaal", also=("VIII 34 1°",))
def deeltijds_zonder_schaalopbouw(geen_schaalopbouw_deeltijds, leeswijze_VIII_34_schaal):
    """Whether part-time leave in non-activity stops the build-up in the month."""
    return 0 if leeswijze_VIII_34_schaal == 1 else geen_schaalopbouw_deeltijds


@BOEK.exception(
    to="schaalsnelheid",
    article="VIII 76 §4 2° d)",
    when="deeltijds_zonder_schaalopbouw",
    prevails_over=("VIII 76 §2 3° a)", "VIII 76 §2 3° b)", "VIII 76 §4 1°", "VIII 100"),
)
def schaalsnelheid_deeltijds_non_activiteit():
    """Nothing during part-time leave equated with non-activity."""
    return NIETS


@BOEK.rule("VIII 77 §1 lid 7", unit=YES_NO, start=0)
def hogere_graad(graad, vorige_graad_laatst, rang_van_graad):
    """Whether a grade of a higher rank was obtained in the month."""
    if graad == NONE or vorige_graad_laatst == NONE:
        return 0
    return 1 if rang_van_graad[graad] > rang_van_graad[vorige_graad_laatst] else 0
