"""The repositories of a unit of work: what features load and save."""

from collections.abc import Mapping
from typing import Any

from storage.announcement_changes import AnnouncementChanges
from storage.announcement_feed import AnnouncementFeed
from storage.announcements import Announcements, Audiences, Recipients
from storage.answering import Absences, SavedReplies
from storage.appointments import Appointments, SparringAccess
from storage.awaited import AwaitedBook
from storage.books import Books
from storage.broadcasts import Broadcasts
from storage.cohort_ends import CohortEnds
from storage.cohorts import Associations, Cohorts
from storage.consents import Consents
from storage.desk import Desk
from storage.desk_roles import RoleBook
from storage.desk_words import DeskNotes, PersonalWords
from storage.dialogs import Dialogs
from storage.enclosures import Enclosures
from storage.engines.base import Transaction
from storage.enquiries import Enquiries
from storage.entrance import Entrances
from storage.events import Events, Feeds, News
from storage.faq import Faq
from storage.finance import Finance
from storage.invitations import Invitations
from storage.journey import Journey
from storage.listings import Listings
from storage.logic_model import LogicNotes
from storage.members import Members
from storage.memory import Memory
from storage.mock_assessment import MockAssessments
from storage.offices import OfficeBook
from storage.outcomes import Outcomes
from storage.overview import Overview
from storage.pausing import PauseBook
from storage.peer_reading import PeerReadings, ReadingRounds
from storage.people import People
from storage.privacy.breach import Breach
from storage.privacy.erased_people import ErasedPeople
from storage.privacy.erasure import Erasure
from storage.privacy.idle_people import IdlePeople
from storage.privacy.own_data import OwnRows
from storage.reminder_dates import ReminderDates
from storage.reminders import Reminders
from storage.restored import Restored
from storage.reviews import Reviews
from storage.rows import Of, R
from storage.second_tries import SecondTries
from storage.submissions import Submissions
from storage.talk_contacts import TalkContacts
from storage.talk_ends import TalkEnds
from storage.talk_reports import TalkReportBook
from storage.talk_requests import TalkRequests, TalkWaits
from storage.talks import Talks
from storage.vectors import FaqVectors
from storage.web import WebAccess


class Repositories:
    """Each is made when somebody asks for it."""

    _transaction: Transaction
    _queries: Mapping[str, Any]
    memory: Memory

    people = Of(People, "people")
    consents = Of(Consents, "consents")
    entrances = Of(Entrances, "people")
    erase_list = Of(ErasedPeople, "erased_people")
    restored = Of(Restored, "restored")
    breach = Of(Breach, "breach")
    erased = Of(ErasedPeople, "erased_people")
    pauses = Of(PauseBook, "pausing")
    cohorts = Of(Cohorts, "cohorts")
    associations = Of(Associations, "cohorts")
    cohort_ends = Of(CohortEnds, "cohort_ends")
    idle_people = Of(IdlePeople, "idle_people")
    desk = Of(Desk, "desk")
    personal_words = Of(PersonalWords, "desk_words")
    desk_notes = Of(DeskNotes, "desk_words")
    desk_roles = Of(RoleBook, "desk_roles")
    books = Of(Books, "books")
    overview = Of(Overview, "overview")
    finance = Of(Finance, "finance")
    logic_notes = Of(LogicNotes, "logic_model")
    outcomes = Of(Outcomes, "outcomes")
    second_tries = Of(SecondTries, "second_tries")
    dialogs = Of(Dialogs, "dialogs")
    members = Of(Members, "members")
    invitations = Of(Invitations, "invitations")
    awaited = Of(AwaitedBook, "awaited")
    journey = Of(Journey, "journey")
    reviews = Of(Reviews, "reviews")
    submissions = Of(Submissions, "submissions")
    enquiries = Of(Enquiries, "enquiries")
    saved_replies = Of(SavedReplies, "answering")
    absences = Of(Absences, "answering")
    faq = Of(Faq, "faq")
    vectors = Of(FaqVectors, "vectors")
    listings = Of(Listings, "listings")
    announcements = Of(Announcements, "announcements")
    audiences = Of(Audiences, "announcements")
    recipients = Of(Recipients, "announcements")
    announcement_changes = Of(AnnouncementChanges, "announcement_changes")
    announcement_feed = Of(AnnouncementFeed, "announcement_feed")
    assessments = Of(MockAssessments, "mock_assessment")
    offices = Of(OfficeBook, "offices")
    talk_requests = Of(TalkRequests, "talk_requests")
    talk_waits = Of(TalkWaits, "talk_requests")
    talks = Of(Talks, "talks")
    talk_ends = Of(TalkEnds, "talk_ends")
    talk_reports = Of(TalkReportBook, "talk_reports")
    talk_contacts = Of(TalkContacts, "talk_contacts")
    appointments = Of(Appointments, "appointments")
    sparring = Of(SparringAccess, "appointments")
    events = Of(Events, "events")
    news = Of(News, "events")
    feeds = Of(Feeds, "events")
    reading_rounds = Of(ReadingRounds, "peer_reading")
    readings = Of(PeerReadings, "peer_reading")
    reminders = Of(Reminders, "reminders")
    reminder_dates = Of(ReminderDates, "reminder_dates")
    enclosures = Of(Enclosures, "enclosures")
    broadcasts = Of(Broadcasts, "broadcasts")
    web = Of(WebAccess, "web")
    own_data = Of(OwnRows, "own_data")
    erasure = Of(Erasure, "erasure")

    def keep(self, name: str, kind: type[R], file: str) -> R:
        made = kind(self._transaction.connection, self._queries[file], self.memory)
        self.__dict__[name] = made
        return made
