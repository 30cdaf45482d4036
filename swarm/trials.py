"""What is done to the swarm while customers use it. Each trial leaves the swarm whole."""
import time
from dataclasses import dataclass

import database
import images
from entrance import Client, Unanswered
from host import Host
from ledger import Ledger
from playbooks import Playbooks
from programs import Unusable

MINUTES = 60.0


@dataclass
class Swarm:
    """The swarm under test and how to get at it."""

    hosts: dict[str, Host]
    playbooks: Playbooks
    ledger: Ledger
    onlooker: Client
    node_lost: float = 0.0  # when, on the monotonic clock

    def images(self) -> dict[str, set[str]]:
        """What each service really runs: the tags of its containers on all nodes, by service."""
        found: dict[str, set[str]] = {}
        for name in ("node-1", "node-2", "node-3"):
            for line in self.hosts[name].call("docker ps --format '{{.Names}} {{.Image}}'").splitlines():
                container, image = line.split()
                found.setdefault(container.split(".")[0].partition("_")[2], set()).add(
                    image.partition("@")[0].rpartition(":")[2]
                )
        return found

    def serves(self) -> bool:
        """Whether a dossier can be ordered."""
        try:
            return self.onlooker.post("/api/dossiers", {"rulebook": "spy-mission"}).status == 201
        except Unanswered:
            return False

    def await_service(self) -> None:
        deadline = time.monotonic() + 3 * MINUTES
        while not self.serves():
            if time.monotonic() > deadline:
                raise Unusable("After three minutes the swarm still makes no dossiers")
            time.sleep(0.5)


def quiet(swarm: Swarm) -> None:
    """Nothing happens: what the others are compared with."""
    with swarm.ledger.phase("nothing happens"):
        time.sleep(15)


def update(swarm: Swarm) -> None:
    """(a) Every service is replaced by another version."""
    with swarm.ledger.phase("a: rolling update of every service"):
        swarm.playbooks.play("deploy", dossier_version=images.SECOND)
    runs = swarm.images()
    for service in images.SERVICES:
        if runs[service] != {images.SECOND}:
            raise Unusable(f"After the update to {images.SECOND}, {service} runs {runs[service]}")


def bad_update(swarm: Swarm) -> None:
    """(b) A version that never becomes ready is refused, and the one before stays."""
    with swarm.ledger.phase("b: update to a version that is never ready"):
        swarm.playbooks.fails("deploy", dossier_version=images.BAD)
    if images.BAD in swarm.images()["ui"]:
        raise Unusable(f"The bad version {images.BAD} still runs: {swarm.images()}")


def proxy_change(swarm: Swarm) -> None:
    """The configuration of the proxy changes on all nodes, in place."""
    with swarm.ledger.phase("proxies take over another configuration"):
        swarm.playbooks.play("deploy", dossier_version=images.SECOND, haproxy_rate_limit="100001")


def secret(swarm: Swarm) -> None:
    """(e) The secret by which the services know each other is changed."""
    with swarm.ledger.phase("e: secret of the services rotated"):
        swarm.playbooks.rotate()


def lost_node(swarm: Swarm) -> None:
    """(c) The power of a node without the database fails, and comes back."""
    with swarm.ledger.phase("c: a node is cut off"):
        time.sleep(3)
        swarm.node_lost = time.monotonic()
        swarm.hosts["node-3"].power_cut()
        time.sleep(25)
    with swarm.ledger.phase("   the node comes back"):
        swarm.hosts["node-3"].boot()
        time.sleep(15)


def database_node(swarm: Swarm) -> None:
    """(d) The power of the node with the database fails, and it starts again."""
    with swarm.ledger.phase("d: node of the database restarted"):
        time.sleep(3)
        swarm.hosts["node-1"].power_cut()
        swarm.hosts["node-1"].boot()
        swarm.await_service()
    with swarm.ledger.phase("   after it"):
        time.sleep(15)


def restore(swarm: Swarm) -> None:
    """The database is dumped, and brought back as it was then."""
    node = swarm.hosts["node-1"]
    node.call("systemctl start dossier-database-dump.service", patience=300)
    dumped = database.dossiers(node)
    for _ in range(10):
        swarm.await_service()
    swarm.playbooks.play("restore")
    swarm.await_service()
    left = database.dossiers(node)
    if left != dumped + 1:  # the one that shows that the site is back
        raise Unusable(f"{dumped} dossiers were dumped, and after the restoration there are {left}")


# In their order. The last one forgets dossiers, so it comes after the reckoning.
UNDER_LOAD = {
    "quiet": quiet, "update": update, "bad-update": bad_update, "proxies": proxy_change, "secret": secret,
    "lost-node": lost_node, "database-node": database_node,
}
AFTERWARDS = {"restore": restore}
