// How far along a row of visits is: a filled stamp for each one made, an empty ring for each one to come.
pragma ComponentBehavior: Bound
import QtQuick
import ".."

Grid {
    id: steps

    property int needed: 0
    property int done: 0

    visible: needed > 1 && needed <= 12 && done >= 0
    columns: Math.max(1, needed)
    spacing: 1.2 * Theme.u
    Accessible.ignored: true

    Repeater {
        model: steps.visible ? steps.needed : 0

        Rectangle {
            required property int index
            readonly property real room: (steps.width - (steps.columns - 1) * steps.spacing) / steps.columns
            width: Math.min(room, 7 * Theme.u)
            height: width
            radius: width / 2
            color: index < steps.done ? Theme.yes : "transparent"
            border { color: Theme.yes; width: Math.max(2, 0.6 * Theme.u) }
        }
    }
}
