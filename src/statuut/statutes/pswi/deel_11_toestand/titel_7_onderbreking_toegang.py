"""PSWI part XI, title 7, chapter 1 (XI 43): who can interrupt the career, how long at a time and in the whole career.

Six to twelve months at a time, 72 months full-time and 72 half-time in the career, less what was had with any employer. From fifty it can
be half-time until the pension age. Managing officials from rank A2 on, heads of a field service with their allowance, and probationers are
out; for other officials from rank A2 on it is a favour. The special regimes derogate in their own modules.
"""

from __future__ import annotations

from statuut.engine.days import full_years
from statuut.engine.units import DATE, MONTHS, WHOLE_MONTHS, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_11_toestand.overheden import AFDELINGSHOOFD, INSTELLINGSHOOFD, NIEMAND, OVERHEID
from statuut.statutes.pswi.deel_11_toestand.titel_6_deeltijds_aanvraag import AARD, GUNST, HALF, HEEL, RECHT, VIJFTIG
from statuut.statutes.pswi.driewaardig import alle, als_bekend, een_van, niet
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, RANGEN
from statuut.statutes.pswi.verlof.maandtelling import MAAND, dertigsten, duur_tussen, maanden
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag

A1, A2 = (RANGEN.index(rang) for rang in ("A1", "A2"))
STELSEL = keuzes(
    "onderbreking_stelsel", "gewoon", "tot_pensioen", "palliatief", "zorg", "ouderschap",
    tot_pensioen="halftijds tot aan het pensioen", palliatief="palliatief verlof", ouderschap="ouderschapsverlof",
    zorg="zorg voor een zwaar ziek gezins- of familielid",
)  # fmt: skip
GEWOON, TOT_PENSIOEN, PALLIATIEF, ZORG, OUDERSCHAP = range(5)
VORM = keuzes("onderbreking_vorm", "voltijds", "halftijds")
VOLTIJDS, HALFTIJDS = range(2)
MINSTENS, HOOGSTENS = 6, 12
MAXIMUM = 72

feit("onderbreking_stelsel", "stelsel van loopbaanonderbreking", STELSEL, "XI 43 §1 lid 1", "Welk stelsel van loopbaanonderbreking is het?")
feit("onderbreking_hier", "onderbreking van dezelfde vorm in deze instelling", MONTHS, "XI 43 §1 lid 2",
     "Hoeveel maanden gewone loopbaanonderbreking van dezelfde vorm had het personeelslid al in deze instelling?")  # fmt: skip
feit("onderbreking_elders", "onderbreking van dezelfde vorm bij een andere werkgever", MONTHS, "XI 43 §1 lid 3",
     "Hoeveel maanden gewone loopbaanonderbreking van dezelfde vorm had het personeelslid bij andere werkgevers?")  # fmt: skip
feit("onderbreking_elders_bijzonder", "bijzondere onderbreking van dezelfde vorm bij een andere werkgever", MONTHS, "XI 43 §1 lid 3",
     "Hoeveel maanden van een bijzonder stelsel van onderbreking, in dezelfde vorm, waren er bij andere werkgevers?")  # fmt: skip
feit("onderbreking_pensioendatum", "dag waarop de pensioenleeftijd wordt bereikt", DATE, "XI 43 §2 lid 1",
     "Op welke dag bereikt het personeelslid de pensioenleeftijd?")  # fmt: skip
feit("onderbreking_verbintenis", "schriftelijke verbintenis om niet vóór het pensioen te stoppen", YES_NO, "XI 43 §2 lid 1",
     "Heeft het personeelslid zich er schriftelijk toe verbonden om vóór het pensioen niet te stoppen?")  # fmt: skip
feit("onderbreking_diensthoofd", "diensthoofd van een buitendienst met de toelage", YES_NO, "XI 43 §3 lid 1",
     "Krijgt het personeelslid in een buitendienst een diensthoofdentoelage?")  # fmt: skip
feit("onderbreking_dienst_laat_toe", "onderbreking verenigbaar met de goede werking van de dienst", YES_NO, "XI 43 §3 lid 2",
     "Laat de goede werking van de dienst de loopbaanonderbreking toe?")  # fmt: skip


@vraag("XI 43 §1 lid 2", unit=VORM, accepts=(UNKNOWN,))
def onderbreking_vorm(afwezige_fractie, voltijds_afwezig):
    """Whether the interruption is full-time (all that the person works) or half-time; there is no other share."""
    if afwezige_fractie == UNKNOWN:
        return UNKNOWN
    if afwezige_fractie == HEEL or voltijds_afwezig == 1:
        return VOLTIJDS
    return HALFTIJDS if afwezige_fractie == HALF else NONE


@vraag("XI 43 §1 lid 2", unit=YES_NO)
def onderbreking_vorm_bestaat(onderbreking_vorm):
    """Whether the interruption is full-time or half-time."""
    return int(onderbreking_vorm != NONE)


@vraag("XI 43 §1 lid 1", unit=YES_NO)
def onderbreking_duur_toegelaten(begin_verlof, einde_verlof):
    """Whether the period lasts six to twelve months."""
    return duur_tussen(begin_verlof, einde_verlof, MINSTENS, HOOGSTENS)


@vraag("XI 43 §1 lid 2", unit=WHOLE_MONTHS)
def onderbreking_maximum(onderbreking_vorm):
    """The most months of this form: 72 full-time and 72 half-time, apart from each other."""
    return NONE if onderbreking_vorm == NONE else MAXIMUM


@vraag("XI 43 §1 lid 2", unit=YES_NO, reading="XI-62-maximum")
def onderbreking_telt_mee(onderbreking_omgezet, leeswijze_XI_62_maximum):
    """Whether an interruption counts for the 72 months."""
    return 0 if onderbreking_omgezet == 1 and leeswijze_XI_62_maximum == 0 else 1


@vraag("XI 43 §1 lid 3", unit=MONTHS, reading="XI-43-bijzonder-elders", accepts=(UNKNOWN,))
def onderbreking_genoten(onderbreking_hier, onderbreking_elders, onderbreking_elders_bijzonder, leeswijze_XI_43_bijzonder_elders):
    """The months of this form that go off the maximum: here and with any other employer."""
    special = 0 if leeswijze_XI_43_bijzonder_elders == 0 else onderbreking_elders_bijzonder
    found = (onderbreking_hier, onderbreking_elders, special)
    return UNKNOWN if UNKNOWN in found else sum(found)


@vraag("XI 43 §1 lid 3", unit=MONTHS, also=("XI 43 §1 lid 2",))
def onderbreking_resterend(onderbreking_maximum, onderbreking_genoten):
    """The months of this form that are left."""
    return NONE if onderbreking_maximum == NONE else max(0, onderbreking_maximum * MAAND - onderbreking_genoten)


@vraag("XI 43 §1 lid 2", unit=YES_NO, also=("XI 43 §1 lid 3",))
def onderbreking_binnen_maximum(begin_verlof, einde_verlof, onderbreking_resterend):
    """Whether the period fits in what is left."""
    return int(onderbreking_resterend != NONE and maanden(dertigsten(begin_verlof, einde_verlof)) <= onderbreking_resterend)


@vraag("XI 43 §2 lid 1", unit=YES_NO)
def onderbreking_tot_pensioen(onderbreking_stelsel):
    """Whether it is the half-time interruption until the pension age."""
    return int(onderbreking_stelsel == TOT_PENSIOEN)


@VRAGEN.exception(to="onderbreking_duur_toegelaten", article="XI 43 §2 lid 1", when="onderbreking_tot_pensioen")
def onderbreking_duur_tot_pensioen(einde_verlof, onderbreking_pensioendatum):
    """Until the day before the pension age at least, without the limit of twelve months."""
    return int(einde_verlof >= onderbreking_pensioendatum - 1)


@VRAGEN.exception(to="onderbreking_maximum", article="XI 43 §2 lid 2", when="onderbreking_tot_pensioen")
def onderbreking_maximum_tot_pensioen():
    """No maximum, whatever was had before."""
    return NOT_APPLICABLE


@VRAGEN.exception(to="onderbreking_telt_mee", article="XI 43 §2 lid 1", when="onderbreking_tot_pensioen")
def onderbreking_tot_pensioen_telt_niet():
    """The interruption until the pension age stands apart from the 72 months."""
    return 0


@vraag("XI 43 §2 lid 1", unit=YES_NO)
def onderbreking_vijftig(geboortedatum, begin_verlof):
    """Whether the person is at least fifty on the first day."""
    return int(full_years(geboortedatum, begin_verlof) >= VIJFTIG)


@vraag("XI 43 §2 lid 1", unit=YES_NO)
def onderbreking_tot_pensioen_halftijds(onderbreking_vorm):
    """Whether the interruption until the pension age is half-time."""
    return int(onderbreking_vorm == HALFTIJDS)


@vraag("XI 43 §2 lid 1", unit=YES_NO)
def onderbreking_tot_pensioen_verbonden(onderbreking_verbintenis):
    """Whether the person has undertaken in writing not to stop before the pension."""
    return onderbreking_verbintenis


@vraag("XI 43 §3 lid 1", unit=YES_NO, reading="XI-43-uitsluiting", accepts=(UNKNOWN,))
def onderbreking_rang_toegelaten(rang, leidinggevend, onderbreking_diensthoofd, onderbreking_stelsel, leeswijze_XI_43_uitsluiting):
    """Whether rank and function do not exclude the person."""
    if leeswijze_XI_43_uitsluiting == 1 and onderbreking_stelsel == TOT_PENSIOEN:
        return 1
    below = als_bekend(rang, rang < A1)
    head = alle(als_bekend(rang, rang == A1), niet(onderbreking_diensthoofd))
    return een_van(below, head, alle(als_bekend(rang, rang >= A2), niet(leidinggevend)))


@vraag("XI 43 §3 lid 3", unit=YES_NO)
def onderbreking_hoedanigheid_toegelaten(hoedanigheid):
    """Whether the person is a permanent official: probationers are excluded, contract staff fall under labour law (XIV 37)."""
    return int(hoedanigheid == AMBTENAAR)


@vraag("XI 43 §3 lid 2", unit=YES_NO, also=("XI 52", "XI 56", "XI 60 lid 1"), accepts=(UNKNOWN,))
def onderbreking_gunst(rang, leidinggevend, onderbreking_stelsel):
    """Whether the service must allow it: for officials from rank A2 on without managing, not in the special regimes."""
    ordinary = als_bekend(onderbreking_stelsel, onderbreking_stelsel in (GEWOON, TOT_PENSIOEN))
    return alle(als_bekend(rang, rang >= A2), niet(leidinggevend), ordinary)


@vraag("XI 43 §1 lid 1", unit=AARD)
def onderbreking_aard():
    """Whether the interruption is a right or a favour: a right."""
    return RECHT


@VRAGEN.exception(to="onderbreking_aard", article="XI 43 §3 lid 2", when="onderbreking_gunst")
def onderbreking_aard_gunst():
    """A favour from rank A2 on."""
    return GUNST


@vraag("XI 43 §3 lid 2", unit=YES_NO, accepts=(UNKNOWN,))
def onderbreking_toegestaan(onderbreking_gunst, onderbreking_dienst_laat_toe):
    """Whether the service allows the favour; a right needs no consent."""
    if onderbreking_gunst == 0:
        return NOT_APPLICABLE
    return UNKNOWN if onderbreking_gunst == UNKNOWN else onderbreking_dienst_laat_toe


@vraag("XI 43 §3 lid 2", unit=OVERHEID, reading="XI-43-gunst")
def onderbreking_bevoegd(onderbreking_gunst, leeswijze_XI_43_gunst):
    """Who decides: nobody on the right, the head of the institution on the favour."""
    if onderbreking_gunst == 0:
        return NIEMAND
    return INSTELLINGSHOOFD if leeswijze_XI_43_gunst == 0 else AFDELINGSHOOFD
