"""Hyphens at line ends: undone where the print split a word, kept where the word has one of its own.
 "be-" + "grip" is one word; "niet-" + "wetenschappelijk" keeps its hyphen. The text itself decides: the form that occurs
elsewhere inside a line wins. Where neither occurs, a first half that the text often joins with a hyphen ("niet-", "ex-") keeps
it; otherwise the word is joined.
"""

from __future__ import annotations

import re
from collections import Counter

from .normnummer import romeins_getal

_WOORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_STAART = re.compile(r"([^\W_][\w'’.]*(?:-[\w'’.]+)*|[^\W_])-$")
_KOP = re.compile(r"^([^\W_][\w]*(?:-\w+)*)")
_TREMA = {"e": "ë", "i": "ï"}
VOEGWOORDEN = frozenset({"en", "of", "als", "tot"})


class Woordenschat:
    """The words that stand whole inside the lines of one text, with how often; it decides on hyphens at line ends."""

    def __init__(self, regels: list[str]) -> None:
        """Count the words of the lines, leaving out a last half before a hyphen and the first word of the next line."""
        self._woorden: Counter[str] = Counter()
        vervolgen: dict[str, set[str]] = {}
        vorige_breekt = False
        for regel in regels:
            woorden = [gevonden[0].casefold() for gevonden in _WOORD.finditer(regel)]
            if vorige_breekt:
                woorden = woorden[1:]
            vorige_breekt = regel.endswith("-")
            self._woorden.update(woorden[:-1] if vorige_breekt else woorden)
            for woord in woorden:
                eerste, _, rest = woord.partition("-")
                if rest:
                    vervolgen.setdefault(eerste, set()).add(rest)
        self._voorvoegsels = frozenset(eerste for eerste, resten in vervolgen.items() if len(resten) >= 3)

    def kent(self, woord: str) -> int:
        """How often the word stands whole inside a line."""
        return self._woorden[woord.casefold()]

    def voeg_samen(self, regel: str, volgende: str) -> tuple[str, bool]:
        """Join two lines; also says whether the choice on a hyphen is doubtful (both halves are words, neither form occurs)."""
        staart, kop = _STAART.search(regel), _KOP.match(volgende)
        if not regel.endswith("-") or staart is None or kop is None:
            return (regel + " " + volgende).strip(), False
        eerste, tweede = staart[1], kop[1]
        if tweede.casefold() in VOEGWOORDEN and len(tweede) == len(volgende.split(maxsplit=1)[0]) and not self.kent(eerste + tweede):
            return f"{regel} {volgende}", False
        houdt, twijfel = self._houdt_koppelteken(eerste, tweede)
        return (regel + volgende if houdt else regel[:-1] + self._met_trema(eerste, tweede, volgende)), twijfel

    def _met_trema(self, eerste: str, tweede: str, volgende: str) -> str:
        """Give back the diaeresis that a break drops: "ge-" + "indexeerd" is "geïndexeerd"; never where the text writes it without."""
        klinker = _TREMA.get(tweede[0])
        if klinker is None or eerste[-1] not in "aeiou" or self.kent(eerste + tweede):
            return volgende
        if self.kent(eerste + klinker + tweede[1:]) or eerste in ("be", "ge") or (eerste[-1] == "i" and tweede[0] == "e"):
            return klinker + volgende[1:]
        return volgende

    def _houdt_koppelteken(self, eerste: str, tweede: str) -> tuple[bool, bool]:
        if romeins_getal(eerste) and romeins_getal(tweede) and eerste.isupper() and tweede.isupper():
            return False, False
        if any(teken.isdigit() for teken in eerste + tweede):
            return True, False
        if tweede[0].isupper() and not eerste.isupper():
            return True, False
        met, zonder = self.kent(f"{eerste}-{tweede}"), self.kent(eerste + tweede)
        if met or zonder:
            return met > zonder, False
        laatste = eerste.rpartition("-")[2]
        if laatste.casefold() in self._voorvoegsels or (len(laatste) == 1 and laatste.isupper()):
            return True, False
        twijfel = len(laatste) > 3 and len(tweede) > 3 and self.kent(laatste) > 2 and self.kent(tweede) > 2
        return False, twijfel
