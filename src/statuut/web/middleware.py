"""What every request passes: only this computer is served, and a browser is told to load nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from ipaddress import ip_address

from django.http import HttpRequest, HttpResponse

Handler = Callable[[HttpRequest], HttpResponse]
POLICY = (
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'"
)


def loopback_only(get_response: Handler) -> Handler:
    """Refuse a request that does not come from this computer (the name it asks for is checked by ALLOWED_HOSTS)."""

    def handle(request: HttpRequest) -> HttpResponse:
        if not _is_loopback(str(request.META.get("REMOTE_ADDR", ""))):
            return HttpResponse("Deze site antwoordt alleen op deze computer zelf.", status=403, content_type="text/plain; charset=utf-8")
        return get_response(request)

    return handle


def headers(get_response: Handler) -> Handler:
    """Add the content policy, and keep pages about persons out of caches."""

    def handle(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        response.setdefault("Content-Security-Policy", POLICY)
        response.setdefault("Cache-Control", "no-store")
        return response

    return handle


def _is_loopback(address: str) -> bool:
    try:
        return ip_address(address).is_loopback
    except ValueError:
        return False
