// No answer yet: it is kept, and the visitor takes the reference along.
import QtQuick
import ".."
import "../parts"

VerdictStage {
    id: screen

    required property string reference
    required property var rows
    required property string campaign
    required property bool checking

    required seconds
    verdict: "saved"
    said: qsTr("Saved for you")
    then: checking ? qsTr("We are still finding out whether your points have arrived. Nothing is lost.")
                   : qsTr("We add your points as soon as the line is back.")
    // One letter after the other, as one would say it.
    spoken: `${said}. ${then} ${keep.text}: ${reference.replace("-", "").split("").join(" ")}`
    cut: 0.44

    Column {
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: 0.5 * Theme.u
        Words {
            id: keep
            width: parent.width
            text: qsTr("Keep this reference")
            size: Theme.lead
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.caption
            color: Theme.inkSoft
            maximumLineCount: 1
        }
        Words {
            width: parent.width
            height: contentHeight
            text: screen.reference
            size: Theme.amount
            font.weight: Font.ExtraBold
            font.letterSpacing: 0.01 * size
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.body
            maximumLineCount: 1
        }
    }
    stub: Item {
        anchors.fill: parent
        QrCode {
            id: code
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            width: Math.min(parent.height, parent.width * 0.55)
            height: width
            rows: screen.rows
            quiet: 0                       // the card around it is its quiet zone
        }
        Column {
            anchors { left: code.right; leftMargin: Theme.s3; right: parent.right }
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.s1
            Words {
                width: parent.width
                text: qsTr("Or take a photo of it")
                size: Theme.body
                maximumLineCount: 3
            }
            Words {
                width: parent.width
                visible: text !== ""
                text: screen.campaign
                size: Theme.caption
                color: Theme.inkSoft
                maximumLineCount: 4
            }
        }
    }
}
