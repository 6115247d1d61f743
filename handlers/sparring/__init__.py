"""Sparring: an association chooses a partner, picks a time, and its units are counted."""

from bot.domain.people import Role
from bot.links import sparring as links
from bot.runtime.feature import Entry, Feature, taps_of
from bot.terms import Purpose
from handlers.sparring import ticks
from handlers.sparring.actions import asking, finding, hosting, leading, own, partners

PARTNER, DESK, ANY = Role.PARTNER, Role.COORDINATOR, Role.PERSON

feature = Feature(
    name="sparring",
    needs=Role.MEMBER,
    commands={"sparring": Entry(finding.command, needs=ANY)},
    taps={
        **taps_of(finding, asking, own),
        **taps_of(hosting, needs=PARTNER),
        **taps_of(leading, partners, needs=DESK),
        links.SparringHome: Entry(finding.home, needs=ANY),
        links.SparringOne: Entry(own.show, needs=ANY),
        links.SparringFile: Entry(own.file, needs=ANY),
        links.AskCancelSparring: Entry(own.ask_cancel, needs=ANY),
        links.CancelSparring: Entry(own.cancel, needs=ANY),
        links.PausePartner: Entry(partners.pause, needs=ANY),
        links.ResumePartner: Entry(partners.resume, needs=ANY),
    },
    steps={
        asking.ABOUT: Entry(asking.about_typed, asks="sparring-step-about"),
        asking.WISH: Entry(asking.wish_typed, asks="sparring-step-wish"),
        hosting.TIMES: Entry(hosting.times_typed, needs=PARTNER, asks="sparring-step-times"),
        hosting.PLACE: Entry(hosting.place_typed, needs=PARTNER, asks="sparring-step-place"),
        partners.NEW: Entry(partners.typed, needs=DESK, asks="sparring-step-partner"),
    },
    home={Role.PARTNER: hosting.home},
    withdrawals={Purpose.SPARRING: asking.withdrawn},
    ticks=ticks.ALL,
)
