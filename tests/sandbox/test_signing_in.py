"""Signing in: proofs, memberships, renewal, and gates by role."""

from collections.abc import Iterator
from datetime import UTC, datetime

import httpx
import jwt
import pytest

from tests.sandbox.desk import Desk, refused


def test_business_session_names_role_and_lifetimes(desk: Desk) -> None:
    tokens = desk.tokens("business", desk.seed["businessAuthToken"])
    access, refresh = (jwt.decode(tokens[name], options={"verify_signature": False})
                       for name in ("accessToken", "refreshToken"))  # fmt: skip
    assert (access["role"], access["businessId"]) == ("BUSINESS", desk.seed["businessId"])
    assert round(access["exp"] - access["iat"]) == 900
    assert round(refresh["exp"] - refresh["iat"]) == 86400


def test_tokens_can_be_checked_with_the_published_key(desk: Desk) -> None:
    token = desk.tokens("business", desk.seed["businessAuthToken"])["accessToken"]
    (key,) = jwt.PyJWKSet.from_dict(desk.public.get("/v2/.well-known/jwks.json").json()).keys
    assert jwt.decode(token, key.key, ["EdDSA"])["iss"] == "pers-sandbox"


def test_several_memberships_have_to_be_chosen_from(desk: Desk) -> None:
    body = {"authToken": desk.seed["twoBusinessesAuthToken"], "authType": "business"}
    details = refused(desk.public.post("/v2/auth/token", json=body), 400, "MULTIPLE_CONTEXT_SELECTION_REQUIRED")
    chosen = details["options"][1]["businessId"]
    chosen_body = {**body, "context": {"businessId": chosen}}
    tokens = desk.public.post("/v2/auth/token", json=chosen_body).json()
    headers = {"authorization": f"Bearer {tokens['accessToken']}"}
    assert desk.public.get("/v2/businesses/me", headers=headers).json()["id"] == chosen


@pytest.mark.parametrize(("change", "status", "code"), [
    ({"authToken": "wrong"}, 401, "PROOF_INVALID"),
    ({"authType": "tenant"}, 401, "PROOF_INVALID"),
    ({"context": {"businessId": "biz-bakery"}}, 403, "MEMBERSHIP_MISSING"),
    ({"rawLoginData": {"email": "a@b.c"}}, 403, "UNAUTHENTICATED_LOGIN_OFF"),
    ({"authType": "pirate"}, 400, "VALIDATION_FAILED"),
])  # fmt: skip
def test_sign_in_refused(desk: Desk, change: dict[str, object], status: int, code: str) -> None:
    body = {"authToken": desk.seed["businessAuthToken"], "authType": "business", **change}
    refused(desk.public.post("/v2/auth/token", json=body), status, code)


@pytest.fixture
def open_house(desk: Desk) -> Iterator[Desk]:
    desk.door.put("/_settings", json={"allowJWTForUnauthenticatedUsers": True})
    yield desk
    desk.door.put("/_settings", json={"allowJWTForUnauthenticatedUsers": False})


def guest(desk: Desk, kind: str = "user", **said: str) -> httpx.Response:
    body = {"authToken": "none", "authType": kind, "rawLoginData": said}
    return desk.public.post("/v2/auth/token", json=body)


def test_where_the_tenant_wants_it_somebody_without_a_proof_is_a_new_member(open_house: Desk) -> None:
    tokens = guest(open_house, email="Guest.One@example.com", firstName="Guest", shoeSize="44").json()
    headers = {"authorization": f"Bearer {tokens['accessToken']}"}
    me = open_house.public.get("/v2/users/me", headers=headers).json()
    assert (me["email"], me["firstName"], me["externalId"]) == ("Guest.One@example.com", "Guest", None)
    _, source = open_house.campaign()
    assert open_house.claim(source, "guest.one@example.com").json()["user"]["id"] == me["id"]


def test_without_a_proof_nobody_becomes_somebody_who_is_there_already(open_house: Desk) -> None:
    refused(guest(open_house, externalId="m-1001"), 409, "USER_EXISTS")
    refused(guest(open_house, "business"), 403, "UNAUTHENTICATED_LOGIN_OFF")
    refused(guest(open_house, "tenant"), 403, "UNAUTHENTICATED_LOGIN_OFF")


def test_renewal_takes_both_tokens(desk: Desk) -> None:
    tokens = desk.tokens("business", desk.seed["businessAuthToken"])
    renewed = desk.public.post("/v2/auth/refresh", json=tokens).json()
    headers = {"authorization": f"Bearer {renewed['accessToken']}"}
    assert desk.public.get("/v2/businesses/me", headers=headers).status_code == 200
    half = desk.public.post("/v2/auth/refresh", json={"refreshToken": tokens["refreshToken"]})
    refused(half, 400, "VALIDATION_FAILED")


def test_tokens_of_two_people_do_not_renew(desk: Desk) -> None:
    one, other = (desk.tokens("user", f"sandbox-proof-usr-{number}") for number in (1001, 1002))
    mixed = {"accessToken": one["accessToken"], "refreshToken": other["refreshToken"]}
    refused(desk.public.post("/v2/auth/refresh", json=mixed), 401, "TOKEN_INVALID")


def test_a_refresh_token_opens_nothing(desk: Desk) -> None:
    token = desk.tokens("business", desk.seed["businessAuthToken"])["refreshToken"]
    answer = desk.public.get("/v2/businesses/me", headers={"authorization": f"Bearer {token}"})
    refused(answer, 401, "TOKEN_INVALID")


def test_sessions_end(desk: Desk) -> None:
    tokens = desk.tokens("business", desk.seed["businessAuthToken"])
    desk.weather("clock-skew", seconds=901)
    headers = {"authorization": f"Bearer {tokens['accessToken']}"}
    refused(desk.public.get("/v2/businesses/me", headers=headers), 401, "TOKEN_EXPIRED")
    assert desk.public.post("/v2/auth/refresh", json=tokens).status_code == 200
    desk.weather("clock-skew", seconds=86400)
    refused(desk.public.post("/v2/auth/refresh", json=tokens), 401, "TOKEN_EXPIRED")


def test_lifetimes_can_be_set(desk: Desk) -> None:
    desk.door.put("/_settings", json={"accessSeconds": 5})
    try:
        token = desk.tokens("business", desk.seed["businessAuthToken"])["accessToken"]
    finally:
        desk.door.put("/_settings", json={"accessSeconds": 900})
    claims = jwt.decode(token, options={"verify_signature": False})
    assert round(claims["exp"] - claims["iat"]) == 5
    assert datetime.fromtimestamp(claims["exp"], UTC).tzinfo is UTC


def test_project_key_is_needed(desk: Desk) -> None:
    refused(desk.door.get("/v2/campaigns"), 401, "PROJECT_KEY_MISSING")
    refused(desk.door.get("/v2/campaigns", headers={"x-project-key": "x"}), 401, "PROJECT_KEY_UNKNOWN")


@pytest.mark.parametrize("header", ["Bearer nonsense", "Basic abc", "Bearer"])
def test_wrong_token(desk: Desk, header: str) -> None:
    answer = desk.public.get("/v2/campaigns", headers={"authorization": header})
    refused(answer, 401, "TOKEN_INVALID")


def test_unknown_api_key(desk: Desk) -> None:
    answer = desk.public.get("/v2/healthcheck", headers={"x-api-key": "x"})
    refused(answer, 401, "API_KEY_UNKNOWN")


GATES = {
    "/v2/campaigns": "public user business admin system",
    "/v2/businesses": "public user business admin system",
    "/v2/campaign-triggers": "public user business admin system",
    "/v2/healthcheck": "public user business admin system",
    "/v2/users/me": "user",
    "/v2/businesses/me": "business",
    "/v2/trigger-sources": "business admin system",
    "/v2/users": "business admin system",
    "/v2/campaigns/claims": "user business admin system",
    "/v2/system": "system",
    "/v2/admin": "admin",
    "/v1.7/campaign/admin": "admin",
    "/v1.7/campaign/admin/claim": "admin",
    "/v1.7/campaign/auth/claim": "user",
}


@pytest.mark.parametrize("path", GATES)
def test_gate(desk: Desk, path: str) -> None:
    user = desk.user("usr-1001")
    callers: dict[str, httpx.Client] = {"public": desk.public, "user": user, "business": desk.business,
                                        "admin": desk.admin, "system": desk.system}  # fmt: skip
    for name, client in callers.items():
        answer = client.get(path)
        if name in GATES[path]:
            assert answer.status_code == 200, (name, answer.text)
        elif name == "public":
            refused(answer, 401, "AUTHENTICATION_REQUIRED")
        else:
            refused(answer, 403, "ROLE_NOT_ALLOWED")


def test_only_an_admin_writes(desk: Desk) -> None:
    answer = desk.business.post("/v2/trigger-sources", json={"type": "QR_CODE", "name": "Mine"})
    refused(answer, 403, "ROLE_NOT_ALLOWED")


def test_an_admin_does_not_claim(desk: Desk) -> None:
    body = {"triggerSourceId": "src-entrance", "userIdentifier": "M-1001"}
    refused(desk.admin.post("/v2/campaigns/claims", json=body), 403, "ROLE_NOT_ALLOWED")
