"""Settings from the environment or `.env`, frozen. Nonsense is refused at start, with what to do."""

import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any, get_type_hints

from dotenv import dotenv_values
from msgspec import Struct

from bot import config_forms as forms
from bot.config_forms import Network, Secret, network, separate
from bot.secret_files import cure, open_to

PREFIX = "PROJEKTSCHMIEDE_"
ENV_FILE = Path(".env")
ENCODING = "utf-8-sig"
"""Some editors put an invisible mark in front of the first name."""
EMPTY_MEANS_OFF = "web_address"
TELEGRAM = "https://api.telegram.org"


class BadConfiguration(Exception):
    """What is wrong, and what to do about it."""


class Settings(Struct, frozen=True, kw_only=True):
    """Each with the form in which it is read. A ValueError says what is wrong with it, without its name."""

    token: Annotated[Secret | None, Secret] = None
    """The bot's token, for trying out. Better: `token_file`."""
    token_file: Annotated[Path | None, forms.path] = None
    telegram_api: Annotated[str, forms.web] = TELEGRAM
    data_dir: Annotated[Path, forms.path] = Path("data")
    database_url: Annotated[Secret | None, forms.server] = None
    """postgresql://user:password@host/database; without it, the data is in a file in `data_dir`."""
    backup_key: Annotated[str, forms.public_keys] = ""
    """Public keys (age1...), a comma or a space between; every copy of the database is encrypted for them."""
    web_address: Annotated[str, forms.host_and_port] = "127.0.0.1:8080"
    """host:port of the web door; empty switches it off."""
    web_url: Annotated[str, forms.whole_host] = ""
    """Public address of the web door; without it, links name `web_address`."""
    trusted_proxies: Annotated[str, forms.networks] = ""
    """Addresses or networks of our own proxies, a comma or a space between: they say where a visitor comes from."""
    webhook_url: Annotated[str, forms.web] = ""
    alert_chat: Annotated[str, forms.chat] = ""
    """Telegram chat of the operators: what needs them is said there, without anybody's words."""
    alert_url: Annotated[Secret | None, forms.secret_web] = None
    """Hears the same by POST, as plain text, whatever has become of Telegram and the token."""
    programme_dir: Annotated[Path | None, forms.path] = None
    """A programme of one's own, in the shape of `bot/programme`."""
    timezone: Annotated[str, forms.zone] = "Europe/Berlin"
    log: Annotated[str, forms.level] = "info"

    @property
    def token_in_environment(self) -> bool:
        """Where it is shown to whoever may look at the process or the container."""
        return self.token is not None and self.token_file is None and bool(os.environ.get(f"{PREFIX}TOKEN"))

    @property
    def backup_keys(self) -> tuple[str, ...]:
        return separate(self.backup_key)

    @property
    def proxies(self) -> tuple[Network, ...]:
        return tuple(found for each in separate(self.trusted_proxies) if (found := network(each)))

    @property
    def public_web_url(self) -> str:
        """What people open; an address for everywhere is none that leads anywhere."""
        near = self.web_address.replace("0.0.0.0", "127.0.0.1").replace("[::]", "[::1]")  # noqa: S104
        return self.web_url or (f"http://{near}" if near else "")

    @property
    def web_host(self) -> tuple[str, int] | None:
        host, _, port = self.web_address.rpartition(":")
        return (host.strip("[]"), int(port)) if host else None

    def secret_token(self) -> str | None:
        """The token, from its file if there is one. Raises BadConfiguration when the file is not fit for a secret."""
        if self.token_file is None:
            return self.token.reveal() if self.token else None
        return _read_secret(self.token_file)


FORMS: Mapping[str, Callable[[str], Any]] = {
    name: hint.__metadata__[0] for name, hint in get_type_hints(Settings, include_extras=True).items()
}


def read_settings() -> Settings:
    """Raises BadConfiguration with all that is wrong, OSError when `.env` may not be read."""
    read: dict[str, Any] = {}
    faults = []
    for name, value in _written():
        try:
            read[name] = FORMS[name](forms.text(value))
        except ValueError as fault:
            faults.append(f"{PREFIX}{name.upper()} {fault}.")
    if faults:
        raise BadConfiguration("\n".join(faults))
    return Settings(**read)


def _written() -> Iterator[tuple[str, str]]:
    """Name and value of each that is set. The environment goes before the file. Empty is not set, but for the web door,
    which an empty address switches off."""
    found = {**dotenv_values(ENV_FILE, encoding=ENCODING), **os.environ}
    values = {name.upper(): (value or "").strip() for name, value in found.items()}
    for name in FORMS:
        value = values.get(PREFIX + name.upper())
        if value or (value == "" and name == EMPTY_MEANS_OFF):
            yield name, value


def _read_secret(file: Path) -> str:
    name = f"{PREFIX}TOKEN_FILE"
    try:
        whom = open_to(file)
        token = file.read_text(encoding=ENCODING).strip()
    except FileNotFoundError:
        raise BadConfiguration(f"{name}: there is no {file.absolute()}. Put the token there.") from None
    except UnicodeDecodeError:
        raise BadConfiguration(f"{name}: {file} is no text. Put the token there that BotFather gave you.") from None
    if whom:
        raise BadConfiguration(f"{name}: {whom} can read {file}. {cure(file)}")
    if not token:
        raise BadConfiguration(f"{name}: {file} is empty. Put the token there that BotFather gave you.")
    return token
