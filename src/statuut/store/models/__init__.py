"""The tables of the store: persons and events, legal texts, salary tables, pay runs, cases, the audit trail.

Rows are only ever added, but for `Person`, `AuditHead`, `PersonFacts` and `PaidTotals`, which repeat what the rows say.
"""

from statuut.store.models.agenda import AgendaAddress
from statuut.store.models.audit import AuditEntry, AuditHead
from statuut.store.models.cases import CaseAct, CaseRecord
from statuut.store.models.kept import AppendOnlyError
from statuut.store.models.legal import LegalArticle, LegalText, SalaryRow
from statuut.store.models.pay import PayLineRecord, PayRun, PaySlipRecord
from statuut.store.models.payrun import PaidTotals, PersonFacts
from statuut.store.models.people import EventRecord, Person

__all__ = [
    "AgendaAddress",
    "AppendOnlyError",
    "AuditEntry",
    "AuditHead",
    "CaseAct",
    "CaseRecord",
    "EventRecord",
    "LegalArticle",
    "LegalText",
    "PaidTotals",
    "PayLineRecord",
    "PayRun",
    "PaySlipRecord",
    "Person",
    "PersonFacts",
    "SalaryRow",
]
