"""The machines of the test: three that carry the swarm, and one that keeps the registry.

    /usr/bin/python3 swarm/hosts.py      starts them, says how to reach them, and clears them away at the end of input
"""
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import cgroups
import network
import tree
import work
from host import Host
from programs import Unusable, end_on_signals, run

ADDRESSES = {"ci": "10.91.0.10", "node-1": "10.91.0.11", "node-2": "10.91.0.12", "node-3": "10.91.0.13"}
NODES = [name for name in ADDRESSES if name != "ci"]
REGISTRY = "registry.test"


@contextmanager
def running(home: Path) -> Iterator[dict[str, Host]]:
    """All hosts, by name, until the block ends. What an earlier run left behind goes first."""
    home.mkdir(parents=True, exist_ok=True)
    work.end()
    ssh = ["ssh", "-i", str(key(home)), "-o", "BatchMode=yes", "-o", "StrictHostKeyChecking=no",
           "-o", f"UserKnownHostsFile={home / 'known_hosts'}", "-o", "LogLevel=ERROR", "-o", "ConnectTimeout=3"]
    disk = tree.grown(home)
    hosts = {name: Host(name, address, disk, home, ssh) for name, address in ADDRESSES.items()}
    clear(hosts)
    (home / "known_hosts").unlink(missing_ok=True)
    try:
        network.lay()
        for host in hosts.values():
            furnish(home, host)
            host.boot()
        yield hosts
    finally:
        clear(hosts)
        remains = left(home, hosts)
        if remains:
            raise Unusable(f"This is left behind: {', '.join(remains)}")


def clear(hosts: dict[str, Host]) -> None:
    work.end()
    for host in hosts.values():
        host.demolish()
    network.clear()


def left(home: Path, hosts: dict[str, Host]) -> list[str]:
    """What should be gone after the test and is not."""
    groups = [str(group) for name in (work.GROUP, *(host.group for host in hosts.values())) for group in cgroups.left(name)]
    mounts = [line.split()[1] for line in Path("/proc/mounts").read_text().splitlines() if f" {home}/" in line]
    return groups + mounts + network.left()


def key(home: Path) -> Path:
    """The key that opens all hosts, made for this test alone."""
    private = home / "ssh-key"
    if not private.exists():
        run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "dossier-test", "-f", private)
    return private


def furnish(home: Path, host: Host) -> None:
    """Puts on a host's disk what an installer would: who may log in, and the names of all hosts."""
    disk = home / host.name / "upper"
    authorized = disk / "root/.ssh/authorized_keys"
    authorized.parent.mkdir(parents=True, exist_ok=True)
    authorized.write_text((home / "ssh-key.pub").read_text())
    for private in (authorized.parent.parent, authorized.parent):
        private.chmod(0o700)
    names = disk / "etc/hosts"
    names.parent.mkdir(parents=True, exist_ok=True)
    lines = ["127.0.0.1 localhost", *(f"{address} {name}" for name, address in ADDRESSES.items())]
    names.write_text("\n".join([*lines, f"{ADDRESSES['ci']} {REGISTRY}"]) + "\n")
    (disk / "etc/resolv.conf").write_text("# no name server: test hosts know each other by /etc/hosts\n")


if __name__ == "__main__":
    end_on_signals()
    folder = Path("target/swarm").resolve()
    with running(folder) as machines:
        for machine in machines.values():
            print(f"{machine.name}: ssh -i {folder}/ssh-key root@{machine.address}", flush=True)
        sys.stdin.read()
