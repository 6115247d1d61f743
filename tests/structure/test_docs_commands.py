"""The commands of the docs, as they are written: blocks that begin with ```sh test are run, one after the other."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from bot.operator.command_line import command_line
from handlers import FEATURES
from tests.structure.reading import ROOT

BLOCK = re.compile(r"^```sh test\n(.*?)^```", re.MULTILINE | re.DOTALL)
UNITS = ("projektschmiede.service", "projektschmiede-backup.service", "projektschmiede-backup.timer")
NO_COMMANDS = {"newbot", "revoke", "setjoingroups", "healthz", "readyz", "metrics", "fail", "tmp"}
PAGES = ("README.md", *sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "docs").glob("*.md")))


def blocks(page: str) -> list[str]:
    return BLOCK.findall((ROOT / page).read_text(encoding="utf-8"))


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with the program beside it, as after an installation."""
    here = tmp_path / "here"
    here.mkdir()
    shutil.copy(ROOT / ".env.example", here)
    programs = tmp_path / "bin"
    programs.mkdir()
    ours = programs / "projektschmiede"
    ours.write_text(f'#!/bin/sh\nPYTHONPATH={ROOT} exec {sys.executable} -m bot "$@"\n')
    ours.chmod(0o755)
    return here


@pytest.mark.parametrize("page", [page for page in PAGES if blocks(page)])
def test_the_commands_of_a_page_work_as_written(place: Path, page: str) -> None:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PROJEKTSCHMIEDE_")}
    environment = {**kept, "PATH": f"{place.parent / 'bin'}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}
    environment["PROJEKTSCHMIEDE_WEB_ADDRESS"] = "127.0.0.1:0"  # another bot may run on this machine
    needed = [name for name in ("age-keygen",) if name in "".join(blocks(page)) and not shutil.which(name)]
    if needed:
        pytest.skip(f"{needed[0]} is not on this machine")
    script = "\n".join(["set -euo pipefail", *blocks(page)])
    done = subprocess.run(
        ["bash", "-c", script], cwd=place, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    assert "Traceback" not in done.stderr


def test_some_commands_are_run() -> None:
    commands = "\n".join(block for page in PAGES for block in blocks(page))
    for command in ("check", "seed", "invite", "backup", "restore", "export"):
        assert f"projektschmiede {command}" in commands


@pytest.mark.parametrize("page", PAGES)
def test_every_command_in_the_docs_exists(page: str) -> None:
    """`projektschmiede WORD`, wherever it stands."""
    text = (ROOT / page).read_text(encoding="utf-8")
    words = set(re.findall(r"(?<![\w/.-])projektschmiede ((?!-)[a-z]{4,})\b", text))
    known = set(re.findall(r"^    (\w+)(?: |$)", command_line().format_help(), re.MULTILINE))
    assert {"run", "export"} <= known
    assert words - known - {"nologin"} == set()


@pytest.mark.parametrize("page", PAGES)
def test_every_command_of_the_chat_in_the_docs_exists(page: str) -> None:
    """`/word`, alone or with more words behind it; what belongs to BotFather, to a path or to an address is none."""
    text = (ROOT / page).read_text(encoding="utf-8")
    named = set(re.findall(r"`/([a-z_]+)(?: [^`]*)?`", text))
    known = {word for feature in FEATURES for word in feature.commands}
    assert named - known - NO_COMMANDS == set()


@pytest.mark.parametrize("page", PAGES)
def test_every_link_inside_the_docs_leads_somewhere(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    targets = [one for one in re.findall(r"\]\(([^)#\s]*)(?:#[^)]*)?\)", text) if one and "://" not in one]
    assert [one for one in targets if not (ROOT / page).parent.joinpath(one).exists()] == []


@pytest.mark.parametrize("page", PAGES)
def test_every_anchor_is_a_heading(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    for target, anchor in re.findall(r"\]\(([\w./-]*\.md)?#([^)]+)\)", text):
        other = (ROOT / page).parent.joinpath(target) if target else ROOT / page
        assert anchor in headings(other), f"{page}: {target}#{anchor}"


def headings(page: Path) -> set[str]:
    """As forges make them: small letters, no punctuation, hyphens for spaces."""
    found = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in found}


@pytest.mark.parametrize("unit", UNITS)
def test_systemd_takes_the_units(tmp_path: Path, unit: str) -> None:
    if not shutil.which("systemd-analyze"):
        pytest.skip("systemd-analyze is not on this machine")
    for name in UNITS:
        text = (ROOT / "docs/server" / name).read_text(encoding="utf-8")
        (tmp_path / name).write_text(re.sub(r"^ExecStart=\S+", "ExecStart=/bin/true", text, flags=re.MULTILINE))
    done = subprocess.run(
        ["systemd-analyze", "verify", str(tmp_path / unit)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_the_service_runs_what_the_page_installs() -> None:
    page = (ROOT / "docs/server.md").read_text(encoding="utf-8")
    unit = (ROOT / "docs/server/projektschmiede.service").read_text(encoding="utf-8")
    wrapper = (ROOT / "docs/server/projektschmiede").read_text(encoding="utf-8")
    for where in ("/opt/projektschmiede/.venv/bin/projektschmiede", "/var/lib/projektschmiede"):
        assert where in unit
        assert where in wrapper
    for where in ("/opt/projektschmiede", "/var/lib/projektschmiede", "/usr/local/bin/projektschmiede"):
        assert where in page


@pytest.mark.parametrize("proxy", ["Caddyfile", "nginx.conf"])
def test_the_proxies_keep_the_figures_inside(proxy: str) -> None:
    text = (ROOT / "docs/server" / proxy).read_text(encoding="utf-8")
    assert "/metrics" in text
    assert "/readyz" in text
    assert re.search(r"(client_max_body_size|max_size) 3(m|MB);?", text)


def test_the_first_seed_of_the_page_is_one() -> None:
    page = (ROOT / "docs/server.md").read_text(encoding="utf-8")
    seed = re.search(r"start\.toml <<'ENDE'\n(.*?)^ENDE", page, re.MULTILINE | re.DOTALL)
    assert seed
    assert set(tomllib.loads(seed[1])) == {"cohort", "coordinator", "association"}


def test_the_tests_have_the_folders_that_their_page_lists() -> None:
    listed = re.findall(r"^\| `(\w+)/` \|", (ROOT / "tests/README.md").read_text(encoding="utf-8"), re.MULTILINE)
    present = {path.name for path in (ROOT / "tests").iterdir() if any(path.glob("*.py"))}
    assert set(listed) == present
