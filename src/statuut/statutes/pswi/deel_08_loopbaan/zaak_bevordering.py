"""PSWI VIII 36-45, 62-70 and 87bis-87ter in a case: kind of promotion, candidature, turn, first day, taking up the post, demotion.

Each function takes the moment of the case and calls the question rules of the part; None when a fact is missing.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.deel_08_loopbaan import titel_4_bevordering as bevordering
from statuut.statutes.pswi.deel_08_loopbaan import titel_4_kandidatuur as kandidatuur
from statuut.statutes.pswi.deel_08_loopbaan import titel_4_voorwaarden as voorwaarden
from statuut.statutes.pswi.deel_08_loopbaan import titel_7_terugzetting as terugzetting
from statuut.statutes.pswi.deel_08_loopbaan.overheden import VLAAMSE_REGERING, benoemende_overheid
from statuut.statutes.pswi.deel_08_loopbaan.titel_4_vacature import GEEN_BEVORDERING, OVERGANG, VERHOGING, bevordering_soort
from statuut.statutes.pswi.deel_08_loopbaan.zaak import antwoord, dag, geheel, gekozen, rang
from statuut.statutes.pswi.gegevens.lijsten import NIET_WETENSCHAPPELIJK, WETENSCHAPPELIJK


def soort(moment: Any) -> int:
    """The kind of promotion; UNKNOWN when the group or a rank is not known."""
    group, old, new = moment.value("personeelsgroep"), rang(moment, "rang"), rang(moment, "doelrang")
    if group is None or UNKNOWN in (old, new):
        return UNKNOWN
    return int(bevordering_soort(WETENSCHAPPELIJK if group == "wetenschappelijk" else NIET_WETENSCHAPPELIJK, old, new))


def is_bevordering(moment: Any) -> bool | None:
    """VIII 35, VIII 40: whether the appointment is a promotion."""
    found = soort(moment)
    return None if found == UNKNOWN else found != GEEN_BEVORDERING


def is_verhoging(moment: Any) -> bool | None:
    """Whether it is a promotion within the level."""
    found = soort(moment)
    return None if found == UNKNOWN else found == VERHOGING


def is_overgang(moment: Any) -> bool | None:
    """Whether it is a promotion to another level."""
    found = soort(moment)
    return None if found == UNKNOWN else found == OVERGANG


def benoemd_door_regering(moment: Any) -> bool | None:
    """VIII 62-64: whether the government appoints in the rank."""
    new = rang(moment, "doelrang")
    return None if new == UNKNOWN else bevordering.bevordering_toegekend_door(new) == VLAAMSE_REGERING


def eerste_dag_kandidatuur(moment: Any) -> date | None:
    """VIII 36 §3, VIII 42 §3: the first working day after the publication."""
    published = moment.value("publicatie")
    return None if published is None else dag(_eerste_dag(moment, published))


def afgifte_tijdig(moment: Any) -> bool | None:
    """VIII 36 §3 lid 2, VIII 42 §3 lid 2: a letter handed in on the last working day of the term, before 16.00."""
    published, handed_in = moment.value("publicatie"), moment.value("dag")
    if published is None:
        return None
    saturday = gekozen(moment, "VIII-36-werkdag", "ook_zaterdag")
    thirtieth = kandidatuur.kandidatuur_dertigste_dag(_eerste_dag(moment, published), gekozen(moment, "VIII-36-begin", "telt_niet_mee"))
    last = kandidatuur.laatste_van_de_dertig(thirtieth, gekozen(moment, "VIII-36-verlenging", "ja"), saturday)
    last_for_hand = kandidatuur.kandidatuur_afgifte_uiterlijk(last, saturday)
    in_time = kandidatuur.kandidatuur_tijdig(
        kandidatuur.AFGEGEVEN, geheel(handed_in), last, last_for_hand, geheel(moment.value("voor_zestien_uur"))
    )
    return antwoord(in_time)


def begin_kandidatuur_vooraf(moment: Any) -> date | None:
    """VIII 37, VIII 43: the first of the thirty days of a candidature in advance."""
    return dag(_vooraf_vanaf(moment))


def is_kandidaat(moment: Any) -> bool | None:
    """VIII 37, VIII 43: a candidature for this vacancy, or one in advance that covers it."""
    if moment.happened("kandidatuur"):
        return True
    if not moment.happened("kandidatuur_vooraf"):
        return False
    first = _vooraf_vanaf(moment)
    last = UNKNOWN if first == UNKNOWN else kandidatuur.kandidatuur_vooraf_tot_en_met(first)
    absence = [geheel(moment.value(f"kandidatuur_vooraf.{name}")) for name in ("begin_afwezigheid", "einde_afwezigheid")]
    return antwoord(kandidatuur.kandidatuur_vooraf_dekt(1, geheel(moment.value("vacantverklaring")), first, last, *absence))


def zonder_onvoldoende(moment: Any) -> bool | None:
    """VIII 38 2°, VIII 44: no evaluation onvoldoende in the way."""
    ever = gekozen(moment, "VIII-38-evaluatie", "elke")
    last = UNKNOWN if ever else geheel(moment.value("laatste_evaluatie_onvoldoende"))
    any_time = geheel(moment.value("ooit_onvoldoende")) if ever else UNKNOWN
    return antwoord(voorwaarden.bevordering_zonder_onvoldoende(last, any_time, ever))


def aan_de_beurt(moment: Any) -> bool | None:
    """VIII 66 §1-§2, VIII 69: promoted in the order of closed records and results, within the vacancies."""
    numbers = [moment.value(name) for name in ("vroeger_afgesloten", "plaats", "betrekkingen")]
    if None in numbers:
        return None
    earlier, place, posts = numbers
    return antwoord(bevordering.bevordering_aan_de_beurt(bevordering.volgorde_na_examens(earlier, place), posts))


def selectietest_mag(moment: Any) -> bool | None:
    """VIII 66 §3, VIII 69: an additional selection test, on its three conditions."""
    posts = moment.value("betrekkingen")
    most = UNKNOWN if posts is None else bevordering.selectietest_hoogste_aantal(posts)
    facts = [geheel(moment.value(name)) for name in ("competenties_beschreven", "profiel_blijkt", "toegelaten")]
    return antwoord(bevordering.selectietest_toegelaten(*facts, most))


def eerste_dag_bevordering(moment: Any) -> date | None:
    """VIII 65bis: the first day of a promotion within the level."""
    decided = moment.value("benoeming")
    if decided is None:
        return None
    return dag(bevordering.bevordering_vanaf(VERHOGING, decided.toordinal(), gekozen(moment, "VIII-65bis-eerste", "zelfde_dag")))


def opnemen_uiterlijk(moment: Any) -> date | None:
    """VIII 39 §2, VIII 45 §2: the last day to take up the post; after a leave that ran at the promotion, the day after it."""
    served = moment.value("betekening")
    if served is None:
        return None
    leave = moment.value("benoeming.verlof_tot")
    if leave is None:
        return dag(voorwaarden.bevordering_opnemen_uiterlijk(served.toordinal()))
    return dag(voorwaarden.bevordering_opnemen_na_verlof(served.toordinal(), leave.toordinal()))


def voordeel_verloren(moment: Any) -> bool | None:
    """VIII 45 §1 lid 2: a second refusal after exam, test or to another level loses the benefit of having passed."""
    kind, tested, earlier = soort(moment), moment.value("voorgeschreven"), moment.value("eerdere_weigeringen")
    if moment.value("personeelsgroep") == "wetenschappelijk" or (kind == VERHOGING and tested == "zonder_proef"):
        return False
    if kind == UNKNOWN or (kind == VERHOGING and tested is None) or earlier is None:
        return None
    return bool(voorwaarden.examenvoordeel_behouden(1, earlier + len(moment.occurrences("weigering"))) == 0)


def _eerste_dag(moment: Any, published: date) -> int:
    return int(kandidatuur.kandidatuur_eerste_dag(published.toordinal(), gekozen(moment, "VIII-36-werkdag", "ook_zaterdag")))


def _vooraf_vanaf(moment: Any) -> int:
    sent, by_absence = moment.value("kandidatuur_vooraf"), gekozen(moment, "VIII-37-begin", "afwezigheid")
    if sent is None:
        return UNKNOWN
    later = moment.value("kandidatuur_vooraf.vanaf")
    absence = geheel(moment.value("kandidatuur_vooraf.begin_afwezigheid")) if by_absence else UNKNOWN
    return int(kandidatuur.kandidatuur_vooraf_vanaf(sent.toordinal(), NONE if later is None else later.toordinal(), absence, by_absence))


def _lagere_rang(moment: Any) -> int:
    old = rang(moment, "rang")
    return UNKNOWN if old == UNKNOWN else int(terugzetting.terugzetting_rang(old, gekozen(moment, "VIII-87bis-D1", "rang_e1")))


def heeft_lagere_rang(moment: Any) -> bool | None:
    """VIII 87bis lid 1: there is a rank to go down to."""
    found = _lagere_rang(moment)
    return None if found == UNKNOWN else antwoord(terugzetting.terugzetting_lagere_rang(found))


def naar_de_juiste_rang(moment: Any) -> bool | None:
    """VIII 87bis lid 1: the rank granted is the one that the article names."""
    found, granted = _lagere_rang(moment), rang(moment, "nieuwe_rang")
    return None if UNKNOWN in (found, granted) else found == granted


def eerste_terugzetting(moment: Any) -> bool | None:
    """VIII 87bis lid 1: once in a career."""
    earlier = moment.value("eerdere_terugzettingen")
    return None if earlier is None else antwoord(terugzetting.terugzetting_eerste_keer(earlier))


def juiste_plaats(moment: Any) -> bool | None:
    """VIII 87bis lid 3: a vacant post, and only without vacancy supernumerary."""
    vacant, place = moment.value("betrekking_vacant"), moment.value("plaats")
    if vacant is None or place is None:
        return None
    return bool(terugzetting.PLAATS.codes[terugzetting.terugzetting_plaats(int(vacant))] == place)


def teruggezet_door_regering(moment: Any) -> bool | None:
    """VIII 87ter: whether the government appoints in the lower rank."""
    found = _lagere_rang(moment)
    if found in (UNKNOWN, NONE):
        return None if found == UNKNOWN else False
    return bool(benoemende_overheid(found) == VLAAMSE_REGERING)
