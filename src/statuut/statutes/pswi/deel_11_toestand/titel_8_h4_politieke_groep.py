"""PSWI part XI, title 8, chapter 4 (XI 76-80): leave to work for a recognised political group or its chair.

Up to rank A2, at the request of the chair, with the person's consent and unless the service opposes it. The salary is paid on and
recovered, or stops when the assembly or the group pays one. Three things can end the leave: notice for service reasons, a copy of the
decree that is sent too late, and a quarter that the group does not pay back. Staff paid directly by the assembly stand outside XI 79-80.
"""

from __future__ import annotations

from statuut.engine.days import add_months, calendar_day, first_of_month
from statuut.engine.units import DATE, EURO, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_11_toestand.overheden import MINISTER_SPECIFIEK, OVERHEID, TOESTAND, toestand_van, uiterlijk
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, RANGEN
from statuut.statutes.pswi.vragen import feit, keuzes, vraag
from statuut.timeline.term import Term

VERGADERINGEN = keuzes(
    "vergadering_politieke_groep", "federaal", "gemeenschap", "gewest", "europese_unie", "andere",
    federaal="wetgevende vergadering van de federale overheid", gemeenschap="wetgevende vergadering van een gemeenschap",
    gewest="wetgevende vergadering van een gewest", europese_unie="wetgevende vergadering van de Europese Unie",
    andere="een andere vergadering",
)  # fmt: skip
ANDERE_VERGADERING = 4
SALARIS = keuzes("salaris_politieke_groep", "doorbetaald_en_teruggevorderd", "stopgezet")
DOORBETAALD, STOPGEZET = range(2)
HOOGSTE_RANG = RANGEN.index("A2")
OPZEGGING = Term(1, "maanden", "XI 78 lid 1")
AFSCHRIFT = Term(8, "kalenderdagen", "XI 78 lid 3", expiry="het verlof wordt ingetrokken")
MAANDEN_PER_KWARTAAL = 3

feit("politieke_groep_vergadering", "vergadering van de politieke groep", VERGADERINGEN, "XI 76",
     "Van welke vergadering is de groep er een?")  # fmt: skip
feit("politieke_groep_reglement", "groep erkend volgens het reglement", YES_NO, "XI 76",
     "Is de groep erkend volgens het reglement van die vergadering?")  # fmt: skip
feit("politieke_groep_verzoek_voorzitter", "voorzitter van de groep verzoekt erom", YES_NO, "XI 77 §1",
     "Heeft de voorzitter van de groep erom verzocht?")  # fmt: skip
feit("politieke_groep_stemt_in", "ambtenaar stemt in", YES_NO, "XI 77 §1", "Stemt de ambtenaar in?")
feit("politieke_groep_dienst_verzet", "belang van de dienst verzet zich", YES_NO, "XI 77 §1",
     "Verzet het belang van de dienst zich tegen het verlof?")  # fmt: skip
feit("politieke_groep_ministerie_betaalt", "ministerie betaalt het salaris door", YES_NO, "XI 77 §2",
     "Betaalt het ministerie het salaris door, met terugvordering?")  # fmt: skip
feit("politieke_groep_ander_betaalt", "vergadering of groep betaalt een salaris", YES_NO, "XI 77 §2",
     "Betaalt de vergadering of de groep zelf een salaris?")  # fmt: skip
feit("politieke_groep_opgezegd_op", "dag van de opzegging om dienstredenen", DATE, "XI 78 lid 1",
     "Op welke dag zegde de minister het verlof op om dienstredenen?")  # fmt: skip
feit("politieke_groep_besluit_persoon", "besluit noemt naam, voornamen en graad", YES_NO, "XI 78 lid 2",
     "Staan naam, voornamen en graad van de ambtenaar in het besluit?")  # fmt: skip
feit("politieke_groep_besluit_groep", "besluit noemt de groep of de voorzitter", YES_NO, "XI 78 lid 2",
     "Staat de politieke groep of de voorzitter in het besluit?")  # fmt: skip
feit("politieke_groep_besluit_op", "dag van het besluit", DATE, "XI 78 lid 3", "Op welke dag werd het verlof toegekend?")
feit("politieke_groep_afschrift_op", "dag waarop het afschrift werd gestuurd", DATE, "XI 78 lid 3",
     "Op welke dag ging het afschrift naar de dienst die het salaris betaalt?", none=True)  # fmt: skip
feit("politieke_groep_door_vergadering_betaald", "rechtstreeks door de vergadering betaald", YES_NO, "XI 79",
     "Betaalt de wetgevende vergadering de ambtenaar rechtstreeks?")  # fmt: skip
feit("politieke_groep_jaarbedrag", "bezoldigingen van een jaar voor de hele groep", EURO, "XI 79",
     "Hoeveel bezoldiging is in een jaar verschuldigd aan alle ambtenaren bij de groep?")  # fmt: skip
feit("politieke_groep_subsidie", "subsidie van de groep uit de begroting der dotaties", EURO, "XI 79",
     "Hoeveel subsidie krijgt de groep of haar voorzitter uit de begroting der dotaties?")  # fmt: skip
feit("politieke_groep_kwartaaldag", "een dag van het kwartaal waarin betaald werd", DATE, "XI 80 lid 1",
     "In welk kwartaal werd het salaris betaald (geef een dag ervan)?")  # fmt: skip
feit("politieke_groep_salarissen", "betaalde salarissen van het kwartaal", EURO, "XI 80 lid 1",
     "Hoeveel salaris werd in het kwartaal betaald?")  # fmt: skip
feit("politieke_groep_vergoedingen", "betaalde vergoedingen van het kwartaal", EURO, "XI 80 lid 1",
     "Hoeveel vergoedingen werden in het kwartaal betaald?")  # fmt: skip
feit("politieke_groep_toelagen", "betaalde toelagen van het kwartaal", EURO, "XI 80 lid 1",
     "Hoeveel toelagen werden in het kwartaal betaald?")  # fmt: skip
feit("politieke_groep_gestort", "al gestort bedrag", EURO, "XI 80 lid 2", "Hoeveel heeft de groep voor dat kwartaal al gestort?")


@vraag("XI 76", unit=YES_NO)
def politieke_groep_erkend(politieke_groep_vergadering, politieke_groep_reglement):
    """Whether the group is recognised by the rules of a legislative assembly of the list."""
    return 1 if politieke_groep_vergadering != ANDERE_VERGADERING and politieke_groep_reglement == 1 else 0


@vraag("XI 77 §1", unit=YES_NO)
def politieke_groep_hoedanigheid(hoedanigheid):
    """Whether the person is a civil servant."""
    return 1 if hoedanigheid == AMBTENAAR else 0


@vraag("XI 77 §1", unit=YES_NO)
def politieke_groep_rang(rang):
    """Whether the rank is A2 or lower."""
    return 1 if NONE < rang <= HOOGSTE_RANG else 0


@vraag("XI 77 §1", unit=YES_NO)
def politieke_groep_verzoek(politieke_groep_verzoek_voorzitter):
    """Whether the chair of the group asks for it."""
    return politieke_groep_verzoek_voorzitter


@vraag("XI 77 §1", unit=YES_NO)
def politieke_groep_instemming(politieke_groep_stemt_in):
    """Whether the civil servant consents."""
    return politieke_groep_stemt_in


@vraag("XI 77 §1", unit=YES_NO)
def politieke_groep_dienstbelang(politieke_groep_dienst_verzet):
    """Whether the interest of the service leaves room for it."""
    return 1 - politieke_groep_dienst_verzet


@vraag("XI 77 §1", unit=TOESTAND)
def politieke_groep_toestand():
    """The status during the leave."""
    return toestand_van("politieke_groep")


@vraag("XI 77 §2", unit=SALARIS, reading="XI-77-salaris")
def politieke_groep_salaris(politieke_groep_ministerie_betaalt, politieke_groep_ander_betaalt, leeswijze_XI_77_salaris):
    """Whether the salary is paid on and recovered, or stops; it only stops when another pays, unless read otherwise."""
    if politieke_groep_ministerie_betaalt == 1:
        return DOORBETAALD
    return STOPGEZET if politieke_groep_ander_betaalt == 1 or leeswijze_XI_77_salaris == 1 else DOORBETAALD


@vraag("XI 78 lid 1", unit=OVERHEID)
def politieke_groep_beslist():
    """Who grants the leave, and may end it for reasons of service."""
    return MINISTER_SPECIFIEK


@vraag("XI 78 lid 1", unit=DATE)
def politieke_groep_einde_vroegst(politieke_groep_opgezegd_op):
    """The first day on which a notice for service reasons can end the leave: a month later."""
    return uiterlijk(OPZEGGING, politieke_groep_opgezegd_op)


@vraag("XI 78 lid 2", unit=YES_NO)
def politieke_groep_besluit_volledig(politieke_groep_besluit_persoon, politieke_groep_besluit_groep):
    """Whether the decree states who the civil servant is and for whom he works."""
    return 1 if politieke_groep_besluit_persoon == 1 and politieke_groep_besluit_groep == 1 else 0


@vraag("XI 78 lid 3", unit=DATE)
def politieke_groep_afschrift_uiterlijk(politieke_groep_besluit_op):
    """The last day on which the copy of the decree goes to the service that pays: the eighth."""
    return uiterlijk(AFSCHRIFT, politieke_groep_besluit_op)


@vraag("XI 78 lid 3", unit=YES_NO)
def politieke_groep_ingetrokken(politieke_groep_afschrift_op, politieke_groep_afschrift_uiterlijk, dag):
    """Whether the leave has to be withdrawn because the copy came too late or not at all."""
    if politieke_groep_afschrift_op == NONE:
        return 1 if dag > politieke_groep_afschrift_uiterlijk else 0
    return 1 if politieke_groep_afschrift_op > politieke_groep_afschrift_uiterlijk else 0


@vraag("XI 79", unit=YES_NO, accepts=(UNKNOWN,))
def politieke_groep_binnen_subsidie(politieke_groep_door_vergadering_betaald, politieke_groep_jaarbedrag, politieke_groep_subsidie):
    """Whether the pay of a year stays within the subsidy; nothing to say for who is paid by the assembly."""
    if politieke_groep_door_vergadering_betaald == 1:
        return NOT_APPLICABLE
    if UNKNOWN in (politieke_groep_door_vergadering_betaald, politieke_groep_jaarbedrag, politieke_groep_subsidie):
        return UNKNOWN
    return 1 if politieke_groep_jaarbedrag <= politieke_groep_subsidie else 0


@vraag("XI 80 lid 1", unit=EURO, accepts=(UNKNOWN,))
def politieke_groep_te_storten(
    politieke_groep_door_vergadering_betaald, politieke_groep_salarissen, politieke_groep_vergoedingen, politieke_groep_toelagen
):
    """What the group pays the treasury for a quarter: all that was paid to the civil servants on leave with it."""
    if politieke_groep_door_vergadering_betaald == 1:
        return NOT_APPLICABLE
    bedragen = (politieke_groep_salarissen, politieke_groep_vergoedingen, politieke_groep_toelagen)
    return UNKNOWN if UNKNOWN in (politieke_groep_door_vergadering_betaald, *bedragen) else sum(bedragen)


@vraag("XI 80 lid 1", unit=DATE)
def politieke_groep_storten_uiterlijk(politieke_groep_kwartaaldag):
    """The last day to pay it: the end of the next quarter."""
    maand = (calendar_day(politieke_groep_kwartaaldag).month - 1) % MAANDEN_PER_KWARTAAL
    return add_months(first_of_month(politieke_groep_kwartaaldag), 2 * MAANDEN_PER_KWARTAAL - maand) - 1


@vraag("XI 80 lid 2", unit=DATE)
def politieke_groep_einde_wanbetaling(politieke_groep_te_storten, politieke_groep_gestort, politieke_groep_storten_uiterlijk, dag):
    """The day on which the leave ends because the quarter was not paid back in full; none when paid, or while there is time."""
    if politieke_groep_gestort >= politieke_groep_te_storten or dag <= politieke_groep_storten_uiterlijk:
        return NONE
    return politieke_groep_storten_uiterlijk
