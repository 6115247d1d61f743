"""Talks through the bot: their cards, and what is to be said in them."""

from bot.links.base import Link, OfTalk


class MyTalks(Link, code="ym"): ...


class OpenTalk(OfTalk, code="yt"):
    """Its card."""


class TalkMenu(OfTalk, code="yo"):
    """All that can be done with it; `line` is the message below which the button stands, empty for none."""

    line: str = ""


class WriteInTalk(OfTalk, code="yw"):
    """What is typed next belongs to it; `line` is the message that it answers, empty for none."""

    line: str = ""


class AllowFiles(OfTalk, code="yf"):
    """Pictures and PDFs: `on` is 1 for yes, 0 for no more."""

    on: int


class LooseToTalk(OfTalk, code="yl"):
    """Text that nobody waited for belongs to it; `mark` is that of the text which stood above the button."""

    mark: str = ""


class SendTalkDraft(Link, code="ys"):
    """As it is, although it says who they are."""

    draft: str


class BlackenTalkDraft(Link, code="yb"):
    draft: str


class DropTalkDraft(Link, code="yx", withdraws=True):
    draft: str
