"""Procedures (level 3): what a statute declares about stages, acts, competence, terms and silence, and what follows for a case.

`load_procedures` reads the declarations of a pack; `evaluate` derives the state of a case. See docs.md.
"""
