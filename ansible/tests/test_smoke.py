"""The smoke test finds what is wrong with a site; a site of our own, with TLS on loopback, has each flaw in turn."""
import importlib.machinery
import importlib.util
import json
import ssl
import subprocess
import tempfile
import threading
import unittest
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

FILE = Path(__file__).parents[2] / "scripts" / "smoke"
LOADER = importlib.machinery.SourceFileLoader("smoke", str(FILE))
smoke = importlib.util.module_from_spec(importlib.util.spec_from_loader("smoke", LOADER))
LOADER.exec_module(smoke)

DOSSIER = {"number": 7, "outcome": {"agent": "Ann"}}


class Good(BaseHTTPRequestHandler):
    """A site without flaws; a flaw is the change of one of these."""

    protocol_version = "HTTP/1.1"
    page = "version 1.2"
    stored = DOSSIER
    headers_of_all = {"Strict-Transport-Security": "max-age=31536000"}
    status_of = {"/health/ready": 404}

    def do_GET(self) -> None:
        self.answer(self.page if "html" in self.headers["Accept"] else json.dumps(self.stored), 200)

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.answer(json.dumps(DOSSIER), 201)

    def answer(self, text: str, status: int) -> None:
        self.send_response(self.status_of.get(self.path, status))
        for name, value in self.headers_of_all.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *_: object) -> None:
        """Nobody reads it."""


class Smoke(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        place = tempfile.TemporaryDirectory()
        cls.addClassCleanup(place.cleanup)
        cls.pem = f"{place.name}/tls.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "1",
                        "-subj", "/CN=dossier.test", "-addext", "subjectAltName=DNS:dossier.test", "-keyout", cls.pem,
                        "-out", cls.pem], check=True, capture_output=True)

    def check(self, trust: ssl.SSLContext | None = None, **flaw: object) -> str:
        server = ThreadingHTTPServer(("127.0.0.1", 0), type("Site", (Good,), flaw))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.pem)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            url = f"https://dossier.test:{server.server_port}"
            return smoke.check(smoke.Site(url, "127.0.0.1", trust or ssl.create_default_context(cafile=self.pem)), "1.2")
        finally:
            server.shutdown()
            server.server_close()

    def test_a_site_without_flaws_passes(self) -> None:
        self.assertIn("dossier 7 made and found", self.check())

    def test_each_flaw_is_found_and_named(self) -> None:
        for reason, flaw in {
            "does not show version 1.2": {"page": "version 1.1"},
            "GET /statistics with 500": {"status_of": {"/statistics": 500, "/health/ready": 404}},
            "POST /api/dossiers with 503": {"status_of": {"/api/dossiers": 503, "/health/ready": 404}},
            "was made as": {"stored": DOSSIER | {"outcome": {}}},
            "Strict-Transport-Security": {"headers_of_all": {}},
            "GET /health/ready with 200": {"status_of": {}},
        }.items():
            with self.subTest(reason), self.assertRaisesRegex(smoke.Unwell, reason):
                self.check(**flaw)

    def test_a_certificate_that_nobody_trusts_is_a_flaw(self) -> None:
        with self.assertRaisesRegex(smoke.Unwell, "certificate"):
            self.check(trust=ssl.create_default_context())


if __name__ == "__main__":
    unittest.main()
