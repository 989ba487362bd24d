"""Which events a fact came from, for explanations: the kinds of event behind each fact, and those that hold in the month."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta

from statuut.dossier.event import Event
from statuut.statutes.pswi.boek_onkosten import FORFAITFEITEN, INVULLEN_ONKOSTEN, ONKOSTFEITEN, WOONWERKFEITEN
from statuut.statutes.pswi.feiten.onkosten import betaalmaanden
from statuut.statutes.pswi.feiten.prestaties import maanden_van
from statuut.timeline.month import first_day, last_day

LOOPBAAN = ("stage", "benoeming", "contract", "graad", "inschakeling")
SOORTEN: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("graad", "graad_schijf", "graad_in_telling", "niveau_in_telling", "in_dienst", "wijze_schijf"), LOOPBAAN),
    **dict.fromkeys(
        ("hoedanigheid", "hoedanigheid_schijf", "hoedanigheid_telling", "personeelsgroep", "groep_schijf", "indienst_maand"),
        ("stage", "benoeming", "contract"),
    ),
    **dict.fromkeys(("wisseldag_schijf", "besluit_schaal"), (*LOOPBAAN, "salarisschaal")),
    **dict.fromkeys(
        ("prestatiebreuk", "bezoldigde_werkdagen", "gelijkgestelde_werkdagen", "te_presteren_werkdagen"),
        ("stage", "contract", "werkregime", "afwezigheid"),
    ),
    **dict.fromkeys(
        ("verlofbreuk", "alleen_normale_snelheid", "geen_schaalopbouw", "geen_schaalopbouw_deeltijds", "uren_1976", "non_activiteit"),
        ("afwezigheid",),
    ),
    **dict.fromkeys(("burgerlijke_staat", "partner_krijgt_toelage", "kinderen_kinderbijslag"), ("gezinstoestand",)),
    "kinderen_onder_vijftien": ("kind",),
    **dict.fromkeys(("houder_diploma", "diploma_verworven"), ("diploma",)),
    **dict.fromkeys(("maand_23", "leeftijd_21_bereikt", "leeftijd_50_bereikt"), ("identiteit",)),
    "jonge_werknemer": ("identiteit", "studies_einde"),
    **dict.fromkeys(("vertraging_beslist", "versnelling_beslist"), ("loopbaanvertraging",)),
    **dict.fromkeys(("onvoldoende_jaar", "onvoldoende_gegeven"), ("evaluatie",)),
    **dict.fromkeys(
        (
            "inschakeling_maanden",
            "inschakeling_vlak",
            "inschakeling_eerste_trap",
            "inschakeling_rang_40",
            "inschakeling_schaal_maanden",
            "inschakeling_schaal_21",
        ),
        ("inschakeling",),
    ),
    **dict.fromkeys(
        (
            "prestatie_aard",
            "prestatie_dag",
            "prestatie_minuten",
            "prestatie_begin",
            "prestatie_dagsoort",
            "prestatie_dagsoort_volgend",
            "prestatie_inhaalrust",
            "prestatie_ambtshalve",
            "prestatie_maanden_geleden",
            "prestatie_in_wachtdienst",
            "prestatie_gelijktijdig",
        ),
        ("prestatie",),
    ),
    **dict.fromkeys(("prestatie_graad", "prestatie_groep", "prestatie_hoedanigheid", "prestatie_voor_wijziging"), LOOPBAAN),
    **dict.fromkeys(("prestatie_voltijds", "prestatie_bezoldigd"), ("stage", "contract", "werkregime", "afwezigheid")),
    **dict.fromkeys(
        ("hoger_ambt_graad", "hoger_ambt_besluit", "hoger_ambt_stand", "hoger_ambt_wacht_nog", "prestatie_in_hoger_ambt"), ("hoger_ambt",)
    ),
    "lange_afwezigheid": ("afwezigheid",),
    **dict.fromkeys(
        ("eigen_regeling_overuren", "eigen_regeling_onregelmatig", "compenserende_voordelen", "andere_regeling_onregelmatig"), ("toelage",)
    ),
    **dict.fromkeys(("overgangsschaal", "leidinggevende_maanden"), ("overgangsschaal",)),
    **dict.fromkeys(("salarisgarantie", "federaal_bedrag", "contractueel_overeengekomen"), ("salarisgarantie",)),
    **dict.fromkeys(("contractuele_functie_schijf", "overeengekomen_bezoldiging"), ("contract",)),
    "prestatie_1976": ("contract", "werkregime", "afwezigheid"),
    **dict.fromkeys(("verlofdagen_niet_opgenomen", "werkdagen_laatste_maand"), ("niet_opgenomen_verlof",)),
    **dict.fromkeys(
        ("attest_loopt", "attest_laatste_maand", "attest_dagen", "attest_schooljaren", "attest_per_schooljaar"), ("onderwijsattest",)
    ),
    **dict.fromkeys(
        (
            "evaluatie_december",
            "salaris_voor_bevordering",
            "diensthoofd_schijf",
            "examen_graad",
            "examen_begint",
            "toekenning_aard",
            "toekenning_percentage",
            "toekenning_bedrag",
            "toekenning_uitbetaling",
            "toekenning_begindag",
            "toekenning_einddag",
            "toekenning_hele_dienst",
            "december_bekend",
            "vliegtoelage",
            "gunstigere_regeling_ploegen",
            "diensthoofd",
        ),
        ("toelage",),
    ),
    "rekening_bedrag": ("kwartaalrekening",),
    **dict.fromkeys(("samen_graad", "samen_niveau", "samen_dienst"), ("vorige_dienst",)),
    **dict.fromkeys(("einde_vorige_maand", "na_einde"), ("einde_dienst",)),
    **dict.fromkeys(("werkgever", "hoedanigheid_dienst", "breuk_dienst", "erkende_prive_maanden", "uitval_dienst"), ("vorige_dienst",)),
    **dict.fromkeys(("erkend_graad", "erkend_niveau", "erkend_dienst", "erkend_schaal", "erkend_geldelijk"), ("ancienniteit_erkend",)),
}
SOORTEN |= {fact: ("onkost",) for fact in ONKOSTFEITEN} | {fact: ("woonwerk",) for fact in WOONWERKFEITEN}
SOORTEN |= {fact: ("forfaitaire_vergoeding", "afwezigheid") for fact in FORFAITFEITEN}
#: Kinds of which only the latest that has begun explains a value; of the others, all that hold in the month.
LAATSTE = frozenset({*LOOPBAAN, "werkregime", "identiteit", "gezinstoestand", "salarisschaal"})
#: Where a fact that is unknown is entered: kind of event and field.
INVULLEN: dict[str, tuple[str, str]] = {
    "burgerlijke_staat": ("gezinstoestand", "burgerlijke_staat"),
    "partner_krijgt_toelage": ("gezinstoestand", "partner_krijgt_toelage"),
    "kinderen_kinderbijslag": ("gezinstoestand", "kinderen_kinderbijslag"),
    "maand_23": ("identiteit", "geboortedatum"),
    "leeftijd_21_bereikt": ("identiteit", "geboortedatum"),
    "leeftijd_50_bereikt": ("identiteit", "geboortedatum"),
    "jonge_werknemer": ("studies_einde", "van"),
    "erkende_prive_maanden": ("vorige_dienst", "erkende_jaren"),
    "inschakeling_maanden": ("inschakeling", "graadancienniteit_maanden"),
    "prestatie_begin": ("prestatie", "begin"),
    "prestatie_minuten": ("prestatie", "begin"),
    "andere_regeling_onregelmatig": ("toelage", "bedrag"),
    **INVULLEN_ONKOSTEN,
    "salaris_voor_bevordering": ("toelage", "bedrag"),
    "examen_graad": ("toelage", "graad"),
    "rekening_bedrag": ("kwartaalrekening", "ontvangsten"),
    "leidinggevende_maanden": ("overgangsschaal", "leidinggevend_sinds"),
}


def herkomst(events: Sequence[Event]) -> Callable[[str, int], tuple[int, ...]]:
    """A function from fact and month to the numbers of the events behind it."""

    def origins(name: str, month: int) -> tuple[int, ...]:
        kinds = SOORTEN.get(name, ())
        if kinds == ("onkost",):
            return tuple(e.nr for e in events if e.soort == "onkost" and month in {paid for paid, _ in betaalmaanden(e)})
        if kinds == ("prestatie",):
            return tuple(e.nr for e in events if e.soort == "prestatie" and month in maanden_van(e))
        last, first = last_day(month), first_day(month)
        begun = [e for e in events if e.soort in kinds and e.van <= last]
        latest = [e for e in begun if e.soort in LAATSTE and (e.tot is None or e.tot > first)]
        others = [e for e in begun if e.soort not in LAATSTE and (e.tot is None or e.tot > first - timedelta(days=32))]
        return tuple(e.nr for e in (*latest[-1:], *others))

    return origins
