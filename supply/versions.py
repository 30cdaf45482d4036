"""Which of two versions is older: asked of the tools that decide it, because each world has rules of its own."""
import functools
import re
import subprocess


def older(ecosystem: str, one: str, other: str) -> bool:
    """Whether one version comes before another."""
    return maven(one, other) if ecosystem == "Maven" else debian(one, other)


def debian(one: str, other: str) -> bool:
    return subprocess.run(["dpkg", "--compare-versions", one, "lt", other], check=False).returncode == 0


@functools.cache
def maven(one: str, other: str) -> bool:
    said = output("java", "-cp", f"{maven_home()}/lib/*", "org.apache.maven.artifact.versioning.ComparableVersion",
                  one, other)
    order = re.search(r"^ +\S+ ([<=>]+) \S+$", said, re.MULTILINE)
    if not order:
        raise SystemExit(f"Maven cannot compare {one} with {other}: {said}")
    return order.group(1) == "<"


@functools.cache
def maven_home() -> str:
    return re.search(r"Maven home: (.+)", output("mvn", "--version")).group(1).strip()


def output(*command: str) -> str:
    return subprocess.run(command, text=True, capture_output=True, check=True).stdout
