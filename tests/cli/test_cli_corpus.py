"""corpus import, toon and zoek, on a text of our own and, where they are at hand, on the real ones."""

from __future__ import annotations

from pathlib import Path

import pytest
from terminal import Run, Session

SEEDS = Path(__file__).resolve().parents[3] / "shared" / "seeds"
TEXT = """\
DEEL I. ALGEMEEN

TITEL 1. BEGRIPPEN

Art. I 1. § 1. Dit is een proeftekst over vakantiegeld en verlof.

§ 2. De ambtenaar krijgt:
1° een dag;
2° nog een dag.

Art. I 2. Opgeheven.

Art. I 3. De toelage wordt geregeld zoals in artikel I 1, § 2.
"""


@pytest.fixture
def text(tmp_path: Path) -> Path:
    """A text in the manner of the PSWI."""
    path = tmp_path / "tekst.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_import_show_search(session: Session, text: Path) -> None:
    before, imported, shown, part, as_json, absent, found, nothing, quoted = session(
        ("corpus", "toon", "I 1"),
        ("corpus", "import", text, "--statuut", "pswi", "--json"),
        ("corpus", "toon", "art.", "I", "1"),
        ("corpus", "toon", "I 1 §2 2°"),
        ("corpus", "toon", "I 3", "--json"),
        ("corpus", "toon", "I 9"),
        ("corpus", "zoek", "vakantiegeld", "--json"),
        ("corpus", "zoek", "pensioen"),
        ("corpus", "zoek", "nog een dag", "krijgt"),
    )
    assert before.code == 2
    assert before.err.startswith("Fout (--statuut): De tekst van pswi is niet ingelezen. Eerst: statuut corpus import")
    assert imported.code == 0
    assert (imported.json["artikelen"], imported.json["opgeheven"]) == (3, 1)
    assert "XIII 75" in imported.json["register"]["niet_in_tekst"]
    assert imported.json["register"]["niet_in_register"] == []
    assert "DEEL I. ALGEMEEN" in shown.out and "proeftekst" in shown.out
    assert "2° nog een dag." in part.out and "proeftekst" not in part.out
    assert as_json.json["verwijzingen"][0]["doel"] == "I 1"
    assert absent.code == 1
    assert absent.out.startswith("Fout (veld NUMMER): Artikel I 9 staat niet in de ingelezen tekst van pswi.")
    assert [hit["nummer"] for hit in found.json["treffers"]] == ["I 1"]
    assert nothing.out == "Niets gevonden voor “pensioen”.\n"
    assert "I 1" in quoted.out


def test_the_text_beside_the_digest(session: Session, text: Path) -> None:
    before, _, shown, as_json = session(
        ("norm", "I 2 9°", "--tekst"),
        ("corpus", "import", text, "--statuut", "pswi"),
        ("norm", "I 1 lid 1", "--tekst"),
        ("norm", "I 1 lid 1", "--tekst", "--json"),
    )
    assert before.code == 2
    assert "proeftekst over vakantiegeld" in shown.out
    assert "proeftekst over vakantiegeld" in as_json.json["tekst"]


def test_trial_keeps_nothing(session: Session, text: Path) -> None:
    trial, after = session(("corpus", "import", text, "--statuut", "pswi", "--proef"), ("corpus", "zoek", "verlof"))
    assert "pswi: 3 artikelen gelezen (proef)." in trial.out
    assert after.code == 2


def test_a_text_without_articles(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "leeg.txt"
    path.write_text("\n", encoding="utf-8")
    done = run("corpus", "import", str(path), "--statuut", "pswi")
    assert done.code == 1
    assert done.out.splitlines()[0] == "Fout (leeg.txt, regel 1, niet-gelezen): De tekst is leeg. “pswi”"
    assert done.out.splitlines()[-1] == "Niets bewaard: er is geen artikel gevonden."
    assert run("corpus", "import", "weg.txt", "--statuut", "pswi").err == "Fout (TEKST): Het bestand weg.txt bestaat niet.\n"


@pytest.mark.skipif(not SEEDS.is_dir(), reason=f"no seeds in {SEEDS}")
def test_the_five_texts(session: Session) -> None:
    seed = {name: next(SEEDS.glob(f"{number}_*.txt")) for name, number in
            {"ki": "000", "kc": "001", "pswi": "002", "topkader": "003", "berlare": "004"}.items()}  # fmt: skip
    results = session(
        ("corpus", "import", seed["ki"], "--statuut", "kabinet"),
        ("corpus", "import", seed["kc"], "--statuut", "kabinet", "--json"),
        ("corpus", "import", seed["pswi"], "--statuut", "pswi", "--json"),
        ("corpus", "import", seed["topkader"], "--statuut", "topkader", "--json"),
        ("corpus", "import", seed["berlare"], "--statuut", "berlare", "--json"),
        ("corpus", "toon", "KAB-I 1", "--statuut", "kabinet"),
        ("corpus", "toon", "XIII 75 §2"),
        ("corpus", "zoek", "vakantiegeld", "--statuut", "pswi", "--hoogstens", "3", "--json"),
    )
    assert [result.code for result in results] == [0] * 8
    assert results[1].json["artikelen"] == 40
    assert [result.json["artikelen"] for result in results[2:5]] == [674, 21, 119]
    assert results[2].json["register"]["niet_in_register"] == []
    assert results[7].json["treffers"][0]["nummer"] == "XIII 75"
