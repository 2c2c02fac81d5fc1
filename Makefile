# Two commands are enough: `make run` and `make test`. `make` alone prints them all.
PYTHON ?= python3
PORT ?= 8000
VENV := .venv
BIN := $(VENV)/bin
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_NO_INPUT := 1

# in their order: tests that empty the database come last in each process
SIDE_BY_SIDE := -n logical --maxprocesses 4 --dist load

.DEFAULT_GOAL := help
.PHONY: help run demo-full test test-browser check bench fmt messages docs schema lock clean

help: ## Show these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: $(VENV)/.run build/.static ## Everything from a fresh machine to the city in the browser (PORT=8000, VORORT_HOME=var, DEMO=none)
	@exec $(BIN)/vorort serve --port $(PORT)

demo-full: $(VENV)/.run build/.static ## The demo city with what ten years leave behind, in var/full
	@DEMO=full VORORT_HOME=var/full exec $(BIN)/vorort serve --port $(PORT)

test: $(VENV)/.dev build/.static ## Everything from a fresh machine to a green suite (TEST_DATABASE_URL= for PostgreSQL)
	@$(BIN)/python -m pytest -m "not browser$(if $(TEST_DATABASE_URL), and not embedded)" $(SIDE_BY_SIDE)

test-browser: $(VENV)/.dev build/.static frontend/node_modules/.tests ## The tests that need Debian's Chromium
	@$(BIN)/python -m pytest -m "browser and not lighthouse" -n logical --maxprocesses 2 --dist loadfile; \
	 first=$$?; $(BIN)/python -m pytest -m lighthouse && exit $$first

check: $(VENV)/.dev build/.words ## Lint, types, storeys, migrations, translations
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@DJANGO_SETTINGS_MODULE=vorort.config.settings.test $(BIN)/vorort makemigrations --check --dry-run
	@$(BIN)/python -m frontend.words --check

bench: $(VENV)/.dev build/.static ## Measure (needs wrk) and write docs/explanation/performance.md
	@$(BIN)/python bench/bench.py

fmt: $(VENV)/.dev ## Format the code
	@$(BIN)/ruff check --fix-only --quiet . ; $(BIN)/ruff format .

messages: $(VENV)/.dev ## Collect the texts to translate
	@$(BIN)/python -m frontend.words --collect

docs: $(VENV)/.dev ## Write the generated reference anew
	@$(BIN)/vorort write_reference
	@$(BIN)/python -m pytest -q -k as_published tests/house/test_addresses.py --write-addresses

schema: $(VENV)/.run ## Write down what fresh databases begin with (DATABASE_URL= of an empty one for PostgreSQL)
	@home=$$(mktemp -d) && VORORT_HOME=$$home $(BIN)/vorort write_schema; rm -rf $$home

lock: ## Lock the requirements anew (needs uv)
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -q requirements/run.in -o requirements/run.txt
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -q requirements/dev.in -o requirements/dev.txt

clean: ## Remove environment and build; keeps var/
	rm -rf $(VENV) build frontend/node_modules

# --- stamps: each step runs again only when what it depends on has changed ---------------------------------------

$(VENV)/.made:
	@command -v $(PYTHON) >/dev/null || { echo "Python is missing: install Python 3.11 or newer, with venv."; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python is too old: $$($(PYTHON) --version). Vorort needs 3.11 or newer (make run PYTHON=python3.12)."; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { echo "The environment could not be made: install Python's venv (on Debian: apt install python3-venv)."; exit 1; }
	@touch $@

$(VENV)/.run: requirements/run.txt pyproject.toml | $(VENV)/.made
	@echo "Installing Python packages (about a minute) …"
	@$(BIN)/python -m pip install -qq --require-hashes -r requirements/run.txt
	@$(BIN)/python -m pip install -qq --no-build-isolation --no-deps -e .
	@touch $@

$(VENV)/.dev: requirements/dev.txt $(VENV)/.run
	@echo "Installing packages for tests and checks …"
	@$(BIN)/python -m pip install -qq --require-hashes -r requirements/dev.txt
	@touch $@

build/.words: $(wildcard locale/*/LC_MESSAGES/*.po locale/*/*/LC_MESSAGES/*.po) | $(VENV)/.run
	@$(BIN)/python -m frontend.words
	@mkdir -p build && touch $@

build/.front: frontend/package-lock.json frontend/build.py $(wildcard frontend/scss/*.scss frontend/scss/*/*.scss) | $(VENV)/.run
	@$(BIN)/python frontend/build.py
	@touch $@

build/.static: build/.front build/.words requirements/run.txt $(wildcard vorort/*/static/*/*)
	@echo "Collecting and compressing static files …"
	@VORORT_HOME=build/home $(BIN)/vorort collectstatic --noinput --clear --verbosity 0
	@touch $@

frontend/node_modules/.tests: frontend/package-lock.json | $(VENV)/.run
	@$(BIN)/python frontend/build.py --with-tests
	@touch $@
