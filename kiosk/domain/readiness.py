"""Readiness: one word on whether the terminal can be left alone, and why, as values."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.notice import filled


class Word(StrEnum):
    """The worse a word, the later it stands here."""

    READY = "READY"  #: you can go home
    DEGRADED = "DEGRADED"  #: claims are taken, and something wants a look
    NO = "NO"  #: no claim is taken, or what the terminal says cannot be relied on


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that is not as it should be."""

    topic: str  #: for machines: reader, line, session, clock, disk, catalogue, waiting, parked, books, bounds, alarm
    word: Word
    what: str  #: with %1 and %2 where `about` goes, so that it can be translated
    todo: str
    about: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """What it is."""
        return filled(self.what, self.about)

    @property
    def advice(self) -> str:
        """What to do about it."""
        return filled(self.todo, self.about)


@dataclass(frozen=True, slots=True)
class Readiness:
    """The worst first."""

    reasons: tuple[Reason, ...] = ()

    @property
    def word(self) -> Word:
        """All of it in one word."""
        return self.reasons[0].word if self.reasons else Word.READY
