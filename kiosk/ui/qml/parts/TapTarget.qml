// Where to tap: waves that leave the reader.
import QtQuick
import QtQuick.Shapes
import ".."

Item {
    id: target

    property color colour: Theme.accentText
    property real size: 26 * Theme.u

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Shape {
        width: 100
        height: 100
        scale: target.size / 100
        transformOrigin: Item.TopLeft
        ShapePath {
            fillColor: target.colour
            strokeWidth: -1
            PathSvg { path: "M 22 88 A 10 10 0 1 1 42 88 A 10 10 0 1 1 22 88 Z" }
        }
        ShapePath {
            fillColor: "transparent"
            strokeColor: target.colour
            strokeWidth: 8
            capStyle: ShapePath.RoundCap
            PathSvg { path: "M 32 60 A 28 28 0 0 1 60 88 M 32 34 A 54 54 0 0 1 86 88" }
        }
    }
    SequentialAnimation on opacity {
        running: Theme.breathe > 0
        loops: Animation.Infinite
        NumberAnimation { to: 0.55; duration: Theme.breathe / 2; easing.type: Easing.InOutSine }
        NumberAnimation { to: 1; duration: Theme.breathe / 2; easing.type: Easing.InOutSine }
    }
}
