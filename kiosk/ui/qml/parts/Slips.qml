// The newest claims of the counter, as many as there is room for; above them what staff should know.
pragma ComponentBehavior: Bound
import QtQuick
import ".."

Item {
    id: part

    property var slips: []
    property string note

    Accessible.role: Accessible.List
    Accessible.name: title.text

    Words {
        id: title
        width: parent.width
        text: part.note !== "" ? qsTr("For staff: %1").arg(part.note) : qsTr("Last claims")
        size: Theme.caption
        color: Theme.inkSoft
        maximumLineCount: 2
    }
    Column {
        id: rows
        anchors { left: parent.left; right: parent.right; top: title.bottom; topMargin: Theme.s1 }
        Repeater {
            model: part.slips
            SlipRow {
                required property var modelData
                readonly property bool fits: rows.y + y + implicitHeight <= part.height
                width: part.width
                opacity: fits ? 1 : 0
                enabled: fits
                Accessible.ignored: !fits
                slip: modelData
            }
        }
    }
    Words {
        visible: part.slips.length === 0
        anchors { left: parent.left; right: parent.right; top: title.bottom; topMargin: Theme.s1 }
        text: qsTr("None yet in this shift.")
        size: Theme.caption
        color: Theme.inkSoft
    }
}
