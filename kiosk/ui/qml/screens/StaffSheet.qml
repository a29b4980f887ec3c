// The shift is closed: its sheet, as it is printed, and where it lies.
pragma ComponentBehavior: Bound
import QtQuick
import ".."
import "../parts"

StaffStage {
    id: screen

    required property var shift
    required property string file
    required property string picture
    readonly property int persons: shift.parked + shift.tasks   // claims that wait for one

    title: qsTr("Shift %1 is closed").arg(shift.number)
    then: qsTr("%1 accepted, %2 waiting, %3 rejected").arg(shift.total.accepted).arg(shift.total.open).arg(shift.total.rejected)

    Rectangle {
        id: paper
        anchors { left: parent.left; top: parent.top }
        height: Theme.portrait ? parent.height * 0.66 : parent.height
        width: height / 1.414
        color: "white"
        border { color: Theme.rule; width: 1 }
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("The sheet")
        Image {
            anchors { fill: parent; margins: 1 }
            source: screen.picture
            sourceSize: Qt.size(1024, 1448)
            fillMode: Image.PreserveAspectFit
            smooth: true
            cache: false
        }
    }
    Column {
        anchors { right: parent.right; bottom: parent.bottom }
        width: Theme.portrait ? parent.width : parent.width - paper.width - Theme.s4
        spacing: Theme.s2
        Words {
            width: parent.width
            text: screen.shift.total.open > 0
                ? qsTr("%n claims are handed over to the next shift. Nothing is lost.", "", screen.shift.total.open)
                : screen.persons > 0 ? qsTr("Nothing waits to be sent.") : qsTr("Nothing is left over for the next shift.")
            size: Theme.lead
            font.weight: Font.Bold
        }
        Words {
            width: parent.width
            visible: screen.persons > 0
            text: qsTr("Waiting for a person: %1. Decide about them under Parked.").arg(screen.persons)
            color: Theme.no
        }
        Words {
            width: parent.width
            text: qsTr("The sheet lies here, for printing:")
            color: Theme.inkSoft
        }
        Words {
            width: parent.width
            text: screen.file
            size: Theme.caption
            wrapMode: Text.WrapAnywhere
            maximumLineCount: 4
        }
    }
}
