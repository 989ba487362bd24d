"""How fast the machine is: the sketch of the design, whose time on the machine of the targets is known, where it lies beside."""

from __future__ import annotations

import subprocess
import sys

from bench.results import ROOT, Rows, row

SKETCH, ON_TARGET_MACHINE = ROOT.parent / "shared" / "design" / "kernel_sketch.py", 0.4


def measure() -> Rows:
    """The best of the sketch's own timings, beside what the design says that it took."""
    what = "schets van de rekenkern uit het ontwerp, 90 miljoen persoonmaanden"
    if not SKETCH.exists():
        return [row(what, "niet gemeten: de schets staat niet naast het project")]
    done = subprocess.run([sys.executable, str(SKETCH)], capture_output=True, text=True, check=True)
    best = min(float(line.split(" s,")[0]) for line in done.stdout.splitlines() if " s," in line)
    slower = f"{best / ON_TARGET_MACHINE:.1f}".replace(".", ",")
    measured, known = (f"{seconds:.2f} s".replace(".", ",") for seconds in (best, ON_TARGET_MACHINE))
    return [row(what, f"{measured}; {known} op de machine waarop de doelen zijn gesteld, dus {slower} keer zo traag")]
