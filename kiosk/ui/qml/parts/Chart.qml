// Claims by the hour, stacked: accepted at the foot, on their way above, refused on top.
pragma ComponentBehavior: Bound
import QtQuick
import ".."

Item {
    id: chart

    property var hours: []                 // 24 lines
    readonly property int most: Math.max(1, ...hours.map(line => line.accepted + line.open + line.rejected))
    readonly property int early: hours.findIndex(line => line.accepted + line.open + line.rejected > 0)
    readonly property var shown: hours.slice(early < 0 ? 8 : Math.min(early, 8))   // nights are mostly empty
    readonly property real slot: width / Math.max(1, shown.length)

    Accessible.role: Accessible.Chart
    Accessible.name: hours.filter(line => line.accepted + line.open + line.rejected > 0)
                          .map(line => line.campaign + ": " + (line.accepted + line.open + line.rejected)).join(", ")

    Words {
        id: top
        text: chart.most
        size: Theme.caption
        tabular: true
        color: Theme.inkSoft
        Accessible.ignored: true
    }
    Rectangle {
        id: ground
        anchors { left: parent.left; right: parent.right; bottom: feet.top }
        height: Theme.stroke
        color: Theme.ink
    }
    Row {
        id: bars
        anchors { left: parent.left; top: top.bottom; bottom: ground.top }
        Repeater {
            model: chart.shown
            Item {
                id: hour
                required property var modelData
                readonly property real one: bars.height / chart.most
                width: chart.slot
                height: bars.height
                Rectangle {
                    id: yes
                    anchors { bottom: parent.bottom; horizontalCenter: parent.horizontalCenter }
                    width: chart.slot * 0.7
                    height: hour.modelData.accepted * hour.one
                    color: Theme.yes
                }
                Rectangle {
                    id: open
                    anchors { bottom: yes.top; horizontalCenter: parent.horizontalCenter }
                    width: chart.slot * 0.7
                    height: hour.modelData.open * hour.one
                    color: Theme.saved
                }
                Rectangle {
                    anchors { bottom: open.top; horizontalCenter: parent.horizontalCenter }
                    width: chart.slot * 0.7
                    height: hour.modelData.rejected * hour.one
                    color: Theme.noGround
                    border { color: Theme.no; width: height > 2 * Theme.stroke ? Theme.stroke : height / 2 }
                }
            }
        }
    }
    Row {
        id: feet
        anchors { left: parent.left; bottom: parent.bottom }
        Repeater {
            model: chart.shown
            Words {
                required property var modelData
                required property int index
                width: chart.slot
                text: index % 4 === 0 ? modelData.campaign : ""
                size: Theme.caption
                tabular: true
                color: Theme.inkSoft
                wrapMode: Text.NoWrap
                elide: Text.ElideNone
                Accessible.ignored: true
            }
        }
    }
}
