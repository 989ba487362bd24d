"""`python -m statuut.web [poort]`: start the site on this computer."""

from __future__ import annotations

import sys

from statuut.web.serve import PORT, main

if __name__ == "__main__":
    given = sys.argv[1:]
    if len(given) > 1 or (given and not given[0].isdigit()):
        print("Gebruik: python -m statuut.web [poort]", file=sys.stderr)
        raise SystemExit(2)
    main(int(given[0]) if given else PORT)
