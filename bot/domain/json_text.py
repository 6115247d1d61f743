"""JSON without blanks, made and read in C: several of them are on the way of each update."""

import json
from collections.abc import Mapping
from typing import Any

import msgspec


def _plain(value: object) -> object:
    """What msgspec does not look through."""
    if isinstance(value, str):
        return str(value)
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"no JSON of {type(value)}")


encode = msgspec.json.Encoder(enc_hook=_plain).encode
in_order = msgspec.json.Encoder(enc_hook=_plain, order="sorted").encode
"""The same bytes for the same value, however it came about."""
_decode = msgspec.json.Decoder().decode


def written(value: Any) -> str:
    """Half a letter of two (a lone surrogate), which somebody may send, is kept as it was sent."""
    try:
        return encode(value).decode()
    except UnicodeEncodeError:
        return json.dumps(value)


def read(text: str | bytes) -> Any:
    """Raises ValueError."""
    try:
        return _decode(text)
    except msgspec.DecodeError:
        return json.loads(text)
