// A line around the code the camera has found, where the visitor sees it.
import QtQuick
import QtQuick.Shapes
import ".."

Shape {
    id: found

    property var corners: []               // shares of the picture
    property real pictureWidth: width      // the picture may be larger than what is seen of it
    property real pictureHeight: height

    function placed(): var {
        const made = corners.map(corner => Qt.point(
            (width - pictureWidth) / 2 + pictureWidth * corner[0],
            (height - pictureHeight) / 2 + pictureHeight * corner[1]));
        return made.concat(made.slice(0, 1));
    }

    visible: corners.length > 2
    Accessible.ignored: true

    ShapePath {                            // dark under light: seen on a white screen and in a dark room
        fillColor: "transparent"
        strokeColor: Theme.ink
        strokeWidth: 2 * Theme.u
        joinStyle: ShapePath.RoundJoin
        PathPolyline { path: found.placed() }
    }
    ShapePath {
        fillColor: Theme.alpha(Theme.card, 0.18)
        strokeColor: Theme.card
        strokeWidth: 1.1 * Theme.u
        joinStyle: ShapePath.RoundJoin
        PathPolyline { path: found.placed() }
    }
}
