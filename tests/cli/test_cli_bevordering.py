"""toets bevordering: the verdict on a promotion, in text and in JSON by its schema, and what cannot be asked."""

from __future__ import annotations

from pathlib import Path

from terminal import Run
from test_cli_uitkomsten import valid

FACTS = (
    "--met", "vaste_betrekking_vacant=ja", "--met", "bevordering_voorgeschreven=zonder_proef", "--met", "doelgroep_beperkt=nee",
)  # fmt: skip


def test_a_promotion_that_may_be_granted(run: Run, file: Path) -> None:
    done = run("toets", str(file), "bevordering:hoofddeskundige", "--van", "1/7/2005", *FACTS)
    assert done.code == 0
    words = " ".join(done.out.split())
    for each in ("bevorderd worden tot hoofddeskundige? ja", "VIII 72", "VIII 44 §2", "het instellingshoofd"):
        assert each in words, each


def test_one_that_fails_says_what_would_do(run: Run, file: Path) -> None:
    done = run("toets", str(file), "bevordering:hoofddeskundige", "--van", "1/6/2003", *FACTS)
    assert done.code == 1
    assert "of een bevordering op een bekwaamheidsproef" in " ".join(done.out.split())


def test_json(run: Run, file: Path) -> None:
    value = valid(run("toets", str(file), "bevordering:hoofddeskundige", "--van", "2005-07-01", "--json").json, "toets")
    assert (value["antwoord"], value["van"], value["artikel"]) == ("onbepaald", "2005-07-01", "VIII 72")
    assert "vaste_betrekking_vacant" in {each["naam"] for each in value["ontbreekt"]}


def test_what_cannot_be_asked(run: Run, file: Path) -> None:
    unknown = run("toets", str(file), "bevordering:hoofddeskundig", "--van", "2005-07-01")
    assert unknown.code == 2
    assert "hoofddeskundige" in unknown.err
    subject = run("toets", str(file), "verhuis:morgen")
    assert subject.code == 2
    assert "bevordering:DOEL" in subject.err
    value = run("toets", str(file), "bevordering:directeur", "--van", "2005-07-01", "--met", "leiderschapsproef_geslaagd=soms")
    assert value.code == 2
    assert "ja of nee" in value.err
