"""`statuut corpus toon`: an article of an imported text, or the part of it that a number means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from statuut.cli import storage
from statuut.cli.faults import DONE, FINDINGS, UsageFault
from statuut.cli.options import AsJson, Store, TextStatute
from statuut.cli.output import console, print_json, say
from statuut.cli.packs import DEFAULT
from statuut.cli.texts import flat

if TYPE_CHECKING:
    from statuut.corpus.model import Artikel, Onderdeel


def run(
    number: Annotated[list[str], typer.Argument(metavar="NUMMER", help="Bijvoorbeeld “XIII 75” of “VIII 77 §1 lid 3”.")],
    statute: TextStatute = DEFAULT,
    store: Store = None,
    as_json: AsJson = False,
) -> int:
    """Show the text that the user imported."""
    from statuut.corpus import OngeldigNummer, parse_norm_id, zoek_onderdelen

    norm = parse_norm_id(" ".join(number))
    if isinstance(norm, OngeldigNummer):
        raise UsageFault(norm.boodschap, "NUMMER")
    storage.open_store(store)
    from statuut.store.doors import legal_text

    text = legal_text(statute)
    if text is None:
        hint = f"Eerst: statuut corpus import TEKST --statuut {statute}."
        raise UsageFault(f"De tekst van {statute} is niet ingelezen.", "--statuut", hint=hint)
    article = text.artikel(norm.artikel)
    if article is None:
        return _absent(f"Artikel {norm.artikel} staat niet in de ingelezen tekst van {statute}.", as_json)
    parts = zoek_onderdelen(article, norm) if str(norm) != norm.artikel else article.onderdelen
    whole = parts is None or str(norm) == norm.artikel
    if as_json:
        print_json(_json(statute, article, str(norm), parts or (), whole))
    else:
        _draw(article, parts or (), whole)
        if parts is None:
            say(f"De plaats {norm} is niet gevonden; dit is het hele artikel.", errors=True)
    return DONE


def _absent(message: str, as_json: bool) -> int:
    from statuut.cli.output import as_dicts, tell
    from statuut.dossier.finding import Finding

    right = "een artikel van de tekst; zoek met “statuut corpus zoek WOORDEN”"
    findings = [Finding("fout", "artikel_niet_gevonden", message, veld="NUMMER", juist=right)]
    if as_json:
        print_json({"bevindingen": as_dicts(findings)})
    else:
        tell(findings)
    return FINDINGS


def _draw(article: Artikel, parts: tuple[Onderdeel, ...], whole: bool) -> None:
    from rich.text import Text

    screen = console()
    for kop in article.kop:
        screen.print(Text(kop.naam, style="dim"))
    title = f"Art. {article.nummer.removeprefix('art. ')}" + (f". {article.opschrift}" if article.opschrift else "")
    screen.print(Text(title + (" (opgeheven)" if article.opgeheven else ""), style="bold"))
    if whole:
        screen.print(Text(article.tekst))
    else:
        for part in parts:
            screen.print(Text(flat(part)))
    if article.wijzigingsnoten:
        screen.print(Text("Wijzigingsnoten: " + ", ".join(article.wijzigingsnoten), style="dim"))


def _json(statute: str, article: Artikel, asked: str, parts: tuple[Onderdeel, ...], whole: bool) -> dict[str, Any]:
    return {
        "statuut": statute,
        "gevraagd": asked,
        "nummer": article.nummer,
        "koppen": [kop.naam for kop in article.kop],
        "opschrift": article.opschrift,
        "opgeheven": article.opgeheven,
        "tekst": article.tekst if whole else "\n\n".join(flat(part) for part in parts),
        "onderdelen": [_part(part) for part in parts],
        "wijzigingsnoten": list(article.wijzigingsnoten),
        "verwijzingen": [
            {"tekst": one.tekst, "soort": one.soort, "doel": one.doel, "gevonden": one.gevonden} for one in article.verwijzingen
        ],
        "bevindingen": [],
    }


def _part(part: Onderdeel) -> dict[str, Any]:
    return {"kenmerk": part.kenmerk, "tekst": part.tekst, "onderdelen": [_part(child) for child in part.onderdelen]}
