"""The bars: what may be lost when, held against what was counted and what lies in the database."""
from collections import Counter
from dataclasses import dataclass, field

import customers
from batches import SIZE, Orders
from database import counts
from entrance import PATIENCE
from host import Host
from ledger import Ledger

MAY_LOSE = {"c: a node is cut off", "d: node of the database restarted"}
IN_FLIGHT = 1.0  # seconds after the loss of a node in which a request may still have been on it


@dataclass
class Reckoning:
    """Each bar with what was found; `failed` when one is missed."""

    lines: list[str] = field(default_factory=list)
    failed: bool = False

    def bar(self, kept: bool, promise: str, found: str) -> None:
        self.lines.append(f"{'kept  ' if kept else 'MISSED'}  {promise}: {found}")
        self.failed = self.failed or not kept


def reckon(ledger: Ledger, node_lost: float, orders: Orders, host: Host) -> Reckoning:
    result = Reckoning()
    for phase in ledger.phases:
        if phase.name not in MAY_LOSE:
            lost = ledger.failures(phase.name)
            result.bar(not lost, f"no request fails in '{phase.name.strip()}'", _told(lost))
    late = [each for each in ledger.failures("c: a node is cut off")
            if not node_lost - PATIENCE <= each.began <= node_lost + IN_FLIGHT]
    result.bar(not late, "the lost node costs no request that began a second later", _told(late))

    stored = Counter(counts(host, f"SELECT seed, COUNT(*) FROM dossier WHERE seed LIKE '{customers.ORDERED}%' GROUP BY seed"))
    acknowledged = ledger.acknowledged()
    missing = [seed for seed in acknowledged if not stored[seed]]
    twice = [seed for seed, times in stored.items() if times > 1]
    result.bar(not missing, "each acknowledged dossier is stored", f"{len(acknowledged)} acknowledged, "
               f"{sum(stored.values())} stored, missing {missing[:5]}")
    result.bar(not twice, "none is stored twice", f"{len(twice)} are {twice[:5]}")

    made = counts(host, "SELECT batch_number, COUNT(DISTINCT idx) FROM dossier WHERE batch_number IS NOT NULL "
                        "GROUP BY batch_number HAVING COUNT(*) = COUNT(DISTINCT idx)")
    ordered = orders.numbers
    result.bar(not orders.failed, "no batch fails", f"{len(orders.failed)} did {orders.failed[:2]}")
    whole = [number for number in ordered if made.get(str(number)) == SIZE]
    result.bar(bool(ordered) and len(whole) == len(ordered) == len(made), "each batch is whole, and there is no other",
               f"{len(ordered)} ordered, {len(made)} stored, {len(whole)} with all {SIZE} dossiers")
    return result


def _told(failures: list) -> str:
    first = "".join(f"; {each.kind}: {each.failure}" for each in failures[:3])
    return f"{len(failures)} did{first}"
