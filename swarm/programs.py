"""Programs of this machine that the test calls, and the way in which it says that it cannot go on."""
import signal
import subprocess
from collections.abc import Mapping, Sequence


class Unusable(Exception):
    """The test cannot run or cannot go on; the message says why and what to do about it."""


class Impossible(Unusable):
    """This machine, or what we may do with it, carries no hosts."""


def run(
    *command: object, environment: Mapping[str, str] | None = None, patience: float = 120, given: str = ""
) -> str:
    """Runs a program to its end and returns what it printed; one that fails is an error with all that it said."""
    words = [str(word) for word in command]
    try:
        done = subprocess.run(
            words, env=environment, text=True, timeout=patience, input=given,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )
    except subprocess.TimeoutExpired as slow:
        raise Unusable(f"{' '.join(words)} did not end within {patience:.0f} s") from slow
    if done.returncode:
        raise Unusable(f"{' '.join(words)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout


def quietly(*command: object) -> None:
    """Runs a program whose failure means that there was nothing to do, as when clearing away."""
    subprocess.run([str(word) for word in command], stdin=subprocess.DEVNULL, capture_output=True, check=False)


def end_on_signals() -> None:
    """Lets a request to stop run every `finally` on the way out; a second one does not disturb that."""
    asked: Sequence[signal.Signals] = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)

    def stop(number: int, _frame: object) -> None:
        for each in asked:
            signal.signal(each, signal.SIG_IGN)
        raise SystemExit(128 + number)

    for each in asked:
        signal.signal(each, stop)
