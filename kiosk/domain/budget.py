"""The request budget: a bucket that fills by the hour, so that a row of terminals shares a project's limit."""

from dataclasses import dataclass

PROJECT = 10_000  #: requests an hour, for all terminals of a project (the platform's early guide)
HOUR = 3600.0


@dataclass(frozen=True, slots=True)
class Budget:
    """An hour's share at most; times are in seconds on a clock that never jumps."""

    hourly: float
    left: float
    at: float = 0.0

    @classmethod
    def full(cls, hourly: float, now: float) -> "Budget":
        """A bucket with an hour's burst."""
        return cls(hourly, hourly, now)

    def filled(self, now: float) -> "Budget":
        """With what has come in since."""
        return Budget(self.hourly, min(self.hourly, self.left + (now - self.at) * self.hourly / HOUR), now)

    def spent(self, now: float) -> "Budget":
        """After one request; a visitor's fresh claim may overdraw it."""
        filled = self.filled(now)
        return Budget(self.hourly, filled.left - 1, now)

    def wait(self, now: float) -> float:
        """Seconds until there is a whole request in it."""
        return max(0.0, (1 - self.filled(now).left) * HOUR / self.hourly)
