"""`python -m statuut.demo`: the demo."""

from __future__ import annotations

import sys

from statuut.demo.run import main

if __name__ == "__main__":
    sys.exit(main())
