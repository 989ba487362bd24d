"""Small files in the users' own notation, for the tests of the dossier."""

from __future__ import annotations

from statuut.dossier.codes import Codes
from statuut.dossier.file import Dossier
from statuut.dossier.finding import Finding
from statuut.dossier.read_yaml import read_yaml
from statuut.dossier.validate import validate

CODES = Codes(
    graden={"deskundige": "B1", "hoofddeskundige": "B2", "medewerker": "C1"},
    salarisschalen=frozenset({"B111", "B112", "B211", "C111"}),
    afwezigheden=frozenset({"ziekteverlof", "deeltijdse_prestaties", "loopbaanonderbreking"}),
)

HEAD = 'formaat: statuut-dossier/1\npersoneelsnummer: "1043"\nstatuut: pswi\ngebeurtenissen:\n'
IDENTITY = "nr: 1, soort: identiteit, van: 1965-03-14, vastgelegd: 1996-07-01, naam: Peeters, voornaam: An, geboortedatum: 1965-03-14"
STAGE = "nr: 2, soort: stage, van: 1996-07-01, vastgelegd: 1996-07-01, graad: deskundige, personeelsgroep: niet_wetenschappelijk"
APPOINTMENT = "nr: 3, soort: benoeming, van: 1997-07-01, vastgelegd: 1997-06-15, graad: deskundige, personeelsgroep: niet_wetenschappelijk"
CAREER = (IDENTITY, STAGE, APPOINTMENT)


def text_of(*events: str) -> str:
    """The text of a file with these events, each in flow notation without braces."""
    return HEAD + "".join(f"  - {{{event}}}\n" for event in events)


def file_of(*events: str) -> Dossier:
    """The file with these events, which must be readable."""
    dossier, findings = read_yaml(text_of(*events))
    assert dossier is not None, [finding.text() for finding in findings]
    return dossier


def reading(*events: str) -> list[Finding]:
    """The findings of reading alone."""
    return read_yaml(text_of(*events))[1]


def findings_of(*events: str) -> list[Finding]:
    """The findings of validating the career with these events added."""
    return validate(file_of(*CAREER, *events), CODES)
