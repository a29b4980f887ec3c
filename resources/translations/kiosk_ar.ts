<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_AE" sourcelanguage="en_GB">
<context>
    <name>Advice</name>
    <message>
        <source>It belongs to another place. Show the code with your name.</source>
        <translation>إنه يخصّ مكانًا آخر. أظهر الرمز الذي يحمل اسمك.</translation>
    </message>
    <message>
        <source>It came while somebody else was served. Show it again.</source>
        <translation>وصل أثناء خدمة شخص آخر. أظهره من جديد.</translation>
    </message>
    <message>
        <source>It holds too much. Show the code with your name.</source>
        <translation>يحتوي على بيانات كثيرة. أظهر الرمز الذي يحمل اسمك.</translation>
    </message>
    <message>
        <source>It shows another number each time. Show the code with your name.</source>
        <translation>يعطي رقمًا مختلفًا كل مرة. أظهر الرمز الذي يحمل اسمك.</translation>
    </message>
    <message>
        <source>Keep it on the reader until you see the answer.</source>
        <translation>أبقه على القارئ حتى ترى الإجابة.</translation>
    </message>
    <message>
        <source>Nothing is written on it yet. The counter can help you.</source>
        <translation>لا شيء مكتوب عليها بعد. طاولة الخدمة تساعدك.</translation>
    </message>
    <message>
        <source>Open your loyalty app and show the code with your name.</source>
        <translation>افتح تطبيق الولاء وأظهر الرمز الذي يحمل اسمك.</translation>
    </message>
    <message>
        <source>Show the code in your loyalty app. The counter can help you.</source>
        <translation>أظهر الرمز في تطبيق الولاء. طاولة الخدمة تساعدك.</translation>
    </message>
    <message>
        <source>Take the tag away and hold it here again.</source>
        <translation>أبعد البطاقة ثم قرّبها مرة أخرى.</translation>
    </message>
    <message>
        <source>What is written on it is damaged. The counter can help you.</source>
        <translation>المكتوب عليها تالف. طاولة الخدمة تساعدك.</translation>
    </message>
    <message>
        <source>You are counted once. Come back in a moment for the next time.</source>
        <translation>لقد حُسبت مرة. عُد بعد قليل للمرة القادمة.</translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>%1 away</source>
        <translation>لا يستجيب: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n saved here</source>
        <translation>
            <numerusform>لا شيء محفوظ هنا</numerusform>
            <numerusform>واحد محفوظ هنا</numerusform>
            <numerusform>اثنان محفوظان هنا</numerusform>
            <numerusform>%n محفوظة هنا</numerusform>
            <numerusform>%n محفوظًا هنا</numerusform>
            <numerusform>%n محفوظ هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>An amount is never below zero. Type what was paid.</source>
        <translation>لا يكون المبلغ أقل من صفر أبدًا. اكتب ما دُفع.</translation>
    </message>
    <message>
        <source>That is more than the %1 this counter takes. Check the digits.</source>
        <translation>هذا أكثر من %1 الذي تقبله هذه الخزينة. راجع الأرقام.</translation>
    </message>
    <message>
        <source>The reward once for every %1</source>
        <translation>المكافأة مرة واحدة لكل %1</translation>
    </message>
    <message>
        <source>There are too many digits behind the point.</source>
        <translation>هناك أرقام كثيرة بعد الفاصلة.</translation>
    </message>
    <message>
        <source>There is something to collect from %1 on.</source>
        <translation>هناك ما يُجمع ابتداءً من %1.</translation>
    </message>
    <message>
        <source>Type an amount above zero.</source>
        <translation>اكتب مبلغًا أكبر من صفر.</translation>
    </message>
    <message>
        <source>Type digits and one comma or point, such as %1.</source>
        <translation>اكتب أرقامًا وفاصلة واحدة أو نقطة، مثل %1.</translation>
    </message>
    <message>
        <source>What was paid?</source>
        <translation>كم دُفع؟</translation>
    </message>
    <message>
        <source>rounded down to %1</source>
        <translation>مقرّب إلى الأسفل: %1</translation>
    </message>
    <message>
        <source>rounded to the nearest, %1</source>
        <translation>مقرّب إلى الأقرب: %1</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Tap phone or card here</source>
        <translation>قرّب الهاتف أو البطاقة هنا</translation>
    </message>
    <message>
        <source>Your code is in your loyalty app</source>
        <translation>رمزك موجود في تطبيق الولاء</translation>
    </message>
</context>
<context>
    <name>CameraFrame</name>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
</context>
<context>
    <name>CameraHint</name>
    <message>
        <source>Come closer</source>
        <translation>اقترب</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>ثبّت يدك</translation>
    </message>
    <message>
        <source>More light</source>
        <translation>إضاءة أكثر</translation>
    </message>
    <message>
        <source>Turn up your screen&apos;s brightness</source>
        <translation>ارفع سطوع الشاشة</translation>
    </message>
</context>
<context>
    <name>ClaimLine</name>
    <message>
        <source>refused later</source>
        <translation>رُفض لاحقًا</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>it cannot start</source>
        <translation>لا يمكنه أن يبدأ العمل</translation>
    </message>
    <message>
        <source>no reader answers</source>
        <translation>لا يستجيب أي قارئ</translation>
    </message>
    <message>
        <source>the disk takes no claims</source>
        <translation>القرص لا يقبل أي طلبات</translation>
    </message>
    <message>
        <source>the outbox is full</source>
        <translation>صندوق الصادر ممتلئ</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>For %1. Nothing is booked yet.</source>
        <translation>لـ %1. لم يُسجَّل شيء بعد.</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>هل هذا صحيح؟</translation>
    </message>
</context>
<context>
    <name>Declined</name>
    <message>
        <source>For staff: %1 · %2</source>
        <translation>للموظفين: %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>In %n hours</source>
        <translation>
            <numerusform>بعد %n ساعة</numerusform>
            <numerusform>بعد ساعة واحدة</numerusform>
            <numerusform>بعد ساعتين</numerusform>
            <numerusform>بعد %n ساعات</numerusform>
            <numerusform>بعد %n ساعة</numerusform>
            <numerusform>بعد %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n minutes</source>
        <translation>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>المرة القادمة</translation>
    </message>
    <message>
        <source>No points this time</source>
        <translation>لا نقاط هذه المرة</translation>
    </message>
    <message>
        <source>Not with this campaign</source>
        <translation>ليس ضمن هذه الحملة</translation>
    </message>
    <message>
        <source>The counter knows more</source>
        <translation>اسأل عند طاولة الخدمة</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation>الفاصلة العشرية</translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation>حذف الرقم الأخير</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>إدخال</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>NotOurs</name>
    <message>
        <source>Ready for your code</source>
        <translation>جاهز لرمزك</translation>
    </message>
    <message>
        <source>Tap phone or card here</source>
        <translation>قرّب الهاتف أو البطاقة هنا</translation>
    </message>
    <message>
        <source>The camera is still looking</source>
        <translation>الكاميرا ما زالت تنظر</translation>
    </message>
</context>
<context>
    <name>OnTheWay</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>After %n visits</source>
        <translation>
            <numerusform>بعد %n زيارة</numerusform>
            <numerusform>بعد زيارة واحدة</numerusform>
            <numerusform>بعد زيارتين</numerusform>
            <numerusform>بعد %n زيارات</numerusform>
            <numerusform>بعد %n زيارة</numerusform>
            <numerusform>بعد %n زيارة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>Closed for the moment</source>
        <translation>مغلق حاليًا</translation>
    </message>
    <message>
        <source>Everything saved here stays safe and will be added.</source>
        <translation>كل ما حُفظ هنا في أمان وسيُضاف.</translation>
    </message>
    <message>
        <source>For staff: %1</source>
        <translation>للموظفين: %1</translation>
    </message>
    <message>
        <source>Please ask at the counter</source>
        <translation>يُرجى السؤال عند طاولة الخدمة</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>%1 is away: %2</source>
        <extracomment>all that should be there those that are away, and why in a row nothing has got through since why the server does not let us in for good; None: it does not end, or there is none yet there is something to sign in with anew seconds our clock is ahead of the server&apos;s; None: it has not spoken yet bytes on the disk late refusals nobody has seen to of the claims on their way by topic</extracomment>
        <translation>%1 غير متصل: %2</translation>
    </message>
    <message>
        <source>A claim has been waiting for %1 min although the server answers.</source>
        <translation>طلب ينتظر منذ %1 دقيقة مع أن الخادم يجيب.</translation>
    </message>
    <message>
        <source>Check its cable, then unplug it and plug it in again.</source>
        <translation>افحص السلك ثم افصله وأعد توصيله.</translation>
    </message>
    <message>
        <source>Claims are kept here and leave by themselves. Check the network cable.</source>
        <translation>تُحفظ الطلبات هنا وتُرسل من تلقاء نفسها. افحص سلك الشبكة.</translation>
    </message>
    <message>
        <source>Claims are kept here.</source>
        <translation>تُحفظ الطلبات هنا.</translation>
    </message>
    <message>
        <source>Claims are kept here. Whoever set it up types here, to see what to mend: %2</source>
        <translation>تُحفظ الطلبات هنا. يكتب من أعدّه هنا ليرى ما يجب إصلاحه: %2</translation>
    </message>
    <message>
        <source>Claims are kept here. Whoever set it up types here, with a new proof: %2</source>
        <extracomment>seconds between our clock and the server&apos;s that nobody could explain by the line while the line is there of a bound how the reason of a lock begins where there is no way in any more</extracomment>
        <translation>تُحفظ الطلبات هنا. يكتب من أعدّه هنا مع إثبات جديد: %2</translation>
    </message>
    <message>
        <source>Claims refused after the visitor had left: %1</source>
        <translation>طلبات رُفضت بعد مغادرة الزائر: %1</translation>
    </message>
    <message>
        <source>Claims that wait for a person: %1</source>
        <translation>طلبات تنتظر قرار شخص: %1</translation>
    </message>
    <message>
        <source>Close the terminal, keep its files as they are, and ask for support.</source>
        <translation>أغلق الجهاز، واترك ملفاته كما هي، واطلب المساعدة.</translation>
    </message>
    <message>
        <source>Decide about them under Parked.</source>
        <translation>قرّر بشأنها في «المعلّقة».</translation>
    </message>
    <message>
        <source>Have its clock set by the network (NTP).</source>
        <translation>اجعل الشبكة تضبط الساعة (NTP).</translation>
    </message>
    <message>
        <source>It empties by itself as soon as the server answers: see to the line.</source>
        <translation>يفرغ من تلقاء نفسه حالما يجيب الخادم: افحص الخط.</translation>
    </message>
    <message>
        <source>Look at it in the outbox.</source>
        <translation>انظر إليه في صندوق الصادر.</translation>
    </message>
    <message>
        <source>Read it now under Catalogue; check the line if that does not work.</source>
        <translation>اقرأه الآن في «الكتالوج»؛ وإن لم ينجح فافحص الخط.</translation>
    </message>
    <message>
        <source>See to them under Parked, and tick them off.</source>
        <translation>تولَّ أمرها في «المعلّقة» وأشِّر عليها.</translation>
    </message>
    <message>
        <source>Tell whoever looks after this machine to make room on its disk.</source>
        <translation>أخبر المسؤول عن هذا الجهاز أن يفرغ مساحة على القرص.</translation>
    </message>
    <message>
        <source>The books do not balance: claims may be missing.</source>
        <translation>الحسابات غير متطابقة: قد تكون طلبات مفقودة.</translation>
    </message>
    <message>
        <source>The catalogue was last read %1 h ago.</source>
        <translation>قُرئ الكتالوج آخر مرة قبل %1 ساعة.</translation>
    </message>
    <message>
        <source>The catalogue was never read: names and amounts are not known here.</source>
        <translation>لم يُقرأ الكتالوج قط: الأسماء والمبالغ غير معروفة هنا.</translation>
    </message>
    <message>
        <source>The claims concerned are found in the outbox.</source>
        <translation>تجد هذه الطلبات في صندوق الصادر.</translation>
    </message>
    <message>
        <source>The disk has only %1 MiB left.</source>
        <translation>لم يبق على القرص إلا %1 ميبيبايت.</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 MiB are left, so no claim is taken.</source>
        <translation>القرص شبه ممتلئ: بقي %1 ميبيبايت، ولا تُقبل طلبات.</translation>
    </message>
    <message>
        <source>The outbox is %1 % full.</source>
        <translation>صندوق الصادر ممتلئ بنسبة %1 %.</translation>
    </message>
    <message>
        <source>The outbox is full: new claims are turned away.</source>
        <translation>صندوق الصادر ممتلئ: لا تُقبل طلبات جديدة.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>الخادم لا يجيب.</translation>
    </message>
    <message>
        <source>The server does not let this terminal in: %1</source>
        <translation>الخادم لا يسمح لهذا الجهاز بالدخول: %1</translation>
    </message>
    <message>
        <source>The terminal&apos;s sign-in ends soon, and there is nothing to sign in with anew.</source>
        <translation>ينتهي تسجيل دخول الجهاز قريبًا، ولا يوجد ما يُجدَّد به.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 min away from the server&apos;s.</source>
        <translation>ساعة هذا الجهاز تختلف %1 دقيقة عن ساعة الخادم.</translation>
    </message>
    <message>
        <source>Whoever set it up types here, with a new proof: %1</source>
        <translation>يكتب من أعدّه هنا مع إثبات جديد: %1</translation>
    </message>
</context>
<context>
    <name>ReadinessPlate</name>
    <message>
        <source>And more: %1</source>
        <translation>والمزيد: %1</translation>
    </message>
    <message>
        <source>DEGRADED</source>
        <translation>محدود</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>جاهز</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Points added</source>
        <translation>أُضيفت النقاط</translation>
    </message>
    <message>
        <source>Reward added</source>
        <translation>أُضيفت المكافأة</translation>
    </message>
    <message>
        <source>You are done here.</source>
        <translation>لقد انتهيت هنا.</translation>
    </message>
    <message>
        <source>You now have %1</source>
        <translation>لديك الآن %1</translation>
    </message>
    <message>
        <source>Your visit counts</source>
        <translation>زيارتك محسوبة</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Reference</source>
        <translation>الرقم المرجعي</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>All of it is given out at this place.</source>
        <translation>لقد وُزّع كل شيء في هذا المكان.</translation>
    </message>
    <message>
        <source>All of it is given out for today.</source>
        <translation>لقد وُزّع كل شيء لهذا اليوم.</translation>
    </message>
    <message>
        <source>All of it is given out.</source>
        <translation>لقد وُزّع كل شيء.</translation>
    </message>
    <message>
        <source>Show the code of the place first, then your own.</source>
        <translation>أظهر رمز المكان أولًا ثم رمزك.</translation>
    </message>
    <message>
        <source>That code belongs to another place.</source>
        <translation>هذا الرمز يخصّ مكانًا آخر.</translation>
    </message>
    <message>
        <source>The code of this place is resting.</source>
        <translation>رمز هذا المكان متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>There is nothing to collect at this place yet.</source>
        <translation>لا يوجد ما يُجمع في هذا المكان بعد.</translation>
    </message>
    <message>
        <source>This amount does not fit.</source>
        <translation>هذا المبلغ غير مناسب.</translation>
    </message>
    <message>
        <source>This amount is too large for one visit.</source>
        <translation>هذا المبلغ كبير لزيارة واحدة.</translation>
    </message>
    <message>
        <source>This brings more points than one visit may.</source>
        <translation>هذا يمنح نقاطًا أكثر مما تسمح به زيارة واحدة.</translation>
    </message>
    <message>
        <source>This campaign does not know our place yet.</source>
        <translation>هذه الحملة لا تعرف مكاننا بعد.</translation>
    </message>
    <message>
        <source>This campaign is no longer there.</source>
        <translation>لم تعد هذه الحملة موجودة.</translation>
    </message>
    <message>
        <source>This campaign is not open yet.</source>
        <translation>لم تُفتح هذه الحملة بعد.</translation>
    </message>
    <message>
        <source>This campaign is over.</source>
        <translation>انتهت هذه الحملة.</translation>
    </message>
    <message>
        <source>This campaign is resting.</source>
        <translation>هذه الحملة متوقفة مؤقتًا.</translation>
    </message>
    <message>
        <source>This campaign starts later.</source>
        <translation>تبدأ هذه الحملة لاحقًا.</translation>
    </message>
    <message>
        <source>This one does not work here. The counter can help you.</source>
        <translation>هذا لا يعمل هنا. طاولة الخدمة تساعدك.</translation>
    </message>
    <message>
        <source>This one is collected at another place.</source>
        <translation>يُجمع هذا في مكان آخر.</translation>
    </message>
    <message>
        <source>This one is collected in your loyalty app.</source>
        <translation>يُجمع هذا في تطبيق الولاء.</translation>
    </message>
    <message>
        <source>This one is for another country.</source>
        <translation>هذا مخصّص لبلد آخر.</translation>
    </message>
    <message>
        <source>This one is for other members or another time.</source>
        <translation>هذا لأعضاء آخرين أو لوقت آخر.</translation>
    </message>
    <message>
        <source>This one must know where we are.</source>
        <translation>يلزم هنا معرفة موقعنا.</translation>
    </message>
    <message>
        <source>We do not know the code of this place.</source>
        <translation>لا نعرف رمز هذا المكان.</translation>
    </message>
    <message>
        <source>We do not know this code. Show the one in your loyalty app.</source>
        <translation>لا نعرف هذا الرمز. أظهر الرمز الموجود في تطبيق الولاء.</translation>
    </message>
    <message>
        <source>We do not take part in this campaign.</source>
        <translation>نحن لا نشارك في هذه الحملة.</translation>
    </message>
    <message>
        <source>You already collected here today.</source>
        <translation>سبق أن جمعت هنا اليوم.</translation>
    </message>
    <message>
        <source>You already have all that this place gives. Another place may give more.</source>
        <translation>لديك كل ما يقدّمه هذا المكان. قد يقدّم مكان آخر المزيد.</translation>
    </message>
    <message>
        <source>You already have all there is to collect.</source>
        <translation>لديك بالفعل كل ما يمكن جمعه.</translation>
    </message>
    <message>
        <source>You collected here a moment ago.</source>
        <translation>لقد جمعت هنا قبل قليل.</translation>
    </message>
    <message>
        <source>You have all that this place gives in a day. Another place may give more.</source>
        <translation>لديك كل ما يقدّمه هذا المكان في يوم. قد يقدّم مكان آخر المزيد.</translation>
    </message>
    <message>
        <source>You have completed this campaign.</source>
        <translation>لقد أكملت هذه الحملة.</translation>
    </message>
    <message>
        <source>Your account needs one more detail. Your loyalty app asks for it.</source>
        <translation>ينقص حسابك معلومة واحدة. سيطلبها منك تطبيق الولاء.</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Keep this reference</source>
        <translation>احتفظ بهذا الرقم المرجعي</translation>
    </message>
    <message>
        <source>Or take a photo of it</source>
        <translation>أو التقط صورة له</translation>
    </message>
    <message>
        <source>Saved for you</source>
        <translation>حُفظ لك</translation>
    </message>
    <message>
        <source>We add your points as soon as the line is back.</source>
        <translation>سنضيف نقاطك حالما يعود الاتصال.</translation>
    </message>
    <message>
        <source>We are still finding out whether your points have arrived. Nothing is lost.</source>
        <translation>ما زلنا نتحقق من وصول نقاطك. لن يضيع شيء.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Asking for your points</source>
        <translation>نطلب نقاطك الآن</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>You can put your phone away.</source>
        <translation>يمكنك إبعاد هاتفك.</translation>
    </message>
    <message>
        <source>Your code is read</source>
        <translation>تمت قراءة رمزك</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>%1 others</source>
        <translation>أخرى: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>أغلقه %1</translation>
    </message>
    <message>
        <source>Handed over to the next shift: %1</source>
        <translation>سُلّمت إلى الوردية التالية: %1</translation>
    </message>
    <message>
        <source>Of these, a person must decide about: %1</source>
        <translation>منها ما يجب أن يقرر فيه شخص: %1</translation>
    </message>
    <message>
        <source>Refused after the visitor had left, for a person to see to: %1</source>
        <translation>رُفضت بعد مغادرة الزائر وتنتظر المعالجة: %1</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <extracomment>A4 (mm); everything below is in these campaigns on the page; the rest is one line pixels for a millimetre of the picture where figures begin</extracomment>
        <translation>الوردية %1</translation>
    </message>
    <message>
        <source>Still waiting from the shift before: %1</source>
        <translation>ما زال ينتظر من الوردية السابقة: %1</translation>
    </message>
    <message>
        <source>What waits is kept on the terminal&apos;s disk and leaves by itself.</source>
        <translation>ما ينتظر محفوظ على قرص الجهاز ويُرسل من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ينتظر</translation>
    </message>
</context>
<context>
    <name>ShowYourCode</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Now show your own code</source>
        <translation>الآن أظهر رمزك أنت</translation>
    </message>
    <message>
        <source>Now tap with your own phone or card</source>
        <translation>الآن قرّب هاتفك أو بطاقتك أنت</translation>
    </message>
    <message>
        <source>Or tap phone or card</source>
        <translation>أو قرّب الهاتف أو البطاقة</translation>
    </message>
    <message>
        <source>Tap phone or card here</source>
        <translation>قرّب الهاتف أو البطاقة هنا</translation>
    </message>
    <message>
        <source>Your code is in your loyalty app</source>
        <translation>رمزك موجود في تطبيق الولاء</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>قيد التحقق</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>يحتاج قرارًا</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>يُرسل</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>مُلغى</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>more digits may mend these: said only after Enter</extracomment>
        <translation>ينتظر</translation>
    </message>
</context>
<context>
    <name>SlipRow</name>
    <message>
        <source>Void</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Void %1</source>
        <translation>إلغاء %1</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>For staff: %1</source>
        <translation>للموظفين: %1</translation>
    </message>
    <message>
        <source>Last claims</source>
        <translation>آخر المطالبات</translation>
    </message>
    <message>
        <source>None yet in this shift.</source>
        <translation>لا شيء بعد في هذه الوردية.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>%1 about %2: %3</source>
        <translation>%1 بشأن %2: %3</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <extracomment>of the outbox</extracomment>
        <translation>لا يمكن استعمال %1: %2.</translation>
    </message>
    <message>
        <source>%1 claims are on their way (outbox.max_open).</source>
        <translation>الطلبات في الطريق: %1 (outbox.max_open).</translation>
    </message>
    <message>
        <source>%1 does not open the claims in %2. Put the one back that does.</source>
        <translation>لا يفتح %1 الطلبات في %2. أعد المفتاح الذي يفتحها.</translation>
    </message>
    <message>
        <source>%1 in the terminal itself</source>
        <translation>%1 في الجهاز نفسه</translation>
    </message>
    <message>
        <source>%1 is being looked up in the history.</source>
        <translation>يجري البحث عن %1 في السجل.</translation>
    </message>
    <message>
        <source>%1 is damaged. Put it aside: the shift then begins one earlier.</source>
        <translation>الملف %1 تالف. ضعه جانبًا: عندها تبدأ الوردية من التي قبلها.</translation>
    </message>
    <message>
        <source>%1 is damaged. Remove it and give the PINs anew.</source>
        <extracomment>Argon2id with 64 MiB and three passes: about 0.2 s a try, also for whoever has stolen the file. wrong PINs before there is a wait wrong PINs in a row before the PIN is switched off seconds; doubled at each wrong PIN until the next try; None: not until somebody helps</extracomment>
        <translation>الملف %1 تالف. احذفه وامنح الأرقام السرية من جديد.</translation>
    </message>
    <message>
        <source>%1 is given up.</source>
        <translation>تُرك %1.</translation>
    </message>
    <message>
        <source>%1 is missing: without it the claims in %2 cannot be read. Put it back.</source>
        <translation>الملف %1 مفقود: من دونه لا يمكن قراءة الطلبات في %2. أعده إلى مكانه.</translation>
    </message>
    <message>
        <source>%1 is not signed in here.</source>
        <translation>لم يدخل %1 هنا.</translation>
    </message>
    <message>
        <source>%1 is noted as accepted.</source>
        <translation>سُجّل %1 مقبولًا.</translation>
    </message>
    <message>
        <source>%1 is ticked off.</source>
        <translation>أُشِّر على %1.</translation>
    </message>
    <message>
        <source>%1 is voided.</source>
        <translation>أُلغي %1.</translation>
    </message>
    <message>
        <source>%1 waits again and will be sent.</source>
        <translation>ينتظر %1 من جديد وسيُرسل.</translation>
    </message>
    <message>
        <source>Another kiosk process uses the outbox in %1. Close it, or choose another outbox.folder.</source>
        <translation>برنامج kiosk آخر يستعمل صندوق الصادر في %1. أغلقه أو اختر outbox.folder آخر.</translation>
    </message>
    <message>
        <source>Another program keeps the PC/SC reader for itself: close it.</source>
        <translation>برنامج آخر يحتفظ بقارئ PC/SC: أغلقه.</translation>
    </message>
    <message>
        <source>Claim %1 cannot become %2: it is %3.</source>
        <translation>لا يمكن أن يصبح الطلب %1 «%2»: حالته «%3».</translation>
    </message>
    <message>
        <source>Claim %1 is %2. Only a claim that is parked can be decided about.</source>
        <translation>حالة الطلب %1 «%2». لا يُقرَّر إلا بشأن طلب معلّق.</translation>
    </message>
    <message>
        <source>Claim %1 is %2. Only a claim that waits and was never tried can be voided.</source>
        <translation>حالة الطلب %1 «%2». لا يُلغى إلا طلب ينتظر ولم يُجرَّب قط.</translation>
    </message>
    <message>
        <source>Claim %1 is %2: there is nothing to find out.</source>
        <extracomment>What each decision makes of a claim.</extracomment>
        <translation>حالة الطلب %1 «%2»: لا شيء يُبحث عنه.</translation>
    </message>
    <message>
        <source>Claim %1 is no longer the attempt that was begun.</source>
        <translation>لم يعد الطلب %1 المحاولة التي بدأت.</translation>
    </message>
    <message>
        <source>Claim %1 is no task: nobody has to see to it.</source>
        <translation>الطلب %1 ليس مهمة: لا يلزم أحدًا أن يعالجه.</translation>
    </message>
    <message>
        <source>Claim %1 was changed on the disk, or its key was.</source>
        <extracomment>for the second journal&apos;s checksums</extracomment>
        <translation>تغيّر الطلب %1 على القرص، أو تغيّر مفتاحه.</translation>
    </message>
    <message>
        <source>Claims brought back from the second journal: %1.</source>
        <translation>طلبات أُعيدت من السجل الثاني: %1.</translation>
    </message>
    <message>
        <source>Claims damaged on the disk and mended from the second journal: %1.</source>
        <translation>طلبات تلفت على القرص وأُصلحت من السجل الثاني: %1.</translation>
    </message>
    <message>
        <source>Claims rebuilt from the second journal: %1.</source>
        <translation>طلبات أُعيد بناؤها من السجل الثاني: %1.</translation>
    </message>
    <message>
        <source>Claims that became uncertain: %1. Why: %2.</source>
        <translation>طلبات صارت غير مؤكدة: %1. السبب: %2.</translation>
    </message>
    <message>
        <source>Claims worth %1 are on their way (outbox.max_value).</source>
        <translation>طلبات بقيمة %1 في الطريق (outbox.max_value).</translation>
    </message>
    <message>
        <source>It belongs to somebody else. Type: %1</source>
        <translation>إنه لمستخدم آخر. اكتب: %1</translation>
    </message>
    <message>
        <source>It was put aside in %1.</source>
        <translation>وُضع جانبًا في %1.</translation>
    </message>
    <message>
        <source>No NFC reader was found: none on USB that works without PC/SC, and with it: %1</source>
        <translation>لم يُعثر على قارئ NFC: لا شيء على USB يعمل من دون PC/SC، ومعه: %1</translation>
    </message>
    <message>
        <source>No PC/SC reader fits “%1”. There is: %2.</source>
        <translation>لا قارئ PC/SC يوافق «%1». الموجود: %2.</translation>
    </message>
    <message>
        <source>No PC/SC reader is plugged in.</source>
        <translation>لا يوجد قارئ PC/SC موصول.</translation>
    </message>
    <message>
        <source>PC/SC readers need the Python package pyscard: install pcscd, libpcsclite-dev and gcc, then `pip install pyscard`.</source>
        <extracomment>How long one look for tags lasts (milliseconds). Codes of PC/SC, as pcscd&apos;s clients get them; the rest of what it says is &quot;the daemon or the reader is gone&quot;. Writes through to the reader itself, where its driver allows it. An ATR that names this provider is a memory card, whose pages the reader shows by commands of its own. And that it is an Ultralight or an NTAG, whose pages are always there. A slot for a card that stays inside; no visitor&apos;s tag comes there.</extracomment>
        <translation>تحتاج قارئات PC/SC إلى حزمة بايثون pyscard: ثبّت pcscd وlibpcsclite-dev وgcc ثم `pip install pyscard`.</translation>
    </message>
    <message>
        <source>Say which claim at the server it is.</source>
        <translation>قل أي طلب هو عند الخادم.</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>اذكر السبب أولًا.</translation>
    </message>
    <message>
        <source>That is no id of the server: it has at most %1 letters and no blanks.</source>
        <extracomment>letters; those of PERS have 36</extracomment>
        <translation>هذا ليس رقمًا من الخادم: فيه %1 حرفًا على الأكثر وبلا فراغات.</translation>
    </message>
    <message>
        <source>The %1 works through PC/SC only: set the reader to “pcsc”.</source>
        <translation>يعمل %1 عبر PC/SC فقط: اضبط القارئ على «pcsc».</translation>
    </message>
    <message>
        <source>The NFC reader answers with nonsense (%1); it is opened anew.</source>
        <translation>يردّ قارئ NFC بكلام غير مفهوم (%1)؛ يُفتح من جديد.</translation>
    </message>
    <message>
        <source>The NFC reader hangs and was reset; if it stays so, unplug it and plug it in again.</source>
        <translation>علق قارئ NFC وأُعيد ضبطه؛ إن بقي كذلك فافصله ثم أوصله من جديد.</translation>
    </message>
    <message>
        <source>The NFC reader is held by another program: stop pcscd (`sudo systemctl mask --now pcscd.socket pcscd`), install packaging/modprobe/pers-kiosk-nfc.conf, or set the reader to “pcsc”.</source>
        <translation>برنامج آخر يحتفظ بقارئ NFC: أوقف pcscd (`sudo systemctl mask --now pcscd.socket pcscd`)، أو ثبّت packaging/modprobe/pers-kiosk-nfc.conf، أو اضبط القارئ على «pcsc».</translation>
    </message>
    <message>
        <source>The NFC reader is not there: is it plugged in?</source>
        <extracomment>Between two looks, while nobody is there and while a tag lies there (seconds). What is looked for: NTAG, phones and cards; the simulated reader waits a whole second for each, so it does with less.</extracomment>
        <translation>قارئ NFC غير موجود: هل هو موصول؟</translation>
    </message>
    <message>
        <source>The NFC reader may not be used by this user: install packaging/udev/60-pers-kiosk.rules into /etc/udev/rules.d, then plug it in again.</source>
        <translation>لا يجوز لهذا المستخدم استعمال قارئ NFC: ثبّت packaging/udev/60-pers-kiosk.rules في /etc/udev/rules.d ثم أوصله من جديد.</translation>
    </message>
    <message>
        <source>The PC/SC service does not answer: install and start pcscd (`sudo systemctl enable --now pcscd.socket`).</source>
        <translation>خدمة PC/SC لا تردّ: ثبّت pcscd وشغّله (`sudo systemctl enable --now pcscd.socket`).</translation>
    </message>
    <message>
        <source>The camera does not answer on the network.</source>
        <translation>الكاميرا لا تردّ على الشبكة.</translation>
    </message>
    <message>
        <source>The camera does what nobody foresaw (%1).</source>
        <translation>الكاميرا تفعل ما لم يتوقعه أحد (%1).</translation>
    </message>
    <message>
        <source>The camera hangs: unplug it and plug it in again.</source>
        <translation>علقت الكاميرا: افصلها ثم أوصلها من جديد.</translation>
    </message>
    <message>
        <source>The camera repeats the same picture.</source>
        <translation>الكاميرا تكرر الصورة نفسها.</translation>
    </message>
    <message>
        <source>The camera stopped giving pictures.</source>
        <extracomment>Pauses before a source is tried again (seconds); the last one stays. How long a file waits for the frame before to be dealt with (seconds): longer than a decoder takes to be replaced. Whoever is so long in a driver (seconds) hangs in it: all that wait by themselves come back sooner.</extracomment>
        <translation>توقفت الكاميرا عن إعطاء الصور.</translation>
    </message>
    <message>
        <source>The catalogue is of %1: %2 h old. Type: kiosk check</source>
        <translation>الكتالوج من %1: عمره %2 ساعة. اكتب: kiosk check</translation>
    </message>
    <message>
        <source>The catalogue was never read: names and amounts are not known here. Check the line: kiosk check</source>
        <translation>لم يُقرأ الكتالوج قط: الأسماء والمبالغ غير معروفة هنا. افحص الخط: kiosk check</translation>
    </message>
    <message>
        <source>The device does what nobody foresaw (%1); it is opened anew.</source>
        <extracomment>Pauses before a device is tried again (seconds); the last one stays.</extracomment>
        <translation>الجهاز يفعل ما لم يتوقعه أحد (%1)؛ يُفتح من جديد.</translation>
    </message>
    <message>
        <source>The disk does not take it: %1</source>
        <extracomment>letters of a reason, in the second journal what staff must know about the last stop; empty: nothing</extracomment>
        <translation>القرص لا يقبله: %1</translation>
    </message>
    <message>
        <source>The disk is full: make room on it.</source>
        <extracomment>bytes something in it could not be read: it was not left in good order</extracomment>
        <translation>القرص ممتلئ: أفرغ مساحة عليه.</translation>
    </message>
    <message>
        <source>The disk is nearly full: no new claim is taken until there is room.</source>
        <translation>القرص شبه ممتلئ: لا تُقبل طلبات جديدة حتى تتوفر مساحة.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used: %2.%3</source>
        <translation>لا يمكن استعمال المجلد %1: %2.%3</translation>
    </message>
    <message>
        <source>The key %1 cannot be used: %2.</source>
        <translation>لا يمكن استعمال المفتاح %1: %2.</translation>
    </message>
    <message>
        <source>The key beside %1 is not the one it was written with. Put that one back.</source>
        <extracomment>length of the record, and its keyed checksum bytes of one record, so that each begins with two zeros the length of none needs more than the two bytes that follow records that are looked at together</extracomment>
        <translation>المفتاح بجانب %1 ليس الذي كُتب به. أعد ذلك المفتاح.</translation>
    </message>
    <message>
        <source>The outbox %1 cannot be opened: %2.%3</source>
        <translation>لا يمكن فتح صندوق الصادر %1: %2.%3</translation>
    </message>
    <message>
        <source>The outbox %1 is damaged (%2).</source>
        <translation>صندوق الصادر %1 تالف (%2).</translation>
    </message>
    <message>
        <source>The outbox %1 lost rows in its upgrade. Its backup lies beside it; ask for support.</source>
        <translation>فقد صندوق الصادر %1 صفوفًا عند الترقية. نسخته الاحتياطية بجانبه؛ اطلب الدعم.</translation>
    </message>
    <message>
        <source>The outbox %1 was written by a newer kiosk. Install that version again.</source>
        <translation>كتب صندوق الصادر %1 إصدار أحدث من kiosk. ثبّت ذلك الإصدار من جديد.</translation>
    </message>
    <message>
        <source>The outbox file was gone.</source>
        <extracomment>bytes at which the journal is written anew, unless it is hardly longer than it was then</extracomment>
        <translation>كان ملف صندوق الصادر مفقودًا.</translation>
    </message>
    <message>
        <source>The outbox was stopped while it wrote its first claims.</source>
        <translation>توقف صندوق الصادر وهو يكتب طلباته الأولى.</translation>
    </message>
    <message>
        <source>The part that reads the codes does not start.</source>
        <extracomment>The window gets a picture this often at most (seconds), and so wide or high at most (pixels). A decoder that failed so often in a row is a trouble worth telling. After so long without a picture (seconds) somebody asks what the camera does.</extracomment>
        <translation>الجزء الذي يقرأ الرموز لا يعمل.</translation>
    </message>
    <message>
        <source>The scanner is not there (%1): is it plugged in and set to serial (USB-COM) mode?</source>
        <extracomment>How long closing waits for the thread (seconds). A line that is quiet for so long has ended, for scanners that send no end (seconds).</extracomment>
        <translation>الماسح غير موجود (%1): هل هو موصول ومضبوط على الوضع التسلسلي (USB-COM)؟</translation>
    </message>
    <message>
        <source>The scanner is used by another program: close it.</source>
        <translation>برنامج آخر يستعمل الماسح: أغلقه.</translation>
    </message>
    <message>
        <source>The scanner may not be used by this user: add the user to the group dialout.</source>
        <translation>لا يجوز لهذا المستخدم استعمال الماسح: أضفه إلى المجموعة dialout.</translation>
    </message>
    <message>
        <source>The scanner was unplugged.</source>
        <translation>فُصل الماسح.</translation>
    </message>
    <message>
        <source>The server does not let this terminal in: %1</source>
        <extracomment>On the screens of visitors too.</extracomment>
        <translation>الخادم لا يسمح بدخول هذا الجهاز: %1</translation>
    </message>
    <message>
        <source>The server&apos;s claim %1 already settles another claim of ours.</source>
        <translation>طلب الخادم %1 يخص طلبًا آخر من طلباتنا.</translation>
    </message>
    <message>
        <source>The server&apos;s claim %1 belongs to %2 already: each claim has its own id.</source>
        <translation>طلب الخادم %1 يخص %2 بالفعل: لكل طلب رقمه.</translation>
    </message>
    <message>
        <source>The server&apos;s claim %1 belongs to an older one already: each claim has its own id.</source>
        <translation>طلب الخادم %1 يخص طلبًا أقدم بالفعل: لكل طلب رقمه.</translation>
    </message>
    <message>
        <source>The sign-in ended at %1; claims are kept here. Whoever set it up types on this machine: %2</source>
        <translation>انتهى تسجيل الدخول في %1؛ تُحفظ الطلبات هنا. يكتب من أعدّه على هذا الجهاز: %2</translation>
    </message>
    <message>
        <source>The video cannot be played.</source>
        <translation>لا يمكن تشغيل الفيديو.</translation>
    </message>
    <message>
        <source>The video or folder cannot be opened: %1.</source>
        <extracomment>How long a stream may take to open, and to give its next picture (milliseconds). A picture of a folder is shown for a second, as so many frames. Of a camera&apos;s number: OpenCV takes no larger one. milliseconds; None: as the camera likes in the camera&apos;s own measure; None: as the camera likes None: no more, or no answer seconds from picture to picture of a file; None: live what a device did not let itself be set to, a sentence each</extracomment>
        <translation>لا يمكن فتح الفيديو أو المجلد: %1.</translation>
    </message>
    <message>
        <source>The video or folder is not there.</source>
        <translation>الفيديو أو المجلد غير موجود.</translation>
    </message>
    <message>
        <source>The video&apos;s name is no text: give it another.</source>
        <translation>اسم الفيديو ليس نصًا: أعطه اسمًا آخر.</translation>
    </message>
    <message>
        <source>There are no pictures to show.</source>
        <translation>لا توجد صور للعرض.</translation>
    </message>
    <message>
        <source>There is no camera at this place.</source>
        <translation>لا توجد كاميرا في هذا الموضع.</translation>
    </message>
    <message>
        <source>There is no camera of this name.</source>
        <translation>لا توجد كاميرا بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is no claim %1 in this outbox.</source>
        <translation>لا يوجد طلب %1 في صندوق الصادر هذا.</translation>
    </message>
    <message>
        <source>This disk does not allow SQLite&apos;s write-ahead log (it answers %1).</source>
        <translation>هذا القرص لا يسمح بسجل الكتابة المسبقة في SQLite (يردّ %1).</translation>
    </message>
    <message>
        <source>This needs a %1; %2 is a %3.</source>
        <translation>هذا يحتاج: %1؛ و%2 هو: %3.</translation>
    </message>
    <message>
        <source>This needs a supervisor, because it could be booked twice.</source>
        <extracomment>places that need no word on what they are about</extracomment>
        <translation>هذا يحتاج مشرفًا، فقد يُسجَّل مرتين.</translation>
    </message>
    <message>
        <source>This needs a supervisor.</source>
        <translation>هذا يحتاج مشرفًا.</translation>
    </message>
    <message>
        <source>What is plugged in at %1 does not answer as a PN532 reader in serial mode does.</source>
        <translation>ما هو موصول عند %1 لا يردّ كقارئ PN532 في الوضع التسلسلي.</translation>
    </message>
    <message>
        <source>Without a line to the server the sign-in ends at %1. Then whoever set it up types on this machine: %2</source>
        <extracomment>seconds until the first look, which the catalogue&apos;s first read should beat, and between looks</extracomment>
        <translation>من دون خط إلى الخادم ينتهي تسجيل الدخول في %1. عندها يكتب من أعدّه على هذا الجهاز: %2</translation>
    </message>
    <message>
        <source>a key holds characters that no header can carry</source>
        <translation>في أحد المفاتيح أحرف لا تقبلها الترويسة</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>accepted as %1</source>
        <extracomment>the member&apos;s name, masked all identifiers of this member that the answer shows the server&apos;s own words when the server says it would work again the server&apos;s own word; a verdict all the same somebody should look: this must not happen on a sound line for the log: the server&apos;s id of the failure for the log: the server&apos;s id of the failure for the log: the server&apos;s id of the failure for the log: the server&apos;s id of the failure</extracomment>
        <translation>قُبل برقم %1</translation>
    </message>
    <message>
        <source>claim %1: %2</source>
        <extracomment>an answer that cannot be ours; over when no claim is in doubt any more more in the history than there should be; stays while the terminal runs</extracomment>
        <translation>الطلب %1: %2</translation>
    </message>
    <message>
        <source>found in the history, and %1 more that should not exist</source>
        <translation>موجود في السجل، ومعه %1 زائد لا ينبغي أن يوجد</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>ليس هنا</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>يُرسل</translation>
    </message>
    <message>
        <source>sign-in: %1</source>
        <translation>تسجيل الدخول: %1</translation>
    </message>
    <message>
        <source>sign-in: there is nothing to sign in with</source>
        <extracomment>As whom to sign in, in the wire&apos;s words: an admin is &quot;tenant&quot;.</extracomment>
        <translation>تسجيل الدخول: لا يوجد ما يُسجَّل به الدخول</translation>
    </message>
    <message>
        <source>steward</source>
        <extracomment>letters</extracomment>
        <translation>مناوب</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>the answer is about another member (claim %1)</source>
        <extracomment>Fields that stand in every request of ours: a complaint about one of them is about us, not about the visitor. seconds, where a 429 does not say</extracomment>
        <translation>الردّ عن عضو آخر (الطلب %1)</translation>
    </message>
    <message>
        <source>the books do not balance: %1</source>
        <extracomment>seconds every so many checks the rows themselves are counted</extracomment>
        <translation>الحسابات لا تتطابق: %1</translation>
    </message>
    <message>
        <source>the books say %1, the rows say %2</source>
        <translation>تقول الحسابات %1، وتقول الصفوف %2</translation>
    </message>
    <message>
        <source>the key is refused</source>
        <translation>المفتاح مرفوض</translation>
    </message>
    <message>
        <source>the machine stopped without warning</source>
        <extracomment>claims that became uncertain empty: they were only being sent the file may be older than what this outbox has been through since</extracomment>
        <translation>توقف الجهاز دون إنذار</translation>
    </message>
    <message>
        <source>the note beside the outbox is missing: this file may come from a backup</source>
        <translation>الملاحظة بجانب صندوق الصادر مفقودة: قد يكون هذا الملف من نسخة احتياطية</translation>
    </message>
    <message>
        <source>the server&apos;s id belongs to another claim of ours</source>
        <translation>رقم الخادم يخص طلبًا آخر من طلباتنا</translation>
    </message>
    <message>
        <source>this outbox is older than the last one here: it may come from a backup</source>
        <translation>صندوق الصادر هذا أقدم من آخر صندوق هنا: قد يكون من نسخة احتياطية</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>The six states as words of a sentence.</extracomment>
        <translation>ينتظر</translation>
    </message>
</context>
<context>
    <name>StaffCatalogue</name>
    <message>
        <source>Catalogue</source>
        <translation>الكتالوج</translation>
    </message>
    <message>
        <source>Never read.</source>
        <translation>لم يُقرأ قط.</translation>
    </message>
    <message>
        <source>No campaign is known.</source>
        <translation>لا حملة معروفة.</translation>
    </message>
    <message>
        <source>Read at %1.</source>
        <translation>قُرئ في %1.</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>اقرأ الآن</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>تجري القراءة …</translation>
    </message>
    <message>
        <source>The server did not answer just now.</source>
        <translation>لم يجب الخادم الآن.</translation>
    </message>
    <message>
        <source>Trigger sources: %1</source>
        <translation>نقاط التفعيل: %1</translation>
    </message>
    <message>
        <source>given out here</source>
        <translation>يُمنح هنا</translation>
    </message>
    <message>
        <source>resting: %1</source>
        <translation>متوقفة: %1</translation>
    </message>
</context>
<context>
    <name>StaffClaim</name>
    <message>
        <source>at the server: %1</source>
        <translation>لدى الخادم: %1</translation>
    </message>
    <message>
        <source>refused later</source>
        <translation>رُفض لاحقًا</translation>
    </message>
</context>
<context>
    <name>StaffDecide</name>
    <message>
        <source>%1, chosen</source>
        <translation>%1، مختار</translation>
    </message>
    <message>
        <source>I saw it at the server</source>
        <translation>رأيته لدى الخادم</translation>
    </message>
    <message>
        <source>I told the visitor</source>
        <translation>أخبرت الزائر</translation>
    </message>
    <message>
        <source>Id at the server</source>
        <translation>المعرّف لدى الخادم</translation>
    </message>
    <message>
        <source>In my own words …</source>
        <translation>بكلماتي …</translation>
    </message>
    <message>
        <source>It is not at the server</source>
        <translation>ليس لدى الخادم</translation>
    </message>
    <message>
        <source>It was a test</source>
        <translation>كان تجربة</translation>
    </message>
    <message>
        <source>It was scanned by mistake</source>
        <translation>مُسح خطأً</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Nobody can be reached</source>
        <translation>لا يمكن الوصول إلى أحد</translation>
    </message>
    <message>
        <source>Somebody has told the visitor, or made good for it.</source>
        <translation>أخبر أحدهم الزائر أو عوّضه.</translation>
    </message>
    <message>
        <source>The claim ends here: the visitor gets nothing for it.</source>
        <translation>ينتهي الطلب هنا: لا ينال الزائر شيئًا.</translation>
    </message>
    <message>
        <source>The claim is sent once more. If it was booked before, it could be booked twice.</source>
        <translation>يُرسل الطلب مرة أخرى. إن كان قد سُجّل فقد يُسجَّل مرتين.</translation>
    </message>
    <message>
        <source>The claim was never sent, and will not be.</source>
        <translation>لم يُرسل الطلب قط ولن يُرسل.</translation>
    </message>
    <message>
        <source>The visitor asked</source>
        <translation>طلب الزائر ذلك</translation>
    </message>
    <message>
        <source>The visitor does not have it in the app</source>
        <translation>ليس في تطبيق الزائر</translation>
    </message>
    <message>
        <source>The visitor has it in the app</source>
        <translation>هو في تطبيق الزائر</translation>
    </message>
    <message>
        <source>The visitor was given it by hand</source>
        <translation>أُعطي للزائر يدويًا</translation>
    </message>
    <message>
        <source>Which claim at the server is it? Type its id.</source>
        <translation>أي طلب هو لدى الخادم؟ اكتب معرّفه.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why, in your own words.</source>
        <translation>السبب بكلماتك.</translation>
    </message>
    <message>
        <source>You have seen this claim booked at the server. It is not sent again.</source>
        <translation>رأيت هذا الطلب مسجّلًا لدى الخادم. لن يُرسل مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>StaffDevices</name>
    <message>
        <source>%1 read %2</source>
        <translation>قرأ %1: %2</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Hold a code or a tag to any reader to try it: no claim is made.</source>
        <translation>قرّب رمزًا أو بطاقة من أي قارئ لتجربته: لا يُنشأ أي طلب.</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>لم يُقرأ شيء بعد</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Try the line</source>
        <translation>جرّب الخط</translation>
    </message>
    <message>
        <source>answered just now</source>
        <translation>أجاب الآن</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>يجيب</translation>
    </message>
    <message>
        <source>away since %1: %2</source>
        <translation>غير متصل منذ %1: %2</translation>
    </message>
    <message>
        <source>did not answer just now</source>
        <translation>لم يجب الآن</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>لا يجيب</translation>
    </message>
    <message>
        <source>does not let this terminal in: %1</source>
        <translation>لا يسمح لهذا الجهاز بالدخول: %1</translation>
    </message>
    <message>
        <source>is being asked</source>
        <translation>يُسأل الآن</translation>
    </message>
    <message>
        <source>there; has read nothing yet</source>
        <translation>متصل؛ لم يقرأ شيئًا بعد</translation>
    </message>
    <message>
        <source>there; last read at %1</source>
        <translation>متصل؛ آخر قراءة في %1</translation>
    </message>
</context>
<context>
    <name>StaffDoor</name>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
</context>
<context>
    <name>StaffExit</name>
    <message numerus="yes">
        <source>%n claims are still here. They stay on this disk and leave when the program runs again.</source>
        <translation>
            <numerusform>ما زال هنا %n طلبات. تبقى على هذا القرص وتُرسل حين يعمل البرنامج من جديد.</numerusform>
            <numerusform>ما زال هنا طلب واحد. يبقى على هذا القرص ويُرسل حين يعمل البرنامج من جديد.</numerusform>
            <numerusform>ما زال هنا طلبان. يبقيان على هذا القرص ويُرسلان حين يعمل البرنامج من جديد.</numerusform>
            <numerusform>ما زال هنا %n طلبات. تبقى على هذا القرص وتُرسل حين يعمل البرنامج من جديد.</numerusform>
            <numerusform>ما زال هنا %n طلبًا. تبقى على هذا القرص وتُرسل حين يعمل البرنامج من جديد.</numerusform>
            <numerusform>ما زال هنا %n طلب. تبقى على هذا القرص وتُرسل حين يعمل البرنامج من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>أغلق البرنامج</translation>
    </message>
    <message>
        <source>No claim is waiting here.</source>
        <translation>لا طلب ينتظر هنا.</translation>
    </message>
    <message>
        <source>This needs a supervisor.</source>
        <translation>هذا يحتاج مشرفًا.</translation>
    </message>
    <message>
        <source>Until somebody starts it again, visitors find no terminal.</source>
        <translation>إلى أن يشغّله أحد من جديد لن يجد الزوار جهازًا.</translation>
    </message>
</context>
<context>
    <name>StaffGroup</name>
    <message>
        <source>A group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>How many come together? Each shows their own code, one right after the other, without a pause.</source>
        <translation>كم شخصًا معًا؟ يُظهر كلٌّ رمزه، واحدًا تلو الآخر، دون توقف.</translation>
    </message>
    <message>
        <source>No group any more</source>
        <translation>انتهت المجموعة</translation>
    </message>
</context>
<context>
    <name>StaffHome</name>
    <message>
        <source>%1, steward. Visitors wait while you are here.</source>
        <translation>‏%1، مضيف. ينتظر الزوار ما دمت هنا.</translation>
    </message>
    <message>
        <source>%1, supervisor. Visitors wait while you are here.</source>
        <translation>‏%1، مشرف. ينتظر الزوار ما دمت هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n claims leave by themselves. You can go home.</source>
        <translation>
            <numerusform>تُرسل %n طلبات من تلقاء نفسها. يمكنك الذهاب إلى البيت.</numerusform>
            <numerusform>يُرسل طلب واحد من تلقاء نفسه. يمكنك الذهاب إلى البيت.</numerusform>
            <numerusform>يُرسل طلبان من تلقاء نفسيهما. يمكنك الذهاب إلى البيت.</numerusform>
            <numerusform>تُرسل %n طلبات من تلقاء نفسها. يمكنك الذهاب إلى البيت.</numerusform>
            <numerusform>يُرسل %n طلبًا من تلقاء نفسه. يمكنك الذهاب إلى البيت.</numerusform>
            <numerusform>يُرسل %n طلب من تلقاء نفسه. يمكنك الذهاب إلى البيت.</numerusform>
        </translation>
    </message>
    <message>
        <source>A group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>الكتالوج</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>أغلق البرنامج</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>أغلق الوردية</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Nothing is waiting. You can go home.</source>
        <translation>لا شيء ينتظر. يمكنك الذهاب إلى البيت.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>المعلّقة</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>StaffOutbox</name>
    <message>
        <source>%1, shown now</source>
        <translation>%1، معروضة الآن</translation>
    </message>
    <message>
        <source>Claims: %1</source>
        <translation>الطلبات: %1</translation>
    </message>
    <message>
        <source>No claim stands here.</source>
        <translation>لا شيء هنا.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
</context>
<context>
    <name>StaffParked</name>
    <message>
        <source>No claim waits for you.</source>
        <translation>لا طلب ينتظرك.</translation>
    </message>
    <message>
        <source>Open one to decide about it.</source>
        <translation>افتح واحدًا لتقرر بشأنه.</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>المعلّقة</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>Choose your name.</source>
        <translation>اختر اسمك.</translation>
    </message>
    <message>
        <source>Digits typed: %1</source>
        <translation>الأرقام المكتوبة: %1</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet. On this machine, type: kiosk staff pin NAME --scope supervisor</source>
        <translation>لا أحد لديه رقم سري بعد. اكتب على هذا الجهاز: kiosk staff pin NAME --scope supervisor</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Staff: who is it?</source>
        <translation>الموظفون: من أنت؟</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>هذا ليس الرقم السري. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. The next try is in %1 s.</source>
        <translation>أرقام سرية خاطئة كثيرة. المحاولة التالية بعد %1 ثانية.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. This PIN is switched off: ask a supervisor.</source>
        <translation>أرقام سرية خاطئة كثيرة. أُوقف هذا الرقم: اسأل مشرفًا.</translation>
    </message>
    <message>
        <source>Type your PIN, then ✓.</source>
        <translation>اكتب رقمك السري ثم ✓.</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>%1 accepted, %2 waiting, %3 rejected</source>
        <translation>مقبولة: %1، منتظرة: %2، مرفوضة: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n claims are handed over to the next shift. Nothing is lost.</source>
        <translation>
            <numerusform>تنتقل %n طلبات إلى الوردية التالية. لا يضيع شيء.</numerusform>
            <numerusform>ينتقل طلب واحد إلى الوردية التالية. لا يضيع شيء.</numerusform>
            <numerusform>ينتقل طلبان إلى الوردية التالية. لا يضيع شيء.</numerusform>
            <numerusform>تنتقل %n طلبات إلى الوردية التالية. لا يضيع شيء.</numerusform>
            <numerusform>ينتقل %n طلبًا إلى الوردية التالية. لا يضيع شيء.</numerusform>
            <numerusform>ينتقل %n طلب إلى الوردية التالية. لا يضيع شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left over for the next shift.</source>
        <translation>لم يبق شيء للوردية التالية.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>لا شيء ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>Shift %1 is closed</source>
        <translation>أُغلقت الوردية %1</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>The sheet lies here, for printing:</source>
        <translation>الورقة هنا للطباعة:</translation>
    </message>
    <message>
        <source>Waiting for a person: %1. Decide about them under Parked.</source>
        <translation>تنتظر قرار شخص: %1. قرّر في «المعلّقة».</translation>
    </message>
</context>
<context>
    <name>StaffShift</name>
    <message numerus="yes">
        <source>%n claims are handed over to the next shift. Nothing is lost.</source>
        <translation>
            <numerusform>تنتقل %n طلبات إلى الوردية التالية. لا يضيع شيء.</numerusform>
            <numerusform>ينتقل طلب واحد إلى الوردية التالية. لا يضيع شيء.</numerusform>
            <numerusform>ينتقل طلبان إلى الوردية التالية. لا يضيع شيء.</numerusform>
            <numerusform>تنتقل %n طلبات إلى الوردية التالية. لا يضيع شيء.</numerusform>
            <numerusform>ينتقل %n طلبًا إلى الوردية التالية. لا يضيع شيء.</numerusform>
            <numerusform>ينتقل %n طلب إلى الوردية التالية. لا يضيع شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>أغلق الوردية</translation>
    </message>
    <message>
        <source>Closing writes a sheet, and the next shift begins.</source>
        <translation>يُكتب عند الإغلاق ورقة وتبدأ الوردية التالية.</translation>
    </message>
    <message>
        <source>Nothing is left over for the next shift.</source>
        <translation>لم يبق شيء للوردية التالية.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>لا شيء ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>الوردية %1</translation>
    </message>
    <message>
        <source>Since %1, %2.</source>
        <translation>منذ %1، %2.</translation>
    </message>
    <message>
        <source>The first one of this terminal.</source>
        <translation>الأولى لهذا الجهاز.</translation>
    </message>
    <message>
        <source>Waiting already when this shift began: %1</source>
        <translation>كانت تنتظر عند بدء هذه الوردية: %1</translation>
    </message>
    <message>
        <source>Waiting for a person: %1. Decide about them under Parked.</source>
        <translation>تنتظر قرار شخص: %1. قرّر في «المعلّقة».</translation>
    </message>
</context>
<context>
    <name>StaffStage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>StaffToday</name>
    <message>
        <source>%1, by the hour of the scan</source>
        <translation>%1، بحسب ساعة المسح</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Give it up</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>It was booked</source>
        <translation>سُجّل فعلًا</translation>
    </message>
    <message>
        <source>Look it up now</source>
        <translation>ابحث عنه الآن</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>عولج</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>أرسله مجددًا</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>ألغه</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>on their way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>يُرسل</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ينتظر</translation>
    </message>
</context>
<context>
    <name>Sum</name>
    <message>
        <source>Code read: %1</source>
        <translation>قُرئ الرمز: %1</translation>
    </message>
</context>
<context>
    <name>SumLine</name>
    <message>
        <source>%1: %2 accepted, %3 waiting, %4 rejected</source>
        <translation>%1: مقبولة %2، منتظرة %3، مرفوضة %4</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>No claims yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
</context>
<context>
    <name>Title</name>
    <message>
        <source>Hold it a little longer</source>
        <translation>أبقه مدة أطول قليلًا</translation>
    </message>
    <message>
        <source>That cannot say who you are</source>
        <translation>هذا لا يدلّ على هويتك</translation>
    </message>
    <message>
        <source>That code is not for here</source>
        <translation>هذا الرمز ليس لهذا المكان</translation>
    </message>
    <message>
        <source>This tag cannot be read</source>
        <translation>تعذّرت قراءة هذه البطاقة</translation>
    </message>
    <message>
        <source>This tag is empty</source>
        <translation>هذه البطاقة فارغة</translation>
    </message>
    <message>
        <source>This tag is not genuine</source>
        <translation>هذه البطاقة غير أصلية</translation>
    </message>
    <message>
        <source>This tap was counted before</source>
        <translation>هذه اللمسة محسوبة من قبل</translation>
    </message>
    <message>
        <source>You were just here</source>
        <translation>كنت هنا قبل قليل</translation>
    </message>
    <message>
        <source>Your code once more, please</source>
        <translation>رمزك مرة أخرى من فضلك</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>%1 attempts ended without an answer</source>
        <translation>محاولات انتهت بلا رد: %1</translation>
    </message>
    <message>
        <source>booked as %1</source>
        <translation>سُجّلت بالرقم %1</translation>
    </message>
    <message>
        <source>brought back from the second journal</source>
        <translation>استُعيدت من السجل الثاني</translation>
    </message>
    <message>
        <source>it goes to the server</source>
        <translation>في طريقها إلى الخادم</translation>
    </message>
    <message>
        <source>it is not at the server so far; the terminal looks again</source>
        <translation>ليست لدى الخادم بعد؛ سينظر الجهاز مرة أخرى</translation>
    </message>
    <message>
        <source>it is on this terminal&apos;s disk</source>
        <extracomment>The beginning of what is stored, and the sentence for it; %1 and on are what the brackets hold.</extracomment>
        <translation>محفوظة على قرص هذا الجهاز</translation>
    </message>
    <message>
        <source>it is too old to look for; a person decides</source>
        <translation>أقدم من أن يُبحث عنها؛ القرار لكم</translation>
    </message>
    <message>
        <source>it waited too long; a person decides</source>
        <translation>انتظرت أطول مما ينبغي؛ القرار لكم</translation>
    </message>
    <message>
        <source>it was deleted here; look at the server what became of it</source>
        <translation>حُذفت هنا؛ انظروا لدى الخادم ما جرى لها</translation>
    </message>
    <message>
        <source>no answer came; it may have been booked or not</source>
        <translation>لم يصل رد؛ ربما سُجّلت وربما لا</translation>
    </message>
    <message>
        <source>the server could not be reached; it is tried again</source>
        <translation>تعذّر الوصول إلى الخادم؛ ستُعاد المحاولة</translation>
    </message>
    <message>
        <source>the server does not let this terminal in</source>
        <translation>الخادم لا يسمح لهذا الجهاز بالدخول</translation>
    </message>
    <message>
        <source>the server does not understand this terminal</source>
        <translation>الخادم لا يفهم هذا الجهاز</translation>
    </message>
    <message>
        <source>the server has it</source>
        <translation>هي لدى الخادم</translation>
    </message>
    <message>
        <source>the server has it, and %1 too many</source>
        <translation>هي لدى الخادم، ومعها زيادة: %1</translation>
    </message>
    <message>
        <source>the server has no time now; it is tried again</source>
        <translation>الخادم مشغول الآن؛ ستُعاد المحاولة</translation>
    </message>
    <message>
        <source>the server surely has not booked it; it is sent again</source>
        <translation>من المؤكد أن الخادم لم يسجّلها؛ ستُرسل مرة أخرى</translation>
    </message>
    <message>
        <source>the server&apos;s history cannot be searched for it</source>
        <translation>لا يمكن البحث عنها في سجل الخادم</translation>
    </message>
    <message>
        <source>the terminal cannot find out whether it was booked</source>
        <translation>لا يُعرف إن كانت قد سُجّلت</translation>
    </message>
    <message>
        <source>the terminal stopped; it may have been booked or not</source>
        <translation>توقف الجهاز؛ ربما سُجّلت وربما لا</translation>
    </message>
</context>
<context>
    <name>TurnPill</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>Capital letters</source>
        <translation>أحرف كبيرة</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>%1 away</source>
        <translation>لا يستجيب: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n saved here</source>
        <translation>
            <numerusform>لا شيء محفوظ هنا</numerusform>
            <numerusform>واحد محفوظ هنا</numerusform>
            <numerusform>اثنان محفوظان هنا</numerusform>
            <numerusform>%n محفوظة هنا</numerusform>
            <numerusform>%n محفوظًا هنا</numerusform>
            <numerusform>%n محفوظ هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>A hand&apos;s width from the glass</source>
        <translation>على بُعد شبر من الزجاج</translation>
    </message>
    <message>
        <source>For staff: %1</source>
        <translation>للموظفين: %1</translation>
    </message>
    <message>
        <source>Show your code</source>
        <translation>أظهر رمزك</translation>
    </message>
    <message>
        <source>Show your code, or tap</source>
        <translation>أظهر رمزك أو قرّبه</translation>
    </message>
    <message>
        <source>Tap phone or card here</source>
        <translation>قرّب الهاتف أو البطاقة هنا</translation>
    </message>
    <message>
        <source>Your code is in your loyalty app</source>
        <translation>رمزك موجود في تطبيق الولاء</translation>
    </message>
</context>
</TS>
