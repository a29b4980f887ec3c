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
    required property int needed
    required property int done
    required property string balance

    required seconds
    verdict: "yes"
    said: amount === "" || needed > 0 ? qsTr("Your visit counts")
                        : unit === "" || /point/i.test(unit) ? qsTr("Points added") : qsTr("Reward added")
    then: qsTr("You are done here.")
    spoken: [said, needed > 0 ? way.said : `${amount} ${unit}`.trim(), balance !== "" ? owned.text : "", then]
            .filter(one => one !== "").join(". ")

    OnTheWay {
        id: way
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        visible: screen.needed > 0
        needed: screen.needed
        done: screen.done
        what: screen.amount === "" ? screen.campaign : `${screen.amount} ${screen.unit}`
        who: screen.who
    }
    RewardCard {
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        visible: screen.needed === 0
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
                id: owned
                width: parent.width
                visible: screen.balance !== ""
                text: qsTr("You now have %1").arg(screen.balance)
                size: Theme.body
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
