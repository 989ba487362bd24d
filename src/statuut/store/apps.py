"""The Django application of the store."""

from __future__ import annotations

from django.apps import AppConfig


class StoreConfig(AppConfig):
    """Name and label under which Django knows the store."""

    name = "statuut.store"
    label = "store"
    verbose_name = "Bewaarplaats"
    default_auto_field = "django.db.models.BigAutoField"
