// Closing the program: what that means, and what stays.
pragma ComponentBehavior: Bound
import QtQuick
import ".."
import "../parts"

StaffStage {
    id: screen

    required property var counts
    required property bool supervisor
    readonly property int open: counts.waiting + counts.sending + counts.uncertain + counts.parked

    title: qsTr("Close the program")
    then: supervisor ? "" : qsTr("This needs a supervisor.")

    TwoLines {
        anchors.fill: parent
        size: Theme.title
        big: screen.open > 0 ? qsTr("%n claims are still here. They stay on this disk and leave when the program runs again.", "", screen.open)
                             : qsTr("No claim is waiting here.")
        small: qsTr("Until somebody starts it again, visitors find no terminal.")
    }
    actions: StaffButton {
        text: qsTr("Close the program")
        solid: true
        enabled: screen.supervisor
        act: "end"
    }
}
