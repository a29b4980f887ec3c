// Refused, with the reason and with when it works again: framed, quiet, not a scene.
import QtQuick
import ".."
import "../parts"

VerdictStage {
    id: screen

    required property string reference
    required property string reason
    required property string again
    required property int minutes
    required property string code

    function next(): string {
        switch (again) {
        case "tomorrow":
            return qsTr("Tomorrow");
        case "in minutes":                 // nobody counts 135 minutes; an hour begun is an hour to wait
            return minutes > 90 ? qsTr("In %n hours", "", Math.ceil(minutes / 60))
                                : qsTr("In %n minutes", "", Math.max(1, minutes));
        case "never":
            return qsTr("Not with this campaign");
        }
        return "";
    }

    required seconds
    verdict: "no"
    said: qsTr("No points this time")
    spoken: `${said}. ${reason} ` + (next() === "" ? qsTr("The counter knows more") : `${qsTr("Next time")}: ${next()}`)
    cut: 0.58

    TwoLines {
        anchors.fill: parent
        big: screen.reason
    }
    stub: Column {
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: 0.5 * Theme.u
        Words {
            width: parent.width
            visible: screen.next() !== ""
            text: qsTr("Next time")
            size: Theme.lead
            color: Theme.inkSoft
            maximumLineCount: 1
        }
        Words {
            width: parent.width
            text: screen.next() || qsTr("The counter knows more")
            size: Theme.title
            font.weight: Font.ExtraBold
            maximumLineCount: 2
        }
        Words {
            width: parent.width
            topPadding: Theme.s1
            text: screen.code === "" ? screen.reference
                                     : qsTr("For staff: %1 · %2").arg(screen.reference).arg(screen.code)
            size: Theme.caption
            color: Theme.inkSoft
            maximumLineCount: 2
        }
    }
}
