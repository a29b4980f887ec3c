// The keys of a till: an amount is typed here. Never mirrored: the figures stay where fingers know them.
import QtQuick
import QtQuick.Layouts
import ".."

Item {
    id: pad

    property string point: "."             // the decimal sign, or nothing where there are no cents
    property bool begun: false             // there is something to take back

    component Push: BigButton {
        required property string key

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        Layout.preferredHeight: 1
        Layout.minimumHeight: 48
        solid: true
        tint: Theme.card
        tintText: Theme.ink
        size: Theme.title
        onClicked: Hand.pressed("key", key)
    }

    GridLayout {
        anchors.fill: parent
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        columns: 3
        columnSpacing: Theme.s1
        rowSpacing: Theme.s1

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]
            Push {
                required property string modelData
                key: modelData
                text: modelData
            }
        }
        Push {
            key: pad.point
            text: pad.point
            said: qsTr("Decimal point")
            enabled: pad.point !== ""
            visible: pad.point !== ""
        }
        Push {
            key: "0"
            text: "0"
            Layout.columnSpan: pad.point === "" ? 2 : 1
            Layout.preferredWidth: pad.point === "" ? 2 : 1
        }
        Push {
            key: "back"
            text: "⌫"
            said: qsTr("Delete the last figure")
            enabled: pad.begun
        }
        Push {
            key: "cancel"
            text: qsTr("Clear")
            size: Theme.body
            tint: Theme.chalk
            border.width: Theme.stroke
            enabled: pad.begun
        }
        Push {
            key: "enter"
            text: qsTr("Enter")
            size: Theme.lead
            tint: Theme.accent
            tintText: Theme.accentText
            Layout.columnSpan: 2
            Layout.preferredWidth: 2
        }
    }
}
