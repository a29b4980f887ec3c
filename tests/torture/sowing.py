"""A bug sown on purpose: what it changes where, and the tests that are to notice."""

from dataclasses import dataclass

OUTBOX = "tests/storage/test_outbox.py"
OPENING = "tests/storage/test_opening.py"
PURGING = "tests/storage/test_purging.py"
CLIENT = "tests/api/test_client.py"
OUTCOME = "tests/domain/test_outcome.py"
LINE = "tests/domain/test_line.py"
SESSION = "tests/domain/test_session.py"
GAPS = "tests/torture/test_protocol_gaps.py"


@dataclass(frozen=True, slots=True)
class Bug:
    """`edits`: (file, old, new); each `old` stands in its file exactly once."""

    name: str
    edits: tuple[tuple[str, str, str], ...]
    tests: tuple[str, ...]


def bug(name, file, old, new, *tests, more=()):
    return Bug(name, ((file, old, new), *more), tests)


MOVES, BOOT, OUT = "kiosk/storage/moves.py", "kiosk/storage/boot.py", "kiosk/storage/outbox.py"
SORTING, WIRE = "kiosk/api/sorting.py", "kiosk/api/transport.py"
SETTLING, SETTLER, COURIER = "kiosk/domain/settling.py", "kiosk/delivery/settler.py", "kiosk/delivery/courier.py"
