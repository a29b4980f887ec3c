"""Voice: an answer as a sound, a sentence and a light, on a thread of its own that never holds up the window."""

import logging
import queue
import subprocess
import threading
import wave
from array import array
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.screens import AnyScreen, Declined, NotOurs, OutOfOrder, Receipt, Saved, Sending, ShowYourCode

if TYPE_CHECKING:
    from miniaudio import PlaybackDevice

LOG = logging.getLogger(__name__)
RATE = 22_050
PERIODS = 4  #: of a device's buffer, more than any we know keeps
LONGEST = 2.0  #: seconds, after which a device that takes no more is given up
QUIET = subprocess.DEVNULL

LATE = 1.5  #: seconds without an answer, after which a visitor who sees nothing is told that there will be one

NAMES: dict[type, str] = {
    Receipt: "accepted",
    Saved: "saved",
    Declined: "declined",
    NotOurs: "foreign",
    ShowYourCode: "asked",
}
ANSWERS = frozenset({"accepted", "saved", "declined", "foreign"})  #: what a light is told
SAID = (*NAMES, OutOfOrder, Sending)


@dataclass(frozen=True, slots=True)
class News:
    """What is on the glass, as it is heard."""

    name: str
    words: str
    language: str
    after: float = 0  #: seconds; nothing is heard of what does not stand so long


def a_device() -> "PlaybackDevice":
    """The sound card, or miniaudio's silent one where there is none."""
    from miniaudio import PlaybackDevice, SampleFormat  # noqa: PLC0415 - see _live

    return PlaybackDevice(
        SampleFormat.SIGNED16, nchannels=1, sample_rate=RATE, buffersize_msec=40, app_name="pers-kiosk"
    )


class Voice:
    """Tell it what is shown; the newest wins, and what cannot be heard is only logged."""

    def __init__(
        self,
        sounds: Path,
        *,
        volume: int,
        speech: Sequence[str] = (),
        light: Sequence[str] = (),
        device: Callable[[], "PlaybackDevice"] = a_device,
    ) -> None:
        """`volume` in percent, 0: silent.

        `speech`: a command that says its last argument, in `{language}`. `light`: one that is told accepted, saved,
        declined or foreign.
        """
        self._sounds = {name: samples(sounds / f"{name}.wav", volume) for name in NAMES.values()} if volume else {}
        self._speech, self._light = tuple(speech), tuple(light)
        self._open = device
        self._device: PlaybackDevice | None = None
        self._running: list[subprocess.Popen[bytes]] = []
        self._inbox: queue.SimpleQueue[News | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._live, name="voice", daemon=True)
        self._thread.start()

    def announce(self, screen: AnyScreen, words: str, language: str) -> None:
        """Tell that this screen is on the glass now; one that has nothing to say ends the sentence before it."""
        said = words if isinstance(screen, SAID) else ""
        after = LATE if isinstance(screen, Sending) else 0
        self._inbox.put(News(NAMES.get(type(screen), ""), said, language, after))

    def say(self, words: str, language: str) -> None:
        """Say what somebody has asked to hear."""
        self._inbox.put(News("", words, language))

    def stop(self) -> None:
        """Say nothing more; a device that hangs is left behind."""
        self._inbox.put(None)
        self._thread.join(1)

    def _live(self) -> None:
        if self._sounds:
            import miniaudio  # noqa: F401, PLC0415 - it brings numpy: not before the first frame, nor with the first answer
        news = self._newest()
        while news is not None:
            self._hush()
            try:
                newer = self._newest(within=news.after)
            except queue.Empty:
                self._tell(news)
                newer = self._newest()
            news = newer
        self._hush()
        if self._device:
            self._device.close()

    def _tell(self, news: News) -> None:
        if news.name in ANSWERS:
            self._run(self._light, news.name)
        self._play(news.name)
        self._run([part.replace("{language}", news.language) for part in self._speech], news.words)

    def _newest(self, within: float | None = None) -> News | None:
        news = self._inbox.get(timeout=within)
        while news is not None and not self._inbox.empty():
            news = self._inbox.get()
        return news

    def _play(self, name: str) -> None:
        if name not in self._sounds:
            return
        from miniaudio import MiniaudioError  # noqa: PLC0415 - see _live

        over = threading.Event()
        try:
            self._device = self._device or self._open()
            stream = _stream(self._sounds[name], over)
            next(stream)
            self._device.start(stream)
            heard = over.wait(LONGEST)
            self._device.stop()
        except MiniaudioError as mute:
            LOG.warning("no sound", extra={"why": str(mute)})
            self._device = None
        else:
            if not heard:
                LOG.warning("no sound", extra={"why": "the device takes nothing"})

    def _run(self, command: Sequence[str], told: str) -> None:
        if not command or not told:
            return
        try:
            self._running.append(subprocess.Popen([*command, told], stdin=QUIET, stdout=QUIET, stderr=QUIET))
        except OSError as missing:
            LOG.warning("a command cannot be run", extra={"device": command[0], "why": missing.strerror})

    def _hush(self) -> None:
        """Nobody is told about the answer before this one any more."""
        for running in self._running:
            running.kill()
            running.wait()
        self._running.clear()


def samples(path: Path, volume: int) -> "array[int]":
    """A WAV file, as loud as asked for."""
    with wave.open(str(path)) as file:
        told = array("h", file.readframes(file.getnframes()))
    return array("h", (one * volume // 100 for one in told))


def _stream(sound: "array[int]", over: threading.Event) -> "Generator[array[int], int, None]":
    """What the device asks for, piece by piece; it is over when silence has pushed the last of it out."""
    wanted = yield array("h")
    at = 0
    while at < len(sound):
        piece = sound[at : at + wanted]
        at += wanted
        wanted = yield piece
    for _ in range(PERIODS):
        wanted = yield array("h", bytes(2 * wanted))
    over.set()
    while True:
        wanted = yield array("h", bytes(2 * wanted))
