// What a hand does on the glass, as words that go in: what was pressed, and what it is about.
pragma Singleton
import QtQuick

QtObject {
    property bool takesKeys: false         // at a counter: what is typed goes to the stage, whatever has the focus

    signal pressed(string what, string about)
}
