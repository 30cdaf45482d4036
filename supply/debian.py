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
            # "Source: glibc (2.36-9)" when the version differs, too.
            source = fields.get("Source", fields["Package"]).split(" ")[0]
            yield of_debian(fields["Package"], fields["Version"], fields["Architecture"], source, system)
