"""An offline Telegram that refuses what Telegram refuses."""

from tests.kit.telegram.errors import ApiError, bad_gateway, bad_request, conflict, forbidden, migrated, unauthorized
from tests.kit.telegram.pace import Limits
from tests.kit.telegram.service import TOKEN
from tests.kit.telegram.values import ApiCall, BotMessage, Button, TelegramPerson, Upload
from tests.kit.telegram.weather import Weather
from tests.kit.telegram.world import World

__all__ = [
    "TOKEN",
    "ApiCall",
    "ApiError",
    "BotMessage",
    "Button",
    "Limits",
    "TelegramPerson",
    "Upload",
    "Weather",
    "World",
    "bad_gateway",
    "bad_request",
    "conflict",
    "forbidden",
    "migrated",
    "unauthorized",
]
