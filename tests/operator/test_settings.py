"""What the environment and `.env` say together; what is wrong is told all at once, and no secret with it."""

import os
from pathlib import Path

import pytest

from bot.config import FORMS, PREFIX, BadConfiguration, Settings, read_settings
from bot.config_forms import Secret

TOKEN = "123456789:AAE-" + "x" * 31


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in os.environ:
        if name.upper().startswith(PREFIX):
            monkeypatch.delenv(name)


def write(*lines: str) -> None:
    Path(".env").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def test_nothing_set_is_the_usual() -> None:
    assert read_settings() == Settings()


def test_each_setting_has_its_form() -> None:
    assert [*FORMS] == [*Settings.__struct_fields__]


def test_the_environment_goes_before_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    write("PROJEKTSCHMIEDE_LOG=debug", "PROJEKTSCHMIEDE_TIMEZONE=Europe/Vienna")
    monkeypatch.setenv("PROJEKTSCHMIEDE_LOG", "error")
    assert read_settings() == Settings(log="error", timezone="Europe/Vienna")


def test_an_empty_one_in_the_environment_takes_back_what_the_file_says(monkeypatch: pytest.MonkeyPatch) -> None:
    write("PROJEKTSCHMIEDE_ALERT_CHAT=4711", "PROJEKTSCHMIEDE_WEB_ADDRESS=127.0.0.1:9")
    monkeypatch.setenv("PROJEKTSCHMIEDE_ALERT_CHAT", "")
    monkeypatch.setenv("PROJEKTSCHMIEDE_WEB_ADDRESS", " ")
    assert read_settings() == Settings(web_address="")


def test_small_letters_and_other_settings_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HERE", "/srv/schmiede")
    monkeypatch.setenv("projektschmiede_log", "Warning")
    write("projektschmiede_data_dir=${HERE}/data")
    assert read_settings() == Settings(data_dir=Path("/srv/schmiede/data"), log="warning")


def test_all_that_is_wrong_is_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    write("PROJEKTSCHMIEDE_WEB_URL=schmiede.example", "PROJEKTSCHMIEDE_LOG=loud")
    monkeypatch.setenv("PROJEKTSCHMIEDE_ALERT_CHAT", "@us")
    with pytest.raises(BadConfiguration) as told:
        read_settings()
    assert str(told.value).splitlines() == [
        "PROJEKTSCHMIEDE_WEB_URL must be an address that starts with https:// or http://.",
        "PROJEKTSCHMIEDE_ALERT_CHAT must be the number of a chat, not its @name: write /chatnummer to the bot.",
        "PROJEKTSCHMIEDE_LOG must be one of: debug, info, warning, error.",
    ]


def test_bytes_that_are_no_text_are_refused_without_being_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROJEKTSCHMIEDE_TOKEN", os.fsdecode(TOKEN.encode() + b"\xff"))
    with pytest.raises(BadConfiguration) as told:
        read_settings()
    assert str(told.value) == "PROJEKTSCHMIEDE_TOKEN is not saved as UTF-8: write it anew."


def test_secrets_are_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROJEKTSCHMIEDE_TOKEN", TOKEN)
    monkeypatch.setenv("PROJEKTSCHMIEDE_DATABASE_URL", "postgresql://karin:gehweg@db/schmiede")
    monkeypatch.setenv("PROJEKTSCHMIEDE_ALERT_URL", "https://ntfy.example/gehweg/")
    settings = read_settings()
    assert settings.alert_url == Secret("https://ntfy.example/gehweg")
    assert settings.secret_token() == TOKEN
    shown = f"{settings} {settings!r} {settings.token} {settings.database_url!r} {settings.alert_url:}"
    assert "gehweg" not in shown
    assert TOKEN[10:] not in shown


def test_they_stay_as_they_are() -> None:
    with pytest.raises(AttributeError):
        Settings().log = "debug"  # type: ignore[misc]
