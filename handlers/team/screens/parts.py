"""What several screens of the team share."""

from dataclasses import replace

from bot.domain.screen import Button, Place, Say, Screen, Value, row
from bot.domain.team import Team
from bot.links.home import Home
from bot.links.team import TeamOf

HOME = row(Button("common-home", Home()))


def here(screen: Screen) -> Screen:
    return replace(screen, place=Place.HERE)


def about_me(text: str, team: Team) -> Screen:
    """To somebody else of the team, about the one who acted."""
    args: dict[str, Value] = {"name": called(team.me.name), "association": team.association.name}
    return Screen(text, args, rows=(to_team(team),))


def to_team(team: Team) -> tuple[Button, ...]:
    return row(Button("team-button", TeamOf(team.association.id)))


def called(name: str) -> Value:
    return name or Say("common-unknown-name")
