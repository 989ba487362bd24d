"""PSWI part VIII, title 4, chapter 4 (VIII 62-66, 68-70): who promotes on whose proposal, objections, the order, and the first day.

The government promotes to A2, the head below. Within a level the management board proposes with reasons; candidates hear it and may object
within fifteen days. After an exam the order is that of the closed records and of the results; without exam the most suitable goes first.
"""

from __future__ import annotations

from statuut.engine.days import calendar_day, first_of_next_month
from statuut.engine.units import COUNT, DATE, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_01_algemeen.overheden import laatste_dag
from statuut.statutes.pswi.deel_08_loopbaan.overheden import (
    DIRECTIERAAD,
    HOOFD,
    LOOPBAANOVERHEID,
    MINISTER_SPECIFIEK,
    NIEMAND,
    VLAAMSE_REGERING,
    benoemende_overheid,
)
from statuut.statutes.pswi.deel_08_loopbaan.titel_4_vacature import GEEN_BEVORDERING, VERHOGING
from statuut.statutes.pswi.driewaardig import alle, als_bekend, als_geldt, niet
from statuut.statutes.pswi.vragen import feit, vraag
from statuut.timeline.term import Term

BEZWAAR = Term(15, "kalenderdagen", "VIII 65 §2", expiry="het bezwaar is te laat")
VIJFMAAL = 5

feit("voorstel_minister_specifiek", "voorstel van de minister van het specifieke personeelsbeleid", YES_NO, "VIII 62",
     "Stelde de minister van het specifieke personeelsbeleid de bevordering voor?")  # fmt: skip
feit("voorstel_directieraad_gemotiveerd", "gemotiveerd voorstel van de directieraad", YES_NO, "VIII 64 §2",
     "Is er een gemotiveerd voorstel van de directieraad?")  # fmt: skip
feit("voorstel_aan_alle_kandidaten", "voorstel aan alle kandidaten meegedeeld", YES_NO, "VIII 65 §1",
     "Is het voorstel van de directieraad aan alle kandidaten meegedeeld?")  # fmt: skip
feit("voorstel_meegedeeld_op", "voorstel meegedeeld op", DATE, "VIII 65 §2",
     "Op welke dag is het voorstel aan de kandidaat meegedeeld?")  # fmt: skip
feit("bezwaar_ingediend_op", "dag van het bezwaar", DATE, "VIII 65 §2",
     "Op welke dag diende de ambtenaar bezwaar in (geen: geen bezwaar)?", none=True)  # fmt: skip
feit("bezwaar_gehoor_gevraagd", "de ambtenaar vroeg om gehoord te worden", YES_NO, "VIII 65 §2",
     "Vroeg de ambtenaar om over zijn bezwaar gehoord te worden?")  # fmt: skip
feit("bezwaar_gehoord", "gehoord over het bezwaar", YES_NO, "VIII 65 §2", "Heeft de directieraad de ambtenaar over zijn bezwaar gehoord?")
feit("bevordering_beslist_op", "dag van de beslissing tot bevordering", DATE, "VIII 65bis",
     "Op welke dag besliste de benoemende overheid?")  # fmt: skip
feit("vroeger_afgesloten_geslaagden", "geslaagden van vroeger afgesloten examens", COUNT, "VIII 66 §2",
     "Hoeveel kandidaten slaagden voor een examen waarvan het proces-verbaal vroeger is afgesloten?")  # fmt: skip
feit("plaats_in_eigen_examen", "plaats in de rangschikking van het eigen examen", COUNT, "VIII 66 §2",
     "Welke plaats heeft de kandidaat onder de geslaagden van zijn eigen examen die kandidaat zijn?")  # fmt: skip
feit("vacante_betrekkingen", "vacante betrekkingen van de graad", COUNT, "VIII 66 §1", "Hoeveel betrekkingen van de graad zijn vacant?")
feit("aanwijzing_volgens_functie", "aanwijzing volgens functiebeschrijving en profiel", YES_NO, "VIII 66 §3 lid 1",
     "Steunt de aanwijzing op de functiebeschrijving en het profiel van de geslaagde?")  # fmt: skip
feit("bijkomende_competenties_beschreven", "bijkomende competenties in de functiebeschrijving", YES_NO, "VIII 66 §3 lid 2 a)-c)",
     "Staan de bijzondere bijkomende competenties in de functiebeschrijving?")  # fmt: skip
feit("profiel_blijkt_uit_examendossier", "profiel blijkt uit het examendossier", YES_NO, "VIII 66 §3 lid 2 a)-c)",
     "Blijkt uit het examendossier van de eerste geslaagde dat hij het profiel heeft?")  # fmt: skip
feit("betrekkingen_van_de_test", "betrekkingen waarvoor de test dient", COUNT, "VIII 66 §3 lid 2 a)-c)",
     "Voor hoeveel betrekkingen dient de bijkomende selectietest?")  # fmt: skip
feit("toegelaten_tot_de_test", "geslaagden die tot de test zijn toegelaten", COUNT, "VIII 66 §3 lid 2 a)-c)",
     "Hoeveel geslaagden zijn, in de volgorde van de rangschikking, tot de test toegelaten?")  # fmt: skip
feit("voorgedragen_door_directieraad", "voorgedragen door de directieraad", YES_NO, "VIII 70",
     "Staat de kandidaat in de voordracht van de directieraad?")  # fmt: skip
feit("kandidaten_vergeleken", "kandidaten onderling vergeleken", YES_NO, "VIII 70",
     "Zijn de kandidaten vergeleken op profiel, evaluatie en kandidatuur?")  # fmt: skip


@vraag("VIII 62", unit=LOOPBAANOVERHEID, also=("VIII 63", "VIII 64 §1"))
def bevordering_toegekend_door(bevordering_doelrang):
    """Who grants a promotion to the rank."""
    return benoemende_overheid(bevordering_doelrang)


@vraag("VIII 62", unit=LOOPBAANOVERHEID)
def bevordering_a2_toegekend_door():
    """Who promotes to rank A2: the government."""
    return VLAAMSE_REGERING


@vraag("VIII 62", unit=LOOPBAANOVERHEID)
def bevordering_a2_voorgesteld_door():
    """On whose proposal, after a reasoned proposal of the management board."""
    return MINISTER_SPECIFIEK


@vraag("VIII 62", unit=YES_NO, accepts=(UNKNOWN,))
def bevordering_a2_voorgesteld(voorstel_minister_specifiek, voorstel_directieraad_gemotiveerd):
    """Whether both proposals for a promotion to rank A2 are there."""
    return alle(voorstel_minister_specifiek, voorstel_directieraad_gemotiveerd)


@vraag("VIII 63", unit=LOOPBAANOVERHEID)
def bevordering_a1_toegekend_door():
    """Who promotes to rank A1: the head of the institution."""
    return HOOFD


@vraag("VIII 64 §1", unit=LOOPBAANOVERHEID)
def bevordering_bcd_toegekend_door():
    """Who promotes in levels B, C and D: the head of the institution."""
    return HOOFD


@vraag("VIII 64 §2", unit=LOOPBAANOVERHEID)
def bevordering_voorgesteld_door(bevordering_soort):
    """Who proposes a promotion within the level: the management board; nobody for another level."""
    return DIRECTIERAAD if bevordering_soort == VERHOGING else NIEMAND


@vraag("VIII 64 §2", unit=YES_NO, accepts=(UNKNOWN,))
def bevordering_voorstel_voldaan(bevordering_soort, voorstel_directieraad_gemotiveerd):
    """Whether the reasoned proposal of the management board is there; not asked for another level."""
    return als_geldt(als_bekend(bevordering_soort, bevordering_soort == VERHOGING), voorstel_directieraad_gemotiveerd)


@vraag("VIII 65 §1", unit=YES_NO)
def bevordering_voorstel_meegedeeld(voorstel_aan_alle_kandidaten):
    """Whether the candidates were told what the management board proposes."""
    return voorstel_aan_alle_kandidaten


@vraag("VIII 65 §2", unit=DATE, reading="VIII-14-eerste-dag")
def bezwaar_uiterlijk(voorstel_meegedeeld_op, leeswijze_VIII_14_eerste_dag):
    """The last day to object to the proposal, before the management board."""
    return laatste_dag(BEZWAAR, voorstel_meegedeeld_op) - leeswijze_VIII_14_eerste_dag


@vraag("VIII 65 §2", unit=YES_NO)
def bezwaar_tijdig(bezwaar_ingediend_op, bezwaar_uiterlijk):
    """Whether there is an objection, and in time."""
    return 1 if bezwaar_ingediend_op != NONE and bezwaar_ingediend_op <= bezwaar_uiterlijk else 0


@vraag("VIII 65 §2", unit=LOOPBAANOVERHEID)
def bezwaar_behandeld_door():
    """Who deals with an objection and hears its author."""
    return DIRECTIERAAD


@vraag("VIII 65 §2", unit=YES_NO, accepts=(UNKNOWN,))
def bezwaar_verhoor_voldaan(bezwaar_tijdig, bezwaar_gehoor_gevraagd, bezwaar_gehoord):
    """Whether who objected in time and asked to be heard was heard; not asked otherwise."""
    return als_geldt(alle(bezwaar_tijdig, bezwaar_gehoor_gevraagd), bezwaar_gehoord)


@vraag("VIII 65bis", unit=DATE, reading="VIII-65bis-eerste")
def bevordering_vanaf(bevordering_soort, bevordering_beslist_op, leeswijze_VIII_65bis_eerste):
    """The first day of a promotion within the level: the first of the month after the decision; nothing is said of another level."""
    if bevordering_soort != VERHOGING:
        return NOT_APPLICABLE
    if leeswijze_VIII_65bis_eerste == 1 and calendar_day(bevordering_beslist_op).day == 1:
        return bevordering_beslist_op
    return first_of_next_month(bevordering_beslist_op)


@vraag("VIII 66 §2", unit=COUNT, also=("VIII 69 lid 1",))
def volgorde_na_examens(vroeger_afgesloten_geslaagden, plaats_in_eigen_examen):
    """The place among who passed several exams: first the earliest closed record, within it the ranking."""
    return vroeger_afgesloten_geslaagden + plaats_in_eigen_examen


@vraag("VIII 66 §1", unit=YES_NO, also=("VIII 69 lid 1",))
def bevordering_aan_de_beurt(volgorde_na_examens, vacante_betrekkingen):
    """Whether somebody is promoted in the order of the ranking: as many as there are vacant posts."""
    return 1 if volgorde_na_examens <= vacante_betrekkingen else 0


@vraag("VIII 66 §3 lid 1", unit=YES_NO, also=("VIII 69 lid 2",), accepts=(UNKNOWN,))
def dienstaanwijzing_regelmatig(bevordering_aan_de_beurt, aanwijzing_volgens_functie):
    """Whether a post was assigned as it must be: within vacancies and order, by function description and profile."""
    return alle(bevordering_aan_de_beurt, aanwijzing_volgens_functie)


@vraag("VIII 66 §3 lid 2 a)-c)", unit=COUNT, also=("VIII 69 lid 3 a)-c)",))
def selectietest_hoogste_aantal(betrekkingen_van_de_test):
    """How many may be admitted to an additional selection test at most: five for each post."""
    return VIJFMAAL * betrekkingen_van_de_test


@vraag("VIII 66 §3 lid 2 a)-c)", unit=YES_NO, also=("VIII 69 lid 3 a)-c)",), accepts=(UNKNOWN,))
def selectietest_toegelaten(
    bijkomende_competenties_beschreven, profiel_blijkt_uit_examendossier, toegelaten_tot_de_test, selectietest_hoogste_aantal
):
    """Whether an additional selection test may be held: all three conditions together."""
    unknown = UNKNOWN in (toegelaten_tot_de_test, selectietest_hoogste_aantal)
    few = UNKNOWN if unknown else int(toegelaten_tot_de_test <= selectietest_hoogste_aantal)
    return alle(bijkomende_competenties_beschreven, niet(profiel_blijkt_uit_examendossier), few)


@vraag("VIII 70", unit=LOOPBAANOVERHEID, also=("VIII 68 §2",))
def bevordering_voorgedragen_door(bevordering_soort):
    """Who names the candidates in the order of suitability, with reasons, where no exam is prescribed."""
    return NIEMAND if bevordering_soort == GEEN_BEVORDERING else DIRECTIERAAD


@vraag("VIII 70", unit=YES_NO, accepts=(UNKNOWN,))
def bevordering_keuze_voldaan(voorgedragen_door_directieraad, kandidaten_vergeleken, voorstel_directieraad_gemotiveerd):
    """Whether a candidate may be appointed without exam: compared, and named by the management board with reasons."""
    return alle(voorgedragen_door_directieraad, kandidaten_vergeleken, voorstel_directieraad_gemotiveerd)


@vraag("VIII 68 §2", unit=YES_NO, accepts=(UNKNOWN,))
def wetenschappelijk_bevordering_keuze_voldaan(voorgedragen_door_directieraad, voorstel_directieraad_gemotiveerd):
    """Whether a scientific candidate may be appointed: named by the management board with reasons; the authority may appoint nobody."""
    return alle(voorgedragen_door_directieraad, voorstel_directieraad_gemotiveerd)
