"""The bot itself: who it is, its menus, its webhook; and what it asks about chats."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from tests.kit.telegram.errors import bad_request
from tests.kit.telegram.registry import api
from tests.kit.telegram.state import Files, State, Webhook
from tests.kit.telegram.values import Json

COMMAND = re.compile(r"[a-z0-9_]{1,32}")
MAX_COMMANDS = 100
LIMITS = {"name": 64, "description": 512, "short_description": 120}
LOOPBACK = {"127.0.0.1", "localhost", "::1"}
SECRET = re.compile(r"[A-Za-z0-9_-]{0,256}")


@api("getMe")
def get_me(state: State, _: Json, __: Files) -> Json:
    abilities = ("can_join_groups", "can_read_all_group_messages", "supports_inline_queries", "has_main_web_app")
    more = ("can_connect_to_business", "has_topics_enabled", "allows_users_to_create_topics", "can_manage_bots")
    return state.bot | dict.fromkeys((*abilities, *more), False) | {"can_join_groups": True}


@api("logOut")
@api("close")
def done(_: State, __: Json, ___: Files) -> bool:
    return True


def _scope(params: Json) -> tuple[str, ...]:
    scope = params.get("scope") or {"type": "default"}
    target = (scope["type"], str(scope.get("chat_id", "")), str(scope.get("user_id", "")))
    return ("commands", *target, params.get("language_code") or "")


@api("setMyCommands")
def set_commands(state: State, params: Json, _: Files) -> bool:
    commands = params["commands"]
    if len(commands) > MAX_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        _check_command(command)
    state.settings[_scope(params)] = commands
    return True


def _check_command(command: Json) -> None:
    if not COMMAND.fullmatch(command["command"].removeprefix("/")):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(command["description"].strip()) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")


@api("getMyCommands")
def get_commands(state: State, params: Json, _: Files) -> Any:
    return state.settings.get(_scope(params), [])


@api("deleteMyCommands")
def delete_commands(state: State, params: Json, _: Files) -> bool:
    state.settings.pop(_scope(params), None)
    return True


def _setting(camel: str, name: str) -> None:
    @api(f"setMy{camel}")
    def put(state: State, params: Json, _: Files) -> bool:
        value = params.get(name) or ""
        if len(value) > LIMITS[name]:
            raise bad_request(f"bot {name.replace('_', ' ')} is too long")
        state.settings[name, params.get("language_code") or ""] = value
        return True

    @api(f"getMy{camel}")
    def get(state: State, params: Json, _: Files) -> Json:
        default = state.settings.get((name, ""), "")
        return {name: state.settings.get((name, params.get("language_code") or "")) or default}


_setting("Name", "name")
_setting("Description", "description")
_setting("ShortDescription", "short_description")


@api("setChatMenuButton")
def set_menu_button(state: State, params: Json, _: Files) -> bool:
    state.settings["menu_button", str(params.get("chat_id", ""))] = params.get("menu_button") or {"type": "default"}
    return True


@api("getChatMenuButton")
def get_menu_button(state: State, params: Json, _: Files) -> Any:
    return state.settings.get(("menu_button", str(params.get("chat_id", ""))), {"type": "commands"})


@api("getChat")
def get_chat(state: State, params: Json, _: Files) -> Json:
    chat = state.chat(params["chat_id"])
    pinned = [message.body for message in chat.messages.values() if message.pinned]
    head = chat.head | {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": NO_GIFTS}
    return head | ({"pinned_message": pinned[-1]} if pinned else {})


NO_GIFTS = dict.fromkeys(
    ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"), False
)


@api("leaveChat")
def leave_chat(state: State, params: Json, _: Files) -> bool:
    chat = state.chat(params["chat_id"])
    if chat.id > 0:
        raise bad_request("chat member status can't be changed in private chats")
    del state.chats[chat.id]
    return True


@api("answerCallbackQuery")
def answer_callback(state: State, params: Json, _: Files) -> bool:
    asked_at = state.callbacks.get(params["callback_query_id"])
    if asked_at is None or (state.now() - asked_at).total_seconds() > ANSWERABLE_FOR:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    if len(params.get("text") or "") > MAX_TOAST:
        raise bad_request("MESSAGE_TOO_LONG")
    state.answered[params["callback_query_id"]] = params
    return True


ANSWERABLE_FOR = 150
MAX_TOAST = 200


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
