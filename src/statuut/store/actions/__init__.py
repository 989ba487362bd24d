"""The acts that write in the store, one module each. Every act has an acting person and a moment, and leaves one line in the audit trail,
in the same transaction. What a user caused comes back as findings; nothing is half-written."""

from statuut.store.actions.correct_event import correct_event
from statuut.store.actions.import_dossiers import import_dossiers, keep_dossiers
from statuut.store.actions.import_legal_text import import_legal_text
from statuut.store.actions.load_salary_tables import TableRow, load_salary_tables
from statuut.store.actions.record_event import Recorded, preview_event, record_event
from statuut.store.actions.run_pay import RunResult, run_pay
from statuut.store.actions.withdraw_event import withdraw_event

__all__ = [
    "Recorded",
    "RunResult",
    "TableRow",
    "correct_event",
    "import_dossiers",
    "import_legal_text",
    "keep_dossiers",
    "load_salary_tables",
    "preview_event",
    "record_event",
    "run_pay",
    "withdraw_event",
]
