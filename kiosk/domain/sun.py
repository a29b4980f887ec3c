"""The message of a genuine tag: what an NTAG 424 DNA puts into its address, new for every tap (SUN)."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit


@dataclass(frozen=True, slots=True)
class SunNames:
    """How the parameters of the address are called."""

    picc: str = "picc_data"
    uid: str = "uid"
    counter: str = "ctr"
    file: str = "enc"
    mac: str = "cmac"


USUAL = SunNames()


def sun_message(text: str, names: SunNames = USUAL) -> Mapping[str, str]:
    """The parameters that make the message, by their names in the address; empty where it carries none."""
    given = _parameters(text)
    if names.mac not in given or not (names.picc in given or {names.uid, names.counter} <= given.keys()):
        return {}
    ours = {names.picc, names.uid, names.counter, names.file, names.mac}
    return {name: value for name, value in given.items() if name in ours}


def _parameters(url: str) -> dict[str, str]:
    try:
        query = parse_qs(urlsplit(url).query, max_num_fields=20)
    except ValueError:
        return {}
    # A name given twice is nobody's genuine message: which one did the tag mean?
    return {name: values[0] for name, values in query.items() if len(values) == 1}
