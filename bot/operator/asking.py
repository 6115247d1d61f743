"""`projektschmiede check --health`: asks the running bot; for whoever watches over it."""

from urllib.error import URLError
from urllib.request import urlopen

from bot.config import Settings
from bot.operator.exits import Exit, Stop

PATIENCE = 4.0
"""Seconds."""


def health(settings: Settings) -> None:
    """Asks the running bot; quiet when it is well."""
    if not settings.web_host:
        raise Stop(Exit.CONFIGURATION, "There is no web door to ask. Set PROJEKTSCHMIEDE_WEB_ADDRESS.")
    host, port = settings.web_host
    near = "127.0.0.1" if host in {"0.0.0.0", "[::]"} else host  # noqa: S104
    try:
        with urlopen(f"http://{near}:{port}/healthz", timeout=PATIENCE):
            return
    except (URLError, OSError) as fault:
        raise Stop(Exit.CORE_TASK_DIED, f"The bot at {near}:{port} is not well: {fault}") from None
