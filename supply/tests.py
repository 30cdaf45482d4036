"""Checks of bills of materials, of the scan and of pushing: python3 supply/tests.py"""
import io
import json
import os
import subprocess
import sys
import tarfile
import tempfile
import unittest
import zipfile
from pathlib import Path
from typing import Any

import debian
import jars
import severity
import versions

HERE = Path(__file__).parent
SYSTEM = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\nVERSION_ID="12"\n'
STATUS = """Package: libc6
Status: install ok installed
Architecture: amd64
Source: glibc
Version: 2.36-9+deb12u1
Description: words
 Status: install ok installed

Package: libdevmapper1.02.1
Status: install ok installed
Architecture: amd64
Source: lvm2 (2.03.16-2)
Version: 2:1.02.185-2

Package: gone
Status: deinstall ok config-files
Architecture: all
Version: 1.0
"""
# Stands for Docker: one container, whose files are in a tar beside it.
DOCKER = """#!/bin/sh
case $1 in
create) echo c0ffee ;;
export) cat "$(dirname "$0")/files.tar" ;;
image) echo sha256:feed ;;
rm) echo "$2" >> "$(dirname "$0")/removed" ;;
esac
"""


def archive(files: dict[str, bytes]) -> bytes:
    """A jar."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as jar:
        for name, content in files.items():
            jar.writestr(name, content)
    return buffer.getvalue()


def jar(group: str, name: str, version: str) -> bytes:
    properties = f"#Generated\ngroupId={group}\nartifactId={name}\nversion={version}\n"
    return archive({f"META-INF/maven/{group}/{name}/pom.properties": properties.encode()})


def record(identity: str, name: str, events: list[dict[str, str]], ecosystem: str = "Maven", **more: Any) -> dict[str, Any]:
    affected = {"package": {"ecosystem": ecosystem, "name": name}, "ranges": [{"type": "ECOSYSTEM", "events": events}]}
    return {"id": identity, "modified": "2026-11-20T00:00:00Z", "affected": [affected]} | more


CRITICAL = {"database_specific": {"severity": "CRITICAL"}}
OTHER = record("GHSA-other", "org.other:other", [{"introduced": "0"}])


class Bills(unittest.TestCase):
    def test_a_bill_names_packages_jars_jars_within_and_liberty_and_leaves_no_container_behind(self) -> None:
        war = archive({"WEB-INF/lib/inner.jar": jar("org.inner", "inner", "1.0"), "broken.jar": b"no jar"})
        files = {
            "usr/lib/os-release": SYSTEM.encode(), "var/lib/dpkg/status": STATUS.encode(),
            "opt/dossier/wlp/lib/versions/openliberty.properties": b"com.ibm.websphere.productVersion=26.0.0.3\n",
            "opt/app.war": war, "opt/driver.jar": jar("org.mariadb", "client", "3.5"),
        }
        with tempfile.TemporaryDirectory() as folder:
            with tarfile.open(f"{folder}/files.tar", "w") as tar:
                for name, content in files.items():
                    member = tarfile.TarInfo(name)
                    member.size = len(content)
                    tar.addfile(member, io.BytesIO(content))
            Path(folder, "docker").write_text(DOCKER)
            Path(folder, "docker").chmod(0o755)
            subprocess.run([sys.executable, HERE / "bill.py", folder, "registry.test:5000/dossier/ui:1.2"], check=True,
                           env=os.environ | {"PATH": f"{folder}:{os.environ['PATH']}"}, stdout=subprocess.DEVNULL)
            bill = json.loads(Path(folder, "ui.json").read_text())
            self.assertEqual(Path(folder, "removed").read_text(), "c0ffee\n")
        self.assertEqual([component["purl"] for component in bill["components"]], [
            "pkg:maven/org.mariadb/client@3.5", "pkg:maven/org.inner/inner@1.0",
            "pkg:deb/debian/libc6@2.36-9%2Bdeb12u1?arch=amd64&distro=debian-12&upstream=glibc",
            "pkg:deb/debian/libdevmapper1.02.1@2%3A1.02.185-2?arch=amd64&distro=debian-12&upstream=lvm2%402.03.16-2",
            "pkg:maven/io.openliberty/openliberty-runtime@26.0.0.3",
        ])
        self.assertEqual(bill["metadata"]["component"]["version"], "1.2")

    def test_a_package_that_was_removed_is_not_there(self) -> None:
        found = list(debian.installed(STATUS, debian.distribution(SYSTEM)))
        self.assertEqual([component.name for component in found], ["libc6", "libdevmapper1.02.1"])

    def test_a_jar_that_does_not_say_what_it_is_gives_nothing(self) -> None:
        self.assertEqual(list(jars.components(archive({"a.class": b""}))), [])


class Scans(unittest.TestCase):
    BILL = ["pkg:maven/org.example/parser@2.14.1", "pkg:maven/org.other/other@1",
            "pkg:deb/debian/libc6@2.36-9%2Bdeb12u1?arch=amd64&distro=debian-12&upstream=glibc",
            "pkg:deb/debian/libdevmapper1.02.1@2%3A1.02.185-2?arch=amd64&distro=debian-12&upstream=lvm2%402.03.16-2"]

    def scan(self, *records: dict[str, Any], given: str | None = None, bill: list[str] | None = None) -> tuple[int, str]:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "bill")
            components = [{"purl": purl} for purl in bill or self.BILL[:2]]
            file.write_text(json.dumps({"components": components}))
            database = Path(folder, "osv", "Maven")
            database.mkdir(parents=True)
            if records:
                (database / "all.zip").write_bytes(
                    archive({f"{each['id']}.json": json.dumps(each).encode() for each in (*records, OTHER)}))
            environment = os.environ | {"VULNERABILITIES": given if given is not None else str(database.parent)}
            done = subprocess.run([sys.executable, HERE / "scan.py", file], text=True, env=environment, check=False,
                                  stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        return done.returncode, done.stdout

    def test_a_critical_hole_that_a_newer_version_closes_fails_the_scan(self) -> None:
        code, said = self.scan(
            record("GHSA-1", "org.example:parser", [{"introduced": "2.13.0"}, {"fixed": "2.15.0"}], **CRITICAL))
        self.assertEqual(code, 1)
        self.assertIn("critical  GHSA-1", said)
        self.assertIn("org.example:parser 2.14.1, closed in 2.15.0", said)

    def test_other_holes_are_listed_and_fail_nothing(self) -> None:
        code, said = self.scan(
            record("GHSA-open", "org.example:parser", [{"introduced": "0"}], **CRITICAL),
            record("GHSA-mild", "org.example:parser", [{"introduced": "0"}, {"fixed": "3"}],
                   database_specific={"severity": "MODERATE"}))
        self.assertEqual(code, 0)
        self.assertIn("GHSA-open", said)
        self.assertIn("not closed yet", said)
        self.assertIn("medium    GHSA-mild", said)

    def test_only_versions_that_have_the_hole_count(self) -> None:
        for name, events in {
            "GHSA-before": [{"introduced": "0"}, {"fixed": "2.14.1"}],
            "GHSA-after": [{"introduced": "2.14.2"}],
            "GHSA-last": [{"introduced": "0"}, {"last_affected": "2.14.0"}],
            "GHSA-gap": [{"introduced": "0"}, {"fixed": "2.0"}, {"introduced": "3.0"}, {"fixed": "3.1"}],
        }.items():
            with self.subTest(name):
                code, said = self.scan(record(name, "org.example:parser", events, **CRITICAL))
                self.assertEqual((code, name in said), (0, False), said)

    def test_the_last_version_that_has_it_and_one_that_is_listed_count(self) -> None:
        last = record("GHSA-last", "org.example:parser", [{"introduced": "0"}, {"last_affected": "2.14.1"}])
        listed = record("GHSA-listed", "org.example:parser", [])
        listed["affected"][0]["versions"] = ["2.14.1"]
        said = self.scan(last, listed)[1]
        self.assertIn("GHSA-last", said)
        self.assertIn("GHSA-listed", said)

    def test_what_was_withdrawn_is_no_hole(self) -> None:
        hole = record("GHSA-1", "org.example:parser", [{"introduced": "0"}, {"fixed": "3"}], **CRITICAL)
        self.assertEqual(self.scan(hole | {"withdrawn": "2026-01-01T00:00:00Z"})[0], 0)

    def test_packages_of_debian_are_known_by_their_source(self) -> None:
        code, said = self.scan(
            record("DSA-1", "glibc", [{"introduced": "0"}, {"fixed": "2.36-9+deb12u2"}], ecosystem="Debian:12",
                   severity=[{"type": "CVSS_V3", "score": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"}]),
            bill=self.BILL)
        self.assertEqual(code, 1)
        self.assertIn("critical  DSA-1", said)

    def test_the_version_of_the_source_counts_where_that_of_the_package_is_another_one(self) -> None:
        said = self.scan(record("DSA-2", "lvm2", [{"introduced": "0"}, {"fixed": "2.03.17"}], ecosystem="Debian:12"),
                         bill=self.BILL)[1]
        self.assertIn("lvm2 2.03.16-2, closed in 2.03.17", said)

    def test_a_database_without_a_part_that_is_needed_fails_the_scan(self) -> None:
        code, said = self.scan(OTHER, bill=self.BILL)
        self.assertEqual(code, 1)
        self.assertIn("Nothing is known of Debian:12", said)

    def test_without_a_database_nothing_passes_as_scanned(self) -> None:
        for given in ("", "/does/not/exist"):
            code, said = self.scan(given=given)
            self.assertEqual(code, 1)
            self.assertIn("Nothing was scanned", said)

    def test_who_does_without_is_told_so(self) -> None:
        self.assertEqual(self.scan(given="none"), (0, "NOT SCANNED for known holes, on purpose: VULNERABILITIES=none\n"))


class Pushes(unittest.TestCase):
    DOCKER = """#!/bin/sh
here=$(dirname "$0")
echo "$@" >> "$here/calls"
case $1 in
login) cat > "$here/password"; [ "$(cat "$here/password")" = "a secret" ] ;;
image) echo c0ffee ;;
esac
"""

    def push(self, **settings: str) -> tuple[int, list[str], str]:
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "docker").write_text(self.DOCKER)
            Path(folder, "docker").chmod(0o755)
            path = f"{folder}:{os.environ['PATH']}"
            done = subprocess.run([HERE.parent / "scripts" / "push"], env={"PATH": path} | settings, text=True, check=False,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
            calls = Path(folder, "calls")
            return done.returncode, calls.read_text().splitlines() if calls.exists() else [], done.stderr

    SETTINGS = {"REGISTRY": "registry.test:5000/", "TAG": "1.2", "REGISTRY_USER": "ci"}

    def test_each_image_is_pushed_by_version_and_commit_and_the_password_stands_in_no_command_line(self) -> None:
        code, calls, _ = self.push(REGISTRY_PASSWORD="a secret", **self.SETTINGS)
        self.assertEqual(code, 0)
        self.assertEqual(calls[0], "login --username ci --password-stdin registry.test:5000")
        self.assertEqual([call.split()[-1] for call in calls if call.startswith("push")], [
            f"registry.test:5000/dossier/{service}:{tag}" for service in ("ui", "generator-one", "generator-two", "outcome")
            for tag in ("1.2", "c0ffee")])
        self.assertNotIn("a secret", "".join(calls))

    def test_nothing_is_pushed_without_a_login(self) -> None:
        code, calls, _ = self.push(REGISTRY_PASSWORD="a guess", **self.SETTINGS)
        self.assertNotEqual(code, 0)
        self.assertEqual(len(calls), 1)

    def test_what_is_not_set_is_named(self) -> None:
        code, calls, said = self.push(**self.SETTINGS)
        self.assertEqual((code, calls), (1, []))
        self.assertIn("Set REGISTRY_PASSWORD", said)


class Severities(unittest.TestCase):
    def test_scores_are_those_of_the_specification(self) -> None:
        for vector, expected in {
            "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H": 10.0,
            "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H": 9.8,
            "CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N": 7.5,
            "CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N": 6.1,
            "CVSS:3.1/AV:L/AC:H/PR:L/UI:N/S:U/C:H/I:N/A:N": 4.7,
            "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N": 0.0,
        }.items():
            self.assertEqual(severity.score(vector), expected, vector)

    def test_the_worst_that_is_said_counts_and_nothing_said_is_unknown(self) -> None:
        rated = {"severity": [{"type": "Ubuntu", "score": "low"}], "database_specific": {"severity": "HIGH"}}
        self.assertEqual(severity.of(rated, {}), "high")
        self.assertEqual(severity.of({}, {"ecosystem_specific": {"urgency": "not yet assigned"}}), "unknown")


class Versions(unittest.TestCase):
    def test_each_world_has_its_own_order(self) -> None:
        self.assertTrue(versions.older("Maven", "1.0-rc1", "1.0"))
        self.assertFalse(versions.older("Maven", "1.10", "1.9"))
        self.assertFalse(versions.older("Maven", "1.0", "1.0.0"))
        self.assertTrue(versions.older("Debian:12", "1.0~rc1", "1.0"))
        self.assertFalse(versions.older("Debian:12", "1:1.0", "2.0"))


if __name__ == "__main__":
    unittest.main()
