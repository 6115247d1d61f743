"""Alarms by a way that needs neither Telegram nor the token: plain text by POST, as ntfy and many others take it."""

from dataclasses import dataclass, field

import aiohttp
from pydantic import SecretStr

WITHIN = aiohttp.ClientTimeout(total=10)
HEADERS = {"Content-Type": "text/plain; charset=utf-8", "Title": "Projektschmiede"}


class AlertLost(Exception):
    """Nobody took the words; says why, without the address, which may be a secret."""


@dataclass(frozen=True, slots=True)
class SecondWay:
    address: str = field(repr=False)

    @classmethod
    def at(cls, address: SecretStr | None) -> "SecondWay | None":
        return cls(address.get_secret_value()) if address else None

    async def tell(self, words: str) -> None:
        """Raises Unheard."""
        try:
            async with (
                aiohttp.ClientSession(timeout=WITHIN) as session,
                session.post(self.address, data=words.encode(), headers=HEADERS, allow_redirects=False) as answer,
            ):
                status = answer.status
        except TimeoutError:
            raise AlertLost("no answer within 10 seconds") from None
        except (aiohttp.ClientError, OSError, ValueError) as fault:
            raise AlertLost(type(fault).__name__) from None
        if status >= 300:
            raise AlertLost(f"the answer is HTTP {status}")
