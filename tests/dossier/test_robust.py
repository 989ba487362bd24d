"""Whatever a user hands in, reading and validating give findings, never an exception."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from statuut.dossier.build import COMMON, Place, build_event
from statuut.dossier.events import EVENT_KINDS, KINDS
from statuut.dossier.events.base import shapes
from statuut.dossier.finding import has_errors
from statuut.dossier.read_yaml import read_yaml
from statuut.dossier.tables import read_tables
from statuut.dossier.validate import validate
from tests.dossier.files import CAREER, CODES, text_of

JUNK = st.one_of(
    st.none(), st.booleans(), st.integers(), st.decimals(allow_nan=True), st.floats(), st.text(max_size=12), st.dates(), st.datetimes(),
    st.sampled_from(["2000-01-01", "31/12/1999", "62,5", "1.234", "ja", "vierdagenweek", "{", '{"ma": "7:36"}', "0001-01-01"]),
    st.just(Decimal("1E+400")), st.lists(st.integers(), max_size=2),
    st.dictionaries(st.sampled_from(["van", "tot", "reden", "ma", "ploegen", "vanaf"]), st.text(max_size=5)),
)  # fmt: skip


@st.composite
def raw_events(draw: st.DrawFn) -> dict[str, Any]:
    soort = draw(st.sampled_from(list(KINDS)))
    names = [*COMMON, *shapes(EVENT_KINDS[soort]), "onzin"]
    good = {"nr": 1, "van": "2000-01-01", "vastgelegd": "2000-01-01"}
    return good | draw(st.dictionaries(st.sampled_from(names), JUNK, max_size=8)) | {"soort": soort}


@settings(max_examples=400, deadline=None)
@given(raw_events(), st.booleans())
def test_any_values_give_an_event_or_errors(raw: dict[str, Any], iso: bool) -> None:
    event, findings = build_event(raw, Place("x", "1", 1, 1, iso))
    assert (event is None) == has_errors(findings)
    assert all(finding.text() for finding in findings)


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_mutilated_text_gives_findings(data: st.DataObject) -> None:
    text = text_of(*CAREER)
    position = data.draw(st.integers(0, len(text)))
    length = data.draw(st.integers(0, 12))
    dossier, findings = read_yaml(text[:position] + data.draw(st.text(max_size=6)) + text[position + length :] + "\n")
    assert (dossier is None) == has_errors(findings)
    if dossier is not None:
        validate(dossier, CODES)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.one_of(st.binary(max_size=80), st.text(alphabet=';,"\n\r\t aé1-/=', max_size=80).map(str.encode)))
def test_any_bytes_give_findings(tmp_path: Path, content: bytes) -> None:
    for name in ("stage.csv", "stage.xlsx", "stage.parquet", "stage.yaml"):
        (tmp_path / name).write_bytes(content)
    header = b"personeelsnummer;statuut;nr;van;vastgelegd;graad;personeelsgroep\n"
    (tmp_path / "benoeming.csv").write_bytes(header + content)
    for name in ("stage.csv", "stage.xlsx", "stage.parquet", "benoeming.csv"):
        read_tables(tmp_path / name)
    read_yaml(tmp_path / "stage.yaml")
