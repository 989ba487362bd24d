"""Who a letter comes from and who it goes to: the office that is competent for the act, the person who signs, and the addressee."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from statuut.documents.brieftekst import LETTER, Brieftekst
from statuut.documents.briefvulling import Filling, situation_day
from statuut.dossier.file import Dossier
from statuut.procedures.case import Act
from statuut.procedures.competence import Authority, competence, holders_of
from statuut.procedures.declaration import Handeling
from statuut.procedures.situation import Situation

ROLE, SIGNER, NAME, ADDRESS, OFFICE = "rol", "ondertekenaar", "naam", "adres", "aan"
INSTITUTION, OWN_ADDRESS, TOWN = "instelling", "adres_instelling", "plaats"


@dataclass(frozen=True, slots=True)
class Party:
    """A side of a letter: the office (empty for the person concerned), the person where known, and the lines of the address."""

    office: str
    person: str = ""
    article: str = ""
    address: tuple[str, ...] = ()
    body: bool = False


def person_concerned(dossier: Dossier | None, act: Act, wording: Brieftekst, filling: Filling) -> tuple[str, str]:
    """The name of the person concerned and the salutation, out of the file; asked when there is no file and the letter names the person."""
    identity = dossier.identity(op=act.dag) if dossier else None
    if identity is None:
        named = f"{LETTER}.naam" in wording.references or wording.soort == "formulier" or _to_person(filling.looking, wording)
        name = filling.asked(NAME, "naam en voornaam van de betrokkene") if named else filling.given.get(NAME, "")
        return name, "Geachte heer, geachte mevrouw"
    how = {"m": "Geachte heer", "v": "Geachte mevrouw"}.get(identity.geslacht or "", f"Geachte {identity.voornaam}")
    return f"{identity.voornaam} {identity.naam}", f"{how} {identity.naam}"


def sender(before: Situation, kind: Handeling, act: Act, person: str, filling: Filling) -> Party:
    """Who the letter comes from: as the act was recorded, else the one competent office; what cannot be told is asked."""
    procedure = before.procedure
    found = competence(before, kind, act.dag)
    role = act.door.rol if act.door else filling.given.get(ROLE, "")
    if not role and len(found.bevoegd) == 1 and found.bepaald:
        role = found.bevoegd[0].rol
    if not role:
        options = ", ".join(each.rol for each in found.bevoegd) or ", ".join(procedure.rollen)
        filling.lack(ROLE, f"wie ondertekent, één van: {options}", kind.artikel)
        return Party("")
    office = procedure.rollen[role]
    if office.betrokkene:
        return Party("", person)
    authority = next((each for each in found.bevoegd if each.rol == role), None)
    article = authority.artikel if authority else office.artikel
    name = _signer(before, role, act, authority, filling)
    if not name and not office.college:
        filling.lack(SIGNER, f"naam van wie ondertekent ({office.naam})")
    return Party(office.naam, name, article, body=office.college)


def _signer(before: Situation, role: str, act: Act, authority: Authority | None, filling: Filling) -> str:
    """The name of who signs: given by the writer, the recorded person, or the one holder of the office who is not excluded."""
    if act.door and act.door.persoon:
        holders = {each.persoon: each.naam for each in holders_of(before, before.procedure.rollen[role], act.dag)}
        known = filling.names.get(act.door.persoon) or holders.get(act.door.persoon)
        return known or filling.given.get(SIGNER, "")
    if SIGNER in filling.given:
        return filling.given[SIGNER]
    people = [each for each in authority.personen if each.stand != "uitgesloten"] if authority else []
    return filling.names.get(people[0].persoon, people[0].naam) if len(people) == 1 else ""


def addressee(situation: Situation, kind: Handeling, wording: Brieftekst, way: str, person: str, filling: Filling) -> Party | None:
    """Who the letter goes to; None for minutes, which go to nobody. The address is asked, unless it is handed over or seen on the spot."""
    if wording.soort == "verslag":
        return None
    offices = _offices(situation, kind, wording)
    if offices is None and not person:
        return None
    if offices is None:
        return Party("", person, "", _address(way, wording, filling, "adres van de betrokkene"))
    name = " of ".join(dict.fromkeys(offices)) or filling.asked(OFFICE, "aan welke overheid het document gericht is")
    return Party(name, "", "", _address(way, wording, filling, f"adres van {name}"))


def _to_person(situation: Situation, wording: Brieftekst) -> bool:
    """Whether a letter goes to the person concerned."""
    roles = situation.procedure.rollen
    return wording.soort == "brief" and not wording.aan_bevoegd and all(roles[role].betrokkene for role in wording.aan)


def _address(way: str, wording: Brieftekst, filling: Filling, label: str) -> tuple[str, ...]:
    if (way in ("afgifte", "visum", "elektronisch") or wording.soort == "besluit") and ADDRESS not in filling.given:
        return ()
    return lines_of(filling.asked(ADDRESS, label))


def _offices(situation: Situation, kind: Handeling, wording: Brieftekst) -> list[str] | None:
    """The offices addressed; None: the person concerned. An act of that person goes to who deals with what follows on it."""
    procedure = situation.procedure
    if wording.aan:
        return (
            None
            if all(procedure.rollen[role].betrokkene for role in wording.aan)
            else [procedure.rollen[role].naam for role in wording.aan]
        )
    rules = procedure.handelingen[kind.bevoegd_zoals].bevoegd if kind.bevoegd_zoals else kind.bevoegd
    from_person = bool(rules) and any(procedure.rollen[role].betrokkene for rule in rules for role in rule.rollen)
    following = wording.aan_bevoegd or (_next_office(situation, kind) if from_person else "")
    if not following:
        return [] if from_person else None
    return [each.naam for each in competence(situation, procedure.handelingen[following], situation_day(situation)).bevoegd]


def _next_office(situation: Situation, kind: Handeling) -> str:
    """The first act that waits for this one and is done by an office."""
    acts = situation.procedure.handelingen
    waiting = (each for each in acts.values() if any(kind.sleutel in needed.daden for needed in each.na))
    return next((each.sleutel for each in waiting if each.bevoegd_zoals or _by_an_office(situation, each)), "")


def _by_an_office(situation: Situation, kind: Handeling) -> bool:
    roles = situation.procedure.rollen
    return any(not roles[role].betrokkene for rule in kind.bevoegd for role in rule.rollen)


def lines_of(text: str) -> tuple[str, ...]:
    """The lines of an address as typed: on lines of their own, or with semicolons."""
    return tuple(line.strip() for line in text.replace("\n", ";").split(";") if line.strip())


def letterhead(filling: Filling, wording: Brieftekst, sent_by: Party) -> tuple[str, ...]:
    """The institution and its address above a letter; none above a form or letter of the person concerned."""
    if not sent_by.office and sent_by.person:
        return ()
    return (filling.asked(INSTITUTION, "naam van de instelling"), *lines_of(filling.asked(OWN_ADDRESS, "adres van de instelling")))


def known_names(before: Situation) -> Mapping[str, str]:
    """The names of holders of offices that the case itself gives."""
    several = (*before.case.personen.values(), *before.holders.values())
    return {holder.persoon: holder.naam for group in several for holder in group if holder.naam}
