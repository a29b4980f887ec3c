"""What was shown and what came back, counted: for whoever measures, and free where nobody does."""

import threading
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.domain.outcome import Outcome
from kiosk.domain.screens import AnyScreen, Declined, Receipt, Saved, Sending

BOUNDS = (0.1, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0)  #: seconds; beyond four a visitor is told "saved"


@dataclass(slots=True)
class Tally:
    """Told from several threads."""

    clock: Callable[[], float]
    screens: Counter[str] = field(default_factory=Counter)
    outcomes: Counter[str] = field(default_factory=Counter)
    answers: list[int] = field(default_factory=lambda: [0] * (len(BOUNDS) + 1))  #: by BOUNDS, the last beyond all
    answer_seconds: float = 0.0  #: all answers together
    _sent: tuple[str, float] = ("", 0.0)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def shown(self, screen: AnyScreen) -> None:
        """A screen was shown; from Sending to the verdict is how long a visitor waited."""
        with self._lock:
            self.screens[type(screen).__name__] += 1
            match screen:
                case Sending(reference):
                    self._sent = (reference, self.clock())
                case Receipt(reference=reference) | Saved(reference=reference) | Declined(reference=reference):
                    self._answered(reference)

    def came_back(self, outcome: Outcome) -> None:
        """An attempt ended."""
        with self._lock:
            self.outcomes[type(outcome).__name__] += 1

    def _answered(self, reference: str) -> None:
        if self._sent[0] == reference:
            waited = self.clock() - self._sent[1]
            self.answers[bisect_left(BOUNDS, waited)] += 1
            self.answer_seconds += waited
            self._sent = ("", 0.0)
