"""Writes the bill of materials of images: python3 supply/bill.py FOLDER IMAGE...

What is in an image is read from the image: packages by the record of dpkg, jars by what Maven wrote into them, Liberty by its
own properties. The bill is CycloneDX in JSON, one file for each image.
"""
import json
import re
import sys
import uuid
from pathlib import Path
from typing import Any

import debian
import image
import jars
from component import Component, of_maven

STATUS = re.compile(r"var/lib/dpkg/status(\.d/.*)?")
RELEASE = ("etc/os-release", "usr/lib/os-release")
LIBERTY = re.compile(r".*/wlp/lib/versions/openliberty\.properties")


def contents(name: str) -> set[Component]:
    """All components of an image, each once."""
    found: set[Component] = set()
    statuses: list[str] = []
    release = ""
    with image.archive(name) as tar:
        for member in tar:
            if not member.isfile():
                continue
            path = member.name.removeprefix("./")
            if STATUS.fullmatch(path):
                statuses.append(text(tar, member))
            elif path in RELEASE:
                release = text(tar, member)
            elif LIBERTY.fullmatch(path):
                found.add(liberty(text(tar, member)))
            elif path.endswith((".jar", ".war")):
                found.update(jars.components(read(tar, member)))
    system = debian.distribution(release)
    return found.union(*(debian.installed(status, system) for status in statuses))


def liberty(properties: str) -> Component:
    version = re.search(r"^com\.ibm\.websphere\.productVersion=(.+)$", properties, re.MULTILINE)
    return of_maven("io.openliberty", "openliberty-runtime", version.group(1).strip() if version else "unknown")


def read(tar: Any, member: Any) -> bytes:
    return tar.extractfile(member).read()


def text(tar: Any, member: Any) -> str:
    return read(tar, member).decode("utf-8", "replace")


def bill(name: str, components: set[Component]) -> dict[str, Any]:
    """The same image gives the same bill."""
    identity = image.docker("image", "inspect", "--format", "{{.Id}}", name)
    title, _, version = name.rpartition(":")
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, identity)}",
        "version": 1,
        "metadata": {"component": {"type": "container", "bom-ref": identity, "name": title, "version": version}},
        "components": [component.entry() for component in sorted(components)],
    }


def main() -> None:
    folder, *names = sys.argv[1:] or sys.exit(__doc__)
    for name in names:
        components = contents(name)
        file = Path(folder, name.rpartition(":")[0].rpartition("/")[2] + ".json")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(bill(name, components), indent=1) + "\n")
        print(f"{file}: {len(components)} components in {name}")


if __name__ == "__main__":
    main()
