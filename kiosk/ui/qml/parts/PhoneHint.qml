// A phone with a code on it: how to show one, while there is no picture of the camera to see oneself in.
import QtQuick
import ".."

Rectangle {
    id: phone

    property color colour: Theme.card

    width: height * 0.6
    radius: height * 0.09
    color: "transparent"
    border { color: phone.colour; width: Math.max(3, height * 0.028) }
    Accessible.ignored: true

    QrCode {
        anchors.centerIn: parent
        width: parent.width * 0.7
        height: width
        dark: phone.colour
        light: "transparent"
        quiet: 0
        Accessible.ignored: true
    }
    SequentialAnimation on anchors.verticalCenterOffset {
        running: Theme.breathe > 0
        loops: Animation.Infinite
        NumberAnimation { to: 1.2 * Theme.u; duration: Theme.breathe / 2; easing.type: Easing.InOutSine }
        NumberAnimation { to: 0; duration: Theme.breathe / 2; easing.type: Easing.InOutSine }
    }
}
