"""The acts that write in the store, one module each. Every act has an acting person and a moment, and leaves one line in the audit trail,
in the same transaction. What a user caused comes back as findings; nothing is half-written."""

from statuut.store.actions.agenda_address import renew_agenda, revoke_agenda
from statuut.store.actions.correct_event import correct_event
from statuut.store.actions.import_dossiers import import_dossiers, keep_dossiers
from statuut.store.actions.import_legal_text import import_legal_text
from statuut.store.actions.load_salary_tables import TableRow, load_salary_tables
from statuut.store.actions.open_case import Opened, open_case
from statuut.store.actions.record_act import ActRecorded, correct_act, record_act, withdraw_act
from statuut.store.actions.record_event import Recorded, preview_event, record_event
from statuut.store.actions.record_events import RecordedTogether, preview_events, record_events
from statuut.store.actions.run_pay import begin_run, begun_run, end_run, run_pay
from statuut.store.actions.settle_case import settle_case, settle_cases
from statuut.store.actions.withdraw_event import withdraw_event
from statuut.store.payrun.result import RunResult
from statuut.store.payrun.singly import questions_of

__all__ = [
    "ActRecorded",
    "Opened",
    "Recorded",
    "RecordedTogether",
    "RunResult",
    "TableRow",
    "begin_run",
    "begun_run",
    "correct_act",
    "correct_event",
    "end_run",
    "import_dossiers",
    "import_legal_text",
    "keep_dossiers",
    "load_salary_tables",
    "open_case",
    "preview_event",
    "preview_events",
    "questions_of",
    "record_act",
    "record_event",
    "record_events",
    "renew_agenda",
    "revoke_agenda",
    "run_pay",
    "settle_case",
    "settle_cases",
    "withdraw_act",
    "withdraw_event",
]
