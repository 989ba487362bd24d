"""Legal texts: consolidated statutes read into articles, with their numbers, references, search and coverage."""

from .dekking import compare, plaatsen_zonder_tekst
from .json_vorm import from_json, to_json
from .model import Artikel, Ingelezen, Kop, Onderdeel, TekstBevinding, Verwijzing
from .normnummer import NormNummer, OngeldigNummer, artikelsleutel, parse_norm_id
from .plaats import zoek_onderdelen
from .tekst import STATUTEN, parse_text
from .verwijzing import los_op, vind_verwijzingen
from .zoek import Treffer, search

__all__ = [
    "STATUTEN",
    "Artikel",
    "Ingelezen",
    "Kop",
    "NormNummer",
    "Onderdeel",
    "OngeldigNummer",
    "TekstBevinding",
    "Treffer",
    "Verwijzing",
    "artikelsleutel",
    "compare",
    "from_json",
    "los_op",
    "parse_norm_id",
    "parse_text",
    "plaatsen_zonder_tekst",
    "search",
    "to_json",
    "vind_verwijzingen",
    "zoek_onderdelen",
]
