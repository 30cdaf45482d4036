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
import inventory
import rulebook
import trials
from authority import Authority
from batches import Orders
from entrance import Client, Login
from host import Host
from installation import Swarm
from ledger import Ledger
from playbooks import Playbooks
from programs import Impossible, Unusable, end_on_signals
from reckoning import reckon

CUSTOMERS = 4
HOME = Path("target/swarm").resolve()

Trial = Callable[[Swarm], None]


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
    playbooks = Playbooks(HOME, inventory.settings(HOME, authority), inventory.certificates(authority))
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
    addresses = [machines[name].address for name in hosts.NODES]
    swarm = Swarm(machines, playbooks, Ledger(), Client(addresses, authority.certificate))
    swarm.order("first")
    clients = [
        Client([*addresses[turn % 3:], *addresses[:turn % 3]], authority.certificate) for turn in range(CUSTOMERS)
    ]
    kept = under_load(swarm, clients, Client(addresses, authority.certificate, operator))
    run(asked(trials.AFTERWARDS), swarm)
    run(asked(trials.ON_REQUEST, unnamed=False), swarm)
    return int(not kept)


def under_load(swarm: Swarm, clients: list[Client], writer: Client) -> bool:
    """Makes the trials that are asked for while customers and a batch are busy; says whether each bar was kept."""
    chosen = asked(trials.UNDER_LOAD)
    if not chosen:
        return True
    rulebook.publish(writer)
    orders = Orders(writer)
    try:
        with customers.busy(clients, swarm.ledger):
            orders.begin()
            run(chosen, swarm)
            orders.finish()
    finally:
        print("\n" + swarm.ledger.table() + "\n", flush=True)
    result = reckon(swarm.ledger, swarm.node_lost, orders, swarm.hosts["node-1"])
    print("\n".join(result.lines), flush=True)
    return not result.failed


def asked(choice: dict[str, Trial], unnamed: bool = True) -> list[Trial]:
    """Those that the command line names; without names, all, unless they are made on request only."""
    names = sys.argv[1:]
    return [trial for name, trial in choice.items() if name in names or unnamed and not names]


def run(chosen: list[Trial], swarm: Swarm) -> None:
    for trial in chosen:
        with step(trial.__doc__ or trial.__name__):
            trial(swarm)


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
        for each in filter(None, (reason.__context__, reason)):
            print(each, file=sys.stderr)
        sys.exit(77 if isinstance(reason, Impossible) else 1)
