"""What is done to the swarm while customers use it. Each trial leaves the swarm whole."""
import sys
import time

import database
import images
from installation import MINUTE, Swarm, until
from programs import Unusable


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


def lost_service(swarm: Swarm) -> None:
    """No replica of a generator is left: pages go on, orders are refused at once, and it comes back."""
    manager = swarm.hosts["node-1"]
    manager.call("docker service scale --detach dossier_generator-one=0")
    until(lambda: "generator-one" not in swarm.images(), MINUTE, lambda: "The last replica of a generator does not go")
    swarm.onlooker.close()  # the proxy does, when nobody asks for so long
    for _ in range(10):
        page, order = swarm.onlooker.get("/"), swarm.onlooker.post("/api/dossiers", {"rulebook": "spy-mission"})
        if page.status != 200 or order.status != 503 or b"Generator one" not in order.body:
            raise Unusable(f"Without generator one, a page answers {page.status}, an order {order.status} {order.body!r}")
        time.sleep(1)
    manager.call("docker service scale --detach dossier_generator-one=1")
    swarm.order("generator-one-is-back")


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
AFTERWARDS = {"lost-service": lost_service, "restore": restore}
ON_REQUEST = {"rollback": rollback, "stay": stay}
