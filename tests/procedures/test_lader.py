"""What is wrong in a declaration is told by place, in Dutch, all at once."""

from __future__ import annotations

from typing import Any

import pytest

from statuut.dossier.plain_yaml import parse
from statuut.engine.pack import load_pack
from statuut.procedures.case import Case
from statuut.procedures.competence import competence
from statuut.procedures.load import DeclarationError, read_folder, read_procedure
from statuut.procedures.situation import Situation

READINGS = load_pack("pswi").readings
SHARED = {"rollen": {"hoofd": "het hoofd", "minister": "de minister"}, "ordes": {"rang": ["C1", "B1", "A1"]}}
GOOD = """
naam: Proef
artikel: IX 1
samenvatting: Een proef.
gegevens: {rang: {label: rang, soort: keuze, orde: rang}}
fasen: {begin: Begin, einde: Einde}
handelingen:
  vraag: {label: Vraag, fase: begin, artikel: IX 1, bevoegd: hoofd, velden: {grond: {label: grond, soort: keuze, keuzes: [a, b]}}}
  besluit: {label: Besluit, fase: einde, artikel: IX 2, bevoegd: [hoofd, minister], na: [vraag], einde: klaar}
termijnen:
  besluiten: {label: besluit binnen tien dagen, artikel: IX 2, lengte: 10, eenheid: kalenderdagen, vanaf: vraag, daden: besluit}
eindes: {klaar: Klaar}
"""


def read(text: str) -> Any:
    return read_procedure(_plain(parse(text)), "proef", "pswi", SHARED, READINGS)


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _plain(each) for name, each in value.items()}
    return [_plain(each) for each in value] if isinstance(value, list) else value


def test_short_forms_are_written_out() -> None:
    procedure = read(GOOD)
    assert procedure.handelingen["besluit"].bevoegd[0].rollen == ("hoofd", "minister")
    assert procedure.handelingen["besluit"].na[0].daden == ("vraag",)
    assert procedure.termijnen["besluiten"].vanaf[0].van == "vraag"
    assert procedure.handelingen["vraag"].velden["grond"].keuzes == {"a": "a", "b": "b"}
    assert procedure.rollen["hoofd"].naam == "het hoofd"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("bevoegd: hoofd,", "bevoegd: baas,", "handelingen › vraag › bevoegd: rol “baas” bestaat niet; wel: hoofd, minister"),
        ("na: [vraag]", "na: [vrag]", "handelingen › besluit: handeling “vrag” bestaat niet"),
        ("fase: einde", "fase: slot", "handelingen › besluit: fase “slot” bestaat niet; wel: begin, einde"),
        ("einde: klaar}", "einde: af}", "handelingen › besluit: einde “af” bestaat niet; wel: klaar"),
        ("vanaf: vraag", "vanaf: vraag.dagg", "termijnen › besluiten: “vraag.dagg” is geen gegeven, handeling"),
        ("eenheid: kalenderdagen", "eenheid: weken", "termijnen › besluiten › eenheid: is geen van de toegelaten woorden"),
        ("lengte: 10, ", "", "termijnen › besluiten › lengte: ontbreekt"),
        ("lengte: 10", "lengte: 10, duur: 3", "termijnen › besluiten › duur: deze sleutel bestaat hier niet"),
        ("daden: besluit", "opschorting: zomer, daden: besluit", "termijnen › besluiten: opschorting “zomer” bestaat niet"),
        ("daden: besluit", "meet: ontvangen, daden: besluit", "termijnen › besluiten: handeling besluit heeft geen veld ontvangen"),
        ("daden: besluit", "leeswijzen: [XYZ], daden: besluit", "termijnen › besluiten: leeswijze “XYZ” staat niet in readings.yaml"),
        (", daden: besluit", "", "termijnen › besluiten: een termijn van deze aard noemt daden of bij_verstrijken"),
        ("na: [vraag],", "na: [vraag], wanneer: {rang: D9},", "handelingen › besluit: waarde van rang “D9” bestaat niet; wel: C1, B1, A1"),
        ("na: [vraag],", "na: [vraag], wanneer: {rang: {boven: C1}},", "handelingen › besluit: “boven” is geen vergelijking"),
        ("na: [vraag],", "na: [vraag], wanneer: {vraag.grond: c},", "waarde van vraag.grond “c” bestaat niet; wel: a, b"),
        ("na: [vraag],", "na: [vraag], wanneer: {vraag: ja},", "waarde van vraag “ja” bestaat niet; wel: gebeurd, niet_gebeurd"),
        ("na: [vraag],", "na: [vraag], documenten: brief,", "handelingen › besluit: document “brief” bestaat niet; wel: geen"),
        ("na: [vraag],", "na: [vraag], van_buiten: true,", "geef precies één van bevoegd, bevoegd_zoals"),
        ("na: [vraag],", "na: [vraag], wanneer: {functie: f},", "de functie f staat niet in de module van functies"),
        (
            "daden: besluit",
            "daden: besluit, varianten: {IX-17-mededeling: {ooit: {lengte: 3}}}",
            "varianten › IX-17-mededeling: keuze “ooit” bestaat niet; wel: verzending, ontvangst",
        ),
        (
            "daden: besluit",
            "daden: besluit, varianten: {IX-17-mededeling: {ontvangst: {lengt: 3}}}",
            "termijnen › besluiten › varianten › IX-17-mededeling: Extra inputs",
        ),
    ],
)
def test_every_mistake_is_told_by_place(old: str, new: str, told: str) -> None:
    assert old in GOOD
    with pytest.raises(DeclarationError) as fault:
        read(GOOD.replace(old, new, 1))
    assert any(told in line for line in fault.value.problems), fault.value.problems
    assert all(line.startswith("proef.yaml, ") for line in fault.value.problems)


def test_several_mistakes_are_told_together() -> None:
    with pytest.raises(DeclarationError) as fault:
        read(GOOD.replace("bevoegd: hoofd,", "bevoegd: baas,").replace("na: [vraag]", "na: [vrag]"))
    assert len(fault.value.problems) == 2


def test_a_folder_tells_of_every_file(tmp_path: Any) -> None:
    (tmp_path / "gemeen.yaml").write_text("rollen: {hoofd: het hoofd, minister: de minister}\nordes: {rang: [C1]}\n", encoding="utf-8")
    for name in ("een", "twee"):
        (tmp_path / f"{name}.yaml").write_text(GOOD.replace("fase: begin", "fase: nergens"), encoding="utf-8")
    with pytest.raises(DeclarationError) as fault:
        read_folder(tmp_path, "pswi", READINGS)
    assert [line.split(",")[0] for line in fault.value.problems] == ["een.yaml", "twee.yaml"]


def test_an_office_that_is_prevented_is_replaced() -> None:
    text = GOOD.replace(
        "na: [vraag],", "na: [vraag], onverenigbaar: [{daden: vraag, vergelijk: overheid, artikel: IX 7 lid 2, tekst: vroeg al}],"
    )
    shared = {
        **SHARED,
        "rollen": {
            "hoofd": {"naam": "het hoofd", "vervanging": [{"rollen": "minister", "artikel": "I 4 §1 lid 2"}]},
            "minister": "de minister",
        },
    }
    from datetime import date

    from statuut.procedures.case import Act, Actor
    from statuut.procedures.situation import Happened

    procedure = read_procedure(
        _plain(parse(text.replace("bevoegd: [hoofd, minister]", "bevoegd: hoofd"))), "proef", "pswi", shared, READINGS
    )
    day = date(2005, 3, 1)
    situation = Situation(procedure, Case("x", "proef", "1", day))
    situation.add(Happened(Act(1, "vraag", day, day, Actor("hoofd", "2")), procedure.handelingen["vraag"]))
    found = competence(situation, procedure.handelingen["besluit"], day)
    assert [(each.rol, each.in_plaats_van) for each in found.bevoegd] == [("minister", "het hoofd")]
    assert [each.rol for each in found.uitgesloten] == ["hoofd"]
