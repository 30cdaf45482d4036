"""Batches that are always under way: as soon as one is done, the next is ordered."""
import threading
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field

import rulebook
from entrance import Answer, Client, Unanswered
from programs import Unusable

SIZE = 1_000
PAUSE = 2.0  # seconds, also between two looks at one


@dataclass
class Orders:
    """Orders batches one after the other, with a key that makes a repeated order the same one, until `finish`."""

    client: Client
    numbers: list[int] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    heard: str = "nothing"  # the last answer, which says what is wrong when a batch does not end
    _closed: threading.Event = field(default_factory=threading.Event)
    _thread: threading.Thread | None = None

    def begin(self) -> None:
        self._thread = threading.Thread(target=self._go_on, name="batches", daemon=True)
        self._thread.start()

    def finish(self) -> None:
        """Waits for the last batch."""
        self._closed.set()
        if self._thread:
            self._thread.join(timeout=180)
            if self._thread.is_alive():
                raise Unusable(f"Batch {self.numbers[-1:]} was not done within three minutes of quiet: {self.heard}")

    def _go_on(self) -> None:
        while not self._closed.wait(PAUSE):
            self._until_done(self._order())

    def _order(self) -> int:
        key, order = str(uuid.uuid4()), {"rulebook": rulebook.NAME, "count": SIZE}
        while True:
            answer = self._ask(lambda: self.client.post("/api/batches", order, **{"Idempotency-Key": key}))
            if answer and answer.status in (200, 202):
                number = answer.json()["number"]
                self.numbers.append(number)
                return number
            self._rest()

    def _until_done(self, number: int) -> None:
        while True:
            answer = self._ask(lambda: self.client.get(f"/api/batches/{number}"))
            if answer and answer.status == 200 and answer.json()["state"] == "DONE":
                return
            if answer and answer.status == 200 and answer.json()["state"] == "FAILED":
                self.failed.append(self.heard)
                return
            self._rest()

    def _ask(self, question: Callable[[], Answer]) -> Answer | None:
        try:
            answer = question()
            self.heard = f"{answer.status} {answer.body[:500].decode(errors='replace')}"
            return answer
        except Unanswered as reason:
            self.heard = str(reason)
            return None  # asked again: the key makes that harmless

    @staticmethod
    def _rest() -> None:
        threading.Event().wait(PAUSE)
