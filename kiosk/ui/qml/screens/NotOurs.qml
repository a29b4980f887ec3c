// A code, but not one of ours: nobody did anything wrong; the eye stays open.
import QtQuick
import ".."
import "../parts"

VerdictStage {
    id: screen

    required property string title
    required property string advice
    // It is held to the tag reader again, not shown to the camera.
    required property bool tag

    required seconds
    verdict: "ask"
    said: title
    then: advice
    cut: 0.8

    CameraFrame {
        anchors.fill: parent
        visible: !screen.tag
    }
    Rectangle {
        anchors.fill: parent
        visible: screen.tag
        radius: Theme.radiusSmall
        color: Theme.accent
        TapTarget {
            anchors.centerIn: parent
            size: Math.min(34 * Theme.u, parent.height * 0.7)
        }
    }
    stub: Words {
        anchors.fill: parent
        verticalAlignment: Text.AlignVCenter
        text: screen.tag ? qsTr("Tap phone or card here") : qsTr("The camera is still looking")
        size: Theme.lead
        font.weight: Font.Bold
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.caption
    }
}
