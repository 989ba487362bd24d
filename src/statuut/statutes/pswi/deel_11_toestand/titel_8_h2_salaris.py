"""PSWI part XI, title 8, chapter 2 (XI 68 and XI 72): salary during a mission of general interest, and the allowance beside it.

Unpaid, unless the mission is that of a national expert or for the ILO, the OECD or UNESCO, or the minister decides otherwise. The
allowance is possible for an international mission of the Flemish government, not beside benefits worth the salary forgone. Left out:
its amount, which the minister sets weighing five things that the text does not measure.
"""

from __future__ import annotations

from statuut.engine.units import EURO, PERCENT, YES_NO
from statuut.engine.values import UNKNOWN
from statuut.statutes.pswi.deel_11_toestand.overheden import MINISTER_ALGEMEEN, MINISTER_SPECIFIEK, OVERHEID
from statuut.statutes.pswi.deel_11_toestand.titel_8_h2_algemeen_belang import ANDERE_INSTANTIE, DESKUNDIGE, IAO, OESO, UNESCO
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag

SALARIS = keuzes(
    "salaris_opdracht", "onbezoldigd", "bezoldigd", "doorbetaald_en_teruggevorderd", "volledig_doorbetaald", "gedeeltelijk_doorbetaald",
    doorbetaald_en_teruggevorderd="doorbetaald en teruggevorderd",
)  # fmt: skip
ONBEZOLDIGD, BEZOLDIGD, TERUGGEVORDERD, VOLLEDIG, GEDEELTELIJK = range(5)
HEEL = 10_000

feit("opdracht_besluit_salaris", "besluit van de minister over het salaris", keuzes("besluit_salaris_opdracht", "geen_besluit",
     *SALARIS.codes[TERUGGEVORDERD:]), "XI 68 §2", "Wat besliste de minister over het salaris?")  # fmt: skip
feit("opdracht_betaald_deel_besluit", "deel van het salaris dat het besluit doorbetaalt", PERCENT, "XI 68 §2",
     "Welk deel van het salaris betaalt het besluit door?")  # fmt: skip
feit("opdracht_van_vlaamse_regering", "opdracht door de Vlaamse regering toevertrouwd", YES_NO, "XI 72 §1",
     "Werd de opdracht door de Vlaamse regering toevertrouwd?")  # fmt: skip
feit("opdracht_voordelen", "voordelen uit andere regels of uit de opdracht", EURO, "XI 72 §2",
     "Hoeveel bedragen de voordelen uit andere regels of uit de opdracht zelf?")  # fmt: skip
feit("opdracht_gederfd_salaris", "salaris dat in dienst zou zijn betaald", EURO, "XI 72 §2",
     "Welk salaris zou de ambtenaar in dezelfde tijd in dienst hebben gekregen?")  # fmt: skip


@vraag("XI 68 §1 lid 1", unit=SALARIS, reading="XI-68-besluit")
def opdracht_salaris():
    """How the salary runs during the mission: not, unless a derogation holds."""
    return ONBEZOLDIGD


@vraag("XI 68 §1 lid 2", unit=YES_NO)
def opdracht_nationaal_deskundige(opdracht_bij):
    """Whether the mission is that of a national expert seconded to the European Commission."""
    return 1 if opdracht_bij == DESKUNDIGE else 0


@VRAGEN.exception(to="opdracht_salaris", article="XI 68 §1 lid 2", when="opdracht_nationaal_deskundige")
def salaris_nationaal_deskundige():
    """National experts keep their salary."""
    return BEZOLDIGD


@vraag("XI 68 §1 lid 3", unit=YES_NO)
def opdracht_betalende_instelling(opdracht_bij):
    """Whether the mission is with the ILO, the OECD or UNESCO."""
    return 1 if opdracht_bij in (IAO, OESO, UNESCO) else 0


@VRAGEN.exception(to="opdracht_salaris", article="XI 68 §1 lid 3", when="opdracht_betalende_instelling")
def salaris_iao_oeso_unesco():
    """Missions with the three organisations keep their salary."""
    return BEZOLDIGD


@vraag("XI 68 §2", unit=YES_NO, reading="XI-68-besluit")
def opdracht_besluit_geldt(opdracht_besluit_salaris, opdracht_bij, leeswijze_XI_68_besluit):
    """Whether a decision of the minister on the salary holds: for unpaid missions, or for every one by the other reading."""
    if opdracht_besluit_salaris == 0:
        return 0
    return 1 if opdracht_bij == ANDERE_INSTANTIE or leeswijze_XI_68_besluit == 1 else 0


@VRAGEN.exception(
    to="opdracht_salaris", article="XI 68 §2", when="opdracht_besluit_geldt", prevails_over=("XI 68 §1 lid 2", "XI 68 §1 lid 3")
)
def salaris_volgens_besluit(opdracht_besluit_salaris):
    """What the minister decided."""
    return opdracht_besluit_salaris - 1 + TERUGGEVORDERD


@vraag("XI 68 §2", unit=OVERHEID)
def opdracht_salaris_beslist():
    """Who may decide to pay the salary on."""
    return MINISTER_SPECIFIEK


@vraag("XI 68 §2", unit=PERCENT, accepts=(UNKNOWN,))
def opdracht_betaald_deel(opdracht_salaris, opdracht_betaald_deel_besluit):
    """The share of the salary that the institution pays during the mission, recovered or not."""
    if opdracht_salaris == UNKNOWN:
        return UNKNOWN
    if opdracht_salaris == ONBEZOLDIGD:
        return 0
    return opdracht_betaald_deel_besluit if opdracht_salaris == GEDEELTELIJK else HEEL


@vraag("XI 72 §1", unit=YES_NO)
def opdrachtvergoeding_mogelijk(opdracht_internationaal, opdracht_van_vlaamse_regering):
    """Whether an allowance may be given: an international mission that the Flemish government entrusted."""
    return 1 if opdracht_internationaal == 1 and opdracht_van_vlaamse_regering == 1 else 0


@vraag("XI 72 §1", unit=OVERHEID)
def opdrachtvergoeding_bepaalt():
    """Who sets its conditions and amount."""
    return MINISTER_ALGEMEEN


@vraag("XI 72 §2", unit=YES_NO)
def opdrachtvergoeding_uitgesloten(opdracht_voordelen, opdracht_gederfd_salaris):
    """Whether other benefits are worth at least the salary forgone."""
    return 1 if opdracht_voordelen >= opdracht_gederfd_salaris else 0


@VRAGEN.exception(to="opdrachtvergoeding_mogelijk", article="XI 72 §2", when="opdrachtvergoeding_uitgesloten")
def geen_opdrachtvergoeding():
    """No allowance beside equivalent benefits."""
    return 0
