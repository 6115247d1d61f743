"""May this stand in the FAQ without names? Both sides say yes to the same words, then the Koordination has them."""

from bot.runtime.feature import Entry, Feature, taps_of
from handlers.talk_quotes import actions, ticks

feature = Feature(
    name="talk_quotes",
    taps=taps_of(actions),
    steps={
        actions.QUESTION: Entry(actions.question_typed, asks="talk_quotes-step-question"),
        actions.ANSWER: Entry(actions.answer_typed, asks="talk_quotes-step-answer"),
    },
    ticks=ticks.ALL,
)
