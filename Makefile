# Every target sets up what it needs by itself: on a fresh machine with a Swift toolchain, `make run` is enough.
PREFIX ?= /usr/local
INPUT ?= Corpus/samples
OUTPUT ?= out
SWIFT ?= swift
RELEASE = -c release --product yuliao --static-swift-stdlib
YULIAO = .build/release/yuliao
SOURCES = Package.swift Sources Tests

.PHONY: all setup build run test bench differential torture fuzz fuzz-check sanitize dist lint format docs install clean

all: build

setup:
	@Scripts/setup.sh

# The first text that a binary reads leaves the compiled tables for all later starts.
ONE_TEXT = printf '{"text":"语料"}\n'
build: setup
	$(SWIFT) build $(RELEASE)
	@$(ONE_TEXT) | $(YULIAO) tag > /dev/null || true

# The main job on the sample corpus; INPUT= and OUTPUT= choose others.
run: build
	$(YULIAO) run $(INPUT) --output $(OUTPUT) --restart

test: setup
	$(SWIFT) test

# Our segmenter beside ICU, then beside others in one table; TEXT= and GOLD= name files of your own.
TEXT ?=
GOLD ?=
bench: build
	$(YULIAO) bench $(TEXT) --threads 1,2
	Scripts/compare-segmenters $(TEXT) $(if $(GOLD),--gold $(GOLD)) \
	  --markdown .build/segmenters.md --svg .build/segmenters.svg

# Compares the fast segmenter with ICU on TEXTS (files and folders, whole and by lines) and on STRINGS random strings.
TEXTS ?= Corpus/samples
STRINGS ?= 2000000
differential: setup
	YULIAO_STRINGS=$(STRINGS) YULIAO_TEXTS="$(TEXTS)" $(SWIFT) test -c release -Xswiftc -enable-testing \
	  --scratch-path .build/differential --filter LatticeSegmenterTests

# Kills runs at random moments; ARTICLES= names a folder of articles, RUNS= how many.
ARTICLES ?= Corpus/samples
RUNS ?= 200
torture: build
	Scripts/torture.py $(ARTICLES) --runs $(RUNS)

# Fuzzes every target for SECONDS=; findings go to Tests/FuzzTests/Findings.
SECONDS ?= 600
fuzz: setup
	Scripts/fuzz.sh $(SECONDS)

# Some seconds for each target from the same seed, as in continuous integration.
fuzz-check: setup
	Scripts/fuzz.sh --check 5

# The test suite under AddressSanitizer and ThreadSanitizer; what libraries cause is listed in Scripts/known-*.
sanitize: setup
	LSAN_OPTIONS=suppressions=$(CURDIR)/Scripts/known-leaks:print_suppressions=0 \
	  $(SWIFT) test --sanitize=address --scratch-path .build/address
	TSAN_OPTIONS=suppressions=$(CURDIR)/Scripts/known-races:print_suppressions=0 \
	  $(SWIFT) test --sanitize=thread --scratch-path .build/thread

# An archive that runs on bare Linux machines: Slurm nodes, Spark workers.
dist: build
	Scripts/dist.sh

lint:
	$(SWIFT) format lint --strict --recursive --parallel $(SOURCES)

format:
	$(SWIFT) format --in-place --recursive --parallel $(SOURCES)

docs: setup
	Scripts/docs.sh

# The command goes to PREFIX/bin, its tables to PREFIX/share/yuliao, where it finds them by itself; their compiled forms
# come beside them, so that no user waits for them.
install: build
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/yuliao
	install -m 755 $(YULIAO) $(DESTDIR)$(PREFIX)/bin/yuliao
	find Corpus/gazetteers -maxdepth 1 -type f -exec install -m 644 {} $(DESTDIR)$(PREFIX)/share/yuliao/ \;
	$(if $(DESTDIR),,$(ONE_TEXT) | env -u YULIAO_CACHE -u YULIAO_GAZETTEERS XDG_CACHE_HOME=$(abspath $(PREFIX))/share \
	  $(PREFIX)/bin/yuliao tag > /dev/null)

clean:
	rm -rf .build out
