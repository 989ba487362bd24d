"""PSWI part XI, title 11 (XI 87 2°, XI 89 lid 2, XI 89bis): the once-only contingent, the ex officio leave beside it, the post.

Once in a career: for the length of a probation or trial elsewhere, or one year for other work without one, then as non-activity. It is a
right that is asked a month ahead. Who passes a competitive examination has leave ex officio from the old post during the probation in
the new one, on top of it. The post becomes vacant at once, and the way back is that of the internal labour market.
"""

from __future__ import annotations

from statuut.engine.days import add_years
from statuut.engine.units import DATE, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_11_toestand.overheden import NIEMAND, OVERHEID, TOESTAND, toestand_van
from statuut.statutes.pswi.deel_11_toestand.titel_6_deeltijds_aanvraag import (
    deeltijds_bevoegd,
    deeltijds_tijdig_aangevraagd,
    deeltijds_uiterste_aanvraagdag,
)
from statuut.statutes.pswi.deel_11_toestand.titel_11_contingent import AMBTSHALVE_STAGE, ANDER_WERK, STAGE_ELDERS
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag

ACTIVITEIT = keuzes(
    "activiteit_elders", "stage_of_proef", "zelfstandige", "werkgever_zonder_stage", "andere",
    stage_of_proef="stage of proefperiode in een andere betrekking", zelfstandige="werk als zelfstandige",
    werkgever_zonder_stage="andere werkgever, zonder stage of proefperiode", andere="iets anders",
)  # fmt: skip
STAGE, ZELFSTANDIGE, ZONDER_STAGE, IETS_ANDERS = range(4)
EXAMEN = keuzes(
    "geslaagd_examen", "vergelijkende_aanwerving", "vergelijkende_overgang", "ander_examen", "niet_geslaagd",
    vergelijkende_aanwerving="vergelijkend aanwervingsexamen",
    vergelijkende_overgang="vergelijkend examen voor overgang naar een ander niveau",
)  # fmt: skip
AANWERVING, OVERGANG = range(2)
AARD = keuzes("aard_contingent", "recht", "ambtshalve", "gunst")
RECHT, AMBTSHALVE, GUNST = range(3)
TERUGKEER = keuzes(
    "terugkeer_contingent", "eigen_betrekking", "interne_arbeidsmarkt", "niet_geregeld",
    interne_arbeidsmarkt="via de interne arbeidsmarkt", niet_geregeld="niet geregeld (de verwijzing is leeg)",
)  # fmt: skip
EIGEN_BETREKKING, INTERNE_ARBEIDSMARKT, NIET_GEREGELD = range(3)
JAREN_ANDER_WERK = 1

feit("eenmalig_activiteit", "wat de ambtenaar elders gaat doen", ACTIVITEIT, "XI 87 2° lid 1", "Wat gaat de ambtenaar elders doen?")
feit("eenmalig_verbruikt", "eenmalig contingent al gebruikt", YES_NO, "XI 87 2° lid 1", "Is dit contingent in de loopbaan al gebruikt?")
feit("eenmalig_begin", "eerste dag van het eenmalige contingent", DATE, "XI 87 2° lid 2",
     "Op welke dag begon het eenmalige contingent (of begint het nu)?")  # fmt: skip
feit("stage_elders_einde", "laatste dag van de stage of proefperiode elders", DATE, "XI 87 2° lid 1",
     "Wat is de laatste dag van de stage of proefperiode elders?")  # fmt: skip
feit("examen_voor_nieuwe_betrekking", "examen waarvoor men slaagde", EXAMEN, "XI 87 2° lid 3", "Voor welk examen slaagde de ambtenaar?")
feit("stage_nieuwe_betrekking_begin", "begin van de stage in de nieuwe betrekking", DATE, "XI 87 2° lid 3",
     "Wanneer begint de stage in de nieuwe betrekking?", none=True)  # fmt: skip
feit("stage_nieuwe_betrekking_einde", "laatste dag van de stage in de nieuwe betrekking", DATE, "XI 87 2° lid 3",
     "Wat is de laatste dag van de stage in de nieuwe betrekking?")  # fmt: skip


@vraag("XI 87 2° lid 1", unit=YES_NO)
def eenmalig_hoedanigheid(hoedanigheid):
    """Whether the person is a civil servant."""
    return 1 if hoedanigheid == AMBTENAAR else 0


@vraag("XI 87 2° lid 1", unit=YES_NO, also=("XI 87 2° lid 2",))
def eenmalig_activiteit_past(contingent_soort, eenmalig_activiteit):
    """Whether the work elsewhere fits the contingent: a probation or trial for the first kind, work without one for the second."""
    if contingent_soort == STAGE_ELDERS:
        return 1 if eenmalig_activiteit == STAGE else 0
    if contingent_soort == ANDER_WERK:
        return 1 if eenmalig_activiteit in (ZELFSTANDIGE, ZONDER_STAGE) else 0
    return NOT_APPLICABLE


@vraag("XI 87 2° lid 1", unit=YES_NO, also=("XI 87 2° lid 2",))
def eenmalig_nog_vrij(eenmalig_verbruikt):
    """Whether the once-only contingent was not used before, for the one purpose or the other."""
    return 1 - eenmalig_verbruikt


@vraag("XI 87 2° lid 2", unit=YES_NO)
def contingent_ander_werk(contingent_soort):
    """Whether it is the contingent for other work without a probation."""
    return 1 if contingent_soort == ANDER_WERK else 0


@vraag("XI 87 2° lid 1", unit=DATE)
def eenmalig_laatste_dag(stage_elders_einde):
    """The last day that the leave can have: that of the probation or trial."""
    return stage_elders_einde


@VRAGEN.exception(to="eenmalig_laatste_dag", article="XI 87 2° lid 2", when="contingent_ander_werk")
def ander_werk_laatste_dag(eenmalig_begin):
    """One year for other work, from the first day of the uninterrupted leave."""
    return add_years(eenmalig_begin, JAREN_ANDER_WERK) - 1


@vraag("XI 87 2° lid 1", unit=YES_NO)
def eenmalig_binnen_duur(einde_verlof, eenmalig_laatste_dag):
    """Whether the leave does not last longer."""
    return 1 if einde_verlof <= eenmalig_laatste_dag else 0


@VRAGEN.exception(to="contingent_toestand", article="XI 87 2° lid 2", when="contingent_ander_werk")
def toestand_ander_werk():
    """Other work without a probation is non-activity."""
    return toestand_van("gecontingenteerd_verlof_ander_werk")


@vraag("XI 87 2° lid 3", unit=YES_NO)
def ambtshalve_stage_hoedanigheid(hoedanigheid):
    """Whether the person is a civil servant of the institution."""
    return 1 if hoedanigheid == AMBTENAAR else 0


@vraag("XI 87 2° lid 3", unit=YES_NO, accepts=(UNKNOWN,))
def ambtshalve_stage_recht(examen_voor_nieuwe_betrekking, stage_nieuwe_betrekking_begin):
    """Whether leave follows from itself: passed a competitive examination, and a probation in the new post."""
    if examen_voor_nieuwe_betrekking not in (AANWERVING, OVERGANG, UNKNOWN) or stage_nieuwe_betrekking_begin == NONE:
        return 0
    return UNKNOWN if UNKNOWN in (examen_voor_nieuwe_betrekking, stage_nieuwe_betrekking_begin) else 1


@vraag("XI 87 2° lid 3", unit=YES_NO)
def ambtshalve_stage_binnen_stage(begin_verlof, einde_verlof, stage_nieuwe_betrekking_begin, stage_nieuwe_betrekking_einde):
    """Whether the leave lies within the probation in the new post."""
    return 1 if stage_nieuwe_betrekking_begin <= begin_verlof and einde_verlof <= stage_nieuwe_betrekking_einde else 0


@vraag("XI 87 2° lid 3", unit=YES_NO)
def contingent_verbruikt_eenmalig(contingent_soort):
    """Whether the leave uses up the once-only contingent; the ex officio leave stands beside it."""
    return 1 if contingent_soort in (STAGE_ELDERS, ANDER_WERK) else 0


@vraag("XI 87 2° lid 3", unit=TOESTAND)
def ambtshalve_stage_toestand():
    """The status in the old post: service activity, as no provision says otherwise (XI 4)."""
    return toestand_van("gecontingenteerd_verlof_ambtshalve")


@vraag("XI 89 lid 2", unit=AARD)
def contingent_aard(contingent_soort):
    """Whether the contingent is a right, follows from itself, or is a favour."""
    if contingent_soort in (STAGE_ELDERS, ANDER_WERK):
        return RECHT
    return AMBTSHALVE if contingent_soort == AMBTSHALVE_STAGE else GUNST


@vraag("XI 89 lid 2", unit=DATE)
def eenmalig_uiterste_aanvraagdag(begin_verlof):
    """The last day for the request: as for part-time leave, a month before the leave begins."""
    return deeltijds_uiterste_aanvraagdag(begin_verlof)


@vraag("XI 89 lid 2", unit=YES_NO, reading="XI-36-laattijdig")
def eenmalig_tijdig_aangevraagd(aanvraagdatum, eenmalig_uiterste_aanvraagdag, leeswijze_XI_36_laattijdig):
    """Whether the request is in time."""
    return deeltijds_tijdig_aangevraagd(aanvraagdatum, eenmalig_uiterste_aanvraagdag, leeswijze_XI_36_laattijdig)


@vraag("XI 89 lid 2", unit=OVERHEID, accepts=(UNKNOWN,))
def eenmalig_aanvraag_bij(contingent_soort, onder_afdelingshoofd, leeswijze_XI_36_zonder_afdeling):
    """Where a right is asked; nobody has to be asked for the leave ex officio."""
    if contingent_soort == AMBTSHALVE_STAGE:
        return NIEMAND
    if UNKNOWN in (contingent_soort, onder_afdelingshoofd):
        return UNKNOWN
    return deeltijds_bevoegd(onder_afdelingshoofd, leeswijze_XI_36_zonder_afdeling)


@vraag("XI 89bis lid 1", unit=YES_NO, reading="XI-89bis-ambtshalve")
def contingent_maakt_vacant(contingent_soort, leeswijze_XI_89bis_ambtshalve):
    """Whether the post becomes vacant: for all of XI 87 2°, the ex officio leave included unless read otherwise."""
    if contingent_soort == AMBTSHALVE_STAGE:
        return 1 - leeswijze_XI_89bis_ambtshalve
    return 1 if contingent_soort in (STAGE_ELDERS, ANDER_WERK) else 0


@vraag("XI 89bis lid 1", unit=DATE)
def contingent_vacant_op(contingent_maakt_vacant, begin_verlof):
    """The day on which the post becomes vacant: the first of the leave; none when it does not."""
    return begin_verlof if contingent_maakt_vacant == 1 else NONE


@vraag("XI 89bis lid 2", unit=TERUGKEER, reading="XI-89bis-verwijzing")
def contingent_terugkeer(contingent_maakt_vacant, leeswijze_XI_89bis_verwijzing):
    """How the way back goes: to the own post, or by the internal labour market of part V as it stands."""
    if contingent_maakt_vacant == 0:
        return EIGEN_BETREKKING
    return INTERNE_ARBEIDSMARKT if leeswijze_XI_89bis_verwijzing == 0 else NIET_GEREGELD
