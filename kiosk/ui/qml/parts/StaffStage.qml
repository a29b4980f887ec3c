// The stage of every staff screen: its name above, what there is to see, and the way back and out below.
import QtQuick
import ".."

FocusScope {
    id: stage

    property string title
    property string then                   // one line under the title
    property string notice                 // what has just come of something
    property bool outermost: false         // there is nothing to go back to
    property alias actions: extra.data     // between back and out
    default property alias main: room.data
    readonly property real gap: Theme.portrait ? Theme.s3 : Theme.s2
    readonly property real edge: Theme.portrait ? Theme.margin : 4 * Theme.u

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: notice === "" ? title : title + ". " + notice
    Keys.onPressed: event => {
        Hand.byKeys = true;
        if (event.key === Qt.Key_Escape)
            Hand.pressed("staff.back", "");
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.chalk
    }
    Column {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: stage.edge }
        spacing: 0.6 * Theme.u
        Words {
            width: parent.width
            height: contentHeight
            text: stage.title
            size: Theme.portrait ? Theme.verdict : Theme.title
            font.weight: Font.ExtraBold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.body
            maximumLineCount: 1
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: stage.then
            size: Theme.portrait ? Theme.lead : Theme.body
            color: Theme.inkSoft
            maximumLineCount: 4
        }
    }
    Rectangle {
        id: said
        anchors { left: parent.left; right: parent.right; top: head.bottom; margins: stage.edge; topMargin: Theme.s1 }
        visible: stage.notice !== ""
        height: visible ? line.implicitHeight + 2 * Theme.s1 : 0
        radius: Theme.radiusSmall
        color: Theme.saved
        Words {
            id: line
            anchors { left: parent.left; right: parent.right; margins: Theme.s2; verticalCenter: parent.verticalCenter }
            text: stage.notice
            font.weight: Font.Bold
            color: Theme.savedText
            maximumLineCount: 3
        }
    }
    Item {
        id: room
        anchors { left: parent.left; right: parent.right; leftMargin: stage.edge; rightMargin: stage.edge }
        anchors { top: said.bottom; bottom: extra.above ? extra.top : bar.top; topMargin: said.visible ? stage.gap : Theme.s1 }
        anchors.bottomMargin: stage.gap
    }
    Item {
        id: bar
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: stage.edge }
        height: Theme.touch

        StaffButton {
            id: back
            visible: !stage.outermost
            anchors.left: parent.left
            width: Math.max(implicitWidth, 20 * Theme.u)
            text: qsTr("Back")
            act: "back"
        }
        StaffButton {
            id: out
            anchors.right: parent.right
            width: Math.max(implicitWidth, 20 * Theme.u)
            text: qsTr("Leave")
            act: "leave"
        }
    }
    Row {                                  // beside these where there is room, else above them
        id: extra
        readonly property bool above: visible && implicitWidth > bar.width - out.width - 2 * Theme.s2
                                                                 - (back.visible ? back.width : 0)
        anchors { right: parent.right; bottom: above ? bar.top : bar.bottom }
        anchors.rightMargin: stage.edge + (above ? 0 : out.width + Theme.s2)
        anchors.bottomMargin: above ? Theme.s2 : 0
        spacing: Theme.s2
        layoutDirection: Qt.RightToLeft
    }
}
