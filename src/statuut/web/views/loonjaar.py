"""A person's year of pay: chart, table of lines by month, export, and the yearly statement on paper."""

from __future__ import annotations

from datetime import date

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from statuut.payroll.case import Case
from statuut.payroll.year import YearStatement, year_receipt, year_statement
from statuut.web.cases import case_on
from statuut.web.charts.year_pay import year_pay_chart
from statuut.web.exports import as_csv, as_xlsx
from statuut.web.people import Asked, asked
from statuut.web.reasons import missing_links
from statuut.web.slips import years_of
from statuut.web.year_pay import finding, year_groups, year_sheet, year_total

FIRST, LAST = 1900, 2199


def jaar(request: HttpRequest, nr: str, jaar: int) -> HttpResponse:
    """The year as bars and as a table."""
    question = asked(request, nr, f"loon {_year(jaar)}")
    case, statement = _statement(question, jaar)
    words = finding(statement)
    context = {
        "vraag": question,
        "p": question.person,
        "tab": "loon",
        "jaar": jaar,
        "jaren": years_of(case),
        "leeg": not statement.lines,
        "voorbeeld": statement.example,
        "bevinding": words,
        "tekening": year_pay_chart(statement, f"{question.person.weergavenaam}: loon in {jaar} per maand en soort. {words}"),
        "groepen": year_groups(nr, statement),
        "samen": year_total(statement),
        "ontbreekt": missing_links(statement.missing, question, date(jaar, 12, 31)),
    }
    return render(request, "loonjaar.html", context)


def uitvoer(request: HttpRequest, nr: str, jaar: int, soort: str) -> HttpResponse:
    """The table as CSV or XLSX, or the statement as PDF."""
    if soort not in ("csv", "xlsx", "pdf"):
        raise Http404(f"Uitvoer als “{soort}” bestaat niet.")
    question = asked(request, nr, f"jaaropgave {_year(jaar)}")
    case, statement = _statement(question, jaar)
    name = f"{'jaaropgave' if soort == 'pdf' else 'loon'}-{nr}-{jaar}"
    if soort == "csv":
        return as_csv(year_sheet(statement), name)
    if soort == "xlsx":
        return as_xlsx([year_sheet(statement)], name)
    from statuut.documents.jaaropgave import year_pdf

    answer = HttpResponse(year_pdf(case, statement, year_receipt(case, statement)), content_type="application/pdf")
    answer["Content-Disposition"] = f'attachment; filename="{name}.pdf"'
    return answer


def _statement(question: Asked, year: int) -> tuple[Case, YearStatement]:
    case = case_on(question, date(year, 1, 1))
    return case, year_statement(case, year)


def _year(year: int) -> int:
    if not FIRST <= year <= LAST:
        raise Http404(f"Kies een jaar van {FIRST} tot {LAST}.")
    return year
