"""What an end means, for the Koordination and for those who took part."""

from bot.domain.cohorts import Cohort
from bot.domain.desk.ways import to_desk
from bot.domain.privacy.cohort_end import CohortEnd, EndAudience, EndStep
from bot.domain.screen import Button, Place, Rows, Say, Screen, Value, row
from bot.domain.wording import called
from bot.links.cohort_end import AskEnd, EndCohort, GoOnWithCohort, SureToEnd
from bot.links.desk import DeskOf
from bot.links.desk_export import AskExport
from bot.links.skizze import SkizzeFile
from bot.links.volunteering import MyListing

MEMBERS: dict[EndStep, str] = {
    EndStep.TOLD: "cohort_end-member-ended",
    EndStep.DRAFTS_IN_A_MONTH: "cohort_end-member-drafts",
    EndStep.DRAFTS_IN_A_WEEK: "cohort_end-member-drafts",
    EndStep.REST_IN_A_MONTH: "cohort_end-member-rest",
    EndStep.REST_IN_A_WEEK: "cohort_end-member-rest",
}
DESK: dict[EndStep, str] = {
    EndStep.DRAFTS_IN_A_MONTH: "cohort_end-desk-drafts",
    EndStep.DRAFTS_IN_A_WEEK: "cohort_end-desk-drafts",
    EndStep.REST_IN_A_MONTH: "cohort_end-desk-rest",
    EndStep.REST_IN_A_WEEK: "cohort_end-desk-rest",
}


def ask(cohort: Cohort, end: CohortEnd, associations: int) -> Screen:
    """`end`: what it would be, now."""
    rows = (
        row(Button("export", AskExport(cohort.id))),
        row(Button("end", SureToEnd(cohort.id))),
        row(to_desk(cohort)),
    )
    return Screen("cohort_end-ask", {**_dates(cohort, end), "count": associations}, rows)


def really(cohort: Cohort, end: CohortEnd, told: EndAudience) -> Screen:
    """The way back stands where the finger was."""
    yes = EndCohort(cohort.id, int(end.ended_at.timestamp() * 1000))
    rows = (row(Button("not", DeskOf(cohort.id))), row(Button("yes", yes)))
    args: dict[str, Value] = {
        **_dates(cohort, end),
        "count": told.associations,
        "people": told.people,
        "desk": Say("cohort_end-really-desk", {"count": told.desk}),
    }
    return Screen("cohort_end-really", args, rows, place=Place.HERE, even=True)


def ended(cohort: Cohort, end: CohortEnd) -> Screen:
    if end.anonymised_at:
        args: dict[str, Value] = {"cohort": cohort.title, "at": end.anonymised_at.date()}
        return Screen("cohort_end-anonymised", args, (row(to_desk(cohort)),))
    undo = (row(Button("undo", GoOnWithCohort(cohort.id))),) if end.can_go_on else ()
    rows: Rows = (row(Button("cohort_end-export", AskExport(cohort.id))), *undo, row(to_desk(cohort)))
    text = "cohort_end-ended" if end.can_go_on else "cohort_end-ended-late"
    return Screen(text, {**_dates(cohort, end), "at": end.ended_at.date()}, rows, place=Place.HERE)


def goes_on(cohort: Cohort) -> Screen:
    return Screen("cohort_end-goes-on", {"cohort": cohort.title}, (row(to_desk(cohort)),), place=Place.HERE)


def told_desk(cohort: Cohort, end: CohortEnd, who: str) -> Screen:
    """For the others of the Koordination."""
    args = {**_dates(cohort, end), "who": called(who)}
    return Screen("cohort_end-told-desk", args, (row(Button("common-look", AskEnd(cohort.id))),))


def told_desk_goes_on(cohort: Cohort, who: str) -> Screen:
    args: dict[str, Value] = {"cohort": cohort.title, "who": called(who)}
    return Screen("cohort_end-told-desk-goes-on", args, (row(Button("common-look", AskEnd(cohort.id))),))


def told_goes_on(cohort: Cohort) -> Screen:
    return Screen("cohort_end-member-goes-on", {"cohort": cohort.title})


def is_it_over(cohort: Cohort) -> Screen:
    """For the Koordination, some time after the deadline."""
    rows = (row(Button("look", AskEnd(cohort.id))), row(to_desk(cohort)))
    return Screen("cohort_end-is-it-over", {"cohort": cohort.title, "deadline": cohort.deadline}, rows)


def member(cohort: Cohort, end: CohortEnd, step: EndStep, association: str) -> Screen:
    """`association`: theirs. What they can take along stands first."""
    rows = (row(Button("cohort_end-skizze", SkizzeFile(association))), row(Button("cohort_end-alumni", MyListing())))
    kept = rows if step < EndStep.DRAFTS_GONE else rows[1:]
    return Screen(MEMBERS[step], _dates(cohort, end), kept)


def desk(cohort: Cohort, end: CohortEnd, step: EndStep) -> Screen:
    rows = (
        row(Button("cohort_end-export", AskExport(cohort.id))),
        row(Button("common-look", AskEnd(cohort.id))),
    )
    return Screen(DESK[step], _dates(cohort, end), rows)


def ended_by_itself(cohort: Cohort, end: CohortEnd) -> Screen:
    args = {**_dates(cohort, end), "deadline": cohort.deadline}
    return Screen("cohort_end-by-itself", args, (row(Button("common-look", AskEnd(cohort.id))),))


def _dates(cohort: Cohort, end: CohortEnd) -> dict[str, Value]:
    return {"cohort": cohort.title, "drafts": end.drafts_until, "rest": end.rest_until}
