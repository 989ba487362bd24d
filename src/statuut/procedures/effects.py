"""What a fault in an act means: legal effects, whether the act still counts, and breaches with their article."""

from __future__ import annotations

from dataclasses import dataclass

from statuut.procedures.parts import Effect


@dataclass(frozen=True, slots=True)
class Meaning:
    """An effect in Dutch; `counts`: the act stays part of the course; `stops`: it is refused unless it did happen so."""

    label: str
    tekst: str
    counts: bool
    stops: bool


EFFECTS: dict[Effect, Meaning] = {
    "orde": Meaning("termijn van orde", "De handeling blijft geldig; de tekst verbindt er geen gevolg aan.", True, False),
    "aanvechtbaar": Meaning("aanvechtbaar", "De handeling bestaat, maar kan met succes worden aangevochten.", True, True),
    "nietig": Meaning("nietig", "De handeling heeft geen gevolg.", False, True),
    "onontvankelijk": Meaning("onontvankelijk", "De handeling wordt niet in behandeling genomen.", False, True),
    "vervallen": Meaning("vervallen", "Het recht om dit te doen is vervallen.", False, True),
    "geacht": Meaning(
        "al beslist door stilzwijgen", "Door het verstrijken van de termijn is er al een beslissing; deze komt te laat.", False, True
    ),
}


@dataclass(frozen=True, slots=True)
class Breach:
    """A fault: of which record (None: of the case, such as a term that passed), what, under which article, with which effect."""

    code: str
    daad: str
    tekst: str
    artikel: str
    gevolg: Effect
    nr: int | None = None
    herstel: str = ""
    gevolg_tekst: str = ""
    termijn: str = ""

    @property
    def meaning(self) -> Meaning:
        """The effect in words."""
        return EFFECTS[self.gevolg]

    @property
    def effect(self) -> str:
        """What the fault means, in Dutch: the declaration's own words, or the general ones."""
        return self.gevolg_tekst or self.meaning.tekst
