// What a hand does on the glass, as words that go in: what was pressed, and what it is about.
pragma Singleton
import QtQuick

QtObject {
    signal pressed(string what, string about)
}
