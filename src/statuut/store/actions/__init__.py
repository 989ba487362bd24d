"""The acts that write in the store, one module each. Every act has an acting person and a moment, and leaves one line in the audit trail,
in the same transaction. What a user caused comes back as findings; nothing is half-written."""

from statuut.store.actions.correct_event import correct_event
from statuut.store.actions.import_dossiers import import_dossiers, keep_dossiers
from statuut.store.actions.import_legal_text import import_legal_text
from statuut.store.actions.load_salary_tables import TableRow, load_salary_tables
from statuut.store.actions.record_event import Recorded, preview_event, record_event
from statuut.store.actions.record_events import RecordedTogether, preview_events, record_events
from statuut.store.actions.run_pay import RunResult, begin_run, begun_run, end_run, questions_of, run_pay
from statuut.store.actions.withdraw_event import withdraw_event

__all__ = [
    "Recorded",
    "RecordedTogether",
    "RunResult",
    "TableRow",
    "begin_run",
    "begun_run",
    "correct_event",
    "end_run",
    "import_dossiers",
    "import_legal_text",
    "keep_dossiers",
    "load_salary_tables",
    "preview_event",
    "preview_events",
    "questions_of",
    "record_event",
    "record_events",
    "run_pay",
    "withdraw_event",
]
