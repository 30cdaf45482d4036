"""Groups of processes with a place of their own in every hierarchy of control groups (version 1 and 2).

Each host has one: without it, the systemd and the Docker of two hosts would meet in the same groups of this machine.
"""
import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

from programs import Impossible

ROOT = Path("/sys/fs/cgroup")


def places(name: str) -> list[Path]:
    """The groups of that name, below those that this process is in, one for each hierarchy."""
    found = []
    for line in Path("/proc/self/cgroup").read_text().splitlines():
        _, controllers, own = line.split(":", 2)
        hierarchy = ROOT / (controllers.removeprefix("name=") or "unified")
        if not hierarchy.is_dir():
            hierarchy = ROOT
        found.append(hierarchy / own.strip("/") / name)
    return found


def joining(name: str) -> Callable[[], None]:
    """Makes the groups; what is returned lets the process that calls it join them."""
    groups = _made(name)

    def join() -> None:
        for group in groups:
            (group / "cgroup.procs").write_text(str(os.getpid()))

    return join


def _made(name: str) -> list[Path]:
    made = places(name)
    for group in made:
        try:
            group.mkdir(parents=True, exist_ok=True)
        except OSError as refused:
            raise Impossible(f"Control groups are needed, and {group} cannot be made: {refused}") from refused
        for share in ("cpuset.cpus", "cpuset.mems"):  # a new group of version 1 has none, and takes no process
            if (group / share).exists() and (group.parent / share).exists():
                (group / share).write_text((group.parent / share).read_text())
    return made


def remove(name: str) -> None:
    """Removes the groups with all that was made below them. Their processes must have ended."""
    for group in places(name):
        for directory in sorted(group.rglob("*/"), key=lambda path: len(path.parts), reverse=True):
            if directory.is_dir():
                _remove(directory)
        _remove(group)


def left(name: str) -> list[Path]:
    """Those of the groups that there are."""
    return [group for group in places(name) if group.exists()]


def kill(name: str) -> None:
    """Kills all processes of the groups, and those that these still make."""
    for _ in range(50):
        left = _processes(name)
        if not left:
            return
        for process in sorted(left):
            try:
                os.kill(process, signal.SIGKILL)
            except ProcessLookupError:
                pass
        time.sleep(0.1)


def _processes(name: str) -> set[int]:
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
        pass  # not there, or in use: `left` tells
