"""Amounts per share: statements beside that of the result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .drafts import Group, Statement

if TYPE_CHECKING:
    from .state import Walk

_A_SHARE = 100
_EARNINGS = frozenset(
    (
        "NetIncomeLoss",
        "NetIncomeLossAvailableToCommonStockholdersBasic",
        "IncomeLossFromContinuingOperations",
        "ProfitLoss",
    )
)


def is_share_alone(statement: Statement, group: Group) -> bool:
    """As in "earned 14 cents per share, compared with 22 cents": an amount per share, too."""
    if statement.current is not None or len(statement.shares) != 1:
        return False
    value = group.figures[0].value
    share = statement.shares[0]
    return share.current is not None and share.prior is None and bool(value and value < _A_SHARE)


def is_share(statement: Statement) -> bool:
    """Return whether a statement is about an amount per share."""
    name, text = statement.measure.name, statement.text.lower()
    return name.startswith("EarningsPerShare") or "per share" in text


def per_share(state: Walk, statement: Statement, role: str, group: Group) -> Statement:
    """Return the statement that an amount per share is of: one beside that of the result.

    Of a measure that is no result ("funds from operations of $1.31 per share") it is the figure.
    """
    own = role == "current" and not statement.has_figures()
    if statement.per_share or (own and statement.measure.name not in _EARNINGS):
        statement.per_share = True
        return statement
    earnings = statement.measure.name in _EARNINGS
    name = group.share if earnings else "OtherMeasure"
    free = [share for share in statement.shares if getattr(share, role) is None]
    named = [share for share in free if share.measure.name == name]
    if not named and (not free or len(statement.shares) > 1):
        share = Statement(
            measure=statement.measure._replace(name=name),
            start=group.start,
            end=group.end,
            text=group.share_text or "per share",
            per_share=True,
            sentence=state.number,
            subject=statement.subject,
            component=statement.component,
        )
        statement.shares.append(share)
        return share
    return (named or free)[0]
