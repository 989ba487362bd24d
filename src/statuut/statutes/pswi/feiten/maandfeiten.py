"""The facts of a whole month: seniority cover, career decisions, ages, days to be worked, certificates and credits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from statuut.dossier.event import Event
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.feiten.ambten import ambten, wacht_nog
from statuut.statutes.pswi.feiten.contract import garanties, leidinggevende_maanden, overgangsschalen
from statuut.statutes.pswi.feiten.diensten import Dienst, dekking, eigen_diensten, vorige_diensten
from statuut.statutes.pswi.feiten.loopbaan import Strook
from statuut.statutes.pswi.feiten.persoon import Persoon
from statuut.statutes.pswi.feiten.tellen import (
    AUGUSTUS,
    EERSTE_HALFJAAR,
    JUNI,
    counted,
    first_days,
    missing,
    per_school_year,
    school_years,
    slow_year,
    together,
)
from statuut.statutes.pswi.feiten.vaste_toelagen import Maandtoelagen
from statuut.statutes.pswi.gegevens.lijsten import CONTRACTUEEL, NIVEAUS, graad_nummer, graden
from statuut.timeline.month import first_day, last_day, month_number
from statuut.timeline.period import Period, merged

ONE_DAY = timedelta(days=1)
MAAND = 10_000
EIND_1995 = date(1995, 12, 31)
VOLTIJDS_UUR = 760
NEE, JA, ANDERS = 0, 1, 2
DOCTORAAT = ANDERS
JULI = 6


def in_e4(value: Any) -> int:
    """Months as ten-thousandths."""
    return int(value * MAAND)


class Maandfeiten:
    """Month facts of one employment."""

    def __init__(self, events: Sequence[Event], person: Persoon, rows: Sequence[Strook], others: Sequence[Strook]) -> None:
        self.events, self.person, self.rows = events, person, list(rows)
        self.ambten = ambten(events)
        self.cover = dekking(rows, others, events)
        self.diensten = [*vorige_diensten(events), *eigen_diensten(rows), *eigen_diensten(others)]
        self.indienst = rows[0].periode.van
        self.end = rows[-1].periode.tot
        self.graad_tijd = first_days(self.cover.graad)
        self.niveau_tijd = first_days(self.cover.niveau)
        certificates = [e for e in events if e.soort == "onderwijsattest" and not e.omgekeerd]
        self.attest = [(school_years(e), bool(e.body.volledige_schooljaren)) for e in certificates]  # type: ignore[attr-defined]
        self.attest_einde = max((month_number(p.last_day) for p, _ in self.attest if p.last_day is not None), default=-1)
        self.attest_begin = [month_number(p.van) for p, _ in self.attest]
        self.vaste = Maandtoelagen(events)
        self.base = {**self._constant(), **Maandtoelagen.GEEN}
        self.by_month = self._by_month()
        self.slow = {y for e in events if (y := slow_year(e)) is not None}
        failed = [e for e in events if e.soort == "evaluatie" and e.body.besluit == "onvoldoende"]  # type: ignore[attr-defined]
        self.fail = {int(e.body.jaar) + 1 for e in failed if e.van >= EERSTE_HALFJAAR}  # type: ignore[attr-defined]
        early = {e.body.snelheid for e in events if e.soort == "loopbaanvertraging" and e.van < EERSTE_HALFJAAR}  # type: ignore[attr-defined]
        self.early_slow, self.early_fast = "vertraagd" in early, "versneld" in early
        self.early_fail = any(e.van < EERSTE_HALFJAAR for e in failed)
        self.transitional, self.guarantee = overgangsschalen(events), garanties(events)
        self._services: dict[tuple[int, int, int], dict[str, int]] = {}

    def of_month(self, month: int, stretches: Sequence[tuple[Strook, Period]]) -> Mapping[str, int]:
        """All month-level facts of a month."""
        first, last = first_day(month), last_day(month)
        facts = dict(self.base)
        facts.update(self.by_month.get(month, {}))
        if self.vaste.any:
            facts.update(self.vaste.of_month(month))
        row = stretches[-1][0] if stretches else None
        facts["in_dienst"] = 0 if row is None else 1
        facts["hoedanigheid"] = NONE if row is None else row.hoedanigheid
        facts["graad"] = NONE if row is None else graad_nummer()[row.graad]
        if row is not None:
            facts["personeelsgroep"], facts["hoedanigheid_telling"] = row.groep, row.hoedanigheid
            pw = sum(r.rooster.due_days(p) for r, p in stretches)
            covered = sum(p.days for _, p in stretches)
            if covered < last.day:
                pw += sum(stretches[0][0].rooster.due_days(p) for p in Period(first, last + ONE_DAY).minus(p for _, p in stretches))
            facts["te_presteren_werkdagen"] = pw
        self._ages(facts, month)
        self._seniority(facts, first, last, row)
        self._speed(facts, month, stretches)
        facts["attest_loopt"] = self._certificate(first, last)
        facts["attest_laatste_maand"] = int(month == self.attest_einde)
        facts["werkdagen_laatste_maand"] = facts["te_presteren_werkdagen"] if facts["verlofdagen_niet_opgenomen"] != NONE else 0
        for period, scale, since in self.transitional:
            if first in period or (row is not None and last in period):
                facts["overgangsschaal"], facts["leidinggevende_maanden"] = scale, leidinggevende_maanden(since, month)
        for period, fact, amount in self.guarantee:
            if first in period or (row is not None and last in period):
                facts[fact] = amount
        facts["hoger_ambt_wacht_nog"] = wacht_nog(self.ambten, first, last) if self.ambten else 0
        facts["einde_vorige_maand"] = int(self.end is not None and month_number(self.end - ONE_DAY) + 1 == month)
        return facts

    def _constant(self) -> dict[str, int]:
        entry, row = self.indienst, self.rows[0]
        attests: list[Any] = [e.body for e in self.events if e.soort == "onderwijsattest"]
        days, years = sum(int(a.dagen) for a in attests), sum(int(a.volledige_schooljaren) for a in attests)
        whole = Period(first_day(month_number(entry)), last_day(month_number(entry)) + ONE_DAY)
        before = Period(first_day(month_number(entry)), entry) if entry.day > 1 else None
        zero = dict.fromkeys(
            (
                "diploma_verworven", "alleen_normale_snelheid", "geen_schaalopbouw", "geen_schaalopbouw_deeltijds", "vertraging_beslist",
                "onvoldoende_jaar", "onvoldoende_gegeven", "uren_1976", "uren_1976_loopt", "inschakeling_vlak", "inschakeling_eerste_trap",
                "inschakeling_rang_40", "erkend_graad", "erkend_niveau", "erkend_dienst", "erkend_schaal", "erkend_geldelijk",
                "te_presteren_werkdagen", "werkdagen_laatste_maand", "einde_vorige_maand", "ambtshalve_graad",
                "samen_graad", "samen_niveau", "samen_dienst", "versnelling_beslist", "inschakeling_schaal_21",
            ),
            0,
        )  # fmt: skip
        none = dict.fromkeys(
            (
                "inschakeling_maanden",
                "overgangsschaal",
                "salarisgarantie",
                "federaal_bedrag",
                "contractueel_overeengekomen",
                "leidinggevende_maanden",
                "verlofdagen_niet_opgenomen",
                "maanden_zonder_salaris",
                "inschakeling_schaal_maanden",
            ),
            NONE,
        )
        return {
            **zero, **none,
            "personeelsgroep": row.groep,
            "hoedanigheid_telling": row.hoedanigheid,
            "maand_23": self.person.maand_van_leeftijd(23),
            "indienst_maand": month_number(entry),
            "jonge_werknemer": self.person.jonge_werknemer(entry),
            "dagen_voor_indienst": row.rooster.due_days(before) if before else 0,
            "werkdagen_indienstmaand": row.rooster.due_days(whole),
            "in_dienst_eind_1995": int(any(EIND_1995 in r.periode for r in self.rows)),
            "erkende_prive_maanden": self._private(),
            "attest_dagen": days,
            "attest_schooljaren": years,
            "attest_per_schooljaar": per_school_year(self.events),
        }  # fmt: skip

    def _certificate(self, first: date, last: date) -> int:
        """Whether a certificate runs in a month; or only the summer of a full school year does (XIII 12)."""
        running = [whole for p, whole in self.attest if p.van <= last and (p.tot is None or p.tot > first)]
        summer = JUNI < first.month <= AUGUSTUS and all(running)
        return NEE if not running else ANDERS if summer else JA

    def _private(self) -> int:
        bodies: list[Any] = [e.body for e in self.events if e.soort == "vorige_dienst"]
        private = [b for b in bodies if b.werkgever_soort == "prive" and b.nuttige_ervaring_vereist]
        if not private:
            return NONE
        if any(b.erkende_jaren is None for b in private):
            return UNKNOWN
        return sum(in_e4(b.erkende_jaren * 12) for b in private)

    def _by_month(self) -> dict[int, dict[str, int]]:
        found: dict[int, dict[str, int]] = {}
        entry_month = month_number(self.indienst)
        for event in self.events:
            body: Any = event.body
            facts = found.setdefault(max(month_number(event.van), 0), {})
            if event.soort == "ancienniteit_erkend":
                name = f"erkend_{body.soort_ancienniteit}"
                facts[name] = facts.get(name, 0) + in_e4(body.maanden)
            elif event.soort == "inschakeling":
                facts["ambtshalve_graad"] = 1
                months = body.graadancienniteit_maanden
                facts["inschakeling_maanden"] = UNKNOWN if months is None else in_e4(months)
                facts["inschakeling_vlak"] = int(body.vlakke_loopbaan)
                facts["inschakeling_eerste_trap"] = int(body.eerste_trap)
                facts["inschakeling_rang_40"] = int(body.rang_40_42)
                facts["inschakeling_schaal_21"] = int(body.rang_20_schaal_21)
                facts["inschakeling_schaal_maanden"] = NONE if body.oude_schaal_maanden is None else in_e4(body.oude_schaal_maanden)
            elif event.soort == "graad" and body.wijze == "ambtshalve":
                facts["ambtshalve_graad"] = 1
            elif event.soort == "evaluatie" and body.besluit == "onvoldoende":
                facts["onvoldoende_gegeven"] = 1
            elif event.soort == "niet_opgenomen_verlof" and body.wegens_dienst:
                facts["verlofdagen_niet_opgenomen"] = int(body.dagen * 10)
            elif event.soort == "vorige_dienst" and body.schaalancienniteit_erkend_maanden:
                entry = found.setdefault(entry_month, {})
                entry["erkend_schaal"] = entry.get("erkend_schaal", 0) + in_e4(body.schaalancienniteit_erkend_maanden)
        for day in self.person.diplomas:
            if day >= self.indienst:
                found.setdefault(month_number(day) + 1, {}).setdefault("diploma_verworven", JA)
        for day in self.person.doctoraten:
            if day >= self.indienst:
                found.setdefault(month_number(day) + 1, {})["diploma_verworven"] = DOCTORAAT
        return found

    def _ages(self, facts: dict[str, int], month: int) -> None:
        reached = self.person.maand_van_leeftijd(21)
        facts["leeftijd_21_bereikt"] = UNKNOWN if reached == UNKNOWN else int(month >= reached)

    def _seniority(self, facts: dict[str, int], first: date, last: date, row: Strook | None) -> None:
        grade = row.graad if row is not None and row.hoedanigheid != CONTRACTUEEL else counted(self.cover.graad, first, last)
        level = graden()[grade].niveau if grade is not None else counted(self.cover.niveau, first, last)
        graad_dekking, niveau_dekking = self.cover.graad.get(grade or "", ()), self.cover.niveau.get(level or "", ())
        if facts["ambtshalve_graad"]:
            before = next((r for r in reversed(self.rows) if r.periode.van < first and r.hoedanigheid != CONTRACTUEEL), None)
            if before is not None:
                graad_dekking = merged((*graad_dekking, *self.cover.graad.get(before.graad, ())))
                niveau_dekking = merged((*niveau_dekking, *self.cover.niveau.get(graden()[before.graad].niveau, ())))
        facts["graad_in_telling"] = NONE if grade is None else graad_nummer()[grade]
        facts["niveau_in_telling"] = NONE if level is None else NIVEAUS.index(level)
        facts["ontbrekende_dagen_graad"] = missing(graad_dekking, first, last)
        facts["ontbrekende_dagen_niveau"] = missing(niveau_dekking, first, last)
        facts["ontbrekende_dagen_dienst"] = missing(self.cover.dienst, first, last)
        facts["ontbrekende_dagen_schaal"] = missing(self.cover.schaal, first, last)
        if self.cover.apart and facts["ontbrekende_dagen_dienst"] == 0:
            apart = self.cover.apart
            facts["samen_dienst"] = together([each.dienst for each in apart], first, last)
            facts["samen_graad"] = together([each.graad.get(grade or "", ()) for each in apart], first, last)
            facts["samen_niveau"] = together([each.niveau.get(level or "", ()) for each in apart], first, last)

    def _speed(self, facts: dict[str, int], month: int, stretches: Sequence[tuple[Strook, Period]]) -> None:
        window = month // 12 if month % 12 >= JULI else month // 12 - 1
        facts["vertraging_beslist"] = int(window in self.slow)
        facts["onvoldoende_jaar"] = int(window in self.fail)
        if first_day(month).year == EERSTE_HALFJAAR.year and month % 12 < JULI:
            facts["vertraging_beslist"], facts["onvoldoende_jaar"] = int(self.early_slow), int(self.early_fail)
            facts["versnelling_beslist"] = int(self.early_fast)
        covered = 0
        whole = len(stretches) == 1 and stretches[0][1].days == last_day(month).day
        for row, period in stretches:
            if any(soort.schaalopbouw == "alleen_normaal" for soort, _ in row.afwezig):
                covered += period.days
            for soort, deel in row.afwezig:
                if soort.schaalopbouw == "alleen_normaal":
                    facts["alleen_normale_snelheid"] = JA if covered == last_day(month).day else ANDERS
                elif soort.uren_1976:
                    facts["geen_schaalopbouw_deeltijds"] = facts["uren_1976_loopt"] = 1
                    if whole:
                        facts["uren_1976"] = row.rooster.due_days(period) * VOLTIJDS_UUR * row.prestatie // MAAND
                elif soort.schaalopbouw == "geen" or (soort.schaalopbouw == "geen_als_voltijds" and deel >= row.regime):
                    facts["geen_schaalopbouw"] = 1

    def diensten_in(self, month: int) -> tuple[dict[str, int], ...]:
        """The services that run in a month, each with what the rules of XIII 8-20 ask."""
        first, after = first_day(month), last_day(month) + ONE_DAY
        found = []
        for service in self.diensten:
            period = service.periode
            if period.van >= after or (period.tot is not None and period.tot <= first):
                continue
            if period.van < first and (period.tot is None or period.tot > after) and not service.uitval:
                found.append(self._running(service, first))
                continue
            whole = Period(max(period.van, first), min(period.tot or after, after))
            lost = [common for p in service.uitval if (common := p.overlap(whole)) is not None]
            if sum(p.days for p in lost) == whole.days:
                continue
            ends = period.tot is not None and period.tot <= after
            found.append(
                {
                    **dict(service.kenmerken),
                    **_breuken(service.breuk_op(whole.van)),
                    "begindag_dienst": period.van.day if period.van >= first else 0,
                    "einddag_dienst": (period.tot - ONE_DAY).day if ends and period.tot is not None else 0,
                    "maandeinde_dienst": int(not ends or period.tot == after),
                    "uitval_dienst": int(bool(lost)),
                }
            )
        return tuple(found)

    def _running(self, service: Dienst, first: date) -> dict[str, int]:
        """The facts of a service that neither begins nor ends in a month; made once per fraction."""
        key = (id(service), *service.breuk_op(first))
        if key not in self._services:
            whole = {"begindag_dienst": 0, "einddag_dienst": 0, "maandeinde_dienst": 1, "uitval_dienst": 0}
            self._services[key] = {**dict(service.kenmerken), **_breuken(key[1:]), **whole}
        return self._services[key]


def _breuken(fractions: tuple[int, int]) -> dict[str, int]:
    """The fraction of a service, and the part of it that is worked."""
    return {"breuk_dienst": fractions[0], "gewerkte_breuk_dienst": fractions[1]}
