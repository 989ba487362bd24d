"""`statuut corpus import`: read consolidated texts into the store, tell what could not be placed, compare with the register."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from statuut.cli import clock, storage
from statuut.cli.faults import DONE, FINDINGS, UsageFault
from statuut.cli.inputs import STDIN, read_text, stdin_text
from statuut.cli.options import AsJson, Store, TextStatute
from statuut.cli.output import count, print_json, say
from statuut.cli.packs import installed, pack_of

if TYPE_CHECKING:
    from statuut.corpus.model import Ingelezen, TekstBevinding

FURNITURE = "paginameubel"
UNREAD = "niet-gelezen"


def run(
    texts: Annotated[list[str], typer.Argument(metavar="TEKST", help="Tekstbestand van het statuut; “-” is standaardinvoer.")],
    statute: TextStatute,
    everything: Annotated[bool, typer.Option("--alles", help="Toon ook weggelaten paginakoppen en -voeten.")] = False,
    trial: Annotated[bool, typer.Option("--proef", help="Lees en vergelijk, maar bewaar niets.")] = False,
    store: Store = None,
    as_json: AsJson = False,
) -> int:
    """Read texts of one statute; several texts (the two of the cabinets) are kept as one."""
    from statuut.corpus import STATUTEN, parse_text

    if statute not in STATUTEN:
        raise UsageFault(f"Teksten van “{statute}” worden niet gelezen.", "--statuut", "één van: " + ", ".join(STATUTEN))
    read = [parse_text(_content(text), statuut=statute, bron=_name(text)) for text in texts]
    shown = [(one.bron, finding) for one in read for finding in one.bevindingen if everything or finding.code != FURNITURE]
    usable = [one for one in read if one.artikelen]
    if len(usable) < len(read):
        return _refused(shown, as_json)
    joined = _join(usable)
    if not trial:
        joined = _keep(joined, store)
    comparison = _compare(joined)
    if as_json:
        print_json({
            "statuut": statute,
            "bewaard": not trial,
            "artikelen": len(joined.artikelen),
            "opgeheven": sum(article.opgeheven for article in joined.artikelen),
            "register": comparison,
            "bevindingen": [_as_dict(source, finding) for source, finding in shown],
        })
        return DONE
    for source, finding in shown:
        say(_line(source, finding))
    left_out = sum(finding.code == FURNITURE for one in read for finding in one.bevindingen)
    furniture = f"; {count(left_out, 'regel', 'regels')} van de pagina-opmaak weggelaten" if left_out and not everything else ""
    done = "gelezen (proef)" if trial else "bewaard"
    say(f"{statute}: {count(len(joined.artikelen), 'artikel', 'artikelen')} {done}{furniture}.")
    _tell_comparison(statute, comparison)
    return DONE


def _content(text: str) -> str:
    return stdin_text() if text == STDIN else read_text(Path(text), "TEKST")


def _name(text: str) -> str:
    return "standaardinvoer" if text == STDIN else Path(text).name


def _refused(shown: list[tuple[str, TekstBevinding]], as_json: bool) -> int:
    if as_json:
        print_json({"bewaard": False, "bevindingen": [_as_dict(source, finding) for source, finding in shown]})
    for source, finding in [] if as_json else shown:
        say(_line(source, finding, "Fout" if finding.code == UNREAD else "Waarschuwing"))
    if not as_json:
        say("Niets bewaard: er is geen artikel gevonden.")
    return FINDINGS


def _join(read: list[Ingelezen]) -> Ingelezen:
    """Texts of one statute as one: articles one after the other."""
    from dataclasses import replace

    if len(read) == 1:
        return read[0]
    articles = [article for one in read for article in one.artikelen]
    return replace(
        read[0],
        bron=" + ".join(one.bron for one in read),
        artikelen=tuple(replace(article, volgorde=place) for place, article in enumerate(articles)),
        bevindingen=tuple(finding for one in read for finding in one.bevindingen),
        structuur=tuple(kop for one in read for kop in one.structuur),
        aanhef="\n\n".join(one.aanhef for one in read if one.aanhef),
        slot="\n\n".join(one.slot for one in read if one.slot),
    )


def _keep(text: Ingelezen, folder: str | None) -> Ingelezen:
    """Write the text; one with other articles than the kept one (the second cabinet text) is added to it."""
    storage.open_store(folder)
    from statuut.store.actions import import_legal_text
    from statuut.store.doors import legal_text

    kept = legal_text(text.statuut)
    if kept is not None and not _families(kept) & _families(text):
        text = _join([kept, text])
    import_legal_text(text, actor=storage.actor(), now=clock.now())
    return text


def _families(text: Ingelezen) -> set[str]:
    """What precedes the numbers of its articles: roman parts, "art.", "KAB-C"."""
    return {article.nummer.split()[0] for article in text.artikelen}


def _compare(text: Ingelezen) -> dict[str, list[str]] | None:
    from statuut.corpus import compare, plaatsen_zonder_tekst

    if text.statuut not in installed():
        return None
    norms = pack_of(text.statuut).norms
    not_in_text, not_in_register = compare(text.artikelen, norms)
    places = plaatsen_zonder_tekst(text.artikelen, norms)
    return {"niet_in_tekst": list(not_in_text), "niet_in_register": list(not_in_register), "plaats_niet_gevonden": list(places)}


def _tell_comparison(statute: str, comparison: dict[str, list[str]] | None) -> None:
    if comparison is None:
        say(f"Het register van {statute} is niet geïnstalleerd; de tekst is er niet mee vergeleken.")
        return
    sentences = {
        "niet_in_tekst": "In het register, niet in de tekst",
        "niet_in_register": "In de tekst, niet in het register",
        "plaats_niet_gevonden": "Artikel gevonden, maar niet de paragraaf, het lid of het punt",
    }
    for key, sentence in sentences.items():
        if comparison[key]:
            say(f"{sentence}: {', '.join(comparison[key])}.")
    if not any(comparison.values()):
        say("Elk artikel van het register staat in de tekst, en omgekeerd.")


def _line(source: str, finding: TekstBevinding, word: str = "Waarschuwing") -> str:
    words = " ".join(finding.fragment.split())
    quoted = f" “{words[:77] + '...' if len(words) > 80 else words}”" if words else ""
    return f"{word} ({source}, regel {finding.regel}, {finding.code}): {finding.boodschap}{quoted}"


def _as_dict(source: str, finding: TekstBevinding) -> dict[str, Any]:
    from statuut.dossier.finding import Finding

    message = f"{finding.boodschap} “{finding.fragment}”" if finding.fragment.strip() else finding.boodschap
    return Finding("fout" if finding.code == UNREAD else "waarschuwing", finding.code, message, source, regel=finding.regel).as_dict()
