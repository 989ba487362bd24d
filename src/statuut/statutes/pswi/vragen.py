"""The book of questions of the PSWI: rules asked once, for a day, beside the streams of `boek`.

Rules of leave, terms, competence and eligibility stand in the modules of their parts and register here. The facts that many of them read
are declared below; a fact of one title is declared in its own module with `feit`. Names are the same as in the stream book where they
mean the same. `verzameld` imports every module of the parts, so that the book is whole.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from pathlib import Path

from statuut.engine.days import full_years
from statuut.engine.rule import Fact, Function, RuleBook
from statuut.engine.units import COUNT, DATE, MONTHS, PERCENT, YEARS, YES_NO, Unit, code_unit
from statuut.statutes.pswi.gegevens.lijsten import NIVEAUS, eenheden

VRAGEN = RuleBook("pswi")
_CODES = eenheden()


def feit(name: str, term: str, unit: Unit, article: str, question: str = "", *, none: bool = False) -> None:
    """Declare a fact that a question may ask; `none`: that there is none is an answer too."""
    VRAGEN.fact(Fact(name, term, unit, article, question=question or f"Wat is: {term}?", may_be_unknown=True, may_be_none=none))


def keuzes(key: str, *codes: str, **labels: str) -> Unit:
    """A unit with a closed list of codes; `labels` gives a code its text where it is not the code itself with spaces."""
    return code_unit(key, codes, {code: labels.get(code, code.replace("_", " ")) for code in codes})


@cache
def verzameld() -> RuleBook:
    """The whole book: every module of every part imported, in the order of the statute."""
    for part in sorted(each for each in Path(__file__).parent.iterdir() if each.name.startswith("deel_")):
        for module in sorted(part.glob("*.py")):
            import_module(f"statuut.statutes.pswi.{part.name}.{module.stem}")
    return VRAGEN


def vraag(
    article: str, *, unit: Unit, also: tuple[str, ...] = (), reading: str | None = None, accepts: tuple[int, ...] = ()
) -> Callable[[Function], Function]:
    """Register a function as the rule of an article in the book of questions; `also` are further norms that it carries out."""
    return VRAGEN.rule(article, unit=unit, also=also, reading=reading, accepts=accepts)


# The person and the employment on the day of the question.
feit("dag", "dag van de vraag", DATE, "XV 5", "Voor welke dag geldt de vraag?")
feit("hoedanigheid", "hoedanigheid", _CODES["hoedanigheid"], "I 2 9°", none=True)
feit("personeelsgroep", "personeelsgroep", _CODES["personeelsgroep"], "VIII 78 §1 wetenschappelijk", none=True)
feit("graad", "graad", _CODES["graad"], "VIII 6", none=True)
feit("rang", "rang", _CODES["rang"], "VIII 5", none=True)
feit("niveau", "niveau", code_unit("niveau", NIVEAUS), "VIII 3", none=True)
feit("afdelingshoofd", "leidt een afdeling", YES_NO, "VIII 7 §2", "Leidt het personeelslid een afdeling?")
feit("leidinggevend", "heeft een leidinggevende functie", YES_NO, "XI 36 §3 lid 2", "Heeft het personeelslid een leidinggevende functie?")
feit("geboortedatum", "geboortedatum", DATE, "XIII 7", "Wat is de geboortedatum?")
feit("indiensttreding", "dag van indiensttreding", DATE, "I 2 7°-8°")
feit("dienstancienniteit", "dienstanciënniteit", MONTHS, "VIII 28 §4")
feit("graadancienniteit", "graadanciënniteit", MONTHS, "VIII 28 §2")
feit("niveauancienniteit", "niveauanciënniteit", MONTHS, "VIII 28 §3")
feit("prestatiefractie", "deel van voltijds dat wordt gewerkt", PERCENT, "XIII 27 §1")
feit("kinderen_onder_vijftien", "kinderen ten laste onder de vijftien jaar", COUNT, "XIII 27 §2")
feit("toestand_non_activiteit", "volledig in non-activiteit", YES_NO, "XI 1")
# The request.
feit("aanvraagdatum", "dag van de aanvraag", DATE, "XI 36 §2", "Op welke dag werd het verlof aangevraagd?")
feit("begin_verlof", "eerste dag van het verlof", DATE, "XI 36 §2", "Wanneer begint het verlof?")
feit("einde_verlof", "laatste dag van het verlof", DATE, "XI 36 §2", "Wat is de laatste dag van het verlof?")
feit("afwezige_fractie", "deel van voltijds dat afwezig is", PERCENT, "XI 35 lid 1-2", "Welk deel van voltijds is afwezig?")
feit("aanvraag_schriftelijk", "schriftelijk gevraagd of gemeld", YES_NO, "XI 21 lid 2", "Is het verlof schriftelijk gevraagd of gemeld?")
# A child and its birth.
feit("geboortedatum_kind", "geboortedatum van het kind", DATE, "XI 21 lid 1", "Wanneer is het kind geboren waarvoor het verlof dient?")
feit("vermoedelijke_bevallingsdatum", "vermoedelijke bevallingsdatum", DATE, "XI 16 lid 1", "Wat is de vermoedelijke dag van de bevalling?")
feit("werkelijke_bevallingsdatum", "werkelijke bevallingsdatum", DATE, "XI 16 lid 1", "Op welke dag had de bevalling plaats?", none=True)
feit("meerling", "geboorte van een meerling", YES_NO, "XI 16 lid 1", "Wordt er een meerling geboren?")


@vraag("XIII 7", unit=YEARS)
def leeftijd(geboortedatum: int, dag: int) -> int:
    """Age in full years on the day of the question."""
    return full_years(geboortedatum, dag)
