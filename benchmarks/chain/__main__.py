"""One dossier through the whole chain, Dossier against the classic peer; see ../README.md."""
import argparse
import os
import shutil
import subprocess
import sys
import time
from contextlib import ExitStack
from pathlib import Path

import bars
import machine
import report
from classic import classic
from dossier import dossier, running_database
from load import Target
from measure import Plan, Side, measure, warm_up
from programs import Unusable, end_on_signals, require_success

TARGET = Path(__file__).parents[1] / "target"
TABLES = {"classic": "classic.dossier", "dossier": "dossier.dossier"}


def main():
    options = arguments()
    end_on_signals()
    try:
        options.run(options)
    except Unusable as problem:
        sys.exit(f"benchmark: {problem}")
    except subprocess.CalledProcessError as problem:
        sys.exit(f"benchmark: {' '.join(map(str, problem.cmd))} failed: {problem.stderr.strip() or problem.stdout}")


def arguments():
    parser = argparse.ArgumentParser(prog="python3 benchmarks/chain", description=__doc__)
    commands = parser.add_subparsers(required=True)

    chain = commands.add_parser("chain", help="measures the classic peer and Dossier in turns")
    chain.set_defaults(run=run_chain)
    chain.add_argument("--only", choices=["classic", "dossier"], help="one side; classic needs --home")
    chain.add_argument("--home", type=Path, help="DOSSIER_HOME of a Dossier that runs, for its MariaDB")
    chain.add_argument("--classic-port", type=int, default=9090, help="nginx; the services take the next four")
    chain.add_argument("--workers", type=int, default=2 * os.cpu_count() + 1, help="of each gunicorn")
    add_plan(chain, connections=[1, 16, 64])

    compare = commands.add_parser("compare", help="measures two addresses in turns")
    compare.set_defaults(run=run_compare)
    compare.add_argument("first", type=named_url, metavar="NAME=URL", help="what the second is compared with")
    compare.add_argument("second", type=named_url, metavar="NAME=URL")
    compare.add_argument("--body", help="JSON to POST to both; without it they get a GET")
    compare.add_argument("--at-least", type=float, metavar="SHARE", help="bar for second rate / first rate")
    add_plan(compare, connections=[16])
    return parser.parse_args()


def add_plan(parser, connections):
    parser.add_argument("--connections", type=numbers, default=connections, metavar="N,N,…")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--duration", type=int, default=10, help="of each load, in seconds")
    parser.add_argument("--warmup", type=int, default=30, help="of each side before the first round, in seconds")


def numbers(text):
    return [int(number) for number in text.split(",")]


def named_url(text):
    name, mark, url = text.partition("=")
    if not (name and mark and url.startswith("http://")):
        raise argparse.ArgumentTypeError(f"'{text}' is not NAME=http://…")
    return name, url


def plan_of(options):
    return Plan(options.connections, options.rounds, options.duration)


def run_chain(options):
    with ExitStack() as started:
        sides = []
        home = options.home
        if options.only != "classic":
            home = TARGET / "dossier"
            shutil.rmtree(home, ignore_errors=True)
            sides.append(started.enter_context(dossier(home, TARGET)))
        elif home is None:
            raise Unusable("--only classic needs --home: the DOSSIER_HOME of a Dossier that runs")
        database = running_database(home)
        if options.only != "dossier":
            peer = classic(database, options.classic_port, options.workers, TARGET / "classic")
            sides.insert(0, started.enter_context(peer))

        facts = {
            **machine.facts(),
            "MariaDB": database.first_value("SELECT VERSION()"),
            "peer": machine.packages(),
            "gunicorn workers": f"{options.workers} for each of the four services",
            **plan_facts(options),
        }
        warm_up(sides, options.warmup)
        before = count_rows(database, sides)
        samples = collect(measure(sides, [database.pid], plan_of(options)))
        after = count_rows(database, sides)
    rows = [[side.name, acknowledged(samples, side), after[side.name] - before[side.name]] for side in sides]
    publish("chain", "One dossier through the whole chain", facts, samples, chain_bars(samples), rows)


def count_rows(database, sides):
    time.sleep(2)  # for what was under way when the load before ended
    return {side.name: int(database.first_value(f"SELECT COUNT(*) FROM {TABLES[side.name]}")) for side in sides}


def acknowledged(samples, side):
    return sum(sample.load.successes for sample in samples if sample.side == side.name)


def chain_bars(samples):
    found = report.summaries(samples)
    judged = []
    if len(found) == 2:
        judged += bars.ratio_bars(found["classic"], found["dossier"])
    if "dossier" in found:
        resident = {name: memory.rss for name, memory in report.highest_memory(samples)["dossier"].items()}
        judged += bars.collapse_bars(found["dossier"]) + bars.memory_bars(resident)
    return judged


def run_compare(options):
    sides = [Side(name, Target(url, options.body), {}) for name, url in (options.first, options.second)]
    for side in sides:
        require_success(side.target)
    warm_up(sides, options.warmup)
    samples = collect(measure(sides, [], plan_of(options)))
    first, second = report.summaries(samples).values()
    judged = []
    if options.at_least is not None:
        judged = [
            bars.at_least(f"per second, {number} connections", options.at_least, second[number].rate / of.rate)
            for number, of in first.items()
        ]
    facts = {**machine.facts(), **{side.name: side.target.url for side in sides}, **plan_facts(options)}
    names = [side.name for side in sides]
    publish("compare-" + "-".join(names), f"{names[1]} against {names[0]}", facts, samples, judged, [])


def plan_facts(options):
    return {
        "load": f"{options.rounds} rounds of {options.duration} s after {options.warmup} s of warm-up",
        "command": "python3 benchmarks/chain " + " ".join(sys.argv[1:]),
    }


def collect(measuring):
    samples = []
    for sample in measuring:
        load = sample.load
        print(
            f"round {sample.round}  {sample.connections:>3} connections  {sample.side:<10} {load.rate:>9,.1f}/s"
            f"  p50 {load.p50:7.2f} ms  p99 {load.p99:7.2f} ms  failures {load.failures}",
            flush=True,
        )
        samples.append(sample)
    return samples


def publish(name, title, facts, samples, judged, rows):
    text = report.markdown(title, facts, samples, judged, rows)
    report.write(TARGET, name, facts, samples, judged, rows, text)
    print(f"\n{text}\nWritten to {TARGET / name}.md and .json")


if __name__ == "__main__":
    main()
