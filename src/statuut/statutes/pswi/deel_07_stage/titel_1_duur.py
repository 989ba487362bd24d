"""PSWI part VII, title 1, chapters 3 and 4 (VII 10-VII 13): how long probation lasts, what suspends it, and how much of it is training.

A bonus of working days of absence leaves the end where it is; annual leave and public holidays are not charged to it. Every other absence
above the bonus suspends, even one equated with service activity: the end moves by as many working days (Monday to Friday, no holiday) after
the first end. Half a day counts half, and a half day of suspension moves the end to the day on which it is made up.
"""

from __future__ import annotations

from statuut.engine.days import add_months, calendar_day
from statuut.engine.units import DATE, DAYS, HALF_DAYS, WHOLE_MONTHS, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_11_toestand.titel_1_toestand import AAN_HET_WERK, AARDEN, TOESTAND
from statuut.statutes.pswi.driewaardig import als_bekend
from statuut.statutes.pswi.gegevens.lijsten import NIVEAUS, WETENSCHAPPELIJK
from statuut.statutes.pswi.vragen import feit, vraag
from statuut.timeline.calendar import working_days
from statuut.timeline.period import Period
from statuut.timeline.term import Term

MAANDEN_WETENSCHAPPELIJK = 24
MAANDEN = {NIVEAUS.index(niveau): maanden for niveau, maanden in (("A", 12), ("B", 9), ("C", 6), ("D", 4))}
BONUS = {24: 50, 12: 25, 9: 20, 6: 15, 4: 10}
HEEL, HALF, VIERDE = 10, 5, 4
NIET_AANGEREKEND = ("jaarlijkse_vakantie", "vervangende_vakantie")
INHAALVAKANTIE = AARDEN.index("inhaalvakantie")

feit("stage_begonnen_op", "eerste dag van de stage", DATE, "VII 10", "Op welke dag begon de stage?")
feit("stage_hele_dagen_afwezig", "hele werkdagen afwezig tijdens de stage", DAYS, "VII 11 §2",
     "Hoeveel hele werkdagen was de stagiair afwezig, zonder jaarlijkse vakantie en feestdagen?")  # fmt: skip
feit("stage_halve_dagen_afwezig", "halve werkdagen afwezig tijdens de stage", DAYS, "VII 11 §2",
     "Hoeveel halve werkdagen was de stagiair afwezig, zonder jaarlijkse vakantie?")  # fmt: skip
feit("stage_beslissing_werkt_op", "dag waarop over de stagiair is beslist", DATE, "VII 11 §5",
     "Vanaf welke dag werkt de benoeming, het ontslag of de terugplaatsing (geen: nog niet beslist)?", none=True)  # fmt: skip
feit("verplichte_vorming_dagen", "dagen verplichte vorming", HALF_DAYS, "VII 13", "Hoeveel werkdagen verplichte vorming zijn er?")
feit("vrije_vorming_dagen", "dagen vrije vorming", HALF_DAYS, "VII 13", "Hoeveel werkdagen vrije vorming zijn er?")


@vraag("VII 10", unit=WHOLE_MONTHS, accepts=(UNKNOWN,))
def stage_maanden(personeelsgroep, niveau):
    """Months of probation: 24 for scientific staff, otherwise by level; level E has none any more."""
    if personeelsgroep == WETENSCHAPPELIJK:
        return MAANDEN_WETENSCHAPPELIJK
    return UNKNOWN if UNKNOWN in (personeelsgroep, niveau) else MAANDEN.get(niveau, NONE)


@vraag("VII 10", unit=DATE)
def stage_einde_zonder_schorsing(stage_begonnen_op, stage_maanden):
    """The last day of the probation as long as nothing suspends it."""
    return NONE if stage_maanden == NONE else add_months(stage_begonnen_op, stage_maanden) - 1


@vraag("VII 11 §1", unit=YES_NO, also=("VII 11 §2", "VII 11 §3"), reading="VII-11-inhaalvakantie")
def afwezigheid_op_bonus_aangerekend(soort_afwezigheid, leeswijze_VII_11_inhaalvakantie):
    """Whether an absence is charged to the bonus: every one but annual leave and its replacement; who works is in active service."""
    if soort_afwezigheid == INHAALVAKANTIE:
        return leeswijze_VII_11_inhaalvakantie
    return 0 if soort_afwezigheid == AAN_HET_WERK or AARDEN[soort_afwezigheid] in NIET_AANGEREKEND else 1


@vraag("VII 11 §2", unit=HALF_DAYS)
def stage_bonus(stage_maanden):
    """Working days of absence that do not lengthen the probation."""
    return HEEL * BONUS[stage_maanden] if stage_maanden in BONUS else NONE


@vraag("VII 11 §2", unit=HALF_DAYS, reading="VII-11-halve-dag")
def stage_afwezigheid(stage_hele_dagen_afwezig, stage_halve_dagen_afwezig, leeswijze_VII_11_halve_dag):
    """Working days of absence during the probation: a half day is half a day, by the other reading a whole one."""
    return HEEL * stage_hele_dagen_afwezig + (HALF if leeswijze_VII_11_halve_dag == 0 else HEEL) * stage_halve_dagen_afwezig


@vraag("VII 11 §2", unit=HALF_DAYS)
def stage_bonus_over(stage_bonus, stage_afwezigheid):
    """What is left of the bonus."""
    return NONE if stage_bonus == NONE else max(0, stage_bonus - stage_afwezigheid)


@vraag("VII 11 §3", unit=HALF_DAYS)
def stage_schorsing(stage_bonus, stage_afwezigheid):
    """Working days by which the probation is suspended: the absence above the bonus."""
    return NONE if stage_bonus == NONE else max(0, stage_afwezigheid - stage_bonus)


@vraag("VII 11 §3", unit=DATE, reading="VII-11-verlenging")
def stage_einde(stage_einde_zonder_schorsing, stage_schorsing, leeswijze_VII_11_verlenging):
    """The last day of the probation: moved by the suspended working days, by the other reading by as many calendar days."""
    if stage_schorsing in (0, NONE):
        return stage_einde_zonder_schorsing
    dagen = -(-stage_schorsing // HEEL)
    if leeswijze_VII_11_verlenging == 1:
        return stage_einde_zonder_schorsing + dagen
    verlenging = Term(dagen, "werkdagen", "VII 11 §3")
    return verlenging.compute(calendar_day(stage_einde_zonder_schorsing)).last_day.toordinal()


@vraag("VII 11 §3", unit=YES_NO)
def stage_geschorst(afwezigheid_op_bonus_aangerekend, stage_schorsing):
    """Whether an absence suspends the probation: it is charged to the bonus, and with it the bonus is exceeded."""
    return 1 if afwezigheid_op_bonus_aangerekend == 1 and stage_schorsing > 0 else 0


@vraag("VII 11 §4", unit=TOESTAND)
def toestand_tijdens_schorsing(stage_geschorst, administratieve_toestand):
    """The status during a suspension of the probation: that of the absence itself."""
    return administratieve_toestand if stage_geschorst == 1 else NOT_APPLICABLE


@vraag("VII 11 §5", unit=YES_NO, also=("VII 11 §4",), accepts=(UNKNOWN,))
def blijft_stagiair(stage_begonnen_op, stage_beslissing_werkt_op, dag):
    """Whether somebody is a probationer on the day: from the first day until a decision works, suspended or past the end or not."""
    if UNKNOWN in (stage_begonnen_op, dag):
        return UNKNOWN
    if dag < stage_begonnen_op:
        return 0
    return 1 if stage_beslissing_werkt_op == NONE else als_bekend(stage_beslissing_werkt_op, dag < stage_beslissing_werkt_op)


@vraag("VII 13", unit=HALF_DAYS)
def vorming_hoogstens(stage_begonnen_op, stage_einde_zonder_schorsing):
    """The most working days of training: a quarter of those of the probation, down to the half day."""
    if stage_einde_zonder_schorsing == NONE:
        return NONE
    duur = Period.inclusive(calendar_day(stage_begonnen_op), calendar_day(stage_einde_zonder_schorsing))
    return HEEL * working_days(duur) // (VIERDE * HALF) * HALF


@vraag("VII 13", unit=YES_NO)
def vorming_binnen_grens(verplichte_vorming_dagen, vrije_vorming_dagen, vorming_hoogstens):
    """Whether compulsory and free training together stay within a quarter of the probation."""
    return 1 if vorming_hoogstens == NONE or verplichte_vorming_dagen + vrije_vorming_dagen <= vorming_hoogstens else 0
