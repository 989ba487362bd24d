"""Who decides, advises or acts, for the parts that follow: one list with the same words everywhere; terms as ordinals."""

from __future__ import annotations

from statuut.engine.days import calendar_day
from statuut.statutes.pswi.vragen import keuzes

WIE = keuzes(
    "wie",
    "instellingshoofd",
    "directieraad",
    "uitgebreide_directieraad",
    "directieraad_zonder_wetenschappelijk",
    "functioneel_minister",
    "minister_algemeen",
    "minister_specifiek",
    "minister_algemeen_met_functioneel",
    "vlaamse_regering",
    "titularis",
    "waarnemer",
    "vervanger",
    "niemand",
    instellingshoofd="het instellingshoofd",
    directieraad="de directieraad",
    uitgebreide_directieraad="de directieraad, uitgebreid met drie wetenschappelijke personaliteiten",
    directieraad_zonder_wetenschappelijk="de vroegere directieraad zonder de ambtenaren van het wetenschappelijke personeel",
    functioneel_minister="de functioneel bevoegde Vlaamse minister",
    minister_algemeen="de Vlaamse minister van het algemene personeelsbeleid",
    minister_specifiek="de Vlaamse minister van het specifieke personeelsbeleid",
    minister_algemeen_met_functioneel="de Vlaamse minister van het algemene personeelsbeleid met de functioneel bevoegde minister(s)",
    vlaamse_regering="de Vlaamse regering",
    titularis="de titularis zelf",
    waarnemer="de ambtenaar die het ambt waarneemt",
    vervanger="de ambtenaar die de titularis vervangt",
    niemand="niemand",
)
(
    HOOFD, DIRECTIERAAD, UITGEBREIDE_DIRECTIERAAD, DIRECTIERAAD_NIET_WETENSCHAPPELIJK, FUNCTIONEEL_MINISTER, MINISTER_ALGEMEEN,
    MINISTER_SPECIFIEK, ALGEMEEN_MET_FUNCTIONEEL, VLAAMSE_REGERING, TITULARIS, WAARNEMER, VERVANGER, NIEMAND,
) = range(13)  # fmt: skip


def laatste_dag(term, start):
    """The last useful day of a term that starts on an ordinal day, as an ordinal."""
    return term.compute(calendar_day(start)).last_day.toordinal()
