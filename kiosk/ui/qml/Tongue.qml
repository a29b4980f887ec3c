// The language spoken now, and those a visitor may ask for.
pragma Singleton
import QtQuick

QtObject {
    property var offered: []               // { code, name }: each by its own name
    property string spoken: "en"
    readonly property string name: (offered.find(one => one.code === spoken) ?? { name: "" }).name
    readonly property bool choice: offered.length > 1
    readonly property bool mirrored: spoken === "ar"

    // Parts of a line one after the other.
    function joined(parts: var, between: string): string {
        return parts.filter(part => part !== "").map(apart).join(between);
    }

    // What reads the other way than the language stands by itself, so that it turns nothing around it.
    function apart(text: var): string {
        const strong = String(text).match(/[A-Za-z\u00c0-\u024f\u0590-\u08ff\ufb1d-\ufefc]/);
        const leadsLeft = strong !== null && strong[0] >= "\u0590";
        return text === "" || leadsLeft === mirrored ? String(text) : "\u2068" + text + "\u2069";
    }
}
