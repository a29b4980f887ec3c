// Whose turn it is in a group that came together.
import QtQuick
import ".."

Rectangle {
    id: pill

    required property int number
    required property int of

    visible: of > 0
    implicitHeight: 8 * Theme.u
    implicitWidth: said.width + 2 * Theme.s3
    radius: height / 2
    color: Theme.chalk
    border { width: Theme.stroke; color: Theme.ink }

    Words {
        id: said
        anchors.centerIn: parent
        text: qsTr("%1 of %2").arg(pill.number).arg(pill.of)
        size: Theme.lead
        font.weight: Font.ExtraBold
        wrapMode: Text.NoWrap
    }
}
