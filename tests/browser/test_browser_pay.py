"""Pay in a real browser: the month grid filled by keyboard, a run from rehearsal to payment, and the history of the slip."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

pytest.importorskip("selenium", reason="selenium is niet geïnstalleerd: browsertoetsen overgeslagen")

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

GRID = "/personeel/1043/prestaties/2005-03/"
START = f"/loon/start/?maand=2005-03&bekend={date.today():%d/%m/%Y}"
SLIP = "/personeel/1043/loon/2005-03/"
PAGES = [GRID, "/loon/", START, SLIP, "/personeel/1043/loon/?jaar=2005"]


def wait(browser: Any, condition: Callable[[Any], Any]) -> Any:
    return WebDriverWait(browser, 30, ignored_exceptions=None).until(condition)


def text(browser: Any, selector: str) -> str:
    """Read in one go, because the page may be changing."""
    found: str = browser.execute_script("var a = document.querySelector(arguments[0]); return a ? a.textContent : ''", selector)
    return found


def field(browser: Any, cell: str) -> Any:
    return browser.find_element(By.ID, f"veld-{cell}")


def test_from_hours_to_payment_to_difference(visit: Any) -> None:
    """Overtime typed by keyboard and kept; the month paid once; more hours afterwards show as too little paid."""
    browser = visit(GRID)
    field(browser, "d3-1-overwerk-betaling").send_keys("18:00-20:00", Keys.ARROW_DOWN)
    below = browser.switch_to.active_element
    assert below.get_attribute("id") == "veld-d4-1-overwerk-betaling"
    wait(browser, lambda b: "Overuren" in text(b, "#gevolg"))
    below.send_keys("26:00-27:00", Keys.TAB)
    wait(browser, lambda b: "ligt buiten de dag" in text(b, "#veld-d4-1-overwerk-betaling-fout"))
    assert browser.switch_to.active_element.get_attribute("id") == "veld-d4-1-dienst-betaling", "de toets verplaatst de cursor niet"
    below = field(browser, "d4-1-overwerk-betaling")
    below.clear()
    below.send_keys(Keys.TAB)
    wait(browser, lambda b: not text(b, "#veld-d4-1-overwerk-betaling-fout").strip() and "1 wijziging" in text(b, "#gevolg"))
    browser.find_element(By.CSS_SELECTOR, "button[value=bewaar]").click()
    wait(browser, lambda b: "1 nieuwe prestatie vastgelegd" in text(b, "#gedaan"))

    browser = visit("/loon/")
    assert "Er is nog niets betaald" in text(browser, "main")
    browser = visit(START)
    wait(browser, lambda b: b.find_elements(By.ID, "betalen"))
    assert "1 loonbrief" in text(browser, "main") and "er is niets geschreven" in text(browser, "main")
    browser.find_element(By.ID, "veld-bevestigd").click()
    browser.find_element(By.CSS_SELECTOR, "#betalen button").click()
    wait(browser, lambda b: "/loon/run/" in b.current_url and "Peeters An" in text(b, "#brieven"))
    assert "1 loonbrief" in text(browser, ".lead")

    browser = visit(SLIP)
    wait(browser, lambda b: "Niets verschilt van wat betaald is." in text(b, "#uitbetaald"))
    browser.find_element(By.LINK_TEXT, "Controleer dit bewijs").click()
    wait(browser, lambda b: "bit voor bit hetzelfde" in text(b, "#uitbetaald"))
    assert browser.current_url.endswith(SLIP)
    browser = visit(GRID)
    field(browser, "d8-1-overwerk-betaling").send_keys("18:00-20:00")
    browser.find_element(By.CSS_SELECTOR, "button[value=bewaar]").click()
    wait(browser, lambda b: "1 nieuwe prestatie vastgelegd" in text(b, "#gedaan"))
    browser = visit(SLIP)
    assert "euro te weinig betaald: overuren" in text(browser, "#uitbetaald")


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
