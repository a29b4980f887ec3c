// Where to tap: waves that leave the reader, and a card that comes to them.
import QtQuick
import QtQuick.Shapes
import ".."

Item {
    id: target

    property color colour: Theme.accentText
    property color ground: Theme.accent
    property real size: 26 * Theme.u
    property real near: 1                  // how near the card is

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
    Rectangle {                            // a card that comes to the waves and goes
        id: card
        width: 0.44 * target.size
        height: 0.28 * target.size
        x: target.size * (0.8 - 0.2 * target.near)
        y: target.size * (0.04 * target.near - 0.1)
        radius: 0.05 * target.size
        rotation: -12
        color: target.colour
        border { color: target.ground; width: 0.03 * target.size }
        opacity: Math.min(1, 2 * target.near)

        Rectangle {
            x: 0.12 * parent.width
            y: 0.3 * parent.height
            width: 0.2 * parent.width
            height: 0.3 * parent.height
            radius: 0.2 * width
            color: target.ground
        }
    }
    SequentialAnimation on near {
        running: target.visible && Theme.breathe > 0
        loops: Animation.Infinite
        NumberAnimation { from: 0; to: 1; duration: 900; easing.type: Easing.OutCubic }
        PauseAnimation { duration: 1400 }
        NumberAnimation { to: 0; duration: 600; easing.type: Easing.InCubic }
        PauseAnimation { duration: 1200 }
    }
}
