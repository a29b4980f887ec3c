"""Businesses, their kinds, and the members of the loyalty programme."""

from kiosk.api.said.lenient import Anything, Maybe, Moment, Number, Said, Text, Yes


class BusinessType(Said):
    """A kind of business."""

    id: Number
    name: Text
    description: Text
    code: Text
    icon_url: Text


class Business(Said):
    """A business, which claims for its members."""

    id: str
    email: Text
    account_address: Text
    business_legal_name: Text
    display_name: Text
    description: Text
    short_description: Text
    website_url: Text
    image_url: Text
    street_address: Text
    city: Text
    postal_code: Text
    coords_latitude: Number
    coords_longitude: Number
    business_type: Maybe[BusinessType]
    is_active: Yes
    can_mint_token: Yes
    can_charge_token: Yes
    can_manage_users: Yes
    can_receive_donation: Yes


class Member(Said):
    """Who claims."""

    id: str
    email: Text
    identifier_email: Text
    first_name: Text
    last_name: Text
    external_id: Text
    account_address: Text
    instagram_account_id: Text
    google_account_name: Text
    custom_data: Anything
    public_profile: Anything
    is_active: Yes
    created_at: Moment
    updated_at: Moment

    def __repr__(self) -> str:
        """Only the id: what else a server tells of people has no place in a log or a traceback."""
        return f"Member(id={self.id!r})"

    __str__ = __repr__
