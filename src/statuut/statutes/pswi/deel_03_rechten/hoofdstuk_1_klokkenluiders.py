"""PSWI part III, chapter 1 (III 2 §2, III 2bis, III 2ter): reporting irregularities, and the ombudsman's protection.

Protection works from the first established report, the suspension of disciplinary proceedings only from the request for it. It ends two
years after the investigation was closed, or at once when the report proves false and harmful. The authority has twenty working days to
answer a request to review a measure: Monday to Friday without holidays, or by another reading Saturdays too.
"""

from __future__ import annotations

from statuut.engine.days import calendar_day
from statuut.engine.units import DATE, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_01_algemeen.overheden import laatste_dag
from statuut.statutes.pswi.deel_02_instellingen.organen import (
    BEVOEGDE_OVERHEID,
    INTERNE_AUDIT,
    MEERDERE,
    MINISTER_ALGEMEEN,
    NIEMAND,
    OMBUDSMAN,
    ORGAAN,
    PROCUREUR,
    SECRETARIS_GENERAAL,
)
from statuut.statutes.pswi.driewaardig import alle, een_van, niet
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag
from statuut.timeline.calendar import is_weekday, is_working_day
from statuut.timeline.term import Term

TWEE_JAAR = Term(2, "jaren", "III 2bis §2 lid 2", expiry="de bescherming eindigt")
ANTWOORD = Term(20, "werkdagen", "III 2ter §2 lid 4-5", expiry="de ombudsman brengt verslag uit aan de minister")
ANTWOORDEN = keuzes("herziening_antwoord", "geen_antwoord", "akkoord", "niet_akkoord", "akkoord_niet_uitgevoerd",
                    geen_antwoord="nog geen antwoord", akkoord_niet_uitgevoerd="akkoord, maar niet uitgevoerd")  # fmt: skip
GEEN_ANTWOORD, AKKOORD = 0, 1

feit("meerdere_verhindert_aangifte", "gegronde reden dat de meerdere een aangifte verhindert", YES_NO, "III 2 §2 lid 2",
     "Zijn er gegronde redenen dat de meerdere de bekendmaking van misdrijven verbiedt of verhindert?")  # fmt: skip
feit("melding_te_kwader_trouw", "melding te kwader trouw", YES_NO, "III 2 §2 lid 3", "Gebeurde de melding te kwader trouw?")
feit("melding_om_eigen_voordeel", "melding om eigen voordeel", YES_NO, "III 2 §2 lid 3", "Gebeurde de melding om persoonlijk voordeel?")
feit("melding_fout_of_vals", "foutieve of valse aangifte", YES_NO, "III 2 §2 lid 3", "Was de aangifte foutief of vals?")
feit("melding_bracht_schade", "aangifte bracht schade toe", YES_NO, "III 2 §2 lid 3",
     "Bracht de aangifte een dienst of persoon schade toe?")  # fmt: skip
feit("maatregel_om_de_melding", "maatregel alleen om de melding", YES_NO, "III 2 §2 lid 3",
     "Is de melding de enige reden van de straf of maatregel?")  # fmt: skip
feit("bescherming_gevraagd_op", "dag waarop bescherming is gevraagd", DATE, "III 2bis §1",
     "Op welke dag is bescherming gevraagd (geen: niet gevraagd)?", none=True)  # fmt: skip
feit("melding_ombudsman_op", "dag van de melding bij de ombudsman", DATE, "III 2bis §1",
     "Op welke dag is de onregelmatigheid bij de ombudsman gemeld?")  # fmt: skip
feit("ombudsonderzoek_gesloten_op", "dag waarop de ombudsman het onderzoek sloot", DATE, "III 2bis §1",
     "Op welke dag sloot de ombudsman het onderzoek (geen: het loopt nog)?", none=True)  # fmt: skip
feit("melding_ontvankelijk", "melding ontvankelijk", YES_NO, "III 2bis §1", "Vond de ombudsman de melding ontvankelijk?")
feit("melding_kennelijk_ongegrond", "melding kennelijk ongegrond", YES_NO, "III 2bis §1",
     "Vond de ombudsman de melding kennelijk ongegrond?")  # fmt: skip
feit("eerste_melding_op", "dag van de eerste vastgestelde melding", DATE, "III 2bis §2 lid 1",
     "Op welke dag is de eerste melding van de onregelmatigheid vastgesteld?")  # fmt: skip
feit("bescherming_opgeheven_op", "dag waarop de bescherming is opgeheven", DATE, "III 2bis §2 lid 3",
     "Op welke dag hief de ombudsman de bescherming op (geen: niet opgeheven)?", none=True)  # fmt: skip
feit("beschermingsdata_aan_ambtenaar", "data meegedeeld aan de ambtenaar", YES_NO, "III 2bis §2 lid 4",
     "Kreeg de ambtenaar de begin- en de einddatum van de bescherming?")  # fmt: skip
feit("beschermingsdata_aan_secretaris", "data meegedeeld aan de secretaris-generaal", YES_NO, "III 2bis §2 lid 4",
     "Kreeg de secretaris-generaal de begin- en de einddatum?")  # fmt: skip
feit("los_van_melding_bewezen", "bewezen dat de maatregel los staat van de melding", YES_NO, "III 2ter §1",
     "Bewijst de overheid dat de straf of maatregel niets met de melding te maken heeft?")  # fmt: skip
feit("verband_mogelijk", "ombudsman ziet een mogelijk verband", YES_NO, "III 2ter §2 lid 1-3",
     "Ziet de ombudsman een mogelijk verband tussen maatregel en melding?")  # fmt: skip
feit("herziening_ontvangen_op", "dag van ontvangst van het verzoek tot herziening", DATE, "III 2ter §2 lid 4-5",
     "Op welke dag kreeg de overheid het verzoek om de maatregel te herzien?")  # fmt: skip
feit("herziening_antwoord", "antwoord op het verzoek tot herziening", ANTWOORDEN, "III 2ter §2 lid 4-5",
     "Wat antwoordde de overheid op het verzoek?")  # fmt: skip
feit("herziening_antwoord_op", "dag van het antwoord op het verzoek", DATE, "III 2ter §2 lid 4-5",
     "Op welke dag antwoordde de overheid (geen: nog niet)?", none=True)  # fmt: skip


@vraag("III 2 §2 lid 1", unit=ORGAAN, also=("III 2 §2 lid 2",))
def onregelmatigheid_te_melden_bij(meerdere_verhindert_aangifte):
    """Whom an official informs at once of an irregularity: his superior, or the prosecutor when that one would hinder it."""
    return PROCUREUR if meerdere_verhindert_aangifte == 1 else MEERDERE


@vraag("III 2 §2 lid 1", unit=ORGAAN)
def onregelmatigheid_ook_bij():
    """Where he may go directly instead."""
    return INTERNE_AUDIT


@vraag("III 2 §2 lid 3", unit=YES_NO, accepts=(UNKNOWN,))
def melding_verliest_bescherming(melding_te_kwader_trouw, melding_om_eigen_voordeel, melding_fout_of_vals, melding_bracht_schade):
    """Whether a report lies outside the ban on reprisals: bad faith, own gain, or false and harmful."""
    return een_van(melding_te_kwader_trouw, melding_om_eigen_voordeel, alle(melding_fout_of_vals, melding_bracht_schade))


@vraag("III 2 §2 lid 3", unit=YES_NO, accepts=(UNKNOWN,))
def represaille_verboden(maatregel_om_de_melding, melding_verliest_bescherming):
    """Whether a penalty or measure is forbidden because the report is its sole reason."""
    return alle(maatregel_om_de_melding, niet(melding_verliest_bescherming))


@vraag("III 2bis §1", unit=YES_NO, accepts=(UNKNOWN,))
def bescherming_tijdig_gevraagd(bescherming_gevraagd_op, melding_ombudsman_op, ombudsonderzoek_gesloten_op):
    """Whether protection was asked when reporting or while the ombudsman investigated."""
    if bescherming_gevraagd_op == NONE:
        return 0
    if UNKNOWN in (bescherming_gevraagd_op, melding_ombudsman_op, ombudsonderzoek_gesloten_op):
        return UNKNOWN
    loopt = ombudsonderzoek_gesloten_op == NONE or bescherming_gevraagd_op <= ombudsonderzoek_gesloten_op
    return int(melding_ombudsman_op <= bescherming_gevraagd_op and loopt)


@vraag("III 2bis §1", unit=YES_NO, accepts=(UNKNOWN,))
def bescherming_verleend(bescherming_tijdig_gevraagd, melding_ontvankelijk, melding_kennelijk_ongegrond):
    """Whether the ombudsman places somebody under protection: asked in time, admissible, not manifestly unfounded."""
    return alle(bescherming_tijdig_gevraagd, melding_ontvankelijk, niet(melding_kennelijk_ongegrond))


@vraag("III 2bis §1", unit=ORGAAN, also=("III 2bis §2 lid 3", "III 2bis §2 lid 4", "III 2ter §2 lid 1-3"))
def bescherming_beheerd_door():
    """Who grants and lifts the protection, tells its dates and examines a measure."""
    return OMBUDSMAN


@vraag("III 2bis §1", unit=ORGAAN, also=("III 2bis §2 lid 4",))
def bescherming_gemeld_aan():
    """Whom the ombudsman informs beside the official."""
    return SECRETARIS_GENERAAL


@vraag("III 2bis §2 lid 1", unit=DATE)
def bescherming_begin(bescherming_verleend, eerste_melding_op):
    """The first day of protection, backwards to the first established report; none without protection."""
    return eerste_melding_op if bescherming_verleend == 1 else NONE


@vraag("III 2bis §2 lid 1", unit=DATE)
def tuchtschorsing_begin_door_bescherming(bescherming_verleend, bescherming_gevraagd_op):
    """The first day on which disciplinary proceedings stand still: that of the request, not of the report."""
    return bescherming_gevraagd_op if bescherming_verleend == 1 else NONE


@vraag("III 2bis §2 lid 3", unit=YES_NO, accepts=(UNKNOWN,))
def bescherming_op_te_heffen(melding_fout_of_vals, melding_bracht_schade):
    """Whether protection must be lifted at once: a false or erroneous report that harms somebody."""
    return alle(melding_fout_of_vals, melding_bracht_schade)


@vraag("III 2bis §2 lid 2", unit=DATE)
def bescherming_laatste_dag(ombudsonderzoek_gesloten_op):
    """The last day of protection: two years after the investigation was closed; none while it goes on."""
    return NONE if ombudsonderzoek_gesloten_op == NONE else laatste_dag(TWEE_JAAR, ombudsonderzoek_gesloten_op)


@vraag("III 2bis §2 lid 3", unit=YES_NO)
def bescherming_opgeheven(bescherming_opgeheven_op):
    """Whether the ombudsman lifted the protection."""
    return 0 if bescherming_opgeheven_op == NONE else 1


@VRAGEN.exception(to="bescherming_laatste_dag", article="III 2bis §2 lid 3", when="bescherming_opgeheven")
def bescherming_tot_de_opheffing(bescherming_opgeheven_op):
    """The last day before it was lifted."""
    return bescherming_opgeheven_op - 1


@vraag("III 2bis §2 lid 1", unit=YES_NO, also=("III 2bis §2 lid 2", "III 2bis §2 lid 3"))
def beschermd_op_dag(bescherming_begin, bescherming_laatste_dag, dag):
    """Whether somebody is protected on the day of the question."""
    if bescherming_begin == NONE or dag < bescherming_begin:
        return 0
    return 1 if bescherming_laatste_dag == NONE or dag <= bescherming_laatste_dag else 0


@vraag("III 2bis §2 lid 4", unit=YES_NO, accepts=(UNKNOWN,))
def beschermingsdata_meegedeeld(beschermingsdata_aan_ambtenaar, beschermingsdata_aan_secretaris):
    """Whether both were told the first and the last day."""
    return alle(beschermingsdata_aan_ambtenaar, beschermingsdata_aan_secretaris)


@vraag("III 2ter §1", unit=YES_NO)
def maatregel_mogelijk_tijdens_bescherming(beschermd_op_dag, los_van_melding_bewezen):
    """Whether a penalty or measure can be taken: during protection only when the authority proves that it is not linked to the report."""
    return los_van_melding_bewezen if beschermd_op_dag == 1 else NOT_APPLICABLE


@vraag("III 2ter §1", unit=ORGAAN, also=("III 2ter §2 lid 1-3",))
def bewijslast_verband_bij():
    """Who bears the burden of proof."""
    return BEVOEGDE_OVERHEID


@vraag("III 2ter §2 lid 1-3", unit=ORGAAN)
def herziening_gevraagd_aan(verband_mogelijk):
    """Whom the ombudsman asks to review the measure: the authority, when he sees a possible link."""
    return BEVOEGDE_OVERHEID if verband_mogelijk == 1 else NIEMAND


@vraag("III 2ter §2 lid 4-5", unit=DATE, reading="III-2ter-werkdag")
def herziening_antwoord_uiterlijk(herziening_ontvangen_op, leeswijze_III_2ter_werkdag):
    """The last day to answer: twenty working days after receipt."""
    werkdag = is_working_day if leeswijze_III_2ter_werkdag == 0 else is_weekday
    return ANTWOORD.compute(calendar_day(herziening_ontvangen_op), working_day=werkdag).last_day.toordinal()


@vraag("III 2ter §2 lid 4-5", unit=YES_NO, accepts=(UNKNOWN, NONE))
def herziening_naar_minister(herziening_antwoord, herziening_antwoord_op, herziening_antwoord_uiterlijk, dag):
    """Whether the ombudsman reports to the minister: no agreement, not carried out, or silence once the term is over."""
    if herziening_antwoord > AKKOORD:
        return 1
    if herziening_antwoord == UNKNOWN or herziening_antwoord_uiterlijk == UNKNOWN:
        return UNKNOWN
    wanneer = dag if herziening_antwoord == GEEN_ANTWOORD else herziening_antwoord_op
    return UNKNOWN if wanneer == UNKNOWN else int(wanneer > herziening_antwoord_uiterlijk)


@vraag("III 2ter §2 lid 4-5", unit=ORGAAN)
def herziening_standpunt_van():
    """Who then takes a position, in consultation with the functional minister."""
    return MINISTER_ALGEMEEN
