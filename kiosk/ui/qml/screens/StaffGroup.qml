// A family or a class: how many come together and claim one right after the other.
pragma ComponentBehavior: Bound
import QtQuick
import ".."
import "../parts"

StaffStage {
    id: screen

    required notice
    title: qsTr("A group")
    then: qsTr("How many come together? Each shows their own code, one right after the other, without a pause.")

    Grid {
        id: grid
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        columns: Theme.portrait ? 3 : 6
        spacing: Theme.s1
        readonly property real wide: (width - (columns - 1) * spacing) / columns
        readonly property real high: Math.max(Theme.touch, Math.min(20 * Theme.u, (screen.height - 60 * Theme.u) / 2))
        Repeater {
            model: [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20]
            StaffButton {
                required property int modelData
                required property int index
                width: grid.wide
                height: grid.high
                text: modelData
                size: Theme.title
                solid: true
                tint: Theme.card
                tintText: Theme.ink
                focus: index === 0
                act: "group"
                about: modelData
            }
        }
    }
    actions: StaffButton {
        text: qsTr("No group any more")
        act: "group"
        about: "0"
    }
}
