"""PSWI part XI, title 3, chapter 2 (XI 18-20): leave to take a child into the family for adoption or guardianship.

At most six weeks for a child under three, four from three on, twice that for a disabled child; only for a child under ten. Ages are
those of the day on which the child enters the family (for the length, in the other reading, on which the leave begins). Weeks are seven
calendar days.
Contract staff have it too (XIV 35).
"""

from __future__ import annotations

from statuut.engine.days import full_years
from statuut.engine.units import DATE, DAYS, WEEKS, YEARS, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_11_toestand.titel_3_bevalling_en_opvang import TOESTAND, WEEK, toestand_van
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag

DOELEN = ("adoptie", "pleegvoogdij", "andere")
ANDERE = 2

feit("opname_kind", "dag waarop het kind in het gezin komt", DATE, "XI 18 lid 1", "Op welke dag komt het kind in het gezin?")
feit("opname_kind_doel", "doel van de opname van het kind", keuzes("opname_kind_doel", *DOELEN), "XI 18 lid 1",
     "Met welk doel wordt het kind in het gezin opgenomen?")  # fmt: skip
feit("kind_mindervalide", "mindervalide kind", YES_NO, "XI 18 lid 3", "Is het kind mindervalide?")
feit("kind_kinderbijslag_mindervalide", "voldoet voor de kinderbijslag van mindervalide kinderen", YES_NO, "XI 18 lid 3",
     "Voldoet het kind aan de voorwaarden van de kinderbijslag voor mindervalide kinderen?")  # fmt: skip
feit("samenwonende_partner", "woont samen met een partner", YES_NO, "XI 18 lid 4", "Woont het personeelslid samen met een partner?")
feit("adopteert_zelf", "adopteert zelf of is zelf pleegvoogd", YES_NO, "XI 18 lid 4",
     "Adopteert het personeelslid zelf, of oefent het zelf de pleegvoogdij uit?")  # fmt: skip
feit("opvangverlof_opgenomen", "al opgenomen dagen opvangverlof", DAYS, "XI 18 lid 2",
     "Hoeveel kalenderdagen opvangverlof zijn voor dit kind al opgenomen?")  # fmt: skip


@vraag("XI 20", unit=YES_NO, also=("XIV 35",))
def opvangverlof_geldt_voor(hoedanigheid):
    """Whether the person can have this leave: everybody in service, contract staff by XIV 35."""
    return 0 if hoedanigheid == NONE else 1


@vraag("XI 18 lid 1", unit=YEARS)
def opvangverlof_leeftijd_kind(geboortedatum_kind, opname_kind):
    """The child's age in full years on the day on which it enters the family."""
    return full_years(geboortedatum_kind, opname_kind)


@vraag("XI 18 lid 1", unit=YES_NO)
def opvangverlof_kind_onder_tien(opvangverlof_leeftijd_kind):
    """Whether the child is under ten."""
    return 1 if opvangverlof_leeftijd_kind < 10 else 0


@vraag("XI 18 lid 1", unit=YES_NO)
def opvangverlof_voor_adoptie_of_pleegvoogdij(opname_kind_doel):
    """Whether the child is taken in for adoption or guardianship."""
    return 0 if opname_kind_doel == ANDERE else 1


@vraag("XI 18 lid 1", unit=YES_NO)
def opvangverlof_kind_in_gezin(opname_kind, begin_verlof):
    """Whether the leave does not begin before the child enters the family."""
    return 1 if begin_verlof >= opname_kind else 0


@vraag("XI 18 lid 2", unit=YEARS, reading="XI-18-leeftijd", accepts=(UNKNOWN,))
def opvangverlof_leeftijd_voor_duur(opvangverlof_leeftijd_kind, geboortedatum_kind, begin_verlof, leeswijze_XI_18_leeftijd):
    """The child's age that decides on the length: when it enters the family, or in the other reading when the leave begins."""
    if leeswijze_XI_18_leeftijd == 0:
        return opvangverlof_leeftijd_kind
    return UNKNOWN if UNKNOWN in (geboortedatum_kind, begin_verlof) else full_years(geboortedatum_kind, begin_verlof)


@vraag("XI 18 lid 2", unit=WEEKS)
def opvangverlof_weken(opvangverlof_leeftijd_voor_duur):
    """The most weeks of leave: six for a child under three, four from its third birthday on."""
    return 6 if opvangverlof_leeftijd_voor_duur < 3 else 4


@vraag("XI 18 lid 3", unit=YES_NO, accepts=(UNKNOWN,))
def opvangverlof_verdubbeld(kind_mindervalide, kind_kinderbijslag_mindervalide):
    """Whether the child is disabled and meets the conditions of the child benefit for it."""
    if 0 in (kind_mindervalide, kind_kinderbijslag_mindervalide):
        return 0
    return UNKNOWN if UNKNOWN in (kind_mindervalide, kind_kinderbijslag_mindervalide) else 1


@VRAGEN.exception(to="opvangverlof_weken", article="XI 18 lid 3", when="opvangverlof_verdubbeld")
def opvangverlof_dubbele_weken(opvangverlof_leeftijd_voor_duur):
    """Twice the weeks for a disabled child."""
    return 2 * opvangverlof_weken(opvangverlof_leeftijd_voor_duur)


@vraag("XI 18 lid 2", unit=DATE)
def opvangverlof_laatste_dag(begin_verlof, opvangverlof_weken, opvangverlof_opgenomen):
    """The last possible day of a leave that begins on a day, what was taken before for this child taken off."""
    return begin_verlof + max(0, opvangverlof_weken * WEEK - opvangverlof_opgenomen) - 1


@vraag("XI 18 lid 2", unit=YES_NO)
def opvangverlof_niet_te_lang(einde_verlof, opvangverlof_laatste_dag):
    """Whether the leave stays within the weeks that are left."""
    return 1 if einde_verlof <= opvangverlof_laatste_dag else 0


@vraag("XI 18 lid 4", unit=YES_NO, accepts=(UNKNOWN,))
def opvangverlof_juiste_partner(adopteert_zelf, samenwonende_partner):
    """Whether, of two partners who live together, the person is the one (or one of the two) who adopts or is guardian."""
    if adopteert_zelf == 1:
        return 1
    if samenwonende_partner == 0:
        return NOT_APPLICABLE
    return UNKNOWN if UNKNOWN in (adopteert_zelf, samenwonende_partner) else 0


@vraag("XI 19", unit=TOESTAND)
def opvangverlof_toestand(opvangverlof_geldt_voor):
    """The status during this leave."""
    return toestand_van("opvangverlof") if opvangverlof_geldt_voor == 1 else NOT_APPLICABLE
