"""Names for new rows, made by the application so that both engines agree, and the hashes of secrets."""

import base64
import hashlib
import secrets


def new_id() -> str:
    """Ten characters, a-z and 2-7: 50 random bits."""
    return base64.b32encode(secrets.token_bytes(7)).decode().lower()[:10]


def hashed(secret: str) -> str:
    """All that is kept of a secret of 128 bits: nobody guesses one, so a plain hash hides it."""
    return hashlib.sha256(secret.encode()).hexdigest()
