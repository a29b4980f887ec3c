// What this terminal gives out, as last read from the server.
pragma ComponentBehavior: Bound
import QtQuick
import ".."
import "../parts"

StaffStage {
    id: screen

    required property var campaigns
    required property var sources
    required property var resting
    required property var readAt
    required property string today
    required property bool reading
    required property string tried
    readonly property string age: readAt === "" ? qsTr("Never read.")
        : qsTr("Read at %1.").arg(readAt.day === today ? readAt.time : readAt.day + ", " + readAt.time)

    title: qsTr("Catalogue")
    then: (reading ? qsTr("Reading …") : tried === "badly" ? age + " " + qsTr("The server did not answer just now.") : age)
        + " " + qsTr("Trigger sources: %1").arg(sources.length + resting.length)
        + (resting.length > 0 ? ", " + qsTr("resting: %1").arg(resting.slice(0, 3).join(", ")) : "")

    Rows {
        id: list
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.portrait ? parent.height * 0.8 : parent.height
        entries: screen.campaigns
        empty: qsTr("No campaign is known.")
        row: Rectangle {
            id: campaign
            required property var modelData
            width: list.width
            height: list.rowHeight
            radius: Theme.radiusSmall
            color: Theme.card
            Words {
                anchors { left: parent.left; leftMargin: Theme.s2; right: side.left; rightMargin: Theme.s2 }
                height: parent.height
                text: campaign.modelData.name
                font.weight: Font.Bold
                verticalAlignment: Text.AlignVCenter
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.caption
                maximumLineCount: 2
            }
            Words {
                id: side
                anchors { right: parent.right; rightMargin: Theme.s2 }
                width: parent.width * 0.36
                height: parent.height
                text: Tongue.joined([campaign.modelData.reward, campaign.modelData.here ? qsTr("given out here") : ""], " · ")
                size: Theme.caption
                color: Theme.inkSoft
                horizontalAlignment: Text.AlignRight
                verticalAlignment: Text.AlignVCenter
                maximumLineCount: 2
            }
        }
    }
    actions: [
        StaffButton {
            text: qsTr("Read now")
            solid: true
            enabled: !screen.reading
            focus: true
            act: "read"
        },
        Pager { list: list }
    ]
}
