"""PSWI part XIII, title 1, chapter 3 (XIII 22 §3): a transferred official keeps his salary until the new scale gives as much.

An ex officio change of grade is treated alike, as a reading: the text protects promotion, transfer and new tables and is silent on it.
Amounts come from loaded tables of annex 9.
"""

from __future__ import annotations

from statuut.engine.units import EURO
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.deel_13_geldelijk.titel_1_h2_salaris import SCHALEN, TABEL
from statuut.statutes.pswi.gegevens.lijsten import (
    AMBTSHALVE,
    CONTRACTUEEL,
    INDIENSTTREDING,
    OVERPLAATSING,
    OVERPLAATSING_MEDISCH,
    SCHAALJAREN,
    TERUGZETTING,
    TERUGZETTING_TUCHT,
)


def houdt_salaris(wijze, ambtshalve_niet):
    """Whether a change of grade keeps the salary: a transfer, and (as a reading) an ex officio change."""
    if wijze == OVERPLAATSING or wijze == OVERPLAATSING_MEDISCH:
        return 1
    return 1 if wijze == AMBTSHALVE and ambtshalve_niet == 0 else 0


@BOEK.rule("XIII 22 §3", unit=EURO, per="schijf", accepts=(UNKNOWN,), missing=TABEL, also=("VIII 102bis",), reading="XIII-22-ambtshalve")
def genoten_salaris(
    wijze_schijf, eerdere_wijze, schaalbedrag_begin, vorige_jaarsalaris_laatst, schaal_begin, schaal_voor, jaren_begin, tabelversie,
    oudste_bedragen, schaalbedragen, leeswijze_XIII_22_oudste_tabel, leeswijze_XIII_22_ambtshalve,
):  # fmt: skip
    """The salary enjoyed just before a transfer in this month, guarantees and an earlier change of the month included; none without one."""
    if houdt_salaris(wijze_schijf, leeswijze_XIII_22_ambtshalve) == 0 and houdt_salaris(eerdere_wijze, leeswijze_XIII_22_ambtshalve) == 0:
        return NONE
    if jaren_begin == UNKNOWN or schaal_begin == NONE or schaal_begin == UNKNOWN or schaal_voor == UNKNOWN:
        return UNKNOWN
    cel = (tabelversie * SCHALEN + schaal_voor) * SCHAALJAREN + jaren_begin
    oudste = schaalbedragen[cel] if leeswijze_XIII_22_oudste_tabel == 1 else oudste_bedragen[cel]
    if schaalbedrag_begin == UNKNOWN or vorige_jaarsalaris_laatst == UNKNOWN:
        return oudste
    if schaal_voor == schaal_begin:
        return max(schaalbedrag_begin, vorige_jaarsalaris_laatst)
    return UNKNOWN if oudste == UNKNOWN else max(oudste, max(schaalbedrag_begin, vorige_jaarsalaris_laatst))


@BOEK.rule("XIII 22 §3", unit=EURO, per="schijf", accepts=(UNKNOWN,), also=("VIII 102bis", "XIV 46 §1"))
def behouden_salaris(salarisgarantie, wijze_schijf, wisseldag_schijf, genoten_salaris, vorige_behouden_salaris_laatst, hoedanigheid_schijf):
    """The salary enjoyed at transfer, guarantees included, that a transferred official keeps until the new scale gives as much."""
    if hoedanigheid_schijf == CONTRACTUEEL:
        return NONE
    if genoten_salaris == UNKNOWN or salarisgarantie == UNKNOWN:
        return UNKNOWN
    if genoten_salaris != NONE:
        return max(salarisgarantie, genoten_salaris)
    if wisseldag_schijf > 0 and (wijze_schijf == INDIENSTTREDING or wijze_schijf == TERUGZETTING or wijze_schijf == TERUGZETTING_TUCHT):
        return salarisgarantie
    if vorige_behouden_salaris_laatst == UNKNOWN:
        return UNKNOWN
    return max(salarisgarantie, vorige_behouden_salaris_laatst)


@BOEK.rule("XIII 22 §3", unit=EURO, start=NONE, accepts=(UNKNOWN,))
def behouden_salaris_laatst(laatste_behouden_salaris, laatste_schaalbedrag):
    """The kept salary at the end of the month; it ends once the scale gives as much."""
    if laatste_behouden_salaris == UNKNOWN or laatste_schaalbedrag == UNKNOWN:
        return laatste_behouden_salaris
    if laatste_behouden_salaris != NONE and laatste_schaalbedrag >= laatste_behouden_salaris:
        return NONE
    return laatste_behouden_salaris
