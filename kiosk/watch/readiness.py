"""Readiness judged: from the facts of a running terminal to READY, DEGRADED or NO, with what to do about it."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta

from kiosk.domain.catalogue import is_stale
from kiosk.domain.claim import Counts
from kiosk.domain.notice import QT_TRANSLATE_NOOP
from kiosk.domain.readiness import Readiness, Reason, Word

MIB = 1024 * 1024
CLOCK_OFF = 120.0  #: seconds between our clock and the server's that nobody could explain by the line
SESSION_SOON = timedelta(hours=2)
WAITED_LONG = timedelta(minutes=15)  #: while the line is there
NEARLY = 0.8  #: of a bound

SIGN_IN = "sign-in"  #: how the reason of a lock begins where there is no way in any more
SIGN_IN_COMMAND, CHECK_COMMAND = "kiosk pers sign-in", "kiosk check"
SIGN_IN_AGAIN = QT_TRANSLATE_NOOP(
    "Readiness", "Claims are kept here. Whoever set it up types here, with a new proof: %2"
)
LOOK_AT_IT = QT_TRANSLATE_NOOP(
    "Readiness", "Claims are kept here. Whoever set it up types here, to see what to mend: %2"
)
KEPT = QT_TRANSLATE_NOOP("Readiness", "Claims are kept here.")
CONCERNED = QT_TRANSLATE_NOOP("Readiness", "The claims concerned are found in the outbox.")

Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class Facts:
    """What the running parts say of themselves at one moment."""

    now: datetime
    readers: tuple[str, ...] = ()  #: all that should be there
    lost: Mapping[str, str] = field(default_factory=dict)  #: those that are away, and why
    line_failures: int = 0  #: in a row
    line_down: bool = False  #: nothing has got through since
    locked: str = ""  #: why the server does not let us in
    session_ends: datetime | None = None  #: for good; None: it does not end, or there is none yet
    proof: bool = True  #: there is something to sign in with anew
    clock_ahead: float | None = None  #: seconds our clock is ahead of the server's; None: it has not spoken yet
    free: int = 0  #: bytes on the disk
    least_free: int = 0
    catalogue_at: datetime | None = None
    catalogue_every: timedelta = timedelta(minutes=5)
    oldest_waiting: datetime | None = None
    counts: Counts = field(default_factory=Counts)
    tasks: int = 0  #: late refusals nobody has seen to
    value: float = 0.0  #: of the claims on their way
    max_open: int = 5000
    max_value: float | None = None
    alarms: Mapping[str, str] = field(default_factory=dict)  #: by topic

    @property
    def on_their_way(self) -> int:
        """What counts against `max_open`: parked claims stand apart."""
        return self.counts.open - self.counts.parked


def judge(facts: Facts) -> Readiness:
    """The worst first; among equals in the order in which one would look."""
    found = [
        *_readers(facts),
        *_disk(facts),
        *_books(facts),
        *_bounds(facts),
        *_line(facts),
        *_clock(facts),
        *_claims(facts),
        *_catalogue(facts),
        *_alarms(facts),
    ]
    return Readiness(tuple(sorted(found, key=lambda reason: -list(Word).index(reason.word))))


def in_row(readiness: Readiness, facts: Facts) -> Row:
    """For the door: the word, the reasons as sentences, and the figures behind them."""
    reasons = [
        {"topic": one.topic, "word": one.word.value, "what": one.sentence, "todo": one.advice}
        for one in readiness.reasons
    ]
    figures = {name: _plain(said) for name, said in asdict(facts).items()}
    return {"word": readiness.word.value, "reasons": reasons, "facts": figures}


def _plain(said: object) -> object:
    match said:
        case datetime():
            return said.isoformat()
        case timedelta():
            return said.total_seconds()
        case tuple():
            return list(said)
        case _:
            return said


def _reason(topic: str, word: Word, what: str, todo: str, *about: object) -> Reason:
    return Reason(topic, word, what, todo, tuple(map(str, about)))


def _readers(facts: Facts) -> Iterator[Reason]:
    none_left = bool(facts.readers) and set(facts.readers) <= facts.lost.keys()
    for name in facts.readers:
        if name in facts.lost:
            yield _reason(
                "reader",
                Word.NO if none_left else Word.DEGRADED,
                QT_TRANSLATE_NOOP("Readiness", "%1 is away: %2"),
                QT_TRANSLATE_NOOP("Readiness", "Check its cable, then unplug it and plug it in again."),
                name,
                facts.lost[name],
            )


def _disk(facts: Facts) -> Iterator[Reason]:
    if facts.free < facts.least_free:
        yield _reason(
            "disk",
            Word.NO,
            QT_TRANSLATE_NOOP("Readiness", "The disk is nearly full: %1 MiB are left, so no claim is taken."),
            QT_TRANSLATE_NOOP("Readiness", "Tell whoever looks after this machine to make room on its disk."),
            facts.free // MIB,
        )
    elif facts.free < 2 * facts.least_free:
        yield _reason(
            "disk",
            Word.DEGRADED,
            QT_TRANSLATE_NOOP("Readiness", "The disk has only %1 MiB left."),
            QT_TRANSLATE_NOOP("Readiness", "Tell whoever looks after this machine to make room on its disk."),
            facts.free // MIB,
        )


def _books(facts: Facts) -> Iterator[Reason]:
    if facts.alarms.get("books") or not facts.counts.conserved:
        yield _reason(
            "books",
            Word.NO,
            QT_TRANSLATE_NOOP("Readiness", "The books do not balance: claims may be missing."),
            QT_TRANSLATE_NOOP("Readiness", "Close the terminal, keep its files as they are, and ask for support."),
        )


def _bounds(facts: Facts) -> Iterator[Reason]:
    by_count = facts.on_their_way / facts.max_open
    by_value = facts.value / facts.max_value if facts.max_value else 0.0
    share = max(by_count, by_value)
    todo = QT_TRANSLATE_NOOP("Readiness", "It empties by itself as soon as the server answers: see to the line.")
    if share >= 1:
        what = QT_TRANSLATE_NOOP("Readiness", "The outbox is full: new claims are turned away.")
        yield _reason("bounds", Word.NO, what, todo)
    elif share >= NEARLY:
        what = QT_TRANSLATE_NOOP("Readiness", "The outbox is %1 % full.")
        yield _reason("bounds", Word.DEGRADED, what, todo, int(share * 100))


def _line(facts: Facts) -> Iterator[Reason]:
    if facts.locked:
        yield _reason(
            "line",
            Word.DEGRADED,
            QT_TRANSLATE_NOOP("Readiness", "The server does not let this terminal in: %1"),
            SIGN_IN_AGAIN if facts.locked.startswith(SIGN_IN) else LOOK_AT_IT,
            facts.locked,
            SIGN_IN_COMMAND if facts.locked.startswith(SIGN_IN) else CHECK_COMMAND,
        )
    elif facts.line_down:
        yield _reason(
            "line",
            Word.DEGRADED,
            QT_TRANSLATE_NOOP("Readiness", "The server does not answer."),
            QT_TRANSLATE_NOOP("Readiness", "Claims are kept here and leave by themselves. Check the network cable."),
        )
    told = bool(facts.alarms.get("sign-in"))
    if (
        not told
        and facts.session_ends is not None
        and not facts.proof
        and facts.session_ends - facts.now < SESSION_SOON
    ):
        yield _reason(
            "session",
            Word.DEGRADED,
            QT_TRANSLATE_NOOP(
                "Readiness", "The terminal's sign-in ends soon, and there is nothing to sign in with anew."
            ),
            QT_TRANSLATE_NOOP("Readiness", "Whoever set it up types here, with a new proof: %1"),
            SIGN_IN_COMMAND,
        )


def _clock(facts: Facts) -> Iterator[Reason]:
    if facts.clock_ahead is not None and abs(facts.clock_ahead) > CLOCK_OFF:
        yield _reason(
            "clock",
            Word.DEGRADED,
            QT_TRANSLATE_NOOP("Readiness", "This machine's clock is %1 min away from the server's."),
            QT_TRANSLATE_NOOP("Readiness", "Have its clock set by the network (NTP)."),
            round(abs(facts.clock_ahead) / 60),
        )


def _claims(facts: Facts) -> Iterator[Reason]:
    if facts.counts.parked:
        yield _reason(
            "parked",
            Word.DEGRADED,
            QT_TRANSLATE_NOOP("Readiness", "Claims that wait for a person: %1"),
            QT_TRANSLATE_NOOP("Readiness", "Decide about them under Parked."),
            facts.counts.parked,
        )
    if facts.tasks:
        yield _reason(
            "tasks",
            Word.DEGRADED,
            QT_TRANSLATE_NOOP("Readiness", "Claims refused after the visitor had left: %1"),
            QT_TRANSLATE_NOOP("Readiness", "See to them under Parked, and tick them off."),
            facts.tasks,
        )
    oldest = facts.oldest_waiting
    if oldest is not None and facts.now - oldest > WAITED_LONG and not facts.line_down:
        yield _reason(
            "waiting",
            Word.DEGRADED,
            QT_TRANSLATE_NOOP("Readiness", "A claim has been waiting for %1 min although the server answers."),
            QT_TRANSLATE_NOOP("Readiness", "Look at it in the outbox."),
            int((facts.now - oldest).total_seconds() // 60),
        )


def _catalogue(facts: Facts) -> Iterator[Reason]:
    todo = QT_TRANSLATE_NOOP("Readiness", "Read it now under Catalogue; check the line if that does not work.")
    if facts.catalogue_at is None:
        what = QT_TRANSLATE_NOOP("Readiness", "The catalogue was never read: names and amounts are not known here.")
        yield _reason("catalogue", Word.DEGRADED, what, todo)
    elif is_stale(facts.catalogue_at, facts.catalogue_every, facts.now):
        what = QT_TRANSLATE_NOOP("Readiness", "The catalogue was last read %1 h ago.")
        age = (facts.now - facts.catalogue_at).total_seconds() / 3600
        yield _reason("catalogue", Word.DEGRADED, what, todo, f"{age:.0f}")


def _alarms(facts: Facts) -> Iterator[Reason]:
    """What has words of its own above is not said twice; a bad start is over once its claims are."""
    over = {"books", "line", "catalogue"} | (set() if facts.proof else {"sign-in"})
    if not facts.counts.uncertain and not facts.counts.parked:
        over |= {"start"}
    for topic, said in facts.alarms.items():
        if said and topic not in over:
            yield _reason(f"alarm {topic}", Word.DEGRADED, "%1", KEPT if topic == "sign-in" else CONCERNED, said)
