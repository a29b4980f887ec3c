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
        <source>It came while somebody else was served. Show it again.</source>
        <translation>Chegou enquanto outra pessoa era atendida. Mostre-o de novo.</translation>
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
    <name>ClaimLine</name>
    <message>
        <source>refused later</source>
        <translation>recusado depois</translation>
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
        <source>Ready for your code</source>
        <translation>Pronto para o seu código</translation>
    </message>
    <message>
        <source>Tap phone or card here</source>
        <translation>Encoste aqui o telemóvel ou o cartão</translation>
    </message>
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
    <name>Pager</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página seguinte</translation>
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
        <translation>Feito</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Apagar</translation>
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
        <translation>Um pedido espera há %1 min embora o servidor responda.</translation>
    </message>
    <message>
        <source>Check its cable, then unplug it and plug it in again.</source>
        <translation>Verifique o cabo; depois desligue e volte a ligar.</translation>
    </message>
    <message>
        <source>Claims are kept here and leave by themselves. Check the network cable.</source>
        <translation>Os pedidos ficam aqui e saem sozinhos. Verifique o cabo de rede.</translation>
    </message>
    <message>
        <source>Claims are kept here.</source>
        <translation>Os pedidos ficam aqui.</translation>
    </message>
    <message>
        <source>Claims are kept here. Whoever set it up types here, to see what to mend: %2</source>
        <translation>Os pedidos ficam aqui. Quem o instalou escreve aqui, para ver o que reparar: %2</translation>
    </message>
    <message>
        <source>Claims are kept here. Whoever set it up types here, with a new proof: %2</source>
        <extracomment>seconds between our clock and the server&apos;s that nobody could explain by the line while the line is there of a bound how the reason of a lock begins where there is no way in any more</extracomment>
        <translation>Os pedidos ficam aqui. Quem o instalou escreve aqui, com uma prova nova: %2</translation>
    </message>
    <message>
        <source>Claims refused after the visitor had left: %1</source>
        <translation>Recusados depois de o visitante sair: %1</translation>
    </message>
    <message>
        <source>Claims that wait for a person: %1</source>
        <translation>Esperam por uma pessoa: %1</translation>
    </message>
    <message>
        <source>Close the terminal, keep its files as they are, and ask for support.</source>
        <translation>Feche o terminal, deixe os ficheiros como estão e peça ajuda.</translation>
    </message>
    <message>
        <source>Decide about them under Parked.</source>
        <translation>Decida em Retidos.</translation>
    </message>
    <message>
        <source>Have its clock set by the network (NTP).</source>
        <translation>Faça acertar o relógio pela rede (NTP).</translation>
    </message>
    <message>
        <source>It empties by itself as soon as the server answers: see to the line.</source>
        <translation>Esvazia-se sozinha quando o servidor responder: verifique a linha.</translation>
    </message>
    <message>
        <source>Look at it in the outbox.</source>
        <translation>Veja-o na caixa de saída.</translation>
    </message>
    <message>
        <source>Read it now under Catalogue; check the line if that does not work.</source>
        <translation>Leia-o agora em Catálogo; se não der, verifique a linha.</translation>
    </message>
    <message>
        <source>See to them under Parked, and tick them off.</source>
        <translation>Trate deles em Retidos e assinale-os.</translation>
    </message>
    <message>
        <source>Tell whoever looks after this machine to make room on its disk.</source>
        <translation>Avise quem cuida desta máquina para libertar espaço no disco.</translation>
    </message>
    <message>
        <source>The books do not balance: claims may be missing.</source>
        <translation>As contas não batem certo: podem faltar pedidos.</translation>
    </message>
    <message>
        <source>The catalogue was last read %1 h ago.</source>
        <translation>O catálogo foi lido há %1 h.</translation>
    </message>
    <message>
        <source>The catalogue was never read: names and amounts are not known here.</source>
        <translation>O catálogo nunca foi lido: aqui não se conhecem nomes nem valores.</translation>
    </message>
    <message>
        <source>The claims concerned are found in the outbox.</source>
        <translation>Os pedidos estão na caixa de saída.</translation>
    </message>
    <message>
        <source>The disk has only %1 MiB left.</source>
        <translation>O disco só tem %1 MiB livres.</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 MiB are left, so no claim is taken.</source>
        <translation>O disco está quase cheio: restam %1 MiB e nada é aceite.</translation>
    </message>
    <message>
        <source>The outbox is %1 % full.</source>
        <translation>A caixa de saída está a %1 %.</translation>
    </message>
    <message>
        <source>The outbox is full: new claims are turned away.</source>
        <translation>A caixa de saída está cheia: não se aceitam mais.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>O servidor não responde.</translation>
    </message>
    <message>
        <source>The server does not let this terminal in: %1</source>
        <translation>O servidor não deixa entrar este terminal: %1</translation>
    </message>
    <message>
        <source>The terminal&apos;s sign-in ends soon, and there is nothing to sign in with anew.</source>
        <translation>A sessão do terminal acaba em breve e não há com que iniciar outra.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 min away from the server&apos;s.</source>
        <translation>O relógio desta máquina difere %1 min do do servidor.</translation>
    </message>
    <message>
        <source>Whoever set it up types here, with a new proof: %1</source>
        <translation>Quem o instalou escreve aqui, com uma prova nova: %1</translation>
    </message>
</context>
<context>
    <name>ReadinessPlate</name>
    <message>
        <source>And more: %1</source>
        <translation>E mais: %1</translation>
    </message>
    <message>
        <source>DEGRADED</source>
        <translation>LIMITADO</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NÃO</translation>
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
    <name>Sheet</name>
    <message>
        <source>%1 others</source>
        <translation>Outros: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>Fechado por %1</translation>
    </message>
    <message>
        <source>Handed over to the next shift: %1</source>
        <translation>Passam ao turno seguinte: %1</translation>
    </message>
    <message>
        <source>Of these, a person must decide about: %1</source>
        <translation>Destes, uma pessoa tem de decidir: %1</translation>
    </message>
    <message>
        <source>Refused after the visitor had left, for a person to see to: %1</source>
        <translation>Recusados depois de o visitante sair, por tratar: %1</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <extracomment>A4 (mm); everything below is in these campaigns on the page; the rest is one line pixels for a millimetre of the picture where figures begin</extracomment>
        <translation>Turno %1</translation>
    </message>
    <message>
        <source>Still waiting from the shift before: %1</source>
        <translation>Ainda do turno anterior: %1</translation>
    </message>
    <message>
        <source>What waits is kept on the terminal&apos;s disk and leaves by itself.</source>
        <translation>O que espera fica no disco do terminal e sai sozinho.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceite</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>à espera</translation>
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
        <source>Now tap with your own phone or card</source>
        <translation>Agora encoste o seu telemóvel ou cartão</translation>
    </message>
    <message>
        <source>Or tap phone or card</source>
        <translation>Ou encoste o telemóvel ou o cartão</translation>
    </message>
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
        <translation>à espera</translation>
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
    <name>Staff</name>
    <message>
        <source>%1 about %2: %3</source>
        <translation>%1 sobre %2: %3</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <extracomment>of the outbox</extracomment>
        <translation>%1 não pode ser usado: %2.</translation>
    </message>
    <message>
        <source>%1 claims are on their way (outbox.max_open).</source>
        <translation>%1 pedidos estão a caminho (outbox.max_open).</translation>
    </message>
    <message>
        <source>%1 does not open the claims in %2. Put the one back that does.</source>
        <translation>%1 não abre os pedidos em %2. Volte a pôr a que os abre.</translation>
    </message>
    <message>
        <source>%1 in the terminal itself</source>
        <translation>%1 no próprio terminal</translation>
    </message>
    <message>
        <source>%1 is being looked up in the history.</source>
        <translation>Procura-se %1 no histórico.</translation>
    </message>
    <message>
        <source>%1 is damaged. Put it aside: the shift then begins one earlier.</source>
        <translation>%1 está danificado. Ponha-o de lado: o turno começa então um antes.</translation>
    </message>
    <message>
        <source>%1 is damaged. Remove it and give the PINs anew.</source>
        <extracomment>Argon2id with 64 MiB and three passes: about 0.2 s a try, also for whoever has stolen the file. wrong PINs before there is a wait wrong PINs in a row before the PIN is switched off seconds; doubled at each wrong PIN until the next try; None: not until somebody helps</extracomment>
        <translation>%1 está danificado. Remova-o e dê os PIN de novo.</translation>
    </message>
    <message>
        <source>%1 is given up.</source>
        <translation>%1 foi abandonado.</translation>
    </message>
    <message>
        <source>%1 is missing: without it the claims in %2 cannot be read. Put it back.</source>
        <translation>Falta %1: sem ele não se podem ler os pedidos em %2. Volte a pô-lo.</translation>
    </message>
    <message>
        <source>%1 is not signed in here.</source>
        <translation>%1 não entrou aqui.</translation>
    </message>
    <message>
        <source>%1 is noted as accepted.</source>
        <translation>%1 consta como aceite.</translation>
    </message>
    <message>
        <source>%1 is ticked off.</source>
        <translation>%1 está tratado.</translation>
    </message>
    <message>
        <source>%1 is voided.</source>
        <translation>%1 está anulado.</translation>
    </message>
    <message>
        <source>%1 waits again and will be sent.</source>
        <translation>%1 espera de novo e será enviado.</translation>
    </message>
    <message>
        <source>Another kiosk process uses the outbox in %1. Close it, or choose another outbox.folder.</source>
        <translation>Outro processo kiosk usa a caixa de saída em %1. Feche-o ou escolha outro outbox.folder.</translation>
    </message>
    <message>
        <source>Another program keeps the PC/SC reader for itself: close it.</source>
        <translation>Outro programa retém o leitor PC/SC: feche-o.</translation>
    </message>
    <message>
        <source>Claim %1 cannot become %2: it is %3.</source>
        <translation>O pedido %1 não pode passar a «%2»: está «%3».</translation>
    </message>
    <message>
        <source>Claim %1 is %2. Only a claim that is parked can be decided about.</source>
        <translation>O pedido %1 está «%2». Só se decide sobre um retido.</translation>
    </message>
    <message>
        <source>Claim %1 is %2. Only a claim that waits and was never tried can be voided.</source>
        <translation>O pedido %1 está «%2». Só se anula um que espera e nunca foi tentado.</translation>
    </message>
    <message>
        <source>Claim %1 is %2: there is nothing to find out.</source>
        <extracomment>What each decision makes of a claim.</extracomment>
        <translation>O pedido %1 está «%2»: não há nada a averiguar.</translation>
    </message>
    <message>
        <source>Claim %1 is no longer the attempt that was begun.</source>
        <translation>O pedido %1 já não é a tentativa começada.</translation>
    </message>
    <message>
        <source>Claim %1 is no task: nobody has to see to it.</source>
        <translation>O pedido %1 não é uma tarefa: ninguém tem de tratar dele.</translation>
    </message>
    <message>
        <source>Claim %1 was changed on the disk, or its key was.</source>
        <extracomment>for the second journal&apos;s checksums</extracomment>
        <translation>O pedido %1 foi alterado no disco, ou a sua chave.</translation>
    </message>
    <message>
        <source>Claims brought back from the second journal: %1.</source>
        <translation>Pedidos recuperados do segundo diário: %1.</translation>
    </message>
    <message>
        <source>Claims damaged on the disk and mended from the second journal: %1.</source>
        <translation>Pedidos danificados no disco e reparados do segundo diário: %1.</translation>
    </message>
    <message>
        <source>Claims rebuilt from the second journal: %1.</source>
        <translation>Pedidos reconstruídos do segundo diário: %1.</translation>
    </message>
    <message>
        <source>Claims that became uncertain: %1. Why: %2.</source>
        <translation>Pedidos que ficaram incertos: %1. Motivo: %2.</translation>
    </message>
    <message>
        <source>Claims worth %1 are on their way (outbox.max_value).</source>
        <translation>Há pedidos no valor de %1 a caminho (outbox.max_value).</translation>
    </message>
    <message>
        <source>It belongs to somebody else. Type: %1</source>
        <translation>Pertence a outro utilizador. Escreva: %1</translation>
    </message>
    <message>
        <source>It was put aside in %1.</source>
        <translation>Foi posta de lado em %1.</translation>
    </message>
    <message>
        <source>No NFC reader was found: none on USB that works without PC/SC, and with it: %1</source>
        <translation>Nenhum leitor NFC encontrado: nenhum por USB sem PC/SC, e com ele: %1</translation>
    </message>
    <message>
        <source>No PC/SC reader fits “%1”. There is: %2.</source>
        <translation>Nenhum leitor PC/SC corresponde a «%1». Há: %2.</translation>
    </message>
    <message>
        <source>No PC/SC reader is plugged in.</source>
        <translation>Nenhum leitor PC/SC está ligado.</translation>
    </message>
    <message>
        <source>PC/SC readers need the Python package pyscard: install pcscd, libpcsclite-dev and gcc, then `pip install pyscard`.</source>
        <extracomment>How long one look for tags lasts (milliseconds). Codes of PC/SC, as pcscd&apos;s clients get them; the rest of what it says is &quot;the daemon or the reader is gone&quot;. Writes through to the reader itself, where its driver allows it. An ATR that names this provider is a memory card, whose pages the reader shows by commands of its own. And that it is an Ultralight or an NTAG, whose pages are always there. A slot for a card that stays inside; no visitor&apos;s tag comes there.</extracomment>
        <translation>Os leitores PC/SC precisam do pacote Python pyscard: instale pcscd, libpcsclite-dev e gcc, depois `pip install pyscard`.</translation>
    </message>
    <message>
        <source>Say which claim at the server it is.</source>
        <translation>Diga que pedido do servidor é.</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Diga primeiro porquê.</translation>
    </message>
    <message>
        <source>That is no id of the server: it has at most %1 letters and no blanks.</source>
        <extracomment>letters; those of PERS have 36</extracomment>
        <translation>Esse não é um número do servidor: tem no máximo %1 letras e nenhum espaço.</translation>
    </message>
    <message>
        <source>The %1 works through PC/SC only: set the reader to “pcsc”.</source>
        <translation>O %1 só funciona por PC/SC: ponha o leitor em «pcsc».</translation>
    </message>
    <message>
        <source>The NFC reader answers with nonsense (%1); it is opened anew.</source>
        <translation>O leitor NFC responde sem sentido (%1); é aberto de novo.</translation>
    </message>
    <message>
        <source>The NFC reader hangs and was reset; if it stays so, unplug it and plug it in again.</source>
        <translation>O leitor NFC bloqueou e foi reiniciado; se continuar, desligue-o e volte a ligá-lo.</translation>
    </message>
    <message>
        <source>The NFC reader is held by another program: stop pcscd (`sudo systemctl mask --now pcscd.socket pcscd`), install packaging/modprobe/pers-kiosk-nfc.conf, or set the reader to “pcsc”.</source>
        <translation>Outro programa retém o leitor NFC: pare o pcscd (`sudo systemctl mask --now pcscd.socket pcscd`), instale packaging/modprobe/pers-kiosk-nfc.conf ou ponha o leitor em «pcsc».</translation>
    </message>
    <message>
        <source>The NFC reader is not there: is it plugged in?</source>
        <extracomment>Between two looks, while nobody is there and while a tag lies there (seconds). What is looked for: NTAG, phones and cards; the simulated reader waits a whole second for each, so it does with less.</extracomment>
        <translation>O leitor NFC não está: está ligado?</translation>
    </message>
    <message>
        <source>The NFC reader may not be used by this user: install packaging/udev/60-pers-kiosk.rules into /etc/udev/rules.d, then plug it in again.</source>
        <translation>Este utilizador não pode usar o leitor NFC: instale packaging/udev/60-pers-kiosk.rules em /etc/udev/rules.d e volte a ligá-lo.</translation>
    </message>
    <message>
        <source>The PC/SC service does not answer: install and start pcscd (`sudo systemctl enable --now pcscd.socket`).</source>
        <translation>O serviço PC/SC não responde: instale e inicie o pcscd (`sudo systemctl enable --now pcscd.socket`).</translation>
    </message>
    <message>
        <source>The camera does not answer on the network.</source>
        <translation>A câmara não responde na rede.</translation>
    </message>
    <message>
        <source>The camera does what nobody foresaw (%1).</source>
        <translation>A câmara faz algo imprevisto (%1).</translation>
    </message>
    <message>
        <source>The camera hangs: unplug it and plug it in again.</source>
        <translation>A câmara bloqueou: desligue-a e volte a ligá-la.</translation>
    </message>
    <message>
        <source>The camera repeats the same picture.</source>
        <translation>A câmara repete a mesma imagem.</translation>
    </message>
    <message>
        <source>The camera stopped giving pictures.</source>
        <extracomment>Pauses before a source is tried again (seconds); the last one stays. How long a file waits for the frame before to be dealt with (seconds): longer than a decoder takes to be replaced. Whoever is so long in a driver (seconds) hangs in it: all that wait by themselves come back sooner.</extracomment>
        <translation>A câmara deixou de dar imagens.</translation>
    </message>
    <message>
        <source>The catalogue is of %1: %2 h old. Type: kiosk check</source>
        <translation>O catálogo é de %1: tem %2 h. Escreva: kiosk check</translation>
    </message>
    <message>
        <source>The catalogue was never read: names and amounts are not known here. Check the line: kiosk check</source>
        <translation>O catálogo nunca foi lido: aqui não se conhecem nomes nem montantes. Verifique a linha: kiosk check</translation>
    </message>
    <message>
        <source>The device does what nobody foresaw (%1); it is opened anew.</source>
        <extracomment>Pauses before a device is tried again (seconds); the last one stays.</extracomment>
        <translation>O aparelho faz algo imprevisto (%1); é aberto de novo.</translation>
    </message>
    <message>
        <source>The disk does not take it: %1</source>
        <extracomment>letters of a reason, in the second journal what staff must know about the last stop; empty: nothing</extracomment>
        <translation>O disco não o aceita: %1</translation>
    </message>
    <message>
        <source>The disk is full: make room on it.</source>
        <extracomment>bytes something in it could not be read: it was not left in good order</extracomment>
        <translation>O disco está cheio: liberte espaço.</translation>
    </message>
    <message>
        <source>The disk is nearly full: no new claim is taken until there is room.</source>
        <translation>O disco está quase cheio: não se aceitam pedidos até haver espaço.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used: %2.%3</source>
        <translation>A pasta %1 não pode ser usada: %2.%3</translation>
    </message>
    <message>
        <source>The key %1 cannot be used: %2.</source>
        <translation>A chave %1 não pode ser usada: %2.</translation>
    </message>
    <message>
        <source>The key beside %1 is not the one it was written with. Put that one back.</source>
        <extracomment>length of the record, and its keyed checksum bytes of one record, so that each begins with two zeros the length of none needs more than the two bytes that follow records that are looked at together</extracomment>
        <translation>A chave ao lado de %1 não é aquela com que foi escrito. Volte a pôr essa.</translation>
    </message>
    <message>
        <source>The outbox %1 cannot be opened: %2.%3</source>
        <translation>A caixa de saída %1 não se pode abrir: %2.%3</translation>
    </message>
    <message>
        <source>The outbox %1 is damaged (%2).</source>
        <translation>A caixa de saída %1 está danificada (%2).</translation>
    </message>
    <message>
        <source>The outbox %1 lost rows in its upgrade. Its backup lies beside it; ask for support.</source>
        <translation>A caixa de saída %1 perdeu linhas na atualização. A cópia está ao lado; peça ajuda.</translation>
    </message>
    <message>
        <source>The outbox %1 was written by a newer kiosk. Install that version again.</source>
        <translation>A caixa de saída %1 foi escrita por um kiosk mais novo. Instale de novo essa versão.</translation>
    </message>
    <message>
        <source>The outbox file was gone.</source>
        <extracomment>bytes at which the journal is written anew, unless it is hardly longer than it was then</extracomment>
        <translation>O ficheiro da caixa de saída tinha desaparecido.</translation>
    </message>
    <message>
        <source>The outbox was stopped while it wrote its first claims.</source>
        <translation>A caixa de saída parou ao escrever os primeiros pedidos.</translation>
    </message>
    <message>
        <source>The part that reads the codes does not start.</source>
        <extracomment>The window gets a picture this often at most (seconds), and so wide or high at most (pixels). A decoder that failed so often in a row is a trouble worth telling. After so long without a picture (seconds) somebody asks what the camera does.</extracomment>
        <translation>A parte que lê os códigos não arranca.</translation>
    </message>
    <message>
        <source>The scanner is not there (%1): is it plugged in and set to serial (USB-COM) mode?</source>
        <extracomment>How long closing waits for the thread (seconds). A line that is quiet for so long has ended, for scanners that send no end (seconds).</extracomment>
        <translation>O scanner não está (%1): está ligado e em modo série (USB-COM)?</translation>
    </message>
    <message>
        <source>The scanner is used by another program: close it.</source>
        <translation>Outro programa usa o scanner: feche-o.</translation>
    </message>
    <message>
        <source>The scanner may not be used by this user: add the user to the group dialout.</source>
        <translation>Este utilizador não pode usar o scanner: junte-o ao grupo dialout.</translation>
    </message>
    <message>
        <source>The scanner was unplugged.</source>
        <translation>O scanner foi desligado.</translation>
    </message>
    <message>
        <source>The server does not let this terminal in: %1</source>
        <extracomment>On the screens of visitors too.</extracomment>
        <translation>O servidor não deixa entrar este terminal: %1</translation>
    </message>
    <message>
        <source>The server&apos;s claim %1 already settles another claim of ours.</source>
        <translation>O pedido %1 do servidor já corresponde a outro nosso.</translation>
    </message>
    <message>
        <source>The server&apos;s claim %1 belongs to %2 already: each claim has its own id.</source>
        <translation>O pedido %1 do servidor já é de %2: cada um tem o seu número.</translation>
    </message>
    <message>
        <source>The server&apos;s claim %1 belongs to an older one already: each claim has its own id.</source>
        <translation>O pedido %1 do servidor já é de um anterior: cada um tem o seu número.</translation>
    </message>
    <message>
        <source>The sign-in ended at %1; claims are kept here. Whoever set it up types on this machine: %2</source>
        <translation>A sessão terminou em %1; os pedidos ficam aqui. Quem o instalou escreve nesta máquina: %2</translation>
    </message>
    <message>
        <source>The video cannot be played.</source>
        <translation>O vídeo não se pode reproduzir.</translation>
    </message>
    <message>
        <source>The video or folder cannot be opened: %1.</source>
        <extracomment>How long a stream may take to open, and to give its next picture (milliseconds). A picture of a folder is shown for a second, as so many frames. Of a camera&apos;s number: OpenCV takes no larger one. milliseconds; None: as the camera likes in the camera&apos;s own measure; None: as the camera likes None: no more, or no answer seconds from picture to picture of a file; None: live what a device did not let itself be set to, a sentence each</extracomment>
        <translation>O vídeo ou a pasta não se pode abrir: %1.</translation>
    </message>
    <message>
        <source>The video or folder is not there.</source>
        <translation>O vídeo ou a pasta não está lá.</translation>
    </message>
    <message>
        <source>The video&apos;s name is no text: give it another.</source>
        <translation>O nome do vídeo não é texto: dê-lhe outro.</translation>
    </message>
    <message>
        <source>There are no pictures to show.</source>
        <translation>Não há imagens para mostrar.</translation>
    </message>
    <message>
        <source>There is no camera at this place.</source>
        <translation>Não há câmara neste lugar.</translation>
    </message>
    <message>
        <source>There is no camera of this name.</source>
        <translation>Não há câmara com este nome.</translation>
    </message>
    <message>
        <source>There is no claim %1 in this outbox.</source>
        <translation>Não há nenhum pedido %1 nesta caixa de saída.</translation>
    </message>
    <message>
        <source>This disk does not allow SQLite&apos;s write-ahead log (it answers %1).</source>
        <translation>Este disco não permite o registo prévio do SQLite (responde %1).</translation>
    </message>
    <message>
        <source>This needs a %1; %2 is a %3.</source>
        <translation>Isto requer: %1; %2 é: %3.</translation>
    </message>
    <message>
        <source>This needs a supervisor, because it could be booked twice.</source>
        <extracomment>places that need no word on what they are about</extracomment>
        <translation>Isto é para um supervisor: poderia ser lançado duas vezes.</translation>
    </message>
    <message>
        <source>This needs a supervisor.</source>
        <translation>Isto é para um supervisor.</translation>
    </message>
    <message>
        <source>What is plugged in at %1 does not answer as a PN532 reader in serial mode does.</source>
        <translation>O que está em %1 não responde como um leitor PN532 em modo série.</translation>
    </message>
    <message>
        <source>Without a line to the server the sign-in ends at %1. Then whoever set it up types on this machine: %2</source>
        <extracomment>seconds until the first look, which the catalogue&apos;s first read should beat, and between looks</extracomment>
        <translation>Sem linha para o servidor, a sessão termina em %1. Então quem o instalou escreve nesta máquina: %2</translation>
    </message>
    <message>
        <source>a key holds characters that no header can carry</source>
        <translation>uma chave contém caracteres que nenhum cabeçalho admite</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceite</translation>
    </message>
    <message>
        <source>accepted as %1</source>
        <extracomment>the member&apos;s name, masked all identifiers of this member that the answer shows the server&apos;s own words when the server says it would work again the server&apos;s own word; a verdict all the same somebody should look: this must not happen on a sound line for the log: the server&apos;s id of the failure for the log: the server&apos;s id of the failure for the log: the server&apos;s id of the failure for the log: the server&apos;s id of the failure</extracomment>
        <translation>aceite como %1</translation>
    </message>
    <message>
        <source>claim %1: %2</source>
        <extracomment>an answer that cannot be ours; over when no claim is in doubt any more more in the history than there should be; stays while the terminal runs</extracomment>
        <translation>pedido %1: %2</translation>
    </message>
    <message>
        <source>found in the history, and %1 more that should not exist</source>
        <translation>está no histórico, e mais %1 que não devia existir</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>não aqui</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>retido</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>a enviar</translation>
    </message>
    <message>
        <source>sign-in: %1</source>
        <translation>início de sessão: %1</translation>
    </message>
    <message>
        <source>sign-in: there is nothing to sign in with</source>
        <extracomment>As whom to sign in, in the wire&apos;s words: an admin is &quot;tenant&quot;.</extracomment>
        <translation>início de sessão: não há com que entrar</translation>
    </message>
    <message>
        <source>steward</source>
        <extracomment>letters</extracomment>
        <translation>encarregado</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervisor</translation>
    </message>
    <message>
        <source>the answer is about another member (claim %1)</source>
        <extracomment>Fields that stand in every request of ours: a complaint about one of them is about us, not about the visitor. seconds, where a 429 does not say</extracomment>
        <translation>a resposta é sobre outro membro (pedido %1)</translation>
    </message>
    <message>
        <source>the books do not balance: %1</source>
        <extracomment>seconds every so many checks the rows themselves are counted</extracomment>
        <translation>as contas não batem certo: %1</translation>
    </message>
    <message>
        <source>the books say %1, the rows say %2</source>
        <translation>as contas dizem %1, as linhas dizem %2</translation>
    </message>
    <message>
        <source>the key is refused</source>
        <translation>a chave é recusada</translation>
    </message>
    <message>
        <source>the machine stopped without warning</source>
        <extracomment>claims that became uncertain empty: they were only being sent the file may be older than what this outbox has been through since</extracomment>
        <translation>a máquina parou sem aviso</translation>
    </message>
    <message>
        <source>the note beside the outbox is missing: this file may come from a backup</source>
        <translation>falta a nota ao lado da caixa de saída: este ficheiro pode vir de uma cópia</translation>
    </message>
    <message>
        <source>the server&apos;s id belongs to another claim of ours</source>
        <translation>o número do servidor pertence a outro pedido nosso</translation>
    </message>
    <message>
        <source>this outbox is older than the last one here: it may come from a backup</source>
        <translation>esta caixa de saída é mais antiga do que a última daqui: pode vir de uma cópia</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incerto</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>The six states as words of a sentence.</extracomment>
        <translation>à espera</translation>
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
        <translation>Nunca lido.</translation>
    </message>
    <message>
        <source>No campaign is known.</source>
        <translation>Nenhuma campanha conhecida.</translation>
    </message>
    <message>
        <source>Read at %1.</source>
        <translation>Lido às %1.</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Ler agora</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>A ler …</translation>
    </message>
    <message>
        <source>The server did not answer just now.</source>
        <translation>O servidor não respondeu agora.</translation>
    </message>
    <message>
        <source>Trigger sources: %1</source>
        <translation>Pontos de ativação: %1</translation>
    </message>
    <message>
        <source>given out here</source>
        <translation>dado aqui</translation>
    </message>
    <message>
        <source>resting: %1</source>
        <translation>em pausa: %1</translation>
    </message>
</context>
<context>
    <name>StaffClaim</name>
    <message>
        <source>at the server: %1</source>
        <translation>no servidor: %1</translation>
    </message>
    <message>
        <source>refused later</source>
        <translation>recusado depois</translation>
    </message>
</context>
<context>
    <name>StaffDecide</name>
    <message>
        <source>%1, chosen</source>
        <translation>%1, escolhido</translation>
    </message>
    <message>
        <source>I saw it at the server</source>
        <translation>Vi-o no servidor</translation>
    </message>
    <message>
        <source>I told the visitor</source>
        <translation>Disse ao visitante</translation>
    </message>
    <message>
        <source>Id at the server</source>
        <translation>Id no servidor</translation>
    </message>
    <message>
        <source>In my own words …</source>
        <translation>Por palavras minhas …</translation>
    </message>
    <message>
        <source>It is not at the server</source>
        <translation>Não está no servidor</translation>
    </message>
    <message>
        <source>It was a test</source>
        <translation>Foi um teste</translation>
    </message>
    <message>
        <source>It was scanned by mistake</source>
        <translation>Lido por engano</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Nobody can be reached</source>
        <translation>Ninguém contactável</translation>
    </message>
    <message>
        <source>Somebody has told the visitor, or made good for it.</source>
        <translation>Alguém avisou o visitante ou compensou-o.</translation>
    </message>
    <message>
        <source>The claim ends here: the visitor gets nothing for it.</source>
        <translation>O pedido acaba aqui: o visitante não recebe nada.</translation>
    </message>
    <message>
        <source>The claim is sent once more. If it was booked before, it could be booked twice.</source>
        <translation>O pedido é enviado outra vez. Se já foi lançado, pode ser lançado duas vezes.</translation>
    </message>
    <message>
        <source>The claim was never sent, and will not be.</source>
        <translation>O pedido nunca foi enviado nem será.</translation>
    </message>
    <message>
        <source>The visitor asked</source>
        <translation>O visitante pediu</translation>
    </message>
    <message>
        <source>The visitor does not have it in the app</source>
        <translation>O visitante não o tem na app</translation>
    </message>
    <message>
        <source>The visitor has it in the app</source>
        <translation>O visitante tem-no na app</translation>
    </message>
    <message>
        <source>The visitor was given it by hand</source>
        <translation>Foi dado ao visitante em mão</translation>
    </message>
    <message>
        <source>Which claim at the server is it? Type its id.</source>
        <translation>Que pedido é no servidor? Escreva o id.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>Why, in your own words.</source>
        <translation>Porquê, por palavras suas.</translation>
    </message>
    <message>
        <source>You have seen this claim booked at the server. It is not sent again.</source>
        <translation>Viu este pedido lançado no servidor. Não é enviado outra vez.</translation>
    </message>
</context>
<context>
    <name>StaffDevices</name>
    <message>
        <source>%1 read %2</source>
        <translation>%1 leu %2</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Aparelhos</translation>
    </message>
    <message>
        <source>Hold a code or a tag to any reader to try it: no claim is made.</source>
        <translation>Aproxime um código ou etiqueta de um leitor para o testar: não se faz nenhum pedido.</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Ainda nada lido</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Try the line</source>
        <translation>Testar a linha</translation>
    </message>
    <message>
        <source>answered just now</source>
        <translation>acabou de responder</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>away since %1: %2</source>
        <translation>em falta desde %1: %2</translation>
    </message>
    <message>
        <source>did not answer just now</source>
        <translation>não respondeu agora</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>não responde</translation>
    </message>
    <message>
        <source>does not let this terminal in: %1</source>
        <translation>não deixa entrar este terminal: %1</translation>
    </message>
    <message>
        <source>is being asked</source>
        <translation>a perguntar</translation>
    </message>
    <message>
        <source>there; has read nothing yet</source>
        <translation>presente; ainda não leu nada</translation>
    </message>
    <message>
        <source>there; last read at %1</source>
        <translation>presente; última leitura às %1</translation>
    </message>
</context>
<context>
    <name>StaffDoor</name>
    <message>
        <source>Staff</source>
        <translation>Pessoal</translation>
    </message>
</context>
<context>
    <name>StaffExit</name>
    <message numerus="yes">
        <source>%n claims are still here. They stay on this disk and leave when the program runs again.</source>
        <translation>
            <numerusform>Ainda há %n pedido. Fica neste disco e sai quando o programa voltar a funcionar.</numerusform>
            <numerusform>Ainda há %n pedidos. Ficam neste disco e saem quando o programa voltar a funcionar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fechar o programa</translation>
    </message>
    <message>
        <source>No claim is waiting here.</source>
        <translation>Nenhum pedido espera aqui.</translation>
    </message>
    <message>
        <source>This needs a supervisor.</source>
        <translation>Isto é para um supervisor.</translation>
    </message>
    <message>
        <source>Until somebody starts it again, visitors find no terminal.</source>
        <translation>Até alguém o reiniciar, os visitantes ficam sem terminal.</translation>
    </message>
</context>
<context>
    <name>StaffGroup</name>
    <message>
        <source>A group</source>
        <translation>Um grupo</translation>
    </message>
    <message>
        <source>How many come together? Each shows their own code, one right after the other, without a pause.</source>
        <translation>Quantos vêm juntos? Cada um mostra o seu código, um a seguir ao outro, sem pausa.</translation>
    </message>
    <message>
        <source>No group any more</source>
        <translation>Já não há grupo</translation>
    </message>
</context>
<context>
    <name>StaffHome</name>
    <message>
        <source>%1, steward. Visitors wait while you are here.</source>
        <translation>%1, assistente. Os visitantes esperam enquanto está aqui.</translation>
    </message>
    <message>
        <source>%1, supervisor. Visitors wait while you are here.</source>
        <translation>%1, supervisor. Os visitantes esperam enquanto está aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%n claims leave by themselves. You can go home.</source>
        <translation>
            <numerusform>%n pedido sai sozinho. Pode ir para casa.</numerusform>
            <numerusform>%n pedidos saem sozinhos. Pode ir para casa.</numerusform>
        </translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Um grupo</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fechar o programa</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Fechar o turno</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Aparelhos</translation>
    </message>
    <message>
        <source>Nothing is waiting. You can go home.</source>
        <translation>Nada espera. Pode ir para casa.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Retidos</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Pessoal</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
</context>
<context>
    <name>StaffOutbox</name>
    <message>
        <source>%1, shown now</source>
        <translation>%1, à vista</translation>
    </message>
    <message>
        <source>Claims: %1</source>
        <translation>Pedidos: %1</translation>
    </message>
    <message>
        <source>No claim stands here.</source>
        <translation>Aqui não há nenhum.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Caixa de saída</translation>
    </message>
</context>
<context>
    <name>StaffParked</name>
    <message>
        <source>No claim waits for you.</source>
        <translation>Nenhum pedido espera por si.</translation>
    </message>
    <message>
        <source>Open one to decide about it.</source>
        <translation>Abra um para decidir.</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Retidos</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>Choose your name.</source>
        <translation>Escolha o seu nome.</translation>
    </message>
    <message>
        <source>Digits typed: %1</source>
        <translation>Algarismos escritos: %1</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet. On this machine, type: kiosk staff pin NAME --scope supervisor</source>
        <translation>Ainda ninguém tem PIN. Nesta máquina, escreva: kiosk staff pin NAME --scope supervisor</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Pessoal</translation>
    </message>
    <message>
        <source>Staff: who is it?</source>
        <translation>Pessoal: quem é?</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>Esse não é o PIN. Tente de novo.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. The next try is in %1 s.</source>
        <translation>Demasiados PIN errados. Nova tentativa em %1 s.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. This PIN is switched off: ask a supervisor.</source>
        <translation>Demasiados PIN errados. Este PIN está desativado: fale com um supervisor.</translation>
    </message>
    <message>
        <source>Type your PIN, then ✓.</source>
        <translation>Escreva o seu PIN e depois ✓.</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>%1 accepted, %2 waiting, %3 rejected</source>
        <translation>Aceites: %1, à espera: %2, recusados: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n claims are handed over to the next shift. Nothing is lost.</source>
        <translation>
            <numerusform>%n pedido passa ao turno seguinte. Nada se perde.</numerusform>
            <numerusform>%n pedidos passam ao turno seguinte. Nada se perde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left over for the next shift.</source>
        <translation>Nada fica para o turno seguinte.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Não há nada à espera de envio.</translation>
    </message>
    <message>
        <source>Shift %1 is closed</source>
        <translation>O turno %1 está fechado</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>A folha</translation>
    </message>
    <message>
        <source>The sheet lies here, for printing:</source>
        <translation>A folha está aqui, para imprimir:</translation>
    </message>
    <message>
        <source>Waiting for a person: %1. Decide about them under Parked.</source>
        <translation>Esperam por uma pessoa: %1. Decida em Retidos.</translation>
    </message>
</context>
<context>
    <name>StaffShift</name>
    <message numerus="yes">
        <source>%n claims are handed over to the next shift. Nothing is lost.</source>
        <translation>
            <numerusform>%n pedido passa ao turno seguinte. Nada se perde.</numerusform>
            <numerusform>%n pedidos passam ao turno seguinte. Nada se perde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Fechar o turno</translation>
    </message>
    <message>
        <source>Closing writes a sheet, and the next shift begins.</source>
        <translation>Ao fechar escreve-se uma folha e começa o turno seguinte.</translation>
    </message>
    <message>
        <source>Nothing is left over for the next shift.</source>
        <translation>Nada fica para o turno seguinte.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Não há nada à espera de envio.</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>Turno %1</translation>
    </message>
    <message>
        <source>Since %1, %2.</source>
        <translation>Desde %1, %2.</translation>
    </message>
    <message>
        <source>The first one of this terminal.</source>
        <translation>O primeiro deste terminal.</translation>
    </message>
    <message>
        <source>Waiting already when this shift began: %1</source>
        <translation>Já esperavam no início deste turno: %1</translation>
    </message>
    <message>
        <source>Waiting for a person: %1. Decide about them under Parked.</source>
        <translation>Esperam por uma pessoa: %1. Decida em Retidos.</translation>
    </message>
</context>
<context>
    <name>StaffStage</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>StaffToday</name>
    <message>
        <source>%1, by the hour of the scan</source>
        <translation>%1, por hora de leitura</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Give it up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>It was booked</source>
        <translation>Já lançado</translation>
    </message>
    <message>
        <source>Look it up now</source>
        <translation>Procurar agora</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>Tratado</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceite</translation>
    </message>
    <message>
        <source>on their way</source>
        <translation>a caminho</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>retido</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>a enviar</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incerto</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>à espera</translation>
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
    <name>SumLine</name>
    <message>
        <source>%1: %2 accepted, %3 waiting, %4 rejected</source>
        <translation>%1: aceites %2, à espera %3, recusados %4</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>No claims yet.</source>
        <translation>Ainda nenhum.</translation>
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
    <message>
        <source>Your code once more, please</source>
        <translation>O seu código outra vez, por favor</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>%1 attempts ended without an answer</source>
        <translation>%1 tentativas ficaram sem resposta</translation>
    </message>
    <message>
        <source>booked as %1</source>
        <translation>registado como %1</translation>
    </message>
    <message>
        <source>brought back from the second journal</source>
        <translation>recuperado do segundo diário</translation>
    </message>
    <message>
        <source>it goes to the server</source>
        <translation>vai para o servidor</translation>
    </message>
    <message>
        <source>it is not at the server so far; the terminal looks again</source>
        <translation>ainda não está no servidor; o terminal volta a ver</translation>
    </message>
    <message>
        <source>it is on this terminal&apos;s disk</source>
        <extracomment>The beginning of what is stored, and the sentence for it; %1 and on are what the brackets hold.</extracomment>
        <translation>está no disco deste terminal</translation>
    </message>
    <message>
        <source>it is too old to look for; a person decides</source>
        <translation>é demasiado antigo para o procurar; decide uma pessoa</translation>
    </message>
    <message>
        <source>it waited too long; a person decides</source>
        <translation>esperou demasiado; decide uma pessoa</translation>
    </message>
    <message>
        <source>it was deleted here; look at the server what became of it</source>
        <translation>foi apagado aqui; veja no servidor o que lhe aconteceu</translation>
    </message>
    <message>
        <source>no answer came; it may have been booked or not</source>
        <translation>não veio resposta; pode estar registado ou não</translation>
    </message>
    <message>
        <source>the server could not be reached; it is tried again</source>
        <translation>não foi possível chegar ao servidor; tenta-se de novo</translation>
    </message>
    <message>
        <source>the server does not let this terminal in</source>
        <translation>o servidor não deixa entrar este terminal</translation>
    </message>
    <message>
        <source>the server does not understand this terminal</source>
        <translation>o servidor não entende este terminal</translation>
    </message>
    <message>
        <source>the server has it</source>
        <translation>o servidor tem-no</translation>
    </message>
    <message>
        <source>the server has it, and %1 too many</source>
        <translation>o servidor tem-no, e mais %1 a mais</translation>
    </message>
    <message>
        <source>the server has no time now; it is tried again</source>
        <translation>o servidor está ocupado; tenta-se de novo</translation>
    </message>
    <message>
        <source>the server surely has not booked it; it is sent again</source>
        <translation>o servidor certamente não o registou; é enviado outra vez</translation>
    </message>
    <message>
        <source>the server&apos;s history cannot be searched for it</source>
        <translation>não se pode procurar no histórico do servidor</translation>
    </message>
    <message>
        <source>the terminal cannot find out whether it was booked</source>
        <translation>não se sabe se foi registado</translation>
    </message>
    <message>
        <source>the terminal stopped; it may have been booked or not</source>
        <translation>o terminal parou; pode estar registado ou não</translation>
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
        <translation>Maiúsculas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Apagar</translation>
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
    <message>
        <source>Tap phone or card here</source>
        <translation>Encoste telemóvel ou cartão</translation>
    </message>
    <message>
        <source>Your code is in your loyalty app</source>
        <translation>O seu código está na sua app de fidelização</translation>
    </message>
</context>
</TS>
