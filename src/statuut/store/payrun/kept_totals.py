"""What was paid to many persons so far, per employment, month and line: kept beside the lines, and made again from them when behind.

The lines are the truth. A person's totals hold up to and including one slip; whoever has a later slip (paid one by one, or in another way)
is added up from the lines anew. Layout of the bytes, all 64-bit whole numbers: number of months and of amounts that are not zero; the
employment and the month of each; then the places (month x lines + line) and the cents of those amounts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

import numpy as np
from django.db.models import Max, Sum

from statuut.store.models import PaidTotals, PayLineRecord, PaySlipRecord
from statuut.store.payrun.packing import WORD
from statuut.store.payrun.rows import insert

Array = Any


def lines_digest(rules: Sequence[str]) -> str:
    """Names the lines and their order."""
    return sha256("\n".join(rules).encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Paid:
    """Months paid: whose (position in the list of persons), which employment and month, and cents `[entry, line]`, in order of person.

    `strange` are positions of persons who were paid a line that the statute has no more.
    """

    person: Array
    employment: Array
    month: Array
    amounts: Array
    strange: frozenset[int]


def load(people: Sequence[int], rules: Sequence[str]) -> Paid:
    """What was paid to persons (by primary key), in a few queries."""
    latest = latest_slips(people)
    known = {
        row[0]: row[1:] for row in PaidTotals.objects.filter(person__in=people).values_list("person_id", "laatste", "regels", "inhoud")
    }
    digest = lines_digest(rules)
    fresh = {pk: known[pk][2] for pk, slip in latest.items() if pk in known and known[pk][:2] == (slip, digest)}
    anew, strange = _from_lines([pk for pk in latest if pk not in fresh], rules)
    blobs = [bytes(fresh[pk]) if pk in fresh else anew.get(pk, _EMPTY) for pk in people]
    return _unpack(blobs, len(rules), frozenset(i for i, pk in enumerate(people) if pk in strange))


def latest_slips(people: Sequence[int]) -> dict[int, int]:
    """The last slip of each person who has one."""
    rows = PaySlipRecord.objects.filter(person__in=people).order_by().values_list("person_id").annotate(laatste=Max("id"))
    return {int(person): int(slip) for person, slip in rows}


def keep(people: Mapping[int, int], paid: Paid, rules: Sequence[str]) -> None:
    """Keep the totals of persons: `people` gives their last slip by primary key, in the order of the positions in `paid`."""
    digest = lines_digest(rules)
    blobs = pack(paid, len(people))
    rows = [(pk, slip, digest, blob) for (pk, slip), blob in zip(people.items(), blobs, strict=True)]
    insert(PaidTotals, ("person", "laatste", "regels", "inhoud"), rows, instead="person")


def pack(paid: Paid, people: int) -> list[bytes]:
    """The bytes of each of so many persons."""
    number = np.bincount(paid.person, minlength=people)
    first = np.concatenate(([0], np.cumsum(number)))
    entry, line = np.nonzero(paid.amounts)
    owner = paid.person[entry]
    place = (entry - first[owner]) * paid.amounts.shape[1] + line
    filled = np.bincount(owner, minlength=people)
    months = [_bytes(paid.employment), _bytes(paid.month)]
    amounts = [_bytes(place), _bytes(paid.amounts[entry, line])]
    head = _bytes(np.column_stack([number, filled]))
    found, at, start = [], 0, 0
    for i, (n, k) in enumerate(zip((number * WORD).tolist(), (filled * WORD).tolist(), strict=True)):
        pieces = (head[2 * WORD * i : 2 * WORD * (i + 1)], *(m[at : at + n] for m in months), *(a[start : start + k] for a in amounts))
        found.append(b"".join(pieces))
        at, start = at + n, start + k
    return found


def _unpack(blobs: Sequence[bytes], width: int, strange: frozenset[int]) -> Paid:
    heads = np.frombuffer(b"".join(blob[: 2 * WORD] for blob in blobs), np.int64).reshape(-1, 2)
    sections: list[list[bytes]] = [[], [], [], []]
    for blob, (n, k) in zip(blobs, heads.tolist(), strict=True):
        at = 2 * WORD
        for section, size in zip(sections, (n, n, k, k), strict=True):
            section.append(blob[at : at + size * WORD])
            at += size * WORD
    employment, month, place, cents = (np.frombuffer(b"".join(section), np.int64) for section in sections)
    number, filled = heads[:, 0], heads[:, 1]
    amounts = np.zeros((len(month), width), np.int64)
    begin = np.concatenate(([0], np.cumsum(number)[:-1])) * width
    amounts.reshape(-1)[place + np.repeat(begin, filled)] = cents
    return Paid(np.repeat(np.arange(len(blobs)), number), employment, month, amounts, strange)


def _from_lines(people: Sequence[int], rules: Sequence[str]) -> tuple[dict[int, bytes], set[int]]:
    """The bytes of persons, added up from their lines; and who has a line that is none of these."""
    if not people:
        return {}, set()
    rows = PayLineRecord.objects.filter(slip__person__in=people).values_list("slip__person", "slip__tewerkstelling", "maand", "regel")
    order = {rule: i for i, rule in enumerate(rules)}
    found: dict[int, dict[tuple[int, int], list[int]]] = {}
    strange = set()
    for person, employment, month, rule, cents in rows.annotate(som=Sum("bedrag")).order_by():
        entries = found.setdefault(person, {})
        amounts = entries.setdefault((employment, month), [0] * len(rules))
        if rule in order:
            amounts[order[rule]] = int(cents)
        else:
            strange.add(int(person))
    blobs = {}
    for person, entries in found.items():
        keys = sorted(entries)
        single = Paid(
            np.zeros(len(keys), np.int64), np.array([k[0] for k in keys]), np.array([k[1] for k in keys]),
            np.array([entries[k] for k in keys], np.int64), frozenset(),
        )  # fmt: skip
        blobs[person] = pack(single, 1)[0]
    return blobs, strange


def _bytes(numbers: Array) -> bytes:
    return np.ascontiguousarray(numbers, np.int64).tobytes()


_EMPTY = bytes(2 * WORD)
