"""Ansible's playbooks, run on the test inventory as an operator runs them."""
import json
import os
import re
import time
from dataclasses import dataclass
from pathlib import Path

from programs import Unusable, run, run_into

INVENTORY = Path("ansible/inventories/test")


@dataclass(frozen=True)
class Recap:
    """How a playbook ended."""

    seconds: float
    changed: int


class Playbooks:
    """The playbooks with the settings of this run; secrets lie in a vault whose password is a file of this run."""

    def __init__(self, home: Path, settings: dict, secrets: dict[str, str]) -> None:
        self._log = home / "ansible.log"
        self._log.unlink(missing_ok=True)
        self._settings = home / "settings.json"
        self._settings.write_text(json.dumps(settings))
        password = home / "vault-password"
        password.write_text(secrets["vault"])
        self._vault = home / "vault.yml"
        self._vault.write_text(json.dumps({f"vault_{name}": value for name, value in secrets.items()}))
        for private in (password, self._vault):
            private.chmod(0o600)
        self._environment = os.environ | {
            "ANSIBLE_CONFIG": "ansible/ansible.cfg", "ANSIBLE_VAULT_PASSWORD_FILE": str(password),
            "ANSIBLE_NOCOLOR": "1", "LC_ALL": "C.UTF-8",
        }
        run("ansible-vault", "encrypt", self._vault, environment=self._environment)

    def play(self, name: str, *arguments: str, **variables: str) -> Recap:
        """Runs a playbook to its good end."""
        already = self._log.stat().st_size if self._log.exists() else 0
        began = time.monotonic()
        run_into(
            self._log, "ansible-playbook", "-i", INVENTORY, f"ansible/{name}.yml", "-e", f"@{self._settings}",
            "-e", f"@{self._vault}", "-e", json.dumps(variables), *arguments,
            environment=self._environment, patience=900,
        )
        said = self._log.read_text(errors="replace")[already:]
        changed = sum(int(count) for count in re.findall(r"\bok=\d+\s+changed=(\d+)", said))
        return Recap(time.monotonic() - began, changed)

    def fails(self, name: str, **variables: str) -> str:
        """Runs a playbook that must fail; returns what it said."""
        try:
            self.play(name, **variables)
        except Unusable as failure:
            return str(failure)
        raise Unusable(f"{name}.yml with {variables} should have failed, and ended well")
