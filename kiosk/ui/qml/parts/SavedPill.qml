// How many claims this terminal keeps, with the shape of what is saved before it.
import QtQuick
import ".."

Rectangle {
    id: pill

    property string text

    implicitHeight: 7.4 * Theme.u
    implicitWidth: row.width + 2 * Theme.s2
    radius: height / 2
    color: Theme.saved

    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.s1
        VerdictMark {
            anchors.verticalCenter: parent.verticalCenter
            verdict: "saved"
            size: 4.4 * Theme.u
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            text: pill.text
            size: Theme.caption
            font.weight: Font.Bold
            color: Theme.savedText
            wrapMode: Text.NoWrap
        }
    }
}
