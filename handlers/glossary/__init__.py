"""Was heißt das? A technical word in everyday language; for everybody, invited or not."""

from bot.domain.people import Role
from bot.links.glossary import ExplainWord, WordPage
from bot.runtime.feature import Entry, Feature
from handlers.glossary import actions

feature = Feature(
    name="glossary",
    needs=Role.ANYONE,
    commands={"wort": Entry(actions.look_up, aliases=("word", "glossar"))},
    taps={ExplainWord: actions.explain, WordPage: actions.leaf},
    steps={actions.WORD: Entry(actions.typed, asks="glossary-step-word")},
)
