"""What a request is refused for: a status of HTTP, and words for people."""

from __future__ import annotations


class RefusalError(Exception):
    """A request that is not answered: ``status`` of HTTP, and why.

    >>> str(RefusalError(404, "there is no such graph"))
    'there is no such graph'
    """

    def __init__(self, status: int, message: str) -> None:
        """Take the status and the message."""
        super().__init__(message)
        self.status = status

    def __reduce__(self) -> tuple[type[RefusalError], tuple[int, str]]:
        """Cross from one process to another."""
        return type(self), (self.status, str(self))
