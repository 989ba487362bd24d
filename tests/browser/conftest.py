"""The site in a process of its own on a folder of its own, and a Chromium without a screen; skipped with a message where there is none."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

TESTS = Path(__file__).parents[1]
CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--disable-dev-shm-usage",
)  # fmt: skip
FILL = "from statuut.store.setup import open_store; open_store(); from site_setup import fill; fill()"


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the site, filled with the examples."""
    folder = tmp_path_factory.mktemp("gegevens")
    path = os.pathsep.join([str(TESTS / "web"), os.environ.get("PYTHONPATH", "")])
    environment = {**os.environ, "STATUUT_DATA": str(folder), "DJANGO_SETTINGS_MODULE": "statuut.web.settings", "PYTHONPATH": path}
    environment.pop("STATUUT_DATABASE", None)
    subprocess.run([sys.executable, "-c", FILL], env=environment, check=True, timeout=120)
    command = [sys.executable, "-m", "statuut.web", "0"]
    server = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        line = server.stdout.readline()
        assert "http://" in line, line
        yield "http://" + line.partition("http://")[2].split("/")[0]
    finally:
        server.terminate()
        server.wait(timeout=20)


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The browser; skips where Chromium or its driver is not installed."""
    webdriver = pytest.importorskip("selenium.webdriver", reason="selenium is niet geïnstalleerd: browsertoetsen overgeslagen")
    from selenium.webdriver.chrome.service import Service

    program = next((found for name in CHROMIUM if (found := shutil.which(name))), None)
    driver = shutil.which("chromedriver")
    if program is None or driver is None:
        pytest.skip(
            "Chromium of chromedriver is niet geïnstalleerd: browsertoetsen overgeslagen (apt-get install chromium chromium-driver)"
        )
    options = webdriver.ChromeOptions()
    options.binary_location = program
    for flag in (*FLAGS, f"--user-data-dir={tmp_path_factory.mktemp('chromium')}", "--window-size=1400,1000"):
        options.add_argument(flag)
    browser = webdriver.Chrome(options=options, service=Service(driver))
    browser.implicitly_wait(0)
    yield browser
    browser.quit()


@pytest.fixture
def visit(chromium: Any, address: str) -> Any:
    """Open a page of the site, at 1400 pixels unless told otherwise; the browser itself is `visit.browser`."""

    def go(path: str, width: int = 1400) -> Any:
        chromium.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride", {"width": width, "height": 1000, "deviceScaleFactor": 1, "mobile": width < 500}
        )
        chromium.get(address + path)
        return chromium

    return go
