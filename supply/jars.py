"""What jars say of themselves: the coordinates that Maven writes into them, and those of jars within."""
import io
import zipfile
from collections.abc import Iterator

from component import Component, of_maven


def components(jar: bytes) -> Iterator[Component]:
    """All that a jar or war consists of; nothing for one that is broken or does not say."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(jar))
    except zipfile.BadZipFile:
        return
    with archive:
        for name in archive.namelist():
            if name.startswith("META-INF/maven/") and name.endswith("/pom.properties"):
                yield from coordinates(archive.read(name).decode("utf-8", "replace"))
            elif name.endswith((".jar", ".war")):
                yield from components(archive.read(name))


def coordinates(properties: str) -> Iterator[Component]:
    values = dict(line.split("=", 1) for line in properties.splitlines() if "=" in line and line[0] != "#")
    if {"groupId", "artifactId", "version"} <= values.keys():
        yield of_maven(values["groupId"].strip(), values["artifactId"].strip(), values["version"].strip())
