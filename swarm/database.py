"""The database of the swarm, asked on its own node, past all that is tried."""
import shlex

from host import Host

ASK = (
    "docker exec -i $(docker ps --quiet --filter name=dossier_database) sh -c "
    "'MYSQL_PWD=\"$(cat /run/secrets/database.password)\" mariadb --batch --skip-column-names --user=dossier dossier'"
)


def rows(host: Host, query: str) -> list[list[str]]:
    said = host.call(f"echo {shlex.quote(query)} | {ASK}", patience=120)
    return [line.split("\t") for line in said.splitlines()]


def counts(host: Host, query: str) -> dict[str, int]:
    """The answer of a query that counts something by something."""
    return {name: int(count) for name, count in rows(host, query)}
