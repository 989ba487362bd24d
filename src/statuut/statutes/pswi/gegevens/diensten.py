"""Codes of previous services: kinds of employer and capacities, grouped as the articles of chapter 3 name them."""

from __future__ import annotations

WERKGEVERS = (
    "vlaamse_regering", "vlaamse_openbare_instelling", "belgische_staat", "gemeenschap_gewest", "lokaal_bestuur", "eu_eer", "lidstaat_eer",
    "navo_vn", "afrika", "andere_openbare_dienst", "gesubsidieerd_onderwijs", "psycho_medisch_sociaal_centrum", "universiteit",
    "onderzoeksfonds",
    "wetenschappelijke_activiteit", "wetenschappelijke_instelling", "internationale_wetenschap", "prive",
)  # fmt: skip
#: The first ten are public services (XIII 8); eleven and twelve are paid by salary grant (XIII 10 §1, 1°, b and c).
EERSTE_NIET_OPENBARE = 10
EERSTE_NA_ONDERWIJS = 12
UNIVERSITEIT, ONDERZOEKSFONDS, WETENSCHAPPELIJKE_ACTIVITEIT, WETENSCHAPPELIJKE_INSTELLING, INTERNATIONALE_WETENSCHAP, PRIVE = range(12, 18)
#: The authorities of VIII 28 §5 (administrative seniorities): positions in WERKGEVERS.
OVERHEDEN_VIII_28 = frozenset({0, 1, 2, 3, 4, 5, 6})
VLAAMSE_REGERING = 0

HOEDANIGHEDEN_DIENST = (
    "vastbenoemd", "stagiair", "kabinet", "tijdelijk_1947", "tijdelijk_1948", "tijdelijk_1980", "bijzonder_tijdelijk_kader",
    "derde_arbeidscircuit",
    "jongerenstage", "interdepartementaal_begrotingsfonds", "gesubsidieerd_contractueel", "contractueel", "sportwet_1963", "occasioneel",
    "tewerkgestelde_werkloze", "beroepsmilitair", "mandaathouder", "vrijwillig_assistent", "bursaal", "werknemer_prive", "zelfstandige",
)  # fmt: skip
#: The first sixteen are the capacities of XIII 10 §1 (career soldiers come under 1°, a).
EERSTE_NA_XIII_10 = 16
KABINET, SPORTWET, OCCASIONEEL, TEWERKGESTELDE_WERKLOZE = 2, 12, 13, 14
MANDAATHOUDER, VRIJWILLIG_ASSISTENT, BURSAAL, WERKNEMER_PRIVE, ZELFSTANDIGE = range(16, 21)
VAST_OF_STAGE = frozenset({"vastbenoemd", "stagiair"})
