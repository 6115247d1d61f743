"""The log says what happened and gives nothing away."""

import io
import logging

import pytest

from bot.runtime.process.logs import Log, set_up
from tests.kit.listening import heard, lines

TOKEN = "123456789:" + "AAbb-cc_dd" * 4


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_one_line_of_json_for_each_thing(log: io.StringIO) -> None:
    Log("bot").info("backup_made", file="a.db")
    logging.getLogger("elsewhere").warning("careful %s", "here")
    ours, theirs = lines(log)
    assert (ours["event"], ours["file"], ours["level"]) == ("backup_made", "a.db", "info")
    assert (theirs["event"], theirs["level"]) == ("careful %s", "warning")


def test_a_terminal_shows_words_and_is_not_steered_by_them(log: io.StringIO) -> None:
    set_up("info", terminal := Terminal())
    Log("bot").info("backup_made", file="a\x1b[2J.db")
    assert terminal.getvalue().endswith("Z [info] backup_made file='a\\x1b[2J.db'\n")
    assert not log.getvalue()


@pytest.mark.parametrize("door", ["ours", "theirs"])
def test_a_token_is_blackened_wherever_it_turns_up(log: io.StringIO, door: str) -> None:
    try:
        raise ConnectionError(f"https://api.telegram.org/bot{TOKEN}/getMe")
    except ConnectionError as fault:
        if door == "ours":
            Log("bot").error("failed", address=TOKEN, fault=repr(fault))
        else:
            logging.getLogger("telegram").exception(f"failed {TOKEN}")  # noqa: G004
    assert TOKEN not in log.getvalue()
    assert "[token]" in log.getvalue()
    assert "ConnectionError" in log.getvalue()


@pytest.mark.parametrize("name", ["httpx", "httpcore", "telegram.ext", "apscheduler.scheduler"])
def test_libraries_that_would_tell_everything_are_quiet(log: io.StringIO, name: str) -> None:
    logging.getLogger(name).info("GET https://api.telegram.org/bot%s/getUpdates", TOKEN)
    assert log.getvalue() == ""


@pytest.mark.parametrize("name", ["PIL.TiffImagePlugin", "telegram.request", "anything"])
def test_what_others_work_on_is_not_told(name: str) -> None:
    with heard("debug") as log:
        library = logging.getLogger(name)
        library.debug("tag: ImageDescription - value: Kanarienvogel")
        library.info("read Kanarienvogel")
        library.error('Can not load invalid JSON data: "%s"', "Kanarienvogel")
    (line,) = lines(log)
    assert line["event"] == 'Can not load invalid JSON data: "%s"'
