"""PSWI part XIII, title 6 (XIII 111, 114, 116, 117, 117ter): transitional law on pay that is asked, not paid month by month.

Who came from another service keeps its sectoral benefits until the own institution offers better; the two are never added up. Then the
acting allowance kept to the end of 1994, who used the powers of the management board before there were heads of division, the
transitional scales of annex 7, and the transfer from the agricultural centres. The annexes themselves are not in the text.
"""

from __future__ import annotations

from datetime import date

from statuut.engine.units import DATE, EURO, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_01_algemeen.overheden import DIRECTIERAAD, DIRECTIERAAD_NIET_WETENSCHAPPELIJK, FUNCTIONEEL_MINISTER, WIE
from statuut.statutes.pswi.driewaardig import alle, als_bekend
from statuut.statutes.pswi.gegevens.lijsten import NIVEAUS
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

EIND_1994, VOOR_1997 = date(1994, 12, 31).toordinal(), date(1997, 1, 28).toordinal()
OVERHEVELING = date(2002, 10, 1).toordinal()
NIVEAUS_C_EN_D = (NIVEAUS.index("C"), NIVEAUS.index("D"))
VOORDEEL = keuzes("sectoraal_voordeel", "salarisschaal", "toelage_of_vergoeding", "sociaal_voordeel",
                  toelage_of_vergoeding="toelage of vergoeding")  # fmt: skip
SALARISSCHAAL = 0
REGELS = keuzes("soort_reglementering", "besluit_van_de_regering", "ministerieel_besluit", "omzendbrief", "beslissing_van_het_bestuur")
LAAGSTE_REGEL = REGELS.codes.index("ministerieel_besluit")
#: The first kind of head in the list of VIII 97bis.
INSTELLINGSHOOFD = 0

feit("overgegaan_van_andere_overheid", "overgegaan van een andere overheidsinstelling", YES_NO, "XIII 111 §1",
     "Ging de ambtenaar van een andere overheidsinstelling over naar de instelling?")  # fmt: skip
feit("gunstiger_programmatie_in_instelling", "gunstiger sectorale programmatie in de instelling", YES_NO, "XIII 111 §1",
     "Heeft de ambtenaar in de instelling al een gunstiger sectorale programmatie?")  # fmt: skip
feit("sectoraal_voordeel", "soort sectoraal voordeel", VOORDEEL, "XIII 111 §1", "Wat voor sectoraal voordeel is het?")
feit("reglementering_bij_overplaatsing", "voordeel volgens de regels op dat ogenblik", YES_NO, "XIII 111 §1",
     "Gaven de regels van het ogenblik van de overplaatsing, in de graad van toen, recht op die schaal?")  # fmt: skip
feit("toekenningsvoorwaarden_bestaan_nog", "voorwaarden bestaan nog in de instelling", YES_NO, "XIII 111 §1",
     "Blijven de voorwaarden voor dit voordeel in de instelling bestaan?")  # fmt: skip
feit("soort_reglementering", "vorm van de regels", REGELS, "XIII 111 §2", "In welke vorm staan de regels van de dienst van oorsprong?")
feit(
    "voordeel_van_oorsprong",
    "voordeel van de dienst van oorsprong",
    EURO,
    "XIII 111 §3",
    "Hoeveel geeft de regeling van de dienst van oorsprong?",
)
feit("voordeel_van_instelling", "voordeel in de instelling", EURO, "XIII 111 §3", "Hoeveel geeft de regeling van de instelling?")
feit(
    "hoger_ambt_bij_inschakeling",
    "hoger ambt bij de inschakeling",
    YES_NO,
    "XIII 114",
    "Was de ambtenaar bij de inschakeling met een hoger ambt belast?",
)
feit("graden_samengevoegd", "eigen en hogere graad werden dezelfde graad", YES_NO, "XIII 114",
     "Werden de eigen graad en die van het hoger ambt in dezelfde nieuwe graad omgezet?")  # fmt: skip
feit("gelijkstelling_viii_96", "VIII 96 is van toepassing", YES_NO, "XIII 114", "Is VIII 96 op de ambtenaar van toepassing?")
feit("bevorderd_volgens_kb", "bevordering volgens het koninklijk besluit van 1965 of 1970", YES_NO, "XIII 117 §1",
     "Gebeurde de bevordering op grond van het koninklijk besluit van 1965 of dat van 16 juni 1970?")  # fmt: skip
feit("overgangsschaal_in_bijlage_7", "bijlage 7 geeft de graad een overgangsschaal", YES_NO, "XIII 117 §1",
     "Staat de graad in kolom 4 van bijlage 7, met een overgangsschaal in kolom 3?")  # fmt: skip
feit("overgangsschaal_in_bijlage_16", "bijlage 16 geeft de graad een overgangsschaal", YES_NO, "XIII 117ter",
     "Geeft kolom 3 van bijlage 16 de graad een overgangsschaal?")  # fmt: skip
feit(
    "organieke_schaal_voordeliger",
    "organieke schaal voordeliger",
    YES_NO,
    "XIII 117ter",
    "Is de organieke schaal van de graad al voordeliger?",
)
feit(
    "bevorderingsprocedure_begonnen_op",
    "begin van de bevorderingsprocedure",
    DATE,
    "XIII 117ter",
    "Wanneer begon de bevorderingsprocedure?",
)
feit("voorziene_bevorderingsdatum", "voorziene dag van de bevordering", DATE, "XIII 117ter", "Voor welke dag was de bevordering voorzien?")


@vraag("XIII 111 §1", unit=YES_NO, accepts=(UNKNOWN,), also=("XIII 111 §2",))
def sectoraal_voordeel_behouden(
    overgegaan_van_andere_overheid, gunstiger_programmatie_in_instelling, sectoraal_voordeel, reglementering_bij_overplaatsing,
    reglementering_volstaat, toekenningsvoorwaarden_bestaan_nog,
):  # fmt: skip
    """Whether a benefit of the service of origin is kept: a scale as it was at the transfer, another benefit while its conditions last."""
    algemeen = alle(
        overgegaan_van_andere_overheid, als_bekend(gunstiger_programmatie_in_instelling, gunstiger_programmatie_in_instelling == 0)
    )
    if sectoraal_voordeel == UNKNOWN:
        return 0 if algemeen == 0 else UNKNOWN
    if sectoraal_voordeel == SALARISSCHAAL:
        return alle(algemeen, reglementering_bij_overplaatsing, reglementering_volstaat)
    return alle(algemeen, toekenningsvoorwaarden_bestaan_nog)


@vraag("XIII 111 §2", unit=YES_NO)
def reglementering_volstaat(soort_reglementering):
    """Whether the rules of origin have the form that is needed: at least a ministerial decree."""
    return 1 if soort_reglementering <= LAAGSTE_REGEL else 0


@vraag("XIII 111 §3", unit=EURO)
def gunstigste_sectorale_regeling(voordeel_van_oorsprong, voordeel_van_instelling):
    """What the official has: the better of the two, never both."""
    return max(voordeel_van_oorsprong, voordeel_van_instelling)


@vraag("XIII 114", unit=DATE, accepts=(UNKNOWN,))
def toelage_hoger_ambt_behouden_tot(niveau, hoger_ambt_bij_inschakeling, graden_samengevoegd, gelijkstelling_viii_96):
    """Until when the acting allowance from before the integration is kept; none where it is not."""
    blijft = alle(
        als_bekend(niveau, niveau in NIVEAUS_C_EN_D), hoger_ambt_bij_inschakeling, graden_samengevoegd,
        als_bekend(gelijkstelling_viii_96, gelijkstelling_viii_96 == 0),
    )  # fmt: skip
    return UNKNOWN if blijft == UNKNOWN else EIND_1994 if blijft == 1 else NONE


@vraag("XIII 116", unit=WIE, accepts=(UNKNOWN,))
def bevoegdheid_directieraad_uitgeoefend_door(afdelingshoofden_aangewezen, leiding_instelling):
    """Who uses the powers of the management board; before there are heads of division, a former board or the minister."""
    if afdelingshoofden_aangewezen in (UNKNOWN, 1):
        return UNKNOWN if afdelingshoofden_aangewezen == UNKNOWN else DIRECTIERAAD
    if leiding_instelling == UNKNOWN:
        return UNKNOWN
    return DIRECTIERAAD_NIET_WETENSCHAPPELIJK if leiding_instelling == INSTELLINGSHOOFD else FUNCTIONEEL_MINISTER


@vraag("XIII 117 §1", unit=DATE)
def overgangsschaal_na_bevordering_vanaf(bevorderd_op, inschalingsdatum, bevorderd_volgens_kb, overgangsschaal_in_bijlage_7):
    """From when a promotion under the old decrees, after the integration date, gives the transitional scale of annex 7; or none."""
    return bevorderd_op if bevorderd_op > inschalingsdatum and bevorderd_volgens_kb == 1 and overgangsschaal_in_bijlage_7 == 1 else NONE


@vraag("XIII 117 §2", unit=YES_NO)
def overgangsschaal_na_indiensttreding(indiensttreding, inschalingsdatum, overgangsschaal_in_bijlage_7):
    """Whether somebody who entered between the integration date and 28 January 1997 has the transitional scale of annex 7."""
    return 1 if inschalingsdatum < indiensttreding < VOOR_1997 and overgangsschaal_in_bijlage_7 == 1 else 0


@vraag("XIII 117ter", unit=DATE)
def overgeheveld_benoemd_op(overgeheveld_van_landbouw):
    """On which day an official from the agricultural centres was appointed and placed ex officio."""
    return OVERHEVELING if overgeheveld_van_landbouw == 1 else NOT_APPLICABLE


@vraag("XIII 117ter", unit=YES_NO, accepts=(UNKNOWN,))
def overgangsschaal_na_overheveling(overgeheveld_van_landbouw, overgangsschaal_in_bijlage_16, organieke_schaal_voordeliger):
    """Whether that official has a transitional scale: one in annex 16, until the organic scale is better."""
    nog_niet = als_bekend(organieke_schaal_voordeliger, organieke_schaal_voordeliger == 0)
    return alle(overgeheveld_van_landbouw, overgangsschaal_in_bijlage_16, nog_niet)


@vraag("XIII 117ter", unit=DATE)
def heringeschaald_na_overheveling_op(overgeheveld_van_landbouw, bevorderingsprocedure_begonnen_op, voorziene_bevorderingsdatum):
    """On which day a promotion from a procedure begun before the transfer places that official again; none otherwise."""
    begonnen = overgeheveld_van_landbouw == 1 and bevorderingsprocedure_begonnen_op < OVERHEVELING
    return voorziene_bevorderingsdatum if begonnen and voorziene_bevorderingsdatum >= OVERHEVELING else NONE
