"""A sheet to draw a chart on, for a telephone: there it is a third of its width, so 36 pixels are 12.

Nothing is said by colour alone: what differs in colour differs in its pattern or in its words, too.
"""

import io
from enum import Enum
from itertools import product

from PIL import Image, ImageDraw

from bot.documents.plan_picture import CARD, INK, MARGIN, PAPER, font

WIDTH = 1080
LEFT, RIGHT = MARGIN + 4, WIDTH - MARGIN - 4
BOLD = "DejaVuSans-Bold"
Box = tuple[int, int, int, int]


class Pattern(Enum):
    FULL = "full"
    STRIPES = "stripes"
    FALLING = "falling"
    """Stripes the other way."""
    DOTS = "dots"


class Chart:
    def __init__(self, title: str, height: int) -> None:
        self.image = Image.new("RGB", (WIDTH, height), PAPER)
        self.pen = ImageDraw.Draw(self.image)
        self.pen.rectangle((MARGIN / 2, MARGIN / 2, WIDTH - MARGIN / 2, height - MARGIN / 2), fill=CARD)
        self.pen.text((LEFT, 44), self.fitted(title, RIGHT - LEFT, 42, BOLD), font=font(42, BOLD), fill=INK)

    def png(self) -> bytes:
        target = io.BytesIO()
        self.image.quantize(64).save(target, "PNG", optimize=True)
        return target.getvalue()

    def fitted(self, text: str, room: float, size: int, name: str = "DejaVuSans") -> str:
        if self.pen.textlength(text, font=font(size, name)) <= room:
            return text
        while text and self.pen.textlength(f"{text}…", font=font(size, name)) > room:
            text = text[:-1].rstrip()
        return f"{text}…"

    def filled(self, box: Box, ink: str, pattern: Pattern = Pattern.FULL) -> None:
        """Right and bottom edge belong to it."""
        if pattern is Pattern.FULL:
            self.pen.rectangle(box, fill=ink)
            return
        left, top, right, bottom = box
        patch = Image.new("RGB", (right - left + 1, bottom - top + 1), CARD)
        pen = ImageDraw.Draw(patch)
        if pattern is Pattern.DOTS:
            for x, y in product(range(5, patch.width, 16), range(5, patch.height, 16)):
                pen.ellipse((x, y, x + 7, y + 7), fill=ink)
        else:
            low, high = (patch.height, 0) if pattern is Pattern.STRIPES else (0, patch.height)
            for start in range(-patch.height, patch.width, 14):
                pen.line((start, low, start + patch.height, high), fill=ink, width=5)
        pen.rectangle((0, 0, patch.width - 1, patch.height - 1), outline=ink, width=3)
        self.image.paste(patch, (left, top))
