// The reference of a claim, to read aloud.
import QtQuick
import ".."

Column {
    id: part

    property string reference

    spacing: 0.5 * Theme.u

    Words {
        width: parent.width
        text: qsTr("Reference")
        size: Theme.body
        color: Theme.inkSoft
        maximumLineCount: 1
    }
    Words {
        width: parent.width
        text: part.reference
        size: Theme.title
        font.weight: Font.Bold
        font.letterSpacing: 0.06 * size
        maximumLineCount: 1
    }
}
