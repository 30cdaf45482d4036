"""People who use the system while it is changed and broken: they order dossiers, look at them and read pages."""
import itertools
import random
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import rulebook
from entrance import Answer, Client, Unanswered
from ledger import Ledger, Request

PAUSE = 0.3  # seconds between two requests of a customer, on average: two cores carry swarm and customers
ORDERED = "load-"  # what the seeds of their dossiers begin with


class Customer(threading.Thread):
    """One of them. Notes each request in the ledger; an answer that is not what a person expects is a failure."""

    def __init__(self, number: int, client: Client, ledger: Ledger, closed: threading.Event) -> None:
        super().__init__(name=f"customer-{number}", daemon=True)
        self._client = client
        self._ledger = ledger
        self._closed = closed
        self._random = random.Random(number)
        self._seeds = (f"{ORDERED}{number}-{count}" for count in itertools.count())
        self._last = ""

    def run(self) -> None:
        while not self._closed.wait(self._random.uniform(0, 2 * PAUSE)):
            wish = self._random.random()
            if wish < 0.5 or not self._last:
                self._order(next(self._seeds))
            elif wish < 0.85:
                self._note("look", lambda: self._client.get(self._last), 200)
            else:
                self._note("page", lambda: self._client.get("/"), 200)
        self._client.close()

    def _order(self, seed: str) -> None:
        answer = self._note(
            "order", lambda: self._client.post("/api/dossiers", {"rulebook": rulebook.NAME, "seed": seed}), 201, seed
        )
        if answer and answer.status == 201:
            self._last = f"/api/dossiers/{answer.json()['number']}"

    def _note(self, kind: str, ask: Callable[[], Answer], wanted: int, seed: str = "") -> Answer | None:
        began = time.monotonic()
        answer, failure = None, ""
        try:
            answer = ask()
            if answer.status != wanted:
                failure = f"{answer.status} {answer.body[:200].decode(errors='replace')}"
        except Unanswered as reason:
            failure = str(reason)
        stored = seed if not failure else ""
        self._ledger.note(Request(kind, began, time.monotonic(), failure, stored))
        return answer


@contextmanager
def busy(clients: list[Client], ledger: Ledger) -> Iterator[None]:
    """Customers, one for each client, until the block ends."""
    closed = threading.Event()
    customers = [Customer(number, client, ledger, closed) for number, client in enumerate(clients)]
    for each in customers:
        each.start()
    try:
        yield
    finally:
        closed.set()
        for each in customers:
            each.join()
