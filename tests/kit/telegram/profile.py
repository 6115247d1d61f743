"""The bot itself: who it is, its menus; and what it asks about chats."""

from __future__ import annotations

import re
from typing import Any

from tests.kit.telegram.errors import bad_request
from tests.kit.telegram.registry import api
from tests.kit.telegram.state import Files, State
from tests.kit.telegram.values import Json

COMMAND = re.compile(r"[a-z0-9_]{1,32}")
MAX_COMMANDS = 100
LIMITS = {"name": 64, "description": 512, "short_description": 120}


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
