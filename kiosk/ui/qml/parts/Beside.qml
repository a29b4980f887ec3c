// The half of the ticket beside the camera: where to tap, or, without a tag reader, where one's code is.
import QtQuick
import ".."

Item {
    id: half

    property bool taps: true
    readonly property alias said: how.text

    Item {
        id: waves

        readonly property real size: Theme.portrait ? Math.min(26 * Theme.u, half.height * 0.9)
                                                    : Math.min(24 * Theme.u, half.height * 0.5)

        width: size
        height: size
        anchors {
            left: parent.left
            top: parent.top
            topMargin: Theme.portrait ? (half.height - size) / 2 : 0
        }

        TapTarget {
            visible: half.taps
            size: waves.size
        }
        PhoneHint {
            visible: !half.taps
            x: Theme.portrait ? (waves.width - width) / 2 : LayoutMirroring.enabled ? waves.width - width : 0
            height: waves.size
            colour: Theme.accentText
        }
    }
    Words {
        id: how
        anchors {
            left: Theme.portrait ? waves.right : half.left
            leftMargin: Theme.portrait ? Theme.s3 : 0
            right: half.right
            top: Theme.portrait ? half.top : waves.bottom
            topMargin: Theme.portrait ? 0 : Theme.s1
            bottom: half.bottom
        }
        text: half.taps ? qsTr("Tap phone or card here") : qsTr("Your code is in your loyalty app")
        size: Theme.portrait ? 1.2 * Theme.title : Theme.title
        font.weight: Font.Bold
        color: Theme.accentText
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.body
        verticalAlignment: Theme.portrait ? Text.AlignVCenter : Text.AlignBottom
    }
}
