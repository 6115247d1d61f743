"""Deleting and pinning messages; saying that one types."""

from __future__ import annotations

from datetime import timedelta

from tests.kit.telegram.errors import bad_request
from tests.kit.telegram.registry import api
from tests.kit.telegram.state import Files, State
from tests.kit.telegram.values import Json

DELETABLE_FOR = timedelta(hours=48)
MAX_DELETED = 100


@api("deleteMessage")
def delete_message(state: State, params: Json, _: Files) -> bool:
    chat = state.chat(params["chat_id"])
    message = chat.messages.get(params["message_id"])
    if message is None:
        raise bad_request("message to delete not found")
    if state.now() - message.date > DELETABLE_FOR:
        raise bad_request("message can't be deleted")
    del chat.messages[message.id]
    return True


@api("deleteMessages")
def delete_messages(state: State, params: Json, _: Files) -> bool:
    """Messages that are not there are skipped; too old ones stay."""
    chat = state.chat(params["chat_id"])
    ids = params["message_ids"]
    if not 1 <= len(ids) <= MAX_DELETED:
        raise bad_request("double: 1-100 message identifiers must be given")
    for message in [chat.messages[i] for i in ids if i in chat.messages]:
        if state.now() - message.date <= DELETABLE_FOR:
            del chat.messages[message.id]
    return True


@api("pinChatMessage")
def pin(state: State, params: Json, _: Files) -> bool:
    message = state.chat(params["chat_id"]).messages.get(params["message_id"])
    if message is None:
        raise bad_request("message to pin not found")
    message.pinned = True
    return True


@api("unpinChatMessage")
def unpin(state: State, params: Json, _: Files) -> bool:
    """Without a message id the newest pinned message is meant."""
    pinned = [m for m in state.chat(params["chat_id"]).messages.values() if m.pinned]
    wanted = params.get("message_id", pinned[-1].id if pinned else None)
    found = [message for message in pinned if message.id == wanted]
    if not found:
        raise bad_request("message to unpin not found")
    found[0].pinned = False
    return True


@api("unpinAllChatMessages")
def unpin_all(state: State, params: Json, _: Files) -> bool:
    for message in state.chat(params["chat_id"]).messages.values():
        message.pinned = False
    return True


@api("sendChatAction")
def chat_action(state: State, params: Json, _: Files) -> bool:
    state.chat(params["chat_id"])
    if params["action"] not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    return True


ACTIONS = {
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
}
