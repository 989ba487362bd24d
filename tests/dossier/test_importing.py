"""Import: all or nothing, by personnel number, with a preview."""

from __future__ import annotations

from pathlib import Path

from statuut.dossier.file import Dossier
from statuut.dossier.importing import import_files
from statuut.dossier.read_yaml import write_yaml
from statuut.dossier.tables import write_tables
from tests.dossier.files import CAREER, CODES, file_of

REGIME = "nr: 4, soort: werkregime, van: 2000-01-01, vastgelegd: 2000-01-01, fractie: 80"


def kept(path: Path, dossier: Dossier) -> Path:
    path.write_text(write_yaml(dossier), encoding="utf-8")
    return path


def test_files_and_folders_are_read_and_counted(tmp_path: Path) -> None:
    kept(tmp_path / "a.yaml", file_of(*CAREER))
    result = import_files([tmp_path], CODES)
    assert result.gelukt and result.dossiers == (file_of(*CAREER),)
    assert result.text() == "1 nieuw, 0 bijgewerkt, 0 ongewijzigd; 3 nieuwe gebeurtenissen."


def test_rows_for_a_known_person_are_added(tmp_path: Path) -> None:
    whole, before = file_of(*CAREER, REGIME), file_of(*CAREER)
    folder = tmp_path / "map"
    write_tables([whole], folder, "csv")
    result = import_files([folder / "werkregime.csv"], CODES, {"1043": before})
    assert result.dossiers == (whole,)
    assert (result.nieuw, result.bijgewerkt, result.ongewijzigd, result.gebeurtenissen) == (0, 1, 0, 1)


def test_importing_twice_is_no_news(tmp_path: Path) -> None:
    path, dossier = kept(tmp_path / "a.yaml", file_of(*CAREER)), file_of(*CAREER)
    result = import_files([path, path], CODES, {"1043": dossier})
    assert result.dossiers == () and result.gelukt and result.ongewijzigd == 1


def test_a_kept_record_is_never_changed(tmp_path: Path) -> None:
    path = kept(tmp_path / "a.yaml", file_of(*CAREER, REGIME))
    result = import_files([path], CODES, {"1043": file_of(*CAREER, REGIME.replace("80", "50"))})
    assert result.dossiers == ()
    (finding,) = result.findings
    assert (finding.code, finding.gebeurtenis) == ("gebeurtenis_bestaat", 4) and "vervangt: 4" in (finding.juist or "")


def test_one_bad_file_keeps_everything_out(tmp_path: Path) -> None:
    good = kept(tmp_path / "a.yaml", file_of(*CAREER))
    bad = kept(tmp_path / "b.yaml", file_of(*CAREER, REGIME.replace("4", "3", 1)))
    bad.write_text(bad.read_text().replace("'1043'", "'1044'"), encoding="utf-8")
    result = import_files([good, bad], CODES)
    assert result.dossiers == () and not result.gelukt
    assert result.text() == "Niets ingelezen: 1 fout."
    assert [(finding.code, finding.bestand) for finding in result.findings] == [("dubbel_nummer", str(bad))]


def test_unknown_and_unreadable_files_are_findings(tmp_path: Path) -> None:
    (tmp_path / "brief.docx").write_bytes(b"x")
    (tmp_path / "leeg").mkdir()
    result = import_files([tmp_path / "brief.docx", tmp_path / "leeg", tmp_path / "weg.yaml", tmp_path / "weg.csv"], CODES)
    codes = sorted(finding.code for finding in result.findings)
    assert codes == ["lege_map", "onbekend_bestandstype", "onleesbaar_bestand", "onleesbaar_bestand"]


def test_a_person_keeps_one_statute(tmp_path: Path) -> None:
    path = kept(tmp_path / "a.yaml", file_of(*CAREER))
    other = Dossier("1043", "kabinet", file_of(*CAREER).events)
    assert [finding.code for finding in import_files([path], CODES, {"1043": other}).findings] == ["statuut_wijkt_af"]
