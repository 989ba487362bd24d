"""Statuut: Flemish public personnel statutes put to work."""
