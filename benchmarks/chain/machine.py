"""What the benchmark ran on."""
import os
import platform
import re
import subprocess
import time
from pathlib import Path


def facts():
    return {
        "when": time.strftime("%Y-%m-%d %H:%M %Z"),
        "commit": first_line(["git", "-C", str(Path(__file__).parent), "describe", "--always", "--dirty"]),
        "machine": f"{os.cpu_count()} × {processor()}, {memory()} GB, {platform.system()} {platform.release()}",
        "load before": f"{os.getloadavg()[0]:.2f}",
        "java": first_line(["java", "-version"]),
    }


def packages():
    """The peer's software, as Debian names it."""
    names = ["gunicorn", "nginx-light", "python3", "python3-flask", "python3-pymysql", "wrk"]
    listing = subprocess.run(
        ["dpkg-query", "--show", "--showformat", "${Package} ${Version}, ", *names], capture_output=True, text=True
    )
    return listing.stdout.rstrip(", ")


def first_line(command):
    try:
        done = subprocess.run(command, capture_output=True, text=True)
    except FileNotFoundError:
        return "none"
    return (done.stdout + done.stderr).partition("\n")[0] or "unknown"


def processor():
    names = re.findall(r"^model name\s*: (.*)$", Path("/proc/cpuinfo").read_text(), re.MULTILINE)
    return names[0] if names else platform.machine()


def memory():
    return round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30)
