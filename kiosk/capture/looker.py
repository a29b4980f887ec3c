"""The looker: takes pictures from the letterbox, has them decoded, and tells what is held up and how it looks."""

import logging
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from time import monotonic

import cv2
from cv2.typing import MatLike

from kiosk.capture.decoder import Decoder
from kiosk.capture.exchange import Corners, Sighting
from kiosk.capture.gate import Gate
from kiosk.capture.hinting import Hinting
from kiosk.capture.letterbox import Letterbox
from kiosk.capture.picture import within
from kiosk.capture.region import WHOLE, Region
from kiosk.capture.standing import Standing
from kiosk.capture.steady import Steady
from kiosk.capture.tally import Tally
from kiosk.domain.notice import QT_TRANSLATE_NOOP, Notice
from kiosk.domain.scan import Frame, Hint, Medium, Scan

LOG = logging.getLogger(__name__)

#: The window gets a picture this often at most (seconds), and so wide or high at most (pixels).
PREVIEW_EVERY, PREVIEW_SIDE = 1 / 20, 960
#: A decoder that failed so often in a row is a trouble worth telling.
TOO_OFTEN = 3
#: After so long without a picture (seconds) somebody asks what the camera does.
SILENCE = 1.0
NO_DECODER = Notice(QT_TRANSLATE_NOOP("Staff", "The part that reads the codes does not start."))


class Looker:
    """Runs in a thread of its own until the letterbox is closed."""

    def __init__(
        self,
        box: Letterbox[MatLike],
        decoder: Decoder,
        standing: Standing,
        report: Callable[[Sighting], None],
        preview: Callable[[MatLike, Corners, Hint | None], None],
        region: Region = WHOLE,
        silent: Callable[[], None] = lambda: None,
    ) -> None:
        self._box, self._decoder, self._standing = box, decoder, standing
        self._report, self._preview = report, preview
        self._gate, self._steady, self._hinting = Gate(), Steady(), Hinting()
        self._next_preview = 0.0
        self._region, self._silent = region, silent
        self.tally = Tally()
        self._strange: type[Exception] | None = None

    def run(self) -> None:
        """Look at pictures until there are no more; the decoder is ready before the first."""
        try:
            self._decoder.start()
            while (picture := self._next()) is not None:
                self._try(picture)
        finally:
            self._decoder.close()

    def _next(self) -> MatLike | None:
        while True:
            with suppress(TimeoutError):
                return self._box.take(SILENCE)
            self._silent()

    def _try(self, picture: MatLike) -> None:
        """One picture that nobody foresaw is no reason to look at no other."""
        try:
            self._look(picture)
        except Exception as strange:
            if type(strange) is not self._strange:  # thirty a second would drown the log
                LOG.error("a picture that nobody foresaw", exc_info=strange)
            self._strange = type(strange)

    def _look(self, picture: MatLike) -> None:
        gray = cv2.cvtColor(self._region.of(picture), cv2.COLOR_BGR2GRAY)
        self.tally.frames += 1
        if self._gate.passes(gray, monotonic()):
            self._decode(gray)
        now = monotonic()
        if now >= self._next_preview:
            self._next_preview = max(self._next_preview + PREVIEW_EVERY, now)
            self._preview(picture, self._steady.outline(now), self._hinting.hint(now))

    def _decode(self, gray: MatLike) -> None:
        begun = monotonic()
        answer = self._decoder.decode(gray)
        sightings = [self._region.home(seen) for seen in answer.sightings]
        self._say_how_it_stands()
        now = monotonic()
        self.tally.note(now - begun, hit=bool(sightings))
        self._hinting.see(answer.glimpse, now, read=bool(sightings))
        if sightings or self._hinting.hint(now):
            self._gate.wake(now)
        if (held_up := self._steady.see(sightings, now)) is not None:
            self._report(held_up)

    def _say_how_it_stands(self) -> None:
        if self._decoder.failures >= TOO_OFTEN:
            self._standing.trouble("decoder", NO_DECODER)
        elif not self._decoder.failures:
            self._standing.well("decoder")


def to_scan(sighting: Sighting, reader: str) -> Scan:
    """Make a sighting a scan: it is here that it gets its time."""
    return Scan(sighting.text, Medium.QR_CODE, reader, datetime.now(UTC))


def to_frame(picture: MatLike, outline: Corners, hint: Hint | None, *, mirror: bool) -> Frame:
    """Make a picture small enough for the window; mirrored, people find their hands in it."""
    small = within(picture, PREVIEW_SIDE, PREVIEW_SIDE)
    if mirror:
        small = cv2.flip(small, 1)
        outline = tuple((1 - x, y) for x, y in outline)
    return Frame(small.shape[1], small.shape[0], small.tobytes(), outline, hint)
