"""The claims of a file as people ask after them: may it, how much, when, and by which article (XIII 97-106decies)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from statuut.dossier.event import Event
from statuut.dossier.events.onkosten import AARDEN_ONKOST
from statuut.dossier.file import Dossier
from statuut.engine.claims import Claim, PartValue, Refusal
from statuut.engine.days import calendar_day, ordinal
from statuut.engine.rule import Fact, Rule
from statuut.engine.units import YES_NO
from statuut.engine.values import UNKNOWN
from statuut.engine.verdict import Asking, Used, VerdictLine
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.boek_onkosten import ONKOST
from statuut.statutes.pswi.feiten.onkosten import ZES_MAANDEN, betaalmaanden, maanden_later
from statuut.statutes.pswi.gegevens.onkostenvoorwaarden import BUITENLAND, MAALTIJDEN, REGELS, VELDEN, VOORWAARDEN, Voorwaarde
from statuut.timeline.formatting import format_date


class Onkostenbalie:
    """The claim desk of the PSWI."""

    level = "onkost"
    payable = "onkost_betaalbaar"
    amount = "onkost_bedrag_verschuldigd"
    interest = "onkost_intrest"
    filed = "onkost_ingediend"
    places: Mapping[str, str] = {each.naam: each.veld for each in VOORWAARDEN}

    def fields(self, kind: str) -> tuple[str, ...]:
        """The fields of a claim that matter for a kind of cost."""
        return VELDEN.get(kind, ())

    def claims(self, dossier: Dossier, *, known_on: date | None = None, readings: Mapping[str, int] | None = None) -> tuple[Claim, ...]:
        """Every claim of a file in order of day, with where it stands in the month rows."""
        events = [e for e in dossier.known(known_on) if e.soort == "onkost"]
        places: dict[tuple[int, int], int] = {}
        rows: dict[int, list[tuple[int, int]]] = {}
        for event in (e for e in events if not e.omgekeerd):
            for month, _ in betaalmaanden(event):
                place = (event.tewerkstelling or 1, month)
                rows.setdefault(event.nr, []).append((month, places.get(place, 0)))
                places[place] = places.get(place, 0) + 1
        month_end = (readings or {}).get("XIII_106quater_begin", 0)
        return tuple(_claim(event, tuple(rows.get(event.nr, ())), month_end) for event in events)

    def refusal(self, value: PartValue) -> Refusal | None:
        """Why a claim is refused, the first reason in the order of the articles; None when it is not."""
        for each in _voorwaarden(value):
            if value(each.naam) == each.weigert:
                return Refusal(_ingevuld(each.tekst, value), each.artikel)
        return None

    def conditions(self, value: PartValue) -> tuple[VerdictLine, ...]:
        """Every condition of the kind of cost: met, not met, or not known."""
        return tuple(_lijn(each, value) for each in _voorwaarden(value))

    def outcomes(self, value: PartValue) -> tuple[VerdictLine, ...]:
        """The last day for filing, whether late payment bears interest, and from when."""
        if AARDEN_ONKOST[value("onkost_aard")] == "begrafenis":
            return ()
        found = [_uitkomst("onkost_laatste_dag", value), _uitkomst("onkost_tijdig_en_volledig", value)]
        if value("onkost_tijdig_en_volledig") == 1:
            later = value("leeswijze_XIII_106quater_intrest") == 1
            found.append(_uitkomst("onkost_intrest_vanaf_maand" if later else "onkost_intrest_vanaf", value))
        return tuple(found)

    def explain(self, value: PartValue) -> str:
        """How the amount came about, in Dutch: quantity, rate and limit."""

        def text(name: str) -> str:
            return _eigenaar(name).unit.text(value(name))

        kind, month = AARDEN_ONKOST[value("onkost_aard")], text("onkost_maand")
        if kind == "kilometers":
            words = f"{text('onkost_kilometer')} aan {text('kilometertarief')} EUR ({month})"
            words += ", de helft meer voor carpooling" if value("onkost_medereizigers") else ""
            way = f", {text('onkost_kilometer_woonwerk')} naar de standplaats aan de helft"
            return words + (way if value("kilometers_woonwerk_exact") > 0 else "") + "."
        if kind in MAALTIJDEN:
            meals = value("maaltijden_vergoed")
            return f"{meals} {'maaltijd' if meals == 1 else 'maaltijden'} met de index van {month}."
        if kind in ("overnachting", *BUITENLAND):
            words = f"{value('onkost_aantal')} × het maximum; betaald {text('onkost_bedrag')}."
            return f"{value('onkost_aantal')} × het bedrag van de omzendbrief." if kind == BUITENLAND[1] else words
        if kind == "begrafenis":
            return f"Hoogstens {text('begrafenis_hoogste')} ({text('onkost_begunstigde')})."
        return f"Werkelijk betaald: {text('onkost_bedrag')}."

    def rule(self, value: PartValue) -> str:
        """The rule that gives the amount of this kind of claim."""
        return REGELS[AARDEN_ONKOST[value("onkost_aard")]]


def _claim(event: Event, rows: tuple[tuple[int, int], ...], month_end: int) -> Claim:
    kind: str = event.body.aard  # type: ignore[attr-defined]
    filed: date | None = event.body.ingediend_op  # type: ignore[attr-defined]
    last = None if kind == "begrafenis" else calendar_day(maanden_later(ordinal(event.van), ZES_MAANDEN, month_end))
    return Claim(event.nr, event.tewerkstelling or 1, event.van, ONKOST.text(AARDEN_ONKOST.index(kind)), filed, last, rows)


def _voorwaarden(value: PartValue) -> list[Voorwaarde]:
    kind = AARDEN_ONKOST[value("onkost_aard")]
    return [each for each in VOORWAARDEN if kind in each.aarden]


def _ingevuld(text: str, value: PartValue) -> str:
    day = value("onkost_laatste_dag")
    return text.format(onkost_laatste_dag=format_date(calendar_day(day)) if day > UNKNOWN else "")


def _eigenaar(name: str) -> Rule | Fact:
    return BOEK.rules[name] if name in BOEK.rules else BOEK.facts[name]


def _lijn(each: Voorwaarde, value: PartValue) -> VerdictLine:
    """A condition with the facts behind it; unknown where its fact is."""
    found = value(each.naam)
    met = UNKNOWN if found == UNKNOWN else int(found != each.weigert)
    rule = BOEK.rules.get(each.naam)
    sentence = _ingevuld(each.tekst, value) if met == 0 else (rule.summary if rule is not None else "")
    missing = tuple(dict.fromkeys(_onbekend(each.naam, value))) if met == UNKNOWN else ()
    reading = rule.reading if rule is not None else None
    remedy = _ingevuld(each.anders, value) if met == 0 else ""
    return VerdictLine(
        each.naam, each.term, each.artikel, met, YES_NO, sentence, tuple(_gebruikt(each.naam, value)), missing, remedy, reading
    )


def _uitkomst(name: str, value: PartValue) -> VerdictLine:
    """A rule or fact of the claim as an outcome."""
    owner = _eigenaar(name)
    rule = BOEK.rules.get(name)
    sentence, reading = ("", None) if rule is None else (rule.summary, rule.reading)
    used = tuple(_gebruikt(name, value)) if rule is not None else ()
    return VerdictLine(name, owner.term, owner.article, value(name), owner.unit, sentence, used, (), "", reading)


def _gebruikt(name: str, value: PartValue) -> Iterator[Used]:
    """What a condition leans on, as far as the file or a rule of the claim tells it."""
    for each in BOEK.rules[name].inputs if name in BOEK.rules else (name,):
        if each in BOEK.rules or each in BOEK.facts:
            owner = _eigenaar(each)
            if value(each) > UNKNOWN and owner.unit.key != "teller":
                yield Used(each, owner.term, value(each), owner.unit)


def _onbekend(name: str, value: PartValue) -> Iterator[Asking]:
    """The unknown facts behind a condition."""
    if name in BOEK.facts:
        fact = BOEK.facts[name]
        if value(name) == UNKNOWN:
            yield Asking(name, fact.question or f"Wat is: {fact.term}?", fact.article)
        return
    for each in BOEK.rules[name].inputs:
        if each in BOEK.rules or each in BOEK.facts:
            yield from _onbekend(each, value)
