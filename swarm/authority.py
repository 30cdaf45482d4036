"""A certificate authority for one run, and what it vouches for: the registry and the name that people use."""
from pathlib import Path

from programs import run

DAYS = 2


class Authority:
    """Keys and certificates in one folder, as PEM."""

    def __init__(self, home: Path) -> None:
        self._home = home
        home.mkdir(parents=True, exist_ok=True)
        self.certificate = home / "authority.crt"
        self._key = home / "authority.key"
        run(
            "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-noenc",
            "-subj", "/CN=Dossier test authority", "-days", DAYS, "-keyout", self._key, "-out", self.certificate,
        )

    def vouch(self, name: str) -> tuple[str, str]:
        """A certificate for a host name and its key."""
        certificate, key, request = (self._home / f"{name}.{end}" for end in ("crt", "key", "csr"))
        run(
            "openssl", "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-noenc",
            "-subj", f"/CN={name}", "-keyout", key, "-out", request,
        )
        extensions = self._home / f"{name}.ext"
        extensions.write_text(f"subjectAltName=DNS:{name}\nbasicConstraints=CA:FALSE\n")
        run(
            "openssl", "x509", "-req", "-in", request, "-CA", self.certificate, "-CAkey", self._key,
            "-CAcreateserial", "-days", DAYS, "-extfile", extensions, "-out", certificate,
        )
        return certificate.read_text(), key.read_text()
