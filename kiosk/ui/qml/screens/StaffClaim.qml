// One claim and its whole way, newest step first, and what may be made of it.
pragma ComponentBehavior: Bound
import QtQuick
import ".."
import "../parts"

StaffStage {
    id: screen

    required property var row
    required property string member
    required property string serverId
    required property var steps
    required property var choices
    required property string today
    readonly property string when: row.at.day === today ? row.at.time : row.at.day + ", " + row.at.time

    required notice
    title: row.reference
    then: Tongue.joined([row.late ? qsTr("refused later") : States.words[row.state], row.campaign, member, when,
                         serverId === "" ? "" : qsTr("at the server: %1").arg(serverId)], " · ")

    Rows {
        id: list
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: make.top }
        anchors.bottomMargin: make.visible ? Theme.s2 : 0
        entries: screen.steps
        rowHeight: Math.max(44, 8.4 * Theme.u)
        row: Item {
            id: step
            required property var modelData
            width: list.width
            height: list.rowHeight
            StateMark {
                id: mark
                anchors { left: parent.left; verticalCenter: parent.verticalCenter }
                standing: step.modelData.state
                size: step.height * 0.62
            }
            Words {
                id: at
                anchors { left: mark.right; leftMargin: Theme.s2; verticalCenter: parent.verticalCenter }
                width: step.modelData.at.day === screen.today ? 15 * Theme.u : 26 * Theme.u
                text: (step.modelData.at.day === screen.today ? "" : step.modelData.at.day + " ") + step.modelData.at.exact
                size: Theme.caption
                tabular: true
                maximumLineCount: 2
            }
            Words {
                anchors { left: at.right; leftMargin: Theme.s1; right: parent.right }
                height: parent.height
                verticalAlignment: Text.AlignVCenter
                text: Tongue.joined([States.words[step.modelData.state], step.modelData.said], ": ")
                size: Theme.caption
                fontSizeMode: Text.Fit
                minimumPixelSize: 12
                maximumLineCount: 3
            }
        }
    }
    Row {
        id: make
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: screen.choices.length > 0
        height: visible ? Theme.touch : 0
        spacing: Theme.s2
        Repeater {
            model: screen.choices
            StaffButton {
                required property string modelData
                required property int index
                width: (make.width - (screen.choices.length - 1) * make.spacing) / screen.choices.length
                text: States.choices[modelData]
                solid: true
                focus: index === 0
                act: "choose"
                about: modelData
            }
        }
    }
    actions: Pager { list: list }
}
