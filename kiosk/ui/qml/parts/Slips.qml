// The newest claims of the counter, as many as there is room for; above them what staff should know.
pragma ComponentBehavior: Bound
import QtQuick
import ".."

Item {
    id: part

    property var slips: []
    property string note
    readonly property real line: Math.max(48, 9.2 * Theme.u)
    readonly property int most: Math.max(0, Math.floor((height - title.height - Theme.s1) / line))

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
        anchors { left: parent.left; right: parent.right; top: title.bottom; topMargin: Theme.s1 }
        Repeater {
            model: part.slips.slice(0, part.most)
            SlipRow {
                required property var modelData
                width: part.width
                height: part.line
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
