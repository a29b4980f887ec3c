"""A refusal: what a person can mend, as a sentence, and the exit code of the command that meets it."""

from typing import ClassVar


class Refusal(Exception):
    """The text is for that person; a command says it instead of a traceback."""

    code: ClassVar[int]
