"""People who took part before offer to help: sign-up, their card, confirmation, pause, and what they tell."""

from bot.domain.names import MOST_WORDS
from bot.domain.people import Role
from bot.domain.screen import Living
from bot.links import volunteering as links
from bot.runtime.feature import Entry, Feature
from handlers.volunteering import ticks
from handlers.volunteering.actions import asking, desk, home, parts, sign_up, stories, words

DESK = Role.COORDINATOR

feature = Feature(
    name="volunteering",
    commands={"mithelfen": Entry(sign_up.command, aliases=("helpout",))},
    taps={
        links.MyListing: sign_up.show,
        links.AgreeToHelp: sign_up.agree,
        links.AgreeToRules: sign_up.agree_to_rules,
        links.AskListingPart: sign_up.ask,
        links.ListingPartDone: sign_up.done,
        links.PreviewListing: sign_up.preview,
        links.ChangeListing: sign_up.change,
        links.ReleaseListing: sign_up.release,
        links.TickTopic: parts.tick_topic,
        links.TopicsPage: parts.turn_topics,
        links.LiveIn: parts.live_in,
        links.TickSpoken: parts.tick_language,
        links.TickTalkForm: parts.tick_form,
        links.OfferUnits: parts.offer_units,
        links.OfferUntil: parts.offer_until,
        links.HelpHours: parts.set_hours,
        links.HelpDays: parts.set_days,
        links.TickHiddenLand: parts.tick_land,
        links.ForgetHiddenNames: parts.forget_names,
        links.KeepOwnWords: words.keep_words,
        links.AskStoryPart: words.ask,
        links.StoryHard: words.hard,
        links.StoryRefused: words.refused,
        links.StoryYear: words.year,
        links.StoryOutcome: words.outcome,
        links.DropStory: words.drop,
        links.AskHelpPause: home.ask_pause,
        links.HelpPause: home.pause,
        links.HelpAgain: home.again,
        links.AskStopHelping: home.ask_stop,
        links.StopHelping: home.stop,
        links.StillTrue: home.still_true,
        links.ListingAtDesk: Entry(desk.show, needs=DESK),
        links.ConfirmListing: Entry(desk.confirm, needs=DESK),
        links.ReturnListing: Entry(desk.ask_reason, needs=DESK),
        links.ListingsToConfirm: Entry(desk.waiting, needs=DESK),
        links.InviteToHelp: Entry(desk.invite, needs=DESK),
        links.MakeHelpInvitation: Entry(desk.make_invitation, needs=DESK),
        links.RevokeHelpInvitation: Entry(desk.revoke, needs=DESK),
        links.StoriesAt: Entry(stories.at_stage, needs=Role.MEMBER),
    },
    steps={
        sign_up.NAME: Entry(sign_up.name_given, asks="volunteering-step-name", names=MOST_WORDS),
        asking.WORDS: Entry(words.typed, asks="volunteering-step-words", again=True),
        asking.UNITS: Entry(parts.units_typed, asks="volunteering-step-units"),
        asking.HIDDEN: Entry(parts.names_typed, asks="volunteering-step-hidden"),
        asking.YEAR: Entry(words.year_typed, asks="volunteering-step-year"),
        desk.REASON: Entry(desk.reason_typed, asks="volunteering-step-reason", needs=DESK),
    },
    cards={Living.HELP: home.home},
    home={Role.ALUMNA: home.home},
    ticks=ticks.ALL,
)
