"""Talks through the bot: what one side says reaches the other under a colour, and never says who it was."""

from functools import partial

from bot.links.talks import (
    AllowFiles,
    BlackenTalkDraft,
    DropTalkDraft,
    LooseToTalk,
    MyTalks,
    OpenTalk,
    SendTalkDraft,
    TalkMenu,
    WriteInTalk,
)
from bot.runtime.feature import Entry, Feature
from handlers.talks import ticks
from handlers.talks.actions import board, filing, saying
from handlers.talks.dialog import SAY

feature = Feature(
    name="talks",
    commands={"gespraeche": Entry(partial(board.mine, MyTalks()), menu=False, aliases=("talks",))},
    taps={
        MyTalks: board.mine,
        OpenTalk: board.show,
        TalkMenu: board.menu,
        WriteInTalk: board.write,
        AllowFiles: filing.allow,
        LooseToTalk: saying.from_loose,
        SendTalkDraft: saying.send,
        BlackenTalkDraft: saying.blacken,
        DropTalkDraft: saying.drop,
    },
    steps={SAY: Entry(saying.typed, files=filing.came, asks="talks-step-say", again=True)},
    edits={SAY: saying.corrected},
    ticks=ticks.ALL,
)
