"""Search: people by number or name, cases by mark, articles by number or word."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from statuut.corpus.normnummer import NormNummer, parse_norm_id
from statuut.engine.register import Norm
from statuut.store import doors
from statuut.store.records import fold
from statuut.web import statutes
from statuut.web.citation import norm_url
from statuut.web.clock import today
from statuut.web.norms import index

LIMIT = 25


def zoek(request: HttpRequest) -> HttpResponse:
    """The results; exactly one number of a person, mark of a case or number of an article opens at once."""
    words = request.GET.get("zoek", "").strip()
    people = doors.found_people(words, LIMIT)
    exact = [person for person in people if person.personeelsnummer == words]
    if exact:
        return redirect("persoon", nr=exact[0].personeelsnummer)
    cases = doors.found_cases(words, LIMIT, today=today())
    if [case.kenmerk for case in cases] == [words]:
        return redirect("zaak", nr=words)
    for key in statutes.installed():
        parsed = parse_norm_id(words)
        if isinstance(parsed, NormNummer) and parsed.artikel in index(key).by_article:
            return redirect(norm_url(key, words))
    found = [
        (key, statutes.pack(key).name, search_norms(key, words), doors.search_articles(key, words, LIMIT)) for key in statutes.installed()
    ]
    nothing = not people and not cases and not any(a or b for _, _, a, b in found)
    context = {"woorden": words, "personen": people, "zaken": cases, "recht": found, "niets": nothing}
    return render(request, "zoek.html", context)


def search_norms(key: str, words: str) -> list[Norm]:
    """The norms whose title, term or digest hold all words; titles first."""
    wanted = [fold(word) for word in words.split() if fold(word)]
    if not wanted:
        return []
    scored = []
    for place, norm in enumerate(index(key).norms.values()):
        title, rest = fold(f"{norm.title} {norm.term}"), fold(norm.summary)
        if all(word in title or word in rest for word in wanted):
            scored.append((-sum(word in title for word in wanted), place, norm))
    return [norm for _, _, norm in sorted(scored, key=lambda item: item[:2])[:LIMIT]]
