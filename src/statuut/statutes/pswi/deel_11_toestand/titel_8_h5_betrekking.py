"""PSWI part XI, title 8, chapter 5 (XI 81): when the post of who is on leave for a mission may be declared vacant.

The appointing authority may do so once the absence has lasted four years, after an advice; against a negative advice it first hears the
management board. The post of who works for a cabinet is never vacant on this ground. Left out: what the needs of the service ask.
"""

from __future__ import annotations

from statuut.engine.days import add_years
from statuut.engine.units import DATE, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.deel_11_toestand.overheden import AFDELINGSHOOFD, INSTELLINGSHOOFD, OVERHEID
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag

SOORTEN = keuzes(
    "soort_opdracht", "kabinet", "algemeen_belang", "koninklijk_huis", "politieke_groep",
    algemeen_belang="opdracht van algemeen belang", koninklijk_huis="Koninklijk Huis",
)  # fmt: skip
KABINET = 0
BENOEMT = keuzes(
    "benoemende_overheid_opdracht", "vlaamse_regering", "instellingshoofd",
    vlaamse_regering="de Vlaamse regering", instellingshoofd="het instellingshoofd",
)  # fmt: skip
DOOR_REGERING = 0
JAREN_AFWEZIG = 4

feit("opdracht_soort", "soort verlof voor opdracht", SOORTEN, "XI 81 §1 lid 1-2", "Om welk verlof voor opdracht gaat het?")
feit("opdracht_afwezig_sinds", "eerste dag van de ononderbroken afwezigheid", DATE, "XI 81 §1 lid 1-2",
     "Sinds welke dag is de ambtenaar ononderbroken met verlof voor opdracht?")  # fmt: skip
feit("opdracht_benoemt", "wie in de betrekking benoemt", BENOEMT, "XI 81 §2", "Wie is voor deze betrekking de benoemende overheid?")
feit("opdracht_advies_vacant_gevraagd", "advies over de betrekking is gegeven", YES_NO, "XI 81 §2",
     "Is het advies over de betrekking gegeven?")  # fmt: skip
feit("opdracht_advies_vacant", "advies vindt de betrekking vacant te verklaren", YES_NO, "XI 81 §2",
     "Is het advies dat de betrekking als vacant mag gelden?")  # fmt: skip
feit("opdracht_advies_directieraad", "directieraad gaf advies over de betrekking", YES_NO, "XI 81 §2",
     "Heeft de directieraad advies gegeven over de betrekking?")  # fmt: skip


@vraag("XI 81 §1 lid 1-2", unit=DATE)
def opdracht_vacant_vanaf(opdracht_afwezig_sinds):
    """The first day on which the post may be declared vacant: after four years of absence."""
    return add_years(opdracht_afwezig_sinds, JAREN_AFWEZIG)


@vraag("XI 81 §1 lid 3", unit=YES_NO)
def opdracht_bij_kabinet(opdracht_soort):
    """Whether the leave is for a cabinet."""
    return 1 if opdracht_soort == KABINET else 0


@VRAGEN.exception(to="opdracht_vacant_vanaf", article="XI 81 §1 lid 3", when="opdracht_bij_kabinet")
def betrekking_kabinet_niet_vacant():
    """The post of who works for a cabinet is never declared vacant on this ground."""
    return NONE


@vraag("XI 81 §1 lid 1-2", unit=YES_NO)
def opdracht_vacant_mogelijk(opdracht_vacant_vanaf, dag):
    """Whether the post may be declared vacant on the day."""
    return 1 if opdracht_vacant_vanaf != NONE and dag >= opdracht_vacant_vanaf else 0


@vraag("XI 81 §2", unit=OVERHEID)
def opdracht_vacant_adviseert(opdracht_benoemt):
    """Who advises before the decision: the head when the government appoints, the department head when the head does."""
    return INSTELLINGSHOOFD if opdracht_benoemt == DOOR_REGERING else AFDELINGSHOOFD


@vraag("XI 81 §2", unit=YES_NO)
def opdracht_vacant_directieraad(opdracht_advies_vacant):
    """Whether the management board has to advise first, because the first advice was against."""
    return 1 - opdracht_advies_vacant


@vraag("XI 81 §2", unit=YES_NO, accepts=(UNKNOWN,))
def opdracht_vacant_na_advies(opdracht_advies_vacant_gevraagd, opdracht_advies_vacant, opdracht_advies_directieraad):
    """Whether the advice needed was there before the decision."""
    if opdracht_advies_vacant_gevraagd != 1 or opdracht_advies_vacant == 1:
        return opdracht_advies_vacant_gevraagd
    if UNKNOWN in (opdracht_advies_vacant, opdracht_advies_directieraad):
        return UNKNOWN
    return opdracht_advies_directieraad
