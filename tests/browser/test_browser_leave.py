"""Leave in a real browser: a request filled in by keyboard, its verdict while typing, recorded, and seen in both calendars."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

pytest.importorskip("selenium", reason="selenium is niet geïnstalleerd: browsertoetsen overgeslagen")

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

LEAVE = "/personeel/1043/verlof/"
FORM = LEAVE + "aanvraag/"
WHAT_IF = LEAVE + "wat-als/?reken=1&soort=deeltijdse_prestaties&blijft=80&van=1/9/2005&tot=31/8/2006&jaren=3"
PAGES = [
    LEAVE, FORM + "?soort=deeltijdse_prestaties&van=1/9/05&tot=28/2/06&fractie=20", WHAT_IF, "/personeel/1043/einde/?op=1/5/2005",
    "/verlof/?maand=2002-05", "/statuten/pswi/verlof/",
]  # fmt: skip


def wait(browser: Any, condition: Callable[[Any], Any]) -> Any:
    return WebDriverWait(browser, 15, ignored_exceptions=None).until(condition)


def css(browser: Any, selector: str) -> Any:
    return browser.find_element(By.CSS_SELECTOR, selector)


def answer(browser: Any) -> str:
    """The word of the verdict, read in one go, because the page may be changing."""
    found: str = browser.execute_script("var a = document.querySelector('.answer strong'); return a ? a.textContent : ''")
    return found


def text(browser: Any, selector: str) -> str:
    found: str = browser.execute_script("var a = document.querySelector(arguments[0]); return a ? a.textContent : ''", selector)
    return found


def to(browser: Any, identifier: str) -> Any:
    """Go to a control by the Tab key alone."""
    for _ in range(60):
        active = browser.switch_to.active_element
        if active.get_attribute("id") == identifier:
            return active
        active.send_keys(Keys.TAB)
    raise AssertionError(f"{identifier} is met Tab niet te bereiken")


def test_request_by_keyboard_from_verdict_to_calendar(visit: Any) -> None:
    browser = visit(FORM)
    to(browser, "veld-soort").send_keys("Jaarlijkse vakantie")
    wait(browser, lambda b: b.find_elements(By.CSS_SELECTOR, "input[name=dienstbelang_tegen_vakantie]"))
    assert browser.switch_to.active_element.get_attribute("id") == "veld-soort", "de keuze blijft in beeld na het laden van de vragen"
    to(browser, "veld-van").send_keys("1/6/2005")
    wait(browser, lambda b: answer(b) == "Nog niet te zeggen")
    to(browser, "veld-tot").send_keys("31/8/2005")
    wait(browser, lambda b: answer(b) == "Nee" and "niet voldaan" in text(b, ".conditions .nee"))
    last = to(browser, "veld-tot")
    last.send_keys(Keys.CONTROL, "a")
    last.send_keys("3/6/2005")
    wait(browser, lambda b: answer(b) == "Nog niet te zeggen")
    for _ in range(60):
        browser.switch_to.active_element.send_keys(Keys.TAB)
        if browser.switch_to.active_element.get_attribute("name") == "dienstbelang_tegen_vakantie":
            break
    browser.switch_to.active_element.send_keys(Keys.ARROW_RIGHT)
    browser.switch_to.active_element.send_keys(Keys.ARROW_RIGHT)
    wait(
        browser,
        lambda b: b.execute_script("return document.querySelector('input[name=dienstbelang_tegen_vakantie]:checked').value") == "nee",
    )
    wait(browser, lambda b: answer(b) == "Ja")
    wait(browser, lambda b: "verandert niets aan het brutoloon" in text(b, "#gevolg"))
    for _ in range(80):
        browser.switch_to.active_element.send_keys(Keys.TAB)
        if browser.switch_to.active_element.get_attribute("value") == "leg_vast":
            break
    browser.switch_to.active_element.send_keys(Keys.ENTER)
    wait(browser, lambda b: "Vastgelegd als" in text(b, "#gedaan"))
    assert "jaar=2005" in browser.current_url
    drawn = [cell.get_attribute("title") for cell in browser.find_elements(By.CSS_SELECTOR, ".month td.away")]
    assert [title.partition(":")[0] for title in drawn] == ["1 juni 2005", "2 juni 2005", "3 juni 2005"]
    browser = visit("/verlof/?maand=2005-06")
    assert [cell.text[:1] for cell in browser.find_elements(By.CSS_SELECTOR, ".team tbody td.away")] == ["V", "V", "V"]


def test_what_is_forbidden_asks_for_confirmation(visit: Any) -> None:
    browser = visit(FORM + "?soort=deeltijdse_prestaties&van=1/9/05&tot=30/9/05&fractie=20")
    assert answer(browser) == "Nee"
    css(browser, "button[value=leg_vast]").click()
    wait(browser, lambda b: "Vink dit aan" in text(b, "#veld-bevestigd-fout"))
    assert css(browser, "#veld-van").get_attribute("value") == "1/9/05"


def test_article_of_a_posting_opens_in_place(visit: Any) -> None:
    browser = visit(LEAVE + "?jaar=2004")
    css(browser, "#rekening-1 tbody .art").click()
    wait(browser, lambda b: text(b, "#rekening-1 .digest").strip())
    assert browser.current_url.endswith("?jaar=2004")


def test_team_calendar_filters_while_typing(visit: Any) -> None:
    browser = visit("/verlof/?maand=2002-05")
    css(browser, "#team-zoek").send_keys("smet")
    wait(browser, lambda b: b.execute_script("return document.querySelectorAll('.team tbody tr').length") == 1)
    assert "zoek=smet" in browser.current_url and browser.switch_to.active_element.get_attribute("id") == "team-zoek"


@pytest.mark.parametrize("width", [390, 1400])
@pytest.mark.parametrize("path", PAGES)
def test_no_page_is_wider_than_the_screen(visit: Any, path: str, width: int) -> None:
    browser = visit(path, width)
    assert browser.execute_script("return document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("path", PAGES)
def test_no_page_complains_in_the_console(visit: Any, path: str) -> None:
    visit("/dekking/").get_log("browser")
    browser = visit(path)
    assert [entry["message"] for entry in browser.get_log("browser") if entry["level"] == "SEVERE"] == []
