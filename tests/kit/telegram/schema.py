"""The Bot API's schema, taken from aiogram: a second opinion, independent of python-telegram-bot.

aiogram takes a while to import, so it is imported by the first strict world and never twice.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any, get_args

from tests.kit.telegram.errors import ApiError, bad_request
from tests.kit.telegram.values import Json

CHAT_IDS = {"chat_id", "from_chat_id"}
NUMBER = re.compile(r"-?\d+")


@cache
def types() -> dict[str, Any]:
    """Every type of the Bot API by its name, unfinished: to finish all of them takes two seconds, one next to none."""
    from pydantic import BaseModel

    found: dict[str, Any] = {}

    def later(_model: Any, /, *, _types_namespace: dict[str, Any] | None = None, **_more: Any) -> None:
        found.update(_types_namespace or {})

    at_once = vars(BaseModel)["model_rebuild"]
    setattr(BaseModel, "model_rebuild", classmethod(later))  # noqa: B010
    try:
        import aiogram.types
    finally:
        setattr(BaseModel, "model_rebuild", at_once)  # noqa: B010
    return found or vars(aiogram.types)


def finished(model: Any) -> Any:
    """With all the types that it is made of."""
    model.model_rebuild(_types_namespace=types())
    return model


@cache
def methods() -> dict[str, Any]:
    """Every method of the Bot API by its name in lower case (Telegram does not mind the case)."""
    types()
    import aiogram.methods

    models = (getattr(aiogram.methods, name) for name in aiogram.methods.__all__)
    return {m.__api_method__.lower(): m for m in models if isinstance(getattr(m, "__api_method__", None), str)}


def canonical(method: str) -> str:
    """The method's name as documented; refuses methods that do not exist."""
    model = methods().get(method.lower())
    if model is None:
        raise ApiError(404, "Not Found: method not found")
    return str(model.__api_method__)


def decoded(method: str, params: Json) -> Json:
    """Parameters as values: forms and query strings carry them as JSON texts."""
    model = methods().get(method.lower())
    fields = model.model_fields if model else {}
    return {name: _decoded(name, value, fields.get(name)) for name, value in params.items() if value is not None}


def _decoded(name: str, value: Any, field: Any) -> Any:
    if not isinstance(value, str):
        return value
    if name in CHAT_IDS:
        return int(value) if NUMBER.fullmatch(value) else value
    return value if field is None or _takes_text(field.annotation) else _from_json(value)


def _takes_text(annotation: Any) -> bool:
    return annotation is str or str in get_args(annotation)


def _from_json(value: str) -> Any:
    try:
        return json.loads(value)
    except ValueError:
        return value


def attached(method: str, params: Json, names: Iterator[str]) -> Json:
    """A part of a multipart body named like a parameter is that parameter."""
    fields = methods()[method.lower()].model_fields
    return {name: f"attach://{name}" for name in names if name in fields} | params


def check(method: str, params: Json) -> None:
    """Refuse missing, ill-typed and unknown parameters."""
    from pydantic import ValidationError

    try:
        model = finished(methods()[method.lower()]).model_validate(params)
    except ValidationError as error:
        first = error.errors()[0]
        raise bad_request(f"double: {_path(first['loc'])}: {first['msg']}") from error
    for unknown in _unknown(model, method):
        raise bad_request(f"double: unknown parameter {unknown}")


def _path(location: tuple[int | str, ...]) -> str:
    return ".".join(str(part) for part in location)


def _unknown(value: Any, path: str) -> Iterator[str]:
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _unknown(item, f"{path}.{index}")
    elif hasattr(value, "model_extra"):
        yield from (f"{path}.{name}" for name in value.model_extra or ())
        for name in value.model_fields_set:
            yield from _unknown(getattr(value, name), f"{path}.{name}")
