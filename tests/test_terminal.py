"""The heart keeps what it is started with."""

import queue

from kiosk.domain.events import Found, Lost
from kiosk.domain.place import Place
from kiosk.domain.screens import Welcome
from kiosk.domain.session import Session
from kiosk.storage.outbox import Outbox
from kiosk.terminal import Terminal
from tests.storage.test_outbox import NOW, TENANT


def test_claims_saved_before_a_restart_stay_on_the_resting_screen(tmp_path):
    shown = queue.SimpleQueue()
    place = Place("Café", TENANT, "entrance-1", "pers-kiosk 0", "src-1", readers=frozenset({"camera", "tags"}))
    with Outbox(tmp_path, NOW) as outbox:
        terminal = Terminal(place, outbox, wake=print, show=shown.put, broken=shown.put, session=Session(open=3))
        terminal.start()
        terminal.tell(Lost("tags", "unplugged"))
        terminal.tell(Found("tags"))
        terminal.stop()
    screens = [shown.get_nowait() for _ in range(shown.qsize())]
    assert screens == [Welcome("Café", 3), Welcome("Café", 3, ("tags",)), Welcome("Café", 3)]
