from bot.domain.cohorts import Association
from bot.domain.screen import Button, Rows, Say, Screen, Value, row
from bot.links.finance_plan import OpenFinancePlan
from bot.links.settings import ToWeb


def way(association: Association, web_url: str, *, in_browser: bool, writes: bool = True) -> Screen:
    """`web_url`: of the web door, empty where there is none. Whoever reads this in a browser is signed in there."""
    back = row(Button("back", OpenFinancePlan(association.id)))
    if not web_url:
        return Screen("finance_web-no-web" if writes else "finance_web-no-web-reading", rows=(back,))
    page = row(Button("open", f"{web_url}/finanzplan?verein={association.id}"))
    sign_in: Rows = () if in_browser else (row(Button("enter", ToWeb())),)
    args: dict[str, Value] = {"association": association.name}
    if in_browser:
        return Screen("finance_web-way", {**args, "how": Say(f"finance_web-how.{_right(writes)}")}, (page, back))
    return Screen("finance_web-way-telegram", args, (page, *sign_in, back))


def _right(writes: bool) -> str:
    return "writes" if writes else "reads"
