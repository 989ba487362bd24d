"""PSWI part XIII, title 3, chapter 2 (XIII 43-46), asked once: days, amount and documents of an exercise of a higher office."""

from __future__ import annotations

from statuut.engine.units import DATE, DAYS, EURO, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.driewaardig import alle, niet
from statuut.statutes.pswi.feiten.ambten import DERTIG
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, CONTRACTUEEL
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

UITBETALING = keuzes("uitbetaling_hoger_ambt", "betalen", "inhouden", inhouden="inhouden tot de stukken er zijn")
BETALEN, INHOUDEN = range(2)
STUKKEN_VAN = keuzes(
    "stukken_van", "aanstellende_overheid", "niemand",
    aanstellende_overheid="de overheid die bevoegd is voor de aanstelling", niemand="niemand, het dossier is volledig",
)  # fmt: skip

feit("hoger_ambt_begin", "eerste dag in het hoger ambt", DATE, "XIII 43 §2", "Op welke dag begon het hoger ambt?")
feit("hoger_ambt_einde", "laatste dag in het hoger ambt", DATE, "XIII 43 §2", "Wat is de laatste dag in het hoger ambt?", none=True)
feit("salaris_in_hoger_ambt", "jaarsalaris in het hoger ambt", EURO, "XIII 44 §1 lid 1-2", "Hoeveel is het jaarsalaris in het hoger ambt?")
feit("salaris_in_eigen_graad", "jaarsalaris in de eigen graad", EURO, "XIII 44 §1 lid 1-2", "Hoeveel is het jaarsalaris in de eigen graad?")
feit("haard_in_hoger_ambt", "haard- of standplaatstoelage in het hoger ambt", EURO, "XIII 44 §1 lid 1-2",
     "Hoeveel is de haard- of standplaatstoelage per jaar in het hoger ambt?")  # fmt: skip
feit("haard_in_eigen_graad", "haard- of standplaatstoelage in de eigen graad", EURO, "XIII 44 §1 lid 1-2",
     "Hoeveel is de haard- of standplaatstoelage per jaar in de eigen graad?")  # fmt: skip
feit("bijslag_in_eigen_graad", "bijslag tot de gewaarborgde minimumbezoldiging", EURO, "XIII 32", "Hoeveel is de bijslag per jaar?")
feit("afschrift_aanstellingsakte", "eensluidend afschrift van de aanstellingsakte", YES_NO, "XIII 45",
     "Heeft de betalingsdienst een eensluidend verklaard afschrift van de aanstellingsakte?")  # fmt: skip
feit("vereiste_adviezen", "vereiste adviezen overgelegd", YES_NO, "XIII 45", "Heeft de betalingsdienst de vereiste adviezen?")
feit("eerste_betaling_hoger_ambt", "eerste betaling voor deze aanstelling", YES_NO, "XIII 46",
     "Is het de eerste betaling voor deze aanstellingsperiode?")  # fmt: skip


@vraag("XIII 43 §1", unit=YES_NO, reading="XIII-43-contractueel", also=("XIII 96 §2 1",))
def hoger_ambt_door_ambtenaar(hoedanigheid, leeswijze_XIII_43_contractueel):
    """Whether the capacity allows the allowance: an official, not a trainee."""
    if hoedanigheid == CONTRACTUEEL:
        return leeswijze_XIII_43_contractueel
    return 1 if hoedanigheid == AMBTENAAR else 0


@vraag("XIII 43 §2", unit=DAYS)
def hoger_ambt_kalenderdagen(hoger_ambt_begin, hoger_ambt_einde):
    """Calendar days of an uninterrupted exercise, both end days counted; none while it runs."""
    return NONE if hoger_ambt_einde == NONE else hoger_ambt_einde - hoger_ambt_begin + 1


@vraag("XIII 43 §2", unit=YES_NO)
def hoger_ambt_dertig_dagen(hoger_ambt_kalenderdagen):
    """Whether it lasted at least thirty calendar days; one that runs on does."""
    return 1 if hoger_ambt_kalenderdagen == NONE or hoger_ambt_kalenderdagen >= DERTIG else 0


@vraag("XIII 43 §2", unit=DATE, reading="XIII-43-dertig-dagen")
def hoger_ambt_betaalbaar_vanaf(hoger_ambt_begin):
    """The thirtieth day: from then on the allowance can be paid."""
    return hoger_ambt_begin + DERTIG - 1


@vraag("XIII 44 §1 lid 1-2", unit=EURO, also=("XIII 32",))
def hoger_ambt_jaarbedrag(salaris_in_hoger_ambt, haard_in_hoger_ambt, salaris_in_eigen_graad, haard_in_eigen_graad, bijslag_in_eigen_graad):
    """Yearly allowance at 100 %: the difference of remuneration, less the supplement; never below zero."""
    verschil = max(0, salaris_in_hoger_ambt + haard_in_hoger_ambt - salaris_in_eigen_graad - haard_in_eigen_graad)
    return max(0, verschil - bijslag_in_eigen_graad)


@vraag("XIII 45", unit=YES_NO, accepts=(UNKNOWN,))
def hoger_ambt_stukken(afschrift_aanstellingsakte, vereiste_adviezen):
    """Whether the paying service has the act of appointment and the opinions required."""
    return alle(afschrift_aanstellingsakte, vereiste_adviezen)


@vraag("XIII 46", unit=UITBETALING, accepts=(UNKNOWN,))
def hoger_ambt_uitbetaling(eerste_betaling_hoger_ambt, hoger_ambt_stukken):
    """Whether the allowance is paid, or held back at the first payment because documents are missing."""
    ingehouden = alle(eerste_betaling_hoger_ambt, niet(hoger_ambt_stukken))
    return UNKNOWN if ingehouden == UNKNOWN else INHOUDEN if ingehouden == 1 else BETALEN


@vraag("XIII 46", unit=STUKKEN_VAN)
def hoger_ambt_stukken_vragen_aan(hoger_ambt_uitbetaling):
    """Whom the paying service asks for what is missing."""
    return 0 if hoger_ambt_uitbetaling == INHOUDEN else 1
