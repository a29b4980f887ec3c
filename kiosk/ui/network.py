"""A network for QML that reaches nothing: what is shown is on this machine or is not shown."""

from PySide6.QtCore import QIODevice, QObject
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest
from PySide6.QtQml import QQmlNetworkAccessManagerFactory


class Nowhere(QNetworkAccessManager):
    """Answers every request as one to an address of no protocol, without opening a connection."""

    def createRequest(  # noqa: N802 (Qt's name)
        self,
        op: QNetworkAccessManager.Operation,
        request: QNetworkRequest,  # noqa: ARG002 (never looked at: nobody is asked)
        outgoing: QIODevice | None = None,
    ) -> QNetworkReply:
        """Put an empty address in the place of the one asked for."""
        return super().createRequest(op, QNetworkRequest(), outgoing)


class NoNetwork(QQmlNetworkAccessManagerFactory):
    """What the engine asks for a way out."""

    def __init__(self) -> None:
        super().__init__()
        self._made: list[Nowhere] = []  # kept: Qt may hand over no parent, and Python would let them go

    def create(self, parent: QObject) -> QNetworkAccessManager:
        """One for each of the engine's threads."""
        self._made.append(Nowhere(parent))
        return self._made[-1]
