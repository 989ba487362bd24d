"""PSWI part XI, title 3, chapter 1 (XI 15-17bis, 20): maternity leave, and the father's leave when the mother dies or is in hospital.

How long maternity leave is and how it lies around the birth stands in the labour act; the statute says how much of it is paid. Lengths
are calendar days. The extension of the rest after the birth is an outcome of the labour act: it is asked, never guessed. XI 96 derogates
from the number of paid weeks. The father's leave of XI 17bis is not the leave at a birth (XI 86).
"""

from __future__ import annotations

from statuut.engine.units import DATE, DAYS, WEEKS, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, STAGIAIR, afwezigheidssoorten
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

TOESTANDEN = ("dienstactiviteit", "non_activiteit")
TOESTAND = keuzes("administratieve_toestand", *TOESTANDEN, non_activiteit="non-activiteit")
REDENEN = ("overlijden_moeder", "opname_moeder", "andere")
OVERLIJDEN, OPNAME, _ = range(3)
REDEN = keuzes(
    "vaderschapsverlof_reden",
    *REDENEN,
    overlijden_moeder="overlijden van de moeder",
    opname_moeder="opname van de moeder in een ziekenhuis",
)
WEEK = 7
HOOGSTE_VERLENGING = 24 * WEEK

feit("bevallingsverlof_verlenging", "dagen verlenging van de postnatale rust", DAYS, "XI 16 lid 2",
     "Met hoeveel dagen verlengt de arbeidswet de rust na de bevalling, omdat het kind in het ziekenhuis blijft?")  # fmt: skip
feit("bevallingsverlof_opgenomen", "al opgenomen dagen bevallingsverlof", DAYS, "XI 16 lid 1",
     "Hoeveel kalenderdagen bevallingsverlof zijn voor deze bevalling al opgenomen?")  # fmt: skip
feit("vaderschapsverlof_reden", "reden van het vaderschapsverlof", REDEN, "XI 17bis §1", "Waarom vraagt de vader vaderschapsverlof?")
feit("vader_van_het_kind", "vader van het kind", YES_NO, "XI 17bis §1", "Is het personeelslid de vader van het kind?")
feit("moeder_bevallingsverlof", "hele bevallingsverlof van de moeder in dagen", DAYS, "XI 17bis §1",
     "Hoeveel kalenderdagen bevallingsverlof had de moeder in het geheel?")  # fmt: skip
feit("moeder_opgenomen", "door de moeder opgenomen dagen bevallingsverlof", DAYS, "XI 17bis §1",
     "Hoeveel kalenderdagen daarvan had de moeder opgenomen toen zij overleed of werd opgenomen?")  # fmt: skip
feit("opname_moeder_van", "eerste dag van de opname van de moeder", DATE, "XI 17bis §2 lid 1", "Op welke dag werd de moeder opgenomen?")
feit("opname_moeder_tot", "laatste dag van de opname van de moeder", DATE, "XI 17bis §2 lid 1",
     "Wat is de laatste dag van de opname van de moeder (geen: zij is nog opgenomen)?", none=True)  # fmt: skip
feit("kind_verlaat_ziekenhuis", "dag waarop het kind het ziekenhuis verliet", DATE, "XI 17bis §2 lid 1",
     "Op welke dag verliet het kind het ziekenhuis (geen: het is er nog)?", none=True)  # fmt: skip


def toestand_van(aard):
    """The administrative status that the list of absences gives for a kind, as a code."""
    return TOESTANDEN.index(afwezigheidssoorten()[aard].toestand)


@vraag("XI 20", unit=YES_NO)
def bevallingsverlof_geldt_voor(hoedanigheid):
    """Whether maternity leave is governed by this title: officials and probationers."""
    return 1 if hoedanigheid in (AMBTENAAR, STAGIAIR) else 0


@vraag("XI 15", unit=TOESTAND)
def bevallingsverlof_toestand(bevallingsverlof_geldt_voor):
    """The status of an official or probationer on maternity leave."""
    return toestand_van("bevallingsverlof") if bevallingsverlof_geldt_voor == 1 else NOT_APPLICABLE


@vraag("XI 16 lid 1", unit=WEEKS)
def bevallingsverlof_betaalde_weken(meerling):
    """The most weeks of maternity leave that are paid: fifteen, nineteen for a multiple birth."""
    return 19 if meerling == 1 else 15


@vraag("XI 16 lid 1", unit=DAYS, accepts=(UNKNOWN,))
def bevallingsverlof_dagen_te_laat(vermoedelijke_bevallingsdatum, werkelijke_bevallingsdatum):
    """How many days the birth came after the expected day; none before the birth."""
    if werkelijke_bevallingsdatum == NONE:
        return 0
    if UNKNOWN in (vermoedelijke_bevallingsdatum, werkelijke_bevallingsdatum):
        return UNKNOWN
    return max(0, werkelijke_bevallingsdatum - vermoedelijke_bevallingsdatum)


@vraag("XI 16 lid 1", unit=DAYS, reading="XI-16-laat")
def bevallingsverlof_betaalde_basis(bevallingsverlof_betaalde_weken, bevallingsverlof_dagen_te_laat, leeswijze_XI_16_laat):
    """The most paid calendar days before an extension; none when there is no limit."""
    if bevallingsverlof_dagen_te_laat > 0 and leeswijze_XI_16_laat == 1:
        return NONE
    return bevallingsverlof_betaalde_weken * WEEK + bevallingsverlof_dagen_te_laat


@vraag("XI 16 lid 2", unit=DAYS, reading="XI-16-verlenging")
def bevallingsverlof_betaalde_verlenging(bevallingsverlof_verlenging, bevallingsverlof_betaalde_basis, leeswijze_XI_16_verlenging):
    """The paid calendar days of the extension, at most twenty-four weeks."""
    if leeswijze_XI_16_verlenging == 1 and bevallingsverlof_betaalde_basis != NONE:
        return max(0, min(bevallingsverlof_verlenging, HOOGSTE_VERLENGING - bevallingsverlof_betaalde_basis))
    return min(bevallingsverlof_verlenging, HOOGSTE_VERLENGING)


@vraag("XI 16 lid 2", unit=DAYS)
def bevallingsverlof_betaalde_dagen(bevallingsverlof_betaalde_basis, bevallingsverlof_betaalde_verlenging):
    """The most paid calendar days with the extension; none when there is no limit."""
    if bevallingsverlof_betaalde_basis == NONE:
        return NONE
    return bevallingsverlof_betaalde_basis + bevallingsverlof_betaalde_verlenging


@vraag("XI 16 lid 1", unit=DATE)
def bevallingsverlof_laatste_betaalde_dag(begin_verlof, bevallingsverlof_betaalde_dagen, bevallingsverlof_opgenomen):
    """The last paid day of a leave that begins on a day; the day before it when nothing is left to be paid, none without limit."""
    if bevallingsverlof_betaalde_dagen == NONE:
        return NONE
    return begin_verlof + max(0, bevallingsverlof_betaalde_dagen - bevallingsverlof_opgenomen) - 1


@vraag("XI 16 lid 1", unit=DAYS)
def bevallingsverlof_onbetaalde_dagen(einde_verlof, bevallingsverlof_laatste_betaalde_dag):
    """The calendar days of the leave that lie past the last paid day."""
    if bevallingsverlof_laatste_betaalde_dag == NONE:
        return 0
    return max(0, einde_verlof - bevallingsverlof_laatste_betaalde_dag)


@vraag("XI 16 lid 1", unit=YES_NO)
def bevallingsverlof_betaling_op(bevallingsverlof_betaalde_dagen, bevallingsverlof_opgenomen):
    """Whether all paid days are used, so that what is left of the leave is unpaid."""
    return 1 if bevallingsverlof_betaalde_dagen != NONE and bevallingsverlof_opgenomen >= bevallingsverlof_betaalde_dagen else 0


@vraag("XI 17bis §1", unit=YES_NO)
def vaderschapsverlof_voor_vader(vader_van_het_kind):
    """Whether the person is the child's father."""
    return vader_van_het_kind


@vraag("XI 17bis §1", unit=YES_NO, also=("XI 17bis §2 lid 1",))
def vaderschapsverlof_grond(vaderschapsverlof_reden):
    """Whether the mother died or is in hospital: the only two grounds."""
    return 1 if vaderschapsverlof_reden in (OVERLIJDEN, OPNAME) else 0


@vraag("XI 17bis §1", unit=DAYS, also=("XI 17bis §2 lid 2",))
def vaderschapsverlof_rest(moeder_bevallingsverlof, moeder_opgenomen):
    """The calendar days of maternity leave that the mother had left at her death or admission."""
    return max(0, moeder_bevallingsverlof - moeder_opgenomen)


@vraag("XI 17bis §1", unit=YES_NO)
def vaderschapsverlof_bij_overlijden(vaderschapsverlof_reden):
    """Whether the ground is the mother's death; otherwise what depends on it does not apply."""
    return 1 if vaderschapsverlof_reden == OVERLIJDEN else NOT_APPLICABLE


@vraag("XI 17bis §2 lid 1", unit=YES_NO)
def vaderschapsverlof_bij_opname(vaderschapsverlof_reden):
    """Whether the ground is the mother's stay in hospital; otherwise what depends on it does not apply."""
    return 1 if vaderschapsverlof_reden == OPNAME else NOT_APPLICABLE


@vraag("XI 17bis §1", unit=YES_NO)
def vaderschapsverlof_niet_langer_dan_rest(vaderschapsverlof_bij_overlijden, begin_verlof, einde_verlof, vaderschapsverlof_rest):
    """Whether the father's leave after the mother's death is no longer than what she had left."""
    return 1 if einde_verlof - begin_verlof + 1 <= vaderschapsverlof_rest else 0


@vraag("XI 17bis §2 lid 1", unit=YES_NO)
def vaderschapsverlof_opname_lang_genoeg(vaderschapsverlof_bij_opname, opname_moeder_van, opname_moeder_tot, begin_verlof):
    """Whether the mother's stay is longer than seven days; one that goes on is counted up to the first day of the leave."""
    laatste = begin_verlof if opname_moeder_tot == NONE else opname_moeder_tot
    return 1 if laatste - opname_moeder_van + 1 > WEEK else 0


@vraag("XI 17bis §2 lid 1", unit=YES_NO)
def vaderschapsverlof_kind_thuis(vaderschapsverlof_bij_opname, kind_verlaat_ziekenhuis, begin_verlof):
    """Whether the new-born child has left the hospital when the leave begins."""
    return 1 if kind_verlaat_ziekenhuis != NONE and kind_verlaat_ziekenhuis <= begin_verlof else 0


@vraag("XI 17bis §2 lid 1", unit=DATE, reading="XI-17bis-achtste-dag")
def vaderschapsverlof_vroegste_begin(vaderschapsverlof_bij_opname, geboortedatum_kind, leeswijze_XI_17bis_achtste_dag):
    """The eighth day from the birth: the day of birth is the first, or in the other reading is not counted."""
    return geboortedatum_kind + 7 + leeswijze_XI_17bis_achtste_dag


@vraag("XI 17bis §2 lid 1", unit=YES_NO)
def vaderschapsverlof_niet_te_vroeg(begin_verlof, vaderschapsverlof_vroegste_begin):
    """Whether the leave does not begin before the eighth day."""
    return 1 if begin_verlof >= vaderschapsverlof_vroegste_begin else 0


@vraag("XI 17bis §2 lid 2", unit=DATE, reading="XI-17bis-restant")
def vaderschapsverlof_uiterste_dag(
    vaderschapsverlof_bij_opname, vaderschapsverlof_rest, opname_moeder_van, opname_moeder_tot, begin_verlof, leeswijze_XI_17bis_restant,
):  # fmt: skip
    """The last possible day: the end of the stay, or of the period as long as what the mother had left if that comes first."""
    loopt_vanaf = opname_moeder_van if leeswijze_XI_17bis_restant == 0 else begin_verlof
    laatste = loopt_vanaf + vaderschapsverlof_rest - 1
    return laatste if opname_moeder_tot == NONE else min(laatste, opname_moeder_tot)


@vraag("XI 17bis §2 lid 2", unit=YES_NO)
def vaderschapsverlof_niet_te_lang(einde_verlof, vaderschapsverlof_uiterste_dag):
    """Whether the leave ends by its last possible day."""
    return 1 if einde_verlof <= vaderschapsverlof_uiterste_dag else 0


@vraag("XI 17bis §3", unit=TOESTAND, also=("XI 20",))
def vaderschapsverlof_toestand(hoedanigheid):
    """The status of an official or probationer on the leave of XI 17bis."""
    return toestand_van("vaderschapsverlof") if hoedanigheid in (AMBTENAAR, STAGIAIR) else NOT_APPLICABLE
