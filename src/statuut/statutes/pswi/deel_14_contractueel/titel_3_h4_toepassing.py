"""PSWI part XIV, title 3, chapter 4 (XIV 46 §1, 51 §1-3): which articles on pay hold for contract staff, and which other benefits.

Title 1 of part XIII holds but for a list: no kept salary, no age of 23, no postponed increase, no supplement of a fifth. Allowances,
reimbursements and social benefits are those of the official with the same function, except funeral costs. The functioning allowance
asks for an excellent assessment; for the highest contract posts the functional minister gives it.
"""

from __future__ import annotations

from statuut.engine.units import DATE, YES_NO
from statuut.engine.values import NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_01_algemeen.overheden import FUNCTIONEEL_MINISTER, WIE
from statuut.statutes.pswi.driewaardig import alle, als_bekend, als_geldt
from statuut.statutes.pswi.gegevens.lijsten import CONTRACTUEEL
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

#: The articles of title 1 of part XIII, by what they are about; those that contract staff do not have come first.
ARTIKELEN = keuzes(
    "artikel_bezoldiging",
    "XIII_4", "XIII_17", "XIII_18", "XIII_22", "XIII_23", "XIII_24_1_lid_2", "XIII_24_2", "XIII_26", "XIII_27", "XIII_29", "ander",
    XIII_4="XIII 4: salaris bij nieuwe tabellen", XIII_17="XIII 17: geen dubbeltelling van diensten",
    XIII_18="XIII 18: anciënniteit vanaf 23 jaar in niveau A", XIII_22="XIII 22: waarborg bij bevordering en overplaatsing",
    XIII_23="XIII 23: uitstel na een onvoldoende", XIII_24_1_lid_2="XIII 24, § 1, tweede lid: bevordering in de loop van de maand",
    XIII_24_2="XIII 24, § 2: volle maand bij pensioen of overlijden", XIII_26="XIII 26: minimum bij deeltijds werk",
    XIII_27="XIII 27: onvolledige maand en het supplement van een vijfde", XIII_29="XIII 29: minimumbezoldiging van ambtenaren",
    ander="een ander artikel van titel 1",
)  # fmt: skip
VAN_TITEL_1 = ARTIKELEN.codes.index("ander")
VOORDELEN = keuzes("soort_voordeel", "toelage", "vergoeding", "sociaal_voordeel", "begrafenisvergoeding",
                   begrafenisvergoeding="vergoeding voor begrafeniskosten")  # fmt: skip
BEGRAFENIS = VOORDELEN.codes.index("begrafenisvergoeding")

feit("artikel_bezoldiging", "artikel van titel 1 van deel XIII", ARTIKELEN, "XIV 46 §1", "Over welk artikel gaat het?")
feit("soort_voordeel", "soort voordeel", VOORDELEN, "XIV 51 §1", "Om welk voordeel gaat het?")
feit("ambtenaar_zelfde_functie_krijgt", "ambtenaar met dezelfde functie krijgt het", YES_NO, "XIV 51 §1",
     "Zou een ambtenaar met dezelfde functie dit voordeel krijgen?")  # fmt: skip
feit("uitstekend_gepresteerd", "uitstekend gepresteerd volgens de beoordeling", YES_NO, "XIV 51 §2",
     "Blijkt uit de beoordeling dat het personeelslid uitstekend presteerde tegenover wat gepland was?")  # fmt: skip


@vraag("XIV 46 §1", unit=YES_NO)
def artikel_geldt_voor_contractueel(hoedanigheid, artikel_bezoldiging):
    """Whether an article of title 1 of part XIII holds for contract staff: all but the list."""
    if hoedanigheid != CONTRACTUEEL:
        return NOT_APPLICABLE
    return 1 if artikel_bezoldiging == VAN_TITEL_1 else 0


@vraag("XIV 51 §1", unit=YES_NO, accepts=(UNKNOWN,))
def voordeel_voor_contractueel(hoedanigheid, soort_voordeel, ambtenaar_zelfde_functie_krijgt):
    """Whether contract staff have a benefit: what the official with the same function has, but for funeral costs."""
    gelijk = alle(als_bekend(soort_voordeel, soort_voordeel != BEGRAFENIS), ambtenaar_zelfde_functie_krijgt)
    return als_geldt(als_bekend(hoedanigheid, hoedanigheid == CONTRACTUEEL), gelijk)


@vraag("XIV 51 §2", unit=YES_NO, accepts=(UNKNOWN,))
def functioneringstoelage_contractueel(hoedanigheid, uitstekend_gepresteerd):
    """Whether contract staff may get a functioning allowance, by the rules of officials: after an excellent assessment."""
    return als_geldt(als_bekend(hoedanigheid, hoedanigheid == CONTRACTUEEL), uitstekend_gepresteerd)


@vraag("XIV 51 §3", unit=WIE)
def functioneringstoelage_contractueel_door(hooggekwalificeerd_vanaf_a265):
    """Who grants it for a highly qualified post paid at least as A 265; for others those who grant it to officials."""
    return FUNCTIONEEL_MINISTER if hooggekwalificeerd_vanaf_a265 == 1 else NOT_APPLICABLE


@vraag("XIV 51 §4 lid 2", unit=DATE, also=("XIV 57",))
def moederschap_aanvulling_uiterlijk(begin_verlof, moederschap_aanvulling_weken):
    """The last day of maternity leave for which the supplement is paid, without an extension of the rest after the birth."""
    return begin_verlof + 7 * moederschap_aanvulling_weken - 1
