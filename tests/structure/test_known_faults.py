"""Whether faults of our packages are known, and mended in a newer version.

The asking leaves this machine, so it belongs to `make audit`, which `make check` runs beside the tests; where nobody
answers, it is skipped and says so.
"""

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from tests.structure.reading import ROOT

LOCK = ROOT / "requirements.lock"
PATIENCE = 90
"""Seconds for all packages together; a first look at one of them has FIRST."""
FIRST = 15
Report = list[dict[str, Any]]


def ask(lock: Path, seconds: float) -> Report | None:
    """What is known of each package; None where nobody answers."""
    words = ["--require-hashes", "--disable-pip", "--progress-spinner", "off", "--format", "json", "--timeout", "5"]
    try:
        done = subprocess.run(
            [sys.executable, "-m", "pip_audit", "--requirement", str(lock), *words],
            capture_output=True, text=True, check=False, timeout=seconds,
        )  # fmt: skip
        found: Report = json.loads(done.stdout)["dependencies"]
    except (subprocess.TimeoutExpired, ValueError, KeyError):
        return None
    return found


def unknown(report: Report) -> list[str]:
    return [package["name"] for package in report if "skip_reason" in package]


def mended(report: Report) -> list[str]:
    """Faults that a newer version does not have."""
    return [
        f"{package['name']} {package['version']}: {fault['id']}, mended in {', '.join(fault['fix_versions'])}"
        for package in report
        for fault in package.get("vulns", ())
        if fault["fix_versions"]
    ]


def waiting(report: Report) -> list[str]:
    """Faults that nobody has mended yet."""
    known = ((package["name"], fault) for package in report for fault in package.get("vulns", ()))
    return [f"{name}: {fault['id']}" for name, fault in known if not fault["fix_versions"]]


def first_of(lock: str) -> str:
    """The first package of a lock, with its hashes."""
    lines = lock.splitlines()
    start = next(at for at, line in enumerate(lines) if line[:1].isalnum())
    end = next(at for at, line in enumerate(lines[start:], start) if not line.endswith("\\"))
    return "\n".join(lines[start : end + 1]) + "\n"


@pytest.mark.audit
def test_no_package_has_a_fault_that_is_mended_elsewhere(tmp_path: Path) -> None:
    if not find_spec("pip_audit"):
        pytest.skip("pip-audit is not installed: make install")
    (one := tmp_path / "one.lock").write_text(first_of(LOCK.read_text()))
    looked = ask(one, FIRST)
    if not looked or unknown(looked):
        pytest.skip("nobody here can be asked for known faults of packages: ask where the network is")
    report = ask(LOCK, PATIENCE)
    if report is None:
        pytest.skip("whoever knows the faults of packages has stopped to answer")
    assert mended(report) == [], "take newer versions: make lock LOCK=--upgrade"
    if open_ones := [*waiting(report), *(f"{name}: unknown" for name in unknown(report))]:
        pytest.skip(f"nothing to do yet about: {', '.join(open_ones)}")


def test_what_a_report_says() -> None:
    report: Report = [
        {"name": "good", "version": "1", "vulns": []},
        {"name": "bad", "version": "1", "vulns": [{"id": "X-1", "fix_versions": ["2"]}]},
        {"name": "ill", "version": "1", "vulns": [{"id": "X-2", "fix_versions": []}]},
        {"name": "strange", "skip_reason": "not found"},
    ]
    assert (mended(report), waiting(report), unknown(report)) == (
        ["bad 1: X-1, mended in 2"],
        ["ill: X-2"],
        ["strange"],
    )


def test_the_first_package_of_the_lock_is_whole() -> None:
    first = first_of(LOCK.read_text())
    assert "--hash=sha256:" in first
    assert first.count("==") == 1
    assert not first.rstrip().endswith("\\")
