"""Random but realistic personnel files (hypothesis), for the tests of every layer.

`dossiers()` gives valid files: careers that start between 1980 and 2005 and are told up to 2010, with previous services, probation and
appointment (or contract), promotions, part-time work, absences, evaluations, slowdowns, households, corrections and withdrawals.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from statuut.dossier.build import Place, build_event
from statuut.dossier.codes import Codes
from statuut.dossier.file import Dossier

SCIENTIFIC = {
    "algemeen_directeur": ("A365",),
    "wetenschappelijk_directeur": ("A265", "A266"),
    "wetenschappelijk_attache": ("A165", "A166", "A167", "A168", "A169"),
}
OTHER = {
    "directeur": ("A211", "A212", "A213"),
    "adjunct_van_de_directeur": ("A111", "A112", "A113", "A114", "A119"),
    "leidinggevend_hoofddeskundige": ("B311",),
    "hoofddeskundige": ("B211", "B212"),
    "deskundige": ("B111", "B112", "B113", "B114"),
    "leidinggevend_hoofdmedewerker": ("C311",),
    "hoofdtechnicus": ("C221", "C222"),
    "hoofdmedewerker": ("C211", "C212"),
    "technicus": ("C121", "C122", "C123", "C124"),
    "medewerker": ("C111", "C112", "C113", "C114"),
    "leidinggevend_hoofdassistent": ("D311",),
    "technisch_hoofdassistent": ("D221", "D222"),
    "hoofdassistent": ("D211", "D212"),
    "technisch_assistent": ("D121", "D122", "D123"),
    "assistent": ("D111", "D112", "D113"),
    "beambte": ("E111", "E112", "E113"),
}
FULL_ABSENCES = (
    "ziekteverlof", "bevallingsverlof", "opvangverlof", "ouderschapsverlof", "loopbaanonderbreking", "opdracht", "kabinet",
    "gecontingenteerd_verlof", "politiek_verlof", "vakbondsverlof_vast_afgevaardigde", "militaire_dienst", "tuchtschorsing",
    "ongewettigde_afwezigheid", "staking", "disponibiliteit", "jaarlijkse_vakantie",
)  # fmt: skip
PARTIAL_ABSENCES = ("deeltijdse_prestaties", "deeltijdse_prestaties_non_activiteit", "loopbaanonderbreking", "politiek_verlof")
CODES = Codes(
    graden={**SCIENTIFIC, **OTHER},
    salarisschalen=frozenset(scale for scales in (*SCIENTIFIC.values(), *OTHER.values()) for scale in scales),
    afwezigheden=frozenset((*FULL_ABSENCES, *PARTIAL_ABSENCES)),
)
PROMOTION = {"assistent": "hoofdassistent", "medewerker": "hoofdmedewerker", "technicus": "hoofdtechnicus", "deskundige": "hoofddeskundige",
             "adjunct_van_de_directeur": "directeur", "wetenschappelijk_attache": "wetenschappelijk_directeur"}  # fmt: skip
END = date(2010, 12, 31)
DAY = timedelta(days=1)

_NAMES = st.sampled_from(["Peeters", "Janssens", "De Smet", "d'Hondt", "Müller", "=Som", "'t Jampens", "-", "O;Neil", "Ça, va"])
_SOURCES = st.one_of(st.none(), st.sampled_from(["besluit 12/06/1996", "@dienst", "+32 2 553", 'nota "7:36"', "0012", "1996-07-01", "ja"]))
_PERCENTS = st.sampled_from([20, 50, 80, 90, "62.5", "33.33", 100])

Add = Callable[..., int]


def days(first: date, last: date) -> st.SearchStrategy[date]:
    """Days between two days, often the first or the last of a month."""
    plain = st.dates(first, last)
    return st.one_of(plain, plain.map(lambda day: day.replace(day=1)).filter(lambda day: day >= first))


@st.composite
def dossiers(draw: st.DrawFn, max_events: int = 60) -> Dossier:
    """A valid personnel file."""
    person = str(draw(st.integers(1, 99_999)))
    events: list[Any] = []

    def add(soort: str, van: date, tot: date | None = None, *, vastgelegd: date | None = None, **fields: Any) -> int:
        recorded = vastgelegd or van + timedelta(days=draw(st.integers(-20, 40)))
        raw = {"nr": len(events) + 1, "soort": soort, "van": van, "tot": tot, "vastgelegd": recorded, "bron": draw(_SOURCES), **fields}
        event, findings = build_event({name: value for name, value in raw.items() if value is not None}, Place())
        assert event is not None, [finding.text() for finding in findings]
        events.append(event)
        return event.nr

    entry = draw(days(date(1980, 1, 1), date(2005, 12, 1)))
    birth = draw(st.dates(date(entry.year - 40, 1, 1), date(entry.year - 18, 1, 1)))
    _person(draw, add, birth, entry)
    leaves = draw(st.one_of(st.none(), days(min(entry + timedelta(days=800), END), END)))
    last = leaves or END
    _career(draw, add, entry, last)
    for fill in (_regimes, _absences, _evaluations, _performances):
        if len(events) < max_events - 10:
            fill(draw, add, entry, last)
    if leaves is not None:
        add("einde_dienst", leaves, reden=draw(st.sampled_from(["ontslag_op_verzoek", "pensioen", "overlijden"])))
    _corrections(draw, add, events, last)
    return Dossier(person, "pswi", tuple(events))


def _person(draw: st.DrawFn, add: Add, birth: date, entry: date) -> None:
    add("identiteit", birth, vastgelegd=entry, naam=draw(_NAMES), voornaam=draw(_NAMES), geboortedatum=birth,
        geslacht=draw(st.sampled_from([None, "m", "v", "x"])))  # fmt: skip
    if draw(st.booleans()):
        state = draw(st.sampled_from(["alleenstaand", "gehuwd", "samenwonend"]))
        partner = None if state == "alleenstaand" else draw(st.sampled_from([None, "ja", "nee", "onbekend"]))
        children = draw(st.one_of(st.none(), st.integers(0, 5)))
        add("gezinstoestand", entry, burgerlijke_staat=state, partner_krijgt_toelage=partner, kinderen_kinderbijslag=children)
    if draw(st.booleans()):
        child = draw(st.dates(entry, date(2006, 1, 1)))
        add("kind", child, draw(st.one_of(st.none(), st.just(child + timedelta(days=6574)))), geboortedatum_kind=child, ten_laste=True)
    if draw(st.booleans()):
        diploma = draw(st.sampled_from(["arts", "doctoraat", "master", "bachelor", "secundair"]))
        add("diploma", draw(st.dates(entry - timedelta(days=700), date(2009, 1, 1))), diploma=diploma)
    start = birth + timedelta(days=366 * 18)
    while start + timedelta(days=90) < entry and draw(st.booleans()):
        stop = draw(st.dates(start, entry - DAY))
        _previous(draw, add, start, stop, entry)
        start = stop + timedelta(days=draw(st.integers(1, 400)))


def _previous(draw: st.DrawFn, add: Add, start: date, stop: date, entry: date) -> None:
    employer, capacity = draw(st.sampled_from([
        ("lokaal_bestuur", "contractueel"), ("belgische_staat", "vastbenoemd"), ("vlaamse_regering", "stagiair"),
        ("universiteit", "bursaal"), ("prive", "werknemer_prive"), ("belgische_staat", "beroepsmilitair"),
    ]))  # fmt: skip
    gap = []
    if (stop - start).days > 40 and draw(st.booleans()):
        gap = [{"van": start + timedelta(days=10), "tot": start + timedelta(days=30), "reden": "onbezoldigde_schorsing"}]
    private = employer == "prive"
    years = draw(st.sampled_from([None, 1, "2.5"])) if private else None
    add("vorige_dienst", start, stop, vastgelegd=entry, werkgever=draw(_NAMES), werkgever_soort=employer, hoedanigheid=capacity,
        fractie=draw(_PERCENTS), nuttige_ervaring_vereist=private, erkende_jaren=years, niet_meetellend=gap)  # fmt: skip


def _career(draw: st.DrawFn, add: Add, entry: date, last: date) -> None:
    group, grades = draw(st.sampled_from([("wetenschappelijk", SCIENTIFIC), ("niet_wetenschappelijk", OTHER)]))
    grade = draw(st.sampled_from(sorted(grades)))
    common = {"graad": grade, "personeelsgroep": group}
    if draw(st.integers(0, 3)) == 0:
        scale = draw(st.sampled_from([None, grades[grade][0]]))
        add("contract", entry, **common, salarisschaal=scale, fractie=draw(_PERCENTS), contractduur="onbepaald")
        return
    appointed = entry
    if draw(st.booleans()):
        add("stage", entry, **common, salarisschaal=draw(st.sampled_from([None, grades[grade][0]])))
        appointed = entry + timedelta(days=draw(st.integers(90, 400)))
    add("benoeming", appointed, **common)
    if grade in PROMOTION and draw(st.booleans()) and last > appointed + timedelta(days=400):
        promoted = draw(days(appointed + timedelta(days=365), last))
        add("graad", promoted, graad=PROMOTION[grade], wijze="bevordering")
    elif len(grades[grade]) > 1 and draw(st.booleans()):
        add("salarisschaal", draw(days(appointed, last)), schaal=grades[grade][-1], grond="beslissing")
    if draw(st.integers(0, 4)) == 0:
        add("ancienniteit_erkend", appointed, soort_ancienniteit="schaal", maanden=draw(st.sampled_from([6, "7.2"])), grond="VIII 28 §6")


def _regimes(draw: st.DrawFn, add: Add, entry: date, last: date) -> None:
    for _ in range(draw(st.integers(0, 2))):
        start = draw(days(entry, last))
        stop = draw(st.one_of(st.none(), st.dates(start, last)))
        roster = draw(st.sampled_from([None, "vierdagenweek", {"ma": "7:36", "di": "7:36", "wo": 0}]))
        add("werkregime", start, stop, fractie=draw(_PERCENTS), rooster=roster)


def _absences(draw: st.DrawFn, add: Add, entry: date, last: date) -> None:
    start = entry
    for _ in range(draw(st.integers(0, 8))):
        start += timedelta(days=draw(st.integers(0, 900)))
        stop = start + timedelta(days=draw(st.integers(0, 500)))
        if stop > last:
            return
        if draw(st.booleans()):
            add("afwezigheid", start, stop, aard=draw(st.sampled_from(FULL_ABSENCES)))
        else:
            add("afwezigheid", start, stop, aard=draw(st.sampled_from(PARTIAL_ABSENCES)), fractie=draw(st.sampled_from([20, 50, "37.5"])))
        start = stop + DAY


def _evaluations(draw: st.DrawFn, add: Add, entry: date, last: date) -> None:
    for year in range(max(entry.year, 1996), last.year):
        if not draw(st.booleans()):
            continue
        given = date(year + 1, 2, draw(st.integers(1, 28)))
        outcome = draw(st.sampled_from(["voldoende", "voldoende", "voldoende", "onvoldoende"]))
        add("evaluatie", given, jaar=year, besluit=outcome)
        if outcome == "voldoende" and draw(st.integers(0, 5)) == 0:
            add("loopbaanvertraging", date(year + 1, 6, draw(st.integers(1, 30))), evaluatiejaar=year)


def _performances(draw: st.DrawFn, add: Add, entry: date, last: date) -> None:
    """A few performances, each on a day of its own, and perhaps a while in a higher office."""
    for day in draw(st.lists(days(entry, last), max_size=3, unique=True)):
        kind = draw(st.sampled_from(["overwerk", "onvoorzien_overwerk", "dienst", "oproep"]))
        begin, length = draw(st.integers(0, 1439)), draw(st.integers(1, 1440))
        end = (begin + length) % 1440
        hours = {} if kind == "oproep" else {"begin": f"{begin // 60}:{begin % 60:02d}", "einde": f"{end // 60}:{end % 60:02d}"}
        add("prestatie", day, aard=kind, compensatie=draw(st.sampled_from([None, "betaling", "inhaalrust"])) if hours else None, **hours)
    if draw(st.integers(0, 3)) == 0:
        start = draw(days(entry, last))
        add(
            "hoger_ambt",
            start,
            draw(st.one_of(st.none(), st.dates(start, last))),
            graad=draw(st.sampled_from(sorted({**SCIENTIFIC, **OTHER}))),
        )


def _corrections(draw: st.DrawFn, add: Add, events: list[Any], last: date) -> None:
    """Replace one work regime by the same with another fraction, and withdraw one absence."""
    regime = next((event for event in events if event.soort == "werkregime"), None)
    if regime is not None and draw(st.booleans()):
        later = regime.vastgelegd + timedelta(days=draw(st.integers(0, 300)))
        add("werkregime", regime.van, regime.laatste_dag, vastgelegd=later, vervangt=regime.nr, fractie=draw(_PERCENTS))
    absence = next((event for event in events if event.soort == "afwezigheid"), None)
    if absence is not None and draw(st.booleans()):
        later = absence.vastgelegd + timedelta(days=draw(st.integers(0, 300)))
        add("intrekking", later, vastgelegd=later, vervangt=absence.nr, reden="vergissing")
