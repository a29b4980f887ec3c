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
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
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
        <source>Or tap phone or card</source>
        <translation>Ou posez téléphone ou carte</translation>
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
        <translation>accepté</translation>
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
    <name>Sum</name>
    <message>
        <source>Code read: %1</source>
        <translation>Code lu : %1</translation>
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
</context>
<context>
    <name>TurnPill</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
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
</context>
</TS>
