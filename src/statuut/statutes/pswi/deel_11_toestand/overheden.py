"""Who decides or advises on the leaves of titles 8 to 11 of part XI, the two statuses, and terms as ordinals.

One list of authorities for these titles, so that a person reads the same words everywhere. The status of a kind of leave is read from
the table of absences (`gegevens/afwezigheden.yaml`), the one place where it stands.
"""

from __future__ import annotations

from statuut.engine.days import calendar_day
from statuut.statutes.pswi.gegevens.lijsten import afwezigheidssoorten
from statuut.statutes.pswi.vragen import keuzes

OVERHEID = keuzes(
    "overheid_verlof",
    "minister_specifiek_personeelsbeleid",
    "minister_algemeen_personeelsbeleid",
    "vlaamse_minister",
    "eigen_vlaamse_minister",
    "vlaamse_regering",
    "instellingshoofd",
    "afdelingshoofd",
    "vormingscoordinator",
    "niemand",
    minister_specifiek_personeelsbeleid="de Vlaamse minister(s) van het specifieke personeelsbeleid",
    minister_algemeen_personeelsbeleid="de Vlaamse minister van het algemene personeelsbeleid",
    vlaamse_minister="een Vlaamse minister",
    eigen_vlaamse_minister="de Vlaamse minister van wie de ambtenaar afhangt",
    vlaamse_regering="de Vlaamse regering",
    instellingshoofd="het instellingshoofd",
    afdelingshoofd="het afdelingshoofd",
    vormingscoordinator="de departementale vormingscoördinator",
    niemand="niemand: het verlof volgt vanzelf",
)
(
    MINISTER_SPECIFIEK, MINISTER_ALGEMEEN, VLAAMSE_MINISTER, EIGEN_MINISTER, VLAAMSE_REGERING, INSTELLINGSHOOFD, AFDELINGSHOOFD,
    VORMINGSCOORDINATOR, NIEMAND,
) = range(9)  # fmt: skip

TOESTAND = keuzes("toestand_verlof", "dienstactiviteit", "non_activiteit", non_activiteit="non-activiteit")
DIENSTACTIVITEIT, NON_ACTIVITEIT = range(2)


def toestand_van(aard):
    """The status of a kind of absence, as the table of absences has it."""
    return TOESTAND.codes.index(afwezigheidssoorten()[aard].toestand)


def uiterlijk(term, start):
    """The last useful day of a term that starts on an ordinal day."""
    return term.compute(calendar_day(start)).last_day.toordinal()
