"""Standing allowances in a file: what a personnel officer is told about them, and what stays silent."""

from __future__ import annotations

from typing import Any

import pytest

from statuut.dossier.read_yaml import read_values
from statuut.dossier.validate import validate
from statuut.engine.pack import load_pack

CODES = load_pack("pswi").codes


def bevindingen(*events: dict[str, Any], graad: str = "deskundige", aanstelling: str = "benoeming") -> dict[str, str]:
    """Per code the severity of what the file is told."""
    common = {"vastgelegd": "2008-01-01", "door": "personeelsdienst"}
    fixed = [
        {"soort": "identiteit", "van": "2000-01-01", "naam": "Peeters", "voornaam": "An", "geboortedatum": "1970-01-15"},
        {"soort": aanstelling, "van": "2000-01-01", "graad": graad, "personeelsgroep": "niet_wetenschappelijk"},
    ]
    rows = [{"nr": nr, **common, **event} for nr, event in enumerate((*fixed, *events), start=1)]
    raw = {"formaat": "statuut-dossier/1", "personeelsnummer": "1", "statuut": "pswi", "gebeurtenissen": rows}
    dossier, findings = read_values(raw)
    assert dossier is not None, [f.text() for f in findings]
    return {finding.code: finding.ernst for finding in validate(dossier, CODES)}


def toelage(aard: str, van: str = "2005-04-15", **fields: Any) -> dict[str, Any]:
    return {"soort": "toelage", "van": van, "aard": aard, **fields}


def rekening(**fields: Any) -> dict[str, Any]:
    return {"soort": "kwartaalrekening", "van": "2005-01-01", "tot": "2005-03-31", "rekening": "ontvangsten", "ontvangsten": 8000, **fields}


@pytest.mark.parametrize(
    ("events", "graad", "verwacht"),
    [
        ([toelage("functionering", percentage=15)], "deskundige", {}),
        ([toelage("functionering", percentage="15.01")], "deskundige", {"percentage_te_hoog": "fout"}),
        ([toelage("functionering", percentage="4.99")], "deskundige", {}),
        ([toelage("functionering", percentage="4.99")], "assistent", {"percentage_te_laag": "fout"}),
        ([toelage("functionering")], "deskundige", {"percentage_ontbreekt": "waarschuwing"}),
        ([toelage("functionering", percentage=10)], "algemeen_directeur", {"toelage_zonder_recht": "waarschuwing"}),
        ([toelage("management", percentage=20)], "directeur", {}),
        ([toelage("management", percentage=10)], "deskundige", {"toelage_zonder_recht": "waarschuwing"}),
        ([toelage("management", percentage=10, van="2005-08-01")], "directeur", {"prestatietoelage_te_laat": "waarschuwing"}),
        ([toelage("management", percentage=10, van="2005-07-31")], "directeur", {}),
        ([toelage("management", percentage=10, evaluatiejaar=2005)], "directeur", {"evaluatiejaar_loopt_nog": "fout"}),
        (
            [toelage("management", percentage=10), toelage("functionering", percentage=10)],
            "directeur",
            {"prestatietoelage_dubbel": "fout"},
        ),
        ([toelage("diensthoofd")], "adjunct_van_de_directeur", {}),
        ([toelage("diensthoofd")], "directeur", {"toelage_zonder_recht": "waarschuwing"}),
        ([toelage("rekenplichtige")], "directeur", {"toelage_zonder_recht": "waarschuwing"}),
        ([toelage("examenvoordeel", graad="medewerker", proces_verbaal="2004-09-30")], "assistent", {}),
        (
            [toelage("examenvoordeel", graad="medewerker", proces_verbaal="2004-10-01")],
            "assistent",
            {"proces_verbaal_te_laat": "waarschuwing"},
        ),
        (
            [toelage("examenvoordeel")],
            "assistent",
            {"examengraad_ontbreekt": "waarschuwing", "proces_verbaal_ontbreekt": "waarschuwing"},
        ),
        (
            [toelage("examenvoordeel", graad="medewerker", proces_verbaal="2003-05-05")],
            "deskundige",
            {"examen_zonder_hoger_niveau": "waarschuwing"},
        ),
        ([toelage("rekenplichtige", van="2005-03-31"), rekening(ingediend_op="2005-04-05")], "deskundige", {}),
        ([rekening(ingediend_op="2005-04-05")], "deskundige", {"rekening_zonder_rekenplichtige": "waarschuwing"}),
        ([toelage("rekenplichtige", van="2005-01-01"), rekening(tot="2005-04-01")], "deskundige", {"rekening_over_kwartalen": "fout"}),
        (
            [toelage("rekenplichtige", van="2005-01-01"), rekening(ingediend_op="2004-12-31")],
            "deskundige",
            {"rekening_te_vroeg": "fout"},
        ),
        (
            [toelage("rekenplichtige", van="2005-01-01"), rekening(rekening="gemengd")],
            "deskundige",
            {"rekening_zonder_bedrag": "waarschuwing"},
        ),
    ],
)
def test_bevindingen(events: list[dict[str, Any]], graad: str, verwacht: dict[str, str]) -> None:
    assert bevindingen(*events, graad=graad) == verwacht


def test_een_stagiair_als_rekenplichtige() -> None:
    assert bevindingen(toelage("rekenplichtige"), aanstelling="stage") == {"toelage_zonder_recht": "waarschuwing"}


def test_lange_wachtdienst_is_geen_fout() -> None:
    """Standby lasts longer than a day; ordinary work does not."""
    dienst = {"soort": "prestatie", "van": "2005-03-05", "aard": "wachtdienst", "uren": 63}
    assert bevindingen(dienst) == {}
    assert bevindingen({**dienst, "aard": "ploegendienst"}) == {"duur_buiten_de_dag": "fout"}
