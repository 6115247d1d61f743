"""What the two sides of a talk do on Telegram, and what each of them has got."""

from msgspec.structs import replace

from bot.domain.talks.talk import Talk, TalkState
from tests.kit.house import StoryHouse
from tests.kit.people import OnTelegram, Someone
from tests.kit.telegram import people


async def turns(house: StoryHouse, talk: Talk, state: TalkState) -> None:
    async with house.database.work() as work:
        found = await work.talks.get(talk.id)
        assert found
        await work.talks.save(replace(found, state=state))
        await work.commit()


async def reads(somebody: Someone, *words: str) -> None:
    """In the newest message."""
    await somebody.waits()
    shown = somebody.last.text + "".join(f"[{text}]" for text, _ in somebody.last.buttons)
    assert [word for word in words if word not in shown] == [], shown


def got(somebody: Someone, words: str) -> list[str]:
    """All messages with these words."""
    return [seen.text.rstrip() for seen in somebody.chat if words in seen.text]


async def replies(house: StoryHouse, who: OnTelegram, message: int, text: str, **beside: object) -> int:
    """To any message in their chat. Returns the id of what they wrote; `beside`: other parts of the message."""
    known = house.world.state.chats[who.them.id].messages[message].body
    original = {name: value for name, value in known.items() if name != "reply_to_message"}
    said = people.write(house.world.state, who.them, {**people.words(text), "reply_to_message": original, **beside})
    await who.waits()
    return said.id
