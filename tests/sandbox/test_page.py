"""The page: shows what was booked, believes nothing it is sent, loads nothing from anywhere."""

import html
import json
import re

from tests.sandbox.desk import Desk


def test_page_shows_claims_and_sources(desk: Desk) -> None:
    _, source = desk.campaign()
    desk.claim(source, "M-1011", conditionsData={"source": {"reference": "R-777", "medium": "NFC tag"}})
    page = desk.door.get("/")
    assert page.headers["content-security-policy"].startswith("default-src 'none'")
    assert all(word in page.text for word in ("Inés Molina", "R-777", "NFC tag", "Entrance kiosk", "Clear sky"))
    assert "http" not in page.text.replace(desk.url, "")


def test_page_escapes_what_it_was_sent(desk: Desk) -> None:
    _, source = desk.campaign()
    desk.claim(source, conditionsData={"source": {"reference": "<script>alert(1)</script>"}})
    assert "<script>alert" not in desk.door.get("/_page").text
    desk.claim(source, conditionsData={"source": "not an object"})
    assert desk.door.get("/_page").status_code == 200


def test_every_switch_works(desk: Desk) -> None:
    bodies = re.findall(r'data-body="([^"]+)"', desk.door.get("/_page").text)
    assert len(bodies) == 12
    for body in bodies:
        told = json.loads(html.unescape(body))
        if told["kind"] != "expire-tokens":
            desk.weather(**told)
    assert "captive" in desk.door.get("/_page").text.lower()
    assert desk.door.get("/_page").text.count("struck 0") == 11
