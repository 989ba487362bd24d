"""PSWI part VII, title 1, chapter 5, section 2 (VII 28): dismissal of a probationer for a serious fault, within three working days.

The three working days run from the day on which the superior of level A learned of the fact, not from the knowledge of the authority that
dismisses. The probationer is heard first, together with that superior. There is no notice, no severance payment and no appeal in this part.
"""

from __future__ import annotations

from statuut.engine.days import calendar_day
from statuut.engine.units import DATE, EURO, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.deel_07_stage.titel_1_ongeschiktheid import werkdag_volgens
from statuut.statutes.pswi.driewaardig import alle, als_bekend
from statuut.statutes.pswi.gegevens.lijsten import STAGIAIR
from statuut.statutes.pswi.vragen import feit, vraag
from statuut.timeline.term import Term

ONTSLAG = Term(3, "werkdagen", "VII 28 §2", expiry="ontslag om dat feit kan niet meer zonder opzegging")

feit("zware_fout", "feit is een zware fout", YES_NO, "VII 28 §1", "Is het feit een zware fout?")
feit("zware_fout_op", "dag van het feit", DATE, "VII 28 §1", "Op welke dag gebeurde het feit?")
feit("zware_fout_gekend_op", "dag waarop de onmiddellijke meerdere het feit kent", DATE, "VII 28 §2",
     "Op welke dag vernam de onmiddellijke meerdere van niveau A het feit?")  # fmt: skip
feit("zware_fout_hogerop_gekend_op", "dag waarop een hogere meerdere het feit kent", DATE, "VII 28 §2",
     "Op welke dag vernam de hiërarchische meerdere daarboven het feit?")  # fmt: skip
feit("ontslag_zware_fout_op", "dag van het ontslag wegens zware fout", DATE, "VII 28 §2", "Op welke dag is het ontslag gegeven?")
feit("stagiair_vooraf_gehoord", "stagiair vooraf gehoord", YES_NO, "VII 28 §2", "Is de stagiair vóór de beslissing gehoord?")
feit("meerdere_bij_verhoor", "meerdere van niveau A bij het verhoor", YES_NO, "VII 28 §2", "Was de meerdere van niveau A bij het verhoor?")
feit(
    "ontslag_door_benoemende_overheid",
    "ontslag door de benoemende overheid",
    YES_NO,
    "VII 28 §2",
    "Gaf de benoemende overheid het ontslag?",
)


@vraag("VII 28 §1", unit=YES_NO, accepts=(UNKNOWN,))
def ontslag_zware_fout_mogelijk(hoedanigheid, zware_fout, zware_fout_op, stage_begonnen_op):
    """Whether a probationer may be dismissed without notice and severance payment: a serious fault during the probation."""
    bekend = UNKNOWN not in (zware_fout_op, stage_begonnen_op)
    tijdens = int(zware_fout_op >= stage_begonnen_op) if bekend else UNKNOWN
    return alle(als_bekend(hoedanigheid, hoedanigheid == STAGIAIR), zware_fout, tijdens)


@vraag("VII 28 §2", unit=DATE, reading="VII-28-kennis", accepts=(UNKNOWN,))
def zware_fout_termijn_begint_op(zware_fout_gekend_op, zware_fout_hogerop_gekend_op, leeswijze_VII_28_kennis):
    """The day of knowledge that starts the term: that of the superior of level A; by the other reading the later of two superiors."""
    if leeswijze_VII_28_kennis == 0:
        return zware_fout_gekend_op
    return (
        UNKNOWN
        if UNKNOWN in (zware_fout_gekend_op, zware_fout_hogerop_gekend_op)
        else max(zware_fout_gekend_op, zware_fout_hogerop_gekend_op)
    )


@vraag("VII 28 §2", unit=DATE, reading="VII-27-werkdag")
def ontslag_zware_fout_uiterlijk(zware_fout_termijn_begint_op, leeswijze_VII_27_werkdag):
    """The last day to dismiss: the third working day after that knowledge."""
    werkdag = werkdag_volgens(leeswijze_VII_27_werkdag)
    return ONTSLAG.compute(calendar_day(zware_fout_termijn_begint_op), working_day=werkdag).last_day.toordinal()


@vraag("VII 28 §2", unit=YES_NO, accepts=(UNKNOWN,))
def zware_fout_gehoord(stagiair_vooraf_gehoord, meerdere_bij_verhoor):
    """Whether the probationer was heard first, together with the superior of level A."""
    return alle(stagiair_vooraf_gehoord, meerdere_bij_verhoor)


@vraag("VII 28 §2", unit=YES_NO, also=("VII 28 §1",), accepts=(UNKNOWN,))
def ontslag_zware_fout_regelmatig(
    ontslag_zware_fout_mogelijk, ontslag_zware_fout_op, ontslag_zware_fout_uiterlijk, zware_fout_gehoord, ontslag_door_benoemende_overheid
):  # fmt: skip
    """Whether the dismissal was given as it must be: for such a fault, in time, after the hearing, by the appointing authority."""
    bekend = UNKNOWN not in (ontslag_zware_fout_op, ontslag_zware_fout_uiterlijk)
    tijdig = int(ontslag_zware_fout_op <= ontslag_zware_fout_uiterlijk) if bekend else UNKNOWN
    return alle(ontslag_zware_fout_mogelijk, tijdig, zware_fout_gehoord, ontslag_door_benoemende_overheid)


@vraag("VII 28 §3", unit=EURO)
def zware_fout_bijdragen(ontslag_zware_fout_mogelijk, bijdragen_nodig):
    """What the institution pays after such a dismissal: all contributions, of employer and employee, that the insurances ask."""
    return bijdragen_nodig if ontslag_zware_fout_mogelijk == 1 else NONE
