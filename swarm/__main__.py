"""Dossier on three hosts, from nothing to an update under load and back: `make swarm`.

Bare hosts, a registry, images, Ansible, and then all that may happen to a swarm while people use it. What they asked and
what became of it is counted, and compared with the bars.

    /usr/bin/python3 swarm [TRIAL …]     only these trials
"""
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import customers
import engine
import hosts
import images
import rulebook
import trials
from authority import Authority
from batches import Orders
from entrance import NAME, Client, Login
from host import Host
from ledger import Ledger
from playbooks import Playbooks
from programs import Unusable, end_on_signals
from reckoning import reckon

CUSTOMERS = 4
HOME = Path("target/swarm").resolve()


def main() -> int:
    end_on_signals()
    known = trials.UNDER_LOAD | trials.AFTERWARDS | trials.ON_REQUEST
    unknown = [name for name in sys.argv[1:] if name not in known]
    if unknown:
        raise Unusable(f"There is no trial {', '.join(unknown)}; there are {', '.join(known)}")
    with hosts.running(HOME) as machines:
        return proved(machines)


def proved(machines: dict[str, Host]) -> int:
    authority = Authority(HOME / "authority")
    playbooks = Playbooks(HOME, settings(authority), certificates(authority))
    log = HOME / "images.log"
    with ThreadPoolExecutor(max_workers=1) as builder, engine.running(HOME, authority.certificate) as docker:
        built = builder.submit(images.build, docker, log)
        with step("site.yml on bare hosts, while images of three versions are built"):
            playbooks.play("site")
        with step("site.yml again"):
            changed = playbooks.play("site")
            if changed:
                raise Unusable(f"A second run of site.yml changed {changed} things")
        with step("images pushed"):
            built.result()
            images.push(docker, log, playbooks.secret("registry_password"))
    with step(f"version {images.FIRST} deployed"):
        playbooks.play("deploy", dossier_version=images.FIRST)
    return tried(machines, playbooks, authority, Login("operator", playbooks.secret("operator_password")))


def tried(machines: dict[str, Host], playbooks: Playbooks, authority: Authority, operator: Login) -> int:
    ledger = Ledger()
    addresses = [machines[name].address for name in hosts.NODES]
    clients = [
        Client([*addresses[turn % 3:], *addresses[:turn % 3]], authority.certificate) for turn in range(CUSTOMERS)
    ]
    swarm = trials.Swarm(machines, playbooks, ledger, Client(addresses, authority.certificate))
    swarm.order("first")
    writer = Client(addresses, authority.certificate, operator)
    rulebook.publish(writer)
    orders = Orders(writer)
    try:
        with customers.busy(clients, ledger):
            orders.begin()
            run(swarm, trials.UNDER_LOAD)
            orders.finish()
    finally:
        print("\n" + ledger.table() + "\n", flush=True)
    result = reckon(ledger, swarm.node_lost, orders, machines["node-1"])
    print("\n".join(result.lines), flush=True)
    run(swarm, trials.AFTERWARDS)
    run(swarm, trials.ON_REQUEST, unasked=False)
    return int(result.failed)


def run(swarm: trials.Swarm, choice: dict[str, Callable[[trials.Swarm], None]], unasked: bool = True) -> None:
    """Those trials that the command line names; without names, all that are not made on request only."""
    for name, trial in choice.items():
        if name in sys.argv[1:] or unasked and not sys.argv[1:]:
            with step(trial.__doc__ or name):
                trial(swarm)


def settings(authority: Authority) -> dict[str, str]:
    """What is this run's own in the inventory."""
    return {
        "ansible_ssh_private_key_file": str(HOME / "ssh-key"),
        "ansible_ssh_common_args": f"-o UserKnownHostsFile={HOME}/known_hosts -o StrictHostKeyChecking=no",
        "registry_authority": authority.certificate.read_text(),
    }


def certificates(authority: Authority) -> dict[str, str]:
    """The files that an operator gets from an authority, by the names under which the vault looks for them."""
    registry, registry_key = authority.vouch(hosts.REGISTRY)
    return {"tls.pem": "".join(authority.vouch(NAME)), "registry.crt": registry, "registry.key": registry_key}


@contextmanager
def step(what: str) -> Iterator[None]:
    print(f"{time.strftime('%H:%M:%S')} {what.strip()}", flush=True)
    began = time.monotonic()
    yield
    print(f"{time.strftime('%H:%M:%S')}   done in {time.monotonic() - began:.0f} s", flush=True)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Unusable as reason:
        print(reason, file=sys.stderr)
        sys.exit(1)
