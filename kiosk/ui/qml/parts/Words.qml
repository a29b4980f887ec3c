// The only text there is: plain, wrapped, readable by a screen reader.
import QtQuick
import ".."

Text {
    property real size: Theme.body
    property bool tabular: false           // figures of one width, for those that change in place

    textFormat: Text.PlainText
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Math.round(size)
    font.weight: Font.Medium
    font.letterSpacing: Theme.joined ? 0 : size > 8 * Theme.u ? -0.03 * size : size > 5 * Theme.u ? -0.015 * size : 0
    font.features: ({ "tnum": tabular ? 1 : 0, "ss03": 1 })
    wrapMode: Text.Wrap
    elide: Text.ElideRight
    lineHeight: size > 5 * Theme.u || Theme.joined ? 1.0 : 1.14
    horizontalAlignment: Text.AlignLeft
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
