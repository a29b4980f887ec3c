// A button that a thumb, a glove and a keyboard can press.
import QtQuick
import ".."

Rectangle {
    id: button

    property string text
    property string said: text             // what a screen reader says, where the text is a sign
    property bool solid: false             // the one to press next
    property color tint: Theme.accent
    property color tintText: Theme.accentText
    property color line: Theme.ink
    property real size: Theme.body
    property real before: 0                // room for a drawing before the words
    property bool oneWord: false           // it may shrink, and is never broken
    property alias down: tap.pressed
    readonly property bool takesKeys: Hand.takesKeys
    default property alias content: room.data

    signal clicked()

    z: ring.visible ? 1 : 0                // the ring lies over the buttons around it
    implicitHeight: Theme.touch
    implicitWidth: Math.max(Theme.touch, label.implicitWidth + before + 2 * Theme.s3)
    radius: Theme.radiusSmall
    color: !solid ? Theme.alpha(line, down ? 0.12 : 0) : down ? Qt.darker(tint, 1.12) : tint
    border { color: line; width: solid ? 0 : Theme.stroke }
    opacity: enabled ? 1 : 0.4
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: said
    Accessible.focusable: true
    Accessible.onPressAction: button.clicked()
    Keys.onSpacePressed: button.clicked()

    Words {
        id: label
        anchors { fill: parent; leftMargin: Theme.s1 + button.before; rightMargin: Theme.s1 }
        text: button.text
        size: button.size
        font.weight: Font.Bold
        color: button.solid ? button.tintText : button.line
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.Fit
        minimumPixelSize: button.oneWord ? 10 : Theme.caption
        wrapMode: button.oneWord ? Text.NoWrap : Text.Wrap
        maximumLineCount: button.oneWord ? 1 : 2
        Accessible.ignored: true
    }
    Item {                                 // a drawing in place of words
        id: room
        anchors.fill: parent
    }
    Rectangle {
        id: ring                           // focus: a second line outside, for keys and switches
        visible: button.activeFocus && Hand.byKeys
        anchors { fill: parent; margins: -1.1 * Theme.u }
        radius: button.radius + 1.1 * Theme.u
        color: "transparent"
        border { color: button.line; width: Theme.stroke }
    }
    TapHandler {
        id: tap
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: {
            Hand.byKeys = false;
            button.clicked();
        }
    }
}
