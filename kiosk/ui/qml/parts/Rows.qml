// A list, as many rows at a time as a hand can hit.
import QtQuick
import ".."

FocusScope {
    id: list

    property var entries: []
    property string empty                  // what is said where there is nothing
    property int at: 0                     // which page
    property real rowHeight: Theme.touch
    property alias row: repeater.delegate  // one entry: `modelData`; as wide as the list and `rowHeight` high
    readonly property real gap: 0.8 * Theme.u
    readonly property int each: Math.max(1, Math.floor((height + gap) / (rowHeight + gap)))
    readonly property int pages: Math.max(1, Math.ceil(entries.length / each))

    onPagesChanged: at = Math.min(at, pages - 1)

    Column {
        width: parent.width
        spacing: list.gap
        Repeater {
            id: repeater
            model: list.entries.slice(list.at * list.each, (list.at + 1) * list.each)
        }
    }
    Words {
        anchors.fill: parent
        visible: list.entries.length === 0
        text: list.empty
        size: Theme.lead
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.caption
    }
}
