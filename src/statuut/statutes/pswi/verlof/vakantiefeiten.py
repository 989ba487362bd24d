"""The days of a year that give a right to annual leave and those that reduce it (XI 11, XIV 31), from the stretches of a file.

All sums are ten-thousandths of a day, weighed with the share of full time. Contract staff have no non-activity: only the unpaid absences
of a closed list reduce their leave (XIV 31 §3), military duties only by whole calendar months.
"""

from __future__ import annotations

from collections.abc import Sequence

from statuut.statutes.pswi.deel_11_toestand.titel_2_jaarlijkse_vakantie import HEEL, vakantie_opbouwend_deel
from statuut.statutes.pswi.deel_14_contractueel.titel_3_h2_verlof import REDEN, contractueel_vakantie_vermindert
from statuut.statutes.pswi.feiten.loopbaan import Strook
from statuut.statutes.pswi.gegevens.lijsten import CONTRACTUEEL, Afwezigheidssoort
from statuut.statutes.pswi.verlof.beeld import Beeld
from statuut.timeline.month import next_month_first
from statuut.timeline.period import Period

#: How kinds of absence begin, per reason of the list of XIV 31 §3.
REDENEN = {
    "gecontingenteerd_verlof": ("gecontingenteerd",),
    "loopbaanonderbreking": ("loopbaanonderbreking", "palliatief"),
    "politiek_verlof": ("politiek",),
    "militieverplichtingen": ("militaire_dienst", "burgerdienst"),
    "ouderschapsverlof": ("ouderschapsverlof",),
}
MILITAIR = REDENEN["militieverplichtingen"]
Stuk = tuple[Period, Strook]


def jaarfeiten(beeld: Beeld, nr: int, rows: Sequence[Stuk], *, maanden: bool = False) -> dict[str, int]:
    """The sums over the stretches of a year: in service, by the part-time regime, in service activity, unpaid; months when asked."""
    names = ("dagen_in_dienst", "dagen_naar_regime", "vakantie_opbouwdagen", "vakantie_werkdagen", "onbezoldigde_werkdagen",
             "onbezoldigde_kalenderdagen", "vakantie_opbouwmaanden")  # fmt: skip
    facts = dict.fromkeys(names, 0)
    for period, row in rows:
        none, unpaid = _aandelen(row)
        share = max(0, int(vakantie_opbouwend_deel(HEEL - row.regime + none)))
        due = row.rooster.due_days(period)
        facts["dagen_in_dienst"] += period.days * HEEL
        facts["dagen_naar_regime"] += period.days * row.regime
        facts["vakantie_opbouwdagen"] += period.days * share
        facts["vakantie_werkdagen"] += due * share
        facts["onbezoldigde_werkdagen"] += due * min(unpaid, share)
        facts["onbezoldigde_kalenderdagen"] += period.days * min(unpaid, share)
        if maanden:
            facts["vakantie_opbouwmaanden"] += sum(part.days * share // days for part, days in kalendermaanden(period))
    for period, row in _militair(beeld, nr, rows):
        facts["onbezoldigde_werkdagen"] += row.rooster.due_days(period) * row.regime
        facts["onbezoldigde_kalenderdagen"] += period.days * row.regime
    return facts


def vermindert(row: Strook) -> bool:
    """Whether a stretch holds unpaid leave that reduces the annual leave."""
    return _aandelen(row)[1] > 0 or (row.hoedanigheid == CONTRACTUEEL and any(soort.aard in MILITAIR for soort, _ in row.afwezig))


def _aandelen(row: Strook) -> tuple[int, int]:
    """The shares of full time in which no right is built up, and on unpaid leave that reduces it."""
    if row.hoedanigheid == CONTRACTUEEL:
        return 0, min(row.regime, sum(deel for soort, deel in row.afwezig if _contractueel_vermindert(soort, 0)))
    none = min(row.regime, sum(deel for soort, deel in row.afwezig if soort.vakantie == "geen_opbouw"))
    return none, min(row.regime, sum(deel for soort, deel in row.afwezig if soort.vakantie == "pro_rata"))


def _contractueel_vermindert(soort: Afwezigheidssoort, volle_maanden: int) -> bool:
    """Whether an absence of contract staff reduces the leave, as the rule of XIV 31 §3 says."""
    reason = next((code for code, begins in REDENEN.items() if soort.aard.startswith(begins)), "andere")
    return bool(contractueel_vakantie_vermindert(REDEN.codes.index(reason), int(soort.bezoldigd), volle_maanden) == 1)


def _militair(beeld: Beeld, nr: int, rows: Sequence[Stuk]) -> list[Stuk]:
    """Whole calendar months of unpaid military duties of contract staff among the stretches (XIV 31 §3)."""
    mine = [(period, row) for period, row in rows if row.hoedanigheid == CONTRACTUEEL]
    if not any(soort.aard in MILITAIR for _, row in mine for soort, _ in row.afwezig):
        return []
    found = []
    for absence in beeld.van_soort(*MILITAIR, tewerkstelling=nr):
        if not _contractueel_vermindert(absence.soort, 1):
            continue
        for period, row in mine:
            common = absence.periode.overlap(period)
            whole = [] if common is None else kalendermaanden(common)
            found += [(part, row) for part, days in whole if part.days == days]
    return found


def kalendermaanden(period: Period) -> list[tuple[Period, int]]:
    """A period with an end cut into calendar months, each with the number of days of that month."""
    found, day = [], period.van
    while period.tot is not None and day < period.tot:
        after = next_month_first(day)
        found.append((Period(day, min(after, period.tot)), (after - day.replace(day=1)).days))
        day = after
    return found
