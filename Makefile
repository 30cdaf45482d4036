# The front door of Dossier. `make` alone lists what it can do.

MODULE ?= ui-war
DOSSIER_HOME ?= target/run
MAVEN ?= mvn -B -ntp

JAVA := $(if $(JAVA_HOME),$(JAVA_HOME)/bin/java,java)
LAUNCHER := $(JAVA) -jar liberty/target/dossier-launcher.jar
SERVERS := generator-one-war generator-two-war outcome-war ui-war
BUILT := liberty/target/dossier-launcher.jar target/liberty/wlp/bin/server $(foreach m,$(SERVERS),$m/target/$m.war)

# What a build for running may leave out; `make test` does all of it.
QUICK := -q -T2 -DskipTests -Denforcer.skip -Djacoco.skip -Dspotless.check.skip

export DOSSIER_HOME
.DEFAULT_GOAL := help
.PHONY: help up dev test operations bench bench-history corpus format build tools \
	images containers sbom scan push provision deploy rollback restore rotate vault smoke swarm

help: ## lists what make can do
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-20s %s\n", ($$1 == "dev" ? "dev MODULE=ui-war" : $$1 == "corpus" ? "corpus DIR=folder" : $$1), $$2 }' Makefile
	@echo "Settings, such as DOSSIER_PORT, are environment variables: docs/configuration.md"

up: build ## builds and runs everything on this machine; Ctrl-C stops it
	@exec $(LAUNCHER) up

dev: build ## the same, with one server in Liberty's dev mode: edit, save, see
	@APPLICATION_UPDATES=polled exec $(LAUNCHER) up --except $(MODULE) -- \
	    $(MAVEN) test-compile liberty:dev -pl $(MODULE) -am \
	    -DserverName=$(MODULE:-war=) -DinstallDirectory=$(CURDIR)/target/liberty/wlp \
	    -DuserDirectory=$(abspath $(DOSSIER_HOME))/usr -DskipInstallFeature=true -DgenerateFeatures=false -DskipTests=true

test: tools ## runs all that must be green: operations, formatter, unit, integration and browser tests, coverage
	@scripts/check-operations && chromium=$$(scripts/prepare-tests) && $(MAVEN) verify -Dchromium="$$chromium" && scripts/coverage

swarm: build ## proves updates, failures and recovery on three hosts made on this machine; needs root on Debian; TRIALS=update for some of it
	@scripts/swarm $(TRIALS)

operations: ## checks what needs no hosts: proxy, monitoring, log shipping, playbooks, scripts, pipeline
	@scripts/check-operations

bench: tools ## measures Dossier against its bars and a classic peer
	@benchmarks/run

bench-history: build ## measures lists and search over ten million dossiers: DOSSIERS=100000 for a smaller history
	@benchmarks/packages.sh && /usr/bin/python3 benchmarks/history

corpus: tools ## imports every file below the folder DIR and tries what becomes of it
	@$(MAVEN) $(QUICK) package -pl corpus -am && $(JAVA) -jar corpus/target/dossier-corpus.jar "$(DIR)"

images: build ## builds the images of the four services: TAG, REGISTRY, BASE_IMAGE
	@scripts/images

containers: images ## tries an image as a container: rights, secrets, its end in good order
	@/usr/bin/python3 -B docker/test

sbom: tools ## writes bills of materials of the dependencies and of the images: TAG=1.2
	@MAVEN="$(MAVEN)" scripts/sbom

scan: ## compares them with known holes: VULNERABILITIES=folder
	@scripts/scan

push: ## pushes the images: REGISTRY=host:port/ TAG=1.2, REGISTRY_USER and REGISTRY_PASSWORD from the environment
	@scripts/push

provision: ## makes swarm hosts of bare Debian ones: INVENTORY=production
	@scripts/play site

deploy: ## brings a version to them, and goes back when it is bad: INVENTORY=production TAG=1.2
	@scripts/play deploy

rollback: ## brings the version before this one back, or a named one: INVENTORY=production [TAG=1.1] [BAD=1.2]
	@scripts/play rollback

restore: ## brings the database back from its newest dump, or a named one: INVENTORY=production [DUMP=file]
	@scripts/play restore

rotate: ## changes a secret without losing a request: INVENTORY=production [SECRET=database_password]
	@scripts/rotate

vault: ## makes up the secrets of an installation in an encrypted file: INVENTORY=production
	@scripts/vault make ansible/inventories/$(INVENTORY)/group_vars/all/vault.yml

smoke: ## asks an installation whether it works: DOSSIER_URL=https://dossier.example.com [TAG=1.2]
	@scripts/smoke "$(DOSSIER_URL)" $(if $(TAG),--version="$(TAG)")

format: tools ## formats the Java sources
	@$(MAVEN) -q spotless:apply

# Builds only when a source is newer than the last build, or something that it makes is missing.
build: tools
	@mkdir -p target; started=$$(date +%s); \
	if ls $(BUILT) target/built >/dev/null 2>&1 \
	    && [ -z "$$(find pom.xml */pom.xml */src/main -newer target/built -print -quit)" ]; then exit 0; fi; \
	echo "Building Dossier (the first time, Maven downloads what it needs) ..."; \
	touch target/building; \
	$(MAVEN) $(QUICK) package -pl '!pipeline,!system-tests,!benchmarks,!corpus' && mv target/building target/built \
	    && echo "Built in $$(($$(date +%s) - started)) s"

tools:
	@version=$$($(JAVA) -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p'); \
	if [ -z "$$version" ] || [ "$$version" -lt 17 ]; then \
	    echo "Dossier needs a JDK 17 or newer; found $${version:+Java }$${version:-none}." \
	        "Install one (Debian: apt-get install openjdk-17-jdk-headless) or set JAVA_HOME." >&2; exit 1; fi
	@command -v $(firstword $(MAVEN)) >/dev/null || { \
	    echo "Dossier needs Maven 3.8 or newer and finds none. Install it (Debian: apt-get install maven)." >&2; exit 1; }
