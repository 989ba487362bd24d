"""PSWI part VIII, title 4, chapter 1 (VIII 35-36, 40-42): what a promotion is, and the vacancy that it needs.

A promotion is an appointment to a higher rank. Scientific staff has one kind, within the level; others also go to another level. A
permanent post must be vacant; the appointing authority declares it so after advice of the management board, by letter and in the Gazette.
"""

from __future__ import annotations

from statuut.engine.units import YES_NO
from statuut.engine.values import UNKNOWN
from statuut.statutes.pswi.deel_08_loopbaan.overheden import DIRECTIERAAD, LOOPBAANOVERHEID, NIVEAU_VAN_RANG, benoemende_overheid
from statuut.statutes.pswi.driewaardig import alle, als_bekend
from statuut.statutes.pswi.gegevens.lijsten import WETENSCHAPPELIJK, eenheden
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

SOORT = keuzes(
    "bevordering_soort", "geen_bevordering", "verhoging_in_graad", "overgang_niveau",
    geen_bevordering="geen bevordering", overgang_niveau="overgang naar een ander niveau",
)  # fmt: skip
GEEN_BEVORDERING, VERHOGING, OVERGANG = range(3)

feit("bevordering_doelrang", "rang waarnaar bevorderd wordt", eenheden()["rang"], "VIII 40 §1", "Naar welke rang zou bevorderd worden?")
feit("vaste_betrekking_vacant", "vaste betrekking van de graad vacant", YES_NO, "VIII 42 §1 lid 1",
     "Is een vaste betrekking van de graad vacant?")  # fmt: skip
feit("vacature_advies_directieraad", "advies van de directieraad over de vacantverklaring", YES_NO, "VIII 42 §1 lid 3",
     "Gaf de directieraad advies vóór de vacantverklaring?")  # fmt: skip
feit("vacature_per_brief", "brief aan elke kandidaat die in aanmerking komt", YES_NO, "VIII 42 §2",
     "Kreeg elke kandidaat die in aanmerking komt een brief op het laatst opgegeven adres?")  # fmt: skip
feit("vacature_in_staatsblad", "oproep in het Belgisch Staatsblad", YES_NO, "VIII 42 §2",
     "Is de oproep in het Belgisch Staatsblad verschenen?")  # fmt: skip


def hogere_rang(rang, doelrang):
    """Whether the second rank is higher than the first."""
    return UNKNOWN if UNKNOWN in (rang, doelrang) else int(doelrang > rang)


@vraag("VIII 40 §1", unit=YES_NO, accepts=(UNKNOWN,))
def is_bevordering(rang, bevordering_doelrang):
    """Whether an appointment to the rank is a promotion: to a higher rank (staff that is not scientific)."""
    return hogere_rang(rang, bevordering_doelrang)


@vraag("VIII 35", unit=YES_NO, accepts=(UNKNOWN,))
def wetenschappelijk_is_bevordering(rang, bevordering_doelrang):
    """Whether an appointment to the rank is a promotion of scientific staff: to a higher rank of the same level."""
    higher = hogere_rang(rang, bevordering_doelrang)
    if higher != 1:
        return higher
    return int(NIVEAU_VAN_RANG[rang] == NIVEAU_VAN_RANG[bevordering_doelrang])


@vraag("VIII 40 §2", unit=SOORT, also=("VIII 35",))
def bevordering_soort(personeelsgroep, rang, bevordering_doelrang):
    """Which kind of promotion it is: within the level, or to another level, which scientific staff does not know."""
    if bevordering_doelrang <= rang:
        return GEEN_BEVORDERING
    if NIVEAU_VAN_RANG[rang] == NIVEAU_VAN_RANG[bevordering_doelrang]:
        return VERHOGING
    return GEEN_BEVORDERING if personeelsgroep == WETENSCHAPPELIJK else OVERGANG


@vraag("VIII 42 §1 lid 1", unit=YES_NO)
def bevordering_betrekking_vacant(vaste_betrekking_vacant):
    """Whether a promotion is possible because a permanent post of the grade is vacant."""
    return vaste_betrekking_vacant


@vraag("VIII 36 §1 lid 1", unit=YES_NO)
def wetenschappelijk_betrekking_vacant(vaste_betrekking_vacant):
    """The same for scientific staff."""
    return vaste_betrekking_vacant


@vraag("VIII 42 §1 lid 3", unit=LOOPBAANOVERHEID, also=("VIII 36 §1 lid 3",))
def vacature_verklaard_door(bevordering_doelrang):
    """Who declares the post vacant: the authority that appoints in the rank."""
    return benoemende_overheid(bevordering_doelrang)


@vraag("VIII 42 §1 lid 3", unit=LOOPBAANOVERHEID, also=("VIII 36 §1 lid 3",))
def vacature_advies_van():
    """Who advises first."""
    return DIRECTIERAAD


@vraag("VIII 42 §1 lid 3", unit=YES_NO, also=("VIII 36 §1 lid 3",))
def vacantverklaring_regelmatig(vacature_advies_directieraad):
    """Whether the post was declared vacant as it must be: after the advice of the management board."""
    return vacature_advies_directieraad


@vraag("VIII 42 §2", unit=YES_NO, also=("VIII 36 §2",), accepts=(UNKNOWN,))
def vacature_bekendgemaakt(vacature_per_brief, vacature_in_staatsblad):
    """Whether the vacancy was made known both ways: by letter to the candidates and in the Gazette."""
    return alle(vacature_per_brief, vacature_in_staatsblad)


@vraag("VIII 42 §1 lid 1", unit=YES_NO, also=("VIII 36 §1 lid 1",), accepts=(UNKNOWN,))
def bevordering_mag_verleend(vaste_betrekking_vacant, vacature_advies_directieraad, vacature_bekendgemaakt, bevordering_soort):
    """Whether a promotion can be granted at all under the rules of the vacancy."""
    real = als_bekend(bevordering_soort, bevordering_soort != GEEN_BEVORDERING)
    return alle(real, vaste_betrekking_vacant, vacature_advies_directieraad, vacature_bekendgemaakt)
