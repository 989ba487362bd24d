"""Tags and filters of the pages: dates, amounts, words, article chips."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from django import template
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from statuut.timeline.formatting import format_amount, format_date, format_long_date
from statuut.web.citation import cite, norm_url, split
from statuut.web.words import label, word

register = template.Library()


@register.filter
def datum(value: date | datetime | None) -> str:
    """A day as dd/mm/jjjj; nothing for no day."""
    return format_date(value) if value else ""


@register.filter
def lange_datum(value: date | None) -> str:
    """A day in full: 1 maart 2005."""
    return format_long_date(value) if value else ""


@register.filter
def tijdstip(value: datetime) -> str:
    """A moment in Belgian time, with its date."""
    local = timezone.localtime(value)
    return f"{format_date(local)} {local:%H:%M}"


@register.filter
def maand(month: int | None) -> str:
    """The number of a month in words: mei 2005; nothing for no month."""
    from statuut.timeline.month import month_text

    return "" if month is None else month_text(month)


@register.filter
def zonder_lidwoord(name: str) -> str:
    """The name of an allowance without its article: toelage voor overuren."""
    return name.removeprefix("een ")


@register.filter
def maandkop(number: int) -> str:
    """The head of the column of a month, 1 to 12: jan, feb, mrt."""
    from statuut.payroll.year import SHORT_MONTHS

    return SHORT_MONTHS[number - 1]


@register.filter
def bedrag(cents: int) -> str:
    """Cents as an amount: 1.234,56."""
    return format_amount(cents)


@register.filter
def verschil(cents: int | None) -> str:
    """A difference in cents with its sign; the word for what is undetermined."""
    from statuut.web.trial import amount_text

    return amount_text(cents, signed=True)


@register.filter
def bedrag_of_onbepaald(cents: int | None) -> str:
    """Cents as an amount, or the word for what is undetermined."""
    from statuut.web.trial import amount_text

    return amount_text(cents)


_PROFILE = {
    "wie": "Voor wie",
    "maximum": "Hoeveel",
    "aanvraag": "Aanvragen",
    "beslist": "Beslist",
    "stilzwijgen": "Zonder antwoord",
    "combinatie": "Samen met ander verlof",
    "schorsing": "Geschorst door",
    "hoeveel": "Hoeveel",
    "betaalmaand": "Betaald",
    "uitsluitingen": "Niet voor",
    "cumulatieverbod": "Samen met iets anders",
}


@register.filter
def profielkop(name: str) -> str:
    """The heading of a part of the profile of a leave."""
    return _PROFILE.get(name, label(name))


@register.filter
def woord(code: str) -> str:
    """A code of the file in words."""
    return word(str(code))


@register.filter
def opschrift(code: str) -> str:
    """A code of the file as a label."""
    return label(str(code))


@register.filter
def citeer(article: str) -> str:
    """A norm number as the statute writes it."""
    return cite(article)


@register.simple_tag
def artikel(articles: str, statute: str = "pswi", paneel: bool = False) -> SafeString:
    """Chips for one or several norm numbers; with `paneel` a chip opens its digest in place."""
    return format_html_join(" ", "{}", ((_chip(each, statute, paneel),) for each in split(articles or "")))


def _chip(article: str, statute: str, panel: bool) -> SafeString:
    url = norm_url(statute, article)
    if not panel:
        return format_html('<a class="art" href="{}">{}</a>', url, cite(article))
    return format_html(
        '<a class="art" href="{}" hx-get="{}" hx-target="next .digest" hx-swap="innerHTML">{}</a>',
        url,
        url + "?samenvatting=1",
        cite(article),
    )


@register.simple_tag(takes_context=True)
def met(context: dict[str, Any], **changes: Any) -> str:
    """The query of this page with some values changed; an empty value leaves the name out."""
    query = context["request"].GET.copy()
    for name, value in changes.items():
        if value in ("", None):
            query.pop(name, None)
        else:
            query[name] = str(value)
    text: str = query.urlencode()
    return f"?{text}" if text else "?"


@register.filter
def split_words(text: str) -> list[str]:
    """The words of a text, one by one."""
    return text.split()


@register.simple_tag
def norm_adres(norm_id: str, statute: str = "pswi") -> str:
    """The address of a norm's page."""
    return norm_url(statute, norm_id)


@register.filter
def plaats(norm_id: str) -> str:
    """The place of a norm inside its article: "§ 2, eerste lid"."""
    _, _, place = cite(norm_id).partition(", ")
    return place


@register.filter
def slug(status: str) -> str:
    """A status as a class name."""
    return status.replace(" ", "-")


@register.filter
def toon(status: str) -> str:
    """The tone in which a norm's status is shown."""
    from statuut.web.norms import STATUS_TONES

    return STATUS_TONES.get(status, "")


@register.filter
def platte_waarde(value: object) -> str:
    """A value of the register as words: lists with commas, pairs with a colon, without what is empty."""
    if isinstance(value, dict):
        return "; ".join(f"{word(str(name))}: {platte_waarde(inner)}" for name, inner in value.items() if inner is not None)
    if isinstance(value, list | tuple):
        return ", ".join(platte_waarde(inner) for inner in value)
    if isinstance(value, bool):
        return "ja" if value else "nee"
    return format_date(value) if isinstance(value, date) else str(value)
