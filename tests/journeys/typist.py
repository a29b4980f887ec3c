"""A window with the terminal's keys and, if wished, a field of the staff's; says on stdout who heard what."""

import sys

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickView

from kiosk.domain.wedge import WedgeSettings
from kiosk.ui.keys import Keys

GAP = 0.25  #: seconds: on a busy machine the fingers of xdotool stammer
FIELD = b"import QtQuick\nTextInput { focus: true; width: 99; height: 99 }"


def say(what, text):
    print(f"{what} {text}", flush=True)


def main(layout, field):
    application = QGuiApplication(sys.argv[:1])
    view = QQuickView()
    view.installEventFilter(
        Keys(
            lambda text: say("typed", text),
            lambda text: say("scanned", text),
            view,
            wedge=WedgeSettings(gap=GAP, layout=layout),
        )
    )
    if field == "field":
        component = QQmlComponent(view.engine())
        component.setData(QByteArray(FIELD), "")
        item = component.create()
        view.setContent("", component, item)
        item.textChanged.connect(lambda: say("field", item.property("text")))
        item.accepted.connect(lambda: say("entered", item.property("text")))
    view.resize(200, 200)
    view.show()
    view.requestActivate()
    if field == "field":
        item.forceActiveFocus()
    say("shown", view.winId())
    application.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
