"""PSWI part VI, title 2, chapter 2, section 2 (VI 12-VI 18, VI 20, VI 24): who organises the comparative examination, and how it runs.

The selection office organises on request of the leading official of civil service affairs, within the approved plan. There are three parts,
each open only to who passed those before; the leading official may limit them to one or two. Annex 5 (grades of other ranks that may be
recruited for) is not in the text: whether a grade stands in it is asked.
"""

from __future__ import annotations

from statuut.engine.units import COUNT, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_06_aanwerving.overheden import AMBTENARENZAKEN, EXAMENCOMMISSIE, MINISTER_ALGEMEEN, SELECTIEBUREAU, WIE
from statuut.statutes.pswi.driewaardig import alle, als_bekend, een_van
from statuut.statutes.pswi.gegevens.lijsten import RANGEN
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag

GEDEELTEN, BIJZITTERS = 3, 2
LAAGSTE_RANGEN = tuple(index for index, rang in enumerate(RANGEN) if rang.endswith("1"))
ZAAK = keuzes(
    "examenzaak", "organisatie", "aanvraag", "aanwervingsplan", "modaliteiten", "examencommissie", "programma", "beperking_gedeelten",
    "duur_en_volgorde", "maximum_kandidaten", "voorselectie", "aantal_na_voorselectie", "rangschikking_eerste_gedeelte",
    "gemeenschappelijk_examen", "geslaagdenlijst", "geldigheidsduur",
    organisatie="het examen organiseren",
    aanvraag="het examen aanvragen",
    aanwervingsplan="het aanwervingsplan goedkeuren",
    modaliteiten="de modaliteiten bepalen",
    examencommissie="de examencommissie samenstellen",
    programma="het programma vaststellen",
    beperking_gedeelten="het aantal gedeelten beperken",
    duur_en_volgorde="duur en volgorde van de gedeelten bepalen",
    maximum_kandidaten="een maximum aantal kandidaten bepalen",
    voorselectie="een voorselectie toevoegen",
    aantal_na_voorselectie="het aantal toegelatenen na de voorselectie bepalen",
    rangschikking_eerste_gedeelte="rangschikken volgens het eerste gedeelte",
    gemeenschappelijk_examen="een gemeenschappelijk examen organiseren",
    geslaagdenlijst="de lijst van geslaagden vaststellen",
    geldigheidsduur="een andere geldigheidsduur of een verlenging bepalen",
)  # fmt: skip
VAN_AMBTENARENZAKEN = tuple(map(ZAAK.codes.index, (
    "aanvraag", "programma", "beperking_gedeelten", "maximum_kandidaten", "voorselectie", "rangschikking_eerste_gedeelte",
    "geldigheidsduur",
)))  # fmt: skip
PLAN, NA_VOORSELECTIE = ZAAK.codes.index("aanwervingsplan"), ZAAK.codes.index("aantal_na_voorselectie")
OVERLEG = keuzes("examenoverleg", "ambtenarenzaken", "selectiebureau", "instelling_en_selectiebureau",
                 ambtenarenzaken="met de leidend ambtenaar van Ambtenarenzaken", selectiebureau="met het federale Selectiebureau",
                 instelling_en_selectiebureau="met de betrokken instelling en het federale Selectiebureau")  # fmt: skip
MET_AMBTENARENZAKEN, MET_SELECTIEBUREAU, MET_INSTELLING_EN_BUREAU = range(3)

feit("examenzaak", "handeling bij het examen", ZAAK, "VI 12", "Om welke handeling bij het examen gaat het?")
feit("examen_binnen_plan", "examen past in het aanwervingsplan", YES_NO, "VI 12", "Past het examen in het goedgekeurde aanwervingsplan?")
feit("examen_in_staatsblad", "examen aangekondigd in het Staatsblad", YES_NO, "VI 12", "Is het examen in het Staatsblad aangekondigd?")
feit("reglement_inschrijvingstermijn", "reglement bepaalt de inschrijvingstermijn", YES_NO, "VI 13",
     "Bepaalt het examenreglement tot wanneer men kan inschrijven?")  # fmt: skip
feit("reglement_programma", "reglement geeft programma en voorwaarden", YES_NO, "VI 13",
     "Geeft het examenreglement het programma, de voorwaarden en hun peildatum?")  # fmt: skip
feit("reglement_punten", "reglement bepaalt de punten", YES_NO, "VI 13",
     "Bepaalt het examenreglement de punten van het geheel en van elk gedeelte?")  # fmt: skip
feit("reglement_minima", "reglement bepaalt de minima", YES_NO, "VI 13",
     "Bepaalt het examenreglement de minima voor het geheel en voor elk gedeelte?")  # fmt: skip
feit("examen_punten", "totaal aantal behaalde punten", COUNT, "VI 13", "Hoeveel punten behaalde de kandidaat in het geheel?")
feit("examen_minimum", "minimum voor het hele examen", COUNT, "VI 13", "Hoeveel punten zijn in het geheel minstens nodig?")
feit("gedeelten_onder_minimum", "gedeelten onder hun minimum", COUNT, "VI 13",
     "Voor hoeveel gedeelten of onderdelen bleef de kandidaat onder het minimum?")  # fmt: skip
feit("graad_in_bijlage_5", "graad staat in bijlage 5", YES_NO, "VI 14", "Staat de graad in bijlage 5?")
feit("examen_beperkt_tot", "aantal gedeelten na beperking", COUNT, "VI 16 lid 3",
     "Tot hoeveel gedeelten is het examen beperkt (geen: niet beperkt)?", none=True)  # fmt: skip
feit("functie_wettigt_beperking", "aard van de functies wettigt de beperking", YES_NO, "VI 16 lid 3",
     "Wettigt de aard van de functies minder gedeelten?")  # fmt: skip
feit("beperking_overlegd", "beperking met het Selectiebureau overlegd", YES_NO, "VI 16 lid 3",
     "Is de beperking met het Selectiebureau overlegd?")  # fmt: skip
feit("gedeelten_afgelegd", "gedeelten die al georganiseerd zijn", COUNT, "VI 16 lid 1-2", "Hoeveel gedeelten zijn al georganiseerd?")
feit("gedeelten_geslaagd", "gedeelten waarvoor de kandidaat slaagde", COUNT, "VI 16 lid 1-2", "Voor hoeveel daarvan slaagde de kandidaat?")
feit("mondeling_gedeelte", "mondeling gedeelte", YES_NO, "VI 17", "Gaat het om een mondeling gedeelte?")
feit("aanwezige_bijzitters", "aanwezige bijzitters", COUNT, "VI 17", "Hoeveel bijzitters zijn aanwezig?")
feit("ingeschreven_voor_examen", "ingeschreven voor het examen", YES_NO, "VI 18", "Is de gegadigde voor het examen ingeschreven?")
feit("reglement_gevraagd", "reglement gevraagd", YES_NO, "VI 18", "Heeft de gegadigde het reglement gevraagd?")
feit(
    "voorselectie_in_reglement", "reglement laat een voorselectie toe", YES_NO, "VI 20", "Voorziet het examenreglement in een voorselectie?"
)
feit("inschrijvingen_afgesloten", "inschrijvingen afgesloten", YES_NO, "VI 20", "Zijn de inschrijvingen afgesloten?")
feit("aantal_wettigt_voorselectie", "aantal kandidaten wettigt een voorselectie", YES_NO, "VI 20",
     "Oordeelt de leidend ambtenaar dat er genoeg kandidaten voor een voorselectie zijn?")  # fmt: skip
feit("graden_van_het_examen", "graden waarvoor het examen dient", COUNT, "VI 24", "Voor hoeveel graden wordt het examen georganiseerd?")
feit("programma_gelijk", "programma is voor alle graden gelijk", YES_NO, "VI 24", "Is het programma voor al die graden hetzelfde?")
feit("programma_deels_gelijk", "programma is ten minste deels gelijk", YES_NO, "VI 24", "Is het programma ten minste voor een deel gelijk?")


@vraag("VI 12", unit=WIE, also=("VI 13", "VI 15", "VI 16 lid 3", "VI 17", "VI 19", "VI 20", "VI 21", "VI 22", "VI 24", "VI 29 lid 1"))
def examen_bevoegd(examenzaak):
    """Who does what in a comparative recruitment examination."""
    if examenzaak in VAN_AMBTENARENZAKEN:
        return AMBTENARENZAKEN
    if examenzaak == PLAN:
        return MINISTER_ALGEMEEN
    return EXAMENCOMMISSIE if examenzaak == NA_VOORSELECTIE else SELECTIEBUREAU


@vraag("VI 13", unit=OVERLEG, also=("VI 15", "VI 16 lid 3"))
def examen_overleg(examenzaak):
    """With whom must be consulted first; none for the other acts."""
    code = ZAAK.codes[examenzaak]
    if code == "modaliteiten":
        return MET_AMBTENARENZAKEN
    if code == "programma":
        return MET_INSTELLING_EN_BUREAU
    return MET_SELECTIEBUREAU if code == "beperking_gedeelten" else NONE


@vraag("VI 12", unit=YES_NO, accepts=(UNKNOWN,))
def examen_regelmatig_aangekondigd(examen_binnen_plan, examen_in_staatsblad):
    """Whether the examination lies within the approved plan and was announced."""
    return alle(examen_binnen_plan, examen_in_staatsblad)


@vraag("VI 13", unit=YES_NO, accepts=(UNKNOWN,))
def examenreglement_volledig(reglement_inschrijvingstermijn, reglement_programma, reglement_punten, reglement_minima):
    """Whether the examination rules say all they must."""
    return alle(reglement_inschrijvingstermijn, reglement_programma, reglement_punten, reglement_minima)


@vraag("VI 13", unit=YES_NO, also=("VI 5 §1 lid 1",))
def examen_geslaagd(examen_punten, examen_minimum, gedeelten_onder_minimum):
    """Whether somebody passed: the minimum of the whole, and of each part."""
    return 1 if examen_punten >= examen_minimum and gedeelten_onder_minimum == 0 else 0


@vraag("VI 14", unit=YES_NO, accepts=(UNKNOWN,))
def examen_voor_rang_mogelijk(rang_betrekking, graad_in_bijlage_5):
    """Whether recruitment for a grade may go by examination: the lowest rank of each level, or a grade of annex 5."""
    return een_van(als_bekend(rang_betrekking, rang_betrekking in LAAGSTE_RANGEN), graad_in_bijlage_5)


@vraag("VI 16 lid 3", unit=YES_NO, accepts=(UNKNOWN,))
def examen_beperking_geldt(examen_beperkt_tot, functie_wettigt_beperking, beperking_overlegd):
    """Whether the examination is limited to one or two parts, as it may be."""
    if examen_beperkt_tot == NONE:
        return 0
    return alle(als_bekend(examen_beperkt_tot, 1 <= examen_beperkt_tot < GEDEELTEN), functie_wettigt_beperking, beperking_overlegd)


@vraag("VI 16 lid 1-2", unit=COUNT)
def examengedeelten():
    """How many parts the examination has."""
    return GEDEELTEN


@VRAGEN.exception(to="examengedeelten", article="VI 16 lid 3", when="examen_beperking_geldt")
def examengedeelten_beperkt(examen_beperkt_tot):
    """The number it was limited to."""
    return examen_beperkt_tot


@vraag("VI 16 lid 1-2", unit=YES_NO)
def volgend_gedeelte_toegelaten(gedeelten_afgelegd, gedeelten_geslaagd, examengedeelten):
    """Whether a candidate goes on to the next part: there is one, and every part so far was passed."""
    return 1 if gedeelten_geslaagd == gedeelten_afgelegd < examengedeelten else 0


@vraag("VI 17", unit=YES_NO)
def mondeling_gedeelte_regelmatig(mondeling_gedeelte, aanwezige_bijzitters):
    """Whether an oral part is taken before at least two assessors; nothing to say of a written one."""
    if mondeling_gedeelte == 0:
        return NOT_APPLICABLE
    return 1 if aanwezige_bijzitters >= BIJZITTERS else 0


@vraag("VI 18", unit=YES_NO, accepts=(UNKNOWN,))
def examenreglement_te_bezorgen(ingeschreven_voor_examen, reglement_gevraagd):
    """Whether somebody is to be given the examination rules."""
    return alle(ingeschreven_voor_examen, reglement_gevraagd)


@vraag("VI 20", unit=YES_NO, accepts=(UNKNOWN,))
def voorselectie_mogelijk(voorselectie_in_reglement, inschrijvingen_afgesloten, aantal_wettigt_voorselectie):
    """Whether a preselection may be added: the rules provide for it, registration is closed, and the numbers justify it."""
    return alle(voorselectie_in_reglement, inschrijvingen_afgesloten, aantal_wettigt_voorselectie)


@vraag("VI 24", unit=YES_NO, accepts=(UNKNOWN,))
def gemeenschappelijk_examen_mogelijk(graden_van_het_examen, programma_gelijk, programma_deels_gelijk):
    """Whether one examination with common and separate parts may serve several grades."""
    return alle(als_bekend(graden_van_het_examen, graden_van_het_examen > 1), een_van(programma_gelijk, programma_deels_gelijk))


@vraag("VI 24", unit=COUNT)
def aantal_rangschikkingen(graden_van_het_examen, programma_gelijk):
    """How many rankings are drawn up: one when the programme is the same, otherwise one for each grade."""
    return 1 if programma_gelijk == 1 else graden_van_het_examen
