// A code, but not one of ours: nobody did anything wrong; the eye stays open.
import QtQuick
import ".."
import "../parts"

VerdictStage {
    id: screen

    required property string title
    required property string advice

    required seconds
    verdict: "ask"
    said: title
    then: advice
    cut: 0.8

    CameraFrame { anchors.fill: parent }
    stub: Words {
        anchors.fill: parent
        verticalAlignment: Text.AlignVCenter
        text: qsTr("The camera is still looking")
        size: Theme.lead
        font.weight: Font.Bold
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.caption
    }
}
