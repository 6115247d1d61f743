"""What a command says is text, whatever it is about."""

import pytest

from bot.operator.console import note, say


def test_what_would_steer_the_terminal_is_spelled(capsys: pytest.CaptureFixture[str]) -> None:
    """A name, or the file of somebody else."""
    say("Verein \x1b[2J\x1b]0;x\x07 \u202eakte\u2066", "Brücke\te. V. \x9b1m 🎉")
    note("\r\x08x")
    said = capsys.readouterr()
    assert said.out == "Verein \\x1b[2J\\x1b]0;x\\x07 \\u202eakte\\u2066\nBrücke\te. V. \\x9b1m 🎉\n"
    assert said.err == "\\r\\x08x\n"
