"""PSWI part VIII, title 9, chapters 1 to 3 (VIII 89-93): old appraisals, acquired seniority, and old exams and exemptions.

The statute took effect on 1 January 1996. Until the first evaluation an old appraisal holds, of which "slecht" counts as onvoldoende. Old
exemptions are kept for later exams to the same level; those held on 17 July 2000 for one exam before 1 September 2001 only.
"""

from __future__ import annotations

from datetime import date

from statuut.engine.units import DATE, MONTHS, YES_NO, code_unit
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.deel_08_loopbaan.titel_9_vragen import INWERKINGTREDING
from statuut.statutes.pswi.driewaardig import alle, als_bekend, een_van
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

BEZIT_OP, VOOR = date(2000, 7, 17).toordinal(), date(2001, 9, 1).toordinal()
BEOORDELING = keuzes("beoordeling_1939", "slecht", "andere", andere="een andere beoordeling")
SLECHT = 0
OUD_NIVEAU = code_unit("oud_niveau", ("1", "2plus", "2", "3", "4"), {"2plus": "2+"})
NIVEAU_1 = 0
VAKKEN = keuzes(
    "vrijstelling_voor", "algemeen_gedeelte", "administratief_recht", "grondwettelijk_recht", "economie", "internationale_instellingen",
    "europese_organisaties", "ander",
    algemeen_gedeelte="het algemene gedeelte", europese_organisaties="Europese organisaties", ander="een ander vak",
)  # fmt: skip
ANDER_VAK = VAKKEN.codes.index("ander")
OUDE_EXAMENS = keuzes(
    "oud_examen", "aanwerving", "overgang_hoger_niveau", "verhoging_in_graad", "beroepsgeschiktheid", "ander",
    aanwerving="aanwervingsexamen", overgang_hoger_niveau="examen voor overgang naar het hogere niveau",
    verhoging_in_graad="examen voor verhoging in graad", beroepsgeschiktheid="onderzoek naar de beroepsgeschiktheid",
    ander="een ander examen",
)  # fmt: skip
ANDER_EXAMEN = OUDE_EXAMENS.codes.index("ander")

feit("beoordeling_1939", "beoordeling volgens het koninklijk besluit van 1939", BEOORDELING, "VIII 89 lid 1",
     "Welke beoordeling had de ambtenaar volgens het koninklijk besluit van 7 augustus 1939?")  # fmt: skip
feit("eerste_evaluatie_op", "dag van de eerste functioneringsevaluatie", DATE, "VIII 89 lid 1",
     "Op welke dag is de eerste functioneringsevaluatie toegekend (geen: nog niet)?", none=True)  # fmt: skip
feit("ancienniteit_bij_inwerkingtreding", "anciënniteit op 1 januari 1996", MONTHS, "VIII 91",
     "Hoeveel maanden anciënniteit had de ambtenaar op 1 januari 1996?")  # fmt: skip
feit("ancienniteit_reglementair", "verworven volgens een bepaling die toen gold", YES_NO, "VIII 91",
     "Volgt die anciënniteit uit een bepaling die toen op de ambtenaar van toepassing was?")  # fmt: skip
feit("vrijstelling_gekregen_op", "dag van de vrijstelling", DATE, "VIII 92 §1", "Op welke dag is de vrijstelling verkregen?")
feit("vrijstelling_examen_begonnen_op", "begin van het examen met de vrijstelling", DATE, "VIII 92 §1",
     "Wanneer begon het examen waarvoor de vrijstelling is verkregen?")  # fmt: skip
feit("vrijstelling_niveau", "niveau waarvoor de vrijstelling geldt", OUD_NIVEAU, "VIII 92 §1",
     "Voor overgang naar welk oud niveau is de vrijstelling verkregen?")  # fmt: skip
feit("vrijstelling_zelfde_niveau", "nieuw examen voor hetzelfde niveau", YES_NO, "VIII 92 §1",
     "Is het nieuwe examen er een voor overgang naar hetzelfde niveau?")  # fmt: skip
feit("nieuw_examen_op", "begin van het nieuwe examen", DATE, "VIII 92 §1", "Wanneer begint het nieuwe examen?")
feit("vrijstelling_in_bezit_op_17_7_2000", "vrijstelling in bezit op 17 juli 2000", YES_NO, "VIII 92 §2",
     "Had de ambtenaar de vrijstelling op 17 juli 2000?")  # fmt: skip
feit("vrijstelling_voor", "gedeelte of vak van de vrijstelling", VAKKEN, "VIII 92 §2", "Voor welk gedeelte of vak geldt de vrijstelling?")
feit("vrijstelling_aangevraagd", "behoud van de vrijstelling aangevraagd", YES_NO, "VIII 92 §2",
     "Heeft de ambtenaar het behoud van de vrijstelling aangevraagd?")  # fmt: skip
feit("eerstvolgend_examen_zelfde_graad", "eerstvolgend examen voor dezelfde graad", YES_NO, "VIII 92 §2",
     "Is het nieuwe examen het eerstvolgende voor dezelfde graad?")  # fmt: skip
feit("oud_examen", "oud examen waarvoor geslaagd", OUDE_EXAMENS, "VIII 93", "Voor welk oud examen is de ambtenaar geslaagd?")
feit("oud_examen_rang_21_22", "examen naar rang 21 of 22", YES_NO, "VIII 93", "Gaf het examen toegang tot rang 21 of 22?")
feit("oud_examen_georganiseerd_op", "dag van het oude examen", DATE, "VIII 93", "Wanneer is het oude examen georganiseerd?")
feit("zelfde_kwalificatie_niveau_b", "graad van niveau B met dezelfde kwalificatie", YES_NO, "VIII 93",
     "Gaat het om de graad van niveau B met dezelfde kwalificatie?")  # fmt: skip


@vraag("VIII 89 lid 1", unit=YES_NO, accepts=(UNKNOWN,))
def oude_beoordeling_geldt(eerste_evaluatie_op, dag):
    """Whether the old appraisal holds: from 1 January 1996 until the first evaluation is awarded."""
    if dag == UNKNOWN:
        return UNKNOWN
    before = 1 if eerste_evaluatie_op == NONE else als_bekend(eerste_evaluatie_op, dag < eerste_evaluatie_op)
    return alle(int(dag >= INWERKINGTREDING), before)


@vraag("VIII 89 lid 1", unit=YES_NO, accepts=(UNKNOWN,))
def oude_beoordeling_als_onvoldoende(oude_beoordeling_geldt, beoordeling_1939):
    """Whether the old appraisal counts as onvoldoende: slecht, as long as it holds."""
    return alle(oude_beoordeling_geldt, als_bekend(beoordeling_1939, beoordeling_1939 == SLECHT))


@vraag("VIII 91", unit=MONTHS)
def behouden_ancienniteit(ancienniteit_bij_inwerkingtreding, ancienniteit_reglementair):
    """The seniority of 1 January 1996 that is kept: what a provision of that time gave."""
    return ancienniteit_bij_inwerkingtreding if ancienniteit_reglementair == 1 else NONE


@vraag("VIII 92 §1", unit=YES_NO, accepts=(UNKNOWN,))
def oude_vrijstelling_behouden(
    vrijstelling_gekregen_op, vrijstelling_examen_begonnen_op, vrijstelling_niveau, vrijstelling_zelfde_niveau, nieuw_examen_op
):
    """Whether an exemption from a part of an exam to a higher level, but for level 1, holds for a later exam to the same level."""
    old = een_van(
        als_bekend(vrijstelling_gekregen_op, vrijstelling_gekregen_op <= INWERKINGTREDING),
        als_bekend(vrijstelling_examen_begonnen_op, vrijstelling_examen_begonnen_op < INWERKINGTREDING),
    )
    later = als_bekend(nieuw_examen_op, nieuw_examen_op > INWERKINGTREDING)
    return alle(old, als_bekend(vrijstelling_niveau, vrijstelling_niveau != NIVEAU_1), vrijstelling_zelfde_niveau, later)


@vraag("VIII 92 §2", unit=YES_NO, accepts=(UNKNOWN,))
def vrijstelling_2000_behouden(
    vrijstelling_in_bezit_op_17_7_2000, vrijstelling_voor, vrijstelling_aangevraagd, eerstvolgend_examen_zelfde_graad, nieuw_examen_op
):
    """Whether an exemption held on 17 July 2000 counts: asked, for the next exam for the grade, held before 1 September 2001."""
    in_time = als_bekend(nieuw_examen_op, BEZIT_OP < nieuw_examen_op < VOOR)
    listed = als_bekend(vrijstelling_voor, vrijstelling_voor != ANDER_VAK)
    return alle(vrijstelling_in_bezit_op_17_7_2000, listed, vrijstelling_aangevraagd, eerstvolgend_examen_zelfde_graad, in_time)


@vraag("VIII 93", unit=YES_NO, accepts=(UNKNOWN,))
def oud_examen_geeft_recht(oud_examen, oud_examen_rang_21_22, oud_examen_georganiseerd_op, zelfde_kwalificatie_niveau_b):
    """Whether an exam or examination of before 1996 to rank 21 or 22 still gives a right to appointment in level B."""
    named = als_bekend(oud_examen, oud_examen != ANDER_EXAMEN)
    before = als_bekend(oud_examen_georganiseerd_op, oud_examen_georganiseerd_op < INWERKINGTREDING)
    return alle(named, oud_examen_rang_21_22, before, zelfde_kwalificatie_niveau_b)
