"""Programs that the benchmark starts, and that end with it."""
import http.client
import signal
import socket
import subprocess
import time
from contextlib import contextmanager
from urllib.parse import urlsplit

DEBIAN_PYTHON = "/usr/bin/python3"  # has Debian's packages, whatever other Python the PATH may name
UNTIL_WE_END = ["setpriv", "--pdeathsig", "TERM"]  # before a command: it ends with us even when we are killed

class Unusable(Exception):
    """The benchmark cannot run; the message says why and what to do about it."""


@contextmanager
def running(command, log, environment, directory):
    """Runs a program until the block ends. It has no part in the terminal's Ctrl-C: its end is ours to order."""
    with open(log, "wb") as output:
        process = subprocess.Popen(
            [*UNTIL_WE_END, *map(str, command)],
            cwd=directory,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        yield process
    finally:
        end(process)


def end(process):
    process.terminate()
    try:
        process.wait(timeout=60)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def end_on_signals():
    """Lets a request to stop run every `finally` on the way out; a second one does not disturb that."""

    def stop(number, _frame):
        for each in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(each, signal.SIG_IGN)
        raise SystemExit(128 + number)

    for each in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(each, stop)


def require_free(*ports):
    for port in ports:
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                raise Unusable(f"Port {port} is taken: end what listens there, or choose other ports.") from None


def await_success(target, process, log, seconds):
    """Waits until the target answers 2xx; gives up when its program ends or the time is over."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            answer = status(target)
            if 200 <= answer < 300:
                return
            seen = f"answers {answer}"
        except (OSError, http.client.HTTPException) as problem:
            seen = f"does not answer ({problem})"
        if process.poll() is not None:
            raise Unusable(f"The program behind {target.url} ended by itself; see {log}")
        if time.monotonic() > deadline:
            raise Unusable(f"{target.url} {seen} after {seconds} s; see {log}")
        time.sleep(0.2)


def require_success(target):
    try:
        answer = status(target)
    except (OSError, http.client.HTTPException) as problem:
        raise Unusable(f"{target.method} {target.url} does not answer: {problem}") from None
    if not 200 <= answer < 300:
        raise Unusable(f"{target.method} {target.url} answers {answer}, not 2xx")


def status(target):
    address = urlsplit(target.url)
    connection = http.client.HTTPConnection(address.netloc, timeout=10)
    path = address.path or "/"
    try:
        headers = {} if target.body is None else {"Content-Type": "application/json"}
        connection.request(target.method, path + ("?" + address.query if address.query else ""), target.body, headers)
        return connection.getresponse().status
    finally:
        connection.close()
