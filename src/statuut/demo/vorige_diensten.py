"""Services before the employment, of the kinds that XIII 8-15 and VIII 28 tell apart."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from statuut.demo.pen import Pen
from statuut.demo.plan import ONE_DAY, Plan, Theme
from statuut.timeline.month import add_months, add_years

ADULT = 18
UITVAL = ("onbezoldigde_schorsing", "ziekte_boven_gewaarborgd_loon", "ongewettigde_afwezigheid", "arbeidsongeval_1971")
Writer = Callable[[Pen, Plan], None]

WERKGEVERS = {
    "belgische_staat": "Dienst der Verloren Voorwerpen", "lokaal_bestuur": "Gemeente Nergenshuizen",
    "gemeenschap_gewest": "Dienst Denkbeeld", "vlaamse_openbare_instelling": "Vlaams Fonds voor Voorbeelden",
    "vlaamse_regering": "Vlaams departement Voorbeeldzaken", "gesubsidieerd_onderwijs": "Vrij Instituut Zogezegd",
    "psycho_medisch_sociaal_centrum": "PMS-centrum Zogezegd", "universiteit": "Universiteit van Nergenshuizen",
    "onderzoeksfonds": "Fonds voor Verzonnen Onderzoek", "prive": "Proefneming nv", "wetenschappelijke_activiteit": "Project Droomland",
    "wetenschappelijke_instelling": "Instituut voor Luchtkastelen", "internationale_wetenschap": "International Bureau of Examples",
    "eu_eer": "Europees Voorbeeldbureau", "lidstaat_eer": "Rijksinstituut Elders", "navo_vn": "Voorbeeldmissie",
    "afrika": "Technische samenwerking", "andere_openbare_dienst": "Nationale Maatschappij voor Schijn",
}  # fmt: skip


def _room(months: int) -> Callable[[Plan], bool]:
    """Whether the person was adult long enough before entry, and has no other previous service yet."""

    def fits(plan: Plan) -> bool:
        free = not any(name.startswith("dienst_") for name in plan.themes)
        return free and add_months(add_years(plan.geboren, ADULT), months + 6) <= plan.entry

    return fits


def _scientific(months: int) -> Callable[[Plan], bool]:
    room = _room(months)
    return lambda plan: plan.wetenschappelijk and room(plan)


def _other(months: int) -> Callable[[Plan], bool]:
    room = _room(months)
    return lambda plan: not plan.wetenschappelijk and room(plan)


def _since(months: int, year: int, fits: Callable[[int], Callable[[Plan], bool]] = _room) -> Callable[[Plan], bool]:
    """As `fits`, for an entry from a year on."""
    room = fits(months)
    return lambda plan: plan.entry.year >= year and room(plan)


def _before(pen: Pen, plan: Plan, months: int, gap: int | None = None) -> tuple[date, date]:
    """A period of about so many months that ended some weeks before entry."""
    last = plan.entry - timedelta(days=1 + (pen.rng.choice((0, 0, 12, 40, 95)) if gap is None else gap))
    longest = (last - add_years(plan.geboren, ADULT)).days // 31
    length = min(longest, pen.rng.randint(max(4, months // 2), months))
    first = add_months(last, -length) + ONE_DAY
    if pen.rng.random() < 0.5:
        first, last = date(first.year, first.month, 1), last
    return first, last


def _service(pen: Pen, van: date, tot: date, soort: str, hoedanigheid: str, **body: Any) -> None:
    pen.write("vorige_dienst", van, tot, werkgever=WERKGEVERS[soort], werkgever_soort=soort, hoedanigheid=hoedanigheid, **body)


def _simple(months: int, employers: tuple[str, ...], capacities: tuple[str, ...], **body: Any) -> Writer:
    def write(pen: Pen, plan: Plan) -> None:
        van, tot = _before(pen, plan, months)
        _service(pen, van, tot, pen.rng.choice(employers), pen.rng.choice(capacities), **body)

    return write


def _part_time(pen: Pen, plan: Plan) -> None:
    """Two services in a row in different bands of XIII 13, the first one under half-time now and then."""
    van, tot = _before(pen, plan, 60)
    middle = van + (tot - van) / 2
    _service(pen, van, middle, "lokaal_bestuur", "contractueel", fractie=pen.rng.choice((40, 50, 60, 75)))
    _service(pen, middle + ONE_DAY, tot, "gemeenschap_gewest", "contractueel", fractie=pen.rng.choice(("62,5", 80, 90)))


def _certificate(pen: Pen, plan: Plan) -> None:
    """Days paid in tenths on an education certificate (XIII 12)."""
    last = date(plan.entry.year if plan.entry.month > 6 else plan.entry.year - 1, 6, 30)
    years = pen.rng.randint(1, 3)
    pen.write("onderwijsattest", date(last.year - years, 9, 1), last, dagen=pen.rng.randint(60, 260), volledige_schooljaren=years - 1)


def _private(pen: Pen, plan: Plan) -> None:
    """Private experience that the recruitment required, with the years that the appointing authority recognised (XIII 11)."""
    van, tot = _before(pen, plan, 84)
    years = {"erkende_jaren": pen.rng.choice((1, 2, 3, "2,5"))}
    _service(pen, van, tot, "prive", "werknemer_prive", nuttige_ervaring_vereist=True, erkend_door="benoemende_overheid", **years)


def _overlapping(pen: Pen, plan: Plan) -> None:
    """Two half-time services that ran beside each other (XIII 17)."""
    van, tot = _before(pen, plan, 48)
    _service(pen, van, tot, "lokaal_bestuur", "contractueel", fractie=50)
    _service(
        pen,
        add_months(van, 2),
        tot - timedelta(days=20),
        "gemeenschap_gewest",
        "gesubsidieerd_contractueel",
        fractie=pen.rng.choice((50, 60)),
    )


def _with_gaps(pen: Pen, plan: Plan) -> None:
    """A service with days that do not count (XIII 9)."""
    van, tot = _before(pen, plan, 48, 10)
    start = van + (tot - van) / 3
    part = {
        "van": start, "tot": min(tot, start + timedelta(days=pen.rng.randint(10, 70))),
        "reden": pen.rng.choice(UITVAL),
    }  # fmt: skip
    _service(pen, van, tot, "belgische_staat", "contractueel", niet_meetellend=[part])


def _same_grade(pen: Pen, plan: Plan) -> None:
    """Permanent service in a grade that was recognised as comparable (VIII 28 §§2, 3, 6)."""
    van, tot = _before(pen, plan, 72, 0)
    recognised: dict[str, Any] = {"graad_gelijkgesteld": plan.loopbaan[0][1] if plan.loopbaan else plan.graad}
    if plan.entry.year >= 1996:
        recognised["schaalancienniteit_erkend_maanden"] = pen.rng.choice((6, 12, 18))
    _service(pen, van, tot, "gemeenschap_gewest", "vastbenoemd", **recognised)


def _science(pen: Pen, plan: Plan) -> None:
    van, tot = _before(pen, plan, 60)
    kind, capacity = pen.rng.choice(
        (("universiteit", "vrijwillig_assistent"), ("universiteit", "bursaal"), ("onderzoeksfonds", "mandaathouder"))
    )
    _service(pen, van, tot, kind, capacity)


def _abroad(pen: Pen, plan: Plan) -> None:
    """Scientific work that the council for science policy accepted (XIII 15 §2)."""
    van, tot = _before(pen, plan, 36)
    _service(pen, van, tot, "internationale_wetenschap", "contractueel", erkend_door="raad_wetenschapsbeleid")


PROGRAMMAS = (
    "bijzonder_tijdelijk_kader",
    "derde_arbeidscircuit",
    "jongerenstage",
    "gesubsidieerd_contractueel",
    "interdepartementaal_begrotingsfonds",
)
THEMES = (
    Theme("dienst_afrika", 1, lambda plan: plan.entry.year <= 1986 and _room(36)(plan), _simple(36, ("afrika",), ("contractueel",))),
    Theme("dienst_sportwet", 1, _room(24), _simple(48, ("lokaal_bestuur",), ("sportwet_1963",))),
    Theme(
        "dienst_gelijkgesteld_80",
        2,
        _other(24),
        _simple(40, ("lokaal_bestuur",), ("contractueel",), fractie=80, voltijds_gelijkgesteld=True),
    ),
    Theme("dienst_beroepsmilitair", 2, _other(36), _simple(72, ("belgische_staat",), ("beroepsmilitair",))),
    Theme("dienst_overlapping", 4, _room(24), _overlapping),
    Theme("dienst_met_uitval", 4, _room(24), _with_gaps),
    Theme("dienst_internationaal", 3, _scientific(18), _abroad),
    Theme("dienst_wetenschap", 9, _scientific(24), _science),
    Theme(
        "dienst_project",
        4,
        _scientific(24),
        _simple(48, ("wetenschappelijke_activiteit", "wetenschappelijke_instelling"), ("contractueel",)),
    ),
    Theme("dienst_elders_eer", 2, _room(24), _simple(48, ("eu_eer", "lidstaat_eer", "navo_vn"), ("contractueel", "vastbenoemd"))),
    Theme("dienst_prive_erkend", 8, _other(36), _private),
    Theme("dienst_prive", 6, _room(24), _simple(72, ("prive",), ("werknemer_prive", "zelfstandige"))),
    Theme("dienst_onderwijsattest", 6, _other(30), _certificate),
    Theme(
        "dienst_onderwijs",
        6,
        _room(24),
        _simple(60, ("gesubsidieerd_onderwijs", "psycho_medisch_sociaal_centrum"), ("vastbenoemd", "contractueel")),
    ),
    Theme("dienst_universiteit", 5, _other(24), _simple(48, ("universiteit",), ("contractueel",))),
    Theme(
        "dienst_gelijke_graad", 4, lambda plan: plan.hoedanigheid == "ambtenaar" and plan.rang[1] == "1" and _room(36)(plan), _same_grade
    ),
    Theme("dienst_deeltijds", 12, _since(30, 1990), _part_time),
    Theme("dienst_programma", 10, _since(18, 1986, _other), _simple(36, ("belgische_staat", "lokaal_bestuur"), PROGRAMMAS)),
    Theme(
        "dienst_tijdelijk",
        3,
        lambda plan: plan.entry.year <= 1990 and _room(18)(plan),
        _simple(48, ("belgische_staat",), ("tijdelijk_1947",)),
    ),
    Theme(
        "dienst_openbaar",
        20,
        _room(18),
        _simple(
            72,
            ("belgische_staat", "vlaamse_openbare_instelling", "lokaal_bestuur", "vlaamse_regering"),
            ("vastbenoemd", "contractueel", "tijdelijk_1980"),
        ),
    ),
)
