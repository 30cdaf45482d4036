"""Docker's client, which finds the Docker that DOCKER_HOST names."""
import subprocess


def docker(*words: str, check: bool = True, patience: float = 600) -> str:
    """Calls Docker's client and returns what it printed; what fails is an error that says why."""
    done = subprocess.run(
        ["docker", *words], text=True, timeout=patience, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )
    if check and done.returncode:
        raise RuntimeError(f"docker {' '.join(words)} ended with {done.returncode}:\n{done.stdout}")
    return done.stdout.strip()
