# `make` alone says what there is. Everything runs from .venv, which `make install` makes from the hashed lock.

SHELL = bash
# Some machines forbid Python to keep what it compiled. The tests start it often, so here it keeps it.
unexport PYTHONDONTWRITEBYTECODE
VENV = .venv
BIN = $(VENV)/bin
INSTALLED = $(VENV)/.installed

# The first of these that works makes .venv. One of your own choice: make install PYTHON=/path/to/python3
PYTHON = python3.13 python3.12 python3.11 python3
# How many tests run at a time. Twice as many as cores: browsers, servers and clocks are waited for.
WORKERS = 4
# More words for pytest: make pytest PYTEST='tests/domain -k skizze'
PYTEST =
# make lock LOCK=--upgrade takes the newest versions that pyproject.toml allows.
LOCK =
# Where `make gallery` writes all screens, and the programs that only `make lock` needs.
BUILD = build

.PHONY: faults help demo run install server test check format lint types contracts pytest golden feature migration vectors bench gallery audit sbom licences lock clean

help: ## show this list
	@echo "Two commands do everything: make demo (try the bot) and make test (check it)."
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile | expand -t 20

demo: $(INSTALLED) ## the bot with invented people, in your browser, without Telegram
	@$(BIN)/projektschmiede demo

run: $(INSTALLED) ## the bot itself, with the settings of the environment or .env
	@$(BIN)/projektschmiede run

install: $(INSTALLED) ## set up .venv; the other targets do it by themselves

server: ## set up .venv with only what the bot itself needs, for a server: docs/server.md
	@test -x $(BIN)/python || python3 -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-build.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --force-reinstall .
	@$(BIN)/projektschmiede --version

test: check ## everything that must hold: the same command that CI runs

check: $(INSTALLED) ## format, lint, types, contracts, known faults of packages, tests; all but the tests beside the tests
	@notes=$$(mktemp); \
	$(MAKE) --no-print-directory lint types contracts audit >"$$notes" 2>&1 & beside=$$!; \
	$(MAKE) --no-print-directory pytest; tests=$$?; \
	wait $$beside; rules=$$?; \
	cat "$$notes"; rm -f "$$notes"; \
	exit $$((tests || rules))

format: $(INSTALLED) ## put the code into its form
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

lint: $(INSTALLED)
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .

types: $(INSTALLED)
	@$(BIN)/mypy

contracts: $(INSTALLED)
	@$(BIN)/lint-imports --no-logo

# Skipped where nobody can be asked; it ends by itself.
audit: $(INSTALLED) ## ask whether faults of our packages are known
	@$(BIN)/pytest -q -n0 -m audit tests/structure/test_known_faults.py

# The first time all of it must be compiled: by one process, not by each of the workers.
pytest: $(INSTALLED) ## only the tests
	@test -d tests/stories/__pycache__ || $(BIN)/pytest --collect-only -qq >/dev/null || true
	@$(BIN)/pytest -n $(WORKERS) --dist loadgroup $(PYTEST)

faults: $(INSTALLED) ## break things on purpose: killed processes, full disks, a Telegram that misbehaves
	@PROJEKTSCHMIEDE_KILLS=$${PROJEKTSCHMIEDE_KILLS:-30} $(BIN)/pytest -m faults tests/faults $(PYTEST)

feature: $(INSTALLED) ## a feature that works at once, to be changed: make feature NAME=danke, or NAME=danke TABLE=thanks
	@$(BIN)/python -m tests.kit.scaffold '$(NAME)' '$(TABLE)'
	@$(MAKE) --no-print-directory golden

migration: $(INSTALLED) ## an empty step of the schema with the next number: make migration NAME=danke
	@$(BIN)/python -c "from storage.migrate import draft; draft('$(NAME)')"

golden: $(INSTALLED) ## write the golden screens anew, list new buttons and tables; then read in git what changed
	@GOLDEN=1 $(BIN)/pytest -q tests/screens/test_golden.py tests/structure/test_link_codes.py tests/structure/test_retention.py

vectors: $(INSTALLED) ## make the vectors of new answers, which come with the bot, and of the questions of the tests
	@VECTORS=1 $(BIN)/pytest -q tests/search/test_shipped.py tests/search/test_quality.py

bench: $(INSTALLED) ## measure: speed and memory
	@$(BIN)/pytest -m benchmark -s tests/benchmarks $(PYTEST)

gallery: $(INSTALLED) ## all screens in all languages as one page
	@mkdir -p $(BUILD)
	@$(BIN)/projektschmiede check --gallery $(BUILD)/gallery.html

sbom: $(INSTALLED) ## of which packages the bot is made, as CycloneDX, held against its schema
	@mkdir -p $(BUILD)
	@$(BIN)/cyclonedx-py requirements --pyproject pyproject.toml --output-reproducible --validate \
	    --of JSON -o $(BUILD)/sbom.json requirements.lock 2>$(BUILD)/sbom.log || { cat $(BUILD)/sbom.log >&2; exit 1; }
	@echo "$(BUILD)/sbom.json: $$(grep -c '"purl"' $(BUILD)/sbom.json) packages"

licences: $(INSTALLED) ## write the licences of our packages anew
	@LICENCES=1 $(BIN)/pytest -q tests/structure/test_licences.py

# The lock names every package, so its halves can be installed at the same time: pip mostly waits for the network.
$(INSTALLED): requirements-build.lock requirements-dev.lock pyproject.toml
	@set -e; \
	usable() { "$$1" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }; \
	if ! usable $(BIN)/python; then \
	    found=; \
	    for python in $(PYTHON); do \
	        if usable "$$python"; then found=$$python; break; fi; \
	    done; \
	    if [ -z "$$found" ]; then \
	        echo "This bot needs Python 3.11 or newer, with its modules venv and ensurepip; none was found." >&2; \
	        echo "Debian, Ubuntu: sudo apt install python3-venv. Fedora: sudo dnf install python3. macOS: brew install python." >&2; \
	        echo "When it has another name: make install PYTHON=/path/to/python3" >&2; \
	        exit 1; \
	    fi; \
	    echo "Setting up $(VENV) with $$("$$found" --version). This takes a minute or two, once."; \
	    "$$found" -m venv --clear $(VENV); \
	fi; \
	install() { $(BIN)/python -m pip install --quiet --disable-pip-version-check "$$@"; }; \
	install --no-compile --require-hashes -r requirements-build.lock; \
	halves=$$(mktemp -d); \
	awk -v halves="$$halves" '/^[a-z0-9]/ { packages++ } { print > (halves "/" packages % 2) }' requirements-dev.lock; \
	install --no-compile --no-deps --require-hashes -r "$$halves/0" & other=$$!; \
	install --no-compile --no-deps --require-hashes -r "$$halves/1"; \
	wait $$other; \
	rm -r "$$halves"; \
	install --no-deps --no-build-isolation -e .; \
	touch $@

lock: $(INSTALLED) ## write the lock files anew from pyproject.toml
	@test -x $(BUILD)/lock/bin/uv || { $(BIN)/python -m venv $(BUILD)/lock && $(BUILD)/lock/bin/pip install --quiet 'uv~=0.13'; }
	@set -e; \
	compile() { $(BUILD)/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	    --no-emit-index-url --no-annotate --custom-compile-command 'make lock' "$$@"; }; \
	compile $(LOCK) --all-extras --group build pyproject.toml -o requirements-dev.lock; \
	compile -c requirements-dev.lock --extra postgres --extra semantic pyproject.toml -o requirements.lock; \
	compile -c requirements-dev.lock --group build -o requirements-build.lock

clean: ## remove what was made, except .venv and your data
	rm -rf $(BUILD) dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find bot handlers storage tests -name __pycache__ -prune -exec rm -rf {} +
