"""The Docker that the test talks to: the one that is reachable, else one of its own that is gone afterwards."""
import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

RUNTIME = Path("/run/dossier-images")  # short, for names of sockets are


def docker(*words: str, check: bool = True, patience: float = 600) -> str:
    """Calls Docker's client and returns what it printed; what fails is an error that says why."""
    done = subprocess.run(
        ["docker", *words], text=True, timeout=patience, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )
    if check and done.returncode:
        raise RuntimeError(f"docker {' '.join(words)} ended with {done.returncode}:\n{done.stdout}")
    return done.stdout.strip()


def _answers() -> bool:
    return subprocess.run(["docker", "version"], capture_output=True, check=False).returncode == 0


@contextmanager
def reachable(home: Path) -> Iterator[None]:
    """Sees to it that Docker answers."""
    if _answers():
        yield
        return
    if os.geteuid():
        raise SystemExit("No Docker answers. Set DOCKER_HOST, or run this as root so that it can start one of its own.")
    RUNTIME.mkdir(exist_ok=True)
    home.mkdir(parents=True, exist_ok=True)
    os.environ["DOCKER_HOST"] = f"unix://{RUNTIME}/docker.sock"
    with (home / "engine.log").open("wb") as log:
        engine = subprocess.Popen(
            ["setpriv", "--pdeathsig", "TERM", "dockerd", "--host", os.environ["DOCKER_HOST"], "--data-root", str(home / "engine"),
             "--exec-root", str(RUNTIME), "--pidfile", str(RUNTIME / "docker.pid"), "--bridge", "none", "--iptables=false"],
            stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT, start_new_session=True,
        )
    try:
        for _ in range(150):
            if _answers():
                break
            time.sleep(0.2)
        else:
            raise SystemExit(f"Docker did not start; its log says why: {home / 'engine.log'}")
        yield
    finally:
        engine.terminate()
        engine.wait()
