"""The wording of a document that has none of its own: built from its declaration alone, so that it is complete and refers to every article.

It lists what the document needs from the case, and then every mandatory mention under its own heading; a mention that no act holds is
asked from the writer.
"""

from __future__ import annotations

from statuut.documents.brieftekst import ADDED, Aanvulling, Alinea, Brieftekst, act_of
from statuut.documents.briefvulling import reference_label
from statuut.procedures.declaration import Procedure
from statuut.procedures.parts import Document


def standard_wording(procedure: Procedure, document: Document) -> Brieftekst:
    """A correct letter without a sentence of its own about the matter."""
    sources = {mention.uit for mention in document.vermeldingen.values()}
    data = tuple(each for each in document.gegevens if each not in sources)
    paragraphs = [Alinea(tekst="{vul.inleiding}")] if not (data or document.vermeldingen) else []
    if data:
        points = tuple(f"{_capital(reference_label(procedure, each)[0])}: {{{each}}}" for each in data)
        paragraphs.append(Alinea(kop="Gegevens", punten=points))
    for mention in document.vermeldingen.values():
        heading = _capital(mention.label)
        asked = "" if mention.uit else f"{{{ADDED}.{mention.sleutel}}}"
        paragraphs.append(Alinea(kop=heading, tekst=asked, veld=mention.uit, vermeldt=(mention.sleutel,), artikel=mention.artikel))
    added = {
        each.sleutel: Aanvulling(sleutel=each.sleutel, label=each.label, artikel=each.artikel)
        for each in document.vermeldingen.values()
        if not each.uit
    }
    remedy = procedure.handelingen[document.rechtsmiddel].label if document.rechtsmiddel else ""
    if not (data or document.vermeldingen):
        added["inleiding"] = Aanvulling(sleutel="inleiding", label=f"tekst van: {document.naam}", artikel=document.artikel)
    return Brieftekst(
        sleutel=document.sleutel,
        soort="formulier" if _of_person(procedure, document) else "brief",
        onderwerp=document.naam,
        alineas=tuple(paragraphs),
        aanvullingen=added,
        rechtsmiddel_bij="elders",
        rechtsmiddel=f"Hiertegen is mogelijk: {_small(remedy)}." if remedy else "",
        geen_rechtsmiddel=f"{remedy}: in dit geval niet mogelijk." if remedy else "",
    )


def _of_person(procedure: Procedure, document: Document) -> bool:
    """Whether the person concerned makes the document."""
    rules = act_of(procedure, document.sleutel).bevoegd
    return bool(rules) and all(procedure.rollen[role].betrokkene for rule in rules for role in rule.rollen)


def _small(text: str) -> str:
    return text[0].lower() + text[1:]


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]
