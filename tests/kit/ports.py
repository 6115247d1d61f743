"""Ports for processes that must be told theirs."""

from contextlib import closing
from random import SystemRandom
from socket import socket

UNASKED = range(20_000, 32_000)
"""Below those that a system gives by itself: no connection of a browser takes one before its process listens there."""


def free_port() -> int:
    """Tried in any order; to shuffle all of them takes longer than most tests."""
    for number in map(SystemRandom().choice, [UNASKED] * len(UNASKED)):
        with closing(socket()) as probe:
            if _takes(probe, number):
                return number
    raise AssertionError("no port is free")


def _takes(probe: socket, number: int) -> bool:
    try:
        probe.bind(("127.0.0.1", number))
    except OSError:
        return False
    return True
