"""The document of an act of a case: as PDF, as text that can be edited, or a form with what it still lacks."""

from __future__ import annotations

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from statuut.documents.brief import Letter, UnusableLetter
from statuut.dossier.events.read import day
from statuut.store import doors
from statuut.web.clock import now, today
from statuut.web.context import actor
from statuut.web.forms.letter_form import letter_fields

ANYWAY = "toch"


def pdf(request: HttpRequest, nr: str, document: str) -> HttpResponse:
    """The document on paper."""
    from statuut.documents.briefpapier import letter_pdf

    made = _letter_or_page(request, nr, document)
    if isinstance(made, HttpResponse):
        return made
    return _handed_out(made, HttpResponse(letter_pdf(made), content_type="application/pdf"), "inline", "pdf")


def tekst(request: HttpRequest, nr: str, document: str) -> HttpResponse:
    """The document as text."""
    from statuut.documents.briefpapier import letter_text

    made = _letter_or_page(request, nr, document)
    if isinstance(made, HttpResponse):
        return made
    return _handed_out(made, HttpResponse(letter_text(made), content_type="text/plain; charset=utf-8"), "attachment", "txt")


def _handed_out(made: Letter, answer: HttpResponse, how: str, suffix: str) -> HttpResponse:
    doors.note_letter(made, reader=actor(), now=now())
    answer["Content-Disposition"] = f'{how}; filename="{made.document}-{made.mark.replace("/", "-")}.{suffix}"'
    return answer


def _letter_or_page(request: HttpRequest, nr: str, document: str) -> Letter | HttpResponse:
    """The letter when it is complete and nothing speaks against it; otherwise the page with what is missing or wrong."""
    typed = {name: str(value) for name, value in request.POST.items() if name not in ("csrfmiddlewaretoken", ANYWAY)}
    problems: tuple[str, ...] = ()
    try:
        made = _opened(request, nr, document, typed)
    except UnusableLetter as error:
        if not typed:
            told = {"kop": "Dit document kan niet worden gemaakt", "uitleg": " ".join(error.problems)}
            return render(request, "fout.html", told, status=404)
        made, problems = _opened(request, nr, document, {}), error.problems
    wanted = bool(request.POST.get(ANYWAY) or request.GET.get(ANYWAY))
    if not made.missing and not problems and (wanted or not made.warnings):
        return made
    asked = {each.name: each for each in (*_opened(request, nr, document, {}).missing, *made.missing)} if typed else {}
    fields = letter_fields(made, tuple(asked.values()) or made.missing, typed)
    context = {
        "brief": made,
        "statuut": made.statute,
        "vermeldingen": made.procedure.documenten[document].vermeldingen.values(),
        "velden": fields,
        "problemen": problems,
        "kenmerk": nr,
        "handeling": request.GET.get("handeling", ""),
        "op": request.GET.get("op", ""),
        "ontbreekt": [each for each in made.missing if not each.recorded] if typed else (),
        "vast_te_leggen": [each for each in made.missing if each.recorded],
    }
    return render(request, "brief.html", context, status=422 if problems or (typed and made.missing) else 200)


def _opened(request: HttpRequest, nr: str, document: str, typed: dict[str, str]) -> Letter:
    number = request.GET.get("handeling", "")
    try:
        on = day(request.GET["op"]) if request.GET.get("op") else today()
    except ValueError as error:
        raise Http404(str(error)) from None
    act = int(number) if number.isdecimal() else None
    made = doors.open_letter(nr, document, on, reader=actor(), now=now(), folder=settings.DATA_FOLDER, nr=act, given=typed)
    if made is None:
        raise Http404(f"Er is geen zaak met kenmerk {nr}.")
    return made
