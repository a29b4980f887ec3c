"""Notices: English sentences that remember what they were made of, so that the window can say them in its language."""

from collections.abc import Iterable, Mapping
from typing import Self

from kiosk.domain.claim import State


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001, N802 (the name lupdate looks for)
    """Mark a sentence for the translators."""
    return text


def filled(template: str, about: tuple[str, ...]) -> str:
    """A sentence with what it is about in its places; what is put in is not looked into again."""
    said = template
    parts: list[str] = []
    while "%" in said:
        before, _, rest = said.partition("%")
        place = int(rest[0]) - 1 if rest[:1].isdigit() else None
        parts += [before, "%" if place is None else "".join(about[place : place + 1])]
        said = rest if place is None else rest[1:]
    return "".join([*parts, said])


class Notice(str):
    """A sentence with %1, %2 where `about` goes; what is put in may be a notice itself.

    To the log, the command line and the audit trail it is plain English text. `str()` gives it back as it is, so that
    one which an exception carries is still a notice when it is caught.
    """

    __slots__ = ("about", "what")
    __match_args__ = ("what", "about")

    what: str
    about: tuple[str, ...]

    def __new__(cls, what: str = "", about: tuple[str, ...] = ()) -> Self:
        """In English until somebody translates it."""
        made = super().__new__(cls, filled(what, about))
        made.what, made.about = what, about
        return made

    def __str__(self) -> str:
        """Itself."""
        return self

    def __getnewargs__(self) -> tuple[str, tuple[str, ...]]:  # type: ignore[override]
        """For copies."""
        return self.what, self.about


SILENCE = Notice()


def joined(said: Iterable[str], mark: str = " ") -> Notice:
    """Up to nine, one after the other, with the mark between them."""
    about = tuple(said)
    return Notice(mark.join(f"%{n}" for n, _ in enumerate(about, 1)), about)


#: The six states as words of a sentence.
STATES: Mapping[State, Notice] = {
    State.WAITING: Notice(QT_TRANSLATE_NOOP("Staff", "waiting")),
    State.SENDING: Notice(QT_TRANSLATE_NOOP("Staff", "sending")),
    State.UNCERTAIN: Notice(QT_TRANSLATE_NOOP("Staff", "uncertain")),
    State.ACCEPTED: Notice(QT_TRANSLATE_NOOP("Staff", "accepted")),
    State.REJECTED: Notice(QT_TRANSLATE_NOOP("Staff", "rejected")),
    State.PARKED: Notice(QT_TRANSLATE_NOOP("Staff", "parked")),
}
