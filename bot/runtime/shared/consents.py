"""How a consent ends: taken back, or lapsed. Written once, for the person's own tap and for what happens by itself."""

from datetime import datetime

from bot.domain.privacy.consents import in_force
from bot.runtime.house import House
from bot.terms import Purpose
from storage.unit_of_work import UnitOfWork


async def withdraw(uow: UnitOfWork, house: House, person: str, purpose: Purpose, now: datetime) -> bool:
    """Takes effect at once, for this purpose only. False when there was none."""
    if not in_force(await uow.people.consents(person), purpose):
        return False
    await house.withdrawals[purpose](uow, person, now, house)
    await uow.people.withdraw(person, purpose, now)
    return True


async def lapse(uow: UnitOfWork, house: House, person: str, purpose: Purpose, now: datetime) -> bool:
    """The yes to an older text ends. False while another one goes on."""
    await uow.consents.lapse(person, purpose, now)
    if in_force(await uow.people.consents(person), purpose):
        return False
    await house.withdrawals[purpose](uow, person, now, house)
    return True
