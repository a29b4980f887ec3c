"""Claims as the history tells them."""

from kiosk.api.said.campaigns import Campaign
from kiosk.api.said.lenient import Maybe, Moment, Said
from kiosk.api.said.people import Business, Member


class Claim(Said):
    """A claim that took effect."""

    id: str
    created_at: Moment
    user: Maybe[Member]
    campaign: Maybe[Campaign]
    business: Maybe[Business]
