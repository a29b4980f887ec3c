// The claim is on disk and on its way: the visitor may already lower the phone.
import QtQuick
import ".."
import "../parts"

VerdictStage {
    id: screen

    required property string reference

    verdict: "sending"
    mark: ""
    said: qsTr("One moment")
    then: qsTr("Asking for your points")
    spoken: [said, read.big, read.small].join(". ")

    marker: Ring {
        size: parent.width
        thick: size * 0.15
        share: 0.28
        RotationAnimation on rotation {
            running: !Theme.reducedMotion
            from: 0; to: 360
            duration: 1100
            loops: Animation.Infinite
        }
    }
    TwoLines {
        id: read
        anchors.fill: parent
        big: qsTr("Your code is read")
        small: qsTr("You can put your phone away.")
    }
    stub: Reference {
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        reference: screen.reference
    }
}
