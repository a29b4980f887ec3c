<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ca_ES" sourcelanguage="en_GB">
<context>
    <name>Advice</name>
    <message>
        <source>It belongs to another place. Show the code with your name.</source>
        <translation>És d&apos;un altre lloc. Mostreu el codi amb el vostre nom.</translation>
    </message>
    <message>
        <source>It holds too much. Show the code with your name.</source>
        <translation>Conté massa dades. Mostreu el codi amb el vostre nom.</translation>
    </message>
    <message>
        <source>It shows another number each time. Show the code with your name.</source>
        <translation>Dona un número diferent cada vegada. Mostreu el codi amb el vostre nom.</translation>
    </message>
    <message>
        <source>Keep it on the reader until you see the answer.</source>
        <translation>Manteniu-lo sobre el lector fins que vegeu la resposta.</translation>
    </message>
    <message>
        <source>Nothing is written on it yet. The counter can help you.</source>
        <translation>Encara no hi ha res escrit. Al taulell us ajuden.</translation>
    </message>
    <message>
        <source>Open your loyalty app and show the code with your name.</source>
        <translation>Obriu l&apos;app de fidelitat i mostreu el codi amb el vostre nom.</translation>
    </message>
    <message>
        <source>Show the code in your loyalty app. The counter can help you.</source>
        <translation>Mostreu el codi de l&apos;app de fidelitat. Al taulell us ajuden.</translation>
    </message>
    <message>
        <source>Take the tag away and hold it here again.</source>
        <translation>Retireu l&apos;etiqueta i acosteu-la una altra vegada.</translation>
    </message>
    <message>
        <source>What is written on it is damaged. The counter can help you.</source>
        <translation>El que hi ha escrit està malmès. Al taulell us ajuden.</translation>
    </message>
    <message>
        <source>You are counted once. Come back in a moment for the next time.</source>
        <translation>Ja us hem comptat. Torneu d&apos;aquí a un moment per a la pròxima vegada.</translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>%1 away</source>
        <translation>No respon: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n saved here</source>
        <translation>
            <numerusform>%n desat aquí</numerusform>
            <numerusform>%n desats aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>An amount is never below zero. Type what was paid.</source>
        <translation>Un import mai és inferior a zero. Escriviu el que s’ha pagat.</translation>
    </message>
    <message>
        <source>That is more than the %1 this counter takes. Check the digits.</source>
        <translation>És més que els %1 que admet aquesta caixa. Reviseu les xifres.</translation>
    </message>
    <message>
        <source>The reward once for every %1</source>
        <translation>La recompensa una vegada per cada %1</translation>
    </message>
    <message>
        <source>There are too many digits behind the point.</source>
        <translation>Hi ha massa xifres després de la coma.</translation>
    </message>
    <message>
        <source>There is something to collect from %1 on.</source>
        <translation>Hi ha alguna cosa per recollir a partir de %1.</translation>
    </message>
    <message>
        <source>Type an amount above zero.</source>
        <translation>Escriviu un import superior a zero.</translation>
    </message>
    <message>
        <source>Type digits and one comma or point, such as %1.</source>
        <translation>Escriviu xifres i una sola coma o punt, com ara %1.</translation>
    </message>
    <message>
        <source>What was paid?</source>
        <translation>Quant s’ha pagat?</translation>
    </message>
    <message>
        <source>rounded down to %1</source>
        <translation>arrodonit cap avall a %1</translation>
    </message>
    <message>
        <source>rounded to the nearest, %1</source>
        <translation>arrodonit al més proper, %1</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Tap phone or card here</source>
        <translation>Acosteu aquí el mòbil o la targeta</translation>
    </message>
    <message>
        <source>Your code is in your loyalty app</source>
        <translation>Teniu el codi a l&apos;app de fidelitat</translation>
    </message>
</context>
<context>
    <name>CameraFrame</name>
    <message>
        <source>Camera</source>
        <translation>Càmera</translation>
    </message>
</context>
<context>
    <name>CameraHint</name>
    <message>
        <source>Come closer</source>
        <translation>Acosteu-vos</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>No us mogueu</translation>
    </message>
    <message>
        <source>More light</source>
        <translation>Més llum</translation>
    </message>
    <message>
        <source>Turn up your screen&apos;s brightness</source>
        <translation>Apugeu la brillantor de la pantalla</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>it cannot start</source>
        <translation>no pot arrencar</translation>
    </message>
    <message>
        <source>no reader answers</source>
        <translation>cap lector no respon</translation>
    </message>
    <message>
        <source>the disk takes no claims</source>
        <translation>el disc no admet sol·licituds</translation>
    </message>
    <message>
        <source>the outbox is full</source>
        <translation>la safata de sortida és plena</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Back</source>
        <translation>Enrere</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirma</translation>
    </message>
    <message>
        <source>For %1. Nothing is booked yet.</source>
        <translation>Per a %1. Encara no s’ha registrat res.</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>És correcte?</translation>
    </message>
</context>
<context>
    <name>Declined</name>
    <message>
        <source>For staff: %1 · %2</source>
        <translation>Per al personal: %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>In %n hours</source>
        <translation>
            <numerusform>D&apos;aquí a una hora</numerusform>
            <numerusform>D&apos;aquí a %n hores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n minutes</source>
        <translation>
            <numerusform>D&apos;aquí a un minut</numerusform>
            <numerusform>D&apos;aquí a %n minuts</numerusform>
        </translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Pròxima vegada</translation>
    </message>
    <message>
        <source>No points this time</source>
        <translation>Aquesta vegada no hi ha punts</translation>
    </message>
    <message>
        <source>Not with this campaign</source>
        <translation>Amb aquesta campanya, no</translation>
    </message>
    <message>
        <source>The counter knows more</source>
        <translation>Us n&apos;informen al taulell</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demà</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear</source>
        <translation>Esborra</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation>Coma decimal</translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation>Esborra l’última xifra</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Fet</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>NotOurs</name>
    <message>
        <source>The camera is still looking</source>
        <translation>La càmera continua mirant</translation>
    </message>
</context>
<context>
    <name>OnTheWay</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>After %n visits</source>
        <translation>
            <numerusform>Amb %n visita</numerusform>
            <numerusform>Amb %n visites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>Closed for the moment</source>
        <translation>Tancat de moment</translation>
    </message>
    <message>
        <source>Everything saved here stays safe and will be added.</source>
        <translation>Tot el que s&apos;ha desat aquí és segur i s&apos;afegirà.</translation>
    </message>
    <message>
        <source>For staff: %1</source>
        <translation>Per al personal: %1</translation>
    </message>
    <message>
        <source>Please ask at the counter</source>
        <translation>Pregunteu al taulell, si us plau</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>Codi QR</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Points added</source>
        <translation>Punts afegits</translation>
    </message>
    <message>
        <source>Reward added</source>
        <translation>Premi afegit</translation>
    </message>
    <message>
        <source>You are done here.</source>
        <translation>Ja està, això és tot.</translation>
    </message>
    <message>
        <source>You now have %1</source>
        <translation>Ara teniu %1</translation>
    </message>
    <message>
        <source>Your visit counts</source>
        <translation>La vostra visita compta</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Reference</source>
        <translation>Referència</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>All of it is given out at this place.</source>
        <translation>En aquest lloc ja està tot repartit.</translation>
    </message>
    <message>
        <source>All of it is given out for today.</source>
        <translation>Per avui ja està tot repartit.</translation>
    </message>
    <message>
        <source>All of it is given out.</source>
        <translation>Ja està tot repartit.</translation>
    </message>
    <message>
        <source>Show the code of the place first, then your own.</source>
        <translation>Mostreu primer el codi del lloc i després el vostre.</translation>
    </message>
    <message>
        <source>That code belongs to another place.</source>
        <translation>Aquest codi és d&apos;un altre lloc.</translation>
    </message>
    <message>
        <source>The code of this place is resting.</source>
        <translation>El codi d&apos;aquest lloc està en pausa.</translation>
    </message>
    <message>
        <source>There is nothing to collect at this place yet.</source>
        <translation>En aquest lloc encara no hi ha res per sumar.</translation>
    </message>
    <message>
        <source>This amount does not fit.</source>
        <translation>Aquest import no és adequat.</translation>
    </message>
    <message>
        <source>This amount is too large for one visit.</source>
        <translation>Aquest import és massa alt per a una visita.</translation>
    </message>
    <message>
        <source>This brings more points than one visit may.</source>
        <translation>Això dona més punts dels permesos per visita.</translation>
    </message>
    <message>
        <source>This campaign does not know our place yet.</source>
        <translation>Aquesta campanya encara no coneix el nostre local.</translation>
    </message>
    <message>
        <source>This campaign is no longer there.</source>
        <translation>Aquesta campanya ja no hi és.</translation>
    </message>
    <message>
        <source>This campaign is not open yet.</source>
        <translation>Aquesta campanya encara no és oberta.</translation>
    </message>
    <message>
        <source>This campaign is over.</source>
        <translation>Aquesta campanya s&apos;ha acabat.</translation>
    </message>
    <message>
        <source>This campaign is resting.</source>
        <translation>Aquesta campanya està en pausa.</translation>
    </message>
    <message>
        <source>This campaign starts later.</source>
        <translation>Aquesta campanya comença més endavant.</translation>
    </message>
    <message>
        <source>This one does not work here. The counter can help you.</source>
        <translation>Això no funciona aquí. Al taulell us ajuden.</translation>
    </message>
    <message>
        <source>This one is collected at another place.</source>
        <translation>Això se suma en un altre lloc.</translation>
    </message>
    <message>
        <source>This one is collected in your loyalty app.</source>
        <translation>Això se suma a l&apos;app de fidelitat.</translation>
    </message>
    <message>
        <source>This one is for another country.</source>
        <translation>Això és per a un altre país.</translation>
    </message>
    <message>
        <source>This one is for other members or another time.</source>
        <translation>Això és per a altres socis o per a un altre moment.</translation>
    </message>
    <message>
        <source>This one must know where we are.</source>
        <translation>Per a això cal saber on som.</translation>
    </message>
    <message>
        <source>We do not know the code of this place.</source>
        <translation>No coneixem el codi d&apos;aquest lloc.</translation>
    </message>
    <message>
        <source>We do not know this code. Show the one in your loyalty app.</source>
        <translation>No coneixem aquest codi. Mostreu el de l&apos;app de fidelitat.</translation>
    </message>
    <message>
        <source>We do not take part in this campaign.</source>
        <translation>No participem en aquesta campanya.</translation>
    </message>
    <message>
        <source>You already collected here today.</source>
        <translation>Avui ja heu sumat aquí.</translation>
    </message>
    <message>
        <source>You already have all that this place gives. Another place may give more.</source>
        <translation>Ja teniu tot el que dona aquest lloc. Un altre lloc pot donar més.</translation>
    </message>
    <message>
        <source>You already have all there is to collect.</source>
        <translation>Ja teniu tot el que es pot sumar.</translation>
    </message>
    <message>
        <source>You collected here a moment ago.</source>
        <translation>Heu sumat aquí fa un moment.</translation>
    </message>
    <message>
        <source>You have all that this place gives in a day. Another place may give more.</source>
        <translation>Ja teniu tot el que aquest lloc dona en un dia. Un altre lloc pot donar més.</translation>
    </message>
    <message>
        <source>You have completed this campaign.</source>
        <translation>Heu completat aquesta campanya.</translation>
    </message>
    <message>
        <source>Your account needs one more detail. Your loyalty app asks for it.</source>
        <translation>Al vostre compte li falta una dada. L&apos;app de fidelitat us la demanarà.</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Keep this reference</source>
        <translation>Conserveu aquesta referència</translation>
    </message>
    <message>
        <source>Or take a photo of it</source>
        <translation>O feu-ne una foto</translation>
    </message>
    <message>
        <source>Saved for you</source>
        <translation>Desat per a vós</translation>
    </message>
    <message>
        <source>We add your points as soon as the line is back.</source>
        <translation>Afegirem els punts així que torni la connexió.</translation>
    </message>
    <message>
        <source>We are still finding out whether your points have arrived. Nothing is lost.</source>
        <translation>Encara comprovem si els punts han arribat. No es perd res.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Asking for your points</source>
        <translation>Demanem els vostres punts</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un moment</translation>
    </message>
    <message>
        <source>You can put your phone away.</source>
        <translation>Ja podeu desar el mòbil.</translation>
    </message>
    <message>
        <source>Your code is read</source>
        <translation>El vostre codi s&apos;ha llegit</translation>
    </message>
</context>
<context>
    <name>ShowYourCode</name>
    <message>
        <source>Back</source>
        <translation>Enrere</translation>
    </message>
    <message>
        <source>Now show your own code</source>
        <translation>Ara mostreu el vostre codi</translation>
    </message>
    <message>
        <source>Or tap phone or card</source>
        <translation>O acosteu el mòbil o la targeta</translation>
    </message>
    <message>
        <source>Your code is in your loyalty app</source>
        <translation>Teniu el codi a l&apos;app de fidelitat</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>accepted</source>
        <translation>acceptat</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>en comprovació</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rebutjat</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>cal decidir</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>s’envia</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>anul·lat</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>more digits may mend these: said only after Enter</extracomment>
        <translation>en espera</translation>
    </message>
</context>
<context>
    <name>SlipRow</name>
    <message>
        <source>Void</source>
        <translation>Anul·la</translation>
    </message>
    <message>
        <source>Void %1</source>
        <translation>Anul·la %1</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>For staff: %1</source>
        <translation>Per al personal: %1</translation>
    </message>
    <message>
        <source>Last claims</source>
        <translation>Últimes sol·licituds</translation>
    </message>
    <message>
        <source>None yet in this shift.</source>
        <translation>Encara cap en aquest torn.</translation>
    </message>
</context>
<context>
    <name>Sum</name>
    <message>
        <source>Code read: %1</source>
        <translation>Codi llegit: %1</translation>
    </message>
</context>
<context>
    <name>Title</name>
    <message>
        <source>Hold it a little longer</source>
        <translation>Manteniu-lo una mica més</translation>
    </message>
    <message>
        <source>That cannot say who you are</source>
        <translation>Això no diu qui sou</translation>
    </message>
    <message>
        <source>That code is not for here</source>
        <translation>Aquest codi no és d&apos;aquí</translation>
    </message>
    <message>
        <source>This tag cannot be read</source>
        <translation>Aquesta etiqueta no es pot llegir</translation>
    </message>
    <message>
        <source>This tag is empty</source>
        <translation>Aquesta etiqueta és buida</translation>
    </message>
    <message>
        <source>This tag is not genuine</source>
        <translation>Aquesta etiqueta no és autèntica</translation>
    </message>
    <message>
        <source>This tap was counted before</source>
        <translation>Aquest toc ja s&apos;ha comptat</translation>
    </message>
    <message>
        <source>You were just here</source>
        <translation>Heu estat aquí fa un moment</translation>
    </message>
</context>
<context>
    <name>TurnPill</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>%1 away</source>
        <translation>No respon: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n saved here</source>
        <translation>
            <numerusform>%n desat aquí</numerusform>
            <numerusform>%n desats aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>A hand&apos;s width from the glass</source>
        <translation>A un pam del vidre</translation>
    </message>
    <message>
        <source>For staff: %1</source>
        <translation>Per al personal: %1</translation>
    </message>
    <message>
        <source>Show your code</source>
        <translation>Mostreu el vostre codi</translation>
    </message>
    <message>
        <source>Show your code, or tap</source>
        <translation>Mostreu o acosteu el codi</translation>
    </message>
</context>
</TS>
