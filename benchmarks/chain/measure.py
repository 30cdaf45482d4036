"""Measures the sides in turns."""
import os
import resource
import statistics
import time
from dataclasses import dataclass

import usage
from load import Load, Target, put_load
from programs import Unusable


@dataclass(frozen=True)
class Side:
    """One system to measure: what to ask it for, and its processes as name to process id."""

    name: str
    target: Target
    processes: dict


@dataclass(frozen=True)
class Sample:
    """One side under load for one round. Processor times are milliseconds per success."""

    side: str
    connections: int
    round: int
    load: Load
    cpu: float
    database_cpu: float
    memory: dict  # name of the process to usage.Memory
    idle: float  # share of the machine's processors that the other sides used, which had nothing to do
    elsewhere: float  # share of them that went to programs which are no part of the benchmark


@dataclass(frozen=True)
class Plan:
    connections: list
    rounds: int
    seconds: int
    pause: int = 2  # seconds in which the database writes out what the load before left behind


def warm_up(sides, seconds):
    for side in sides:
        print(f"warm-up of {side.name}: {seconds} s", flush=True)
        put_load(side.target, 16, seconds)


def measure(sides, database, plan):
    """Yields samples: round by round, and within each number of connections one side after the other."""
    for number in range(1, plan.rounds + 1):
        for connections in plan.connections:
            for side in sides:
                time.sleep(plan.pause)
                others = [pid for other in sides if other is not side for pid in other.processes.values()]
                yield sample(side, others, database, connections, number, plan.seconds)


def sample(side, others, database, connections, number, seconds):
    own = side.processes.values()
    roots = [*own, *others, *database]
    before, machine, wrk, start = usage.cpu(roots), usage.machine_cpu(), own_cpu(), time.monotonic()
    load = put_load(side.target, connections, seconds)
    if load.successes == 0:
        raise Unusable(f"{side.name} answered nothing at {connections} connections: {load.failures} failures")
    after, elapsed = usage.cpu(roots), time.monotonic() - start
    resident = usage.memory(roots)
    spent = {root: after[root] - before[root] for root in roots}
    strange = usage.machine_cpu() - machine - sum(spent.values()) - (own_cpu() - wrk)

    def total(pids):
        return sum(spent[pid] for pid in pids)

    def share(used):
        return max(used, 0) / elapsed / os.cpu_count()

    return Sample(
        side=side.name,
        connections=connections,
        round=number,
        load=load,
        cpu=1000 * total(own) / load.successes,
        database_cpu=1000 * total(database) / load.successes,
        memory={name: resident[pid] for name, pid in side.processes.items()},
        idle=share(total(others)),
        elsewhere=share(strange),
    )


def own_cpu():
    """Processor seconds of this process and of each wrk that it ran."""
    return sum(
        getattr(resource.getrusage(who), field)
        for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
        for field in ("ru_utime", "ru_stime")
    )


@dataclass(frozen=True)
class Summary:
    """A side at one number of connections: the median of each figure over the rounds, and all its failures."""

    rate: float
    slowest: float
    fastest: float
    p50: float
    p99: float
    cpu: float
    cpu_with_database: float
    failures: int


def summarise(samples):
    rates = [sample.load.rate for sample in samples]
    return Summary(
        rate=statistics.median(rates),
        slowest=min(rates),
        fastest=max(rates),
        p50=statistics.median(sample.load.p50 for sample in samples),
        p99=statistics.median(sample.load.p99 for sample in samples),
        cpu=statistics.median(sample.cpu for sample in samples),
        cpu_with_database=statistics.median(sample.cpu + sample.database_cpu for sample in samples),
        failures=sum(sample.load.failures for sample in samples),
    )
