"""PSWI part XII, title 1 (XII 2 §2, §3 and §5): what is paid on an end without notice.

Who was appointed irregularly without deceit gets three months' pay for every period of five years complete or begun. In the other cases
nothing is paid, but the institution brings the person under social insurance: rates and needed periods are federal and are entered.
`schijven_van_vijf_jaar` and `hoogste_dekking` are used by XII 7 as well.
"""

from __future__ import annotations

from statuut.engine.days import add_months, add_years, full_years
from statuut.engine.units import COUNT, DATE, DAYS, EURO, PERCENT, WHOLE_MONTHS, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.money import to_cents
from statuut.statutes.pswi.deel_12_einde.titel_1_hoedanigheid import ONGESCHIKT, ONREGELMATIG
from statuut.statutes.pswi.gegevens.lijsten import STAGIAIR
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag

SCHIJF_JAREN, MAANDEN_PER_SCHIJF, MAANDEN = 5, 3, 12
BREUK = 10_000
BIJDRAGEN = keuzes(
    "bijdragen", "instelling_betaalt_alles", "inhouding_op_de_vergoeding", "geen_bijdragen",
    instelling_betaalt_alles="de instelling betaalt alle bijdragen",
    inhouding_op_de_vergoeding="werknemersbijdragen afgehouden van de vergoeding",
    geen_bijdragen="geen bijdragen",
)  # fmt: skip
ALLES, INHOUDING, GEEN_BIJDRAGEN = range(3)

feit("begin_als_ambtenaar", "begin van de dienst als ambtenaar bij de instelling", DATE, "XII 2 §2",
     "Sinds wanneer was het personeelslid ambtenaar bij deze instelling?")  # fmt: skip
feit("begin_stage", "begin van de stage die aan de benoeming voorafging", DATE, "XII 2 §2",
     "Wanneer begon de stage (geen: er was geen stage)?", none=True)  # fmt: skip
feit("laatste_dag_als_ambtenaar", "laatste dag als ambtenaar", DATE, "XII 2 §2", "Wat is de laatste dag als ambtenaar?")
feit("bruto_maandsalaris", "geïndexeerd bruto maandsalaris bij het einde", EURO, "XII 2 §2", "Hoeveel bedraagt het bruto maandsalaris?")
feit("maandelijkse_toelagen", "vaste toelagen per maand bij het einde", EURO, "XII 2 §2", "Hoeveel bedragen de vaste toelagen per maand?")
feit("werknemersbijdrage", "werknemersbijdragen voor de drie verzekeringen", PERCENT, "XII 2 §3 lid 2",
     "Welk percentage werknemersbijdragen vragen de federale wetten?")  # fmt: skip
feit("bijdragen_nodig", "bijdragen nodig om verzekerd te zijn", EURO, "XII 2 §3 lid 3",
     "Hoeveel bijdragen zijn er volgens de federale wetten nodig?")  # fmt: skip
feit("bijdragen_gestort", "bijdragen die al gestort zijn", EURO, "XII 2 §3 lid 3", "Hoeveel bijdragen zijn er al gestort?")


def schijven_van_vijf_jaar(begin, laatste_dag):
    """Periods of five years complete or begun from a first to a last day, both included: exactly five years is one."""
    jaren = full_years(begin, laatste_dag + 1)
    vol = add_years(begin, jaren) == laatste_dag + 1
    return jaren // SCHIJF_JAREN + (0 if vol and jaren % SCHIJF_JAREN == 0 else 1)


def hoogste_dekking(begin, laatste_dag, maanden):
    """Calendar days from a first to a last day, made longer by the months that a severance payment covers."""
    einde = laatste_dag + 1
    return (einde if maanden == NONE else add_months(einde, maanden)) - begin


@vraag("XII 2 §2", unit=YES_NO, accepts=(UNKNOWN,), also=("XII 2 §3 lid 1",))
def verbreking_recht(ontslaggrond, arglist_of_bedrog):
    """Whether a severance payment is due: an irregular appointment without deceit or fraud; on no other ground."""
    if ontslaggrond not in (UNKNOWN, ONREGELMATIG) or arglist_of_bedrog == 1:
        return 0
    return UNKNOWN if UNKNOWN in (ontslaggrond, arglist_of_bedrog) else 1


def maandsalaris_bij_einde(jaarsalaris: int, prestatiefractie: int, index: int) -> int:
    """Gross indexed monthly salary from a yearly salary at 100 %, the share worked and the index, rounded once to the cent."""
    return to_cents(jaarsalaris * prestatiefractie * index, MAANDEN * BREUK * BREUK)


@vraag("XII 2 §2", unit=DATE, also=("XII 7 §2 lid 2",), reading="XII-2-stage", accepts=(UNKNOWN,))
def dienst_als_ambtenaar_sinds(begin_als_ambtenaar, begin_stage, leeswijze_XII_2_stage):
    """The day from which service as an official counts: the permanent appointment, or by the other reading the probation before it."""
    if leeswijze_XII_2_stage == 0 or begin_stage == NONE:
        return begin_als_ambtenaar
    return begin_stage


@vraag("XII 2 §2", unit=COUNT)
def verbreking_schijven(dienst_als_ambtenaar_sinds, laatste_dag_als_ambtenaar):
    """Periods of five years, complete or begun, as an official of the institution."""
    return schijven_van_vijf_jaar(dienst_als_ambtenaar_sinds, laatste_dag_als_ambtenaar)


@vraag("XII 2 §2", unit=WHOLE_MONTHS, also=("XII 2 §5",), accepts=(UNKNOWN,))
def verbreking_maanden(verbreking_recht, verbreking_schijven):
    """Months of pay of the severance payment: three for each period of five years; none where there is no right."""
    if verbreking_recht == 0:
        return NONE
    return UNKNOWN if UNKNOWN in (verbreking_recht, verbreking_schijven) else MAANDEN_PER_SCHIJF * verbreking_schijven


@vraag("XII 2 §2", unit=EURO, reading="XII-2-loon", accepts=(UNKNOWN,))
def verbrekingsvergoeding(verbreking_maanden, bruto_maandsalaris, maandelijkse_toelagen, leeswijze_XII_2_loon):
    """Severance payment for an irregular appointment: months x gross indexed salary, with fixed allowances by the other reading."""
    if verbreking_maanden in (NONE, UNKNOWN):
        return verbreking_maanden
    toelagen = maandelijkse_toelagen if leeswijze_XII_2_loon == 1 else 0
    return UNKNOWN if UNKNOWN in (bruto_maandsalaris, toelagen) else verbreking_maanden * (bruto_maandsalaris + toelagen)


@vraag("XII 2 §3 lid 1", unit=BIJDRAGEN, also=("XII 2 §3 lid 2",), reading="XII-2-arglist", accepts=(UNKNOWN,))
def ontslag_bijdragen(verbreking_recht, ontslaggrond, leeswijze_XII_2_arglist):
    """How contributions are paid: withheld from the severance payment, or wholly by the institution where there is none."""
    if UNKNOWN in (verbreking_recht, ontslaggrond):
        return UNKNOWN
    if verbreking_recht == 1:
        return INHOUDING
    return GEEN_BIJDRAGEN if ontslaggrond == ONREGELMATIG and leeswijze_XII_2_arglist == 1 else ALLES


@vraag("XII 2 §5", unit=YES_NO, reading="XII-2-stagiair", accepts=(UNKNOWN,))
def stagiair_medisch_ontslagen(hoedanigheid, verloren_voorwaarde, leeswijze_XII_2_stagiair):
    """Whether a probationer's dismissal for medical unfitness stays outside §2 and §3; only by the other reading."""
    if leeswijze_XII_2_stagiair == 0 or (hoedanigheid not in (UNKNOWN, STAGIAIR)):
        return 0
    return UNKNOWN if UNKNOWN in (hoedanigheid, verloren_voorwaarde) else int(verloren_voorwaarde == ONGESCHIKT)


@VRAGEN.exception(to="ontslag_bijdragen", article="XII 2 §5", when="stagiair_medisch_ontslagen")
def ontslag_bijdragen_stagiair():
    """No contributions under this article for a probationer dismissed for medical unfitness."""
    return GEEN_BIJDRAGEN


@vraag("XII 2 §3 lid 2", unit=EURO)
def verbreking_inhouding(verbrekingsvergoeding, werknemersbijdrage):
    """Employee contributions withheld from the severance payment: the federal percentage of it."""
    return NONE if verbrekingsvergoeding == NONE else to_cents(verbrekingsvergoeding * werknemersbijdrage, BREUK)


@vraag("XII 2 §3 lid 3", unit=EURO, also=("XII 2 §3 lid 1",))
def bijdragen_bij_te_passen(bijdragen_nodig, bijdragen_gestort):
    """What the institution still pays so that the contributions suffice."""
    return max(0, bijdragen_nodig - bijdragen_gestort)


@vraag("XII 2 §3 lid 4", unit=DAYS)
def bijdragen_hoogste_periode(dienst_als_ambtenaar_sinds, laatste_dag_als_ambtenaar, verbreking_maanden):
    """Calendar days that contributions may cover at most: the statutory employment, and what the severance payment covers."""
    return hoogste_dekking(dienst_als_ambtenaar_sinds, laatste_dag_als_ambtenaar, verbreking_maanden)
