"""Names for new rows, made by the application so that both engines agree."""

import base64
import secrets


def new_id() -> str:
    """Ten characters, a-z and 2-7: 50 random bits."""
    return base64.b32encode(secrets.token_bytes(7)).decode().lower()[:10]
