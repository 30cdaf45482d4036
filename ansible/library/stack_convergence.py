#!/usr/bin/python3
"""Waits until every service of a stack runs what was asked for, and says so when Swarm has gone back instead."""

from __future__ import annotations

import time

from ansible.module_utils.basic import AnsibleModule

DOCUMENTATION = """
module: stack_convergence
short_description: Waits until a stack runs what its services ask for
description:
  - C(docker stack deploy) returns before the first container has changed. This waits for the end of every update.
  - It fails when Swarm has rolled a service back or paused its update since C(before), and when time is up.
options:
  stack:
    description: name of the stack
    type: str
    required: true
  before:
    description: what C(updates) was before the deployment, so that an old roll-back is not taken for a new one
    type: dict
    default: {}
  seconds:
    description: how long to wait; 0 only looks
    type: int
    default: 0
author: Dossier
"""

FAILED = ("paused", "rollback_started", "rollback_paused", "rollback_completed")


def update_of(service: dict) -> dict:
    """State, start and message of the last update of a service; empty for one that never had an update."""
    status = service.get("UpdateStatus") or {}
    return {"state": status.get("State", ""), "started": status.get("StartedAt", ""), "message": status.get("Message", "")}


def name_of(service: dict) -> str:
    return service["Spec"]["Name"]


def failure_of(service: dict, before: dict) -> str | None:
    """What Swarm says when it gave this deployment up; None while there is hope."""
    update = update_of(service)
    old = update["started"] == before.get(name_of(service), {}).get("started", "")
    if update["state"] not in FAILED or (old and update["state"] == "rollback_completed"):
        return None
    return f"{name_of(service)}: {update['state']}: {update['message']}"


def pending_of(service: dict, tasks: list[dict], failed: list[dict]) -> str | None:
    """What is still missing, and why tasks ended; None when all tasks run the image and settings of the service."""
    if update_of(service)["state"] == "updating":
        return f"{name_of(service)}: the update is going on"
    wanted = service["Spec"]["TaskTemplate"]
    running = [task for task in tasks if task["Status"]["State"] == "running"
               and task["Spec"]["ContainerSpec"] == wanted["ContainerSpec"]]
    replicas = service["Spec"]["Mode"].get("Replicated", {}).get("Replicas", max(len(tasks), 1))
    if len(running) == replicas == len(tasks):
        return None
    errors = sorted({task["Status"]["Err"] for task in tasks + failed if task["Status"].get("Err")})
    return f"{name_of(service)}: {len(running)} of {replicas} run" + "".join(f"; {error}" for error in errors)


def look(client, stack: str) -> list[tuple[dict, list[dict], list[dict]]]:
    """The services of the stack, each with the tasks that ought to run and those that ended."""
    services = client.services(filters={"label": f"com.docker.stack.namespace={stack}"})
    return [(service, tasks(client, service, "running", "ready", "accepted"), tasks(client, service, "shutdown"))
            for service in services]


def tasks(client, service: dict, *states: str) -> list[dict]:
    return client.tasks(filters={"service": service["ID"], "desired-state": list(states)})


def main() -> None:
    module = AnsibleModule(
        argument_spec={
            "stack": {"type": "str", "required": True},
            "before": {"type": "dict", "default": {}},
            "seconds": {"type": "int", "default": 0},
        },
        supports_check_mode=True,
    )
    from docker import APIClient  # only the hosts have it

    client = APIClient()
    deadline = time.monotonic() + module.params["seconds"]
    while True:
        services = look(client, module.params["stack"])
        updates = {name_of(service): update_of(service) for service, *_ in services}
        failures = [failure for service, *_ in services if (failure := failure_of(service, module.params["before"]))]
        pending = [what for service, wanted, ended in services if (what := pending_of(service, wanted, ended))]
        if module.params["seconds"] == 0 or module.check_mode:
            module.exit_json(changed=False, updates=updates)
        if failures:
            module.fail_json(msg="Swarm gave the deployment up. " + " ".join(failures), updates=updates)
        if not pending and services:
            module.exit_json(changed=False, updates=updates)
        if time.monotonic() > deadline:
            module.fail_json(msg="Not all services run in time. " + " | ".join(pending), updates=updates)
        time.sleep(1)


if __name__ == "__main__":
    main()
