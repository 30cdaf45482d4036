"""Dossier, as its launcher runs it: four servers and the MariaDB that both sides store in."""
import os
import subprocess
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from load import Target
from measure import Side
from programs import DEBIAN_PYTHON, Unusable, await_success, running

ROOT = Path(__file__).parents[2]
LAUNCHER = ROOT / "liberty" / "target" / "dossier-launcher.jar"
SERVERS = ("ui", "generator-one", "generator-two", "outcome")


@dataclass(frozen=True)
class Database:
    port: int
    user: str
    password: str = field(repr=False)
    pid: int

    def first_value(self, query):
        script = Path(__file__).with_name("query.py")
        command = [DEBIAN_PYTHON, script, str(self.port), self.user, query]
        environment = {**os.environ, "DATABASE_PASSWORD": self.password}
        done = subprocess.run(command, env=environment, capture_output=True, text=True)
        if done.returncode != 0:
            raise Unusable(f"MariaDB at port {self.port} does not answer {query}: {done.stderr.strip()}")
        return done.stdout.strip()


@contextmanager
def dossier(home, work):
    """Runs Dossier with its data under home."""
    if not LAUNCHER.is_file():
        raise Unusable(f"{LAUNCHER.relative_to(ROOT)} is missing: build it with mvn -q package -DskipTests")
    work.mkdir(parents=True, exist_ok=True)
    log = work / "launcher.log"
    # Orders come without a login, so that it is not a login that is measured.
    environment = {"DOSSIER_TUNED_FOR": "load", **os.environ, "DOSSIER_HOME": str(home), "DOSSIER_ACCESS_OPEN": "READ,GENERATE,ORDER"}
    with running(["java", "-jar", LAUNCHER, "up"], log, environment, ROOT) as launcher:
        order = Target(f"http://127.0.0.1:{port('DOSSIER_PORT', 9080)}/api/dossiers", '{"rulebook":"spy-mission"}')
        await_success(order, launcher, log, 300)
        servers = {name: pid(home, name) for name in SERVERS}
        yield Side("dossier", order, {"launcher": launcher.pid, **servers})


def running_database(home):
    """The MariaDB of the Dossier that runs with its data under home."""
    try:
        return Database(
            port=port("DOSSIER_DATABASE_PORT", 9086),
            user="dossier",
            password=(home / "secrets" / "database-password").read_text().strip(),
            pid=pid(home, "database"),
        )
    except FileNotFoundError as missing:
        raise Unusable(f"No MariaDB of Dossier runs there: {missing.filename} is missing.") from None


def pid(home, name):
    return int((home / "pids" / f"{name}.pid").read_text())


def port(variable, standard):
    return int(os.environ.get(variable, standard))
