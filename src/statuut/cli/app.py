"""The commands of `statuut`, by name. A command's module is loaded only when that command runs or tells about itself."""

from __future__ import annotations

import typer

from statuut.cli.dutch import Command, LazyGroup

COMMANDS = (
    Command("controleer", "Controleer dossiers: wat is er fout of twijfelachtig?", "controleer:run"),
    Command("importeer", "Lees dossiers in de opslag in, alles of niets.", "importeer:run"),
    Command("exporteer", "Schrijf dossiers als YAML, CSV, XLSX of Parquet.", "exporteer:run"),
    Command("bereken", "Rechtspositie en salaris van een personeelslid op een datum.", "bereken:run"),
    Command("loonbrief", "De loonbrief van een maand, elke lijn met haar artikel.", "loonbrief:run"),
    Command("jaaropgave", "Een jaar loon: elke lijn per maand, met totalen per soort.", "jaaropgave:run"),
    Command("achterstallen", "Wat later bekend werd, verandert in maanden die al betaald zijn.", "achterstallen:run"),
    Command(
        "betaling",
        "Een maand betalen: loonruns, loonbrieven, journaal.",
        commands=(
            Command("start", "Betaal een maand, met de verschillen van vroegere maanden.", "betaling_start:run"),
            Command("toon", "Toon de loonruns, of de loonbrieven van één ervan.", "betaling_toon:run"),
            Command("journaal", "De sommen van een loonrun per lijn; als werkboek met --xlsx.", "betaling_journaal:run"),
        ),
    ),
    Command("kosten", "Onkosten: wat wordt vergoed, hoeveel, wanneer, en waarom.", "kosten:run"),
    Command("waarom", "Waarom een uitkomst is wat ze is: de boom van redenen.", "waarom:run"),
    Command("toestand", "Dienstactiviteit of non-activiteit, en wat dat doet met elk recht.", "toestand:run"),
    Command("verlof", "Verlofrekeningen: toegekend, opgenomen, wat er over is.", "verlof:run"),
    Command("toets", "Mag het? Verlof, bevordering, toegang of toelage, voorwaarde per voorwaarde.", "toets:run"),
    Command("einde", "Het einde van de dienst: gronden, termijnen, wat verschuldigd is.", "einde:run"),
    Command("termijn", "De laatste nuttige dag van een termijn, met de hele telling.", "termijn:run"),
    Command(
        "zaak",
        "Procedures: een zaak openen, leiden en tonen.",
        commands=(
            Command("open", "Open een zaak: een bestand, of in de opslag.", "zaak_open:run"),
            Command("handel", "Leg een handeling vast, of hoor waarom ze niet kan.", "zaak_handel:run"),
            Command("toon", "Toon een zaak: verloop, wat nu kan, wie bevoegd is, wat misliep.", "zaak_toon:run"),
            Command("termijnen", "De termijnen van een zaak, elk met zijn telling.", "zaak_termijnen:run"),
        ),
    ),
    Command("brief", "Het document van een handeling: brief, besluit, verslag of formulier, als PDF of tekst.", "brief:run"),
    Command("herinner", "Wat wacht, wat te laat is en wat eraan komt in de zaken van de opslag.", "herinner:run"),
    Command("norm", "Een artikel: inhoud, stand, invoer; of bereken het los.", "norm:run"),
    Command("dekking", "Welke artikelen zijn uitgevoerd, en welke (nog) niet?", "dekking:run"),
    Command(
        "corpus",
        "Wetteksten: inlezen, tonen, doorzoeken.",
        commands=(
            Command("import", "Lees een geconsolideerde tekst in de opslag in.", "corpus_import:run"),
            Command("toon", "Toon een artikel uit de ingelezen tekst.", "corpus_toon:run"),
            Command("zoek", "Zoek woorden in de ingelezen teksten.", "corpus_zoek:run"),
        ),
    ),
    Command(
        "tabellen",
        "Salaristabellen: inlezen, tonen.",
        commands=(
            Command("importeer", "Lees een tabel met salarisschalen in de opslag in.", "tabellen_importeer:run"),
            Command("toon", "Toon de salaristabellen die in de opslag staan.", "tabellen_toon:run"),
        ),
    ),
    Command(
        "prestaties",
        "Prestaties: inlezen uit een tabel, of als maandraster.",
        commands=(
            Command("importeer", "Lees prestaties in de opslag in, alles of niets.", "prestaties_importeer:run"),
            Command("raster", "De prestaties van een maand als raster, om te tonen of in te vullen.", "prestaties_raster:run"),
        ),
    ),
    Command("sjabloon", "Een lege tabel voor één soort gebeurtenis.", "sjabloon:run"),
    Command("schema", "Het JSON-schema van dossiers of van uitkomsten.", "schema:run"),
    Command("serveer", "Start de site op deze computer.", "serveer:run"),
)


class RootGroup(LazyGroup):
    """The program itself with its commands."""

    entries = COMMANDS


app = typer.Typer(
    name="statuut",
    cls=RootGroup,
    help="Statuut: personeelsstatuten van de Vlaamse overheid, uitgerekend en uitgelegd.",
    epilog="Afsluitcode: 0 gedaan, 1 bevindingen, 2 verkeerd gebruik. Met --json geeft elk commando JSON (zie docs/json.md).",
    add_completion=False,
    rich_markup_mode=None,
    no_args_is_help=False,
    invoke_without_command=True,
    pretty_exceptions_enable=False,
)


@app.callback()
def start(
    context: typer.Context,
    version: bool = typer.Option(False, "--versie", help="Toon de versie en stop."),
) -> None:
    """Show the version, or the help when no command is given."""
    if version:
        typer.echo(f"statuut {_version()}")
    elif context.invoked_subcommand is None:
        typer.echo(context.get_help())


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("statuut")
    except PackageNotFoundError:
        return "(niet geïnstalleerd, uit de broncode)"
