"""The Docker that builds and pushes the images: of this machine, for this test only, apart from any other Docker here."""
import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import work
from hosts import ADDRESSES, REGISTRY
from programs import Unusable, quietly, run

RUNTIME = Path("/run/dossier-engine")  # short, for names of sockets are
# In a mount namespace of its own it has its own trust in the registry and its own knowledge of names, and this machine
# is left as it is.
START = """
set -eu
mkdir -p /etc/docker
mount -t tmpfs tmpfs /etc/docker
mkdir -p /etc/docker/certs.d/{registry}:5000
cp {authority} /etc/docker/certs.d/{registry}:5000/ca.crt
{{ cat /etc/hosts; echo {address} {registry}; }} >{runtime}/names
mount --bind {runtime}/names /etc/hosts
exec dockerd --host unix://{runtime}/docker.sock --data-root {home}/engine --exec-root {runtime} \
    --pidfile {runtime}/docker.pid --bridge none --iptables=false --ip-masq=false
"""


@contextmanager
def running(home: Path, authority: Path) -> Iterator[dict[str, str]]:
    """Starts it; gives the environment for its clients."""
    script = START.format(registry=REGISTRY, authority=authority, address=ADDRESSES["ci"], home=home, runtime=RUNTIME)
    quietly("rm", "-rf", RUNTIME)
    RUNTIME.mkdir()
    with (home / "engine.log").open("wb") as log:
        engine = subprocess.Popen(
            ["setpriv", "--pdeathsig", "TERM", "unshare", "--mount", "--propagation", "private", "sh", "-c", script],
            stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT, start_new_session=True,
        )
    environment = os.environ | {"DOCKER_HOST": f"unix://{RUNTIME}/docker.sock", "DOCKER_CONFIG": str(RUNTIME / "client")}
    try:
        _await(engine, environment, home / "engine.log")
        yield environment
    finally:
        work.end()  # what builds images with it
        engine.terminate()
        engine.wait()
        quietly("rm", "-rf", "--one-file-system", RUNTIME)


def _await(engine: subprocess.Popen[bytes], environment: dict[str, str], log: Path) -> None:
    for _ in range(100):
        if engine.poll() is not None:
            break
        try:
            run("docker", "version", environment=environment)
            return
        except Unusable:
            time.sleep(0.2)
    raise Unusable(f"Docker did not start:\n{log.read_text(errors='replace')[-2000:]}")
