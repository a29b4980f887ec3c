// A large amount, once more before it counts: nothing is kept yet, and going back undoes it.
import QtQuick
import ".."
import "../parts"

Rectangle {
    id: screen

    required property string amount
    required property string formula
    required property string rounded
    required property string times
    required property string who
    required property real seconds
    property real remaining

    color: Theme.chalk
    Accessible.role: Accessible.Pane
    Accessible.name: ask.text + ". " + screen.amount + ", " + screen.times + ", " + whom.text

    Patience on remaining { seconds: screen.seconds }

    Words {
        id: ask
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.margin }
        height: 13 * Theme.u
        text: qsTr("Is this right?")
        size: Theme.verdict
        font.weight: Font.ExtraBold
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.title
    }
    Words {
        id: whom
        anchors { left: ask.left; right: ask.right; top: ask.bottom }
        height: 8 * Theme.u
        text: qsTr("For %1. Nothing is booked yet.").arg(screen.who)
        size: Theme.lead
        color: Theme.inkSoft
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.body
        verticalAlignment: Text.AlignVCenter
    }
    Sum {
        anchors { left: ask.left; right: ask.right; bottom: buttons.top; bottomMargin: Theme.s3 }
        height: Math.min(70 * Theme.u, buttons.y - whom.y - whom.height - Theme.s3 - Theme.s2)
        amount: screen.amount
        times: screen.times
        formula: screen.formula
        rounded: screen.rounded
    }
    Row {
        id: buttons
        anchors { left: ask.left; right: ask.right; bottom: parent.bottom; bottomMargin: Theme.margin + Theme.s1 }
        spacing: Theme.s2
        BigButton {
            width: (parent.width - parent.spacing) * 0.38
            height: 1.3 * Theme.touch
            size: Theme.lead
            text: qsTr("Back")
            onClicked: Hand.pressed("key", "cancel")
        }
        BigButton {
            width: (parent.width - parent.spacing) * 0.62
            height: 1.3 * Theme.touch
            size: Theme.lead
            text: qsTr("Confirm")
            solid: true
            onClicked: Hand.pressed("key", "enter")
        }
    }
    Rectangle {                            // time left, along the low edge
        anchors { left: parent.left; bottom: parent.bottom }
        width: parent.width * screen.remaining
        height: 1.2 * Theme.u
        color: Theme.alpha(Theme.ink, 0.45)
    }
}
