# Two commands on a fresh machine: `make demo` and `make test`. Both need Python 3.11+ and a network.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
DOCS := .venv-docs

.PHONY: demo test generate check-generated lint types format lock bench docs docs-serve clean
.PHONY: lint-openapi check-languages check-lean-cli
.PHONY: check-schemathesis check-kill bench-sandbox bench-sweep

demo: $(READY)
	$(BIN)/python examples/demo.py $(TARGET)

test: check-generated lint types
	$(BIN)/python -m pytest -n auto --cov --cov-report=term-missing:skip-covered

generate: $(READY)
	$(BIN)/python -m tools.generate

check-generated: $(READY)
	$(BIN)/python -m tools.generate --check

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy
	$(BIN)/basedpyright

format: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(READY)
	$(BIN)/python -m benchmarks

# The site, in an environment of its own; a link that leads nowhere ends the build.
docs: $(DOCS)/.ready
	NO_MKDOCS_2_WARNING=1 $(DOCS)/bin/python -m mkdocs build --strict

docs-serve: $(DOCS)/.ready
	NO_MKDOCS_2_WARNING=1 $(DOCS)/bin/python -m mkdocs serve

$(DOCS)/.ready: requirements/docs.txt
	$(PYTHON) -m venv $(DOCS)
	$(DOCS)/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r $<
	touch $@

lock: $(READY)
	$(BIN)/uv pip compile pyproject.toml --all-extras --group dev --universal --python-version 3.11 \
		--generate-hashes --no-emit-index-url --no-header --upgrade -o requirements/dev.txt
	$(BIN)/uv pip compile requirements/lean-cli.in --universal --python-version 3.11 \
		--generate-hashes --no-emit-index-url --no-header --upgrade -o requirements/lean-cli.txt
	$(BIN)/uv pip compile --group docs --universal --python-version 3.11 \
		--generate-hashes --no-emit-index-url --no-header --upgrade -o requirements/docs.txt

# The tests of the same names, longer: 100 examples of every operation, 100 kills.
check-schemathesis: $(READY)
	SCHEMATHESIS_EXAMPLES=100 $(BIN)/python -m pytest -n0 -s --timeout=7200 tests/sandbox/test_schemathesis.py

check-kill: $(READY)
	KILLS=100 $(BIN)/python -m pytest -n0 -s --timeout=1800 tests/sandbox/test_kill.py

bench-sandbox: $(READY)
	$(BIN)/python -m benchmarks.load

bench-sweep: $(READY)
	$(BIN)/python -m benchmarks.sweep

# These two need Java 17, Maven and npm; the second also Go and Rust.
lint-openapi: judges/node_modules
	cd judges && npx --no-install redocly lint --config redocly.yaml ../openapi/quantconnect.yaml
	cd judges && npx --no-install spectral lint -r spectral.yaml -F hint ../openapi/quantconnect.yaml
	$(PYTHON) judges/languages.py validate

check-languages: judges/node_modules
	$(PYTHON) judges/languages.py

# The LEAN CLI, in an environment of its own, against the sandbox on port 5612.
check-lean-cli: $(READY) judges/lean-venv/.ready
	$(BIN)/python judges/lean_cli

judges/lean-venv/.ready: requirements/lean-cli.txt
	$(PYTHON) -m venv judges/lean-venv
	judges/lean-venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r $<
	touch $@

judges/node_modules: judges/package-lock.json
	cd judges && npm ci --ignore-scripts
	touch $@

clean:
	rm -rf $(VENV) $(DOCS) site .mypy_cache .pytest_cache .ruff_cache .coverage build dist

$(READY): requirements/dev.txt pyproject.toml
	$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11) and 'Python 3.11 or newer is needed; this is ' + sys.version + '. Try: make PYTHON=python3.11')"
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements/dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@
