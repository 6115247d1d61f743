"""Settings from the environment or `.env`, frozen. Nonsense is refused at start, with what to do."""

import re
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.config_forms import Network, at_home, is_host, is_public, network, parts, separate, web

PREFIX = "PROJEKTSCHMIEDE_"
ENV_FILE = Path(".env")
ENCODING = "utf-8-sig"
"""Some editors put an invisible mark in front of the first name."""
EMPTY_MEANS_OFF = "web_address"
TELEGRAM = "https://api.telegram.org"
MISPLACED = "AGE-SECRET-KEY-"
LEVELS = ("debug", "info", "warning", "error")


class BadConfiguration(Exception):
    """What is wrong, and what to do about it."""


class Settings(BaseSettings):
    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_file=ENV_FILE, env_file_encoding=ENCODING, frozen=True, extra="ignore"
    )

    token: SecretStr | None = None
    """The bot's token, for trying out. Better: `token_file`."""
    token_file: Path | None = None
    telegram_api: str = TELEGRAM
    data_dir: Path = Path("data")
    database_url: SecretStr | None = None
    """postgresql://user:password@host/database; without it, the data is in a file in `data_dir`."""
    backup_key: str = ""
    """Public keys (age1...), a comma or a space between; every copy of the database is encrypted for them."""
    web_address: str = "127.0.0.1:8080"
    """host:port of the web door; empty switches it off."""
    web_url: str = ""
    """Public address of the web door; without it, links name `web_address`."""
    trusted_proxies: str = ""
    """Addresses or networks of our own proxies, a comma or a space between: they say where a visitor comes from."""
    webhook_url: str = ""
    alert_chat: str = ""
    """Telegram chat of the operators: what needs them is said there, without anybody's words."""
    alert_url: SecretStr | None = None
    """Hears the same by POST, as plain text, whatever has become of Telegram and the token."""
    programme_dir: Path | None = None
    """A programme of one's own, in the shape of `bot/programme`."""
    timezone: str = "Europe/Berlin"
    log: Literal["debug", "info", "warning", "error"] = "info"

    @model_validator(mode="before")
    @classmethod
    def _empty_is_not_set(cls, values: Any) -> Any:
        """But for the web door, which an empty address switches off."""
        if not isinstance(values, Mapping):
            return values
        trimmed = {name: value.strip() if isinstance(value, str) else value for name, value in values.items()}
        return {name: value for name, value in trimmed.items() if value != "" or name == EMPTY_MEANS_OFF}

    @field_validator("telegram_api", "web_url", "webhook_url")
    @classmethod
    def _address(cls, value: str) -> str:
        return web(value)

    @field_validator("alert_url")
    @classmethod
    def _secret_address(cls, value: SecretStr | None) -> SecretStr | None:
        """It may be all that keeps strangers from ringing."""
        return SecretStr(web(value.get_secret_value())) if value else None

    @field_validator("alert_chat")
    @classmethod
    def _chat(cls, value: str) -> str:
        number = re.sub(r"^[\u2010-\u2015\u2212]", "-", value)
        if value.startswith("@"):
            raise ValueError("must be the number of a chat, not its @name: write /chatnummer to the bot")
        if value and not re.fullmatch(r"-?\d{1,20}", number, re.ASCII):
            raise ValueError("must be the number of a chat, for example 123456789: write /chatnummer to the bot")
        return number

    @field_validator("web_url")
    @classmethod
    def _whole_host(cls, value: str) -> str:
        whole = parts(value)
        if whole.path or whole.query or whole.fragment or whole.username:
            raise ValueError(
                "must name a host and nothing behind it, for example https://schmiede.example: the web chat needs a "
                f"host name of its own, it does not work under {whole.path or 'such an address'}"
            )
        return value

    @field_validator("trusted_proxies")
    @classmethod
    def _networks(cls, value: str) -> str:
        if any(network(each) is None for each in separate(value)):
            raise ValueError(
                "must be addresses or networks of your own proxies, for example 127.0.0.1 or 172.16.0.0/12; several "
                "with a space between. Whoever is named there is believed, so never name everybody"
            )
        return value

    @field_validator("database_url")
    @classmethod
    def _server(cls, value: SecretStr | None) -> SecretStr | None:
        if value and parts(value.get_secret_value()).scheme not in {"postgresql", "postgres"}:
            raise ValueError("must be an address that starts with postgresql://, or be left out")
        return value

    @field_validator("backup_key")
    @classmethod
    def _public_keys(cls, value: str) -> str:
        if MISPLACED in value.upper():
            raise ValueError(
                "holds a secret key, which must not be on this machine: put the public one there (age1...), "
                "which stands in the same file of age-keygen, and keep the secret one elsewhere"
            )
        if not all(is_public(key) for key in separate(value)):
            raise ValueError("must be a public key (age1...) as age-keygen shows it; several with a space between")
        return value

    @field_validator("timezone")
    @classmethod
    def _zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise ValueError("must be the name of a time zone, for example Europe/Berlin") from None
        return value

    @field_validator("data_dir", "token_file", "programme_dir")
    @classmethod
    def _at_home(cls, value: Path | None) -> Path | None:
        return at_home(value) if value else None

    @field_validator("log", mode="before")
    @classmethod
    def _level(cls, value: str) -> str:
        level = value.lower()
        if level not in LEVELS:
            raise ValueError(f"must be one of: {', '.join(LEVELS)}")
        return level

    @field_validator("web_address")
    @classmethod
    def _host_and_port(cls, value: str) -> str:
        host, _, port = value.rpartition(":")
        if value and not (is_host(host.strip("[]")) and re.fullmatch(r"\d{1,5}", port, re.ASCII) and int(port) < 65536):
            raise ValueError("must be host:port, for example 127.0.0.1:8080, or empty to switch the web door off")
        return value

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
            return self.token.get_secret_value() if self.token else None
        return _read_secret(self.token_file)


def read_settings() -> Settings:
    try:
        return Settings()
    except ValidationError as fault:
        lines = (f"{PREFIX}{str(error['loc'][0]).upper()} {_reason(error['msg'])}." for error in fault.errors())
        raise BadConfiguration("\n".join(lines)) from None


def _reason(message: str) -> str:
    return message.removeprefix("Value error, ")


def _read_secret(file: Path) -> str:
    name = f"{PREFIX}TOKEN_FILE"
    try:
        mode = file.stat().st_mode
        token = file.read_text(encoding=ENCODING).strip()
    except FileNotFoundError:
        raise BadConfiguration(f"{name}: there is no {file.absolute()}. Put the token there.") from None
    except UnicodeDecodeError:
        raise BadConfiguration(f"{name}: {file} is no text. Put the token there that BotFather gave you.") from None
    if mode & (stat.S_IROTH | stat.S_IWOTH):
        raise BadConfiguration(f"{name}: everybody on this machine can read {file}. Run: chmod 600 {file}")
    if not token:
        raise BadConfiguration(f"{name}: {file} is empty. Put the token there that BotFather gave you.")
    return token
