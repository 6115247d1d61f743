"""Names for new rows, made by the application so that both engines agree, and the hashes of secrets."""

import hashlib
import secrets
from string import ascii_lowercase
from typing import Annotated

_LETTERS = (ascii_lowercase + "234567").encode()
_LETTER_OF = _LETTERS * (256 // len(_LETTERS))
"""Of each byte."""


def new_id() -> str:
    """Ten characters, a-z and 2-7: 50 random bits."""
    return secrets.token_bytes(10).translate(_LETTER_OF).decode()


def hashed(secret: str) -> str:
    """All that is kept of a secret of 128 bits: nobody guesses one, so a plain hash hides it."""
    return hashlib.sha256(secret.encode()).hexdigest()


Hidden = Annotated[str, hashed]
