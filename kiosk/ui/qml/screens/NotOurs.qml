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

    Here {
        anchors.fill: parent
        tag: screen.tag
    }
    stub: Words {
        anchors.fill: parent
        verticalAlignment: Text.AlignVCenter
        text: screen.tag ? qsTr("Tap phone or card here")
                         : Eye.fitted ? qsTr("The camera is still looking") : qsTr("Ready for your code")
        size: Theme.lead
        font.weight: Font.Bold
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.caption
    }
}
