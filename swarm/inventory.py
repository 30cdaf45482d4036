"""What is a run's own in the inventory of the test: keys and certificates that it made."""
from pathlib import Path

from authority import Authority
from entrance import NAME
from hosts import REGISTRY


def settings(home: Path, authority: Authority) -> dict[str, str]:
    """How to reach the hosts, and whom they trust."""
    return {
        "ansible_ssh_private_key_file": str(home / "ssh-key"),
        "ansible_ssh_common_args": f"-o UserKnownHostsFile={home}/known_hosts -o StrictHostKeyChecking=no",
        "registry_authority": authority.certificate.read_text(),
    }


def certificates(authority: Authority) -> dict[str, str]:
    """The files that an operator gets from an authority, by the names under which the vault looks for them."""
    registry, registry_key = authority.vouch(REGISTRY)
    return {"tls.pem": "".join(authority.vouch(NAME)), "registry.crt": registry, "registry.key": registry_key}
