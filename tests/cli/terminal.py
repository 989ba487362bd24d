"""What the tests of the terminal share: a good file, the result of a run, and the environment of a process with its own store."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import gettempdir
from typing import Any

FILE = """\
formaat: statuut-dossier/1
personeelsnummer: "1043"
statuut: pswi
gebeurtenissen:
  - {nr: 1, soort: identiteit, van: 1965-03-14, vastgelegd: 1996-07-01, naam: Peeters, voornaam: An, geboortedatum: 1965-03-14}
  - {nr: 2, soort: stage, van: 1996-07-01, vastgelegd: 1996-07-01, graad: deskundige, personeelsgroep: niet_wetenschappelijk}
  - {nr: 3, soort: benoeming, van: 1997-07-01, vastgelegd: 1997-06-15, graad: deskundige, personeelsgroep: niet_wetenschappelijk}
  - {nr: 4, soort: gezinstoestand, van: 1996-07-01, vastgelegd: 1996-07-01, burgerlijke_staat: alleenstaand, kinderen_kinderbijslag: 0}
  - {nr: 5, soort: werkregime, van: 2004-01-01, vastgelegd: 2003-12-01, fractie: 80}
"""


@dataclass(frozen=True)
class Result:
    """What a run gave."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output as JSON."""
        return json.loads(self.out)


Run = Callable[..., Result]
Session = Callable[..., list[Result]]


SESSION = """
import json, sys
from typer.testing import CliRunner
from statuut.cli.app import app
results = []
for args in json.load(sys.stdin):
    done = CliRunner().invoke(app, args)
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    results.append([done.exit_code, done.stdout, done.stderr])
json.dump(results, sys.stdout)
"""


def environment(folder: Path) -> dict[str, str]:
    """The environment of a process with its own store."""
    mine = ("STATUUT_", "DJANGO_", "PYTHONDONTWRITEBYTECODE")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(mine)}
    compiled = Path(gettempdir()) / f"statuut-pyc-{os.getuid()}"
    own = {"STATUUT_DATA": str(folder / "opslag"), "COLUMNS": "160", "PYTHONIOENCODING": "utf-8", "PYTHONPYCACHEPREFIX": str(compiled)}
    return kept | own
