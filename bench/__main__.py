"""`python -m bench`: every part in processes of its own, then the table in RESULTS.md. With names of parts only those are measured anew."""

from __future__ import annotations

import sys

from bench import betaling, ijking, kernel, persoon, pswi, rival, terminal, verlof
from bench.results import Rows, keep, write_table

PARTS = {part.__name__.rpartition(".")[2]: part.measure for part in (ijking, kernel, rival, pswi, persoon, verlof, betaling, terminal)}


def main(names: list[str]) -> int:
    """Measure the named parts (none: all) and rewrite the table; 2 when a name is unknown."""
    unknown = [name for name in names if name not in PARTS]
    if unknown:
        print(f"Onbekend deel: {', '.join(unknown)}. Kies uit {', '.join(PARTS)}.", file=sys.stderr)
        return 2
    for name in names or list(PARTS):
        print(f"{name} …", flush=True)
        rows: Rows = PARTS[name]()
        for row in rows:
            print(f"  {row['what']}: {row['measured']} (doel: {row['target']})", flush=True)
        keep(name, rows)
    print(f"Tabel: {write_table(list(PARTS)).name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
