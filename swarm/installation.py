"""The swarm under test: what runs on it, and whether it works."""
import time
from collections.abc import Callable
from dataclasses import dataclass

import images
from entrance import Client, Unanswered
from host import Host
from ledger import Ledger
from playbooks import Playbooks
from programs import Unusable

MINUTE = 60.0


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
        until(
            lambda: all(self.images()[service] == {version} for service in images.SERVICES), MINUTE,
            lambda: f"All services should run {version}, and what runs is {self.images()}",
        )

    def order(self, seed: str) -> None:
        """Orders a dossier again and again until one is made."""
        until(lambda: self._makes(seed), 3 * MINUTE, lambda: "After three minutes the swarm still makes no dossiers")

    def _makes(self, seed: str) -> bool:
        try:
            return self.onlooker.post("/api/dossiers", {"rulebook": "spy-mission", "seed": seed}).status == 201
        except Unanswered:
            return False


def until(met: Callable[[], bool], seconds: float, otherwise: Callable[[], str]) -> None:
    """Waits until a condition is met; says what is there instead when that takes too long."""
    deadline = time.monotonic() + seconds
    while not met():
        if time.monotonic() > deadline:
            raise Unusable(otherwise())
        time.sleep(0.5)
