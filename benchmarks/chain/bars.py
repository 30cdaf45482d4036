"""The bars of the project's design that this benchmark can judge."""
from dataclasses import dataclass

MEMORY = {"ui": 450, "generator-one": 250, "generator-two": 250, "outcome": 250}


@dataclass(frozen=True)
class Bar:
    what: str
    wanted: str
    measured: str
    met: bool


def at_least(what, bound, value, unit="×"):
    return Bar(what, f"≥ {bound:g} {unit}", f"{value:.2f} {unit}", value >= bound)


def at_most(what, bound, value, unit="×"):
    return Bar(what, f"≤ {bound:g} {unit}", f"{value:.3g} {unit}", value <= bound)


def ratio_bars(peer, dossier):
    """Judges two maps from the number of connections to a measure.Summary."""
    bars = []
    if 16 in peer:
        of, ours = peer[16], dossier[16]
        bars += [
            at_least("dossiers per second, 16 connections", 10, ours.rate / of.rate),
            at_most("p99, 16 connections", 1 / 4, ours.p99 / of.p99),
            at_most(
                "CPU per dossier with MariaDB, 16 connections", 1 / 8, ours.cpu_with_database / of.cpu_with_database
            ),
            at_most("CPU per dossier without MariaDB, 16 connections", 1 / 8, ours.cpu / of.cpu),
        ]
    for connections, name in ((1, "1 connection"), (64, "64 connections")):
        if connections in peer:
            ratio = dossier[connections].rate / peer[connections].rate
            bars.append(at_least(f"dossiers per second, {name}", 5, ratio))
    return bars


def collapse_bars(dossier):
    if not {16, 64} <= dossier.keys():
        return []
    return [at_least("dossiers per second at 64 connections against 16", 0.8, dossier[64].rate / dossier[16].rate)]


def memory_bars(memory):
    """Judges a map from the name of a process to the most MB that it had resident."""
    return [
        at_most(f"resident memory of {name} under load", bound, memory[name], "MB")
        for name, bound in MEMORY.items()
        if name in memory
    ]
