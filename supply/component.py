"""One thing that somebody else has made and an image brings along."""
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode


@dataclass(frozen=True, order=True)
class Component:
    """What it is, and its address among all packages of the world (a package URL)."""

    name: str
    version: str
    purl: str
    group: str = ""

    def entry(self) -> dict[str, Any]:
        group = {"group": self.group} if self.group else {}
        return {"type": "library", "bom-ref": self.purl, **group, "name": self.name, "version": self.version,
                "purl": self.purl}


def of_debian(name: str, version: str, architecture: str, source: str, distribution: dict[str, str]) -> Component:
    """A package of Debian or what derives from it; holes are known by its source: NAME, or NAME@VERSION."""
    system = distribution.get("ID", "debian")
    qualifiers = urlencode({"arch": architecture, "distro": f"{system}-{distribution.get('VERSION_ID', '')}",
                            "upstream": source})
    return Component(name, version, f"pkg:deb/{system}/{quote(name)}@{quote(version)}?{qualifiers}")


def of_maven(group: str, name: str, version: str) -> Component:
    return Component(name, version, f"pkg:maven/{quote(group)}/{quote(name)}@{quote(version)}", group)
