"""Requests to people who did it before: asked in three steps, put to one after the other, answered without a name."""

from bot.domain.people import Role
from bot.domain.talk_request_screens import TalkRequestCard
from bot.links import talk_requests as links
from bot.runtime.feature import Entry, Feature
from handlers.talk_requests import dialog, ticks
from handlers.talk_requests.actions import asking, desk, offers, own, short

feature = Feature(
    name="talk_requests",
    needs=Role.MEMBER,
    taps={
        links.AskVolunteer: asking.start,
        links.ChangeRequest: asking.change,
        links.ChangeRequestPart: asking.change_part,
        links.SkipTried: asking.skip,
        links.RequestLookOn: asking.look_on,
        links.RequestKeepData: asking.keep_data,
        links.PreviewRequest: asking.preview,
        links.WhoeverCan: asking.whoever,
        links.SendRequest: asking.send,
        links.DropRequestDraft: asking.drop,
        links.TalkRequestsOf: own.listed,
        links.ShowTalkRequest: own.show,
        links.AskWithdrawRequest: own.ask_withdraw,
        links.WithdrawRequest: own.take_back,
        links.ShortAnswerEnough: own.enough,
        links.StillLook: own.still,
        links.ShowOffer: Entry(offers.show, needs=Role.ALUMNA),
        links.AcceptOffer: Entry(offers.accept, needs=Role.ALUMNA),
        links.DeclineOffer: Entry(offers.decline, needs=Role.ALUMNA),
        links.DeclineBecause: Entry(offers.because, needs=Role.ALUMNA),
        links.PauseInstead: Entry(offers.pause, needs=Role.ALUMNA),
        links.PutOffOffer: Entry(offers.later, needs=Role.ALUMNA),
        links.PutOffTo: Entry(offers.later_on, needs=Role.ALUMNA),
        links.AnswerShortly: Entry(short.ask, needs=Role.ALUMNA),
        links.ShortAnswerLookOn: Entry(short.look_on, needs=Role.ALUMNA),
        links.ShortAnswerKeepData: Entry(short.keep_data, needs=Role.ALUMNA),
        links.SendShortAnswer: Entry(short.send, needs=Role.ALUMNA),
        links.DeskTalkRequests: Entry(desk.waiting, needs=Role.COORDINATOR),
        links.DeskTalkRequest: Entry(desk.show, needs=Role.COORDINATOR),
        links.PutToWhom: Entry(desk.to_whom, needs=Role.COORDINATOR),
        links.PutTo: Entry(desk.put, needs=Role.COORDINATOR),
        links.AnswerTalkRequest: Entry(desk.ask_words, needs=Role.COORDINATOR),
        links.SendDeskAnswer: Entry(desk.send, needs=Role.COORDINATOR),
    },
    steps={
        dialog.PART: Entry(asking.typed, asks="talk_requests-step-part"),
        dialog.SHORTLY: Entry(short.typed, needs=Role.ALUMNA, asks="talk_requests-step-shortly"),
        dialog.DESK_WORDS: Entry(desk.words_typed, needs=Role.COORDINATOR, asks="talk_requests-step-desk"),
    },
    cards={
        TalkRequestCard.STATUS: own.card,
        TalkRequestCard.OFFER: offers.card,
        TalkRequestCard.DESK: desk.card,
    },
    ticks=ticks.ALL,
)
