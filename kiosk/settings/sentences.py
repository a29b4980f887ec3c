"""What is wrong with a config, as sentences that name its line."""

import difflib
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from pydantic import BaseModel, ValidationError

Tables = Mapping[str, type[BaseModel]]  #: the model of each table, by its name
Variables = Mapping[str, str]  #: of the environment, by "table.key"


#: What the library says of a wrong kind of value, in words for whoever wrote the config.
KINDS: Mapping[str, str] = {
    "int_parsing": "a whole number belongs here",
    "int_type": "a whole number belongs here",
    "int_from_float": "a whole number belongs here",
    "float_parsing": "a number belongs here",
    "float_type": "a number belongs here",
    "bool_parsing": "true or false belongs here, without quotes",
    "bool_type": "true or false belongs here, without quotes",
    "string_type": "text in quotes belongs here",
}


def sentences(path: Path, text: str, wrong: ValidationError, tables: Tables, variables: Variables) -> list[str]:
    """One for each thing that is wrong, with file, line and key, or with the variable that says it."""
    return [
        _sentence(_place(path, text, error["loc"], variables), error["loc"], error["type"], error["msg"], tables)
        for error in wrong.errors()
    ]


def _place(path: Path, text: str, where: Sequence[int | str], variables: Variables) -> str:
    """Where the wrong value stands."""
    if named := variables.get(".".join(str(step) for step in where[:2])):
        return named
    line = _line_of(text, where)
    key = ".".join(str(step) for step in where) or "the whole"
    return f"{path}, line {line}: {key}" if line else f"{path}, {key}"


def _sentence(at: str, where: Sequence[int | str], kind: str, said: str, tables: Tables) -> str:
    if kind == "missing":
        return f"{at} is missing. See config.example.toml for what it means."
    if kind == "extra_forbidden":
        return f"{at} is not a key we know.{_nearest(where, tables)}"
    return f"{at}: {KINDS.get(kind, said.removeprefix('Value error, '))}."


def _nearest(where: Sequence[int | str], tables: Tables) -> str:
    names = list(tables[str(where[0])].model_fields) if len(where) > 1 else list(tables)
    close = difflib.get_close_matches(str(where[-1]), names, n=1)
    return f" Did you mean {close[0]}?" if close else f" Known here: {', '.join(names)}."


def _line_of(text: str, where: Sequence[int | str]) -> int | None:
    """The line of a key, or of its table where the key is missing; pydantic and tomllib do not keep it."""
    if not where:
        return None
    wanted = (where[0], where[1] if len(where) > 1 and isinstance(where[1], int) else 0)
    seen: Counter[str] = Counter()
    current: tuple[str, int] | None = None
    found = None
    for number, line in enumerate(text.splitlines(), 1):
        if header := re.match(r"\s*\[\[?\s*([\w-]+)", line):
            current = (header[1], seen[header[1]])
            seen[header[1]] += 1
            found = number if current == wanted else found
        elif current == wanted and re.match(rf"\s*\"?{re.escape(str(where[-1]))}\"?\s*=", line):
            return number
    return found
