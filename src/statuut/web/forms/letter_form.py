"""The form of a letter that is not complete: one field for each thing that is missing, in the kind that its declaration gives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from statuut.documents.brief import Letter
from statuut.documents.briefpartijen import ADDRESS, OWN_ADDRESS, ROLE
from statuut.documents.briefvulling import Missing
from statuut.documents.rechtsmiddel import OTHER_PLACE, PLACE_OF_REMEDY
from statuut.procedures.declaration import Procedure
from statuut.procedures.fields import choices
from statuut.procedures.parts import Veld
from statuut.web.forms.field import Choice, Field

LONG = (ADDRESS, OWN_ADDRESS, PLACE_OF_REMEDY, OTHER_PLACE)
_KINDS = {"dag": "datum", "geheel": "getal", "getal": "getal", "euro": "getal", "procent": "getal", "tekst": "lang"}


def letter_fields(made: Letter, missing: Sequence[Missing], typed: Mapping[str, str]) -> list[Field]:
    """A field for each thing that is missing and that the writer can give, with what was typed."""
    still = {each.name for each in made.missing}
    found = []
    for each in (each for each in missing if not each.recorded):
        field = _field(made, each)
        field.waarde = typed.get(each.name, "")
        if typed and each.name in still:
            field.fouten.append("Vul dit in.")
        found.append(field)
    return found


def _field(made: Letter, missing: Missing) -> Field:
    label = f"{missing.label[0].upper()}{missing.label[1:]}"
    articles = (missing.article,) if missing.article else ()
    declared = made.procedure.handelingen[made.act].velden.get(missing.name) if made.draft else None
    if missing.name == ROLE:
        offices = tuple(Choice(key, made.procedure.rollen[key].naam) for key in made.offices)
        return Field(missing.name, "Wie ondertekent", "keuze", "", articles, True, keuzes=offices)
    if declared is None:
        hint = "Op verschillende lijnen." if missing.name in LONG else ""
        return Field(missing.name, label, "lang" if missing.name in LONG or missing.article else "tekst", hint, articles, True)
    return Field(missing.name, label, _kind(declared), "", articles, True, keuzes=_choices(made.procedure, declared))


def _kind(declared: Veld) -> str:
    return "keuze" if declared.soort in ("keuze", "janee") else _KINDS.get(declared.soort, "tekst")


def _choices(procedure: Procedure, declared: Veld) -> tuple[Choice, ...]:
    if declared.soort == "janee":
        return (Choice("ja", "ja"), Choice("nee", "nee"))
    return tuple(Choice(key, text) for key, text in choices(procedure, declared).items())
