"""Rows that are written once: saving one again or deleting it is an error of the program."""

from __future__ import annotations

from typing import Any, NoReturn

from django.db import models


class AppendOnlyError(Exception):
    """The program tried to change or delete what may only be added to."""


class Kept(models.Model):
    """A row that is written once."""

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Write the row; a row that is there already may not be written again."""
        if not self._state.adding:
            raise AppendOnlyError(f"{type(self).__name__} {self.pk} is kept and cannot be changed")
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        """Refuse: nothing is deleted."""
        raise AppendOnlyError(f"{type(self).__name__} {self.pk} is kept and cannot be deleted")
