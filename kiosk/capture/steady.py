"""Steadiness: which of the codes in view is being held up, and when to say so."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import hypot

from kiosk.capture.exchange import Corners, Sighting

#: A code is forgotten when it was not seen for so long (seconds).
MEMORY = 0.7
#: Seen in so many frames within that time, it is held up and not just passing by.
FRAMES = 2
#: Bars have no error correction: of 2000 readings in noise ten were of another member, four of them the same. They have
#: to be seen so often, and as nothing else in the same place in between (a share of the frame).
BARS, FRAMES_OF_BARS, SAME_PLACE = frozenset({"Code 128", "EAN-13"}), 4, 0.1
#: While it stays in view it is said again this often (seconds); who listens debounces by content.
AGAIN = 0.5
#: The outline outlives its frame by so much (seconds): less flicker while a code is read in every other frame only.
AFTERGLOW = 0.2


@dataclass(frozen=True, slots=True)
class _Held:
    sighting: Sighting
    seen: float
    frames: int
    off_centre: float
    said: float | None = None


class Steady:
    """Follows the codes in view from frame to frame; the one nearest the centre is the one that counts."""

    def __init__(self) -> None:
        self._held: dict[str, _Held] = {}

    def see(self, sightings: Sequence[Sighting], now: float) -> Sighting | None:
        """Take in one frame's codes; answers the one to report, if any."""
        self._held = {text: held for text, held in self._held.items() if now - held.seen <= MEMORY}
        for sighting in sightings:
            self._doubt(sighting)
            self._note(sighting, now)
        chosen = self._chosen()
        return self._say(chosen, now) if chosen and _due(chosen, now) else None

    def outline(self, now: float) -> Corners:
        """Where the code that counts is, or nothing."""
        chosen = self._chosen()
        return chosen.sighting.corners if chosen and now - chosen.seen <= AFTERGLOW else ()

    def _doubt(self, sighting: Sighting) -> None:
        """Bars that were something else a moment ago begin anew."""
        if sighting.format in BARS:
            self._held = {text: held for text, held in self._held.items() if not _contradicts(held.sighting, sighting)}

    def _note(self, sighting: Sighting, now: float) -> None:
        before = self._held.get(sighting.text)
        same_frame = before is not None and before.seen == now
        frames = (before.frames if before else 0) + (not same_frame)
        said = before.said if before else None
        self._held[sighting.text] = _Held(sighting, now, frames, _off_centre(sighting.corners), said)

    def _chosen(self) -> _Held | None:
        return min(self._held.values(), key=lambda held: held.off_centre, default=None)

    def _say(self, held: _Held, now: float) -> Sighting:
        self._held[held.sighting.text] = replace(held, said=now)
        return held.sighting


def _due(held: _Held, now: float) -> bool:
    enough = held.frames >= (FRAMES_OF_BARS if held.sighting.format in BARS else FRAMES)
    return held.seen == now and enough and (held.said is None or now - held.said >= AGAIN)


def _contradicts(before: Sighting, now: Sighting) -> bool:
    same_place = _apart(before.corners, now.corners) < SAME_PLACE
    return before.format in BARS and before.text != now.text and same_place


def _off_centre(corners: Corners) -> float:
    x, y = _middle(corners)
    return hypot(x - 0.5, y - 0.5) if corners else 1.0


def _apart(one: Corners, other: Corners) -> float:
    (x, y), (right, down) = _middle(one), _middle(other)
    return hypot(right - x, down - y)


def _middle(corners: Corners) -> tuple[float, float]:
    count = max(1, len(corners))
    return sum(corner[0] for corner in corners) / count, sum(corner[1] for corner in corners) / count
