"""The Finanzierungsplan against the rules, and what if."""

from bot.links.base import OfAssociation


class FinanceChecks(OfAssociation, code="id"):
    """What the rules say of it, for its members and its Koordination; pages from 0."""

    page: int = 0


class WhatIf(OfAssociation, code="ie"):
    """How much federal money when so much comes from others; in hundredths of a percent, 0: what the rules say."""

    share: int = 0


class AskWhatIf(OfAssociation, code="if"):
    """To type it."""


class WhatIfItems(OfAssociation, code="ig"):
    """The costs, to try the plan without one of them; pages from 0."""

    page: int = 0


class WhatIfWithout(OfAssociation, code="ih"):
    item: str
