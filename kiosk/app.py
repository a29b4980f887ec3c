"""The application: the window around the terminal, the signals of the system, the exit code."""

import logging
import os
import signal
import socket
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.assembly import Outlets, Running, running
from kiosk.assembly.measuring import measuring
from kiosk.domain.events import Delivered, Keyed
from kiosk.domain.screens import AnyScreen, Closed, OutOfOrder
from kiosk.domain.wedge import WedgeSettings
from kiosk.settings import Settings
from kiosk.ui.display import has_display, without_graphics_card
from kiosk.ui.languages import Tongue
from kiosk.ui.sheet import sheet
from kiosk.ui.voice import Voice
from kiosk.ui.window import Look, Window
from kiosk.watch.tally import Tally
from kiosk.watch.watchdog import Watchdog, beating, notify
from kiosk.whereabouts import resource

__all__ = ["Guests", "apologise", "has_display", "run"]

LOG = logging.getLogger(__name__)
_BEAT = 500  #: milliseconds
BROKEN = 70  #: exit code after a thread died; the service manager starts us again


@dataclass(frozen=True, slots=True)
class Guests:
    """What a demo wants to hear of; a terminal at work has none."""

    arrived: Callable[[Window, Running], None] = lambda _window, _running: None
    ended: Callable[[str], None] = lambda _: None
    delivered: Callable[[Delivered], None] = lambda _: None
    leaving: Callable[[Running], None] = lambda _: None  #: the last look before the outbox is closed


@dataclass(slots=True)
class _Ending:
    """The exit code, which only the first reason to end decides."""

    code: int | None = field(default=None)

    def ask(self, code: int) -> None:
        if self.code is None:
            self.code = code
        QGuiApplication.exit(self.code)


def apologise(sentence: str, why: Closed, *, seconds: float) -> None:
    """Full screen: closed, and for staff why, until the service manager's next try; ends early when it is told to."""
    application = _application(headless=False)
    ending = _Ending()
    nobody = WedgeSettings()
    window = Window(typed=lambda _: None, scanned=lambda _: None, wedge=nobody, look=Look(resource("fonts"), True))  # noqa: FBT003
    window.show(OutOfOrder(why, sentence))
    window.shown.connect(lambda _: notify(f"READY=1\nSTATUS={sentence}"))
    QTimer.singleShot(int(seconds * 1000), lambda: ending.ask(0))
    with _system_signals(ending):
        application.exec()
    window.close()


def _application(*, headless: bool) -> QCoreApplication:
    if headless:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if headless or without_graphics_card():
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
    return QGuiApplication.instance() or QGuiApplication(sys.argv[:1])


def run(settings: Settings, guests: Guests | None = None, *, headless: bool = False) -> int:
    """Runs the terminal until it is told to stop; returns the exit code."""
    application = _application(headless=headless)
    ending = _Ending()
    guests = guests or Guests()

    def typed(text: str, *, by_scanner: bool) -> None:
        made.typed(text, by_scanner=by_scanner)

    window, tally = _window(settings, typed), Tally(time.monotonic)
    outlets = _outlets(window, tally, guests, ending)
    with (
        _system_signals(ending),
        running(settings, outlets) as made,
        _beats_of_the_glass() as beats,
        Watchdog(beating(lambda: made.terminal.beats, beats)) as watchdog,
        measuring(settings, made, tally),
        _voice(settings, window, silent=headless),
    ):
        window.shown.connect(lambda _: watchdog.ready())
        window.pressed.connect(lambda what, about: pressed(made, what, about))
        guests.arrived(window, made)
        code = application.exec() if ending.code is None else ending.code
        guests.leaving(made)
    window.close()
    return ending.code if ending.code is not None else code


def pressed(made: Running, what: str, about: str) -> None:
    """Tells the terminal, and the staff's console, of what a hand pressed on the glass."""
    if what == "key":
        made.terminal.tell(Keyed(about))
    else:
        made.console.press(what, about)


def _outlets(window: Window, tally: Tally, guests: Guests, ending: _Ending) -> Outlets:
    def show(screen: AnyScreen) -> None:
        tally.shown(screen)
        window.show(screen)

    def delivered(event: Delivered) -> None:
        tally.came_back(event.outcome)
        guests.delivered(event)

    return Outlets(
        show=show,
        preview=window.preview,
        ended=guests.ended,
        broken=lambda trouble: _report(trouble, ending),
        delivered=delivered,
        leave=lambda: ending.ask(0),
        draw=sheet,
    )


class _Typed(Protocol):
    def __call__(self, text: str, *, by_scanner: bool) -> None: ...


def _window(settings: Settings, typed: _Typed) -> Window:
    screen, keys = settings.screen, settings.keys
    return Window(
        typed=partial(typed, by_scanner=False),
        scanned=partial(typed, by_scanner=True),
        wedge=WedgeSettings(keys.gap_milliseconds / 1000, keys.prefix, keys.suffix, keys.minimum, keys.layout),
        look=Look(
            resource("fonts"),
            screen.full_screen,
            (screen.width, screen.height),
            screen.accent,
            screen.reduced_motion,
            screen.dim_seconds,
            bool(settings.cameras),
            screen.flash,
        ),
        tongue=Tongue(resource("translations"), screen.languages),
    )


@contextmanager
def _voice(settings: Settings, window: Window, *, silent: bool) -> Iterator[Voice]:
    """Sounds, speech and light for what is on the glass; what is on the glass is on disk."""
    screen = settings.screen
    voice = Voice(
        resource("sounds"),
        volume=0 if silent else screen.volume,
        speech=screen.speech_command if screen.speech else (),
        light=screen.light_command,
    )
    window.shown.connect(lambda shown: voice.announce(shown, window.spoken, window.language))
    window.asked.connect(lambda words: voice.say(words, window.language))
    yield voice
    voice.stop()


def _report(trouble: BaseException, ending: _Ending) -> None:
    LOG.critical("a part of the terminal died, and the program ends", exc_info=trouble)
    ending.ask(BROKEN)


@contextmanager
def _beats_of_the_glass() -> Iterator[Callable[[], int]]:
    """How often the window's own thread came round: one that hangs counts no more."""
    beats = [0]
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(beats.pop() + 1))
    timer.start(_BEAT)
    try:
        yield lambda: beats[0]
    finally:
        timer.stop()


@contextmanager
def _system_signals(ending: _Ending) -> Iterator[QObject]:
    """SIGINT and SIGTERM end the loop at once; Python alone would hear of them only at its next own line."""
    ours, systems = socket.socketpair()
    systems.setblocking(False)  # noqa: FBT003 - socket's own signature
    before = signal.set_wakeup_fd(systems.fileno())
    handlers = {number: signal.signal(number, lambda *_: None) for number in (signal.SIGINT, signal.SIGTERM)}
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda *_: ending.ask(0))
    try:
        yield notifier
    finally:
        notifier.setEnabled(False)
        signal.set_wakeup_fd(before)
        for number, handler in handlers.items():
            signal.signal(number, handler)
        ours.close()
        systems.close()
