"""What stops a command: wrong use by the person at the keyboard, told in Dutch."""

from __future__ import annotations

DONE = 0
FINDINGS = 1
USAGE = 2
BROKEN = 3


class UsageFault(Exception):
    """Wrong use: a Dutch sentence that says what is wrong, where, and what would be right. Exit code 2.

    `right` is what would be right, `hint` a sentence of its own ("Zie ...", "Bedoelt u ...?").
    """

    def __init__(self, message: str, field: str | None = None, right: str | None = None, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.field = field
        self.right = right
        self.hint = hint

    def text(self) -> str:
        """The fault as one Dutch line."""
        place = f" ({self.field})" if self.field else ""
        right = "" if self.right is None else f" Juist is: {self.right}" + ("" if self.right.endswith((".", "?")) else ".")
        return f"Fout{place}: {self.message}{right}" + (f" {self.hint}" if self.hint else "")

    def as_dict(self) -> dict[str, str | int | None]:
        """The fault in the shape of a finding."""
        from statuut.dossier.finding import Finding

        return Finding("fout", "verkeerd_gebruik", self.message, veld=self.field, juist=self.right or self.hint).as_dict()


_REASONS = {
    "FileNotFoundError": "de map bestaat niet",
    "PermissionError": "u hebt er geen toegang toe",
    "IsADirectoryError": "het is een map",
    "NotADirectoryError": "een deel van het pad is geen map",
    "FileExistsError": "er staat al een bestand met die naam",
}


def reason_of(error: OSError) -> str:
    """Why the system refused, in Dutch."""
    import errno

    if error.errno == errno.EADDRINUSE:
        return "de poort is in gebruik"
    if error.errno == errno.ENOSPC:
        return "de schijf is vol"
    return _REASONS.get(type(error).__name__, f"systeemfout {error.errno}")
