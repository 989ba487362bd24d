"""PSWI part VIII, title 9 (VIII 94-98, 101 §4, 102-104): transitional questions about the insertion in the careers of 1993-1994.

The dates of VIII 97 are the scaling dates, which VIII 95 does not define; the decree was signed on 28 January 1997. Abolished grades and
their successors stand in annex 7, which is not in the text: the new grade is an event of the file. From level E to D: on 1 January
2002, or later after a better evaluation.
"""

from __future__ import annotations

from datetime import date

from statuut.engine.days import first_of_next_month
from statuut.engine.units import COUNT, DATE, MONTHS, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, NIVEAUS, RANGEN, WETENSCHAPPELIJK
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

#: VIII 97, by level E, D, C, B, A.
INSCHALING = tuple(date(*day).toordinal() for day in ((1993, 1, 1), (1993, 1, 1), (1993, 7, 1), (1994, 1, 1), (1994, 6, 1)))
ONDERTEKENING, INWERKINGTREDING = date(1997, 1, 28).toordinal(), date(1996, 1, 1).toordinal()
GELIJKSTELLING_UITERLIJK = date(1997, 1, 1).toordinal()
EERSTE_JAAR = 2000
TWEEMAAL = 2
EXAMENS = keuzes("landbouwexamen", "gespecialiseerd_technicus_der_vorsing", "onderhoudstechnicus", "ander", ander="een ander examen")

feit("uit_loopbaan_vorsing", "uit de loopbaan van correspondent of technicus der vorsing", YES_NO, "VIII 94",
     "Kwam het personeelslid uit de loopbaan van correspondent of technicus der vorsing?")  # fmt: skip
feit("bevorderd_op", "dag van de bevordering of benoeming", DATE, "VIII 95", "Op welke dag werd de ambtenaar bevorderd of benoemd?")
feit("in_dienst_op_1_1_1997", "in dienst op 1 januari 1997", YES_NO, "VIII 96", "Was het personeelslid op 1 januari 1997 in dienst?")
feit("gelijkstelling_op", "dag van de gelijkstelling met een doctoraat", DATE, "VIII 96",
     "Op welke dag is het wetenschappelijke werk met een doctoraat gelijkgesteld (geen: niet)?", none=True)  # fmt: skip
feit("onvoldoende_of_vertraagd_2000", "onvoldoende of vertraagd voor 2000", YES_NO, "VIII 96bis §1",
     "Kreeg de ambtenaar voor evaluatiejaar 2000 een onvoldoende of een loopbaanvertraging?")  # fmt: skip
feit("eerste_gunstige_evaluatiejaar", "eerste evaluatiejaar zonder onvoldoende of vertraging", COUNT, "VIII 96bis §2",
     "Wat is na 2000 het eerste evaluatiejaar zonder onvoldoende en zonder vertraging (geen: nog geen)?", none=True)  # fmt: skip
feit("groepsfunctie_afgeschaft", "functie van de groep in dit niveau afgeschaft", YES_NO, "VIII 96bis §4",
     "Is de functie van de groep in dit niveau afgeschaft, en wordt ze alleen nog in een ander niveau begeven?")  # fmt: skip
feit("overgangsexamen_deelnames", "eerdere deelnames aan het overgangsexamen", COUNT, "VIII 96bis §4",
     "Hoe vaak nam het personeelslid al deel aan het bijzondere vergelijkende overgangsexamen?")  # fmt: skip
feit("overgangsexamen_geslaagd", "geslaagd voor het overgangsexamen", YES_NO, "VIII 96bis §4",
     "Is het personeelslid geslaagd voor het bijzondere vergelijkende overgangsexamen?")  # fmt: skip
feit("overgeheveld_van_landbouw", "overgeheveld van het CLO of CLE op 1 oktober 2002", YES_NO, "VIII 96ter",
     "Is de ambtenaar op 1 oktober 2002 van het CLO of het CLE overgeheveld?")  # fmt: skip
feit("landbouwexamen", "examen waarvoor geslaagd", EXAMENS, "VIII 96ter", "Voor welk vergelijkend examen is de ambtenaar geslaagd?")
feit("oud_examen_aangevraagd_op", "examen aangevraagd op", DATE, "VIII 98", "Op welke dag is het examen of onderzoek aangevraagd?")
feit(
    "oud_examen_proces_verbaal_op",
    "dag van het proces-verbaal",
    DATE,
    "VIII 98",
    "Van welke dag is het proces-verbaal?",
)
for _rang in (40, 41, 42):
    feit(f"graadancienniteit_rang_{_rang}", f"graadanciënniteit in rang {_rang}", MONTHS, "VIII 101 §4",
         f"Hoeveel maanden graadanciënniteit telt de ambtenaar in rang {_rang}?")  # fmt: skip
feit("vacantverklaring_op", "dag van de vacantverklaring", DATE, "VIII 103", "Op welke dag is de betrekking vacant verklaard?")
feit("geschiktheidsonderzoek_op", "begin van het onderzoek naar de beroepsgeschiktheid", DATE, "VIII 103",
     "Op welke dag begon het onderzoek naar de beroepsgeschiktheid (geen: er was er geen)?", none=True)  # fmt: skip
feit(
    "procedure_afgelopen_op",
    "dag waarop de procedure afliep",
    DATE,
    "VIII 103",
    "Op welke dag liep de procedure af (geen: ze loopt nog)?",
    none=True,
)
feit(
    "ingeschaald_als_directeur",
    "ingeschaald als wetenschappelijk directeur",
    YES_NO,
    "VIII 104",
    "Is de ambtenaar ingeschaald als wetenschappelijk directeur?",
)
feit("leidinggevende_capaciteiten", "voldoende leidinggevende capaciteiten", YES_NO, "VIII 104",
     "Heeft de ambtenaar voldoende leidinggevende capaciteiten voor afdelingshoofd?")  # fmt: skip


@vraag("VIII 102 lid 1-3", unit=DATE, also=("VIII 97",))
def inschalingsdatum(niveau):
    """The day on which old grades of the level were abolished and their holders appointed ex officio to the new grade."""
    return INSCHALING[niveau]


@vraag("VIII 94", unit=YES_NO)
def deskundige_na_vorsing(uit_loopbaan_vorsing, overgangsexamen_deelnames, overgangsexamen_geslaagd):
    """Whether somebody from the old research careers may be appointed deskundige: passing the special exam, in at most two attempts."""
    return 1 if uit_loopbaan_vorsing == 1 and overgangsexamen_geslaagd == 1 and overgangsexamen_deelnames <= TWEEMAAL else 0


@vraag("VIII 95", unit=YES_NO, reading="VIII-95-inschalingsdatum")
def bevordering_blijft_bij_inschaling(bevorderd_op, inschalingsdatum, leeswijze_VIII_95_inschalingsdatum):
    """Whether a promotion or appointment lies between the scaling date and the signature, so that the insertion keeps it."""
    van = INWERKINGTREDING if leeswijze_VIII_95_inschalingsdatum == 1 else inschalingsdatum
    return 1 if van <= bevorderd_op <= ONDERTEKENING else 0


@vraag("VIII 96", unit=YES_NO)
def directeur_zonder_doctoraat(personeelsgroep, rang, in_dienst_op_1_1_1997, gelijkstelling_op):
    """Whether scientific staff of rank A1 of 1 January 1997 may become scientific director without a doctorate."""
    if personeelsgroep != WETENSCHAPPELIJK or rang != RANGEN.index("A1") or in_dienst_op_1_1_1997 == 0:
        return 0
    return 1 if gelijkstelling_op != NONE and gelijkstelling_op <= GELIJKSTELLING_UITERLIJK else 0


@vraag("VIII 96bis §1", unit=DATE, accepts=(UNKNOWN,), also=("VIII 96bis §2",), reading="VIII-96bis-jaar")
def niveau_e_naar_d_op(niveau, onvoldoende_of_vertraagd_2000, eerste_gunstige_evaluatiejaar, leeswijze_VIII_96bis_jaar):
    """The day on which an official of level E is promoted to level D; none as long as no evaluation was good enough."""
    if niveau == UNKNOWN or onvoldoende_of_vertraagd_2000 == UNKNOWN:
        return UNKNOWN
    if niveau != NIVEAUS.index("E"):
        return NOT_APPLICABLE
    jaar = EERSTE_JAAR if onvoldoende_of_vertraagd_2000 == 0 else eerste_gunstige_evaluatiejaar
    if jaar in (NONE, UNKNOWN):
        return jaar
    later = 1 if leeswijze_VIII_96bis_jaar == 1 and onvoldoende_of_vertraagd_2000 == 1 else 2
    return date(jaar + later, 1, 1).toordinal()


@vraag("VIII 96bis §4", unit=YES_NO)
def overgangsexamen_toegelaten(groepsfunctie_afgeschaft, overgangsexamen_deelnames):
    """Whether an official whose group function moved to another level may take the special transition exam, at most twice."""
    return 1 if groepsfunctie_afgeschaft == 1 and overgangsexamen_deelnames < TWEEMAAL else 0


@vraag("VIII 96bis §4", unit=YES_NO)
def bevordering_met_de_functie(groepsfunctie_afgeschaft, overgangsexamen_geslaagd):
    """Whether that official may be promoted to the grade of the other level."""
    return 1 if groepsfunctie_afgeschaft == 1 and overgangsexamen_geslaagd == 1 else 0


@vraag("VIII 96ter", unit=YES_NO)
def deskundige_rechten_behouden(hoedanigheid, overgeheveld_van_landbouw, landbouwexamen):
    """Whether an official from the agricultural centres keeps rights to appointment as deskundige from an old exam."""
    return 1 if hoedanigheid == AMBTENAAR and overgeheveld_van_landbouw == 1 and landbouwexamen != EXAMENS.codes.index("ander") else 0


@vraag("VIII 98", unit=DATE)
def schaal_na_oud_examen_op(inschalingsdatum, oud_examen_aangevraagd_op, oud_examen_proces_verbaal_op):
    """From when whoever passed an exam for an old grade has the matching scale; none when it was applied for too late."""
    if oud_examen_aangevraagd_op >= inschalingsdatum:
        return NONE
    return max(inschalingsdatum, first_of_next_month(oud_examen_proces_verbaal_op))


@vraag("VIII 101 §4", unit=MONTHS)
def inschakeling_e_grondslag(graadancienniteit_rang_40, graadancienniteit_rang_41, graadancienniteit_rang_42):
    """Grade seniority that counts for insertion in E 111 or E 121: that of ranks 40, 41 and 42 together."""
    return graadancienniteit_rang_40 + graadancienniteit_rang_41 + graadancienniteit_rang_42


@vraag("VIII 103", unit=DATE)
def procedure_volgens_regels_van(vacantverklaring_op, geschiktheidsonderzoek_op, procedure_afgelopen_op):
    """The day whose rules a procedure follows that was running when the statute took effect; not applicable to others."""
    begin = vacantverklaring_op if geschiktheidsonderzoek_op == NONE else min(vacantverklaring_op, geschiktheidsonderzoek_op)
    if begin >= INWERKINGTREDING or (procedure_afgelopen_op != NONE and procedure_afgelopen_op < INWERKINGTREDING):
        return NOT_APPLICABLE
    return begin


@vraag("VIII 104", unit=YES_NO)
def directeur_wordt_afdelingshoofd(ingeschaald_als_directeur, leidinggevende_capaciteiten):
    """Whether an official placed as scientific director may be designated head of division."""
    return 1 if ingeschaald_als_directeur == 1 and leidinggevende_capaciteiten == 1 else 0
