"""The form of a claim of costs: the fields that the kind of cost asks, and what is wrong or remarkable beside each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from statuut.dossier.finding import Finding
from statuut.web.citation import cite
from statuut.web.forms.event_form import event_fields, raw_values, sentence
from statuut.web.forms.field import Choice, Field, first_errors

if TYPE_CHECKING:
    from statuut.engine.claims import ClaimDesk
    from statuut.engine.pack import Pack
    from statuut.engine.verdict import VerdictLine
    from statuut.web.people import Asked

SOORT, AARD = "onkost", "aard"
FILING = ("ingediend_op", "volledig", "eigen_kosten")
LATER = ("beslissing", "betaald_op", "bron")
_LABELS = {
    "van": "Dag van de kost", "ingediend_op": "Onkostenstaat ingediend op", "bewijs_op": "Bewijsstukken bezorgd op",
    "kilometer": "Afstand van de dienstreis", "kilometer_woonwerk": "Afstand tussen woonplaats en standplaats",
    "begin": "Begin van de dienstreis", "einde": "Einde van de dienstreis", "uren": "Duur van de dienstreis",
    "passagier": "Zelf meegereden", "rechtstreeks": "Rechtstreeks vanaf de woonplaats", "bedrag": "Betaald bedrag",
    "volledig": "Onkostenstaat volledig", "eigen_kosten": "Zelf betaald", "afwijking_straal": "Afwijking van de straal",
    "voertuig_verplicht": "Eigen voertuig verplicht",
}  # fmt: skip
_UNITS = {"kilometer": "km", "kilometer_woonwerk": "km", "afstand_standplaats": "km", "afstand_woonplaats": "km", "uren": "uren"}


@dataclass
class ClaimForm:
    """The fields as typed; `raw` is the claim that they make, empty while the kind or the day is missing."""

    aard: Field
    velden: list[Field]
    indiening: list[Field]
    later: list[Field]
    namen: Mapping[str, str]
    raw: dict[str, Any] = field(default_factory=dict)
    bezwaren: list[str] = field(default_factory=list)

    @property
    def alle(self) -> list[Field]:
        """Every field."""
        return [self.aard, *self.velden, *self.indiening, *self.later]

    @property
    def fouten(self) -> list[tuple[str, str, str]]:
        """What is wrong per field."""
        return first_errors(self.alle)


def claim_form(question: Asked, pack: Pack, desk: ClaimDesk, kinds: Iterable[Choice], typed: Mapping[str, str]) -> ClaimForm:
    """The form filled with what was typed; only the fields of the kind are there."""
    employments = tuple(each.nr for each in question.dossier.employments())
    made = {each.naam: each for each in event_fields(SOORT, pack.codes, typed, employments)}
    for name, each in made.items():
        each.opschrift, each.eenheid = _LABELS.get(name, each.opschrift), _UNITS.get(name, each.eenheid)
    kind = made[AARD]
    kind.soort, kind.keuzes, kind.uitleg = "keuze", list(kinds), ""
    chosen = kind.waarde
    own = desk.fields(chosen)
    head = ["van", *(["tewerkstelling"] if len(employments) > 1 else [])]
    form = ClaimForm(
        kind,
        [made[name] for name in (*head, *own)],
        [made[name] for name in FILING] if own else [],
        [made[name] for name in LATER] if own else [],
        {fact: name for fact, (soort, name) in pack.fill_in.items() if soort == SOORT} | {desk.filed: "ingediend_op"},
    )
    if chosen and not own:
        kind.fouten.append(f"“{chosen}” is geen soort kost. Juist is: een soort uit de lijst.")
    if own and made["van"].waarde:
        shown = {each.naam for each in form.alle} | {"tewerkstelling"}
        form.raw = raw_values(SOORT, {name: value for name, value in typed.items() if name in shown})
    return form


def place(form: ClaimForm, findings: Iterable[Finding]) -> None:
    """Put every finding beside its field, errors and remarks apart; what belongs to no field is said on top."""
    by_name = {each.naam: each for each in form.alle}
    for finding in findings:
        name = (finding.veld or "").partition(".")[0].partition("[")[0]
        words = sentence(finding) + (f" ({cite(finding.artikel)})" if finding.artikel else "")
        if name not in by_name:
            form.bezwaren += [words] if finding.ernst == "fout" else []
        elif finding.ernst == "fout":
            by_name[name].fouten.append(words)
        else:
            by_name[name].opmerkingen.append(words)


def place_refusals(form: ClaimForm, failed: Iterable[VerdictLine], places: Mapping[str, str]) -> None:
    """Say beside the field that decides why a claim is refused, with the article; not twice what a finding says there already."""
    by_name = {each.naam: each for each in form.alle}
    for line in failed:
        found = by_name.get(places.get(line.rule, ""))
        if found is not None and not found.fouten and not found.opmerkingen:
            found.opmerkingen.append(f"{line.sentence} ({cite(line.article)})")
