"""Bugs sown into the outbox: marks, boots, rebuilding, counting."""

from tests.torture.sowing import BOOT, GAPS, MOVES, OPENING, OUT, OUTBOX, PURGING, bug

ON_DISK = (
    bug(
        "mark after send",
        MOVES,
        "SET state = 'sending', attempts",
        "SET state = 'waiting', attempts",
        f"{OUTBOX}::test_take_marks_before_it_gives",
        more=((MOVES, "AND state = 'sending' AND attempts = ?", "AND attempts = ?"),),
    ),
    bug(
        "what was being sent at the stop is waiting again",
        BOOT,
        'doubtful = _doubt(connection, "sending", "stopped while sending", epoch, now)',
        "doubtful = 0; connection.execute(\"UPDATE claim SET state = 'waiting' WHERE state = 'sending'\")",
        f"{OUTBOX}::test_what_was_being_sent_when_we_stopped_is_uncertain",
    ),
    bug(
        "an unclean stop of the machine is trusted",
        BOOT,
        'if facts["boot"] != boot and not facts["clean"]:',
        "if not boot:",
        f"{OPENING}::test_after_an_unclean_stop_of_the_machine_what_was_waiting_is_uncertain_too",
    ),
    bug(
        "a restored file is trusted",
        BOOT,
        'if int(facts["epoch"]) < noted:',
        "if noted < 0:",
        f"{OPENING}::test_a_restored_file_is_noticed",
    ),
    bug(
        "a refused claim is deleted",
        MOVES,
        "        self.note(connection, row[0], now, after, in_words(outcome), entry.attempts)\n",
        "        if after == State.REJECTED:\n"
        "            connection.execute('DELETE FROM trail WHERE claim = ?', row)\n"
        "            connection.execute('DELETE FROM claim WHERE seq = ?', row)\n"
        "            return after\n"
        "        self.note(connection, row[0], now, after, in_words(outcome), entry.attempts)\n",
        f"{OPENING}::test_after_a_killed_process_only_what_was_being_sent_is_uncertain",
    ),
    bug(
        "synchronous = NORMAL",
        "kiosk/storage/database.py",
        '"synchronous = FULL"',
        '"synchronous = NORMAL"',
        f"{GAPS}::test_every_word_is_synced_before_it_is_given",
    ),
    bug(
        "the journal is not synced",
        "kiosk/storage/journal.py",
        "            if sync:\n",
        "            if not sync:\n",
        f"{GAPS}::test_every_word_is_synced_before_it_is_given",
    ),
    bug(
        "two of one member on their way",
        MOVES,
        "o.state IN ('sending', 'uncertain', 'parked')",
        "o.state IN ('parked')",
        f"{OUTBOX}::test_a_member_has_one_claim_on_the_way_at_a_place",
    ),
    bug(
        "a row may go to another tenant",
        MOVES,
        "WHERE state = 'waiting' AND tenant = ? AND",
        "WHERE state = 'waiting' AND ? <> '' AND",
        f"{OUTBOX}::test_a_row_never_goes_to_another_tenant",
    ),
    bug(
        "an attempt from before overwrites",
        MOVES,
        "AND state = 'sending' AND attempts = ?",
        "AND state = 'sending' AND attempts >= ?",
        f"{OUTBOX}::test_an_attempt_from_before_cannot_overwrite",
    ),
    bug(
        "recorded claims are not counted",
        MOVES,
        "SET count = count + 1 WHERE what = 'recorded'",
        "SET count = count + 0 WHERE what = 'recorded'",
        f"{OUTBOX}::test_a_reference_is_given_once",
    ),
    bug(
        "a rebuilt claim is sent without a look",
        "kiosk/storage/rebuilding.py",
        'state = kept.state or "uncertain"',
        'state = kept.state or "waiting"',
        f"{OPENING}::test_a_damaged_file_is_put_aside_and_rebuilt_from_the_journal",
    ),
    bug(
        "a full outbox takes more",
        OUT,
        ">= self._bounds.max_open:",
        "< 0:",
        f"{OPENING}::test_a_full_outbox_turns_new_claims_away_and_overwrites_nothing",
    ),
    bug(
        "purged ids are forgotten at once",
        "kiosk/storage/purging.py",
        "    keep_ids(connection, [(ident, moment_text(seen)) for ident in ids])\n",
        "",
        f"{PURGING}::test_an_id_of_a_purged_claim_settles_no_other",
    ),
    bug(
        "what was purged stays in the second journal",
        "kiosk/storage/purging.py",
        "    compact(outbox.database, outbox.journal)\n",
        "",
        f"{PURGING}::test_who_claimed_is_gone_from_every_file",
    ),
    bug(
        "claims that only the journal knows stay lost",
        "kiosk/storage/rebuilding.py",
        "    for name in missing:\n        _restore(connection, known.claims[name], now)\n",
        "",
        f"{PURGING}::test_claims_that_only_the_journal_knows_come_back_with_an_old_file",
    ),
    bug(
        "what a lane has taken can be voided",
        "kiosk/domain/claim.py",
        "and state is not State.SENDING and",
        "and",
        f"{OUTBOX}::test_what_is_being_sent_is_left_by_its_attempt_alone",
    ),
)
