"""Choices: what the public documents leave open, and what this sandbox does; README shows them as a table.

The first ones go by the names that contract §11 gives its rules, so that a test can tell when one is missing.
"""

CHOICES: dict[str, str] = {
    "campaign usable": "switched on, and begun and not over: the first and the last moment count",
    "right caller": "each role claims its own trigger type and no other; an admin claims nothing",
    "source given": (
        "needed where the campaign has sources; of several campaigns at a source the one also named is meant, "
        "else the first that is active, by `order`: one claim, one campaign"
    ),
    "source active": "one that is switched off refuses",
    "source of another business": "a business claims at its own sources and at those of the whole tenant",
    "several sources": "`any` is the only sourceLogic; another one cannot be set",
    "per-user limits": (
        "count claims, not completions; null is no limit, 0 is none allowed; a day begins at midnight in the "
        "tenant's day zone (UTC; `PUT /_settings`)"
    ),
    "overall limits": "count completions over all members",
    "per-source limit": "counts everybody's claims at this source in this campaign",
    "cooldown": "for each member and campaign; a refused try resets nothing",
    "distance": (
        "geodesic (WGS 84) to the business; a claim without a place is refused, a business without one is near "
        "everything"
    ),
    "required user info": "one field of the member's account, which must not be empty",
    "conditions": (
        "all must hold; nothing is coerced; a fact that was not sent holds for NOT_EQUALS only; IS_PART_OF: the "
        "fact is in the condition's text or list"
    ),
    "multiplier": "too large is refused, not cut; so is 0 or less",
    "reward cap": "a reward above maxAmount is refused, not cut",
    "threshold": "a claim below it is booked (201) and rewards nothing; who has completed is done with the campaign",
    "engagement": (
        "a claiming business must be engaged where any is; limits are for each member, the tightest one counts, "
        "beside the trigger's own"
    ),
    "country": "`customData.countryCode` of the member; NOT_XX shuts out, plain codes let in nobody else",
    "business rights": "none is needed for a claim",
    "unknown user": "USER_NOT_FOUND; nobody is made on the fly",
    "order of checks": "look-ups first (404), then the rules in the order above; the first that is broken answers",
    "status of a refusal": "400 form, 401 sign-in, 403 role, 404 unknown, 409 conflict, 422 rule, 429 too many",
    "page envelope": "`data`, `page`, `limit`, `total`, `totalPages`; 50 a page unless asked, 100 at most",
    "several memberships": "400, the options in `details.options`",
    "refresh tokens": "each renewal gives two new tokens; older ones live until they end",
    "sign-in without a proof": (
        "off; with `allowJWTForUnauthenticatedUsers` (`PUT /_settings`) a new member is made, and a name somebody "
        "has is refused"
    ),
    "a request sent twice": "claims twice: no idempotency key is documented",
    "startDate, endDate of a claim": "kept, and judged by nothing",
    "a campaign with claims": "cannot be deleted, only switched off",
}
