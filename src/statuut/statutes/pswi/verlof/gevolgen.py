"""What a kind of absence does to each right, in Dutch and with its article: read from the table of kinds, nothing is decided here."""

from __future__ import annotations

from collections.abc import Iterator

from statuut.engine.leave import Effect
from statuut.statutes.pswi.gegevens.lijsten import Afwezigheidssoort

#: Rights in the order in which people read them, with their name.
RECHTEN = {
    "salaris": "salaris",
    "bevordering_graad": "bevordering in graad",
    "bevordering_schaal": "bevordering in salarisschaal",
    "bevordering_salaris": "verhoging in salaris",
    "graadancienniteit": "graadanciënniteit",
    "niveauancienniteit": "niveauanciënniteit",
    "dienstancienniteit": "dienstanciënniteit",
    "schaalancienniteit": "schaalanciënniteit",
    "geldelijke_ancienniteit": "geldelijke anciënniteit",
    "jaarlijkse_vakantie": "jaarlijkse vakantie",
    "ziektedagen": "tellers van de ziektedagen",
}
VAKANTIE = {
    "geen": ("de jaarlijkse vakantie blijft gelijk", True, "XI 11 lid 1"),
    "pro_rata": ("de jaarlijkse vakantie vermindert in verhouding tot de onbezoldigde dagen", None, "XI 11 lid 3"),
    "geen_opbouw": ("deze periode geeft geen recht op jaarlijkse vakantie", False, "XI 11 lid 1"),
}
NON_ACTIVITEIT_DEELTIJDS = "XI 40 §2 lid 1, zin 2"


def gevolgen(soort: Afwezigheidssoort, *, voltijds: bool, contractueel: bool) -> tuple[Effect, ...]:
    """The effects on every right; those of the official's career are left out for contract staff."""
    return tuple(
        effect
        for effect in (_salary(soort), *_promotion(soort, voltijds), *_seniority(soort, voltijds), *_other(soort))
        if not (contractueel and effect.right in ("bevordering_graad", "graadancienniteit", "niveauancienniteit", "ziektedagen"))
    )


def _salary(soort: Afwezigheidssoort) -> Effect:
    if soort.aard == "tuchtschorsing":
        text = "het salaris wordt doorbetaald, met hoogstens een inhouding van een vijfde van het nettoloon als de straf ze bepaalt"
        return Effect("salaris", text, None, "IX 4 §1")
    if soort.aard == "schorsing_belang_dienst_maatregelen":
        text = "het salaris wordt doorbetaald, met hoogstens een inhouding van een vijfde van het nettoloon als dat is beslist"
        return Effect("salaris", text, None, "X 3 lid 2")
    if soort.bezoldigd:
        return Effect("salaris", "het salaris wordt doorbetaald", True, soort.artikel if not soort.actief else "XI 2")
    return Effect("salaris", "er is geen salaris voor dit deel", False, soort.artikel if soort.actief else "XI 3 §1 lid 1")


def _promotion(soort: Afwezigheidssoort, voltijds: bool) -> Iterator[Effect]:
    scale = soort.bevordering_schaal and not (soort.schaalopbouw == "geen_als_voltijds" and voltijds)
    held = {"bevordering_graad": soort.bevordering_graad, "bevordering_schaal": scale, "bevordering_salaris": soort.bevordering_salaris}
    for right, runs in held.items():
        name = RECHTEN[right]
        if runs:
            article = "XI 2" if soort.actief else "XIII 10 §2" if right == "bevordering_salaris" else NON_ACTIVITEIT_DEELTIJDS
            yield Effect(right, f"de aanspraak op {name} blijft", True, article)
        else:
            article = soort.artikel if soort.actief else "XI 3 §1 lid 2"
            yield Effect(right, f"er is geen aanspraak op {name}", False, article)


def _seniority(soort: Afwezigheidssoort, voltijds: bool) -> Iterator[Effect]:
    counted = {
        "graadancienniteit": soort.graadancienniteit,
        "niveauancienniteit": soort.niveauancienniteit,
        "dienstancienniteit": soort.dienstancienniteit,
    }
    for right, runs in counted.items():
        if soort.uren_1976:
            yield Effect(right, f"de {RECHTEN[right]} groeit met de gewerkte uren", None, "VIII 34 1°")
        elif runs:
            yield Effect(right, f"de {RECHTEN[right]} loopt door", True, "VIII 32 a)")
        else:
            yield Effect(right, f"een maand met deze afwezigheid telt niet voor de {RECHTEN[right]}", False, "VIII 33 lid 2")
    yield _scale(soort, voltijds)
    if soort.geldelijk:
        article = "VIII 32 a)" if soort.actief else "XIII 10 §2"
        yield Effect("geldelijke_ancienniteit", "de geldelijke anciënniteit loopt door", True, article)
    else:
        text = "deze periode telt niet voor de geldelijke anciënniteit"
        yield Effect("geldelijke_ancienniteit", text, False, "XI 3 §1 lid 2" if not soort.actief else "XIII 9 §2 2°-4°")


def _scale(soort: Afwezigheidssoort, voltijds: bool) -> Effect:
    if not soort.schaalancienniteit(voltijds):
        article = "VIII 76 §4 2° d)" if soort.uren_1976 else "VIII 76 §4 2° a)-c)"
        if soort.schaalopbouw == "geen" and soort.aard not in ("tuchtschorsing", "deeltijdse_prestaties_non_activiteit"):
            article = "VIII 32 a)" if soort.actief else "XI 3 §1 lid 2"
        return Effect("schaalancienniteit", "er is geen opbouw van schaalanciënniteit", False, article)
    if soort.schaalopbouw == "alleen_normaal":
        return Effect("schaalancienniteit", "de schaalanciënniteit groeit aan normale snelheid, nooit vertraagd", True, "VIII 76 §4 1°")
    return Effect("schaalancienniteit", "de schaalanciënniteit loopt door", True, "VIII 32 a)")


def _other(soort: Afwezigheidssoort) -> Iterator[Effect]:
    text, runs, article = VAKANTIE[soort.vakantie]
    yield Effect("jaarlijkse_vakantie", text, runs, article)
    if soort.ziekteteller:
        text = "de werkdagen tellen voor het contingent van 666 dagen, behalve bij de oorzaken van artikel XI 33"
        yield Effect("ziektedagen", text, True, "XI 25 §1 lid 1")
