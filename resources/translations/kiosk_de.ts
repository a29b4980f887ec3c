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
        <source>It came while somebody else was served. Show it again.</source>
        <translation>Er kam, während jemand anders an der Reihe war. Zeigen Sie ihn noch einmal.</translation>
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
    <name>ClaimLine</name>
    <message>
        <source>refused later</source>
        <translation>später abgelehnt</translation>
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
        <source>Ready for your code</source>
        <translation>Bereit für Ihren Code</translation>
    </message>
    <message>
        <source>Tap phone or card here</source>
        <translation>Handy oder Karte hier anhalten</translation>
    </message>
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
    <name>Pager</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Seite davor</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
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
    <name>Readiness</name>
    <message>
        <source>%1 is away: %2</source>
        <extracomment>all that should be there those that are away, and why in a row nothing has got through since why the server does not let us in for good; None: it does not end, or there is none yet there is something to sign in with anew seconds our clock is ahead of the server&apos;s; None: it has not spoken yet bytes on the disk late refusals nobody has seen to of the claims on their way by topic</extracomment>
        <translation>%1 ist weg: %2</translation>
    </message>
    <message>
        <source>A claim has been waiting for %1 min although the server answers.</source>
        <translation>Ein Vorgang wartet seit %1 min, obwohl der Server antwortet.</translation>
    </message>
    <message>
        <source>Check its cable, then unplug it and plug it in again.</source>
        <translation>Prüfen Sie das Kabel; dann aus- und wieder einstecken.</translation>
    </message>
    <message>
        <source>Claims are kept here and leave by themselves. Check the network cable.</source>
        <translation>Vorgänge bleiben hier und gehen von selbst hinaus. Prüfen Sie das Netzwerkkabel.</translation>
    </message>
    <message>
        <source>Claims are kept here.</source>
        <translation>Vorgänge bleiben hier.</translation>
    </message>
    <message>
        <source>Claims are kept here. Whoever set it up types here, to see what to mend: %2</source>
        <translation>Vorgänge bleiben hier. Wer es eingerichtet hat, tippt hier, um zu sehen, was zu beheben ist: %2</translation>
    </message>
    <message>
        <source>Claims are kept here. Whoever set it up types here, with a new proof: %2</source>
        <extracomment>seconds between our clock and the server&apos;s that nobody could explain by the line while the line is there of a bound how the reason of a lock begins where there is no way in any more</extracomment>
        <translation>Vorgänge bleiben hier. Wer es eingerichtet hat, tippt hier, mit neuem Nachweis: %2</translation>
    </message>
    <message>
        <source>Claims refused after the visitor had left: %1</source>
        <translation>Abgelehnt, nachdem der Besucher gegangen war: %1</translation>
    </message>
    <message>
        <source>Claims that wait for a person: %1</source>
        <translation>Warten auf einen Menschen: %1</translation>
    </message>
    <message>
        <source>Close the terminal, keep its files as they are, and ask for support.</source>
        <translation>Schließen Sie das Terminal, lassen Sie seine Dateien, wie sie sind, und rufen Sie Hilfe.</translation>
    </message>
    <message>
        <source>Decide about them under Parked.</source>
        <translation>Entscheiden Sie darüber unter Geparkt.</translation>
    </message>
    <message>
        <source>Have its clock set by the network (NTP).</source>
        <translation>Lassen Sie die Uhr vom Netz stellen (NTP).</translation>
    </message>
    <message>
        <source>It empties by itself as soon as the server answers: see to the line.</source>
        <translation>Er leert sich von selbst, sobald der Server antwortet: sehen Sie nach der Leitung.</translation>
    </message>
    <message>
        <source>Look at it in the outbox.</source>
        <translation>Sehen Sie im Ausgang nach.</translation>
    </message>
    <message>
        <source>Read it now under Catalogue; check the line if that does not work.</source>
        <translation>Lesen Sie ihn jetzt unter Katalog; geht das nicht, prüfen Sie die Leitung.</translation>
    </message>
    <message>
        <source>See to them under Parked, and tick them off.</source>
        <translation>Kümmern Sie sich unter Geparkt darum und haken Sie sie ab.</translation>
    </message>
    <message>
        <source>Tell whoever looks after this machine to make room on its disk.</source>
        <translation>Sagen Sie, wer diesen Rechner betreut, er soll auf der Platte Platz schaffen.</translation>
    </message>
    <message>
        <source>The books do not balance: claims may be missing.</source>
        <translation>Die Bücher stimmen nicht: Vorgänge können fehlen.</translation>
    </message>
    <message>
        <source>The catalogue was last read %1 h ago.</source>
        <translation>Der Katalog wurde zuletzt vor %1 h gelesen.</translation>
    </message>
    <message>
        <source>The catalogue was never read: names and amounts are not known here.</source>
        <translation>Der Katalog wurde nie gelesen: Namen und Beträge sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The claims concerned are found in the outbox.</source>
        <translation>Die Vorgänge stehen im Ausgang.</translation>
    </message>
    <message>
        <source>The disk has only %1 MiB left.</source>
        <translation>Auf der Platte sind nur noch %1 MiB frei.</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 MiB are left, so no claim is taken.</source>
        <translation>Die Platte ist fast voll: %1 MiB frei, darum wird nichts angenommen.</translation>
    </message>
    <message>
        <source>The outbox is %1 % full.</source>
        <translation>Der Ausgang ist zu %1 % voll.</translation>
    </message>
    <message>
        <source>The outbox is full: new claims are turned away.</source>
        <translation>Der Ausgang ist voll: neue Vorgänge werden abgewiesen.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>The server does not let this terminal in: %1</source>
        <translation>Der Server lässt dieses Terminal nicht hinein: %1</translation>
    </message>
    <message>
        <source>The terminal&apos;s sign-in ends soon, and there is nothing to sign in with anew.</source>
        <translation>Die Anmeldung endet bald, und es gibt nichts, um sie zu erneuern.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 min away from the server&apos;s.</source>
        <translation>Die Uhr dieses Rechners weicht %1 min von der des Servers ab.</translation>
    </message>
    <message>
        <source>Whoever set it up types here, with a new proof: %1</source>
        <translation>Wer es eingerichtet hat, tippt hier, mit neuem Nachweis: %1</translation>
    </message>
</context>
<context>
    <name>ReadinessPlate</name>
    <message>
        <source>And more: %1</source>
        <translation>Und mehr: %1</translation>
    </message>
    <message>
        <source>DEGRADED</source>
        <translation>EINGESCHRÄNKT</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NEIN</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>BEREIT</translation>
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
    <name>Sheet</name>
    <message>
        <source>%1 others</source>
        <translation>Weitere: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>Geschlossen von %1</translation>
    </message>
    <message>
        <source>Handed over to the next shift: %1</source>
        <translation>An die nächste Schicht übergeben: %1</translation>
    </message>
    <message>
        <source>Of these, a person must decide about: %1</source>
        <translation>Davon muss ein Mensch entscheiden: %1</translation>
    </message>
    <message>
        <source>Refused after the visitor had left, for a person to see to: %1</source>
        <translation>Abgelehnt, nachdem der Besucher gegangen war, noch zu erledigen: %1</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <extracomment>A4 (mm); everything below is in these campaigns on the page; the rest is one line pixels for a millimetre of the picture where figures begin</extracomment>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>Still waiting from the shift before: %1</source>
        <translation>Noch aus der Schicht davor: %1</translation>
    </message>
    <message>
        <source>What waits is kept on the terminal&apos;s disk and leaves by itself.</source>
        <translation>Was wartet, liegt auf der Platte des Terminals und geht von selbst hinaus.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
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
        <source>Now tap with your own phone or card</source>
        <translation>Halten Sie jetzt Ihr eigenes Handy oder Ihre Karte an</translation>
    </message>
    <message>
        <source>Or tap phone or card</source>
        <translation>Oder Handy oder Karte anhalten</translation>
    </message>
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
    <name>Staff</name>
    <message>
        <source>%1 about %2: %3</source>
        <translation>%1 zu %2: %3</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <extracomment>of the outbox</extracomment>
        <translation>%1 ist nicht benutzbar: %2.</translation>
    </message>
    <message>
        <source>%1 claims are on their way (outbox.max_open).</source>
        <translation>%1 Vorgänge sind unterwegs (outbox.max_open).</translation>
    </message>
    <message>
        <source>%1 does not open the claims in %2. Put the one back that does.</source>
        <translation>%1 öffnet die Vorgänge in %2 nicht. Legen Sie den passenden Schlüssel zurück.</translation>
    </message>
    <message>
        <source>%1 in the terminal itself</source>
        <translation>%1 im Terminal selbst</translation>
    </message>
    <message>
        <source>%1 is being looked up in the history.</source>
        <translation>%1 wird in der Historie gesucht.</translation>
    </message>
    <message>
        <source>%1 is damaged. Put it aside: the shift then begins one earlier.</source>
        <translation>%1 ist beschädigt. Legen Sie die Datei beiseite: die Schicht beginnt dann eine früher.</translation>
    </message>
    <message>
        <source>%1 is damaged. Remove it and give the PINs anew.</source>
        <extracomment>Argon2id with 64 MiB and three passes: about 0.2 s a try, also for whoever has stolen the file. wrong PINs before there is a wait wrong PINs in a row before the PIN is switched off seconds; doubled at each wrong PIN until the next try; None: not until somebody helps</extracomment>
        <translation>%1 ist beschädigt. Entfernen Sie die Datei und vergeben Sie die PINs neu.</translation>
    </message>
    <message>
        <source>%1 is given up.</source>
        <translation>%1 ist aufgegeben.</translation>
    </message>
    <message>
        <source>%1 is missing: without it the claims in %2 cannot be read. Put it back.</source>
        <translation>%1 fehlt: ohne diese Datei sind die Vorgänge in %2 nicht lesbar. Legen Sie sie zurück.</translation>
    </message>
    <message>
        <source>%1 is not signed in here.</source>
        <translation>%1 ist hier nicht angemeldet.</translation>
    </message>
    <message>
        <source>%1 is noted as accepted.</source>
        <translation>%1 gilt als angenommen.</translation>
    </message>
    <message>
        <source>%1 is ticked off.</source>
        <translation>%1 ist abgehakt.</translation>
    </message>
    <message>
        <source>%1 is voided.</source>
        <translation>%1 ist storniert.</translation>
    </message>
    <message>
        <source>%1 waits again and will be sent.</source>
        <translation>%1 wartet wieder und wird gesendet.</translation>
    </message>
    <message>
        <source>Another kiosk process uses the outbox in %1. Close it, or choose another outbox.folder.</source>
        <translation>Ein anderes kiosk-Programm benutzt den Ausgang in %1. Schließen Sie es, oder wählen Sie einen anderen outbox.folder.</translation>
    </message>
    <message>
        <source>Another program keeps the PC/SC reader for itself: close it.</source>
        <translation>Ein anderes Programm behält den PC/SC-Leser für sich: schließen Sie es.</translation>
    </message>
    <message>
        <source>Claim %1 cannot become %2: it is %3.</source>
        <translation>Vorgang %1 kann nicht „%2“ werden: er steht auf „%3“.</translation>
    </message>
    <message>
        <source>Claim %1 is %2. Only a claim that is parked can be decided about.</source>
        <translation>Vorgang %1 steht auf „%2“. Entscheiden lässt sich nur über geparkte.</translation>
    </message>
    <message>
        <source>Claim %1 is %2. Only a claim that waits and was never tried can be voided.</source>
        <translation>Vorgang %1 steht auf „%2“. Stornieren lässt sich nur, was wartet und nie versucht wurde.</translation>
    </message>
    <message>
        <source>Claim %1 is %2: there is nothing to find out.</source>
        <extracomment>What each decision makes of a claim.</extracomment>
        <translation>Vorgang %1 steht auf „%2“: da gibt es nichts herauszufinden.</translation>
    </message>
    <message>
        <source>Claim %1 is no longer the attempt that was begun.</source>
        <translation>Vorgang %1 ist nicht mehr der begonnene Versuch.</translation>
    </message>
    <message>
        <source>Claim %1 is no task: nobody has to see to it.</source>
        <translation>Vorgang %1 ist keine Aufgabe: niemand muss sich darum kümmern.</translation>
    </message>
    <message>
        <source>Claim %1 was changed on the disk, or its key was.</source>
        <extracomment>for the second journal&apos;s checksums</extracomment>
        <translation>Vorgang %1 wurde auf der Platte verändert, oder sein Schlüssel.</translation>
    </message>
    <message>
        <source>Claims brought back from the second journal: %1.</source>
        <translation>Aus dem zweiten Journal zurückgeholte Vorgänge: %1.</translation>
    </message>
    <message>
        <source>Claims damaged on the disk and mended from the second journal: %1.</source>
        <translation>Auf der Platte beschädigte und aus dem zweiten Journal geheilte Vorgänge: %1.</translation>
    </message>
    <message>
        <source>Claims rebuilt from the second journal: %1.</source>
        <translation>Aus dem zweiten Journal neu aufgebaute Vorgänge: %1.</translation>
    </message>
    <message>
        <source>Claims that became uncertain: %1. Why: %2.</source>
        <translation>Ungewiss gewordene Vorgänge: %1. Grund: %2.</translation>
    </message>
    <message>
        <source>Claims worth %1 are on their way (outbox.max_value).</source>
        <translation>Vorgänge im Wert von %1 sind unterwegs (outbox.max_value).</translation>
    </message>
    <message>
        <source>It belongs to somebody else. Type: %1</source>
        <translation>Er gehört jemand anderem. Geben Sie ein: %1</translation>
    </message>
    <message>
        <source>It was put aside in %1.</source>
        <translation>Er wurde in %1 beiseitegelegt.</translation>
    </message>
    <message>
        <source>No NFC reader was found: none on USB that works without PC/SC, and with it: %1</source>
        <translation>Kein NFC-Leser gefunden: keiner am USB, der ohne PC/SC geht, und damit: %1</translation>
    </message>
    <message>
        <source>No PC/SC reader fits “%1”. There is: %2.</source>
        <translation>Kein PC/SC-Leser passt auf „%1“. Da ist: %2.</translation>
    </message>
    <message>
        <source>No PC/SC reader is plugged in.</source>
        <translation>Kein PC/SC-Leser ist eingesteckt.</translation>
    </message>
    <message>
        <source>PC/SC readers need the Python package pyscard: install pcscd, libpcsclite-dev and gcc, then `pip install pyscard`.</source>
        <extracomment>How long one look for tags lasts (milliseconds). Codes of PC/SC, as pcscd&apos;s clients get them; the rest of what it says is &quot;the daemon or the reader is gone&quot;. Writes through to the reader itself, where its driver allows it. An ATR that names this provider is a memory card, whose pages the reader shows by commands of its own. And that it is an Ultralight or an NTAG, whose pages are always there. A slot for a card that stays inside; no visitor&apos;s tag comes there.</extracomment>
        <translation>PC/SC-Leser brauchen das Python-Paket pyscard: installieren Sie pcscd, libpcsclite-dev und gcc, dann `pip install pyscard`.</translation>
    </message>
    <message>
        <source>Say which claim at the server it is.</source>
        <translation>Sagen Sie, welcher Vorgang am Server es ist.</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Sagen Sie erst, warum.</translation>
    </message>
    <message>
        <source>That is no id of the server: it has at most %1 letters and no blanks.</source>
        <extracomment>letters; those of PERS have 36</extracomment>
        <translation>Das ist keine Nummer des Servers: sie hat höchstens %1 Zeichen und keine Leerzeichen.</translation>
    </message>
    <message>
        <source>The %1 works through PC/SC only: set the reader to “pcsc”.</source>
        <translation>Der %1 geht nur über PC/SC: stellen Sie den Leser auf „pcsc“.</translation>
    </message>
    <message>
        <source>The NFC reader answers with nonsense (%1); it is opened anew.</source>
        <translation>Der NFC-Leser antwortet Unsinn (%1); er wird neu geöffnet.</translation>
    </message>
    <message>
        <source>The NFC reader hangs and was reset; if it stays so, unplug it and plug it in again.</source>
        <translation>Der NFC-Leser hing und wurde zurückgesetzt; bleibt es so, ziehen Sie ihn ab und stecken Sie ihn wieder ein.</translation>
    </message>
    <message>
        <source>The NFC reader is held by another program: stop pcscd (`sudo systemctl mask --now pcscd.socket pcscd`), install packaging/modprobe/pers-kiosk-nfc.conf, or set the reader to “pcsc”.</source>
        <translation>Ein anderes Programm hält den NFC-Leser: halten Sie pcscd an (`sudo systemctl mask --now pcscd.socket pcscd`), installieren Sie packaging/modprobe/pers-kiosk-nfc.conf, oder stellen Sie den Leser auf „pcsc“.</translation>
    </message>
    <message>
        <source>The NFC reader is not there: is it plugged in?</source>
        <extracomment>Between two looks, while nobody is there and while a tag lies there (seconds). What is looked for: NTAG, phones and cards; the simulated reader waits a whole second for each, so it does with less.</extracomment>
        <translation>Der NFC-Leser ist nicht da: ist er eingesteckt?</translation>
    </message>
    <message>
        <source>The NFC reader may not be used by this user: install packaging/udev/60-pers-kiosk.rules into /etc/udev/rules.d, then plug it in again.</source>
        <translation>Dieser Benutzer darf den NFC-Leser nicht benutzen: installieren Sie packaging/udev/60-pers-kiosk.rules nach /etc/udev/rules.d und stecken Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>The PC/SC service does not answer: install and start pcscd (`sudo systemctl enable --now pcscd.socket`).</source>
        <translation>Der PC/SC-Dienst antwortet nicht: installieren und starten Sie pcscd (`sudo systemctl enable --now pcscd.socket`).</translation>
    </message>
    <message>
        <source>The camera does not answer on the network.</source>
        <translation>Die Kamera antwortet nicht im Netz.</translation>
    </message>
    <message>
        <source>The camera does what nobody foresaw (%1).</source>
        <translation>Die Kamera tut, was niemand vorhersah (%1).</translation>
    </message>
    <message>
        <source>The camera hangs: unplug it and plug it in again.</source>
        <translation>Die Kamera hängt: ziehen Sie sie ab und stecken Sie sie wieder ein.</translation>
    </message>
    <message>
        <source>The camera repeats the same picture.</source>
        <translation>Die Kamera wiederholt dasselbe Bild.</translation>
    </message>
    <message>
        <source>The camera stopped giving pictures.</source>
        <extracomment>Pauses before a source is tried again (seconds); the last one stays. How long a file waits for the frame before to be dealt with (seconds): longer than a decoder takes to be replaced. Whoever is so long in a driver (seconds) hangs in it: all that wait by themselves come back sooner.</extracomment>
        <translation>Die Kamera liefert keine Bilder mehr.</translation>
    </message>
    <message>
        <source>The catalogue is of %1: %2 h old. Type: kiosk check</source>
        <translation>Der Katalog ist von %1: %2 h alt. Geben Sie ein: kiosk check</translation>
    </message>
    <message>
        <source>The catalogue was never read: names and amounts are not known here. Check the line: kiosk check</source>
        <translation>Der Katalog wurde nie gelesen: Namen und Beträge sind hier nicht bekannt. Prüfen Sie die Leitung: kiosk check</translation>
    </message>
    <message>
        <source>The device does what nobody foresaw (%1); it is opened anew.</source>
        <extracomment>Pauses before a device is tried again (seconds); the last one stays.</extracomment>
        <translation>Das Gerät tut, was niemand vorhersah (%1); es wird neu geöffnet.</translation>
    </message>
    <message>
        <source>The disk does not take it: %1</source>
        <extracomment>letters of a reason, in the second journal what staff must know about the last stop; empty: nothing</extracomment>
        <translation>Die Platte nimmt es nicht an: %1</translation>
    </message>
    <message>
        <source>The disk is full: make room on it.</source>
        <extracomment>bytes something in it could not be read: it was not left in good order</extracomment>
        <translation>Die Platte ist voll: schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The disk is nearly full: no new claim is taken until there is room.</source>
        <translation>Die Platte ist fast voll: nichts wird angenommen, bis Platz ist.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used: %2.%3</source>
        <translation>Der Ordner %1 ist nicht benutzbar: %2.%3</translation>
    </message>
    <message>
        <source>The key %1 cannot be used: %2.</source>
        <translation>Der Schlüssel %1 ist nicht benutzbar: %2.</translation>
    </message>
    <message>
        <source>The key beside %1 is not the one it was written with. Put that one back.</source>
        <extracomment>length of the record, and its keyed checksum bytes of one record, so that each begins with two zeros the length of none needs more than the two bytes that follow records that are looked at together</extracomment>
        <translation>Der Schlüssel neben %1 ist nicht der, mit dem es geschrieben wurde. Legen Sie jenen zurück.</translation>
    </message>
    <message>
        <source>The outbox %1 cannot be opened: %2.%3</source>
        <translation>Der Ausgang %1 lässt sich nicht öffnen: %2.%3</translation>
    </message>
    <message>
        <source>The outbox %1 is damaged (%2).</source>
        <translation>Der Ausgang %1 ist beschädigt (%2).</translation>
    </message>
    <message>
        <source>The outbox %1 lost rows in its upgrade. Its backup lies beside it; ask for support.</source>
        <translation>Der Ausgang %1 hat beim Aktualisieren Zeilen verloren. Die Sicherung liegt daneben; holen Sie Hilfe.</translation>
    </message>
    <message>
        <source>The outbox %1 was written by a newer kiosk. Install that version again.</source>
        <translation>Der Ausgang %1 stammt von einem neueren kiosk. Installieren Sie diese Version wieder.</translation>
    </message>
    <message>
        <source>The outbox file was gone.</source>
        <extracomment>bytes at which the journal is written anew, unless it is hardly longer than it was then</extracomment>
        <translation>Die Datei des Ausgangs war weg.</translation>
    </message>
    <message>
        <source>The outbox was stopped while it wrote its first claims.</source>
        <translation>Der Ausgang wurde angehalten, während er seine ersten Vorgänge schrieb.</translation>
    </message>
    <message>
        <source>The part that reads the codes does not start.</source>
        <extracomment>The window gets a picture this often at most (seconds), and so wide or high at most (pixels). A decoder that failed so often in a row is a trouble worth telling. After so long without a picture (seconds) somebody asks what the camera does.</extracomment>
        <translation>Der Teil, der die Codes liest, startet nicht.</translation>
    </message>
    <message>
        <source>The scanner is not there (%1): is it plugged in and set to serial (USB-COM) mode?</source>
        <extracomment>How long closing waits for the thread (seconds). A line that is quiet for so long has ended, for scanners that send no end (seconds).</extracomment>
        <translation>Der Scanner ist nicht da (%1): ist er eingesteckt und auf seriell (USB-COM) gestellt?</translation>
    </message>
    <message>
        <source>The scanner is used by another program: close it.</source>
        <translation>Ein anderes Programm benutzt den Scanner: schließen Sie es.</translation>
    </message>
    <message>
        <source>The scanner may not be used by this user: add the user to the group dialout.</source>
        <translation>Dieser Benutzer darf den Scanner nicht benutzen: nehmen Sie ihn in die Gruppe dialout auf.</translation>
    </message>
    <message>
        <source>The scanner was unplugged.</source>
        <translation>Der Scanner wurde abgezogen.</translation>
    </message>
    <message>
        <source>The server does not let this terminal in: %1</source>
        <extracomment>On the screens of visitors too.</extracomment>
        <translation>Der Server lässt dieses Terminal nicht herein: %1</translation>
    </message>
    <message>
        <source>The server&apos;s claim %1 already settles another claim of ours.</source>
        <translation>Der Vorgang %1 des Servers gehört schon zu einem anderen von uns.</translation>
    </message>
    <message>
        <source>The server&apos;s claim %1 belongs to %2 already: each claim has its own id.</source>
        <translation>Der Vorgang %1 des Servers gehört schon zu %2: jeder hat seine eigene Nummer.</translation>
    </message>
    <message>
        <source>The server&apos;s claim %1 belongs to an older one already: each claim has its own id.</source>
        <translation>Der Vorgang %1 des Servers gehört schon zu einem älteren: jeder hat seine eigene Nummer.</translation>
    </message>
    <message>
        <source>The sign-in ended at %1; claims are kept here. Whoever set it up types on this machine: %2</source>
        <translation>Die Anmeldung endete am %1; Vorgänge bleiben hier. Wer es eingerichtet hat, gibt an diesem Rechner ein: %2</translation>
    </message>
    <message>
        <source>The video cannot be played.</source>
        <translation>Das Video lässt sich nicht abspielen.</translation>
    </message>
    <message>
        <source>The video or folder cannot be opened: %1.</source>
        <extracomment>How long a stream may take to open, and to give its next picture (milliseconds). A picture of a folder is shown for a second, as so many frames. Of a camera&apos;s number: OpenCV takes no larger one. milliseconds; None: as the camera likes in the camera&apos;s own measure; None: as the camera likes None: no more, or no answer seconds from picture to picture of a file; None: live what a device did not let itself be set to, a sentence each</extracomment>
        <translation>Das Video oder der Ordner lässt sich nicht öffnen: %1.</translation>
    </message>
    <message>
        <source>The video or folder is not there.</source>
        <translation>Das Video oder der Ordner ist nicht da.</translation>
    </message>
    <message>
        <source>The video&apos;s name is no text: give it another.</source>
        <translation>Der Name des Videos ist kein Text: geben Sie ihm einen anderen.</translation>
    </message>
    <message>
        <source>There are no pictures to show.</source>
        <translation>Es gibt keine Bilder zu zeigen.</translation>
    </message>
    <message>
        <source>There is no camera at this place.</source>
        <translation>An dieser Stelle ist keine Kamera.</translation>
    </message>
    <message>
        <source>There is no camera of this name.</source>
        <translation>Es gibt keine Kamera dieses Namens.</translation>
    </message>
    <message>
        <source>There is no claim %1 in this outbox.</source>
        <translation>Im Ausgang gibt es keinen Vorgang %1.</translation>
    </message>
    <message>
        <source>This disk does not allow SQLite&apos;s write-ahead log (it answers %1).</source>
        <translation>Diese Platte erlaubt das Vorab-Protokoll von SQLite nicht (sie antwortet %1).</translation>
    </message>
    <message>
        <source>This needs a %1; %2 is a %3.</source>
        <translation>Das darf nur: %1; %2 ist: %3.</translation>
    </message>
    <message>
        <source>This needs a supervisor, because it could be booked twice.</source>
        <extracomment>places that need no word on what they are about</extracomment>
        <translation>Das ist Sache der Aufsicht, denn es könnte doppelt gebucht werden.</translation>
    </message>
    <message>
        <source>This needs a supervisor.</source>
        <translation>Das ist Sache der Aufsicht.</translation>
    </message>
    <message>
        <source>What is plugged in at %1 does not answer as a PN532 reader in serial mode does.</source>
        <translation>Was an %1 steckt, antwortet nicht wie ein PN532-Leser im seriellen Modus.</translation>
    </message>
    <message>
        <source>Without a line to the server the sign-in ends at %1. Then whoever set it up types on this machine: %2</source>
        <extracomment>seconds until the first look, which the catalogue&apos;s first read should beat, and between looks</extracomment>
        <translation>Ohne Leitung zum Server endet die Anmeldung am %1. Dann gibt, wer es eingerichtet hat, an diesem Rechner ein: %2</translation>
    </message>
    <message>
        <source>a key holds characters that no header can carry</source>
        <translation>ein Schlüssel enthält Zeichen, die keine Kopfzeile tragen kann</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>accepted as %1</source>
        <extracomment>the member&apos;s name, masked all identifiers of this member that the answer shows the server&apos;s own words when the server says it would work again the server&apos;s own word; a verdict all the same somebody should look: this must not happen on a sound line for the log: the server&apos;s id of the failure for the log: the server&apos;s id of the failure for the log: the server&apos;s id of the failure for the log: the server&apos;s id of the failure</extracomment>
        <translation>angenommen als %1</translation>
    </message>
    <message>
        <source>claim %1: %2</source>
        <extracomment>an answer that cannot be ours; over when no claim is in doubt any more more in the history than there should be; stays while the terminal runs</extracomment>
        <translation>Vorgang %1: %2</translation>
    </message>
    <message>
        <source>found in the history, and %1 more that should not exist</source>
        <translation>im Verlauf gefunden, und %1 mehr, als es geben sollte</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>sign-in: %1</source>
        <translation>Anmeldung: %1</translation>
    </message>
    <message>
        <source>sign-in: there is nothing to sign in with</source>
        <extracomment>As whom to sign in, in the wire&apos;s words: an admin is &quot;tenant&quot;.</extracomment>
        <translation>Anmeldung: es gibt nichts, um sich anzumelden</translation>
    </message>
    <message>
        <source>steward</source>
        <extracomment>letters</extracomment>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>the answer is about another member (claim %1)</source>
        <extracomment>Fields that stand in every request of ours: a complaint about one of them is about us, not about the visitor. seconds, where a 429 does not say</extracomment>
        <translation>die Antwort betrifft ein anderes Mitglied (Vorgang %1)</translation>
    </message>
    <message>
        <source>the books do not balance: %1</source>
        <extracomment>seconds every so many checks the rows themselves are counted</extracomment>
        <translation>die Bücher gehen nicht auf: %1</translation>
    </message>
    <message>
        <source>the books say %1, the rows say %2</source>
        <translation>die Bücher sagen %1, die Zeilen sagen %2</translation>
    </message>
    <message>
        <source>the key is refused</source>
        <translation>der Schlüssel wird abgelehnt</translation>
    </message>
    <message>
        <source>the machine stopped without warning</source>
        <extracomment>claims that became uncertain empty: they were only being sent the file may be older than what this outbox has been through since</extracomment>
        <translation>der Rechner blieb ohne Warnung stehen</translation>
    </message>
    <message>
        <source>the note beside the outbox is missing: this file may come from a backup</source>
        <translation>die Notiz neben dem Ausgang fehlt: diese Datei kann aus einer Sicherung sein</translation>
    </message>
    <message>
        <source>the server&apos;s id belongs to another claim of ours</source>
        <translation>die Nummer des Servers gehört zu einem anderen Vorgang von uns</translation>
    </message>
    <message>
        <source>this outbox is older than the last one here: it may come from a backup</source>
        <translation>dieser Ausgang ist älter als der letzte hier: er kann aus einer Sicherung sein</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>The six states as words of a sentence.</extracomment>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>StaffCatalogue</name>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Never read.</source>
        <translation>Nie gelesen.</translation>
    </message>
    <message>
        <source>No campaign is known.</source>
        <translation>Keine Kampagne bekannt.</translation>
    </message>
    <message>
        <source>Read at %1.</source>
        <translation>Gelesen um %1.</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Jetzt lesen</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>The server did not answer just now.</source>
        <translation>Der Server hat eben nicht geantwortet.</translation>
    </message>
    <message>
        <source>Trigger sources: %1</source>
        <translation>Auslöser: %1</translation>
    </message>
    <message>
        <source>given out here</source>
        <translation>hier erhältlich</translation>
    </message>
    <message>
        <source>resting: %1</source>
        <translation>ruhen: %1</translation>
    </message>
</context>
<context>
    <name>StaffClaim</name>
    <message>
        <source>at the server: %1</source>
        <translation>beim Server: %1</translation>
    </message>
    <message>
        <source>refused later</source>
        <translation>später abgelehnt</translation>
    </message>
</context>
<context>
    <name>StaffDecide</name>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
    </message>
    <message>
        <source>I saw it at the server</source>
        <translation>Ich habe es beim Server gesehen</translation>
    </message>
    <message>
        <source>I told the visitor</source>
        <translation>Ich habe es dem Besucher gesagt</translation>
    </message>
    <message>
        <source>Id at the server</source>
        <translation>Id beim Server</translation>
    </message>
    <message>
        <source>In my own words …</source>
        <translation>In eigenen Worten …</translation>
    </message>
    <message>
        <source>It is not at the server</source>
        <translation>Beim Server ist es nicht</translation>
    </message>
    <message>
        <source>It was a test</source>
        <translation>Es war ein Test</translation>
    </message>
    <message>
        <source>It was scanned by mistake</source>
        <translation>Versehentlich gescannt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Nobody can be reached</source>
        <translation>Niemand ist erreichbar</translation>
    </message>
    <message>
        <source>Somebody has told the visitor, or made good for it.</source>
        <translation>Jemand hat es dem Besucher gesagt oder es gutgemacht.</translation>
    </message>
    <message>
        <source>The claim ends here: the visitor gets nothing for it.</source>
        <translation>Der Vorgang endet hier: Der Besucher bekommt nichts dafür.</translation>
    </message>
    <message>
        <source>The claim is sent once more. If it was booked before, it could be booked twice.</source>
        <translation>Der Vorgang wird noch einmal gesendet. War er schon gebucht, könnte er doppelt gebucht werden.</translation>
    </message>
    <message>
        <source>The claim was never sent, and will not be.</source>
        <translation>Der Vorgang wurde nie gesendet und wird es nicht.</translation>
    </message>
    <message>
        <source>The visitor asked</source>
        <translation>Der Besucher hat gefragt</translation>
    </message>
    <message>
        <source>The visitor does not have it in the app</source>
        <translation>Der Besucher hat es nicht in der App</translation>
    </message>
    <message>
        <source>The visitor has it in the app</source>
        <translation>Der Besucher hat es in der App</translation>
    </message>
    <message>
        <source>The visitor was given it by hand</source>
        <translation>Der Besucher bekam es von Hand</translation>
    </message>
    <message>
        <source>Which claim at the server is it? Type its id.</source>
        <translation>Welcher Vorgang ist es beim Server? Tippen Sie seine Id.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why, in your own words.</source>
        <translation>Warum, in Ihren Worten.</translation>
    </message>
    <message>
        <source>You have seen this claim booked at the server. It is not sent again.</source>
        <translation>Sie haben diesen Vorgang beim Server gebucht gesehen. Er wird nicht noch einmal gesendet.</translation>
    </message>
</context>
<context>
    <name>StaffDevices</name>
    <message>
        <source>%1 read %2</source>
        <translation>%1 las %2</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Hold a code or a tag to any reader to try it: no claim is made.</source>
        <translation>Halten Sie einen Code oder Tag an ein Lesegerät, um es zu prüfen: Es entsteht kein Vorgang.</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Noch nichts gelesen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Try the line</source>
        <translation>Leitung prüfen</translation>
    </message>
    <message>
        <source>answered just now</source>
        <translation>hat eben geantwortet</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>away since %1: %2</source>
        <translation>weg seit %1: %2</translation>
    </message>
    <message>
        <source>did not answer just now</source>
        <translation>hat eben nicht geantwortet</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>does not let this terminal in: %1</source>
        <translation>lässt dieses Terminal nicht hinein: %1</translation>
    </message>
    <message>
        <source>is being asked</source>
        <translation>wird gefragt</translation>
    </message>
    <message>
        <source>there; has read nothing yet</source>
        <translation>da; hat noch nichts gelesen</translation>
    </message>
    <message>
        <source>there; last read at %1</source>
        <translation>da; zuletzt gelesen um %1</translation>
    </message>
</context>
<context>
    <name>StaffDoor</name>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
</context>
<context>
    <name>StaffExit</name>
    <message numerus="yes">
        <source>%n claims are still here. They stay on this disk and leave when the program runs again.</source>
        <translation>
            <numerusform>%n Vorgang ist noch hier. Er bleibt auf dieser Platte und geht hinaus, sobald das Programm wieder läuft.</numerusform>
            <numerusform>%n Vorgänge sind noch hier. Sie bleiben auf dieser Platte und gehen hinaus, sobald das Programm wieder läuft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Programm beenden</translation>
    </message>
    <message>
        <source>No claim is waiting here.</source>
        <translation>Hier wartet kein Vorgang.</translation>
    </message>
    <message>
        <source>This needs a supervisor.</source>
        <translation>Das ist Sache der Aufsicht.</translation>
    </message>
    <message>
        <source>Until somebody starts it again, visitors find no terminal.</source>
        <translation>Bis jemand es wieder startet, finden Besucher kein Terminal.</translation>
    </message>
</context>
<context>
    <name>StaffGroup</name>
    <message>
        <source>A group</source>
        <translation>Eine Gruppe</translation>
    </message>
    <message>
        <source>How many come together? Each shows their own code, one right after the other, without a pause.</source>
        <translation>Wie viele kommen zusammen? Jeder zeigt seinen Code, einer nach dem anderen, ohne Pause.</translation>
    </message>
    <message>
        <source>No group any more</source>
        <translation>Keine Gruppe mehr</translation>
    </message>
</context>
<context>
    <name>StaffHome</name>
    <message>
        <source>%1, steward. Visitors wait while you are here.</source>
        <translation>%1, Betreuung. Besucher warten, solange Sie hier sind.</translation>
    </message>
    <message>
        <source>%1, supervisor. Visitors wait while you are here.</source>
        <translation>%1, Aufsicht. Besucher warten, solange Sie hier sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n claims leave by themselves. You can go home.</source>
        <translation>
            <numerusform>%n Vorgang geht von selbst hinaus. Sie können nach Hause gehen.</numerusform>
            <numerusform>%n Vorgänge gehen von selbst hinaus. Sie können nach Hause gehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Eine Gruppe</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Programm beenden</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Schicht schließen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Nothing is waiting. You can go home.</source>
        <translation>Nichts wartet. Sie können nach Hause gehen.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>StaffOutbox</name>
    <message>
        <source>%1, shown now</source>
        <translation>%1, wird gezeigt</translation>
    </message>
    <message>
        <source>Claims: %1</source>
        <translation>Vorgänge: %1</translation>
    </message>
    <message>
        <source>No claim stands here.</source>
        <translation>Hier steht nichts.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Ausgang</translation>
    </message>
</context>
<context>
    <name>StaffParked</name>
    <message>
        <source>No claim waits for you.</source>
        <translation>Kein Vorgang wartet auf Sie.</translation>
    </message>
    <message>
        <source>Open one to decide about it.</source>
        <translation>Öffnen Sie einen, um zu entscheiden.</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>Choose your name.</source>
        <translation>Wählen Sie Ihren Namen.</translation>
    </message>
    <message>
        <source>Digits typed: %1</source>
        <translation>Getippte Ziffern: %1</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet. On this machine, type: kiosk staff pin NAME --scope supervisor</source>
        <translation>Noch hat niemand eine PIN. Tippen Sie auf diesem Rechner: kiosk staff pin NAME --scope supervisor</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Staff: who is it?</source>
        <translation>Personal: Wer ist es?</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>Das ist nicht die PIN. Noch einmal.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. The next try is in %1 s.</source>
        <translation>Zu viele falsche PINs. Nächster Versuch in %1 s.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. This PIN is switched off: ask a supervisor.</source>
        <translation>Zu viele falsche PINs. Diese PIN ist gesperrt: Fragen Sie die Aufsicht.</translation>
    </message>
    <message>
        <source>Type your PIN, then ✓.</source>
        <translation>Tippen Sie Ihre PIN, dann ✓.</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>%1 accepted, %2 waiting, %3 rejected</source>
        <translation>Angenommen: %1, wartend: %2, abgelehnt: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n claims are handed over to the next shift. Nothing is lost.</source>
        <translation>
            <numerusform>%n Vorgang geht an die nächste Schicht. Nichts geht verloren.</numerusform>
            <numerusform>%n Vorgänge gehen an die nächste Schicht. Nichts geht verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left over for the next shift.</source>
        <translation>Für die nächste Schicht bleibt nichts übrig.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nichts wartet mehr auf das Senden.</translation>
    </message>
    <message>
        <source>Shift %1 is closed</source>
        <translation>Schicht %1 ist geschlossen</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>Das Blatt</translation>
    </message>
    <message>
        <source>The sheet lies here, for printing:</source>
        <translation>Das Blatt liegt hier zum Drucken:</translation>
    </message>
    <message>
        <source>Waiting for a person: %1. Decide about them under Parked.</source>
        <translation>Warten auf einen Menschen: %1. Entscheiden Sie unter Geparkt.</translation>
    </message>
</context>
<context>
    <name>StaffShift</name>
    <message numerus="yes">
        <source>%n claims are handed over to the next shift. Nothing is lost.</source>
        <translation>
            <numerusform>%n Vorgang geht an die nächste Schicht. Nichts geht verloren.</numerusform>
            <numerusform>%n Vorgänge gehen an die nächste Schicht. Nichts geht verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Schicht schließen</translation>
    </message>
    <message>
        <source>Closing writes a sheet, and the next shift begins.</source>
        <translation>Beim Schließen entsteht ein Blatt, und die nächste Schicht beginnt.</translation>
    </message>
    <message>
        <source>Nothing is left over for the next shift.</source>
        <translation>Für die nächste Schicht bleibt nichts übrig.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nichts wartet mehr auf das Senden.</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>Since %1, %2.</source>
        <translation>Seit %1, %2.</translation>
    </message>
    <message>
        <source>The first one of this terminal.</source>
        <translation>Die erste dieses Terminals.</translation>
    </message>
    <message>
        <source>Waiting already when this shift began: %1</source>
        <translation>Warteten schon zu Beginn dieser Schicht: %1</translation>
    </message>
    <message>
        <source>Waiting for a person: %1. Decide about them under Parked.</source>
        <translation>Warten auf einen Menschen: %1. Entscheiden Sie unter Geparkt.</translation>
    </message>
</context>
<context>
    <name>StaffStage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>StaffToday</name>
    <message>
        <source>%1, by the hour of the scan</source>
        <translation>%1, nach Stunde des Scans</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Give it up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>It was booked</source>
        <translation>War gebucht</translation>
    </message>
    <message>
        <source>Look it up now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>on their way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
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
    <name>SumLine</name>
    <message>
        <source>%1: %2 accepted, %3 waiting, %4 rejected</source>
        <translation>%1: angenommen %2, wartend %3, abgelehnt %4</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No claims yet.</source>
        <translation>Noch keine.</translation>
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
    <message>
        <source>Your code once more, please</source>
        <translation>Ihren Code bitte noch einmal</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>%1 attempts ended without an answer</source>
        <translation>%1 Versuche endeten ohne Antwort</translation>
    </message>
    <message>
        <source>booked as %1</source>
        <translation>gebucht als %1</translation>
    </message>
    <message>
        <source>brought back from the second journal</source>
        <translation>aus dem zweiten Journal zurückgeholt</translation>
    </message>
    <message>
        <source>it goes to the server</source>
        <translation>er geht zum Server</translation>
    </message>
    <message>
        <source>it is not at the server so far; the terminal looks again</source>
        <translation>er ist noch nicht beim Server; das Terminal sieht wieder nach</translation>
    </message>
    <message>
        <source>it is on this terminal&apos;s disk</source>
        <extracomment>The beginning of what is stored, and the sentence for it; %1 and on are what the brackets hold.</extracomment>
        <translation>er liegt auf der Platte dieses Terminals</translation>
    </message>
    <message>
        <source>it is too old to look for; a person decides</source>
        <translation>er ist zu alt zum Nachsehen; ein Mensch entscheidet</translation>
    </message>
    <message>
        <source>it waited too long; a person decides</source>
        <translation>er wartete zu lange; ein Mensch entscheidet</translation>
    </message>
    <message>
        <source>it was deleted here; look at the server what became of it</source>
        <translation>er wurde hier gelöscht; sehen Sie am Server nach</translation>
    </message>
    <message>
        <source>no answer came; it may have been booked or not</source>
        <translation>es kam keine Antwort; er kann gebucht sein oder nicht</translation>
    </message>
    <message>
        <source>the server could not be reached; it is tried again</source>
        <translation>der Server war nicht erreichbar; es wird wieder versucht</translation>
    </message>
    <message>
        <source>the server does not let this terminal in</source>
        <translation>der Server lässt dieses Terminal nicht hinein</translation>
    </message>
    <message>
        <source>the server does not understand this terminal</source>
        <translation>der Server versteht dieses Terminal nicht</translation>
    </message>
    <message>
        <source>the server has it</source>
        <translation>der Server hat ihn</translation>
    </message>
    <message>
        <source>the server has it, and %1 too many</source>
        <translation>der Server hat ihn, und dazu %1 zu viel</translation>
    </message>
    <message>
        <source>the server has no time now; it is tried again</source>
        <translation>der Server hat gerade keine Zeit; es wird wieder versucht</translation>
    </message>
    <message>
        <source>the server surely has not booked it; it is sent again</source>
        <translation>der Server hat ihn sicher nicht gebucht; er geht noch einmal hin</translation>
    </message>
    <message>
        <source>the server&apos;s history cannot be searched for it</source>
        <translation>im Verlauf des Servers lässt er sich nicht suchen</translation>
    </message>
    <message>
        <source>the terminal cannot find out whether it was booked</source>
        <translation>ob er gebucht wurde, ist unklar</translation>
    </message>
    <message>
        <source>the terminal stopped; it may have been booked or not</source>
        <translation>das Terminal blieb stehen; er kann gebucht sein oder nicht</translation>
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
    <name>Typing</name>
    <message>
        <source>Capital letters</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
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
    <message>
        <source>Tap phone or card here</source>
        <translation>Handy oder Karte anhalten</translation>
    </message>
    <message>
        <source>Your code is in your loyalty app</source>
        <translation>Ihr Code ist in Ihrer Bonus-App</translation>
    </message>
</context>
</TS>
