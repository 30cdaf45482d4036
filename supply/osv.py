"""Known holes, from a copy of the OSV database on this machine: JSON records, or archives of them."""
import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import severity
import versions


@dataclass(frozen=True, order=True)
class Hole:
    """A hole in a package that we ship; fixed is the version that has it no more, if there is one."""

    severity: str
    identity: str
    package: str
    version: str
    fixed: str


def records(folder: Path) -> Iterator[dict[str, Any]]:
    """All records below a folder, as OSV exports them."""
    for file in sorted(folder.rglob("*.json")):
        yield json.loads(file.read_bytes())
    for file in sorted(folder.rglob("*.zip")):
        with zipfile.ZipFile(file) as archive:
            for name in archive.namelist():
                if name.endswith(".json"):
                    yield json.loads(archive.read(name))


def holes(record: dict[str, Any], packages: dict[tuple[str, str], set[str]]) -> Iterator[Hole]:
    """What a record says of packages, given by ecosystem and name with their versions."""
    if record.get("withdrawn"):
        return
    for affected in record.get("affected", []):
        ecosystem, name = affected.get("package", {}).get("ecosystem", ""), affected.get("package", {}).get("name", "")
        for version in packages.get((ecosystem, name), ()):
            if affects(ecosystem, affected, version):
                yield Hole(severity.of(record, affected), record["id"], name, version, fix(ecosystem, affected, version))


def affects(ecosystem: str, affected: dict[str, Any], version: str) -> bool:
    return version in affected.get("versions", []) or any(
        within(ecosystem, spans["events"], version) for spans in affected.get("ranges", []) if spans["type"] != "GIT"
    )


def within(ecosystem: str, events: list[dict[str, str]], version: str) -> bool:
    """Follows the events up to the version; they stand in the order of versions."""
    inside = False
    for event in events:
        if "introduced" in event:
            begin = event["introduced"]
            inside = inside or begin == "0" or not versions.older(ecosystem, version, begin)
        elif "fixed" in event:
            inside = inside and versions.older(ecosystem, version, event["fixed"])
        elif "last_affected" in event:
            inside = inside and not versions.older(ecosystem, event["last_affected"], version)
    return inside


def fix(ecosystem: str, affected: dict[str, Any], version: str) -> str:
    """The first version after this one that has the hole no more."""
    fixes = [event["fixed"] for spans in affected.get("ranges", []) for event in spans["events"] if "fixed" in event]
    return next((each for each in fixes if versions.older(ecosystem, version, each)), "")
