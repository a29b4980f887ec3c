// A line of text typed on the glass or on a keyboard.
pragma ComponentBehavior: Bound
import QtQuick
import ".."

FocusScope {
    id: typing

    property string text
    property string hint
    property int most: 120
    property bool large: false             // capital letters
    readonly property var rows: ["1234567890", "qwertyuiop", "asdfghjkl-", "zxcvbnm._@"]
    readonly property real gap: 0.6 * Theme.u
    readonly property real deep: (height - field.height - 5 * gap) / 5

    signal entered()

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            text = text.slice(0, -1);
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            entered();
        else if (event.text.length === 1 && event.text >= " " && text.length < most)
            text += event.text;
        else
            return;
        event.accepted = true;
    }

    Rectangle {
        id: field
        width: parent.width
        height: Theme.touch
        radius: Theme.radiusSmall
        color: Theme.card
        border { color: Theme.ink; width: Theme.stroke }
        Accessible.role: Accessible.EditableText
        Accessible.name: typing.hint
        Accessible.description: typing.text
        Words {
            anchors { fill: parent; leftMargin: Theme.s2; rightMargin: Theme.s2 }
            text: typing.text === "" ? typing.hint : typing.text + "|"
            color: typing.text === "" ? Theme.inkSoft : Theme.ink
            verticalAlignment: Text.AlignVCenter
            elide: Text.ElideLeft
            maximumLineCount: 1
            Accessible.ignored: true
        }
    }
    Column {
        anchors { top: field.bottom; topMargin: typing.gap }
        spacing: typing.gap
        LayoutMirroring.enabled: false
        Repeater {
            model: typing.rows
            Row {
                id: row
                required property string modelData
                spacing: typing.gap
                Repeater {
                    model: row.modelData.split("")
                    StaffButton {
                        required property string modelData
                        width: (typing.width - 9 * typing.gap) / 10
                        height: typing.deep
                        text: typing.large ? modelData.toUpperCase() : modelData
                        onClicked: if (typing.text.length < typing.most) typing.text += text
                    }
                }
            }
        }
        Row {
            spacing: typing.gap
            readonly property real part: (typing.width - 2 * typing.gap) / 5
            StaffButton {
                width: parent.part
                height: typing.deep
                text: "⇧"
                said: qsTr("Capital letters")
                solid: typing.large
                onClicked: typing.large = !typing.large
            }
            StaffButton {
                width: 3 * parent.part
                height: typing.deep
                text: qsTr("Space")
                onClicked: if (typing.text !== "" && typing.text.length < typing.most) typing.text += " "
            }
            StaffButton {
                width: parent.part
                height: typing.deep
                text: "⌫"
                said: qsTr("Take back")
                onClicked: typing.text = typing.text.slice(0, -1)
            }
        }
    }
}
