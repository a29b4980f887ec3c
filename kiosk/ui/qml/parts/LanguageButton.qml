// The way to another language: a globe and the name of the one spoken now.
import QtQuick
import QtQuick.Shapes
import ".."

BigButton {
    id: button

    text: Tongue.name
    said: qsTr("Language: %1").arg(Tongue.name)
    before: globe.width + Theme.s1
    visible: Tongue.choice

    Shape {
        id: globe
        anchors { left: parent.left; leftMargin: Theme.s2; verticalCenter: parent.verticalCenter }
        width: 5 * Theme.u
        height: width

        ShapePath {
            fillColor: "transparent"
            strokeColor: button.line
            strokeWidth: Theme.stroke
            scale: Qt.size(globe.width / 100, globe.width / 100)
            PathSvg {
                path: "M 50 4 A 46 46 0 0 1 50 96 A 46 46 0 0 1 50 4 Z M 4 50 H 96"
                    + " M 50 4 C 78 30 78 70 50 96 C 22 70 22 30 50 4"
            }
        }
    }
}
