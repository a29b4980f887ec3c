// What would help the camera to read the code it sees: a picture and a few words, over the camera's own picture.
import QtQuick
import QtQuick.Shapes
import ".."

Rectangle {
    id: hint

    property string wanted: ""             // closer, still, light, brightness; empty: nothing is wrong
    property real most: 100                // how wide it may be
    readonly property var said: ({
        closer: qsTr("Come closer"),
        still: qsTr("Hold still"),
        light: qsTr("More light"),
        brightness: qsTr("Turn up your screen's brightness")
    })
    readonly property var drawn: ({
        closer: "M 38 50 H 62 M 50 38 V 62 M 10 32 V 10 H 32 M 68 10 H 90 V 32 M 90 68 V 90 H 68 M 32 90 H 10 V 68",
        still: "M 28 8 H 72 V 92 H 28 Z M 42 36 V 64 M 58 36 V 64",
        light: "M 38 74 Q 38 64 30 56 A 28 28 0 1 1 70 56 Q 62 64 62 74 Z M 40 88 H 60",
        brightness: "M 32 50 A 18 18 0 1 1 68 50 A 18 18 0 1 1 32 50 M 50 6 V 16 M 50 84 V 94 M 6 50 H 16 M 84 50 H 94"
            + " M 19 19 L 26 26 M 74 74 L 81 81 M 81 19 L 74 26 M 26 74 L 19 81"
    })

    visible: wanted in said
    width: row.width + 2 * Theme.s2
    height: row.height + 2 * Theme.s1
    radius: Math.min(height / 2, 4 * Theme.u)
    color: Theme.card
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.s1
        Item {
            id: icon
            width: 6 * Theme.u
            height: width
            anchors.verticalCenter: parent.verticalCenter
            Shape {
                width: 100
                height: 100
                scale: icon.width / 100
                transformOrigin: Item.TopLeft
                ShapePath {
                    fillColor: "transparent"
                    strokeColor: Theme.ink
                    strokeWidth: 10
                    capStyle: ShapePath.RoundCap
                    joinStyle: ShapePath.RoundJoin
                    PathSvg { path: hint.drawn[hint.wanted] ?? "" }
                }
            }
        }
        Words {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, hint.most - icon.width - 3 * Theme.s2)
            text: hint.said[hint.wanted] ?? ""
            size: hint.most < 80 * Theme.u ? Theme.body : Theme.lead
            font.weight: Font.Bold
            maximumLineCount: 3
        }
    }
}
