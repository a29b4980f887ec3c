// Claims, newest first, by where they stand.
pragma ComponentBehavior: Bound
import QtQuick
import ".."
import "../parts"

StaffStage {
    id: screen

    required property string which
    required property var rows
    required property int skipped
    required property int total
    required property string today

    title: qsTr("Outbox")
    then: qsTr("Claims: %1").arg(total)
    onWhichChanged: list.at = 0

    Flow {
        id: filters
        anchors { left: parent.left; right: parent.right; top: parent.top }
        spacing: Theme.s1
        Repeater {
            model: ["open", "waiting", "uncertain", "parked", "accepted", "rejected"]
            StaffButton {
                required property string modelData
                width: Theme.portrait ? Math.floor((filters.width - 2 * Theme.s1) / 3)
                                      : Math.floor((filters.width - 5 * Theme.s1) / 6)
                oneWord: true
                text: States.words[modelData]
                solid: screen.which === modelData
                focus: solid
                said: solid ? qsTr("%1, shown now").arg(text) : text
                act: "which"
                about: modelData
            }
        }
    }
    Rows {
        id: list
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        anchors { top: filters.bottom; topMargin: Theme.s2 }
        entries: screen.rows
        rowHeight: Math.max(56, 10.8 * Theme.u)
        empty: qsTr("No claim stands here.")
        row: ClaimLine {
            required property var modelData
            width: list.width
            height: list.rowHeight
            claim: modelData
            today: screen.today
        }
    }
    actions: Pager {
        list: list
        newer: screen.skipped > 0
        older: screen.skipped + screen.rows.length < screen.total
    }
}
