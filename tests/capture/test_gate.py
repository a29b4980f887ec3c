"""When a frame is worth decoding, and when a camera is alive."""

import numpy as np

from kiosk.capture.gate import Gate
from kiosk.capture.pulse import Pulse

ROOM = np.random.default_rng(1).integers(60, 200, (720, 1280)).astype(np.uint8)


def noisy(seed: int) -> np.ndarray:
    noise = np.random.default_rng(seed).normal(0, 3, ROOM.shape)
    return np.clip(ROOM + noise, 0, 255).astype(np.uint8)


def test_an_idle_room_is_looked_at_a_few_times_a_second() -> None:
    gate = Gate()
    looked = [gate.passes(noisy(tick), tick / 30) for tick in range(150)]
    assert all(looked[:45])
    assert 12 <= sum(looked[60:]) <= 18


def test_a_phone_that_comes_in_opens_the_gate_for_a_while() -> None:
    gate = Gate()
    for tick in range(90):
        gate.passes(noisy(tick), tick / 30)
    phone = noisy(100)
    phone[300:340, 600:640] = 255
    assert all(gate.passes(phone, 3 + tick / 30) for tick in range(30))


def test_a_code_in_view_keeps_the_gate_open() -> None:
    gate = Gate()
    assert gate.passes(ROOM, 0.0)
    gate.wake(5.0)
    assert all(gate.passes(ROOM, 5.0 + tick / 30) for tick in range(30))


def test_a_picture_that_never_changes_is_no_pulse_and_a_new_one_is() -> None:
    pulse = Pulse(3.0)
    assert [pulse.beats(ROOM, now) for now in (0.0, 2.9, 3.0, 9.0)] == [True, True, False, False]
    assert pulse.beats(noisy(1), 10.0)


def test_a_dark_room_or_a_patient_owner_says_nothing_about_the_camera() -> None:
    dark = np.full((720, 1280), 2, np.uint8)
    pulse = Pulse(3.0)
    assert all(pulse.beats(dark, now) for now in (0.0, 5.0, 50.0))
    pulse = Pulse(0.0)
    assert all(pulse.beats(ROOM, now) for now in (0.0, 5.0, 50.0))
