"""Pieces that several screens share."""

from bot.domain.cohorts import Cohort
from bot.domain.screen import Button, Say
from bot.links.desk_roles import DeskRoles
from bot.terms import DeskRole


def role(of: DeskRole) -> Say:
    return Say(f"desk_roles-role-{of}")


def to_roles(cohort: Cohort) -> Button:
    return Button("desk_roles-to-roles", DeskRoles(cohort.id))
