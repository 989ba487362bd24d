"""Performances of many persons from a CSV or XLSX table, all or nothing: a list (a row each) or month grids (a row for each kind of work).

A list has the columns `personeelsnummer`, `dag` and `aard`, and further the fields of a performance. A grid has `personeelsnummer`, `aard`,
`maand` (2005-04) and the columns 1 to 31. Numbers of events, and who recorded them when, come from the importer. What is in the file
already is no news, so that the same table may be read twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from statuut.dossier.build import Place, build_event
from statuut.dossier.codes import Codes
from statuut.dossier.columns import Column
from statuut.dossier.event import Event
from statuut.dossier.file import Dossier
from statuut.dossier.finding import Finding, has_errors
from statuut.dossier.importing import ImportResult
from statuut.dossier.maandraster import Maandraster, Regel, lees_cel
from statuut.dossier.table_files import RawTable, read_raw
from statuut.dossier.validate import validate
from statuut.timeline.month import first_day, iso_month, last_day, month_number, parse_month

LIJST = ("personeelsnummer", "dag", "aard", "begin", "einde", "minuten", "uren", "compensatie", "opgenomen_op", "gevaar",
         "tewerkstelling", "bron")  # fmt: skip
RASTER = ("personeelsnummer", "naam", "aard", "maand", "compensatie", "tewerkstelling", "bron")
_DAG = re.compile(r"0?[1-9]|[12][0-9]|3[01]")


@dataclass(frozen=True, slots=True)
class Rij:
    """One performance as read: the person, where it stands, and its fields as typed."""

    personeelsnummer: str
    place: Place
    raw: Mapping[str, Any]


def lees_prestaties(path: Path | str) -> tuple[list[Rij], list[Finding]]:
    """The performances in a table; with findings about what cannot be read."""
    tables, findings = read_raw(Path(path))
    rows: list[Rij] = []
    for table in tables:
        if table.naam in ("uitleg", "leeg"):
            continue
        grid = any(_DAG.fullmatch(name) for name in table.kop)
        wrong = list(_kop(table, grid))
        findings += wrong
        if wrong:
            continue
        for number, cells in table.rijen:
            raw = {name: cell for name, cell in zip(table.kop, cells, strict=False) if name and cell is not None}
            place = Place(table.bestand, str(raw["personeelsnummer"]) if "personeelsnummer" in raw else None, number)
            rows += _rasterrij(raw, place, findings) if grid else _lijstrij(raw, place, findings)
    return rows, findings


def prestaties_inlezen(
    path: Path | str, codes: Codes, bestaande: Mapping[str, Dossier], *, vastgelegd: date, door: str | None = None
) -> ImportResult:
    """Read a table of performances and join them to the files that are kept; the result holds the changed files, none with an error."""
    rows, findings = lees_prestaties(path)
    found: dict[str, list[Rij]] = {}
    for row in rows:
        found.setdefault(row.personeelsnummer, []).append(row)
    changed: list[Dossier] = []
    added = same = 0
    for number, mine in found.items():
        kept = bestaande.get(number)
        if kept is None:
            message = f"Er is geen dossier met personeelsnummer {number}."
            findings.append(mine[0].place.error("onbekend_personeelslid", message, "personeelsnummer", "lees eerst het dossier in"))
            continue
        dossier, wrong = _aangevuld(kept, mine, vastgelegd, door)
        findings += wrong
        if len(dossier.events) == len(kept.events):
            same += 1
            continue
        before = set(validate(kept, codes))
        lines = _regels(dossier, kept, mine)
        findings += [_geplaatst(each, lines) for each in validate(dossier, codes) if each not in before]
        changed.append(dossier)
        added += len(dossier.events) - len(kept.events)
    if not rows and not findings:
        findings.append(Finding("fout", "geen_prestaties", "De tabel bevat geen prestaties.", str(path), juist="minstens één rij"))
    if has_errors(findings):
        return ImportResult((), tuple(findings))
    return ImportResult(tuple(changed), tuple(findings), bijgewerkt=len(changed), ongewijzigd=same, gebeurtenissen=added)


def rastertabel(rasters: Iterable[Maandraster]) -> tuple[tuple[Column, ...], list[dict[str, Any]]]:
    """Columns and rows of month grids, as this module reads them back; a grid without rows gives an empty one to fill in."""
    columns = tuple(Column(name, "tekst") for name in ("personeelsnummer", "maand", "tewerkstelling", "aard", "compensatie"))
    days = tuple(Column(str(day), "tekst") for day in range(1, 32))
    rows = [
        {"personeelsnummer": grid.personeelsnummer, "maand": iso_month(grid.maand), "tewerkstelling": row.tewerkstelling, "aard": row.aard,
         "compensatie": row.compensatie, **{str(day): text for day, text in row.cellen.items()}}
        for grid in rasters
        for row in grid.regels or (Regel(1, "overwerk", None, {}),)
    ]  # fmt: skip
    return (*columns, *days), rows


def _kop(table: RawTable, grid: bool) -> Iterator[Finding]:
    place, allowed = Place(table.bestand, regel=1), RASTER if grid else LIJST
    for name in table.kop:
        if name and name not in allowed and not (grid and _DAG.fullmatch(name)):
            advice = f"één van: {', '.join(allowed)}" + (", en de dagen 1 tot 31" if grid else "")
            yield place.error("onbekende_kolom", f"De kolom '{name}' bestaat niet.", name, advice)
    for name in ("personeelsnummer", "aard", "maand" if grid else "dag"):
        if name not in table.kop:
            yield place.error("kolom_ontbreekt", f"De kolom '{name}' ontbreekt.", name, f"de kolommen {', '.join(allowed)}")


def _lijstrij(raw: dict[str, Any], place: Place, findings: list[Finding]) -> list[Rij]:
    for name in ("personeelsnummer", "dag", "aard"):
        if name not in raw:
            findings.append(place.error("veld_ontbreekt", f"De kolom '{name}' is leeg.", name, "een waarde in elke rij"))
            return []
    number = str(raw.pop("personeelsnummer"))
    return [Rij(number, place, {"soort": "prestatie", "van": raw.pop("dag"), **raw})]


def _rasterrij(raw: dict[str, Any], place: Place, findings: list[Finding]) -> list[Rij]:
    days = {int(name): raw.pop(name) for name in [n for n in raw if _DAG.fullmatch(n)]}
    if not days and "aard" not in raw:
        return []
    for name in ("personeelsnummer", "aard", "maand"):
        if name not in raw:
            findings.append(place.error("veld_ontbreekt", f"De kolom '{name}' is leeg.", name, "een waarde in elke rij"))
            return []
    number, aard, month = str(raw.pop("personeelsnummer")), str(raw["aard"]), raw.pop("maand")
    raw.pop("naam", None)
    try:
        first = month.replace(day=1) if isinstance(month, date) else first_day(parse_month(str(month)))
    except ValueError as error:
        findings.append(place.error("ongeldige_waarde", str(error), "maand", "bijvoorbeeld 2005-04"))
        return []
    last = last_day(month_number(first)).day
    rows: list[Rij] = []
    for day, cell in sorted(days.items()):
        if day > last:
            message = f"De maand {first.month:02d}/{first.year} heeft geen dag {day}."
            findings.append(place.error("dag_bestaat_niet", message, str(day), f"een lege cel; de laatste dag is {last}"))
            continue
        try:
            parts = lees_cel(cell, aard)
        except ValueError as error:
            findings.append(place.error("ongeldige_waarde", str(error), str(day), "18:00-23:00, 7:30 of 7,5"))
            continue
        rows += [Rij(number, place, {"soort": "prestatie", "van": first.replace(day=day), **raw, **part}) for part in parts]
    return rows


def _aangevuld(kept: Dossier, rows: Iterable[Rij], recorded: date, by: str | None) -> tuple[Dossier, list[Finding]]:
    """The file with the new performances; those that it holds already are left out, and replaced when the row tells more of them."""
    findings: list[Finding] = []
    there: dict[tuple[Any, ...], list[Event]] = {}
    for event in kept.known():
        if event.soort == "prestatie":
            there.setdefault(_kern(event), []).append(event)
    events = list(kept.events)
    for row in rows:
        given = {**row.raw, "nr": events[-1].nr + 1 if events else 1, "vastgelegd": recorded, "door": by}
        built, wrong = build_event(given, replace(row.place, gebeurtenis=None))
        findings += wrong
        if built is None:
            continue
        known = there.get(_kern(built))
        if not known:
            events.append(built)
            continue
        earlier = known.pop(0)
        if _meer(built.body, earlier.body):
            events.append(replace(built, vervangt=earlier.nr))
    return replace(kept, events=tuple(events)), findings


def _kern(event: Event) -> tuple[Any, ...]:
    """What makes two records the same performance: day, kind, hours and compensation."""
    body: Any = event.body
    return event.van, event.tewerkstelling, body.aard, body.begin, body.einde, body.duur, body.compensatie == "inhaalrust"


def _meer(new: Any, old: Any) -> bool:
    """Whether a row tells what the record does not: the day on which time off was taken, or the number of dangerous work."""
    return any(getattr(new, name) not in (None, getattr(old, name)) for name in ("opgenomen_op", "gevaar"))


def _regels(dossier: Dossier, kept: Dossier, rows: list[Rij]) -> dict[int, Place]:
    """The place in the table of each new event."""
    found: dict[int, Place] = {}
    waiting = list(rows)
    for event in dossier.events[len(kept.events) :]:
        for row in waiting:
            given = {**row.raw, "nr": event.nr, "vastgelegd": event.vastgelegd, "door": event.door}
            built, _ = build_event(given | ({} if event.vervangt is None else {"vervangt": event.vervangt}), row.place)
            if built == event:
                found[event.nr] = row.place
                waiting.remove(row)
                break
    return found


def _geplaatst(finding: Finding, lines: Mapping[int, Place]) -> Finding:
    """A finding about a new event, with the row of the table it came from."""
    place = lines.get(finding.gebeurtenis or 0)
    return finding if place is None else replace(finding, bestand=place.bestand, regel=place.regel)
