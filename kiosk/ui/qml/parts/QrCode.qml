// A code drawn from rows of ones and zeros; without rows, a pattern that only looks like one.
pragma ComponentBehavior: Bound
import QtQuick
import ".."

Rectangle {
    id: code

    property var rows: []
    property color dark: Theme.ink
    property color light: Theme.card
    property int quiet: 4                  // cells of white around; readers ask for four
    readonly property var cells: rows.length ? rows : sketch
    readonly property var sketch: ["11111110101111111", "10000010110100001", "10111010011101101", "10111010101101101",
        "10111010001101101", "10000010110100001", "11111110101111111", "00000000110000000", "10110111001011010",
        "01001000101100111", "11011010110101001", "00000000101011010", "11111110011010110", "10000010110101101",
        "10111010101110010", "10000010011001011", "11111110110110101"]

    // Cells side by side are one bar.
    function bars(): var {
        const made = [];
        for (let y = 0; y < cells.length; y++)
            for (let x = 0, n = 0; x < cells[y].length; x += n + 1) {
                n = (cells[y].slice(x).match(/^1+/) ?? [""])[0].length;
                if (n)
                    made.push(Qt.rect(x, y, n, 1));
            }
        return made;
    }

    color: light
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("QR code")

    Item {
        id: grid
        // Whole pixels: a cell of 6.3 would leave hairlines between the rows.
        readonly property real cell: Math.max(1, Math.floor(code.width / (code.cells.length + 2 * code.quiet)))
        x: Math.floor((code.width - cell * code.cells.length) / 2)
        y: Math.floor((code.height - cell * code.cells.length) / 2)
        Repeater {                         // no Shape: in motion the software renderer neither clips it nor clears behind it
            model: code.bars()
            Rectangle {
                required property rect modelData
                x: modelData.x * grid.cell
                y: modelData.y * grid.cell
                width: modelData.width * grid.cell
                height: grid.cell
                color: code.dark
            }
        }
    }
}
