"""Looking at the findings, and trying something; nothing here changes the plan."""

from bot.domain.errors import there
from bot.domain.finance.checks import findings
from bot.domain.finance.what_if import also, without
from bot.domain.finance.wish import MoreWish, OwnWish, ShareWish, WithoutWish, read_wish
from bot.domain.logic_model.numbering import measures
from bot.domain.screen import Place, Screen
from bot.links.finance_checks import AskWhatIf, FinanceChecks, WhatIf, WhatIfItems, WhatIfWithout
from bot.runtime.feature import Visit
from bot.runtime.shared.finance_looks import seen_plan
from handlers.finance_checks.screens import checking, trying

WISH = "finance_checks.wish"


async def checks(link: FinanceChecks, visit: Visit) -> Screen:
    seen = await seen_plan(visit, link.association)
    written = measures(await visit.uow.journey.answers(seen.association.id))
    found = findings(seen.plan, seen.rules, (one.number for one in written))
    return checking.found(seen, found, link.page)


async def what_if(link: WhatIf, visit: Visit) -> Screen:
    seen = await seen_plan(visit, link.association)
    return trying.share(seen, link.share, Place.HERE)


async def ask(link: AskWhatIf, visit: Visit) -> Screen:
    seen = await seen_plan(visit, link.association)
    await visit.ask(WISH, association=seen.association.id)
    return trying.ask(seen)


async def wished(visit: Visit) -> Screen:
    seen = await seen_plan(visit, visit.asked("association"))
    wish = read_wish(visit.text, seen.plan)
    if wish is None:
        await visit.ask_on()
        return trying.missed(seen)
    await visit.answered()
    match wish:
        case ShareWish(share=share):
            return trying.share(seen, share, Place.NEW)
        case OwnWish(cents=cents):
            return trying.size(seen, cents)
        case WithoutWish(item=item):
            return trying.dropped(seen, item, without(seen.plan, [item.id]), Place.NEW)
        case MoreWish(item=item):
            return trying.helped(seen, item, also(seen.plan, item))


async def items(link: WhatIfItems, visit: Visit) -> Screen:
    return trying.items(await seen_plan(visit, link.association), link.page)


async def try_without(link: WhatIfWithout, visit: Visit) -> Screen:
    seen = await seen_plan(visit, link.association)
    item = there(seen.plan.item(link.item))
    return trying.dropped(seen, item, without(seen.plan, [item.id]), Place.HERE)
