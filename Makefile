# Two commands: `make demo` and `make test`. Both set up all they need in .venv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export PYTHONDONTWRITEBYTECODE :=

.PHONY: demo test bench lint types imports suite chromium clean help

help:
	@echo "make demo   voorbeeldinstelling: importeren, loonbrief met uitleg, site op 127.0.0.1"
	@echo "make test   alle controles en toetsen"
	@echo "make bench  metingen, tabel in bench/RESULTS.md"

$(VENV)/klaar: pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Statuut vraagt Python 3.11 of hoger.")'
	$(PYTHON) -m venv $(VENV) || (apt-get install -y python3-venv && $(PYTHON) -m venv $(VENV))
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[test]'
	$(BIN)/python -m compileall -q src $(VENV)/lib/python3*/site-packages >/dev/null 2>&1 || true
	touch $@

demo: $(VENV)/klaar
	$(BIN)/python -m statuut.demo.run $(DEMO)

test: $(VENV)/klaar lint types imports chromium suite

lint: $(VENV)/klaar
	$(BIN)/ruff check src tests bench

types: $(VENV)/klaar
	$(BIN)/mypy

imports: $(VENV)/klaar
	$(BIN)/lint-imports --config .importlinter

# Browser tests use Debian's Chromium; where it cannot be installed they say that they were skipped.
chromium:
	@command -v chromium >/dev/null && command -v chromedriver >/dev/null || \
	 { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && { apt-get update -qq; DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium chromium-driver fonts-dejavu >/dev/null 2>&1; }; } || \
	 echo "Chromium is niet geïnstalleerd: de browsertoetsen worden overgeslagen."

suite: $(VENV)/klaar
	$(BIN)/python -m pytest

bench: $(VENV)/klaar
	$(BIN)/python -m bench $(BENCH)

clean:
	rm -rf $(VENV) build .pytest_cache .mypy_cache .ruff_cache .import_linter_cache
