"""PSWI part V, title 2bis (V 13-V 18) and title 3 (V 23): transfer on the internal labour market, and the administrative station.

From and to the services of the Flemish Government, scientific staff and posts left out, and comparable public institutions; to a post of
the same grade. The chosen official starts within three months, and may refuse.
"""

from __future__ import annotations

from statuut.engine.units import DATE, YES_NO
from statuut.engine.values import NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_01_algemeen.overheden import HOOFD, MINISTER_SPECIFIEK, WIE, laatste_dag
from statuut.statutes.pswi.deel_05_inzet.titel_1_bezetting import ARBEIDSMARKT
from statuut.statutes.pswi.driewaardig import alle, als_bekend, een_van, niet
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, RANGEN, STAGIAIR
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag
from statuut.timeline.term import Term

OPNEMEN = Term(3, "maanden", "V 18 §1")
ENTITEITEN = keuzes("arbeidsmarkt_entiteit", "wetenschappelijke_instelling", "ministerie", "openbare_instelling", "andere",
                    openbare_instelling="openbare instelling met een vergelijkbaar statuut", andere="een andere werkgever")  # fmt: skip
WETENSCHAPPELIJKE_INSTELLING, MINISTERIE, OPENBARE_INSTELLING, ANDERE = range(4)
KANDIDATUREN = keuzes("kandidatuur_wijze", "gericht", "spontaan", gericht="na een bekendmaking", spontaan="uit eigen beweging")
GERICHT, SPONTAAN = range(2)
KRINGEN = keuzes("kandidatenkring", "iedereen", "instellingen", "diensten_vlaamse_regering", iedereen="geen beperking",
                 instellingen="alleen de instellingen", diensten_vlaamse_regering="alleen de diensten van de regering")  # fmt: skip
IEDEREEN, INSTELLINGEN, DIENSTEN = range(3)
STANDPLAATSEN = keuzes("standplaats", "gemeente_van_het_ambt", "centrale_gemeente",
                       gemeente_van_het_ambt="de gemeente waar het ambt hoofdzakelijk wordt uitgeoefend",
                       centrale_gemeente="een zo centraal mogelijke gemeente van het ambtsgebied")  # fmt: skip

feit("arbeidsmarkt_van", "entiteit waar de ambtenaar vandaan komt", ENTITEITEN, "V 13", "Bij welke entiteit werkt de ambtenaar?")
feit("arbeidsmarkt_naar", "entiteit van de vacature", ENTITEITEN, "V 13", "Bij welke entiteit is de vacature?")
feit("behoort_tot_wetenschappelijk", "wetenschappelijk personeel van een instelling", YES_NO, "V 13",
     "Hoort de ambtenaar bij het wetenschappelijke personeel van een instelling?")  # fmt: skip
feit("vacature_wetenschappelijk", "wetenschappelijke betrekking van een instelling", YES_NO, "V 13",
     "Is de vacature een wetenschappelijke betrekking van een instelling?")  # fmt: skip
feit("arbeidsmarkt_bekendgemaakt", "vacature bekendgemaakt", YES_NO, "V 14", "Is de vacature bekendgemaakt?")
feit("kandidatuur_wijze", "wijze van kandideren", KANDIDATUREN, "V 15 §1", "Hoe stelde de ambtenaar zich kandidaat?")
feit("kandidatenkring", "beperking van de kandidaten", KRINGEN, "V 15 §2", "Tot wie beperkte de benoemende overheid de kandidaten?")
feit("voldoet_aan_functie", "voldoet aan de voorwaarden van de functie", YES_NO, "V 16",
     "Voldoet de ambtenaar aan de bijzondere voorwaarden van de functie?")  # fmt: skip
feit("keuze_houdt_rekening_met_kandidatuur", "rekening met de kandidatuur", YES_NO, "V 17",
     "Houdt de keuze rekening met de kandidaatstelling?")  # fmt: skip
feit("selectie_beslist_op", "dag van de selectiebeslissing", DATE, "V 18 §1", "Op welke dag is de ambtenaar geselecteerd?")
feit("functie_opgenomen_op", "dag waarop de functie wordt opgenomen", DATE, "V 18 §1",
     "Op welke dag neemt de ambtenaar de nieuwe functie op?")  # fmt: skip
feit("een_hoofdgemeente", "er is één gemeente waar het ambt vooral wordt uitgeoefend", YES_NO, "V 23 §1",
     "Is er één gemeente waar de ambtenaar zijn ambt hoofdzakelijk uitoefent?")  # fmt: skip
feit("standplaats_om_dienstredenen", "andere standplaats om dienstredenen", YES_NO, "V 23 §2-3",
     "Zijn er dienstredenen om een andere gemeente als standplaats te nemen dan die van de dienst?")  # fmt: skip


@vraag("V 13", unit=YES_NO, accepts=(UNKNOWN,), also=("V 20",))
def arbeidsmarkt_geldt(
    hoedanigheid, arbeidsmarkt_van, arbeidsmarkt_naar, behoort_tot_wetenschappelijk, vacature_wetenschappelijk,
    herplaatsing_zelfde_graad, naar_administratieve_graad,
):  # fmt: skip
    """Whether a move is one on the internal labour market: its entities, nothing scientific, the same (or an administrative) grade."""
    van, naar = (als_bekend(each, each != ANDERE) for each in (arbeidsmarkt_van, arbeidsmarkt_naar))
    statutair = als_bekend(hoedanigheid, hoedanigheid in (AMBTENAAR, STAGIAIR))
    graad = een_van(herplaatsing_zelfde_graad, naar_administratieve_graad)
    return alle(statutair, van, naar, niet(behoort_tot_wetenschappelijk), niet(vacature_wetenschappelijk), graad)


@vraag("V 14", unit=YES_NO)
def bekendmaking_in_orde(vacature_wijze, arbeidsmarkt_bekendgemaakt):
    """Whether a vacancy for the internal market was announced; for other ways this article asks nothing."""
    return arbeidsmarkt_bekendgemaakt if vacature_wijze == ARBEIDSMARKT else NOT_APPLICABLE


@vraag("V 15 §1", unit=YES_NO, accepts=(UNKNOWN,))
def kandidatuur_mogelijk(hoedanigheid, kandidatuur_wijze, arbeidsmarkt_bekendgemaakt):
    """Whether somebody can apply: any official, after an announcement or of his own motion."""
    statutair = als_bekend(hoedanigheid, hoedanigheid in (AMBTENAAR, STAGIAIR))
    return alle(statutair, een_van(als_bekend(kandidatuur_wijze, kandidatuur_wijze == SPONTAAN), arbeidsmarkt_bekendgemaakt))


@vraag("V 15 §2", unit=YES_NO, accepts=(UNKNOWN,))
def buiten_de_kring(kandidatenkring, arbeidsmarkt_van):
    """Whether a restriction of the call leaves this official out."""
    if kandidatenkring == IEDEREEN:
        return 0
    if UNKNOWN in (kandidatenkring, arbeidsmarkt_van):
        return UNKNOWN
    binnen = (WETENSCHAPPELIJKE_INSTELLING,) if kandidatenkring == INSTELLINGEN else (WETENSCHAPPELIJKE_INSTELLING, MINISTERIE)
    return int(arbeidsmarkt_van not in binnen)


@VRAGEN.exception(to="kandidatuur_mogelijk", article="V 15 §2", when="buiten_de_kring")
def kandidatuur_buiten_de_kring():
    """Who stands outside the restricted call cannot apply."""
    return 0


@vraag("V 16", unit=YES_NO)
def overplaatsing_in_dienstactiviteit(toestand_non_activiteit):
    """Whether the official is in service activity."""
    return 1 - toestand_non_activiteit


@vraag("V 16", unit=YES_NO, accepts=(UNKNOWN,))
def overplaatsing_mogelijk(overplaatsing_in_dienstactiviteit, voldoet_aan_functie):
    """Whether an official comes into consideration: service activity, and the special conditions of the function."""
    return alle(overplaatsing_in_dienstactiviteit, voldoet_aan_functie)


@vraag("V 17", unit=YES_NO, accepts=(UNKNOWN,))
def overplaatsingskeuze_gegrond(selectiebeslissing_gegrond, keuze_houdt_rekening_met_kandidatuur):
    """Whether the choice gives its reasons and weighs the application, function and profile, and any tests."""
    return alle(selectiebeslissing_gegrond, keuze_houdt_rekening_met_kandidatuur)


@vraag("V 18 §1", unit=DATE)
def functie_opnemen_uiterlijk(selectie_beslist_op):
    """The last day to take up the function: three months after the selection."""
    return laatste_dag(OPNEMEN, selectie_beslist_op)


@vraag("V 18 §1", unit=YES_NO)
def functie_op_tijd_opgenomen(functie_opgenomen_op, functie_opnemen_uiterlijk):
    """Whether the function was taken up in time."""
    return 1 if functie_opgenomen_op <= functie_opnemen_uiterlijk else 0


@vraag("V 18 §2", unit=YES_NO)
def overplaatsing_te_weigeren():
    """Whether a selected official may refuse the post: always, unlike in redeployment."""
    return 1


@vraag("V 23 §1", unit=STANDPLAATSEN)
def standplaats_is(een_hoofdgemeente):
    """Which municipality is the administrative station."""
    return 0 if een_hoofdgemeente == 1 else 1


@vraag("V 23 §2-3", unit=WIE)
def standplaats_bepaald_door(rang):
    """Who changes or fixes the station: the head up to rank A1, the minister for the specific policy from A2."""
    return HOOFD if rang < RANGEN.index("A2") else MINISTER_SPECIFIEK


@vraag("V 23 §2-3", unit=YES_NO)
def standplaats_apart_vast_te_stellen(standplaats_om_dienstredenen):
    """Whether a station other than the municipality of the service can be fixed: for service reasons."""
    return standplaats_om_dienstredenen
