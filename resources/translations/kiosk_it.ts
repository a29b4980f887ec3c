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
        <source>It came while somebody else was served. Show it again.</source>
        <translation>È arrivato mentre era il turno di un&apos;altra persona. Lo mostri di nuovo.</translation>
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
    <name>ClaimLine</name>
    <message>
        <source>refused later</source>
        <translation>rifiutata dopo</translation>
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
        <source>Ready for your code</source>
        <translation>Pronto per il suo codice</translation>
    </message>
    <message>
        <source>Tap phone or card here</source>
        <translation>Avvicini qui telefono o tessera</translation>
    </message>
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
    <name>Pager</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Pagina seguente</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Pagina precedente</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Cancella</translation>
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
    <name>Readiness</name>
    <message>
        <source>%1 is away: %2</source>
        <extracomment>all that should be there those that are away, and why in a row nothing has got through since why the server does not let us in for good; None: it does not end, or there is none yet there is something to sign in with anew seconds our clock is ahead of the server&apos;s; None: it has not spoken yet bytes on the disk late refusals nobody has seen to of the claims on their way by topic</extracomment>
        <translation>%1 manca: %2</translation>
    </message>
    <message>
        <source>A claim has been waiting for %1 min although the server answers.</source>
        <translation>Una richiesta attende da %1 min anche se il server risponde.</translation>
    </message>
    <message>
        <source>Check its cable, then unplug it and plug it in again.</source>
        <translation>Controlli il cavo, poi lo stacchi e lo riattacchi.</translation>
    </message>
    <message>
        <source>Claims are kept here and leave by themselves. Check the network cable.</source>
        <translation>Le richieste restano qui e partono da sole. Controlli il cavo di rete.</translation>
    </message>
    <message>
        <source>Claims are kept here.</source>
        <translation>Le richieste restano qui.</translation>
    </message>
    <message>
        <source>Claims are kept here. Whoever set it up types here, to see what to mend: %2</source>
        <translation>Le richieste restano qui. Chi l&apos;ha installato digita qui, per vedere cosa riparare: %2</translation>
    </message>
    <message>
        <source>Claims are kept here. Whoever set it up types here, with a new proof: %2</source>
        <extracomment>seconds between our clock and the server&apos;s that nobody could explain by the line while the line is there of a bound how the reason of a lock begins where there is no way in any more</extracomment>
        <translation>Le richieste restano qui. Chi l&apos;ha installato digita qui, con una nuova prova: %2</translation>
    </message>
    <message>
        <source>Claims refused after the visitor had left: %1</source>
        <translation>Rifiutate dopo che il visitatore era andato via: %1</translation>
    </message>
    <message>
        <source>Claims that wait for a person: %1</source>
        <translation>Aspettano una persona: %1</translation>
    </message>
    <message>
        <source>Close the terminal, keep its files as they are, and ask for support.</source>
        <translation>Chiuda il terminale, lasci i file come sono e chieda aiuto.</translation>
    </message>
    <message>
        <source>Decide about them under Parked.</source>
        <translation>Decida in In sospeso.</translation>
    </message>
    <message>
        <source>Have its clock set by the network (NTP).</source>
        <translation>Faccia regolare l&apos;orologio dalla rete (NTP).</translation>
    </message>
    <message>
        <source>It empties by itself as soon as the server answers: see to the line.</source>
        <translation>Si svuota da sola appena il server risponde: controlli la linea.</translation>
    </message>
    <message>
        <source>Look at it in the outbox.</source>
        <translation>La guardi tra quelle in uscita.</translation>
    </message>
    <message>
        <source>Read it now under Catalogue; check the line if that does not work.</source>
        <translation>Lo legga ora in Catalogo; se non va, controlli la linea.</translation>
    </message>
    <message>
        <source>See to them under Parked, and tick them off.</source>
        <translation>Se ne occupi in In sospeso e le spunti.</translation>
    </message>
    <message>
        <source>Tell whoever looks after this machine to make room on its disk.</source>
        <translation>Avvisi chi cura questa macchina di liberare spazio sul disco.</translation>
    </message>
    <message>
        <source>The books do not balance: claims may be missing.</source>
        <translation>I conti non tornano: possono mancare richieste.</translation>
    </message>
    <message>
        <source>The catalogue was last read %1 h ago.</source>
        <translation>Il catalogo è stato letto %1 h fa.</translation>
    </message>
    <message>
        <source>The catalogue was never read: names and amounts are not known here.</source>
        <translation>Il catalogo non è mai stato letto: nomi e importi qui non sono noti.</translation>
    </message>
    <message>
        <source>The claims concerned are found in the outbox.</source>
        <translation>Le richieste sono tra quelle in uscita.</translation>
    </message>
    <message>
        <source>The disk has only %1 MiB left.</source>
        <translation>Sul disco restano solo %1 MiB.</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 MiB are left, so no claim is taken.</source>
        <translation>Il disco è quasi pieno: restano %1 MiB e non si accetta nulla.</translation>
    </message>
    <message>
        <source>The outbox is %1 % full.</source>
        <translation>Le richieste in uscita sono al %1 % del limite.</translation>
    </message>
    <message>
        <source>The outbox is full: new claims are turned away.</source>
        <translation>Troppe richieste in uscita: non se ne accettano altre.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Il server non risponde.</translation>
    </message>
    <message>
        <source>The server does not let this terminal in: %1</source>
        <translation>Il server non fa entrare questo terminale: %1</translation>
    </message>
    <message>
        <source>The terminal&apos;s sign-in ends soon, and there is nothing to sign in with anew.</source>
        <translation>L&apos;accesso del terminale scade presto e non c&apos;è come rinnovarlo.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 min away from the server&apos;s.</source>
        <translation>L&apos;orologio di questa macchina differisce di %1 min da quello del server.</translation>
    </message>
    <message>
        <source>Whoever set it up types here, with a new proof: %1</source>
        <translation>Chi l&apos;ha installato digita qui, con una nuova prova: %1</translation>
    </message>
</context>
<context>
    <name>ReadinessPlate</name>
    <message>
        <source>And more: %1</source>
        <translation>E altri: %1</translation>
    </message>
    <message>
        <source>DEGRADED</source>
        <translation>LIMITATO</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NO</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>PRONTO</translation>
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
    <name>Sheet</name>
    <message>
        <source>%1 others</source>
        <translation>Altre: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>Chiuso da %1</translation>
    </message>
    <message>
        <source>Handed over to the next shift: %1</source>
        <translation>Passate al turno successivo: %1</translation>
    </message>
    <message>
        <source>Of these, a person must decide about: %1</source>
        <translation>Di queste, deve decidere una persona: %1</translation>
    </message>
    <message>
        <source>Refused after the visitor had left, for a person to see to: %1</source>
        <translation>Rifiutate dopo che il visitatore era andato, da sistemare: %1</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <extracomment>A4 (mm); everything below is in these campaigns on the page; the rest is one line pixels for a millimetre of the picture where figures begin</extracomment>
        <translation>Turno %1</translation>
    </message>
    <message>
        <source>Still waiting from the shift before: %1</source>
        <translation>Ancora in attesa dal turno prima: %1</translation>
    </message>
    <message>
        <source>What waits is kept on the terminal&apos;s disk and leaves by itself.</source>
        <translation>Ciò che attende resta sul disco del terminale e parte da solo.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accettata</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rifiutata</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fino a %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
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
        <source>Now tap with your own phone or card</source>
        <translation>Ora avvicini il suo telefono o la sua tessera</translation>
    </message>
    <message>
        <source>Or tap phone or card</source>
        <translation>O avvicini telefono o tessera</translation>
    </message>
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
    <name>Slip</name>
    <message>
        <source>accepted</source>
        <translation>accettata</translation>
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
    <name>Staff</name>
    <message>
        <source>%1 about %2: %3</source>
        <translation>%1 riguardo a %2: %3</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <extracomment>of the outbox</extracomment>
        <translation>%1 non si può usare: %2.</translation>
    </message>
    <message>
        <source>%1 claims are on their way (outbox.max_open).</source>
        <translation>%1 richieste sono in viaggio (outbox.max_open).</translation>
    </message>
    <message>
        <source>%1 does not open the claims in %2. Put the one back that does.</source>
        <translation>%1 non apre le richieste in %2. Rimetti quella che le apre.</translation>
    </message>
    <message>
        <source>%1 in the terminal itself</source>
        <translation>%1 nel terminale stesso</translation>
    </message>
    <message>
        <source>%1 is being looked up in the history.</source>
        <translation>%1 viene cercata nello storico.</translation>
    </message>
    <message>
        <source>%1 is damaged. Put it aside: the shift then begins one earlier.</source>
        <translation>%1 è danneggiato. Mettilo da parte: il turno comincia allora uno prima.</translation>
    </message>
    <message>
        <source>%1 is damaged. Remove it and give the PINs anew.</source>
        <extracomment>Argon2id with 64 MiB and three passes: about 0.2 s a try, also for whoever has stolen the file. wrong PINs before there is a wait wrong PINs in a row before the PIN is switched off seconds; doubled at each wrong PIN until the next try; None: not until somebody helps</extracomment>
        <translation>%1 è danneggiato. Rimuovilo e assegna di nuovo i PIN.</translation>
    </message>
    <message>
        <source>%1 is given up.</source>
        <translation>%1 è abbandonata.</translation>
    </message>
    <message>
        <source>%1 is missing: without it the claims in %2 cannot be read. Put it back.</source>
        <translation>Manca %1: senza, le richieste in %2 non si possono leggere. Rimettilo.</translation>
    </message>
    <message>
        <source>%1 is not signed in here.</source>
        <translation>%1 non è entrato qui.</translation>
    </message>
    <message>
        <source>%1 is noted as accepted.</source>
        <translation>%1 risulta accettata.</translation>
    </message>
    <message>
        <source>%1 is ticked off.</source>
        <translation>%1 è spuntata.</translation>
    </message>
    <message>
        <source>%1 is voided.</source>
        <translation>%1 è annullata.</translation>
    </message>
    <message>
        <source>%1 waits again and will be sent.</source>
        <translation>%1 attende di nuovo e sarà inviata.</translation>
    </message>
    <message>
        <source>Another kiosk process uses the outbox in %1. Close it, or choose another outbox.folder.</source>
        <translation>Un altro programma kiosk usa la posta in uscita in %1. Chiudilo o scegli un altro outbox.folder.</translation>
    </message>
    <message>
        <source>Another program keeps the PC/SC reader for itself: close it.</source>
        <translation>Un altro programma tiene per sé il lettore PC/SC: chiudilo.</translation>
    </message>
    <message>
        <source>Claim %1 cannot become %2: it is %3.</source>
        <translation>La richiesta %1 non può diventare «%2»: è «%3».</translation>
    </message>
    <message>
        <source>Claim %1 is %2. Only a claim that is parked can be decided about.</source>
        <translation>La richiesta %1 è «%2». Si decide solo su una in sospeso.</translation>
    </message>
    <message>
        <source>Claim %1 is %2. Only a claim that waits and was never tried can be voided.</source>
        <translation>La richiesta %1 è «%2». Si annulla solo quella che attende e non è mai stata tentata.</translation>
    </message>
    <message>
        <source>Claim %1 is %2: there is nothing to find out.</source>
        <extracomment>What each decision makes of a claim.</extracomment>
        <translation>La richiesta %1 è «%2»: non c&apos;è nulla da scoprire.</translation>
    </message>
    <message>
        <source>Claim %1 is no longer the attempt that was begun.</source>
        <translation>La richiesta %1 non è più il tentativo iniziato.</translation>
    </message>
    <message>
        <source>Claim %1 is no task: nobody has to see to it.</source>
        <translation>La richiesta %1 non è un compito: nessuno deve occuparsene.</translation>
    </message>
    <message>
        <source>Claim %1 was changed on the disk, or its key was.</source>
        <extracomment>for the second journal&apos;s checksums</extracomment>
        <translation>La richiesta %1 è stata cambiata sul disco, o la sua chiave.</translation>
    </message>
    <message>
        <source>Claims brought back from the second journal: %1.</source>
        <translation>Richieste riprese dal secondo giornale: %1.</translation>
    </message>
    <message>
        <source>Claims damaged on the disk and mended from the second journal: %1.</source>
        <translation>Richieste danneggiate sul disco e riparate dal secondo giornale: %1.</translation>
    </message>
    <message>
        <source>Claims rebuilt from the second journal: %1.</source>
        <translation>Richieste ricostruite dal secondo giornale: %1.</translation>
    </message>
    <message>
        <source>Claims that became uncertain: %1. Why: %2.</source>
        <translation>Richieste diventate incerte: %1. Motivo: %2.</translation>
    </message>
    <message>
        <source>Claims worth %1 are on their way (outbox.max_value).</source>
        <translation>Richieste per un valore di %1 sono in viaggio (outbox.max_value).</translation>
    </message>
    <message>
        <source>It belongs to somebody else. Type: %1</source>
        <translation>Appartiene a qualcun altro. Digita: %1</translation>
    </message>
    <message>
        <source>It was put aside in %1.</source>
        <translation>È stata messa da parte in %1.</translation>
    </message>
    <message>
        <source>No NFC reader was found: none on USB that works without PC/SC, and with it: %1</source>
        <translation>Nessun lettore NFC trovato: nessuno su USB senza PC/SC, e con: %1</translation>
    </message>
    <message>
        <source>No PC/SC reader fits “%1”. There is: %2.</source>
        <translation>Nessun lettore PC/SC corrisponde a «%1». C&apos;è: %2.</translation>
    </message>
    <message>
        <source>No PC/SC reader is plugged in.</source>
        <translation>Nessun lettore PC/SC è collegato.</translation>
    </message>
    <message>
        <source>PC/SC readers need the Python package pyscard: install pcscd, libpcsclite-dev and gcc, then `pip install pyscard`.</source>
        <extracomment>How long one look for tags lasts (milliseconds). Codes of PC/SC, as pcscd&apos;s clients get them; the rest of what it says is &quot;the daemon or the reader is gone&quot;. Writes through to the reader itself, where its driver allows it. An ATR that names this provider is a memory card, whose pages the reader shows by commands of its own. And that it is an Ultralight or an NTAG, whose pages are always there. A slot for a card that stays inside; no visitor&apos;s tag comes there.</extracomment>
        <translation>I lettori PC/SC richiedono il pacchetto Python pyscard: installa pcscd, libpcsclite-dev e gcc, poi `pip install pyscard`.</translation>
    </message>
    <message>
        <source>Say which claim at the server it is.</source>
        <translation>Di&apos; quale richiesta del server è.</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Dica prima perché.</translation>
    </message>
    <message>
        <source>That is no id of the server: it has at most %1 letters and no blanks.</source>
        <extracomment>letters; those of PERS have 36</extracomment>
        <translation>Non è un numero del server: ha al massimo %1 lettere e nessuno spazio.</translation>
    </message>
    <message>
        <source>The %1 works through PC/SC only: set the reader to “pcsc”.</source>
        <translation>Il %1 funziona solo con PC/SC: imposta il lettore su «pcsc».</translation>
    </message>
    <message>
        <source>The NFC reader answers with nonsense (%1); it is opened anew.</source>
        <translation>Il lettore NFC risponde senza senso (%1); viene riaperto.</translation>
    </message>
    <message>
        <source>The NFC reader hangs and was reset; if it stays so, unplug it and plug it in again.</source>
        <translation>Il lettore NFC si è bloccato ed è stato riavviato; se resta così, scollegalo e ricollegalo.</translation>
    </message>
    <message>
        <source>The NFC reader is held by another program: stop pcscd (`sudo systemctl mask --now pcscd.socket pcscd`), install packaging/modprobe/pers-kiosk-nfc.conf, or set the reader to “pcsc”.</source>
        <translation>Un altro programma tiene il lettore NFC: ferma pcscd (`sudo systemctl mask --now pcscd.socket pcscd`), installa packaging/modprobe/pers-kiosk-nfc.conf o imposta il lettore su «pcsc».</translation>
    </message>
    <message>
        <source>The NFC reader is not there: is it plugged in?</source>
        <extracomment>Between two looks, while nobody is there and while a tag lies there (seconds). What is looked for: NTAG, phones and cards; the simulated reader waits a whole second for each, so it does with less.</extracomment>
        <translation>Il lettore NFC non c&apos;è: è collegato?</translation>
    </message>
    <message>
        <source>The NFC reader may not be used by this user: install packaging/udev/60-pers-kiosk.rules into /etc/udev/rules.d, then plug it in again.</source>
        <translation>Questo utente non può usare il lettore NFC: installa packaging/udev/60-pers-kiosk.rules in /etc/udev/rules.d, poi ricollegalo.</translation>
    </message>
    <message>
        <source>The PC/SC service does not answer: install and start pcscd (`sudo systemctl enable --now pcscd.socket`).</source>
        <translation>Il servizio PC/SC non risponde: installa e avvia pcscd (`sudo systemctl enable --now pcscd.socket`).</translation>
    </message>
    <message>
        <source>The camera does not answer on the network.</source>
        <translation>La fotocamera non risponde in rete.</translation>
    </message>
    <message>
        <source>The camera does what nobody foresaw (%1).</source>
        <translation>La fotocamera fa qualcosa di imprevisto (%1).</translation>
    </message>
    <message>
        <source>The camera hangs: unplug it and plug it in again.</source>
        <translation>La fotocamera è bloccata: scollegala e ricollegala.</translation>
    </message>
    <message>
        <source>The camera repeats the same picture.</source>
        <translation>La fotocamera ripete la stessa immagine.</translation>
    </message>
    <message>
        <source>The camera stopped giving pictures.</source>
        <extracomment>Pauses before a source is tried again (seconds); the last one stays. How long a file waits for the frame before to be dealt with (seconds): longer than a decoder takes to be replaced. Whoever is so long in a driver (seconds) hangs in it: all that wait by themselves come back sooner.</extracomment>
        <translation>La fotocamera non dà più immagini.</translation>
    </message>
    <message>
        <source>The catalogue is of %1: %2 h old. Type: kiosk check</source>
        <translation>Il catalogo è del %1: ha %2 h. Digita: kiosk check</translation>
    </message>
    <message>
        <source>The catalogue was never read: names and amounts are not known here. Check the line: kiosk check</source>
        <translation>Il catalogo non è mai stato letto: nomi e importi qui non sono noti. Controlla la linea: kiosk check</translation>
    </message>
    <message>
        <source>The device does what nobody foresaw (%1); it is opened anew.</source>
        <extracomment>Pauses before a device is tried again (seconds); the last one stays.</extracomment>
        <translation>L&apos;apparecchio fa qualcosa di imprevisto (%1); viene riaperto.</translation>
    </message>
    <message>
        <source>The disk does not take it: %1</source>
        <extracomment>letters of a reason, in the second journal what staff must know about the last stop; empty: nothing</extracomment>
        <translation>Il disco non lo accetta: %1</translation>
    </message>
    <message>
        <source>The disk is full: make room on it.</source>
        <extracomment>bytes something in it could not be read: it was not left in good order</extracomment>
        <translation>Il disco è pieno: fai spazio.</translation>
    </message>
    <message>
        <source>The disk is nearly full: no new claim is taken until there is room.</source>
        <translation>Il disco è quasi pieno: nulla viene preso finché non c&apos;è spazio.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used: %2.%3</source>
        <translation>La cartella %1 non si può usare: %2.%3</translation>
    </message>
    <message>
        <source>The key %1 cannot be used: %2.</source>
        <translation>La chiave %1 non si può usare: %2.</translation>
    </message>
    <message>
        <source>The key beside %1 is not the one it was written with. Put that one back.</source>
        <extracomment>length of the record, and its keyed checksum bytes of one record, so that each begins with two zeros the length of none needs more than the two bytes that follow records that are looked at together</extracomment>
        <translation>La chiave accanto a %1 non è quella con cui fu scritto. Rimetti quella.</translation>
    </message>
    <message>
        <source>The outbox %1 cannot be opened: %2.%3</source>
        <translation>La posta in uscita %1 non si può aprire: %2.%3</translation>
    </message>
    <message>
        <source>The outbox %1 is damaged (%2).</source>
        <translation>La posta in uscita %1 è danneggiata (%2).</translation>
    </message>
    <message>
        <source>The outbox %1 lost rows in its upgrade. Its backup lies beside it; ask for support.</source>
        <translation>La posta in uscita %1 ha perso righe nell&apos;aggiornamento. La copia è accanto; chiedi aiuto.</translation>
    </message>
    <message>
        <source>The outbox %1 was written by a newer kiosk. Install that version again.</source>
        <translation>La posta in uscita %1 è di un kiosk più recente. Reinstalla quella versione.</translation>
    </message>
    <message>
        <source>The outbox file was gone.</source>
        <extracomment>bytes at which the journal is written anew, unless it is hardly longer than it was then</extracomment>
        <translation>Il file della posta in uscita era sparito.</translation>
    </message>
    <message>
        <source>The outbox was stopped while it wrote its first claims.</source>
        <translation>La posta in uscita è stata fermata mentre scriveva le prime richieste.</translation>
    </message>
    <message>
        <source>The part that reads the codes does not start.</source>
        <extracomment>The window gets a picture this often at most (seconds), and so wide or high at most (pixels). A decoder that failed so often in a row is a trouble worth telling. After so long without a picture (seconds) somebody asks what the camera does.</extracomment>
        <translation>La parte che legge i codici non parte.</translation>
    </message>
    <message>
        <source>The scanner is not there (%1): is it plugged in and set to serial (USB-COM) mode?</source>
        <extracomment>How long closing waits for the thread (seconds). A line that is quiet for so long has ended, for scanners that send no end (seconds).</extracomment>
        <translation>Lo scanner non c&apos;è (%1): è collegato e in modalità seriale (USB-COM)?</translation>
    </message>
    <message>
        <source>The scanner is used by another program: close it.</source>
        <translation>Un altro programma usa lo scanner: chiudilo.</translation>
    </message>
    <message>
        <source>The scanner may not be used by this user: add the user to the group dialout.</source>
        <translation>Questo utente non può usare lo scanner: aggiungilo al gruppo dialout.</translation>
    </message>
    <message>
        <source>The scanner was unplugged.</source>
        <translation>Lo scanner è stato scollegato.</translation>
    </message>
    <message>
        <source>The server does not let this terminal in: %1</source>
        <extracomment>On the screens of visitors too.</extracomment>
        <translation>Il server non fa entrare questo terminale: %1</translation>
    </message>
    <message>
        <source>The server&apos;s claim %1 already settles another claim of ours.</source>
        <translation>La richiesta %1 del server corrisponde già a un&apos;altra nostra.</translation>
    </message>
    <message>
        <source>The server&apos;s claim %1 belongs to %2 already: each claim has its own id.</source>
        <translation>La richiesta %1 del server è già di %2: ognuna ha il suo numero.</translation>
    </message>
    <message>
        <source>The server&apos;s claim %1 belongs to an older one already: each claim has its own id.</source>
        <translation>La richiesta %1 del server è già di una più vecchia: ognuna ha il suo numero.</translation>
    </message>
    <message>
        <source>The sign-in ended at %1; claims are kept here. Whoever set it up types on this machine: %2</source>
        <translation>L&apos;accesso è finito il %1; le richieste restano qui. Chi l&apos;ha installato digita su questa macchina: %2</translation>
    </message>
    <message>
        <source>The video cannot be played.</source>
        <translation>Il video non si può riprodurre.</translation>
    </message>
    <message>
        <source>The video or folder cannot be opened: %1.</source>
        <extracomment>How long a stream may take to open, and to give its next picture (milliseconds). A picture of a folder is shown for a second, as so many frames. Of a camera&apos;s number: OpenCV takes no larger one. milliseconds; None: as the camera likes in the camera&apos;s own measure; None: as the camera likes None: no more, or no answer seconds from picture to picture of a file; None: live what a device did not let itself be set to, a sentence each</extracomment>
        <translation>Il video o la cartella non si può aprire: %1.</translation>
    </message>
    <message>
        <source>The video or folder is not there.</source>
        <translation>Il video o la cartella non c&apos;è.</translation>
    </message>
    <message>
        <source>The video&apos;s name is no text: give it another.</source>
        <translation>Il nome del video non è testo: dagliene un altro.</translation>
    </message>
    <message>
        <source>There are no pictures to show.</source>
        <translation>Non ci sono immagini da mostrare.</translation>
    </message>
    <message>
        <source>There is no camera at this place.</source>
        <translation>Non c&apos;è nessuna fotocamera in questo posto.</translation>
    </message>
    <message>
        <source>There is no camera of this name.</source>
        <translation>Non c&apos;è nessuna fotocamera con questo nome.</translation>
    </message>
    <message>
        <source>There is no claim %1 in this outbox.</source>
        <translation>Non c&apos;è nessuna richiesta %1 in questa posta in uscita.</translation>
    </message>
    <message>
        <source>This disk does not allow SQLite&apos;s write-ahead log (it answers %1).</source>
        <translation>Questo disco non permette il registro anticipato di SQLite (risponde %1).</translation>
    </message>
    <message>
        <source>This needs a %1; %2 is a %3.</source>
        <translation>Questo richiede: %1; %2 è: %3.</translation>
    </message>
    <message>
        <source>This needs a supervisor, because it could be booked twice.</source>
        <extracomment>places that need no word on what they are about</extracomment>
        <translation>Serve un supervisore: potrebbe essere registrata due volte.</translation>
    </message>
    <message>
        <source>This needs a supervisor.</source>
        <translation>Serve un supervisore.</translation>
    </message>
    <message>
        <source>What is plugged in at %1 does not answer as a PN532 reader in serial mode does.</source>
        <translation>Ciò che è collegato a %1 non risponde come un lettore PN532 in modalità seriale.</translation>
    </message>
    <message>
        <source>Without a line to the server the sign-in ends at %1. Then whoever set it up types on this machine: %2</source>
        <extracomment>seconds until the first look, which the catalogue&apos;s first read should beat, and between looks</extracomment>
        <translation>Senza linea verso il server l&apos;accesso finisce il %1. Allora chi l&apos;ha installato digita su questa macchina: %2</translation>
    </message>
    <message>
        <source>a key holds characters that no header can carry</source>
        <translation>una chiave contiene caratteri che nessuna intestazione ammette</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accettata</translation>
    </message>
    <message>
        <source>accepted as %1</source>
        <extracomment>the member&apos;s name, masked all identifiers of this member that the answer shows the server&apos;s own words when the server says it would work again the server&apos;s own word; a verdict all the same somebody should look: this must not happen on a sound line for the log: the server&apos;s id of the failure for the log: the server&apos;s id of the failure for the log: the server&apos;s id of the failure for the log: the server&apos;s id of the failure</extracomment>
        <translation>accettata come %1</translation>
    </message>
    <message>
        <source>claim %1: %2</source>
        <extracomment>an answer that cannot be ours; over when no claim is in doubt any more more in the history than there should be; stays while the terminal runs</extracomment>
        <translation>richiesta %1: %2</translation>
    </message>
    <message>
        <source>found in the history, and %1 more that should not exist</source>
        <translation>trovata nella cronologia, e %1 in più che non dovrebbe esserci</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>non qui</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>in sospeso</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rifiutata</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>in invio</translation>
    </message>
    <message>
        <source>sign-in: %1</source>
        <translation>accesso: %1</translation>
    </message>
    <message>
        <source>sign-in: there is nothing to sign in with</source>
        <extracomment>As whom to sign in, in the wire&apos;s words: an admin is &quot;tenant&quot;.</extracomment>
        <translation>accesso: non c&apos;è nulla con cui entrare</translation>
    </message>
    <message>
        <source>steward</source>
        <extracomment>letters</extracomment>
        <translation>addetto</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervisore</translation>
    </message>
    <message>
        <source>the answer is about another member (claim %1)</source>
        <extracomment>Fields that stand in every request of ours: a complaint about one of them is about us, not about the visitor. seconds, where a 429 does not say</extracomment>
        <translation>la risposta riguarda un altro membro (richiesta %1)</translation>
    </message>
    <message>
        <source>the books do not balance: %1</source>
        <extracomment>seconds every so many checks the rows themselves are counted</extracomment>
        <translation>i conti non tornano: %1</translation>
    </message>
    <message>
        <source>the books say %1, the rows say %2</source>
        <translation>i conti dicono %1, le righe dicono %2</translation>
    </message>
    <message>
        <source>the key is refused</source>
        <translation>la chiave è rifiutata</translation>
    </message>
    <message>
        <source>the machine stopped without warning</source>
        <extracomment>claims that became uncertain empty: they were only being sent the file may be older than what this outbox has been through since</extracomment>
        <translation>la macchina si è fermata senza avviso</translation>
    </message>
    <message>
        <source>the note beside the outbox is missing: this file may come from a backup</source>
        <translation>manca la nota accanto alla posta in uscita: questo file può venire da una copia</translation>
    </message>
    <message>
        <source>the server&apos;s id belongs to another claim of ours</source>
        <translation>il numero del server appartiene a un&apos;altra nostra richiesta</translation>
    </message>
    <message>
        <source>this outbox is older than the last one here: it may come from a backup</source>
        <translation>questa posta in uscita è più vecchia dell&apos;ultima qui: può venire da una copia</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incerta</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>The six states as words of a sentence.</extracomment>
        <translation>in attesa</translation>
    </message>
</context>
<context>
    <name>StaffCatalogue</name>
    <message>
        <source>Catalogue</source>
        <translation>Catalogo</translation>
    </message>
    <message>
        <source>Never read.</source>
        <translation>Mai letto.</translation>
    </message>
    <message>
        <source>No campaign is known.</source>
        <translation>Nessuna campagna nota.</translation>
    </message>
    <message>
        <source>Read at %1.</source>
        <translation>Letto alle %1.</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Leggi ora</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lettura …</translation>
    </message>
    <message>
        <source>The server did not answer just now.</source>
        <translation>Il server ora non ha risposto.</translation>
    </message>
    <message>
        <source>Trigger sources: %1</source>
        <translation>Punti di attivazione: %1</translation>
    </message>
    <message>
        <source>given out here</source>
        <translation>dato qui</translation>
    </message>
    <message>
        <source>resting: %1</source>
        <translation>in pausa: %1</translation>
    </message>
</context>
<context>
    <name>StaffClaim</name>
    <message>
        <source>at the server: %1</source>
        <translation>sul server: %1</translation>
    </message>
    <message>
        <source>refused later</source>
        <translation>rifiutata dopo</translation>
    </message>
</context>
<context>
    <name>StaffDecide</name>
    <message>
        <source>%1, chosen</source>
        <translation>%1, scelto</translation>
    </message>
    <message>
        <source>I saw it at the server</source>
        <translation>L&apos;ho vista sul server</translation>
    </message>
    <message>
        <source>I told the visitor</source>
        <translation>L&apos;ho detto al visitatore</translation>
    </message>
    <message>
        <source>Id at the server</source>
        <translation>Id sul server</translation>
    </message>
    <message>
        <source>In my own words …</source>
        <translation>A parole mie …</translation>
    </message>
    <message>
        <source>It is not at the server</source>
        <translation>Non è sul server</translation>
    </message>
    <message>
        <source>It was a test</source>
        <translation>Era una prova</translation>
    </message>
    <message>
        <source>It was scanned by mistake</source>
        <translation>Letta per sbaglio</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Nobody can be reached</source>
        <translation>Nessuno raggiungibile</translation>
    </message>
    <message>
        <source>Somebody has told the visitor, or made good for it.</source>
        <translation>Qualcuno ha avvisato il visitatore o ha rimediato.</translation>
    </message>
    <message>
        <source>The claim ends here: the visitor gets nothing for it.</source>
        <translation>La richiesta finisce qui: il visitatore non riceve nulla.</translation>
    </message>
    <message>
        <source>The claim is sent once more. If it was booked before, it could be booked twice.</source>
        <translation>La richiesta viene inviata di nuovo. Se era già registrata, potrebbe esserlo due volte.</translation>
    </message>
    <message>
        <source>The claim was never sent, and will not be.</source>
        <translation>La richiesta non è mai stata inviata e non lo sarà.</translation>
    </message>
    <message>
        <source>The visitor asked</source>
        <translation>L&apos;ha chiesto il visitatore</translation>
    </message>
    <message>
        <source>The visitor does not have it in the app</source>
        <translation>Il visitatore non l&apos;ha nell&apos;app</translation>
    </message>
    <message>
        <source>The visitor has it in the app</source>
        <translation>Il visitatore l&apos;ha nell&apos;app</translation>
    </message>
    <message>
        <source>The visitor was given it by hand</source>
        <translation>Dato al visitatore a mano</translation>
    </message>
    <message>
        <source>Which claim at the server is it? Type its id.</source>
        <translation>Quale richiesta è sul server? Scriva il suo id.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Why, in your own words.</source>
        <translation>Perché, a parole sue.</translation>
    </message>
    <message>
        <source>You have seen this claim booked at the server. It is not sent again.</source>
        <translation>Ha visto questa richiesta registrata sul server. Non viene inviata di nuovo.</translation>
    </message>
</context>
<context>
    <name>StaffDevices</name>
    <message>
        <source>%1 read %2</source>
        <translation>%1 ha letto %2</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Apparecchi</translation>
    </message>
    <message>
        <source>Hold a code or a tag to any reader to try it: no claim is made.</source>
        <translation>Avvicini un codice o un tag a un lettore per provarlo: non parte nessuna richiesta.</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Ancora niente letto</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Try the line</source>
        <translation>Prova la linea</translation>
    </message>
    <message>
        <source>answered just now</source>
        <translation>ha appena risposto</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>risponde</translation>
    </message>
    <message>
        <source>away since %1: %2</source>
        <translation>manca dalle %1: %2</translation>
    </message>
    <message>
        <source>did not answer just now</source>
        <translation>ora non ha risposto</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>non risponde</translation>
    </message>
    <message>
        <source>does not let this terminal in: %1</source>
        <translation>non fa entrare questo terminale: %1</translation>
    </message>
    <message>
        <source>is being asked</source>
        <translation>viene interrogato</translation>
    </message>
    <message>
        <source>there; has read nothing yet</source>
        <translation>presente; non ha ancora letto nulla</translation>
    </message>
    <message>
        <source>there; last read at %1</source>
        <translation>presente; ultima lettura alle %1</translation>
    </message>
</context>
<context>
    <name>StaffDoor</name>
    <message>
        <source>Staff</source>
        <translation>Personale</translation>
    </message>
</context>
<context>
    <name>StaffExit</name>
    <message numerus="yes">
        <source>%n claims are still here. They stay on this disk and leave when the program runs again.</source>
        <translation>
            <numerusform>C&apos;è ancora %n richiesta. Resta su questo disco e parte quando il programma riparte.</numerusform>
            <numerusform>Ci sono ancora %n richieste. Restano su questo disco e partono quando il programma riparte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Chiudi il programma</translation>
    </message>
    <message>
        <source>No claim is waiting here.</source>
        <translation>Qui non attende nessuna richiesta.</translation>
    </message>
    <message>
        <source>This needs a supervisor.</source>
        <translation>Serve un supervisore.</translation>
    </message>
    <message>
        <source>Until somebody starts it again, visitors find no terminal.</source>
        <translation>Finché qualcuno non lo riavvia, i visitatori non hanno un terminale.</translation>
    </message>
</context>
<context>
    <name>StaffGroup</name>
    <message>
        <source>A group</source>
        <translation>Un gruppo</translation>
    </message>
    <message>
        <source>How many come together? Each shows their own code, one right after the other, without a pause.</source>
        <translation>Quanti vengono insieme? Ognuno mostra il proprio codice, uno dopo l&apos;altro, senza pausa.</translation>
    </message>
    <message>
        <source>No group any more</source>
        <translation>Niente più gruppo</translation>
    </message>
</context>
<context>
    <name>StaffHome</name>
    <message>
        <source>%1, steward. Visitors wait while you are here.</source>
        <translation>%1, addetto. I visitatori aspettano finché è qui.</translation>
    </message>
    <message>
        <source>%1, supervisor. Visitors wait while you are here.</source>
        <translation>%1, supervisore. I visitatori aspettano finché è qui.</translation>
    </message>
    <message numerus="yes">
        <source>%n claims leave by themselves. You can go home.</source>
        <translation>
            <numerusform>%n richiesta parte da sola. Può andare a casa.</numerusform>
            <numerusform>%n richieste partono da sole. Può andare a casa.</numerusform>
        </translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Un gruppo</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogo</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Chiudi il programma</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Chiudi il turno</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Apparecchi</translation>
    </message>
    <message>
        <source>Nothing is waiting. You can go home.</source>
        <translation>Niente attende. Può andare a casa.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>In uscita</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>In sospeso</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personale</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
</context>
<context>
    <name>StaffOutbox</name>
    <message>
        <source>%1, shown now</source>
        <translation>%1, mostrate</translation>
    </message>
    <message>
        <source>Claims: %1</source>
        <translation>Richieste: %1</translation>
    </message>
    <message>
        <source>No claim stands here.</source>
        <translation>Qui non ce ne sono.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>In uscita</translation>
    </message>
</context>
<context>
    <name>StaffParked</name>
    <message>
        <source>No claim waits for you.</source>
        <translation>Nessuna richiesta la attende.</translation>
    </message>
    <message>
        <source>Open one to decide about it.</source>
        <translation>Ne apra una per decidere.</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>In sospeso</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>Choose your name.</source>
        <translation>Scelga il suo nome.</translation>
    </message>
    <message>
        <source>Digits typed: %1</source>
        <translation>Cifre scritte: %1</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet. On this machine, type: kiosk staff pin NAME --scope supervisor</source>
        <translation>Nessuno ha ancora un PIN. Su questa macchina scriva: kiosk staff pin NAME --scope supervisor</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personale</translation>
    </message>
    <message>
        <source>Staff: who is it?</source>
        <translation>Personale: chi è?</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>Non è il PIN. Riprovi.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. The next try is in %1 s.</source>
        <translation>Troppi PIN errati. Prossimo tentativo tra %1 s.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. This PIN is switched off: ask a supervisor.</source>
        <translation>Troppi PIN errati. Questo PIN è disattivato: chieda a un supervisore.</translation>
    </message>
    <message>
        <source>Type your PIN, then ✓.</source>
        <translation>Scriva il PIN, poi ✓.</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>%1 accepted, %2 waiting, %3 rejected</source>
        <translation>Accettate: %1, in attesa: %2, rifiutate: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n claims are handed over to the next shift. Nothing is lost.</source>
        <translation>
            <numerusform>%n richiesta passa al turno dopo. Nulla si perde.</numerusform>
            <numerusform>%n richieste passano al turno dopo. Nulla si perde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left over for the next shift.</source>
        <translation>Non resta nulla per il turno dopo.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nulla attende di essere inviato.</translation>
    </message>
    <message>
        <source>Shift %1 is closed</source>
        <translation>Il turno %1 è chiuso</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>Il foglio</translation>
    </message>
    <message>
        <source>The sheet lies here, for printing:</source>
        <translation>Il foglio è qui, da stampare:</translation>
    </message>
    <message>
        <source>Waiting for a person: %1. Decide about them under Parked.</source>
        <translation>Aspettano una persona: %1. Decida in In sospeso.</translation>
    </message>
</context>
<context>
    <name>StaffShift</name>
    <message numerus="yes">
        <source>%n claims are handed over to the next shift. Nothing is lost.</source>
        <translation>
            <numerusform>%n richiesta passa al turno dopo. Nulla si perde.</numerusform>
            <numerusform>%n richieste passano al turno dopo. Nulla si perde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Chiudi il turno</translation>
    </message>
    <message>
        <source>Closing writes a sheet, and the next shift begins.</source>
        <translation>Chiudendo si scrive un foglio e comincia il turno dopo.</translation>
    </message>
    <message>
        <source>Nothing is left over for the next shift.</source>
        <translation>Non resta nulla per il turno dopo.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nulla attende di essere inviato.</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>Turno %1</translation>
    </message>
    <message>
        <source>Since %1, %2.</source>
        <translation>Dal %1, %2.</translation>
    </message>
    <message>
        <source>The first one of this terminal.</source>
        <translation>Il primo di questo terminale.</translation>
    </message>
    <message>
        <source>Waiting already when this shift began: %1</source>
        <translation>Già in attesa all&apos;inizio di questo turno: %1</translation>
    </message>
    <message>
        <source>Waiting for a person: %1. Decide about them under Parked.</source>
        <translation>Aspettano una persona: %1. Decida in In sospeso.</translation>
    </message>
</context>
<context>
    <name>StaffStage</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Esci</translation>
    </message>
</context>
<context>
    <name>StaffToday</name>
    <message>
        <source>%1, by the hour of the scan</source>
        <translation>%1, per ora di lettura</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Give it up</source>
        <translation>Abbandona</translation>
    </message>
    <message>
        <source>It was booked</source>
        <translation>Già registrata</translation>
    </message>
    <message>
        <source>Look it up now</source>
        <translation>Cercala ora</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>Sistemata</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Invia di nuovo</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accettata</translation>
    </message>
    <message>
        <source>on their way</source>
        <translation>in viaggio</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>in sospeso</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rifiutata</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>in invio</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incerta</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
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
    <name>SumLine</name>
    <message>
        <source>%1: %2 accepted, %3 waiting, %4 rejected</source>
        <translation>%1: accettate %2, in attesa %3, rifiutate %4</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>No claims yet.</source>
        <translation>Ancora nessuna.</translation>
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
    <message>
        <source>Your code once more, please</source>
        <translation>Di nuovo il suo codice, per favore</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>%1 attempts ended without an answer</source>
        <translation>%1 tentativi senza risposta</translation>
    </message>
    <message>
        <source>booked as %1</source>
        <translation>registrata come %1</translation>
    </message>
    <message>
        <source>brought back from the second journal</source>
        <translation>recuperata dal secondo giornale</translation>
    </message>
    <message>
        <source>it goes to the server</source>
        <translation>va al server</translation>
    </message>
    <message>
        <source>it is not at the server so far; the terminal looks again</source>
        <translation>non è ancora sul server; il terminale guarderà di nuovo</translation>
    </message>
    <message>
        <source>it is on this terminal&apos;s disk</source>
        <extracomment>The beginning of what is stored, and the sentence for it; %1 and on are what the brackets hold.</extracomment>
        <translation>è sul disco di questo terminale</translation>
    </message>
    <message>
        <source>it is too old to look for; a person decides</source>
        <translation>è troppo vecchia per cercarla; decide una persona</translation>
    </message>
    <message>
        <source>it waited too long; a person decides</source>
        <translation>ha aspettato troppo; decide una persona</translation>
    </message>
    <message>
        <source>it was deleted here; look at the server what became of it</source>
        <translation>è stata cancellata qui; guardi sul server che ne è stato</translation>
    </message>
    <message>
        <source>no answer came; it may have been booked or not</source>
        <translation>nessuna risposta; può essere registrata o no</translation>
    </message>
    <message>
        <source>the server could not be reached; it is tried again</source>
        <translation>il server non era raggiungibile; si riprova</translation>
    </message>
    <message>
        <source>the server does not let this terminal in</source>
        <translation>il server non fa entrare questo terminale</translation>
    </message>
    <message>
        <source>the server does not understand this terminal</source>
        <translation>il server non capisce questo terminale</translation>
    </message>
    <message>
        <source>the server has it</source>
        <translation>il server ce l&apos;ha</translation>
    </message>
    <message>
        <source>the server has it, and %1 too many</source>
        <translation>il server ce l&apos;ha, e %1 di troppo</translation>
    </message>
    <message>
        <source>the server has no time now; it is tried again</source>
        <translation>il server è occupato; si riprova</translation>
    </message>
    <message>
        <source>the server surely has not booked it; it is sent again</source>
        <translation>il server di sicuro non l&apos;ha registrata; si invia di nuovo</translation>
    </message>
    <message>
        <source>the server&apos;s history cannot be searched for it</source>
        <translation>non si può cercarla nello storico del server</translation>
    </message>
    <message>
        <source>the terminal cannot find out whether it was booked</source>
        <translation>non si sa se è stata registrata</translation>
    </message>
    <message>
        <source>the terminal stopped; it may have been booked or not</source>
        <translation>il terminale si è fermato; può essere registrata o no</translation>
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
    <name>Typing</name>
    <message>
        <source>Capital letters</source>
        <translation>Maiuscole</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Cancella</translation>
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
    <message>
        <source>Tap phone or card here</source>
        <translation>Avvicini telefono o tessera</translation>
    </message>
    <message>
        <source>Your code is in your loyalty app</source>
        <translation>Il suo codice è nella sua app fedeltà</translation>
    </message>
</context>
</TS>
