# make compare and make test each set everything up by themselves.

PYTHON ?= python3
BIN := .venv/bin
# Every core takes file after file, so that what the tests of a file share is made once.
TESTS := $(BIN)/python -m pytest --numprocesses auto --dist loadfile --no-loadscope-reorder

.PHONY: compare test check format docs coverage mutation clean

compare: .venv/installed
	$(BIN)/factcheck compare seeds/ --fail-on never

test: .venv/tested
	$(TESTS)

check: .venv/developed
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(TESTS) $(if $(SARIF_SCHEMA),--sarif-schema=$(SARIF_SCHEMA))

# What the pages show of the code: the picture of its parts, the keys of JSON and of the configuration, the rules, the reports.
docs: .venv/tested
	$(BIN)/python -m docs.flow
	$(BIN)/python -m docs.keys
	$(BIN)/python -m docs.rules
	$(BIN)/python -m docs.settings
	$(BIN)/python -m docs.excerpts

coverage: .venv/developed
	$(BIN)/python -m pytest --cov --cov-report=term-missing:skip-covered

mutation: .venv/mutable
	$(BIN)/python -m benchmarks.mutation

format: .venv/developed
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

clean:
	rm -rf .venv build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis .coverage

# One environment; each stage adds what the one before it lacks.
.venv/created:
	$(PYTHON) -m venv .venv
	touch $@

.venv/installed: .venv/created setup.cfg constraints.txt
	$(BIN)/pip install --quiet --constraint constraints.txt --editable .
	$(BIN)/python -m compileall -q factcheck
	touch $@

.venv/tested: .venv/installed
	$(BIN)/pip install --quiet --constraint constraints.txt --editable .[test]
	touch $@

.venv/developed: .venv/tested
	$(BIN)/pip install --quiet --constraint constraints.txt --editable .[dev]
	touch $@

.venv/mutable: .venv/tested
	$(BIN)/pip install --quiet --constraint constraints.txt --editable .[mutation]
	touch $@
