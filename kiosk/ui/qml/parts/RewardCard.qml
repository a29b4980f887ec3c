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
    Item {                                 // figures have no tails: the room for them would look like a gap
        width: parent.width
        height: figure.contentHeight * 0.84
        visible: card.amount !== ""
        Words {
            id: figure
            y: -0.07 * contentHeight
            width: parent.width
            text: card.amount
            tabular: true
            size: text.length > 7 ? Theme.amount : Theme.figure
            font.weight: Font.ExtraBold
            font.letterSpacing: -0.045 * size
            color: Theme.yes
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.body
            maximumLineCount: 1
        }
    }
    Words {
        width: parent.width
        topPadding: 0.6 * Theme.u
        text: card.what
        size: text.length > 40 ? Theme.lead : Theme.title
        font.weight: Font.Bold
        color: Theme.yes
        maximumLineCount: card.amount === "" ? 5 : 2
    }
}
