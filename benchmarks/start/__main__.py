"""What the archive of classes saves at the start of an image: python3 benchmarks/start [IMAGE …]

Starts each image with the archive and with that of the JVM alone, in turn, and prints the lowest of several rounds. Needs the
images (make images) and their Docker.
"""
import os
import sys
import tempfile
import time
from pathlib import Path

sys.path.append(str(Path(__file__).parents[2] / "docker/test"))

from client import docker  # noqa: E402
from container import Container  # noqa: E402

IMAGES = sys.argv[1:] or [f"dossier/{name}:development" for name in ("generator-one", "outcome", "ui")]
PORT = 9214
ROUNDS = 3
# Processor time of each process and of its ended children, in ticks, behind a name that may hold blanks.
TIMES = slice(11, 15)


def start(image: str, options: list[str]) -> tuple[float, float]:
    """Seconds until a container answers, and seconds of processor that it took until then."""
    with tempfile.TemporaryDirectory() as secrets:
        Path(secrets).chmod(0o755)
        for unused in ("database.password", "dossier.operator.password"):
            (Path(secrets) / unused).write_text("of-the-benchmark-only")
        began = time.monotonic()
        container = Container(image, PORT, Path(secrets), "--no-healthcheck", "--memory", "768m", *options)
        try:
            container.await_status("/health/live", 200)
            return time.monotonic() - began, processor(container)
        finally:
            container.remove()


def processor(container: Container) -> float:
    lines = container.run("bash", "-c", "cat /proc/[0-9]*/stat 2>/dev/null").splitlines()
    ticks = sum(int(spent) for line in lines for spent in line.rpartition(")")[2].split()[TIMES])
    return ticks / os.sysconf("SC_CLK_TCK")


def main() -> None:
    print("| image | archive | seconds | seconds of processor |\n|---|---|---|---|")
    for image in IMAGES:
        java = docker("run", "--rm", "--entrypoint", "printenv", image, "JAVA_HOME")
        ways = {"ours": [], "of the JVM": ["--env", f"JVM_ARGS=-XX:SharedArchiveFile={java}/lib/server/classes.jsa"]}
        found: dict[str, list[tuple[float, float]]] = {way: [] for way in ways}
        for _ in range(ROUNDS):
            for way, options in ways.items():
                found[way].append(start(image, options))
        for way, rounds in found.items():
            wall, used = (min(column) for column in zip(*rounds))
            print(f"| {image} | {way} | {wall:.1f} | {used:.1f} |", flush=True)


if __name__ == "__main__":
    main()
