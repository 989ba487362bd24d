"""PSWI part XI, title 5 (XI 25-26, 30 §2, 33 §1): the sick days that are counted, and what follows from 666 of them.

Counted are working days of the person's own roster (XI 5), in ten-thousandths of a day; part-time work for illness counts for the part
not worked. Six causes do not count, nor, for the days just before a birth, any cause at all: those are known only after the birth, so that
the count is made again. The same days count for XII 5 (222 working days from the age of sixty) and XII 10 (365 calendar days).
"""

from __future__ import annotations

from datetime import date

from statuut.engine.days import ordinal
from statuut.engine.units import DATE, DAYS, DAYS_OR_PARTS, PERCENT, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag

DAG = 10_000
DREMPEL = 666
WEEK = 7
DIENSTEN = ("instelling", "ministerie", "openbare_instelling", "export_vlaanderen", "andere")
INSTELLING, MINISTERIE, OPENBARE_INSTELLING, EXPORT_VLAANDEREN, ANDERE_DIENST = range(5)
DIENST = keuzes(
    "ziekte_dienst", *DIENSTEN,
    instelling="ambtenaar of stagiair van de instelling", ministerie="ambtenaar van het ministerie",
    openbare_instelling="ambtenaar van een Vlaamse openbare instelling met een vergelijkbaar statuut",
    export_vlaanderen="ambtenaar van Export Vlaanderen", andere="andere dienst",
)  # fmt: skip
OORZAKEN = (
    "gewoon", "arbeidsongeval", "arbeidswegongeval", "beroepsziekte", "schadelijk_arbeidsmilieu", "ongeval_derde", "zwangerschap",
)  # fmt: skip
GEWOON, ARBEIDSONGEVAL, ARBEIDSWEGONGEVAL, BEROEPSZIEKTE, SCHADELIJK_ARBEIDSMILIEU, ONGEVAL_DERDE, ZWANGERSCHAP = range(7)
OORZAAK = keuzes(
    "ziekte_oorzaak", *OORZAKEN,
    gewoon="gewone ziekte", arbeidswegongeval="ongeval op weg naar of van het werk",
    schadelijk_arbeidsmilieu="vrijstelling van arbeid bij zwangerschap of borstvoeding in een schadelijk milieu",
    ongeval_derde="ongeval door de schuld van een derde",
)  # fmt: skip
OPDRACHTEN = ("geen_opdracht", "buitenlandse_overheid", "internationale_instelling", "andere")
GEEN_OPDRACHT, BUITENLANDSE_OVERHEID, INTERNATIONALE_INSTELLING, ANDERE_OPDRACHT = range(4)
OPDRACHT = keuzes(
    "opdracht_in_het_buitenland", *OPDRACHTEN,
    buitenlandse_overheid="bij een buitenlandse regering of een buitenlands openbaar bestuur",
    internationale_instelling="bij een internationale instelling", andere="een andere opdracht",
)  # fmt: skip

feit("ziekte_oorzaak", "oorzaak van de ziekte", OORZAAK, "XI 33 §1", "Wat is de oorzaak van de ziekte?")
feit("ander_werk_onmogelijk", "aangepast of ander werk is onmogelijk", YES_NO, "XI 33 §1",
     "Is vastgesteld dat een aangepaste of andere arbeidsplaats niet mogelijk is?")  # fmt: skip
feit("ziektedag", "dag van ziekte", DATE, "XI 25 §1 lid 1", "Over welke dag van ziekte gaat het?")
feit("ziektedag_op_rooster", "dag van ziekte staat op het werkrooster", YES_NO, "XI 25 §1 lid 4, zin 1",
     "Staat die dag op het eigen werkrooster?")  # fmt: skip
feit("ziektedag_feestdag", "dag van ziekte is een vrije feestdag", YES_NO, "XI 25 §1 lid 4, zin 1",
     "Is die dag een feestdag (of een dag tussen Kerstmis en Nieuwjaar) waarop de ambtenaar vrij is?")  # fmt: skip
feit("ziekte_dienst", "dienst waarin de ziektedag viel", DIENST, "XI 25 §1 lid 2", "In welke dienst viel de dag van ziekte?")
feit("ziekte_werkdagen", "werkdagen in de periode van ziekte", DAYS, "XI 30 §2", "Hoeveel werkdagen van het eigen rooster telt de periode?")
feit("ziekte_fractie", "deel van voltijds dat wegens ziekte niet wordt gewerkt", PERCENT, "XI 30 §2",
     "Welk deel van voltijds wordt wegens ziekte niet gewerkt?")  # fmt: skip
feit("ziekte_eigen_fractie", "deel van voltijds dat zonder ziekte te werken is", PERCENT, "XI 30 §2",
     "Welk deel van voltijds is zonder de ziekte te werken?")  # fmt: skip
feit("ziektedagen_instelling", "ziektewerkdagen bij de instelling", DAYS_OR_PARTS, "XI 25 §1 lid 1",
     "Hoeveel ziektewerkdagen die tellen, waren er bij de instelling?")  # fmt: skip
feit("ziektedagen_vroegere_diensten", "ziektewerkdagen in vroegere diensten", DAYS_OR_PARTS, "XI 25 §1 lid 2",
     "Hoeveel ziektewerkdagen die tellen, waren er bij het ministerie en andere Vlaamse openbare instellingen?")  # fmt: skip
feit("ziekte_verloren_vakantie", "vakantiedagen verloren door langdurige ziekte", DAYS_OR_PARTS, "XI 25 §1 lid 4, zin 2",
     "Hoeveel vakantiedagen konden door langdurige ziekte niet worden opgenomen?")  # fmt: skip
feit("oud_ziektekrediet", "ziektekrediet volgens het oude federale besluit", DAYS_OR_PARTS, "XI 25 §2",
     "Hoeveel werkdagen ziektekrediet geeft artikel 14, § 1 van het besluit van 1964 (geen: niet van toepassing)?", none=True)  # fmt: skip
feit(
    "buitenlandse_opdracht",
    "opdracht in het buitenland",
    OPDRACHT,
    "XI 26",
    "Bij wie voert de ambtenaar een opdracht in het buitenland uit?",
)
feit("invaliditeitspensioen_opdracht", "invaliditeitspensioen van de opdrachtgever", YES_NO, "XI 26",
     "Werd hij tijdens die opdracht gepensioneerd wegens invaliditeit, met een pensioen van die overheid of instelling?")  # fmt: skip


@vraag("XI 33 §1", unit=YES_NO, accepts=(UNKNOWN,))
def ziekte_oorzaak_telt_niet(ziekte_oorzaak, ander_werk_onmogelijk):
    """Whether the cause keeps the days from being counted; for a harmful environment only when no other work is possible."""
    if ziekte_oorzaak == UNKNOWN:
        return UNKNOWN
    if ziekte_oorzaak == SCHADELIJK_ARBEIDSMILIEU:
        return ander_werk_onmogelijk
    return 1 if ziekte_oorzaak in (ARBEIDSONGEVAL, ARBEIDSWEGONGEVAL, BEROEPSZIEKTE, ONGEVAL_DERDE) else 0


@vraag("XI 33 §1", unit=DAYS)
def ziekte_dagen_voor_bevalling(meerling):
    """The calendar days before a birth in which sick days do not count: six weeks, eight for a multiple birth."""
    return (8 if meerling == 1 else 6) * WEEK


@vraag("XI 33 §1", unit=DATE, reading="XI-33-venster")
def ziekte_voor_bevalling_tot(werkelijke_bevallingsdatum, leeswijze_XI_33_venster):
    """The last of those days: the day before the birth, or in the other reading the day of birth; none without a birth."""
    return NONE if werkelijke_bevallingsdatum == NONE else werkelijke_bevallingsdatum - 1 + leeswijze_XI_33_venster


@vraag("XI 33 §1", unit=DATE)
def ziekte_voor_bevalling_van(ziekte_voor_bevalling_tot, ziekte_dagen_voor_bevalling):
    """The first of those days; none without a birth."""
    return NONE if ziekte_voor_bevalling_tot == NONE else ziekte_voor_bevalling_tot - ziekte_dagen_voor_bevalling + 1


@vraag("XI 33 §1", unit=YES_NO, accepts=(UNKNOWN,))
def ziektedag_voor_bevalling(ziektedag, ziekte_voor_bevalling_van, ziekte_voor_bevalling_tot):
    """Whether a sick day lies in the weeks just before a birth."""
    if ziekte_voor_bevalling_tot == NONE:
        return 0
    if UNKNOWN in (ziektedag, ziekte_voor_bevalling_van, ziekte_voor_bevalling_tot):
        return UNKNOWN
    return 1 if ziekte_voor_bevalling_van <= ziektedag <= ziekte_voor_bevalling_tot else 0


@vraag("XI 25 §1 lid 4, zin 1", unit=YES_NO, reading="XI-25-feestdag")
def ziektedag_is_werkdag(ziektedag_op_rooster, ziektedag_feestdag, leeswijze_XI_25_feestdag):
    """Whether a sick day is a working day of the person; a holiday on which one is free is none."""
    if ziektedag_op_rooster == 0:
        return 0
    return 0 if ziektedag_feestdag == 1 and leeswijze_XI_25_feestdag == 0 else 1


@vraag("XI 25 §1 lid 2", unit=DATE, also=("XI 25 §1 lid 3",))
def ziektedagen_tellen_vanaf(ziekte_dienst):
    """The day from which sick days in a service are counted; none when all are, not applicable for services that do not count."""
    if ziekte_dienst == ANDERE_DIENST:
        return NOT_APPLICABLE
    if ziekte_dienst == MINISTERIE:
        return ordinal(date(1994, 1, 1))
    if ziekte_dienst == OPENBARE_INSTELLING:
        return ordinal(date(1995, 1, 1))
    return ordinal(date(2000, 10, 1)) if ziekte_dienst == EXPORT_VLAANDEREN else NONE


@vraag("XI 25 §1 lid 2", unit=YES_NO, also=("XI 25 §1 lid 3",), accepts=(NOT_APPLICABLE,))
def ziektedag_in_tellende_dienst(ziektedag, ziektedagen_tellen_vanaf):
    """Whether a sick day fell in a service that counts, and not before it began to count."""
    if ziektedagen_tellen_vanaf == NOT_APPLICABLE:
        return 0
    return 1 if ziektedagen_tellen_vanaf == NONE or ziektedag >= ziektedagen_tellen_vanaf else 0


@vraag("XI 25 §1 lid 1", unit=YES_NO, accepts=(UNKNOWN,))
def ziektedag_telt(ziektedag_in_tellende_dienst, ziektedag_is_werkdag, ziekte_oorzaak_telt_niet, ziektedag_voor_bevalling):
    """Whether a sick day is counted."""
    if ziektedag_in_tellende_dienst == 0 or ziektedag_is_werkdag == 0:
        return 0
    if ziekte_oorzaak_telt_niet == 1 or ziektedag_voor_bevalling == 1:
        return 0
    given = (ziektedag_in_tellende_dienst, ziektedag_is_werkdag, ziekte_oorzaak_telt_niet, ziektedag_voor_bevalling)
    return UNKNOWN if UNKNOWN in given else 1


@vraag("XI 30 §2", unit=DAYS_OR_PARTS)
def ziektedagen_gewogen(ziekte_werkdagen, ziekte_fractie, ziekte_eigen_fractie):
    """The counted part of working days in a period of illness: the part of the own work that is not done."""
    return ziekte_werkdagen * DAG * min(ziekte_fractie, ziekte_eigen_fractie) // ziekte_eigen_fractie


@vraag("XI 25 §1 lid 1", unit=DAYS_OR_PARTS, also=("XI 25 §1 lid 2", "XI 25 §1 lid 3", "XI 25 §1 lid 4, zin 2"), reading="XI-25-vakantie")
def ziektedagen_aangerekend(ziektedagen_instelling, ziektedagen_vroegere_diensten, ziekte_verloren_vakantie, leeswijze_XI_25_vakantie):
    """The counted sick working days of the career, leave lost through long illness taken off (by the first reading)."""
    af = ziekte_verloren_vakantie if leeswijze_XI_25_vakantie == 0 else 0
    return max(0, ziektedagen_instelling + ziektedagen_vroegere_diensten - af)


@vraag("XI 25 §1 lid 1", unit=DAYS_OR_PARTS, also=("XI 25 §1 lid 4, zin 2",), reading="XI-25-vakantie")
def ziektedagen_drempel(ziekte_verloren_vakantie, leeswijze_XI_25_vakantie):
    """The number of sick working days that opens the proposal: 666, in the other reading less the leave lost."""
    af = ziekte_verloren_vakantie if leeswijze_XI_25_vakantie == 1 else 0
    return max(0, DREMPEL * DAG - af)


@vraag("XI 25 §1 lid 1", unit=DAYS_OR_PARTS)
def ziektedagen_tot_drempel(ziektedagen_aangerekend, ziektedagen_drempel):
    """The sick working days that are left before the threshold is reached."""
    return max(0, ziektedagen_drempel - ziektedagen_aangerekend)


@vraag("XI 25 §1 lid 1", unit=YES_NO)
def ongeschiktverklaring_mogelijk(ziektedagen_aangerekend, ziektedagen_drempel):
    """Whether the control body may propose to the health administration to declare the person definitively unfit: on day 666."""
    return 1 if ziektedagen_aangerekend >= ziektedagen_drempel else 0


@vraag("XI 26", unit=YES_NO, accepts=(UNKNOWN,))
def invalide_op_buitenlandse_opdracht(buitenlandse_opdracht, invaliditeitspensioen_opdracht):
    """Whether the person was pensioned as an invalid on a mission abroad, with a pension of that authority."""
    if buitenlandse_opdracht in (GEEN_OPDRACHT, ANDERE_OPDRACHT) or invaliditeitspensioen_opdracht == 0:
        return 0
    return UNKNOWN if UNKNOWN in (buitenlandse_opdracht, invaliditeitspensioen_opdracht) else 1


@VRAGEN.exception(to="ongeschiktverklaring_mogelijk", article="XI 26", when="invalide_op_buitenlandse_opdracht")
def ongeschiktverklaring_voor_de_drempel():
    """Definitively unfit before the 666 days, for whoever was pensioned as an invalid on a mission abroad."""
    return 1


@vraag("XI 25 §2", unit=DAYS_OR_PARTS)
def ongeschiktheid_werkt_na(oud_ziektekrediet):
    """The sick working days after which a pension for unfitness can take effect: the old credit when above 666; none otherwise."""
    return oud_ziektekrediet if oud_ziektekrediet != NONE and oud_ziektekrediet > DREMPEL * DAG else NONE


@vraag("XI 25 §2", unit=YES_NO, accepts=(UNKNOWN,))
def ongeschiktheid_kan_werken(ziektedagen_aangerekend, ongeschiktheid_werkt_na):
    """Whether a pension for unfitness can take effect already: the old credit is used up, or there is none above 666."""
    if ongeschiktheid_werkt_na == NONE:
        return 1
    if UNKNOWN in (ziektedagen_aangerekend, ongeschiktheid_werkt_na):
        return UNKNOWN
    return 1 if ziektedagen_aangerekend >= ongeschiktheid_werkt_na else 0
