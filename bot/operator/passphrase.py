"""Passphrases, asked for on the terminal, where they are not shown."""

import sys
from collections.abc import Callable
from getpass import getpass

from bot.operator.console import Exit, Stop, say

SHORTEST = 12
"""Characters. Whoever finds the copy may try as often as they like."""
TRIES = 3
Ask = Callable[[str], str]


def new(ask: Ask = getpass) -> str:
    for _ in range(TRIES):
        words = ask(f"Passphrase, at least {SHORTEST} characters: ")
        if len(words) < SHORTEST:
            say(f"That is too short. Several words are good: at least {SHORTEST} characters.")
        elif words != ask("The same once more: "):
            say("The two are different.")
        else:
            return words
    raise Stop(Exit.USAGE, "There is no passphrase, so nothing was backed up. Start again when you have one.")


def known(ask: Ask = getpass) -> str:
    return ask("Passphrase of this backup: ")


def need_terminal(otherwise: str) -> None:
    if not sys.stdin.isatty():
        raise Stop(Exit.USAGE, f"There is no terminal to ask for the passphrase. {otherwise}")
