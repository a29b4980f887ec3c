// What was scanned since midnight: by the hour, and by campaign.
pragma ComponentBehavior: Bound
import QtQuick
import ".."
import "../parts"

StaffStage {
    id: screen

    required property string day
    required property var hours
    required property var campaigns

    title: qsTr("Today")
    then: qsTr("%1, by the hour of the scan").arg(day)

    Rectangle {
        anchors { left: parent.left; top: parent.top }
        width: Theme.portrait ? parent.width : parent.width * 0.52
        height: Theme.portrait ? parent.height * 0.46 : parent.height
        radius: Theme.radius
        color: Theme.card
        Chart {
            anchors { fill: parent; margins: Theme.s2 }
            hours: screen.hours
        }
    }
    Sums {
        id: sums
        anchors { right: parent.right; bottom: parent.bottom }
        width: Theme.portrait ? parent.width : parent.width * 0.48 - Theme.s3
        height: Theme.portrait ? parent.height * 0.54 - Theme.s3 : parent.height
        lines: screen.campaigns
    }
    actions: Pager { list: sums.list }
}
