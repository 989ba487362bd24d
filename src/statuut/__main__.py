"""`python -m statuut`: the command line."""

from __future__ import annotations

from statuut.cli import main

if __name__ == "__main__":
    main()
