"""The older server, v1.7: a key instead of a session, a campaign instead of a source."""

import pytest


@pytest.fixture
def older(stand, config):
    """Rewrites a config for v1.7."""

    def write(campaign="cmp-happy-hour", key=None):
        path, seed = config(), stand.read("/_seed")
        text = path.read_text().replace(
            "auth_token = ", f'version = "v1.7"\napi_key = "{key or seed["businessApiKey"]}"\n# '
        )
        path.write_text(text.replace('trigger_source = "src-terrace"', f'campaign_id = "{campaign}"'))
        return path

    return write


def test_a_claim_is_made_by_key_and_campaign(stand, older, terminal):
    actor = terminal(older())
    actor.scan("pers:member:M-1001")
    receipt = actor.wait_for(screen="Receipt")
    assert receipt["amount"] == 15
    (row,) = [row for row in stand.read("/_ledger") if row["reference"] == receipt["reference"]]
    assert (row["campaignId"], row["triggerSourceId"], row["member"]) == ("cmp-happy-hour", None, "usr-1001")


def test_a_refusal_is_told_as_in_v2(older, terminal):
    actor = terminal(older("cmp-winter"))
    actor.scan("pers:member:M-1001")
    assert actor.wait_for(screen="Declined")["code"] == "CAMPAIGN_ENDED"


def test_a_wrong_key_locks_out_and_scans_still_go_in(older, terminal):
    actor = terminal(older(key="nobodys-key"))
    actor.scan("pers:member:M-1001")
    actor.wait_for(screen="Saved")
    counts = actor.counts()
    assert (counts["waiting"], counts["uncertain"], counts["rejected"]) == (1, 0, 0)
