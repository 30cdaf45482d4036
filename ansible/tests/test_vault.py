"""The secrets of an installation: made up, never in the open on the disk, changed in an order that loses nothing."""
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

import yaml

PROGRAM = Path(__file__).resolve().parents[2] / "scripts/vault"


class Vault(unittest.TestCase):
    def setUp(self) -> None:
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.file = Path(place.name, "vault.yml")
        password = Path(place.name, "password")
        password.write_text("a password for this test")
        self.environment = os.environ | {"ANSIBLE_VAULT_PASSWORD_FILE": str(password)}
        Path(place.name, "tls.pem").write_text("a certificate and its key\n")

    def do(self, deed: str, *more: str) -> subprocess.CompletedProcess:
        return subprocess.run([PROGRAM, deed, self.file, *more], env=self.environment, capture_output=True, text=True, check=False)

    def values(self) -> dict:
        view = subprocess.run(["ansible-vault", "view", self.file], env=self.environment, capture_output=True, text=True, check=True)
        return yaml.safe_load(view.stdout)

    def test_is_encrypted_and_made_only_once(self) -> None:
        self.do("make")
        first = self.values()
        self.do("make")
        self.assertEqual(first, self.values())
        self.assertTrue(self.file.read_text().startswith("$ANSIBLE_VAULT"))
        self.assertEqual(len(first), len(set(first.values())))
        self.assertEqual(first["vault_tls_pem"], "a certificate and its key\n")

    def test_keeps_the_old_secret_until_the_change_has_ended(self) -> None:
        self.do("make")
        old = self.values()["vault_services_secret"]
        self.do("begin")
        new = self.values()["vault_services_secret_new"]
        self.do("begin")
        self.assertEqual((old, new), tuple(self.values()[f"vault_services_secret{end}"] for end in ("", "_new")))
        self.do("end")
        self.assertEqual(new, self.values()["vault_services_secret"])
        self.assertNotIn("vault_services_secret_new", self.values())

    def test_changes_the_password_of_the_database_in_the_same_way(self) -> None:
        self.do("make")
        self.do("begin", "database_password")
        new = self.values()["vault_database_password_new"]
        self.do("end", "database_password")
        self.assertEqual(new, self.values()["vault_database_password"])

    def test_says_what_is_missing(self) -> None:
        self.file.with_name("tls.pem").unlink()
        self.assertIn("tls.pem is missing", self.do("make").stderr)
        del self.environment["ANSIBLE_VAULT_PASSWORD_FILE"]
        self.assertIn("Set ANSIBLE_VAULT_PASSWORD_FILE", self.do("make").stderr)


if __name__ == "__main__":
    unittest.main()
