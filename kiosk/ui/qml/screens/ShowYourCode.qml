// The place's code was read first, or at a counter what was paid (due): now the visitor's own, within the time that is left.
import QtQuick
import ".."
import "../parts"

VerdictStage {
    id: screen

    required property string source
    required property string campaign
    required property bool taps
    required property string due

    required seconds
    verdict: "ready"
    mark: ""
    readonly property bool onlyTaps: taps && !Eye.fitted

    said: onlyTaps ? qsTr("Now tap with your own phone or card") : qsTr("Now show your own code")
    then: due !== "" ? due : campaign === "" ? source : source === "" ? campaign : campaign + " · " + source
    cut: due === "" ? 0.8 : 0.76

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
    Here {
        anchors.fill: parent
        tag: screen.onlyTaps
    }
    stub: Item {
        anchors.fill: parent
        Words {
            anchors { left: parent.left; right: back.visible ? back.left : parent.right; rightMargin: Theme.s1 }
            anchors { top: parent.top; bottom: parent.bottom }
            verticalAlignment: Text.AlignVCenter
            text: screen.onlyTaps ? qsTr("Tap phone or card here")
                                  : screen.taps ? qsTr("Or tap phone or card") : qsTr("Your code is in your loyalty app")
            size: Theme.lead
            font.weight: Font.Bold
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.caption
        }
        BigButton {
            id: back
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            visible: screen.due !== ""
            text: qsTr("Back")
            onClicked: Hand.pressed("key", "cancel")
        }
    }
}
