"""The addresses of the site."""

from __future__ import annotations

from django.urls import path
from django.views.generic import RedirectView

from statuut.web.views import (
    aanvraag,
    dekking,
    dossier,
    einde,
    gebeurtenis,
    leeswijzen,
    loon,
    loonjaar,
    norm,
    onkosten,
    personeel,
    persoon,
    statuten,
    stijl,
    teamkalender,
    velden,
    verlof,
    verlofsoorten,
    waarom,
    wat_als,
    zoek,
)

urlpatterns = [
    path("", RedirectView.as_view(url="/personeel/"), name="home"),
    path("static/<path:bestand>", stijl.bestand, name="static"),
    path("zoek/", zoek.zoek, name="zoek"),
    path("veld/datum/", velden.datum, name="veld_datum"),
    path("personeel/", personeel.lijst, name="personeel"),
    path("personeel/uitvoer.<str:soort>", personeel.uitvoer, name="personeel_uitvoer"),
    path("personeel/<str:nr>/", persoon.loopbaan, name="persoon"),
    path("personeel/<str:nr>/loon/", loon.maanden, name="loon"),
    path("personeel/<str:nr>/loon/jaar/<int:jaar>/", loonjaar.jaar, name="loonjaar"),
    path("personeel/<str:nr>/loon/jaar/<int:jaar>/uitvoer.<str:soort>", loonjaar.uitvoer, name="loonjaar_uitvoer"),
    path("personeel/<str:nr>/loon/<str:maand>/", loon.loonbrief, name="loonbrief"),
    path("personeel/<str:nr>/loon/<str:maand>/waarom/<str:regel>/", waarom.loonlijn, name="waarom_loon"),
    path("personeel/<str:nr>/waarom/<str:regel>/", waarom.op_datum, name="waarom"),
    path("personeel/<str:nr>/onkosten/", onkosten.onkosten, name="onkosten"),
    path("personeel/<str:nr>/onkosten/nieuw/", onkosten.nieuw, name="onkost_nieuw"),
    path("personeel/<str:nr>/verlof/", verlof.verlof, name="verlof"),
    path("personeel/<str:nr>/verlof/aanvraag/", aanvraag.aanvraag, name="verlofaanvraag"),
    path("personeel/<str:nr>/verlof/wat-als/", wat_als.wat_als, name="wat_als"),
    path("personeel/<str:nr>/einde/", einde.einde, name="einde"),
    path("personeel/<str:nr>/dossier/", dossier.tabel, name="dossier"),
    path("personeel/<str:nr>/dossier/wie-keek/", dossier.wie_keek, name="wie_keek"),
    path("personeel/<str:nr>/dossier/nieuw/", gebeurtenis.kies, name="gebeurtenis_kies"),
    path("personeel/<str:nr>/dossier/nieuw/<str:soort>/", gebeurtenis.nieuw, name="gebeurtenis_nieuw"),
    path("personeel/<str:nr>/dossier/<int:gebeurtenis_nr>/", gebeurtenis.toon, name="gebeurtenis"),
    path("personeel/<str:nr>/dossier/<int:gebeurtenis_nr>/corrigeren/", gebeurtenis.corrigeer, name="gebeurtenis_corrigeer"),
    path("personeel/<str:nr>/dossier/<int:gebeurtenis_nr>/intrekken/", gebeurtenis.trek_in, name="gebeurtenis_intrekken"),
    path("verlof/", teamkalender.kalender, name="teamkalender"),
    path("verlof/uitvoer.<str:soort>", teamkalender.uitvoer, name="teamkalender_uitvoer"),
    path("statuten/", statuten.alle, name="statuten"),
    path("statuten/<str:statuut>/", statuten.statuut, name="statuut"),
    path("statuten/<str:statuut>/norm/<path:norm_id>/", norm.norm, name="norm"),
    path("statuten/<str:statuut>/artikel/<path:nummer>/", norm.artikel, name="artikel"),
    path("statuten/<str:statuut>/verlof/", verlofsoorten.soorten, name="verlofsoorten"),
    path("statuten/<str:statuut>/<str:deel>/", statuten.deel, name="deel"),
    path("dekking/", dekking.dekking, name="dekking"),
    path("leeswijzen/", leeswijzen.leeswijzen, name="leeswijzen"),
]
handler404 = "statuut.web.views.fouten.niet_gevonden"
handler500 = "statuut.web.views.fouten.misgelopen"
