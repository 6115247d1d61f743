"""The forms that settings come in: addresses, networks, public keys, lists."""

from ipaddress import IPv4Network, IPv6Network, ip_network
from urllib.parse import SplitResult, urlsplit

Network = IPv4Network | IPv6Network


def web(value: str) -> str:
    address = parts(value)
    if value and (address.scheme not in {"http", "https"} or not address.hostname):
        raise ValueError("must be an address that starts with https:// or http://")
    return value.rstrip("/")


def parts(value: str) -> SplitResult:
    try:
        found = urlsplit(value)
        _ = found.port
    except ValueError:
        raise ValueError("is no address: look at its host and port") from None
    return found


def separate(keys: str) -> tuple[str, ...]:
    return tuple(keys.replace(",", " ").split())


def network(text: str) -> Network | None:
    """None for nonsense, and for the network of everybody."""
    try:
        found = ip_network(text, strict=False)
    except ValueError:
        return None
    return found if found.prefixlen else None


def is_public(key: str) -> bool:
    from pyrage import RecipientError, x25519

    try:
        x25519.Recipient.from_str(key)
    except RecipientError:
        return False
    return True
