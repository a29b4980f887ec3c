// The shift as it stands, before it is closed.
pragma ComponentBehavior: Bound
import QtQuick
import ".."
import "../parts"

StaffStage {
    id: screen

    required property var shift
    readonly property int persons: shift.parked + shift.tasks   // claims that wait for one

    required notice
    title: qsTr("Shift %1").arg(shift.number)
    then: shift.since === "" ? qsTr("The first one of this terminal.")
                             : qsTr("Since %1, %2.").arg(shift.since.day).arg(shift.since.time)

    Ticket {
        anchors.fill: parent
        upright: Theme.portrait
        cut: Theme.portrait ? height * 0.56 : width * 0.54
        Sums {
            id: sums
            anchors.fill: parent
            lines: screen.shift.lines
        }
        stub: Column {
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
            spacing: Theme.portrait ? Theme.s2 : Theme.s1
            Words {
                width: parent.width
                text: sums.open > 0 ? qsTr("%n claims are handed over to the next shift. Nothing is lost.", "", sums.open)
                    : screen.persons > 0 ? qsTr("Nothing waits to be sent.")
                                             : qsTr("Nothing is left over for the next shift.")
                size: Theme.portrait ? Theme.lead : Theme.body
                font.weight: Font.Bold
            }
            Words {
                width: parent.width
                visible: screen.shift.inherited > 0
                text: qsTr("Waiting already when this shift began: %1").arg(screen.shift.inherited)
            }
            Words {
                width: parent.width
                visible: screen.persons > 0
                text: qsTr("Waiting for a person: %1. Decide about them under Parked.").arg(screen.persons)
                color: Theme.no
            }
            Words {
                width: parent.width
                text: qsTr("Closing writes a sheet, and the next shift begins.")
                size: Theme.caption
                color: Theme.inkSoft
            }
        }
    }
    actions: [
        StaffButton {
            text: qsTr("Close the shift")
            solid: true
            focus: true
            act: "close"
        },
        Pager { list: sums.list }
    ]
}
