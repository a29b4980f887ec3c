"""The sheet of a closed shift: one page for the till, as a PDF and as a picture of it; may be drawn on any thread."""

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPageSize, QPaintDevice, QPainter, QPdfWriter, QPen

from kiosk.domain.notice import QT_TRANSLATE_NOOP
from kiosk.domain.shift import Drawn, Line, Shift
from kiosk.ui.plain import plain

WIDE, HIGH = 210.0, 297.0  #: A4 (mm); everything below is in these
LEFT, RIGHT = 18.0, WIDE - 18.0
ROW = 8.0
MOST_LINES = 19  #: campaigns on the page; the rest is one line
PICTURE = 6  #: pixels for a millimetre of the picture
COLUMNS = (112.0, 140.0, 168.0)  #: where figures begin
INK, SOFT = "#1F1622", "#554A58"


def sheet(shift: Shift) -> Drawn:
    """The same page twice."""
    return Drawn(_pdf(shift), _png(shift))


def _pdf(shift: Shift) -> bytes:
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    page = QPdfWriter(buffer)
    page.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    page.setPageMargins(QMarginsF())
    page.setTitle(_words(QT_TRANSLATE_NOOP("Sheet", "Shift %1")).replace("%1", str(shift.number)))
    _drawn(page, page.width() / WIDE, shift)
    buffer.close()
    return bytes(made.data())


def _png(shift: Shift) -> bytes:
    image = QImage(int(WIDE * PICTURE), int(HIGH * PICTURE), QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    _drawn(image, PICTURE, shift)
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(made.data())


def _drawn(device: QPaintDevice, scale: float, shift: Shift) -> None:
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    pen = _Pen(painter)
    pen.write(_words(QT_TRANSLATE_NOOP("Sheet", "Shift %1")).replace("%1", str(shift.number)), 20, 12, bold=True)
    pen.write(plain(" · ".join(filter(None, [shift.venue, shift.terminal]))), 35, 5.5)
    pen.write(_times(shift), 43, 5.5)
    low = _table(pen, shift, 60)
    _notes(pen, shift, low + 10)
    painter.end()


class _Pen:
    """Writes in millimetres; what is too long is written smaller."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter

    def write(self, text: str, top: float, high: float, *, bold: bool = False, soft: bool = False) -> None:
        self.cell(text, QRectF(LEFT, top, RIGHT - LEFT, high * 1.4), high, bold=bold, soft=soft)

    def cell(
        self, text: str, room: QRectF, high: float, *, bold: bool = False, soft: bool = False, right: bool = False
    ) -> None:
        font = QFont("Inter")
        font.setPointSizeF(72)  # shaped large and drawn small: fonts know no fractions of a pixel
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Medium)
        painter = self._painter
        painter.save()
        painter.setFont(font)
        painter.setPen(QPen(QColor(SOFT if soft else INK)))
        metrics = painter.fontMetrics()
        size = min(high / metrics.height(), room.width() / max(1, metrics.horizontalAdvance(text)))
        painter.translate(room.left(), room.top())
        painter.scale(size, size)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        whole = QRectF(0, 0, room.width() / size, room.height() / size)
        painter.drawText(whole, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), text)
        painter.restore()

    def rule(self, top: float, thick: float) -> None:
        self._painter.setPen(QPen(QColor(INK), thick))
        self._painter.drawLine(QRectF(LEFT, top, RIGHT - LEFT, 0).topLeft(), QRectF(RIGHT, top, 0, 0).topLeft())


def _table(pen: _Pen, shift: Shift, top: float) -> float:
    heads = (
        QT_TRANSLATE_NOOP("Sheet", "accepted"),
        QT_TRANSLATE_NOOP("Sheet", "waiting"),
        QT_TRANSLATE_NOOP("Sheet", "rejected"),
    )
    for column, head in zip(COLUMNS, heads, strict=True):
        pen.cell(_words(head), QRectF(column, top, 24, ROW), 4.5, soft=True, right=True)
    top += ROW
    pen.rule(top, 0.4)
    for line in _lines(shift):
        _row(pen, line, top)
        top += ROW
    pen.rule(top, 0.4)
    total = shift.total
    _row(
        pen, Line(_words(QT_TRANSLATE_NOOP("Sheet", "All")), total.accepted, total.open, total.rejected), top, bold=True
    )
    return top + ROW


def _lines(shift: Shift) -> list[Line]:
    """As many as fit; the others together."""
    if len(shift.lines) <= MOST_LINES:
        return list(shift.lines)
    rest = shift.lines[MOST_LINES - 1 :]
    name = _words(QT_TRANSLATE_NOOP("Sheet", "%1 others")).replace("%1", str(len(rest)))
    sums = (sum(line.accepted for line in rest), sum(line.open for line in rest), sum(line.rejected for line in rest))
    return [*shift.lines[: MOST_LINES - 1], Line(name, *sums)]


def _row(pen: _Pen, line: Line, top: float, *, bold: bool = False) -> None:
    pen.cell(plain(line.campaign), QRectF(LEFT, top, COLUMNS[0] - LEFT, ROW), 5.2, bold=bold)
    for column, figure in zip(COLUMNS, (line.accepted, line.open, line.rejected), strict=True):
        pen.cell(str(figure), QRectF(column, top, 24, ROW), 5.2, bold=bold, right=True)


def _notes(pen: _Pen, shift: Shift, top: float) -> None:
    notes = [
        (QT_TRANSLATE_NOOP("Sheet", "Still waiting from the shift before: %1"), shift.inherited),
        (QT_TRANSLATE_NOOP("Sheet", "Handed over to the next shift: %1"), shift.total.open),
        (QT_TRANSLATE_NOOP("Sheet", "Of these, a person must decide about: %1"), shift.parked),
        (QT_TRANSLATE_NOOP("Sheet", "Refused after the visitor had left, for a person to see to: %1"), shift.tasks),
    ]
    for number, (template, count) in enumerate(notes):
        pen.write(_words(template).replace("%1", str(count)), top + number * ROW, 5.2)
    closed_by = _words(QT_TRANSLATE_NOOP("Sheet", "Closed by %1")).replace("%1", plain(shift.by))
    pen.write(closed_by, top + (len(notes) + 1) * ROW, 5.2, bold=True)
    kept = QT_TRANSLATE_NOOP("Sheet", "What waits is kept on the terminal's disk and leaves by itself.")
    pen.write(_words(kept), top + (len(notes) + 2) * ROW, 4.5, soft=True)


def _times(shift: Shift) -> str:
    until = f"{shift.until:%Y-%m-%d %H:%M}"
    if shift.since is None:
        return _words(QT_TRANSLATE_NOOP("Sheet", "until %1")).replace("%1", until)
    template = _words(QT_TRANSLATE_NOOP("Sheet", "%1 to %2"))
    return template.replace("%1", f"{shift.since:%Y-%m-%d %H:%M}").replace("%2", until)


def _words(text: str) -> str:
    return QCoreApplication.translate("Sheet", text)
