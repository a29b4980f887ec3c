// What to know, large, and what to add, below it; both shrink before they leave the ticket.
import QtQuick
import ".."

Item {
    id: part

    property string big
    property string small
    property real size: Theme.amount * 0.62

    Headline {
        id: first
        width: parent.width
        height: part.small === "" ? parent.height : parent.height * 0.64
        y: part.small === "" ? 0 : Math.max(0, (parent.height - contentHeight - Theme.s2 - second.contentHeight) / 2)
        verticalAlignment: part.small === "" ? Text.AlignVCenter : Text.AlignTop
        text: part.big
        size: part.size
        font.weight: Font.ExtraBold
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.body
        lineHeight: 1.05
    }
    Words {
        id: second
        width: parent.width
        height: parent.height * 0.36 - Theme.s2
        y: first.y + first.contentHeight + Theme.s2
        text: part.small
        size: Theme.lead
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.caption
    }
}
