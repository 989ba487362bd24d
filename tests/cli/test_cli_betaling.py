"""achterstallen, loonbrief on paper and from its receipt, betaling: text, JSON by its schema, wrong input."""

from __future__ import annotations

import json
from pathlib import Path

from terminal import Run, Session
from test_cli_uitkomsten import valid

EXAMPLES = "--voorbeeldbedragen"
LATE = "  - {nr: 6, soort: werkregime, van: 2005-02-01, vastgelegd: 2005-04-04, fractie: 50}\n"


def late(file: Path) -> Path:
    file.write_text(file.read_text(encoding="utf-8") + LATE, encoding="utf-8")
    return file


def test_a_fact_recorded_late_changes_the_months_paid(run: Run, file: Path) -> None:
    done = run("achterstallen", str(late(file)), "--betaald-op", "31/3/2005", "--bekend-op", "30/4/2005", EXAMPLES)
    assert done.code == 0
    for words in ("februari 2005", "maart 2005", "terugvordering", "Maandsalaris", "Samen: -"):
        assert words in done.out
    asked = ("--betaald-op", "2005-03-31", "--bekend-op", "2005-04-30", EXAMPLES, "--json")
    value = valid(run("achterstallen", str(file), *asked).json, "achterstallen")
    assert {(each["maand"], each["lijn"]) for each in value["verschillen"]} >= {("2005-02", "maandsalaris"), ("2005-03", "maandsalaris")}
    assert float(value["totaal"]) == sum(float(each["verschil"]) for each in value["verschillen"])


def test_nothing_changed_is_nothing_to_settle(run: Run, file: Path) -> None:
    done = run("achterstallen", str(file), "--betaald-op", "31/3/2005", "--bekend-op", "30/4/2005", EXAMPLES)
    assert done.code == 0 and "niets te verrekenen" in done.out


def test_the_earlier_payment_lies_before(run: Run, file: Path) -> None:
    done = run("achterstallen", str(file), "--betaald-op", "1/5/2005", "--bekend-op", "30/4/2005")
    assert done.code == 2 and "--betaald-op" in done.err


def test_an_unknown_amount_is_not_settled_as_zero(run: Run, file: Path) -> None:
    done = run("achterstallen", str(late(file)), "--betaald-op", "31/3/2005", "--bekend-op", "30/4/2005")
    assert "0,00" not in done.out


def test_a_slip_as_pdf_with_its_receipt(run: Run, file: Path, tmp_path: Path) -> None:
    pdf, proof = tmp_path / "brief.pdf", tmp_path / "bewijs.json"
    done = run("loonbrief", str(file), "--maand", "2005-05", EXAMPLES, "--pdf", str(pdf), "--bewijs", str(proof))
    assert done.code == 0 and pdf.read_bytes().startswith(b"%PDF")
    assert json.loads(proof.read_text(encoding="utf-8"))["maand"] == "2005-05"
    same = run("loonbrief", str(file), "--controleer", str(proof), EXAMPLES)
    assert same.code == 0 and "bit voor bit" in same.out
    late(file)
    other = run("loonbrief", str(file), "--controleer", str(proof), EXAMPLES, "--json")
    value = valid(other.json, "controle")
    assert other.code == 1 and not value["gelijk"] and any("Gebeurtenis 6" in sentence for sentence in value["gewijzigd"])


def test_a_receipt_must_be_a_receipt(run: Run, file: Path, tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text("{}", encoding="utf-8")
    done = run("loonbrief", str(file), "--controleer", str(tmp_path / "x.json"))
    assert done.code == 2 and "geen ontvangstbewijs" in done.err


def test_pay_show_and_journal(session: Session, file: Path, tmp_path: Path) -> None:
    xlsx = tmp_path / "journaal.xlsx"
    pay = ("betaling", "start", "--maand", "2005-02", "--bekend-op", "2005-02-28", EXAMPLES, "--json")
    results = session(
        ("importeer", str(file)), pay, pay, ("betaling", "toon", "--json"), ("betaling", "toon", "1", "--json"),
        ("betaling", "journaal", "1", "--xlsx", str(xlsx), "--json"), ("betaling", "toon", "9"),
    )  # fmt: skip
    first, again = valid(results[1].json, "betaling_start"), valid(results[2].json, "betaling_start")
    assert (first["loonbrieven"], again["loonbrieven"], again["overgeslagen"]) == (1, 0, 1)
    assert valid(results[3].json, "betaling_lijst")["loonruns"][0]["loonbrieven"] == 1
    slips = valid(results[4].json, "betaling_toon")["loonbrieven"]
    assert slips[0]["personeelsnummer"] == "1043"
    total = sum(float(line["bedrag"]) for line in slips[0]["lijnen"])
    journal = valid(results[5].json, "betaling_journaal")["journaal"]
    assert round(sum(float(each["bedrag"]) for each in journal), 2) == round(total, 2)
    assert xlsx.read_bytes().startswith(b"PK")
    assert results[6].code == 2


def test_a_paid_slip_is_checked_against_its_receipt(session: Session, file: Path, tmp_path: Path) -> None:
    """One by one or by the compiled rules: the receipt that the store gives makes the slip again."""
    folder = tmp_path / "bewijzen"
    pay = ("betaling", "start", "--maand", "2005-02", "--bekend-op", "2005-02-28", EXAMPLES)
    check = ("loonbrief", "1043", "--controleer", str(folder / "1043-1.json"), EXAMPLES)
    results = session(("importeer", str(file)), pay, ("betaling", "toon", "1", "--bewijzen", str(folder)), check)
    assert "1 ontvangstbewijs" in results[2].out
    assert results[3].code == 0 and "bit voor bit" in results[3].out
