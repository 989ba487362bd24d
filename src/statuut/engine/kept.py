"""Keeping on disk what is slow to make and follows from its source alone: parsed files, generated code, kernels.

Everything lies under STATUUT_CACHE, else the user's cache folder, under a name made from the source; what cannot be read or written is
made again, silently. The files are the user's own and hold nothing that the program's sources do not say.
"""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any


def cache_folder() -> Path:
    """STATUUT_CACHE, else the user's cache folder."""
    base = os.environ.get("STATUUT_CACHE") or os.path.join(os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), "statuut")
    return Path(base)


def kept(kind: str, source: bytes, make: Callable[[], Any]) -> Any:
    """What `make` gives for a source, from the disk when it is there. Only for plain values and code objects (`marshal`)."""
    name = sha256(source + sys.version.encode()).hexdigest()[:32]
    path = cache_folder() / kind / name
    try:
        return marshal.loads(path.read_bytes())
    except (OSError, ValueError, EOFError, TypeError):
        pass
    made = make()
    try:
        content = marshal.dumps(made)
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        aside = path.with_name(f"{name}.{os.getpid()}")
        aside.write_bytes(content)
        aside.replace(path)
    except (OSError, ValueError):
        pass
    return made
