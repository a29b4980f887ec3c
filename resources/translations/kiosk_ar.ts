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
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
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
        <translation>لحظة من فضلك</translation>
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
        <source>Or tap phone or card</source>
        <translation>أو قرّب الهاتف أو البطاقة</translation>
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
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>مُلغى</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>more digits may mend these: said only after Enter</extracomment>
        <translation>في الانتظار</translation>
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
    <name>Sum</name>
    <message>
        <source>Code read: %1</source>
        <translation>قُرئ الرمز: %1</translation>
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
</context>
<context>
    <name>TurnPill</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
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
</context>
</TS>
