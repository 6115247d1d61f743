"""The living messages of one request to people who help."""

from enum import StrEnum


class TalkRequestCard(StrEnum):
    STATUS = "talk-request"
    """To the association: how it stands."""
    OFFER = "talk-offer"
    """To a volunteer: what is asked of them."""
    DESK = "talk-request-desk"
    """To the Koordination."""

    def of(self, id: str) -> str:
        """The name of the card: of a request, or of an offer."""
        return f"{self}:{id}"
