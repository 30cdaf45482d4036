"""The files of an image, without running it."""
import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def archive(image: str) -> Iterator[tarfile.TarFile]:
    """Streams its whole file system: a container that never starts is the only way to have the layers as one."""
    container = docker("create", "--pull", "never", image, "none")
    try:
        with subprocess.Popen(["docker", "export", container], stdout=subprocess.PIPE) as export:
            with tarfile.open(fileobj=export.stdout, mode="r|") as tar:
                yield tar
        if export.returncode:
            raise SystemExit(f"docker export of {image} ended with {export.returncode}")
    finally:
        docker("rm", container)


def docker(*arguments: str) -> str:
    done = subprocess.run(["docker", *arguments], text=True, capture_output=True, check=False)
    if done.returncode:
        raise SystemExit(f"docker {' '.join(arguments)}: {done.stderr.strip()}")
    return done.stdout.strip()
