"""A disciplinary case in a real browser: from opening to the final decision after appeal, judged while typing, and its letters as PDF."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

pytest.importorskip("selenium", reason="selenium is niet geïnstalleerd: browsertoetsen overgeslagen")

from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select, WebDriverWait

#: Every act after the proposal: its name, its day, by whom, and its own fields. The penalty is one that is never expunged.
ACTS: tuple[tuple[str, str, str, dict[str, str]], ...] = (
    ("oproeping", "11/4/2005", "instellingshoofd", {"v_ontvangen": "12/4/2005"}),
    ("verhoor", "28/4/2005", "instellingshoofd", {"v_aanwezig": "ja"}),
    ("proces_verbaal", "28/4/2005", "instellingshoofd", {}),
    ("uitspraak", "10/5/2005", "instellingshoofd", {"v_straf": "afzetting", "v_redenen": "de feiten staan vast"}),
    ("aanzegging", "11/5/2005", "instellingshoofd", {}),
    ("beroep", "20/5/2005", "ambtenaar", {"v_ontvangen": "23/5/2005"}),
    ("aanhangigmaking", "24/5/2005", "griffier", {}),
    (
        "advies", "13/6/2005", "raad_van_beroep",
        {"v_advies": "gedeeltelijk", "v_redenen": "de straf is te zwaar", "v_stemmen_voor": "3", "v_stemmen_tegen": "2"},
    ),
    ("toezending_advies", "20/6/2005", "griffier", {"v_ontvangen": "21/6/2005", "v_betekend": "20/6/2005"}),
    (
        "definitieve_uitspraak", "30/6/2005", "minister_specifiek",
        {"v_straf": "ontslag_van_ambtswege", "v_redenen": "na advies", "v_notulen": "ja"},
    ),
)  # fmt: skip


def wait(browser: Any, condition: Callable[[Any], Any]) -> Any:
    return WebDriverWait(browser, 20).until(condition)


def text(browser: Any, selector: str) -> str:
    found: str = browser.execute_script("var a = document.querySelector(arguments[0]); return a ? a.textContent : ''", selector)
    return found.replace("\u00a0", " ")


def fill(browser: Any, values: dict[str, str]) -> None:
    """Fill in fields by their name, each as its kind asks."""
    for name, value in values.items():
        field = browser.find_element(By.ID, f"veld-{name}")
        if field.tag_name == "select":
            Select(field).select_by_value(value)
        elif field.tag_name == "fieldset":
            field.find_element(By.CSS_SELECTOR, f"input[value={value}]").click()
        else:
            field.send_keys(Keys.CONTROL, "a")
            field.send_keys(value)


def press(browser: Any) -> bool:
    """Press the button that records; once more when the judgement was shown anew at that very moment."""
    try:
        browser.find_element(By.CSS_SELECTOR, "button[value=leg_vast]").send_keys(Keys.ENTER)
    except StaleElementReferenceException:
        return False
    return True


def record(browser: Any, act: str, number: int) -> None:
    """Wait until the judgement allows it, and record with the keyboard; the case page then tells the number of the record."""
    wait(browser, lambda b: text(b, ".answer strong") == "Het kan")
    wait(browser, press)
    wait(browser, lambda b: f"registratie {number}." in text(b, "#gedaan"))
    assert browser.find_elements(By.ID, f"r{number}"), act


#: What the browser gets for a form, as the user would: the kind of answer and its first letters.
SENT = """
const done = arguments[arguments.length - 1], form = document.querySelector("main form"), button = form.querySelector("button");
fetch(button.formAction, {method: "POST", body: new FormData(form)}).then(async answer => {
  const start = new TextDecoder("latin1").decode((await answer.arrayBuffer()).slice(0, 5));
  done([answer.status, answer.headers.get("content-type"), start]);
});
"""


def filled_in(browser: Any) -> list[Any]:
    """Fill in what is still empty, and what then comes of the form."""
    for field in browser.find_elements(By.CSS_SELECTOR, "main form .field input, main form .field textarea"):
        if field.get_attribute("type") != "hidden" and not field.get_attribute("value"):
            field.send_keys("3" if field.get_attribute("inputmode") == "numeric" else "Ingevuld door de toets")
    for choice in browser.find_elements(By.CSS_SELECTOR, "main form .field select"):
        Select(choice).select_by_index(1)
    answer: list[Any] = browser.execute_async_script(SENT)
    return answer


def letters(browser: Any) -> dict[str, list[Any]]:
    """Every letter that the case page offers, with all that it asks filled in: status, kind and beginning of the answer."""
    links = browser.execute_script("return [...document.querySelectorAll('main a[href*=\\'/brief/\\']')].map(a => a.href)")
    found = {}
    for link in dict.fromkeys(link for link in links if ".pdf" in link):
        browser.get(link)
        found[link.partition("/brief/")[2].partition(".pdf")[0]] = filled_in(browser)
    return found


def test_case_from_proposal_to_final_decision_after_appeal(visit: Any) -> None:
    browser = visit("/zaken/nieuw/")
    fill(browser, {"procedure": "tucht", "persoon": "1043"})
    browser.switch_to.active_element.send_keys(Keys.ENTER)
    wait(browser, lambda b: "Nieuwe zaak over Peeters An" in text(b, "main"))
    fill(browser, {"v_rang": "C1", "v_feiten_vastgesteld": "1/3/2005"})
    browser.find_element(By.CSS_SELECTOR, "button[value=open]").click()
    case = wait(browser, lambda b: "Tuchtprocedure" in text(b, "h1") and b.current_url)

    browser.find_element(By.CSS_SELECTOR, ".todo a").send_keys(Keys.ENTER)
    wait(browser, lambda b: text(b, "h1") == "Voorstel van tuchtstraf")
    fill(browser, {"dag": "4/4/2005", "rol": "instellingshoofd", "persoon": "2", "v_straf": "afzetting", "v_feiten": "geweld"})
    fill(browser, {"rol": "griffier"})
    wait(browser, lambda b: text(b, ".answer strong") == "Zo kan het niet" and "art. IX 8" in text(b, ".conditions"))
    fill(browser, {"rol": "afdelingshoofd", "persoon": "17"})
    record(browser, "voorstel", 1)

    for number, (act, day, office, fields) in enumerate(ACTS, 2):
        browser.get(f"{case}handeling/{act}/")
        fill(browser, {"dag": day, "rol": office, **fields})
        record(browser, act, number)
    course = text(browser, ".acts")
    assert "Definitieve uitspraak door de Vlaamse minister" in course and "ontslag van ambtswege" in course
    assert not browser.find_elements(By.CSS_SELECTOR, ".acts .breach")
    assert "Verzending van de definitieve uitspraak" in text(browser, ".todo")

    browser.get(f"{case}handeling/verzending_eindbeslissing/")
    fill(browser, {"dag": "1/7/2005", "rol": "minister_specifiek"})
    record(browser, "verzending_eindbeslissing", len(ACTS) + 2)
    assert "Beëindigd op 02/07/2005: definitieve tuchtstraf" in text(browser, "main")
    assert "van rechtswege" in text(browser, ".acts")

    made = letters(browser)
    assert {"voorstel", "oproeping", "proces_verbaal", "uitspraak", "aanzegging", "beroep", "advies", "definitieve_uitspraak"} <= set(made)
    assert {name: answer for name, answer in made.items() if answer != [200, "application/pdf", "%PDF-"]} == {}


def test_term_opens_with_its_count(visit: Any) -> None:
    browser = visit("/zaken/")
    browser.find_element(By.CSS_SELECTOR, "tbody th a").click()
    line = wait(browser, lambda b: b.find_element(By.CSS_SELECTOR, ".terms summary"))
    line.send_keys(Keys.ENTER)
    wait(browser, lambda b: b.find_element(By.CSS_SELECTOR, ".count-lines li").is_displayed())
    assert "de dag van het begin telt niet mee" in text(browser, ".count-lines")


@pytest.mark.parametrize("path", ["/", "/zaken/", "/zaken/nieuw/", "/statuten/pswi/procedures/tucht/"])
def test_pages_fit_a_small_screen(visit: Any, path: str) -> None:
    browser = visit(path, width=390)
    assert browser.execute_script("return document.documentElement.scrollWidth") <= 390
