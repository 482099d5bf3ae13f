# What CI runs is what you run. Needs: Python 3.11 or newer with venv, and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
SHARED ?= ../shared
EXAMPLE := tests/filings/example-nt10q-2024/submission.txt

.PHONY: help demo test check fix unit wheel accuracy bench docs tables taxonomy clean

help:            ## this list
	@grep -hE '^[a-z]+: .*##|^[a-z]+:  *##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/'

$(STAMP): pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[docs,fast,test]'
	@touch $@

demo: $(STAMP)   ## convert a shipped example filing, validate it, show the result
	@mkdir -p demo
	$(BIN)/form12b25 convert $(EXAMPLE) -o demo/filing.json
	$(BIN)/form12b25 validate demo/filing.json
	$(BIN)/form12b25 show $(EXAMPLE)
	$(BIN)/form12b25 convert --quiet $(EXAMPLE) --to turtle -o demo/filing.ttl
	$(BIN)/form12b25 convert --quiet $(EXAMPLE) --to xbrl-json -o demo/filing.xbrl.json
	$(BIN)/form12b25 validate demo/filing.xbrl.json
	$(BIN)/form12b25 convert --quiet $(EXAMPLE) --to xbr -o demo/filing.xbr

test: check unit wheel   ## every check and test

check: $(STAMP)  ## lint, format, types, layers, dependencies
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	PYTHONPATH=converter $(BIN)/lint-imports --no-cache
	$(BIN)/deptry converter

fix: $(STAMP)    ## format, and mend what can be mended
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

unit: $(STAMP)   ## tests with branch coverage
	$(BIN)/pytest -q -n auto --dist loadfile --cov --cov-report=term --cov-fail-under=90

wheel: $(STAMP)  ## build the wheel, install it without extras into a fresh environment, test it there
	rm -rf build/wheel build/venv
	$(BIN)/python -m pip wheel --quiet --disable-pip-version-check --no-deps --wheel-dir build/wheel .
	$(PYTHON) -m venv build/venv
	build/venv/bin/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt build/wheel/*.whl pytest pytest-xdist hypothesis
	build/venv/bin/python -m pip install --quiet --disable-pip-version-check python-dateutil==4.0.0  # which Arelle, of the other tests, does not allow
	cd build && venv/bin/python -m pytest -q -n auto --dist loadfile -p no:cacheprovider --rootdir=.. -c ../pyproject.toml ../tests

accuracy: $(STAMP)  ## convert the shared corpus and score it against the gold answers
	rm -rf build/accuracy && mkdir -p build/accuracy
	$(BIN)/form12b25 convert --quiet $(SHARED)/corpus/invented $(SHARED)/corpus/real -o build/accuracy/
	$(PYTHON) $(SHARED)/gold/score.py $(SHARED)/gold/dev build/accuracy $(ARGS)

bench: $(STAMP)  ## medians side by side, and their ratios
	$(BIN)/python benchmarks/bench.py $(ARGS)

docs: $(STAMP)   ## pages made from tables, schema and ontology
	$(BIN)/python docs/make_problems.py
	$(BIN)/python docs/make_document.py
	PYTHONHASHSEED=0 $(BIN)/python -W ignore docs/make_ontology.py

tables: $(STAMP) ## the modules made of the TOML tables and of the JSON-LD context
	$(BIN)/python converter/form12b25/tables/__main__.py
	$(BIN)/python converter/form12b25/linked/__main__.py

taxonomy: tables ## the XBRL taxonomy and the schema of reports, made of the TOML tables
	$(BIN)/python converter/form12b25/xbrl/__main__.py

clean:           ## remove what was made
	rm -rf $(VENV) build demo dist .coverage .mypy_cache .ruff_cache .pytest_cache .hypothesis
