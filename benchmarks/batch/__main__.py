"""A batch, beside bare multi-row INSERTs of the same rows into the same table; see ../README.md."""
import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

HERE = Path(__file__).parent
sys.path.append(str(HERE.parent / "chain"))

import machine  # noqa: E402
from dossier import dossier, port, running_database  # noqa: E402
from programs import DEBIAN_PYTHON, Unusable, end_on_signals  # noqa: E402

TARGET = HERE.parent / "target"
BAR = 0.7


def main():
    options = arguments()
    end_on_signals()
    try:
        run(options)
    except Unusable as problem:
        sys.exit(f"benchmark: {problem}")


def arguments():
    parser = argparse.ArgumentParser(prog="python3 benchmarks/batch", description=__doc__)
    parser.add_argument("--dossiers", type=int, default=200_000, help="of each batch")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--warmup", type=int, default=400_000, help="dossiers before the first round")
    parser.add_argument("--rulebook", default="spy-mission")
    return parser.parse_args()


def run(options):
    home = TARGET / "batch-home"
    shutil.rmtree(home, ignore_errors=True)
    facts = machine.facts()
    with dossier(home, TARGET / "batch") as side:
        order(options.rulebook, options.warmup)
        rounds = [one_round(options, running_database(home)) for _ in range(options.rounds)]
        memory = {name: peak_megabytes(pid) for name, pid in side.processes.items()}
    report(options, facts, rounds, memory)
    shutil.rmtree(home)


def one_round(options, database):
    number, seconds = order(options.rulebook, options.dossiers)
    command = [DEBIAN_PYTHON, HERE / "bare.py", str(database.port), database.user, str(number)]
    done = subprocess.run(
        command, env={**os.environ, "DATABASE_PASSWORD": database.password}, capture_output=True, text=True
    )
    if done.returncode != 0:
        raise Unusable(f"The bare INSERTs failed: {done.stderr.strip()}")
    return {"batch": options.dossiers / seconds, "bare": options.dossiers / float(done.stdout)}


def order(rulebook, dossiers):
    """Orders a batch, waits until it is done and gives its number and the seconds that it took."""
    began = time.monotonic()
    number = call("/api/batches", {"rulebook": rulebook, "count": dossiers})["number"]
    while (batch := call(f"/api/batches/{number}"))["state"] == "RUNNING":
        time.sleep(0.2)
    if batch["state"] != "DONE":
        raise Unusable(f"Batch {number} is {batch['state']}: {batch.get('trouble')}")
    return number, time.monotonic() - began


def call(path, body=None):
    request = urllib.request.Request(f"http://127.0.0.1:{port('DOSSIER_PORT', 9080)}{path}")
    if body:
        request.data = json.dumps(body).encode()
        request.add_header("Content-Type", "application/json")
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


def peak_megabytes(pid):
    return int(re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())[1]) // 1024


def report(options, facts, rounds, memory):
    lines = [f"# {options.rounds} × {options.dossiers:,} dossiers of {options.rulebook}", ""]
    lines += [f"{name}: {value}  " for name, value in facts.items()]
    lines += ["", "| round | batch, rows/s | bare INSERT, rows/s | ratio |", "|---|---|---|---|"]
    for number, one in enumerate(rounds, 1):
        lines.append(f"| {number} | {one['batch']:,.0f} | {one['bare']:,.0f} | {one['batch'] / one['bare']:.2f} |")
    ratio = statistics.median(one["batch"] / one["bare"] for one in rounds)
    lines += ["", f"Median ratio {ratio:.2f}, bar {BAR}: {'met' if ratio >= BAR else 'not yet'}", ""]
    lines += ["| process | peak memory, MB |", "|---|---|", *(f"| {name} | {peak} |" for name, peak in memory.items())]
    text = "\n".join(lines)
    (TARGET / "batch.md").write_text(text + "\n")
    print(text)


main()
