# Everything a newcomer needs: make demo, make test. Each target sets up what it needs, from nothing.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
RUN_LIBS := libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0 libzbar0 libusb-1.0-0 \
  libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0
BUILD_LIBS := gcc libc6-dev python3-dev libpcsclite-dev libpcsclite1
TEST_LIBS := xvfb xauth xdotool pcscd vsmartcard-vpcd
SYSTEM_LIBS := debootstrap
# What PyInstaller needs, and all that the folder leaves to Debian: their names become the package's Depends.
DEB_LIBS := binutils libwayland-cursor0 libwayland-egl1 libxcb-xkb1 libxcb-image0 libxcb-render-util0
OUT ?= build/demo

.DEFAULT_GOAL := help
.PHONY: deb deb-test audit torture torture-kill torture-power torture-net torture-eyes torture-tap torture-face torture-contract mutants help demo test check bench test-system screenshots translations lock clean

help: ## This list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 16

demo: $(VENV)/run ## The terminal at work: sandbox, demo clip, a line that fails; no hardware, no display needed
	$(BIN)/kiosk demo --out $(OUT) $(DEMO)

test: $(VENV)/dev build/.test-libs ## The test suite
	$(BIN)/python -m pytest -m "not system and not long" -n 3 --dist loadfile --cov --cov-report= $(ARGS)
	@echo "coverage, percent: $$($(BIN)/coverage report --format=total)"

check: $(VENV)/dev ## Format, lint, types, import contracts, QML
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/pyside6-qmllint --max-warnings 0 -I kiosk/ui $$(find $(CURDIR)/kiosk/ui/qml -name '*.qml')

bench: $(VENV)/dev ## Ratios against peers and limits, measured side by side
	$(BIN)/python -m tests.bench

torture: torture-kill torture-power torture-net torture-eyes torture-tap torture-face torture-contract mutants ## All long tortures, one after the other

torture-kill: $(VENV)/dev ## kill -9 at every failpoint, 10,000 times
	$(BIN)/python -m tests.torture.kill --kills 10000

torture-power: $(VENV)/dev ## 100,000 states of the disk after the plug was pulled
	$(BIN)/python -m tests.torture.power --states 100000

torture-net: $(VENV)/dev ## 10,000 claims over a line with every fault we know
	$(BIN)/python -m tests.protocol.net --claims 10000

torture-eyes: $(VENV)/dev ## 100,000 payloads and 10,000 hostile pictures
	$(BIN)/python -m tests.torture_eyes --payloads 100000 --images 10000

torture-tap: $(VENV)/dev ## 20,000 broken NDEF messages
	$(BIN)/python -m tests.bench.tap --torture 20000

torture-face: $(VENV)/dev build/.test-libs ## 100,000 random keys, clicks and closings at the real window, full screen
	$(BIN)/python -m tests.torture.face --events 100000

torture-contract: $(VENV)/dev ## Minutes of generated requests against the sandbox
	$(BIN)/python -m pytest tests/contract tests/journeys -m long --timeout 1800

mutants: $(VENV)/dev ## Seeded bugs of the protocol, each of which the suite must catch
	$(BIN)/python -m tests.torture.mutants

test-system: $(VENV)/dev build/.system-libs ## Slow real parts: a fresh Debian tree, an installed wheel
	$(BIN)/python -m pytest -m system --timeout 1800 $(ARGS)

deb: $(VENV)/dev build/.deb-libs ## The Debian package, in build/
	$(BIN)/python packaging/deb/build.py

deb-test: $(VENV)/dev build/.system-libs build/.deb-libs ## The Debian package in a fresh tree: install, demo, upgrade, purge
	$(BIN)/python -m pytest tests/system/test_package.py -m system --timeout 1800 $(ARGS)

audit: $(VENV)/dev ## Known holes, licences and the bill of materials of what is shipped
	$(BIN)/python packaging/audit.py

screenshots: $(VENV)/dev ## Every screen in every language at every size, compared with what was approved; README's picture
	$(BIN)/python -m tests.make.screenshots --out build/screenshots --readme resources/screenshots

translations: $(VENV)/dev ## Strings into resources/translations/*.ts, and these into .qm; says what is untranslated
	$(BIN)/python -m tests.make.translations

lock: ## Writes the pinned, hashed requirements anew (needs uv on the path)
	uv pip compile pyproject.toml --group build --generate-hashes --no-header --no-annotate --python-version 3.11 -q -o packaging/requirements.txt
	uv pip compile pyproject.toml --group build --group dev --extra pcsc --generate-hashes --no-header --no-annotate --python-version 3.11 -q -o packaging/requirements-dev.txt

clean: ## Removes what these targets made
	rm -rf $(VENV) build dist

# An environment, made where there is none; Debian's python3 needs python3-venv for that.
$(BIN)/python: | build/.run-libs
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || $(call install,python3-venv)
	$(PYTHON) -m venv $(VENV)

$(VENV)/run: packaging/requirements.txt pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r $<
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/dev: packaging/requirements-dev.txt pyproject.toml | $(BIN)/python build/.build-libs
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r $<
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@ $(VENV)/run

build/.run-libs:
	@$(call install,$(RUN_LIBS))
	@mkdir -p build && touch $@

build/.build-libs:
	@$(call install,$(BUILD_LIBS))
	@mkdir -p build && touch $@

build/.test-libs: build/.run-libs
	@$(call install,$(TEST_LIBS))
	@touch $@

build/.system-libs: build/.test-libs
	@$(call install,$(SYSTEM_LIBS))
	@touch $@

build/.deb-libs: build/.build-libs
	@$(call install,$(DEB_LIBS))
	@touch $@

# Debian packages that are missing: installed where we may, otherwise the one line to type is said.
define install
packaging/install-debian $(1)
endef
