"""bereken, loonbrief, waarom, norm, dekking, tabellen: text, JSON by its schema, and what is undetermined."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from terminal import FILE, Run, Session

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = json.loads((ROOT / "docs" / "schema" / "uitkomst.schema.json").read_text(encoding="utf-8"))
EXAMPLES = "--voorbeeldbedragen"
BANNER = "Voorbeeldbedragen:"
AMOUNT = re.compile(r"-?\d+\.\d\d")


def valid(value: Any, definition: str) -> Any:
    """The value, which must keep to one definition of the schema, and to the schema as a whole."""
    Draft202012Validator({"$ref": f"#/$defs/{definition}", "$defs": SCHEMA["$defs"]}).validate(value)
    Draft202012Validator(SCHEMA).validate(value)
    return value


def tables(folder: Path, *scales: str, status: str = "officieel") -> Path:
    """Salary tables of our own for these scales: 20.000 euro, and 500 more each year."""
    rows = [f"{scale};{step};{20_000 + 500 * step},00;01/01/1990;proef;{status}" for scale in scales for step in range(28)]
    path = folder / "tabellen.csv"
    path.write_text("\n".join(["code;trap;bedrag;vanaf;bron;status", *rows]) + "\n", encoding="utf-8")
    return path


def outcome(value: Any, name: str) -> Any:
    """The outcome with this name."""
    return next(each for each in value["uitkomsten"] if each["naam"] == name)


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_position_on_a_day(run: Run, file: Path) -> None:
    done = run("bereken", str(file), "--op", "1/3/05", EXAMPLES)
    assert done.code == 0
    assert done.out.startswith(BANNER)
    assert "1043 Peeters An (pswi) op 01/03/2005" in done.out
    for words in ("deskundige", "B1", "B 112", "80", "in dienst", "maandsalaris", "VIII 28 §2"):
        assert words in done.out
    value = valid(run("bereken", str(file), "--op", "2005-03-01", EXAMPLES, "--json").json, "bereken")
    assert (value["op"], value["bekend_op"], value["voorbeeldbedragen"]) == ("2005-03-01", None, True)
    assert outcome(value, "graad")["waarde"] == "deskundige"
    assert AMOUNT.fullmatch(outcome(value, "maandsalaris")["waarde"])
    for name in ("rang", "salarisschaal", "graadancienniteit", "niveauancienniteit", "dienstancienniteit", "schaalancienniteit",
                 "geldelijke_ancienniteit", "prestatiefractie", "jaarsalaris"):  # fmt: skip
        assert outcome(value, name)["norm"]


def test_the_day_is_today_when_none_is_given(run: Run, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from datetime import date

    from statuut.cli import clock

    monkeypatch.setattr(clock, "today", lambda: date(2004, 2, 29))
    assert "op 29/02/2004" in run("bereken", str(file), EXAMPLES).out


def test_known_on(run: Run, file: Path) -> None:
    def fraction(*options: str) -> str:
        return str(outcome(run(*asked, "--json", *options).json, "prestatiefractie")["waarde"])

    asked = ("bereken", str(file), "--op", "2005-03-01", EXAMPLES)
    assert fraction("--bekend-op", "1/11/2003") != fraction()
    assert "zoals bekend op 01/11/2003" in run(*asked, "--bekend-op", "1/11/2003").out


@pytest.mark.parametrize("month", ["2005-05", "05/2005", "mei 2005"])
def test_pay_slip(run: Run, file: Path, month: str) -> None:
    done = run("loonbrief", str(file), "--maand", month, EXAMPLES)
    assert done.code == 0
    assert done.out.startswith(BANNER)
    assert "Loonbrief mei 2005: 1043 Peeters An (pswi)" in done.out
    for words in ("Maandsalaris", "Vakantiegeld", "1,3459", "XIII 75 §2", "bruto"):
        assert words in done.out


def test_pay_slip_as_json(run: Run, file: Path) -> None:
    value = valid(run("loonbrief", str(file), "--maand", "2005-05", EXAMPLES, "--json").json, "loonbrief")
    lines = {line["naam"]: line for line in value["uitkomsten"]}
    salary = lines["maandsalaris"]
    assert (value["maand"], salary["index"], salary["toestand"]) == ("2005-05", "1.3459", "bepaald")
    assert AMOUNT.fullmatch(salary["jaarbedrag"])
    cents = {name: round(float(line["waarde"]) * 100) for name, line in lines.items()}
    assert cents.pop(value["uitkomsten"][-1]["naam"]) == sum(cents.values())
    last = salary["uitleg"][-1]
    assert (last["regel"], last["artikel"]) == ("maandsalaris", salary["norm"])
    assert any(step["parameters"] for step in salary["uitleg"])


def test_standard_input_gives_the_same(run: Run, file: Path) -> None:
    asked = ("--maand", "2005-05", EXAMPLES)
    assert run("loonbrief", "-", *asked, stdin=FILE).out == run("loonbrief", str(file), *asked).out


def test_without_tables_the_outcome_is_undetermined(run: Run, file: Path) -> None:
    done = run("loonbrief", str(file), "--maand", "2005-05")
    assert done.code == 1
    assert "onbepaald" in done.out
    assert BANNER not in done.out
    warnings = [line for line in done.out.splitlines() if line.startswith("Waarschuwing (")]
    assert any("Salaristabel van B 112 ontbreekt" in line and "--tabellen BESTAND" in line for line in warnings)
    value = valid(run("loonbrief", str(file), "--maand", "2005-05", "--json").json, "loonbrief")
    salary = outcome(value, "maandsalaris")
    assert (salary["waarde"], salary["toestand"]) == (None, "onbepaald")
    assert salary["ontbreekt"][0]["soort"] == "salaristabel"
    assert run("bereken", str(file), "--op", "2005-03-01").code == 1


def test_official_tables(run: Run, file: Path, tmp_path: Path) -> None:
    path = tables(tmp_path, "B111", "B112")
    done = run("loonbrief", str(file), "--maand", "2005-05", "--tabellen", str(path))
    assert done.code == 0
    assert BANNER not in done.out
    example = run("loonbrief", str(file), "--maand", "2005-05", "--tabellen", str(tables(tmp_path, "B111", "B112", status="voorbeeld")))
    assert example.out.startswith(BANNER)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("code;trap;bedrag;vanaf\nB111;0;1;2001-01-01\n", ("bron",)),
        ("code;trap;bedrag;vanaf;bron\nQ999;0;20000;01/01/2001;x\n", ("regel 2", "veld code", "Q999")),
        ("code;trap;bedrag;vanaf;bron\nB111;0;veel;01/01/2001;x\n", ("regel 2", "veld bedrag", "veel")),
        ("code;trap;bedrag;vanaf;bron\nB111;0;20000;31/02/2001;x\n", ("regel 2", "veld vanaf", "31/02/2001")),
    ],
)
def test_wrong_tables(run: Run, file: Path, tmp_path: Path, text: str, parts: tuple[str, ...]) -> None:
    path = tmp_path / "slecht.csv"
    path.write_text(text, encoding="utf-8")
    done = run("loonbrief", str(file), "--maand", "2005-05", "--tabellen", str(path))
    assert done.code == 1
    line = done.out.splitlines()[0]
    assert line.startswith(f"Fout ({path}")
    assert not [part for part in parts if part not in line]


def test_a_table_file_that_is_not_there(run: Run, file: Path) -> None:
    done = run("loonbrief", str(file), "--maand", "2005-05", "--tabellen", "weg.csv", "--json")
    assert done.code == 1
    assert valid(done.json, "geweigerd")["bevindingen"][0]["bestand"] == "weg.csv"


def test_a_bad_file_is_not_computed(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "slecht.yaml"
    path.write_text(FILE.replace("graad: deskundige,", "graad: deskundge,"), encoding="utf-8")
    month = ("--maand", "2005-05")
    for command in (("bereken", str(path)), ("loonbrief", str(path), *month), ("waarom", str(path), "graad", *month)):
        done = run(*command)
        assert done.code == 1
        assert done.out.startswith(f"Fout ({path}")
        assert valid(run(*command, "--json").json, "geweigerd")
    assert run("bereken", "weg.yaml").code == 1


def test_out_of_service(run: Run, file: Path) -> None:
    done = run("loonbrief", str(file), "--maand", "1990-05")
    assert done.out == "Geen loonbrief: 1043 Peeters An (pswi) is niet in dienst in mei 1990.\n"
    assert "Geen tewerkstelling op die dag." in run("bereken", str(file), "--op", "1990-05-01").out


@pytest.mark.parametrize(
    ("args", "sentence"),
    [
        (("bereken", "F", "--op", "32/1/2005"), "Fout (--op): “32/1/2005” bestaat niet"),
        (("bereken", "F", "--bekend-op", "gisteren"), "Fout (--bekend-op): “gisteren” is geen datum"),
        (("bereken", "F", "--tewerkstelling", "7", "--op", "2005-03-01"), "Fout (--tewerkstelling): Tewerkstelling “7” bestaat niet"),
        (("loonbrief", "F"), "Fout (--maand): De maand ontbreekt."),
        (("loonbrief", "F", "--maand", "13/2005"), "Fout (--maand): “13/2005” bestaat niet"),
        (("loonbrief", "F", "--maand", "2005-05", "--leeswijze", "x=y"), "Fout (--leeswijze): De leeswijze “x” bestaat niet."),
        (("waarom", "F", "mandsalaris", "--maand", "2005-05"),
         "Fout (REGEL): “mandsalaris” is geen uitkomst van pswi. Juist is: bijvoorbeeld maandsalaris"),
        (("waarom", "F", "graad", "--maand", "2005-05", "--diepte", "x"), "Fout (--diepte): “x” is geen aantal lagen."),
        (("norm", "appel"), "Fout (NUMMER): “appel” is geen artikelnummer."),
        (("norm", "XIII 999"), "Fout (NUMMER): Het register heeft geen artikel XIII 999."),
        (("norm", "I 1", "--statuut", "x"), "Fout (--statuut): Het statuut “x” is niet geïnstalleerd."),
        (("norm", "II 1", "--met", "a=1"), "Fout (NUMMER): Norm II 1 is niet te berekenen: de status is “tekst”."),
        (("norm", "XIII 29", "--met", "leeftijd"), "Fout (--met): “leeftijd” is geen naam met een waarde."),
        (("norm", "XIII 29", "--feiten", "weg.yaml"), "Fout (--feiten): Het bestand weg.yaml bestaat niet."),
        (("dekking", "--statuut", "x"), "Fout (--statuut): Het statuut “x” is niet geïnstalleerd."),
    ],
)  # fmt: skip
def test_wrong_questions(run: Run, file: Path, args: tuple[str, ...], sentence: str) -> None:
    done = run(*(str(file) if arg == "F" else arg for arg in args))
    assert done.code == 2
    assert done.err.startswith(sentence)


def test_why(run: Run, file: Path) -> None:
    asked = ("waarom", str(file), "maandsalaris", "--maand", "2005-05", EXAMPLES)
    done = run(*asked)
    assert done.code == 0
    assert done.out.startswith(BANNER)
    for words in ("maandsalaris: ", "mei 2005", "├──", "1,3459", "leeswijze ", "gebeurtenis 5", "[art. XIII 27 §1"):
        assert words in done.out
    value = valid(run(*asked, "--json").json, "uitkomst")
    rules = {step["regel"] for step in value["uitleg"]}
    assert {"maandsalaris", "schaalbedrag"} <= rules
    assert any(step["leeswijze"] for step in value["uitleg"])
    assert len(run(*asked, "--diepte", "1").out) < len(done.out) < len(run(*asked, "--volledig").out)


def test_why_by_article(run: Run, file: Path) -> None:
    asked = ("--maand", "2005-05", EXAMPLES, "--json")
    assert run("waarom", str(file), "Maandsalaris", *asked).json["norm"] == "XIII 24 §1 lid 1"
    assert run("waarom", str(file), "XIII 75 §5", *asked).json["naam"] == "inhouding_vakantiegeld"


def test_a_norm(run: Run) -> None:
    done = run("norm", "XIII", "29")
    assert done.code == 0
    for words in ("pswi · XIII 29", "13.234,20", "soort", "status", "Regel minimumbezoldiging", "leeftijd_21_bereikt", "ja of nee"):
        assert words in done.out
    value = valid(run("norm", "art. XIII 29", "--json").json, "norm")
    inputs = {each["naam"]: each for rule in value["regels"] for each in rule["invoer"]}
    assert inputs["leeftijd_21_bereikt"]["eenheid"] == "ja_nee"
    assert valid(run("norm", "XIII 75", "--json").json, "normen")


def test_a_norm_with_values(run: Run, tmp_path: Path) -> None:
    asked = ("norm", "XIII 29", "--regel", "minimumbezoldiging", "--maand", "2005-05")
    given = ("--met", "leeftijd_21_bereikt=ja", "--met", "hoedanigheid_schijf=ambtenaar")
    done = run(*asked, *given)
    assert (done.code, done.err) == (0, "")
    assert "minimumbezoldiging: 13.234,20" in done.out
    value = valid(run(*asked, *given, "--json").json, "uitkomst")
    assert (value["waarde"], value["eenheid"], value["toestand"]) == ("13234.20", "euro", "bepaald")
    facts = tmp_path / "feiten.yaml"
    facts.write_text("leeftijd_21_bereikt: ja\nhoedanigheid_schijf: contractueel\n", encoding="utf-8")
    assert run(*asked, "--feiten", str(facts), "--json").json["waarde"] == "12478.10"


def test_a_norm_with_too_few_or_wrong_values(run: Run) -> None:
    asked = ("norm", "VIII 77 §1 lid 1", "--met", "vertraging_beslist=ja")
    done = run(*asked)
    assert done.code == 1
    assert "loopbaanvertraging in de maand: onbepaald" in done.out
    assert "--met normale_snelheid_hersteld=WAARDE" in done.out
    wrong = run(*asked, "--met", "normale_snelheid=nee", "--regel", "vertraging_geldt", "--json")
    assert wrong.code == 1
    assert "normale_snelheid_hersteld" in valid(wrong.json, "geweigerd")["bevindingen"][0]["juist"]
    odd = run("norm", "XIII 29", "--regel", "minimumbezoldiging", "--met", "hoedanigheid_schijf=baas")
    assert odd.code == 1
    assert odd.out.startswith("Fout (veld hoedanigheid_schijf)")


def test_coverage(run: Run) -> None:
    value = valid(run("dekking", "--json").json, "dekking")
    assert value["pswi"]["XIII 75 §2"]["soort"] == "berekening"
    assert len(value["pswi"]) > 1000
    by_part = run("dekking", "--statuut", "pswi").out
    assert by_part.index(" VII ") < by_part.index(" VIII ") < by_part.index(" XV ")
    assert "berekening" in run("dekking", "--per", "soort").out


def test_tables_in_the_store(session: Session, file: Path, tmp_path: Path) -> None:
    path = tables(tmp_path, "B111", "B112")
    trial, empty, kept, shown, as_json, slip, imported, by_number, unknown, tree = session(
        ("tabellen", "importeer", path, "--proef"),
        ("tabellen", "toon"),
        ("tabellen", "importeer", path, "--json"),
        ("tabellen", "toon", "B112"),
        ("tabellen", "toon", "--json"),
        ("loonbrief", file, "--maand", "2005-05"),
        ("importeer", file),
        ("loonbrief", "1043", "--maand", "2005-05"),
        ("bereken", "9999", "--op", "2005-03-01"),
        ("waarom", "1043", "graad", "--maand", "2005-05"),
    )
    assert trial.out == "Proef, er is niets geschreven: 56 rijen van 2 schalen (officieel).\n"
    assert empty.out == "De opslag bevat geen salaristabellen van pswi.\n"
    assert valid(kept.json, "tabellen_importeer")["schalen"] == ["B111", "B112"]
    assert "20.000,00" in shown.out and "B111" not in shown.out
    assert valid(as_json.json, "tabellen_toon")["rijen"][0]["bedrag"] == "20000.00"
    assert (slip.code, imported.code, by_number.code) == (0, 0, 0)
    assert by_number.out == slip.out
    assert unknown.code == 2
    assert unknown.err.startswith("Fout (BESTAND): “9999” is geen bestand, en in de opslag staat geen personeelslid met dat nummer.")
    assert "graad: deskundige" in tree.out


def test_other_json_keeps_to_the_schema(run: Run, session: Session, file: Path, tmp_path: Path) -> None:
    text = tmp_path / "tekst.txt"
    text.write_text("Art. I 1. § 1. Een proeftekst over verlof.\n\nArt. I 2. Zie artikel I 1.\n", encoding="utf-8")
    imported, exported, corpus, shown, found = session(
        ("importeer", file, "--json"),
        ("exporteer", "1043", "--naar", tmp_path / "uit", "--json"),
        ("corpus", "import", text, "--statuut", "pswi", "--json"),
        ("corpus", "toon", "I 1", "--json"),
        ("corpus", "zoek", "verlof", "--json"),
    )
    for result, definition in ((imported, "importeer"), (exported, "exporteer"), (corpus, "corpus_import"), (shown, "corpus_toon")):
        valid(result.json, definition)
    valid(found.json, "corpus_zoek")
    valid(run("controleer", str(file), "--json").json, "controleer")
    valid(run("sjabloon", "diploma", "--json").json, "sjabloon")
    valid(run("sjabloon", "lijst", "--json").json, "sjabloon_lijst")
    valid(run("schema", "nee", "--json").json, "geweigerd")


def test_the_page_on_json_is_true() -> None:
    page = (ROOT / "docs" / "json.md").read_text(encoding="utf-8")
    for block in re.findall(r"```json\n(.*?)```", page, re.DOTALL):
        valid(json.loads(block), "uitkomst")
    named = set(re.findall(r"`([a-z_]+)`", page))
    definitions = SCHEMA["$defs"]
    for name in ("uitkomst", "stap", "bevinding", "ontbreekt", "parameter", "bereken", "loonbrief", "tabellen_toon", "corpus_zoek"):
        fields = {field for field in definitions[name]["properties"] if field not in ("eenheid", "uitkomsten")}
        assert fields <= named, f"{name}: {fields - named}"
