"""The classic peer: four Flask services under gunicorn, with nginx in front."""
import os
import shutil
import subprocess
from contextlib import ExitStack, contextmanager
from pathlib import Path
from urllib.parse import quote

from load import Target
from measure import Side
from programs import DEBIAN_PYTHON, Unusable, await_success, require_free, running

SOURCE = Path(__file__).parents[1] / "classic"


@contextmanager
def classic(database, port, workers, work):
    """Runs the peer, nginx at the port and the services at the four after it, with its files in a new work folder."""
    front, numbers, letters, outcome = range(port + 1, port + 5)
    require_free(port, front, numbers, letters, outcome)
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    login = f"{quote(database.user, safe='')}:{quote(database.password, safe='')}"
    environment = {
        "PATH": os.defpath,
        "LANG": "C.UTF-8",
        "PYTHONPYCACHEPREFIX": str(work / "pycache"),
        "FLASK_SQLALCHEMY_DATABASE_URI": f"mysql+pymysql://{login}@127.0.0.1:{database.port}/classic?charset=utf8mb4",
        "FLASK_NUMBERS": f"http://127.0.0.1:{numbers}",
        "FLASK_LETTERS": f"http://127.0.0.1:{letters}",
        "FLASK_OUTCOME": f"http://127.0.0.1:{outcome}",
    }
    create_tables(environment)
    with ExitStack() as started:

        def gunicorn(service, address):
            command = [DEBIAN_PYTHON, "-m", "gunicorn", "--workers", workers, "--worker-tmp-dir", "/dev/shm"]
            command += ["--bind", f"127.0.0.1:{address}", "app:app"]
            log = work / f"{service}.log"
            return started.enter_context(running(command, log, environment, SOURCE / service))

        programs = {
            "outcome": gunicorn("outcome", outcome),
            "letters": gunicorn("letters", letters),
            "numbers": gunicorn("numbers", numbers),
            "front": gunicorn("front", front),
            "nginx": started.enter_context(nginx(port, front, work, environment)),
        }
        page = Target(f"http://127.0.0.1:{port}/")
        await_success(page, programs["nginx"], work, 60)
        yield Side("classic", page, {name: program.pid for name, program in programs.items()})


def create_tables(environment):
    command = [DEBIAN_PYTHON, "-m", "flask", "--app", "app", "create-tables"]
    done = subprocess.run(command, cwd=SOURCE / "front", env=environment, capture_output=True, text=True)
    if done.returncode != 0:
        raise Unusable(f"The classic peer cannot create its table in schema classic: {done.stderr.strip()}")


def nginx(port, front, work, environment):
    configuration = (SOURCE / "nginx.conf").read_text()
    configuration = configuration.replace("@NGINX_PORT@", str(port)).replace("@FRONT_PORT@", str(front))
    (work / "nginx.conf").write_text(configuration)
    command = ["/usr/sbin/nginx", "-p", work, "-c", work / "nginx.conf", "-e", work / "nginx-error.log"]
    return running(command, work / "nginx.log", environment, work)
