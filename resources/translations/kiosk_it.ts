<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en_GB">
<context>
    <name>Advice</name>
    <message>
        <source>It belongs to another place. Show the code with your name.</source>
        <translation>È di un altro posto. Mostri il codice con il suo nome.</translation>
    </message>
    <message>
        <source>It holds too much. Show the code with your name.</source>
        <translation>Contiene troppi dati. Mostri il codice con il suo nome.</translation>
    </message>
    <message>
        <source>It shows another number each time. Show the code with your name.</source>
        <translation>Mostra ogni volta un numero diverso. Mostri il codice con il suo nome.</translation>
    </message>
    <message>
        <source>Keep it on the reader until you see the answer.</source>
        <translation>Lo tenga sul lettore finché non vede la risposta.</translation>
    </message>
    <message>
        <source>Nothing is written on it yet. The counter can help you.</source>
        <translation>Non c’è ancora scritto nulla. Al banco possono aiutarla.</translation>
    </message>
    <message>
        <source>Open your loyalty app and show the code with your name.</source>
        <translation>Apra la sua app fedeltà e mostri il codice con il suo nome.</translation>
    </message>
    <message>
        <source>Show the code in your loyalty app. The counter can help you.</source>
        <translation>Mostri il codice della sua app fedeltà. Al banco possono aiutarla.</translation>
    </message>
    <message>
        <source>Take the tag away and hold it here again.</source>
        <translation>Allontani il tag e lo avvicini di nuovo.</translation>
    </message>
    <message>
        <source>What is written on it is damaged. The counter can help you.</source>
        <translation>Ciò che c’è scritto è danneggiato. Al banco possono aiutarla.</translation>
    </message>
    <message>
        <source>You are counted once. Come back in a moment for the next time.</source>
        <translation>È già contato. Torni tra un momento per la prossima volta.</translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>%1 away</source>
        <translation>Non risponde: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n saved here</source>
        <translation>
            <numerusform>%n salvato qui</numerusform>
            <numerusform>%n salvati qui</numerusform>
        </translation>
    </message>
    <message>
        <source>An amount is never below zero. Type what was paid.</source>
        <translation>Un importo non è mai sotto zero. Digiti quanto è stato pagato.</translation>
    </message>
    <message>
        <source>That is more than the %1 this counter takes. Check the digits.</source>
        <translation>È più dei %1 che questa cassa accetta. Controlli le cifre.</translation>
    </message>
    <message>
        <source>The reward once for every %1</source>
        <translation>Il premio una volta ogni %1</translation>
    </message>
    <message>
        <source>There are too many digits behind the point.</source>
        <translation>Ci sono troppe cifre dopo la virgola.</translation>
    </message>
    <message>
        <source>There is something to collect from %1 on.</source>
        <translation>C’è qualcosa da raccogliere a partire da %1.</translation>
    </message>
    <message>
        <source>Type an amount above zero.</source>
        <translation>Digiti un importo sopra lo zero.</translation>
    </message>
    <message>
        <source>Type digits and one comma or point, such as %1.</source>
        <translation>Digiti cifre e una sola virgola o punto, come %1.</translation>
    </message>
    <message>
        <source>What was paid?</source>
        <translation>Quanto è stato pagato?</translation>
    </message>
    <message>
        <source>rounded down to %1</source>
        <translation>arrotondato per difetto a %1</translation>
    </message>
    <message>
        <source>rounded to the nearest, %1</source>
        <translation>arrotondato al più vicino, %1</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Tap phone or card here</source>
        <translation>Avvicini qui telefono o tessera</translation>
    </message>
    <message>
        <source>Your code is in your loyalty app</source>
        <translation>Il suo codice è nella sua app fedeltà</translation>
    </message>
</context>
<context>
    <name>CameraFrame</name>
    <message>
        <source>Camera</source>
        <translation>Fotocamera</translation>
    </message>
</context>
<context>
    <name>CameraHint</name>
    <message>
        <source>Come closer</source>
        <translation>Si avvicini</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Resti fermo</translation>
    </message>
    <message>
        <source>More light</source>
        <translation>Più luce</translation>
    </message>
    <message>
        <source>Turn up your screen&apos;s brightness</source>
        <translation>Alzi la luminosità dello schermo</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>it cannot start</source>
        <translation>non riesce ad avviarsi</translation>
    </message>
    <message>
        <source>no reader answers</source>
        <translation>nessun lettore risponde</translation>
    </message>
    <message>
        <source>the disk takes no claims</source>
        <translation>il disco non accetta richieste</translation>
    </message>
    <message>
        <source>the outbox is full</source>
        <translation>la posta in uscita è piena</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <source>For %1. Nothing is booked yet.</source>
        <translation>Per %1. Non è ancora registrato nulla.</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>È giusto?</translation>
    </message>
</context>
<context>
    <name>Declined</name>
    <message>
        <source>For staff: %1 · %2</source>
        <translation>Per il personale: %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>In %n hours</source>
        <translation>
            <numerusform>Tra un&apos;ora</numerusform>
            <numerusform>Tra %n ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n minutes</source>
        <translation>
            <numerusform>Tra un minuto</numerusform>
            <numerusform>Tra %n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>La prossima volta</translation>
    </message>
    <message>
        <source>No points this time</source>
        <translation>Niente punti questa volta</translation>
    </message>
    <message>
        <source>Not with this campaign</source>
        <translation>Non con questa promozione</translation>
    </message>
    <message>
        <source>The counter knows more</source>
        <translation>Al banco sanno dirle di più</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Domani</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation>Virgola decimale</translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation>Cancella l’ultima cifra</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <translation>Lingua: %1</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
</context>
<context>
    <name>NotOurs</name>
    <message>
        <source>The camera is still looking</source>
        <translation>La fotocamera guarda ancora</translation>
    </message>
</context>
<context>
    <name>OnTheWay</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>After %n visits</source>
        <translation>
            <numerusform>Dopo %n visita</numerusform>
            <numerusform>Dopo %n visite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>Closed for the moment</source>
        <translation>Chiuso per il momento</translation>
    </message>
    <message>
        <source>Everything saved here stays safe and will be added.</source>
        <translation>Tutto ciò che è salvato qui è al sicuro e sarà aggiunto.</translation>
    </message>
    <message>
        <source>For staff: %1</source>
        <translation>Per il personale: %1</translation>
    </message>
    <message>
        <source>Please ask at the counter</source>
        <translation>Chieda al banco, per favore</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>Codice QR</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Points added</source>
        <translation>Punti aggiunti</translation>
    </message>
    <message>
        <source>Reward added</source>
        <translation>Premio aggiunto</translation>
    </message>
    <message>
        <source>You are done here.</source>
        <translation>Ha finito, è tutto a posto.</translation>
    </message>
    <message>
        <source>You now have %1</source>
        <translation>Ora ha %1</translation>
    </message>
    <message>
        <source>Your visit counts</source>
        <translation>La sua visita conta</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>All of it is given out at this place.</source>
        <translation>In questo posto è già stato distribuito tutto.</translation>
    </message>
    <message>
        <source>All of it is given out for today.</source>
        <translation>Per oggi è già stato distribuito tutto.</translation>
    </message>
    <message>
        <source>All of it is given out.</source>
        <translation>È già stato distribuito tutto.</translation>
    </message>
    <message>
        <source>Show the code of the place first, then your own.</source>
        <translation>Mostri prima il codice del posto, poi il suo.</translation>
    </message>
    <message>
        <source>That code belongs to another place.</source>
        <translation>Quel codice è di un altro posto.</translation>
    </message>
    <message>
        <source>The code of this place is resting.</source>
        <translation>Il codice di questo posto è in pausa.</translation>
    </message>
    <message>
        <source>There is nothing to collect at this place yet.</source>
        <translation>In questo posto non c&apos;è ancora niente da raccogliere.</translation>
    </message>
    <message>
        <source>This amount does not fit.</source>
        <translation>Questo importo non va bene.</translation>
    </message>
    <message>
        <source>This amount is too large for one visit.</source>
        <translation>Questo importo è troppo alto per una visita.</translation>
    </message>
    <message>
        <source>This brings more points than one visit may.</source>
        <translation>Questo dà più punti di quanti ne consente una visita.</translation>
    </message>
    <message>
        <source>This campaign does not know our place yet.</source>
        <translation>Questa promozione non conosce ancora il nostro posto.</translation>
    </message>
    <message>
        <source>This campaign is no longer there.</source>
        <translation>Questa promozione non c&apos;è più.</translation>
    </message>
    <message>
        <source>This campaign is not open yet.</source>
        <translation>Questa promozione non è ancora aperta.</translation>
    </message>
    <message>
        <source>This campaign is over.</source>
        <translation>Questa promozione è finita.</translation>
    </message>
    <message>
        <source>This campaign is resting.</source>
        <translation>Questa promozione è in pausa.</translation>
    </message>
    <message>
        <source>This campaign starts later.</source>
        <translation>Questa promozione inizia più avanti.</translation>
    </message>
    <message>
        <source>This one does not work here. The counter can help you.</source>
        <translation>Questo qui non funziona. Al banco possono aiutarla.</translation>
    </message>
    <message>
        <source>This one is collected at another place.</source>
        <translation>Questo si raccoglie in un altro posto.</translation>
    </message>
    <message>
        <source>This one is collected in your loyalty app.</source>
        <translation>Questo si raccoglie nella sua app fedeltà.</translation>
    </message>
    <message>
        <source>This one is for another country.</source>
        <translation>Questo è per un altro paese.</translation>
    </message>
    <message>
        <source>This one is for other members or another time.</source>
        <translation>Questo è per altri membri o per un altro momento.</translation>
    </message>
    <message>
        <source>This one must know where we are.</source>
        <translation>Per questo bisogna sapere dove siamo.</translation>
    </message>
    <message>
        <source>We do not know the code of this place.</source>
        <translation>Non conosciamo il codice di questo posto.</translation>
    </message>
    <message>
        <source>We do not know this code. Show the one in your loyalty app.</source>
        <translation>Non conosciamo questo codice. Mostri quello della sua app fedeltà.</translation>
    </message>
    <message>
        <source>We do not take part in this campaign.</source>
        <translation>Non partecipiamo a questa promozione.</translation>
    </message>
    <message>
        <source>You already collected here today.</source>
        <translation>Oggi ha già raccolto qui.</translation>
    </message>
    <message>
        <source>You already have all that this place gives. Another place may give more.</source>
        <translation>Ha già tutto quello che dà questo posto. Un altro può dare di più.</translation>
    </message>
    <message>
        <source>You already have all there is to collect.</source>
        <translation>Ha già tutto quello che c&apos;è da raccogliere.</translation>
    </message>
    <message>
        <source>You collected here a moment ago.</source>
        <translation>Ha raccolto qui poco fa.</translation>
    </message>
    <message>
        <source>You have all that this place gives in a day. Another place may give more.</source>
        <translation>Ha tutto quello che questo posto dà in un giorno. Un altro può dare di più.</translation>
    </message>
    <message>
        <source>You have completed this campaign.</source>
        <translation>Ha completato questa promozione.</translation>
    </message>
    <message>
        <source>Your account needs one more detail. Your loyalty app asks for it.</source>
        <translation>Al suo conto manca un dato. La sua app fedeltà glielo chiede.</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Keep this reference</source>
        <translation>Conservi questo riferimento</translation>
    </message>
    <message>
        <source>Or take a photo of it</source>
        <translation>Oppure lo fotografi</translation>
    </message>
    <message>
        <source>Saved for you</source>
        <translation>Salvato per lei</translation>
    </message>
    <message>
        <source>We add your points as soon as the line is back.</source>
        <translation>Aggiungiamo i punti appena torna la connessione.</translation>
    </message>
    <message>
        <source>We are still finding out whether your points have arrived. Nothing is lost.</source>
        <translation>Stiamo verificando se i punti sono arrivati. Niente va perso.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Asking for your points</source>
        <translation>Chiediamo i suoi punti</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>You can put your phone away.</source>
        <translation>Può mettere via il telefono.</translation>
    </message>
    <message>
        <source>Your code is read</source>
        <translation>Il suo codice è stato letto</translation>
    </message>
</context>
<context>
    <name>ShowYourCode</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Now show your own code</source>
        <translation>Ora mostri il suo codice</translation>
    </message>
    <message>
        <source>Or tap phone or card</source>
        <translation>O avvicini telefono o tessera</translation>
    </message>
    <message>
        <source>Your code is in your loyalty app</source>
        <translation>Il suo codice è nella sua app fedeltà</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>accepted</source>
        <translation>accettato</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>in verifica</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rifiutato</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>da decidere</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>in invio</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>annullato</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>more digits may mend these: said only after Enter</extracomment>
        <translation>in attesa</translation>
    </message>
</context>
<context>
    <name>SlipRow</name>
    <message>
        <source>Void</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Void %1</source>
        <translation>Annulla %1</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>For staff: %1</source>
        <translation>Per il personale: %1</translation>
    </message>
    <message>
        <source>Last claims</source>
        <translation>Ultime richieste</translation>
    </message>
    <message>
        <source>None yet in this shift.</source>
        <translation>Ancora nessuna in questo turno.</translation>
    </message>
</context>
<context>
    <name>Sum</name>
    <message>
        <source>Code read: %1</source>
        <translation>Codice letto: %1</translation>
    </message>
</context>
<context>
    <name>Title</name>
    <message>
        <source>Hold it a little longer</source>
        <translation>Lo tenga ancora un po&apos;</translation>
    </message>
    <message>
        <source>That cannot say who you are</source>
        <translation>Questo non dice chi è lei</translation>
    </message>
    <message>
        <source>That code is not for here</source>
        <translation>Quel codice non è di qui</translation>
    </message>
    <message>
        <source>This tag cannot be read</source>
        <translation>Questo tag non è leggibile</translation>
    </message>
    <message>
        <source>This tag is empty</source>
        <translation>Questo tag è vuoto</translation>
    </message>
    <message>
        <source>This tag is not genuine</source>
        <translation>Questo tag non è autentico</translation>
    </message>
    <message>
        <source>This tap was counted before</source>
        <translation>Questo tocco è già contato</translation>
    </message>
    <message>
        <source>You were just here</source>
        <translation>È stato qui poco fa</translation>
    </message>
</context>
<context>
    <name>TurnPill</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>%1 away</source>
        <translation>Non risponde: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n saved here</source>
        <translation>
            <numerusform>%n salvato qui</numerusform>
            <numerusform>%n salvati qui</numerusform>
        </translation>
    </message>
    <message>
        <source>A hand&apos;s width from the glass</source>
        <translation>A un palmo dal vetro</translation>
    </message>
    <message>
        <source>For staff: %1</source>
        <translation>Per il personale: %1</translation>
    </message>
    <message>
        <source>Show your code</source>
        <translation>Mostri il suo codice</translation>
    </message>
    <message>
        <source>Show your code, or tap</source>
        <translation>Mostri o avvicini il codice</translation>
    </message>
</context>
</TS>
