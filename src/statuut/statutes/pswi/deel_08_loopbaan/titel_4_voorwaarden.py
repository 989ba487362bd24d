"""PSWI part VIII, title 4, chapter 1 (VIII 38-39, 41, 44-45): conditions of every promotion, refusing it, and losing it.

Who is promoted must be in a status that keeps the claim, and have no evaluation onvoldoende. After an exam one refusal is free, the
second loses the exam. A promotion lapses when the post is not taken up on the first of the third month, unless a leave runs.
"""

from __future__ import annotations

from statuut.engine.days import add_months, first_of_month
from statuut.engine.units import COUNT, DATE, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.driewaardig import alle, als_bekend, als_geldt
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag

PROEF = keuzes(
    "bevordering_voorgeschreven", "zonder_proef", "vergelijkend_examen", "bekwaamheidsproef",
    zonder_proef="geen examen of proef", bekwaamheidsproef="vergelijkende bekwaamheidsproef",
)  # fmt: skip
ZONDER_PROEF, EXAMEN, BEKWAAMHEIDSPROEF = range(3)
TWEEDE_WEIGERING, DERDE_MAAND = 2, 3

feit("toestand_laat_bevordering_toe", "administratieve toestand met aanspraak op bevordering", YES_NO, "VIII 44 §2",
     "Kan de ambtenaar in zijn administratieve toestand aanspraak maken op bevordering?")  # fmt: skip
feit("laatste_evaluatie_onvoldoende", "laatste evaluatie is onvoldoende", YES_NO, "VIII 44 §2",
     "Werd de laatste definitieve evaluatie besloten met onvoldoende?")  # fmt: skip
feit("stage_nieuw_niveau_volbracht", "stage in het nieuwe niveau met goed gevolg volbracht", YES_NO, "VIII 44 §2",
     "Is de stage in het nieuwe niveau met goed gevolg volbracht?")  # fmt: skip
feit("bevordering_voorgeschreven", "examen of proef voor deze bevordering voorgeschreven", PROEF, "VIII 41 §1",
     "Is voor deze bevordering een vergelijkend examen of een bekwaamheidsproef voorgeschreven?")  # fmt: skip
feit("bevordering_proef_geslaagd", "geslaagd voor het examen of de proef", YES_NO, "VIII 41 §1",
     "Is de ambtenaar geslaagd voor het voorgeschreven examen of de voorgeschreven proef?")  # fmt: skip
feit("niveau_examen_geslaagd", "geslaagd voor het vergelijkende overgangsexamen", YES_NO, "VIII 41 §2",
     "Is de ambtenaar geslaagd voor het vergelijkende examen voor overgang naar dit niveau?")  # fmt: skip
feit("bevordering_was_kandidaat", "was kandidaat voor de bevordering", YES_NO, "VIII 45 §1 lid 1",
     "Had de ambtenaar zich kandidaat gesteld voor deze bevordering?")  # fmt: skip
feit("bevordering_na_examen_of_proef", "bevordering na examen of proef, of naar een ander niveau", YES_NO, "VIII 45 §1 lid 2",
     "Gaat het om een bevordering na een examen of proef, of naar een ander niveau?")  # fmt: skip
feit("bevordering_weigeringen", "weigeringen, deze inbegrepen", COUNT, "VIII 45 §1 lid 2",
     "Hoe vaak heeft de ambtenaar een bevordering op grond van dit examen geweigerd, alles samen?")  # fmt: skip
feit("bevordering_betekend_op", "bevorderingsbesluit betekend op", DATE, "VIII 45 §2 lid 1",
     "Op welke dag is het bevorderingsbesluit betekend?")  # fmt: skip
feit("betrekking_opgenomen_op", "betrekking opgenomen op", DATE, "VIII 45 §2 lid 1",
     "Op welke dag heeft de ambtenaar de betrekking opgenomen (geen: nog niet)?", none=True)  # fmt: skip
feit("bevordering_verlof_einde", "laatste dag van het toegestane verlof", DATE, "VIII 45 §2 lid 2",
     "Tot en met welke dag loopt het verlof dat bij de bevordering liep en met dienstactiviteit gelijkstaat (geen: geen verlof)?",
     none=True)  # fmt: skip


def zonder_onvoldoende(laatste, ooit, ook_vroegere):
    """Whether no onvoldoende stands in the way: the last evaluation, or by the other reading any."""
    found = ooit if ook_vroegere == 1 else laatste
    return UNKNOWN if found == UNKNOWN else 1 - found


@vraag("VIII 44 §2", unit=YES_NO)
def bevordering_toestand_voldaan(toestand_laat_bevordering_toe):
    """Whether the administrative status keeps the claim to promotion."""
    return toestand_laat_bevordering_toe


@vraag("VIII 38 1°", unit=YES_NO)
def wetenschappelijk_bevordering_toestand_voldaan(toestand_laat_bevordering_toe):
    """The same for scientific staff."""
    return toestand_laat_bevordering_toe


@vraag("VIII 44 §2", unit=YES_NO, reading="VIII-38-evaluatie", accepts=(UNKNOWN,))
def bevordering_zonder_onvoldoende(laatste_evaluatie_onvoldoende, onvoldoende_gekregen, leeswijze_VIII_38_evaluatie):
    """Whether no evaluation onvoldoende stands in the way of a promotion."""
    return zonder_onvoldoende(laatste_evaluatie_onvoldoende, onvoldoende_gekregen, leeswijze_VIII_38_evaluatie)


@vraag("VIII 38 2°", unit=YES_NO, reading="VIII-38-evaluatie", accepts=(UNKNOWN,))
def wetenschappelijk_bevordering_zonder_onvoldoende(
    laatste_evaluatie_onvoldoende, onvoldoende_gekregen, leeswijze_VIII_38_evaluatie
):  # fmt: skip
    """The same for scientific staff."""
    return zonder_onvoldoende(laatste_evaluatie_onvoldoende, onvoldoende_gekregen, leeswijze_VIII_38_evaluatie)


@vraag("VIII 44 §1", unit=YES_NO, reading="VIII-38-evaluatie", accepts=(UNKNOWN,))
def examen_zonder_onvoldoende(laatste_evaluatie_onvoldoende, onvoldoende_gekregen, leeswijze_VIII_38_evaluatie):
    """Whether no evaluation onvoldoende stands in the way of enrolling for an exam or test."""
    return zonder_onvoldoende(laatste_evaluatie_onvoldoende, onvoldoende_gekregen, leeswijze_VIII_38_evaluatie)


@vraag("VIII 44 §2", unit=YES_NO)
def overgang_stage_voldaan(stage_nieuw_niveau_volbracht):
    """Whether the probation in the new level was completed, which only a promotion to another level asks."""
    return stage_nieuw_niveau_volbracht


def voordeel(weigeringen):
    """Whether an exam or test still counts after so many refusals."""
    return als_bekend(weigeringen, weigeringen < TWEEDE_WEIGERING)


@vraag("VIII 41 §1", unit=YES_NO, accepts=(UNKNOWN,), also=("VIII 45 §1 lid 2",))
def bevordering_proef_voldaan(bevordering_voorgeschreven, bevordering_proef_geslaagd, bevordering_weigeringen):
    """Whether the exam or skill test that was made a condition has been passed and still counts; not asked where there is none."""
    met_proef = als_bekend(bevordering_voorgeschreven, bevordering_voorgeschreven != ZONDER_PROEF)
    return als_geldt(met_proef, alle(bevordering_proef_geslaagd, voordeel(bevordering_weigeringen)))


@vraag("VIII 41 §2", unit=YES_NO, accepts=(UNKNOWN,), also=("VIII 45 §1 lid 2",))
def overgang_examen_voldaan(niveau_examen_geslaagd, bevordering_weigeringen):
    """Whether the comparative exam for the other level was passed and still counts."""
    return alle(niveau_examen_geslaagd, voordeel(bevordering_weigeringen))


@vraag("VIII 45 §1 lid 1", unit=YES_NO)
def bevordering_weigeren_mag(bevordering_was_kandidaat):
    """Whether a candidate who was promoted may refuse."""
    return bevordering_was_kandidaat


@vraag("VIII 39 §1", unit=YES_NO)
def wetenschappelijk_bevordering_weigeren_mag(bevordering_was_kandidaat):
    """The same for scientific staff, however often."""
    return bevordering_was_kandidaat


@vraag("VIII 45 §1 lid 2", unit=YES_NO, accepts=(UNKNOWN,), also=("VIII 51 §2",))
def examenvoordeel_behouden(bevordering_na_examen_of_proef, bevordering_weigeringen):
    """Whether the benefit of the exam or test is kept: without limit in time, until a second refusal."""
    return als_geldt(bevordering_na_examen_of_proef, voordeel(bevordering_weigeringen))


def derde_maand(betekend_op):
    """The first day of the third month after a notification."""
    return add_months(first_of_month(betekend_op), DERDE_MAAND)


@vraag("VIII 45 §2 lid 1", unit=DATE)
def bevordering_opnemen_uiterlijk(bevordering_betekend_op):
    """The day on which the post must be taken up at the latest."""
    return derde_maand(bevordering_betekend_op)


@vraag("VIII 39 §2 lid 1", unit=DATE)
def wetenschappelijk_bevordering_opnemen_uiterlijk(bevordering_betekend_op):
    """The same for scientific staff."""
    return derde_maand(bevordering_betekend_op)


@vraag("VIII 45 §2 lid 2", unit=YES_NO, also=("VIII 39 §2 lid 2",))
def bevordering_tijdens_verlof(bevordering_verlof_einde):
    """Whether a leave equated with service activity ran at the promotion, which may be completed."""
    return 0 if bevordering_verlof_einde == NONE else 1


@VRAGEN.exception(to="bevordering_opnemen_uiterlijk", article="VIII 45 §2 lid 2", when="bevordering_tijdens_verlof")
def bevordering_opnemen_na_verlof(bevordering_betekend_op, bevordering_verlof_einde):
    """Not before the day after the leave."""
    return max(derde_maand(bevordering_betekend_op), bevordering_verlof_einde + 1)


@VRAGEN.exception(to="wetenschappelijk_bevordering_opnemen_uiterlijk", article="VIII 39 §2 lid 2", when="bevordering_tijdens_verlof")
def wetenschappelijk_bevordering_opnemen_na_verlof(bevordering_betekend_op, bevordering_verlof_einde):
    """Not before the day after the leave."""
    return max(derde_maand(bevordering_betekend_op), bevordering_verlof_einde + 1)


@vraag("VIII 45 §2 lid 1", unit=YES_NO, also=("VIII 39 §2 lid 1",), accepts=(UNKNOWN,))
def bevordering_ingetrokken(betrekking_opgenomen_op, bevordering_opnemen_uiterlijk, dag):
    """Whether the promotion is withdrawn by operation of law: the post was not taken up by that day."""
    if UNKNOWN in (betrekking_opgenomen_op, bevordering_opnemen_uiterlijk):
        return UNKNOWN
    if betrekking_opgenomen_op != NONE:
        return int(betrekking_opgenomen_op > bevordering_opnemen_uiterlijk)
    return UNKNOWN if dag == UNKNOWN else int(dag > bevordering_opnemen_uiterlijk)
