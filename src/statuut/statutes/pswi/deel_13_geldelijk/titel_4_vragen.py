"""PSWI part XIII, title 4 (XIII 97-107): what a reimbursement needs, who decides, and the terms of a statement, as questions.

The amounts of a month are stream rules (`titel_4_h1_vergoedingen` to `titel_4_h3_verblijf`). Here stand the conditions and competences,
and the last days that follow from one date.
"""

from __future__ import annotations

from statuut.engine.days import add_months, calendar_day, first_of_month, ordinal
from statuut.engine.units import COUNT, DATE, EURO, KILOMETRES, YES_NO
from statuut.engine.values import UNKNOWN
from statuut.statutes.pswi.boek_onkosten import BEGUNSTIGDE
from statuut.statutes.pswi.deel_13_geldelijk.titel_4_h2_begrafenis import ANDERE_BETALER, begrafenis_onkost
from statuut.statutes.pswi.deel_13_geldelijk.titel_4_h3_onkostenstaat import BEGRAFENIS
from statuut.statutes.pswi.driewaardig import alle, niet
from statuut.statutes.pswi.feiten.onkosten import DRIE_MAANDEN, VIERDE_MAAND, ZES_MAANDEN, maanden_later
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

#: On average a year, for a travelling function.
KILOMETERS_REIZEND, DIENSTREIZEN_REIZEND = 3_000, 60
JULI = 7

TOEKENNER = keuzes("toekenner_vergoeding", "secretaris_generaal", secretaris_generaal="de secretaris-generaal van het departement")
VERVOERKEUZE = keuzes("beslist_vervoermiddel", "instellingshoofd", instellingshoofd="het instellingshoofd of zijn gemachtigde")
REIZEND = keuzes("bepaalt_reizende_functies", "directieraad", directieraad="de directieraad")
HERZIENER = keuzes("herziet_kilometervergoeding", "minister_algemeen", minister_algemeen="de minister van het algemene personeelsbeleid")
WEIGERAAR = keuzes(
    "weigert_begrafenisvergoeding", "minister_specifiek",
    minister_specifiek="de minister van het specifieke personeelsbeleid of zijn gemachtigde",
)  # fmt: skip
AFWIJKING = keuzes("staat_afwijking_toe", "minister_algemeen", minister_algemeen="de minister van het algemene personeelsbeleid")
BOEKER = keuzes(
    "boekt_buitenlandse_reis", "cel_buitenlands_beleid", "leidend_ambtenaar",
    cel_buitenlands_beleid="de cel buitenlands beleid van de entiteit", leidend_ambtenaar="de leidend ambtenaar",
)  # fmt: skip
KLASSE = keuzes("treinklasse", "tweede_klasse")

feit("kost_verplicht", "verplicht werkelijke lasten gedragen", YES_NO, "XIII 97", "Moest de ambtenaar werkelijke lasten dragen?")
feit("kost_normaal", "normale last", YES_NO, "XIII 97", "Is het een last die iedereen normaal draagt?")
feit("kost_eigen_aan_ambt", "last die bij het ambt hoort", YES_NO, "XIII 97", "Hoort de last onafscheidelijk bij het ambt?")
feit("kost_keert_terug", "kan zich herhalen", YES_NO, "XIII 98", "Kan de toestand zich herhaaldelijk voordoen?")
feit("ambt_onderbroken", "ambtsuitoefening onderbroken", YES_NO, "XIII 99", "Is de uitoefening van het ambt onderbroken?")
feit("lasten_lopen_door", "lasten worden verder gedragen", YES_NO, "XIII 99", "Draagt het personeelslid de lasten tijdens de onderbreking?")
feit("reis_langs_standplaats", "kortste weg loopt langs de standplaats", YES_NO, "XIII 101",
     "Loopt de kortste weg van de woonplaats naar de bestemming langs de standplaats?")  # fmt: skip
feit("begrafenis_bezoldiging", "laatste bruto-maandbezoldiging", EURO, "XIII 103", "Hoeveel was de laatste bruto-maandbezoldiging?")
feit("begrafenis_kosten", "werkelijke begrafeniskosten", EURO, "XIII 104", "Hoeveel bedroegen de begrafeniskosten?")
feit("begrafenis_bewezen", "begrafeniskosten bewezen", YES_NO, "XIII 104", "Is bewezen wie de kosten droeg?")
feit("begrafenis_andere", "soortgelijke vergoedingen", EURO, "XIII 106", "Hoeveel geven andere regelingen voor de begrafenis?")
feit("begrafenis_begunstigde", "wie de vergoeding vraagt", BEGUNSTIGDE, "XIII 103", "Wie vraagt de vergoeding?")
feit("echtgenoot_of_erfgenaam", "er is een echtgenoot of erfgenaam in rechte lijn", YES_NO, "XIII 104",
     "Is er een echtgenoot (niet gescheiden) of een erfgenaam in rechte lijn?")  # fmt: skip
feit("echtgenoot_recht", "er is een echtgenoot die niet gescheiden is", YES_NO, "XIII 103",
     "Is er een echtgenoot die niet uit de echt of van tafel en bed gescheiden is?")  # fmt: skip
feit("begrafenis_geweigerd", "minister besliste niet te betalen", YES_NO, "XIII 105", "Besliste de minister de vergoeding niet te betalen?")
feit("kost_zelf_gedragen", "kost door het personeelslid gedragen", YES_NO, "XIII 106bis", "Droeg het personeelslid de kosten zelf?")
feit("dag_van_de_kost", "dag van de kost", DATE, "XIII 106quater", "Op welke dag viel de kost?")
feit("staat_ingediend", "dag van indiening", DATE, "XIII 106quater", "Wanneer is de onkostenstaat ingediend?")
feit("kilometers_per_jaar", "gemiddeld aantal kilometer per jaar", KILOMETRES, "XIII 106quinquies §3", "Hoeveel km per jaar, gemiddeld?")
feit(
    "dienstreizen_per_jaar",
    "gemiddeld aantal dienstreizen per jaar",
    COUNT,
    "XIII 106quinquies §3",
    "Hoeveel dienstreizen per jaar, gemiddeld?",
)
feit(
    "cel_buitenlands_beleid",
    "er is een cel buitenlands beleid",
    YES_NO,
    "XIII 106decies §1",
    "Heeft de entiteit een cel buitenlands beleid?",
)
feit("kost_niet_voorzien", "kon niet voorzien worden of zat niet in de reservatie", YES_NO, "XIII 106decies §1",
     "Kon de kost niet voorzien worden, of zat ze niet in de reservatie?")  # fmt: skip
feit("originele_stukken", "originele bewijsstukken", YES_NO, "XIII 106decies §1", "Zijn er originele bewijsstukken?")
feit("maaltijd_duurder", "verplichte maaltijd in een veel duurder restaurant", YES_NO, "XIII 106novies §5",
     "Moet de ambtenaar een tijd lang in een veel duurder restaurant eten?")  # fmt: skip


@vraag("XIII 97", unit=YES_NO, accepts=(UNKNOWN,))
def vergoeding_recht(kost_verplicht, kost_normaal, kost_eigen_aan_ambt):
    """Whether a cost may be reimbursed: imposed, real, not normal and not part of the post."""
    return alle(kost_verplicht, niet(kost_normaal), niet(kost_eigen_aan_ambt))


@vraag("XIII 97", unit=TOEKENNER, also=("XIII 107",))
def vergoeding_toegekend_door():
    """Who grants a reimbursement."""
    return 0


@vraag("XIII 98", unit=YES_NO)
def forfait_mogelijk(kost_keert_terug):
    """Whether the amount may be a flat sum."""
    return kost_keert_terug


@vraag("XIII 99", unit=YES_NO, accepts=(UNKNOWN,))
def forfait_geschorst(ambt_onderbroken, lasten_lopen_door):
    """Whether payment of the flat sum is suspended."""
    return alle(ambt_onderbroken, niet(lasten_lopen_door))


@vraag("XIII 101", unit=YES_NO, also=("XIII 106sexies §2",))
def reis_vergoed_vanaf_woonplaats(reis_langs_standplaats):
    """Whether a trip is reimbursed from home: only when the shortest way does not pass the residence."""
    return 1 - reis_langs_standplaats


@vraag("XIII 103", unit=BEGUNSTIGDE, accepts=(UNKNOWN,), also=("XIII 104",))
def begrafenis_rechthebbende(echtgenoot_recht, echtgenoot_of_erfgenaam):
    """Who comes first: the spouse, then heirs in direct line, then whoever bore the costs."""
    if echtgenoot_recht == 1:
        return BEGUNSTIGDE.codes.index("echtgenoot")
    if UNKNOWN in (echtgenoot_recht, echtgenoot_of_erfgenaam):
        return UNKNOWN
    return BEGUNSTIGDE.codes.index("erfgenaam_rechte_lijn" if echtgenoot_of_erfgenaam == 1 else "andere")


@vraag("XIII 103", unit=EURO)
def begrafenis_maximum(begrafenis_bezoldiging, begrafenismaximum):
    """The last gross monthly remuneration, at most the limit of the month of death."""
    return min(begrafenis_bezoldiging, begrafenismaximum)


@vraag("XIII 104", unit=EURO, also=("XIII 103", "XIII 105", "XIII 106", "XIV 51 §1"), accepts=(UNKNOWN,))
def begrafenis_bedrag(
    hoedanigheid, begrafenis_begunstigde, begrafenis_maximum, begrafenis_kosten, begrafenis_bewezen, begrafenis_andere, begrafenis_geweigerd
):
    """What is paid for the funeral of a member of staff to the beneficiary."""
    if begrafenis_geweigerd == 1 or (begrafenis_bewezen == 0 and begrafenis_begunstigde == ANDERE_BETALER):
        return 0
    if UNKNOWN in (hoedanigheid, begrafenis_geweigerd, begrafenis_andere):
        return UNKNOWN
    return begrafenis_onkost(
        1, BEGRAFENIS, hoedanigheid, begrafenis_maximum, begrafenis_begunstigde, begrafenis_kosten, begrafenis_bewezen, begrafenis_andere
    )


@vraag("XIII 105", unit=WEIGERAAR)
def begrafenisvergoeding_geweigerd_door():
    """Who may decide, by exception, not to pay or whom to pay."""
    return 0


@vraag("XIII 106bis", unit=YES_NO)
def dienstreis_vergoed(kost_zelf_gedragen):
    """Whether travel costs and meals are reimbursed: only what the member of staff paid."""
    return kost_zelf_gedragen


@vraag("XIII 106ter", unit=VERVOERKEUZE)
def vervoermiddel_gekozen_door():
    """Who decides which means of transport is the most justified."""
    return 0


@vraag("XIII 106quater", unit=DATE, reading="XIII-106quater-begin")
def onkostenstaat_laatste_dag(dag_van_de_kost, leeswijze_XIII_106quater_begin):
    """The last day on which a statement is admissible."""
    return maanden_later(dag_van_de_kost, ZES_MAANDEN, leeswijze_XIII_106quater_begin)


@vraag("XIII 106quater", unit=YES_NO)
def onkostenstaat_ontvankelijk(staat_ingediend, onkostenstaat_laatste_dag):
    """Whether a statement was filed in time."""
    return int(staat_ingediend <= onkostenstaat_laatste_dag)


@vraag("XIII 106quater", unit=DATE, reading="XIII-106quater-begin")
def onkostenstaat_laatste_dag_voor_intrest(dag_van_de_kost, leeswijze_XIII_106quater_begin):
    """The last day on which a statement must be filed to bear interest later."""
    return maanden_later(dag_van_de_kost, DRIE_MAANDEN, leeswijze_XIII_106quater_begin)


@vraag("XIII 106quater", unit=DATE, reading="XIII-106quater-intrest")
def intrest_loopt_vanaf(staat_ingediend, leeswijze_XIII_106quater_intrest):
    """The day from which an unpaid statement bears interest."""
    if leeswijze_XIII_106quater_intrest == 1:
        return add_months(first_of_month(staat_ingediend), VIERDE_MAAND)
    return add_months(staat_ingediend, DRIE_MAANDEN)


@vraag("XIII 106quinquies §3", unit=YES_NO, also=("XIII 106novies §2",))
def reizende_functie_mogelijk(kilometers_per_jaar, dienstreizen_per_jaar):
    """Whether a function may be called a travelling one: on average enough kilometres and service trips a year."""
    return int(kilometers_per_jaar >= KILOMETERS_REIZEND * KILOMETRES.scale and dienstreizen_per_jaar >= DIENSTREIZEN_REIZEND)


@vraag("XIII 106quinquies §3", unit=REIZEND, also=("XIII 106novies §2",))
def reizende_functies_bepaald_door():
    """Who defines the travelling functions."""
    return 0


@vraag("XIII 106quinquies §4", unit=HERZIENER)
def kilometervergoeding_herzien_door():
    """Who revises the amounts for motor vehicles each year."""
    return 0


@vraag("XIII 106quinquies §4", unit=DATE)
def kilometervergoeding_volgende_herziening(dag):
    """The first of July after a day, on which the amounts for motor vehicles are revised."""
    found = calendar_day(dag)
    first = found.replace(month=JULI, day=1)
    return ordinal(first if first > found else first.replace(year=found.year + 1))


@vraag("XIII 106octies", unit=KLASSE)
def dienstreis_treinklasse():
    """The class in which service trips by rail are made."""
    return 0


@vraag("XIII 106novies §5", unit=AFWIJKING, also=("XIII 106novies §4",))
def afwijking_straal_toegestaan_door():
    """Who may allow a meal within the radius for a time."""
    return 0


@vraag("XIII 106novies §5", unit=YES_NO)
def afwijking_straal_mogelijk(maaltijd_duurder):
    """Whether such an exception may be allowed: service forces meals in a much dearer restaurant."""
    return maaltijd_duurder


@vraag("XIII 106decies §1", unit=BOEKER)
def buitenlandse_reis_geboekt_door(cel_buitenlands_beleid):
    """Who books and pays nights, meals and other costs of a journey abroad."""
    return 0 if cel_buitenlands_beleid == 1 else 1


@vraag("XIII 106decies §1", unit=YES_NO)
def buitenlandse_kost_op_staat(kost_niet_voorzien, originele_stukken):
    """Whether a cost abroad may be claimed on a statement beside the booking."""
    return int(kost_niet_voorzien == 1 and originele_stukken == 1)
