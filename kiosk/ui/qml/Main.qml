// The stage: it is told a screen's name and facts, and shows that screen.
import QtQuick
import "."
import "parts"

Item {
    id: stage

    required property color accent
    required property bool still
    property real dimSeconds: 0
    property bool sees: true               // a camera is configured
    property bool flashes: false           // answers light up the edge
    readonly property string speech: "spoken"    // a property of screens that have something to say
    readonly property string spoken: loader.item?.[speech] ?? ""
    property var tongue                    // { offered, spoken, mirrored }: the language
    property var shown                     // { screen, facts, turn, anew }: what to show now, and to whom of a group
    property var look                      // { frame, outline, hint }: what the camera saw last
    property string standing: ""
    property bool counter: false           // the keypad was shown: this is a till
    readonly property bool tills: counter && !standing.startsWith("Staff")
    readonly property bool takesKeys: tills && standing !== "ShowYourCode"   // what is typed is an amount, not a code

    signal pressed(string what, string about)

    function stir(): void { rest.stir(); }

    LayoutMirroring.enabled: tongue?.mirrored ?? false
    LayoutMirroring.childrenInherit: true

    onShownChanged: {
        // A resting screen goes on breathing when only a number on it changes; every answer arrives anew.
        const stays = shown.screen === "Welcome" || shown.screen === "Amount" || shown.screen.startsWith("Staff");
        if (standing === shown.screen && (stays || !shown.anew))
            for (const name in shown.facts)
                loader.item[name] = shown.facts[name];
        else
            loader.setSource(`screens/${shown.screen}.qml`, shown.facts);
        const anew = standing !== shown.screen;
        standing = shown.screen;
        if (shown.anew && ["Receipt", "Saved", "Declined", "NotOurs"].includes(standing)) {
            flash.show();
            stage.Accessible.announce(spoken, Accessible.Assertive);
        }
        counter = counter || standing === "Amount";
        if (counter && anew)               // an amount is typed to the stage, a PIN to its screen
            (tills ? stage : loader.item as Item).forceActiveFocus();
    }
    onTongueChanged: {
        Tongue.offered = tongue.offered;
        Tongue.spoken = tongue.spoken;
    }
    onLookChanged: {
        Eye.outline = look.outline;
        Eye.hint = look.hint;
        Eye.frame = look.frame;
        asleep.restart();
    }

    Keys.onPressed: event => {
        const known = ({ [Qt.Key_Return]: "enter", [Qt.Key_Enter]: "enter", [Qt.Key_Backspace]: "back",
                         [Qt.Key_Escape]: "cancel" })[event.key];
        if (tills && (takesKeys || known === "cancel"))
            Hand.pressed("key", known ?? event.text);
    }
    Connections {
        target: Hand
        function onPressed(what: string, about: string): void { stage.pressed(what, about); }
    }
    Binding { target: Hand; property: "takesKeys"; value: stage.takesKeys }
    Binding { target: Eye; property: "fitted"; value: stage.sees }
    Binding { target: Theme; property: "stageWidth"; value: stage.width }
    Binding { target: Theme; property: "stageHeight"; value: stage.height }
    Binding { target: Theme; property: "venueAccent"; value: stage.accent }
    Binding { target: Theme; property: "reducedMotion"; value: stage.still }

    Rectangle {
        anchors.fill: parent
        color: Theme.chalk
    }
    Loader {
        id: loader
        x: rest.drift.x
        y: rest.drift.y
        width: stage.width
        height: stage.height
        focus: true
    }
    StaffDoor {
        visible: ["Welcome", "OutOfOrder", "Amount"].includes(stage.standing)
        y: stage.standing === "Amount" ? 0 : stage.height - height   // a counter has keys below
    }
    TurnPill {
        readonly property bool resting: stage.standing === "Welcome"
        number: stage.shown?.turn[0] ?? 0
        of: stage.shown?.turn[1] ?? 0
        anchors { top: parent.top; topMargin: resting ? Theme.s1 : Theme.margin }
        anchors { left: parent.left; leftMargin: resting ? stage.width - width - Theme.margin : 37 * Theme.u }
    }
    Flash {
        id: flash
        anchors.fill: parent
        on: stage.flashes
    }
    Rest {
        id: rest
        anchors.fill: parent
        idle: stage.standing === "Welcome"
        seconds: stage.dimSeconds
    }
    Timer {                                // a picture that stands still looks like a camera that sees
        id: asleep
        interval: 2000
        onTriggered: Eye.frame = 0
    }
}
