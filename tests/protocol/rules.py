"""The rules of the protocol as the model check knows them: the full ones, and each of them weakened."""

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Rules:
    """The full rules, and what may be weakened about them."""

    life: int = 1  #: L, in ticks
    lag: int = 1  #: H
    quarantine: int = 2  #: Q
    until: int = 8
    claims: tuple[int, int] = (2, 2)  #: of each terminal
    crashes: int = 1
    stale: int = 1
    shared: bool = False  #: both claim at one source, of which the config says it is exclusive
    honest: bool = True  #: with `shared`: the config says the truth
    dedupes: bool = False  #: the server takes one claim of a member at a source
    same_member: bool = False
    known: bool = False  #: an earlier claim of ours is in the history
    people: bool = False  #: staff put parked claims back as if they knew
    reads: int = 2  #: negative ones that a resend needs
    canary: bool = True
    boot_rule: bool = True
    refusal_is_verdict: bool = False
    resends_blindly: bool = False


FULL = Rules()
ALONE = replace(FULL, claims=(1, 0), known=True)
#: Under rule R a refusal never echoes a success of ours; after a person put a claim back it may.
PUT_BACK = replace(ALONE, shared=True, dedupes=True, people=True, crashes=0)
WEAKENED = {
    "Q = 0": replace(ALONE, quarantine=0, stale=0, crashes=0),
    "no lag allowed for (Q = L)": replace(ALONE, life=1, lag=3, quarantine=1, stale=0, crashes=0),
    "no zombie allowed for (Q = H)": replace(ALONE, life=3, lag=1, quarantine=1, stale=0, crashes=0),
    "one negative read only": replace(ALONE, reads=1, crashes=0),
    "no canary": replace(ALONE, canary=False, known=False, crashes=0),
    "a shared source treated as exclusive": replace(FULL, shared=True, honest=False, same_member=True, claims=(1, 1)),
    "no boot rule, a disk that forgets the mark": replace(ALONE, boot_rule=False),
    "a refusal after a doubt as verdict": replace(PUT_BACK, refusal_is_verdict=True),
    "sent again without a read": replace(ALONE, resends_blindly=True, crashes=0),
}
