"""One container of a service, as compose.yml and stack.yml run it, on the host's loopback."""
import http.client
import json
import subprocess
import time
from pathlib import Path
from typing import Any

from client import docker

SECRET = "the-secret-of-the-container-test"
PATIENCE = 600.0


class Container:
    """Runs from its making to its removal."""

    def __init__(self, image: str, port: int, secrets: Path, *options: str) -> None:
        self.port = port
        (secrets / "dossier.services.secret").write_text(SECRET)
        self.name = docker(
            "run", "--detach", "--network", "host", "--read-only", "--tmpfs", "/var/dossier:size=64m", "--cap-drop", "ALL",
            "--security-opt", "no-new-privileges", "--memory", "384m", "--volume", f"{secrets}:/run/secrets:ro",
            "--env", "HTTP_HOST=localhost", "--env", f"HTTP_PORT={port}", *options, image,
        )

    def inspect(self, what: str) -> Any:
        return json.loads(docker("inspect", "--format", f"{{{{json {what}}}}}", self.name))

    def run(self, *command: str) -> str:
        """What a command in it prints, also when it fails."""
        return docker("exec", self.name, *command, check=False)

    def get(self, path: str) -> tuple[int, str]:
        """Status and text of an answer; 0 when there is none."""
        connection = http.client.HTTPConnection("localhost", self.port, timeout=40)
        try:
            connection.request("GET", path, headers={"Authorization": f"Bearer {SECRET}"})
            answer = connection.getresponse()
            return answer.status, answer.read().decode()
        except OSError:
            return 0, ""
        finally:
            connection.close()

    def await_status(self, path: str, status: int) -> None:
        """Waits until a path is answered with a status."""
        deadline = time.monotonic() + PATIENCE
        while (found := self.get(path)[0]) != status:
            if time.monotonic() > deadline:
                raise AssertionError(f"{path} is answered with {found}, not with {status}")
            time.sleep(0.1)

    def await_health(self) -> None:
        """Waits until Docker finds it healthy."""
        deadline = time.monotonic() + PATIENCE
        while (health := self.inspect(".State.Health.Status")) != "healthy":
            if time.monotonic() > deadline or not self.inspect(".State.Running"):
                raise AssertionError(f"It is {health}:\n{docker('logs', '--tail', '40', self.name)}")
            time.sleep(0.5)

    def stop(self) -> "subprocess.Popen[str]":
        """Tells it to stop, and does not wait for that."""
        return subprocess.Popen(["docker", "stop", "--time", "60", self.name], text=True, stdout=subprocess.DEVNULL)

    def remove(self) -> None:
        docker("rm", "--force", "--volumes", self.name, check=False)
