"""jaaropgave and loonbrief --tegenover: a year line by line with its sums, on paper; the slip now beside what was paid."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from terminal import Run, Session
from test_cli_uitkomsten import valid

EXAMPLES = "--voorbeeldbedragen"
LATE = "  - {nr: 6, soort: werkregime, van: 2005-02-01, vastgelegd: 2005-06-04, fractie: 50}\n"


def test_the_lines_of_a_year_add_up(run: Run, file: Path) -> None:
    value = valid(run("jaaropgave", str(file), "--jaar", "2005", EXAMPLES, "--json").json, "jaaropgave")
    lines = {each["lijn"]: each for each in value["lijnen"]}
    assert {"maandsalaris", "vakantiegeld", "inhouding_vakantiegeld", "eindejaarstoelage"} <= lines.keys()
    paid = {name: [Decimal(each or "0") for each in line["bedragen"]] for name, line in lines.items()}
    assert all(sum(paid[name]) == Decimal(line["totaal"]) for name, line in lines.items())
    assert [place for place, amount in enumerate(paid["vakantiegeld"]) if amount] == [4]
    assert [place for place, amount in enumerate(paid["eindejaarstoelage"]) if amount] == [11]
    assert paid["inhouding_vakantiegeld"][4] < 0
    assert Decimal(value["samen"]["totaal"]) == sum(Decimal(each["totaal"]) for each in value["soorten"]) == sum(map(sum, paid.values()))
    may = run("loonbrief", str(file), "--maand", "2005-05", EXAMPLES, "--json").json
    gross = next(each["waarde"] for each in may["uitkomsten"] if each["naam"] == "bruto")
    assert value["samen"]["bedragen"][4] == gross


def test_what_is_undetermined_is_not_zero(run: Run, file: Path) -> None:
    done = run("jaaropgave", str(file), "--jaar", "2005", "--json")
    assert done.code == 1 and done.json["samen"]["totaal"] is None
    assert done.json["lijnen"][0]["bedragen"] == [None] * 12 and done.json["ontbreekt"]
    assert "onbepaald" in run("jaaropgave", str(file), "--jaar", "2005").out


def test_the_year_as_pdf_has_the_code_of_its_receipt(run: Run, file: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "jaar.pdf"
    done = run("jaaropgave", str(file), "--jaar", "2005", EXAMPLES, "--pdf", str(pdf))
    assert done.code == 0 and pdf.read_bytes().startswith(b"%PDF") and "Voorbeeldbedragen" in done.out
    told = run("jaaropgave", str(file), "--jaar", "2005", EXAMPLES, "--json").json["hash"]
    again = run("jaaropgave", str(file), "--jaar", "2005", EXAMPLES, "--json").json["hash"]
    assert told == again and told[:4] in done.out.split("Ontvangstbewijs ")[1]
    file.write_text(file.read_text(encoding="utf-8") + LATE, encoding="utf-8")
    assert run("jaaropgave", str(file), "--jaar", "2005", EXAMPLES, "--json").json["hash"] != told


def test_a_year_out_of_service(run: Run, file: Path) -> None:
    done = run("jaaropgave", str(file), "--jaar", "1990", EXAMPLES)
    assert done.code == 0 and "geen loon" in done.out


def test_a_year_must_be_a_year(run: Run, file: Path) -> None:
    for typed in ("05", "morgen", "20055"):
        done = run("jaaropgave", str(file), "--jaar", typed)
        assert done.code == 2 and "geen jaar" in done.err
    assert run("jaaropgave", str(file)).code == 2


def test_the_slip_beside_what_was_paid(session: Session, file: Path) -> None:
    slip = ("loonbrief", str(file), "--maand", "2005-05", EXAMPLES, "--tegenover", "1")
    late = file.with_name("laat.yaml")
    late.write_text(file.read_text(encoding="utf-8") + LATE, encoding="utf-8")
    changed = ("loonbrief", str(late), "--maand", "2005-05", EXAMPLES, "--tegenover", "1")
    done = session(
        ("importeer", str(file)),
        ("betaling", "start", "--maand", "2005-05", "--bekend-op", "2005-05-20", EXAMPLES),
        slip, (*slip, "--json"), changed, (*changed, "--json"), (*slip[:-1], "7"),
        ("loonbrief", str(file), "--maand", "2005-06", *slip[4:]),
    )  # fmt: skip
    assert [each.code for each in done] == [0, 0, 0, 0, 1, 1, 2, 1], [each.out + each.err for each in done]
    assert "Geen verschil" in done[2].out
    assert valid(done[3].json, "tegenover")["gelijk"] and done[3].json["lijnen"]
    value = valid(done[5].json, "tegenover")
    salary = next(each for each in value["lijnen"] if each["lijn"] == "maandsalaris")
    assert Decimal(salary["nu"]) - Decimal(salary["betaald"]) == Decimal(salary["verschil"]) < 0
    assert "verrekent" in done[4].out and "bestaat niet" in done[6].err and "niets betaald voor juni 2005" in done[7].out
