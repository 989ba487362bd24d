"""PSWI part XI, title 7, chapter 2 (XI 57-60): parental leave in the form of career interruption.

Three months full-time or six half-time in one stretch, once per child and in any form, outside the 72 months; wholly before the child is
four, for an adopted child within four years of its registration and before eight, for a disabled child before eight. Open to every official
and probationer; a man must be the child's father by filiation or adoption. It may follow directly on maternity, paternity or adoption
leave, but notice and start remain those of XI 47.
"""

from __future__ import annotations

from statuut.engine.days import add_years, calendar_day, first_of_next_month, ordinal
from statuut.engine.units import DATE, PERCENT, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_11_toestand.titel_7_onderbreking_toegang import HALFTIJDS, OUDERSCHAP, VOLTIJDS
from statuut.statutes.pswi.driewaardig import alle, als_bekend, een_van, niet
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, STAGIAIR
from statuut.statutes.pswi.verlof.maandtelling import duur_tussen
from statuut.statutes.pswi.vragen import VRAGEN, feit, vraag
from statuut.timeline.month import birthday

OUDERSCHAP_DUUR = {VOLTIJDS: 3, HALFTIJDS: 6}
VIER, ACHT, ONGESCHIKT = 4, 8, 6_600

feit("onderbreking_kind_geadopteerd", "het kind is geadopteerd", YES_NO, "XI 57 §2 lid 2", "Is het kind geadopteerd?")
feit("onderbreking_kind_ingeschreven_op", "inschrijving van het kind in het gezin", DATE, "XI 57 §2 lid 2",
     "Op welke dag is het kind in het bevolkings- of vreemdelingenregister ingeschreven als lid van het gezin?")  # fmt: skip
feit("onderbreking_kind_ongeschiktheid", "vermindering van de geschiktheid van het kind", PERCENT, "XI 57 §2 lid 3",
     "Met hoeveel procent is de geschiktheid van het kind verminderd volgens de kinderbijslag (0 als er geen is)?")  # fmt: skip
feit("onderbreking_ouderschap_hier", "eerder ouderschapsverlof voor het kind in deze instelling", YES_NO, "XI 57 §3",
     "Had het personeelslid in deze instelling al ouderschapsverlof voor dit kind, in welke vorm ook?")  # fmt: skip
feit("onderbreking_ouderschap_elders", "eerder ouderschapsverlof voor het kind bij een andere werkgever", YES_NO, "XI 57 §3",
     "Had het personeelslid bij een andere werkgever al ouderschapsverlof voor dit kind?")  # fmt: skip
feit("onderbreking_einde_geboorteverlof", "laatste dag van het bevallings-, vaderschaps- of opvangverlof", DATE, "XI 59",
     "Wat is de laatste dag van het bevallings-, vaderschaps- of opvangverlof?", none=True)  # fmt: skip
feit("onderbreking_man", "mannelijke ambtenaar", YES_NO, "XI 60 lid 2", "Is het personeelslid een man?")
feit("onderbreking_afstamming", "afstamming van het kind staat vast", YES_NO, "XI 60 lid 2",
     "Staat de afstamming van het kind ten aanzien van het personeelslid vast?")  # fmt: skip


def verjaardag(geboren, leeftijd):
    """The birthday on which an age is reached, as an ordinal."""
    return ordinal(birthday(calendar_day(geboren), leeftijd))


@vraag("XI 57 §1", unit=YES_NO)
def onderbreking_ouderschap(onderbreking_stelsel):
    """Whether it is parental leave as career interruption."""
    return int(onderbreking_stelsel == OUDERSCHAP)


@VRAGEN.exception(to="onderbreking_duur_toegelaten", article="XI 57 §1", when="onderbreking_ouderschap")
def onderbreking_duur_ouderschap(onderbreking_vorm, begin_verlof, einde_verlof):
    """Just three months full-time or six half-time."""
    months = OUDERSCHAP_DUUR.get(onderbreking_vorm, 0)
    return int(months > 0 and duur_tussen(begin_verlof, einde_verlof, months, months) == 1)


@VRAGEN.exception(to="onderbreking_maximum", article="XI 57 §1", when="onderbreking_ouderschap")
def onderbreking_maximum_ouderschap(onderbreking_vorm):
    """Three months full-time or six half-time per child."""
    return OUDERSCHAP_DUUR.get(onderbreking_vorm, NONE)


@VRAGEN.exception(to="onderbreking_genoten", article="XI 57 §1", when="onderbreking_ouderschap")
def onderbreking_genoten_ouderschap():
    """Nothing: whoever had it for this child cannot have it again (XI 57 §3)."""
    return 0


@vraag("XI 57 §2 lid 1", unit=DATE, accepts=(UNKNOWN,), reading="XI-57-adoptie")
def onderbreking_grensdag(geboortedatum_kind):
    """The day before which parental leave must be taken: the fourth birthday."""
    return UNKNOWN if geboortedatum_kind == UNKNOWN else verjaardag(geboortedatum_kind, VIER)


@vraag("XI 57 §2 lid 2", unit=YES_NO)
def onderbreking_adoptie(onderbreking_kind_geadopteerd):
    """Whether the rule for adoption holds."""
    return onderbreking_kind_geadopteerd


@VRAGEN.exception(to="onderbreking_grensdag", article="XI 57 §2 lid 2", when="onderbreking_adoptie")
def onderbreking_grensdag_adoptie(geboortedatum_kind, onderbreking_kind_ingeschreven_op):
    """Four years from the registration of the child in the household, at the latest the eighth birthday."""
    if UNKNOWN in (geboortedatum_kind, onderbreking_kind_ingeschreven_op):
        return UNKNOWN
    return min(add_years(onderbreking_kind_ingeschreven_op, VIER), verjaardag(geboortedatum_kind, ACHT))


@vraag("XI 57 §2 lid 3", unit=YES_NO)
def onderbreking_kind_66(onderbreking_kind_ongeschiktheid):
    """Whether the child's capacity is reduced by at least 66 %."""
    return int(onderbreking_kind_ongeschiktheid >= ONGESCHIKT)


@VRAGEN.exception(to="onderbreking_grensdag", article="XI 57 §2 lid 3", when="onderbreking_kind_66", prevails_over=("XI 57 §2 lid 2",))
def onderbreking_grensdag_66(geboortedatum_kind, onderbreking_kind_geadopteerd, onderbreking_kind_ingeschreven_op, leeswijze_XI_57_adoptie):
    """The eighth birthday, for an adopted child as well (or, in the other reading, within four years from the registration)."""
    if geboortedatum_kind == UNKNOWN:
        return UNKNOWN
    eighth = verjaardag(geboortedatum_kind, ACHT)
    if onderbreking_kind_geadopteerd == 0 or leeswijze_XI_57_adoptie == 0:
        return eighth
    if UNKNOWN in (onderbreking_kind_geadopteerd, onderbreking_kind_ingeschreven_op):
        return UNKNOWN
    return min(add_years(onderbreking_kind_ingeschreven_op, VIER), eighth)


@vraag("XI 57 §2 lid 1", unit=YES_NO, also=("XI 57 §2 lid 2", "XI 57 §2 lid 3"), reading="XI-57-opgenomen")
def onderbreking_voor_grensdag(begin_verlof, einde_verlof, onderbreking_grensdag, leeswijze_XI_57_opgenomen):
    """Whether the leave is taken in time: wholly before that day (or, in the other reading, begun before it)."""
    return int((einde_verlof if leeswijze_XI_57_opgenomen == 0 else begin_verlof) < onderbreking_grensdag)


@vraag("XI 57 §3", unit=YES_NO, accepts=(UNKNOWN,))
def onderbreking_ouderschap_eerste_keer(onderbreking_ouderschap_hier, onderbreking_ouderschap_elders):
    """Whether no parental leave in any form was had for this child, here or elsewhere."""
    return alle(niet(onderbreking_ouderschap_hier), niet(onderbreking_ouderschap_elders))


@VRAGEN.exception(to="onderbreking_telt_mee", article="XI 58", when="onderbreking_ouderschap")
def onderbreking_ouderschap_telt_niet():
    """Parental leave stays out of the 72 months."""
    return 0


@vraag("XI 59", unit=YES_NO, accepts=(UNKNOWN,))
def onderbreking_sluit_aan(onderbreking_stelsel, begin_verlof, onderbreking_einde_geboorteverlof):
    """Whether parental leave follows directly on maternity, paternity or adoption leave."""
    parental = als_bekend(onderbreking_stelsel, onderbreking_stelsel == OUDERSCHAP)
    if UNKNOWN in (begin_verlof, onderbreking_einde_geboorteverlof):
        return 0 if parental == 0 else UNKNOWN
    return alle(parental, int(begin_verlof == onderbreking_einde_geboorteverlof + 1))


@VRAGEN.exception(to="onderbreking_begint_op_eerste", article="XI 59", when="onderbreking_sluit_aan")
def onderbreking_begin_aansluitend(begin_verlof, leeswijze_XI_59_begin):
    """Still on the first of a month (or, in the other reading, on any day that follows)."""
    return int(calendar_day(begin_verlof).day == 1) if leeswijze_XI_59_begin == 0 else NOT_APPLICABLE


@vraag("XI 59", unit=DATE, reading="XI-59-begin")
def onderbreking_begin_na_geboorteverlof(onderbreking_einde_geboorteverlof, leeswijze_XI_59_begin):
    """The first day on which parental leave can follow on that leave."""
    if onderbreking_einde_geboorteverlof == NONE:
        return NONE
    following = onderbreking_einde_geboorteverlof + 1
    return following if leeswijze_XI_59_begin == 1 or calendar_day(following).day == 1 else first_of_next_month(following)


@VRAGEN.exception(to="onderbreking_rang_toegelaten", article="XI 60 lid 1", when="onderbreking_ouderschap")
def onderbreking_rang_ouderschap():
    """No rank is excluded."""
    return 1


@VRAGEN.exception(to="onderbreking_hoedanigheid_toegelaten", article="XI 60 lid 1", when="onderbreking_ouderschap")
def onderbreking_hoedanigheid_ouderschap(hoedanigheid):
    """For officials and probationers."""
    return int(hoedanigheid in (AMBTENAAR, STAGIAIR))


@vraag("XI 60 lid 2", unit=YES_NO, accepts=(UNKNOWN,))
def onderbreking_vader(onderbreking_man, onderbreking_afstamming, onderbreking_kind_geadopteerd):
    """Whether a man is the child's father by established filiation or by adoption; no condition for others."""
    return een_van(niet(onderbreking_man), onderbreking_afstamming, onderbreking_kind_geadopteerd)
