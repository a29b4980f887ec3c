"""Bugs sown on purpose: each weakens one rule of the protocol, and names the tests that are to notice."""

from dataclasses import replace

from tests.torture.sowing import CLIENT, COURIER, GAPS, LINE, OUTCOME, SESSION, SETTLER, SETTLING, SORTING, WIRE, bug
from tests.torture.sown_on_disk import ON_DISK

BUGS = (
    *ON_DISK,
    bug(
        "5xx is a refusal",
        SORTING,
        "frozenset({400, 404, 409, 422})",
        "frozenset({400, 404, 409, 422, 500})",
        f"{CLIENT}::test_whatever_breaks_after_it_left_is_uncertain",
    ),
    bug(
        "401 is a refusal",
        SORTING,
        "if came.status in {401, 403}:",
        "if came.status == 403:",
        f"{GAPS}::test_a_401_that_stays_one_is_no_verdict",
        more=((SORTING, "{400, 404, 409, 422}", "{400, 401, 404, 409, 422}"),),
    ),
    bug(
        "a portal's 401 is believed",
        SORTING,
        'return Uncertain(f"HTTP {came.status}, not an answer we know")',
        'return LockedOut("") if came.status == 401 else Uncertain("")',
        f"{CLIENT}::test_whatever_breaks_after_it_left_is_uncertain",
    ),
    bug(
        "no quarantine",
        SETTLING,
        "if reading.at.since(doubt.began) < rules.quarantine:",
        "if reading.at.since(doubt.began) < 0:",
        f"{GAPS}::test_nothing_is_resent_before_its_quarantine_is_over",
    ),
    bug(
        "one negative read is enough",
        SETTLING,
        'return Wait(replace(doubt, negative=reading.at), "not in the history after its quarantine; one more look")',
        "return Resend()",
        f"{GAPS}::test_two_negative_reads_a_quarter_of_the_quarantine_apart",
    ),
    bug(
        "the two negative reads may be one",
        SETTLING,
        "if reading.at.since(doubt.negative) < rules.between:",
        "if reading.at.since(doubt.negative) < 0:",
        f"{GAPS}::test_two_negative_reads_a_quarter_of_the_quarantine_apart",
    ),
    bug(
        "an empty history proves something",
        SETTLING,
        "if not any(is_ours(item.id) for item in reading.items):",
        "if not rules:",
        f"{GAPS}::test_a_history_that_shows_nothing_of_ours_proves_nothing",
    ),
    bug(
        "resent for ever",
        SETTLING,
        "if entry.doubts >= MOST_DOUBTS:",
        "if entry.doubts < 0:",
        f"{GAPS}::test_after_three_doubts_a_person_decides",
    ),
    bug(
        "an id settles two claims",
        SETTLING,
        "        and not is_ours(item.id)\n",
        "",
        f"{GAPS}::test_an_id_that_settles_another_claim_settles_none",
    ),
    bug(
        "somebody else's source is settled by reads",
        SETTLING,
        "if source not in rules.exclusive:",
        "if not source:",
        f"{GAPS}::test_reads_decide_only_at_sources_of_our_own",
    ),
    bug(
        "the quarantine believes a clock that was set forward",
        SETTLING,
        "return min(by_server, ",
        "return max(by_server, ",
        f"{GAPS}::test_a_clock_set_forward_ends_no_quarantine",
    ),
    bug(
        "the history's filter is believed",
        SETTLER,
        "if self._proven:",
        "if claims:",
        f"{GAPS}::test_a_history_that_ignores_its_filter_settles_nothing",
    ),
    bug(
        "a first page passes for the whole history",
        "kiosk/api/history.py",
        "if not found or _reaches_back(found, since):",
        "if found or not found:",
        f"{GAPS}::test_a_history_is_read_to_its_end",
    ),
    bug(
        "a refusal after a doubt is a verdict",
        "kiosk/domain/outcome.py",
        "return State.UNCERTAIN if doubts else State.REJECTED",
        "return State.REJECTED",
        f"{OUTCOME}::test_every_outcome_has_its_state",
    ),
    bug(
        "redirects are followed",
        WIRE,
        "follow_redirects=False",
        "follow_redirects=True",
        f"{GAPS}::test_a_redirect_is_never_followed",
    ),
    bug(
        "asked again after silence",
        "kiosk/api/sign_in.py",
        "    came = ask(access)\n",
        "    came = ask(access)\n    came = ask(access) if isinstance(came, Silence) else came\n",
        f"{CLIENT}::test_whatever_breaks_after_it_left_is_uncertain",
    ),
    bug(
        "never left, by the name of an exception",
        WIRE,
        "left=_has_left(events)",
        "left=not isinstance(trouble, httpx.NetworkError)",
        f"{CLIENT}::test_whatever_breaks_after_it_left_is_uncertain",
    ),
    bug(
        "a closed wire still lets a request leave",
        WIRE,
        "if not self._open:",
        "if self._open is None:",
        "tests/delivery/test_courier.py::test_a_wire_that_is_closed_while_it_connects_lets_nothing_leave",
    ),
    bug(
        "an exception nobody foresaw means never left",
        COURIER,
        "return Uncertain(Notice(BROKE, (type(trouble).__name__,)), alarm=True)",
        'return Unreachable(f"{type(trouble).__name__}")',
        f"{GAPS}::test_an_exception_nobody_foresaw_is_uncertain",
    ),
    bug(
        "shown before it is on disk",
        "kiosk/terminal.py",
        "        self._session = self._kept(step, event, now)\n",
        "        self._show(step.screen)\n        self._session = self._kept(step, event, now)\n",
        f"{GAPS}::test_nothing_is_shown_that_the_disk_did_not_take",
    ),
    bug(
        "a reference given twice is shown and not kept",
        "kiosk/terminal.py",
        "return self._kept(advance(self._session, event, now, self._place), event, now)",
        "return step.session",
        f"{GAPS}::test_a_reference_that_is_taken_is_minted_anew",
    ),
    bug(
        "green though nobody knows",
        "kiosk/domain/session.py",
        "        case Accepted():\n",
        '        case Uncertain():\n            outcome = Accepted("")\n'
        "            return _shown(session, _receipt(session, reference, outcome), now, place)\n"
        "        case Accepted():\n",
        f"{SESSION}::test_green_only_when_the_server_said_yes",
    ),
    bug(
        "a yes about somebody else is a yes",
        SORTING,
        "if said.user is not None and not is_among(",
        "if said.user is None and not is_among(",
        f"{CLIENT}::test_a_yes_about_somebody_else_raises_an_alarm",
    ),
    bug(
        "no read after an unknown fate",
        "kiosk/domain/line.py",
        "            case Uncertain():\n                return self._backed_off(now, jitter, read_first=True)",
        "            case Uncertain():\n                return self._backed_off(now, jitter, read_first=False)",
        f"{LINE}::test_after_uncertain_a_read_comes_first_even_for_a_visitor",
    ),
)

KILLS = "tests/torture/test_torture_short.py::test_killed_at_every_failpoint_nothing_is_lost_or_doubled"
CUTS = "tests/torture/test_torture_short.py::test_no_power_cut_loses_what_was_acknowledged"

#: Bugs that the kills and the power cuts must notice by themselves, without knowing what was sown.
BLIND = {
    "mark after send": KILLS,
    "what was being sent at the stop is waiting again": KILLS,
    "no quarantine": KILLS,
    "an id settles two claims": KILLS,
    "two of one member on their way": KILLS,
    "a rebuilt claim is sent without a look": KILLS,
    "synchronous = NORMAL": CUTS,
    "the journal is not synced": CUTS,
}

ALL = (*BUGS, *(replace(one, tests=(BLIND[one.name],)) for one in BUGS if one.name in BLIND))
