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
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
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
        <source>Or tap phone or card</source>
        <translation>O acerque el móvil o la tarjeta</translation>
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
        <translation>aceptado</translation>
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
    <name>Sum</name>
    <message>
        <source>Code read: %1</source>
        <translation>Código leído: %1</translation>
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
</context>
</TS>
