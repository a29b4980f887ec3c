// What was paid, large, and how many times the reward it brings, with the formula that says why.
import QtQuick
import ".."

Ticket {
    id: sum

    property string amount
    property string times
    property string formula
    property string rounded
    property string wrong
    property bool begun: true
    property string whom                   // who showed a code, or where, before there was an amount

    pad: Theme.s2
    cut: height * (whom === "" ? 0.54 : 0.6)
    tear: Theme.chalk

    Words {
        id: who
        anchors { left: parent.left; right: parent.right; top: parent.top }
        visible: text !== ""
        text: sum.whom === "" ? "" : qsTr("Code read: %1").arg(sum.whom)
        size: Theme.body
        color: Theme.inkSoft
        maximumLineCount: 1
    }
    Words {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        anchors.top: who.visible ? who.bottom : parent.top
        text: sum.amount
        tabular: true
        size: Theme.figure * 0.72
        font.weight: Font.ExtraBold
        color: sum.begun ? Theme.ink : Theme.inkSoft
        font.letterSpacing: 0              // the size that fits may be a small one
        wrapMode: Text.NoWrap
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.body
        elide: Text.ElideNone
        verticalAlignment: Text.AlignVCenter
    }
    stub: Item {
        anchors.fill: parent

        Words {
            id: factor
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            visible: text !== "" && sum.wrong === ""
            height: parent.height
            text: sum.times
            tabular: true
            size: text.length > 7 ? Theme.title : Theme.verdict
            font.weight: Font.ExtraBold
            color: Theme.accentInk
            wrapMode: Text.NoWrap
            fontSizeMode: Text.VerticalFit
            minimumPixelSize: Theme.body
            elide: Text.ElideNone
            verticalAlignment: Text.AlignVCenter
        }
        VerdictMark {
            id: no
            visible: sum.wrong !== ""
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            verdict: "ask"
            size: Math.min(9 * Theme.u, parent.height)
            fill: Theme.no
            glyph: Theme.card
        }
        Words {
            anchors {
                left: sum.wrong !== "" ? no.right : factor.visible ? factor.right : parent.left
                leftMargin: sum.wrong !== "" || factor.visible ? Theme.s2 : 0
                right: parent.right; top: parent.top; bottom: parent.bottom
            }
            text: sum.wrong !== "" ? sum.wrong
                                   : sum.rounded === "" ? sum.formula : sum.formula + "\n" + sum.rounded
            size: Theme.body
            color: sum.wrong !== "" ? Theme.no : Theme.ink
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.caption
            verticalAlignment: Text.AlignVCenter
        }
    }
}
