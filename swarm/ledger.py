"""What clients asked and what became of it, kept for the reckoning at the end."""
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Request:
    """One request. Times are seconds of the monotonic clock; `failure` is empty if it was answered as it should be."""

    kind: str
    began: float
    ended: float
    failure: str = ""
    acknowledged: str = ""  # the seed of the dossier that the answer said is stored


@dataclass(frozen=True)
class Phase:
    name: str
    began: float
    ended: float


@dataclass
class Ledger:
    requests: list[Request] = field(default_factory=list)
    phases: list[Phase] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def note(self, request: Request) -> None:
        with self._lock:
            self.requests.append(request)

    @contextmanager
    def phase(self, name: str) -> Iterator[None]:
        """All requests that begin in the block belong to the phase."""
        began = time.monotonic()
        try:
            yield
        finally:
            self.phases.append(Phase(name, began, time.monotonic()))

    def of(self, name: str) -> list[Request]:
        spans = [(each.began, each.ended) for each in self.phases if each.name == name]
        with self._lock:
            return [each for each in self.requests if any(began <= each.began < ended for began, ended in spans)]

    def failures(self, name: str) -> list[Request]:
        return [each for each in self.of(name) if each.failure]

    def acknowledged(self) -> list[str]:
        with self._lock:
            return [each.acknowledged for each in self.requests if each.acknowledged]

    def table(self) -> str:
        """The phases as a table that people read; the longest wait is that of an answer without a failure."""
        lines = [("phase", "seconds", "requests", "failures", "dossiers", "median ms", "longest ms")]
        for phase in self.phases:
            requests = self.of(phase.name)
            waits = sorted(1000 * (each.ended - each.began) for each in requests if not each.failure) or [0.0]
            lines.append((
                phase.name, f"{phase.ended - phase.began:.0f}", str(len(requests)),
                str(sum(bool(each.failure) for each in requests)),
                str(sum(bool(each.acknowledged) for each in requests)),
                f"{waits[len(waits) // 2]:.0f}", f"{waits[-1]:.0f}",
            ))
        widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
        return "\n".join(
            line[0].ljust(widths[0]) + "".join("  " + cell.rjust(width) for cell, width in zip(line[1:], widths[1:]))
            for line in lines
        )
