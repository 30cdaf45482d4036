"""What an image promises, tried on a container of generator one:  python3 docker/test [IMAGE]"""
import json
import sys
import tempfile
import unittest
from pathlib import Path

from client import docker
from container import SECRET, Container
from upload import Upload

IMAGE = sys.argv.pop(1) if len(sys.argv) > 1 else "dossier/generator-one:development"
PORT = 9214
RULEBOOK = "/draws?rulebook=spy-mission"


class ContainerTest(unittest.TestCase):
    """One container lives through all of it: it starts, works, leaves, and starts again."""

    container: Container
    secrets: tempfile.TemporaryDirectory[str]

    @classmethod
    def setUpClass(cls) -> None:
        cls.secrets = tempfile.TemporaryDirectory()
        Path(cls.secrets.name).chmod(0o755)
        cls.container = Container(IMAGE, PORT, Path(cls.secrets.name), "--env", "LEAVE_SECONDS=10")
        cls.container.await_health()

    @classmethod
    def tearDownClass(cls) -> None:
        cls.container.remove()
        cls.secrets.cleanup()

    def test_1_runs_without_rights(self) -> None:
        self.assertEqual(self.container.run("id", "-u"), "10001")
        self.assertIn("Read-only file system", self.container.run("touch", "/opt/dossier/x"))
        self.assertIn("CapEff:\t0000000000000000", self.container.run("cat", "/proc/1/status"))

    def test_2_knows_its_secret_from_a_file_only(self) -> None:
        self.assertEqual(self.container.get(RULEBOOK)[0], 200)
        self.assertNotIn(SECRET, json.dumps(self.container.inspect(".Config.Env")))

    def test_3_the_image_holds_no_secret(self) -> None:
        self.assertNotRegex(docker("history", "--no-trunc", IMAGE), r"(?i)password|secret=")
        self.assertEqual(docker("run", "--rm", "--network", "none", "--entrypoint", "find", IMAGE, "/opt/dossier", "/var/dossier",
                                "-name", "ltpa.keys", "-o", "-name", "*.p12"), "")

    def test_4_says_what_it_is(self) -> None:
        labels = self.container.inspect(".Config.Labels")
        for label in ("title", "version", "revision", "licenses"):
            self.assertTrue(labels[f"org.opencontainers.image.{label}"], label)
        self.assertIn(labels["org.opencontainers.image.version"], self.container.get("/health/ready")[1])

    def test_5_uses_the_archive_of_classes(self) -> None:
        maps = self.container.run("bash", "-c", "cat /proc/[0-9]*/maps")
        self.assertIn("/opt/dossier/prepared/classes.jsa", maps)

    def test_6_keeps_within_its_memory(self) -> None:
        self.assertFalse(self.container.inspect(".State.OOMKilled"))
        self.assertEqual(self.container.inspect(".RestartCount"), 0)

    def test_7_leaves_when_nobody_needs_it_any_more(self) -> None:
        upload = Upload(PORT, "0" * 64)
        stopping = self.container.stop()
        self.container.await_status("/health/ready", 503)
        self.assertEqual(self.container.get(RULEBOOK)[0], 200, "a new request, while it leaves")
        self.assertIn("urn:dossier:problem:unknown-rulebook", upload.finish(), "a request that ran when it was told to stop")
        self.assertEqual(stopping.wait(60), 0)
        self.assertEqual(self.container.inspect(".State.ExitCode"), 0)

    def test_8_comes_back_as_if_new(self) -> None:
        docker("start", self.container.name)
        self.container.await_health()
        self.assertEqual(self.container.get(RULEBOOK)[0], 200)


if __name__ == "__main__":
    unittest.main(verbosity=2, argv=sys.argv[:1])
