"""The visitor's journey by sound alone: each answer its own sound, after the screen, and never in its way."""

import stat
import threading
import time
import wave
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from miniaudio import Backend, MiniaudioError, PlaybackDevice, SampleFormat

from kiosk.domain.screens import Declined, NotOurs, Receipt, Saved, Screen, Sending, ShowYourCode, Welcome
from kiosk.ui.voice import NAMES, RATE, Voice, samples

from .glass import Glass

SOUNDS = Path(__file__).parents[2] / "resources" / "sounds"
ANSWERS: list[Screen] = [Receipt("K7Q-3F9Q"), Saved("K7Q-3F9Q"), Declined("K7Q-3F9Q", "COOLDOWN_ACTIVE"), NotOurs()]
HEARD = [*ANSWERS, ShowYourCode("Table 12")]


class Recorder(PlaybackDevice):
    """miniaudio's own device without a card, in real time; what it plays is kept."""

    def __init__(self) -> None:
        super().__init__(SampleFormat.SIGNED16, 1, RATE, 40, backends=[Backend.NULL])
        self.heard: list[bytes] = []

    def start(self, stream) -> None:
        self.heard.append(b"")
        kept = self._kept(stream)
        next(kept)
        super().start(kept)

    def _kept(self, stream):
        wanted = yield b""
        while True:
            piece = bytes(stream.send(wanted))
            self.heard[-1] += piece
            wanted = yield piece


@pytest.fixture
def recorder() -> Iterator[Recorder]:
    device = Recorder()
    yield device
    device.close()


def _voice(recorder: Recorder, **more) -> Voice:
    return Voice(SOUNDS, volume=100, device=lambda: recorder, **more)


def _until(true, seconds: float = 10) -> None:
    end = time.monotonic() + seconds
    while not true() and time.monotonic() < end:
        time.sleep(0.01)
    assert true()


@pytest.mark.parametrize("screen", HEARD, ids=lambda screen: type(screen).__name__)
def test_each_answer_is_heard_to_its_end(recorder: Recorder, screen: Screen) -> None:
    voice = _voice(recorder)
    voice.announce(screen, "", "en")
    wanted = bytes(samples(SOUNDS / f"{NAMES[type(screen)]}.wav", 100))
    _until(lambda: recorder.heard and len(recorder.heard[0]) > len(wanted))
    voice.stop()
    assert recorder.heard[0].startswith(wanted)
    assert not recorder.heard[0].removeprefix(wanted).strip(b"\0")


def test_nothing_is_heard_before_there_is_an_answer(recorder: Recorder) -> None:
    voice = _voice(recorder)
    for screen in (Welcome(), Sending("K7Q-3F9Q")):
        voice.announce(screen, "One moment", "en")
    voice.stop()
    assert recorder.heard == []


def test_a_sound_comes_after_its_screen(glass: Glass, recorder: Recorder) -> None:
    voice = _voice(recorder)
    order = []
    glass.window.shown.connect(lambda screen: (order.append("seen"), voice.announce(screen, "", "en")))
    glass.show(Saved("K7Q-3F9Q"))
    _until(lambda: recorder.heard)
    voice.stop()
    assert order == ["seen"]


def test_they_are_told_apart_by_their_course_and_length() -> None:
    heard = {name: _course(SOUNDS / f"{name}.wav") for name in NAMES.values()}
    first, last = np.array(heard["accepted"])[[0, -1]]
    assert last > 1.3 * first
    first, last = np.array(heard["declined"])[[0, -1]]
    assert last < 0.8 * first
    assert max(heard["saved"]) < 1.05 * min(heard["saved"])
    assert len(heard["foreign"]) == 1
    assert max(heard["asked"]) < 1.05 * min(heard["asked"])
    assert _notes(SOUNDS / "asked.wav") == 2
    assert _notes(SOUNDS / "saved.wav") == 1
    assert all(len(course) > 3 for name, course in heard.items() if name != "foreign")


def _notes(path: Path) -> int:
    """How often it begins to sound."""
    told = np.abs(np.array(samples(path, 100), float))
    loud = [told[at : at + 200].max() > 300 for at in range(0, len(told), 200)]
    return sum(now and not before for before, now in zip([False, *loud], loud, strict=False))


def _course(path: Path) -> list[float]:
    """The strongest pitch in each 70 ms; each sound under 400 ms."""
    with wave.open(str(path)) as file:
        assert file.getnframes() / file.getframerate() < 0.4
        told = np.frombuffer(file.readframes(file.getnframes()), "<i2").astype(float)
    step = int(0.07 * RATE)
    pieces = [told[at : at + step] for at in range(0, len(told) - step + 1, step)]
    return [float(np.abs(np.fft.rfft(piece, 8 * step)).argmax() * RATE / (8 * step)) for piece in pieces]


def test_a_device_that_hangs_holds_nobody_up(glass: Glass) -> None:
    free = threading.Event()

    def hanging() -> PlaybackDevice:
        free.wait(30)
        raise MiniaudioError("gone")

    voice = Voice(SOUNDS, volume=100, device=hanging)
    glass.window.shown.connect(lambda screen: voice.announce(screen, "", "en"))
    began = time.monotonic()
    for screen in ANSWERS * 2:
        glass.show(screen)
    voice.stop()
    assert time.monotonic() - began < 10
    free.set()


def test_a_missing_device_is_logged_and_tried_again(recorder: Recorder, caplog: pytest.LogCaptureFixture) -> None:
    tries = []

    def sometimes() -> PlaybackDevice:
        tries.append(1)
        if len(tries) == 1:
            raise MiniaudioError("no card")
        return recorder

    voice = Voice(SOUNDS, volume=100, device=sometimes)
    voice.announce(NotOurs(), "", "en")
    _until(lambda: any(getattr(line, "why", "") == "no card" for line in caplog.records))
    voice.announce(NotOurs(), "", "en")
    _until(lambda: recorder.heard)
    voice.stop()


def test_volume_is_a_share_and_zero_is_silence(recorder: Recorder) -> None:
    loud, soft = (np.array(samples(SOUNDS / "saved.wav", volume)) for volume in (100, 25))
    assert np.abs(soft).max() == pytest.approx(np.abs(loud).max() / 4, abs=2)
    voice = Voice(SOUNDS, volume=0, device=lambda: recorder)
    voice.announce(NotOurs(), "", "en")
    voice.stop()
    assert recorder.heard == []


@pytest.fixture
def tool(tmp_path: Path) -> Path:
    """A command that notes what it was told."""
    tool = tmp_path / "tool"
    tool.write_text(f'#!/bin/sh\nline=$(printf "%s|" "$@")\nprintf "%s\\n" "$line" >> {tmp_path / "told"}\n')
    tool.chmod(tool.stat().st_mode | stat.S_IXUSR)
    return tool


def test_who_waits_long_is_told_so_and_who_does_not_is_told_the_answer_alone(tool: Path) -> None:
    voice = Voice(SOUNDS, volume=0, speech=(str(tool),), light=(str(tool), "--light"))
    told = tool.with_name("told")
    voice.announce(Sending("K7Q-3F9Q"), "One moment", "en")
    time.sleep(0.2)
    voice.announce(Saved("K7Q-3F9Q"), "Saved for you", "en")
    _until(lambda: told.exists() and told.read_text().count("\n") == 2)
    assert sorted(told.read_text().splitlines()) == ["--light|saved|", "Saved for you|"]
    voice.announce(Sending("K7Q-3F9Q"), "One moment", "en")
    _until(lambda: told.read_text().endswith("One moment|\n"))
    voice.stop()


def test_who_is_asked_for_a_code_hears_so_and_no_light_calls_it_an_answer(tool: Path) -> None:
    voice = Voice(SOUNDS, volume=0, speech=(str(tool),), light=(str(tool), "--light"))
    told = tool.with_name("told")
    voice.announce(ShowYourCode("Table 12"), "Now show your own code", "en")
    _until(lambda: told.exists() and told.read_text().endswith("\n"))
    voice.say("Language: English", "en")
    _until(lambda: told.read_text().count("\n") == 2)
    voice.stop()
    assert told.read_text().splitlines() == ["Now show your own code|", "Language: English|"]


def test_an_answer_is_said_aloud_in_the_visitors_language_and_lights_a_light(glass: Glass, tool: Path) -> None:
    told = tool.with_name("told")
    voice = Voice(SOUNDS, volume=0, speech=(str(tool), "-v", "{language}", "--"), light=(str(tool), "--light"))
    glass.window.shown.connect(lambda screen: voice.announce(screen, glass.window.spoken, glass.window.language))
    glass.tongue.choose("es")
    glass.show(Receipt("K7Q-3F9Q", 120, "puntos"))
    _until(lambda: told.exists() and told.read_text().count("\n") == 2)
    voice.stop()
    assert sorted(told.read_text().splitlines()) == [
        "--light|accepted|",
        "-v|es|--|Premio añadido. +120 puntos. Ya está, eso es todo.|",
    ]


def test_a_tool_that_is_not_there_is_only_logged(caplog: pytest.LogCaptureFixture) -> None:
    voice = Voice(SOUNDS, volume=0, speech=("/nowhere/espeak-ng",))
    voice.announce(NotOurs(), "That code is not for here", "en")
    _until(lambda: any(getattr(line, "device", "") == "/nowhere/espeak-ng" for line in caplog.records))
    voice.stop()


def test_an_answer_lights_up_the_edge_where_the_venue_wants_it(glass_with) -> None:
    glass = glass_with(flash=True)
    glass.show(Saved("K7Q-3F9Q"))
    assert glass.window.grab().pixelColor(3, 400).name() == "#fffdf9"
    glass.qtbot.wait(1000)
    assert glass.window.grab().pixelColor(3, 400).name() == "#f6b93b"
