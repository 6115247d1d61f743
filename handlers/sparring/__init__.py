"""Sparring: an association chooses a partner, picks a time, and its units are counted."""

from bot.domain.people import Role
from bot.links import sparring as links
from bot.runtime.feature import Entry, Feature
from handlers.sparring import ticks
from handlers.sparring.actions import asking, finding, hosting, leading, own, partners

PARTNER, DESK, ANY = Role.ALUMNA, Role.COORDINATOR, Role.PERSON

feature = Feature(
    name="sparring",
    needs=Role.MEMBER,
    commands={"sparring": Entry(finding.command, needs=ANY)},
    taps={
        links.SparringHome: Entry(finding.home, needs=ANY),
        links.SparringPartners: finding.partners,
        links.SparringTopics: finding.topics,
        links.PartnerCard: finding.card,
        links.AskPartner: asking.ask,
        links.AgreeSparring: asking.agree,
        links.WishTime: asking.ask_wish,
        links.SendToPartner: asking.send,
        links.OwnSparring: own.mine,
        links.SparringOne: Entry(own.show, needs=ANY),
        links.SparringFile: Entry(own.file, needs=ANY),
        links.PickTime: own.pick,
        links.NoTimeFits: own.none_fits,
        links.AskCancelSparring: Entry(own.ask_cancel, needs=ANY),
        links.CancelSparring: Entry(own.cancel, needs=ANY),
        links.TakeWish: Entry(hosting.take_wish, needs=PARTNER),
        links.ProposeTimes: Entry(hosting.ask_times, needs=PARTNER),
        links.SendTimes: Entry(hosting.send_times, needs=PARTNER),
        links.DeclineWhy: Entry(hosting.why, needs=PARTNER),
        links.DeclineSparring: Entry(hosting.decline, needs=PARTNER),
        links.NobodyCame: Entry(hosting.nobody_came, needs=PARTNER),
        links.FellOut: Entry(hosting.fell_out, needs=PARTNER),
        links.PausePartner: Entry(partners.pause, needs=ANY),
        links.ResumePartner: Entry(partners.resume, needs=ANY),
        links.SparringUnits: Entry(leading.units, needs=DESK),
        links.SparringEntitled: Entry(leading.associations, needs=DESK),
        links.SparringOf: Entry(leading.association, needs=DESK),
        links.Entitle: Entry(leading.entitle, needs=DESK),
        links.MarkAtWork: Entry(leading.mark, needs=DESK),
        links.DeskPartners: Entry(partners.listed, needs=DESK),
        links.DeskPartner: Entry(partners.show, needs=DESK),
        links.AddPartner: Entry(partners.ask, needs=DESK),
        links.PartnerTopic: Entry(partners.toggle, needs=DESK),
        links.ConfirmPartner: Entry(partners.confirm, needs=DESK),
        links.PartnerLink: Entry(partners.link, needs=DESK),
    },
    steps={
        asking.ABOUT: Entry(asking.about_typed, asks="sparring-step-about"),
        asking.WISH: Entry(asking.wish_typed, asks="sparring-step-wish"),
        hosting.TIMES: Entry(hosting.times_typed, needs=PARTNER, asks="sparring-step-times"),
        hosting.PLACE: Entry(hosting.place_typed, needs=PARTNER, asks="sparring-step-place"),
        partners.NEW: Entry(partners.typed, needs=DESK, asks="sparring-step-partner"),
    },
    ticks=ticks.ALL,
)
