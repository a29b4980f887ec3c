// Where a visitor's code goes: before the camera, to the tag reader, or, where neither is, to whoever holds the scanner.
import QtQuick
import ".."

Item {
    id: here

    property bool tag: false               // it is held to the tag reader, not shown
    property alias ground: frame.ground

    CameraFrame {
        id: frame
        anchors.fill: parent
        visible: Eye.fitted && !here.tag
    }
    Rectangle {
        anchors.fill: parent
        visible: !frame.visible
        radius: Theme.radiusSmall
        color: Theme.accent
        TapTarget {
            anchors.centerIn: parent
            visible: here.tag
            size: Math.min(34 * Theme.u, parent.height * 0.7)
        }
        PhoneHint {
            anchors.centerIn: parent
            visible: !here.tag
            height: Math.min(44 * Theme.u, parent.height * 0.8)
            colour: Theme.accentText
        }
    }
}
