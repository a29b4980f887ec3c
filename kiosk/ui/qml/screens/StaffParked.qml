// All that waits for a person: parked claims, and refusals that came after the visitor had left.
pragma ComponentBehavior: Bound
import QtQuick
import ".."
import "../parts"

StaffStage {
    id: screen

    required property var rows
    required property string today

    title: qsTr("Parked")
    then: rows.length > 0 ? qsTr("Open one to decide about it.") : ""

    Rows {
        id: list
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.portrait ? parent.height * 0.8 : parent.height
        entries: screen.rows
        empty: qsTr("No claim waits for you.")
        focus: true
        rowHeight: (Theme.portrait ? 1.5 : 1.3) * Theme.touch
        row: ClaimLine {
            required property var modelData
            required property int index
            focus: index === 0
            width: list.width
            height: list.rowHeight
            claim: modelData
            today: screen.today
        }
    }
    actions: Pager { list: list }
}
