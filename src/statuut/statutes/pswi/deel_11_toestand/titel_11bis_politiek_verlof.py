"""PSWI part XI, title 11bis (XI 89ter-89undecies): political leave, how much of it a mandate gives.

Three forms stand beside each other: exemption from service with pay (XI 89quater), facultative leave (XI 89quinquies) and leave ex
officio (XI 89sexies). Each is a number of days a month or a share of a full-time office, by mandate and inhabitants. Special cases:
mandates in a district (a percentage of what a mayor or alderman has), less than 80 % work (XI 89septies), extension on request
(XI 89octies). Contract staff follow by XIV 41. Effects and ends stand in `titel_11bis_gevolgen`.
"""

from __future__ import annotations

from statuut.engine.units import COUNT, HALF_DAYS, PERCENT, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.gegevens.lijsten import CONTRACTUEEL
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag

VOL, HALF, KWART = 10_000, 5_000, 2_500
TACHTIG_PROCENT = 8_000
DAG, HALVE_DAG = 10, 5

MANDAAT = keuzes(
    "mandaat",
    "gemeenteraadslid", "ocmw_raadslid", "districtsraadslid", "burgemeester", "schepen", "ocmw_voorzitter", "districtsraadvoorzitter",
    "vast_bureau_lid", "districtsbureau_lid", "provincieraadslid", "bestendig_afgevaardigde", "kamerlid_of_senator",
    "brussels_parlementslid", "europees_parlementslid", "federaal_regeringslid", "brussels_regeringslid", "brussels_staatssecretaris",
    "europees_commissaris",
    ocmw_raadslid="lid van een OCMW-raad",
    districtsraadslid="lid van een districtsraad",
    ocmw_voorzitter="voorzitter van een OCMW-raad",
    districtsraadvoorzitter="voorzitter van een districtsraad",
    vast_bureau_lid="lid van het vast bureau van een OCMW-raad",
    districtsbureau_lid="lid van het bureau van een districtsraad",
    bestendig_afgevaardigde="lid van de bestendige deputatie",
    kamerlid_of_senator="lid van de Kamer of de Senaat",
    brussels_parlementslid="lid van de Brusselse Hoofdstedelijke Raad",
    europees_parlementslid="lid van het Europees Parlement",
    federaal_regeringslid="lid van de federale regering",
    brussels_regeringslid="lid van de Brusselse regering",
    brussels_staatssecretaris="Brussels gewestelijk staatssecretaris",
    europees_commissaris="lid van de Europese Commissie",
)  # fmt: skip
_NUMMER = {code: number for number, code in enumerate(MANDAAT.codes)}
RAADSLEDEN = tuple(_NUMMER[code] for code in ("gemeenteraadslid", "ocmw_raadslid", "districtsraadslid"))
BUREAULEDEN = (_NUMMER["vast_bureau_lid"], _NUMMER["districtsbureau_lid"])
BURGEMEESTER, SCHEPEN, OCMW_VOORZITTER = _NUMMER["burgemeester"], _NUMMER["schepen"], _NUMMER["ocmw_voorzitter"]
DISTRICTSVOORZITTER, DISTRICTSBUREAU = _NUMMER["districtsraadvoorzitter"], _NUMMER["districtsbureau_lid"]
PROVINCIERAADSLID, DEPUTATIE = _NUMMER["provincieraadslid"], _NUMMER["bestendig_afgevaardigde"]
#: Mandates 4° to 10° of XI 89sexies.
HOGE_MANDATEN = tuple(range(_NUMMER["kamerlid_of_senator"], len(MANDAAT.codes)))
STELSEL = keuzes("deeltijds_door", "voltijds", "verlof_deeltijdse_prestaties", "loopbaanonderbreking", "andere")

# Rows of (up to and including so many inhabitants, days a month in tenths, share of a full-time office), in the order of the article.
_GEMEENTERAAD = ((80_000, 20, NONE), (NONE, 40, NONE))
_SCHEPEN = ((30_000, 40, NONE), (50_000, NONE, KWART), (80_000, NONE, HALF))
_BUREAU = ((10_000, 20, NONE), (20_000, 30, NONE), (NONE, 50, NONE))
_BURGEMEESTER = ((30_000, NONE, KWART), (50_000, NONE, HALF))
FACULTATIEF = {
    **dict.fromkeys(RAADSLEDEN, _GEMEENTERAAD),
    **dict.fromkeys((SCHEPEN, OCMW_VOORZITTER, DISTRICTSVOORZITTER), _SCHEPEN),
    **dict.fromkeys(BUREAULEDEN, _BUREAU),
    BURGEMEESTER: _BURGEMEESTER,
    PROVINCIERAADSLID: ((NONE, 40, NONE),),
}
_AMBTSHALVE_BURGEMEESTER = ((20_000, 30, NONE), (30_000, NONE, KWART), (50_000, NONE, HALF), (NONE, NONE, VOL))
_AMBTSHALVE_SCHEPEN = ((20_000, 20, NONE), (30_000, 40, NONE), (50_000, NONE, KWART), (80_000, NONE, HALF), (NONE, NONE, VOL))
AMBTSHALVE = {
    **dict.fromkeys((BURGEMEESTER, DISTRICTSVOORZITTER), _AMBTSHALVE_BURGEMEESTER),
    **dict.fromkeys((SCHEPEN, OCMW_VOORZITTER, DISTRICTSBUREAU), _AMBTSHALVE_SCHEPEN),
    **dict.fromkeys((DEPUTATIE, *HOGE_MANDATEN), ((NONE, NONE, VOL),)),
}
DAGEN_KOLOM, DEEL_KOLOM = 1, 2
GEEN_TABEL = ((NONE, NONE, NONE),)

feit("mandaat", "politiek mandaat", MANDAAT, "XI 89quater", "Welk politiek mandaat wordt uitgeoefend?")
feit("bevolking", "inwoners van de gemeente of het district van het mandaat", COUNT, "XI 89quinquies", "Hoeveel inwoners telt het gebied?")
feit("bevolking_gemeente", "inwoners van de gemeente waarin het district ligt", COUNT, "XI 89sexies lid 1, 1°-2°",
     "Hoeveel inwoners telt de gemeente waarin het district ligt?")  # fmt: skip
feit("mandaat_vergoeding", "deel van de vergoeding van burgemeester of schepen", PERCENT, "XI 89sexies lid 1, 1°-2°",
     "Welk deel van de vergoeding van de burgemeester of de schepenen krijgt de mandataris?")  # fmt: skip
feit(
    "politiek_deeltijds_door",
    "stelsel van de deeltijdse prestaties",
    STELSEL,
    "XI 89ter lid 2",
    "Door welk stelsel wordt deeltijds gewerkt?",
)
feit("onverenigbaarheden_nageleefd", "onverenigbaarheden en verboden nageleefd", YES_NO, "XI 89ter lid 1",
     "Leeft het personeelslid de onverenigbaarheden en verboden na die bij het mandaat horen?")  # fmt: skip


def uit_tabel(tabel, bevolking, kolom):
    """The cell of the first row that holds so many inhabitants; NONE above the last row; UNKNOWN when the number matters and is unknown."""
    values = {row[kolom] for row in tabel} | (set() if tabel[-1][0] == NONE else {NONE})
    if len(values) == 1:
        return values.pop()
    if bevolking == UNKNOWN:
        return UNKNOWN
    return next((row[kolom] for row in tabel if row[0] == NONE or bevolking <= row[0]), NONE)


@vraag("XI 89undecies", unit=YES_NO, also=("XIV 41",))
def politiek_verlof_van_toepassing(hoedanigheid):
    """Whether the title holds for this capacity: officials, probationers and, by XIV 41, contract staff."""
    return 0 if hoedanigheid == NONE else 1


@vraag("XI 89ter lid 1", unit=YES_NO, also=("XI 89ter lid 2", "XIV 41"), accepts=(UNKNOWN,))
def politiek_prestaties_volstaan(prestatiefractie, politiek_deeltijds_door, hoedanigheid):
    """Whether enough is worked: full-time, or at least 80 % by leave for part-time work or by contract."""
    if prestatiefractie == UNKNOWN or prestatiefractie >= VOL or prestatiefractie < TACHTIG_PROCENT:
        return UNKNOWN if prestatiefractie == UNKNOWN else int(prestatiefractie >= VOL)
    if hoedanigheid == CONTRACTUEEL or politiek_deeltijds_door == STELSEL.codes.index("verlof_deeltijdse_prestaties"):
        return 1
    return UNKNOWN if UNKNOWN in (hoedanigheid, politiek_deeltijds_door) else 0


@vraag("XI 89ter lid 1", unit=YES_NO)
def politiek_onverenigbaarheden(onverenigbaarheden_nageleefd):
    """Whether the incompatibilities and prohibitions that go with the mandate are respected."""
    return onverenigbaarheden_nageleefd


@vraag("XI 89ter lid 3", unit=HALF_DAYS)
def politiek_kleinste_opname():
    """The smallest part in which political leave is taken: half a day, as the person chooses."""
    return HALVE_DAG


@vraag("XI 89quater", unit=HALF_DAYS)
def politieke_vrijstelling_dagen(mandaat):
    """Days of exemption from service a month: councillors of municipality, OCMW, district (not its chair) and province."""
    return 2 * DAG if mandaat in (*RAADSLEDEN, *BUREAULEDEN, PROVINCIERAADSLID) else NONE


@vraag("XI 89quinquies", unit=HALF_DAYS, accepts=(UNKNOWN,))
def politiek_facultatief_dagen(mandaat, bevolking):
    """Days of facultative leave a month by mandate and inhabitants; none where it is a share of the office."""
    return UNKNOWN if mandaat == UNKNOWN else uit_tabel(FACULTATIEF.get(mandaat, GEEN_TABEL), bevolking, DAGEN_KOLOM)


@vraag("XI 89quinquies", unit=PERCENT, accepts=(UNKNOWN,))
def politiek_facultatief_deel(mandaat, bevolking):
    """Share of a full-time office as facultative leave by mandate and inhabitants; none where it is days."""
    return UNKNOWN if mandaat == UNKNOWN else uit_tabel(FACULTATIEF.get(mandaat, GEEN_TABEL), bevolking, DEEL_KOLOM)


@vraag("XI 89sexies lid 1, 1°-2°", unit=YES_NO)
def mandaat_in_district(mandaat):
    """Whether the mandate is that of chair or bureau member of a district council, which follows mayor or alderman for a part."""
    return 1 if mandaat in (DISTRICTSVOORZITTER, DISTRICTSBUREAU) else 0


@vraag("XI 89sexies lid 1, 1°-2°", unit=YES_NO, reading="XI-89sexies-bevolking")
def bevolking_van_de_gemeente(mandaat_in_district, leeswijze_XI_89sexies_bevolking):
    """Whether the inhabitants of the municipality decide for a district; only by the other reading."""
    return mandaat_in_district if leeswijze_XI_89sexies_bevolking == 1 else 0


@vraag("XI 89sexies lid 1, 1°-2°", unit=COUNT)
def ambtshalve_bevolking(bevolking):
    """The inhabitants that decide on leave ex officio."""
    return bevolking


@VRAGEN.exception(to="ambtshalve_bevolking", article="XI 89sexies lid 1, 1°-2°", when="bevolking_van_de_gemeente")
def ambtshalve_bevolking_gemeente(bevolking_gemeente):
    """For a district the inhabitants of its municipality, by the other reading."""
    return bevolking_gemeente


@vraag(
    "XI 89sexies lid 1, 1°-2°", unit=PERCENT, accepts=(UNKNOWN,), also=("XI 89sexies lid 1, 3°", "XI 89sexies lid 1, 4°-10°")
)  # fmt: skip
def mandaat_ambtshalve_deel(mandaat, ambtshalve_bevolking):
    """Share of a full-time office that the mandate gives ex officio."""
    return UNKNOWN if mandaat == UNKNOWN else uit_tabel(AMBTSHALVE.get(mandaat, GEEN_TABEL), ambtshalve_bevolking, DEEL_KOLOM)


@VRAGEN.exception(to="mandaat_ambtshalve_deel", article="XI 89sexies lid 1, 1°-2°", when="mandaat_in_district")
def mandaat_ambtshalve_deel_district(mandaat, ambtshalve_bevolking, mandaat_vergoeding):
    """In a district the share of mayor or alderman x the percentage of their pay."""
    deel = UNKNOWN if mandaat == UNKNOWN else uit_tabel(AMBTSHALVE.get(mandaat, GEEN_TABEL), ambtshalve_bevolking, DEEL_KOLOM)
    if deel in (NONE, UNKNOWN):
        return deel
    return UNKNOWN if mandaat_vergoeding == UNKNOWN else deel * mandaat_vergoeding // VOL


@vraag("XI 89sexies lid 1, 1°-2°", unit=HALF_DAYS, accepts=(UNKNOWN,))
def mandaat_ambtshalve_dagen(mandaat, ambtshalve_bevolking):
    """Days a month that the mandate gives ex officio."""
    return UNKNOWN if mandaat == UNKNOWN else uit_tabel(AMBTSHALVE.get(mandaat, GEEN_TABEL), ambtshalve_bevolking, DAGEN_KOLOM)


@VRAGEN.exception(to="mandaat_ambtshalve_dagen", article="XI 89sexies lid 1, 1°-2°", when="mandaat_in_district")
def mandaat_ambtshalve_dagen_district(mandaat, ambtshalve_bevolking, mandaat_vergoeding, leeswijze_XI_89sexies_afronding):
    """In a district the days of mayor or alderman x the percentage of their pay, to half days."""
    dagen = UNKNOWN if mandaat == UNKNOWN else uit_tabel(AMBTSHALVE.get(mandaat, GEEN_TABEL), ambtshalve_bevolking, DAGEN_KOLOM)
    if dagen in (NONE, UNKNOWN):
        return dagen
    if mandaat_vergoeding == UNKNOWN:
        return UNKNOWN
    boven = HALVE_DAG * VOL - 1 if leeswijze_XI_89sexies_afronding == 1 else 0
    return (dagen * mandaat_vergoeding + boven) // (HALVE_DAG * VOL) * HALVE_DAG


@vraag("XI 89septies", unit=YES_NO)
def politiek_minder_dan_tachtig(prestatiefractie):
    """Whether less than 80 % of normal time is worked, so that only a heavy mandate gives leave."""
    return 1 if prestatiefractie < TACHTIG_PROCENT else 0


@vraag("XI 89ter lid 1", unit=PERCENT, accepts=(NONE,))
def politiek_ambtshalve_deel(politiek_prestaties_volstaan, mandaat_ambtshalve_deel):
    """Share of a full-time office for which the person is sent on leave ex officio."""
    return mandaat_ambtshalve_deel if politiek_prestaties_volstaan == 1 else NONE


@VRAGEN.exception(to="politiek_ambtshalve_deel", article="XI 89septies", when="politiek_minder_dan_tachtig")
def politiek_ambtshalve_deel_onder_tachtig(mandaat_ambtshalve_deel):
    """Full-time leave where the mandate gives at least half of a full-time office; otherwise none."""
    return VOL if mandaat_ambtshalve_deel != NONE and mandaat_ambtshalve_deel >= HALF else NONE


@vraag("XI 89ter lid 1", unit=HALF_DAYS)
def politiek_ambtshalve_dagen(politiek_prestaties_volstaan, mandaat_ambtshalve_dagen):
    """Days a month for which the person is sent on leave ex officio."""
    return mandaat_ambtshalve_dagen if politiek_prestaties_volstaan == 1 else NONE


@vraag("XI 89octies lid 1", unit=YES_NO, also=("XI 89octies lid 2",), accepts=(UNKNOWN,))
def politiek_uitbreiding_voltijds(mandaat, politiek_prestaties_volstaan, politiek_ambtshalve_deel):
    """Whether full-time leave can be had on request: mayors, aldermen and chairs whose leave does not exceed one half."""
    if mandaat == UNKNOWN or mandaat not in (BURGEMEESTER, SCHEPEN, OCMW_VOORZITTER, DISTRICTSVOORZITTER):
        return UNKNOWN if mandaat == UNKNOWN else 0
    if politiek_prestaties_volstaan != 1:
        return politiek_prestaties_volstaan
    return UNKNOWN if politiek_ambtshalve_deel == UNKNOWN else int(politiek_ambtshalve_deel == NONE or politiek_ambtshalve_deel <= HALF)


@vraag("XI 89octies lid 1", unit=YES_NO)
def politiek_uitbreiding_halftijds(politiek_uitbreiding_voltijds, politiek_ambtshalve_deel):
    """Whether half-time leave can be had on request: the same mandates, with a right to no more than one half."""
    return politiek_uitbreiding_voltijds if politiek_ambtshalve_deel == NONE or politiek_ambtshalve_deel <= HALF else 0


@vraag("XI 89octies lid 1", unit=keuzes("uitbreiding", "recht", "gunst"), reading="XI-89octies-recht")
def politiek_uitbreiding_aard(leeswijze_XI_89octies_recht):
    """Whether the extension is a right of whoever asks for it, or a favour."""
    return leeswijze_XI_89octies_recht
