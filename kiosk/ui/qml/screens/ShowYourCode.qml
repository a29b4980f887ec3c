// The place's code was read first: now the visitor's own, within the time that is left.
import QtQuick
import ".."
import "../parts"

VerdictStage {
    id: screen

    required property string source
    required property string campaign
    required property bool taps

    required seconds
    verdict: "ready"
    mark: ""
    said: qsTr("Now show your own code")
    then: campaign === "" ? source : source === "" ? campaign : campaign + " · " + source
    cut: 0.8

    marker: Ring {
        size: parent.width
        thick: size * 0.12
        share: screen.remaining
        Words {
            anchors.centerIn: parent
            text: Math.ceil(screen.remaining * screen.seconds)
            tabular: true
            size: Theme.amount
            font.weight: Font.ExtraBold
            color: Theme.accentInk
            wrapMode: Text.NoWrap
        }
    }
    CameraFrame { anchors.fill: parent }
    stub: Words {
        anchors.fill: parent
        verticalAlignment: Text.AlignVCenter
        text: screen.taps ? qsTr("Or tap phone or card") : qsTr("Your code is in your loyalty app")
        size: Theme.lead
        font.weight: Font.Bold
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.caption
    }
}
