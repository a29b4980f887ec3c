// One of the newest claims at the counter: when, which, how much, and what became of it.
import QtQuick
import QtQuick.Layouts
import ".."

Item {
    id: row

    required property var slip             // { reference, time, amount, mark, state, untried }

    implicitHeight: Math.max(texts.implicitHeight + 6, slip.untried ? 56 : 0, 8.6 * Theme.u)
    Accessible.role: Accessible.ListItem
    Accessible.name: [slip.time, slip.reference, slip.amount, slip.state].join(", ")

    RowLayout {
        anchors.fill: parent
        spacing: Theme.s1

        VerdictMark {
            verdict: row.slip.mark
            size: 4.4 * Theme.u
            fill: ({ yes: Theme.yes, saved: Theme.saved, no: Theme.no })[verdict] ?? Theme.ink
            glyph: verdict === "saved" ? Theme.ink : Theme.card
        }
        Column {
            id: texts
            Layout.fillWidth: true
            Words {
                width: parent.width
                text: row.slip.reference
                size: Theme.caption
                font.weight: Font.Bold
                maximumLineCount: 1
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                text: Tongue.joined([row.slip.time, row.slip.state], "  ")
                tabular: true
                size: Theme.caption
                color: Theme.inkSoft
                maximumLineCount: 1
                Accessible.ignored: true
            }
        }
        Words {
            text: row.slip.amount
            tabular: true
            size: Theme.caption
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        BigButton {
            visible: row.slip.untried
            implicitHeight: Math.max(48, 6 * Theme.u)
            size: Theme.caption
            text: qsTr("Void")
            said: qsTr("Void %1").arg(row.slip.reference)
            onClicked: Hand.pressed("staff.open", row.slip.reference)
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Math.max(1, 0.15 * Theme.u)
        color: Theme.rule
    }
}
