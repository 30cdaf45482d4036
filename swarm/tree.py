"""The disk that every host starts from: a bare Debian with the packages that a host needs, made once.

Test hosts reach no mirror, so Ansible finds its packages installed; that is all it finds: no service runs but sshd.
"""
from pathlib import Path
from platform import freedesktop_os_release

import work
from programs import quietly, run

PACKAGES = """
    apache2-utils ca-certificates curl dbus docker-registry docker.io iproute2 iptables kmod nftables openssh-client
    openssh-server prometheus-node-exporter procps python3 python3-apt python3-docker python3-jsondiff python3-passlib
    python3-yaml rsync systemd-journal-remote systemd-sysv zstd
""".split()

OFF = ["containerd", "docker.service", "docker.socket", "docker-registry", "nftables", "prometheus-node-exporter"]

# In a container, the hierarchies of control groups come read-only; Docker needs them as on a machine.
WRITABLE_GROUPS = """\
[Unit]
Description=Control groups that Docker may write
Before=docker.service containerd.service
DefaultDependencies=no
[Service]
Type=oneshot
ExecStart=/bin/sh -c 'for each in /sys/fs/cgroup /sys/fs/cgroup/*; do mount -o remount,bind,rw "$each" || true; done'
RemainAfterExit=yes
[Install]
WantedBy=sysinit.target
"""


def grown(home: Path) -> Path:
    """The tree, made unless it is there already with these very packages."""
    tree, stamp = home / "tree", home / "tree.packages"
    wanted = " ".join(PACKAGES) + WRITABLE_GROUPS
    if stamp.exists() and stamp.read_text() == wanted:
        return tree
    quietly("rm", "-rf", "--one-file-system", tree)
    debs = home / "debs"
    debs.mkdir(parents=True, exist_ok=True)
    work.run(
        home / "tree.log", "scripts/bare-debian", tree, f"--cache-dir={debs.resolve()}", f"--include={','.join(PACKAGES)}",
        f"--extra-suites={freedesktop_os_release()['VERSION_CODENAME']}-updates", patience=600,
    )
    (tree / "etc/systemd/system/writable-groups.service").write_text(WRITABLE_GROUPS)
    for unit in OFF:
        run("systemctl", f"--root={tree}", "disable", unit)
    run("systemctl", f"--root={tree}", "enable", "ssh", "writable-groups")
    (tree / "etc/machine-id").write_text("")  # each host makes its own at its first start
    stamp.write_text(wanted)
    return tree
