// A phone with a code on it: what to show, and where.
import QtQuick
import ".."

Rectangle {
    id: phone

    property color colour: Theme.card
    property bool filled: false            // before a picture, where lines alone would be lost

    width: height * 0.6
    radius: height * 0.09
    color: filled ? Theme.alpha(Theme.lens, 0.6) : "transparent"
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
}
