"""Documents, photos, albums and files."""

from __future__ import annotations

import io
import json

from tests.kit.telegram.errors import ApiError, bad_request
from tests.kit.telegram.messages import changed, own_message, sent
from tests.kit.telegram.registry import api
from tests.kit.telegram.state import MAX_DOWNLOAD, Chat, Files, State, StoredFile
from tests.kit.telegram.texts import caption
from tests.kit.telegram.values import Json, Upload

MAX_PHOTO = 10 * 1024 * 1024
MAX_DIMENSIONS = 10_000
ALBUM = range(2, 11)
TOGETHER = {"photo": "seen", "video": "seen", "document": "document", "audio": "audio"}
"""What may stand in an album, and with what."""


@api("sendDocument")
def send_document(state: State, params: Json, files: Files) -> Json:
    return _send(state, state.chat(params["chat_id"]), params, files, "document")


@api("sendPhoto")
def send_photo(state: State, params: Json, files: Files) -> Json:
    return _send(state, state.chat(params["chat_id"]), params, files, "photo")


def _send(state: State, chat: Chat, params: Json, files: Files, kind: str, extra: Json | None = None) -> Json:
    file = state.uploaded(params[kind], files, f"{kind}s")
    content = media_fields(file, kind) | caption(params) | (extra or {})
    message = sent(state, chat, params, content, source=params.get("caption") or "")
    message.upload = file.upload
    return message.body


@api("sendVoice")
def send_voice(state: State, params: Json, files: Files) -> Json:
    return _send(state, state.chat(params["chat_id"]), params, files, "voice")


@api("sendVideo")
def send_video(state: State, params: Json, files: Files) -> Json:
    return _send(state, state.chat(params["chat_id"]), params, files, "video")


@api("sendAudio")
def send_audio(state: State, params: Json, files: Files) -> Json:
    return _send(state, state.chat(params["chat_id"]), params, files, "audio")


@api("sendAnimation")
def send_animation(state: State, params: Json, files: Files) -> Json:
    return _send(state, state.chat(params["chat_id"]), params, files, "animation")


@api("sendMediaGroup")
def send_media_group(state: State, params: Json, files: Files) -> list[Json]:
    chat = state.chat(params["chat_id"])
    media = params["media"]
    if len(media) not in ALBUM:
        raise bad_request("double: an album has 2-10 items")
    if len({TOGETHER.get(item["type"], item["type"]) for item in media}) > 1:
        raise bad_request("double: documents and audio files stand in albums of their own")
    group = {"media_group_id": str(state.number())}
    shared = {name: value for name, value in params.items() if name != "media"}
    return [_send(state, chat, shared | _as_params(item), files, item["type"], group) for item in media]


def _as_params(item: Json) -> Json:
    if item["type"] not in TOGETHER:
        raise bad_request(f"double: not supported: {item['type']} in an album")
    return item | {item["type"]: item["media"]}


@api("editMessageMedia")
def edit_media(state: State, params: Json, files: Files) -> Json:
    message = own_message(state, params)
    item = _as_params(params["media"])
    file = state.uploaded(item["media"], files, f"{item['type']}s")
    content = media_fields(file, item["type"]) | caption(item)
    body = changed(state, message, content, params, "document", "photo", "text", "entities", *CAPTION)
    message.upload, message.source = file.upload, item.get("caption") or ""
    return body


RUNNING = ("video", "audio", "animation")
CAPTION = ("caption", "caption_entities")


@api("editMessageCaption")
def edit_caption(state: State, params: Json, _: Files) -> Json:
    message = own_message(state, params)
    if "text" in message.body:
        raise bad_request("there is no caption in the message to edit")
    body = changed(state, message, caption(params), params, *CAPTION)
    message.source = params.get("caption") or ""
    return body


def media_fields(file: StoredFile, kind: str) -> Json:
    """The part of a message that describes its file."""
    if kind == "photo":
        width, height = _dimensions(file.upload)
        return {"photo": [file.json() | {"width": width, "height": height}]}
    if kind == "voice":
        return {"voice": file.json() | {"duration": 3, "mime_type": "audio/ogg"}}
    if kind in RUNNING:
        named = {"file_name": file.upload.name, "mime_type": file.upload.mime}
        shown = file.json() | named | {"duration": 3} | ({} if kind == "audio" else {"width": 640, "height": 360})
        return {kind: shown} | ({"document": file.json() | named} if kind == "animation" else {})
    return {"document": file.json() | {"file_name": file.upload.name, "mime_type": file.upload.mime}}


def _dimensions(upload: Upload) -> tuple[int, int]:
    from PIL import Image, UnidentifiedImageError

    size = len(upload.data)
    if size > MAX_PHOTO:
        raise bad_request(f"file of size {size} bytes is too big for a photo; the maximum size is {MAX_PHOTO} bytes")
    try:
        width, height = Image.open(io.BytesIO(upload.data)).size
    except UnidentifiedImageError as error:
        raise bad_request("IMAGE_PROCESS_FAILED") from error
    if width + height > MAX_DIMENSIONS or max(width, height) > 20 * min(width, height):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return width, height


@api("getFile")
def get_file(state: State, params: Json, _: Files) -> Json:
    file = state.files.get(params["file_id"])
    if file is None:
        raise bad_request("invalid file_id")
    if (file.size or 0) > MAX_DOWNLOAD:
        raise bad_request("file is too big")
    return file.json() | {"file_path": file.path}


def download(state: State, path: str) -> tuple[int, bytes]:
    """Status and contents of a file's address."""
    for file in state.files.values():
        if file.path == path:
            return 200, file.upload.data
    return 404, json.dumps(ApiError(404, "Not Found").payload()).encode()
