"""`projektschmiede check --health`: asks the running bot; for whoever watches over it.

Loads sockets and locks, nothing else: this runs every minute, for as long as the bot does.
"""

import fcntl
import os
import socket

from bot.operator.console import Exit, Stop, complain

PATIENCE = 4.0
"""Seconds."""
SETTING = "PROJEKTSCHMIEDE_WEB_ADDRESS"
FOLDER = "PROJEKTSCHMIEDE_DATA_DIR"
USUAL = "127.0.0.1:8080"
EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104
WELL = b" 200 "
LONGEST = 60
"""Characters of a host that may be asked for without another look."""
Endpoint = tuple[str, int]


def near() -> Endpoint | None:
    """Where the bot of this environment listens; None when there is no web door."""
    host, port = _setting()
    return (host, int(port)) if host else None


def _setting() -> tuple[str, str]:
    """Host and port, as they were written."""
    host, _, port = os.environ.get(SETTING, USUAL).strip().rpartition(":")
    return host.strip("[]"), port


def plain() -> bool:
    """Whether the environment alone says it all."""
    if SETTING not in os.environ and os.path.exists(".env"):  # noqa: PTH110 - pathlib takes as long as the question
        return False
    host, port = _setting()
    return _is_a_name(host) and port.isascii() and port.isdecimal() and int(port) < 65536 if host else not port


def _is_a_name(host: str) -> bool:
    return host.isascii() and len(host) <= LONGEST and ".." not in host and not host.startswith(".")


def quickly() -> int:
    try:
        health(near(), os.environ.get(FOLDER) or "data")
    except Stop as stop:
        return complain(stop)
    return Exit.OK


def health(where: Endpoint | None, folder: str) -> None:
    """Asks the running bot, past any proxy; quiet when it is well. Without a web door its lock has to do: a bot whose
    parts stand still ends by itself, and so lets go of it."""
    if not where:
        if is_held(folder):
            return
        raise Stop(Exit.CONFIGURATION, f"There is no web door to ask, and no bot works in {folder}. Set {SETTING}.")
    host, port = EVERYWHERE.get(where[0], where[0]), where[1]
    try:
        answer = _asked(host, port)
    except OSError as fault:
        raise Stop(Exit.CORE_TASK_DIED, f"Nobody answers at {host}:{port}: {fault.strerror or fault}.") from None
    first = answer.partition(b"\r\n")[0]
    if WELL not in first:
        words = first.decode("ascii", "replace") or "no answer"
        raise Stop(Exit.CORE_TASK_DIED, f"The bot at {host}:{port} is not well: {words}.")


def is_held(folder: str) -> bool:
    """A bot, or a command, works in it just now."""
    try:
        lock = os.open(f"{folder}/lock", os.O_RDONLY)
    except OSError:
        return False
    try:
        fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(lock)
    return False


def _asked(host: str, port: int) -> bytes:
    with socket.create_connection((host, port), PATIENCE) as line:
        line.settimeout(PATIENCE)
        line.sendall(f"GET /healthz HTTP/1.0\r\nHost: {host}\r\n\r\n".encode())
        return line.recv(4096)
