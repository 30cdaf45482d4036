"""Puts load on an address with wrk."""
import json
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from programs import UNTIL_WE_END

SCRIPT = Path(__file__).with_name("load.lua")


@dataclass(frozen=True)
class Target:
    """What wrk asks for: a GET of the address or, with a body, a POST of that JSON."""

    url: str
    body: str = None

    @property
    def method(self):
        return "GET" if self.body is None else "POST"


@dataclass(frozen=True)
class Load:
    """What wrk saw; only answers below 400 that arrived in time are successes. Times in milliseconds."""

    successes: int
    failures: int
    seconds: float
    p50: float
    p99: float
    max: float

    @property
    def rate(self):
        return self.successes / self.seconds


def put_load(target, connections, seconds):
    command = [*UNTIL_WE_END, "wrk", "--latency", "--threads", "1", "--timeout", "5s"]
    command += ["--connections", str(connections), "--duration", f"{seconds}s"]
    command += ["--script", str(SCRIPT), target.url, "--", target.method]
    if target.body is not None:
        command.append(target.body)
    return parse(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def parse(output):
    found = re.search(r"^result (\{.*\})$", output, re.MULTILINE)
    if found is None:
        raise ValueError(f"wrk printed no result:\n{output}")
    result = json.loads(found[1])
    # wrk counts an answer of 400 and above among its requests, a broken connection or a late answer beside them.
    return Load(
        successes=result["requests"] - result["refused"],
        failures=result["refused"] + result["broken"] + result["timeouts"],
        seconds=result["microseconds"] / 1e6,
        p50=result["p50"] / 1000,
        p99=result["p99"] / 1000,
        max=result["max"] / 1000,
    )
