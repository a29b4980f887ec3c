// Rounds what lies under it by painting the four corners over: the software renderer clips no curves.
import QtQuick
import QtQuick.Shapes

Shape {
    id: edge

    property color ground
    property real radius: 0

    ShapePath {
        fillColor: edge.ground
        strokeWidth: -1
        fillRule: ShapePath.OddEvenFill
        PathSvg {
            path: {
                const w = edge.width, h = edge.height, r = edge.radius, a = (x, y) => ` A ${r} ${r} 0 0 1 ${x} ${y}`;
                return `M -1 -1 H ${w + 1} V ${h + 1} H -1 Z M ${r} 0 H ${w - r}` + a(w, r)
                    + ` V ${h - r}` + a(w - r, h) + ` H ${r}` + a(0, h - r) + ` V ${r}` + a(r, 0) + " Z";
            }
        }
    }
}
