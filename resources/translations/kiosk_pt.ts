<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en_GB">
<context>
    <name>Advice</name>
    <message>
        <source>It belongs to another place. Show the code with your name.</source>
        <translation>É de outro local. Mostre o código com o seu nome.</translation>
    </message>
    <message>
        <source>It holds too much. Show the code with your name.</source>
        <translation>Tem dados a mais. Mostre o código com o seu nome.</translation>
    </message>
    <message>
        <source>It shows another number each time. Show the code with your name.</source>
        <translation>Mostra sempre um número diferente. Mostre o código com o seu nome.</translation>
    </message>
    <message>
        <source>Keep it on the reader until you see the answer.</source>
        <translation>Mantenha-o no leitor até ver a resposta.</translation>
    </message>
    <message>
        <source>Nothing is written on it yet. The counter can help you.</source>
        <translation>Ainda não tem nada escrito. No balcão podem ajudar.</translation>
    </message>
    <message>
        <source>Open your loyalty app and show the code with your name.</source>
        <translation>Abra a sua app de fidelização e mostre o código com o seu nome.</translation>
    </message>
    <message>
        <source>Show the code in your loyalty app. The counter can help you.</source>
        <translation>Mostre o código da sua app de fidelização. No balcão podem ajudar.</translation>
    </message>
    <message>
        <source>Take the tag away and hold it here again.</source>
        <translation>Retire a etiqueta e encoste-a outra vez.</translation>
    </message>
    <message>
        <source>What is written on it is damaged. The counter can help you.</source>
        <translation>O que tem escrito está danificado. No balcão podem ajudar.</translation>
    </message>
    <message>
        <source>You are counted once. Come back in a moment for the next time.</source>
        <translation>Já foi contado. Volte daqui a pouco para a próxima vez.</translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>%1 away</source>
        <translation>Não responde: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n saved here</source>
        <translation>
            <numerusform>%n guardado aqui</numerusform>
            <numerusform>%n guardados aqui</numerusform>
        </translation>
    </message>
    <message>
        <source>An amount is never below zero. Type what was paid.</source>
        <translation>Um valor nunca é menor que zero. Digite o que foi pago.</translation>
    </message>
    <message>
        <source>That is more than the %1 this counter takes. Check the digits.</source>
        <translation>É mais do que os %1 que esta caixa aceita. Verifique os algarismos.</translation>
    </message>
    <message>
        <source>The reward once for every %1</source>
        <translation>A recompensa uma vez por cada %1</translation>
    </message>
    <message>
        <source>There are too many digits behind the point.</source>
        <translation>Há algarismos a mais depois da vírgula.</translation>
    </message>
    <message>
        <source>There is something to collect from %1 on.</source>
        <translation>Há algo a recolher a partir de %1.</translation>
    </message>
    <message>
        <source>Type an amount above zero.</source>
        <translation>Digite um valor acima de zero.</translation>
    </message>
    <message>
        <source>Type digits and one comma or point, such as %1.</source>
        <translation>Digite algarismos e uma só vírgula ou ponto, como %1.</translation>
    </message>
    <message>
        <source>What was paid?</source>
        <translation>Quanto foi pago?</translation>
    </message>
    <message>
        <source>rounded down to %1</source>
        <translation>arredondado para baixo a %1</translation>
    </message>
    <message>
        <source>rounded to the nearest, %1</source>
        <translation>arredondado ao mais próximo, %1</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Tap phone or card here</source>
        <translation>Encoste aqui o telemóvel ou o cartão</translation>
    </message>
    <message>
        <source>Your code is in your loyalty app</source>
        <translation>O seu código está na sua app de fidelização</translation>
    </message>
</context>
<context>
    <name>CameraFrame</name>
    <message>
        <source>Camera</source>
        <translation>Câmara</translation>
    </message>
</context>
<context>
    <name>CameraHint</name>
    <message>
        <source>Come closer</source>
        <translation>Aproxime-se</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Não mexa</translation>
    </message>
    <message>
        <source>More light</source>
        <translation>Mais luz</translation>
    </message>
    <message>
        <source>Turn up your screen&apos;s brightness</source>
        <translation>Aumente o brilho do ecrã</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>it cannot start</source>
        <translation>não consegue arrancar</translation>
    </message>
    <message>
        <source>no reader answers</source>
        <translation>nenhum leitor responde</translation>
    </message>
    <message>
        <source>the disk takes no claims</source>
        <translation>o disco não aceita pedidos</translation>
    </message>
    <message>
        <source>the outbox is full</source>
        <translation>a caixa de saída está cheia</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>For %1. Nothing is booked yet.</source>
        <translation>Para %1. Ainda nada foi registado.</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Está certo?</translation>
    </message>
</context>
<context>
    <name>Declined</name>
    <message>
        <source>For staff: %1 · %2</source>
        <translation>Para a equipa: %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>In %n hours</source>
        <translation>
            <numerusform>Daqui a uma hora</numerusform>
            <numerusform>Daqui a %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n minutes</source>
        <translation>
            <numerusform>Daqui a um minuto</numerusform>
            <numerusform>Daqui a %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Próxima vez</translation>
    </message>
    <message>
        <source>No points this time</source>
        <translation>Desta vez não há pontos</translation>
    </message>
    <message>
        <source>Not with this campaign</source>
        <translation>Não com esta campanha</translation>
    </message>
    <message>
        <source>The counter knows more</source>
        <translation>No balcão sabem mais</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Amanhã</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation>Vírgula decimal</translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation>Apagar o último algarismo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Introduzir</translation>
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
        <translation>A câmara continua a ver</translation>
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
            <numerusform>Após %n visita</numerusform>
            <numerusform>Após %n visitas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>Closed for the moment</source>
        <translation>Encerrado de momento</translation>
    </message>
    <message>
        <source>Everything saved here stays safe and will be added.</source>
        <translation>Tudo o que foi guardado aqui está seguro e será adicionado.</translation>
    </message>
    <message>
        <source>For staff: %1</source>
        <translation>Para a equipa: %1</translation>
    </message>
    <message>
        <source>Please ask at the counter</source>
        <translation>Pergunte no balcão, por favor</translation>
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
        <translation>Pontos adicionados</translation>
    </message>
    <message>
        <source>Reward added</source>
        <translation>Prémio adicionado</translation>
    </message>
    <message>
        <source>You are done here.</source>
        <translation>Está feito.</translation>
    </message>
    <message>
        <source>You now have %1</source>
        <translation>Agora tem %1</translation>
    </message>
    <message>
        <source>Your visit counts</source>
        <translation>A sua visita conta</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>All of it is given out at this place.</source>
        <translation>Neste local já foi tudo distribuído.</translation>
    </message>
    <message>
        <source>All of it is given out for today.</source>
        <translation>Por hoje já foi tudo distribuído.</translation>
    </message>
    <message>
        <source>All of it is given out.</source>
        <translation>Já foi tudo distribuído.</translation>
    </message>
    <message>
        <source>Show the code of the place first, then your own.</source>
        <translation>Mostre primeiro o código do local e depois o seu.</translation>
    </message>
    <message>
        <source>That code belongs to another place.</source>
        <translation>Esse código é de outro local.</translation>
    </message>
    <message>
        <source>The code of this place is resting.</source>
        <translation>O código deste local está em pausa.</translation>
    </message>
    <message>
        <source>There is nothing to collect at this place yet.</source>
        <translation>Neste local ainda não há nada para acumular.</translation>
    </message>
    <message>
        <source>This amount does not fit.</source>
        <translation>Este valor não serve.</translation>
    </message>
    <message>
        <source>This amount is too large for one visit.</source>
        <translation>Este valor é demasiado alto para uma visita.</translation>
    </message>
    <message>
        <source>This brings more points than one visit may.</source>
        <translation>Isto dá mais pontos do que uma visita permite.</translation>
    </message>
    <message>
        <source>This campaign does not know our place yet.</source>
        <translation>Esta campanha ainda não conhece o nosso local.</translation>
    </message>
    <message>
        <source>This campaign is no longer there.</source>
        <translation>Esta campanha já não existe.</translation>
    </message>
    <message>
        <source>This campaign is not open yet.</source>
        <translation>Esta campanha ainda não abriu.</translation>
    </message>
    <message>
        <source>This campaign is over.</source>
        <translation>Esta campanha terminou.</translation>
    </message>
    <message>
        <source>This campaign is resting.</source>
        <translation>Esta campanha está em pausa.</translation>
    </message>
    <message>
        <source>This campaign starts later.</source>
        <translation>Esta campanha começa mais tarde.</translation>
    </message>
    <message>
        <source>This one does not work here. The counter can help you.</source>
        <translation>Isto não funciona aqui. No balcão podem ajudar.</translation>
    </message>
    <message>
        <source>This one is collected at another place.</source>
        <translation>Isto acumula-se noutro local.</translation>
    </message>
    <message>
        <source>This one is collected in your loyalty app.</source>
        <translation>Isto acumula-se na sua app de fidelização.</translation>
    </message>
    <message>
        <source>This one is for another country.</source>
        <translation>Isto é para outro país.</translation>
    </message>
    <message>
        <source>This one is for other members or another time.</source>
        <translation>Isto é para outros membros ou para outra altura.</translation>
    </message>
    <message>
        <source>This one must know where we are.</source>
        <translation>Para isto é preciso saber onde estamos.</translation>
    </message>
    <message>
        <source>We do not know the code of this place.</source>
        <translation>Não conhecemos o código deste local.</translation>
    </message>
    <message>
        <source>We do not know this code. Show the one in your loyalty app.</source>
        <translation>Não conhecemos este código. Mostre o da sua app de fidelização.</translation>
    </message>
    <message>
        <source>We do not take part in this campaign.</source>
        <translation>Não participamos nesta campanha.</translation>
    </message>
    <message>
        <source>You already collected here today.</source>
        <translation>Hoje já acumulou aqui.</translation>
    </message>
    <message>
        <source>You already have all that this place gives. Another place may give more.</source>
        <translation>Já tem tudo o que este local dá. Outro local pode dar mais.</translation>
    </message>
    <message>
        <source>You already have all there is to collect.</source>
        <translation>Já tem tudo o que há para acumular.</translation>
    </message>
    <message>
        <source>You collected here a moment ago.</source>
        <translation>Acumulou aqui há pouco.</translation>
    </message>
    <message>
        <source>You have all that this place gives in a day. Another place may give more.</source>
        <translation>Já tem tudo o que este local dá num dia. Outro local pode dar mais.</translation>
    </message>
    <message>
        <source>You have completed this campaign.</source>
        <translation>Concluiu esta campanha.</translation>
    </message>
    <message>
        <source>Your account needs one more detail. Your loyalty app asks for it.</source>
        <translation>Falta um dado na sua conta. A sua app de fidelização vai pedi-lo.</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Keep this reference</source>
        <translation>Guarde esta referência</translation>
    </message>
    <message>
        <source>Or take a photo of it</source>
        <translation>Ou tire uma fotografia</translation>
    </message>
    <message>
        <source>Saved for you</source>
        <translation>Guardado para si</translation>
    </message>
    <message>
        <source>We add your points as soon as the line is back.</source>
        <translation>Adicionamos os seus pontos assim que a ligação voltar.</translation>
    </message>
    <message>
        <source>We are still finding out whether your points have arrived. Nothing is lost.</source>
        <translation>Ainda estamos a verificar se os seus pontos chegaram. Nada se perde.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Asking for your points</source>
        <translation>A pedir os seus pontos</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>You can put your phone away.</source>
        <translation>Pode guardar o telemóvel.</translation>
    </message>
    <message>
        <source>Your code is read</source>
        <translation>O seu código foi lido</translation>
    </message>
</context>
<context>
    <name>ShowYourCode</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Now show your own code</source>
        <translation>Agora mostre o seu código</translation>
    </message>
    <message>
        <source>Or tap phone or card</source>
        <translation>Ou encoste o telemóvel ou o cartão</translation>
    </message>
    <message>
        <source>Your code is in your loyalty app</source>
        <translation>O seu código está na sua app de fidelização</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>accepted</source>
        <translation>aceite</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>em verificação</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>pede decisão</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>a enviar</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>more digits may mend these: said only after Enter</extracomment>
        <translation>em espera</translation>
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
        <translation>Para a equipa: %1</translation>
    </message>
    <message>
        <source>Last claims</source>
        <translation>Últimos pedidos</translation>
    </message>
    <message>
        <source>None yet in this shift.</source>
        <translation>Ainda nenhum neste turno.</translation>
    </message>
</context>
<context>
    <name>Sum</name>
    <message>
        <source>Code read: %1</source>
        <translation>Código lido: %1</translation>
    </message>
</context>
<context>
    <name>Title</name>
    <message>
        <source>Hold it a little longer</source>
        <translation>Mantenha um pouco mais</translation>
    </message>
    <message>
        <source>That cannot say who you are</source>
        <translation>Isso não diz quem é</translation>
    </message>
    <message>
        <source>That code is not for here</source>
        <translation>Esse código não é daqui</translation>
    </message>
    <message>
        <source>This tag cannot be read</source>
        <translation>Não é possível ler esta etiqueta</translation>
    </message>
    <message>
        <source>This tag is empty</source>
        <translation>Esta etiqueta está vazia</translation>
    </message>
    <message>
        <source>This tag is not genuine</source>
        <translation>Esta etiqueta não é autêntica</translation>
    </message>
    <message>
        <source>This tap was counted before</source>
        <translation>Este toque já foi contado</translation>
    </message>
    <message>
        <source>You were just here</source>
        <translation>Esteve aqui agora mesmo</translation>
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
        <translation>Não responde: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n saved here</source>
        <translation>
            <numerusform>%n guardado aqui</numerusform>
            <numerusform>%n guardados aqui</numerusform>
        </translation>
    </message>
    <message>
        <source>A hand&apos;s width from the glass</source>
        <translation>A um palmo do vidro</translation>
    </message>
    <message>
        <source>For staff: %1</source>
        <translation>Para a equipa: %1</translation>
    </message>
    <message>
        <source>Show your code</source>
        <translation>Mostre o seu código</translation>
    </message>
    <message>
        <source>Show your code, or tap</source>
        <translation>Mostre ou encoste o código</translation>
    </message>
</context>
</TS>
