// An answer for who hears nothing: the edge of the glass lights up, twice within a second; without motion it stays a while.
import QtQuick
import ".."

Rectangle {
    id: flash

    property bool on: false

    function show(): void {
        if (on)
            shine.restart();
    }

    visible: opacity > 0
    opacity: 0
    color: "transparent"
    border { color: Theme.card; width: 5 * Theme.u }
    Accessible.ignored: true

    Rectangle {                            // dark beside light: seen on every ground
        anchors { fill: parent; margins: 2.5 * Theme.u }
        color: "transparent"
        border { color: Theme.ink; width: 2.5 * Theme.u }
    }
    SequentialAnimation {
        id: shine
        loops: Theme.reducedMotion ? 1 : 2
        PropertyAction { target: flash; property: "opacity"; value: 1 }
        PauseAnimation { duration: Theme.reducedMotion ? 900 : 220 }
        PropertyAction { target: flash; property: "opacity"; value: 0 }
        PauseAnimation { duration: 220 }
    }
}
