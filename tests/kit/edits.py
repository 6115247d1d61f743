"""Messages that their writer changes on Telegram."""

from tests.kit.house import StoryHouse
from tests.kit.people import OnTelegram


async def types(house: StoryHouse, who: OnTelegram, text: str) -> int:
    """Says it, and returns the message's id."""
    (message,) = house.world.say(who.them, text)
    await who.waits()
    return message


async def changes(house: StoryHouse, who: OnTelegram, message: int, text: str) -> None:
    house.world.edit(who.them, message, text)
    await who.waits()
