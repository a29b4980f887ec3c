"""The pictures of the demo's rewards: flat, simple, drawn twice as large and made smaller for smooth edges."""

from collections.abc import Callable

from PIL import Image, ImageDraw

SIDE = 1024
CREAM, PLUM, AMBER, GREEN = "#fbf6ea", "#4f2a63", "#f5b83d", "#0d4a37"


def _on(colour: str) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    picture = Image.new("RGB", (SIDE, SIDE), colour)
    return picture, ImageDraw.Draw(picture)


def _done(picture: Image.Image) -> Image.Image:
    return picture.resize((SIDE // 2, SIDE // 2), Image.Resampling.LANCZOS)


def _breakfast() -> Image.Image:
    """Draw a croissant on a plate: five overlapping rolls, the middle one in front."""
    picture, pen = _on("#f7d9a0")
    pen.ellipse((112, 250, 912, 910), CREAM)
    pen.ellipse((192, 316, 832, 844), "#efe6d2")
    for x, y, width, height, colour in ROLLS:
        pen.ellipse((x - width, y - height, x + width, y + height), colour)
    for x, lean in ((420, 24), (512, 0), (604, -24)):
        pen.line((x - lean, 470, x, 640), "#8f4f1c", 16)
    return _done(picture)


ROLLS = (
    (270, 660, 92, 70, "#b5651d"),
    (754, 660, 92, 70, "#b5651d"),
    (360, 590, 122, 112, "#c97a2b"),
    (664, 590, 122, 112, "#c97a2b"),
    (512, 556, 148, 150, "#dd9440"),
)


def _lunch() -> Image.Image:
    """Draw a bowl with leaves, steam above it."""
    picture, pen = _on("#cfe3d2")
    for x in (392, 512, 632):
        pen.arc((x - 40, 170, x + 40, 270), 90, 270, CREAM, 22)
        pen.arc((x - 40, 248, x + 40, 348), 270, 90, CREAM, 22)
    for x, colour in ((330, "#5f9e5a"), (450, "#e4572e"), (570, "#f5b83d"), (690, "#3f7d4c")):
        pen.ellipse((x - 92, 392, x + 92, 576), colour)
    pen.pieslice((162, 150, 862, 880), 0, 180, GREEN)
    pen.rounded_rectangle((130, 490, 894, 548), 29, "#14614a")
    pen.rounded_rectangle((392, 858, 632, 910), 20, GREEN)
    return _done(picture)


def _happy_hour() -> Image.Image:
    """Draw a cocktail glass with a slice of orange."""
    picture, pen = _on("#f4c6b4")
    pen.ellipse((620, 170, 860, 410), AMBER)
    pen.ellipse((652, 202, 828, 378), "#fbe2a8")
    pen.polygon(((196, 300), (828, 300), (512, 640)), CREAM)
    pen.polygon(((282, 372), (742, 372), (512, 620)), "#e4572e")
    pen.rectangle((494, 620, 530, 850), CREAM)
    pen.rounded_rectangle((352, 836, 672, 880), 22, CREAM)
    pen.line((402, 170, 520, 520), PLUM, 20)
    return _done(picture)


def _morgenrot() -> Image.Image:
    """Draw the sun coming up behind a roof: the café's own sign."""
    picture, pen = _on(PLUM)
    for ray in range(9):
        pen.pieslice((62, 162, 962, 1062), 183 + 20 * ray, 193 + 20 * ray, "#6a3d83")
    pen.pieslice((252, 352, 772, 872), 180, 360, AMBER)
    for y, reach in ((612, 420), (692, 320), (772, 220)):
        pen.rounded_rectangle((512 - reach, y, 512 + reach, y + 40), 20, CREAM)
    return _done(picture)


def _bakery() -> Image.Image:
    """Draw a loaf with three cuts."""
    picture, pen = _on("#d9cfe6")
    pen.rounded_rectangle((152, 392, 872, 732), 170, "#b5651d")
    pen.rounded_rectangle((152, 372, 872, 690), 159, "#dd9440")
    for x in (330, 512, 694):
        pen.line((x - 44, 610, x + 44, 430), "#f7d9a0", 44)
    pen.rounded_rectangle((112, 740, 912, 792), 26, CREAM)
    return _done(picture)


def _winter() -> Image.Image:
    """Draw something warm in a cup."""
    picture, pen = _on("#f0dcc4")
    for x in (420, 560):
        pen.arc((x - 40, 160, x + 40, 260), 90, 270, CREAM, 22)
        pen.arc((x - 40, 238, x + 40, 338), 270, 90, CREAM, 22)
    pen.ellipse((660, 420, 850, 640), outline=PLUM, width=48)
    pen.rounded_rectangle((250, 390, 740, 780), 150, PLUM)
    pen.rectangle((250, 390, 740, 520), PLUM)
    pen.ellipse((250, 346, 740, 434), "#6a3d83")
    pen.ellipse((290, 362, 700, 422), "#4a2b1a")
    pen.rounded_rectangle((170, 800, 820, 856), 28, CREAM)
    return _done(picture)


REWARDS: dict[str, Callable[[], Image.Image]] = {
    "breakfast": _breakfast,
    "lunch": _lunch,
    "happy-hour": _happy_hour,
    "winter": _winter,
    "bakery": _bakery,
    "morgenrot": _morgenrot,
}
