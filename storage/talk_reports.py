"""Reports of talks, the messages that were copied for them, and who looked at those."""

from datetime import date, datetime

from bot.domain.talks.report import EarlierReports, ReportedLine, TalkBar, TalkLook, TalkReport
from storage.query import Query
from storage.rows import Repository


class TalkReportBook(Repository):
    add = Query[[TalkReport], None]("add_report")
    copy_lines = Query[[str, str, int], None]("copy_lines", "report", "talk", "most")
    """The last messages of a talk, for those who look at the report."""
    get = Query[[str], TalkReport | None]("report_by_id", "id")
    save = Query[[TalkReport], bool]("save_report")
    """False when somebody else changed it since it was read (compare and set on `version`)."""
    of_talk = Query[[str], list[TalkReport]]("reports_of_talk", "talk")
    """Oldest first."""
    for_reader = Query[[str], list[TalkReport]]("reports_for", "person")
    """Of which somebody is one of the two, open ones first, then the newest."""
    of_desk = Query[[str], list[TalkReport]]("reports_of_desk", "person")
    """Open ones of cohorts that somebody coordinates, also where others look."""
    open = Query[[], list[TalkReport]]("open_reports")
    alone = Query[[], int]("count_alone")
    """Open ones for which there are not two people."""
    lines = Query[[str], list[ReportedLine]]("reported_lines", "report")
    """Oldest first."""
    earlier = Query[[str, str], EarlierReports]("earlier_reports", "reporter", "but")
    """What somebody reported before, apart from one report."""

    note_look = Query[[TalkLook], None]("add_look")
    looks = Query[[str], list[TalkLook]]("looks_of", "report")

    bar = Query[[TalkBar], None]("add_bar")
    bars = Query[[str, str], list[TalkBar]]("bars_of", "person", "association")
    """Of a person, and of an association (empty for none); see `bot.domain.talks.report.barred`."""

    drop_lines = Query[[datetime, int], int]("drop_reported_lines", "decided_before", "most")
    drop_words = Query[[datetime], int]("drop_report_words", "decided_before")
    drop_names = Query[[datetime], int]("drop_report_names", "decided_before")
    drop_bars = Query[[date], int]("drop_bars", "day")
    """That were over before that day."""
