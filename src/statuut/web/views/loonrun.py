"""Pay runs: the list, one run with its totals, findings, journal and slips, and its workbook."""

from __future__ import annotations

from itertools import islice
from typing import Any

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django_htmx.http import HttpResponseClientRefresh

from statuut.store import doors
from statuut.store.audit import note
from statuut.store.models import PayRun
from statuut.timeline.month import iso_month, month_text
from statuut.web import statutes
from statuut.web.clock import now
from statuut.web.context import actor
from statuut.web.pay_work import may_go_on, step, under_way, work_on
from statuut.web.run_totals import slip_rows, totals
from statuut.web.told import told_people

PER_PAGE = 50
SETTLED_SHOWN = 200
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def lijst(request: HttpRequest) -> HttpResponse:
    """Every run, latest first."""
    rows: list[dict[str, Any]] = []
    for statute in doors.statutes_in_use() or [statutes.MAIN]:
        sums = doors.run_sums(statute)
        rows += [
            {"run": run, "maandtekst": month_text(run.maand), "som": sums.get(run.pk, 0), "af": doors.run_ended(run)}
            for run in doors.pay_runs(statute)
        ]
    note(actor(), "lezen", "loonruns", now=now(), gegevens={"loonruns": len(rows)})
    rows.sort(key=lambda row: -row["run"].pk)
    return render(request, "loonruns.html", {"runs": rows})


def toon(request: HttpRequest, run_nr: int) -> HttpResponse:
    """One run; a POST does the next persons of a run that is not ended."""
    run = _run(run_nr)
    address = reverse("loonrun", args=[run.pk])
    if request.method == "POST":
        if may_go_on(run):
            work = under_way(run) or work_on(run, again=True)
            step(work)
            if request.headers.get("HX-Request"):
                return HttpResponseClientRefresh() if work.klaar else render(request, "deel/loonvoortgang.html", _progress(work, address))
        return redirect(f"{address}?verder=1")
    note(actor(), "lezen", f"loonrun {run.pk}", now=now())
    return render(request, "loonrun.html", _context(request, run, address))


def uitvoer(request: HttpRequest, run_nr: int) -> HttpResponse:
    """The journal, the sums per employment and every line of the run, as a workbook."""
    from statuut.documents.loonrun import RunRow, run_workbook

    run = _run(run_nr)
    note(actor(), "uitvoeren", f"loonrun {run.pk}", now=now())
    rows = [
        RunRow(
            slip.person.personeelsnummer, str(slip.person), slip.tewerkstelling, line.maand, line.regel, line.soort, line.bedrag, slip.hash
        )
        for slip in doors.slips_in(run)
        for line in slip.lines.all()
    ]
    journal = ((each.rule, each.kind, each.count, each.amount) for each in doors.journal(run))
    response = HttpResponse(run_workbook(statutes.pack(run.statuut).lines, journal, rows), content_type=_XLSX)
    response["Content-Disposition"] = f'attachment; filename="loonrun-{run.pk}-{iso_month(run.maand)}.xlsx"'
    return response


def _context(request: HttpRequest, run: PayRun, address: str) -> dict[str, Any]:
    lines = statutes.pack(run.statuut).lines
    added = totals(lines, doors.journal(run))
    kinds = [row.naam for row in added.soorten]
    words = request.GET.get("zoek", "")
    page = Paginator(doors.found_slips(run, words), PER_PAGE).get_page(request.GET.get("blad"))
    slips = list(page.object_list)
    ended, work = doors.run_ended(run), under_way(run)
    labels = {line.rule: line.label for line in lines}
    settled = list(islice(doors.settled_in(run), SETTLED_SHOWN + 1))
    others = [each for each in doors.pay_runs(run.statuut) if each.maand == run.maand and each.pk != run.pk]
    return {
        "run": run,
        "maand": iso_month(run.maand),
        "maandtekst": month_text(run.maand),
        "som": added,
        "soorten": kinds,
        "bevindingen": told_people(doors.run_findings(run), run.maand, lines),
        "blad": page,
        "rijen": slip_rows(lines, slips, doors.sums_of(slips), kinds),
        "aantal": doors.found_slips(run).count(),
        "zoekwoorden": words,
        "verrekend": [
            {"lijn": line, "naam": labels.get(line.regel, line.regel), "maand": iso_month(line.maand), "maandtekst": month_text(line.maand)}
            for line in settled[:SETTLED_SHOWN]
        ],
        "meer_verrekend": len(settled) > SETTLED_SHOWN,
        "andere": others,
        "maandsom": doors.month_total(run.statuut, run.maand),
        "af": ended,
        "kan_verder": not ended and may_go_on(run),
        **(_progress(work, address) if work and request.GET.get("verder") else {}),
    }


def _progress(work: Any, address: str) -> dict[str, Any]:
    return {"werk": work, "werk_adres": address}


def _run(number: int) -> PayRun:
    run = doors.pay_run(number)
    if run is None:
        raise Http404(f"Er is geen loonrun {number}.")
    return run
