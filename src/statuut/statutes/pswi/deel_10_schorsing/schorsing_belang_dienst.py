"""PSWI part X: suspension in the interest of the service: when, from when, how long, what it may take away, and what undoes it.

The suspension leaves the official in service activity (XI 4) with his salary; only under X 3 may claims be denied and up to a fifth
of the net remuneration be held back. The stages of the procedure itself (X 2, X 4 lid 1 and 3, X 8) are no subject here.
"""

from __future__ import annotations

from statuut.engine.days import add_months, calendar_day, ordinal
from statuut.engine.units import DATE, DAYS, EURO, YES_NO
from statuut.engine.values import NONE
from statuut.statutes.pswi.gegevens.lijsten import CONTRACTUEEL
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag
from statuut.timeline.term import Term

VIJFDE, MAANDEN_HOOGSTENS, MAANDEN_BEROEP, WACHTDAGEN = 5, 6, 3, 15
REDENEN = Term(3, "werkdagen", "X 4 lid 2")
UITKOMST = keuzes("uitkomst_vervolging", "veroordeling", "buiten_vervolging", "seponering", "vrijspraak", "nog_geen")
VEROORDELING, NOG_GEEN = 0, 4
STRAF = keuzes(
    "tuchtstraf", "geen_straf", "lichter", "tuchtschorsing", "afzetting", "ontslag_van_ambtswege", lichter="een andere tuchtstraf"
)
AFZETTING = 3
ADVIES = keuzes("advies_opheffing", "ongunstig", "gunstig")
GEVOLG = keuzes(
    "gevolg_advies", "gehandhaafd", "overheid_beslist",
    gehandhaafd="de schorsing blijft gehandhaafd", overheid_beslist="de overheid die definitief straft, beslist",
)  # fmt: skip

feit("in_effectieve_dienst", "in effectieve dienst", YES_NO, "X 1", "Is het personeelslid in effectieve dienst?")
feit("dienstbelang_vereist_schorsing", "dienstbelang vereist de schorsing", YES_NO, "X 1", "Vereist het belang van de dienst de schorsing?")
feit("strafrechtelijk_vervolgd", "strafrechtelijk vervolgd", YES_NO, "X 3 lid 1", "Wordt het personeelslid strafrechtelijk vervolgd?")
feit("tuchtrechtelijk_vervolgd", "tuchtrechtelijk vervolgd voor een ernstig vergrijp", YES_NO, "X 3 lid 1")
feit("heterdaad_of_aanwijzingen", "op heterdaad betrapt, of afdoende aanwijzingen", YES_NO, "X 3 lid 1")
feit("dag_verhoor", "dag van het verhoor", DATE, "X 4 lid 2", "Op welke dag is het verhoor?")
feit("dag_kennisgeving_schorsing", "dag van het visum, de brief of het proces-verbaal", DATE, "X 4 lid 4")
feit("begin_schorsing", "eerste dag van de schorsing (deel X)", DATE, "X 4 lid 4")
feit("advies_opheffing", "advies van de raad van beroep over de opheffing", ADVIES, "X 5 lid 2")
feit("dag_handhaving", "dag waarop de handhaving werd beslist", DATE, "X 6", "Op welke dag werd de schorsing het laatst gehandhaafd?")
feit("strafonderzoek_of_vervolging", "er loopt of liep een strafonderzoek of strafvervolging", YES_NO, "X 7 lid 2")
feit("einde_strafzaak", "laatste dag van het strafonderzoek en de vervolging", DATE, "X 7 lid 2", none=True)
feit("tuchtuitspraak_definitief", "tuchtuitspraak over dezelfde feiten is definitief", YES_NO, "X 9")
feit("uitgesproken_tuchtstraf", "uitgesproken tuchtstraf", STRAF, "X 9", "Welke tuchtstraf is uitgesproken?")
feit("uitkomst_vervolging", "uitkomst van de vervolging", UITKOMST, "X 10", "Hoe liep de vervolging af?")
feit("dag_uitspraak_schorsing", "dag waarop de schorsing werd uitgesproken", DATE, "X 11")
feit("begin_maatregelen", "eerste dag van de ontzegging of de inhouding (X 3)", DATE, "X 12 lid 1", none=True)
feit("dag_uitspraak_tuchtstraf", "dag waarop de tuchtschorsing werd uitgesproken", DATE, "X 12 lid 1")
feit("dagen_tuchtschorsing", "duur van de tuchtschorsing in dagen", DAYS, "X 12 lid 2")
feit("dagen_schorsing_dienstbelang", "dagen al geschorst in het belang van de dienst", DAYS, "X 12 lid 2")


@vraag("X 1", unit=YES_NO)
def schorsing_mogelijk(in_effectieve_dienst, dienstbelang_vereist_schorsing):
    """Whether somebody may be suspended in the interest of the service."""
    return int(in_effectieve_dienst == 1 and dienstbelang_vereist_schorsing == 1)


@vraag("X 13", unit=YES_NO)
def schorsing_geldt_voor_personeelslid(hoedanigheid):
    """Whether part X applies: to officials and probationers, not to contract staff."""
    return int(hoedanigheid != CONTRACTUEEL)


@vraag("X 3 lid 1", unit=YES_NO)
def schorsing_maatregelen_mogelijk(strafrechtelijk_vervolgd, tuchtrechtelijk_vervolgd, heterdaad_of_aanwijzingen):
    """Whether claims may be denied and salary reduced during the suspension; a mere investigation is not enough."""
    return int(strafrechtelijk_vervolgd == 1 or (tuchtrechtelijk_vervolgd == 1 and heterdaad_of_aanwijzingen == 1))


@vraag("X 3 lid 2", unit=EURO)
def schorsing_inhouding_hoogstens(nettobezoldiging, schorsing_maatregelen_mogelijk):
    """The most that may be held back in a month: a fifth of the net remuneration, nothing where X 3 does not apply."""
    return nettobezoldiging // VIJFDE if schorsing_maatregelen_mogelijk == 1 else 0


@vraag("X 4 lid 2", unit=DATE, reading="X-4-redenen")
def schorsing_redenen_uiterlijk(dag_verhoor, leeswijze_X_4_redenen):
    """The last day to give the reasons in writing: three working days before the hearing."""
    day = REDENEN.latest_before(calendar_day(dag_verhoor))
    if leeswijze_X_4_redenen == 1:
        day = Term(4, "werkdagen", "X 4 lid 2").latest_before(calendar_day(dag_verhoor))
    return ordinal(day)


@vraag("X 4 lid 4", unit=DATE)
def schorsing_ingang(dag_kennisgeving_schorsing):
    """The first day of the suspension: the day after the endorsement, the handing of the letter to the post, or the record."""
    return dag_kennisgeving_schorsing + 1


@vraag("X 5 lid 1", unit=DATE, reading="X-5-wachttijd")
def schorsing_eerste_beroepsdag(begin_schorsing, leeswijze_X_5_wachttijd):
    """The first day on which an appeal can be lodged, after fifteen calendar days."""
    return begin_schorsing + WACHTDAGEN + (1 if leeswijze_X_5_wachttijd == 0 else 0)


@vraag("X 5 lid 2", unit=GEVOLG, also=("X 5 lid 3",))
def schorsing_na_advies(advies_opheffing):
    """What follows the opinion: an unfavourable one keeps the suspension, a favourable one calls for a decision."""
    return advies_opheffing


@vraag("X 6", unit=DATE)
def schorsing_volgend_beroep_vanaf(dag_handhaving):
    """The first day of a further appeal, on new facts: three months after the last decision to maintain."""
    return add_months(dag_handhaving, MAANDEN_BEROEP)


@vraag("X 7 lid 1", unit=DATE)
def schorsing_laatste_dag(begin_schorsing):
    """The last day that the suspension can have: six months."""
    return add_months(begin_schorsing, MAANDEN_HOOGSTENS) - 1


@VRAGEN.exception(to="schorsing_laatste_dag", article="X 7 lid 2", when="strafonderzoek_of_vervolging")
def schorsing_laatste_dag_strafzaak(einde_strafzaak):
    """With criminal investigation or prosecution: as long as they last; none as long as they run."""
    return einde_strafzaak


@vraag("X 9", unit=YES_NO)
def schorsing_eindigt_van_rechtswege(tuchtuitspraak_definitief, uitgesproken_tuchtstraf):
    """Whether the suspension ends by itself: the disciplinary decision is definitive and does not end the service."""
    return int(tuchtuitspraak_definitief == 1 and uitgesproken_tuchtstraf < AFZETTING)


@vraag("X 10", unit=YES_NO)
def schorsing_maatregelen_ongedaan(uitkomst_vervolging):
    """Whether what was held back and denied is restored."""
    return int(uitkomst_vervolging not in (VEROORDELING, NOG_GEEN))


@vraag("X 11", unit=YES_NO)
def schorsing_werkt_niet_terug(begin_schorsing, dag_uitspraak_schorsing):
    """Whether the suspension begins no earlier than it was pronounced."""
    return int(begin_schorsing >= dag_uitspraak_schorsing)


@vraag("X 12 lid 1", unit=DATE, reading="X-12-begin")
def tuchtschorsing_werkt_vanaf(begin_maatregelen, dag_uitspraak_tuchtstraf, leeswijze_X_12_begin):
    """The first day of a disciplinary suspension after a suspension in the interest of the service."""
    if begin_maatregelen == NONE or leeswijze_X_12_begin == 1:
        return dag_uitspraak_tuchtstraf
    return min(begin_maatregelen, dag_uitspraak_tuchtstraf)


@vraag("X 12 lid 2", unit=DAYS)
def tuchtschorsing_resterende_dagen(dagen_tuchtschorsing, dagen_schorsing_dienstbelang):
    """What is left of the disciplinary suspension after the days already suspended are set off."""
    return max(0, dagen_tuchtschorsing - dagen_schorsing_dienstbelang)
