// The counter at rest: what was paid is typed here, and the newest claims stand beside it.
import QtQuick
import ".."
import "../parts"

Rectangle {
    id: screen

    required property string typed
    required property bool begun
    required property string point
    required property string formula
    required property string rounded
    required property string times
    required property string wrong
    required property string who
    required property string source
    required property var slips
    required property string venue
    required property int savedHere
    required property var troubles
    required property string alarm
    readonly property string away: troubles.length > 0 ? qsTr("%1 away").arg(troubles.join(", ")) : ""
    readonly property string forStaff: Tongue.joined([alarm, away], " · ")
    readonly property real half: width * 0.54

    color: Theme.chalk
    Accessible.role: Accessible.Pane
    Accessible.name: ask.text

    Item {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.margin }
        anchors.rightMargin: Theme.portrait ? Theme.margin : parent.width - screen.half + Theme.s2
        height: Theme.portrait ? 12 * Theme.u : 8 * Theme.u

        Words {
            id: ask
            anchors { left: parent.left; right: pill.visible ? pill.left : parent.right; rightMargin: Theme.s2 }
            anchors.verticalCenter: parent.verticalCenter
            height: parent.height
            text: qsTr("What was paid?")
            size: Theme.title
            font.weight: Font.ExtraBold
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.body
            verticalAlignment: Text.AlignVCenter
        }
        SavedPill {
            id: pill
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            visible: screen.savedHere > 0
            text: qsTr("%n saved here", "", screen.savedHere)
        }
    }
    Sum {
        id: sum
        anchors { left: head.left; right: head.right; top: head.bottom; topMargin: Theme.s1 }
        height: Theme.portrait ? screen.height * 0.21 : screen.height * 0.42
        amount: screen.typed
        begun: screen.begun
        times: screen.times
        formula: screen.formula
        rounded: screen.rounded
        wrong: screen.wrong
        whom: Tongue.joined([screen.who, screen.source], " · ")
    }
    Slips {
        anchors { left: head.left; right: head.right; top: sum.bottom; topMargin: Theme.s2 }
        anchors { bottom: Theme.portrait ? pad.top : parent.bottom; bottomMargin: Theme.s2 }
        slips: screen.slips
        note: screen.forStaff
    }
    Keypad {
        id: pad
        anchors { right: parent.right; bottom: parent.bottom; margins: Theme.margin }
        width: Theme.portrait ? parent.width - 2 * Theme.margin : parent.width - screen.half - Theme.s2 - Theme.margin
        height: Theme.portrait ? parent.height * 0.44 : parent.height - 2 * Theme.margin
        point: screen.point
        begun: screen.begun || screen.who !== ""
    }
}
