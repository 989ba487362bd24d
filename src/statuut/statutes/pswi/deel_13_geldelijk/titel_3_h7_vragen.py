"""PSWI part XIII, title 3, chapter 7 (XIII 69 §2): which of two partners is paid, and on what declaration.

Where both partners meet the conditions for household or residence allowance they choose together which one is paid; payment waits for a
declaration on honour after the model of annex 11, sent to the personnel service. The stream rules take the outcome as the fact
`partner_krijgt_toelage`.
"""

from __future__ import annotations

from statuut.engine.units import YES_NO
from statuut.engine.values import NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

AANGEWEZEN = keuzes(
    "aangewezen_partner", "personeelslid", "partner", "niemand", partner="de partner", personeelslid="het personeelslid zelf"
)
ZELF = 0

feit("heeft_partner", "gehuwd of samenwonend", YES_NO, "XIII 69 §2", "Is het personeelslid gehuwd of samenwonend?")
feit("partner_voldoet_voor_toelage", "de partner voldoet ook", YES_NO, "XIII 69 §2",
     "Voldoet ook de partner aan de voorwaarden voor een haard- of standplaatstoelage?")  # fmt: skip
feit(
    "aangewezen_partner",
    "wie in onderling akkoord is aangewezen",
    AANGEWEZEN,
    "XIII 69 §2",
    "Wie hebben de partners in onderling akkoord aangewezen?",
)
feit("verklaring_op_erewoord", "verklaring op erewoord bezorgd", YES_NO, "XIII 69 §2",
     "Is de verklaring op erewoord (bijlage 11) aan de personeelsdienst bezorgd?")  # fmt: skip


@vraag("XIII 69 §2", unit=YES_NO, accepts=(UNKNOWN,))
def partners_moeten_kiezen(heeft_partner, partner_voldoet_voor_toelage):
    """Whether the partners must choose together which of them is paid."""
    if heeft_partner == 0 or partner_voldoet_voor_toelage == 0:
        return 0
    return UNKNOWN if UNKNOWN in (heeft_partner, partner_voldoet_voor_toelage) else 1


@vraag("XIII 69 §2", unit=YES_NO, accepts=(UNKNOWN,))
def haardtoelage_aan_personeelslid(partners_moeten_kiezen, aangewezen_partner):
    """Whether the member of staff is the one who is paid; not applicable without such a choice."""
    if partners_moeten_kiezen == UNKNOWN:
        return UNKNOWN
    if partners_moeten_kiezen == 0:
        return NOT_APPLICABLE
    return UNKNOWN if aangewezen_partner == UNKNOWN else int(aangewezen_partner == ZELF)


@vraag("XIII 69 §2", unit=YES_NO)
def verklaring_voor_toelage(verklaring_op_erewoord):
    """Whether the declaration is there on which payment depends."""
    return verklaring_op_erewoord
