"""Remote control of a world for tests whose bot lives in another process: JSON in, JSON out."""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from aiohttp import web

from tests.kit.telegram.errors import ApiError
from tests.kit.telegram.pace import Limits
from tests.kit.telegram.values import BotMessage, Json, TelegramPerson, Upload
from tests.kit.telegram.world import World

Action = Callable[[World, Json], Any]


def _person(world: World, order: Json) -> TelegramPerson:
    return world.state.people.get(order["person"]) or world.add(TelegramPerson(order["person"], f"P{order['person']}"))


def _new_person(world: World, order: Json) -> Json:
    return asdict(world.add(TelegramPerson(**order)) if "id" in order else world.person(**order))


def _say(world: World, order: Json) -> list[int]:
    return world.say(_person(world, order), order["text"])


def _send(world: World, order: Json) -> int:
    given = dict(order.get("fields", {}))
    if "data" in given:
        given["data"] = base64.b64decode(given["data"])
    return world.send(_person(world, order), order["kind"], **given)


def _edit(world: World, order: Json) -> None:
    world.edit(_person(world, order), order["message_id"], order["text"])


def _tap(world: World, order: Json) -> str:
    press = world.forge_tap if order.get("forged") else world.tap
    return press(_person(world, order), order["message_id"], order["data"])


def _block(world: World, order: Json) -> None:
    (world.unblock if order.get("undo") else world.block)(_person(world, order))


def _chat(world: World, order: Json) -> list[Json]:
    return [_shown(message) for message in world.chat(order["person"])]


def _shown(message: BotMessage) -> Json:
    files = {"document": _encoded(message.document), "photo": _encoded(message.photo)}
    return asdict(message) | {"date": message.date.isoformat()} | files


def _encoded(upload: Upload | None) -> Json | None:
    return upload and {"name": upload.name, "mime": upload.mime, "data": base64.b64encode(upload.data).decode()}


def _calls(world: World, order: Json) -> list[Json]:
    """Calls from an index on; method: only these."""
    chosen = [call for call in world.calls if order.get("method") in (None, call.method)]
    return [asdict(call) | {"at": call.at.timestamp(), "ok": call.ok} for call in chosen[order.get("since", 0) :]]


def _weather(world: World, order: Json) -> None:
    """Either {"latency": s}, {"limit": {...}} or {"do": name of a Weather method, ...its arguments}."""
    if "latency" in order:
        world.weather.latency = order["latency"]
    elif "limit" in order:
        world.weather.limit(Limits(**order["limit"]) if order["limit"] is not None else None)
    else:
        arguments = {name: value for name, value in order.items() if name != "do"}
        if "error" in arguments:
            arguments["error"] = ApiError(**arguments["error"])
        getattr(world.weather, order["do"])(**arguments)


def _raw(world: World, order: Json) -> int:
    return world.raw(order)


def _state(world: World, _: Json) -> Json:
    waiting = [entry.id for entry in world.state.updates.entries]
    return {"waiting": waiting, "unanswered": world.unanswered(), "calls": len(world.calls)}


ACTIONS: dict[str, Action] = {
    "person": _new_person,
    "say": _say,
    "send": _send,
    "edit": _edit,
    "tap": _tap,
    "block": _block,
    "chat": _chat,
    "calls": _calls,
    "weather": _weather,
    "raw": _raw,
    "state": _state,
}


def routes(world: World) -> list[web.RouteDef]:
    """POST /control/<action>; a failed assertion answers 409 with its words."""

    async def act(request: web.Request) -> web.Response:
        order = await request.json() if request.can_read_body else {}
        try:
            return web.json_response(ACTIONS[request.match_info["action"]](world, order))
        except (AssertionError, LookupError, TypeError) as error:
            return web.json_response({"error": str(error)}, status=409)

    return [web.post("/control/{action}", act)]
