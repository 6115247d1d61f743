"""The command `projektschmiede`. What watches over the bot asks often: its question loads next to nothing."""

import sys


def main() -> None:
    from bot.operator.console import Exit, let_go, prepare

    prepare()
    try:
        code = _asked_how_it_is() if sys.argv[1:] == ["check", "--health"] else _ended()
    except KeyboardInterrupt:
        code = Exit.INTERRUPTED
    let_go()
    sys.exit(code)


def _asked_how_it_is() -> int:
    """Settings that only the whole command line understands are left to it."""
    from bot.operator.check_health import plain, quickly

    return quickly() if plain() else _ended()


def _ended() -> int:
    from bot.operator.loading import uninterrupted

    with uninterrupted():
        from bot.operator.command_line import ended

    return ended()


if __name__ == "__main__":
    main()
