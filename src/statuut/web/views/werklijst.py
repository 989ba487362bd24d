"""The home page: what waits, what is late and what comes, per role; and the agenda feed with its secret address."""

from __future__ import annotations

from hmac import compare_digest

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from statuut.procedures.agenda import feed
from statuut.procedures.state import State
from statuut.procedures.worklist import deadlines
from statuut.store import doors
from statuut.store.actions import renew_agenda, revoke_agenda, settle_cases
from statuut.web.clock import now, today
from statuut.web.context import actor
from statuut.web.forms.event_form import sentence
from statuut.web.worklist import HEADINGS, lines, roles, unknown

SETTLE = "bijwerken"


def werklijst(request: HttpRequest) -> HttpResponse:
    """The work list; its button writes into the personnel files what followed by itself."""
    complaints: list[str] = []
    settled = request.method == "POST" and request.POST.get("knop") == SETTLE
    if settled:
        for statute in doors.statutes_in_use():
            complaints += [
                f"Personeelslid {each.personeelsnummer}: {sentence(each)}" if each.personeelsnummer else sentence(each)
                for each in settle_cases(statute, actor=actor(), now=now())
                if each.ernst == "fout"
            ]
        if not complaints:
            return redirect(f"{reverse('werklijst')}?bijgewerkt=1")
    states = _states()
    people = doors.persons_by_number({state.case.betrokkene for state in states})
    role = request.GET.get("rol", "")
    found = lines(states, people, role)
    context = {
        "groepen": [(kind, HEADINGS[kind], several) for kind, several in found.items()],
        "aantal": sum(len(several) for several in found.values()),
        "te_laat": len(found["te_laat"]),
        "zaken": len(states),
        "rollen": roles(states),
        "rol": role,
        "onbekend": unknown(states, people),
        "vandaag": today(),
        "bezwaren": complaints,
        "bijgewerkt": request.GET.get("bijgewerkt", ""),
    }
    return render(request, "werklijst.html", context, status=422 if complaints else 200)


def agenda_adres(request: HttpRequest) -> HttpResponse:
    """Where the address of the feed is shown, renewed or taken away."""
    if request.method == "POST":
        if request.POST.get("knop") == "intrekken":
            revoke_agenda(actor=actor(), now=now())
        else:
            renew_agenda(actor=actor(), now=now())
        return redirect("agenda_adres")
    code = doors.agenda_code()
    path = reverse("agenda", args=[code]) if code else ""
    return render(request, "agenda.html", {"pad": path, "adres": request.build_absolute_uri(path) if path else ""})


def agenda(request: HttpRequest, code: str) -> HttpResponse:
    """The feed, for who knows the address that holds now."""
    current = doors.agenda_code()
    if not current or not compare_digest(current.encode(), code.encode()):
        raise Http404("Dit agenda-adres geldt niet (meer).")
    text = feed(deadlines(_states()), now=now(), secret=str(settings.SECRET_KEY))
    return HttpResponse(text, content_type="text/calendar; charset=utf-8")


def _states() -> list[State]:
    return [state for statute in doors.statutes_in_use() for state in doors.running_states(statute, today())]
