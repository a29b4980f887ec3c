// The half of the ticket for phones and cards: waves, and the words for it.
import QtQuick
import ".."

Item {
    id: half

    TapTarget {
        id: waves
        anchors {
            left: parent.left
            top: parent.top
            topMargin: Theme.portrait ? (half.height - size) / 2 : 0
        }
        size: Theme.portrait ? Math.min(26 * Theme.u, half.height * 0.9) : Math.min(24 * Theme.u, half.height * 0.5)
    }
    Words {
        anchors {
            left: Theme.portrait ? waves.right : half.left
            leftMargin: Theme.portrait ? Theme.s3 : 0
            right: half.right
            top: Theme.portrait ? half.top : waves.bottom
            topMargin: Theme.portrait ? 0 : Theme.s1
            bottom: half.bottom
        }
        text: qsTr("Tap phone or card here")
        size: Theme.portrait ? 1.2 * Theme.title : Theme.title
        font.weight: Font.Bold
        color: Theme.accentText
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.body
        verticalAlignment: Theme.portrait ? Text.AlignVCenter : Text.AlignBottom
    }
}
