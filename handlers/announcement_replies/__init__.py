"""What recipients do with an announcement: read, yes or no, a question, a reaction, and less of its kind."""

from bot.domain.announcements.reply import QUESTION
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.announcement_replies.actions import answering, asking, kinds

feature = Feature(
    name="announcement_replies",
    taps=taps_of(answering, asking, kinds),
    steps={QUESTION: Entry(asking.typed, files=asking.sent, asks="announcement_replies-step-question", again=True)},
    reactions=answering.reacted,
)
