# Two commands on a fresh machine: `make demo` and `make test`. Both need Python 3.11+ and a network.
PYTHON ?= python3
VENV := .venv
LOCK := requirements/dev.txt
BIN := $(VENV)/bin
READY := $(VENV)/.ready
DOCS := .venv-docs
LEAN := judges/lean-venv
PYDANTIC := judges/languages-venv
CLUSTER := .venv-cluster

# Creates the target's virtual environment from exactly what a lock (the first prerequisite) pins:
# nothing is resolved, so later releases change nothing. Then runs $(1), and checks that the lock is
# complete. If the machine lacks a requirement, it fails with a clear message.
define environment
	@command -v $(PYTHON) > /dev/null || { echo "$(PYTHON) was not found. Install Python 3.11 or newer, or name it: make PYTHON=python3.11" >&2; exit 1; }
	@$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11))" || { echo "Python 3.11 or newer is needed; this is $$($(PYTHON) --version 2>&1). Try: make PYTHON=python3.11" >&2; exit 1; }
	@$(PYTHON) -c "import ensurepip, venv" 2> /dev/null || { echo "$(PYTHON) cannot make virtual environments: its venv module is incomplete. On Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }
	$(PYTHON) -m venv --clear $(@D)
	$(@D)/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r $<
	$(1)
	$(@D)/bin/python -m pip check
	@touch $@
endef

# Without bytecode files, every test process compiles 900 modules again.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help demo test generate check-generated format lint types mypy basedpyright compiled-tests sizes
.PHONY: docs docs-serve bench bench-sandbox bench-sweep lock drift drift-report refresh release package-spec
.PHONY: parity parity-evidence clean test-newest test-oldest
.PHONY: check-every-case check-schemathesis check-kill check-cluster check-shared-limit check-drift
.PHONY: check-lean-cli check-site
.PHONY: lint-openapi languages

help: ## show this list
	@awk -F ' *:.*## ' '/^#@/ { print substr($$0, 4) } /^[a-z][a-z -]*:.*## / { printf "  %-24s %s\n", $$1, $$2 }' Makefile

#@ The two commands of a fresh machine
demo: $(READY) ## run the main workflow against the sandbox
	$(BIN)/python examples/demo.py $(TARGET)

test: $(READY) ## check the code, and run all tests
	$(MAKE) -j4 basedpyright compiled-tests mypy check-generated lint
	$(BIN)/python -m pytest -n auto --dist loadfile --no-loadscope-reorder --cov --cov-report=term-missing:skip-covered

#@ While you work
generate: $(READY) ## regenerate the bundle, both clients and the synchronous half
	$(BIN)/python -m tools.generate

format: $(READY) ## format the code, and fix what ruff can fix
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

lint: $(READY) ## check the style of code and prose, and the import contracts
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports
	$(BIN)/python -m tools.words

types: mypy basedpyright ## both type checkers

sizes: $(READY) ## measure the code against its bounds
	$(BIN)/python -m tools.sizes

# In its own environment. A broken link fails the build.
docs: $(DOCS)/.ready ## build the site
	NO_MKDOCS_2_WARNING=1 $(DOCS)/bin/python -m mkdocs build --strict

docs-serve: $(DOCS)/.ready ## serve the site while you write
	NO_MKDOCS_2_WARNING=1 $(DOCS)/bin/python -m mkdocs serve

check-generated: $(READY)
	$(BIN)/python -m tools.generate --check

mypy: $(READY)
	$(BIN)/mypy

basedpyright: $(READY)
	$(BIN)/basedpyright --pythonpath $(BIN)/python

# On a new checkout, every pytest worker would compile them itself.
compiled-tests: $(READY)
	@$(BIN)/python -m pytest -n0 --collect-only -qq > /dev/null || true

#@ Longer than a test should take
# `make test` runs a sample of these cases.
EVERY_CASE := tests/overlay/_async/test_faults.py tests/overlay/_sync/test_faults.py \
	tests/overlay/test_validation_parity.py tests/generated/test_responses.py tests/parity
check-every-case: $(READY) ## every call with every fault, every changed request and response
	EVERY_CASE=1 $(BIN)/python -m pytest -n auto $(EVERY_CASE)

check-schemathesis: $(READY) ## a hundred examples of every operation, and chains of them
	SCHEMATHESIS_EXAMPLES=100 $(BIN)/python -m pytest -n0 -s --timeout=7200 tests/sandbox/test_schemathesis.py

check-kill: $(READY) ## kill the sandbox a hundred times
	KILLS=100 $(BIN)/python -m pytest -n0 -s --timeout=1800 tests/sandbox/test_kill.py

LONG_SWEEP := PYTHONPATH=generated:overlay:sandbox CLUSTER_POINTS=2000 CLUSTER_NODES=64 CLUSTER_WORKERS=4
# In its own environment, because Ray is large. `make test` runs a short form on Dask.
check-cluster: $(CLUSTER)/.ready ## sweeps on Dask and Ray whose processes are killed, and their speed
	$(LONG_SWEEP) $(CLUSTER)/bin/python -m tests.cluster
	$(LONG_SWEEP) $(CLUSTER)/bin/python -m tests.cluster.figures

DRIFT_TESTS := tests/tools/drift/test_walk_through.py tests/tools/drift/test_differential.py
check-drift: $(READY) ## random changes to pages of the docs: is each found? And from one to a new client
	DRIFT_WALK=1 DRIFT_CASES=3000 $(BIN)/python -m pytest -n0 -s --timeout=3600 $(DRIFT_TESTS)

check-shared-limit: $(READY) ## a rate limit that 8 processes share through a real server
	$(BIN)/python -m benchmarks.shared_limit

# In its own environment, against the sandbox on port 5612.
check-lean-cli: $(READY) $(LEAN)/.ready ## the LEAN CLI against the sandbox
	$(BIN)/python judges/lean_cli

# Needs Node.js and Chromium.
check-site: docs judges/node_modules ## search, anchors and accessibility of the built site, in a browser
	$(DOCS)/bin/python judges/website

# Needs Java 17, Maven and npm.
lint-openapi: judges/node_modules $(READY) ## lint the spec with third-party linters
	cd judges && npx --no-install redocly lint --config redocly.yaml ../openapi/quantconnect.yaml
	cd judges && npx --no-install spectral lint -r spectral.yaml -F hint ../openapi/quantconnect.yaml
	$(BIN)/python judges/bundles.py
	$(BIN)/python -m judges.languages validate

# A language whose toolchain is missing is not run, and the table says so.
languages: $(READY) $(PYDANTIC)/.ready ## judge generated clients: make languages LANGUAGES="go typescript"
	$(BIN)/python -m judges.languages $(LANGUAGES)

# With the newest or the oldest release of each dependency of the wheel.
test-newest test-oldest: test-%: $(READY) ## both commands, with the newest or oldest dependencies
	$(BIN)/python -m tools.versions $* build/$*.txt
	$(MAKE) test demo VENV=.venv-$* LOCK=build/$*.txt

bench: $(READY) ## the client's speed against its bounds
	$(BIN)/python -m benchmarks

bench-sandbox: $(READY) ## the sandbox under load
	$(BIN)/python -m benchmarks.load

bench-sweep: $(READY) ## a sweep of 200 backtests
	$(BIN)/python -m benchmarks.sweep

#@ Upkeep
lock: $(READY) ## pin the newest releases
	$(BIN)/uv pip compile pyproject.toml --all-extras --group dev --universal --python-version 3.11 \
		--generate-hashes --no-emit-index-url --no-header --upgrade -o requirements/dev.txt
	$(BIN)/uv pip compile requirements/lean-cli.in --universal --python-version 3.11 \
		--generate-hashes --no-emit-index-url --no-header --upgrade -o requirements/lean-cli.txt
	$(BIN)/uv pip compile requirements/languages.in --universal --python-version 3.11 \
		--generate-hashes --no-emit-index-url --no-header --upgrade -o requirements/languages.txt
	$(BIN)/uv pip compile requirements/cluster.in pyproject.toml --extra sandbox --universal --python-version 3.11 \
		--generate-hashes --no-emit-index-url --no-header --upgrade -o requirements/cluster.txt
	$(BIN)/uv pip compile --group docs --universal --python-version 3.11 \
		--generate-hashes --no-emit-index-url --no-header --upgrade -o requirements/docs.txt
	$(BIN)/uv pip compile --group release --universal --python-version 3.11 \
		--generate-hashes --no-emit-index-url --no-header --upgrade -o requirements/release.txt

# With pages, it stops at the first difference; without, it takes openapi/ as it is.
REFRESHED := tests/openapi tests/tools tests/generated tests/overlay/test_surface.py \
	tests/overlay/test_spec_info.py tests/sandbox/test_schema.py tests/sandbox/test_tables.py
refresh: $(READY) ## regenerate, write the changelogs, test: make refresh DOCS_PAGES=... BASE=v1.0.0
	$(if $(DOCS_PAGES),$(BIN)/python -m tools.drift $(DOCS_PAGES))
	$(BIN)/python -m tools.refresh $(if $(BASE),--base $(BASE))
	$(BIN)/python -m pytest -n auto --dist loadfile $(REFRESHED)

drift: $(READY) ## compare pages of the docs with the spec: make drift DOCS_PAGES="folder page.md https://..."
	$(BIN)/python -m tools.drift $(DOCS_PAGES)

# Succeeds with and without differences, and fails if a page is unreadable or the comparison breaks.
DOCS_INDEX := https://www.quantconnect.com/llms.txt https://www.quantconnect.com/docs/v2/meta/change-log.md
drift-report: $(READY) ## compare the live docs: build/drift.md exists if they differ
	@mkdir -p build
	@rm -f build/drift.md
	@$(BIN)/python -m tools.drift --format markdown $(or $(DOCS_PAGES),$(DOCS_INDEX)) > build/drift.new; \
		status=$$?; \
		if [ $$status -eq 0 ]; then rm build/drift.new; else mv build/drift.new build/drift.md; fi; \
		[ $$status -eq 0 ] || { [ $$status -eq 1 ] && grep -q '^# Drift' build/drift.md; }

release: $(READY) .venv-release/.ready ## build the last commit into dist/, and check it; uploads nothing
	$(BIN)/python -m tools.release --tools .venv-release/bin/python

parity: $(READY) ## compare the service with the sandbox: make parity TARGET=cloud [WRITES=1] [YES=1] [FORMAT=markdown]
	@$(BIN)/python -m parity $(TARGET) $(if $(WRITES),--writes) $(if $(YES),--yes) $(if $(FORMAT),--format $(FORMAT)) \
		$(if $(SHOW_TEXTS),--show-texts) $(if $(OUT),--out $(OUT))

parity-evidence: $(READY) ## what a snapshot says about the spec: make parity-evidence SNAPSHOT=... [MARK=1]
	@$(BIN)/python -m parity --evidence $(SNAPSHOT) $(if $(MARK),--mark)

package-spec: $(READY) ## pack the API description of the last commit alone into dist/spec/
	$(BIN)/python -m tools.release.description dist/spec

clean: ## remove everything that make created
	rm -rf .venv .venv-* $(LEAN) $(PYDANTIC) judges/node_modules site .mypy_cache .pytest_cache .ruff_cache .coverage build dist

$(DOCS)/.ready: requirements/docs.txt
	$(call environment)

.venv-release/.ready: requirements/release.txt
	$(call environment)

$(LEAN)/.ready: requirements/lean-cli.txt
	$(call environment)

$(CLUSTER)/.ready: requirements/cluster.txt
	$(call environment)

$(PYDANTIC)/.ready: requirements/languages.txt
	$(call environment)

judges/node_modules: judges/package-lock.json
	@command -v npm > /dev/null || { echo "npm was not found. Install Node.js 20 or newer, which brings it." >&2; exit 1; }
	cd judges && npm ci --ignore-scripts
	touch $@

$(READY): $(LOCK) pyproject.toml
	$(call environment,$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .)
