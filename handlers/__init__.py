"""What people can do. One folder is one feature; the order is the order of the command menu."""

from bot.runtime.feature import Feature
from handlers.absence import feature as absence
from handlers.announcement_audience import feature as announcement_audience
from handlers.announcement_changes import feature as announcement_changes
from handlers.announcement_release import feature as announcement_release
from handlers.announcement_replies import feature as announcement_replies
from handlers.announcement_results import feature as announcement_results
from handlers.announcement_running import feature as announcement_running
from handlers.announcements import feature as announcements
from handlers.cohort_end import feature as cohort_end
from handlers.consents import feature as consents
from handlers.consultations import feature as consultations
from handlers.contact_exchange import feature as contact_exchange
from handlers.date_desk import feature as date_desk
from handlers.dates import feature as dates
from handlers.desk import feature as desk
from handlers.desk_awaited import feature as desk_awaited
from handlers.desk_export import feature as desk_export
from handlers.desk_notes import feature as desk_notes
from handlers.desk_pictures import feature as desk_pictures
from handlers.desk_roles import feature as desk_roles
from handlers.desk_stages import feature as desk_stages
from handlers.directory import feature as directory
from handlers.erasure import feature as erasure
from handlers.faq_desk import feature as faq_desk
from handlers.finance_checks import feature as finance_checks
from handlers.finance_files import feature as finance_files
from handlers.finance_plan import feature as finance_plan
from handlers.finance_sources import feature as finance_sources
from handlers.finance_web import feature as finance_web
from handlers.fitcheck import feature as fitcheck
from handlers.glossary import feature as glossary
from handlers.invitations import feature as invitations
from handlers.joining import feature as joining
from handlers.journey import feature as journey
from handlers.logic_model import feature as logic_model
from handlers.mock_assessment import feature as mock_assessment
from handlers.offices import feature as offices
from handlers.outcome import feature as outcome
from handlers.pausing import feature as pausing
from handlers.peer_reading import feature as peer_reading
from handlers.personal_words import feature as personal_words
from handlers.profile import feature as profile
from handlers.question_desk import feature as question_desk
from handlers.questions import feature as questions
from handlers.reminders import feature as reminders
from handlers.reviews import feature as reviews
from handlers.saved_replies import feature as saved_replies
from handlers.second_try import feature as second_try
from handlers.sessions import feature as sessions
from handlers.settings import feature as settings
from handlers.skizze import feature as skizze
from handlers.sparring import feature as sparring
from handlers.submission import feature as submission
from handlers.talk_closing import feature as talk_closing
from handlers.talk_quotes import feature as talk_quotes
from handlers.talk_reports import feature as talk_reports
from handlers.talk_requests import feature as talk_requests
from handlers.talks import feature as talks
from handlers.team import feature as team
from handlers.volunteer_desk import feature as volunteer_desk
from handlers.volunteering import feature as volunteering
from handlers.welcome import feature as welcome

FEATURES: tuple[Feature, ...] = (
    journey,
    dates,
    date_desk,
    consultations,
    sparring,
    skizze,
    finance_plan,
    finance_files,
    logic_model,
    mock_assessment,
    submission,
    peer_reading,
    outcome,
    second_try,
    team,
    volunteering,
    reminders,
    desk,
    reviews,
    invitations,
    desk_stages,
    desk_awaited,
    desk_pictures,
    desk_export,
    personal_words,
    desk_notes,
    desk_roles,
    cohort_end,
    announcements,
    announcement_audience,
    announcement_running,
    announcement_release,
    announcement_results,
    announcement_changes,
    volunteer_desk,
    offices,
    question_desk,
    saved_replies,
    absence,
    faq_desk,
    questions,
    announcement_replies,
    talk_closing,
    talks,
    talk_reports,
    talk_quotes,
    contact_exchange,
    directory,
    talk_requests,
    finance_checks,
    finance_sources,
    fitcheck,
    finance_web,
    glossary,
    welcome,
    joining,
    sessions,
    settings,
    consents,
    profile,
    pausing,
    erasure,
)
