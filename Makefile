# sysbuild: what can be done here. `make` alone lists it.

GO      ?= go
BIN     := bin/sysbuild
VERSION ?= $(shell git describe --tags --always --dirty 2>/dev/null || echo unknown)
LDFLAGS := -s -w -X main.version=$(VERSION)
# gRPC's own trace pages, which nobody asks for, are all that wants html/template:
# with it the linker could leave no method out.
TAGS    := grpcnotrace
# What the oracle's tests note, a line each.
TALLY   := $(CURDIR)/bin/oracle.txt

.DEFAULT_GOAL := help

.PHONY: help
help: ## this list
	@sed -nE 's/^([a-z0-9-]+):.*## (.*)$$/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 23

.PHONY: build
build: ## build bin/sysbuild, one static program
	CGO_ENABLED=0 $(GO) build -trimpath -buildvcs=false -tags $(TAGS) -ldflags '$(LDFLAGS)' -o $(BIN) ./cmd/sysbuild

.PHONY: demo
demo: build ## build the demo image from packages made on the spot, and run it
	$(GO) run ./internal/demo -sysbuild $(BIN)

.PHONY: frontend
frontend: build ## build out/sysbuild_1.oci.tar, the image behind "# syntax=", by bin/sysbuild itself
	$(BIN) build -f examples/frontend.sysbuild bin

.PHONY: editors
editors: ## write editors/, the grammars, from the instruction table
	$(GO) run ./internal/editors editors

# The sources are copied to where their libraries lie, so that editors/ holds
# nothing but what is written there. The same sources give the same .vsix. VS
# Code's own tools want a newer Node than Debian's: the one of tools-vscode,
# where that was made. npm stays with the Node that it came with.
VSCODE  := bin/vscode
vscode  := $(shell find editors/vscode -type f -not -path '*/node_modules/*')
newnode  = PATH="$(CURDIR)/$(VSCODE)/node_modules/.bin:$(CURDIR)/$(TOOLS)/vscode/node_modules/.bin:$$PATH"

.PHONY: vscode
vscode: bin/sysbuild.vsix ## build bin/sysbuild.vsix, the extension for VS Code

bin/sysbuild.vsix: $(VSCODE)/libraries $(vscode) editors/textmate/sysfile.tmLanguage.json LICENSE
	rm -rf $(VSCODE)/src $(VSCODE)/test $(VSCODE)/out
	cp -R editors/vscode/. $(VSCODE)
	mkdir -p $(VSCODE)/syntaxes
	cp editors/textmate/sysfile.tmLanguage.json $(VSCODE)/syntaxes
	cp LICENSE $(VSCODE)/LICENSE.txt
	cd $(VSCODE) && $(newnode) && tsc --noEmit && node build/bundle.mjs
	cd $(VSCODE) && $(newnode) && SOURCE_DATE_EPOCH=315532800 vsce package --no-dependencies --out $(CURDIR)/$@

# An empty file says that all of the libraries are there.
$(VSCODE)/libraries: editors/vscode/package-lock.json
	mkdir -p $(VSCODE)
	cp editors/vscode/package.json editors/vscode/package-lock.json $(VSCODE)
	cd $(VSCODE) && npm ci --silent --no-audit --no-fund --ignore-scripts
	@touch $@

.PHONY: vscode-test
vscode-test: bin/sysbuild.vsix ## the extension's own tests, without an editor
	cd $(VSCODE) && $(newnode) && esbuild test/*.test.ts --bundle --platform=node --target=node20 --format=cjs --log-level=warning --outdir=out/test
	cd $(VSCODE) && $(newnode) && node --test out/test/*.test.js

.PHONY: man
man: ## write man/, the manual pages, from the commands and the instruction table
	$(GO) run ./cmd/sysbuild man man

PREFIX ?= /usr/local
share   = $(DESTDIR)$(PREFIX)/share

.PHONY: install
install: build ## the program, its manual pages and completions below PREFIX (/usr/local), in DESTDIR
	install -D -m 755 $(BIN) $(DESTDIR)$(PREFIX)/bin/sysbuild
	install -d $(share)/man/man1 $(share)/man/man5 $(share)/bash-completion/completions $(share)/zsh/site-functions $(share)/fish/vendor_completions.d
	install -m 644 man/*.1 $(share)/man/man1
	install -m 644 man/*.5 $(share)/man/man5
	$(BIN) completion bash > $(share)/bash-completion/completions/sysbuild
	$(BIN) completion zsh > $(share)/zsh/site-functions/_sysbuild
	$(BIN) completion fish > $(share)/fish/vendor_completions.d/sysbuild.fish

.PHONY: test
test: ## the tests; under five minutes on two cores
	$(GO) vet ./...
	$(GO) test ./...

.PHONY: lint
lint: ## gofmt, vet, staticcheck (staticcheck.conf)
	@test -z "$$(gofmt -l .)" || { gofmt -l .; echo 'gofmt: run gofmt -w on these'; exit 1; }
	$(GO) vet ./...
	$(GO) tool staticcheck ./...

.PHONY: conformance
conformance: ## held against buildkitd, docker, podman, runc, skopeo, umoci, systemd and registries
	$(GO) test -tags conformance -count=1 -timeout 20m ./backend/image ./backend/image/sbom ./backend/buildkit/... ./backend/step ./internal/editors ./internal/hostboot ./lang/lsp ./internal/suite
	$(GO) test -tags conformance -count=1 -timeout 5m -run 'Procedure|Shell|ManualPages' ./cmd/sysbuild

.PHONY: oracle
oracle: ## the package engine held against the real rpm and dnf, images' configurations against BuildKit's
	@mkdir -p bin && rm -f $(TALLY)
	$(GO) test -tags oracle -count=1 -timeout 20m -run DockerConfig ./compiler
	SYSBUILD_TALLY=$(TALLY) $(GO) test -tags oracle -count=1 -timeout 20m -run 'Dnf|DNF|RPM' ./rpm/solve ./rpm/module ./rpm/repo ./compiler ./compiler/pkgmgr
	$(GO) test -tags oracle -count=1 -timeout 20m -v -run 'Dnf|DNF|RPM|Oracle' ./rpm/install
	SYSBUILD_SLOW=1 $(GO) test -count=1 -timeout 20m ./rpm/db ./rpm/pkgfile
	@awk '{ n[$$2]++ } END { printf "requests answered as dnf does: %d; otherwise, as argued in the test: %d\n", n["equal"], n["argued"]; exit n["equal"] < 80 }' $(TALLY)

.PHONY: repro
repro: ## the same bytes twice: other directory, file system, cores, caches, environment, clock
	$(GO) test -tags repro -count=1 -timeout 30m -v ./internal/suite

.PHONY: faults
faults: ## builds killed, interrupted, starved of disk, two at once, fed bad input
	$(GO) test -tags faults -count=1 -timeout 30m ./internal/suite ./lang/lsp

.PHONY: fuzz
fuzz: ## each fuzzer for FUZZTIME (default 30s)
	./internal/fuzz.sh $(or $(FUZZTIME),30s)

# BENCH narrows it to tests by name: make bench BENCH=Install. What else can be
# chosen stands in docs/performance.md.
BENCHDATA ?= $(CURDIR)/out/bench.tsv
BENCHSKIP ?= EL7

.PHONY: bench
bench: ## speed beside dnf, rpm, umoci, buildah and BuildKit, in one run, as ratios; six minutes
	BENCHDATA=$(BENCHDATA) $(GO) test -tags bench -count=1 -p 1 -timeout 120m -run 'Bench$(BENCH)' -skip '$(BENCHSKIP)' -v ./lang/check ./lang/lsp ./internal/suite ./backend/image

.PHONY: bench-record
bench-record: ## measure what docs/performance.md tells, and draw it; half an hour on an idle machine
	BENCHDATA=$(CURDIR)/docs/bench/results.tsv BENCHROUNDS=$(or $(BENCHROUNDS),5) BENCHSIZES="10 120 500" \
		$(GO) test -tags bench -count=1 -timeout 120m -run 'Bench(Install|Unpack|Metadata|Change|Export)' -v ./internal/suite
	$(MAKE) bench-plot

.PHONY: bench-plot
bench-plot: ## the plots and tables of docs/ from docs/bench/results.tsv
	$(GO) test -count=1 -run Docs ./internal/benchdoc -update

TOOLS    := bin/tools
buildkit := $(CURDIR)/internal/tools/buildkit/go.mod
buildx   := $(CURDIR)/internal/tools/buildx/go.mod
pinned    = $(shell awk '$$1 == "$(1)" { print $$2 }' $(2))

.PHONY: tools
tools: $(TOOLS)/buildkitd $(TOOLS)/buildctl $(TOOLS)/buildx $(TOOLS)/tree-sitter $(TOOLS)/node_modules $(TOOLS)/cyclonedx/node_modules ## buildkitd, buildctl, buildx, tree-sitter and VS Code's highlighter in bin/tools, for the suites; minutes, once

$(TOOLS)/buildkitd $(TOOLS)/buildctl: $(buildkit)
	mkdir -p $(TOOLS)
	cd internal/tools/buildkit && CGO_ENABLED=0 $(GO) build -trimpath -o $(CURDIR)/$@ \
		-ldflags '-s -w -X github.com/moby/buildkit/version.Version=$(call pinned,github.com/moby/buildkit,$<)' github.com/moby/buildkit/cmd/$(@F)
	@touch $@

$(TOOLS)/buildx: $(buildx)
	mkdir -p $(TOOLS)
	cd internal/tools/buildx && CGO_ENABLED=0 $(GO) build -trimpath -o $(CURDIR)/$@ \
		-ldflags '-s -w -X github.com/docker/buildx/version.Version=$(call pinned,github.com/docker/buildx,$<)' github.com/docker/buildx/cmd/buildx
	@touch $@

# What makes a parser of editors/tree-sitter-sysfile/grammar.js, and the parser
# of the shell that stands in Sysfiles.
$(TOOLS)/tree-sitter: internal/tools/treesitter/fetch.sh
	internal/tools/treesitter/fetch.sh $(TOOLS)/tree-sitter.d
	npm install --silent --no-audit --no-fund --no-save --ignore-scripts --prefix $(TOOLS)/tree-sitter.d tree-sitter-bash@0.23.3
	cd $(TOOLS)/tree-sitter.d/node_modules/tree-sitter-bash && $(CC) -O1 -fPIC -shared -I src -o $(CURDIR)/$(TOOLS)/tree-sitter.d/bash.so src/parser.c src/scanner.c
	@touch $@

# The engine that colours by TextMate grammars in VS Code, and what compares its
# colours with those of before.
$(TOOLS)/node_modules: internal/tools/textmate/package-lock.json
	mkdir -p $(TOOLS)
	cp internal/tools/textmate/package.json internal/tools/textmate/package-lock.json $(TOOLS)
	cd $(TOOLS) && npm ci --silent --no-audit --no-fund --ignore-scripts
	@touch $@

# CycloneDX's own schemas.
$(TOOLS)/cyclonedx/node_modules:
	mkdir -p $(@D)
	npm install --silent --no-audit --no-fund --no-save --ignore-scripts --prefix $(@D) @cyclonedx/cyclonedx-library@10.3.0
	@touch $@

# A VS Code that runs in a browser, the Node that it wants, and what drives the
# browser. It is 0.8 GB. Its terminal would have to be compiled: it is left out.
.PHONY: tools-vscode
tools-vscode: $(TOOLS)/vscode/libraries ## a VS Code in bin/tools, for the test of its extension; 0.8 GB, a minute, once

$(TOOLS)/vscode/libraries: internal/tools/vscode/package-lock.json
	mkdir -p $(@D)
	cp internal/tools/vscode/package.json internal/tools/vscode/package-lock.json $(@D)
	cd $(@D) && npm ci --silent --no-audit --no-fund --ignore-scripts
	cd $(@D)/node_modules/code-server/lib/vscode && npm install --silent --no-audit --no-fund --omit=dev --ignore-scripts
	@touch $@

.PHONY: clean
clean: ## remove what was built
	rm -rf bin out
