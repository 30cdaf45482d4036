"""What is done to the swarm while customers use it. Each trial leaves the swarm whole."""
import sys
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

    def require(self, version: str) -> None:
        """All services run a version and no other, once those that leave are gone."""
        deadline = time.monotonic() + MINUTES
        while any(self.images()[service] != {version} for service in images.SERVICES):
            if time.monotonic() > deadline:
                raise Unusable(f"All services should run {version}, and what runs is {self.images()}")
            time.sleep(1)

    def order(self, seed: str) -> None:
        """Orders a dossier again and again until one is made."""
        deadline = time.monotonic() + 3 * MINUTES
        while not self._makes(seed):
            if time.monotonic() > deadline:
                raise Unusable("After three minutes the swarm still makes no dossiers")
            time.sleep(0.5)

    def _makes(self, seed: str) -> bool:
        try:
            return self.onlooker.post("/api/dossiers", {"rulebook": "spy-mission", "seed": seed}).status == 201
        except Unanswered:
            return False


def quiet(swarm: Swarm) -> None:
    """Nothing happens: what the others are compared with."""
    with swarm.ledger.phase("nothing happens"):
        time.sleep(15)


def update(swarm: Swarm) -> None:
    """(a) Every service is replaced by another version."""
    with swarm.ledger.phase("a: rolling update of every service"):
        swarm.playbooks.play("deploy", dossier_version=images.SECOND)
    swarm.require(images.SECOND)


def bad_update(swarm: Swarm) -> None:
    """(b) A version that never becomes ready is refused, and the one before stays."""
    (before,) = swarm.images()["ui"]
    with swarm.ledger.phase("b: update to a version that is never ready"):
        swarm.playbooks.fails("deploy", dossier_version=images.BAD)
    swarm.require(before)


def proxy_change(swarm: Swarm) -> None:
    """The configuration of the proxy changes on all nodes, in place."""
    with swarm.ledger.phase("proxies take over another configuration"):
        swarm.playbooks.play("deploy", dossier_version=images.SECOND, haproxy_rate_limit="100001")


def secret(swarm: Swarm) -> None:
    """(e) The secret by which the services know each other is changed."""
    with swarm.ledger.phase("e: secret of the services rotated"):
        swarm.playbooks.rotate()


def lost_node(swarm: Swarm) -> None:
    """(c) Every service gets another replica; the power of a node without the database fails, and comes back."""
    (version,) = swarm.images()["ui"]
    with swarm.ledger.phase("every service gets another replica"):
        swarm.playbooks.play("deploy", dossier_version=version, services_replicas="2")
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
        swarm.order("back")
    with swarm.ledger.phase("   after it"):
        time.sleep(15)


def restore(swarm: Swarm) -> None:
    """The database is dumped, and brought back as it was then."""
    node = swarm.hosts["node-1"]
    swarm.order("before-the-dump")
    node.call("systemctl start dossier-database-dump.service", patience=300)
    swarm.order("after-the-dump")
    swarm.playbooks.play("restore")
    left = database.counts(node, "SELECT seed, COUNT(*) FROM dossier WHERE seed LIKE '%-the-dump' GROUP BY seed")
    if left != {"before-the-dump": 1}:
        raise Unusable(f"One dossier was dumped and one made after it; after the restoration there are {left}")


def rollback(swarm: Swarm) -> None:
    """The version before is brought back by hand."""
    swarm.playbooks.play("deploy", dossier_version=images.SECOND)
    swarm.playbooks.play("rollback")
    swarm.require(images.FIRST)


def stay(swarm: Swarm) -> None:
    """Everything stays as it is until the input ends, for a look at it by hand."""
    sys.stdin.read()


# In their order. What forgets dossiers comes after the reckoning.
UNDER_LOAD = {
    "quiet": quiet, "update": update, "bad-update": bad_update, "proxies": proxy_change, "secret": secret,
    "lost-node": lost_node, "database-node": database_node,
}
AFTERWARDS = {"restore": restore}
ON_REQUEST = {"rollback": rollback, "stay": stay}
