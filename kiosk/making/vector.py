"""A code as SVG: sharp at any size."""

from collections.abc import Iterator
from html import escape
from itertools import groupby

from kiosk.making.label import Label
from kiosk.making.pattern import Pattern


def svg(made: Pattern, of: Label, millimetres: float) -> str:
    """The drawing as text; its title is what people call the code."""
    side = made.side
    path = "".join(f"M{x} {y}h{length}v1h-{length}z" for y, row in enumerate(made.rows) for x, length in _runs(row))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{millimetres:g}mm" height="{millimetres:g}mm" '
        f'viewBox="0 0 {side} {side}" shape-rendering="crispEdges">\n<title>{escape(of.caption)}</title>\n'
        f'<rect width="{side}" height="{side}" fill="#fff"/>\n<path fill="#000" d="{path}"/>\n</svg>\n'
    )


def _runs(row: tuple[bool, ...]) -> Iterator[tuple[int, int]]:
    """Dark modules beside each other, as where they begin and how many they are."""
    for dark, run in groupby(enumerate(row), key=lambda module: module[1]):
        columns = [column for column, _ in run]
        if dark:
            yield columns[0], len(columns)
