"""Who acts, advises or decides in recruitment and probation: one list with the same words in parts VI and VII.

The text still names the permanent recruitment secretary in some articles; he is read as the federal selection office that took his place,
unless the reading is switched (VI 6 §2).
"""

from __future__ import annotations

from statuut.statutes.pswi.vragen import keuzes

WIE = keuzes(
    "wie_aanwerving",
    "instellingshoofd", "instellingshoofd_of_gemachtigde", "directieraad", "vlaamse_regering", "minister_specifiek", "minister_algemeen",
    "benoemende_overheid", "selectiebureau", "vast_wervingssecretaris", "leidend_ambtenaar_ambtenarenzaken",
    "leidend_ambtenaar_personeelsontwikkeling", "examencommissie", "preventieadviseur", "centrale_aanwervingsdienst",
    "vormingsverantwoordelijke", "vormingscoordinator", "evaluatoren", "raad_van_beroep", "niemand",
    instellingshoofd="het instellingshoofd",
    instellingshoofd_of_gemachtigde="het instellingshoofd of zijn gemachtigde",
    directieraad="de directieraad",
    vlaamse_regering="de Vlaamse regering",
    minister_specifiek="de Vlaamse minister van het specifieke personeelsbeleid",
    minister_algemeen="de Vlaamse minister van het algemene personeelsbeleid",
    benoemende_overheid="de benoemende overheid",
    selectiebureau="het federale Selectiebureau",
    vast_wervingssecretaris="de Vast Wervingssecretaris",
    leidend_ambtenaar_ambtenarenzaken="de leidend ambtenaar van Ambtenarenzaken",
    leidend_ambtenaar_personeelsontwikkeling="de leidend ambtenaar van Personeelsontwikkeling",
    examencommissie="de examencommissie",
    preventieadviseur="de preventieadviseur-arbeidsgeneesheer",
    centrale_aanwervingsdienst="de centrale aanwervingsdienst van het ministerie",
    vormingsverantwoordelijke="de departementale vormingsverantwoordelijke",
    vormingscoordinator="de departementale vormingscoördinator",
    evaluatoren="de evaluatoren",
    raad_van_beroep="de raad van beroep",
)  # fmt: skip
(
    HOOFD, HOOFD_OF_GEMACHTIGDE, DIRECTIERAAD, VLAAMSE_REGERING, MINISTER_SPECIFIEK, MINISTER_ALGEMEEN, BENOEMENDE_OVERHEID, SELECTIEBUREAU,
    WERVINGSSECRETARIS, AMBTENARENZAKEN, PERSONEELSONTWIKKELING, EXAMENCOMMISSIE, PREVENTIEADVISEUR, AANWERVINGSDIENST,
    VORMINGSVERANTWOORDELIJKE, VORMINGSCOORDINATOR, EVALUATOREN, RAAD_VAN_BEROEP, NIEMAND,
) = range(19)  # fmt: skip
