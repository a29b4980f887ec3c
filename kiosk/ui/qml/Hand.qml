// What a hand does on the glass, as words that go in: what was pressed, and what it is about.
pragma Singleton
import QtQuick

QtObject {
    property bool takesKeys: false         // at a counter: what is typed goes to the stage, whatever has the focus
    property bool byKeys: true             // the last thing done came by a key: what has the focus is marked

    signal pressed(string what, string about)
}
