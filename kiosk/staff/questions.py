"""What may be asked about the outbox, as it comes through the door: hostile until it is one of these."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    SecretStr,
    TypeAdapter,
    ValidationError,
)

from kiosk.domain.claim import OPEN, State
from kiosk.domain.etiquette import LARGEST_GROUP


def _is_printable(said: str) -> str:
    """Neither control letters nor such that turn a line around, which would lie in the audit trail."""
    if not said.isprintable():
        raise ValueError("there are letters in it that cannot be shown")
    return said


LONGEST_TEXT = 200  #: letters
Text = Annotated[str, Field(max_length=LONGEST_TEXT), AfterValidator(_is_printable)]


class Asked(BaseModel):
    """Frozen, and a word nobody knows is a mistake."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Filter(Asked):
    """Which claims."""

    states: frozenset[State] = OPEN
    since: AwareDatetime | None = None
    place: Text | None = None
    reference: Text | None = None  #: or how it begins


class Signed(Asked):
    """Who decides, and why."""

    by: Text = ""
    pin: SecretStr = SecretStr("")
    reason: Text = ""


class AskReadiness(Asked):
    """Whether the terminal can be left alone: one word, why, and the figures behind it."""

    ask: Literal["ready"]


class CountClaims(Asked):
    """How many stand where."""

    ask: Literal["outbox.count"]


class ListClaims(Filter):
    """Claims, the newest `most` of them, oldest first."""

    ask: Literal["outbox.list"]
    most: int = Field(default=1000, ge=1)


class ShowClaim(Asked):
    """One claim and all that happened to it."""

    ask: Literal["outbox.show"]
    reference: Text


class More(Asked):
    """The next page of an answer."""

    ask: Literal["outbox.more"]
    token: Text


class SettleNow(Asked):
    """Look into the claim history now; for one claim, or for all that are uncertain."""

    ask: Literal["outbox.settle"]
    reference: Text | None = None


class Decide(Signed):
    """What becomes of a claim that waits for a person, or of one that was never tried."""

    ask: Literal["outbox.put-back", "outbox.accept", "outbox.reject", "outbox.void"]
    reference: Text
    server_id: Text = ""


class ListTasks(Asked):
    """Claims refused after their visitor had left, that nobody has seen to."""

    ask: Literal["outbox.tasks"]


class EndTasks(Signed):
    """Somebody has seen to these."""

    ask: Literal["outbox.done"]
    references: tuple[Text, ...] = Field(min_length=1, max_length=100)


class LetGroupIn(Signed):
    """So many members come together; none ends it."""

    ask: Literal["venue.group"]
    count: int = Field(ge=0, le=LARGEST_GROUP)


class ExportClaims(Filter, Signed):
    """Claims with all their steps, for somebody else to read."""

    ask: Literal["outbox.export"]
    states: frozenset[State] = frozenset(State)
    form: Literal["plain", "sealed"] = "plain"
    members: bool = False  #: readable: who claims; a supervisor's word is needed


Question = (
    AskReadiness
    | CountClaims
    | ListClaims
    | ShowClaim
    | More
    | SettleNow
    | Decide
    | ListTasks
    | EndTasks
    | ExportClaims
    | LetGroupIn
)
_QUESTION: TypeAdapter[Question] = TypeAdapter(Annotated[Question, Field(discriminator="ask")])


def question_in(said: Mapping[str, object]) -> Question | str:
    """The question, or a sentence that says why it is none."""
    try:
        return _QUESTION.validate_python(said)
    except ValidationError as wrong:
        error = wrong.errors(include_url=False, include_context=False, include_input=False)[0]
        where = ".".join(str(step) for step in error["loc"][1:]) or "ask"
        return f"This cannot be asked: {where}: {error['msg'].removeprefix('Value error, ')}."
