"""The command menu of each person, kept as their roles and their language have it."""

from dataclasses import dataclass, field

from bot.domain.people import Address, Channel, Role
from bot.runtime.process.supervisor import Nursery
from bot.runtime.telegram.profile import Introduction
from bot.terms import Language


@dataclass(frozen=True, slots=True)
class Menus:
    introduction: Introduction
    nursery: Nursery
    _known: dict[str, tuple[frozenset[Role], Language]] = field(default_factory=dict, init=False)
    """By chat: what their menu shows, since the start."""

    def met(self, address: Address, roles: frozenset[Role], language: Language) -> None:
        wanted = (roles, language)
        if address.channel is not Channel.TELEGRAM or self._known.get(address.external) == wanted:
            return
        self._known[address.external] = wanted
        self.nursery.spawn("menu", self.introduction.menu_for(address.external, roles, language))
