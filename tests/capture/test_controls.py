"""What a camera is set to, and what it does not let itself be set to is said in plain words."""

import cv2
import pytest

from kiosk.capture.controls import ITSELF, TOLD, adjusted


class Camera:
    """Knows some controls, and steps of its own."""

    def __init__(self, knows: dict[int, float], step: float = 1) -> None:
        self.values, self.step = dict(knows), step

    def set(self, key: int, value: float) -> bool:
        if key in self.values:
            self.values[key] = round(value / self.step) * self.step
        return key in self.values

    def get(self, key: int) -> float:
        return self.values.get(key, 0.0)


FULL = {cv2.CAP_PROP_AUTO_EXPOSURE: ITSELF, cv2.CAP_PROP_EXPOSURE: 156, cv2.CAP_PROP_GAIN: 0}


def test_a_camera_is_told_in_its_own_measure_and_looks_no_more_for_itself() -> None:
    camera = Camera(FULL)
    assert adjusted(camera, 8, 40) == ()
    assert camera.values == {
        cv2.CAP_PROP_AUTO_EXPOSURE: TOLD,
        cv2.CAP_PROP_EXPOSURE: 80,
        cv2.CAP_PROP_GAIN: 40,
    }


def test_auto_undoes_what_an_earlier_run_told_it() -> None:
    camera = Camera({**FULL, cv2.CAP_PROP_AUTO_EXPOSURE: TOLD})
    assert adjusted(camera, None, None) == ()
    assert camera.values[cv2.CAP_PROP_AUTO_EXPOSURE] == ITSELF


def test_the_nearest_step_of_a_camera_will_do() -> None:
    assert adjusted(Camera(FULL, step=3), 8, None) == ()


@pytest.mark.parametrize("knows", [{}, {cv2.CAP_PROP_AUTO_EXPOSURE: ITSELF}])
def test_what_a_camera_does_not_know_is_one_sentence_each(knows: dict[int, float]) -> None:
    exposure, gain = adjusted(Camera(knows), 8, 40)
    assert exposure == 'The camera does not take an exposure of 8 ms: try another, or write exposure = "auto".'
    assert gain == 'The camera does not take a gain of 40: try another, or write gain = "auto".'


def test_a_camera_that_says_yes_and_does_something_else_is_found_out() -> None:
    assert len(adjusted(Camera(FULL, step=1000), 8, None)) == 1


def test_a_camera_without_controls_is_none_the_worse_for_auto() -> None:
    assert adjusted(Camera({}), None, None) == ()
