// Who is it, and their PIN: first the name, then the digits.
pragma ComponentBehavior: Bound
import QtQuick
import ".."
import "../parts"

StaffStage {
    id: screen

    required property var people
    required property string who
    required property string barred
    required property int wait
    required property int tries
    required property bool checking
    property int seconds: wait
    readonly property bool closed: barred === "off" || seconds > 0

    function told(): string {
        if (people.length === 0)
            return qsTr("Nobody has a PIN yet. On this machine, type: kiosk staff pin NAME --scope supervisor")
                   .replace("--", "\u2060-\u2060-\u2060");   // a line ends before it, not within
        if (who === "")
            return qsTr("Choose your name.");
        if (barred === "off")
            return qsTr("Too many wrong PINs. This PIN is switched off: ask a supervisor.");
        if (seconds > 0)
            return qsTr("Too many wrong PINs. The next try is in %1 s.").arg(seconds);
        if (checking)
            return qsTr("One moment");
        return barred === "wrong" ? qsTr("That is not the PIN. Try again.") : qsTr("Type your PIN, then ✓.");
    }

    required notice
    title: who === "" ? qsTr("Staff: who is it?") : qsTr("Staff")
    then: notice === "" ? told() : ""
    outermost: who === ""

    function begin(): void {
        pad.digits = "";
        seconds = wait;
    }

    onTriesChanged: Qt.callLater(begin)    // when the wait has been told too
    onWaitChanged: Qt.callLater(begin)
    onWhoChanged: Qt.callLater(begin)

    Timer {
        interval: 1000
        repeat: true
        running: screen.seconds > 0
        onTriggered: screen.seconds--
    }
    Rows {
        id: names
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.portrait ? parent.height * 0.62 : parent.height
        visible: screen.who === ""
        focus: visible
        entries: screen.people
        rowHeight: Theme.touch * 1.1
        row: StaffButton {
            required property string modelData
            required property int index
            focus: index === 0
            width: names.width
            height: names.rowHeight
            text: modelData
            size: Theme.lead
            solid: true
            tint: Theme.card
            tintText: Theme.ink
            act: "who"
            about: modelData
        }
    }
    Rectangle {                            // who it is, and what was typed, as dots
        id: dots
        readonly property int shown: pad.digits.length
        visible: screen.who !== ""
        anchors { left: parent.left; top: parent.top }
        width: Theme.portrait ? parent.width : parent.width * 0.42
        height: Theme.portrait ? parent.height * 0.24 : parent.height
        radius: Theme.radius
        color: Theme.accent
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Digits typed: %1").arg(shown)
        Words {
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s3 }
            height: Math.min(parent.height * 0.4, 2 * Theme.verdict)
            text: screen.who
            size: Theme.verdict
            font.weight: Font.ExtraBold
            color: Theme.accentText
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.caption
            maximumLineCount: 2
        }
        Row {
            visible: screen.seconds === 0
            anchors { left: parent.left; bottom: parent.bottom; margins: Theme.s3 }
            spacing: Math.min(1.4 * Theme.u, parent.width / 60)
            Repeater {
                model: Math.max(6, dots.shown)
                Rectangle {
                    required property int index
                    width: Math.min(3.4 * Theme.u, dots.width / 18)
                    height: width
                    radius: width / 2
                    color: index < dots.shown ? Theme.accentText : "transparent"
                    border { color: Theme.accentText; width: Theme.stroke }
                }
            }
        }
        Ring {                             // the time until the next try, running down
            visible: screen.seconds > 0
            anchors { right: parent.right; bottom: parent.bottom; margins: Theme.s3 }
            size: Math.min(parent.height * 0.5, 30 * Theme.u)
            track: Theme.alpha(Theme.accentText, 0.3)
            colour: Theme.accentText
            share: screen.wait > 0 ? screen.seconds / screen.wait : 0
            Words {
                anchors.centerIn: parent
                text: screen.seconds
                tabular: true
                size: parent.size * 0.28
                font.weight: Font.ExtraBold
                color: Theme.accentText
                wrapMode: Text.NoWrap
            }
        }
    }
    PinPad {
        id: pad
        visible: screen.who !== ""
        focus: visible
        enabled: !screen.closed && !screen.checking
        anchors { right: parent.right; bottom: parent.bottom }
        width: Theme.portrait ? parent.width : parent.width * 0.58 - Theme.s3
        height: Theme.portrait ? parent.height * 0.72 : parent.height
        onEntered: Hand.pressed("staff.pin", digits)
    }
    actions: Pager {
        list: names
        visible: screen.who === "" && names.pages > 1
    }
}
