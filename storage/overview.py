"""A cohort in numbers: how far it is, and what happened in it."""

from datetime import datetime

from bot.domain.desk.funnel import ActivityHour, FunnelCount
from storage.query import Query
from storage.rows import Repository


class Overview(Repository):
    funnel = Query[[str, str], FunnelCount]("funnel_count", "cohort", "posting")
    """`posting`: the task that says that the application is on its way. The stages are counted by `Desk.spread`."""
    activity = Query[[str, datetime], list[ActivityHour]]("activity", "cohort", "since")
