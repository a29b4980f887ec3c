// Words in lines of about the same length: none is left alone on the last one.
import QtQuick

Words {
    id: headline

    property real spare: 0                 // of the width, kept free at the lines' ends

    rightPadding: LayoutMirroring.enabled ? 0 : spare
    leftPadding: LayoutMirroring.enabled ? spare : 0

    function even(): void {
        spare = 0;
        const lines = lineCount, letters = fontInfo.pixelSize;
        let fits = 0, tooMuch = lines > 1 ? width / 2 : 0;
        wrapMode = Text.WordWrap;          // no word is broken for it
        for (let k = 0; k < 6 && lines > 1; k++) {
            spare = (fits + tooMuch) / 2;
            if (lineCount > lines || contentWidth > width - spare || fontInfo.pixelSize < letters || truncated)
                tooMuch = spare;
            else
                fits = spare;
        }
        wrapMode = Text.Wrap;
        spare = fits;
    }

    onTextChanged: even()
    onWidthChanged: even()
    onHeightChanged: even()
    Component.onCompleted: even()
}
