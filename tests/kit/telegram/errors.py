"""How the Bot API says no, word for word where Telegram's words are known.

Descriptions that start with ``double:`` are our own: Telegram would accept, ignore or do something we do not model.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class ApiError(Exception):
    """An answer of the Bot API with ``ok: false``."""

    def __init__(self, status: int, description: str, parameters: Mapping[str, Any] | None = None) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = dict(parameters or {})

    def payload(self) -> dict[str, Any]:
        """The JSON body that goes over the wire."""
        body: dict[str, Any] = {"ok": False, "error_code": self.status, "description": self.description}
        return body | ({"parameters": self.parameters} if self.parameters else {})


class ConnectionLostError(Exception):
    """The connection ended without an answer; whether the call was accepted is the weather's secret."""


class NoConnectionError(ConnectionLostError):
    """No connection came about: surely nothing was accepted."""


def bad_request(reason: str) -> ApiError:
    return ApiError(400, f"Bad Request: {reason}")


def forbidden(reason: str) -> ApiError:
    return ApiError(403, f"Forbidden: {reason}")


def conflict(reason: str) -> ApiError:
    return ApiError(409, f"Conflict: {reason}")


def flood(retry_after: int) -> ApiError:
    return ApiError(429, f"Too Many Requests: retry after {retry_after}", {"retry_after": retry_after})


def migrated(new_chat_id: int) -> ApiError:
    reason = "Bad Request: group chat was upgraded to a supergroup chat"
    return ApiError(400, reason, {"migrate_to_chat_id": new_chat_id})


def too_large() -> ApiError:
    return ApiError(413, "Request Entity Too Large")


def unauthorized() -> ApiError:
    return ApiError(401, "Unauthorized")


def bad_gateway() -> ApiError:
    return ApiError(502, "Bad Gateway")
