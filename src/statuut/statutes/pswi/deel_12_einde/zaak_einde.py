"""What the procedures of part XII compute: last days in service, notice, payment in lieu, retirement after sickness, the honorary title.

Every function takes the situation of a case and hands its facts to the rules of the book of questions; None as long as a fact is missing.
"""

from __future__ import annotations

from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.deel_12_einde import titel_1_ambtsneerlegging as neerlegging
from statuut.statutes.pswi.deel_12_einde import titel_1_beroepsongeschiktheid as ongeschiktheid
from statuut.statutes.pswi.deel_12_einde import titel_1_hoedanigheid as hoedanigheid
from statuut.statutes.pswi.deel_12_einde import titel_1_vergoeding as vergoeding
from statuut.statutes.pswi.procedurewaarden import als_dag, als_ja, antwoord, dag_of_geen, dag_van, getal_van, ja_nee, leeswijze
from statuut.statutes.pswi.verlof.maandtelling import MAAND
from statuut.statutes.pswi.vragen import leeftijd


# Resignation (XII 4).
def ontslag_laatste_dienstdag(situation):
    """The last day in service after a resignation that was allowed, agreed, or replaced by an appointment elsewhere (XII 4)."""
    elders = dag_of_geen(situation, "benoeming_elders.definitief_op", "benoeming_elders")
    vrij = leeswijze(situation, "XII-4-benoeming-elders", "nodig")
    if antwoord(neerlegging.ontslag_door_benoeming_elders, elders, vrij) == 1:
        return als_dag(neerlegging.ontslag_dag_benoeming_elders(elders))
    gevraagd, gegeven = dag_van(situation, "aanvraag"), situation.value("antwoord.antwoord")
    if gegeven != "toegestaan" or gevraagd == UNKNOWN:
        return None
    afgesproken = dag_of_geen(situation, "akkoord.laatste_dag", "akkoord")
    if antwoord(neerlegging.ontslag_in_akkoord, afgesproken) == 1:
        return als_dag(neerlegging.ontslag_dag_in_akkoord(afgesproken))
    stil = neerlegging.GEEN_ANTWOORD if situation.value("antwoord.van_rechtswege") else neerlegging.TOEGESTAAN
    uiterlijk = neerlegging.ontslag_antwoord_uiterlijk(gevraagd)
    toestemming = neerlegging.ontslag_toestemming_op(uiterlijk, stil, dag_van(situation, "antwoord"))
    opzegging = neerlegging.ontslag_opzegging_einde(gevraagd, toestemming, leeswijze(situation, "XII-4-begin", "toestemming"))
    vroegst = neerlegging.ontslag_laatste_dienstdag(opzegging, toestemming)
    return als_dag(max(vroegst, dag_van(situation, "aanvraag.laatste_dag")))


# Dismissal ex officio (XII 2).
def onregelmatig_op_tijd(situation):
    """Whether the irregularity was found in time, or the official deceived (XII 2 §1, 1°)."""
    bevonden = dag_van(situation, "onregelmatigheid")
    own = situation.value("dag")
    return als_ja(
        hoedanigheid.einde_onregelmatige_benoeming(
            own.toordinal() if own is not None else bevonden,
            dag_van(situation, "annulatietermijn_einde"),
            ja_nee(situation, "annulatieberoep"),
            _dag_of_open(situation, "annulatieprocedure_einde"),
            ja_nee(situation, "arglist"),
        )
    )


def voorwaarde_verloren(situation):
    """Whether a condition for the office was really lost: nationality only where the office is kept for Belgians (XII 2 §1, 2°)."""
    verloren = situation.value("voorwaarde")
    if verloren is None:
        return None
    code = hoedanigheid.VERLOREN.codes.index(verloren)
    return als_ja(hoedanigheid.einde_verlies_voorwaarde(code, ja_nee(situation, "ambt_voor_belgen")))


def post_verlaten(situation):
    """Whether who left his post stays away for more than ten days without valid reason, a strike aside (XII 2 §1, 3°)."""
    day = situation.value("dag")
    laatste = dag_van(situation, "afwezigheid.laatste_dag")
    tot_nu = laatste if laatste != UNKNOWN or day is None else day.toordinal()
    dagen = hoedanigheid.postverlating_dagen(
        dag_van(situation, "afwezigheid.begin"), tot_nu, getal_van(situation, "afwezigheid.werkdagen"),
        leeswijze(situation, "XII-2-dagen", "werkdagen"),
    )  # fmt: skip
    reden, staking = ja_nee(situation, "afwezigheid.geldige_reden"), ja_nee(situation, "afwezigheid.werkonderbreking")
    return als_ja(hoedanigheid.einde_postverlating(dagen, reden, staking))


def verbreking_maanden(situation):
    """Months of pay for an irregular appointment without deceit: three for each period of five years begun (XII 2 §2)."""
    recht = vergoeding.verbreking_recht(_grond(situation), ja_nee(situation, "onregelmatigheid.arglist"))
    sinds, laatste = _dienst_sinds(situation), dag_van(situation, "ontslag.laatste_dag")
    maanden = vergoeding.verbreking_maanden(recht, antwoord(vergoeding.verbreking_schijven, sinds, laatste))
    return None if maanden in (NONE, UNKNOWN) else maanden


def bijdragen_verschuldigd(situation):
    """Whether the institution pays contributions or withholds them (XII 2 §3)."""
    recht = vergoeding.verbreking_recht(_grond(situation), ja_nee(situation, "onregelmatigheid.arglist"))
    wijze = vergoeding.ontslag_bijdragen(recht, _grond(situation), leeswijze(situation, "XII-2-arglist", "niet"))
    return None if wijze == UNKNOWN else wijze != vergoeding.GEEN_BIJDRAGEN


# Professional unfitness (XII 7).
def betekend_op(situation):
    """The day on which the notification takes effect (XII 7 §2)."""
    return als_dag(_betekend(situation))


def opzegging_begin(situation):
    """The first day of the notice: the first of the month after the notification (XII 7 §2)."""
    return als_dag(_begin(situation))


def opzegging_maanden(situation):
    """Months of a normal notice (XII 7 §2)."""
    maanden = _maanden(situation)
    return None if maanden == UNKNOWN else maanden


def ongeschikt_laatste_dienstdag(situation):
    """The last day in service: the end of the notice, the day agreed, or the notification itself when it works at once (XII 7 §2)."""
    if situation.value("ontslag.onmiddellijk"):
        return als_dag(antwoord(ongeschiktheid.opzegging_einde_onmiddellijk, _betekend(situation)))
    afgesproken = dag_of_geen(situation, "akkoord.laatste_dag", "akkoord")
    if antwoord(ongeschiktheid.opzegging_in_akkoord, afgesproken) == 1:
        return als_dag(ongeschiktheid.opzegging_einde_in_akkoord(afgesproken))
    return als_dag(antwoord(ongeschiktheid.opzegging_einde, _begin(situation), _maanden(situation)))


# Age (XII 1bis) and retirement after sickness (XII 5, XII 10).
def verjaardag_65(situation):
    """The 65th birthday (XII 1bis §1)."""
    return als_dag(_verjaardag(situation))


def behoud_uiterste_einde(situation):
    """The last possible end of a retention (XII 1bis §2)."""
    return als_dag(antwoord(hoedanigheid.behoud_uiterste_einde, _verjaardag(situation)))


def behoud_niet_te_lang(situation):
    """Whether the decided end lies within the six months and is no extension (XII 1bis §2)."""
    uiterste = antwoord(hoedanigheid.behoud_uiterste_einde, _verjaardag(situation))
    return als_ja(hoedanigheid.behoud_niet_te_lang(dag_van(situation, "einde"), uiterste, ja_nee(situation, "eerder_behouden")))


def hoedanigheid_einde(situation):
    """The day on which the capacity of official ends: 65, or the end of the retention (XII 1bis)."""
    if situation.value("beslissing.behouden"):
        return als_dag(antwoord(hoedanigheid.hoedanigheid_einde_na_behoud, dag_van(situation, "beslissing.einde")))
    return als_dag(antwoord(hoedanigheid.hoedanigheid_einde, _verjaardag(situation)))


def hoedanigheid_laatste_dienstdag(situation):
    """The last day in service before the capacity ends (XII 1bis)."""
    einde = hoedanigheid_einde(situation)
    gelezen = leeswijze(situation, "XII-1bis-laatste-dag", "die_dag")
    return None if einde is None else als_dag(hoedanigheid.hoedanigheid_laatste_dienstdag(einde.toordinal(), gelezen))


def zestig_op_die_dag(situation):
    """Whether the official is sixty on the day on which the days of sickness were reached (XII 5)."""
    geboren, bereikt = dag_van(situation, "geboortedatum"), dag_van(situation, "bereikt")
    return als_ja(antwoord(neerlegging.rust_ziekte_zestig, antwoord(leeftijd, geboren, bereikt)))


def rust_na_365(situation):
    """Whether 365 calendar days count instead of 222 working days (XII 10)."""
    return als_ja(_rust_na_365(situation))


def rust_dag(situation):
    """The first day of retirement after sickness (XII 5, XII 10); None as long as the days are not reached."""
    na_365 = _rust_na_365(situation)
    if na_365 == UNKNOWN:
        return None
    bereikt = dag_of_geen(situation, "ziektedagen_222.bereikt", "ziektedagen_222")
    if na_365 == 0:
        return als_dag(antwoord(neerlegging.rust_ziekte_dag, bereikt))
    lang = dag_of_geen(situation, "ziektedagen_365.bereikt", "ziektedagen_365")
    return als_dag(antwoord(neerlegging.rust_ziekte_dag_365, bereikt, lang, leeswijze(situation, "XII-10-ingang", "volgende_dag")))


# The honorary title (XII 9).
def eretitel_evaluatie(situation):
    """Whether no evaluation stands in the way (XII 9)."""
    beide = leeswijze(situation, "XII-9-ongeval", "beide")
    return als_ja(
        ongeschiktheid.eretitel_evaluatie(ja_nee(situation, "onvoldoende_gekregen"), ja_nee(situation, "pensioen_na_ongeval"), beide)
    )


def eretitel_dienst(situation):
    """Whether there are twenty years of real service, or an early pension after an accident in the office (XII 9)."""
    maanden = getal_van(situation, "werkelijke_dienst")
    dienst = UNKNOWN if maanden == UNKNOWN else maanden * MAAND
    return als_ja(ongeschiktheid.eretitel_dienst(dienst, ja_nee(situation, "pensioen_na_ongeval")))


def _dag_of_open(situation, reference):
    """A day; NONE when it is not there: what runs has no last day yet."""
    found = dag_van(situation, reference)
    return NONE if found == UNKNOWN else found


def _grond(situation):
    found = situation.value("grond")
    return UNKNOWN if found is None else hoedanigheid.ONTSLAGGROND.codes.index(found)


def _dienst_sinds(situation):
    gelezen = leeswijze(situation, "XII-2-stage", "stage")
    begin = dag_van(situation, "begin_als_ambtenaar")
    stage = _dag_of_open(situation, "begin_stage") if gelezen else NONE
    return UNKNOWN if begin == UNKNOWN else vergoeding.dienst_als_ambtenaar_sinds(begin, stage, gelezen)


def _betekend(situation):
    return antwoord(ongeschiktheid.opzegging_betekend_op, dag_van(situation, "betekening"))


def _begin(situation):
    return antwoord(ongeschiktheid.opzegging_begin, _betekend(situation))


def _maanden(situation):
    peildag = leeswijze(situation, "XII-7-peildag", "begin")
    return antwoord(ongeschiktheid.opzegging_maanden, _dienst_sinds(situation), _betekend(situation), _begin(situation), peildag)


def _verjaardag(situation):
    schrikkel = leeswijze(situation, "XII-1bis-schrikkeldag", "februari")
    return antwoord(hoedanigheid.verjaardag_65, dag_van(situation, "geboortedatum"), schrikkel)


def _rust_na_365(situation):
    return neerlegging.rust_na_365_dagen(
        dag_of_geen(situation, "ziektedagen_222.bereikt", "ziektedagen_222"),
        getal_van(situation, "pensioenjaren_222"),
        getal_van(situation, "pensioenjaren_rust"),
        ja_nee(situation, "gewaarborgd_minimum"),
        ja_nee(situation, "ongeschiktheid_voordeliger"),
        leeswijze(situation, "XII-10-peildag", "rust"),
    )
