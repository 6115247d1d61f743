"""The forms that settings come in: secrets, addresses, networks, public keys, lists.

What is no such thing raises a ValueError that says what it must be.
"""

import re
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from urllib.parse import SplitResult, urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec import Struct

MISPLACED = "AGE-SECRET-KEY-"
LEVELS = ("debug", "info", "warning", "error")
Network = IPv4Network | IPv6Network
TOKEN_INSIDE = re.compile(r"\d{5,}:[\w-]{20,}", re.ASCII)
"""Loose on purpose: a torn token is a secret, too."""


class Secret(Struct, frozen=True):
    """Not shown to whoever looks at the settings."""

    hidden: str

    def reveal(self) -> str:
        return self.hidden

    def __repr__(self) -> str:
        return "Secret('**********')"


def text(value: str) -> str:
    """Python makes something of every byte, but not something that can be written."""
    try:
        value.encode()
    except UnicodeEncodeError:
        raise ValueError("is not saved as UTF-8: write it anew") from None
    return value


def web(value: str) -> str:
    address = parts(value)
    if address.scheme not in {"http", "https"} or not address.hostname:
        raise ValueError("must be an address that starts with https:// or http://")
    return value.rstrip("/")


def parts(value: str) -> SplitResult:
    try:
        found = urlsplit(value)
        _ = found.port
    except ValueError:
        raise ValueError("is no address: look at its host and port") from None
    return found


def secret_web(value: str) -> Secret:
    """It may be all that keeps strangers from ringing."""
    return Secret(web(value))


def whole_host(value: str) -> str:
    address = web(value)
    whole = parts(address)
    if whole.path or whole.query or whole.fragment or whole.username:
        raise ValueError(
            "must name a host and nothing behind it, for example https://schmiede.example: the web chat needs a "
            f"host name of its own, it does not work under {whole.path or 'such an address'}"
        )
    return address


def server(value: str) -> Secret:
    if parts(value).scheme not in {"postgresql", "postgres"}:
        raise ValueError("must be an address that starts with postgresql://, or be left out")
    return Secret(value)


def host_and_port(value: str) -> str:
    host, _, port = value.rpartition(":")
    if value and not (is_host(host.strip("[]")) and re.fullmatch(r"\d{1,5}", port, re.ASCII) and int(port) < 65536):
        raise ValueError("must be host:port, for example 127.0.0.1:8080, or empty to switch the web door off")
    return value


def chat(value: str) -> str:
    number = re.sub(r"^[\u2010-\u2015\u2212]", "-", value)
    if value.startswith("@"):
        raise ValueError("must be the number of a chat, not its @name: write /chatnummer to the bot")
    if not re.fullmatch(r"-?\d{1,20}", number, re.ASCII):
        raise ValueError("must be the number of a chat, for example 123456789: write /chatnummer to the bot")
    return number


def zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError("must be the name of a time zone, for example Europe/Berlin") from None
    return value


def level(value: str) -> str:
    if (found := value.lower()) not in LEVELS:
        raise ValueError(f"must be one of: {', '.join(LEVELS)}")
    return found


def path(value: str) -> Path:
    """No shell has read `.env`, so nobody has replaced the ~ yet. A path is shown to whoever looks at the log, so a
    token must not pass for one."""
    if TOKEN_INSIDE.search(value):
        raise ValueError("must be a path, and holds a token itself: put the token into a file, and name that file here")
    try:
        return Path(value).expanduser()
    except RuntimeError:
        raise ValueError("begins with ~ and the name of nobody on this machine: write the whole path") from None


def is_host(name: str) -> bool:
    """Whether a computer could be called so at all."""
    try:
        return bool(name.encode("idna"))
    except UnicodeError:
        return False


def separate(keys: str) -> tuple[str, ...]:
    return tuple(keys.replace(",", " ").split())


def network(text: str) -> Network | None:
    """None for nonsense, and for the network of everybody."""
    try:
        found = ip_network(text, strict=False)
    except ValueError:
        return None
    return found if found.prefixlen else None


def networks(value: str) -> str:
    if any(network(each) is None for each in separate(value)):
        raise ValueError(
            "must be addresses or networks of your own proxies, for example 127.0.0.1 or 172.16.0.0/12; several "
            "with a space between. Whoever is named there is believed, so never name everybody"
        )
    return value


def public_keys(value: str) -> str:
    if MISPLACED in value.upper():
        raise ValueError(
            "holds a secret key, which must not be on this machine: put the public one there (age1...), "
            "which stands in the same file of age-keygen, and keep the secret one elsewhere"
        )
    if not all(is_public(key) for key in separate(value)):
        raise ValueError("must be a public key (age1...) as age-keygen shows it; several with a space between")
    return value


def is_public(key: str) -> bool:
    from pyrage import RecipientError, x25519

    try:
        x25519.Recipient.from_str(key)
    except RecipientError:
        return False
    return True
