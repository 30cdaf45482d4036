"""A place of its own in every hierarchy of control groups (version 1 and 2) for each host.

Without one, the systemd and the Docker of two hosts would meet in the same groups of this machine.
"""
from pathlib import Path

from programs import Unusable

ROOT = Path("/sys/fs/cgroup")


def places(name: str) -> list[Path]:
    """The groups of a host, below those that this process is in, one for each hierarchy."""
    found = []
    for line in Path("/proc/self/cgroup").read_text().splitlines():
        _, controllers, own = line.split(":", 2)
        hierarchy = ROOT / (controllers.removeprefix("name=") or "unified")
        if not hierarchy.is_dir():
            hierarchy = ROOT
        found.append(hierarchy / own.strip("/") / name)
    return found


def make(name: str) -> list[Path]:
    """Makes the groups; a process joins one by writing its id to `cgroup.procs` in it."""
    made = places(name)
    for group in made:
        try:
            group.mkdir(parents=True, exist_ok=True)
        except OSError as refused:
            raise Unusable(f"Hosts need control groups of their own, and {group} cannot be made: {refused}") from refused
        for share in ("cpuset.cpus", "cpuset.mems"):  # a new group of version 1 has none, and takes no process
            if (group / share).exists() and (group.parent / share).exists():
                (group / share).write_text((group.parent / share).read_text())
    return made


def remove(name: str) -> None:
    """Removes the groups with all that the host made below them. Their processes must have ended."""
    for group in places(name):
        for directory in sorted(group.rglob("*/"), key=lambda path: len(path.parts), reverse=True):
            if directory.is_dir():
                _remove(directory)
        _remove(group)


def processes(name: str) -> set[int]:
    """All processes of a host, whatever they have become since."""
    found: set[int] = set()
    for group in places(name):
        for members in [group / "cgroup.procs", *group.rglob("cgroup.procs")]:
            try:
                found.update(int(line) for line in members.read_text().split())
            except OSError:
                continue  # a group that went away while we looked
    return found - {0}


def _remove(group: Path) -> None:
    try:
        group.rmdir()
    except OSError:
        pass  # what is left of it is found and told by the check at the end
