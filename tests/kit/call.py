"""What the call of the year says, for programmes that tests invent."""

from bot.programme.load import load

CALL = load().call
