"""Becoming part of an association: the role, the name, and the yes of those who are in already."""

from bot.domain.names import MOST_WORDS
from bot.domain.people import Role
from bot.links.joining import Admit, AskCoordination, CalledSo, Decline, Join, SamePerson, StopWaiting
from bot.runtime.feature import Entry, Feature
from handlers.joining import actions, ticks

feature = Feature(
    name="joining",
    taps={
        Join: actions.join,
        CalledSo: actions.come_in,
        Admit: actions.admit,
        Decline: actions.decline,
        AskCoordination: actions.ask_coordination,
        StopWaiting: actions.stop_waiting,
        SamePerson: actions.same,
    },
    steps={"joining.name": Entry(actions.name_given, asks="joining-step-name", names=MOST_WORDS)},
    ticks=ticks.ALL,
    home={Role.PERSON: actions.home},
)
