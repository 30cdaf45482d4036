"""Compares bills of materials with known holes: VULNERABILITIES=FOLDER python3 supply/scan.py BILL...

The folder is a copy of the OSV database: what https://osv.dev exports for Maven and for the distribution of the images. A
critical hole that a newer version closes fails the scan; all others are listed. Without a copy there is no scan, and it fails;
VULNERABILITIES=none does without on purpose, and says so.
"""
import json
import os
import re
import sys
from pathlib import Path
from urllib.parse import parse_qs, unquote

import osv
import severity

PURL = re.compile(r"pkg:(?P<type>maven|deb)/(?P<space>[^/]+)/(?P<name>[^@]+)@(?P<version>[^?]+)(\?(?P<rest>.*))?")


def package(purl: str) -> tuple[tuple[str, str], str] | None:
    """Ecosystem and name as OSV knows them, and the version; None for what OSV does not know."""
    parts = PURL.fullmatch(purl)
    if not parts:
        return None
    space, name, version = (unquote(parts[part]) for part in ("space", "name", "version"))
    if parts["type"] == "maven":
        return ("Maven", f"{space}:{name}"), version
    qualifiers = parse_qs(parts["rest"] or "")
    number = qualifiers.get("distro", [""])[0].rpartition("-")[2]
    ecosystem = f"Ubuntu:{number}:LTS" if space == "ubuntu" else f"Debian:{number}"
    source, _, own_version = qualifiers.get("upstream", [name])[0].partition("@")
    return (ecosystem, source), own_version or version


def packages(bills: list[Path]) -> dict[tuple[str, str], set[str]]:
    """All that the bills name, each with the versions that are shipped."""
    found: dict[tuple[str, str], set[str]] = {}
    for bill in bills:
        for component in json.loads(bill.read_text())["components"]:
            known = package(component.get("purl", ""))
            if known:
                found.setdefault(known[0], set()).add(known[1])
    return found


def database() -> Path | None:
    """Where the known holes are; None on purpose."""
    given = os.environ.get("VULNERABILITIES", "")
    if given == "none":
        return None
    if not given or not any(Path(given).rglob("*.zip")) and not any(Path(given).rglob("*.json")):
        sys.exit(f"Nothing was scanned: VULNERABILITIES is {given or 'not set'}, where a folder with a copy of the OSV database"
                 " is needed. docs/pipeline.md says how to make one; VULNERABILITIES=none does without.")
    return Path(given)


def report(folder: Path, bills: list[Path]) -> int:
    """Prints what there is, the worst first; 1 when something must be done."""
    wanted = packages(bills)
    missing = {ecosystem for ecosystem, _ in wanted}
    found: set[osv.Hole] = set()
    count, newest = 0, ""
    for record in osv.records(folder):
        count, newest = count + 1, max(newest, record.get("modified", ""))
        missing -= {affected.get("package", {}).get("ecosystem") for affected in record.get("affected", [])}
        found.update(osv.holes(record, wanted))
    if missing:
        sys.exit(f"Nothing is known of {', '.join(sorted(missing))} in {folder}: add its part of the OSV database.")
    for hole in sorted(found, key=lambda hole: (-severity.WORDS.index(hole.severity), hole)):
        print(f"{hole.severity:9} {hole.identity:22} {hole.package} {hole.version}, "
              + (f"closed in {hole.fixed}" if hole.fixed else "not closed yet"))
    urgent = sum(hole.severity == "critical" and bool(hole.fixed) for hole in found)
    print(f"{len(wanted)} packages against {count} records, the newest of {newest[:10]}: {len(found)} known holes,"
          f" {urgent} of them critical and closed in a newer version")
    return 1 if urgent else 0


def main() -> int:
    bills = [Path(name) for name in sys.argv[1:]] or sys.exit(__doc__)
    folder = database()
    if folder is None:
        print("NOT SCANNED for known holes, on purpose: VULNERABILITIES=none")
        return 0
    return report(folder, bills)


if __name__ == "__main__":
    sys.exit(main())
