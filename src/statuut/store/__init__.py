"""The store (level 5): files, legal texts, salary tables and the audit trail, kept in a database. See docs.md.

Importing this package loads nothing of Django; `statuut.store.setup.open_store` opens a store.
"""
