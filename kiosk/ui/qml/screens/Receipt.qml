// The server said yes: the room turns green.
import QtQuick
import ".."
import "../parts"

VerdictStage {
    id: screen

    required property string reference
    required property string amount
    required property string unit
    required property string campaign
    required property string who
    required property string picture

    required seconds
    verdict: "yes"
    said: amount === "" ? qsTr("Your visit counts")
                        : unit === "" || /point/i.test(unit) ? qsTr("Points added") : qsTr("Reward added")
    then: qsTr("You are done here.")

    RewardCard {
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        amount: screen.amount
        what: screen.amount === "" ? screen.campaign : screen.unit
        who: screen.who
    }
    stub: Item {
        anchors.fill: parent
        RewardPicture {
            id: picture
            anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
            width: height
            source: screen.picture
        }
        Column {
            anchors { left: picture.right; leftMargin: Theme.s3; right: parent.right }
            anchors.verticalCenter: parent.verticalCenter
            spacing: 0.8 * Theme.u
            Words {
                width: parent.width
                visible: text !== ""
                text: screen.amount === "" ? "" : screen.campaign
                size: text.length > 40 ? Theme.body : Theme.lead
                font.weight: Font.Bold
                maximumLineCount: 3
            }
            Words {
                width: parent.width
                text: screen.reference
                size: Theme.caption
                color: Theme.inkSoft
                font.letterSpacing: 0.04 * size
                maximumLineCount: 1
            }
        }
    }
}
