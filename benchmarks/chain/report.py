"""Writes what was measured: everything as JSON, the figures that matter as Markdown."""
import json
from dataclasses import asdict

from measure import summarise


def summaries(samples):
    """Side by side: name of the side to number of connections to Summary."""
    groups = {}
    for sample in samples:
        groups.setdefault(sample.side, {}).setdefault(sample.connections, []).append(sample)
    return {
        side: {connections: summarise(group) for connections, group in by_connections.items()}
        for side, by_connections in groups.items()
    }


def highest_memory(samples):
    """Side to process to the most memory that it had at the end of a load."""
    highest = {}
    for sample in samples:
        side = highest.setdefault(sample.side, {})
        for name, memory in sample.memory.items():
            side[name] = max(side.get(name, memory), memory, key=lambda each: each.rss)
    return highest


def table(heads, rows):
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines) + "\n"


def markdown(title, facts, samples, bars, stored):
    parts = [f"# {title}\n", "".join(f"- {name}: {value}\n" for name, value in facts.items())]
    by_side = summaries(samples)
    costs_known = any(sample.memory for sample in samples)
    parts.append("## Measured\n\nMedians of the rounds.\n\n" + measured(by_side, costs_known))
    if len(by_side) == 2:
        parts.append(ratios(*by_side.items(), costs_known))
    if bars:
        judged = [[bar.what, bar.wanted, bar.measured, "met" if bar.met else "not yet"] for bar in bars]
        parts.append("## Bars\n\n" + table(["what", "bar", "measured", ""], judged))
    if costs_known:
        parts.append("## Resident memory\n\nThe highest at the end of a load.\n\n" + memory(samples))
        parts.append("## Noise\n\n" + noise(samples))
    if stored:
        parts.append("## Rows\n\n" + stored_rows(stored))
    return "\n".join(parts)


def measured(by_side, costs_known):
    heads = ["connections", "side", "per second", "lowest–highest", "p50 ms", "p99 ms", "failures"]
    heads += ["CPU ms each", "with MariaDB"] if costs_known else []
    rows = []
    for connections in next(iter(by_side.values())):
        for side, found in by_side.items():
            of = found[connections]
            row = [connections, side, f"{of.rate:,.0f}", f"{of.slowest:,.0f}–{of.fastest:,.0f}"]
            row += [f"{of.p50:.2f}", f"{of.p99:.2f}", of.failures]
            row += [f"{of.cpu:.3f}", f"{of.cpu_with_database:.3f}"] if costs_known else []
            rows.append(row)
    return table(heads, rows)


def ratios(first, second, costs_known):
    (base, bases), (other, others) = first, second
    columns = {"per second": "rate", "p50": "p50", "p99": "p99"}
    if costs_known:
        columns |= {"CPU each": "cpu", "with MariaDB": "cpu_with_database"}
    rows = [
        [connections, *(f"{ratio(others[connections], of, field):.3g}" for field in columns.values())]
        for connections, of in bases.items()
    ]
    return f"## {other} / {base}\n\n" + table(["connections", *columns], rows)


def ratio(summary, base, field):
    return getattr(summary, field) / getattr(base, field)


def memory(samples):
    rows = [
        [side, name, memory.processes, f"{memory.rss:.0f}", f"{memory.pss:.0f}"]
        for side, found in highest_memory(samples).items()
        for name, memory in found.items()
    ]
    return table(["side", "part", "processes", "RSS MB", "PSS MB (shared pages counted once)"], rows)


def stored_rows(stored):
    """Stored may exceed acknowledged by what was under way when each load ended, never fall below."""
    heads = ["side", "acknowledged", "rows stored", ""]
    return table(heads, [[side, told, kept, "" if kept >= told else "**lost**"] for side, told, kept in stored])


def noise(samples):
    idle = max(sample.idle for sample in samples)
    elsewhere = max(sample.elsewhere for sample in samples)
    lines = f"At most {idle:.1%} of the processors went to the side that was not measured, "
    lines += f"at most {elsewhere:.1%} to programs that are no part of the benchmark.\n"
    if elsewhere > 0.1:
        lines += "\n**The machine was busy with other things: do not trust these figures.**\n"
    return lines


def write(folder, name, facts, samples, bars, stored, text):
    folder.mkdir(parents=True, exist_ok=True)
    everything = {
        "facts": facts,
        "summaries": {
            side: {connections: asdict(summary) for connections, summary in found.items()}
            for side, found in summaries(samples).items()
        },
        "bars": [asdict(bar) for bar in bars],
        "rows": stored,
        "samples": [asdict(sample) for sample in samples],
    }
    (folder / f"{name}.json").write_text(json.dumps(everything, indent=2) + "\n")
    (folder / f"{name}.md").write_text(text)
