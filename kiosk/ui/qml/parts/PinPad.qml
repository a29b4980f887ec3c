// Ten digits, one to take back and one to be done; keys of a keyboard do the same.
pragma ComponentBehavior: Bound
import QtQuick
import ".."

FocusScope {
    id: pad

    property string digits
    property int most: 12
    property bool ready: digits.length >= 6
    property real gap: Theme.s1
    readonly property real cell: (width - 2 * gap) / 3
    readonly property real deep: (height - 3 * gap) / 4

    signal entered()

    function press(digit: string): void {
        if (digits.length < most)
            digits += digit;
    }
    function enter(): void {
        if (ready)
            entered();
    }

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            digits = digits.slice(0, -1);
        else if (/^[0-9]$/.test(event.text))
            press(event.text);
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            enter();
        else
            return;
        event.accepted = true;
    }

    Grid {
        columns: 3
        spacing: pad.gap
        layoutDirection: Qt.LeftToRight
        LayoutMirroring.enabled: false     // digits run one way everywhere
        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "⌫", "0", "✓"]
            StaffButton {
                required property string modelData
                required property int index
                width: pad.cell
                height: pad.deep
                text: modelData
                said: index === 9 ? qsTr("Take back") : index === 11 ? qsTr("Done") : modelData
                size: Theme.title
                solid: index === 11
                enabled: index !== 11 || pad.ready
                onClicked: index === 9 ? pad.digits = pad.digits.slice(0, -1) : index === 11 ? pad.enter()
                                                                              : pad.press(modelData)
            }
        }
    }
}
