"""Tokens against foreign forms."""

import hashlib
import hmac
import secrets


class Seal:
    """For where no session keeps a token; they live as long as the process."""

    def __init__(self) -> None:
        self._secret = secrets.token_bytes(32)

    def of(self, name: str) -> str:
        return hmac.new(self._secret, name.encode(), hashlib.sha256).hexdigest()
