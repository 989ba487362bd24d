"""A claim of costs in a real browser: the verdict changes while it is typed, it is recorded, and it stands on the slip."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

pytest.importorskip("selenium", reason="selenium is niet geïnstalleerd: browsertoetsen overgeslagen")

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select, WebDriverWait

FORM = "/personeel/1043/onkosten/nieuw/"


def wait(browser: Any, condition: Callable[[Any], Any]) -> Any:
    return WebDriverWait(browser, 15).until(condition)


def text(browser: Any, selector: str) -> str:
    found: str = browser.execute_script("var a = document.querySelector(arguments[0]); return a ? a.textContent : ''", selector)
    return found.replace("\u00a0", " ")


def typed(browser: Any, name: str, words: str) -> None:
    field = browser.find_element(By.ID, f"veld-{name}")
    field.send_keys(Keys.CONTROL, "a")
    field.send_keys(words)


def test_claim_from_verdict_to_slip(visit: Any) -> None:
    browser = visit(FORM)
    Select(browser.find_element(By.ID, "veld-aard")).select_by_value("kilometers")
    wait(browser, lambda b: b.find_elements(By.ID, "veld-kilometer"))
    typed(browser, "van", "12/5/2005")
    typed(browser, "kilometer", "100")
    typed(browser, "ingediend_op", "13/11/2005")
    Select(browser.find_element(By.ID, "veld-vervoermiddel")).select_by_value("auto")
    wait(browser, lambda b: text(b, ".answer strong") == "Nee" and "12/11/2005" in text(b, ".conditions .nee"))
    typed(browser, "ingediend_op", "12/5/2005")
    wait(browser, lambda b: text(b, ".answer strong") == "Ja" and "27,71 euro" in text(b, ".bigfigure"))
    assert "met het loon van mei 2005" in text(browser, ".bigfigure")
    browser.find_element(By.CSS_SELECTOR, "button[value=leg_vast]").click()
    wait(browser, lambda b: "Vastgelegd: kilometers van 12/05/2005, vergoed" in text(b, "#gedaan"))
    browser.find_element(By.CSS_SELECTOR, "#gedaan a").click()
    wait(browser, lambda b: "/loon/2005-05/" in b.current_url)
    assert "Reiskosten" in text(browser, "tbody") and "27,71" in text(browser, "tbody")


def test_form_fits_a_small_screen(visit: Any) -> None:
    browser = visit(FORM + "?aard=middagmaal&van=12/5/05", width=390)
    assert browser.execute_script("return document.documentElement.scrollWidth") <= 390
