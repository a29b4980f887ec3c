"""What the sandbox asks for and the contract does not say: told here, so that schemathesis knows what is valid.

The contract was put together from pages that show types but no ranges. Each narrowing below is a choice of the
sandbox's; none is a check left out.
"""

from typing import Any

from tests.contract.document import strict

WHOLE = {"type": "integer", "minimum": 1, "maximum": 10**9}

#: Query parameters: declared as any number or any text.
PARAMETERS: dict[str, dict[str, Any]] = {
    "page": WHOLE,
    "limit": {"type": "integer", "minimum": 1},
    "offset": {"type": "integer", "minimum": 0, "maximum": 10**9},
    "sort": {"type": "string", "enum": ["id", "name", "type", "createdAt", "updatedAt"]},
    "search": {"type": "string", "maxLength": 512},
}

#: By what a list can be sorted.
SORTED = {"getCampaigns": ["id", "name", "order", "startDate", "endDate", "createdAt", "updatedAt"]}

NAME = {"minLength": 1, "maxLength": 512}
#: Texts of bodies that name something: a name of nothing names nobody.
NAMES = {
    "name", "key", "id", "type", "authToken", "accessToken", "refreshToken", "tokenEntityId", "tokenId", "campaignId",
    "triggerSourceId", "businessId", "userIdentifier", "email", "instagramAccountId", "externalId",
}  # fmt: skip
PROOFS = {"authToken", "accessToken", "refreshToken"}
#: Numbers of bodies: no limit is below nothing, a reward is more than nothing, and a place is on this planet.
NUMBERS: dict[str, dict[str, Any]] = {
    "amount": {"exclusiveMinimum": 0},
    "multiplier": {"minimum": None, "exclusiveMinimum": -1e15, "maximum": None, "exclusiveMaximum": 1e15},
    "latitude": {"minimum": -90, "maximum": 90},
    "longitude": {"minimum": -180, "maximum": 180},
}


def narrowed(version: str) -> dict[str, Any]:
    """The contract of one version, as far as the sandbox goes along; fields nobody names are refused by it."""
    told = strict(version)
    for item in told["paths"].values():
        for operation in item.values():
            for parameter in operation.get("parameters", ()):
                parameter["schema"] = _parameter(operation["operationId"], parameter)
    schemas = told["components"]["schemas"]
    for name, schema in schemas.items():
        if name.endswith("Request") or name == "TokenPair":
            schema["additionalProperties"] = schema.get("additionalProperties", False)
            _body(schema["properties"])
    condition = schemas["CampaignTriggerCondition"]
    _body(condition["properties"])
    if version == "v2":  # v1.7 answers with it too, and adds an id
        condition["additionalProperties"] = False
    return told


def _parameter(operation: str, parameter: dict[str, Any]) -> dict[str, Any]:
    if parameter["name"] == "sortBy":
        return {"type": "string", "enum": SORTED.get(operation, ["createdAt"])}
    return PARAMETERS.get(parameter["name"], parameter["schema"])


def _body(properties: dict[str, Any]) -> None:
    for name, schema in properties.items():
        if name == "context":
            schema["additionalProperties"] = False
            _body(schema["properties"])
        else:
            schema.update(_more(name, schema))
            for unsaid in [key for key, value in schema.items() if value is None]:
                del schema[unsaid]


def _more(name: str, schema: dict[str, Any]) -> dict[str, Any]:
    """What else a field has to be."""
    kinds = schema.get("type", "")
    plain = kinds == "string" and "enum" not in schema and "format" not in schema
    by_name = {
        "businessIds": {"items": {"type": "string", **NAME}, "maxItems": 100},
        "sourceLogic": {"enum": ["any"]},
        "requiredUserInfo": {"type": ["string", "null"], "maxLength": 512},
        "completionThreshold": {"type": ["number", "null"], "minimum": 0, "maximum": 1e15},
    }
    if name in by_name:
        return by_name[name]
    if name in NAMES:
        return NAME if name not in PROOFS else {"minLength": 1, "maxLength": 16_000}
    if "number" in kinds:
        return {"minimum": 0, "maximum": 1e15, **NUMBERS.get(name, {})}
    return {"maxLength": 4000} if plain or kinds == ["string", "null"] else {}
