<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>Advice</name>
    <message>
        <source>It belongs to another place. Show the code with your name.</source>
        <translation>Il appartient à un autre lieu. Montrez le code à votre nom.</translation>
    </message>
    <message>
        <source>It came while somebody else was served. Show it again.</source>
        <translation>Il est arrivé pendant le tour d&apos;une autre personne. Montrez-le à nouveau.</translation>
    </message>
    <message>
        <source>It holds too much. Show the code with your name.</source>
        <translation>Il contient trop de données. Montrez le code à votre nom.</translation>
    </message>
    <message>
        <source>It shows another number each time. Show the code with your name.</source>
        <translation>Le numéro change à chaque fois. Montrez le code à votre nom.</translation>
    </message>
    <message>
        <source>Keep it on the reader until you see the answer.</source>
        <translation>Gardez-le sur le lecteur jusqu&apos;à ce que la réponse s&apos;affiche.</translation>
    </message>
    <message>
        <source>Nothing is written on it yet. The counter can help you.</source>
        <translation>Rien n’y est encore écrit. Le comptoir peut vous aider.</translation>
    </message>
    <message>
        <source>Open your loyalty app and show the code with your name.</source>
        <translation>Ouvrez votre appli de fidélité et montrez le code à votre nom.</translation>
    </message>
    <message>
        <source>Show the code in your loyalty app. The counter can help you.</source>
        <translation>Montrez le code de votre appli de fidélité. Le comptoir peut vous aider.</translation>
    </message>
    <message>
        <source>Take the tag away and hold it here again.</source>
        <translation>Retirez le badge puis présentez-le à nouveau.</translation>
    </message>
    <message>
        <source>What is written on it is damaged. The counter can help you.</source>
        <translation>Ce qui y est écrit est abîmé. Le comptoir peut vous aider.</translation>
    </message>
    <message>
        <source>You are counted once. Come back in a moment for the next time.</source>
        <translation>C&apos;est déjà compté. Revenez dans un instant pour la prochaine fois.</translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>%1 away</source>
        <translation>Ne répond pas : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n saved here</source>
        <translation>
            <numerusform>%n enregistré ici</numerusform>
            <numerusform>%n enregistrés ici</numerusform>
        </translation>
    </message>
    <message>
        <source>An amount is never below zero. Type what was paid.</source>
        <translation>Un montant n’est jamais inférieur à zéro. Tapez ce qui a été payé.</translation>
    </message>
    <message>
        <source>That is more than the %1 this counter takes. Check the digits.</source>
        <translation>C’est plus que les %1 que cette caisse accepte. Vérifiez les chiffres.</translation>
    </message>
    <message>
        <source>The reward once for every %1</source>
        <translation>La récompense une fois par tranche de %1</translation>
    </message>
    <message>
        <source>There are too many digits behind the point.</source>
        <translation>Il y a trop de chiffres après la virgule.</translation>
    </message>
    <message>
        <source>There is something to collect from %1 on.</source>
        <translation>Il y a quelque chose à récolter à partir de %1.</translation>
    </message>
    <message>
        <source>Type an amount above zero.</source>
        <translation>Tapez un montant supérieur à zéro.</translation>
    </message>
    <message>
        <source>Type digits and one comma or point, such as %1.</source>
        <translation>Tapez des chiffres et une seule virgule ou un point, comme %1.</translation>
    </message>
    <message>
        <source>What was paid?</source>
        <translation>Combien a été payé ?</translation>
    </message>
    <message>
        <source>rounded down to %1</source>
        <translation>arrondi vers le bas à %1</translation>
    </message>
    <message>
        <source>rounded to the nearest, %1</source>
        <translation>arrondi au plus proche, %1</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Tap phone or card here</source>
        <translation>Posez ici téléphone ou carte</translation>
    </message>
    <message>
        <source>Your code is in your loyalty app</source>
        <translation>Votre code est dans votre appli de fidélité</translation>
    </message>
</context>
<context>
    <name>CameraFrame</name>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
</context>
<context>
    <name>CameraHint</name>
    <message>
        <source>Come closer</source>
        <translation>Approchez</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Ne bougez plus</translation>
    </message>
    <message>
        <source>More light</source>
        <translation>Plus de lumière</translation>
    </message>
    <message>
        <source>Turn up your screen&apos;s brightness</source>
        <translation>Augmentez la luminosité de l&apos;écran</translation>
    </message>
</context>
<context>
    <name>ClaimLine</name>
    <message>
        <source>refused later</source>
        <translation>refusée après coup</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>it cannot start</source>
        <translation>il ne peut pas démarrer</translation>
    </message>
    <message>
        <source>no reader answers</source>
        <translation>aucun lecteur ne répond</translation>
    </message>
    <message>
        <source>the disk takes no claims</source>
        <translation>le disque n&apos;accepte plus de demandes</translation>
    </message>
    <message>
        <source>the outbox is full</source>
        <translation>la boîte d&apos;envoi est pleine</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>For %1. Nothing is booked yet.</source>
        <translation>Pour %1. Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Est-ce juste ?</translation>
    </message>
</context>
<context>
    <name>Declined</name>
    <message>
        <source>For staff: %1 · %2</source>
        <translation>Pour le personnel : %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>In %n hours</source>
        <translation>
            <numerusform>Dans %n heure</numerusform>
            <numerusform>Dans %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n minutes</source>
        <translation>
            <numerusform>Dans %n minute</numerusform>
            <numerusform>Dans %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Prochaine fois</translation>
    </message>
    <message>
        <source>No points this time</source>
        <translation>Pas de points cette fois</translation>
    </message>
    <message>
        <source>Not with this campaign</source>
        <translation>Pas avec cette opération</translation>
    </message>
    <message>
        <source>The counter knows more</source>
        <translation>Renseignez-vous au comptoir</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation>Virgule décimale</translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Valider</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <translation>Langue : %1</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>NotOurs</name>
    <message>
        <source>Ready for your code</source>
        <translation>Prêt pour votre code</translation>
    </message>
    <message>
        <source>Tap phone or card here</source>
        <translation>Posez ici téléphone ou carte</translation>
    </message>
    <message>
        <source>The camera is still looking</source>
        <translation>La caméra regarde toujours</translation>
    </message>
</context>
<context>
    <name>OnTheWay</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>After %n visits</source>
        <translation>
            <numerusform>Après %n visite</numerusform>
            <numerusform>Après %n visites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>Closed for the moment</source>
        <translation>Fermé pour le moment</translation>
    </message>
    <message>
        <source>Everything saved here stays safe and will be added.</source>
        <translation>Tout ce qui est enregistré ici est en sécurité et sera ajouté.</translation>
    </message>
    <message>
        <source>For staff: %1</source>
        <translation>Pour le personnel : %1</translation>
    </message>
    <message>
        <source>Please ask at the counter</source>
        <translation>Adressez-vous au comptoir</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>%1 is away: %2</source>
        <extracomment>all that should be there those that are away, and why in a row nothing has got through since why the server does not let us in for good; None: it does not end, or there is none yet there is something to sign in with anew seconds our clock is ahead of the server&apos;s; None: it has not spoken yet bytes on the disk late refusals nobody has seen to of the claims on their way by topic</extracomment>
        <translation>%1 est absent : %2</translation>
    </message>
    <message>
        <source>A claim has been waiting for %1 min although the server answers.</source>
        <translation>Une demande attend depuis %1 min alors que le serveur répond.</translation>
    </message>
    <message>
        <source>Check its cable, then unplug it and plug it in again.</source>
        <translation>Vérifiez le câble, puis débranchez et rebranchez.</translation>
    </message>
    <message>
        <source>Claims are kept here and leave by themselves. Check the network cable.</source>
        <translation>Les demandes sont gardées ici et partent d&apos;elles-mêmes. Vérifiez le câble réseau.</translation>
    </message>
    <message>
        <source>Claims are kept here.</source>
        <translation>Les demandes restent ici.</translation>
    </message>
    <message>
        <source>Claims are kept here. Whoever set it up types here, to see what to mend: %2</source>
        <translation>Les demandes restent ici. Qui l&apos;a installé tape ici, pour voir quoi réparer : %2</translation>
    </message>
    <message>
        <source>Claims are kept here. Whoever set it up types here, with a new proof: %2</source>
        <extracomment>seconds between our clock and the server&apos;s that nobody could explain by the line while the line is there of a bound how the reason of a lock begins where there is no way in any more</extracomment>
        <translation>Les demandes restent ici. Qui l&apos;a installé tape ici, avec une nouvelle preuve : %2</translation>
    </message>
    <message>
        <source>Claims refused after the visitor had left: %1</source>
        <translation>Refusées après le départ du visiteur : %1</translation>
    </message>
    <message>
        <source>Claims that wait for a person: %1</source>
        <translation>Attendent une personne : %1</translation>
    </message>
    <message>
        <source>Close the terminal, keep its files as they are, and ask for support.</source>
        <translation>Fermez le terminal, gardez ses fichiers tels quels et demandez de l&apos;aide.</translation>
    </message>
    <message>
        <source>Decide about them under Parked.</source>
        <translation>Décidez-en sous Mises de côté.</translation>
    </message>
    <message>
        <source>Have its clock set by the network (NTP).</source>
        <translation>Faites régler l&apos;horloge par le réseau (NTP).</translation>
    </message>
    <message>
        <source>It empties by itself as soon as the server answers: see to the line.</source>
        <translation>Elle se vide seule dès que le serveur répond : voyez la ligne.</translation>
    </message>
    <message>
        <source>Look at it in the outbox.</source>
        <translation>Regardez dans la boîte d&apos;envoi.</translation>
    </message>
    <message>
        <source>Read it now under Catalogue; check the line if that does not work.</source>
        <translation>Lisez-le maintenant sous Catalogue ; sinon, vérifiez la ligne.</translation>
    </message>
    <message>
        <source>See to them under Parked, and tick them off.</source>
        <translation>Occupez-vous-en sous Mises de côté et cochez-les.</translation>
    </message>
    <message>
        <source>Tell whoever looks after this machine to make room on its disk.</source>
        <translation>Demandez à la personne chargée de cette machine de libérer le disque.</translation>
    </message>
    <message>
        <source>The books do not balance: claims may be missing.</source>
        <translation>Les comptes ne tombent pas juste : il peut manquer des demandes.</translation>
    </message>
    <message>
        <source>The catalogue was last read %1 h ago.</source>
        <translation>Le catalogue a été lu il y a %1 h.</translation>
    </message>
    <message>
        <source>The catalogue was never read: names and amounts are not known here.</source>
        <translation>Le catalogue n&apos;a jamais été lu : noms et montants sont inconnus ici.</translation>
    </message>
    <message>
        <source>The claims concerned are found in the outbox.</source>
        <translation>Ces demandes sont dans la boîte d&apos;envoi.</translation>
    </message>
    <message>
        <source>The disk has only %1 MiB left.</source>
        <translation>Il ne reste que %1 Mio sur le disque.</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 MiB are left, so no claim is taken.</source>
        <translation>Le disque est presque plein : il reste %1 Mio, rien n&apos;est accepté.</translation>
    </message>
    <message>
        <source>The outbox is %1 % full.</source>
        <translation>La boîte d&apos;envoi est pleine à %1 %.</translation>
    </message>
    <message>
        <source>The outbox is full: new claims are turned away.</source>
        <translation>La boîte d&apos;envoi est pleine : les nouvelles demandes sont refusées.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Le serveur ne répond pas.</translation>
    </message>
    <message>
        <source>The server does not let this terminal in: %1</source>
        <translation>Le serveur ne laisse pas entrer ce terminal : %1</translation>
    </message>
    <message>
        <source>The terminal&apos;s sign-in ends soon, and there is nothing to sign in with anew.</source>
        <translation>La session du terminal se termine bientôt et rien ne permet d&apos;en ouvrir une autre.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 min away from the server&apos;s.</source>
        <translation>L&apos;horloge de cette machine s&apos;écarte de %1 min de celle du serveur.</translation>
    </message>
    <message>
        <source>Whoever set it up types here, with a new proof: %1</source>
        <translation>Qui l&apos;a installé tape ici, avec une nouvelle preuve : %1</translation>
    </message>
</context>
<context>
    <name>ReadinessPlate</name>
    <message>
        <source>And more: %1</source>
        <translation>Et d&apos;autres : %1</translation>
    </message>
    <message>
        <source>DEGRADED</source>
        <translation>DÉGRADÉ</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NON</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>PRÊT</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Points added</source>
        <translation>Points ajoutés</translation>
    </message>
    <message>
        <source>Reward added</source>
        <translation>Avantage ajouté</translation>
    </message>
    <message>
        <source>You are done here.</source>
        <translation>C&apos;est terminé.</translation>
    </message>
    <message>
        <source>You now have %1</source>
        <translation>Vous avez maintenant %1</translation>
    </message>
    <message>
        <source>Your visit counts</source>
        <translation>Votre visite compte</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>All of it is given out at this place.</source>
        <translation>Tout a été distribué à cet endroit.</translation>
    </message>
    <message>
        <source>All of it is given out for today.</source>
        <translation>Tout a été distribué pour aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>All of it is given out.</source>
        <translation>Tout a été distribué.</translation>
    </message>
    <message>
        <source>Show the code of the place first, then your own.</source>
        <translation>Montrez d&apos;abord le code du lieu, puis le vôtre.</translation>
    </message>
    <message>
        <source>That code belongs to another place.</source>
        <translation>Ce code appartient à un autre lieu.</translation>
    </message>
    <message>
        <source>The code of this place is resting.</source>
        <translation>Le code de ce lieu est en pause.</translation>
    </message>
    <message>
        <source>There is nothing to collect at this place yet.</source>
        <translation>Il n&apos;y a encore rien à gagner à cet endroit.</translation>
    </message>
    <message>
        <source>This amount does not fit.</source>
        <translation>Ce montant ne convient pas.</translation>
    </message>
    <message>
        <source>This amount is too large for one visit.</source>
        <translation>Ce montant est trop élevé pour une visite.</translation>
    </message>
    <message>
        <source>This brings more points than one visit may.</source>
        <translation>Cela dépasse les points permis par visite.</translation>
    </message>
    <message>
        <source>This campaign does not know our place yet.</source>
        <translation>Cette opération ne connaît pas encore notre lieu.</translation>
    </message>
    <message>
        <source>This campaign is no longer there.</source>
        <translation>Cette opération n&apos;existe plus.</translation>
    </message>
    <message>
        <source>This campaign is not open yet.</source>
        <translation>Cette opération n&apos;est pas encore ouverte.</translation>
    </message>
    <message>
        <source>This campaign is over.</source>
        <translation>Cette opération est terminée.</translation>
    </message>
    <message>
        <source>This campaign is resting.</source>
        <translation>Cette opération est en pause.</translation>
    </message>
    <message>
        <source>This campaign starts later.</source>
        <translation>Cette opération commence plus tard.</translation>
    </message>
    <message>
        <source>This one does not work here. The counter can help you.</source>
        <translation>Cela ne marche pas ici. Le comptoir peut vous aider.</translation>
    </message>
    <message>
        <source>This one is collected at another place.</source>
        <translation>Cela se gagne à un autre endroit.</translation>
    </message>
    <message>
        <source>This one is collected in your loyalty app.</source>
        <translation>Cela se gagne dans votre appli de fidélité.</translation>
    </message>
    <message>
        <source>This one is for another country.</source>
        <translation>C&apos;est pour un autre pays.</translation>
    </message>
    <message>
        <source>This one is for other members or another time.</source>
        <translation>C&apos;est pour d&apos;autres membres ou un autre moment.</translation>
    </message>
    <message>
        <source>This one must know where we are.</source>
        <translation>Il faut savoir où nous sommes.</translation>
    </message>
    <message>
        <source>We do not know the code of this place.</source>
        <translation>Nous ne connaissons pas le code de ce lieu.</translation>
    </message>
    <message>
        <source>We do not know this code. Show the one in your loyalty app.</source>
        <translation>Nous ne connaissons pas ce code. Montrez celui de votre appli de fidélité.</translation>
    </message>
    <message>
        <source>We do not take part in this campaign.</source>
        <translation>Nous ne participons pas à cette opération.</translation>
    </message>
    <message>
        <source>You already collected here today.</source>
        <translation>Vous en avez déjà profité ici aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>You already have all that this place gives. Another place may give more.</source>
        <translation>Vous avez déjà tout ce que ce lieu offre. Un autre peut offrir plus.</translation>
    </message>
    <message>
        <source>You already have all there is to collect.</source>
        <translation>Vous avez déjà tout ce qu&apos;il y a à gagner.</translation>
    </message>
    <message>
        <source>You collected here a moment ago.</source>
        <translation>Vous venez d&apos;en profiter ici.</translation>
    </message>
    <message>
        <source>You have all that this place gives in a day. Another place may give more.</source>
        <translation>Vous avez tout ce que ce lieu offre par jour. Un autre peut offrir plus.</translation>
    </message>
    <message>
        <source>You have completed this campaign.</source>
        <translation>Vous avez terminé cette opération.</translation>
    </message>
    <message>
        <source>Your account needs one more detail. Your loyalty app asks for it.</source>
        <translation>Il manque une information à votre compte. Votre appli de fidélité la demande.</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Keep this reference</source>
        <translation>Gardez cette référence</translation>
    </message>
    <message>
        <source>Or take a photo of it</source>
        <translation>Ou prenez-la en photo</translation>
    </message>
    <message>
        <source>Saved for you</source>
        <translation>Enregistré pour vous</translation>
    </message>
    <message>
        <source>We add your points as soon as the line is back.</source>
        <translation>Vos points seront ajoutés dès le retour de la connexion.</translation>
    </message>
    <message>
        <source>We are still finding out whether your points have arrived. Nothing is lost.</source>
        <translation>Nous vérifions si vos points sont arrivés. Rien n&apos;est perdu.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Asking for your points</source>
        <translation>Nous demandons vos points</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>You can put your phone away.</source>
        <translation>Vous pouvez ranger votre téléphone.</translation>
    </message>
    <message>
        <source>Your code is read</source>
        <translation>Votre code est lu</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>%1 others</source>
        <translation>Autres : %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>Fermé par %1</translation>
    </message>
    <message>
        <source>Handed over to the next shift: %1</source>
        <translation>Transmises au service suivant : %1</translation>
    </message>
    <message>
        <source>Of these, a person must decide about: %1</source>
        <translation>Dont une personne doit décider : %1</translation>
    </message>
    <message>
        <source>Refused after the visitor had left, for a person to see to: %1</source>
        <translation>Refusées après le départ du visiteur, à régler : %1</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <extracomment>A4 (mm); everything below is in these campaigns on the page; the rest is one line pixels for a millimetre of the picture where figures begin</extracomment>
        <translation>Service %1</translation>
    </message>
    <message>
        <source>Still waiting from the shift before: %1</source>
        <translation>Encore en attente du service précédent : %1</translation>
    </message>
    <message>
        <source>What waits is kept on the terminal&apos;s disk and leaves by itself.</source>
        <translation>Ce qui attend est gardé sur le disque du terminal et part de lui-même.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
</context>
<context>
    <name>ShowYourCode</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Now show your own code</source>
        <translation>Montrez maintenant votre code</translation>
    </message>
    <message>
        <source>Now tap with your own phone or card</source>
        <translation>Posez maintenant votre téléphone ou votre carte</translation>
    </message>
    <message>
        <source>Or tap phone or card</source>
        <translation>Ou posez téléphone ou carte</translation>
    </message>
    <message>
        <source>Tap phone or card here</source>
        <translation>Posez ici téléphone ou carte</translation>
    </message>
    <message>
        <source>Your code is in your loyalty app</source>
        <translation>Votre code est dans votre appli de fidélité</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>en vérification</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>en envoi</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>more digits may mend these: said only after Enter</extracomment>
        <translation>en attente</translation>
    </message>
</context>
<context>
    <name>SlipRow</name>
    <message>
        <source>Void</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Void %1</source>
        <translation>Annuler %1</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>For staff: %1</source>
        <translation>Pour le personnel : %1</translation>
    </message>
    <message>
        <source>Last claims</source>
        <translation>Dernières demandes</translation>
    </message>
    <message>
        <source>None yet in this shift.</source>
        <translation>Aucune encore dans ce service.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>%1 about %2: %3</source>
        <translation>%1 à propos de %2 : %3</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <extracomment>of the outbox</extracomment>
        <translation>%1 est inutilisable : %2.</translation>
    </message>
    <message>
        <source>%1 claims are on their way (outbox.max_open).</source>
        <translation>%1 demandes sont en route (outbox.max_open).</translation>
    </message>
    <message>
        <source>%1 does not open the claims in %2. Put the one back that does.</source>
        <translation>%1 n&apos;ouvre pas les demandes de %2. Remettez celle qui les ouvre.</translation>
    </message>
    <message>
        <source>%1 in the terminal itself</source>
        <translation>%1 dans le terminal lui-même</translation>
    </message>
    <message>
        <source>%1 is being looked up in the history.</source>
        <translation>%1 est recherchée dans l&apos;historique.</translation>
    </message>
    <message>
        <source>%1 is damaged. Put it aside: the shift then begins one earlier.</source>
        <translation>%1 est endommagé. Mettez-le de côté : le service commence alors un plus tôt.</translation>
    </message>
    <message>
        <source>%1 is damaged. Remove it and give the PINs anew.</source>
        <extracomment>Argon2id with 64 MiB and three passes: about 0.2 s a try, also for whoever has stolen the file. wrong PINs before there is a wait wrong PINs in a row before the PIN is switched off seconds; doubled at each wrong PIN until the next try; None: not until somebody helps</extracomment>
        <translation>%1 est endommagé. Retirez-le et redonnez les codes PIN.</translation>
    </message>
    <message>
        <source>%1 is given up.</source>
        <translation>%1 est abandonnée.</translation>
    </message>
    <message>
        <source>%1 is missing: without it the claims in %2 cannot be read. Put it back.</source>
        <translation>%1 manque : sans lui, les demandes de %2 sont illisibles. Remettez-le.</translation>
    </message>
    <message>
        <source>%1 is not signed in here.</source>
        <translation>%1 n&apos;est pas connecté ici.</translation>
    </message>
    <message>
        <source>%1 is noted as accepted.</source>
        <translation>%1 est notée comme acceptée.</translation>
    </message>
    <message>
        <source>%1 is ticked off.</source>
        <translation>%1 est cochée.</translation>
    </message>
    <message>
        <source>%1 is voided.</source>
        <translation>%1 est annulée.</translation>
    </message>
    <message>
        <source>%1 waits again and will be sent.</source>
        <translation>%1 attend de nouveau et sera envoyée.</translation>
    </message>
    <message>
        <source>Another kiosk process uses the outbox in %1. Close it, or choose another outbox.folder.</source>
        <translation>Un autre programme kiosk utilise la boîte d&apos;envoi de %1. Fermez-le ou choisissez un autre outbox.folder.</translation>
    </message>
    <message>
        <source>Another program keeps the PC/SC reader for itself: close it.</source>
        <translation>Un autre programme garde le lecteur PC/SC pour lui : fermez-le.</translation>
    </message>
    <message>
        <source>Claim %1 cannot become %2: it is %3.</source>
        <translation>La demande %1 ne peut pas passer à « %2 » : elle est « %3 ».</translation>
    </message>
    <message>
        <source>Claim %1 is %2. Only a claim that is parked can be decided about.</source>
        <translation>La demande %1 est « %2 ». On ne décide que d&apos;une demande mise de côté.</translation>
    </message>
    <message>
        <source>Claim %1 is %2. Only a claim that waits and was never tried can be voided.</source>
        <translation>La demande %1 est « %2 ». On n&apos;annule que celle qui attend et n&apos;a jamais été tentée.</translation>
    </message>
    <message>
        <source>Claim %1 is %2: there is nothing to find out.</source>
        <extracomment>What each decision makes of a claim.</extracomment>
        <translation>La demande %1 est « %2 » : il n&apos;y a rien à chercher.</translation>
    </message>
    <message>
        <source>Claim %1 is no longer the attempt that was begun.</source>
        <translation>La demande %1 n&apos;est plus la tentative commencée.</translation>
    </message>
    <message>
        <source>Claim %1 is no task: nobody has to see to it.</source>
        <translation>La demande %1 n&apos;est pas une tâche : personne n&apos;a à s&apos;en occuper.</translation>
    </message>
    <message>
        <source>Claim %1 was changed on the disk, or its key was.</source>
        <extracomment>for the second journal&apos;s checksums</extracomment>
        <translation>La demande %1 a été modifiée sur le disque, ou sa clé.</translation>
    </message>
    <message>
        <source>Claims brought back from the second journal: %1.</source>
        <translation>Demandes ramenées du second journal : %1.</translation>
    </message>
    <message>
        <source>Claims damaged on the disk and mended from the second journal: %1.</source>
        <translation>Demandes abîmées sur le disque et réparées du second journal : %1.</translation>
    </message>
    <message>
        <source>Claims rebuilt from the second journal: %1.</source>
        <translation>Demandes reconstruites du second journal : %1.</translation>
    </message>
    <message>
        <source>Claims that became uncertain: %1. Why: %2.</source>
        <translation>Demandes devenues incertaines : %1. Motif : %2.</translation>
    </message>
    <message>
        <source>Claims worth %1 are on their way (outbox.max_value).</source>
        <translation>Des demandes d&apos;une valeur de %1 sont en route (outbox.max_value).</translation>
    </message>
    <message>
        <source>It belongs to somebody else. Type: %1</source>
        <translation>Il appartient à quelqu&apos;un d&apos;autre. Tapez : %1</translation>
    </message>
    <message>
        <source>It was put aside in %1.</source>
        <translation>Elle a été mise de côté dans %1.</translation>
    </message>
    <message>
        <source>No NFC reader was found: none on USB that works without PC/SC, and with it: %1</source>
        <translation>Aucun lecteur NFC trouvé : aucun en USB sans PC/SC, et avec : %1</translation>
    </message>
    <message>
        <source>No PC/SC reader fits “%1”. There is: %2.</source>
        <translation>Aucun lecteur PC/SC ne correspond à « %1 ». Il y a : %2.</translation>
    </message>
    <message>
        <source>No PC/SC reader is plugged in.</source>
        <translation>Aucun lecteur PC/SC n&apos;est branché.</translation>
    </message>
    <message>
        <source>PC/SC readers need the Python package pyscard: install pcscd, libpcsclite-dev and gcc, then `pip install pyscard`.</source>
        <extracomment>How long one look for tags lasts (milliseconds). Codes of PC/SC, as pcscd&apos;s clients get them; the rest of what it says is &quot;the daemon or the reader is gone&quot;. Writes through to the reader itself, where its driver allows it. An ATR that names this provider is a memory card, whose pages the reader shows by commands of its own. And that it is an Ultralight or an NTAG, whose pages are always there. A slot for a card that stays inside; no visitor&apos;s tag comes there.</extracomment>
        <translation>Les lecteurs PC/SC ont besoin du paquet Python pyscard : installez pcscd, libpcsclite-dev et gcc, puis `pip install pyscard`.</translation>
    </message>
    <message>
        <source>Say which claim at the server it is.</source>
        <translation>Dites de quelle demande du serveur il s&apos;agit.</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Dites d&apos;abord pourquoi.</translation>
    </message>
    <message>
        <source>That is no id of the server: it has at most %1 letters and no blanks.</source>
        <extracomment>letters; those of PERS have 36</extracomment>
        <translation>Ce n&apos;est pas un numéro du serveur : il a au plus %1 lettres et aucun espace.</translation>
    </message>
    <message>
        <source>The %1 works through PC/SC only: set the reader to “pcsc”.</source>
        <translation>Le %1 ne marche que par PC/SC : réglez le lecteur sur « pcsc ».</translation>
    </message>
    <message>
        <source>The NFC reader answers with nonsense (%1); it is opened anew.</source>
        <translation>Le lecteur NFC répond n&apos;importe quoi (%1) ; il est rouvert.</translation>
    </message>
    <message>
        <source>The NFC reader hangs and was reset; if it stays so, unplug it and plug it in again.</source>
        <translation>Le lecteur NFC était bloqué et a été relancé ; si cela dure, débranchez-le et rebranchez-le.</translation>
    </message>
    <message>
        <source>The NFC reader is held by another program: stop pcscd (`sudo systemctl mask --now pcscd.socket pcscd`), install packaging/modprobe/pers-kiosk-nfc.conf, or set the reader to “pcsc”.</source>
        <translation>Un autre programme tient le lecteur NFC : arrêtez pcscd (`sudo systemctl mask --now pcscd.socket pcscd`), installez packaging/modprobe/pers-kiosk-nfc.conf ou réglez le lecteur sur « pcsc ».</translation>
    </message>
    <message>
        <source>The NFC reader is not there: is it plugged in?</source>
        <extracomment>Between two looks, while nobody is there and while a tag lies there (seconds). What is looked for: NTAG, phones and cards; the simulated reader waits a whole second for each, so it does with less.</extracomment>
        <translation>Le lecteur NFC n&apos;est pas là : est-il branché ?</translation>
    </message>
    <message>
        <source>The NFC reader may not be used by this user: install packaging/udev/60-pers-kiosk.rules into /etc/udev/rules.d, then plug it in again.</source>
        <translation>Cet utilisateur ne peut pas utiliser le lecteur NFC : installez packaging/udev/60-pers-kiosk.rules dans /etc/udev/rules.d, puis rebranchez-le.</translation>
    </message>
    <message>
        <source>The PC/SC service does not answer: install and start pcscd (`sudo systemctl enable --now pcscd.socket`).</source>
        <translation>Le service PC/SC ne répond pas : installez et démarrez pcscd (`sudo systemctl enable --now pcscd.socket`).</translation>
    </message>
    <message>
        <source>The camera does not answer on the network.</source>
        <translation>La caméra ne répond pas sur le réseau.</translation>
    </message>
    <message>
        <source>The camera does what nobody foresaw (%1).</source>
        <translation>La caméra fait ce que personne n&apos;avait prévu (%1).</translation>
    </message>
    <message>
        <source>The camera hangs: unplug it and plug it in again.</source>
        <translation>La caméra est bloquée : débranchez-la et rebranchez-la.</translation>
    </message>
    <message>
        <source>The camera repeats the same picture.</source>
        <translation>La caméra répète la même image.</translation>
    </message>
    <message>
        <source>The camera stopped giving pictures.</source>
        <extracomment>Pauses before a source is tried again (seconds); the last one stays. How long a file waits for the frame before to be dealt with (seconds): longer than a decoder takes to be replaced. Whoever is so long in a driver (seconds) hangs in it: all that wait by themselves come back sooner.</extracomment>
        <translation>La caméra ne donne plus d&apos;images.</translation>
    </message>
    <message>
        <source>The catalogue is of %1: %2 h old. Type: kiosk check</source>
        <translation>Le catalogue date du %1 : il a %2 h. Tapez : kiosk check</translation>
    </message>
    <message>
        <source>The catalogue was never read: names and amounts are not known here. Check the line: kiosk check</source>
        <translation>Le catalogue n&apos;a jamais été lu : noms et montants sont inconnus ici. Vérifiez la ligne : kiosk check</translation>
    </message>
    <message>
        <source>The device does what nobody foresaw (%1); it is opened anew.</source>
        <extracomment>Pauses before a device is tried again (seconds); the last one stays.</extracomment>
        <translation>L&apos;appareil fait ce que personne n&apos;avait prévu (%1) ; il est rouvert.</translation>
    </message>
    <message>
        <source>The disk does not take it: %1</source>
        <extracomment>letters of a reason, in the second journal what staff must know about the last stop; empty: nothing</extracomment>
        <translation>Le disque ne le prend pas : %1</translation>
    </message>
    <message>
        <source>The disk is full: make room on it.</source>
        <extracomment>bytes something in it could not be read: it was not left in good order</extracomment>
        <translation>Le disque est plein : faites de la place.</translation>
    </message>
    <message>
        <source>The disk is nearly full: no new claim is taken until there is room.</source>
        <translation>Le disque est presque plein : rien n&apos;est pris tant qu&apos;il n&apos;y a pas de place.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used: %2.%3</source>
        <translation>Le dossier %1 est inutilisable : %2.%3</translation>
    </message>
    <message>
        <source>The key %1 cannot be used: %2.</source>
        <translation>La clé %1 est inutilisable : %2.</translation>
    </message>
    <message>
        <source>The key beside %1 is not the one it was written with. Put that one back.</source>
        <extracomment>length of the record, and its keyed checksum bytes of one record, so that each begins with two zeros the length of none needs more than the two bytes that follow records that are looked at together</extracomment>
        <translation>La clé à côté de %1 n&apos;est pas celle de son écriture. Remettez celle-là.</translation>
    </message>
    <message>
        <source>The outbox %1 cannot be opened: %2.%3</source>
        <translation>La boîte d&apos;envoi %1 ne s&apos;ouvre pas : %2.%3</translation>
    </message>
    <message>
        <source>The outbox %1 is damaged (%2).</source>
        <translation>La boîte d&apos;envoi %1 est endommagée (%2).</translation>
    </message>
    <message>
        <source>The outbox %1 lost rows in its upgrade. Its backup lies beside it; ask for support.</source>
        <translation>La boîte d&apos;envoi %1 a perdu des lignes lors de la mise à jour. Sa sauvegarde est à côté ; demandez de l&apos;aide.</translation>
    </message>
    <message>
        <source>The outbox %1 was written by a newer kiosk. Install that version again.</source>
        <translation>La boîte d&apos;envoi %1 vient d&apos;un kiosk plus récent. Réinstallez cette version.</translation>
    </message>
    <message>
        <source>The outbox file was gone.</source>
        <extracomment>bytes at which the journal is written anew, unless it is hardly longer than it was then</extracomment>
        <translation>Le fichier de la boîte d&apos;envoi avait disparu.</translation>
    </message>
    <message>
        <source>The outbox was stopped while it wrote its first claims.</source>
        <translation>La boîte d&apos;envoi a été arrêtée pendant l&apos;écriture de ses premières demandes.</translation>
    </message>
    <message>
        <source>The part that reads the codes does not start.</source>
        <extracomment>The window gets a picture this often at most (seconds), and so wide or high at most (pixels). A decoder that failed so often in a row is a trouble worth telling. After so long without a picture (seconds) somebody asks what the camera does.</extracomment>
        <translation>La partie qui lit les codes ne démarre pas.</translation>
    </message>
    <message>
        <source>The scanner is not there (%1): is it plugged in and set to serial (USB-COM) mode?</source>
        <extracomment>How long closing waits for the thread (seconds). A line that is quiet for so long has ended, for scanners that send no end (seconds).</extracomment>
        <translation>Le scanner n&apos;est pas là (%1) : est-il branché et en mode série (USB-COM) ?</translation>
    </message>
    <message>
        <source>The scanner is used by another program: close it.</source>
        <translation>Un autre programme utilise le scanner : fermez-le.</translation>
    </message>
    <message>
        <source>The scanner may not be used by this user: add the user to the group dialout.</source>
        <translation>Cet utilisateur ne peut pas utiliser le scanner : ajoutez-le au groupe dialout.</translation>
    </message>
    <message>
        <source>The scanner was unplugged.</source>
        <translation>Le scanner a été débranché.</translation>
    </message>
    <message>
        <source>The server does not let this terminal in: %1</source>
        <extracomment>On the screens of visitors too.</extracomment>
        <translation>Le serveur ne laisse pas entrer ce terminal : %1</translation>
    </message>
    <message>
        <source>The server&apos;s claim %1 already settles another claim of ours.</source>
        <translation>La demande %1 du serveur correspond déjà à une autre des nôtres.</translation>
    </message>
    <message>
        <source>The server&apos;s claim %1 belongs to %2 already: each claim has its own id.</source>
        <translation>La demande %1 du serveur est déjà celle de %2 : chacune a son numéro.</translation>
    </message>
    <message>
        <source>The server&apos;s claim %1 belongs to an older one already: each claim has its own id.</source>
        <translation>La demande %1 du serveur est déjà celle d&apos;une plus ancienne : chacune a son numéro.</translation>
    </message>
    <message>
        <source>The sign-in ended at %1; claims are kept here. Whoever set it up types on this machine: %2</source>
        <translation>La session a pris fin le %1 ; les demandes restent ici. Qui l&apos;a installé tape sur cette machine : %2</translation>
    </message>
    <message>
        <source>The video cannot be played.</source>
        <translation>La vidéo est illisible.</translation>
    </message>
    <message>
        <source>The video or folder cannot be opened: %1.</source>
        <extracomment>How long a stream may take to open, and to give its next picture (milliseconds). A picture of a folder is shown for a second, as so many frames. Of a camera&apos;s number: OpenCV takes no larger one. milliseconds; None: as the camera likes in the camera&apos;s own measure; None: as the camera likes None: no more, or no answer seconds from picture to picture of a file; None: live what a device did not let itself be set to, a sentence each</extracomment>
        <translation>La vidéo ou le dossier ne s&apos;ouvre pas : %1.</translation>
    </message>
    <message>
        <source>The video or folder is not there.</source>
        <translation>La vidéo ou le dossier n&apos;est pas là.</translation>
    </message>
    <message>
        <source>The video&apos;s name is no text: give it another.</source>
        <translation>Le nom de la vidéo n&apos;est pas du texte : donnez-lui-en un autre.</translation>
    </message>
    <message>
        <source>There are no pictures to show.</source>
        <translation>Il n&apos;y a pas d&apos;images à montrer.</translation>
    </message>
    <message>
        <source>There is no camera at this place.</source>
        <translation>Il n&apos;y a pas de caméra à cet endroit.</translation>
    </message>
    <message>
        <source>There is no camera of this name.</source>
        <translation>Il n&apos;y a pas de caméra de ce nom.</translation>
    </message>
    <message>
        <source>There is no claim %1 in this outbox.</source>
        <translation>Il n&apos;y a pas de demande %1 dans cette boîte d&apos;envoi.</translation>
    </message>
    <message>
        <source>This disk does not allow SQLite&apos;s write-ahead log (it answers %1).</source>
        <translation>Ce disque ne permet pas le journal d&apos;écriture de SQLite (il répond %1).</translation>
    </message>
    <message>
        <source>This needs a %1; %2 is a %3.</source>
        <translation>Il faut : %1 ; %2 est : %3.</translation>
    </message>
    <message>
        <source>This needs a supervisor, because it could be booked twice.</source>
        <extracomment>places that need no word on what they are about</extracomment>
        <translation>C&apos;est au responsable : elle pourrait être comptée deux fois.</translation>
    </message>
    <message>
        <source>This needs a supervisor.</source>
        <translation>C&apos;est au responsable de le faire.</translation>
    </message>
    <message>
        <source>What is plugged in at %1 does not answer as a PN532 reader in serial mode does.</source>
        <translation>Ce qui est branché sur %1 ne répond pas comme un lecteur PN532 en mode série.</translation>
    </message>
    <message>
        <source>Without a line to the server the sign-in ends at %1. Then whoever set it up types on this machine: %2</source>
        <extracomment>seconds until the first look, which the catalogue&apos;s first read should beat, and between looks</extracomment>
        <translation>Sans ligne vers le serveur, la session prend fin le %1. Alors qui l&apos;a installé tape sur cette machine : %2</translation>
    </message>
    <message>
        <source>a key holds characters that no header can carry</source>
        <translation>une clé contient des caractères qu&apos;aucun en-tête n&apos;admet</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>accepted as %1</source>
        <extracomment>the member&apos;s name, masked all identifiers of this member that the answer shows the server&apos;s own words when the server says it would work again the server&apos;s own word; a verdict all the same somebody should look: this must not happen on a sound line for the log: the server&apos;s id of the failure for the log: the server&apos;s id of the failure for the log: the server&apos;s id of the failure for the log: the server&apos;s id of the failure</extracomment>
        <translation>acceptée sous %1</translation>
    </message>
    <message>
        <source>claim %1: %2</source>
        <extracomment>an answer that cannot be ours; over when no claim is in doubt any more more in the history than there should be; stays while the terminal runs</extracomment>
        <translation>demande %1 : %2</translation>
    </message>
    <message>
        <source>found in the history, and %1 more that should not exist</source>
        <translation>trouvée dans l&apos;historique, et %1 de plus qui ne devrait pas exister</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>pas ici</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>mise de côté</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>en envoi</translation>
    </message>
    <message>
        <source>sign-in: %1</source>
        <translation>connexion : %1</translation>
    </message>
    <message>
        <source>sign-in: there is nothing to sign in with</source>
        <extracomment>As whom to sign in, in the wire&apos;s words: an admin is &quot;tenant&quot;.</extracomment>
        <translation>connexion : il n&apos;y a rien pour se connecter</translation>
    </message>
    <message>
        <source>steward</source>
        <extracomment>letters</extracomment>
        <translation>responsable de service</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>superviseur</translation>
    </message>
    <message>
        <source>the answer is about another member (claim %1)</source>
        <extracomment>Fields that stand in every request of ours: a complaint about one of them is about us, not about the visitor. seconds, where a 429 does not say</extracomment>
        <translation>la réponse concerne un autre membre (demande %1)</translation>
    </message>
    <message>
        <source>the books do not balance: %1</source>
        <extracomment>seconds every so many checks the rows themselves are counted</extracomment>
        <translation>les comptes ne tombent pas juste : %1</translation>
    </message>
    <message>
        <source>the books say %1, the rows say %2</source>
        <translation>les comptes disent %1, les lignes disent %2</translation>
    </message>
    <message>
        <source>the key is refused</source>
        <translation>la clé est refusée</translation>
    </message>
    <message>
        <source>the machine stopped without warning</source>
        <extracomment>claims that became uncertain empty: they were only being sent the file may be older than what this outbox has been through since</extracomment>
        <translation>la machine s&apos;est arrêtée sans prévenir</translation>
    </message>
    <message>
        <source>the note beside the outbox is missing: this file may come from a backup</source>
        <translation>la note à côté de la boîte d&apos;envoi manque : ce fichier vient peut-être d&apos;une sauvegarde</translation>
    </message>
    <message>
        <source>the server&apos;s id belongs to another claim of ours</source>
        <translation>le numéro du serveur appartient à une autre de nos demandes</translation>
    </message>
    <message>
        <source>this outbox is older than the last one here: it may come from a backup</source>
        <translation>cette boîte d&apos;envoi est plus ancienne que la dernière d&apos;ici : elle vient peut-être d&apos;une sauvegarde</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertaine</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>The six states as words of a sentence.</extracomment>
        <translation>en attente</translation>
    </message>
</context>
<context>
    <name>StaffCatalogue</name>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Never read.</source>
        <translation>Jamais lu.</translation>
    </message>
    <message>
        <source>No campaign is known.</source>
        <translation>Aucune campagne connue.</translation>
    </message>
    <message>
        <source>Read at %1.</source>
        <translation>Lu à %1.</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Lire maintenant</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>The server did not answer just now.</source>
        <translation>Le serveur vient de ne pas répondre.</translation>
    </message>
    <message>
        <source>Trigger sources: %1</source>
        <translation>Points de déclenchement : %1</translation>
    </message>
    <message>
        <source>given out here</source>
        <translation>donné ici</translation>
    </message>
    <message>
        <source>resting: %1</source>
        <translation>en pause : %1</translation>
    </message>
</context>
<context>
    <name>StaffClaim</name>
    <message>
        <source>at the server: %1</source>
        <translation>sur le serveur : %1</translation>
    </message>
    <message>
        <source>refused later</source>
        <translation>refusée après coup</translation>
    </message>
</context>
<context>
    <name>StaffDecide</name>
    <message>
        <source>%1, chosen</source>
        <translation>%1, choisi</translation>
    </message>
    <message>
        <source>I saw it at the server</source>
        <translation>Je l&apos;ai vue sur le serveur</translation>
    </message>
    <message>
        <source>I told the visitor</source>
        <translation>Je l&apos;ai dit au visiteur</translation>
    </message>
    <message>
        <source>Id at the server</source>
        <translation>Id sur le serveur</translation>
    </message>
    <message>
        <source>In my own words …</source>
        <translation>Avec mes mots …</translation>
    </message>
    <message>
        <source>It is not at the server</source>
        <translation>Elle n&apos;est pas sur le serveur</translation>
    </message>
    <message>
        <source>It was a test</source>
        <translation>C&apos;était un essai</translation>
    </message>
    <message>
        <source>It was scanned by mistake</source>
        <translation>Scannée par erreur</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Nobody can be reached</source>
        <translation>Personne n&apos;est joignable</translation>
    </message>
    <message>
        <source>Somebody has told the visitor, or made good for it.</source>
        <translation>Quelqu&apos;un a prévenu le visiteur ou l&apos;a dédommagé.</translation>
    </message>
    <message>
        <source>The claim ends here: the visitor gets nothing for it.</source>
        <translation>La demande s&apos;arrête ici : le visiteur ne reçoit rien.</translation>
    </message>
    <message>
        <source>The claim is sent once more. If it was booked before, it could be booked twice.</source>
        <translation>La demande est renvoyée. Si elle était déjà comptée, elle pourrait l&apos;être deux fois.</translation>
    </message>
    <message>
        <source>The claim was never sent, and will not be.</source>
        <translation>La demande n&apos;a jamais été envoyée et ne le sera pas.</translation>
    </message>
    <message>
        <source>The visitor asked</source>
        <translation>Le visiteur l&apos;a demandé</translation>
    </message>
    <message>
        <source>The visitor does not have it in the app</source>
        <translation>Le visiteur ne l&apos;a pas dans l&apos;appli</translation>
    </message>
    <message>
        <source>The visitor has it in the app</source>
        <translation>Le visiteur l&apos;a dans l&apos;appli</translation>
    </message>
    <message>
        <source>The visitor was given it by hand</source>
        <translation>Remis au visiteur en main propre</translation>
    </message>
    <message>
        <source>Which claim at the server is it? Type its id.</source>
        <translation>De quelle demande s&apos;agit-il sur le serveur ? Tapez son id.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why, in your own words.</source>
        <translation>Pourquoi, avec vos mots.</translation>
    </message>
    <message>
        <source>You have seen this claim booked at the server. It is not sent again.</source>
        <translation>Vous avez vu cette demande comptée sur le serveur. Elle n&apos;est pas renvoyée.</translation>
    </message>
</context>
<context>
    <name>StaffDevices</name>
    <message>
        <source>%1 read %2</source>
        <translation>%1 a lu %2</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Hold a code or a tag to any reader to try it: no claim is made.</source>
        <translation>Présentez un code ou un tag à un lecteur pour l&apos;essayer : aucune demande n&apos;est faite.</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Encore rien lu</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Try the line</source>
        <translation>Tester la ligne</translation>
    </message>
    <message>
        <source>answered just now</source>
        <translation>vient de répondre</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>away since %1: %2</source>
        <translation>absent depuis %1 : %2</translation>
    </message>
    <message>
        <source>did not answer just now</source>
        <translation>vient de ne pas répondre</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>does not let this terminal in: %1</source>
        <translation>ne laisse pas entrer ce terminal : %1</translation>
    </message>
    <message>
        <source>is being asked</source>
        <translation>est interrogé</translation>
    </message>
    <message>
        <source>there; has read nothing yet</source>
        <translation>présent ; n&apos;a encore rien lu</translation>
    </message>
    <message>
        <source>there; last read at %1</source>
        <translation>présent ; dernière lecture à %1</translation>
    </message>
</context>
<context>
    <name>StaffDoor</name>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
</context>
<context>
    <name>StaffExit</name>
    <message numerus="yes">
        <source>%n claims are still here. They stay on this disk and leave when the program runs again.</source>
        <translation>
            <numerusform>%n demande est encore ici. Elle reste sur ce disque et part quand le programme tourne de nouveau.</numerusform>
            <numerusform>%n demandes sont encore ici. Elles restent sur ce disque et partent quand le programme tourne de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fermer le programme</translation>
    </message>
    <message>
        <source>No claim is waiting here.</source>
        <translation>Aucune demande n&apos;attend ici.</translation>
    </message>
    <message>
        <source>This needs a supervisor.</source>
        <translation>C&apos;est au responsable de le faire.</translation>
    </message>
    <message>
        <source>Until somebody starts it again, visitors find no terminal.</source>
        <translation>Tant que personne ne le relance, les visiteurs n&apos;ont pas de terminal.</translation>
    </message>
</context>
<context>
    <name>StaffGroup</name>
    <message>
        <source>A group</source>
        <translation>Un groupe</translation>
    </message>
    <message>
        <source>How many come together? Each shows their own code, one right after the other, without a pause.</source>
        <translation>Combien viennent ensemble ? Chacun montre son code, l&apos;un après l&apos;autre, sans pause.</translation>
    </message>
    <message>
        <source>No group any more</source>
        <translation>Plus de groupe</translation>
    </message>
</context>
<context>
    <name>StaffHome</name>
    <message>
        <source>%1, steward. Visitors wait while you are here.</source>
        <translation>%1, équipe. Les visiteurs attendent pendant que vous êtes ici.</translation>
    </message>
    <message>
        <source>%1, supervisor. Visitors wait while you are here.</source>
        <translation>%1, responsable. Les visiteurs attendent pendant que vous êtes ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n claims leave by themselves. You can go home.</source>
        <translation>
            <numerusform>%n demande part d&apos;elle-même. Vous pouvez rentrer.</numerusform>
            <numerusform>%n demandes partent d&apos;elles-mêmes. Vous pouvez rentrer.</numerusform>
        </translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Un groupe</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fermer le programme</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Clore le service</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Nothing is waiting. You can go home.</source>
        <translation>Rien n&apos;attend. Vous pouvez rentrer.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d&apos;envoi</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Mises de côté</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
</context>
<context>
    <name>StaffOutbox</name>
    <message>
        <source>%1, shown now</source>
        <translation>%1, affichées</translation>
    </message>
    <message>
        <source>Claims: %1</source>
        <translation>Demandes : %1</translation>
    </message>
    <message>
        <source>No claim stands here.</source>
        <translation>Rien ici.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d&apos;envoi</translation>
    </message>
</context>
<context>
    <name>StaffParked</name>
    <message>
        <source>No claim waits for you.</source>
        <translation>Aucune demande ne vous attend.</translation>
    </message>
    <message>
        <source>Open one to decide about it.</source>
        <translation>Ouvrez-en une pour décider.</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Mises de côté</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>Choose your name.</source>
        <translation>Choisissez votre nom.</translation>
    </message>
    <message>
        <source>Digits typed: %1</source>
        <translation>Chiffres tapés : %1</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet. On this machine, type: kiosk staff pin NAME --scope supervisor</source>
        <translation>Personne n&apos;a encore de PIN. Sur cette machine, tapez : kiosk staff pin NAME --scope supervisor</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Staff: who is it?</source>
        <translation>Personnel : qui est-ce ?</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>Ce n&apos;est pas le PIN. Réessayez.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. The next try is in %1 s.</source>
        <translation>Trop de PIN erronés. Prochain essai dans %1 s.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. This PIN is switched off: ask a supervisor.</source>
        <translation>Trop de PIN erronés. Ce PIN est bloqué : voyez un responsable.</translation>
    </message>
    <message>
        <source>Type your PIN, then ✓.</source>
        <translation>Tapez votre PIN, puis ✓.</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>%1 accepted, %2 waiting, %3 rejected</source>
        <translation>Acceptées : %1, en attente : %2, refusées : %3</translation>
    </message>
    <message numerus="yes">
        <source>%n claims are handed over to the next shift. Nothing is lost.</source>
        <translation>
            <numerusform>%n demande passe au service suivant. Rien n&apos;est perdu.</numerusform>
            <numerusform>%n demandes passent au service suivant. Rien n&apos;est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left over for the next shift.</source>
        <translation>Rien ne reste pour le service suivant.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Plus rien n&apos;attend d&apos;être envoyé.</translation>
    </message>
    <message>
        <source>Shift %1 is closed</source>
        <translation>Le service %1 est clos</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>La feuille</translation>
    </message>
    <message>
        <source>The sheet lies here, for printing:</source>
        <translation>La feuille est ici, à imprimer :</translation>
    </message>
    <message>
        <source>Waiting for a person: %1. Decide about them under Parked.</source>
        <translation>Attendent une personne : %1. Décidez-en sous Mises de côté.</translation>
    </message>
</context>
<context>
    <name>StaffShift</name>
    <message numerus="yes">
        <source>%n claims are handed over to the next shift. Nothing is lost.</source>
        <translation>
            <numerusform>%n demande passe au service suivant. Rien n&apos;est perdu.</numerusform>
            <numerusform>%n demandes passent au service suivant. Rien n&apos;est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Clore le service</translation>
    </message>
    <message>
        <source>Closing writes a sheet, and the next shift begins.</source>
        <translation>La clôture écrit une feuille et le service suivant commence.</translation>
    </message>
    <message>
        <source>Nothing is left over for the next shift.</source>
        <translation>Rien ne reste pour le service suivant.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Plus rien n&apos;attend d&apos;être envoyé.</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>Service %1</translation>
    </message>
    <message>
        <source>Since %1, %2.</source>
        <translation>Depuis le %1, %2.</translation>
    </message>
    <message>
        <source>The first one of this terminal.</source>
        <translation>Le premier de ce terminal.</translation>
    </message>
    <message>
        <source>Waiting already when this shift began: %1</source>
        <translation>Attendaient déjà au début de ce service : %1</translation>
    </message>
    <message>
        <source>Waiting for a person: %1. Decide about them under Parked.</source>
        <translation>Attendent une personne : %1. Décidez-en sous Mises de côté.</translation>
    </message>
</context>
<context>
    <name>StaffStage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>StaffToday</name>
    <message>
        <source>%1, by the hour of the scan</source>
        <translation>%1, par heure de lecture</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Give it up</source>
        <translation>L&apos;abandonner</translation>
    </message>
    <message>
        <source>It was booked</source>
        <translation>Déjà comptée</translation>
    </message>
    <message>
        <source>Look it up now</source>
        <translation>La chercher</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>C&apos;est réglé</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>La renvoyer</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>L&apos;annuler</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>on their way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>mise de côté</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>en envoi</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertaine</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
</context>
<context>
    <name>Sum</name>
    <message>
        <source>Code read: %1</source>
        <translation>Code lu : %1</translation>
    </message>
</context>
<context>
    <name>SumLine</name>
    <message>
        <source>%1: %2 accepted, %3 waiting, %4 rejected</source>
        <translation>%1 : acceptées %2, en attente %3, refusées %4</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>No claims yet.</source>
        <translation>Encore aucune.</translation>
    </message>
</context>
<context>
    <name>Title</name>
    <message>
        <source>Hold it a little longer</source>
        <translation>Gardez-le un peu plus longtemps</translation>
    </message>
    <message>
        <source>That cannot say who you are</source>
        <translation>Cela ne dit pas qui vous êtes</translation>
    </message>
    <message>
        <source>That code is not for here</source>
        <translation>Ce code n&apos;est pas d&apos;ici</translation>
    </message>
    <message>
        <source>This tag cannot be read</source>
        <translation>Ce badge est illisible</translation>
    </message>
    <message>
        <source>This tag is empty</source>
        <translation>Ce badge est vide</translation>
    </message>
    <message>
        <source>This tag is not genuine</source>
        <translation>Ce badge n&apos;est pas authentique</translation>
    </message>
    <message>
        <source>This tap was counted before</source>
        <translation>Ce passage est déjà compté</translation>
    </message>
    <message>
        <source>You were just here</source>
        <translation>Vous étiez juste là</translation>
    </message>
    <message>
        <source>Your code once more, please</source>
        <translation>Encore une fois votre code, s&apos;il vous plaît</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>%1 attempts ended without an answer</source>
        <translation>%1 essais sont restés sans réponse</translation>
    </message>
    <message>
        <source>booked as %1</source>
        <translation>enregistrée sous %1</translation>
    </message>
    <message>
        <source>brought back from the second journal</source>
        <translation>retrouvée dans le second journal</translation>
    </message>
    <message>
        <source>it goes to the server</source>
        <translation>elle part vers le serveur</translation>
    </message>
    <message>
        <source>it is not at the server so far; the terminal looks again</source>
        <translation>elle n&apos;est pas encore au serveur ; le terminal regardera encore</translation>
    </message>
    <message>
        <source>it is on this terminal&apos;s disk</source>
        <extracomment>The beginning of what is stored, and the sentence for it; %1 and on are what the brackets hold.</extracomment>
        <translation>elle est sur le disque de ce terminal</translation>
    </message>
    <message>
        <source>it is too old to look for; a person decides</source>
        <translation>elle est trop ancienne pour être cherchée ; à vous de décider</translation>
    </message>
    <message>
        <source>it waited too long; a person decides</source>
        <translation>elle a attendu trop longtemps ; à vous de décider</translation>
    </message>
    <message>
        <source>it was deleted here; look at the server what became of it</source>
        <translation>elle a été effacée ici ; voyez sur le serveur ce qu&apos;elle est devenue</translation>
    </message>
    <message>
        <source>no answer came; it may have been booked or not</source>
        <translation>aucune réponse ; elle est peut-être enregistrée, peut-être pas</translation>
    </message>
    <message>
        <source>the server could not be reached; it is tried again</source>
        <translation>le serveur était injoignable ; nouvel essai à venir</translation>
    </message>
    <message>
        <source>the server does not let this terminal in</source>
        <translation>le serveur refuse l&apos;accès à ce terminal</translation>
    </message>
    <message>
        <source>the server does not understand this terminal</source>
        <translation>le serveur ne comprend pas ce terminal</translation>
    </message>
    <message>
        <source>the server has it</source>
        <translation>le serveur l&apos;a</translation>
    </message>
    <message>
        <source>the server has it, and %1 too many</source>
        <translation>le serveur l&apos;a, et %1 de trop</translation>
    </message>
    <message>
        <source>the server has no time now; it is tried again</source>
        <translation>le serveur est occupé ; nouvel essai à venir</translation>
    </message>
    <message>
        <source>the server surely has not booked it; it is sent again</source>
        <translation>le serveur ne l&apos;a sûrement pas enregistrée ; elle repart</translation>
    </message>
    <message>
        <source>the server&apos;s history cannot be searched for it</source>
        <translation>impossible de la chercher dans l&apos;historique du serveur</translation>
    </message>
    <message>
        <source>the terminal cannot find out whether it was booked</source>
        <translation>on ignore si elle a été enregistrée</translation>
    </message>
    <message>
        <source>the terminal stopped; it may have been booked or not</source>
        <translation>le terminal s&apos;est arrêté ; elle est peut-être enregistrée, peut-être pas</translation>
    </message>
</context>
<context>
    <name>TurnPill</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>Capital letters</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>%1 away</source>
        <translation>Ne répond pas : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n saved here</source>
        <translation>
            <numerusform>%n enregistré ici</numerusform>
            <numerusform>%n enregistrés ici</numerusform>
        </translation>
    </message>
    <message>
        <source>A hand&apos;s width from the glass</source>
        <translation>À une main de la vitre</translation>
    </message>
    <message>
        <source>For staff: %1</source>
        <translation>Pour le personnel : %1</translation>
    </message>
    <message>
        <source>Show your code</source>
        <translation>Montrez votre code</translation>
    </message>
    <message>
        <source>Show your code, or tap</source>
        <translation>Montrez ou posez votre code</translation>
    </message>
    <message>
        <source>Tap phone or card here</source>
        <translation>Posez ici téléphone ou carte</translation>
    </message>
    <message>
        <source>Your code is in your loyalty app</source>
        <translation>Votre code est dans votre appli de fidélité</translation>
    </message>
</context>
</TS>
