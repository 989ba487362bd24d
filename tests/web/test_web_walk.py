"""One walk over all routes: every link leads somewhere, every page is whole, and only this computer is served."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from html import unescape
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest
from cases_setup import discipline

START = (
    "/", "/personeel/", "/zaken/", "/dekking/", "/leeswijzen/", "/personeel/1043/", "/personeel/1043/loon/2005-05/", "/zoek/?zoek=verlof",
    "/loon/",
)  # fmt: skip
PER_ROUTE = 6


def links(page: str, base: str) -> set[str]:
    found = re.findall(r'(?:href|hx-get|action|src)="([^"]*)"', page)
    whole = {urldefrag(urljoin(base, unescape(each)))[0] for each in found if not each.startswith(("data:", "mailto:"))}
    return {each for each in whole if not urlsplit(each).netloc}


def route_of(address: str) -> str:
    from django.urls import Resolver404, resolve

    try:
        return resolve(unquote(urlsplit(address).path)).view_name
    except Resolver404:
        return address


@pytest.fixture
def walked(site: Any) -> dict[str, Any]:
    """The pages of a store in which May 2005 was paid, with a case and an agenda."""
    from statuut.store.actions import renew_agenda, run_pay
    from statuut.web.cases import context

    run_pay(context("pswi"), 2005 * 12 + 4, known_on=date(2005, 5, 10), actor="toetser", now=datetime(2005, 5, 10, 12, tzinfo=UTC))
    discipline(3)
    renew_agenda(actor="toetser", now=datetime(2005, 5, 10, 12, tzinfo=UTC))
    waiting, seen, counts = list(START), {}, {}
    while waiting:
        address = waiting.pop()
        route = route_of(address)
        if address in seen or counts.get(route, 0) >= PER_ROUTE:
            continue
        counts[route] = counts.get(route, 0) + 1
        answer = seen[address] = site.get(address)
        if answer.status_code in (301, 302):
            waiting.append(answer["Location"])
        elif not answer.streaming and "html" in answer.get("Content-Type", ""):
            waiting += sorted(links(answer.content.decode(), urlsplit(address).path), reverse=True)
    return seen


def test_no_link_is_dead_and_every_route_is_reached(walked: dict[str, Any]) -> None:
    from statuut.web.urls import urlpatterns

    wrong = {address: answer.status_code for address, answer in walked.items() if answer.status_code not in (200, 301, 302)}
    assert not wrong
    reached = {route_of(address) for address in walked}
    assert {pattern.name for pattern in urlpatterns} <= reached


def test_every_page_is_whole(walked: dict[str, Any]) -> None:
    for address, answer in walked.items():
        page = "" if answer.streaming else answer.content.decode(errors="replace")
        if "<html" not in page:
            continue
        assert page.count("<h1") == 1, address
        assert '<html lang="nl-BE">' in page and 'class="skip"' in page and "<title>" in page, address
        ids = re.findall(r'\sid="([^"]+)"', page)
        assert len(ids) == len(set(ids)), (address, sorted({each for each in ids if ids.count(each) > 1}))
        assert not re.search(r"\bNone\b|\{\{|\{%|&lt;(?:Missing|Step|Unit)", page), address
        labelled = set(re.findall(r'<label for="([^"]+)"', page))
        for control in re.findall(r'<(?:input|select|textarea) id="([^"]+)"', page):
            assert control in labelled or control == "zoekveld", (address, control)


def test_nothing_is_loaded_from_elsewhere(walked: dict[str, Any]) -> None:
    for address, answer in walked.items():
        if not answer.streaming and "html" in answer.get("Content-Type", ""):
            assert not re.search(r'(?:src|href)="(?:https?:)?//', answer.content.decode()), address
            assert "default-src 'self'" in answer["Content-Security-Policy"], address
            assert answer["Cache-Control"] == "no-store", address


@pytest.mark.parametrize("address", ["192.168.1.20", "8.8.8.8", "", "2001:db8::1"])
def test_other_computers_are_refused(site: Any, address: str) -> None:
    assert site.get("/personeel/", REMOTE_ADDR=address).status_code == 403


@pytest.mark.parametrize("address", ["127.0.0.1", "127.0.0.9", "::1"])
def test_this_computer_is_served(site: Any, address: str) -> None:
    assert site.get("/personeel/", REMOTE_ADDR=address).status_code == 200


def test_other_names_for_this_computer_are_refused(site: Any) -> None:
    assert site.get("/personeel/", HTTP_HOST="kwaad.example").status_code == 400
