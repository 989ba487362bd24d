"""PSWI part II, title 2, chapter 6 (II 21-II 27): who becomes caretaker, and how long after the end the dwelling may be kept.

Three months to find another home, one month after dismissal as a penalty or for an urgent reason; counted from the end of the function,
or by another reading from the registered letter. A caretaker who leaves gives three months of notice.
"""

from __future__ import annotations

from statuut.engine.days import calendar_day
from statuut.engine.units import COUNT, DATE, MONTHS, YES_NO
from statuut.engine.values import UNKNOWN
from statuut.statutes.pswi.deel_01_algemeen.overheden import laatste_dag
from statuut.statutes.pswi.deel_02_instellingen.organen import COLLEGE, GEBOUWVERANTWOORDELIJKE, HOOFD, HOOGSTE_IN_GEBOUW, ORGAAN
from statuut.statutes.pswi.driewaardig import alle, een_van
from statuut.statutes.pswi.gegevens.lijsten import CONTRACTUEEL, NIVEAUS, eenheden
from statuut.statutes.pswi.vragen import feit, keuzes, vraag
from statuut.timeline.term import Term

DRIE_MAANDEN = Term(3, "maanden", "II 27 §1 lid 1", expiry="de woning moet vrij zijn")
EEN_MAAND = Term(1, "maanden", "II 27 §1 lid 2-3", expiry="de woning moet vrij zijn")
OPZEGGING = Term(3, "maanden", "II 27 §2")
EINDEN = keuzes(
    "huisbewaarder_einde", "pensionering", "ontslag_genomen", "functie_afgeschaft", "overlijden", "tekortkoming", "afzetting",
    "ontslag_van_ambtswege", "dringende_reden", ontslag_genomen="hij neemt ontslag", functie_afgeschaft="de functie wordt afgeschaft",
    tekortkoming="ontslag als huisbewaarder om een tekortkoming", dringende_reden="ontslag om een dringende reden",
)  # fmt: skip
OVERLIJDEN, AFZETTING = EINDEN.codes.index("overlijden"), EINDEN.codes.index("afzetting")
BEWONERS = keuzes("woning_termijn_voor", "huisbewaarder", "partner", "nabestaanden", huisbewaarder="de huisbewaarder",
                  partner="de echtgenoot of samenwonende partner", nabestaanden="de inwonende nabestaanden")  # fmt: skip
HUISBEWAARDER, PARTNER, NABESTAANDEN = range(3)
VOORRANG = keuzes("voorrang_huisbewaarder", "deze", "andere", "geen_van_beiden", deze="deze kandidaat", andere="de andere kandidaat")
DEZE, ANDERE, GEEN_VAN_BEIDEN = range(3)

feit("oproep_aan_diensten", "oproep aan het personeel van de diensten van de regering", YES_NO, "II 22 §1",
     "Was de oproep gericht aan het personeel van de diensten van de Vlaamse regering?")  # fmt: skip
feit("oproep_functie", "oproep omschrijft de functie", YES_NO, "II 22 §1", "Omschrijft de oproep de functie?")
feit("oproep_profiel", "oproep geeft het gewenste profiel", YES_NO, "II 22 §1", "Geeft de oproep het gewenste profiel?")
feit("kandidaat_van_diensten", "personeelslid van de diensten van de regering", YES_NO, "II 22 §2",
     "Is de kandidaat personeelslid van de diensten van de Vlaamse regering?")  # fmt: skip
feit("kandidaat_onvoldoende", "evaluatie onvoldoende op de dag van de voordracht", YES_NO, "II 22 §2",
     "Heeft de kandidaat op de dag van de voordracht de evaluatie onvoldoende?")  # fmt: skip
feit("kandidaat_werkt_in_gebouw", "werkt in het gebouw", YES_NO, "II 22 §2", "Werkt de kandidaat in het gebouw?")
feit("kandidaat_van_instelling", "hoort bij de instelling in het gebouw", YES_NO, "II 22 §2",
     "Hoort de kandidaat bij de instelling die het gebouw gebruikt?")  # fmt: skip
feit("kandidaten_even_geschikt", "kandidaten even geschikt", YES_NO, "II 22 §2", "Zijn beide kandidaten even geschikt?")
feit("niveau_andere_kandidaat", "niveau van de andere kandidaat", eenheden()["niveau"], "II 22 §2",
     "Welk niveau heeft de andere kandidaat?")  # fmt: skip
feit("hoedanigheid_andere_kandidaat", "hoedanigheid van de andere kandidaat", eenheden()["hoedanigheid"], "II 22 §2",
     "Welke hoedanigheid heeft de andere kandidaat?")  # fmt: skip
feit("passende_kandidaten", "kandidaten die aan het profiel beantwoorden", COUNT, "II 22 §3",
     "Hoeveel kandidaten beantwoorden aan de functie en het profiel?")  # fmt: skip
feit("diensten_verhuizen", "de diensten verhuizen naar een nieuw dienstgebouw", YES_NO, "II 26",
     "Verhuizen de diensten zelf naar een nieuw dienstgebouw?")  # fmt: skip
feit("opnieuw_huisbewaarder", "daar opnieuw huisbewaarder", YES_NO, "II 26", "Wordt de betrokkene in dat gebouw weer huisbewaarder?")
feit("huisbewaarder_einde", "reden waarom de aanstelling eindigt", EINDEN, "II 27 §1 lid 1",
     "Waarom eindigt de aanstelling als huisbewaarder?")  # fmt: skip
feit("huisbewaarder_eindigt_op", "laatste dag als huisbewaarder", DATE, "II 27 §1 lid 1",
     "Op welke dag eindigt de aanstelling als huisbewaarder?")  # fmt: skip
feit("huisbewaarder_brief_op", "dag van de aangetekende waarschuwing", DATE, "II 27 §1 lid 1",
     "Op welke dag waarschuwde het instellingshoofd bij aangetekende brief?")  # fmt: skip
feit("partner_in_leven", "echtgenoot of samenwonende partner in leven", YES_NO, "II 27 §1 lid 1",
     "Laat de huisbewaarder een echtgenoot of samenwonende partner na?")  # fmt: skip
feit("gebouwverantwoordelijke_er", "er is een gebouwverantwoordelijke", YES_NO, "II 27 §1 lid 4-5",
     "Heeft het gebouw een gebouwverantwoordelijke?")  # fmt: skip
feit("tekortkoming_bevoegd_vastgesteld", "door de juiste ambtenaar vastgesteld", YES_NO, "II 27 §1 lid 4-5",
     "Stelde de bevoegde ambtenaar de tekortkoming vast?")  # fmt: skip
feit("huisbewaarder_gehoord", "huisbewaarder gehoord", YES_NO, "II 27 §1 lid 4-5", "Is de huisbewaarder gehoord vóór het verslag vertrok?")
feit("verslag_bezorgd", "verslag met opmerkingen aan het hoofd bezorgd", YES_NO, "II 27 §1 lid 4-5",
     "Kreeg het instellingshoofd het verslag met de schriftelijke opmerkingen?")  # fmt: skip
feit("ontslag_door_hoofd", "beslist door het instellingshoofd", YES_NO, "II 27 §1 lid 4-5",
     "Besliste het instellingshoofd over het ontslag?")  # fmt: skip
feit("huisbewaarder_stopt_op", "dag waarop de huisbewaarder wil stoppen", DATE, "II 27 §2", "Op welke dag wil de huisbewaarder stoppen?")
feit("huisbewaarder_opgezegd_op", "dag van de opzegging", DATE, "II 27 §2", "Op welke dag zegde de huisbewaarder op?")
feit("opgezegd_bij_aangetekende_brief", "aangetekend opgezegd", YES_NO, "II 27 §2", "Gebeurde de opzegging bij aangetekende brief?")


@vraag("II 21", unit=ORGAAN)
def huisbewaarder_gebouwen_aangewezen_door():
    """Who says which buildings need a caretaker."""
    return COLLEGE


@vraag("II 21", unit=ORGAAN)
def huisbewaarder_aangesteld_door():
    """Who appoints the caretaker."""
    return HOOFD


@vraag("II 22 §1", unit=YES_NO, accepts=(UNKNOWN,))
def huisbewaarder_oproep_regelmatig(oproep_aan_diensten, oproep_functie, oproep_profiel):
    """Whether the call for candidates went to the right staff and holds what it must."""
    return alle(oproep_aan_diensten, oproep_functie, oproep_profiel)


@vraag("II 22 §2", unit=YES_NO, accepts=(UNKNOWN,))
def huisbewaarder_aanstelbaar(kandidaat_van_diensten, kandidaat_onvoldoende):
    """Whether a candidate can be appointed: staff of the services without an evaluation "onvoldoende" on the day of nomination."""
    return alle(kandidaat_van_diensten, UNKNOWN if kandidaat_onvoldoende == UNKNOWN else 1 - kandidaat_onvoldoende)


@vraag("II 22 §2", unit=COUNT)
def huisbewaarder_voorkeuren(kandidaat_werkt_in_gebouw, kandidaat_van_instelling, niveau):
    """How many of the three preferences a candidate meets: works there, belongs to that institution, is of level D."""
    return kandidaat_werkt_in_gebouw + kandidaat_van_instelling + (1 if niveau == NIVEAUS.index("D") else 0)


@vraag("II 22 §2", unit=VOORRANG)
def huisbewaarder_voorrang(kandidaten_even_geschikt, niveau, niveau_andere_kandidaat, hoedanigheid, hoedanigheid_andere_kandidaat):
    """Which of two equally suitable candidates of one level goes first: the statutory one."""
    contract, ander_contract = hoedanigheid == CONTRACTUEEL, hoedanigheid_andere_kandidaat == CONTRACTUEEL
    if kandidaten_even_geschikt == 0 or niveau != niveau_andere_kandidaat or contract == ander_contract:
        return GEEN_VAN_BEIDEN
    return ANDERE if contract else DEZE


@vraag("II 22 §3", unit=YES_NO)
def huisbewaarder_van_buiten_mogelijk(passende_kandidaten):
    """Whether somebody from outside can be engaged by contract: when no candidate fits."""
    return 1 if passende_kandidaten == 0 else 0


@vraag("II 26", unit=YES_NO, accepts=(UNKNOWN,))
def verhuiskosten_voor_huisbewaarder(diensten_verhuizen, opnieuw_huisbewaarder):
    """Whether the caretaker bears the costs of moving: always, but when the services move and he is caretaker again there."""
    uitgezonderd = alle(diensten_verhuizen, opnieuw_huisbewaarder)
    return UNKNOWN if uitgezonderd == UNKNOWN else 1 - uitgezonderd


@vraag("II 27 §1 lid 1", unit=MONTHS, also=("II 27 §1 lid 2-3",))
def woning_maanden(huisbewaarder_einde):
    """Months to leave the dwelling: one after removal, dismissal as a penalty or for an urgent reason, otherwise three."""
    return (EEN_MAAND if huisbewaarder_einde >= AFZETTING else DRIE_MAANDEN).length * MONTHS.scale


@vraag("II 27 §1 lid 1", unit=DATE, reading="II-27-begin", accepts=(UNKNOWN,), also=("II 27 §1 lid 2-3",))
def woning_uiterste_dag(huisbewaarder_einde, huisbewaarder_eindigt_op, huisbewaarder_brief_op, leeswijze_II_27_begin):
    """The last day in the dwelling, counted from the end of the function, or by the other reading from the registered letter."""
    begin = huisbewaarder_eindigt_op if leeswijze_II_27_begin == 0 else huisbewaarder_brief_op
    if UNKNOWN in (huisbewaarder_einde, begin):
        return UNKNOWN
    return laatste_dag(EEN_MAAND if huisbewaarder_einde >= AFZETTING else DRIE_MAANDEN, begin)


@vraag("II 27 §1 lid 1", unit=BEWONERS, accepts=(UNKNOWN,))
def woning_termijn_voor(huisbewaarder_einde, partner_in_leven):
    """Who has the time to move: the caretaker; after death the spouse or partner, or else relatives under the same roof."""
    if huisbewaarder_einde != OVERLIJDEN:
        return UNKNOWN if huisbewaarder_einde == UNKNOWN else HUISBEWAARDER
    return UNKNOWN if partner_in_leven == UNKNOWN else PARTNER if partner_in_leven == 1 else NABESTAANDEN


@vraag("II 27 §1 lid 1", unit=ORGAAN)
def huisbewaarder_gewaarschuwd_door():
    """Who gives notice, by registered letter."""
    return HOOFD


@vraag("II 27 §1 lid 4-5", unit=ORGAAN)
def tekortkoming_vastgesteld_door(gebouwverantwoordelijke_er):
    """Who establishes a failing."""
    return GEBOUWVERANTWOORDELIJKE if gebouwverantwoordelijke_er == 1 else HOOGSTE_IN_GEBOUW


@vraag("II 27 §1 lid 4-5", unit=YES_NO, accepts=(UNKNOWN,))
def ontslag_huisbewaarder_regelmatig(tekortkoming_bevoegd_vastgesteld, huisbewaarder_gehoord, verslag_bezorgd, ontslag_door_hoofd):
    """Whether a caretaker was dismissed for a failing as he must be."""
    return alle(tekortkoming_bevoegd_vastgesteld, huisbewaarder_gehoord, verslag_bezorgd, ontslag_door_hoofd)


@vraag("II 27 §2", unit=DATE)
def huisbewaarder_opzeggen_uiterlijk(huisbewaarder_stopt_op):
    """The last day to give notice: three months before the function stops."""
    return OPZEGGING.latest_before(calendar_day(huisbewaarder_stopt_op)).toordinal()


@vraag("II 27 §2", unit=YES_NO, accepts=(UNKNOWN,))
def huisbewaarder_opzegging_geldig(huisbewaarder_opzeggen_uiterlijk, huisbewaarder_opgezegd_op, opgezegd_bij_aangetekende_brief, overmacht):
    """Whether the caretaker's own notice is as it must be: by registered letter and in time, save force majeure."""
    dagen = (huisbewaarder_opzeggen_uiterlijk, huisbewaarder_opgezegd_op)
    op_tijd = UNKNOWN if UNKNOWN in dagen else int(huisbewaarder_opgezegd_op <= huisbewaarder_opzeggen_uiterlijk)
    return een_van(overmacht, alle(op_tijd, opgezegd_bij_aangetekende_brief))
