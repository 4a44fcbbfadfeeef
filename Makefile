# make demo    opens a sample project (writes ./demo without a display)
# make test    everything that must hold: style, types, imports, tests
# The first of either sets up .venv from the locked requirements; PYTHON=python3.12 chooses another interpreter.
.POSIX:
.SUFFIXES:
.PHONY: setup demo test tests lint format generated bench screenshots lock clean

PYTHON ?= python3.11
WORKERS ?= 2
REQUIREMENTS = packaging/requirements/test.txt
# The locks, the system's libraries and pyproject.toml up to its first ruler (what the package is, not how it is checked).
KEY := $(shell { cat $(REQUIREMENTS) packaging/system_libraries; sed '/^\# ---/q' pyproject.toml; } | sha256sum | cut -c1-16)
STAMP := .venv/.set-up-$(KEY)
RUN = .venv/bin/python

setup: $(STAMP)

# Named after what it was made from, so that a changed lock sets up again and a mere checkout does not.
$(STAMP):
	@packaging/system_libraries
	@test -x $(RUN) || { echo "Making .venv"; $(PYTHON) -m venv .venv; }
	@echo "Installing the locked requirements into .venv"
	@$(RUN) -m pip install --quiet --disable-pip-version-check --require-hashes --requirement $(REQUIREMENTS)
	@$(RUN) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@rm -f .venv/.set-up-* && touch $@
	@echo "Ready: .venv/bin/hovermark"

demo: setup
	.venv/bin/hovermark demo

lint: setup
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/basedpyright
	.venv/bin/lint-imports --no-logo

tests: setup
	$(RUN) -m pytest --numprocesses $(WORKERS) --randomly-seed 2026 -m "not benchmark"

test: setup
	@$(MAKE) --no-print-directory lint
	@$(MAKE) --no-print-directory tests

format: setup
	.venv/bin/ruff check --fix
	.venv/bin/ruff format

# What is made from other files and kept in the repository; the tests say when it is out of date.
generated: setup
	$(RUN) packaging/compile_taxonomy.py annotations/data/taxonomy.yaml
	$(RUN) -m annotations.formats.schema
	$(RUN) packaging/update_readme.py
	$(RUN) packaging/translations.py
	$(RUN) packaging/build_guide.py

bench: setup
	$(RUN) -m tests.benchmarks

screenshots: setup
	$(RUN) packaging/screenshots.py screenshots
	$(RUN) packaging/screenshots.py --all screenshots/every-view
	$(RUN) packaging/screenshots.py --guide
	$(RUN) packaging/build_guide.py

lock:
	packaging/update_pins $(ARGUMENTS)

clean:
	rm -rf .venv build dist demo screenshots *.egg-info .pytest_cache .ruff_cache .hypothesis .import_linter_cache
