"""Which packages dpkg has installed, by its own record."""
from collections.abc import Iterator

from component import Component, of_debian


def distribution(release: str) -> dict[str, str]:
    """Reads os-release."""
    pairs = (line.split("=", 1) for line in release.splitlines() if "=" in line)
    return {key: value.strip("\"'") for key, value in pairs}


def installed(status: str, system: dict[str, str]) -> Iterator[Component]:
    """Reads the status file of dpkg."""
    for paragraph in status.split("\n\n"):
        fields = dict(line.split(": ", 1) for line in paragraph.splitlines() if ": " in line and line[0] != " ")
        if fields.get("Status", "").endswith(" installed"):
            # "Source: lvm2 (2.03.16-2)" when the version differs, too: it can be far from that of the package.
            source = fields.get("Source", fields["Package"]).replace(" (", "@").removesuffix(")")
            yield of_debian(fields["Package"], fields["Version"], fields["Architecture"], source, system)
