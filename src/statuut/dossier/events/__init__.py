"""The kinds of event: their Dutch label, article, group on the screen and, loaded when asked for, their pydantic model.

`KINDS` is light and always there; `EVENT_KINDS[soort]` imports the model.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from statuut.dossier.events.base import EventBody


@dataclass(frozen=True, slots=True)
class Kind:
    """What a user sees of an event kind, and where its model is.

    `groep` is the lane on the career screen; `persoonlijk` facts belong to the person and carry no employment number.
    """

    soort: str
    label: str
    artikel: str
    groep: str
    module: str
    klasse: str
    persoonlijk: bool = False


def _kinds() -> dict[str, Kind]:
    person, career, work = "persoon", "loopbaan", "werk"
    rows = (
        Kind("identiteit", "Identiteit", "XIII 7", person, "persoon", "Identiteit", True),
        Kind("gezinstoestand", "Gezinstoestand", "XIII 69", "gezin", "persoon", "Gezinstoestand", True),
        Kind("kind", "Kind", "XIII 69, § 1", "gezin", "persoon", "KindVanDePersoon", True),
        Kind("diploma", "Diploma", "VIII 78, § 2", person, "persoon", "Diploma", True),
        Kind("studies_einde", "Einde van de studies", "XIII 75, § 4", person, "persoon", "StudiesEinde", True),
        Kind("examenresultaat", "Examenresultaat", "VIII 76, § 3", person, "persoon", "Examenresultaat", True),
        Kind("vorige_dienst", "Vorige dienst", "XIII 10", "vorige_diensten", "vorige_dienst", "VorigeDienst", True),
        Kind("onderwijsattest", "Onderwijsattest", "XIII 12", "vorige_diensten", "vorige_dienst", "Onderwijsattest", True),
        Kind("stage", "Toelating tot de stage", "VIII 28", career, "loopbaan", "Stage"),
        Kind("benoeming", "Vaste benoeming", "VIII 28", career, "loopbaan", "Benoeming"),
        Kind("contract", "Arbeidsovereenkomst", "XIV 46", career, "loopbaan", "Contract"),
        Kind("graad", "Nieuwe graad", "VIII 28, § 2", career, "loopbaan", "Graad"),
        Kind("salarisschaal", "Beslissing over de salarisschaal", "VIII 78", career, "loopbaan", "Salarisschaal"),
        Kind("overgangsschaal", "Overgangssalarisschaal", "XIII 36", career, "loopbaan", "Overgangsschaal"),
        Kind("inschakeling", "Inschakeling", "VIII 101", career, "loopbaan", "Inschakeling"),
        Kind("einde_dienst", "Einde van de dienst", "XIII 20", career, "loopbaan", "EindeDienst"),
        Kind("werkregime", "Werkregime", "XIII 13", work, "werk", "Werkregime"),
        Kind("afwezigheid", "Afwezigheid", "XI 2", work, "werk", "Afwezigheid"),
        Kind("bevalling", "Bevalling", "XI 16", "gezin", "verlof", "Bevalling", True),
        Kind("politiek_mandaat", "Politiek mandaat", "XI 89ter", person, "verlof", "PolitiekMandaat", True),
        Kind("pensioenvoorwaarden", "Voorwaarden voor het pensioen vervuld", "XI 3, § 2", person, "verlof", "Pensioenvoorwaarden", True),
        Kind("verlofstand", "Stand van het verlof", "XI 9", work, "verlof", "Verlofstand"),
        Kind("evaluatie", "Evaluatie", "VIII 76, § 2", "evaluatie", "evaluatie", "Evaluatie"),
        Kind("loopbaanvertraging", "Loopbaanvertraging", "VIII 77, § 1", "evaluatie", "evaluatie", "Loopbaanvertraging"),
        Kind("tuchtstraf", "Tuchtstraf", "IX 26", "evaluatie", "tucht", "Tuchtstraf"),
        Kind("ancienniteit_erkend", "Erkende anciënniteit", "VIII 28, § 6", "geldelijk", "geldelijk", "AncienniteitErkend"),
        Kind("prestatie", "Prestatie", "XIII 47", work, "prestaties", "Prestatie"),
        Kind("hoger_ambt", "Uitoefening van een hoger ambt", "XIII 43", "geldelijk", "prestaties", "HogerAmbt"),
        Kind("toelage", "Toelage", "XIII 38", "geldelijk", "prestaties", "Toelage"),
        Kind("kwartaalrekening", "Kwartaalrekening van een rekenplichtige", "XIII 61, § 1", "geldelijk", "rekeningen", "Kwartaalrekening"),
        Kind("onkost", "Onkost", "XIII 106bis", "geldelijk", "onkosten", "Onkost"),
        Kind("forfaitaire_vergoeding", "Forfaitaire vergoeding", "XIII 98", "geldelijk", "onkosten", "ForfaitaireVergoeding"),
        Kind("woonwerk", "Woon-werkverkeer", "XIII 110bis", "geldelijk", "onkosten", "Woonwerk"),
        Kind("salarisgarantie", "Salarisgarantie", "XIII 22, § 3", "geldelijk", "geldelijk", "Salarisgarantie"),
        Kind("niet_opgenomen_verlof", "Niet opgenomen verlof", "XIII 25bis", "geldelijk", "geldelijk", "NietOpgenomenVerlof"),
        Kind("intrekking", "Intrekking van een gegeven", "", "correctie", "correctie", "Intrekking", True),
    )
    return {kind.soort: kind for kind in rows}


KINDS: Mapping[str, Kind] = _kinds()

APPOINTMENTS = ("stage", "benoeming", "contract")


class _Models(Mapping[str, "type[EventBody]"]):
    """The models by kind, imported at the first look-up of their module."""

    def __getitem__(self, soort: str) -> type[EventBody]:
        kind = KINDS[soort]
        model: type[EventBody] = getattr(import_module(f"statuut.dossier.events.{kind.module}"), kind.klasse)
        return model

    def __iter__(self) -> Iterator[str]:
        return iter(KINDS)

    def __len__(self) -> int:
        return len(KINDS)


EVENT_KINDS: Mapping[str, type[EventBody]] = _Models()
