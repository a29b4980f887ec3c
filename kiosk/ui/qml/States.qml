// The six states of a claim, as staff read them.
pragma Singleton
import QtQuick

QtObject {
    readonly property var words: ({
        open: qsTr("on their way"),
        waiting: qsTr("waiting"),
        sending: qsTr("sending"),
        uncertain: qsTr("uncertain"),
        accepted: qsTr("accepted"),
        rejected: qsTr("rejected"),
        parked: qsTr("parked")
    })
    readonly property var choices: ({
        "put-back": qsTr("Send it again"),
        accept: qsTr("It was booked"),
        reject: qsTr("Give it up"),
        void: qsTr("Void it"),
        settle: qsTr("Look it up now"),
        done: qsTr("Seen to")
    })
}
