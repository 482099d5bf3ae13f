# What CI runs is what you run. Needs: Python 3.11 or newer with venv, make, and a package index.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
DEMO := build/demo-venv
NODE := build/node/.installed
EDITOR := converter/form12b25/serving/web/static/built/editor.js
SHARED ?= ../shared
PIP_INSTALL := -m pip install --quiet --disable-pip-version-check --constraint constraints.txt
PYTEST := $(BIN)/pytest -q -n auto --dist worksteal
EXAMPLE := tests/filings/example-nt10q-2024/submission.txt

.PHONY: help demo check fix quick slow wheel test thorough accuracy fuzz bench generate site web clean

help:            ## this list
	@grep -hE '^[a-z]+: .*##|^[a-z]+:  *##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/'

$(STAMP): pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python $(PIP_INSTALL) --editable '.[cluster,docs,fast,mcp,parquet,publish,remote,serve,test,zstd]'
	@touch $@

$(DEMO)/bin/form12b25: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(DEMO)
	$(DEMO)/bin/python $(PIP_INSTALL) .
	@touch $@

# The environment of the tests serves as well, where it is there.
DEMO_BIN = $(if $(wildcard $(STAMP)),$(BIN),$(DEMO)/bin)

demo: $(if $(wildcard $(STAMP)),,$(DEMO)/bin/form12b25)  ## convert a shipped example filing, validate it, show the result
	@mkdir -p demo
	$(DEMO_BIN)/form12b25 show $(EXAMPLE)
	$(DEMO_BIN)/form12b25 convert --quiet $(EXAMPLE) -o demo/filing.json
	$(DEMO_BIN)/form12b25 convert --quiet $(EXAMPLE) --to turtle -o demo/filing.ttl
	$(DEMO_BIN)/form12b25 convert --quiet $(EXAMPLE) --to xbrl-json -o demo/filing.xbrl.json
	$(DEMO_BIN)/form12b25 validate demo/filing.json demo/filing.xbrl.json
	@printf '%s\n' '' 'Made of $(EXAMPLE):' \
	  '  demo/filing.json       the filing document, with evidence for every value' \
	  '  demo/filing.ttl        the same as RDF: load it into any triple store' \
	  '  demo/filing.xbrl.json  the same as an xBRL-JSON report' \
	  'Next: try it on a filing of your own,' \
	  '  $(DEMO_BIN)/form12b25 show YOUR-FILING.txt' \
	  'and see README.md, or $(DEMO_BIN)/form12b25 --help.'

check: $(STAMP)  ## lint, format, types, layers, dependencies
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	PYTHONPATH=converter $(BIN)/lint-imports --no-cache
	$(BIN)/deptry converter

fix: $(STAMP)    ## format, and mend what can be mended
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

quick: $(STAMP) $(EDITOR)  ## the tests of what is ours: what one runs while working
	$(PYTEST) -m 'not slow and not thorough'

$(NODE): tests/published/package.json
	@mkdir -p build/node && cp $< build/node/
	@if command -v npm >/dev/null; \
	then npm install --silent --prefix build/node --ignore-scripts --no-audit --no-fund --no-package-lock --legacy-peer-deps; \
	else echo 'npm is not there: tests with tools of Node.js are skipped'; fi
	@touch $@

$(EDITOR): tools/web/package.json tools/web/editor.js
	@mkdir -p build/web && cp $^ build/web/
	@if command -v npm >/dev/null; \
	then npm install --silent --prefix build/web --no-audit --no-fund --no-package-lock \
	  && build/web/node_modules/.bin/esbuild build/web/editor.js --bundle --minify --format=esm \
	    --legal-comments=eof --log-level=warning --outfile=$@; \
	else echo 'npm is not there: queries are typed into a plain text area'; fi

web: $(EDITOR)   ## the editor of queries for the page of `form12b25 serve`; without it, a plain text area

slow: $(STAMP) $(NODE)  ## comparisons with other implementations, over a sample of files
	$(PYTEST) -m 'slow and not thorough'

wheel: $(STAMP)  ## build the wheel, install it without extras into a fresh environment, try it there
	rm -rf build/wheel build/venv
	$(BIN)/python -m pip wheel --quiet --disable-pip-version-check --no-deps --wheel-dir build/wheel .
	$(PYTHON) -m venv build/venv
	build/venv/bin/python $(PIP_INSTALL) build/wheel/*.whl pytest pytest-xdist hypothesis
	build/venv/bin/python -m pip install --quiet --disable-pip-version-check python-dateutil==4.0.0  # which Arelle, of the other tests, does not allow
	cd build && venv/bin/python -m pytest -q -n auto --dist worksteal -p no:cacheprovider --doctest-ignore-import-errors --rootdir=.. -c ../pyproject.toml --pyargs form12b25 $(addprefix ../tests/,test_package.py test_api.py test_dates.py cli)

test: check $(EDITOR)  ## every check and test, slow comparisons over a sample of files: what CI runs
	$(PYTEST) -m 'not slow and not thorough' --cov --cov-report=term --cov-fail-under=90
	$(MAKE) --no-print-directory slow wheel

thorough: test   ## the slow comparisons over all files, and property tests over other examples
	$(PYTEST) -m thorough
	$(PYTEST) --hypothesis-profile=random tests/property

accuracy: $(STAMP)  ## score all that ../shared has gold answers for, in one table
	$(BIN)/python benchmarks/accuracy.py $(SHARED) $(ARGS)

fuzz: $(STAMP)   ## 20,000 mutated filings, within limits of time and memory; the odd ones stay in build/fuzz
	$(BIN)/python benchmarks/fuzz.py $(ARGS)

bench: $(STAMP)  ## medians side by side, and their ratios
	$(BIN)/python benchmarks/bench.py $(ARGS)

generate: $(STAMP)  ## all files that are made of tables, model and ontology
	$(BIN)/python -m tools.generate

site: $(STAMP)   ## what is published, at the paths of its IRIs, with the redirects: site/
	$(BIN)/python -m tools.site $(ARGS)

clean:           ## remove what was made
	rm -rf $(VENV) build demo dist site .coverage .mypy_cache .ruff_cache .pytest_cache .hypothesis
