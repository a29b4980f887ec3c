// Nobody is here yet: one ticket in the venue's colour, one half to show a code to, one half to tap or to say how.
import QtQuick
import ".."
import "../parts"

Rectangle {
    id: screen

    required property string venue
    required property int savedHere
    required property var troubles
    required property bool taps
    required property string alarm
    readonly property string away: troubles.length > 0 ? qsTr("%1 away").arg(troubles.join(", ")) : ""
    readonly property bool onlyTaps: taps && !Eye.fitted
    readonly property bool quiet: savedHere === 0 && away === "" && alarm === "" && !Tongue.choice

    readonly property string spoken: [ask.text, near.text, Eye.fitted ? other.said : ""].filter(words => words !== "").join(". ")

    color: Theme.chalk
    Accessible.role: Accessible.Pane
    Accessible.name: ask.text

    Column {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.margin }
        spacing: Theme.portrait ? Theme.s2 : 0.4 * Theme.u
        Words {
            width: parent.width
            visible: text !== ""
            text: screen.venue
            size: Theme.lead
            font.weight: Font.Bold
            color: Theme.accentInk
            maximumLineCount: 1
        }
        Headline {
            id: ask
            width: parent.width
            height: (Theme.portrait ? 33 : 13) * Theme.u
            text: screen.onlyTaps ? qsTr("Tap phone or card here")
                                  : screen.taps ? qsTr("Show your code, or tap") : qsTr("Show your code")
            size: Theme.portrait ? 1.3 * Theme.verdict : Theme.verdict
            font.weight: Font.ExtraBold
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.title
            maximumLineCount: Theme.portrait ? 3 : 1
        }
    }
    Ticket {
        anchors {
            left: parent.left; right: parent.right; top: head.bottom; bottom: low.top
            leftMargin: Theme.margin; rightMargin: Theme.margin; topMargin: Theme.s2
            bottomMargin: screen.quiet ? 0 : Theme.s2
        }
        upright: Theme.portrait
        torn: Eye.fitted
        cut: !torn ? (Theme.portrait ? height : width) : Theme.portrait ? height * 0.72 : width * 0.66
        fill: Theme.accent
        tear: Theme.chalk
        pad: Theme.s2

        Here {
            anchors { left: parent.left; right: parent.right; top: parent.top }
            anchors { bottom: near.top; bottomMargin: Theme.s1 }
            ground: Theme.accent
            tag: screen.onlyTaps
        }
        Words {
            id: near
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            text: Eye.fitted ? qsTr("A hand's width from the glass")
                             : screen.taps ? "" : qsTr("Your code is in your loyalty app")
            size: Theme.body
            color: Theme.accentText
            maximumLineCount: 1
        }
        stub: Beside {
            id: other
            anchors { fill: parent; margins: Theme.s1 }
            visible: Eye.fitted
            taps: screen.taps
        }
    }
    Item {
        id: low
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.margin }
        height: screen.quiet ? 0 : row + (Theme.portrait && staff.visible ? staff.height + Theme.s1 : 0)
        readonly property real row: Tongue.choice ? Theme.touch : pill.visible ? pill.implicitHeight : 0

        Item {
            id: hand
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: low.row

            LanguageButton {
                id: speech
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                enabled: !choice.open
                onClicked: choice.open = true
            }
            SavedPill {
                id: pill
                anchors { right: speech.visible ? speech.left : parent.right; verticalCenter: parent.verticalCenter }
                anchors.rightMargin: speech.visible ? Theme.s2 : 0
                visible: screen.savedHere > 0
                text: qsTr("%n saved here", "", screen.savedHere)
            }
        }
        Words {
            id: staff
            anchors { left: parent.left; right: parent.right; rightMargin: Theme.portrait ? 0 : beside + Theme.s3 }
            y: Theme.portrait ? 0 : (low.height - height) / 2
            readonly property real beside: (speech.visible ? speech.width : 0)
                                           + (pill.visible ? pill.width + Theme.s2 : 0)
            visible: screen.away !== "" || screen.alarm !== ""
            text: qsTr("For staff: %1").arg(Tongue.joined([screen.alarm, screen.away], " · "))
            size: Theme.caption
            color: Theme.inkSoft
            maximumLineCount: Theme.portrait ? 3 : 2
        }
    }
    LanguageChoice {
        id: choice
        anchors.fill: parent
    }
}
