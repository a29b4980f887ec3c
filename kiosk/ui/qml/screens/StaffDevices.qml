// The readers and the line, live, and a way to try each.
pragma ComponentBehavior: Bound
import QtQuick
import ".."
import "../parts"

StaffStage {
    id: screen

    required property var devices
    required property bool lineDown
    required property string locked
    required property string today
    required property string heard
    required property string heardBy
    required property bool trying
    required property string tried
    readonly property string line: locked !== "" ? qsTr("does not let this terminal in: %1").arg(locked)
        : trying ? qsTr("is being asked") : tried === "well" ? qsTr("answered just now")
        : tried === "badly" ? qsTr("did not answer just now") : lineDown ? qsTr("does not answer") : qsTr("answers")

    function standing(device: var): string {
        const at = (time) => time.day === today ? time.time : time.day + ", " + time.time;
        if (!device.works)
            return qsTr("away since %1: %2").arg(at(device.since)).arg(device.why);
        return device.last === "" ? qsTr("there; has read nothing yet") : qsTr("there; last read at %1").arg(at(device.last));
    }

    title: qsTr("Devices")
    then: qsTr("Hold a code or a tag to any reader to try it: no claim is made.")

    Column {
        id: try_
        anchors { left: parent.left; top: parent.top }
        width: Theme.portrait ? parent.width : parent.width * 0.42
        height: Theme.portrait ? parent.height * 0.45 : parent.height
        spacing: Theme.s1
        CameraFrame {
            width: parent.width
            height: parent.height - heard.height - Theme.s1
            ground: Theme.chalk
        }
        Words {
            id: heard
            width: parent.width
            height: 2.4 * Theme.body
            text: screen.heard === "" ? qsTr("Nothing read yet") : qsTr("%1 read %2").arg(screen.heardBy).arg(screen.heard)
            font.weight: Font.Bold
            color: screen.heard === "" ? Theme.inkSoft : Theme.yes
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.caption
            maximumLineCount: 2
        }
    }
    Rows {
        id: list
        anchors { right: parent.right; bottom: parent.bottom }
        width: Theme.portrait ? parent.width : parent.width * 0.58 - Theme.s3
        height: Theme.portrait ? parent.height * 0.55 - Theme.s3 : parent.height
        entries: [{ name: qsTr("Server"), works: !screen.lineDown && screen.locked === "" && screen.tried !== "badly",
                    said: screen.line }].concat(screen.devices.map(one => ({
            name: one.name, works: one.works, said: screen.standing(one) })))
        rowHeight: Math.max(Theme.touch, 14.5 * Theme.u)
        row: Item {
            id: device
            required property var modelData
            width: list.width
            height: list.rowHeight
            VerdictMark {
                id: mark
                anchors { left: parent.left; verticalCenter: parent.verticalCenter }
                verdict: device.modelData.works ? "yes" : "no"
                size: 6.4 * Theme.u
                fill: device.modelData.works ? Theme.yes : Theme.no
                glyph: Theme.card
            }
            Column {
                anchors { left: mark.right; leftMargin: Theme.s2; right: parent.right }
                anchors.verticalCenter: parent.verticalCenter
                Words {
                    width: parent.width
                    text: device.modelData.name
                    font.weight: Font.Bold
                    maximumLineCount: 1
                }
                Words {
                    width: parent.width
                    text: device.modelData.said
                    size: Theme.caption
                    color: Theme.inkSoft
                    maximumLineCount: 2
                }
            }
        }
    }
    actions: [
        StaffButton {
            text: qsTr("Try the line")
            solid: true
            enabled: !screen.trying
            focus: true
            act: "read"
        },
        Pager { list: list }
    ]
}
