"""Answers to button presses, and the webhook."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from tests.kit.telegram.errors import bad_request
from tests.kit.telegram.registry import api
from tests.kit.telegram.state import Files, State, Webhook
from tests.kit.telegram.values import Json

ANSWERABLE_FOR = 150
MAX_TOAST = 200
LOOPBACK = {"127.0.0.1", "localhost", "::1"}
SECRET = re.compile(r"[A-Za-z0-9_-]{0,256}")


@api("answerCallbackQuery")
def answer_callback(state: State, params: Json, _: Files) -> bool:
    asked_at = state.callbacks.get(params["callback_query_id"])
    if asked_at is None or (state.now() - asked_at).total_seconds() > ANSWERABLE_FOR:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    if len(params.get("text") or "") > MAX_TOAST:
        raise bad_request("MESSAGE_TOO_LONG")
    state.answered[params["callback_query_id"]] = params
    return True


@api("setWebhook")
def set_webhook(state: State, params: Json, _: Files) -> bool:
    """HTTPS as in life, but plain HTTP is good enough on loopback."""
    url = urlsplit(params["url"])
    if params["url"] and url.scheme != "https" and url.hostname not in LOOPBACK:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if not SECRET.fullmatch(params.get("secret_token") or ""):
        raise bad_request("secret token contains unallowed characters")
    state.updates.allow(params.get("allowed_updates"))
    state.webhook = Webhook(params["url"], params.get("secret_token")) if params["url"] else None
    return _dropped(state, params)


@api("deleteWebhook")
def delete_webhook(state: State, params: Json, _: Files) -> bool:
    state.webhook = None
    return _dropped(state, params)


def _dropped(state: State, params: Json) -> bool:
    if params.get("drop_pending_updates"):
        state.updates.clear()
    return True


@api("getWebhookInfo")
def webhook_info(state: State, _: Json, __: Files) -> Json:
    url = state.webhook.url if state.webhook else ""
    info = {"url": url, "has_custom_certificate": False, "pending_update_count": len(state.updates.entries)}
    return info | ({"last_error_message": state.webhook_error} if state.webhook_error else {})
