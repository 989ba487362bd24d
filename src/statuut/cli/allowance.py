"""`statuut toets toelage:LIJN`: the verdict on an allowance or reimbursement of a file on a day."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from statuut.cli import storage
from statuut.cli.evaluation import Question, context_of
from statuut.cli.faults import DONE, FINDINGS, UsageFault
from statuut.cli.files import open_person
from statuut.cli.inputs import read_day
from statuut.cli.output import as_dicts, examples_banner, print_json, tell

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date


def judge_allowance(
    file: str, key: str, day: date, typed: Mapping[str, str], employment: int | None, question: Question, as_json: bool
) -> int:
    """Judge it and draw or print the verdict; DONE for yes."""
    from statuut.engine.allowances import AllowanceRequest
    from statuut.payroll.allowances import AllowanceQuestions, NoAllowances

    opened = open_person(file, question.store, "toets van een toelage", person=question.person)
    findings, context = opened.findings, None
    if opened.dossier is not None:
        context, more = context_of(opened.dossier.statuut, question, use_store=opened.stored or storage.told(question.store))
        findings = (*findings, *more)
    if opened.dossier is None or context is None:
        print_json({"bevindingen": as_dicts(findings)}) if as_json else tell(findings)
        return FINDINGS
    try:
        asking = AllowanceQuestions(opened.dossier, context, until=day, known_on=read_day(question.known_on, "--bekend-op"))
    except NoAllowances as error:
        raise UsageFault(str(error), "BESTAND") from None
    kinds = asking.desk.kinds()
    if key not in kinds:
        near = get_close_matches(key, kinds, 3)
        raise UsageFault(f"“{key}” is geen toelage of vergoeding.", "WAT", "één van: " + ", ".join(near or kinds))
    try:
        verdict = asking.judge(AllowanceRequest(key, day, typed, employment))
    except ValueError as error:
        raise UsageFault(str(error), "--met") from None
    if as_json:
        from statuut.payroll.verdict_shape import verdict_json

        dossier = opened.dossier
        head = {"personeelsnummer": dossier.personeelsnummer, "op": day.isoformat(), "toelage": key, "voorbeeldbedragen": context.example}
        print_json(head | verdict_json(dossier.statuut, verdict) | {"bevindingen": as_dicts(findings)})
    else:
        from statuut.cli.leave import draw_verdict

        if context.example:
            examples_banner()
        draw_verdict(verdict)
        tell(findings)
    return DONE if verdict.answer == "ja" else FINDINGS
