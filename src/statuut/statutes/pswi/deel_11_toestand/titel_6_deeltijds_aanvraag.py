"""PSWI part XI, title 6 (XI 35-37, XI 41): leave for part-time work, who can ask it, when, from whom, and for how long.

It is a favour that depends on the service, and a right from fifty (level B and lower) or with two dependent children under fifteen. At
least half-time is worked, for three to twelve months at a time; the request comes a month ahead. Not here: how it is decided, with silence
and appeal (titel_6_deeltijds_beslissing), and what the leave then does (titel_6_deeltijds_verloop).
"""

from __future__ import annotations

from statuut.engine.days import add_months, calendar_day, full_years
from statuut.engine.units import COUNT, DATE, PERCENT, YEARS, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_11_toestand.overheden import AFDELINGSHOOFD, INSTELLINGSHOOFD, OVERHEID, VLAAMSE_REGERING
from statuut.statutes.pswi.driewaardig import alle, als_bekend, een_van, niet
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, NIVEAUS, RANGEN
from statuut.statutes.pswi.verlof.maandtelling import duur_tussen
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag
from statuut.timeline.term import Term

A3 = RANGEN.index("A3")
NIVEAU_A = NIVEAUS.index("A")
HEEL, HALF = 10_000, 5_000
VIJFTIG, TWEE_KINDEREN = 50, 2
MINSTENS, HOOGSTENS = 3, 12
AARD = keuzes("aard_verlof", "gunst", "recht")
GUNST, RECHT = range(2)

feit("onder_afdelingshoofd", "werkt onder een afdelingshoofd", YES_NO, "XI 36 §1", "Werkt het personeelslid onder een afdelingshoofd?")
feit("deeltijds_verlenging", "verlenging van lopend deeltijds verlof", YES_NO, "XI 37 lid 2",
     "Is het een verlenging van een lopend deeltijds verlof?")  # fmt: skip
feit("deeltijds_einde_lopend", "laatste dag van het lopende deeltijdse verlof", DATE, "XI 37 lid 3")
feit("deeltijds_kinderen_einde", "kinderen ten laste onder de vijftien jaar op de laatste dag", COUNT, "XI 41 §1 2°")


@vraag("XI 35 lid 1-2", unit=YES_NO)
def deeltijds_voor_ambtenaar(hoedanigheid):
    """Whether the person is a permanent official: the title names no probationers and no contract staff."""
    return int(hoedanigheid == AMBTENAAR)


@vraag("XI 35 lid 1-2", unit=PERCENT)
def deeltijds_bezoldigd_deel(afwezige_fractie):
    """The share of full-time work that stays paid; the absent share is unpaid leave."""
    return HEEL - afwezige_fractie


@vraag("XI 35 lid 3", unit=AARD)
def deeltijds_aard():
    """Whether the leave is a favour or a right: a favour."""
    return GUNST


@VRAGEN.exception(to="deeltijds_aard", article="XI 41 §1 1°", when="deeltijds_recht_leeftijd")
def deeltijds_aard_leeftijd():
    """A right from fifty in level B and lower."""
    return RECHT


@VRAGEN.exception(to="deeltijds_aard", article="XI 41 §1 2°", when="deeltijds_recht_kinderen")
def deeltijds_aard_kinderen():
    """A right with two dependent children under fifteen."""
    return RECHT


@vraag("XI 41 §1 1°", unit=YEARS)
def deeltijds_leeftijd_bij_begin(geboortedatum, begin_verlof):
    """Age in full years on the first day of the leave or extension."""
    return full_years(geboortedatum, begin_verlof)


@vraag("XI 41 §1 1°", unit=YES_NO, accepts=(UNKNOWN,))
def deeltijds_recht_leeftijd(niveau, deeltijds_leeftijd_bij_begin):
    """Whether level and age make it a right."""
    return alle(als_bekend(niveau, niveau < NIVEAU_A), als_bekend(deeltijds_leeftijd_bij_begin, deeltijds_leeftijd_bij_begin >= VIJFTIG))


@vraag("XI 41 §1 2°", unit=COUNT, reading="XI-41-toetsmoment", accepts=(UNKNOWN,))
def deeltijds_kinderen(kinderen_onder_vijftien, deeltijds_kinderen_einde, leeswijze_XI_41_toetsmoment):
    """The dependent children under fifteen that count: those on the first day, or those who stay under fifteen to the last."""
    return kinderen_onder_vijftien if leeswijze_XI_41_toetsmoment == 0 else deeltijds_kinderen_einde


@vraag("XI 41 §1 2°", unit=YES_NO, accepts=(UNKNOWN,))
def deeltijds_recht_kinderen(deeltijds_kinderen, niveau, leidinggevend):
    """Whether two young children make it a right; not for managing officials of level A."""
    enough = als_bekend(deeltijds_kinderen, deeltijds_kinderen >= TWEE_KINDEREN)
    return alle(enough, een_van(als_bekend(niveau, niveau < NIVEAU_A), niet(leidinggevend)))


@vraag("XI 41 §1 1°", unit=YES_NO, also=("XI 41 §1 2°",), accepts=(UNKNOWN,))
def deeltijds_recht(deeltijds_recht_leeftijd, deeltijds_recht_kinderen):
    """Whether the leave is a right on one ground or the other."""
    return een_van(deeltijds_recht_leeftijd, deeltijds_recht_kinderen)


@vraag("XI 36 §1", unit=OVERHEID, reading="XI-36-zonder-afdeling", also=("XI 41 §2 lid 1",))
def deeltijds_bevoegd(onder_afdelingshoofd, leeswijze_XI_36_zonder_afdeling):
    """Who allows it: the head of the department, or of the institution for those outside a department."""
    if onder_afdelingshoofd == 1:
        return AFDELINGSHOOFD
    return INSTELLINGSHOOFD if leeswijze_XI_36_zonder_afdeling == 0 else NONE


@vraag("XI 36 §5", unit=YES_NO, accepts=(UNKNOWN,))
def deeltijds_leidt(rang, afdelingshoofd):
    """Whether the person heads a department or the institution."""
    return een_van(als_bekend(rang, rang == A3), afdelingshoofd)


@VRAGEN.exception(to="deeltijds_bevoegd", article="XI 36 §5", when="deeltijds_leidt")
def deeltijds_bevoegd_hoofden(rang):
    """The head of the institution for heads of department, the Flemish government for the head himself."""
    return VLAAMSE_REGERING if rang == A3 else INSTELLINGSHOOFD


@vraag("XI 36 §2", unit=DATE, also=("XI 41 §2 lid 1",))
def deeltijds_uiterste_aanvraagdag(begin_verlof):
    """The last day for the request: a month before the leave begins."""
    return Term(1, "maanden", "XI 36 §2").latest_before(calendar_day(begin_verlof)).toordinal()


@VRAGEN.exception(to="deeltijds_uiterste_aanvraagdag", article="XI 37 lid 3", when="deeltijds_verlenging")
def deeltijds_uiterste_aanvraagdag_verlenging(deeltijds_einde_lopend, leeswijze_XI_37_verstrijken):
    """The last day for an extension: a month before the running leave expires."""
    return add_months(deeltijds_einde_lopend + 1 if leeswijze_XI_37_verstrijken == 0 else deeltijds_einde_lopend, -1)


@vraag("XI 36 §2", unit=YES_NO, also=("XI 37 lid 3", "XI 41 §2 lid 2"), reading="XI-36-laattijdig")
def deeltijds_tijdig_aangevraagd(aanvraagdatum, deeltijds_uiterste_aanvraagdag, leeswijze_XI_36_laattijdig):
    """Whether the request is in time."""
    if aanvraagdatum <= deeltijds_uiterste_aanvraagdag:
        return 1
    return 0 if leeswijze_XI_36_laattijdig == 0 else NOT_APPLICABLE


@vraag("XI 36 §4", unit=YES_NO, also=("XI 41 §2 lid 1",))
def deeltijds_minstens_halftijds(afwezige_fractie):
    """Whether at least half of normal working time is worked, and less than all of it."""
    return int(0 < afwezige_fractie <= HALF)


@vraag("XI 37 lid 1", unit=YES_NO, also=("XI 41 §2 lid 2",))
def deeltijds_duur_toegelaten(begin_verlof, einde_verlof):
    """Whether the leave lasts three to twelve months."""
    return duur_tussen(begin_verlof, einde_verlof, MINSTENS, HOOGSTENS)


@VRAGEN.exception(to="deeltijds_duur_toegelaten", article="XI 37 lid 2", when="deeltijds_verlenging")
def deeltijds_duur_verlenging(begin_verlof, einde_verlof):
    """An extension lasts three to twelve months as well."""
    return duur_tussen(begin_verlof, einde_verlof, MINSTENS, HOOGSTENS)
