"""A host: a real machine in all but the kernel, with a systemd, an sshd, a Docker and a network of its own."""
import os
import subprocess
import time
from pathlib import Path

import cgroups
import network
from programs import Unusable, quietly, run

WITHOUT_A_CONSOLE = [
    "--quiet", "--boot", "--register=no", "--keep-unit", "--capability=all", "--resolv-conf=off",
    "--link-journal=no", "--console=pipe",
]


class Host:
    """One host. It is made by `boot`, and gone with all that belongs to it after `demolish`."""

    def __init__(self, name: str, address: str, tree: Path, home: Path, ssh: list[str]) -> None:
        self.name = name
        self.address = address
        self._tree = tree
        self._home = home / name
        self._root = self._home / "root"
        self._ssh = ssh
        self._container: subprocess.Popen[bytes] | None = None

    def boot(self) -> None:
        """Starts the host with the disk that it had before, if it had one, and waits until it answers to ssh."""
        for part in ("upper", "work", "root", "docker"):
            (self._home / part).mkdir(parents=True, exist_ok=True)
        layers = f"lowerdir={self._tree},upperdir={self._home / 'upper'},workdir={self._home / 'work'}"
        run("mount", "-t", "overlay", "overlay", "-o", layers, self._root)
        (self._root / "etc/hostname").write_text(self.name + "\n")
        network.plug(self.name, self.address)
        self._start()
        self._await_ssh()

    def power_cut(self) -> None:
        """The host is gone between two instructions: nothing is said to anybody, nothing is written any more."""
        network.cut(self.name)
        self._kill()
        network.unplug(self.name)
        quietly("umount", self._root)

    def demolish(self) -> None:
        """The host and its disk go. Works on what an earlier run has left behind as well."""
        self.power_cut()
        cgroups.remove(self.group)
        quietly("umount", self._root)
        quietly("rm", "-rf", "--one-file-system", self._home)

    def call(self, *command: object, patience: float = 60) -> str:
        """Runs a command in the host as root; returns what it printed."""
        return run(*self._ssh, f"root@{self.address}", *command, patience=patience)

    @property
    def group(self) -> str:
        """The control groups of all that runs in the host."""
        return f"dossier-{self.name}"

    def _start(self) -> None:
        command = [
            "setpriv", "--pdeathsig", "KILL", "systemd-nspawn", *WITHOUT_A_CONSOLE, f"--directory={self._root}",
            f"--machine={self.name}",
            f"--network-namespace-path=/run/netns/{network.namespace(self.name)}",
            f"--bind={self._home / 'docker'}:/var/lib/docker",
        ]
        with (self._home / "console.log").open("ab") as console:
            self._container = subprocess.Popen(
                command, preexec_fn=cgroups.joining(self.group), stdin=subprocess.DEVNULL, stdout=console, stderr=subprocess.STDOUT,
                env=os.environ | {"SYSTEMD_NSPAWN_API_VFS_WRITABLE": "1", "SYSTEMD_SECCOMP": "0"},
                start_new_session=True,
            )

    def _kill(self) -> None:
        """Kills all that runs in the host, its systemd first, as nobody may notice and clean up."""
        cgroups.kill(self.group)
        if self._container:
            self._container.kill()
            self._container.wait()
            self._container = None

    def _await_ssh(self) -> None:
        for _ in range(120):
            if self._container is None or self._container.poll() is not None:
                break
            try:
                self.call("true", patience=10)
                return
            except Unusable:
                time.sleep(0.25)
        console = (self._home / "console.log").read_text(errors="replace")
        raise Unusable(f"The host {self.name} did not come up; its console says:\n{console[-3000:]}")
