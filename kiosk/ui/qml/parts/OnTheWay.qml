// A visit that counts towards a reward: how many are there, how many it takes.
import QtQuick
import ".."

Column {
    id: part

    property int needed: 0
    property int done: -1
    property string what
    property string who
    readonly property string said: far.text + ": " + what

    spacing: Theme.s1

    Words {
        width: parent.width
        visible: text !== ""
        text: part.who
        size: Theme.lead
        color: Theme.inkSoft
        maximumLineCount: 1
    }
    Words {
        id: far
        width: parent.width
        text: part.done < 0 ? qsTr("After %n visits", "", part.needed)
                            : qsTr("%1 of %2").arg(part.done).arg(part.needed)
        size: part.done < 0 ? Theme.verdict * 0.8 : Theme.amount
        font.weight: Font.ExtraBold
        color: Theme.yes
        maximumLineCount: 2
    }
    Steps {
        width: parent.width
        bottomPadding: Theme.s1
        needed: part.needed
        done: part.done
    }
    Words {
        width: parent.width
        text: part.what
        size: text.length > 40 ? Theme.body : Theme.lead
        font.weight: Font.Bold
        color: Theme.yes
        maximumLineCount: 2
    }
}
