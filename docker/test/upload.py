"""A request whose body arrives in two parts, so that it runs for as long as a test likes."""
import json
import socket

from container import SECRET


class Upload:
    """An order of draws by a rulebook, of which the service has the first half."""

    def __init__(self, port: int, rulebook: str) -> None:
        body = json.dumps({"rulebook": rulebook, "seed": "slow", "from": 0, "count": 1}).encode()
        head = (
            f"POST /draws HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {SECRET}\r\nConnection: close\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        self._rest = body[len(body) // 2 :]
        self._connection = socket.create_connection(("localhost", port), timeout=60)
        self._connection.sendall(head.encode() + body[: len(body) // 2])

    def finish(self) -> str:
        """Sends the other half, and returns the whole answer."""
        self._connection.sendall(self._rest)
        answer = b""
        while part := self._connection.recv(65536):
            answer += part
        self._connection.close()
        return answer.decode()
