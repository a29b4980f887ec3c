"""The table of the counter: what was paid decides how many times the reward."""

from decimal import Decimal
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from kiosk.settings.tables import Section

Money = Annotated[Decimal, Field(gt=0, le=1_000_000)]


class CounterTable(Section):
    """Where staff type what was paid before, or after, a code is shown."""

    enabled: bool = False
    per: Money = Decimal(10)
    rounding: Literal["down", "nearest"] = "down"
    currency: str = Field(default="€", min_length=1, max_length=6)
    decimals: int = Field(default=2, ge=0, le=4)
    max_amount: Money = Decimal(1000)
    confirm_above: Decimal = Field(default=Decimal(100), ge=0, le=1_000_000)
    amount_cards: bool = False

    @model_validator(mode="after")
    def _in_whole_coins(self) -> Self:
        for name in ("per", "max_amount", "confirm_above"):
            if self.coins(getattr(self, name)) is None:
                raise ValueError(
                    f"{name} has more decimals than the {self.decimals} of the currency (counter.decimals)"
                )
        if self.max_amount < self.per:
            raise ValueError("max_amount is less than per: nobody could collect anything")
        return self

    def coins(self, money: Decimal) -> int | None:
        """So much money in the smallest coin; None where it would have to be broken."""
        coins = money.scaleb(self.decimals)
        return int(coins) if coins == coins.to_integral_value() else None
