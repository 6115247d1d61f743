"""What `run` refuses and `check` reports, in the same words: settings that fit together, and a place to listen."""

import re
import socket
from collections.abc import Iterator, Mapping
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import urlsplit

from bot.config import PREFIX, TELEGRAM, BadConfiguration, Settings
from bot.operator.data_folder import in_words
from bot.operator.settings import open_secret

TOKEN = re.compile(r"\d{6,}:[\w-]{30,}", re.ASCII)
OTHER_TOKEN = re.compile(r"\d+:[\w-]+", re.ASCII)
"""What a server of one's own may take for one."""
SOURCE = Path(__file__).parents[2]
"""Where our packages lie."""


def faults_of(settings: Settings) -> list[str]:
    """All of them, without touching the network or the disk's contents."""
    found = [*_foreign_packages(), open_secret(), *_about_telegram(settings), _about_programme(settings)]
    return [fault for fault in found if fault]


def _about_telegram(settings: Settings) -> Iterator[str]:
    try:
        token = settings.secret_token()
    except (BadConfiguration, OSError) as fault:
        yield str(fault) if isinstance(fault, BadConfiguration) else f"{PREFIX}TOKEN_FILE: {in_words(fault)}"
        return
    shape = TOKEN if settings.telegram_api == TELEGRAM else OTHER_TOKEN
    if token and not shape.fullmatch(token):
        source = f"{PREFIX}TOKEN_FILE: {settings.token_file}" if settings.token_file else f"{PREFIX}TOKEN"
        yield f"{source} holds no token: BotFather's look like 123456789:AAE..., in one line."
    if not token and not settings.web_host:
        what = "There is neither a token nor a web door, so nobody could reach the bot."
        yield f"{what} Set {PREFIX}TOKEN_FILE or {PREFIX}WEB_ADDRESS."
    if settings.webhook_url:
        yield from _about_webhook(settings, token)
    if settings.alert_chat and not token:
        yield f"{PREFIX}ALERT_CHAT needs a token: without Telegram, use {PREFIX}ALERT_URL."


def _about_webhook(settings: Settings, token: str | None) -> Iterator[str]:
    if not token:
        yield f"{PREFIX}WEBHOOK_URL needs a token: set {PREFIX}TOKEN_FILE, or leave it out."
    if not settings.web_host:
        yield f"{PREFIX}WEBHOOK_URL needs the web door, where Telegram calls: set {PREFIX}WEB_ADDRESS."
    if settings.telegram_api == TELEGRAM and urlsplit(settings.webhook_url).scheme != "https":
        yield f"{PREFIX}WEBHOOK_URL must start with https://, or Telegram does not call it."


def _about_programme(settings: Settings) -> str | None:
    folder = settings.programme_dir
    if folder is None or folder.is_dir():
        return None
    return f"{PREFIX}PROGRAMME_DIR: there is no folder {folder.absolute()}. How to make one stands in docs/programm.md."


def _foreign_packages() -> Iterator[str]:
    specs = {name: find_spec(name) for name in ("bot", "handlers", "storage")}
    return foreign({name: Path(spec.origin) for name, spec in specs.items() if spec and spec.origin})


def foreign(origins: Mapping[str, Path]) -> Iterator[str]:
    """Our packages have everyday names: another program's may stand in their way."""
    for name, origin in origins.items():
        if origin.parents[1] != SOURCE:
            what = f"A foreign package called {name} is in the way ({origin.parent})."
            yield f"{what} Install this bot into an environment of its own."


def taken(settings: Settings) -> str | None:
    """Why the web door cannot listen."""
    if not settings.web_host:
        return None
    try:
        listened(*settings.web_host)
    except OSError as fault:
        return cannot_listen(settings, fault)
    return None


def listened(host: str, port: int) -> int:
    """The port itself, or what the system chose for 0; it is free again. Raises OSError when it is taken."""
    with closing(socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind((host, port))
        found: int = probe.getsockname()[1]
        return found


def cannot_listen(settings: Settings, fault: OSError) -> str:
    what = f"The web door cannot listen on {settings.web_address} ({fault.strerror or fault})."
    return f"{what} Set {PREFIX}WEB_ADDRESS to a free one."
