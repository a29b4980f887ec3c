<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
<context>
    <name>Advice</name>
    <message>
        <source>It belongs to another place. Show the code with your name.</source>
        <translation>Es de otro lugar. Muestre el código con su nombre.</translation>
    </message>
    <message>
        <source>It came while somebody else was served. Show it again.</source>
        <translation>Llegó mientras se atendía a otra persona. Muéstrelo de nuevo.</translation>
    </message>
    <message>
        <source>It holds too much. Show the code with your name.</source>
        <translation>Contiene demasiados datos. Muestre el código con su nombre.</translation>
    </message>
    <message>
        <source>It shows another number each time. Show the code with your name.</source>
        <translation>Da un número distinto cada vez. Muestre el código con su nombre.</translation>
    </message>
    <message>
        <source>Keep it on the reader until you see the answer.</source>
        <translation>Manténgalo sobre el lector hasta ver la respuesta.</translation>
    </message>
    <message>
        <source>Nothing is written on it yet. The counter can help you.</source>
        <translation>Todavía no tiene nada escrito. En el mostrador le ayudan.</translation>
    </message>
    <message>
        <source>Open your loyalty app and show the code with your name.</source>
        <translation>Abra su app de fidelidad y muestre el código con su nombre.</translation>
    </message>
    <message>
        <source>Show the code in your loyalty app. The counter can help you.</source>
        <translation>Muestre el código de su app de fidelidad. En el mostrador le ayudan.</translation>
    </message>
    <message>
        <source>Take the tag away and hold it here again.</source>
        <translation>Retire la etiqueta y acérquela otra vez.</translation>
    </message>
    <message>
        <source>What is written on it is damaged. The counter can help you.</source>
        <translation>Lo que tiene escrito está dañado. En el mostrador le ayudan.</translation>
    </message>
    <message>
        <source>You are counted once. Come back in a moment for the next time.</source>
        <translation>Ya se ha contado. Vuelva en un momento para la próxima vez.</translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>%1 away</source>
        <translation>No responde: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n saved here</source>
        <translation>
            <numerusform>%n guardado aquí</numerusform>
            <numerusform>%n guardados aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>An amount is never below zero. Type what was paid.</source>
        <translation>Un importe nunca es menor que cero. Escriba lo que se pagó.</translation>
    </message>
    <message>
        <source>That is more than the %1 this counter takes. Check the digits.</source>
        <translation>Es más que los %1 que admite esta caja. Revise las cifras.</translation>
    </message>
    <message>
        <source>The reward once for every %1</source>
        <translation>La recompensa una vez por cada %1</translation>
    </message>
    <message>
        <source>There are too many digits behind the point.</source>
        <translation>Hay demasiadas cifras después de la coma.</translation>
    </message>
    <message>
        <source>There is something to collect from %1 on.</source>
        <translation>Hay algo que recoger a partir de %1.</translation>
    </message>
    <message>
        <source>Type an amount above zero.</source>
        <translation>Escriba un importe mayor que cero.</translation>
    </message>
    <message>
        <source>Type digits and one comma or point, such as %1.</source>
        <translation>Escriba cifras y una sola coma o punto, como %1.</translation>
    </message>
    <message>
        <source>What was paid?</source>
        <translation>¿Cuánto se pagó?</translation>
    </message>
    <message>
        <source>rounded down to %1</source>
        <translation>redondeado hacia abajo a %1</translation>
    </message>
    <message>
        <source>rounded to the nearest, %1</source>
        <translation>redondeado al más cercano, %1</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Tap phone or card here</source>
        <translation>Acerque aquí el móvil o la tarjeta</translation>
    </message>
    <message>
        <source>Your code is in your loyalty app</source>
        <translation>Su código está en su app de fidelidad</translation>
    </message>
</context>
<context>
    <name>CameraFrame</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
</context>
<context>
    <name>CameraHint</name>
    <message>
        <source>Come closer</source>
        <translation>Acérquese</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>No se mueva</translation>
    </message>
    <message>
        <source>More light</source>
        <translation>Más luz</translation>
    </message>
    <message>
        <source>Turn up your screen&apos;s brightness</source>
        <translation>Suba el brillo de la pantalla</translation>
    </message>
</context>
<context>
    <name>ClaimLine</name>
    <message>
        <source>refused later</source>
        <translation>rechazada después</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>it cannot start</source>
        <translation>no puede arrancar</translation>
    </message>
    <message>
        <source>no reader answers</source>
        <translation>ningún lector responde</translation>
    </message>
    <message>
        <source>the disk takes no claims</source>
        <translation>el disco no admite solicitudes</translation>
    </message>
    <message>
        <source>the outbox is full</source>
        <translation>la bandeja de salida está llena</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>For %1. Nothing is booked yet.</source>
        <translation>Para %1. Todavía no se ha registrado nada.</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>¿Es correcto?</translation>
    </message>
</context>
<context>
    <name>Declined</name>
    <message>
        <source>For staff: %1 · %2</source>
        <translation>Personal: %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>In %n hours</source>
        <translation>
            <numerusform>En una hora</numerusform>
            <numerusform>En %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n minutes</source>
        <translation>
            <numerusform>En un minuto</numerusform>
            <numerusform>En %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Próxima vez</translation>
    </message>
    <message>
        <source>No points this time</source>
        <translation>Esta vez no hay puntos</translation>
    </message>
    <message>
        <source>Not with this campaign</source>
        <translation>No con esta campaña</translation>
    </message>
    <message>
        <source>The counter knows more</source>
        <translation>Le informan en el mostrador</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation>Coma decimal</translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Listo</translation>
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
        <translation>Listo para su código</translation>
    </message>
    <message>
        <source>Tap phone or card here</source>
        <translation>Acerque aquí el móvil o la tarjeta</translation>
    </message>
    <message>
        <source>The camera is still looking</source>
        <translation>La cámara sigue mirando</translation>
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
            <numerusform>Con %n visita</numerusform>
            <numerusform>Con %n visitas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>Closed for the moment</source>
        <translation>Cerrado por el momento</translation>
    </message>
    <message>
        <source>Everything saved here stays safe and will be added.</source>
        <translation>Todo lo guardado aquí está a salvo y se añadirá.</translation>
    </message>
    <message>
        <source>For staff: %1</source>
        <translation>Personal: %1</translation>
    </message>
    <message>
        <source>Please ask at the counter</source>
        <translation>Pregunte en el mostrador, por favor</translation>
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
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
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
        <translation>Una solicitud espera desde hace %1 min aunque el servidor responde.</translation>
    </message>
    <message>
        <source>Check its cable, then unplug it and plug it in again.</source>
        <translation>Revise el cable; luego desenchúfelo y vuelva a enchufarlo.</translation>
    </message>
    <message>
        <source>Claims are kept here and leave by themselves. Check the network cable.</source>
        <translation>Las solicitudes se guardan aquí y salen solas. Revise el cable de red.</translation>
    </message>
    <message>
        <source>Claims are kept here.</source>
        <translation>Las solicitudes se guardan aquí.</translation>
    </message>
    <message>
        <source>Claims are kept here. Whoever set it up types here, to see what to mend: %2</source>
        <translation>Las solicitudes se guardan aquí. Quien lo instaló escribe aquí, para ver qué arreglar: %2</translation>
    </message>
    <message>
        <source>Claims are kept here. Whoever set it up types here, with a new proof: %2</source>
        <extracomment>seconds between our clock and the server&apos;s that nobody could explain by the line while the line is there of a bound how the reason of a lock begins where there is no way in any more</extracomment>
        <translation>Las solicitudes se guardan aquí. Quien lo instaló escribe aquí, con una prueba nueva: %2</translation>
    </message>
    <message>
        <source>Claims refused after the visitor had left: %1</source>
        <translation>Rechazadas cuando el visitante ya se había ido: %1</translation>
    </message>
    <message>
        <source>Claims that wait for a person: %1</source>
        <translation>Esperan a una persona: %1</translation>
    </message>
    <message>
        <source>Close the terminal, keep its files as they are, and ask for support.</source>
        <translation>Cierre el terminal, deje sus archivos como están y pida ayuda.</translation>
    </message>
    <message>
        <source>Decide about them under Parked.</source>
        <translation>Decida sobre ellas en Aparcadas.</translation>
    </message>
    <message>
        <source>Have its clock set by the network (NTP).</source>
        <translation>Haga que la red ponga el reloj en hora (NTP).</translation>
    </message>
    <message>
        <source>It empties by itself as soon as the server answers: see to the line.</source>
        <translation>Se vacía sola en cuanto responde el servidor: revise la línea.</translation>
    </message>
    <message>
        <source>Look at it in the outbox.</source>
        <translation>Mírela en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Read it now under Catalogue; check the line if that does not work.</source>
        <translation>Léalo ahora en Catálogo; si no funciona, revise la línea.</translation>
    </message>
    <message>
        <source>See to them under Parked, and tick them off.</source>
        <translation>Atiéndalas en Aparcadas y márquelas.</translation>
    </message>
    <message>
        <source>Tell whoever looks after this machine to make room on its disk.</source>
        <translation>Avise a quien cuida esta máquina de que libere espacio en el disco.</translation>
    </message>
    <message>
        <source>The books do not balance: claims may be missing.</source>
        <translation>Las cuentas no cuadran: pueden faltar solicitudes.</translation>
    </message>
    <message>
        <source>The catalogue was last read %1 h ago.</source>
        <translation>El catálogo se leyó hace %1 h.</translation>
    </message>
    <message>
        <source>The catalogue was never read: names and amounts are not known here.</source>
        <translation>El catálogo no se ha leído nunca: aquí no se conocen nombres ni importes.</translation>
    </message>
    <message>
        <source>The claims concerned are found in the outbox.</source>
        <translation>Las solicitudes están en la bandeja de salida.</translation>
    </message>
    <message>
        <source>The disk has only %1 MiB left.</source>
        <translation>Al disco solo le quedan %1 MiB.</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 MiB are left, so no claim is taken.</source>
        <translation>El disco está casi lleno: quedan %1 MiB y no se toman solicitudes.</translation>
    </message>
    <message>
        <source>The outbox is %1 % full.</source>
        <translation>La bandeja de salida está al %1 %.</translation>
    </message>
    <message>
        <source>The outbox is full: new claims are turned away.</source>
        <translation>La bandeja de salida está llena: no se aceptan más.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>El servidor no responde.</translation>
    </message>
    <message>
        <source>The server does not let this terminal in: %1</source>
        <translation>El servidor no deja entrar a este terminal: %1</translation>
    </message>
    <message>
        <source>The terminal&apos;s sign-in ends soon, and there is nothing to sign in with anew.</source>
        <translation>La sesión del terminal termina pronto y no hay con qué iniciar otra.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 min away from the server&apos;s.</source>
        <translation>El reloj de esta máquina se desvía %1 min del del servidor.</translation>
    </message>
    <message>
        <source>Whoever set it up types here, with a new proof: %1</source>
        <translation>Quien lo instaló escribe aquí, con una prueba nueva: %1</translation>
    </message>
</context>
<context>
    <name>ReadinessPlate</name>
    <message>
        <source>And more: %1</source>
        <translation>Y más: %1</translation>
    </message>
    <message>
        <source>DEGRADED</source>
        <translation>LIMITADO</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NO</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>LISTO</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Points added</source>
        <translation>Puntos sumados</translation>
    </message>
    <message>
        <source>Reward added</source>
        <translation>Premio añadido</translation>
    </message>
    <message>
        <source>You are done here.</source>
        <translation>Ya está, eso es todo.</translation>
    </message>
    <message>
        <source>You now have %1</source>
        <translation>Ahora tiene %1</translation>
    </message>
    <message>
        <source>Your visit counts</source>
        <translation>Su visita cuenta</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>All of it is given out at this place.</source>
        <translation>En este lugar ya está todo repartido.</translation>
    </message>
    <message>
        <source>All of it is given out for today.</source>
        <translation>Por hoy ya está todo repartido.</translation>
    </message>
    <message>
        <source>All of it is given out.</source>
        <translation>Ya está todo repartido.</translation>
    </message>
    <message>
        <source>Show the code of the place first, then your own.</source>
        <translation>Muestre primero el código del lugar y después el suyo.</translation>
    </message>
    <message>
        <source>That code belongs to another place.</source>
        <translation>Ese código es de otro lugar.</translation>
    </message>
    <message>
        <source>The code of this place is resting.</source>
        <translation>El código de este lugar está en pausa.</translation>
    </message>
    <message>
        <source>There is nothing to collect at this place yet.</source>
        <translation>En este lugar aún no hay nada que sumar.</translation>
    </message>
    <message>
        <source>This amount does not fit.</source>
        <translation>Este importe no es adecuado.</translation>
    </message>
    <message>
        <source>This amount is too large for one visit.</source>
        <translation>Este importe es demasiado alto para una visita.</translation>
    </message>
    <message>
        <source>This brings more points than one visit may.</source>
        <translation>Esto da más puntos de los permitidos por visita.</translation>
    </message>
    <message>
        <source>This campaign does not know our place yet.</source>
        <translation>Esta campaña aún no conoce nuestro local.</translation>
    </message>
    <message>
        <source>This campaign is no longer there.</source>
        <translation>Esta campaña ya no existe.</translation>
    </message>
    <message>
        <source>This campaign is not open yet.</source>
        <translation>Esta campaña aún no está abierta.</translation>
    </message>
    <message>
        <source>This campaign is over.</source>
        <translation>Esta campaña ha terminado.</translation>
    </message>
    <message>
        <source>This campaign is resting.</source>
        <translation>Esta campaña está en pausa.</translation>
    </message>
    <message>
        <source>This campaign starts later.</source>
        <translation>Esta campaña empieza más adelante.</translation>
    </message>
    <message>
        <source>This one does not work here. The counter can help you.</source>
        <translation>Esto no funciona aquí. En el mostrador le ayudan.</translation>
    </message>
    <message>
        <source>This one is collected at another place.</source>
        <translation>Esto se suma en otro lugar.</translation>
    </message>
    <message>
        <source>This one is collected in your loyalty app.</source>
        <translation>Esto se suma en su app de fidelidad.</translation>
    </message>
    <message>
        <source>This one is for another country.</source>
        <translation>Esto es para otro país.</translation>
    </message>
    <message>
        <source>This one is for other members or another time.</source>
        <translation>Esto es para otros socios o para otro momento.</translation>
    </message>
    <message>
        <source>This one must know where we are.</source>
        <translation>Para esto hay que saber dónde estamos.</translation>
    </message>
    <message>
        <source>We do not know the code of this place.</source>
        <translation>No conocemos el código de este lugar.</translation>
    </message>
    <message>
        <source>We do not know this code. Show the one in your loyalty app.</source>
        <translation>No conocemos este código. Muestre el de su app de fidelidad.</translation>
    </message>
    <message>
        <source>We do not take part in this campaign.</source>
        <translation>No participamos en esta campaña.</translation>
    </message>
    <message>
        <source>You already collected here today.</source>
        <translation>Hoy ya ha sumado aquí.</translation>
    </message>
    <message>
        <source>You already have all that this place gives. Another place may give more.</source>
        <translation>Ya tiene todo lo que da este lugar. Otro lugar puede dar más.</translation>
    </message>
    <message>
        <source>You already have all there is to collect.</source>
        <translation>Ya tiene todo lo que se puede sumar.</translation>
    </message>
    <message>
        <source>You collected here a moment ago.</source>
        <translation>Acaba de sumar aquí hace un momento.</translation>
    </message>
    <message>
        <source>You have all that this place gives in a day. Another place may give more.</source>
        <translation>Ya tiene todo lo que este lugar da en un día. Otro lugar puede dar más.</translation>
    </message>
    <message>
        <source>You have completed this campaign.</source>
        <translation>Ha completado esta campaña.</translation>
    </message>
    <message>
        <source>Your account needs one more detail. Your loyalty app asks for it.</source>
        <translation>A su cuenta le falta un dato. Su app de fidelidad se lo pedirá.</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Keep this reference</source>
        <translation>Conserve esta referencia</translation>
    </message>
    <message>
        <source>Or take a photo of it</source>
        <translation>O hágale una foto</translation>
    </message>
    <message>
        <source>Saved for you</source>
        <translation>Guardado para usted</translation>
    </message>
    <message>
        <source>We add your points as soon as the line is back.</source>
        <translation>Sumaremos sus puntos en cuanto vuelva la conexión.</translation>
    </message>
    <message>
        <source>We are still finding out whether your points have arrived. Nothing is lost.</source>
        <translation>Aún estamos comprobando si sus puntos han llegado. No se pierde nada.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Asking for your points</source>
        <translation>Pidiendo sus puntos</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>You can put your phone away.</source>
        <translation>Ya puede guardar el móvil.</translation>
    </message>
    <message>
        <source>Your code is read</source>
        <translation>Su código se ha leído</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>%1 others</source>
        <translation>Otras: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>Cerrado por %1</translation>
    </message>
    <message>
        <source>Handed over to the next shift: %1</source>
        <translation>Pasan al turno siguiente: %1</translation>
    </message>
    <message>
        <source>Of these, a person must decide about: %1</source>
        <translation>De ellas, debe decidir una persona: %1</translation>
    </message>
    <message>
        <source>Refused after the visitor had left, for a person to see to: %1</source>
        <translation>Rechazadas cuando el visitante ya se había ido, por atender: %1</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <extracomment>A4 (mm); everything below is in these campaigns on the page; the rest is one line pixels for a millimetre of the picture where figures begin</extracomment>
        <translation>Turno %1</translation>
    </message>
    <message>
        <source>Still waiting from the shift before: %1</source>
        <translation>Pendientes del turno anterior: %1</translation>
    </message>
    <message>
        <source>What waits is kept on the terminal&apos;s disk and leaves by itself.</source>
        <translation>Lo que espera está en el disco del terminal y sale solo.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
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
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Now show your own code</source>
        <translation>Ahora muestre su propio código</translation>
    </message>
    <message>
        <source>Now tap with your own phone or card</source>
        <translation>Ahora acerque su propio móvil o tarjeta</translation>
    </message>
    <message>
        <source>Or tap phone or card</source>
        <translation>O acerque el móvil o la tarjeta</translation>
    </message>
    <message>
        <source>Tap phone or card here</source>
        <translation>Acerque aquí el móvil o la tarjeta</translation>
    </message>
    <message>
        <source>Your code is in your loyalty app</source>
        <translation>Su código está en su app de fidelidad</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>en comprobación</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>pide una decisión</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>anulado</translation>
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
        <translation>Anular</translation>
    </message>
    <message>
        <source>Void %1</source>
        <translation>Anular %1</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>For staff: %1</source>
        <translation>Personal: %1</translation>
    </message>
    <message>
        <source>Last claims</source>
        <translation>Últimas solicitudes</translation>
    </message>
    <message>
        <source>None yet in this shift.</source>
        <translation>Ninguna todavía en este turno.</translation>
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
        <translation>%1 no se puede usar: %2.</translation>
    </message>
    <message>
        <source>%1 claims are on their way (outbox.max_open).</source>
        <translation>%1 solicitudes están en camino (outbox.max_open).</translation>
    </message>
    <message>
        <source>%1 does not open the claims in %2. Put the one back that does.</source>
        <translation>%1 no abre las solicitudes de %2. Vuelva a poner la que sí.</translation>
    </message>
    <message>
        <source>%1 in the terminal itself</source>
        <translation>%1 en el propio terminal</translation>
    </message>
    <message>
        <source>%1 is being looked up in the history.</source>
        <translation>Se busca %1 en el historial.</translation>
    </message>
    <message>
        <source>%1 is damaged. Put it aside: the shift then begins one earlier.</source>
        <translation>%1 está dañado. Apártelo: el turno empieza entonces uno antes.</translation>
    </message>
    <message>
        <source>%1 is damaged. Remove it and give the PINs anew.</source>
        <extracomment>Argon2id with 64 MiB and three passes: about 0.2 s a try, also for whoever has stolen the file. wrong PINs before there is a wait wrong PINs in a row before the PIN is switched off seconds; doubled at each wrong PIN until the next try; None: not until somebody helps</extracomment>
        <translation>%1 está dañado. Quítelo y dé los PIN de nuevo.</translation>
    </message>
    <message>
        <source>%1 is given up.</source>
        <translation>%1 se abandona.</translation>
    </message>
    <message>
        <source>%1 is missing: without it the claims in %2 cannot be read. Put it back.</source>
        <translation>Falta %1: sin él no se pueden leer las solicitudes de %2. Vuelva a ponerlo.</translation>
    </message>
    <message>
        <source>%1 is not signed in here.</source>
        <translation>%1 no ha entrado aquí.</translation>
    </message>
    <message>
        <source>%1 is noted as accepted.</source>
        <translation>%1 consta como aceptada.</translation>
    </message>
    <message>
        <source>%1 is ticked off.</source>
        <translation>%1 está atendida.</translation>
    </message>
    <message>
        <source>%1 is voided.</source>
        <translation>%1 está anulada.</translation>
    </message>
    <message>
        <source>%1 waits again and will be sent.</source>
        <translation>%1 vuelve a esperar y se enviará.</translation>
    </message>
    <message>
        <source>Another kiosk process uses the outbox in %1. Close it, or choose another outbox.folder.</source>
        <translation>Otro proceso kiosk usa la bandeja de salida en %1. Ciérrelo o elija otro outbox.folder.</translation>
    </message>
    <message>
        <source>Another program keeps the PC/SC reader for itself: close it.</source>
        <translation>Otro programa retiene el lector PC/SC: ciérrelo.</translation>
    </message>
    <message>
        <source>Claim %1 cannot become %2: it is %3.</source>
        <translation>La solicitud %1 no puede pasar a «%2»: está «%3».</translation>
    </message>
    <message>
        <source>Claim %1 is %2. Only a claim that is parked can be decided about.</source>
        <translation>La solicitud %1 está «%2». Solo se decide sobre una aparcada.</translation>
    </message>
    <message>
        <source>Claim %1 is %2. Only a claim that waits and was never tried can be voided.</source>
        <translation>La solicitud %1 está «%2». Solo se anula la que espera y nunca se intentó.</translation>
    </message>
    <message>
        <source>Claim %1 is %2: there is nothing to find out.</source>
        <extracomment>What each decision makes of a claim.</extracomment>
        <translation>La solicitud %1 está «%2»: no hay nada que averiguar.</translation>
    </message>
    <message>
        <source>Claim %1 is no longer the attempt that was begun.</source>
        <translation>La solicitud %1 ya no es el intento que se empezó.</translation>
    </message>
    <message>
        <source>Claim %1 is no task: nobody has to see to it.</source>
        <translation>La solicitud %1 no es una tarea: nadie tiene que atenderla.</translation>
    </message>
    <message>
        <source>Claim %1 was changed on the disk, or its key was.</source>
        <extracomment>for the second journal&apos;s checksums</extracomment>
        <translation>La solicitud %1 se cambió en el disco, o su clave.</translation>
    </message>
    <message>
        <source>Claims brought back from the second journal: %1.</source>
        <translation>Solicitudes recuperadas del segundo diario: %1.</translation>
    </message>
    <message>
        <source>Claims damaged on the disk and mended from the second journal: %1.</source>
        <translation>Solicitudes dañadas en el disco y reparadas del segundo diario: %1.</translation>
    </message>
    <message>
        <source>Claims rebuilt from the second journal: %1.</source>
        <translation>Solicitudes reconstruidas del segundo diario: %1.</translation>
    </message>
    <message>
        <source>Claims that became uncertain: %1. Why: %2.</source>
        <translation>Solicitudes que pasaron a inciertas: %1. Motivo: %2.</translation>
    </message>
    <message>
        <source>Claims worth %1 are on their way (outbox.max_value).</source>
        <translation>Hay solicitudes por valor de %1 en camino (outbox.max_value).</translation>
    </message>
    <message>
        <source>It belongs to somebody else. Type: %1</source>
        <translation>Es de otro usuario. Escriba: %1</translation>
    </message>
    <message>
        <source>It was put aside in %1.</source>
        <translation>Se apartó en %1.</translation>
    </message>
    <message>
        <source>No NFC reader was found: none on USB that works without PC/SC, and with it: %1</source>
        <translation>No se encontró lector NFC: ninguno por USB sin PC/SC, y con él: %1</translation>
    </message>
    <message>
        <source>No PC/SC reader fits “%1”. There is: %2.</source>
        <translation>Ningún lector PC/SC encaja con «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>No PC/SC reader is plugged in.</source>
        <translation>No hay ningún lector PC/SC conectado.</translation>
    </message>
    <message>
        <source>PC/SC readers need the Python package pyscard: install pcscd, libpcsclite-dev and gcc, then `pip install pyscard`.</source>
        <extracomment>How long one look for tags lasts (milliseconds). Codes of PC/SC, as pcscd&apos;s clients get them; the rest of what it says is &quot;the daemon or the reader is gone&quot;. Writes through to the reader itself, where its driver allows it. An ATR that names this provider is a memory card, whose pages the reader shows by commands of its own. And that it is an Ultralight or an NTAG, whose pages are always there. A slot for a card that stays inside; no visitor&apos;s tag comes there.</extracomment>
        <translation>Los lectores PC/SC necesitan el paquete de Python pyscard: instale pcscd, libpcsclite-dev y gcc, y luego `pip install pyscard`.</translation>
    </message>
    <message>
        <source>Say which claim at the server it is.</source>
        <translation>Diga qué solicitud del servidor es.</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Diga antes por qué.</translation>
    </message>
    <message>
        <source>That is no id of the server: it has at most %1 letters and no blanks.</source>
        <extracomment>letters; those of PERS have 36</extracomment>
        <translation>Ese no es un número del servidor: tiene como mucho %1 letras y ningún espacio.</translation>
    </message>
    <message>
        <source>The %1 works through PC/SC only: set the reader to “pcsc”.</source>
        <translation>El %1 solo funciona por PC/SC: ponga el lector en «pcsc».</translation>
    </message>
    <message>
        <source>The NFC reader answers with nonsense (%1); it is opened anew.</source>
        <translation>El lector NFC responde sin sentido (%1); se abre de nuevo.</translation>
    </message>
    <message>
        <source>The NFC reader hangs and was reset; if it stays so, unplug it and plug it in again.</source>
        <translation>El lector NFC se colgó y se reinició; si sigue así, desenchúfelo y vuelva a enchufarlo.</translation>
    </message>
    <message>
        <source>The NFC reader is held by another program: stop pcscd (`sudo systemctl mask --now pcscd.socket pcscd`), install packaging/modprobe/pers-kiosk-nfc.conf, or set the reader to “pcsc”.</source>
        <translation>Otro programa retiene el lector NFC: pare pcscd (`sudo systemctl mask --now pcscd.socket pcscd`), instale packaging/modprobe/pers-kiosk-nfc.conf o ponga el lector en «pcsc».</translation>
    </message>
    <message>
        <source>The NFC reader is not there: is it plugged in?</source>
        <extracomment>Between two looks, while nobody is there and while a tag lies there (seconds). What is looked for: NTAG, phones and cards; the simulated reader waits a whole second for each, so it does with less.</extracomment>
        <translation>El lector NFC no está: ¿está enchufado?</translation>
    </message>
    <message>
        <source>The NFC reader may not be used by this user: install packaging/udev/60-pers-kiosk.rules into /etc/udev/rules.d, then plug it in again.</source>
        <translation>Este usuario no puede usar el lector NFC: instale packaging/udev/60-pers-kiosk.rules en /etc/udev/rules.d y vuelva a enchufarlo.</translation>
    </message>
    <message>
        <source>The PC/SC service does not answer: install and start pcscd (`sudo systemctl enable --now pcscd.socket`).</source>
        <translation>El servicio PC/SC no responde: instale e inicie pcscd (`sudo systemctl enable --now pcscd.socket`).</translation>
    </message>
    <message>
        <source>The camera does not answer on the network.</source>
        <translation>La cámara no responde en la red.</translation>
    </message>
    <message>
        <source>The camera does what nobody foresaw (%1).</source>
        <translation>La cámara hace algo imprevisto (%1).</translation>
    </message>
    <message>
        <source>The camera hangs: unplug it and plug it in again.</source>
        <translation>La cámara se ha colgado: desenchúfela y vuelva a enchufarla.</translation>
    </message>
    <message>
        <source>The camera repeats the same picture.</source>
        <translation>La cámara repite la misma imagen.</translation>
    </message>
    <message>
        <source>The camera stopped giving pictures.</source>
        <extracomment>Pauses before a source is tried again (seconds); the last one stays. How long a file waits for the frame before to be dealt with (seconds): longer than a decoder takes to be replaced. Whoever is so long in a driver (seconds) hangs in it: all that wait by themselves come back sooner.</extracomment>
        <translation>La cámara dejó de dar imágenes.</translation>
    </message>
    <message>
        <source>The catalogue is of %1: %2 h old. Type: kiosk check</source>
        <translation>El catálogo es de %1: tiene %2 h. Escriba: kiosk check</translation>
    </message>
    <message>
        <source>The catalogue was never read: names and amounts are not known here. Check the line: kiosk check</source>
        <translation>El catálogo no se ha leído nunca: aquí no se conocen nombres ni importes. Compruebe la línea: kiosk check</translation>
    </message>
    <message>
        <source>The device does what nobody foresaw (%1); it is opened anew.</source>
        <extracomment>Pauses before a device is tried again (seconds); the last one stays.</extracomment>
        <translation>El aparato hace algo imprevisto (%1); se abre de nuevo.</translation>
    </message>
    <message>
        <source>The disk does not take it: %1</source>
        <extracomment>letters of a reason, in the second journal what staff must know about the last stop; empty: nothing</extracomment>
        <translation>El disco no lo acepta: %1</translation>
    </message>
    <message>
        <source>The disk is full: make room on it.</source>
        <extracomment>bytes something in it could not be read: it was not left in good order</extracomment>
        <translation>El disco está lleno: haga sitio.</translation>
    </message>
    <message>
        <source>The disk is nearly full: no new claim is taken until there is room.</source>
        <translation>El disco está casi lleno: no se toman solicitudes hasta que haya sitio.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used: %2.%3</source>
        <translation>La carpeta %1 no se puede usar: %2.%3</translation>
    </message>
    <message>
        <source>The key %1 cannot be used: %2.</source>
        <translation>La clave %1 no se puede usar: %2.</translation>
    </message>
    <message>
        <source>The key beside %1 is not the one it was written with. Put that one back.</source>
        <extracomment>length of the record, and its keyed checksum bytes of one record, so that each begins with two zeros the length of none needs more than the two bytes that follow records that are looked at together</extracomment>
        <translation>La clave junto a %1 no es con la que se escribió. Vuelva a poner aquella.</translation>
    </message>
    <message>
        <source>The outbox %1 cannot be opened: %2.%3</source>
        <translation>La bandeja de salida %1 no se puede abrir: %2.%3</translation>
    </message>
    <message>
        <source>The outbox %1 is damaged (%2).</source>
        <translation>La bandeja de salida %1 está dañada (%2).</translation>
    </message>
    <message>
        <source>The outbox %1 lost rows in its upgrade. Its backup lies beside it; ask for support.</source>
        <translation>La bandeja de salida %1 perdió filas al actualizarse. Su copia está al lado; pida ayuda.</translation>
    </message>
    <message>
        <source>The outbox %1 was written by a newer kiosk. Install that version again.</source>
        <translation>La bandeja de salida %1 la escribió un kiosk más nuevo. Instale otra vez esa versión.</translation>
    </message>
    <message>
        <source>The outbox file was gone.</source>
        <extracomment>bytes at which the journal is written anew, unless it is hardly longer than it was then</extracomment>
        <translation>El archivo de la bandeja de salida no estaba.</translation>
    </message>
    <message>
        <source>The outbox was stopped while it wrote its first claims.</source>
        <translation>La bandeja de salida se detuvo al escribir sus primeras solicitudes.</translation>
    </message>
    <message>
        <source>The part that reads the codes does not start.</source>
        <extracomment>The window gets a picture this often at most (seconds), and so wide or high at most (pixels). A decoder that failed so often in a row is a trouble worth telling. After so long without a picture (seconds) somebody asks what the camera does.</extracomment>
        <translation>La parte que lee los códigos no arranca.</translation>
    </message>
    <message>
        <source>The scanner is not there (%1): is it plugged in and set to serial (USB-COM) mode?</source>
        <extracomment>How long closing waits for the thread (seconds). A line that is quiet for so long has ended, for scanners that send no end (seconds).</extracomment>
        <translation>El escáner no está (%1): ¿está enchufado y en modo serie (USB-COM)?</translation>
    </message>
    <message>
        <source>The scanner is used by another program: close it.</source>
        <translation>Otro programa usa el escáner: ciérrelo.</translation>
    </message>
    <message>
        <source>The scanner may not be used by this user: add the user to the group dialout.</source>
        <translation>Este usuario no puede usar el escáner: añádalo al grupo dialout.</translation>
    </message>
    <message>
        <source>The scanner was unplugged.</source>
        <translation>Se desenchufó el escáner.</translation>
    </message>
    <message>
        <source>The server does not let this terminal in: %1</source>
        <extracomment>On the screens of visitors too.</extracomment>
        <translation>El servidor no deja entrar a este terminal: %1</translation>
    </message>
    <message>
        <source>The server&apos;s claim %1 already settles another claim of ours.</source>
        <translation>La solicitud %1 del servidor ya corresponde a otra nuestra.</translation>
    </message>
    <message>
        <source>The server&apos;s claim %1 belongs to %2 already: each claim has its own id.</source>
        <translation>La solicitud %1 del servidor ya es de %2: cada una tiene su número.</translation>
    </message>
    <message>
        <source>The server&apos;s claim %1 belongs to an older one already: each claim has its own id.</source>
        <translation>La solicitud %1 del servidor ya es de otra anterior: cada una tiene su número.</translation>
    </message>
    <message>
        <source>The sign-in ended at %1; claims are kept here. Whoever set it up types on this machine: %2</source>
        <translation>La sesión terminó el %1; las solicitudes se guardan aquí. Quien lo instaló escribe en esta máquina: %2</translation>
    </message>
    <message>
        <source>The video cannot be played.</source>
        <translation>El vídeo no se puede reproducir.</translation>
    </message>
    <message>
        <source>The video or folder cannot be opened: %1.</source>
        <extracomment>How long a stream may take to open, and to give its next picture (milliseconds). A picture of a folder is shown for a second, as so many frames. Of a camera&apos;s number: OpenCV takes no larger one. milliseconds; None: as the camera likes in the camera&apos;s own measure; None: as the camera likes None: no more, or no answer seconds from picture to picture of a file; None: live what a device did not let itself be set to, a sentence each</extracomment>
        <translation>El vídeo o la carpeta no se puede abrir: %1.</translation>
    </message>
    <message>
        <source>The video or folder is not there.</source>
        <translation>El vídeo o la carpeta no está.</translation>
    </message>
    <message>
        <source>The video&apos;s name is no text: give it another.</source>
        <translation>El nombre del vídeo no es texto: dele otro.</translation>
    </message>
    <message>
        <source>There are no pictures to show.</source>
        <translation>No hay imágenes que mostrar.</translation>
    </message>
    <message>
        <source>There is no camera at this place.</source>
        <translation>No hay ninguna cámara en este lugar.</translation>
    </message>
    <message>
        <source>There is no camera of this name.</source>
        <translation>No hay ninguna cámara con este nombre.</translation>
    </message>
    <message>
        <source>There is no claim %1 in this outbox.</source>
        <translation>No hay ninguna solicitud %1 en esta bandeja de salida.</translation>
    </message>
    <message>
        <source>This disk does not allow SQLite&apos;s write-ahead log (it answers %1).</source>
        <translation>Este disco no permite el registro previo de SQLite (responde %1).</translation>
    </message>
    <message>
        <source>This needs a %1; %2 is a %3.</source>
        <translation>Esto requiere: %1; %2 es: %3.</translation>
    </message>
    <message>
        <source>This needs a supervisor, because it could be booked twice.</source>
        <extracomment>places that need no word on what they are about</extracomment>
        <translation>Esto es para un supervisor: podría anotarse dos veces.</translation>
    </message>
    <message>
        <source>This needs a supervisor.</source>
        <translation>Esto es para un supervisor.</translation>
    </message>
    <message>
        <source>What is plugged in at %1 does not answer as a PN532 reader in serial mode does.</source>
        <translation>Lo que hay en %1 no responde como un lector PN532 en modo serie.</translation>
    </message>
    <message>
        <source>Without a line to the server the sign-in ends at %1. Then whoever set it up types on this machine: %2</source>
        <extracomment>seconds until the first look, which the catalogue&apos;s first read should beat, and between looks</extracomment>
        <translation>Sin línea con el servidor, la sesión termina el %1. Entonces quien lo instaló escribe en esta máquina: %2</translation>
    </message>
    <message>
        <source>a key holds characters that no header can carry</source>
        <translation>una clave contiene caracteres que ninguna cabecera admite</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>accepted as %1</source>
        <extracomment>the member&apos;s name, masked all identifiers of this member that the answer shows the server&apos;s own words when the server says it would work again the server&apos;s own word; a verdict all the same somebody should look: this must not happen on a sound line for the log: the server&apos;s id of the failure for the log: the server&apos;s id of the failure for the log: the server&apos;s id of the failure for the log: the server&apos;s id of the failure</extracomment>
        <translation>aceptada como %1</translation>
    </message>
    <message>
        <source>claim %1: %2</source>
        <extracomment>an answer that cannot be ours; over when no claim is in doubt any more more in the history than there should be; stays while the terminal runs</extracomment>
        <translation>solicitud %1: %2</translation>
    </message>
    <message>
        <source>found in the history, and %1 more that should not exist</source>
        <translation>está en el historial, y %1 más que no debería haber</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>no aquí</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>aparcada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>sign-in: %1</source>
        <translation>inicio de sesión: %1</translation>
    </message>
    <message>
        <source>sign-in: there is nothing to sign in with</source>
        <extracomment>As whom to sign in, in the wire&apos;s words: an admin is &quot;tenant&quot;.</extracomment>
        <translation>inicio de sesión: no hay con qué entrar</translation>
    </message>
    <message>
        <source>steward</source>
        <extracomment>letters</extracomment>
        <translation>encargado</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervisor</translation>
    </message>
    <message>
        <source>the answer is about another member (claim %1)</source>
        <extracomment>Fields that stand in every request of ours: a complaint about one of them is about us, not about the visitor. seconds, where a 429 does not say</extracomment>
        <translation>la respuesta es sobre otro miembro (solicitud %1)</translation>
    </message>
    <message>
        <source>the books do not balance: %1</source>
        <extracomment>seconds every so many checks the rows themselves are counted</extracomment>
        <translation>las cuentas no cuadran: %1</translation>
    </message>
    <message>
        <source>the books say %1, the rows say %2</source>
        <translation>las cuentas dicen %1, las filas dicen %2</translation>
    </message>
    <message>
        <source>the key is refused</source>
        <translation>la clave se rechaza</translation>
    </message>
    <message>
        <source>the machine stopped without warning</source>
        <extracomment>claims that became uncertain empty: they were only being sent the file may be older than what this outbox has been through since</extracomment>
        <translation>la máquina se detuvo sin aviso</translation>
    </message>
    <message>
        <source>the note beside the outbox is missing: this file may come from a backup</source>
        <translation>falta la nota junto a la bandeja de salida: este archivo puede venir de una copia</translation>
    </message>
    <message>
        <source>the server&apos;s id belongs to another claim of ours</source>
        <translation>el número del servidor es de otra solicitud nuestra</translation>
    </message>
    <message>
        <source>this outbox is older than the last one here: it may come from a backup</source>
        <translation>esta bandeja de salida es más antigua que la última de aquí: puede venir de una copia</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incierta</translation>
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
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Never read.</source>
        <translation>No se ha leído nunca.</translation>
    </message>
    <message>
        <source>No campaign is known.</source>
        <translation>No se conoce ninguna campaña.</translation>
    </message>
    <message>
        <source>Read at %1.</source>
        <translation>Leído a las %1.</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Leer ahora</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>The server did not answer just now.</source>
        <translation>El servidor no ha respondido ahora.</translation>
    </message>
    <message>
        <source>Trigger sources: %1</source>
        <translation>Puntos de activación: %1</translation>
    </message>
    <message>
        <source>given out here</source>
        <translation>se da aquí</translation>
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
        <translation>en el servidor: %1</translation>
    </message>
    <message>
        <source>refused later</source>
        <translation>rechazada después</translation>
    </message>
</context>
<context>
    <name>StaffDecide</name>
    <message>
        <source>%1, chosen</source>
        <translation>%1, elegido</translation>
    </message>
    <message>
        <source>I saw it at the server</source>
        <translation>Lo he visto en el servidor</translation>
    </message>
    <message>
        <source>I told the visitor</source>
        <translation>Se lo he dicho al visitante</translation>
    </message>
    <message>
        <source>Id at the server</source>
        <translation>Id en el servidor</translation>
    </message>
    <message>
        <source>In my own words …</source>
        <translation>Con mis palabras …</translation>
    </message>
    <message>
        <source>It is not at the server</source>
        <translation>No está en el servidor</translation>
    </message>
    <message>
        <source>It was a test</source>
        <translation>Era una prueba</translation>
    </message>
    <message>
        <source>It was scanned by mistake</source>
        <translation>Se escaneó por error</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Nobody can be reached</source>
        <translation>No se localiza a nadie</translation>
    </message>
    <message>
        <source>Somebody has told the visitor, or made good for it.</source>
        <translation>Alguien ha avisado al visitante o lo ha compensado.</translation>
    </message>
    <message>
        <source>The claim ends here: the visitor gets nothing for it.</source>
        <translation>La solicitud acaba aquí: el visitante no recibe nada.</translation>
    </message>
    <message>
        <source>The claim is sent once more. If it was booked before, it could be booked twice.</source>
        <translation>La solicitud se envía otra vez. Si ya se anotó, podría anotarse dos veces.</translation>
    </message>
    <message>
        <source>The claim was never sent, and will not be.</source>
        <translation>La solicitud no se ha enviado ni se enviará.</translation>
    </message>
    <message>
        <source>The visitor asked</source>
        <translation>Lo pidió el visitante</translation>
    </message>
    <message>
        <source>The visitor does not have it in the app</source>
        <translation>El visitante no lo tiene en la app</translation>
    </message>
    <message>
        <source>The visitor has it in the app</source>
        <translation>El visitante lo tiene en la app</translation>
    </message>
    <message>
        <source>The visitor was given it by hand</source>
        <translation>Se le dio al visitante a mano</translation>
    </message>
    <message>
        <source>Which claim at the server is it? Type its id.</source>
        <translation>¿Qué solicitud es en el servidor? Escriba su id.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why, in your own words.</source>
        <translation>Por qué, con sus palabras.</translation>
    </message>
    <message>
        <source>You have seen this claim booked at the server. It is not sent again.</source>
        <translation>Ha visto esta solicitud anotada en el servidor. No se envía otra vez.</translation>
    </message>
</context>
<context>
    <name>StaffDevices</name>
    <message>
        <source>%1 read %2</source>
        <translation>%1 ha leído %2</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Aparatos</translation>
    </message>
    <message>
        <source>Hold a code or a tag to any reader to try it: no claim is made.</source>
        <translation>Acerque un código o una etiqueta a un lector para probarlo: no se hace ninguna solicitud.</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Aún no se ha leído nada</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Try the line</source>
        <translation>Probar la línea</translation>
    </message>
    <message>
        <source>answered just now</source>
        <translation>acaba de responder</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>away since %1: %2</source>
        <translation>falta desde las %1: %2</translation>
    </message>
    <message>
        <source>did not answer just now</source>
        <translation>no ha respondido ahora</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>does not let this terminal in: %1</source>
        <translation>no deja entrar a este terminal: %1</translation>
    </message>
    <message>
        <source>is being asked</source>
        <translation>se le pregunta</translation>
    </message>
    <message>
        <source>there; has read nothing yet</source>
        <translation>presente; aún no ha leído nada</translation>
    </message>
    <message>
        <source>there; last read at %1</source>
        <translation>presente; última lectura a las %1</translation>
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
            <numerusform>Queda %n solicitud. Sigue en este disco y sale cuando el programa vuelva a funcionar.</numerusform>
            <numerusform>Quedan %n solicitudes. Siguen en este disco y salen cuando el programa vuelva a funcionar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>No claim is waiting here.</source>
        <translation>Aquí no espera ninguna solicitud.</translation>
    </message>
    <message>
        <source>This needs a supervisor.</source>
        <translation>Esto es para un supervisor.</translation>
    </message>
    <message>
        <source>Until somebody starts it again, visitors find no terminal.</source>
        <translation>Hasta que alguien lo vuelva a iniciar, los visitantes no tendrán terminal.</translation>
    </message>
</context>
<context>
    <name>StaffGroup</name>
    <message>
        <source>A group</source>
        <translation>Un grupo</translation>
    </message>
    <message>
        <source>How many come together? Each shows their own code, one right after the other, without a pause.</source>
        <translation>¿Cuántos vienen juntos? Cada uno muestra su código, uno tras otro, sin pausa.</translation>
    </message>
    <message>
        <source>No group any more</source>
        <translation>Ya no hay grupo</translation>
    </message>
</context>
<context>
    <name>StaffHome</name>
    <message>
        <source>%1, steward. Visitors wait while you are here.</source>
        <translation>%1, encargado. Los visitantes esperan mientras está aquí.</translation>
    </message>
    <message>
        <source>%1, supervisor. Visitors wait while you are here.</source>
        <translation>%1, supervisor. Los visitantes esperan mientras está aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n claims leave by themselves. You can go home.</source>
        <translation>
            <numerusform>%n solicitud sale sola. Puede irse a casa.</numerusform>
            <numerusform>%n solicitudes salen solas. Puede irse a casa.</numerusform>
        </translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Un grupo</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Cerrar el turno</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Aparatos</translation>
    </message>
    <message>
        <source>Nothing is waiting. You can go home.</source>
        <translation>No espera nada. Puede irse a casa.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Aparcadas</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
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
        <translation>Solicitudes: %1</translation>
    </message>
    <message>
        <source>No claim stands here.</source>
        <translation>Aquí no hay ninguna.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
</context>
<context>
    <name>StaffParked</name>
    <message>
        <source>No claim waits for you.</source>
        <translation>Ninguna solicitud le espera.</translation>
    </message>
    <message>
        <source>Open one to decide about it.</source>
        <translation>Abra una para decidir.</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Aparcadas</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>Choose your name.</source>
        <translation>Elija su nombre.</translation>
    </message>
    <message>
        <source>Digits typed: %1</source>
        <translation>Cifras escritas: %1</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet. On this machine, type: kiosk staff pin NAME --scope supervisor</source>
        <translation>Nadie tiene PIN todavía. En esta máquina, escriba: kiosk staff pin NAME --scope supervisor</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Staff: who is it?</source>
        <translation>Personal: ¿quién es?</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>Ese no es el PIN. Pruebe otra vez.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. The next try is in %1 s.</source>
        <translation>Demasiados PIN erróneos. Próximo intento en %1 s.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. This PIN is switched off: ask a supervisor.</source>
        <translation>Demasiados PIN erróneos. Este PIN está desactivado: pregunte a un supervisor.</translation>
    </message>
    <message>
        <source>Type your PIN, then ✓.</source>
        <translation>Escriba su PIN y luego ✓.</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>%1 accepted, %2 waiting, %3 rejected</source>
        <translation>Aceptadas: %1, en espera: %2, rechazadas: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n claims are handed over to the next shift. Nothing is lost.</source>
        <translation>
            <numerusform>%n solicitud pasa al turno siguiente. No se pierde nada.</numerusform>
            <numerusform>%n solicitudes pasan al turno siguiente. No se pierde nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left over for the next shift.</source>
        <translation>No queda nada para el turno siguiente.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>No queda nada por enviar.</translation>
    </message>
    <message>
        <source>Shift %1 is closed</source>
        <translation>El turno %1 está cerrado</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>La hoja</translation>
    </message>
    <message>
        <source>The sheet lies here, for printing:</source>
        <translation>La hoja está aquí, para imprimir:</translation>
    </message>
    <message>
        <source>Waiting for a person: %1. Decide about them under Parked.</source>
        <translation>Esperan a una persona: %1. Decida en Aparcadas.</translation>
    </message>
</context>
<context>
    <name>StaffShift</name>
    <message numerus="yes">
        <source>%n claims are handed over to the next shift. Nothing is lost.</source>
        <translation>
            <numerusform>%n solicitud pasa al turno siguiente. No se pierde nada.</numerusform>
            <numerusform>%n solicitudes pasan al turno siguiente. No se pierde nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Cerrar el turno</translation>
    </message>
    <message>
        <source>Closing writes a sheet, and the next shift begins.</source>
        <translation>Al cerrar se escribe una hoja y empieza el turno siguiente.</translation>
    </message>
    <message>
        <source>Nothing is left over for the next shift.</source>
        <translation>No queda nada para el turno siguiente.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>No queda nada por enviar.</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>Turno %1</translation>
    </message>
    <message>
        <source>Since %1, %2.</source>
        <translation>Desde el %1, %2.</translation>
    </message>
    <message>
        <source>The first one of this terminal.</source>
        <translation>El primero de este terminal.</translation>
    </message>
    <message>
        <source>Waiting already when this shift began: %1</source>
        <translation>Ya esperaban al empezar este turno: %1</translation>
    </message>
    <message>
        <source>Waiting for a person: %1. Decide about them under Parked.</source>
        <translation>Esperan a una persona: %1. Decida en Aparcadas.</translation>
    </message>
</context>
<context>
    <name>StaffStage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>StaffToday</name>
    <message>
        <source>%1, by the hour of the scan</source>
        <translation>%1, por hora de lectura</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Give it up</source>
        <translation>Abandonarla</translation>
    </message>
    <message>
        <source>It was booked</source>
        <translation>Ya se anotó</translation>
    </message>
    <message>
        <source>Look it up now</source>
        <translation>Buscarla ahora</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>Atendida</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Enviarla otra vez</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>Anularla</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>on their way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>aparcada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incierta</translation>
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
        <translation>Código leído: %1</translation>
    </message>
</context>
<context>
    <name>SumLine</name>
    <message>
        <source>%1: %2 accepted, %3 waiting, %4 rejected</source>
        <translation>%1: aceptadas %2, en espera %3, rechazadas %4</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>No claims yet.</source>
        <translation>Aún ninguna.</translation>
    </message>
</context>
<context>
    <name>Title</name>
    <message>
        <source>Hold it a little longer</source>
        <translation>Manténgalo un poco más</translation>
    </message>
    <message>
        <source>That cannot say who you are</source>
        <translation>Eso no dice quién es usted</translation>
    </message>
    <message>
        <source>That code is not for here</source>
        <translation>Ese código no es de aquí</translation>
    </message>
    <message>
        <source>This tag cannot be read</source>
        <translation>Esta etiqueta no se puede leer</translation>
    </message>
    <message>
        <source>This tag is empty</source>
        <translation>Esta etiqueta está vacía</translation>
    </message>
    <message>
        <source>This tag is not genuine</source>
        <translation>Esta etiqueta no es auténtica</translation>
    </message>
    <message>
        <source>This tap was counted before</source>
        <translation>Este toque ya se contó</translation>
    </message>
    <message>
        <source>You were just here</source>
        <translation>Acaba de estar aquí</translation>
    </message>
    <message>
        <source>Your code once more, please</source>
        <translation>Su código otra vez, por favor</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>%1 attempts ended without an answer</source>
        <translation>%1 intentos acabaron sin respuesta</translation>
    </message>
    <message>
        <source>booked as %1</source>
        <translation>registrada como %1</translation>
    </message>
    <message>
        <source>brought back from the second journal</source>
        <translation>recuperada del segundo diario</translation>
    </message>
    <message>
        <source>it goes to the server</source>
        <translation>va hacia el servidor</translation>
    </message>
    <message>
        <source>it is not at the server so far; the terminal looks again</source>
        <translation>aún no está en el servidor; el terminal mirará otra vez</translation>
    </message>
    <message>
        <source>it is on this terminal&apos;s disk</source>
        <extracomment>The beginning of what is stored, and the sentence for it; %1 and on are what the brackets hold.</extracomment>
        <translation>está en el disco de este terminal</translation>
    </message>
    <message>
        <source>it is too old to look for; a person decides</source>
        <translation>es demasiado antigua para buscarla; decide una persona</translation>
    </message>
    <message>
        <source>it waited too long; a person decides</source>
        <translation>esperó demasiado; decide una persona</translation>
    </message>
    <message>
        <source>it was deleted here; look at the server what became of it</source>
        <translation>se borró aquí; mire en el servidor qué fue de ella</translation>
    </message>
    <message>
        <source>no answer came; it may have been booked or not</source>
        <translation>no llegó respuesta; puede estar registrada o no</translation>
    </message>
    <message>
        <source>the server could not be reached; it is tried again</source>
        <translation>no se pudo llegar al servidor; se intenta de nuevo</translation>
    </message>
    <message>
        <source>the server does not let this terminal in</source>
        <translation>el servidor no deja entrar a este terminal</translation>
    </message>
    <message>
        <source>the server does not understand this terminal</source>
        <translation>el servidor no entiende a este terminal</translation>
    </message>
    <message>
        <source>the server has it</source>
        <translation>el servidor la tiene</translation>
    </message>
    <message>
        <source>the server has it, and %1 too many</source>
        <translation>el servidor la tiene, y además %1 de más</translation>
    </message>
    <message>
        <source>the server has no time now; it is tried again</source>
        <translation>el servidor está ocupado; se intenta de nuevo</translation>
    </message>
    <message>
        <source>the server surely has not booked it; it is sent again</source>
        <translation>seguro que el servidor no la registró; se envía otra vez</translation>
    </message>
    <message>
        <source>the server&apos;s history cannot be searched for it</source>
        <translation>no se puede buscar en el historial del servidor</translation>
    </message>
    <message>
        <source>the terminal cannot find out whether it was booked</source>
        <translation>no se sabe si se registró</translation>
    </message>
    <message>
        <source>the terminal stopped; it may have been booked or not</source>
        <translation>el terminal se paró; puede estar registrada o no</translation>
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
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>%1 away</source>
        <translation>No responde: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n saved here</source>
        <translation>
            <numerusform>%n guardado aquí</numerusform>
            <numerusform>%n guardados aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>A hand&apos;s width from the glass</source>
        <translation>A un palmo del cristal</translation>
    </message>
    <message>
        <source>For staff: %1</source>
        <translation>Personal: %1</translation>
    </message>
    <message>
        <source>Show your code</source>
        <translation>Muestre su código</translation>
    </message>
    <message>
        <source>Show your code, or tap</source>
        <translation>Muestre su código o acérquelo</translation>
    </message>
    <message>
        <source>Tap phone or card here</source>
        <translation>Acerque móvil o tarjeta</translation>
    </message>
    <message>
        <source>Your code is in your loyalty app</source>
        <translation>Su código está en su app de fidelidad</translation>
    </message>
</context>
</TS>
