"""The network of the hosts: one bridge on this machine, and for each host a network namespace with a cable to it.

Nothing is routed beyond: a host reaches the other hosts and this machine's end of the bridge, and nothing else.
"""
from pathlib import Path

from programs import quietly, run

BRIDGE = "dossier-br"
GATEWAY = "10.91.0.1"
_BETWEEN_HOSTS = ("FORWARD", "-i", BRIDGE, "-o", BRIDGE, "-j", "ACCEPT")
_BEYOND = ("FORWARD", "-i", BRIDGE, "!", "-o", BRIDGE, "-j", "DROP")


def lay() -> None:
    """Makes the bridge. A firewall of this machine, as Docker's, must not look into what hosts say to each other, and this
    machine must not be their way to others."""
    run("ip", "link", "add", BRIDGE, "type", "bridge")
    run("ip", "addr", "add", f"{GATEWAY}/24", "dev", BRIDGE)
    run("ip", "link", "set", BRIDGE, "up")
    for rule in (_BETWEEN_HOSTS, _BEYOND):
        run("iptables", "-I", *rule)


def clear() -> None:
    for rule in (_BETWEEN_HOSTS, _BEYOND):
        quietly("iptables", "-D", *rule)
    quietly("ip", "link", "del", BRIDGE)


def left() -> list[str]:
    """The links and namespaces of hosts that there are."""
    links = [path.name for path in Path("/sys/class/net").iterdir() if path.name.startswith((BRIDGE, _cable("")))]
    return links + [str(path) for path in Path("/run/netns").glob(namespace("*"))]


def namespace(host: str) -> str:
    return f"dossier-{host}"


def plug(host: str, address: str) -> None:
    """Gives a host its namespace, with an address on the bridge."""
    space, cable = namespace(host), _cable(host)
    run("ip", "netns", "add", space)
    run("ip", "link", "add", cable, "type", "veth", "peer", "name", "eth0", "netns", space)
    run("ip", "link", "set", cable, "master", BRIDGE, "up")
    run("ip", "-n", space, "link", "set", "lo", "up")
    run("ip", "-n", space, "addr", "add", f"{address}/24", "dev", "eth0")
    run("ip", "-n", space, "link", "set", "eth0", "up")
    run("ip", "-n", space, "route", "add", "default", "via", GATEWAY)


def cut(host: str) -> None:
    """Pulls the cable: from now on not even a closing of connections leaves the host."""
    quietly("ip", "link", "set", _cable(host), "down")


def unplug(host: str) -> None:
    quietly("ip", "link", "del", _cable(host))  # a namespace that something still holds would keep it
    quietly("ip", "netns", "del", namespace(host))


def _cable(host: str) -> str:
    return f"dsr-{host}"
