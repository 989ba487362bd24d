"""PSWI part XI, title 9 (XI 83-85): exemption from service for training, preparation for examinations, training leave.

Exemption for courses of the ministry and approved activities, also for probationers; a right to preparation for examinations; and
training leave of at most 120 hours a school year for evening or weekend courses on own initiative, as a favour. A repetition may be
refused; the interest of the service only once for courses that prepare for an examination. Left out: what training is (XI 82, open) and
the ministry's own provisions (XI 84 §7).
"""

from __future__ import annotations

from statuut.engine.days import add_years, calendar_day
from statuut.engine.units import COUNT, DATE, MINUTES, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.deel_11_toestand.overheden import (
    AFDELINGSHOOFD,
    INSTELLINGSHOOFD,
    OVERHEID,
    TOESTAND,
    VORMINGSCOORDINATOR,
    toestand_van,
)
from statuut.statutes.pswi.deel_11_toestand.titel_2_jaarlijkse_vakantie import HEEL, JAARDELEN, TIENDE
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, STAGIAIR
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag

HERKOMST = keuzes(
    "herkomst_vorming", "ministerie", "goedgekeurd", "andere", ministerie="ingericht door het ministerie in zijn vormingsbeleid",
    goedgekeurd="goedgekeurd door de departementale vormingscoördinator", andere="een andere activiteit",
)  # fmt: skip
ANDERE_HERKOMST = 2
INRICHTER = keuzes(
    "inrichter_opleiding", "departement_onderwijs", "vlaamse_gemeenschap", "gesubsidieerd", "erkend", "andere",
    departement_onderwijs="het departement Onderwijs van het ministerie", vlaamse_gemeenschap="de Vlaamse Gemeenschap",
    gesubsidieerd="door de Vlaamse Gemeenschap gesubsidieerd", erkend="door de Vlaamse Gemeenschap erkend", andere="iemand anders",
)  # fmt: skip
ANDERE_INRICHTER = 4
MOMENT = keuzes("moment_opleiding", "avond", "weekend", "overdag", avond="'s avonds", weekend="in het weekend")
OVERDAG = 2
UREN_PER_SCHOOLJAAR = 120
MINUTEN = 60
JAREN_TUSSEN = 5

feit("vorming_herkomst", "wie de vorming inricht of goedkeurt", HERKOMST, "XI 83 §1 lid 1", "Wie richt de vorming in of keurde ze goed?")
feit("vorming_al_gevolgd", "dezelfde vorming al gevolgd", YES_NO, "XI 83 §1 lid 2", "Volgde de betrokkene dezelfde activiteit al eens?")
feit("vorming_geweigerd", "de vorming is geweigerd", YES_NO, "XI 83 §1 lid 2", "Is de vraag geweigerd omdat het een herhaling is?")
feit("voorbereiding_namens_instelling", "voorbereiding namens de instelling", YES_NO, "XI 83 §2 lid 1",
     "Is de voorbereiding een opleiding die namens de instelling wordt ingericht?")  # fmt: skip
feit("vorige_voorbereiding_op", "begin van dezelfde voorbereiding de vorige keer", DATE, "XI 83 §2 lid 2",
     "Op welke dag begon dezelfde voorbereiding de vorige keer?", none=True)  # fmt: skip
feit("opleiding_eigen_initiatief", "opleiding op eigen initiatief", YES_NO, "XI 84 §1", "Is de opleiding een eigen initiatief?")
feit("opleiding_inrichter", "inrichter van de opleiding", INRICHTER, "XI 84 §1", "Wie richt de opleiding in, of subsidieert of erkent ze?")
feit("opleiding_moment", "moment van de lessen", MOMENT, "XI 84 §1", "Wanneer worden de lessen gegeven?")
feit("opleiding_verband_met_ambt", "verband van de opleiding met het ambt", YES_NO, "XI 84 §2",
     "Staat de opleiding in verband met het ambt dat wordt uitgeoefend?")  # fmt: skip
feit("opleiding_voor_examen", "bereidt voor op een overgangs- of bevorderingsexamen", YES_NO, "XI 84 §3 lid 2",
     "Bereidt de opleiding voor op een overgangs- of bevorderingsexamen waaraan de ambtenaar mag deelnemen?")  # fmt: skip
feit("opleiding_advies_coordinator", "vormingscoördinator is om advies gevraagd", YES_NO, "XI 84 §3 lid 1",
     "Werd het advies van de departementale vormingscoördinator gevraagd?")  # fmt: skip
feit("opleiding_dienst_verzet", "dienstbelang verzet zich tegen het vormingsverlof", YES_NO, "XI 84 §3 lid 1",
     "Verzet het belang van de dienst zich tegen het vormingsverlof?")  # fmt: skip
feit("opleiding_weigeringen", "eerdere weigeringen om het dienstbelang", COUNT, "XI 84 §3 lid 3",
     "Hoe vaak werd deze opleiding al geweigerd om het belang van de dienst?")  # fmt: skip
feit("vormingsverlof_opgenomen", "vormingsverlof dat in het schooljaar al is opgenomen", MINUTES, "XI 84 §4",
     "Hoeveel minuten vormingsverlof zijn in het schooljaar al opgenomen?")  # fmt: skip
feit("vormingsverlof_gevraagd", "gevraagd vormingsverlof", MINUTES, "XI 84 §4", "Hoeveel minuten vormingsverlof worden gevraagd?")
feit("opleiding_al_vormingsverlof", "al vormingsverlof voor dezelfde opleiding", YES_NO, "XI 84 §5",
     "Kreeg de ambtenaar al eens vormingsverlof voor dezelfde opleiding?")  # fmt: skip
feit("opleiding_regelmatig_gevolgd", "opleiding regelmatig gevolgd", YES_NO, "XI 84 §6", "Volgt de ambtenaar de opleiding regelmatig?")


@vraag("XI 83 §1 lid 1", unit=YES_NO, also=("XI 85",))
def vormingsvrijstelling_hoedanigheid(hoedanigheid):
    """Whether the person is a civil servant or a probationer."""
    return 1 if hoedanigheid in (AMBTENAAR, STAGIAIR) else 0


@vraag("XI 83 §1 lid 1", unit=YES_NO)
def vormingsvrijstelling_activiteit(vorming_herkomst):
    """Whether the course is one of the ministry's training policy, or approved by the coordinator."""
    return 0 if vorming_herkomst == ANDERE_HERKOMST else 1


@vraag("XI 83 §1 lid 1", unit=TOESTAND)
def vormingsvrijstelling_toestand():
    """The status during the absence."""
    return toestand_van("dienstvrijstelling_vorming")


@vraag("XI 83 §1 lid 2", unit=YES_NO)
def vormingsvrijstelling_weigerbaar(vorming_al_gevolgd):
    """Whether the exemption may be refused: the same activity was followed before."""
    return vorming_al_gevolgd


def _niet_geweigerd(weigerbaar, geweigerd):
    """A refusal only stands when it was allowed."""
    if weigerbaar == 0 or geweigerd == 0:
        return 1
    return UNKNOWN if UNKNOWN in (weigerbaar, geweigerd) else 0


@vraag("XI 83 §1 lid 2", unit=YES_NO, accepts=(UNKNOWN,))
def vormingsvrijstelling_niet_geweigerd(vormingsvrijstelling_weigerbaar, vorming_geweigerd):
    """Whether no allowed refusal stands in the way."""
    return _niet_geweigerd(vormingsvrijstelling_weigerbaar, vorming_geweigerd)


@vraag("XI 83 §2 lid 1", unit=YES_NO, also=("XI 85",))
def examenvoorbereiding_hoedanigheid(hoedanigheid):
    """Whether the person is a civil servant; probationers have no right to it."""
    return 1 if hoedanigheid == AMBTENAAR else 0


@vraag("XI 83 §2 lid 1", unit=YES_NO)
def examenvoorbereiding_opleiding(voorbereiding_namens_instelling):
    """Whether the preparation is a course on behalf of the institution."""
    return voorbereiding_namens_instelling


@vraag("XI 83 §2 lid 1", unit=TOESTAND)
def examenvoorbereiding_toestand():
    """The status during the absence."""
    return toestand_van("examenvoorbereiding")


@vraag("XI 83 §2 lid 2", unit=YES_NO)
def examenvoorbereiding_weigerbaar(vorige_voorbereiding_op, begin_verlof):
    """Whether a repetition may be refused: it begins within five years of the earlier preparation."""
    if vorige_voorbereiding_op == NONE:
        return 0
    return 1 if begin_verlof < add_years(vorige_voorbereiding_op, JAREN_TUSSEN) else 0


@vraag("XI 83 §2 lid 2", unit=YES_NO, accepts=(UNKNOWN,))
def examenvoorbereiding_niet_geweigerd(examenvoorbereiding_weigerbaar, vorming_geweigerd):
    """Whether no allowed refusal stands in the way of the right."""
    return _niet_geweigerd(examenvoorbereiding_weigerbaar, vorming_geweigerd)


@vraag("XI 83 §2 lid 2", unit=OVERHEID)
def examenvoorbereiding_beslist():
    """Who may refuse a repetition."""
    return AFDELINGSHOOFD


@vraag("XI 84 §1", unit=YES_NO, also=("XI 85",))
def vormingsverlof_hoedanigheid(hoedanigheid):
    """Whether the person is a civil servant; the title gives probationers no training leave."""
    return 1 if hoedanigheid == AMBTENAAR else 0


@vraag("XI 84 §1", unit=YES_NO)
def vormingsverlof_opleiding(opleiding_eigen_initiatief, opleiding_inrichter, opleiding_moment):
    """Whether the course is followed on own initiative, of a recognised kind, and given in the evening or at the weekend."""
    if opleiding_eigen_initiatief == 0 or opleiding_inrichter == ANDERE_INRICHTER:
        return 0
    return 0 if opleiding_moment == OVERDAG else 1


@vraag("XI 84 §1", unit=TOESTAND)
def vormingsverlof_toestand():
    """The status during the absence."""
    return toestand_van("vormingsverlof")


@vraag("XI 84 §2", unit=YES_NO)
def beroepsopleiding(opleiding_verband_met_ambt):
    """Whether the course is connected with the office held, as the head judges."""
    return opleiding_verband_met_ambt


@VRAGEN.exception(to="beroepsopleiding", article="XI 84 §3 lid 2", when="opleiding_voor_examen")
def examenopleiding_heeft_verband():
    """A course that prepares for an examination is connected with the office in any case."""
    return 1


@vraag("XI 84 §3 lid 1", unit=OVERHEID)
def vormingsverlof_beslist():
    """Who decides on training leave."""
    return INSTELLINGSHOOFD


@vraag("XI 84 §3 lid 1", unit=OVERHEID)
def vormingsverlof_adviseert():
    """Who advises before the decision."""
    return VORMINGSCOORDINATOR


@vraag("XI 84 §3 lid 1", unit=YES_NO)
def vormingsverlof_advies_ingewonnen(opleiding_advies_coordinator):
    """Whether the advice was taken."""
    return opleiding_advies_coordinator


@vraag("XI 84 §3 lid 1", unit=YES_NO)
def vormingsverlof_dienstbelang(opleiding_dienst_verzet):
    """Whether the leave is compatible with the interests of the service."""
    return 1 - opleiding_dienst_verzet


@vraag("XI 84 §3 lid 3", unit=YES_NO, accepts=(UNKNOWN,), reading="XI-84-dienstbelang")
def vormingsverlof_dienstbelang_uitgeput(opleiding_voor_examen, opleiding_weigeringen, leeswijze_XI_84_dienstbelang):
    """Whether the interest of the service was invoked before against such a course, and can no longer be."""
    if opleiding_weigeringen == 0 or (opleiding_voor_examen == 0 and leeswijze_XI_84_dienstbelang == 0):
        return 0
    if opleiding_weigeringen == UNKNOWN or (opleiding_voor_examen == UNKNOWN and leeswijze_XI_84_dienstbelang == 0):
        return UNKNOWN
    return 1


@VRAGEN.exception(to="vormingsverlof_dienstbelang", article="XI 84 §3 lid 3", when="vormingsverlof_dienstbelang_uitgeput")
def dienstbelang_maar_een_keer():
    """After one refusal the interest of the service no longer stands in the way."""
    return 1


@vraag("XI 84 §4", unit=MINUTES)
def vormingsverlof_minuten(vakantie_na_onbezoldigd, vakantie_jaarrecht):
    """The most training leave of a school year: 120 hours, in the ratio of annual leave (not rounded) of the year of the course."""
    vol = UREN_PER_SCHOOLJAAR * MINUTEN
    return min(vol, vol * vakantie_na_onbezoldigd * TIENDE // (vakantie_jaarrecht * HEEL * JAARDELEN))


@vraag("XI 84 §4", unit=MINUTES)
def vormingsverlof_over(vormingsverlof_minuten, vormingsverlof_opgenomen):
    """Training leave left in the school year."""
    return max(0, vormingsverlof_minuten - vormingsverlof_opgenomen)


@vraag("XI 84 §4", unit=YES_NO)
def vormingsverlof_saldo_volstaat(vormingsverlof_gevraagd, vormingsverlof_over):
    """Whether what is asked is still there."""
    return 1 if vormingsverlof_gevraagd <= vormingsverlof_over else 0


@vraag("XI 84 §4", unit=DATE, reading="XI-84-schooljaar")
def schooljaar_begin(begin_verlof, leeswijze_XI_84_schooljaar):
    """The first day of the school year of a leave: 1 September, or 1 October by the other reading."""
    dag = calendar_day(begin_verlof)
    maand = 9 if leeswijze_XI_84_schooljaar == 0 else 10
    return dag.replace(year=dag.year if dag.month >= maand else dag.year - 1, month=maand, day=1).toordinal()


@vraag("XI 84 §5", unit=YES_NO)
def vormingsverlof_eerste_keer(opleiding_al_vormingsverlof):
    """Whether no training leave was given for the same course before."""
    return 1 - opleiding_al_vormingsverlof


@vraag("XI 84 §6", unit=YES_NO)
def vormingsverlof_geschorst(opleiding_regelmatig_gevolgd):
    """Whether the leave is suspended because the course is not followed regularly."""
    return 1 - opleiding_regelmatig_gevolgd
