"""Small files for tests of leave: events in the notation of the file, one flow mapping each, and the desk that answers about them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import yaml
from hypothesis import strategies as st

from statuut.dossier.file import Dossier
from statuut.dossier.read_yaml import read_values
from statuut.engine.pack import load_pack
from statuut.engine.values import UNKNOWN
from statuut.statutes.pswi.gegevens.lijsten import afwezigheidssoorten
from statuut.statutes.pswi.verlof.balie import Balie

#: Every kind of absence, those that suspend and are suspended more often.
AARDEN = (
    *afwezigheidssoorten(),
    *("deeltijdse_prestaties", "bevallingsverlof", "deeltijdse_prestaties_non_activiteit", "loopbaanonderbreking_ouderschap") * 4,
)


def dossier(*events: str | dict[str, Any], nummer: str = "1") -> Dossier:
    """A file of these events; `nr` and `vastgelegd` (the first day) are filled in where they are left out."""
    listed = []
    for number, event in enumerate(events, start=1):
        fields = yaml.safe_load("{" + event + "}") if isinstance(event, str) else dict(event)
        listed.append({"nr": number, "vastgelegd": fields.get("van"), **fields})
    found, findings = read_values({"formaat": "statuut-dossier/1", "personeelsnummer": nummer, "statuut": "pswi", "gebeurtenissen": listed})
    assert found is not None, [finding.text() for finding in findings]
    return found


def loopbaan(*events: str | dict[str, Any], van: str = "1990-01-01", graad: str = "medewerker") -> Dossier:
    """A file of an official born in 1960, appointed on `van`, with these events."""
    return dossier(
        "soort: identiteit, van: 1960-05-17, naam: Peeters, voornaam: An, geboortedatum: 1960-05-17",
        f"soort: benoeming, van: {van}, graad: {graad}, personeelsgroep: niet_wetenschappelijk",
        *events,
    )


def balie() -> Balie:
    """The leave desk of the pack."""
    desk = load_pack("pswi").leave
    assert isinstance(desk, Balie)
    return desk


def niets(name: str, month: int) -> int:
    """No stream of the file was evaluated: every seniority is unknown."""
    return UNKNOWN


@st.composite
def verlofdossiers(draw: st.DrawFn) -> Dossier:
    """A file with a dozen absences of any kind between 2004 and 2006, whole and partial, half days, overlapping, and changing rosters."""
    rosters: list[Any] = ["voltijds", "vierdagenweek", {"ma": "7:36", "wo": "7:36", "za": "4:00"}]
    days = st.dates(date(2004, 1, 1), date(2006, 6, 30))
    events: list[dict[str, Any]] = []
    for van in draw(st.lists(days, max_size=2, unique=True)):
        events.append(
            {"soort": "werkregime", "van": van, "fractie": draw(st.sampled_from([50, 80, 100])), "rooster": draw(st.sampled_from(rosters))}
        )
    for _ in range(draw(st.integers(0, 12))):
        van, length = draw(days), draw(st.sampled_from([0, 0, 1, 4, 30, 200]))
        event = {"soort": "afwezigheid", "van": van, "tot": van + timedelta(days=length), "aard": draw(st.sampled_from(AARDEN))}
        if length == 0 and draw(st.booleans()):
            event["halve_dag"] = draw(st.sampled_from(["voormiddag", "namiddag"]))
        elif draw(st.booleans()):
            event["fractie"] = draw(st.sampled_from([20, 50, 80]))
        if event["aard"] == "ziekteverlof" and draw(st.booleans()):
            event["opname"] = draw(st.sampled_from(["ziekenhuis", "herstel"]))
        if draw(st.integers(0, 3)) == 0:
            event["bezoldigd"] = draw(st.booleans())
        events.append(event)
    return loopbaan(*events)
