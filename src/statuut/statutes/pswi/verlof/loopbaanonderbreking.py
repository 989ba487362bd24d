"""Career interruption (XI 42-62) of one file: what the file says for the conditions, and the accounts of months.

Accounts in thirtieths of a month: 72 full-time and 72 half-time of the career; per patient those of palliative leave and of care; per child
that of parental leave. Months with another employer are balances in the file (`verlofstand`); with earlier services and no balance they are
a question, and so is which patient or child a leave was for.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

from statuut.engine.leave import LeaveRequest, Ledger
from statuut.engine.questions import Questioning
from statuut.engine.values import NONE
from statuut.statutes.pswi.deel_11_toestand import titel_7_onderbreking_bijzonder, titel_7_onderbreking_ouderschap
from statuut.statutes.pswi.deel_11_toestand.titel_7_onderbreking_toegang import HALFTIJDS, STELSEL, VOLTIJDS, VORM
from statuut.statutes.pswi.feiten.loopbaan import HEEL
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR
from statuut.statutes.pswi.verlof.beeld import Afwezig, Beeld
from statuut.statutes.pswi.verlof.deeltijds import leiding, raakt
from statuut.statutes.pswi.verlof.grootboek import Grootboek
from statuut.statutes.pswi.verlof.maandtelling import DERTIG, gebruik, lengte, maanden
from statuut.statutes.pswi.verlof.vijf_jaar import SOORTEN as DEELTIJDS
from statuut.statutes.pswi.vragen import VRAGEN
from statuut.timeline.formatting import format_date, parse_date
from statuut.timeline.period import Period

#: Kind of absence to the regime that its rules know; a converted interruption is an ordinary one that no longer counts.
STELSELS = {
    "loopbaanonderbreking": "gewoon",
    "loopbaanonderbreking_tot_pensioen": "tot_pensioen",
    "palliatief_verlof": "palliatief",
    "loopbaanonderbreking_zorg": "zorg",
    "loopbaanonderbreking_ouderschap": "ouderschap",
    "loopbaanonderbreking_non_activiteit": "gewoon",
    "loopbaanonderbreking_halftijds_non_activiteit": "gewoon",
}
OMGEZET = ("loopbaanonderbreking_non_activiteit", "loopbaanonderbreking_halftijds_non_activiteit")
GEBOORTEVERLOF = (
    "bevallingsverlof", "bevallingsverlof_zonder_loon", "vaderschapsverlof", "vaderschapsverlof_contractueel",
    "vaderschapsverlof_zonder_loon", "opvangverlof",
)  # fmt: skip
VRAAG_ELDERS = "Hoeveel loopbaanonderbreking was er bij andere werkgevers? Leg het vast als verlofstand (opgenomen)."
VRAAG_PATIENT = "Voor welke patiënt was het verlof van {}? Vul het kenmerk van de betrokkene in."
VRAAG_KIND = "Voor welk kind was het verlof van {}? Vul de geboortedatum van het kind in."
_MODULES = (titel_7_onderbreking_bijzonder, titel_7_onderbreking_ouderschap)


def vorm(afwezig: Afwezig) -> int:
    """Full-time or half-time."""
    return VOLTIJDS if afwezig.deel >= HEEL or afwezig.soort.aard == OMGEZET[0] else HALFTIJDS


@cache
def maximum(aard: str, form: int) -> int:
    """The most thirtieths of a month of a kind and form, as the rules have it."""
    given = {"onderbreking_stelsel": STELSEL.codes.index(STELSELS[aard]), "onderbreking_vorm": form}
    return Questioning(VRAGEN, given).value("onderbreking_maximum") * DERTIG


@cache
def telt_mee(aard: str) -> bool:
    """Whether a kind counts for the 72 months."""
    given = {"onderbreking_stelsel": STELSEL.codes.index(STELSELS[aard]), "onderbreking_omgezet": int(aard in OMGEZET)}
    return Questioning(VRAGEN, given).value("onderbreking_telt_mee") == 1


def elders(beeld: Beeld, aard: str, form: int) -> int | None:
    """Months of a kind and form with other employers, in thirtieths: as entered, none without earlier services, else unknown."""
    stated = [e for e in beeld.records("verlofstand") if _body(e).aard == aard and _body(e).soort_stand == "opgenomen"]
    if stated:
        return int(sum(_body(e).dagen for e in stated if (_body(e).fractie < HEEL) == (form == HALFTIJDS)))
    return None if beeld.records("vorige_dienst") else 0


def feiten(beeld: Beeld, aanvraag: LeaveRequest) -> Mapping[str, int]:
    """What the file says for a request; what it cannot tell is left out."""
    regime = beeld.regime(aanvraag.van, aanvraag.employment) or HEEL
    form = VOLTIJDS if aanvraag.share >= regime else HALFTIJDS
    period = Period.inclusive(aanvraag.van, aanvraag.tot)
    before = [a for a in beeld.van_soort(*STELSELS) if a.periode.van < aanvraag.van]
    same_form = [a for a in before if vorm(a) == form]
    stelsel = STELSELS[aanvraag.kind]
    found = {
        "onderbreking_stelsel": STELSEL.codes.index(stelsel),
        "onderbreking_hier": _samen((a for a in same_form if telt_mee(a.soort.aard)), aanvraag.van),
        "onderbreking_deeltijds_loopt": int(any(raakt(a, period) for a in beeld.van_soort(*DEELTIJDS, tewerkstelling=aanvraag.employment))),
        "onderbreking_einde_geboorteverlof": _einde_geboorteverlof(beeld, aanvraag.van),
    }
    gone = elders(beeld, "loopbaanonderbreking", form)
    if gone is not None:
        found["onderbreking_elders"] = maanden(gone)
    if stelsel == "palliatief":
        found.update(_patient(aanvraag, [a for a in before if a.soort.aard == aanvraag.kind]))
    elif stelsel == "zorg":
        found.update(_patient(aanvraag, [a for a in same_form if a.soort.aard == aanvraag.kind]))
        found.update({"onderbreking_patient_elders": 0} if not beeld.records("vorige_dienst") else {})
    elif stelsel == "ouderschap":
        found.update(_kind(beeld, aanvraag))
    return {**found, **leiding(beeld, aanvraag)}


def rekeningen(beeld: Beeld, year: int, on: date) -> list[Ledger]:
    """The accounts of the career up to the end of a calendar year: general ones for officials, the special ones that were begun."""
    before = date(year + 1, 1, 1)
    every = [a for a in beeld.van_soort(*STELSELS) if a.periode.van < before]
    found: list[Ledger] = []
    first = min((r.periode.van for rows in beeld.stroken.values() for r in rows if r.hoedanigheid == AMBTENAAR), default=None)
    if first is not None and first < before:
        found += [_loopbaan(beeld, every, form, first, before, on) for form in (VOLTIJDS, HALFTIJDS)]
    for aard in ("palliatief_verlof", "loopbaanonderbreking_zorg", "loopbaanonderbreking_ouderschap"):
        found += _bijzonder(beeld, aard, [a for a in every if a.soort.aard == aard], before, on)
    return found


def _loopbaan(beeld: Beeld, every: Sequence[Afwezig], form: int, first: date, before: date, on: date) -> Ledger:
    aard = "loopbaanonderbreking"
    mine = [a for a in every if vorm(a) == form and telt_mee(a.soort.aard)]
    book = _rekening(aard, f"{VORM.codes[form]}e loopbaanonderbreking", "XI 43 §1 lid 2", on)
    begin = min([first, *(a.periode.van for a in mine)])
    book.toekenning(begin, "Onderbreking in de loopbaan", maximum(aard, form), "XI 43 §1 lid 2")
    gone = elders(beeld, aard, form)
    if gone is None:
        book.vraag(VRAAG_ELDERS)
    elif gone:
        book.opname(begin, "Onderbreking bij andere werkgevers", gone, "XI 43 §1 lid 3", leeswijze="XI-43-bijzonder-elders")
    _boek(book, mine, before, on, "XI 43 §1 lid 2")
    return book.ledger()


def _bijzonder(beeld: Beeld, aard: str, mine: Sequence[Afwezig], before: date, on: date) -> list[Ledger]:
    """One account per patient or child, and per form where the maximum differs; palliative leave has one maximum for both."""
    groups: dict[tuple[str, int], list[Afwezig]] = {}
    for each in mine:
        form = VOLTIJDS if aard == "palliatief_verlof" else vorm(each)
        groups.setdefault((_voor_wie(each), form), []).append(each)
    found = []
    for (who, form), absences in groups.items():
        article = absences[0].soort.artikel
        name = absences[0].soort.naam if aard == "palliatief_verlof" else f"{absences[0].soort.naam}, {VORM.codes[form]}"
        book = _rekening(aard, f"{name} ({who})" if who else name, article, on)
        first = absences[0].periode
        book.toekenning(first.van, "Hoogste duur", maximum(aard, form), article)
        if not who:
            book.vraag((VRAAG_KIND if aard == "loopbaanonderbreking_ouderschap" else VRAAG_PATIENT).format(first.text()))
        if aard == "loopbaanonderbreking_zorg" and beeld.records("vorige_dienst"):
            gone = elders(beeld, aard, form)
            if gone is None:
                book.vraag(VRAAG_ELDERS)
            else:
                book.opname(first.van, "Zorg bij andere werkgevers", gone, "XI 53 §1 lid 2")
        _boek(book, absences, before, on, article)
        found.append(book.ledger())
    return found


def _rekening(aard: str, name: str, article: str, on: date) -> Grootboek:
    return Grootboek(aard, name, article, "loopbaan", on, dag_minuten=DERTIG, eenheid="maanden")


def _boek(book: Grootboek, absences: Iterable[Afwezig], before: date, on: date, article: str) -> None:
    for each in absences:
        for day, used in gebruik(each.periode, before, on):
            text = f"{each.soort.naam[0].upper()}{each.soort.naam[1:]} {each.periode.text()}"
            book.opname(day, text, used, article, event=each.event.nr, leeswijze="XI-40-telling")


def _samen(absences: Iterable[Afwezig], before: date) -> int:
    return maanden(sum(lengte(a.periode, before) for a in absences))


def _voor_wie(afwezig: Afwezig) -> str:
    """The patient or child of a leave, as the file tells it; empty when it does not."""
    body: Any = afwezig.gegevens
    child = f"kind geboren op {format_date(body.kind_geboortedatum)}" if body.kind_geboortedatum else ""
    if afwezig.soort.aard == "loopbaanonderbreking_ouderschap":
        return ", ".join(filter(None, (child, body.betrokkene)))
    return body.betrokkene or ""


def _patient(aanvraag: LeaveRequest, before: Sequence[Afwezig]) -> dict[str, int]:
    """The months had for the same patient: none when there were none for anybody, unknown when a patient is not named."""
    who = aanvraag.facts.get("betrokkene", "").strip()
    if before and (not who or not all(_voor_wie(a) for a in before)):
        return {}
    return {"onderbreking_patient_hier": _samen((a for a in before if _voor_wie(a) == who), aanvraag.van)}


def _kind(beeld: Beeld, aanvraag: LeaveRequest) -> dict[str, int]:
    """Sex and filiation as far as the file knows them, and earlier parental leave for the same child."""
    found: dict[str, int] = {}
    sex = next((_body(e).geslacht for e in reversed(beeld.records("identiteit"))), None)
    if sex is not None:
        found["onderbreking_man"] = int(sex == "m")
    earlier = [a for a in beeld.van_soort("ouderschapsverlof", "loopbaanonderbreking_ouderschap") if a.periode.van < aanvraag.van]
    typed = aanvraag.facts.get("geboortedatum_kind", "").strip()
    born = {a.gegevens.kind_geboortedatum for a in earlier}
    if not earlier:
        found["onderbreking_ouderschap_hier"] = 0
    elif typed and None not in born:
        found["onderbreking_ouderschap_hier"] = int(parse_date(typed) in born)
    if not beeld.records("vorige_dienst"):
        found["onderbreking_ouderschap_elders"] = 0
    return found


def _einde_geboorteverlof(beeld: Beeld, day: date) -> int:
    ends = [a.laatste_dag for a in beeld.van_soort(*GEBOORTEVERLOF) if a.laatste_dag < day]
    return max(ends).toordinal() if ends else NONE


def _body(event: Any) -> Any:
    return event.body
