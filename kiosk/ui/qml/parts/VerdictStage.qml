// The stage every answer stands on: mark, verdict and one sentence on the ground; a ticket beside or below.
import QtQuick
import ".."

Rectangle {
    id: stage

    property string verdict: "yes"         // which ground
    property string mark: verdict          // which shape; none where a screen brings its own
    property string said
    property string then
    property string spoken: then === "" ? said : said + ". " + then  // by a screen reader, or aloud
    property real seconds: 0               // 0: it stays
    property real remaining                // share of these seconds
    property real cut: 0.6                 // where the ticket tears
    default property alias main: ticket.main
    property alias stub: ticket.stub
    property alias marker: holder.data
    readonly property color on: Theme.on(verdict)
    readonly property real edge: verdict === "no" ? 2.4 * Theme.u : 0
    readonly property real room: Theme.margin + edge

    color: Theme.ground(verdict)
    Accessible.role: Accessible.Pane
    Accessible.name: spoken

    Patience on remaining { seconds: stage.seconds }

    Rectangle {                            // a refusal is framed, never flooded
        anchors.fill: parent
        visible: stage.edge > 0
        color: "transparent"
        border { color: Theme.no; width: stage.edge }
    }
    Item {
        id: head
        anchors { left: parent.left; top: parent.top; leftMargin: stage.room; topMargin: stage.room }
        width: Theme.portrait ? parent.width - 2 * stage.room : parent.width * 0.47 - stage.room
        height: (Theme.portrait ? parent.height * 0.46 : parent.height - stage.room) - stage.room

        Item {
            id: holder
            anchors { left: parent.left; top: parent.top }
            width: Theme.portrait ? 28 * Theme.u : 29 * Theme.u
            height: width
            VerdictMark {
                visible: stage.mark !== ""
                verdict: stage.mark
                size: holder.width
                fill: stage.on
                glyph: stage.color
                lively: true
            }
        }
        Headline {
            id: verdictWords
            anchors { left: parent.left; right: parent.right; top: holder.bottom; topMargin: Theme.s3 }
            height: 27 * Theme.u
            text: stage.said
            size: Theme.portrait ? Theme.verdict * 1.12 : Theme.verdict
            font.weight: Font.ExtraBold
            color: stage.on
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.title
        }
        Words {
            anchors { left: parent.left; right: parent.right; top: verdictWords.top; bottom: parent.bottom }
            anchors.topMargin: verdictWords.contentHeight + Theme.s2
            text: stage.then
            size: Theme.lead
            color: stage.verdict === "no" ? Theme.ink : stage.on
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.body
        }
    }
    Ticket {
        id: ticket
        anchors { right: parent.right; rightMargin: stage.room }
        anchors { bottom: parent.bottom; bottomMargin: stage.room + Theme.s1 }
        width: Theme.portrait ? parent.width - 2 * stage.room : parent.width * 0.53 - stage.room - Theme.s3
        height: (Theme.portrait ? parent.height * 0.53 : parent.height - stage.room) - stage.room - Theme.s1
        cut: height * stage.cut
        tear: stage.verdict === "yes" || stage.verdict === "saved" ? stage.color : Theme.rule
        transform: Translate { id: slide }
        ParallelAnimation {
            running: Theme.arrive > 0
            NumberAnimation {
                target: slide; property: "y"
                from: Theme.travel; to: 0
                duration: Theme.arrive
                easing.type: Easing.OutCubic
            }
            NumberAnimation { target: ticket; property: "opacity"; from: 0; to: 1; duration: Theme.arrive }
        }
    }
    Rectangle {                            // time left, along the low edge
        visible: stage.seconds > 0
        anchors { left: parent.left; bottom: parent.bottom; margins: stage.edge }
        width: (parent.width - 2 * stage.edge) * stage.remaining
        height: 1.2 * Theme.u
        color: Theme.alpha(stage.on, 0.45)
    }
}
