"""The career: admission, appointment, contract, grade, salary scale, insertion, end (VIII 28, 76-82, 101; XIII 22, 36)."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from statuut.dossier.events.base import VOLTIJDS, Dag, Euro, EventBody, Getal, GraadCode, JaarUren, JaNee, Procent, SchaalCode, Tekst

Personeelsgroep = Literal["wetenschappelijk", "niet_wetenschappelijk"]
_GROEP = "Wetenschappelijk of niet-wetenschappelijk personeel (art. VIII 78 en XIII 16)."
_FRACTIE = "Prestatiefractie in procent van voltijds; niet ingevuld is 100 (art. XIII 13)."
#: Functions to which part XIV ties a scale of their own (XIV 44bis, XIV 45).
FUNCTIES_CONTRACT = (
    "groenarbeider", "ploegbaas_groenarbeider", "schoonmaker", "keukenhulp", "kok", "vakantiewerker", "hoofdmonitor_kinderopvang",
)  # fmt: skip


class Stage(EventBody):
    """Admission to probation; it ends by itself when a permanent appointment follows."""

    graad: GraadCode = Field(description="Graad waarin de stagiair is toegelaten.")
    personeelsgroep: Personeelsgroep = Field(description=_GROEP)
    salarisschaal: SchaalCode | None = Field(
        default=None, description="Salarisschaal; niet ingevuld is de eerste schaal van de graad of die van art. VIII 78, § 2."
    )
    fractie: Procent = Field(default=VOLTIJDS, description=_FRACTIE, json_schema_extra={"default": 100})


class Benoeming(EventBody):
    """Permanent appointment."""

    graad: GraadCode = Field(description="Graad van de vaste benoeming.")
    personeelsgroep: Personeelsgroep = Field(description=_GROEP)
    salarisschaal: SchaalCode | None = Field(
        default=None, description="Salarisschaal; alleen nodig als er geen stage was of als de schaal verandert."
    )


class Contract(EventBody):
    """Contract of employment; the grade is the function of the same name."""

    graad: GraadCode = Field(description="Functie, met de naam van de overeenkomstige graad.")
    personeelsgroep: Personeelsgroep = Field(description=_GROEP)
    salarisschaal: SchaalCode | None = Field(default=None, description="Salarisschaal; niet ingevuld is de eerste schaal van de graad.")
    fractie: Procent = Field(default=VOLTIJDS, description=_FRACTIE, json_schema_extra={"default": 100})
    contractduur: Literal["onbepaald", "bepaald", "vervanging", "duidelijk_omschreven_werk"] = Field(
        description="Duur van de arbeidsovereenkomst."
    )
    functie: (
        Literal[
            "groenarbeider",
            "ploegbaas_groenarbeider",
            "schoonmaker",
            "keukenhulp",
            "kok",
            "vakantiewerker",
            "hoofdmonitor_kinderopvang",
        ]
        | None
    ) = Field(
        default=None,
        description="Functie met een eigen salarisschaal in deel XIV (art. XIV 44bis en XIV 45); niet ingevuld is een andere functie.",
    )
    uren_per_jaar: JaarUren | None = Field(
        default=None,
        description="Uren over een jaar van hulppersoneel met wisselende prestaties, op een noemer van 1976 (art. XIV 46, § 3); "
        "de prestatiefractie volgt daar dan uit.",
    )
    bezoldiging: Euro | None = Field(
        default=None,
        description="Jaarsalaris aan 100 % dat bij de indienstneming is vastgesteld voor een niet vergelijkbare tijdelijke of een "
        "hooggekwalificeerde betrekking (art. XIV 44); in de plaats van een salarisschaal.",
    )


class Graad(EventBody):
    """A new grade, from the first day of the event."""

    graad: GraadCode = Field(description="De nieuwe graad.")
    wijze: Literal[
        "bevordering",
        "overgang_niveau",
        "ambtshalve",
        "terugzetting",
        "terugzetting_tucht",
        "overplaatsing",
        "overplaatsing_medisch",
        "inschakeling",
    ] = Field(
        description="Hoe de graad is verkregen (art. XIII 18, XIII 19 en XIII 22); een terugzetting is op eigen verzoek (art. VIII 87bis) "
        "of een tuchtstraf (art. IX 5, § 2)."
    )
    salarisschaal: SchaalCode | None = Field(default=None, description="Salarisschaal; niet ingevuld is de eerste schaal van de graad.")


class Salarisschaal(EventBody):
    """A decision that grants a salary scale."""

    schaal: SchaalCode = Field(description="De toegekende salarisschaal.")
    grond: Tekst = Field(
        description="Artikel waarop de beslissing steunt: VIII 76 §3, VIII 78 §4, VIII 79 §1, VIII 80, VIII 81, VIII 82, XIII 22 §4, "
        "XIII 36, of beslissing."
    )


class Overgangsschaal(EventBody):
    """A transitional scale, kept until an organic scale is better."""

    schaal: SchaalCode = Field(description="De overgangssalarisschaal (art. XIII 36).")
    leidinggevend_sinds: Dag | None = Field(
        default=None,
        description="Dag van de benoeming in een leidinggevend wetenschappelijk ambt; alleen voor A 265T en A 366T (art. XIII 115).",
    )


class Inschakeling(EventBody):
    """Insertion of an old grade in the functional career, on the first day of the event."""

    graad: GraadCode = Field(description="Graad waarin de ambtenaar is ingeschakeld (art. VIII 101).")
    salarisschaal: SchaalCode = Field(description="Salarisschaal van de trap waarop de ambtenaar is ingeschakeld.")
    graadancienniteit_maanden: Getal | None = Field(
        default=None,
        description="Graadanciënniteit in de oude graad of graden van dezelfde trap, in maanden (art. VIII 101, § 1); niet ingevuld is "
        "onbekend, en dan is de schaalanciënniteit onbepaald.",
    )
    vlakke_loopbaan: JaNee = Field(default=False, description="Had de oude graad een vlakke loopbaan (art. VIII 101, § 2)?")
    eerste_trap: JaNee = Field(default=False, description="Ingeschakeld op de eerste trap (art. VIII 101, § 6)?")
    oude_schaal_maanden: Getal | None = Field(
        default=None,
        description="Maanden waarin de oude salarisschaal was toegekend, als ook die schaal de inschakeling bepaalde (art. VIII 101, § 3).",
    )
    rang_20_schaal_21: JaNee = Field(
        default=False,
        description="Graad van rang 20 met schaal 21/1 of 21/2 (koninklijk besluit van 11 februari 1977; art. VIII 101, § 3)?",
    )
    rang_40_42: JaNee = Field(default=False, description="Had de ambtenaar een graad van rang 40, 41 of 42 (art. VIII 101, § 4 en § 7)?")


class EindeDienst(EventBody):
    """The end of an employment; the first day of the event is the last day of service."""

    reden: Literal[
        "ontslag_op_verzoek",
        "ontslag_ambtshalve",
        "beroepsongeschiktheid",
        "afzetting",
        "pensioen",
        "overlijden",
        "einde_contract",
        "einde_stage",
    ] = Field(description="Reden van het einde; van is de laatste dag in dienst.")
