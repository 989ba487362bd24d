"""The form that begins a pay run: month, known on, statute; what is wrong stands beside the field."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from statuut.dossier.events.read import day
from statuut.store import doors
from statuut.store.actions import begun_run
from statuut.timeline.formatting import format_date
from statuut.timeline.month import iso_month, month_number, month_text, parse_month
from statuut.web.cases import context
from statuut.web.forms.field import Choice, Field
from statuut.web.statutes import MAIN, installed

EARLIEST = 1950 * 12


@dataclass(frozen=True)
class RunForm:
    """The fields, and what was read from them (None while something is wrong)."""

    velden: list[Field]
    statuut: str
    maand: int | None
    bekend_op: date | None

    @property
    def goed(self) -> bool:
        """Whether a run can be prepared with it."""
        return not any(field.fouten for field in self.velden)


def run_form(values: Mapping[str, str], today: date) -> RunForm:
    """The form, filled with what was typed, or with the month that comes next."""
    statutes = [key for key in doors.statutes_in_use() if key in installed()] or [MAIN]
    statute = values.get("statuut") if values.get("statuut") in statutes else statutes[0]
    assert statute is not None
    typed_month, typed_day = values.get("maand", "").strip(), values.get("bekend", "").strip()
    month_field = Field(
        "maand", "Maand", "getal", "De maand die betaald wordt, bijvoorbeeld 2005-05 of 05/2005.", verplicht=True,
        waarde=typed_month or iso_month(next_month(statute, today)),
    )  # fmt: skip
    day_field = Field(
        "bekend", "Bekend op", "datum", "Alleen gegevens die ten laatste op die dag zijn vastgelegd, tellen mee.", verplicht=True,
        waarde=typed_day or format_date(today),
    )  # fmt: skip
    fields = [month_field, day_field]
    if len(statutes) > 1:
        fields.insert(
            0, Field("statuut", "Statuut", "keuze", verplicht=True, waarde=statute, keuzes=[Choice(s, s.upper()) for s in statutes])
        )
    month = _month(month_field, today)
    known = _day(day_field, today)
    if month is not None and known is not None and begun_run(context(statute), month, known) is None:
        latest = doors.last_known(statute)
        if latest is not None and known < latest:
            day_field.fouten.append(
                f"Een vroegere loonrun rekende al met wat op {format_date(latest)} bekend was; met een vroegere dag zou dat weer worden "
                f"teruggevorderd. Kies {format_date(latest)} of later."
            )
    return RunForm(fields, statute, month, known)


def next_month(statute: str, today: date) -> int:
    """The month after the last one that was paid; without any, the month up to which the store is kept."""
    runs = doors.pay_runs(statute)
    return max(run.maand for run in runs) + 1 if runs else month_number(doors.reference_day(today))


def _month(field: Field, today: date) -> int | None:
    try:
        month = parse_month(field.waarde)
    except ValueError as error:
        field.fouten.append(str(error))
        return None
    last = month_number(today) + 1
    if not EARLIEST <= month <= last:
        field.fouten.append(
            f"{month_text(month).capitalize()} kan niet worden betaald: kies een maand van 1950 tot en met {month_text(last)}."
        )
        return None
    return month


def _day(field: Field, today: date) -> date | None:
    try:
        known = day(field.waarde)
    except ValueError as error:
        field.fouten.append(str(error))
        return None
    if known > today:
        field.fouten.append(f"{format_date(known)} moet nog komen; kies {format_date(today)} of vroeger.")
        return None
    return known
