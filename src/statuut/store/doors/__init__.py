"""The doors of the store: one way in per kind of data, the same for view, edit, export and print. Reading a person's file is noted."""

from statuut.store.doors.absences import WorkRecord, work_records
from statuut.store.doors.legal import article_numbers, legal_text, legal_text_info, search_articles
from statuut.store.doors.pay import JournalLine, journal, paid_amounts, pay_run, pay_runs, slips_in, slips_of
from statuut.store.doors.people import Listing, found_people, open_dossier, people, person, reference_day, trail_of
from statuut.store.doors.tables import salary_rows, tables_version

__all__ = [
    "JournalLine",
    "Listing",
    "WorkRecord",
    "article_numbers",
    "found_people",
    "journal",
    "legal_text",
    "legal_text_info",
    "open_dossier",
    "paid_amounts",
    "pay_run",
    "pay_runs",
    "people",
    "person",
    "reference_day",
    "salary_rows",
    "search_articles",
    "slips_in",
    "slips_of",
    "tables_version",
    "trail_of",
    "work_records",
]
