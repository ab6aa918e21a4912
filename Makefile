# make compare and make test each set everything up by themselves.

PYTHON ?= python3
BIN := .venv/bin

.PHONY: compare test check format clean

compare: .venv/installed
	$(BIN)/factcheck compare seeds/ --fail-on never

test: .venv/tested
	$(BIN)/python -m pytest

check: .venv/developed
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest

format: .venv/developed
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

clean:
	rm -rf .venv build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis

# One environment; each stage adds what the one before it lacks.
.venv/created:
	$(PYTHON) -m venv .venv
	touch $@

.venv/installed: .venv/created setup.cfg constraints.txt
	$(BIN)/pip install --quiet --constraint constraints.txt --editable .
	touch $@

.venv/tested: .venv/installed
	$(BIN)/pip install --quiet --constraint constraints.txt --editable .[test]
	touch $@

.venv/developed: .venv/tested
	$(BIN)/pip install --quiet --constraint constraints.txt --editable .[dev]
	touch $@
