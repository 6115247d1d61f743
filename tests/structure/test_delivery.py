"""What is delivered: locked packages, a hardened container, settings that are written down."""

import importlib
import importlib.util
import re
import tomllib
from functools import cache
from typing import Any

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from bot.runtime.process.incidents import Incident
from tests.structure.reading import ROOT, tracked

LOCKS = ("requirements.lock", "requirements-build.lock", "requirements-dev.lock")
PREFIX = "PROJEKTSCHMIEDE_"


@cache
def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text())


@cache
def locked(name: str) -> dict[str, tuple[str, int]]:
    """Package -> version, number of hashes."""
    text = (ROOT / name).read_text().replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    entries: dict[str, tuple[str, int]] = {}
    for line in lines:
        match = re.match(r"([\w.-]+)==([^\s;]+)", line)
        assert match, f"not pinned: {line[:80]}"
        entries[canonicalize_name(match[1])] = (match[2], line.count("--hash=sha256:"))
    return entries


@cache
def compose() -> dict[str, Any]:
    content = yaml.safe_load((ROOT / "compose.yaml").read_text())
    assert isinstance(content, dict)
    return content


@cache
def dockerfile() -> tuple[tuple[str, str], ...]:
    """(instruction, rest) in order, continued lines joined."""
    text = re.sub(r"^\s*#.*\n", "", (ROOT / "Dockerfile").read_text(), flags=re.MULTILINE).replace("\\\n", " ")
    words = (line.split(None, 1) for line in text.splitlines() if line.strip())
    return tuple((instruction, " ".join(rest.split())) for instruction, rest in words)


def last(instruction: str) -> str:
    return [rest for word, rest in dockerfile() if word == instruction][-1]


class TestLock:
    @pytest.mark.parametrize("name", LOCKS)
    def test_every_package_has_a_hash(self, name: str) -> None:
        assert [package for package, (_, hashes) in locked(name).items() if not hashes] == []

    @pytest.mark.parametrize("name", LOCKS)
    def test_it_names_no_place(self, name: str) -> None:
        lines = (ROOT / name).read_text().splitlines()
        assert [line for line in lines if "://" in line or "file:" in line or line.startswith("-")] == []

    @pytest.mark.parametrize("name", LOCKS[:2])
    def test_development_and_production_use_the_same_versions(self, name: str) -> None:
        everything = locked("requirements-dev.lock")
        assert {p: v for p, v in locked(name).items() if everything.get(p) != v} == {}

    @pytest.mark.parametrize(
        "name, chosen",
        [
            ("requirements.lock", ("dependencies", "postgres", "semantic")),
            ("requirements-build.lock", ("build",)),
            ("requirements-dev.lock", ("dependencies", "postgres", "semantic", "build", "dev")),
        ],
    )
    def test_it_holds_what_the_project_asks_for(self, name: str, chosen: tuple[str, ...]) -> None:
        asked = project()["project"]
        lists = (
            {"dependencies": asked["dependencies"]} | asked["optional-dependencies"] | project()["dependency-groups"]
        )
        wanted = [Requirement(text) for part in chosen for text in lists[part]]
        versions = {package: version for package, (version, _) in locked(name).items()}
        wrong = [str(r) for r in wanted if not r.specifier.contains(versions.get(canonicalize_name(r.name), "0"))]
        assert wrong == []

    def test_commands_look_after_it(self) -> None:
        """Known faults are asked for in each check; what a version is made of is held against the official schema."""
        made = (ROOT / "Makefile").read_text()
        (check,) = re.findall(r"^check:.*\n((?:\t.*\n)+)", made, re.MULTILINE)
        (sbom,) = re.findall(r"^sbom:.*\n((?:\t.*\n)+)", made, re.MULTILINE)
        assert re.search(r"\baudit\b", check)
        assert "cyclonedx-py requirements" in sbom
        assert "--validate" in sbom
        assert "requirements.lock" in sbom


class TestContainer:
    def test_it_runs_as_nobody_special(self) -> None:
        assert last("USER") == "10001:10001"
        assert [word for word, _ in dockerfile()].index("USER") < [word for word, _ in dockerfile()].index("ENTRYPOINT")

    def test_the_process_gets_the_signal_itself(self) -> None:
        assert last("ENTRYPOINT") == '["projektschmiede"]'
        assert last("CMD") == '["run"]'
        assert last("STOPSIGNAL") == "SIGTERM"

    def test_it_keeps_its_data_in_one_place_and_can_be_asked_how_it_is(self) -> None:
        assert last("VOLUME") == "/data"
        assert f"{PREFIX}DATA_DIR=/data" in last("ENV")
        assert "--interval=60s" in last("HEALTHCHECK")
        assert last("HEALTHCHECK").endswith('CMD ["projektschmiede", "check", "--health"]')

    def test_it_installs_what_is_locked_and_nothing_else(self) -> None:
        installs = re.findall(r"pip install ([^&]*)", " ".join(rest for word, rest in dockerfile() if word == "RUN"))
        assert installs
        assert [line for line in installs if "--require-hashes" not in line and "--no-index" not in line] == []

    def test_nothing_is_compiled_again_at_each_start(self) -> None:
        compiled = [rest for word, rest in dockerfile() if word == "RUN" and "unchecked-hash" in rest]
        assert len(compiled) == 2  # our packages, and Python's own library

    def test_what_gets_in_is_counted(self) -> None:
        """Everything is kept out but what the image is made of; nothing is fetched from elsewhere."""
        ignored = [line for line in (ROOT / ".dockerignore").read_text().splitlines() if not line.startswith("#")]
        let_in = {line[1:] for line in ignored if line.startswith("!")}
        assert let_in == {
            "pyproject.toml", "requirements.lock", "requirements-build.lock", "LICENSE", "docs/package.md",
            "bot", "handlers", "storage",
        }  # fmt: skip
        copied = {
            name for word, rest in dockerfile() if word == "COPY" and not rest.startswith("--from=build ")
            for name in rest.split()[:-1]
        }  # fmt: skip
        assert copied == let_in
        words = {word for word, _ in dockerfile()}
        assert words <= {
            "ARG", "FROM", "ENV", "WORKDIR", "COPY", "RUN", "USER", "VOLUME", "EXPOSE", "STOPSIGNAL", "HEALTHCHECK",
            "ENTRYPOINT", "CMD",
        }  # fmt: skip

    def test_nothing_is_fetched_by_hand_and_nobody_can_become_root(self) -> None:
        told = " ".join(rest for word, rest in dockerfile() if word == "RUN")
        assert re.search(r"\b(curl|wget|apt-get|apt|git|sudo|chmod)\b|://", told) is None
        assert "--shell /usr/sbin/nologin" in told
        assert "--mode=0700 --owner=10001 --group=10001 /data" in told

    def test_no_secret_is_baked_in(self) -> None:
        told = " ".join(rest for word, rest in dockerfile() if word in {"ARG", "ENV", "COPY", "ADD"})
        assert re.search(r"token|password|secret|\.env\b", told, re.IGNORECASE) is None
        assert (ROOT / ".dockerignore").read_text().splitlines()[1] == "*"


class TestCompose:
    @pytest.fixture
    def bot(self) -> dict[str, Any]:
        service = compose()["services"]["bot"]
        assert isinstance(service, dict)
        return service

    def test_it_cannot_change_itself_or_become_more(self, bot: dict[str, Any]) -> None:
        assert bot["read_only"] is True
        assert bot["cap_drop"] == ["ALL"]
        assert "cap_add" not in bot
        assert bot["security_opt"] == ["no-new-privileges:true"]
        assert [mount.split(":")[0] for mount in bot["tmpfs"]] == ["/tmp"]
        assert all({"noexec", "nosuid", "nodev"} <= set(mount.split(":")[1].split(",")) for mount in bot["tmpfs"])
        assert bot.keys() >= {"mem_limit", "pids_limit"}
        assert not bot.keys() & {"privileged", "network_mode", "pid", "ipc", "devices", "user"}

    def test_it_comes_back_and_leaves_in_peace(self, bot: dict[str, Any]) -> None:
        assert bot["restart"] == "always"
        assert bot["stop_grace_period"] == "15s"
        assert bot["healthcheck"]["test"] == ["CMD", "projektschmiede", "check", "--health"]

    def test_nobody_outside_this_machine_reaches_it(self, bot: dict[str, Any]) -> None:
        assert [port for port in bot["ports"] if not port.startswith("127.0.0.1:")] == []

    def test_every_setting_gets_in_and_none_must(self, bot: dict[str, Any]) -> None:
        assert bot["env_file"] == [{"path": ".env", "required": False}]
        fixed = {name for name, value in bot["environment"].items() if "${" not in value}
        assert fixed == {f"{PREFIX}DATA_DIR"}

    def test_the_token_comes_as_a_file_and_only_for_telegram(self, bot: dict[str, Any]) -> None:
        """Web alone needs no secret: the folder is empty then."""
        assert "./secrets:/data/secrets:ro" in bot["volumes"]
        assert not bot["environment"].keys() & {f"{PREFIX}TOKEN", f"{PREFIX}TOKEN_FILE"}
        assert "secrets" not in compose()
        assert f"#{PREFIX}TOKEN_FILE=secrets/telegram_token" in (ROOT / ".env.example").read_text()

    def test_without_a_web_address_there_is_no_web_chat(self, bot: dict[str, Any]) -> None:
        """An empty one counts; only what is not set at all is the usual one."""
        assert bot["environment"][f"{PREFIX}WEB_ADDRESS"] == "${PROJEKTSCHMIEDE_WEB_ADDRESS-0.0.0.0:8080}"

    def test_only_data_outlives_it(self, bot: dict[str, Any]) -> None:
        assert [volume for volume in bot["volumes"] if not volume.endswith(":ro")] == ["data:/data"]


class TestUnit:
    def test_the_service_may_write_into_its_own_folder_only(self) -> None:
        """Without Docker, systemd holds the bot in the same way."""
        unit = (ROOT / "docs/server/projektschmiede.service").read_text()
        said = dict(line.split("=", 1) for line in unit.splitlines() if "=" in line and not line.startswith("#"))
        assert said["User"] not in {"root", "0"}
        assert (said["UMask"], said["ProtectSystem"], said["ReadWritePaths"]) == (
            "0077", "strict", "/var/lib/projektschmiede",
        )  # fmt: skip
        yes = (
            "NoNewPrivileges",
            "ProtectHome",
            "PrivateTmp",
            "PrivateDevices",
            "RestrictNamespaces",
            "LockPersonality",
        )
        assert [name for name in yes if said.get(name) != "yes"] == []
        assert (said["CapabilityBoundingSet"], said["AmbientCapabilities"]) == ("", "")
        assert re.search("token|secret|password", unit, re.IGNORECASE) is None


class TestSettings:
    def test_operators_can_read_what_each_alarm_means(self) -> None:
        written = set(re.findall(r"^\| `([a-z_]+)` \|", (ROOT / "docs/betrieb.md").read_text(), re.MULTILINE))
        assert {kind.name.lower() for kind in Incident} <= written

    def test_every_setting_is_written_down_and_none_is_invented(self) -> None:
        if importlib.util.find_spec("bot.config") is None:
            pytest.skip("bot.config does not exist yet")
        settings = importlib.import_module("bot.config").Settings
        real = {f"{PREFIX}{name.upper()}" for name in settings.__struct_fields__}
        written = set(re.findall(r"^#?([A-Z][A-Z0-9_]+)=", (ROOT / ".env.example").read_text(), re.MULTILINE))
        assert written == real

    def test_the_container_sets_only_what_exists(self) -> None:
        written = (ROOT / ".env.example").read_text()
        used = set(re.findall(rf"\b({PREFIX}[A-Z_]+)[=:]", (ROOT / "Dockerfile").read_text() + str(compose())))
        assert [name for name in used if f"{name}=" not in written] == []

    def test_no_secret_lies_in_the_tree(self) -> None:
        token = re.compile(r"\b\d{6,}:[\w-]{30,}")
        real = [path for path in tracked() if path.parts[:2] != ("tests", "kit")]
        found = [path for path in real if token.search((ROOT / path).read_text(encoding="utf-8", errors="ignore"))]
        assert found == []
