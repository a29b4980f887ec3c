<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Advice</name>
    <message>
        <source>It belongs to another place. Show the code with your name.</source>
        <translation>Er gehört zu einem anderen Ort. Zeigen Sie den Code mit Ihrem Namen.</translation>
    </message>
    <message>
        <source>It holds too much. Show the code with your name.</source>
        <translation>Er enthält zu viel. Zeigen Sie den Code mit Ihrem Namen.</translation>
    </message>
    <message>
        <source>It shows another number each time. Show the code with your name.</source>
        <translation>Es zeigt jedes Mal eine andere Nummer. Zeigen Sie den Code mit Ihrem Namen.</translation>
    </message>
    <message>
        <source>Keep it on the reader until you see the answer.</source>
        <translation>Halten Sie es an das Lesegerät, bis Sie die Antwort sehen.</translation>
    </message>
    <message>
        <source>Nothing is written on it yet. The counter can help you.</source>
        <translation>Darauf steht noch nichts. An der Theke hilft man Ihnen.</translation>
    </message>
    <message>
        <source>Open your loyalty app and show the code with your name.</source>
        <translation>Öffnen Sie Ihre Bonus-App und zeigen Sie den Code mit Ihrem Namen.</translation>
    </message>
    <message>
        <source>Show the code in your loyalty app. The counter can help you.</source>
        <translation>Zeigen Sie den Code in Ihrer Bonus-App. An der Theke hilft man Ihnen.</translation>
    </message>
    <message>
        <source>Take the tag away and hold it here again.</source>
        <translation>Nehmen Sie den Tag weg und halten Sie ihn noch einmal an.</translation>
    </message>
    <message>
        <source>What is written on it is damaged. The counter can help you.</source>
        <translation>Was darauf steht, ist beschädigt. An der Theke hilft man Ihnen.</translation>
    </message>
    <message>
        <source>You are counted once. Come back in a moment for the next time.</source>
        <translation>Sie sind schon gezählt. Kommen Sie gleich für das nächste Mal wieder.</translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>%1 away</source>
        <translation>Antwortet nicht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n saved here</source>
        <translation>
            <numerusform>%n hier gespeichert</numerusform>
            <numerusform>%n hier gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>An amount is never below zero. Type what was paid.</source>
        <translation>Ein Betrag liegt nie unter null. Tippen Sie, was bezahlt wurde.</translation>
    </message>
    <message>
        <source>That is more than the %1 this counter takes. Check the digits.</source>
        <translation>Das ist mehr als die %1, die diese Kasse nimmt. Prüfen Sie die Ziffern.</translation>
    </message>
    <message>
        <source>The reward once for every %1</source>
        <translation>Die Prämie einmal für je %1</translation>
    </message>
    <message>
        <source>There are too many digits behind the point.</source>
        <translation>Hinter dem Komma stehen zu viele Ziffern.</translation>
    </message>
    <message>
        <source>There is something to collect from %1 on.</source>
        <translation>Ab %1 gibt es etwas zu sammeln.</translation>
    </message>
    <message>
        <source>Type an amount above zero.</source>
        <translation>Tippen Sie einen Betrag über null.</translation>
    </message>
    <message>
        <source>Type digits and one comma or point, such as %1.</source>
        <translation>Tippen Sie Ziffern und ein Komma oder einen Punkt, etwa %1.</translation>
    </message>
    <message>
        <source>What was paid?</source>
        <translation>Was wurde bezahlt?</translation>
    </message>
    <message>
        <source>rounded down to %1</source>
        <translation>abgerundet auf %1</translation>
    </message>
    <message>
        <source>rounded to the nearest, %1</source>
        <translation>gerundet auf %1</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Tap phone or card here</source>
        <translation>Handy oder Karte hier anhalten</translation>
    </message>
    <message>
        <source>Your code is in your loyalty app</source>
        <translation>Ihr Code ist in Ihrer Bonus-App</translation>
    </message>
</context>
<context>
    <name>CameraFrame</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
</context>
<context>
    <name>CameraHint</name>
    <message>
        <source>Come closer</source>
        <translation>Näher kommen</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Still halten</translation>
    </message>
    <message>
        <source>More light</source>
        <translation>Mehr Licht</translation>
    </message>
    <message>
        <source>Turn up your screen&apos;s brightness</source>
        <translation>Bildschirm heller stellen</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>it cannot start</source>
        <translation>es kann nicht starten</translation>
    </message>
    <message>
        <source>no reader answers</source>
        <translation>kein Lesegerät antwortet</translation>
    </message>
    <message>
        <source>the disk takes no claims</source>
        <translation>die Platte nimmt keine Anfragen an</translation>
    </message>
    <message>
        <source>the outbox is full</source>
        <translation>der Postausgang ist voll</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>For %1. Nothing is booked yet.</source>
        <translation>Für %1. Noch ist nichts gebucht.</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Stimmt das so?</translation>
    </message>
</context>
<context>
    <name>Declined</name>
    <message>
        <source>For staff: %1 · %2</source>
        <translation>Fürs Team: %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>In %n hours</source>
        <translation>
            <numerusform>In einer Stunde</numerusform>
            <numerusform>In %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n minutes</source>
        <translation>
            <numerusform>In einer Minute</numerusform>
            <numerusform>In %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Nächstes Mal</translation>
    </message>
    <message>
        <source>No points this time</source>
        <translation>Diesmal keine Punkte</translation>
    </message>
    <message>
        <source>Not with this campaign</source>
        <translation>Nicht mit dieser Aktion</translation>
    </message>
    <message>
        <source>The counter knows more</source>
        <translation>An der Theke weiß man mehr</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>NotOurs</name>
    <message>
        <source>The camera is still looking</source>
        <translation>Die Kamera schaut weiter</translation>
    </message>
</context>
<context>
    <name>OnTheWay</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>After %n visits</source>
        <translation>
            <numerusform>Nach %n Besuch</numerusform>
            <numerusform>Nach %n Besuchen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>Closed for the moment</source>
        <translation>Im Moment geschlossen</translation>
    </message>
    <message>
        <source>Everything saved here stays safe and will be added.</source>
        <translation>Alles hier Gespeicherte ist sicher und wird gutgeschrieben.</translation>
    </message>
    <message>
        <source>For staff: %1</source>
        <translation>Fürs Team: %1</translation>
    </message>
    <message>
        <source>Please ask at the counter</source>
        <translation>Bitte fragen Sie an der Theke</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Points added</source>
        <translation>Punkte gutgeschrieben</translation>
    </message>
    <message>
        <source>Reward added</source>
        <translation>Prämie gutgeschrieben</translation>
    </message>
    <message>
        <source>You are done here.</source>
        <translation>Sie sind hier fertig.</translation>
    </message>
    <message>
        <source>You now have %1</source>
        <translation>Sie haben jetzt %1</translation>
    </message>
    <message>
        <source>Your visit counts</source>
        <translation>Ihr Besuch zählt</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>All of it is given out at this place.</source>
        <translation>An diesem Ort ist alles vergeben.</translation>
    </message>
    <message>
        <source>All of it is given out for today.</source>
        <translation>Für heute ist alles vergeben.</translation>
    </message>
    <message>
        <source>All of it is given out.</source>
        <translation>Es ist alles vergeben.</translation>
    </message>
    <message>
        <source>Show the code of the place first, then your own.</source>
        <translation>Zeigen Sie zuerst den Code des Ortes, dann Ihren eigenen.</translation>
    </message>
    <message>
        <source>That code belongs to another place.</source>
        <translation>Dieser Code gehört zu einem anderen Ort.</translation>
    </message>
    <message>
        <source>The code of this place is resting.</source>
        <translation>Der Code dieses Ortes pausiert.</translation>
    </message>
    <message>
        <source>There is nothing to collect at this place yet.</source>
        <translation>An diesem Ort gibt es noch nichts zu sammeln.</translation>
    </message>
    <message>
        <source>This amount does not fit.</source>
        <translation>Dieser Betrag passt nicht.</translation>
    </message>
    <message>
        <source>This amount is too large for one visit.</source>
        <translation>Dieser Betrag ist zu hoch für einen Besuch.</translation>
    </message>
    <message>
        <source>This brings more points than one visit may.</source>
        <translation>Das bringt mehr Punkte, als ein Besuch darf.</translation>
    </message>
    <message>
        <source>This campaign does not know our place yet.</source>
        <translation>Diese Aktion kennt unseren Ort noch nicht.</translation>
    </message>
    <message>
        <source>This campaign is no longer there.</source>
        <translation>Diese Aktion gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This campaign is not open yet.</source>
        <translation>Diese Aktion ist noch nicht eröffnet.</translation>
    </message>
    <message>
        <source>This campaign is over.</source>
        <translation>Diese Aktion ist vorbei.</translation>
    </message>
    <message>
        <source>This campaign is resting.</source>
        <translation>Diese Aktion pausiert.</translation>
    </message>
    <message>
        <source>This campaign starts later.</source>
        <translation>Diese Aktion beginnt später.</translation>
    </message>
    <message>
        <source>This one does not work here. The counter can help you.</source>
        <translation>Das geht hier nicht. An der Theke hilft man Ihnen.</translation>
    </message>
    <message>
        <source>This one is collected at another place.</source>
        <translation>Das wird an einem anderen Ort gesammelt.</translation>
    </message>
    <message>
        <source>This one is collected in your loyalty app.</source>
        <translation>Das wird in Ihrer Bonus-App gesammelt.</translation>
    </message>
    <message>
        <source>This one is for another country.</source>
        <translation>Das gilt für ein anderes Land.</translation>
    </message>
    <message>
        <source>This one is for other members or another time.</source>
        <translation>Das gilt für andere Mitglieder oder zu einer anderen Zeit.</translation>
    </message>
    <message>
        <source>This one must know where we are.</source>
        <translation>Dafür muss bekannt sein, wo wir sind.</translation>
    </message>
    <message>
        <source>We do not know the code of this place.</source>
        <translation>Wir kennen den Code dieses Ortes nicht.</translation>
    </message>
    <message>
        <source>We do not know this code. Show the one in your loyalty app.</source>
        <translation>Wir kennen diesen Code nicht. Zeigen Sie den aus Ihrer Bonus-App.</translation>
    </message>
    <message>
        <source>We do not take part in this campaign.</source>
        <translation>Wir nehmen an dieser Aktion nicht teil.</translation>
    </message>
    <message>
        <source>You already collected here today.</source>
        <translation>Sie haben hier heute schon gesammelt.</translation>
    </message>
    <message>
        <source>You already have all that this place gives. Another place may give more.</source>
        <translation>Sie haben schon alles von diesem Ort. Ein anderer gibt vielleicht mehr.</translation>
    </message>
    <message>
        <source>You already have all there is to collect.</source>
        <translation>Sie haben schon alles, was es zu sammeln gibt.</translation>
    </message>
    <message>
        <source>You collected here a moment ago.</source>
        <translation>Sie haben hier gerade erst gesammelt.</translation>
    </message>
    <message>
        <source>You have all that this place gives in a day. Another place may give more.</source>
        <translation>Für heute haben Sie alles von diesem Ort. Ein anderer gibt vielleicht mehr.</translation>
    </message>
    <message>
        <source>You have completed this campaign.</source>
        <translation>Sie haben diese Aktion abgeschlossen.</translation>
    </message>
    <message>
        <source>Your account needs one more detail. Your loyalty app asks for it.</source>
        <translation>Ihrem Konto fehlt noch eine Angabe. Ihre Bonus-App fragt danach.</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Keep this reference</source>
        <translation>Behalten Sie diese Referenz</translation>
    </message>
    <message>
        <source>Or take a photo of it</source>
        <translation>Oder machen Sie ein Foto</translation>
    </message>
    <message>
        <source>Saved for you</source>
        <translation>Für Sie gespeichert</translation>
    </message>
    <message>
        <source>We add your points as soon as the line is back.</source>
        <translation>Ihre Punkte kommen, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>We are still finding out whether your points have arrived. Nothing is lost.</source>
        <translation>Wir prüfen noch, ob Ihre Punkte angekommen sind. Nichts geht verloren.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Asking for your points</source>
        <translation>Ihre Punkte werden angefragt</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>You can put your phone away.</source>
        <translation>Sie können Ihr Handy wegstecken.</translation>
    </message>
    <message>
        <source>Your code is read</source>
        <translation>Ihr Code ist gelesen</translation>
    </message>
</context>
<context>
    <name>ShowYourCode</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Now show your own code</source>
        <translation>Zeigen Sie jetzt Ihren eigenen Code</translation>
    </message>
    <message>
        <source>Or tap phone or card</source>
        <translation>Oder Handy oder Karte anhalten</translation>
    </message>
    <message>
        <source>Your code is in your loyalty app</source>
        <translation>Ihr Code ist in Ihrer Bonus-App</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>braucht Entscheid</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>more digits may mend these: said only after Enter</extracomment>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>SlipRow</name>
    <message>
        <source>Void</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Void %1</source>
        <translation>%1 stornieren</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>For staff: %1</source>
        <translation>Fürs Team: %1</translation>
    </message>
    <message>
        <source>Last claims</source>
        <translation>Letzte Buchungen</translation>
    </message>
    <message>
        <source>None yet in this shift.</source>
        <translation>In dieser Schicht noch keine.</translation>
    </message>
</context>
<context>
    <name>Sum</name>
    <message>
        <source>Code read: %1</source>
        <translation>Code gelesen: %1</translation>
    </message>
</context>
<context>
    <name>Title</name>
    <message>
        <source>Hold it a little longer</source>
        <translation>Halten Sie es etwas länger</translation>
    </message>
    <message>
        <source>That cannot say who you are</source>
        <translation>Das sagt nicht, wer Sie sind</translation>
    </message>
    <message>
        <source>That code is not for here</source>
        <translation>Dieser Code ist nicht für hier</translation>
    </message>
    <message>
        <source>This tag cannot be read</source>
        <translation>Dieser Tag ist nicht lesbar</translation>
    </message>
    <message>
        <source>This tag is empty</source>
        <translation>Dieser Tag ist leer</translation>
    </message>
    <message>
        <source>This tag is not genuine</source>
        <translation>Dieser Tag ist nicht echt</translation>
    </message>
    <message>
        <source>This tap was counted before</source>
        <translation>Das wurde schon gezählt</translation>
    </message>
    <message>
        <source>You were just here</source>
        <translation>Sie waren gerade hier</translation>
    </message>
</context>
<context>
    <name>TurnPill</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>%1 away</source>
        <translation>Antwortet nicht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n saved here</source>
        <translation>
            <numerusform>%n hier gespeichert</numerusform>
            <numerusform>%n hier gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>A hand&apos;s width from the glass</source>
        <translation>Eine Handbreit vor dem Glas</translation>
    </message>
    <message>
        <source>For staff: %1</source>
        <translation>Fürs Team: %1</translation>
    </message>
    <message>
        <source>Show your code</source>
        <translation>Zeigen Sie Ihren Code</translation>
    </message>
    <message>
        <source>Show your code, or tap</source>
        <translation>Code zeigen oder anhalten</translation>
    </message>
</context>
</TS>
