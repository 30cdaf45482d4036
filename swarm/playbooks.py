"""Ansible's playbooks, run on the test inventory by the commands of the operators."""
import json
import os
import re
import time
from pathlib import Path

import work
from programs import Unusable, run


class Playbooks:
    """The playbooks with the settings of this run, and its secrets in a vault, into which the given files go."""

    def __init__(self, home: Path, settings: dict[str, str], files: dict[str, str]) -> None:
        self._log = home / "ansible.log"
        self._settings = home / "settings.json"
        self._vault = home / "vault.yml"
        password = home / "vault-password"
        for private in (password, self._vault, self._log):
            private.unlink(missing_ok=True)
        password.touch(mode=0o600)
        password.write_text(os.urandom(24).hex())
        self._environment = os.environ | {
            "ANSIBLE_VAULT_PASSWORD_FILE": str(password), "VAULT": str(self._vault), "INVENTORY": "test",
            "ANSIBLE_NOCOLOR": "1", "LC_ALL": "C.UTF-8",
            "ANSIBLE_CALLBACKS_ENABLED": "ansible.posix.profile_tasks",  # the log tells what takes long
        }
        self._settings.write_text(json.dumps(settings))
        for name, text in files.items():
            (home / name).write_text(text)
        run("scripts/vault", "make", self._vault, environment=self._environment)

    def secret(self, name: str) -> str:
        """A secret of the vault."""
        text = run("ansible-vault", "view", self._vault, environment=self._environment)
        return re.search(rf"^vault_{name}: (.*)$", text, re.MULTILINE)[1]

    def play(self, name: str, **variables: str) -> int:
        """Runs a playbook to its good end; returns how many things it changed."""
        return self._run("scripts/play", name, variables=variables)

    def rotate(self) -> None:
        """Changes the secret of the services."""
        self._run("scripts/rotate", variables={})

    def fails(self, name: str, **variables: str) -> str:
        """Runs a playbook that must fail; returns what it said."""
        try:
            self.play(name, **variables)
        except Unusable as failure:
            return str(failure)
        raise Unusable(f"{name}.yml with {variables} should have failed, and ended well")

    def _run(self, *command: str, variables: dict[str, str]) -> int:
        already = self._log.stat().st_size if self._log.exists() else 0
        with self._log.open("a") as log:
            log.write(f"\n===== {time.strftime('%H:%M:%S')} {' '.join(command)} {variables}\n")
        work.run(
            self._log, *command, "--extra-vars", f"@{self._settings}", "--extra-vars", f"@{self._vault}",
            "--extra-vars", json.dumps(variables), environment=self._environment, patience=900,
        )
        said = self._log.read_text(errors="replace")[already:]
        return sum(int(count) for count in re.findall(r"\bok=\d+\s+changed=(\d+)", said))
