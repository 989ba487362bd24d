"""Running measurements in processes of their own, and the table of what came out."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
KEPT, TABLE = ROOT / "bench" / "results.json", ROOT / "bench" / "RESULTS.md"
Rows = list[dict[str, str]]


def row(what: str, measured: str, target: str = "-", met: bool | None = None) -> dict[str, str]:
    """A line of the table; `met` tells whether the target was reached."""
    return {"what": what, "measured": measured, "target": target, "met": "" if met is None else "ja" if met else "nee"}


def grouped(number: int) -> str:
    """A whole number with points between the thousands."""
    return f"{number:,}".replace(",", ".")


def in_process(module: str, *arguments: str, python: str = sys.executable, environment: Mapping[str, str] | None = None) -> dict[str, Any]:
    """Run a module of the bench in a fresh process and read the JSON that it prints last."""
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)]), **(environment or {})}
    done = subprocess.run([python, "-m", module, *arguments], cwd=ROOT, env=env, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{module} {' '.join(arguments)}: {done.stderr.strip()[-2000:]}")
    answer: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return answer


def peak_mb() -> float:
    """Most memory that this process has used, in MB."""
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def spread(seconds: Sequence[float], unit: str = "s") -> str:
    """The median of repeated measurements, with the lowest and the highest."""
    scale, digits = (1000, 0) if unit == "ms" else (1, 2)
    low, middle, high = (f"{scale * value:.{digits}f}".replace(".", ",") for value in (min(seconds), median(seconds), max(seconds)))
    return f"{middle} {unit} ({low} tot {high})"


def keep(part: str, rows: Rows) -> None:
    """Store the rows of a part beside those of the others."""
    known = json.loads(KEPT.read_text(encoding="utf-8")) if KEPT.exists() else {}
    known[part] = {"rows": rows, "commit": _commit(), "machine": _machine()}
    KEPT.write_text(json.dumps(known, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def write_table(order: Sequence[str]) -> Path:
    """Write the table of every part that was ever measured."""
    known = json.loads(KEPT.read_text(encoding="utf-8"))
    lines = [
        "# Metingen",
        "",
        "Gemaakt door `make bench` (`python -m bench`). Elke meting liep in een eigen proces; herhaalde metingen staan als mediaan",
    ]
    lines[-1] += " (laagste tot hoogste)."
    for part in (part for part in order if part in known):
        entry = known[part]
        lines += [
            "",
            f"## {part}",
            "",
            f"{entry['machine']}; commit {entry['commit']}.",
            "",
            "| wat | gemeten | doel | gehaald |",
            "|---|---|---|---|",
        ]
        lines += [f"| {r['what']} | {r['measured']} | {r['target']} | {r['met']} |" for r in entry["rows"]]
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return TABLE


def _commit() -> str:
    def git(*arguments: str) -> str:
        return subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True).stdout.strip()

    changed = " met wijzigingen" if git("status", "--porcelain", "--", "src") else ""
    return (git("rev-parse", "--short", "HEAD") or "onbekend") + changed


def _machine() -> str:
    info = Path("/proc/cpuinfo").read_text() if Path("/proc/cpuinfo").exists() else ""
    models = [line.partition(":")[2].strip() for line in info.splitlines() if line.startswith("model name")]
    pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 2**30
    load = f"belasting door andere processen bij de start {os.getloadavg()[0]:.1f}".replace(".", ",")
    return (
        f"{os.cpu_count()} kernen {models[0] if models else platform.machine()}, {pages:.0f} GB, Python {platform.python_version()}; {load}"
    )
