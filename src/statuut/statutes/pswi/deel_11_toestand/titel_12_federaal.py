"""PSWI part XI, title 12 (XI 90-94): leave by federal rules.

The statute names the federal act or decree and who decides; what those give is not in the text. So each article has a rule that names
the act, the rules that the statute itself sets (competence, vacancy after four years, advice), and a place to enter what the federal
rule gives in this case: until that is typed, the outcome stays undetermined and says what to ask.
"""

from __future__ import annotations

from statuut.engine.days import add_years
from statuut.engine.units import DATE, HALF_DAYS, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.deel_11_toestand.overheden import INSTELLINGSHOOFD, OVERHEID, TOESTAND
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

JAREN_TOT_VACATURE = 4
DIENST = keuzes("dienstplicht", "militaire_dienst", "dienst_als_gewetensbezwaarde", "vrijgesteld_artikel_16",
                vrijgesteld_artikel_16="vrijgesteld volgens artikel 16 van de dienstplichtwetten")  # fmt: skip
REGELING = keuzes(
    "federale_regeling",
    "kb_1_juni_1964", "kb_10_september_1981", "kb_19_november_1998_artikel_46", "ander_artikel_kb_19_november_1998",
    "reglement_administratieve_gezondheidsdienst", "wet_19_december_1974_en_kb_28_september_1984",
    kb_1_juni_1964="KB van 1 juni 1964",
    kb_10_september_1981="KB van 10 september 1981",
    kb_19_november_1998_artikel_46="artikel 46 van het KB van 19 november 1998",
    ander_artikel_kb_19_november_1998="het artikel van het KB van 19 november 1998 dat dit verlof echt regelt",
    reglement_administratieve_gezondheidsdienst="reglement van de Administratieve Gezondheidsdienst",
    wet_19_december_1974_en_kb_28_september_1984="wet van 19 december 1974 en KB van 28 september 1984",
)  # fmt: skip
KB_1964, KB_1981, KB_1998, KB_1998_ANDER, REGLEMENT_AGD, SYNDICAAL = range(6)
OORZAAK = keuzes("ongevalsoorzaak", "arbeidsongeval", "arbeidswegongeval", "beroepsziekte", "andere",
                 arbeidswegongeval="ongeval op weg naar of van het werk")  # fmt: skip
BENOEMT = keuzes("benoemende_overheid", "instellingshoofd", "vlaamse_regering", vlaamse_regering="Vlaamse regering")
ADVIES = keuzes("advies", "gunstig", "ongunstig")

feit("dienstplicht", "vervulling van de dienstplicht", DIENST, "XI 90 §1",
     "Hoe werd de dienstplicht vervuld?")  # fmt: skip
feit("federale_toestand", "toestand volgens de federale regeling", TOESTAND, "XI 90 §1",
     "Welke administratieve toestand geeft de federale regeling?")  # fmt: skip
feit("federaal_met_salaris", "salaris volgens de federale regeling", YES_NO, "XI 90 §1",
     "Wordt het salaris volgens de federale regeling doorbetaald?")  # fmt: skip
feit("federaal_dagen_toegekend", "dagen volgens de federale regeling", HALF_DAYS, "XI 91 §1",
     "Hoeveel dagen verlof kent de federale regeling in dit geval toe?")  # fmt: skip
feit("federaal_dagen_gevraagd", "dagen van dit verlof in het jaar, met de gevraagde", HALF_DAYS, "XI 91 §1",
     "Hoeveel dagen van dit verlof zijn er in het jaar, de gevraagde meegeteld?")  # fmt: skip
feit("inwonend_familielid_besmettelijk", "inwonend familielid heeft een besmettelijke ziekte", YES_NO, "XI 92",
     "Heeft een inwonend familielid een besmettelijke ziekte?")  # fmt: skip
feit("gezondheidsdienst_voorwaarden", "voorwaarden van de gezondheidsdienst vervuld", YES_NO, "XI 92",
     "Is voldaan aan het reglement van de Administratieve Gezondheidsdienst (ziekte en omstandigheden)?")  # fmt: skip
feit("vakbond_federaal_recht", "recht op vakbondsverlof volgens het syndicaal statuut", YES_NO, "XI 93 §1",
     "Geven de wet van 1974 en haar uitvoeringsbesluit in dit geval recht op vakbondsverlof?")  # fmt: skip
feit("vakbond_aanvraag_leider", "gevraagd door een verantwoordelijke leider van de vakbond", YES_NO, "XI 93 §2",
     "Vroeg een verantwoordelijke leider van de vakorganisatie de erkenning?")  # fmt: skip
feit("vakbond_erkend_door_hoofd", "erkend door het instellingshoofd", YES_NO, "XI 93 §2",
     "Erkende het instellingshoofd het personeelslid als vaste afgevaardigde?")  # fmt: skip
feit("vakbond_afwezig_sinds", "eerste dag van het vakbondsverlof", DATE, "XI 93 §3",
     "Sinds wanneer is er vakbondsverlof?")  # fmt: skip
feit("benoemende_overheid", "benoemende overheid", BENOEMT, "XI 93 §4", "Wie is de benoemende overheid?")
feit("vakbond_vacature_advies", "advies over de vacature bij vakbondsverlof", ADVIES, "XI 93 §4",
     "Hoe luidt het advies over de vacature?")  # fmt: skip
feit("vakbond_directieraad_geadviseerd", "de directieraad heeft geadviseerd", YES_NO, "XI 93 §4",
     "Heeft de directieraad advies gegeven?")  # fmt: skip
feit("ongevalsoorzaak", "oorzaak van de arbeidsongeschiktheid", OORZAAK, "XI 94 lid 1",
     "Waardoor kwam de arbeidsongeschiktheid?")  # fmt: skip


@vraag("XI 90 §1", unit=REGELING)
def dienstplicht_regeling(dienstplicht):
    """The royal decree that governs status during military or civilian service, or after exemption from it."""
    return KB_1981 if dienstplicht == DIENST.codes.index("vrijgesteld_artikel_16") else KB_1964


@vraag("XI 90 §1", unit=YES_NO)
def dienstplicht_wordt_vervuld(dienstplicht):
    """Whether there is service to do: not for who is exempted from it."""
    return 0 if dienstplicht == DIENST.codes.index("vrijgesteld_artikel_16") else 1


@vraag("XI 90 §1", unit=TOESTAND)
def dienstplicht_toestand(federale_toestand):
    """Administrative status during military or civilian service: what the royal decree gives, as entered."""
    return federale_toestand


@vraag("XI 90 §1", unit=YES_NO)
def dienstplicht_met_salaris(federaal_met_salaris):
    """Whether the salary is paid on during military or civilian service: what the royal decree gives, as entered."""
    return federaal_met_salaris


@vraag("XI 90 §2", unit=OVERHEID)
def dienstplicht_beslist():
    """Who puts the person on leave ex officio and sets the status: the head of the institution."""
    return INSTELLINGSHOOFD


@vraag("XI 91 §1", unit=REGELING, reading="XI-91-artikel-46")
def burgerbescherming_regeling(leeswijze_XI_91_artikel_46):
    """The article of the royal decree of 1998 that governs leave for the civil protection corps."""
    return KB_1998 if leeswijze_XI_91_artikel_46 == 0 else KB_1998_ANDER


@vraag("XI 91 §1", unit=HALF_DAYS)
def burgerbescherming_dagen(federaal_dagen_toegekend):
    """Days of leave for the civil protection corps: what the royal decree gives, as entered."""
    return federaal_dagen_toegekend


@vraag("XI 91 §1", unit=YES_NO)
def burgerbescherming_binnen_dagen(federaal_dagen_gevraagd, burgerbescherming_dagen):
    """Whether the days of the year stay within what the royal decree gives."""
    return 1 if federaal_dagen_gevraagd <= burgerbescherming_dagen else 0


@vraag("XI 91 §2", unit=OVERHEID)
def burgerbescherming_beslist():
    """Who grants leave for the civil protection corps: the head of the institution."""
    return INSTELLINGSHOOFD


@vraag("XI 92", unit=YES_NO, also=("XIV 39",), accepts=(UNKNOWN,))
def voorbehoedend_verlof_recht(inwonend_familielid_besmettelijk, gezondheidsdienst_voorwaarden):
    """Whether there is preventive leave: a relative living in has a contagious disease and the health regulation is met."""
    if 0 in (inwonend_familielid_besmettelijk, gezondheidsdienst_voorwaarden):
        return 0
    return UNKNOWN if UNKNOWN in (inwonend_familielid_besmettelijk, gezondheidsdienst_voorwaarden) else 1


@vraag("XI 92", unit=HALF_DAYS, also=("XIV 39",))
def voorbehoedend_verlof_dagen(voorbehoedend_verlof_recht, federaal_dagen_toegekend):
    """Days of preventive leave: what the health regulation gives, as entered."""
    return federaal_dagen_toegekend if voorbehoedend_verlof_recht == 1 else NONE


@vraag("XI 92", unit=YES_NO, also=("XIV 39",))
def voorbehoedend_verlof_binnen_dagen(federaal_dagen_gevraagd, voorbehoedend_verlof_dagen):
    """Whether the days of the year stay within what the health regulation gives."""
    return 1 if voorbehoedend_verlof_dagen != NONE and federaal_dagen_gevraagd <= voorbehoedend_verlof_dagen else 0


@vraag("XI 92", unit=REGELING)
def voorbehoedend_verlof_regeling():
    """The regulation that lists the diseases and the days."""
    return REGLEMENT_AGD


@vraag("XI 92", unit=YES_NO, reading="XI-92-ziektedagen")
def voorbehoedend_verlof_als_ziekte(leeswijze_XI_92_ziektedagen):
    """Whether days of preventive leave count as days of sickness: no, unless the other reading is chosen."""
    return leeswijze_XI_92_ziektedagen


@vraag("XI 93 §1", unit=YES_NO)
def vakbondsverlof_recht(vakbond_federaal_recht):
    """Whether there is union leave: what the trade union statute gives, as entered."""
    return vakbond_federaal_recht


@vraag("XI 93 §1", unit=REGELING)
def vakbondsverlof_regeling():
    """The act and royal decree that govern union leave."""
    return SYNDICAAL


@vraag("XI 93 §2", unit=YES_NO, accepts=(UNKNOWN,))
def vaste_afgevaardigde_erkend(vakbond_aanvraag_leider, vakbond_erkend_door_hoofd):
    """Whether the person is a permanent delegate: asked by a responsible leader of the union and recognised by the head."""
    if 0 in (vakbond_aanvraag_leider, vakbond_erkend_door_hoofd):
        return 0
    return UNKNOWN if UNKNOWN in (vakbond_aanvraag_leider, vakbond_erkend_door_hoofd) else 1


@vraag("XI 93 §2", unit=OVERHEID)
def vaste_afgevaardigde_beslist():
    """Who recognises a permanent delegate: the head of the institution."""
    return INSTELLINGSHOOFD


@vraag("XI 93 §3", unit=DATE)
def vakbond_vacant_vanaf(vakbond_afwezig_sinds):
    """The first day on which the post can be considered vacant: after four years of absence."""
    return add_years(vakbond_afwezig_sinds, JAREN_TOT_VACATURE)


@vraag("XI 93 §3", unit=BENOEMT)
def vakbond_vacant_beslist(benoemende_overheid):
    """Who decides whether the post counts as vacant: the appointing authority."""
    return benoemende_overheid


@vraag("XI 93 §4", unit=keuzes("adviseur", "afdelingshoofd", "instellingshoofd"))
def vakbond_vacature_adviseur(benoemende_overheid):
    """Who must advise first: the head when the government appoints, the division head when the head appoints."""
    return 1 if benoemende_overheid == BENOEMT.codes.index("vlaamse_regering") else 0


@vraag("XI 93 §4", unit=YES_NO, accepts=(UNKNOWN,))
def vakbond_vacature_mogelijk(vakbond_vacature_advies, vakbond_directieraad_geadviseerd):
    """Whether the post may be declared vacant: after that advice, and against it only after advice of the management board."""
    if vakbond_vacature_advies in (0, UNKNOWN):
        return 1 if vakbond_vacature_advies == 0 else UNKNOWN
    return vakbond_directieraad_geadviseerd


@vraag("XI 94 lid 1", unit=YES_NO, also=("XIV 40",))
def ongevalsverlof_recht(ongevalsoorzaak):
    """Whether the absence is leave for an accident at work or on the way, or for an occupational disease."""
    return 0 if ongevalsoorzaak == OORZAAK.codes.index("andere") else 1


@vraag("XI 94 lid 1", unit=REGELING, reading="XI-91-artikel-46")
def ongevalsverlof_regeling(leeswijze_XI_91_artikel_46):
    """The article of the royal decree of 1998 that governs this leave; the same number is named for the civil protection corps."""
    return KB_1998
