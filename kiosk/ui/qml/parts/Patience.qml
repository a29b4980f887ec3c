// The time a screen has left, as a share that runs down by itself.
import QtQuick

NumberAnimation {
    property real seconds: 0

    running: seconds > 0
    from: 1
    to: 0
    duration: 1000 * seconds
}
