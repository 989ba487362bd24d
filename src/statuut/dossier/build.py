"""From raw values (YAML, a table row, a web form) to one event, or to findings that say what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from statuut.dossier.event import Event
from statuut.dossier.events import EVENT_KINDS, KINDS
from statuut.dossier.finding import Finding

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

    from statuut.dossier.events.base import EventBody

COMMON = ("nr", "soort", "van", "tot", "vastgelegd", "door", "bron", "tewerkstelling", "vervangt")
_ADVICE = {
    "nr": "een geheel getal vanaf 1 dat in dit dossier maar één keer voorkomt",
    "van": "de eerste dag, bijvoorbeeld 2005-02-01",
    "tot": "de laatste dag (tot en met), bijvoorbeeld 2005-02-28, of niets als er geen einde is",
    "vastgelegd": "de dag waarop het gegeven is vastgelegd, bijvoorbeeld 2005-01-15",
    "tewerkstelling": "het nummer van de tewerkstelling, een geheel getal vanaf 1",
    "vervangt": "het nummer van de gebeurtenis die wordt vervangen",
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where raw values come from: file, person, line or row; `iso` when days must be written jjjj-mm-dd."""

    bestand: str | None = None
    personeelsnummer: str | None = None
    regel: int | None = None
    gebeurtenis: int | None = None
    iso: bool = False

    def error(self, code: str, boodschap: str, veld: str | None, juist: str | None, artikel: str | None = None) -> Finding:
        """An error at this place."""
        return Finding(
            "fout", code, boodschap, self.bestand, self.gebeurtenis, veld, juist, artikel, self.regel, self.personeelsnummer
        )


class _Header:
    """The common fields of one event, read one by one; what is wrong is kept as findings."""

    def __init__(self, raw: Mapping[str, object], place: Place) -> None:
        self.raw, self.place = raw, place
        self.findings: list[Finding] = []

    def take(self, name: str, required: bool = False, fallback: Any = None) -> Any:
        from statuut.dossier.events import read

        value = self.raw.get(name)
        if value is None or value == "":
            if required:
                self.wrong("veld_ontbreekt", f"Het veld '{name}' ontbreekt.", name)
            return fallback
        try:
            if name in ("van", "tot", "vastgelegd"):
                return read.day(value, iso=self.place.iso)
            if name in ("door", "bron"):
                return read.text(value)
            number = read.integer(value)
            if number < 1:
                raise ValueError(f"{number} is kleiner dan 1.")
            return number
        except ValueError as error:
            self.wrong("ongeldige_waarde", str(error), name)
            return fallback

    def wrong(self, code: str, message: str, name: str, advice: str | None = None) -> None:
        self.findings.append(self.place.error(code, message, name, advice or _ADVICE.get(name)))


def build_event(raw: Mapping[str, object], place: Place) -> tuple[Event | None, list[Finding]]:
    """The event of raw values in the notation of the file (`tot` is the last day), or None and what is wrong.

    An absent value and None are the same; the caller makes empty cells None.
    """
    header = _Header(raw, place)
    soort = _kind(raw, header)
    nr = header.take("nr", required=True)
    vastgelegd: date | None = header.take("vastgelegd", required=True)
    van = header.take("van", required=soort != "intrekking", fallback=vastgelegd)
    last_day = header.take("tot")
    door, bron, vervangt = header.take("door"), header.take("bron"), header.take("vervangt")
    employment = _employment(soort, header)
    body = None if soort is None else _body(soort, raw, header)
    if header.findings or body is None or soort is None or vastgelegd is None:
        return None, header.findings
    tot = None if last_day is None else last_day + timedelta(days=1)
    return Event(nr, soort, van, tot, vastgelegd, door, bron, employment, vervangt, body), []


def file_values(event: Event) -> dict[str, Any]:
    """The event in the notation of the file: common fields, then the body; without what is empty or default."""
    common: dict[str, Any] = {
        "nr": event.nr,
        "soort": event.soort,
        "van": event.van,
        "tot": event.laatste_dag,
        "vastgelegd": event.vastgelegd,
        "door": event.door,
        "bron": event.bron,
        "tewerkstelling": event.tewerkstelling,
        "vervangt": event.vervangt,
    }
    return {name: value for name, value in common.items() if value is not None} | event.body.file_values()


def close(word: object, known: list[str] | tuple[str, ...], all_up_to: int = 24) -> str:
    """What the user probably meant, as Dutch advice: close matches, else the whole list when it is short."""
    near = get_close_matches(str(word).lower().replace(" ", "_"), known, n=3)
    if near:
        return " of ".join(near)
    return ("één van: " + ", ".join(known)) if len(known) <= all_up_to else "een waarde die het statuut kent"


def _kind(raw: Mapping[str, object], header: _Header) -> str | None:
    soort = raw.get("soort")
    if soort is None or soort == "":
        header.wrong("veld_ontbreekt", "Het veld 'soort' ontbreekt.", "soort", "één van: " + ", ".join(KINDS))
        return None
    if not isinstance(soort, str) or soort not in KINDS:
        header.wrong("onbekende_soort", f"'{soort}' is geen soort gebeurtenis.", "soort", close(soort, tuple(KINDS), 99))
        return None
    return soort


def _employment(soort: str | None, header: _Header) -> int | None:
    if soort is not None and KINDS[soort].persoonlijk:
        if header.raw.get("tewerkstelling") not in (None, ""):
            message = f"Een gebeurtenis '{soort}' hoort bij de persoon en niet bij een tewerkstelling."
            header.wrong("tewerkstelling_overbodig", message, "tewerkstelling", "laat het veld weg")
        return None
    number: int | None = header.take("tewerkstelling", fallback=1)
    return number


def _body(soort: str, raw: Mapping[str, object], header: _Header) -> EventBody | None:
    from pydantic import ValidationError

    model = EVENT_KINDS[soort]
    values = {name: value for name, value in raw.items() if name not in COMMON and value is not None}
    try:
        return model.model_validate(values, context={"iso": header.place.iso})
    except ValidationError as error:
        for detail in error.errors(include_url=False):
            _translate(detail, soort, model, header)
        return None


def _translate(detail: ErrorDetails, soort: str, model: type[EventBody], header: _Header) -> None:
    """One finding in Dutch for one error of pydantic."""
    from statuut.dossier.events.base import shapes

    fields, location, value = shapes(model), detail["loc"], detail["input"]
    name = str(location[0]) if location else ""
    where = name + "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in location[1:])
    shape = fields.get(name)
    advice = shape.uitleg if shape is not None else None
    match detail["type"]:
        case "missing":
            header.wrong("veld_ontbreekt", f"Het veld '{where}' ontbreekt.", where, advice)
        case "extra_forbidden":
            known = tuple(fields)
            message = f"Het veld '{where}' bestaat niet voor een gebeurtenis '{soort}'."
            header.wrong("onbekend_veld", message, where, close(name, (*COMMON, *known) if len(location) == 1 else known))
        case "literal_error":
            choices = _choices(detail)
            header.wrong("ongeldige_waarde", f"'{value}' is geen geldige waarde.", where, close(value, choices))
        case "value_error":
            header.wrong("ongeldige_waarde", str(detail["ctx"]["error"]), where, advice)
        case _:
            header.wrong("ongeldige_waarde", f"De waarde '{str(value)[:60]}' past niet in dit veld.", where, advice)


def _choices(detail: ErrorDetails) -> tuple[str, ...]:
    expected = str(detail["ctx"]["expected"]).replace(" or ", ", ")
    return tuple(choice.strip().strip("'") for choice in expected.split(","))
