// The terminal cannot take claims: say so, say what is safe, say where to go.
import QtQuick
import ".."
import "../parts"

VerdictStage {
    id: screen

    required property bool safe
    required property string why
    required property string forStaff

    verdict: "closed"
    said: qsTr("Closed for the moment")
    spoken: [said, where.big, where.small].filter(one => one !== "").join(". ")

    TwoLines {
        id: where
        anchors.fill: parent
        big: qsTr("Please ask at the counter")
        small: screen.safe ? qsTr("Everything saved here stays safe and will be added.") : ""
    }
    stub: Words {
        anchors.fill: parent
        verticalAlignment: Text.AlignVCenter
        text: qsTr("For staff: %1").arg(Tongue.joined([screen.why, screen.forStaff], ". "))
        size: Theme.body
        color: Theme.inkSoft
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.caption
    }
}
