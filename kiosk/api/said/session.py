"""A session with PERS."""

from pydantic import Field

from kiosk.api.said.lenient import Said


class Tokens(Said):
    """Both tokens of a session, of which neither is ever shown."""

    access_token: str = Field(min_length=1, repr=False)
    refresh_token: str = Field(min_length=1, repr=False)
