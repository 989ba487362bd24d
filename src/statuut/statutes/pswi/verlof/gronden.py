"""The grounds on which service ends (part XII), each with the rules that are its conditions and those that say what follows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from statuut.statutes.pswi.deel_12_einde.titel_1_ambtsneerlegging import NEERLEGGING
from statuut.statutes.pswi.deel_12_einde.titel_1_hoedanigheid import ONREGELMATIG, POSTVERLATING, TUCHTSTRAF, VOORWAARDE


@dataclass(frozen=True, slots=True)
class Grond:
    """A ground: its question in Dutch (`{dag}` is the day), article, conditions and outcomes by rule name, and facts that define it."""

    vraag: str
    artikel: str
    voorwaarden: tuple[str, ...]
    uitkomsten: tuple[str, ...]
    feiten: Mapping[str, int] = field(default_factory=dict)


_ZONDER_OPZEGGING = ("ontslag_gegeven_door", "verbreking_recht", "ontslag_bijdragen", "bijdragen_hoogste_periode")

GRONDEN = (
    Grond(
        "Is de hoedanigheid van ambtenaar op {dag} geëindigd door de leeftijd van 65 jaar?",
        "XII 1bis §1",
        ("leeftijdsgrens_geldt", "hoedanigheid_verloren_door_leeftijd"),
        (
            "hoedanigheid_einde", "hoedanigheid_laatste_dienstdag", "behoud_uiterste_einde", "behoud_beslist_door",
            "ambtsneerlegging_ondertekend_door",
        ),
    ),
    Grond(
        "Eindigt de hoedanigheid van ambtenaar omdat de benoeming onregelmatig is?",
        "XII 2 §1 1°",
        ("ambtshalve_einde_geldt", "einde_onregelmatige_benoeming"),
        (*_ZONDER_OPZEGGING[:2], "verbreking_maanden", "verbrekingsvergoeding", *_ZONDER_OPZEGGING[2:]),
        {"ontslaggrond": ONREGELMATIG},
    ),
    Grond(
        "Eindigt de hoedanigheid van ambtenaar omdat een voorwaarde voor het ambt verloren is?",
        "XII 2 §1 2°",
        ("ambtshalve_einde_geldt", "einde_verlies_voorwaarde"),
        _ZONDER_OPZEGGING,
        {"ontslaggrond": VOORWAARDE},
    ),
    Grond(
        "Eindigt de hoedanigheid van ambtenaar omdat de post verlaten is?",
        "XII 2 §1 3°",
        ("ambtshalve_einde_geldt", "einde_postverlating"),
        ("postverlating_dagen", *_ZONDER_OPZEGGING),
        {"ontslaggrond": POSTVERLATING},
    ),
    Grond(
        "Eindigt de hoedanigheid van ambtenaar door een tuchtstraf?",
        "XII 2 §1 4°",
        ("ambtshalve_einde_geldt", "einde_tuchtstraf"),
        _ZONDER_OPZEGGING,
        {"ontslaggrond": TUCHTSTRAF},
    ),
    Grond(
        "Is er op {dag} toestemming om de dienst vrijwillig te verlaten?",
        "XII 4 lid 1, opzegging",
        ("ambtsneerlegging_mogelijk", "ontslag_toegestaan"),
        (
            "ontslag_antwoord_uiterlijk", "ontslag_toestemming_op", "ontslag_opzegging_einde", "ontslag_laatste_dienstdag",
            "ambtsneerlegging_ondertekend_door",
        ),
        {"neerlegging_grond": NEERLEGGING.codes.index("vrijwillig_ontslag")},
    ),
    Grond(
        "Wordt de ambtenaar ambtshalve op rust gesteld wegens ziekte?",
        "XII 5 §1",
        ("rust_ziekte_geldt_voor", "rust_ziekte_zestig", "rust_ziekte_niet_ongeschikt", "rust_ziekte_bereikt"),
        ("rust_ziekte_dag", "rust_ziekte_dagen_over", "rust_kalenderdagen", "rust_na_365_dagen", "ambtsneerlegging_ondertekend_door"),
        {"neerlegging_grond": NEERLEGGING.codes.index("pensionering")},
    ),
    Grond(
        "Wordt de ambtenaar ontslagen wegens beroepsongeschiktheid?",
        "XII 7 §1 lid 1",
        ("beroepsongeschikt_geldt_voor", "beroepsongeschikt"),
        (
            "afdanking_ondertekend_door", "opzegging_betekend_op", "opzegging_begin", "opzegging_maanden", "opzegging_einde",
            "afdanking_vergoeding", "afdanking_bijdragen_op", "afdanking_hoogste_periode",
        ),
        {"neerlegging_grond": NEERLEGGING.codes.index("beroepsongeschiktheid")},
    ),
    Grond(
        "Kan de eretitel worden toegestaan?",
        "XII 8",
        ("eretitel_pensioengerechtigd", "eretitel_evaluatie", "eretitel_dienst"),
        ("eretitel_beslist_door",),
    ),
)  # fmt: skip
