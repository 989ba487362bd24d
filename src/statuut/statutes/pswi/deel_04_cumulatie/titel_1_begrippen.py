"""PSWI part IV, title 1 (IV 1): what is a professional activity, what is inherent in the office, and which hours are service hours."""

from __future__ import annotations

from statuut.engine.units import YES_NO
from statuut.engine.values import UNKNOWN
from statuut.statutes.pswi.driewaardig import alle, een_van, niet
from statuut.statutes.pswi.vragen import feit, vraag

feit("activiteit_belastbaar", "inkomen belastbaar als beroepsinkomen", YES_NO, "IV 1 1°",
     "Is de opbrengst van de activiteit belastbaar als beroepsinkomen?")  # fmt: skip
feit("activiteit_politiek_mandaat", "openbaar mandaat van politieke aard", YES_NO, "IV 1 1°",
     "Is het een openbaar mandaat van politieke aard?")  # fmt: skip
feit("activiteit_in_zaak_met_winst", "opdracht of dienst in een zaak met winstoogmerk", YES_NO, "IV 1 1°",
     "Is het een opdracht of dienst in een particuliere zaak die winst nastreeft?")  # fmt: skip
feit("activiteit_aan_ambt_verbonden", "opdracht die de regels aan het ambt verbinden", YES_NO, "IV 1 2°",
     "Verbindt een wet, decreet of reglement de opdracht aan het ambt?")  # fmt: skip
feit("activiteit_aangewezen_door_overheid", "aangewezen door de eigen overheid", YES_NO, "IV 1 2°",
     "Wees de overheid waaronder de ambtenaar valt, hem voor de opdracht aan?")  # fmt: skip
feit("variabele_werktijd", "dienst met variabele werktijd", YES_NO, "IV 1 3°", "Werkt de dienst met variabele werktijd?")
feit("in_stamtijd", "uur in de stamtijd", YES_NO, "IV 1 3°", "Valt het uur in de stamtijd?")
feit("in_vastgestelde_uren", "uur in de vastgestelde diensturen", YES_NO, "IV 1 3°",
     "Valt het uur in de diensturen die de overheid vaststelde?")  # fmt: skip
feit("uur_met_dienstvrijstelling", "uur met dienstvrijstelling", YES_NO, "IV 1 3°", "Is er voor dat uur dienstvrijstelling verleend?")


@vraag("IV 1 1°", unit=YES_NO, accepts=(UNKNOWN,))
def is_beroepsactiviteit(activiteit_belastbaar, activiteit_politiek_mandaat, activiteit_in_zaak_met_winst):
    """Whether an activity is a professional one: taxed as such, but no political mandate, or any service in profit-making business."""
    return een_van(activiteit_in_zaak_met_winst, alle(activiteit_belastbaar, niet(activiteit_politiek_mandaat)))


@vraag("IV 1 2°", unit=YES_NO, accepts=(UNKNOWN,))
def is_inherent_aan_ambt(activiteit_aan_ambt_verbonden, activiteit_aangewezen_door_overheid):
    """Whether an activity is inherent in the office: attached to it by rules, or by designation of the authority above."""
    return een_van(activiteit_aan_ambt_verbonden, activiteit_aangewezen_door_overheid)


@vraag("IV 1 3°", unit=YES_NO, accepts=(UNKNOWN,))
def is_dienstuur(variabele_werktijd, in_stamtijd, in_vastgestelde_uren, uur_met_dienstvrijstelling):
    """Whether an hour is a service hour: core time where hours are flexible, fixed hours elsewhere, and any hour of exemption."""
    if uur_met_dienstvrijstelling == 1:
        return 1
    volgens_rooster = {0: in_vastgestelde_uren, 1: in_stamtijd}.get(variabele_werktijd, UNKNOWN)
    return een_van(uur_met_dienstvrijstelling, volgens_rooster)
