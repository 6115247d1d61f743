"""Settings from the environment or `.env`, frozen. Nonsense is refused at start, with what to do."""

import stat
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

PREFIX = "PROJEKTSCHMIEDE_"
EXIT_CONFIGURATION = 78
MISPLACED = "AGE-SECRET-KEY-"


class BadConfiguration(Exception):
    """What is wrong, and what to do about it."""


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix=PREFIX, env_file=".env", frozen=True, extra="ignore")

    token: SecretStr | None = None
    """The bot's token, for trying out. Better: `token_file`."""
    token_file: Path | None = None
    telegram_api: str = "https://api.telegram.org"
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
    timezone: str = "Europe/Berlin"
    log: Literal["debug", "info", "warning", "error"] = "info"

    @field_validator("telegram_api", "web_url", "webhook_url")
    @classmethod
    def _address(cls, value: str) -> str:
        parts = urlsplit(value)
        if value and (parts.scheme not in {"http", "https"} or not parts.netloc):
            raise ValueError("must be an address that starts with https:// or http://")
        return value.rstrip("/")

    @field_validator("web_url")
    @classmethod
    def _whole_host(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.path or parts.query or parts.fragment or parts.username:
            raise ValueError(
                "must name a host and nothing behind it, for example https://schmiede.example: the web chat needs a "
                f"host name of its own, it does not work under {parts.path or 'such an address'}"
            )
        return value

    @field_validator("trusted_proxies")
    @classmethod
    def _networks(cls, value: str) -> str:
        if any(_network(each) is None for each in _separate(value)):
            raise ValueError(
                "must be addresses or networks of your own proxies, for example 127.0.0.1 or 172.16.0.0/12; several "
                "with a space between. Whoever is named there is believed, so never name everybody"
            )
        return value

    @field_validator("database_url")
    @classmethod
    def _server(cls, value: SecretStr | None) -> SecretStr | None:
        """An empty one is none."""
        url = value.get_secret_value() if value else ""
        if url and urlsplit(url).scheme not in {"postgresql", "postgres"}:
            raise ValueError("must be an address that starts with postgresql://, or be left out")
        return value if url else None

    @field_validator("backup_key")
    @classmethod
    def _public_keys(cls, value: str) -> str:
        if MISPLACED in value.upper():
            raise ValueError(
                "holds a secret key, which must not be on this machine: put the public one there (age1...), "
                "which stands in the same file of age-keygen, and keep the secret one elsewhere"
            )
        if not all(_is_public(key) for key in _separate(value)):
            raise ValueError("must be a public key (age1...) as age-keygen shows it; several with a space between")
        return value

    @field_validator("timezone")
    @classmethod
    def _zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError):
            raise ValueError("must be the name of a time zone, for example Europe/Berlin") from None
        return value

    @field_validator("web_address")
    @classmethod
    def _host_and_port(cls, value: str) -> str:
        host, _, port = value.rpartition(":")
        if value and not (host and port.isdigit() and int(port) < 65536):
            raise ValueError("must be host:port, for example 127.0.0.1:8080, or empty to switch the web door off")
        return value

    @property
    def backup_keys(self) -> tuple[str, ...]:
        return _separate(self.backup_key)

    @property
    def proxies(self) -> tuple[IPv4Network | IPv6Network, ...]:
        return tuple(found for each in _separate(self.trusted_proxies) if (found := _network(each)))

    @property
    def public_web_url(self) -> str:
        return self.web_url or (f"http://{self.web_address}" if self.web_address else "")

    @property
    def web_host(self) -> tuple[str, int] | None:
        host, _, port = self.web_address.rpartition(":")
        return (host, int(port)) if host else None

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


def _separate(keys: str) -> tuple[str, ...]:
    return tuple(keys.replace(",", " ").split())


def _network(text: str) -> IPv4Network | IPv6Network | None:
    """None for nonsense, and for the network of everybody."""
    try:
        found = ip_network(text, strict=False)
    except ValueError:
        return None
    return found if found.prefixlen else None


def _is_public(key: str) -> bool:
    from pyrage import RecipientError, x25519

    try:
        x25519.Recipient.from_str(key)
    except RecipientError:
        return False
    return True


def _reason(message: str) -> str:
    return message.removeprefix("Value error, ")


def _read_secret(file: Path) -> str:
    name = f"{PREFIX}TOKEN_FILE"
    try:
        mode = file.stat().st_mode
        token = file.read_text(encoding="utf-8").strip()
    except OSError as fault:
        raise BadConfiguration(f"{name}: {file} cannot be read ({fault.strerror}). Put the token there.") from None
    if mode & (stat.S_IROTH | stat.S_IWOTH):
        raise BadConfiguration(f"{name}: everybody on this machine can read {file}. Run: chmod 600 {file}")
    if not token:
        raise BadConfiguration(f"{name}: {file} is empty. Put the token there that BotFather gave you.")
    return token
