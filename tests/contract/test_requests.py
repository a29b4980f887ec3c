"""What the typed client really sends, and what the sandbox answers, held against the contract by openapi-core."""

from functools import cache
from urllib.parse import parse_qsl, urlsplit

import pytest
from openapi_core import OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.testing import MockResponse
from werkzeug.datastructures import Headers, ImmutableMultiDict

from kiosk.api.operations import OPERATIONS, Refused
from kiosk.api.transport import Silence
from tests.contract.document import HOST, names, strict


class Sent:
    """A recorded request as openapi-core wants it."""

    def __init__(self, exchange):
        target = urlsplit(exchange.target)
        self.host_url, self.path, self.method = HOST, target.path, exchange.method.lower()
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(parse_qsl(target.query)), header=Headers(list(exchange.asked.items())), cookie={}
        )
        self.content_type = exchange.asked.get("content-type", "").split(";")[0]
        self.body = exchange.body or None


@cache
def api_of(version):
    return OpenAPI.from_dict(strict(version))


def checker(path):
    return api_of(path.split("/")[1])


def came_back(exchange):
    return MockResponse(
        exchange.answer, exchange.status, content_type=exchange.told.get("content-type", "application/json")
    )


def problems(exchange):
    """Everything that is wrong with a request, by the contract."""
    api = checker(exchange.path)
    return [
        f"{type(wrong).__name__}: {wrong} {wrong.__cause__ or ''}" for wrong in api.iter_request_errors(Sent(exchange))
    ]


@pytest.mark.parametrize("name", names())
def test_operation(everybody, recorder, record_property, name):
    recorder.taken()
    came = everybody.ask(name)
    assert not isinstance(came, Refused | Silence), came
    heard = recorder.taken()
    assert [problems(one) for one in heard] == [[]] * len(heard)
    record_property("operation", (name, "client", "yes"))
    for one in heard:
        api = checker(one.path)
        assert [str(wrong) for wrong in api.iter_response_errors(Sent(one), came_back(one))] == [], one
    record_property("operation", (name, "sandbox", "yes"))


def test_the_client_knows_every_operation_and_no_other():
    assert sorted(OPERATIONS) == sorted(names())
    assert len(OPERATIONS) == 75
