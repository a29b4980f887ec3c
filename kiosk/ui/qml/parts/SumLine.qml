// A campaign and its three figures, each under the shape of its state.
pragma ComponentBehavior: Bound
import QtQuick
import ".."

Item {
    id: line

    property string name
    property var figures: ["", "", ""]
    property bool heading: false           // shapes in place of figures
    property bool bold: false
    readonly property real column: Math.max(11 * Theme.u, width * 0.14)

    height: 6.4 * Theme.u
    Accessible.role: Accessible.StaticText
    Accessible.name: heading ? "" : qsTr("%1: %2 accepted, %3 waiting, %4 rejected").arg(name).arg(figures[0])
                                        .arg(figures[1]).arg(figures[2])
    Accessible.ignored: heading

    Words {
        anchors { left: parent.left; right: row.left; rightMargin: Theme.s1; top: parent.top; bottom: parent.bottom }
        verticalAlignment: Text.AlignVCenter
        text: line.name
        font.weight: line.bold ? Font.ExtraBold : Font.Medium
        size: Theme.body
        maximumLineCount: 1
        Accessible.ignored: true
    }
    Row {
        id: row
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        Repeater {
            model: ["accepted", "waiting", "rejected"]
            Item {
                id: cell
                required property string modelData
                required property int index
                width: line.column
                height: line.height
                StateMark {
                    visible: line.heading
                    anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                    standing: cell.modelData
                    size: 4.6 * Theme.u
                }
                Words {
                    visible: !line.heading
                    anchors { fill: parent; leftMargin: Theme.s1 }
                    text: line.figures[cell.index]
                    tabular: true
                    font.weight: line.bold ? Font.ExtraBold : Font.Bold
                    horizontalAlignment: Text.AlignRight
                    verticalAlignment: Text.AlignVCenter
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: 9            // a figure cut short would be another
                    maximumLineCount: 1
                    Accessible.ignored: true
                }
            }
        }
    }
}
