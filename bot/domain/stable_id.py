"""Ids that follow from words, where the same must be found again."""

import base64
import hashlib


def stable_id(*parts: str) -> str:
    digest = hashlib.sha256("\x1f".join(parts).encode()).digest()
    return base64.b32encode(digest).decode().lower()[:10]
