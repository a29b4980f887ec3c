// One word on whether one may go home, why, and every part of the console.
pragma ComponentBehavior: Bound
import QtQuick
import ".."
import "../parts"

StaffStage {
    id: screen

    required property string who
    required property bool supervisor
    required property var readiness
    required property var counts
    required property int tasks
    readonly property int leaving: counts.waiting + counts.sending + counts.uncertain

    required notice
    title: qsTr("Staff")
    then: supervisor ? qsTr("%1, supervisor. Visitors wait while you are here.").arg(who)
                     : qsTr("%1, steward. Visitors wait while you are here.").arg(who)
    outermost: true

    ReadinessPlate {
        id: plate
        anchors { left: parent.left; top: parent.top }
        width: Theme.portrait ? parent.width : parent.width * 0.48
        height: Theme.portrait ? parent.height * 0.42 : parent.height
        readiness: screen.readiness
        calm: screen.leaving > 0 ? qsTr("%n claims leave by themselves. You can go home.", "", screen.leaving)
                                 : qsTr("Nothing is waiting. You can go home.")
    }
    Grid {
        id: tiles
        anchors { right: parent.right; bottom: parent.bottom }
        width: Theme.portrait ? parent.width : parent.width * 0.52 - Theme.s2
        height: Theme.portrait ? parent.height * 0.58 - Theme.s3 : parent.height
        columns: 2
        spacing: Theme.s1
        readonly property real wide: (width - spacing) / 2
        readonly property real high: (height - 3 * spacing) / 4

        Tile {
            width: tiles.wide; height: tiles.high
            name: qsTr("Parked")
            figure: screen.counts.parked + screen.tasks
            urgent: figure > 0
            about: "parked"
            focus: true
        }
        Tile { width: tiles.wide; height: tiles.high; name: qsTr("Outbox"); figure: screen.leaving; about: "outbox" }
        Tile { width: tiles.wide; height: tiles.high; name: qsTr("Today"); about: "today" }
        Tile { width: tiles.wide; height: tiles.high; name: qsTr("Close the shift"); about: "shift" }
        Tile { width: tiles.wide; height: tiles.high; name: qsTr("Devices"); about: "devices" }
        Tile { width: tiles.wide; height: tiles.high; name: qsTr("Catalogue"); about: "catalogue" }
        Tile { width: tiles.wide; height: tiles.high; name: qsTr("A group"); about: "group" }
        Tile { width: tiles.wide; height: tiles.high; name: qsTr("Close the program"); about: "exit" }
    }
}
