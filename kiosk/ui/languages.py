"""Languages: which one the window speaks. A visitor may choose one; after them it is the venue's own again."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTimer, QTranslator, Signal, Slot

from kiosk.domain.screens import Amount, AnyScreen, Declined, Receipt, Saved, Welcome

#: Each language as its own speakers call it, and whose habits with numbers it has.
#: Arabic keeps Western digits: references and codes have them too.
NAMES = {
    "en": ("English", "en_GB"),
    "es": ("Español", "es_ES"),
    "de": ("Deutsch", "de_DE"),
    "fr": ("Français", "fr_FR"),
    "ca": ("Català", "ca_ES"),
    "pt": ("Português", "pt_PT"),
    "it": ("Italiano", "it_IT"),
    "ar": ("العربية", "ar_AE"),
}
LINGER_MS = 30_000  #: after which a visitor who chose a language and did nothing is taken to have left


class Tongue(QObject):
    """The language spoken now; made in the GUI thread, before the window's first word."""

    changed = Signal()

    def __init__(self, translations: Path, offered: Sequence[str], *, linger_ms: int = LINGER_MS) -> None:
        """`offered`: the first is the venue's own."""
        super().__init__()
        self.offered = tuple(dict.fromkeys(offered)) or ("en",)
        self._translations = translations
        self._translator: QTranslator | None = None
        self._answered = False
        self._linger = QTimer(self, singleShot=True, interval=linger_ms)
        self._linger.timeout.connect(self._back)
        self.spoken = ""
        self._speak(self.offered[0])

    @property
    def choices(self) -> list[dict[str, str]]:
        """What may be chosen, each by its own name."""
        return [{"code": code, "name": NAMES[code][0]} for code in self.offered]

    @property
    def mirrored(self) -> bool:
        """It is read from right to left."""
        return QLocale(NAMES[self.spoken][1]).textDirection() is Qt.LayoutDirection.RightToLeft

    @Slot(str)
    def choose(self, code: str) -> None:
        """Speak this language until its visitor has an answer or is gone."""
        if code in NAMES:
            self._speak(code)
            self._linger.start()

    def notice(self, screen: AnyScreen) -> None:
        """Whoever is shown this screen is still there; whoever had an answer before the resting screen is not."""
        if _rests(screen):
            if self._answered:
                self._back()
        elif self._linger.isActive():
            self._linger.start()
        self._answered = isinstance(screen, Receipt | Saved | Declined)

    def forget(self) -> None:
        """Take the translation out of the application again."""
        self._linger.stop()
        if self._translator:
            QCoreApplication.removeTranslator(self._translator)
        self._translator = None

    @Slot()
    def _back(self) -> None:
        self._linger.stop()
        self._speak(self.offered[0])

    def _speak(self, code: str) -> None:
        if code == self.spoken:
            return
        self.forget()
        translator = QTranslator()
        if translator.load(f"kiosk_{code}", str(self._translations)):
            QCoreApplication.installTranslator(translator)
            self._translator = translator
        QLocale.setDefault(QLocale(NAMES[code][1]))
        self.spoken = code
        self.changed.emit()


def _rests(screen: AnyScreen) -> bool:
    """Nobody is there: at a counter, nothing is typed and no code was shown."""
    return isinstance(screen, Welcome) or (isinstance(screen, Amount) and not screen.typed and not screen.who)
