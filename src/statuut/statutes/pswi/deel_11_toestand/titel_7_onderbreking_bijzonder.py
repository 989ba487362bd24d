"""PSWI part XI, title 7, chapter 2 (XI 49-56): palliative leave, and care for a seriously ill relative, as career interruption.

Both are open to every official and probationer, stay out of the 72 months, and may start on any day without a term of notice. Palliative:
one month per patient, once renewed. Care: one to three months at a time, 12 months full-time and 24 half-time per patient, less what was
had with any employer for the same patient. The doctor certifies; only for care does the certificate name the patient.
"""

from __future__ import annotations

from statuut.engine.units import COUNT, MONTHS, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_11_toestand.titel_7_onderbreking_toegang import (
    HALFTIJDS,
    PALLIATIEF,
    VOLTIJDS,
    ZORG,
)
from statuut.statutes.pswi.driewaardig import alle, als_bekend, een_van
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, STAGIAIR
from statuut.statutes.pswi.verlof.maandtelling import duur_tussen
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag

PALLIATIEF_PER_KEER, PALLIATIEF_KEREN = 1, 2
ZORG_MINSTENS, ZORG_HOOGSTENS = 1, 3
ZORG_MAXIMUM = {VOLTIJDS: 12, HALFTIJDS: 24}
GRAAD = 2
IDENTITEIT = keuzes("identiteit_patient", "niet_vermeld", "vermeld")

feit("onderbreking_patient_ongeneeslijk", "patiënt lijdt aan een ongeneeslijke ziekte", YES_NO, "XI 49 §2", "Is de ziekte ongeneeslijk?")
feit("onderbreking_patient_terminaal", "patiënt is in een terminale fase", YES_NO, "XI 49 §2", "Is de ziekte in een terminale fase?")
feit("onderbreking_attest", "attest van de behandelende arts met de bereidheid tot zorg", YES_NO, "XI 51 lid 1",
     "Is er een attest van de behandelende arts, waaruit blijkt dat het personeelslid de zorg wil geven?")  # fmt: skip
feit("onderbreking_attest_identiteit", "attest vermeldt wie de patiënt is", YES_NO, "XI 55 lid 1", "Vermeldt het attest wie de patiënt is?")
feit("onderbreking_patient_hier", "maanden van dezelfde vorm voor dezelfde patiënt in deze instelling", MONTHS, "XI 53 §1 lid 1",
     "Hoeveel maanden van dezelfde vorm nam het personeelslid in deze instelling al voor dezelfde patiënt?")  # fmt: skip
feit("onderbreking_patient_elders", "maanden van dezelfde vorm voor dezelfde patiënt elders", MONTHS, "XI 53 §1 lid 2",
     "Hoeveel maanden van dezelfde vorm nam het personeelslid bij andere werkgevers voor dezelfde patiënt?")  # fmt: skip
feit("onderbreking_arts_noemt_zwaar", "de arts noemt de ziekte of ingreep zwaar", YES_NO, "XI 53 §3",
     "Noemt de behandelende arts de ziekte of de ingreep zwaar?")  # fmt: skip
feit("onderbreking_bijstand_nodig", "bijstand is volgens de arts nodig voor het herstel", YES_NO, "XI 53 §3",
     "Is bijstand of verzorging volgens de arts nodig voor het herstel?")  # fmt: skip
feit("onderbreking_patient_woont_samen", "patiënt woont samen met het personeelslid", YES_NO, "XI 53 §4",
     "Woont de patiënt samen met het personeelslid?")  # fmt: skip
feit("onderbreking_patient_graad", "graad van bloed- of aanverwantschap van de patiënt", COUNT, "XI 53 §4",
     "In welke graad is de patiënt bloed- of aanverwant van het personeelslid?", none=True)  # fmt: skip


@vraag("XI 49 §1", unit=YES_NO)
def onderbreking_palliatief(onderbreking_stelsel):
    """Whether it is palliative leave."""
    return int(onderbreking_stelsel == PALLIATIEF)


@vraag("XI 53 §1 lid 1", unit=YES_NO)
def onderbreking_zorg(onderbreking_stelsel):
    """Whether it is care for a seriously ill relative."""
    return int(onderbreking_stelsel == ZORG)


@VRAGEN.exception(to="onderbreking_duur_toegelaten", article="XI 49 §1", when="onderbreking_palliatief")
def onderbreking_duur_palliatief(begin_verlof, einde_verlof):
    """Just one month at a time."""
    return duur_tussen(begin_verlof, einde_verlof, PALLIATIEF_PER_KEER, PALLIATIEF_PER_KEER)


@VRAGEN.exception(to="onderbreking_maximum", article="XI 49 §1", when="onderbreking_palliatief")
def onderbreking_maximum_palliatief():
    """Two months per patient: one, and one extension."""
    return PALLIATIEF_PER_KEER * PALLIATIEF_KEREN


@VRAGEN.exception(to="onderbreking_genoten", article="XI 49 §1", when="onderbreking_palliatief")
def onderbreking_genoten_palliatief(onderbreking_patient_hier):
    """What was had for the same patient."""
    return onderbreking_patient_hier


@vraag("XI 49 §2", unit=YES_NO, accepts=(UNKNOWN,))
def onderbreking_palliatieve_zorg(onderbreking_patient_ongeneeslijk, onderbreking_patient_terminaal):
    """Whether the care is palliative: for somebody who cannot be cured and is in a terminal phase, relative or not."""
    return alle(onderbreking_patient_ongeneeslijk, onderbreking_patient_terminaal)


@VRAGEN.exception(to="onderbreking_telt_mee", article="XI 50", when="onderbreking_palliatief")
def onderbreking_palliatief_telt_niet():
    """Palliative leave stays out of the 72 months."""
    return 0


@VRAGEN.exception(to="onderbreking_mededeling_volledig", article="XI 51 lid 1", when="onderbreking_palliatief")
def onderbreking_mededeling_palliatief(onderbreking_schriftelijk, onderbreking_uitkeringsformulier, onderbreking_attest):
    """In writing, with the form and the doctor's certificate."""
    return alle(onderbreking_schriftelijk, onderbreking_uitkeringsformulier, onderbreking_attest)


@vraag("XI 55 lid 1", unit=IDENTITEIT, also=("XI 51 lid 1",))
def onderbreking_identiteit_patient(onderbreking_stelsel):
    """Whether the certificate names the patient: it does for care, it does not for palliative leave; none elsewhere."""
    if onderbreking_stelsel == ZORG:
        return 1
    return 0 if onderbreking_stelsel == PALLIATIEF else NONE


@VRAGEN.exception(to="onderbreking_uiterste_mededeling", article="XI 51 lid 2", when="onderbreking_palliatief")
def onderbreking_termijn_palliatief():
    """No term of notice."""
    return NOT_APPLICABLE


@VRAGEN.exception(to="onderbreking_begint_op_eerste", article="XI 51 lid 2", when="onderbreking_palliatief")
def onderbreking_begin_palliatief():
    """Any day."""
    return NOT_APPLICABLE


@VRAGEN.exception(to="onderbreking_rang_toegelaten", article="XI 52", when="onderbreking_palliatief")
def onderbreking_rang_palliatief():
    """No rank is excluded."""
    return 1


@VRAGEN.exception(to="onderbreking_hoedanigheid_toegelaten", article="XI 52", when="onderbreking_palliatief")
def onderbreking_hoedanigheid_palliatief(hoedanigheid):
    """For officials and probationers."""
    return int(hoedanigheid in (AMBTENAAR, STAGIAIR))


@VRAGEN.exception(to="onderbreking_maximum", article="XI 53 §1 lid 1", when="onderbreking_zorg")
def onderbreking_maximum_zorg(onderbreking_vorm):
    """Twelve months full-time and twenty-four half-time per patient."""
    return ZORG_MAXIMUM.get(onderbreking_vorm, NONE)


@VRAGEN.exception(to="onderbreking_genoten", article="XI 53 §1 lid 2", when="onderbreking_zorg")
def onderbreking_genoten_zorg(onderbreking_patient_hier, onderbreking_patient_elders):
    """What was had in this form for the same patient, here and elsewhere."""
    return (
        UNKNOWN
        if UNKNOWN in (onderbreking_patient_hier, onderbreking_patient_elders)
        else onderbreking_patient_hier + onderbreking_patient_elders
    )


@VRAGEN.exception(to="onderbreking_duur_toegelaten", article="XI 53 §2", when="onderbreking_zorg")
def onderbreking_duur_zorg(begin_verlof, einde_verlof):
    """One to three months at a time."""
    return duur_tussen(begin_verlof, einde_verlof, ZORG_MINSTENS, ZORG_HOOGSTENS)


@vraag("XI 53 §3", unit=YES_NO, accepts=(UNKNOWN,))
def onderbreking_zware_ziekte(onderbreking_arts_noemt_zwaar, onderbreking_bijstand_nodig):
    """Whether the illness is serious: the treating doctor says so and finds help necessary for recovery."""
    return alle(onderbreking_arts_noemt_zwaar, onderbreking_bijstand_nodig)


@vraag("XI 53 §4", unit=YES_NO, accepts=(UNKNOWN,))
def onderbreking_gezins_of_familielid(onderbreking_patient_woont_samen, onderbreking_patient_graad):
    """Whether the patient lives with the official, or is a relative by blood or marriage up to the second degree."""
    related = als_bekend(onderbreking_patient_graad, onderbreking_patient_graad != NONE and 0 < onderbreking_patient_graad <= GRAAD)
    return een_van(onderbreking_patient_woont_samen, related)


@VRAGEN.exception(to="onderbreking_telt_mee", article="XI 54", when="onderbreking_zorg")
def onderbreking_zorg_telt_niet():
    """Care stays out of the 72 months."""
    return 0


@VRAGEN.exception(to="onderbreking_mededeling_volledig", article="XI 55 lid 1", when="onderbreking_zorg")
def onderbreking_mededeling_zorg(
    onderbreking_schriftelijk, onderbreking_uitkeringsformulier, onderbreking_attest, onderbreking_attest_identiteit
):
    """In writing, with the form and a certificate that names the patient."""
    return alle(onderbreking_schriftelijk, onderbreking_uitkeringsformulier, onderbreking_attest, onderbreking_attest_identiteit)


@VRAGEN.exception(to="onderbreking_uiterste_mededeling", article="XI 55 lid 2", when="onderbreking_zorg")
def onderbreking_termijn_zorg():
    """No term of notice."""
    return NOT_APPLICABLE


@VRAGEN.exception(to="onderbreking_begint_op_eerste", article="XI 55 lid 2", when="onderbreking_zorg")
def onderbreking_begin_zorg():
    """Any day."""
    return NOT_APPLICABLE


@VRAGEN.exception(to="onderbreking_rang_toegelaten", article="XI 56", when="onderbreking_zorg")
def onderbreking_rang_zorg():
    """No rank is excluded."""
    return 1


@VRAGEN.exception(to="onderbreking_hoedanigheid_toegelaten", article="XI 56", when="onderbreking_zorg")
def onderbreking_hoedanigheid_zorg(hoedanigheid):
    """For officials and probationers."""
    return int(hoedanigheid in (AMBTENAAR, STAGIAIR))
