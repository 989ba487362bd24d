"""Names for the demo: plain first names and family names that nobody bears."""

from __future__ import annotations

from random import Random

MANNEN = (
    "Arno", "Bastiaan", "Cyriel", "Diederik", "Edmond", "Firmin", "Gaston", "Hubert", "Ignaas", "Joris", "Karel", "Lowie", "Maurits",
    "Norbert", "Octaaf", "Prosper", "Roeland", "Servaas", "Theofiel", "Urbain", "Valentijn", "Wannes", "Xavier", "Zeger",
)  # fmt: skip
VROUWEN = (
    "Aleydis", "Begga", "Clothilde", "Doortje", "Elfriede", "Fabiola", "Godelieve", "Hadewych", "Irmgard", "Jacoba", "Klaartje", "Ludovica",
    "Mathilde", "Nelleke", "Ottilie", "Philomena", "Roswitha", "Sidonie", "Tanneke", "Ursula", "Veerle", "Walburga", "Yolente", "Zulma",
)  # fmt: skip
FAMILIES = (
    "Bedenksel", "Bladwijzer", "De Denkbeeld", "De Verzonne", "De Voorbeelder", "Dagdromers", "Droomaert", "Fabelaar", "Fictiemans",
    "Inktvogel", "Kladboekx", "Luchtkasteels", "Mistelaers", "Nepomans", "Paperassen", "Proefman", "Ruwschetsen", "Schijnhuys",
    "Schimmelpaard", "Spiegelaer", "Spookaert", "Sprookelmans", "Stempelaers", "Van Inbeelding", "Van Nergenshuizen", "Van Papieren",
    "Van Zogezegd", "Van der Fictie", "Vandenverzinsel", "Verbeeldens", "Verdichtsel", "Waanders", "Wolkenaers", "Zomaars",
    "Zonnewijzers",
)  # fmt: skip


def make_names(rng: Random, genders: list[str]) -> list[tuple[str, str]]:
    """A (family name, first name) for each gender (m or v), no pair twice until all pairs are used."""
    pairs = {gender: [(family, first) for family in FAMILIES for first in firsts] for gender, firsts in (("m", MANNEN), ("v", VROUWEN))}
    for listed in pairs.values():
        rng.shuffle(listed)
    used = {"m": 0, "v": 0}
    names = []
    for gender in genders:
        names.append(pairs[gender][used[gender] % len(pairs[gender])])
        used[gender] += 1
    return names
