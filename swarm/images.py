"""Builds and pushes the images of three versions, the last of which can never be ready."""
from pathlib import Path

import work
from hosts import REGISTRY
from programs import run

PREFIX = f"{REGISTRY}:5000/"
FIRST, SECOND, BAD = "1.0.0", "2.0.0", "3.0.0"
SERVICES = ["ui", "generator-one", "generator-two", "outcome"]
STAND_INS = ["haproxy", "mariadb"]
# What a bad release is like: it starts, and looks for a database that there is not.
BROKEN = f"FROM {PREFIX}dossier/ui:{SECOND}\nENV DATABASE_NAME=nowhere DOSSIER_VERSION={BAD}\n"


def build(environment: dict[str, str], log: Path) -> None:
    for version in (FIRST, SECOND):
        settings = {"REGISTRY": PREFIX, "TAG": version, "BASE_IMAGE": "dossier/base:local"}
        work.run(log, "scripts/images", environment=environment | settings, patience=900)
    recipe = log.parent / "bad"
    recipe.mkdir(exist_ok=True)
    (recipe / "Dockerfile").write_text(BROKEN)
    run("docker", "build", "--tag", f"{PREFIX}dossier/ui:{BAD}", recipe, environment=environment)
    for service in SERVICES[1:]:
        _tag(environment, f"{PREFIX}dossier/{service}:{SECOND}", f"{PREFIX}dossier/{service}:{BAD}")
    for name in STAND_INS:
        _tag(environment, f"dossier/{name}:local", f"{PREFIX}dossier/{name}:local")


def push(environment: dict[str, str], log: Path, password: str) -> None:
    """Pushes all that were built; each layer travels once."""
    for version in (FIRST, SECOND, BAD):
        account = {"REGISTRY": PREFIX, "TAG": version, "REGISTRY_USER": "dossier", "REGISTRY_PASSWORD": password}
        work.run(log, "scripts/push", environment=environment | account, patience=600)
    registry = PREFIX.rstrip("/")
    run("docker", "login", "--username", "dossier", "--password-stdin", registry, environment=environment, given=password)
    for name in STAND_INS:
        run("docker", "push", "--quiet", f"{PREFIX}dossier/{name}:local", environment=environment)


def _tag(environment: dict[str, str], image: str, name: str) -> None:
    run("docker", "tag", image, name, environment=environment)
