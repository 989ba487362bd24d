"""The Django application of the site."""

from __future__ import annotations

from django.apps import AppConfig


class WebConfig(AppConfig):
    """Name and label under which Django knows the site."""

    name = "statuut.web"
    label = "web"
    verbose_name = "Statuut"
