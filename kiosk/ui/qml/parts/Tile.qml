// A way into a part of the console, with its figure where it has one.
import QtQuick
import ".."

StaffButton {
    id: tile

    property string name
    property int figure: -1
    property bool urgent: false            // a person is waited for

    text: ""
    said: figure < 0 ? name : name + ": " + figure
    solid: true
    tint: urgent ? Theme.saved : Theme.card
    act: "go"

    Words {
        anchors { left: parent.left; leftMargin: Theme.s2; right: number.left; rightMargin: Theme.s1 }
        anchors { top: parent.top; bottom: parent.bottom }
        text: tile.name
        size: Theme.portrait ? Theme.lead : Theme.body
        font.weight: Font.Bold
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.caption
        maximumLineCount: 2
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
    Words {
        id: number
        anchors { right: parent.right; rightMargin: Theme.s2; verticalCenter: parent.verticalCenter }
        visible: tile.figure >= 0
        width: visible ? Math.min(implicitWidth, tile.width * 0.4) : 0
        text: tile.figure
        tabular: true
        size: Theme.title
        font.weight: Font.ExtraBold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 10
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
