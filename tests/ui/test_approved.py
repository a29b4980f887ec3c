"""A sample of the screens looks as it was approved; make screenshots compares them all."""

import pytest
from PIL import Image, ImageDraw

from tests.make.approved import FOLDER, differences
from tests.make.screenshots import taken

from .examples import SCREENS

SAMPLE = {name: SCREENS[name] for name in ("Welcome", "Receipt", "Saved", "Declined", "OutOfOrder")}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("place", [("en", "1280x800"), ("ar", "1080x1920"), ("de", "800x480")], ids="-".join)
def test_a_sample_of_the_screens_looks_as_approved(place: tuple[str, str]) -> None:
    made = taken(SAMPLE, [place])
    assert [line for name in SAMPLE for line in differences(name, made[name])] == [], "look, then: make screenshots"


@pytest.mark.usefixtures("qapp")
def test_a_screen_that_looks_otherwise_is_told() -> None:
    place = ("en", "800x480")
    picture = taken({"Saved": SCREENS["Saved"]}, [place])["Saved"][place].copy()
    assert differences("Saved", {place: picture}) == []
    ImageDraw.Draw(picture).rectangle((90, 20, 130, 40), fill="#F6B93B")
    assert len(differences("Saved", {place: picture})) == 1
    assert differences("Saved", {("es", "800x480"): Image.new("RGB", picture.size)})
    assert differences("NoSuchScreen", {place: picture}) == ["NoSuchScreen: nothing approved yet"]


def test_the_pictures_we_keep_are_small() -> None:
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < 5 * 2**20
