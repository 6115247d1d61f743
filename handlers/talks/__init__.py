"""Talks through the bot: what one side says reaches the other under a colour, and never says who it was."""

from functools import partial

from bot.links.talks import MyTalks
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.talks import ticks
from handlers.talks.actions import board, filing, saying
from handlers.talks.dialog import SAY

feature = Feature(
    name="talks",
    commands={"gespraeche": Entry(partial(board.mine, MyTalks()), menu=False, aliases=("talks",))},
    taps=taps_of(board, filing, saying),
    steps={SAY: Entry(saying.typed, files=filing.came, asks="talks-step-say", again=True)},
    edits={SAY: saying.corrected},
    ticks=ticks.ALL,
)
