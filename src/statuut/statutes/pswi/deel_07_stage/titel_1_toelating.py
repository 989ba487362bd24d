"""PSWI part VII, title 1, chapters 1 and 2 (VII 1-VII 9, VII 36): who admits to probation, where, and by when service is taken up.

The head admits in the order of the ranking and gives a provisional assignment; for non-scientific staff he may have it done. A successful
candidate is invited by the first of the third month, later when a notice still runs. Who passed a level-transfer examination starts on the
first of the second month after the call, or later when the vacancy or the decision came after the report.
"""

from __future__ import annotations

from datetime import date

from statuut.engine.days import add_months, calendar_day, first_of_month, first_of_next_month
from statuut.engine.units import DATE, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.deel_06_aanwerving.overheden import (
    AMBTENARENZAKEN,
    HOOFD,
    HOOFD_OF_GEMACHTIGDE,
    SELECTIEBUREAU,
    VORMINGSCOORDINATOR,
    VORMINGSVERANTWOORDELIJKE,
    WERVINGSSECRETARIS,
    WIE,
)
from statuut.statutes.pswi.driewaardig import alle, niet
from statuut.statutes.pswi.gegevens.lijsten import NIVEAUS, WETENSCHAPPELIJK, eenheden
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag

GRAAD = eenheden()["graad"]
NIVEAU_A = NIVEAUS.index("A")
EIND_1995 = date(1995, 12, 31).toordinal()
VOORSTEL = keuzes(
    "voorstel_wijziging", "leidend_ambtenaar_personeelsontwikkeling", "vormingsverantwoordelijke",
    leidend_ambtenaar_personeelsontwikkeling="de leidend ambtenaar van Personeelsontwikkeling",
    vormingsverantwoordelijke="de departementale vormingsverantwoordelijke",
)  # fmt: skip
VAN_PERSONEELSONTWIKKELING, VAN_VORMINGSVERANTWOORDELIJKE = range(2)

feit("kandidaat_graad", "graad waarvoor men kandidaat is", GRAAD, "VII 3 lid 1-2", "Voor welke graad stelde de stagiair zich kandidaat?")
feit("betrekking_is_vacant", "vacante betrekking op de formatie", YES_NO, "VII 5", "Is de betrekking vacant op de personeelsformatie?")
feit("weigering_elders", "weigert een betrekking buiten de eigen instelling", YES_NO, "VII 3 lid 4",
     "Gaat de weigering over een betrekking in het ministerie of in een andere instelling?")  # fmt: skip
feit("examen_voor_alle_diensten", "examen voor alle diensten van de Vlaamse regering", YES_NO, "VII 3 lid 4",
     "Was het examen er voor alle diensten van de Vlaamse regering samen?")  # fmt: skip
feit("werkt_al_bij_instelling", "werkt al bij een instelling", YES_NO, "VII 3 lid 4", "Werkt de geslaagde al bij een instelling?")
feit("geslaagden_beschikbaar_op", "dag waarop de geslaagden beschikbaar zijn", DATE, "VII 7 lid 1",
     "Op welke dag zijn de geslaagden aan de instelling ter beschikking gesteld?")  # fmt: skip
feit("opzegging_arbeidsovereenkomst_einde", "laatste dag van een opzegging elders", DATE, "VII 7 lid 2",
     "Wanneer verstrijkt de opzegging van een arbeidsovereenkomst elders (geen: er is geen opzegging)?", none=True)  # fmt: skip
feit("oproep_kandidaatstelling_op", "dag van de oproep voor kandidaten", DATE, "VII 7 lid 3",
     "Op welke dag was de oproep om zich kandidaat te stellen?")  # fmt: skip
feit("bevordering_gekozen", "gekozen voor bevordering van geslaagden", YES_NO, "VII 7 lid 3",
     "Koos de benoemende overheid voor bevordering van geslaagden voor het overgangsexamen?")  # fmt: skip
feit("kandidaat_gesteld", "kandidaat gesteld voor de betrekking", YES_NO, "VII 7 lid 3", "Stelde het personeelslid zich kandidaat?")
feit("geslaagd_voor_overgang", "geslaagd voor een vergelijkend overgangsexamen", YES_NO, "VII 7 lid 3",
     "Slaagde het personeelslid voor het vergelijkend overgangsexamen?")  # fmt: skip
feit("vacature_ontstaan_op", "dag waarop de vacature ontstond", DATE, "VII 7 lid 4", "Op welke dag ontstond de vacature?")
feit("stagebevordering_beslist_op", "dag van de beslissing tot bevordering", DATE, "VII 7 lid 4",
     "Op welke dag is beslist om geslaagden te bevorderen?")  # fmt: skip
feit("overgangsexamen_afgesloten_op", "dag waarop het overgangsexamen is afgesloten", DATE, "VII 36",
     "Op welke dag is het overgangsexamen afgesloten?")  # fmt: skip


@vraag("VII 3 lid 3", unit=WIE, also=("VII 1", "VII 5"))
def stage_toegelaten_door(personeelsgroep):
    """Who admits to probation: the head, for non-scientific staff also whom he authorised."""
    return HOOFD if personeelsgroep == WETENSCHAPPELIJK else HOOFD_OF_GEMACHTIGDE


@vraag("VII 1bis", unit=WIE, also=("VII 3 lid 3",))
def dienstaanwijzing_gegeven_door(personeelsgroep):
    """Who gives the provisional assignment: as for admission."""
    return HOOFD if personeelsgroep == WETENSCHAPPELIJK else HOOFD_OF_GEMACHTIGDE


@vraag("VII 2", unit=WIE, reading="VI-6-wervingssecretaris")
def toelaatbaar_verklaard_door(leeswijze_VI_6_wervingssecretaris):
    """Who declares a successful candidate admissible: the selection office, in the place of the former recruitment secretary."""
    return SELECTIEBUREAU if leeswijze_VI_6_wervingssecretaris == 0 else WERVINGSSECRETARIS


@vraag("VII 3 lid 1-2", unit=WIE)
def stagiairs_verdeeld_door():
    """Who spreads the candidates over the institutions, after consulting the personnel services."""
    return AMBTENARENZAKEN


@vraag("VII 3 lid 1-2", unit=GRAAD, also=("VII 5",))
def graad_tijdens_stage(kandidaat_graad):
    """The grade that a probationer is taken to hold: the one competed for."""
    return kandidaat_graad


@vraag("VII 5", unit=YES_NO, also=("VII 7 lid 1",))
def stagebetrekking_regelmatig(betrekking_is_vacant):
    """Whether the post of a probation is one that it may be: vacant on the establishment."""
    return betrekking_is_vacant


@vraag("VII 3 lid 4", unit=YES_NO, accepts=(UNKNOWN,))
def weigering_elders_toegelaten(weigering_elders, examen_voor_alle_diensten, werkt_al_bij_instelling):
    """Whether a post may be refused without losing the ranking: one elsewhere, after an examination for all services together."""
    return alle(weigering_elders, examen_voor_alle_diensten, werkt_al_bij_instelling)


@vraag("VII 3 lid 4", unit=YES_NO, reading="VII-3-schrapping")
def weigering_elders_zonder_schrapping(weigering_elders_toegelaten, leeswijze_VII_3_schrapping):
    """Whether that refusal also saves who had expressed a preference from being struck off."""
    return weigering_elders_toegelaten if leeswijze_VII_3_schrapping == 0 else 0


@VRAGEN.exception(to="geschrapt_na_oproeping", article="VII 3 lid 4", when="weigering_elders_zonder_schrapping")
def niet_geschrapt_na_weigering_elders():
    """Who may refuse a post elsewhere keeps his place."""
    return 0


@vraag("VII 6", unit=WIE, also=("VII 8",))
def contactpersoon_van_de_stagiair(personeelsgroep):
    """Who is the probationer's contact and coordinates the probation."""
    return VORMINGSCOORDINATOR if personeelsgroep == WETENSCHAPPELIJK else VORMINGSVERANTWOORDELIJKE


@vraag("VII 7 lid 1", unit=DATE)
def indiensttreding_gewone_termijn(geslaagden_beschikbaar_op):
    """The last day to be invited into service: the first of the third month after that of availability."""
    return add_months(first_of_month(geslaagden_beschikbaar_op), 3)


@vraag("VII 7 lid 2", unit=YES_NO)
def opzegging_elders_te_volbrengen(opzegging_arbeidsovereenkomst_einde):
    """Whether a notice under the act on employment contracts must be served first."""
    return 0 if opzegging_arbeidsovereenkomst_einde == NONE else 1


@vraag("VII 7 lid 1", unit=DATE, reading="VII-7-opzegging")
def indiensttreding_uiterlijk(indiensttreding_gewone_termijn):
    """The last day to take up service."""
    return indiensttreding_gewone_termijn


@VRAGEN.exception(to="indiensttreding_uiterlijk", article="VII 7 lid 2", when="opzegging_elders_te_volbrengen")
def indiensttreding_na_opzegging(indiensttreding_gewone_termijn, opzegging_arbeidsovereenkomst_einde, leeswijze_VII_7_opzegging):
    """After a notice: the first of the month after it ends, but never before the ordinary term."""
    na_opzegging = first_of_next_month(opzegging_arbeidsovereenkomst_einde)
    return na_opzegging if leeswijze_VII_7_opzegging == 1 else max(indiensttreding_gewone_termijn, na_opzegging)


@vraag("VII 7 lid 3", unit=YES_NO, accepts=(UNKNOWN,))
def overgang_tot_de_stage(betrekking_is_vacant, bevordering_gekozen, geslaagd_voor_overgang, kandidaat_gesteld):
    """Whether who passed a level-transfer examination enters probation: a vacancy, the choice for promotion, and a candidacy."""
    return alle(betrekking_is_vacant, bevordering_gekozen, geslaagd_voor_overgang, kandidaat_gesteld)


@vraag("VII 7 lid 3", unit=DATE, reading="VII-7-samenloop")
def overgang_stage_begin(oproep_kandidaatstelling_op):
    """The first day of that probation: the first of the second month after the call."""
    return add_months(first_of_month(oproep_kandidaatstelling_op), 2)


@vraag("VII 7 lid 4", unit=YES_NO)
def vacature_of_beslissing_later(vacature_ontstaan_op, stagebevordering_beslist_op, datum_proces_verbaal):
    """Whether the vacancy or the decision came after the report of the examination."""
    return 1 if max(vacature_ontstaan_op, stagebevordering_beslist_op) > datum_proces_verbaal else 0


@vraag("VII 7 lid 4", unit=DATE, reading="VII-7-aansluitend")
def overgang_stage_na_vacature(vacature_ontstaan_op, stagebevordering_beslist_op, leeswijze_VII_7_aansluitend):
    """The first of the month after the vacancy and the decision; by the other reading that day itself when it is a first."""
    laatste = max(vacature_ontstaan_op, stagebevordering_beslist_op)
    if leeswijze_VII_7_aansluitend == 1 and calendar_day(laatste).day == 1:
        return laatste
    return first_of_next_month(laatste)


@VRAGEN.exception(to="overgang_stage_begin", article="VII 7 lid 4", when="vacature_of_beslissing_later")
def overgang_stage_later(oproep_kandidaatstelling_op, overgang_stage_na_vacature, leeswijze_VII_7_samenloop):
    """With a later vacancy or decision: the later of both days, or by the other reading that of the fourth paragraph alone."""
    if leeswijze_VII_7_samenloop == 1:
        return overgang_stage_na_vacature
    return max(add_months(first_of_month(oproep_kandidaatstelling_op), 2), overgang_stage_na_vacature)


@vraag("VII 9", unit=WIE, reading="VII-9-wie", accepts=(UNKNOWN,))
def dienstaanwijzing_gewijzigd_door(niveau, leeswijze_VII_9_wie):
    """Who may change the assignment during probation: the head, by the other reading the training officer below level A."""
    if leeswijze_VII_9_wie == 0:
        return HOOFD
    if niveau == UNKNOWN:
        return UNKNOWN
    return HOOFD if niveau == NIVEAU_A else VORMINGSVERANTWOORDELIJKE


@vraag("VII 9", unit=VOORSTEL)
def dienstaanwijzing_wijziging_voorgesteld_door(niveau):
    """Who may propose that change; the head may also act of his own motion."""
    return VAN_PERSONEELSONTWIKKELING if niveau == NIVEAU_A else VAN_VORMINGSVERANTWOORDELIJKE


@vraag("VII 36", unit=YES_NO)
def oud_overgangsexamen(overgangsexamen_afgesloten_op):
    """Whether the level-transfer examination was closed before 31 December 1995."""
    return 1 if overgangsexamen_afgesloten_op < EIND_1995 else 0


@vraag("VII 3 lid 3", unit=YES_NO, also=("VII 36",), accepts=(UNKNOWN,))
def stage_na_overgangsexamen(geslaagd_voor_overgang, oud_overgangsexamen):
    """Whether probation is gone through after a level-transfer examination: yes, but for the old ones."""
    return alle(geslaagd_voor_overgang, niet(oud_overgangsexamen))
