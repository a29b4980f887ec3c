// What was earned: the figure first, then what it is.
import QtQuick
import ".."

Column {
    id: card

    property string amount
    property string what
    property string who

    Words {
        width: parent.width
        visible: text !== ""
        text: card.who
        size: Theme.lead
        color: Theme.inkSoft
        maximumLineCount: 1
    }
    Words {
        width: parent.width
        height: contentHeight
        visible: text !== ""
        text: card.amount
        size: Theme.figure
        font.weight: Font.ExtraBold
        font.letterSpacing: -0.045 * size
        color: Theme.yes
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.body
        maximumLineCount: 1
    }
    Words {
        width: parent.width
        text: card.what
        size: text.length > 24 ? Theme.lead : Theme.title
        font.weight: Font.Bold
        color: Theme.yes
        maximumLineCount: card.amount === "" ? 4 : 2
    }
}
