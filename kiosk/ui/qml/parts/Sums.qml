// Campaigns with what was accepted, waits and was refused, and all of them together.
pragma ComponentBehavior: Bound
import QtQuick
import ".."

Item {
    id: sums

    property var lines: []
    property alias list: list
    readonly property int accepted: lines.reduce((sum, line) => sum + line.accepted, 0)
    readonly property int open: lines.reduce((sum, line) => sum + line.open, 0)
    readonly property int rejected: lines.reduce((sum, line) => sum + line.rejected, 0)

    SumLine {
        id: head
        width: parent.width
        heading: true
    }
    Rows {
        id: list
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: rule.top }
        entries: sums.lines
        empty: qsTr("No claims yet.")
        rowHeight: head.height
        row: SumLine {
            required property var modelData
            width: list.width
            height: list.rowHeight
            name: modelData.campaign
            figures: [modelData.accepted, modelData.open, modelData.rejected]
        }
    }
    Rectangle {
        id: rule
        anchors { left: parent.left; right: parent.right; bottom: all.top }
        height: Theme.stroke
        color: Theme.ink
    }
    SumLine {
        id: all
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        name: qsTr("All")
        bold: true
        figures: [sums.accepted, sums.open, sums.rejected]
    }
}
