// A claim in a list: where it stands, its reference, when and at what; a press opens it.
import QtQuick
import ".."

StaffButton {
    id: line

    property var claim
    property string today
    readonly property string when: claim.at.day === today ? claim.at.time : claim.at.day + ", " + claim.at.time
    readonly property string standing: claim.late ? qsTr("refused later") : States.words[claim.state]

    solid: true
    tint: Theme.card
    text: ""
    said: [claim.reference, standing, when, claim.campaign, claim.reason].filter(part => part !== "").join(", ")
    act: "claim"
    about: claim.reference

    StateMark {
        id: mark
        anchors { left: parent.left; leftMargin: Theme.s2; verticalCenter: parent.verticalCenter }
        standing: line.claim.state
        size: Math.min(6 * Theme.u, line.height * 0.6)
    }
    Column {
        id: left
        anchors { left: mark.right; leftMargin: Theme.s2; verticalCenter: parent.verticalCenter }
        width: Math.max(18 * Theme.u, line.width * 0.24)
        Words {
            width: parent.width
            text: line.claim.reference
            tabular: true
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 10
            font.weight: Font.Bold
            maximumLineCount: 1
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            text: line.standing
            size: Theme.caption
            color: Theme.inkSoft
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 10
            maximumLineCount: 1
            Accessible.ignored: true
        }
    }
    Column {
        anchors { left: left.right; leftMargin: Theme.s2; right: parent.right; rightMargin: Theme.s2 }
        anchors.verticalCenter: parent.verticalCenter
        Words {
            width: parent.width
            text: Tongue.joined([line.when, line.claim.campaign], " · ")
            size: Theme.caption
            font.weight: Font.Bold
            maximumLineCount: 1
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: line.claim.reason
            size: Theme.caption
            color: Theme.inkSoft
            maximumLineCount: line.height > 13 * Theme.u ? 2 : 1
            Accessible.ignored: true
        }
    }
}
