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
        <source>It came while somebody else was served. Show it again.</source>
        <translation>Ha arribat mentre s&apos;atenia una altra persona. Torneu a mostrar-lo.</translation>
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
    <name>ClaimLine</name>
    <message>
        <source>refused later</source>
        <translation>rebutjada després</translation>
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
        <source>Ready for your code</source>
        <translation>A punt per al vostre codi</translation>
    </message>
    <message>
        <source>Tap phone or card here</source>
        <translation>Acosteu aquí el mòbil o la targeta</translation>
    </message>
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
    <name>Pager</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Pàgina següent</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Pàgina anterior</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Done</source>
        <translation>Fet</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Esborra</translation>
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
    <name>Readiness</name>
    <message>
        <source>%1 is away: %2</source>
        <extracomment>all that should be there those that are away, and why in a row nothing has got through since why the server does not let us in for good; None: it does not end, or there is none yet there is something to sign in with anew seconds our clock is ahead of the server&apos;s; None: it has not spoken yet bytes on the disk late refusals nobody has seen to of the claims on their way by topic</extracomment>
        <translation>Falta %1: %2</translation>
    </message>
    <message>
        <source>A claim has been waiting for %1 min although the server answers.</source>
        <translation>Una sol·licitud espera des de fa %1 min encara que el servidor respon.</translation>
    </message>
    <message>
        <source>Check its cable, then unplug it and plug it in again.</source>
        <translation>Reviseu el cable; després desendolleu-lo i torneu-lo a endollar.</translation>
    </message>
    <message>
        <source>Claims are kept here and leave by themselves. Check the network cable.</source>
        <translation>Les sol·licituds es guarden aquí i surten soles. Reviseu el cable de xarxa.</translation>
    </message>
    <message>
        <source>Claims are kept here.</source>
        <translation>Les sol·licituds es guarden aquí.</translation>
    </message>
    <message>
        <source>Claims are kept here. Whoever set it up types here, to see what to mend: %2</source>
        <translation>Les sol·licituds es guarden aquí. Qui el va instal·lar escriu aquí, per veure què cal arreglar: %2</translation>
    </message>
    <message>
        <source>Claims are kept here. Whoever set it up types here, with a new proof: %2</source>
        <extracomment>seconds between our clock and the server&apos;s that nobody could explain by the line while the line is there of a bound how the reason of a lock begins where there is no way in any more</extracomment>
        <translation>Les sol·licituds es guarden aquí. Qui el va instal·lar escriu aquí, amb una prova nova: %2</translation>
    </message>
    <message>
        <source>Claims refused after the visitor had left: %1</source>
        <translation>Rebutjades quan el visitant ja havia marxat: %1</translation>
    </message>
    <message>
        <source>Claims that wait for a person: %1</source>
        <translation>Esperen una persona: %1</translation>
    </message>
    <message>
        <source>Close the terminal, keep its files as they are, and ask for support.</source>
        <translation>Tanqueu el terminal, deixeu els fitxers com estan i demaneu ajuda.</translation>
    </message>
    <message>
        <source>Decide about them under Parked.</source>
        <translation>Decidiu-ho a Aparcades.</translation>
    </message>
    <message>
        <source>Have its clock set by the network (NTP).</source>
        <translation>Feu que la xarxa posi el rellotge en hora (NTP).</translation>
    </message>
    <message>
        <source>It empties by itself as soon as the server answers: see to the line.</source>
        <translation>Es buida sola quan respon el servidor: reviseu la línia.</translation>
    </message>
    <message>
        <source>Look at it in the outbox.</source>
        <translation>Mireu-la a la safata de sortida.</translation>
    </message>
    <message>
        <source>Read it now under Catalogue; check the line if that does not work.</source>
        <translation>Llegiu-lo ara a Catàleg; si no funciona, reviseu la línia.</translation>
    </message>
    <message>
        <source>See to them under Parked, and tick them off.</source>
        <translation>Ateneu-les a Aparcades i marqueu-les.</translation>
    </message>
    <message>
        <source>Tell whoever looks after this machine to make room on its disk.</source>
        <translation>Aviseu qui cuida aquesta màquina que alliberi espai al disc.</translation>
    </message>
    <message>
        <source>The books do not balance: claims may be missing.</source>
        <translation>Els comptes no quadren: hi poden faltar sol·licituds.</translation>
    </message>
    <message>
        <source>The catalogue was last read %1 h ago.</source>
        <translation>El catàleg es va llegir fa %1 h.</translation>
    </message>
    <message>
        <source>The catalogue was never read: names and amounts are not known here.</source>
        <translation>El catàleg no s&apos;ha llegit mai: aquí no se saben noms ni imports.</translation>
    </message>
    <message>
        <source>The claims concerned are found in the outbox.</source>
        <translation>Les sol·licituds són a la safata de sortida.</translation>
    </message>
    <message>
        <source>The disk has only %1 MiB left.</source>
        <translation>Al disc només li queden %1 MiB.</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 MiB are left, so no claim is taken.</source>
        <translation>El disc és gairebé ple: queden %1 MiB i no es prenen sol·licituds.</translation>
    </message>
    <message>
        <source>The outbox is %1 % full.</source>
        <translation>La safata de sortida és al %1 %.</translation>
    </message>
    <message>
        <source>The outbox is full: new claims are turned away.</source>
        <translation>La safata de sortida és plena: no se n&apos;accepten més.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>El servidor no respon.</translation>
    </message>
    <message>
        <source>The server does not let this terminal in: %1</source>
        <translation>El servidor no deixa entrar aquest terminal: %1</translation>
    </message>
    <message>
        <source>The terminal&apos;s sign-in ends soon, and there is nothing to sign in with anew.</source>
        <translation>La sessió del terminal acaba aviat i no hi ha amb què iniciar-ne una altra.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 min away from the server&apos;s.</source>
        <translation>El rellotge d&apos;aquesta màquina es desvia %1 min del del servidor.</translation>
    </message>
    <message>
        <source>Whoever set it up types here, with a new proof: %1</source>
        <translation>Qui el va instal·lar escriu aquí, amb una prova nova: %1</translation>
    </message>
</context>
<context>
    <name>ReadinessPlate</name>
    <message>
        <source>And more: %1</source>
        <translation>I més: %1</translation>
    </message>
    <message>
        <source>DEGRADED</source>
        <translation>LIMITAT</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NO</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>A PUNT</translation>
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
    <name>Sheet</name>
    <message>
        <source>%1 others</source>
        <translation>Altres: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Totes</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>Tancat per %1</translation>
    </message>
    <message>
        <source>Handed over to the next shift: %1</source>
        <translation>Passen al torn següent: %1</translation>
    </message>
    <message>
        <source>Of these, a person must decide about: %1</source>
        <translation>D&apos;aquestes, ha de decidir una persona: %1</translation>
    </message>
    <message>
        <source>Refused after the visitor had left, for a person to see to: %1</source>
        <translation>Rebutjades quan el visitant ja havia marxat, per atendre: %1</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <extracomment>A4 (mm); everything below is in these campaigns on the page; the rest is one line pixels for a millimetre of the picture where figures begin</extracomment>
        <translation>Torn %1</translation>
    </message>
    <message>
        <source>Still waiting from the shift before: %1</source>
        <translation>Pendents del torn anterior: %1</translation>
    </message>
    <message>
        <source>What waits is kept on the terminal&apos;s disk and leaves by itself.</source>
        <translation>El que espera és al disc del terminal i surt sol.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rebutjada</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fins a %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
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
        <source>Now tap with your own phone or card</source>
        <translation>Ara acosteu el vostre mòbil o targeta</translation>
    </message>
    <message>
        <source>Or tap phone or card</source>
        <translation>O acosteu el mòbil o la targeta</translation>
    </message>
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
    <name>Slip</name>
    <message>
        <source>accepted</source>
        <translation>acceptada</translation>
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
        <translation>enviant</translation>
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
    <name>Staff</name>
    <message>
        <source>%1 about %2: %3</source>
        <translation>%1 sobre %2: %3</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <extracomment>of the outbox</extracomment>
        <translation>%1 no es pot fer servir: %2.</translation>
    </message>
    <message>
        <source>%1 claims are on their way (outbox.max_open).</source>
        <translation>%1 sol·licituds són de camí (outbox.max_open).</translation>
    </message>
    <message>
        <source>%1 does not open the claims in %2. Put the one back that does.</source>
        <translation>%1 no obre les sol·licituds de %2. Torneu a posar la que sí.</translation>
    </message>
    <message>
        <source>%1 in the terminal itself</source>
        <translation>%1 al mateix terminal</translation>
    </message>
    <message>
        <source>%1 is being looked up in the history.</source>
        <translation>Es busca %1 a l&apos;historial.</translation>
    </message>
    <message>
        <source>%1 is damaged. Put it aside: the shift then begins one earlier.</source>
        <translation>%1 està malmès. Aparteu-lo: el torn comença llavors un abans.</translation>
    </message>
    <message>
        <source>%1 is damaged. Remove it and give the PINs anew.</source>
        <extracomment>Argon2id with 64 MiB and three passes: about 0.2 s a try, also for whoever has stolen the file. wrong PINs before there is a wait wrong PINs in a row before the PIN is switched off seconds; doubled at each wrong PIN until the next try; None: not until somebody helps</extracomment>
        <translation>%1 està malmès. Traieu-lo i doneu els PIN de nou.</translation>
    </message>
    <message>
        <source>%1 is given up.</source>
        <translation>%1 s&apos;abandona.</translation>
    </message>
    <message>
        <source>%1 is missing: without it the claims in %2 cannot be read. Put it back.</source>
        <translation>Falta %1: sense ell no es poden llegir les sol·licituds de %2. Torneu-lo a posar.</translation>
    </message>
    <message>
        <source>%1 is not signed in here.</source>
        <translation>%1 no ha entrat aquí.</translation>
    </message>
    <message>
        <source>%1 is noted as accepted.</source>
        <translation>%1 consta com a acceptada.</translation>
    </message>
    <message>
        <source>%1 is ticked off.</source>
        <translation>%1 està atesa.</translation>
    </message>
    <message>
        <source>%1 is voided.</source>
        <translation>%1 està anul·lada.</translation>
    </message>
    <message>
        <source>%1 waits again and will be sent.</source>
        <translation>%1 torna a esperar i s&apos;enviarà.</translation>
    </message>
    <message>
        <source>Another kiosk process uses the outbox in %1. Close it, or choose another outbox.folder.</source>
        <translation>Un altre procés kiosk fa servir la safata de sortida a %1. Tanqueu-lo o trieu un altre outbox.folder.</translation>
    </message>
    <message>
        <source>Another program keeps the PC/SC reader for itself: close it.</source>
        <translation>Un altre programa es queda el lector PC/SC: tanqueu-lo.</translation>
    </message>
    <message>
        <source>Claim %1 cannot become %2: it is %3.</source>
        <translation>La sol·licitud %1 no pot passar a «%2»: està «%3».</translation>
    </message>
    <message>
        <source>Claim %1 is %2. Only a claim that is parked can be decided about.</source>
        <translation>La sol·licitud %1 està «%2». Només es decideix sobre una d&apos;aparcada.</translation>
    </message>
    <message>
        <source>Claim %1 is %2. Only a claim that waits and was never tried can be voided.</source>
        <translation>La sol·licitud %1 està «%2». Només s&apos;anul·la la que espera i no s&apos;ha intentat mai.</translation>
    </message>
    <message>
        <source>Claim %1 is %2: there is nothing to find out.</source>
        <extracomment>What each decision makes of a claim.</extracomment>
        <translation>La sol·licitud %1 està «%2»: no hi ha res a esbrinar.</translation>
    </message>
    <message>
        <source>Claim %1 is no longer the attempt that was begun.</source>
        <translation>La sol·licitud %1 ja no és l&apos;intent que es va començar.</translation>
    </message>
    <message>
        <source>Claim %1 is no task: nobody has to see to it.</source>
        <translation>La sol·licitud %1 no és cap tasca: ningú no l&apos;ha d&apos;atendre.</translation>
    </message>
    <message>
        <source>Claim %1 was changed on the disk, or its key was.</source>
        <extracomment>for the second journal&apos;s checksums</extracomment>
        <translation>La sol·licitud %1 es va canviar al disc, o la seva clau.</translation>
    </message>
    <message>
        <source>Claims brought back from the second journal: %1.</source>
        <translation>Sol·licituds recuperades del segon diari: %1.</translation>
    </message>
    <message>
        <source>Claims damaged on the disk and mended from the second journal: %1.</source>
        <translation>Sol·licituds malmeses al disc i reparades del segon diari: %1.</translation>
    </message>
    <message>
        <source>Claims rebuilt from the second journal: %1.</source>
        <translation>Sol·licituds reconstruïdes del segon diari: %1.</translation>
    </message>
    <message>
        <source>Claims that became uncertain: %1. Why: %2.</source>
        <translation>Sol·licituds que han esdevingut incertes: %1. Motiu: %2.</translation>
    </message>
    <message>
        <source>Claims worth %1 are on their way (outbox.max_value).</source>
        <translation>Hi ha sol·licituds per valor de %1 de camí (outbox.max_value).</translation>
    </message>
    <message>
        <source>It belongs to somebody else. Type: %1</source>
        <translation>És d&apos;un altre usuari. Escriviu: %1</translation>
    </message>
    <message>
        <source>It was put aside in %1.</source>
        <translation>S&apos;ha apartat a %1.</translation>
    </message>
    <message>
        <source>No NFC reader was found: none on USB that works without PC/SC, and with it: %1</source>
        <translation>No s&apos;ha trobat cap lector NFC: cap per USB sense PC/SC, i amb ell: %1</translation>
    </message>
    <message>
        <source>No PC/SC reader fits “%1”. There is: %2.</source>
        <translation>Cap lector PC/SC no encaixa amb «%1». Hi ha: %2.</translation>
    </message>
    <message>
        <source>No PC/SC reader is plugged in.</source>
        <translation>No hi ha cap lector PC/SC connectat.</translation>
    </message>
    <message>
        <source>PC/SC readers need the Python package pyscard: install pcscd, libpcsclite-dev and gcc, then `pip install pyscard`.</source>
        <extracomment>How long one look for tags lasts (milliseconds). Codes of PC/SC, as pcscd&apos;s clients get them; the rest of what it says is &quot;the daemon or the reader is gone&quot;. Writes through to the reader itself, where its driver allows it. An ATR that names this provider is a memory card, whose pages the reader shows by commands of its own. And that it is an Ultralight or an NTAG, whose pages are always there. A slot for a card that stays inside; no visitor&apos;s tag comes there.</extracomment>
        <translation>Els lectors PC/SC necessiten el paquet de Python pyscard: instal·leu pcscd, libpcsclite-dev i gcc, i després `pip install pyscard`.</translation>
    </message>
    <message>
        <source>Say which claim at the server it is.</source>
        <translation>Digueu quina sol·licitud del servidor és.</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Digueu primer per què.</translation>
    </message>
    <message>
        <source>That is no id of the server: it has at most %1 letters and no blanks.</source>
        <extracomment>letters; those of PERS have 36</extracomment>
        <translation>Això no és cap número del servidor: té com a molt %1 lletres i cap espai.</translation>
    </message>
    <message>
        <source>The %1 works through PC/SC only: set the reader to “pcsc”.</source>
        <translation>El %1 només funciona per PC/SC: poseu el lector a «pcsc».</translation>
    </message>
    <message>
        <source>The NFC reader answers with nonsense (%1); it is opened anew.</source>
        <translation>El lector NFC respon sense sentit (%1); s&apos;obre de nou.</translation>
    </message>
    <message>
        <source>The NFC reader hangs and was reset; if it stays so, unplug it and plug it in again.</source>
        <translation>El lector NFC s&apos;ha penjat i s&apos;ha reiniciat; si continua així, desendolleu-lo i torneu-lo a endollar.</translation>
    </message>
    <message>
        <source>The NFC reader is held by another program: stop pcscd (`sudo systemctl mask --now pcscd.socket pcscd`), install packaging/modprobe/pers-kiosk-nfc.conf, or set the reader to “pcsc”.</source>
        <translation>Un altre programa reté el lector NFC: atureu pcscd (`sudo systemctl mask --now pcscd.socket pcscd`), instal·leu packaging/modprobe/pers-kiosk-nfc.conf o poseu el lector a «pcsc».</translation>
    </message>
    <message>
        <source>The NFC reader is not there: is it plugged in?</source>
        <extracomment>Between two looks, while nobody is there and while a tag lies there (seconds). What is looked for: NTAG, phones and cards; the simulated reader waits a whole second for each, so it does with less.</extracomment>
        <translation>El lector NFC no hi és: està endollat?</translation>
    </message>
    <message>
        <source>The NFC reader may not be used by this user: install packaging/udev/60-pers-kiosk.rules into /etc/udev/rules.d, then plug it in again.</source>
        <translation>Aquest usuari no pot fer servir el lector NFC: instal·leu packaging/udev/60-pers-kiosk.rules a /etc/udev/rules.d i torneu-lo a endollar.</translation>
    </message>
    <message>
        <source>The PC/SC service does not answer: install and start pcscd (`sudo systemctl enable --now pcscd.socket`).</source>
        <translation>El servei PC/SC no respon: instal·leu i inicieu pcscd (`sudo systemctl enable --now pcscd.socket`).</translation>
    </message>
    <message>
        <source>The camera does not answer on the network.</source>
        <translation>La càmera no respon a la xarxa.</translation>
    </message>
    <message>
        <source>The camera does what nobody foresaw (%1).</source>
        <translation>La càmera fa una cosa imprevista (%1).</translation>
    </message>
    <message>
        <source>The camera hangs: unplug it and plug it in again.</source>
        <translation>La càmera s&apos;ha penjat: desendolleu-la i torneu-la a endollar.</translation>
    </message>
    <message>
        <source>The camera repeats the same picture.</source>
        <translation>La càmera repeteix la mateixa imatge.</translation>
    </message>
    <message>
        <source>The camera stopped giving pictures.</source>
        <extracomment>Pauses before a source is tried again (seconds); the last one stays. How long a file waits for the frame before to be dealt with (seconds): longer than a decoder takes to be replaced. Whoever is so long in a driver (seconds) hangs in it: all that wait by themselves come back sooner.</extracomment>
        <translation>La càmera ha deixat de donar imatges.</translation>
    </message>
    <message>
        <source>The catalogue is of %1: %2 h old. Type: kiosk check</source>
        <translation>El catàleg és de %1: té %2 h. Escriviu: kiosk check</translation>
    </message>
    <message>
        <source>The catalogue was never read: names and amounts are not known here. Check the line: kiosk check</source>
        <translation>El catàleg no s&apos;ha llegit mai: aquí no es coneixen noms ni imports. Comproveu la línia: kiosk check</translation>
    </message>
    <message>
        <source>The device does what nobody foresaw (%1); it is opened anew.</source>
        <extracomment>Pauses before a device is tried again (seconds); the last one stays.</extracomment>
        <translation>L&apos;aparell fa una cosa imprevista (%1); s&apos;obre de nou.</translation>
    </message>
    <message>
        <source>The disk does not take it: %1</source>
        <extracomment>letters of a reason, in the second journal what staff must know about the last stop; empty: nothing</extracomment>
        <translation>El disc no ho accepta: %1</translation>
    </message>
    <message>
        <source>The disk is full: make room on it.</source>
        <extracomment>bytes something in it could not be read: it was not left in good order</extracomment>
        <translation>El disc és ple: feu-hi lloc.</translation>
    </message>
    <message>
        <source>The disk is nearly full: no new claim is taken until there is room.</source>
        <translation>El disc és gairebé ple: no es prenen sol·licituds fins que hi hagi lloc.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used: %2.%3</source>
        <translation>La carpeta %1 no es pot fer servir: %2.%3</translation>
    </message>
    <message>
        <source>The key %1 cannot be used: %2.</source>
        <translation>La clau %1 no es pot fer servir: %2.</translation>
    </message>
    <message>
        <source>The key beside %1 is not the one it was written with. Put that one back.</source>
        <extracomment>length of the record, and its keyed checksum bytes of one record, so that each begins with two zeros the length of none needs more than the two bytes that follow records that are looked at together</extracomment>
        <translation>La clau al costat de %1 no és amb la que es va escriure. Torneu a posar aquella.</translation>
    </message>
    <message>
        <source>The outbox %1 cannot be opened: %2.%3</source>
        <translation>La safata de sortida %1 no es pot obrir: %2.%3</translation>
    </message>
    <message>
        <source>The outbox %1 is damaged (%2).</source>
        <translation>La safata de sortida %1 està malmesa (%2).</translation>
    </message>
    <message>
        <source>The outbox %1 lost rows in its upgrade. Its backup lies beside it; ask for support.</source>
        <translation>La safata de sortida %1 ha perdut files en actualitzar-se. La còpia és al costat; demaneu ajuda.</translation>
    </message>
    <message>
        <source>The outbox %1 was written by a newer kiosk. Install that version again.</source>
        <translation>La safata de sortida %1 la va escriure un kiosk més nou. Torneu a instal·lar aquella versió.</translation>
    </message>
    <message>
        <source>The outbox file was gone.</source>
        <extracomment>bytes at which the journal is written anew, unless it is hardly longer than it was then</extracomment>
        <translation>El fitxer de la safata de sortida no hi era.</translation>
    </message>
    <message>
        <source>The outbox was stopped while it wrote its first claims.</source>
        <translation>La safata de sortida es va aturar mentre escrivia les primeres sol·licituds.</translation>
    </message>
    <message>
        <source>The part that reads the codes does not start.</source>
        <extracomment>The window gets a picture this often at most (seconds), and so wide or high at most (pixels). A decoder that failed so often in a row is a trouble worth telling. After so long without a picture (seconds) somebody asks what the camera does.</extracomment>
        <translation>La part que llegeix els codis no arrenca.</translation>
    </message>
    <message>
        <source>The scanner is not there (%1): is it plugged in and set to serial (USB-COM) mode?</source>
        <extracomment>How long closing waits for the thread (seconds). A line that is quiet for so long has ended, for scanners that send no end (seconds).</extracomment>
        <translation>L&apos;escàner no hi és (%1): està endollat i en mode sèrie (USB-COM)?</translation>
    </message>
    <message>
        <source>The scanner is used by another program: close it.</source>
        <translation>Un altre programa fa servir l&apos;escàner: tanqueu-lo.</translation>
    </message>
    <message>
        <source>The scanner may not be used by this user: add the user to the group dialout.</source>
        <translation>Aquest usuari no pot fer servir l&apos;escàner: afegiu-lo al grup dialout.</translation>
    </message>
    <message>
        <source>The scanner was unplugged.</source>
        <translation>S&apos;ha desendollat l&apos;escàner.</translation>
    </message>
    <message>
        <source>The server does not let this terminal in: %1</source>
        <extracomment>On the screens of visitors too.</extracomment>
        <translation>El servidor no deixa entrar aquest terminal: %1</translation>
    </message>
    <message>
        <source>The server&apos;s claim %1 already settles another claim of ours.</source>
        <translation>La sol·licitud %1 del servidor ja correspon a una altra de nostra.</translation>
    </message>
    <message>
        <source>The server&apos;s claim %1 belongs to %2 already: each claim has its own id.</source>
        <translation>La sol·licitud %1 del servidor ja és de %2: cadascuna té el seu número.</translation>
    </message>
    <message>
        <source>The server&apos;s claim %1 belongs to an older one already: each claim has its own id.</source>
        <translation>La sol·licitud %1 del servidor ja és d&apos;una d&apos;anterior: cadascuna té el seu número.</translation>
    </message>
    <message>
        <source>The sign-in ended at %1; claims are kept here. Whoever set it up types on this machine: %2</source>
        <translation>La sessió va acabar el %1; les sol·licituds es guarden aquí. Qui el va instal·lar escriu en aquesta màquina: %2</translation>
    </message>
    <message>
        <source>The video cannot be played.</source>
        <translation>El vídeo no es pot reproduir.</translation>
    </message>
    <message>
        <source>The video or folder cannot be opened: %1.</source>
        <extracomment>How long a stream may take to open, and to give its next picture (milliseconds). A picture of a folder is shown for a second, as so many frames. Of a camera&apos;s number: OpenCV takes no larger one. milliseconds; None: as the camera likes in the camera&apos;s own measure; None: as the camera likes None: no more, or no answer seconds from picture to picture of a file; None: live what a device did not let itself be set to, a sentence each</extracomment>
        <translation>El vídeo o la carpeta no es pot obrir: %1.</translation>
    </message>
    <message>
        <source>The video or folder is not there.</source>
        <translation>El vídeo o la carpeta no hi és.</translation>
    </message>
    <message>
        <source>The video&apos;s name is no text: give it another.</source>
        <translation>El nom del vídeo no és text: doneu-n&apos;hi un altre.</translation>
    </message>
    <message>
        <source>There are no pictures to show.</source>
        <translation>No hi ha imatges per mostrar.</translation>
    </message>
    <message>
        <source>There is no camera at this place.</source>
        <translation>No hi ha cap càmera en aquest lloc.</translation>
    </message>
    <message>
        <source>There is no camera of this name.</source>
        <translation>No hi ha cap càmera amb aquest nom.</translation>
    </message>
    <message>
        <source>There is no claim %1 in this outbox.</source>
        <translation>No hi ha cap sol·licitud %1 en aquesta safata de sortida.</translation>
    </message>
    <message>
        <source>This disk does not allow SQLite&apos;s write-ahead log (it answers %1).</source>
        <translation>Aquest disc no permet el registre previ de SQLite (respon %1).</translation>
    </message>
    <message>
        <source>This needs a %1; %2 is a %3.</source>
        <translation>Això requereix: %1; %2 és: %3.</translation>
    </message>
    <message>
        <source>This needs a supervisor, because it could be booked twice.</source>
        <extracomment>places that need no word on what they are about</extracomment>
        <translation>Això és per a un supervisor: es podria anotar dues vegades.</translation>
    </message>
    <message>
        <source>This needs a supervisor.</source>
        <translation>Això és per a un supervisor.</translation>
    </message>
    <message>
        <source>What is plugged in at %1 does not answer as a PN532 reader in serial mode does.</source>
        <translation>El que hi ha a %1 no respon com un lector PN532 en mode sèrie.</translation>
    </message>
    <message>
        <source>Without a line to the server the sign-in ends at %1. Then whoever set it up types on this machine: %2</source>
        <extracomment>seconds until the first look, which the catalogue&apos;s first read should beat, and between looks</extracomment>
        <translation>Sense línia amb el servidor, la sessió acaba el %1. Llavors qui el va instal·lar escriu en aquesta màquina: %2</translation>
    </message>
    <message>
        <source>a key holds characters that no header can carry</source>
        <translation>una clau conté caràcters que cap capçalera no admet</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptada</translation>
    </message>
    <message>
        <source>accepted as %1</source>
        <extracomment>the member&apos;s name, masked all identifiers of this member that the answer shows the server&apos;s own words when the server says it would work again the server&apos;s own word; a verdict all the same somebody should look: this must not happen on a sound line for the log: the server&apos;s id of the failure for the log: the server&apos;s id of the failure for the log: the server&apos;s id of the failure for the log: the server&apos;s id of the failure</extracomment>
        <translation>acceptada com a %1</translation>
    </message>
    <message>
        <source>claim %1: %2</source>
        <extracomment>an answer that cannot be ours; over when no claim is in doubt any more more in the history than there should be; stays while the terminal runs</extracomment>
        <translation>sol·licitud %1: %2</translation>
    </message>
    <message>
        <source>found in the history, and %1 more that should not exist</source>
        <translation>és a l&apos;historial, i %1 més que no hi hauria de ser</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>no és aquí</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>aparcada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rebutjada</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviant</translation>
    </message>
    <message>
        <source>sign-in: %1</source>
        <translation>inici de sessió: %1</translation>
    </message>
    <message>
        <source>sign-in: there is nothing to sign in with</source>
        <extracomment>As whom to sign in, in the wire&apos;s words: an admin is &quot;tenant&quot;.</extracomment>
        <translation>inici de sessió: no hi ha res per entrar</translation>
    </message>
    <message>
        <source>steward</source>
        <extracomment>letters</extracomment>
        <translation>encarregat</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervisor</translation>
    </message>
    <message>
        <source>the answer is about another member (claim %1)</source>
        <extracomment>Fields that stand in every request of ours: a complaint about one of them is about us, not about the visitor. seconds, where a 429 does not say</extracomment>
        <translation>la resposta és sobre un altre membre (sol·licitud %1)</translation>
    </message>
    <message>
        <source>the books do not balance: %1</source>
        <extracomment>seconds every so many checks the rows themselves are counted</extracomment>
        <translation>els comptes no quadren: %1</translation>
    </message>
    <message>
        <source>the books say %1, the rows say %2</source>
        <translation>els comptes diuen %1, les files diuen %2</translation>
    </message>
    <message>
        <source>the key is refused</source>
        <translation>la clau es rebutja</translation>
    </message>
    <message>
        <source>the machine stopped without warning</source>
        <extracomment>claims that became uncertain empty: they were only being sent the file may be older than what this outbox has been through since</extracomment>
        <translation>la màquina es va aturar sense avís</translation>
    </message>
    <message>
        <source>the note beside the outbox is missing: this file may come from a backup</source>
        <translation>falta la nota al costat de la safata de sortida: aquest fitxer pot venir d&apos;una còpia</translation>
    </message>
    <message>
        <source>the server&apos;s id belongs to another claim of ours</source>
        <translation>el número del servidor és d&apos;una altra sol·licitud nostra</translation>
    </message>
    <message>
        <source>this outbox is older than the last one here: it may come from a backup</source>
        <translation>aquesta safata de sortida és més antiga que l&apos;última d&apos;aquí: pot venir d&apos;una còpia</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incerta</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>The six states as words of a sentence.</extracomment>
        <translation>en espera</translation>
    </message>
</context>
<context>
    <name>StaffCatalogue</name>
    <message>
        <source>Catalogue</source>
        <translation>Catàleg</translation>
    </message>
    <message>
        <source>Never read.</source>
        <translation>No s&apos;ha llegit mai.</translation>
    </message>
    <message>
        <source>No campaign is known.</source>
        <translation>No es coneix cap campanya.</translation>
    </message>
    <message>
        <source>Read at %1.</source>
        <translation>Llegit a les %1.</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Llegeix ara</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Llegint …</translation>
    </message>
    <message>
        <source>The server did not answer just now.</source>
        <translation>El servidor ara no ha respost.</translation>
    </message>
    <message>
        <source>Trigger sources: %1</source>
        <translation>Punts d&apos;activació: %1</translation>
    </message>
    <message>
        <source>given out here</source>
        <translation>es dona aquí</translation>
    </message>
    <message>
        <source>resting: %1</source>
        <translation>en pausa: %1</translation>
    </message>
</context>
<context>
    <name>StaffClaim</name>
    <message>
        <source>at the server: %1</source>
        <translation>al servidor: %1</translation>
    </message>
    <message>
        <source>refused later</source>
        <translation>rebutjada després</translation>
    </message>
</context>
<context>
    <name>StaffDecide</name>
    <message>
        <source>%1, chosen</source>
        <translation>%1, triat</translation>
    </message>
    <message>
        <source>I saw it at the server</source>
        <translation>Ho he vist al servidor</translation>
    </message>
    <message>
        <source>I told the visitor</source>
        <translation>Ho he dit al visitant</translation>
    </message>
    <message>
        <source>Id at the server</source>
        <translation>Id al servidor</translation>
    </message>
    <message>
        <source>In my own words …</source>
        <translation>Amb les meves paraules …</translation>
    </message>
    <message>
        <source>It is not at the server</source>
        <translation>No és al servidor</translation>
    </message>
    <message>
        <source>It was a test</source>
        <translation>Era una prova</translation>
    </message>
    <message>
        <source>It was scanned by mistake</source>
        <translation>Es va escanejar per error</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Següent</translation>
    </message>
    <message>
        <source>Nobody can be reached</source>
        <translation>No es localitza ningú</translation>
    </message>
    <message>
        <source>Somebody has told the visitor, or made good for it.</source>
        <translation>Algú ha avisat el visitant o l&apos;ha compensat.</translation>
    </message>
    <message>
        <source>The claim ends here: the visitor gets nothing for it.</source>
        <translation>La sol·licitud s&apos;acaba aquí: el visitant no rep res.</translation>
    </message>
    <message>
        <source>The claim is sent once more. If it was booked before, it could be booked twice.</source>
        <translation>La sol·licitud s&apos;envia un altre cop. Si ja es va anotar, es podria anotar dues vegades.</translation>
    </message>
    <message>
        <source>The claim was never sent, and will not be.</source>
        <translation>La sol·licitud no s&apos;ha enviat ni s&apos;enviarà.</translation>
    </message>
    <message>
        <source>The visitor asked</source>
        <translation>Ho ha demanat el visitant</translation>
    </message>
    <message>
        <source>The visitor does not have it in the app</source>
        <translation>El visitant no ho té a l&apos;app</translation>
    </message>
    <message>
        <source>The visitor has it in the app</source>
        <translation>El visitant ho té a l&apos;app</translation>
    </message>
    <message>
        <source>The visitor was given it by hand</source>
        <translation>S&apos;ha donat al visitant a mà</translation>
    </message>
    <message>
        <source>Which claim at the server is it? Type its id.</source>
        <translation>Quina sol·licitud és al servidor? Escriviu-ne l&apos;id.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Per què</translation>
    </message>
    <message>
        <source>Why, in your own words.</source>
        <translation>Per què, amb les vostres paraules.</translation>
    </message>
    <message>
        <source>You have seen this claim booked at the server. It is not sent again.</source>
        <translation>Heu vist aquesta sol·licitud anotada al servidor. No es torna a enviar.</translation>
    </message>
</context>
<context>
    <name>StaffDevices</name>
    <message>
        <source>%1 read %2</source>
        <translation>%1 ha llegit %2</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Aparells</translation>
    </message>
    <message>
        <source>Hold a code or a tag to any reader to try it: no claim is made.</source>
        <translation>Acosteu un codi o una etiqueta a un lector per provar-lo: no es fa cap sol·licitud.</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Encara no s&apos;ha llegit res</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Try the line</source>
        <translation>Prova la línia</translation>
    </message>
    <message>
        <source>answered just now</source>
        <translation>acaba de respondre</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respon</translation>
    </message>
    <message>
        <source>away since %1: %2</source>
        <translation>falta des de les %1: %2</translation>
    </message>
    <message>
        <source>did not answer just now</source>
        <translation>ara no ha respost</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>no respon</translation>
    </message>
    <message>
        <source>does not let this terminal in: %1</source>
        <translation>no deixa entrar aquest terminal: %1</translation>
    </message>
    <message>
        <source>is being asked</source>
        <translation>se li pregunta</translation>
    </message>
    <message>
        <source>there; has read nothing yet</source>
        <translation>present; encara no ha llegit res</translation>
    </message>
    <message>
        <source>there; last read at %1</source>
        <translation>present; última lectura a les %1</translation>
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
            <numerusform>Queda %n sol·licitud. Continua en aquest disc i surt quan el programa torni a funcionar.</numerusform>
            <numerusform>Queden %n sol·licituds. Continuen en aquest disc i surten quan el programa torni a funcionar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Tanca el programa</translation>
    </message>
    <message>
        <source>No claim is waiting here.</source>
        <translation>Aquí no espera cap sol·licitud.</translation>
    </message>
    <message>
        <source>This needs a supervisor.</source>
        <translation>Això és per a un supervisor.</translation>
    </message>
    <message>
        <source>Until somebody starts it again, visitors find no terminal.</source>
        <translation>Fins que algú el torni a iniciar, els visitants no tindran terminal.</translation>
    </message>
</context>
<context>
    <name>StaffGroup</name>
    <message>
        <source>A group</source>
        <translation>Un grup</translation>
    </message>
    <message>
        <source>How many come together? Each shows their own code, one right after the other, without a pause.</source>
        <translation>Quants venen junts? Cadascú mostra el seu codi, un rere l&apos;altre, sense pausa.</translation>
    </message>
    <message>
        <source>No group any more</source>
        <translation>Ja no hi ha grup</translation>
    </message>
</context>
<context>
    <name>StaffHome</name>
    <message>
        <source>%1, steward. Visitors wait while you are here.</source>
        <translation>%1, encarregat. Els visitants esperen mentre sou aquí.</translation>
    </message>
    <message>
        <source>%1, supervisor. Visitors wait while you are here.</source>
        <translation>%1, supervisor. Els visitants esperen mentre sou aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n claims leave by themselves. You can go home.</source>
        <translation>
            <numerusform>%n sol·licitud surt sola. Podeu marxar a casa.</numerusform>
            <numerusform>%n sol·licituds surten soles. Podeu marxar a casa.</numerusform>
        </translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Un grup</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catàleg</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Tanca el programa</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Tanca el torn</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Aparells</translation>
    </message>
    <message>
        <source>Nothing is waiting. You can go home.</source>
        <translation>No espera res. Podeu marxar a casa.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Safata de sortida</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Aparcades</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Avui</translation>
    </message>
</context>
<context>
    <name>StaffOutbox</name>
    <message>
        <source>%1, shown now</source>
        <translation>%1, a la vista</translation>
    </message>
    <message>
        <source>Claims: %1</source>
        <translation>Sol·licituds: %1</translation>
    </message>
    <message>
        <source>No claim stands here.</source>
        <translation>Aquí no n&apos;hi ha cap.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Safata de sortida</translation>
    </message>
</context>
<context>
    <name>StaffParked</name>
    <message>
        <source>No claim waits for you.</source>
        <translation>Cap sol·licitud us espera.</translation>
    </message>
    <message>
        <source>Open one to decide about it.</source>
        <translation>Obriu-ne una per decidir.</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Aparcades</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>Choose your name.</source>
        <translation>Trieu el vostre nom.</translation>
    </message>
    <message>
        <source>Digits typed: %1</source>
        <translation>Xifres escrites: %1</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet. On this machine, type: kiosk staff pin NAME --scope supervisor</source>
        <translation>Encara ningú té PIN. En aquesta màquina, escriviu: kiosk staff pin NAME --scope supervisor</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un moment</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Staff: who is it?</source>
        <translation>Personal: qui és?</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>Aquest no és el PIN. Torneu-ho a provar.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. The next try is in %1 s.</source>
        <translation>Massa PIN erronis. Pròxim intent en %1 s.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. This PIN is switched off: ask a supervisor.</source>
        <translation>Massa PIN erronis. Aquest PIN està desactivat: pregunteu a un supervisor.</translation>
    </message>
    <message>
        <source>Type your PIN, then ✓.</source>
        <translation>Escriviu el PIN i després ✓.</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>%1 accepted, %2 waiting, %3 rejected</source>
        <translation>Acceptades: %1, en espera: %2, rebutjades: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n claims are handed over to the next shift. Nothing is lost.</source>
        <translation>
            <numerusform>%n sol·licitud passa al torn següent. No es perd res.</numerusform>
            <numerusform>%n sol·licituds passen al torn següent. No es perd res.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left over for the next shift.</source>
        <translation>No queda res per al torn següent.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>No queda res per enviar.</translation>
    </message>
    <message>
        <source>Shift %1 is closed</source>
        <translation>El torn %1 està tancat</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>El full</translation>
    </message>
    <message>
        <source>The sheet lies here, for printing:</source>
        <translation>El full és aquí, per imprimir:</translation>
    </message>
    <message>
        <source>Waiting for a person: %1. Decide about them under Parked.</source>
        <translation>Esperen una persona: %1. Decidiu a Aparcades.</translation>
    </message>
</context>
<context>
    <name>StaffShift</name>
    <message numerus="yes">
        <source>%n claims are handed over to the next shift. Nothing is lost.</source>
        <translation>
            <numerusform>%n sol·licitud passa al torn següent. No es perd res.</numerusform>
            <numerusform>%n sol·licituds passen al torn següent. No es perd res.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Tanca el torn</translation>
    </message>
    <message>
        <source>Closing writes a sheet, and the next shift begins.</source>
        <translation>En tancar s&apos;escriu un full i comença el torn següent.</translation>
    </message>
    <message>
        <source>Nothing is left over for the next shift.</source>
        <translation>No queda res per al torn següent.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>No queda res per enviar.</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>Torn %1</translation>
    </message>
    <message>
        <source>Since %1, %2.</source>
        <translation>Des del %1, %2.</translation>
    </message>
    <message>
        <source>The first one of this terminal.</source>
        <translation>El primer d&apos;aquest terminal.</translation>
    </message>
    <message>
        <source>Waiting already when this shift began: %1</source>
        <translation>Ja esperaven en començar aquest torn: %1</translation>
    </message>
    <message>
        <source>Waiting for a person: %1. Decide about them under Parked.</source>
        <translation>Esperen una persona: %1. Decidiu a Aparcades.</translation>
    </message>
</context>
<context>
    <name>StaffStage</name>
    <message>
        <source>Back</source>
        <translation>Enrere</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Surt</translation>
    </message>
</context>
<context>
    <name>StaffToday</name>
    <message>
        <source>%1, by the hour of the scan</source>
        <translation>%1, per hora de lectura</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Avui</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Give it up</source>
        <translation>Abandona-la</translation>
    </message>
    <message>
        <source>It was booked</source>
        <translation>Ja es va anotar</translation>
    </message>
    <message>
        <source>Look it up now</source>
        <translation>Cerca-la ara</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>Atesa</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Torna-la a enviar</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>Anul·la-la</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptada</translation>
    </message>
    <message>
        <source>on their way</source>
        <translation>de camí</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>aparcada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rebutjada</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviant</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incerta</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
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
    <name>SumLine</name>
    <message>
        <source>%1: %2 accepted, %3 waiting, %4 rejected</source>
        <translation>%1: acceptades %2, en espera %3, rebutjades %4</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message>
        <source>All</source>
        <translation>Totes</translation>
    </message>
    <message>
        <source>No claims yet.</source>
        <translation>Encara cap.</translation>
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
    <message>
        <source>Your code once more, please</source>
        <translation>El vostre codi un altre cop, si us plau</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>%1 attempts ended without an answer</source>
        <translation>%1 intents van acabar sense resposta</translation>
    </message>
    <message>
        <source>booked as %1</source>
        <translation>registrada com a %1</translation>
    </message>
    <message>
        <source>brought back from the second journal</source>
        <translation>recuperada del segon diari</translation>
    </message>
    <message>
        <source>it goes to the server</source>
        <translation>va cap al servidor</translation>
    </message>
    <message>
        <source>it is not at the server so far; the terminal looks again</source>
        <translation>encara no és al servidor; el terminal hi tornarà a mirar</translation>
    </message>
    <message>
        <source>it is on this terminal&apos;s disk</source>
        <extracomment>The beginning of what is stored, and the sentence for it; %1 and on are what the brackets hold.</extracomment>
        <translation>és al disc d&apos;aquest terminal</translation>
    </message>
    <message>
        <source>it is too old to look for; a person decides</source>
        <translation>és massa antiga per buscar-la; decideix una persona</translation>
    </message>
    <message>
        <source>it waited too long; a person decides</source>
        <translation>ha esperat massa; decideix una persona</translation>
    </message>
    <message>
        <source>it was deleted here; look at the server what became of it</source>
        <translation>es va esborrar aquí; mireu al servidor què se n&apos;ha fet</translation>
    </message>
    <message>
        <source>no answer came; it may have been booked or not</source>
        <translation>no ha arribat resposta; pot estar registrada o no</translation>
    </message>
    <message>
        <source>the server could not be reached; it is tried again</source>
        <translation>no s&apos;ha pogut arribar al servidor; es torna a provar</translation>
    </message>
    <message>
        <source>the server does not let this terminal in</source>
        <translation>el servidor no deixa entrar aquest terminal</translation>
    </message>
    <message>
        <source>the server does not understand this terminal</source>
        <translation>el servidor no entén aquest terminal</translation>
    </message>
    <message>
        <source>the server has it</source>
        <translation>el servidor la té</translation>
    </message>
    <message>
        <source>the server has it, and %1 too many</source>
        <translation>el servidor la té, i a més %1 de sobra</translation>
    </message>
    <message>
        <source>the server has no time now; it is tried again</source>
        <translation>el servidor està ocupat; es torna a provar</translation>
    </message>
    <message>
        <source>the server surely has not booked it; it is sent again</source>
        <translation>segur que el servidor no la va registrar; es torna a enviar</translation>
    </message>
    <message>
        <source>the server&apos;s history cannot be searched for it</source>
        <translation>no es pot buscar a l&apos;historial del servidor</translation>
    </message>
    <message>
        <source>the terminal cannot find out whether it was booked</source>
        <translation>no se sap si es va registrar</translation>
    </message>
    <message>
        <source>the terminal stopped; it may have been booked or not</source>
        <translation>el terminal es va aturar; pot estar registrada o no</translation>
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
    <name>Typing</name>
    <message>
        <source>Capital letters</source>
        <translation>Majúscules</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espai</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Esborra</translation>
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
    <message>
        <source>Tap phone or card here</source>
        <translation>Acosteu mòbil o targeta</translation>
    </message>
    <message>
        <source>Your code is in your loyalty app</source>
        <translation>Teniu el codi a l&apos;app de fidelitat</translation>
    </message>
</context>
</TS>
