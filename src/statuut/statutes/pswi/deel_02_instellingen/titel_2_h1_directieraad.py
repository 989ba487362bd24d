"""PSWI part II, title 2, chapter 1 (II 6) and title 3 (II 27bis): who sits on the management board, for how long, and what it costs.

The inside half is the head, the heads of division and the leading official; as many scientists from outside sit beside them. The list of
candidates holds half as many again, rounded up. Until heads are designated, scientific officials of the highest scale take their place.
"""

from __future__ import annotations

from statuut.engine.days import add_years
from statuut.engine.units import COUNT, DATE, EURO, WHOLE_MONTHS, YES_NO
from statuut.engine.values import UNKNOWN
from statuut.money import to_cents, to_cents_up
from statuut.statutes.pswi.deel_02_instellingen.organen import FUNCTIONEEL_MINISTER, HOOFD, ORGAAN
from statuut.statutes.pswi.deel_13_geldelijk.titel_3_h1_algemeen import FRANK_NOEMER, FRANK_TELLER, INDEX
from statuut.statutes.pswi.driewaardig import alle, als_bekend, niet
from statuut.statutes.pswi.gegevens.lijsten import RANGEN, WETENSCHAPPELIJK, eenheden
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

VASTE_LEDEN, TERMIJN_JAREN, UITBREIDING, UIT_UNIVERSITEIT, MINSTENS_OVERGANG = 2, 4, 3, 2, 2
RANG = eenheden()["rang"]
RANG_A1, RANG_A2, RANG_A3 = (RANGEN.index(each) for each in ("A1", "A2", "A3"))
AANGELEGENHEDEN = keuzes("aangelegenheid_raad", "VIII_79", "VIII_105", "andere", VIII_79="hogere schaal voor een expert (VIII 79)",
                         VIII_105="overgangsregeling van 1995 (VIII 105)", andere="een andere aangelegenheid")  # fmt: skip
HOGERE_SCHAAL, OVERGANG_1995, ANDERE = range(3)
VOORRANG = keuzes("voorrang", "eerste", "tweede", "gelijk", eerste="de eerste", tweede="de tweede", gelijk="geen van beiden")
EERSTE, TWEEDE, GELIJK = range(3)

feit("aantal_afdelingshoofden", "aantal afdelingshoofden", COUNT, "II 6 §1 lid 1", "Hoeveel afdelingshoofden heeft de instelling?")
feit("personaliteit_van_buiten", "van buiten de instelling", YES_NO, "II 6 §1 lid 1",
     "Komt de wetenschappelijke personaliteit van buiten de instelling?")  # fmt: skip
feit("personaliteit_bevoegd", "bevoegd in een betrokken discipline", YES_NO, "II 6 §1 lid 1",
     "Is de persoon bevoegd in een van de betrokken wetenschappelijke disciplines?")  # fmt: skip
feit("te_benoemen_personaliteiten", "te benoemen wetenschappelijke personaliteiten", COUNT, "II 6 §1 lid 2-4",
     "Hoeveel wetenschappelijke personaliteiten benoemt de minister?")  # fmt: skip
feit("personaliteit_benoemd_op", "eerste dag van de benoeming", DATE, "II 6 §1 lid 2-4",
     "Op welke dag begon de benoeming als personaliteit?")  # fmt: skip
feit("aangelegenheid_raad", "aangelegenheid van de directieraad", AANGELEGENHEDEN, "II 6 §2", "Waarover beraadslaagt de directieraad?")
feit("uitbreiding_leden", "leden van de uitbreiding", COUNT, "II 6 §2",
     "Met hoeveel wetenschappelijke personaliteiten is de raad uitgebreid?")  # fmt: skip
feit("uitbreiding_universiteit", "leden van een andere universiteit", COUNT, "II 6 §2",
     "Hoeveel van hen horen bij een universiteit waar geen gewoon lid vandaan komt?")  # fmt: skip
feit("uitbreiding_discipline", "allen van dezelfde discipline als de functie", YES_NO, "II 6 §2",
     "Zijn zij allen van dezelfde discipline als de functie van de ambtenaar?")  # fmt: skip
feit("vergaderingen_bijgewoond", "bijgewoonde vergaderingen in de maand", COUNT, "II 6 §3",
     "Hoeveel vergaderingen woonde de personaliteit in de maand bij?")  # fmt: skip
feit("vergaderdagen", "dagen met een vergadering in de maand", COUNT, "II 6 §3",
     "Op hoeveel verschillende dagen van de maand waren die vergaderingen?")  # fmt: skip
feit("hoofden_aangewezen", "instellingshoofd en afdelingshoofden aangewezen", YES_NO, "II 27bis §1",
     "Zijn het instellingshoofd en de afdelingshoofden aangewezen?")  # fmt: skip
feit("overgang_ambtenaren", "aantal ambtenaren in de overgangsraad", COUNT, "II 27bis §2",
     "Op hoeveel wetenschappelijke ambtenaren bepaalde de minister het aantal?")  # fmt: skip
feit("a2_aanwezig", "er zijn wetenschappelijke ambtenaren van rang A2", YES_NO, "II 27bis §1",
     "Heeft de instelling wetenschappelijke ambtenaren van rang A2?")  # fmt: skip
feit("maximum_schaal_eerste", "maximum van de schaal van de eerste", EURO, "II 27bis §1",
     "Wat is het hoogste bedrag van de schaal van de eerste ambtenaar?")  # fmt: skip
feit("maximum_schaal_tweede", "maximum van de schaal van de tweede", EURO, "II 27bis §1",
     "Wat is het hoogste bedrag van de schaal van de tweede ambtenaar?")  # fmt: skip
feit("graadancienniteit_eerste", "graadanciënniteit van de eerste", WHOLE_MONTHS, "II 13 lid 2",
     "Hoeveel volle maanden graadanciënniteit heeft de eerste ambtenaar?")  # fmt: skip
feit("graadancienniteit_tweede", "graadanciënniteit van de tweede", WHOLE_MONTHS, "II 13 lid 2",
     "Hoeveel volle maanden graadanciënniteit heeft de tweede ambtenaar?")  # fmt: skip


def meeste(eerste, tweede):
    """Which of two has more: UNKNOWN when one of the values is unknown."""
    if UNKNOWN in (eerste, tweede):
        return UNKNOWN
    return GELIJK if eerste == tweede else EERSTE if eerste > tweede else TWEEDE


@vraag("II 6 §1 lid 1", unit=COUNT)
def directieraad_interne_leden(aantal_afdelingshoofden):
    """Members of the inside half: the head, the leading official and every head of division."""
    return VASTE_LEDEN + aantal_afdelingshoofden


@vraag("II 6 §1 lid 1", unit=COUNT)
def directieraad_personaliteiten(directieraad_interne_leden):
    """Scientists from outside: as many as the inside half has members."""
    return directieraad_interne_leden


@vraag("II 6 §1 lid 1", unit=YES_NO, accepts=(UNKNOWN,))
def personaliteit_benoembaar(personaliteit_van_buiten, personaliteit_bevoegd):
    """Whether somebody can be a scientific personality: from outside, and competent in a discipline concerned."""
    return alle(personaliteit_van_buiten, personaliteit_bevoegd)


@vraag("II 6 §1 lid 2-4", unit=ORGAAN, also=("II 6 §2", "II 27bis §2"))
def personaliteiten_benoemd_door():
    """Who appoints the scientists."""
    return FUNCTIONEEL_MINISTER


@vraag("II 6 §1 lid 2-4", unit=ORGAAN, also=("II 6 §2", "II 27bis §2"))
def kandidatenlijst_voorgedragen_door():
    """Who proposes the list of candidates."""
    return HOOFD


@vraag("II 6 §1 lid 2-4", unit=COUNT, also=("II 27bis §2",))
def kandidatenlijst_personaliteiten(te_benoemen_personaliteiten):
    """Candidates on the list: half as many again as are appointed, rounded up."""
    return -(-3 * te_benoemen_personaliteiten // 2)


@vraag("II 6 §1 lid 2-4", unit=DATE)
def personaliteit_laatste_dag(personaliteit_benoemd_op):
    """The last day of the term of four years."""
    return add_years(personaliteit_benoemd_op, TERMIJN_JAREN) - 1


@vraag("II 6 §2", unit=YES_NO, reading="II-6-uitbreiding", accepts=(UNKNOWN,))
def directieraad_uitgebreid(aangelegenheid_raad, heeft_doctoraat, leeswijze_II_6_uitbreiding):
    """Whether the board sits with three more scientists: VIII 105, and VIII 79 where work must be compared with a doctorate."""
    if aangelegenheid_raad != HOGERE_SCHAAL or leeswijze_II_6_uitbreiding == 1:
        return als_bekend(aangelegenheid_raad, aangelegenheid_raad != ANDERE)
    return niet(heeft_doctoraat)


@vraag("II 6 §2", unit=YES_NO, accepts=(UNKNOWN,))
def uitbreiding_geldig(uitbreiding_leden, uitbreiding_universiteit, uitbreiding_discipline):
    """Whether the extension is as it must be: three of the same discipline, two of them of another university."""
    drie = als_bekend(uitbreiding_leden, uitbreiding_leden == UITBREIDING)
    return alle(drie, als_bekend(uitbreiding_universiteit, uitbreiding_universiteit >= UIT_UNIVERSITEIT), uitbreiding_discipline)


@vraag("II 6 §2", unit=COUNT, reading="II-6-uitbreiding-lijst")
def uitbreiding_kandidaten(leeswijze_II_6_uitbreiding_lijst):
    """Candidates on the list for the extension: half as many again as three, rounded up, or by the other reading down."""
    return 3 * UITBREIDING // 2 + (1 if leeswijze_II_6_uitbreiding_lijst == 0 else 0)


@vraag("II 6 §3", unit=COUNT)
def presentiegelden_in_maand(vergaderingen_bijgewoond, vergaderdagen):
    """Fees of the month: one for each meeting, at most one a day."""
    return min(vergaderingen_bijgewoond, vergaderdagen)


@vraag("II 6 §3", unit=EURO, reading="II-6-presentiegeld")
def presentiegeld_bedrag(presentiegelden_in_maand, presentiegeld_frank, index, leeswijze_II_6_presentiegeld):
    """The fees of the month, indexed; rounded once, to the nearest cent or by the other reading up."""
    teller, noemer = presentiegelden_in_maand * presentiegeld_frank * FRANK_TELLER * index, FRANK_NOEMER * INDEX
    return to_cents(teller, noemer) if leeswijze_II_6_presentiegeld == 0 else to_cents_up(teller, noemer)


@vraag("II 6 §3", unit=RANG)
def personaliteit_reist_als():
    """The rank by which travel and subsistence of a scientist are paid."""
    return RANG_A3


@vraag("II 27bis §1", unit=YES_NO)
def overgangsraad_geldt(hoofden_aangewezen):
    """Whether the transitional composition still holds: until the head and the heads of division are designated."""
    return 1 - hoofden_aangewezen


@vraag("II 27bis §1", unit=COUNT, also=("II 27bis §2",))
def overgangsraad_interne_leden(overgangsraad_geldt, overgang_ambtenaren, directieraad_interne_leden):
    """Members of the inside half while the transition holds: head or acting head, the officials (two at least), the leading official."""
    return VASTE_LEDEN + max(MINSTENS_OVERGANG, overgang_ambtenaren) if overgangsraad_geldt == 1 else directieraad_interne_leden


@vraag("II 27bis §1", unit=COUNT, also=("II 27bis §2",))
def overgangsraad_personaliteiten(overgangsraad_interne_leden):
    """Scientists from outside while the transition holds: again as many as the inside half has members."""
    return overgangsraad_interne_leden


@vraag("II 27bis §2", unit=ORGAAN)
def overgangsraad_aantal_bepaald_door():
    """Who fixes how many scientific officials sit on the transitional board."""
    return FUNCTIONEEL_MINISTER


@vraag("II 27bis §1", unit=YES_NO, accepts=(UNKNOWN,))
def overgangsraad_lid_mogelijk(personeelsgroep, rang, a2_aanwezig):
    """Whether an official can be one of them: scientific, of rank A2, or of rank A1 where there is none of A2."""
    wetenschappelijk = als_bekend(personeelsgroep, personeelsgroep == WETENSCHAPPELIJK)
    if rang == RANG_A1:
        return alle(wetenschappelijk, als_bekend(a2_aanwezig, a2_aanwezig == 0))
    return alle(wetenschappelijk, als_bekend(rang, rang == RANG_A2))


@vraag("II 27bis §1", unit=VOORRANG, accepts=(UNKNOWN,))
def overgangsraad_voorrang(maximum_schaal_eerste, maximum_schaal_tweede, graadancienniteit_eerste, graadancienniteit_tweede):
    """Which of two officials is taken first: the higher salary scale, then the greater grade seniority."""
    op_schaal = meeste(maximum_schaal_eerste, maximum_schaal_tweede)
    return meeste(graadancienniteit_eerste, graadancienniteit_tweede) if op_schaal == GELIJK else op_schaal
