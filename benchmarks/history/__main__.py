"""The history at two sizes, asked through GET /api/dossiers; see ../README.md."""
import argparse
import json
import os
import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "chain"))

import machine
from dossier import dossier, port, running_database
from filling import History
from programs import Unusable, end_on_signals
from questions import QUESTIONS
from report import table
from timing import ask_all

TARGET = Path(__file__).parents[1] / "target"
BAR = 2


def main():
    options = arguments()
    end_on_signals()
    try:
        run(options)
    except Unusable as problem:
        sys.exit(f"benchmark: {problem}")


def arguments():
    parser = argparse.ArgumentParser(prog="python3 benchmarks/history", description=__doc__)
    parser.add_argument(
        "--dossiers", type=int, default=int(os.environ.get("DOSSIERS", 10_000_000)), help="the large size"
    )
    parser.add_argument("--small", type=int, default=10_000, help="the size that it is compared with")
    parser.add_argument("--asks", type=int, default=500, help="how often each question is asked at each size")
    parser.add_argument("--keep", action="store_true", help="leaves the data in benchmarks/target/history")
    return parser.parse_args()


def run(options):
    home = TARGET / "history"
    shutil.rmtree(home, ignore_errors=True)
    try:
        with dossier(home, TARGET):
            history = History(running_database(home))
            measured = {}
            for size in (options.small, options.dossiers):
                history.grow(size)
                measured[size] = ask_all(port("DOSSIER_PORT", 9080), size, options.asks)
            plans = history.plans()
    finally:
        if not options.keep:
            shutil.rmtree(home, ignore_errors=True)
    publish(options, measured, plans)


def publish(options, measured, plans):
    small, large = (measured[size] for size in (options.small, options.dossiers))
    heads = ["question", f"{options.small:,}: p50 ms", "p99", f"{options.dossiers:,}: p50 ms", "p99", "p99 ratio", ""]
    rows = []
    for name in QUESTIONS:
        (p50, p99), (large50, large99) = small[name], large[name]
        verdict = "met" if large99 <= BAR * p99 else "not yet"
        rows.append([name, f"{p50:.1f}", f"{p99:.1f}", f"{large50:.1f}", f"{large99:.1f}", f"{large99 / p99:.2f}", verdict])
    facts = "".join(f"- {name}: {value}\n" for name, value in machine.facts().items())
    text = f"# The history at two sizes\n\n{facts}\n{table(heads, rows)}\n## Plans\n\n{plans}"
    (TARGET / "history.md").write_text(text)
    (TARGET / "history.json").write_text(json.dumps(measured, indent=2) + "\n")
    print(f"\n{text}\nWritten to {TARGET / 'history'}.md and .json")


if __name__ == "__main__":
    main()
