"""The main job in a real browser: open a person, a slip, its reasons, a norm's calculator; record and correct a fact."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

pytest.importorskip("selenium", reason="selenium is niet geïnstalleerd: browsertoetsen overgeslagen")

from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

PERSON = "/personeel/1043/"
SLIP = "/personeel/1043/loon/2005-05/"


def wait(browser: Any, condition: Callable[[Any], Any]) -> Any:
    return WebDriverWait(browser, 10).until(condition)


def css(browser: Any, selector: str) -> Any:
    return browser.find_element(By.CSS_SELECTOR, selector)


def texts(browser: Any, selector: str) -> list[str]:
    """What is written in the parts of a page; none while the page is putting new ones in their place."""
    try:
        return [each.text for each in browser.find_elements(By.CSS_SELECTOR, selector)]
    except StaleElementReferenceException:
        return []


def test_search_opens_a_person(visit: Any) -> None:
    browser = visit("/personeel/")
    browser.find_element(By.TAG_NAME, "body").send_keys("/")
    box = browser.switch_to.active_element
    assert box.get_attribute("id") == "zoekveld"
    box.send_keys("1043", Keys.ENTER)
    wait(browser, lambda b: b.current_url.endswith(PERSON))
    assert css(browser, "h1").text == "Peeters An"
    assert css(browser, "figure svg[role=img] title").get_attribute("textContent").startswith("Peeters An: loopbaan van")


def test_list_filters_while_typing(visit: Any) -> None:
    browser = visit("/personeel/")
    css(browser, "#zoek-personeel").send_keys("smet")
    wait(browser, lambda b: len(b.find_elements(By.CSS_SELECTOR, "#lijst tbody tr")) == 1)
    assert "zoek=smet" in browser.current_url


def test_slip_and_why_beside_it(visit: Any) -> None:
    browser = visit(SLIP)
    amount = css(browser, "tbody td.why-cell a")
    shown = amount.text.split(",")[0]
    amount.click()
    title = wait(browser, lambda b: b.find_element(By.CSS_SELECTOR, "#waarom h2"))
    assert browser.current_url.endswith(SLIP)
    assert shown in title.text and texts(browser, "#waarom .step .what")
    assert css(browser, "tr[aria-selected=true]")
    left, right = css(browser, "table").rect, css(browser, "#waarom").rect
    assert right["x"] >= left["x"] + left["width"]


def test_article_chip_opens_its_digest_in_place(visit: Any) -> None:
    browser = visit(SLIP)
    css(browser, "tbody td.why-cell a").click()
    chip = wait(browser, lambda b: b.find_element(By.CSS_SELECTOR, "#waarom .step .art"))
    chip.click()
    wait(browser, lambda b: any(texts(b, "#waarom .digest")))
    assert browser.current_url.endswith(SLIP)


def test_escape_closes_the_reasons(visit: Any) -> None:
    browser = visit(SLIP)
    css(browser, "tbody td.why-cell a").click()
    wait(browser, lambda b: b.find_elements(By.CSS_SELECTOR, "#waarom h2"))
    browser.switch_to.active_element.send_keys(Keys.ESCAPE)
    wait(browser, lambda b: not b.find_elements(By.CSS_SELECTOR, "#waarom h2"))
    assert browser.switch_to.active_element.tag_name == "a"


def test_norm_calculator(visit: Any) -> None:
    from statuut.payroll.norm_calculator import computable
    from statuut.web.citation import norm_url
    from statuut.web.statutes import pack

    norm = "XIII 75 §2"
    assert norm in computable(pack("pswi"))
    browser = visit(norm_url("pswi", norm))
    form = css(browser, "form.norm")
    form.submit()
    wait(browser, lambda b: texts(b, "#rekenuitkomst .errors, #rekenuitkomst .why, #rekenuitkomst .note"))

    def fill_in(b: Any) -> bool:
        """Every field, found anew: the page may still be putting the first answer in place."""
        try:
            form = css(b, "form.norm")
            for field in form.find_elements(By.CSS_SELECTOR, "input[inputmode=decimal]"):
                field.clear()
                field.send_keys("2005-05" if field.get_attribute("name") == "rekenmaand" else "1")
            month = css(b, "input[name=rekenmaand]")
            month.clear()
            month.send_keys("2005-05")
            form.find_element(By.CSS_SELECTOR, "button:not([name])").click()
        except StaleElementReferenceException:
            return False
        return True

    wait(browser, fill_in)
    wait(browser, lambda b: texts(b, "#rekenuitkomst .why .step"))


def test_date_is_echoed_in_full_while_typing(visit: Any) -> None:
    browser = visit("/personeel/1071/dossier/nieuw/gezinstoestand/")
    css(browser, "#veld-van").send_keys("1/3/03")
    wait(browser, lambda b: css(b, "#veld-van-echo").text == "1 maart 2003")


def test_record_then_correct(visit: Any) -> None:
    browser = visit("/personeel/1071/dossier/nieuw/gezinstoestand/")
    css(browser, "#veld-van").send_keys("1/3/03")
    css(browser, "input[value=alleenstaand]").click()
    css(browser, "#veld-kinderen_kinderbijslag").send_keys("0")
    css(browser, "button[value=bewaar]").click()
    wait(browser, lambda b: "Vastgelegd als gegeven" in css(b, "#gedaan").text)
    number = css(browser, "#gedaan").text.split()[3].rstrip(".")
    css(browser, f"#g{number} td:last-child a").click()
    children = wait(browser, lambda b: css(b, "#veld-kinderen_kinderbijslag"))
    assert children.get_attribute("value") == "0"
    children.clear()
    children.send_keys("1")
    css(browser, "button[value=bewaar]").click()
    wait(browser, lambda b: "Vastgelegd als gegeven" in css(b, "#gedaan").text)
    assert "vervangen door" in css(browser, f"#g{number}").text


def test_wrong_date_keeps_what_was_typed(visit: Any) -> None:
    browser = visit("/personeel/1043/dossier/nieuw/afwezigheid/")
    css(browser, "#veld-van").send_keys("31/2/2004")
    css(browser, "#veld-bron").send_keys("attest")
    css(browser, "button[value=bewaar]").click()
    wait(browser, lambda b: b.find_elements(By.CSS_SELECTOR, ".errors"))
    assert css(browser, "#veld-van").get_attribute("value") == "31/2/2004"
    assert css(browser, "#veld-bron").get_attribute("value") == "attest"
    assert "bestaat niet" in css(browser, "#veld-van-fout").text
    css(browser, ".errors a[href='#veld-van']").click()
    assert browser.current_url.endswith("#veld-van")


@pytest.mark.parametrize("width", [390, 1400])
@pytest.mark.parametrize(
    "path",
    [
        "/personeel/",
        PERSON,
        SLIP,
        "/personeel/1043/loon/",
        "/personeel/1043/dossier/",
        "/statuten/pswi/",
        "/statuten/pswi/XIII/",
        "/dekking/",
    ],
)
def test_no_page_is_wider_than_the_screen(visit: Any, path: str, width: int) -> None:
    browser = visit(path, width)
    assert browser.execute_script("return document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize(
    "path", ["/personeel/", PERSON, SLIP, "/personeel/1043/dossier/nieuw/vorige_dienst/", "/statuten/pswi/", "/leeswijzen/"]
)
def test_no_page_complains_in_the_console(visit: Any, path: str) -> None:
    visit("/dekking/").get_log("browser")
    browser = visit(path)
    assert [entry["message"] for entry in browser.get_log("browser") if entry["level"] == "SEVERE"] == []
