"""Who evaluates, examines, proposes and promotes in part VIII: one list with the same words for its titles.

The codes are those of `deel_01_algemeen.overheden` where the office is the same. A promotion is granted by who appoints in the rank: the
government for A2, the head of the institution below (VIII 62-64).
"""

from __future__ import annotations

from statuut.statutes.pswi.gegevens.lijsten import NIVEAUS, RANGEN, graden
from statuut.statutes.pswi.vragen import keuzes

LOOPBAANOVERHEID = keuzes(
    "loopbaanoverheid",
    "instellingshoofd", "directieraad", "functioneel_minister", "minister_algemeen", "minister_specifiek", "vlaamse_regering",
    "raad_van_beroep", "leidinggevenden", "hoofd_en_functioneel_minister", "externe_evaluatie_instantie", "administratie_ambtenarenzaken",
    "leidend_ambtenaar_ambtenarenzaken", "leidend_ambtenaar_personeelsontwikkeling", "selectiecommissie", "voorzitter_college",
    "niemand",
    instellingshoofd="het instellingshoofd",
    directieraad="de directieraad",
    functioneel_minister="de functioneel bevoegde Vlaamse minister",
    minister_algemeen="de Vlaamse minister van het algemene personeelsbeleid",
    minister_specifiek="de Vlaamse minister van het specifieke personeelsbeleid",
    vlaamse_regering="de Vlaamse regering",
    raad_van_beroep="de raad van beroep",
    leidinggevenden="minstens twee leidinggevenden, van wie de eerste rechtstreeks leidinggeeft",
    hoofd_en_functioneel_minister="het instellingshoofd en de functioneel bevoegde Vlaamse minister",
    externe_evaluatie_instantie="de externe evaluatie-instantie die de Vlaamse regering heeft aangesteld",
    administratie_ambtenarenzaken="de administratie Ambtenarenzaken",
    leidend_ambtenaar_ambtenarenzaken="de leidend ambtenaar van de administratie Ambtenarenzaken",
    leidend_ambtenaar_personeelsontwikkeling="de leidend ambtenaar van de administratie Personeelsontwikkeling",
    selectiecommissie="de selectiecommissie",
    voorzitter_college="de voorzitter van het college van secretarissen-generaal",
    niemand="niemand",
)  # fmt: skip
(
    HOOFD, DIRECTIERAAD, FUNCTIONEEL_MINISTER, MINISTER_ALGEMEEN, MINISTER_SPECIFIEK, VLAAMSE_REGERING, RAAD_VAN_BEROEP, LEIDINGGEVENDEN,
    HOOFD_EN_MINISTER, EXTERNE_INSTANTIE, AMBTENARENZAKEN, LEIDEND_AMBTENARENZAKEN, LEIDEND_PERSONEELSONTWIKKELING, SELECTIECOMMISSIE,
    VOORZITTER_COLLEGE, NIEMAND,
) = range(16)  # fmt: skip
RANG = {code: number for number, code in enumerate(RANGEN)}
#: The level of each rank, and the rank of each grade, as positions in their lists.
NIVEAU_VAN_RANG = tuple(NIVEAUS.index(code[0]) for code in RANGEN)
RANG_VAN_GRAAD = tuple(RANG[grade.rang] for grade in graden().values())
JAAR = 12 * 10_000


def benoemende_overheid(rang):
    """Who appoints in a rank: the government in A2 and A3, the head of the institution in every lower rank."""
    return VLAAMSE_REGERING if rang >= RANG["A2"] else HOOFD
