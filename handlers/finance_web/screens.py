from bot.domain.cohorts import Association
from bot.domain.screen import Button, Rows, Screen, row
from bot.links.finance_plan import OpenFinancePlan
from bot.links.settings import ToWeb


def way(association: Association, web_url: str, *, in_browser: bool) -> Screen:
    """`web_url`: of the web door, empty where there is none. Whoever reads this in a browser is signed in there."""
    back = row(Button("back", OpenFinancePlan(association.id)))
    if not web_url:
        return Screen("finance_web-no-web", rows=(back,))
    page = row(Button("open", f"{web_url}/finanzplan?verein={association.id}"))
    sign_in: Rows = () if in_browser else (row(Button("enter", ToWeb())),)
    text = "finance_web-way" if in_browser else "finance_web-way-telegram"
    return Screen(text, {"association": association.name}, (page, *sign_in, back))
