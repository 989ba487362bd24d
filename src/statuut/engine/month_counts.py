"""Days per month of many persons at once, counted from interval columns: due, paid, and in non-activity.

Columns are arrays of whole numbers, one row per piece of service or per absence; days are ordinals, periods half-open, shares
ten-thousandths of full time. Absences that run together are added up per stretch of days between two edges, so nothing walks days and
nothing is a floating-point number. What a kind of absence does, and which kind suspends which, is handed in by the statute (`Kinds`).
The counts are those of the stretches that pay reads for one person; the tests hold them to each other.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, fields
from datetime import date, timedelta
from typing import Any

import numpy as np
from numpy.typing import NDArray

from statuut.timeline.month import first_day
from statuut.timeline.schedule import Schedule

Ints = NDArray[np.integer[Any]]
#: A period without end; persons that are counted together.
OPEN, BLOCK = 10_000_000, 20_000


@dataclass(frozen=True)
class Kinds:
    """What every kind of absence does, by position: whether it is paid and service activity, which kinds it may be suspended by.

    `choice` says that the record itself may tell whether it is paid; `suspended_by` names positions, `only_whole` those among them
    that suspend only when they take the whole of full time.
    """

    codes: tuple[str, ...]
    paid: tuple[bool, ...]
    active: tuple[bool, ...]
    choice: tuple[bool, ...]
    suspended_by: tuple[frozenset[int], ...]
    only_whole: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Pieces:
    """Service in pieces of one fraction and one roster, per employment in order of person and day, apart; `schedules` by number."""

    person: Ints
    van: Ints
    tot: Ints
    regime: Ints
    schedule: Ints
    schedules: tuple[Schedule, ...]


@dataclass(frozen=True)
class Absences:
    """Recorded absences: kind by position, share absent, whether half a day, and the choice about pay (1, 0, -1 none made)."""

    person: Ints
    van: Ints
    tot: Ints
    kind: Ints
    share: Ints
    half: Ints
    paid: Ints


@dataclass(frozen=True)
class MonthCounts:
    """Counts per person (rows) and month (columns).

    `calendar`: days in service; `due`: roster days of those (public holidays included); `to_work`: roster days of the whole month;
    `paid`: roster days on which any salary is paid; `paid_share`: the same times the share paid, in ten-thousandths of a day;
    `inactive`: calendar days wholly in non-activity; `inactive_share`: roster days times the share in non-activity.
    """

    calendar: Ints
    due: Ints
    to_work: Ints
    paid: Ints
    paid_share: Ints
    inactive: Ints
    inactive_share: Ints


def month_counts(
    pieces: Pieces, absences: Absences, kinds: Kinds, *, persons: int, first_month: int, months: int, workers: int = 1
) -> MonthCounts:
    """Count `months` calendar months from `first_month` for the persons 0 to `persons` - 1, in blocks of persons over `workers` threads."""
    starts = np.array([first_day(first_month + index).toordinal() for index in range(months + 1)], dtype=np.int64)
    window = _Window(int(starts[0]), int(starts[-1]), starts - starts[0])
    table = _due_table(window, pieces.schedules)
    order = np.argsort(absences.person, kind="stable")
    sorted_person = absences.person[order]

    def block(first: int) -> MonthCounts:
        after = min(first + BLOCK, persons)
        low, high = np.searchsorted(pieces.person, (first, after))
        mine = slice(low, high)
        service = _clipped(
            window, pieces.person[mine] - first, *(c[mine] for c in (pieces.van, pieces.tot, pieces.regime, pieces.schedule))
        )
        picked = order[slice(*np.searchsorted(sorted_person, (first, after)))]
        some = Absences(*(getattr(absences, each.name)[picked] for each in fields(absences)))
        rows = _split(window, service, _clipped(window, some.person - first, some.van, some.tot, *_attributes(some, kinds)))
        return _per_month(window, _stretches(window, service, rows, len(_groups(kinds))), table, after - first, months)

    with ThreadPoolExecutor(workers) as pool:
        blocks = list(pool.map(block, range(0, persons, BLOCK)))
    if not blocks:
        return MonthCounts(*(np.zeros((0, months), dtype=np.int64) for _ in fields(MonthCounts)))
    return MonthCounts(*(np.concatenate([getattr(each, field.name) for each in blocks]) for field in fields(MonthCounts)))


@dataclass(frozen=True)
class _Window:
    """The days looked at: first and first after, and the first day of each month counted from the first."""

    first: int
    after: int
    months: Ints

    @property
    def span(self) -> int:
        """Days and one more, so that person and day fit in one number."""
        return self.after - self.first + 1


Columns = list[Ints]


def _groups(kinds: Kinds) -> list[frozenset[int]]:
    """The different sets of kinds that suspend, as far as the suspended kind changes pay or status."""
    found = {by for by, paid, active in zip(kinds.suspended_by, kinds.paid, kinds.active, strict=True) if by and not (paid and active)}
    return sorted(found, key=sorted)


def _attributes(absences: Absences, kinds: Kinds) -> Columns:
    """Share, half, paid, active, the group that may suspend it (-1 none), and per group whether it suspends."""
    paid = np.array(kinds.paid, dtype=np.int8)[absences.kind]
    chosen = np.array(kinds.choice)[absences.kind] & (absences.paid >= 0)
    paid = np.where(chosen, absences.paid, paid)
    groups = _groups(kinds)
    group = np.array([groups.index(by) if by in groups else -1 for by in kinds.suspended_by], dtype=np.int8)[absences.kind]
    columns: Columns = [absences.share, absences.half, paid, np.array(kinds.active, dtype=np.int8)[absences.kind], group]
    whole = np.array([index in kinds.only_whole for index in range(len(kinds.codes))])[absences.kind] & (absences.share < 10_000)
    for by in groups:
        columns.append((np.isin(absences.kind, sorted(by)) & ~whole).astype(np.int8))
    return columns


def _clipped(window: _Window, person: Ints, van: Ints, tot: Ints, *others: Ints) -> Columns:
    """The rows that meet the window, their days counted from its first and cut to it."""
    keep = np.flatnonzero((van < window.after) & (tot > window.first) & (van < tot))
    begin = np.maximum(van[keep], window.first) - window.first
    end = np.minimum(tot[keep], window.after) - window.first
    return [person[keep].astype(np.int64), begin.astype(np.int64), end.astype(np.int64), *(other[keep] for other in others)]


def _split(window: _Window, service: Columns, absent: Columns) -> Columns:
    """Absences cut to the pieces of service that they meet, each with the fraction of its piece (in the last column)."""
    person, begin, end, regime = service[:4]
    keys = person * window.span + begin
    who, van, tot = absent[:3]
    at = np.maximum(np.searchsorted(keys, who * window.span + van, side="right") - 1, 0)
    found: list[Columns] = []
    rest = np.arange(len(who))
    while len(rest):
        rest = rest[at[rest] < len(keys)]
        piece = at[rest]
        rest = rest[(person[piece] < who[rest]) | ((person[piece] == who[rest]) & (begin[piece] < tot[rest]))]
        piece = at[rest]
        cut_van, cut_tot = np.maximum(van[rest], begin[piece]), np.minimum(tot[rest], end[piece])
        good = (person[piece] == who[rest]) & (cut_van < cut_tot)
        found.append([who[rest][good], cut_van[good], cut_tot[good], *(each[rest][good] for each in absent[3:]), regime[piece][good]])
        at[rest] += 1
    if not found:
        return [each[:0] for each in (*absent, who)]
    return [np.concatenate(parts) for parts in zip(*found, strict=True)]


#: Bits of the four sums of a stretch in one number: absences that take all pay, share unpaid, absences wholly inactive, share inactive.
FIELDS = ((0, 10), (10, 20), (30, 10), (40, 20))


def _packed(columns: Sequence[Ints]) -> Ints:
    """Four columns in one; sums of such numbers are the sums of the columns as long as each stays within its bits."""
    total = columns[0].astype(np.int64)
    for (bit, _), column in zip(FIELDS[1:], columns[1:], strict=True):
        total = total + (column.astype(np.int64) << bit)
    return total


def _unpacked(total: Ints) -> Columns:
    return [(total >> bit) & ((1 << width) - 1) for bit, width in FIELDS]


def _stretches(window: _Window, service: Columns, rows: Columns, groups: int) -> Columns:
    """Stretches of days with the same sums: person, begin, end, fraction, schedule, paid share (-1: no pay), inactive share (-1: all)."""
    who, van, tot, share, half, paid, active, group = rows[:8]
    regime = rows[-1]
    part = np.where(half == 1, regime // 2, share)
    whole = part >= regime
    sums = _packed(
        [whole & (paid == 0), np.where(~whole & (paid == 0), part, 0), whole & (active == 0), np.where(~whole & (active == 0), part, 0)]
    )
    mine, day = service[0] * window.span, who * window.span
    keys = np.concatenate([day + van, day + tot, mine + service[1], mine + service[2]])
    order = np.argsort(keys, kind="stable")
    keys = keys[order]
    keep = np.flatnonzero(keys[:-1] < keys[1:]) if len(keys) else order[:0]
    rest = np.zeros(2 * len(service[0]), dtype=np.int64)

    def summed(column: Ints) -> Ints:
        """The sum of a column of absences in each stretch; every person's edges come back to zero."""
        return np.cumsum(np.concatenate([column, -column, rest])[order])[keep]

    piece = (service[4].astype(np.int64) << 20) + service[3]
    work = np.cumsum(np.concatenate([np.zeros(2 * len(who), dtype=np.int64), piece, -piece])[order])[keep]
    fraction, schedule = work & ((1 << 20) - 1), work >> 20
    base = _unpacked(summed(np.where(group < 0, sums, 0)))
    for index in range(groups):
        free = summed(rows[8 + index].astype(np.int64)) == 0
        more = _unpacked(summed(np.where(group == index, sums, 0)))
        base = [have + np.where(free, extra, 0) for have, extra in zip(base, more, strict=True)]
    unpaid, lost, off, off_share = base
    pay = np.where(unpaid > 0, -1, np.maximum(0, fraction - lost))
    inactive = np.where(off > 0, -1, np.minimum(off_share, fraction))
    found = [keys[keep] // window.span, keys[keep] % window.span, keys[keep + 1] % window.span, fraction, schedule, pay, inactive]
    serving = np.flatnonzero(fraction > 0)
    return [column[serving] for column in found]


def _due_table(window: _Window, schedules: Sequence[Schedule]) -> Ints:
    """Roster days before each day of the window, per schedule."""
    first = date.fromordinal(window.first)
    days = [first + timedelta(days=index) for index in range(window.span - 1)]
    table = np.zeros((len(schedules), window.span), dtype=np.int64)
    for index, schedule in enumerate(schedules):
        table[index, 1:] = np.cumsum([schedule.is_due(day) for day in days])
    return table


def _per_month(window: _Window, stretches: Columns, table: Ints, persons: int, months: int) -> MonthCounts:
    person, begin, end, fraction, schedule, pay, off = stretches
    month_of = np.repeat(np.arange(months), np.diff(window.months))
    if not len(person):
        return MonthCounts(*(np.zeros((persons, months), dtype=np.int64) for _ in range(7)))
    first, last = month_of[begin], month_of[end - 1]
    many = last - first + 1
    row = np.repeat(np.arange(len(person)), many)
    month = first[row] + np.arange(len(row)) - np.repeat(np.cumsum(many) - many, many)
    van, tot = np.maximum(begin[row], window.months[month]), np.minimum(end[row], window.months[month + 1])
    cell, roster = person[row] * months + month, schedule[row]
    due = table[roster, tot] - table[roster, van]
    cuts = np.flatnonzero(np.diff(cell, prepend=-1))
    leading = np.repeat(roster[cuts], np.diff(np.append(cuts, len(cell))))
    outside = table[leading, tot] - table[leading, van]
    length, paid, whole_off = tot - van, pay[row] >= 0, off[row] < 0
    share_off = np.where(whole_off, fraction[row], off[row])
    lines = (
        length,
        due,
        due - outside,
        np.where(paid, due, 0),
        due * np.maximum(pay[row], 0),
        np.where(whole_off, length, 0),
        due * share_off,
    )
    found = []
    for line in lines:
        counted = np.zeros(persons * months, dtype=np.int64)
        counted[cell[cuts]] = np.add.reduceat(line, cuts)
        found.append(counted)
    month_in = cell[cuts] % months
    lead = roster[cuts]
    found[2][cell[cuts]] += table[lead, window.months[month_in + 1]] - table[lead, window.months[month_in]]
    return MonthCounts(*(each.reshape(persons, months) for each in found))
