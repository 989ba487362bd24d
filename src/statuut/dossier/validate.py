"""Validation of a personnel file: all checks in one pass, findings in the order of the file."""

from __future__ import annotations

from statuut.dossier.checks import Check, Checked
from statuut.dossier.codes import Codes
from statuut.dossier.file import Dossier
from statuut.dossier.finding import Finding


def validate(dossier: Dossier, codes: Codes) -> list[Finding]:
    """What is wrong or doubtful in a file, by event nr; the file is usable when no finding is a `fout`.

    Corrections are checked over all records, everything else over the facts that count as known now. The statute adds its own checks
    (`Codes.controles`).
    """
    checked = Checked(dossier, codes)
    own = codes.controles() if codes.controles is not None else ()
    findings = [finding for check in (*_checks(), *own) for finding in check(checked)]
    return sorted(findings, key=lambda finding: finding.gebeurtenis or 0)


def _checks() -> tuple[Check, ...]:
    from statuut.dossier.checks import codes, employment, evaluation, load, person, records

    return (
        records.check_numbers,
        records.check_periods,
        records.check_corrections,
        codes.check_codes,
        person.check_identity,
        person.check_children,
        person.check_previous_services,
        employment.check_appointments,
        employment.check_end,
        employment.check_inside,
        evaluation.check_evaluations,
        evaluation.check_slowdowns,
        load.check_absences,
        load.check_fractions,
    )
