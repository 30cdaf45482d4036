"""Long work: programs that may call others, and that end with the test together with all that they called.

A group of their own tells them from everything else here, also after a test that was killed.
"""
import subprocess
from collections.abc import Mapping
from pathlib import Path

import cgroups
from programs import Unusable

GROUP = "dossier-work"


def run(log: Path, *command: object, environment: Mapping[str, str] | None = None, patience: float) -> None:
    """Runs a program to its end; what it prints goes to a file, of which an error shows the end."""
    words = [str(word) for word in command]
    with log.open("ab") as output:
        program = subprocess.Popen(
            words, env=environment, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT,
            preexec_fn=cgroups.joining(GROUP), start_new_session=True,
        )
    try:
        code = program.wait(patience)
    except BaseException:
        end()
        raise
    if code:
        end_of_log = "\n".join(log.read_text(errors="replace").splitlines()[-60:])
        raise Unusable(f"{' '.join(words)} ended with {code}; the end of {log}:\n{end_of_log}")


def end() -> None:
    """Ends all that is at work, also what an earlier test has left behind."""
    cgroups.kill(GROUP)
    cgroups.remove(GROUP)
