"""A trap for whoever wants to go out: connections, names looked up, programs started by a code's text."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

#: What Python tells its auditors about, before it does it.
OUT = frozenset({
    "socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "socket.sendmsg", "socket.bind",
    "os.system", "os.exec", "os.posix_spawn", "webbrowser.open", "urllib.Request", "subprocess.Popen",
})  # fmt: skip
#: The same in a decoder process, which has no reason to do any of it: it ends, and that is seen.
_SCRIPT = f"""
import os, sys
from kiosk.capture.decoding import main
out = {set(OUT)!r}
sys.addaudithook(lambda event, _: os._exit(99) if event in out else None)
main()
"""
CHILD = (sys.executable, "-c", _SCRIPT)


class Trap:
    """Hooks cannot be taken out again, so there is one for each process, armed when wanted."""

    def __init__(self) -> None:
        self.armed = False
        self.caught: list[str] = []
        sys.addaudithook(self._note)

    def _note(self, event: str, _: object) -> None:
        if self.armed and event in OUT:
            self.caught.append(event)

    @contextmanager
    def set(self) -> Iterator[list[str]]:
        """Catch while the block lasts."""
        self.caught, self.armed = [], True
        try:
            yield self.caught
        finally:
            self.armed = False


TRAP = Trap()
