// One word, flooded in its colour and marked by its shape, and why.
pragma ComponentBehavior: Bound
import QtQuick
import ".."

Rectangle {
    id: plate

    property var readiness
    property string calm                   // what is said where there is nothing to say
    readonly property string verdict: ({ READY: "yes", DEGRADED: "saved", NO: "no" })[readiness.word]
    readonly property color on: Theme.on(verdict)

    radius: Theme.radius
    color: Theme.ground(verdict)
    border { color: Theme.no; width: verdict === "no" ? 1.2 * Theme.u : 0 }
    Accessible.role: Accessible.Grouping
    Accessible.name: word.text

    VerdictMark {
        id: mark
        anchors { left: parent.left; top: parent.top; margins: Theme.s3 }
        verdict: plate.verdict
        size: word.size                    // not of its letters: they shrink beside it
        fill: plate.on
        glyph: plate.color
    }
    Words {
        id: word
        anchors { left: mark.right; leftMargin: Theme.s2; right: parent.right; rightMargin: Theme.s3 }
        anchors.verticalCenter: mark.verticalCenter
        height: contentHeight
        text: ({ READY: qsTr("READY"), DEGRADED: qsTr("DEGRADED"), NO: qsTr("NO") })[plate.readiness.word]
        size: Theme.portrait ? Theme.verdict : Theme.verdict * 0.8
        font.weight: Font.ExtraBold
        color: plate.on
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.lead
        maximumLineCount: 1
    }
    Words {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.s3 }
        anchors { top: mark.bottom; topMargin: Theme.s2 }
        visible: plate.readiness.reasons.length === 0
        text: plate.calm
        size: Theme.title
        font.weight: Font.Bold
        color: plate.on
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.caption
    }
    Item {
        id: why
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.s3 }
        anchors { top: mark.bottom; topMargin: Theme.s2 }
        readonly property int hidden: {    // reasons for which there is no room
            let found = 0;
            for (let k = 0; k < column.children.length; k++)
                found += column.children[k].opacity === 0 ? 1 : 0;
            return found;
        }

        Column {
            id: column
            width: parent.width
            spacing: Theme.s1
            Repeater {
                id: reasons
                model: plate.readiness.reasons
                Column {
                    id: reason
                    required property var modelData
                    required property int index
                    readonly property real room: why.height - (index < reasons.count - 1 ? more.height + Theme.s1 : 0)
                    readonly property bool fits: index === 0 || y + height <= room
                    width: why.width
                    scale: index === 0 ? Math.min(1, room / height) : 1   // the worst is always told
                    transformOrigin: Tongue.mirrored ? Item.TopRight : Item.TopLeft
                    opacity: fits ? 1 : 0
                    Words {
                        width: parent.width
                        text: reason.modelData.what
                        font.weight: Font.Bold
                        color: plate.on
                        maximumLineCount: reason.index === 0 ? 5 : 3
                        Accessible.ignored: !reason.fits
                    }
                    Words {
                        width: parent.width
                        text: reason.modelData.todo
                        size: Theme.caption
                        color: plate.verdict === "no" ? Theme.ink : plate.on
                        maximumLineCount: 3
                        Accessible.ignored: !reason.fits
                    }
                }
            }
        }
        Words {
            id: more
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            visible: why.hidden > 0
            text: qsTr("And more: %1").arg(why.hidden)
            size: Theme.caption
            font.weight: Font.Bold
            color: plate.on
            maximumLineCount: 1
        }
    }
}
