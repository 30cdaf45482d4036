"""How a client outside reaches the swarm: by TLS, through the proxy of any node, under one name."""
import base64
import http.client
import json
import socket
import ssl
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from programs import Unusable

NAME = "dossier.test"
PATIENCE = 10.0  # seconds that a client waits for an answer
CONNECTING = 1.0  # seconds until it tries the next node


class Unanswered(Unusable):
    """A request got no answer, or no node took a connection for it."""


@dataclass(frozen=True)
class Answer:
    status: int
    body: bytes

    def json(self) -> dict:
        return json.loads(self.body)


@dataclass(frozen=True)
class Login:
    name: str
    password: str

    @property
    def header(self) -> dict[str, str]:
        pair = f"{self.name}:{self.password}".encode()
        return {"Authorization": "Basic " + base64.b64encode(pair).decode()}


@dataclass
class Client:
    """One client with one connection that it keeps. A node that takes no connection is left for the next one, which is
    what a name with several addresses gives every browser; a request that was sent is never sent again."""

    nodes: Sequence[str]
    authority: Path
    login: Login | None = None
    _connection: http.client.HTTPSConnection | None = field(default=None, init=False)
    _first: int = field(default=0, init=False)

    def get(self, path: str) -> Answer:
        return self.ask("GET", path)

    def post(self, path: str, body: dict, **headers: str) -> Answer:
        return self.ask("POST", path, json.dumps(body).encode(), {"Content-Type": "application/json", **headers})

    def ask(self, method: str, path: str, body: bytes | None = None, headers: dict[str, str] | None = None) -> Answer:
        own = self.login.header if self.login else {}
        connection = self._connection or self._connect()
        try:
            connection.request(method, path, body, {**own, **(headers or {})})
            response = connection.getresponse()
            answer = Answer(response.status, response.read())
        except (OSError, http.client.HTTPException) as broken:
            self.close()
            raise Unanswered(f"{type(broken).__name__}: {broken}") from broken
        self._connection = None if response.will_close else connection
        return answer

    def close(self) -> None:
        if self._connection:
            self._connection.close()
        self._connection = None

    def _connect(self) -> http.client.HTTPSConnection:
        for turn in range(len(self.nodes)):
            self._first = (self._first + min(turn, 1)) % len(self.nodes)
            connection = http.client.HTTPSConnection(NAME, timeout=PATIENCE)
            try:
                raw = socket.create_connection((self.nodes[self._first], 443), timeout=CONNECTING)
                raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                connection.sock = self._trust().wrap_socket(raw, server_hostname=NAME)
                connection.sock.settimeout(PATIENCE)
            except OSError:
                continue
            self._connection = connection
            return connection
        raise Unanswered(f"none of {', '.join(self.nodes)} took a connection")

    def _trust(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=str(self.authority))
