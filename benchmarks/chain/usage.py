"""What processes cost, read from /proc: processor time and resident memory."""
import os
import re
from dataclasses import dataclass
from pathlib import Path

from programs import Unusable

TICKS_PER_SECOND = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Process:
    parent: int
    cpu: float  # seconds, in user and system mode, its ended children included


@dataclass(frozen=True)
class Memory:
    """Resident memory in MB: `rss` counts a page that processes share in each of them, `pss` once."""

    processes: int
    rss: float
    pss: float


def processes():
    """All processes of the machine by their id."""
    found = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                found[int(entry)] = parse_stat(Path("/proc", entry, "stat").read_text())
            except (FileNotFoundError, ProcessLookupError):
                pass  # it ended meanwhile
    return found


def parse_stat(text):
    # The second field is the program's name in brackets, and may itself hold blanks and brackets.
    fields = text[text.rindex(")") + 2 :].split()
    return Process(parent=int(fields[1]), cpu=sum(map(int, fields[11:15])) / TICKS_PER_SECOND)


def families(roots, table):
    """Each root's processes: itself and what descends from it, but for what belongs to another root."""
    ended = set(roots) - table.keys()
    if ended:
        raise Unusable(f"Process {ended.pop()} ended while it was measured")
    return {root: family(root, set(roots) - {root}, table) for root in roots}


def family(root, strangers, table):
    members = {root}
    while True:
        children = {pid for pid, process in table.items() if process.parent in members} - strangers
        if children <= members:
            return members & table.keys()
        members |= children


def cpu(roots):
    """Processor seconds that each root's processes have spent so far."""
    table = processes()
    return {root: sum(table[pid].cpu for pid in members) for root, members in families(roots, table).items()}


def memory(roots):
    table = processes()
    return {root: resident(members) for root, members in families(roots, table).items()}


def resident(pids):
    return Memory(
        processes=len(pids),
        rss=sum(megabytes(f"/proc/{pid}/status", "VmRSS") for pid in pids),
        pss=sum(megabytes(f"/proc/{pid}/smaps_rollup", "Pss") for pid in pids),
    )


def megabytes(file, field):
    return int(re.search(rf"^{field}:\s+(\d+) kB$", Path(file).read_text(), re.MULTILINE)[1]) / 1024


def machine_cpu():
    """Processor seconds that this machine has spent or was denied by its host, since it started."""
    total = Path("/proc/stat").read_text().splitlines()[0]
    user, nice, system, _idle, _waiting, irq, softirq, stolen, *_ = map(int, total.split()[1:])
    return (user + nice + system + irq + softirq + stolen) / TICKS_PER_SECOND
