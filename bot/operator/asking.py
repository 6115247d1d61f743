"""`projektschmiede check --health`: asks the running bot; for whoever watches over it.

Loads sockets and nothing else: this runs every minute, for as long as the bot does.
"""

import os
import socket
import sys

from bot.operator.exits import Exit, Stop

PATIENCE = 4.0
"""Seconds."""
SETTING = "PROJEKTSCHMIEDE_WEB_ADDRESS"
USUAL = ("127.0.0.1", 8080)
EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104
WELL = b" 200 "
Where = tuple[str, int]


def near() -> Where | None:
    """Where the bot of this environment listens, if that is plain to see without reading `.env`."""
    if SETTING not in os.environ:
        return None if os.path.exists(".env") else USUAL  # noqa: PTH110 - pathlib alone takes as long as the question
    host, _, port = os.environ[SETTING].strip().rpartition(":")
    return (host.strip("[]"), int(port)) if host and port.isdecimal() else None


def quickly(where: Where) -> int:
    try:
        health(where)
    except Stop as stop:
        sys.stderr.write(f"{stop}\n")
        return stop.code
    return Exit.OK


def health(where: Where | None) -> None:
    """Asks the running bot, past any proxy; quiet when it is well."""
    if not where:
        raise Stop(Exit.CONFIGURATION, f"There is no web door to ask. Set {SETTING}.")
    host, port = EVERYWHERE.get(where[0], where[0]), where[1]
    try:
        answer = _asked(host, port)
    except OSError as fault:
        raise Stop(Exit.CORE_TASK_DIED, f"Nobody answers at {host}:{port}: {fault.strerror or fault}.") from None
    if WELL not in answer.partition(b"\r\n")[0]:
        raise Stop(Exit.CORE_TASK_DIED, f"The bot at {host}:{port} is not well: {_words(answer)}.")


def _asked(host: str, port: int) -> bytes:
    with socket.create_connection((host, port), PATIENCE) as line:
        line.settimeout(PATIENCE)
        line.sendall(f"GET /healthz HTTP/1.0\r\nHost: {host}\r\n\r\n".encode())
        return line.recv(4096)


def _words(answer: bytes) -> str:
    return answer.partition(b"\r\n")[0].decode("ascii", "replace") or "no answer"
