talks-menu-gespraeche = Deine Gespräche mit Ehemaligen
talks-step-say = Gespräch { $number }

talks-line =
    <b>Gespräch { $number } · { $who }</b>
    { $text }
    .answer = Antworten
    .more = Menü
talks-corrected = korrigiert: { $text }
talks-write = { $asked }
talks-write-now = Was soll an <b>Gespräch { $number } · { $who }</b> gehen? Schreib es jetzt.
talks-sent = An Gespräch { $number } · { $who } zugestellt.
talks-held = An Gespräch { $number } · { $who }: wird { $when } zugestellt. Jetzt ist dort Ruhezeit, oder es warten schon Nachrichten.
talks-today = heute ab { $time }
talks-tomorrow = morgen ab { $time }
talks-on = { $day } ab { $time }

talks-refused = Nicht zugestellt an Gespräch { $number } · { $who }. { $why }
talks-why-forward = Weitergeleitetes und Inhalte anderer Bots zeigen, woher sie kommen. Schreib es in eigenen Worten.
talks-why-elsewhere = Das antwortet auf etwas aus einem anderen Chat, das dein Gegenüber nicht sieht. Schreib es ohne Bezug.
talks-why-person = Kontakte zeigen Namen und Nummern. Schreib, was du sagen möchtest.
talks-why-place = Orte verraten, wo du bist. Schreib lieber, worum es geht.
talks-why-sticker = Der Name eines Sticker-Pakets kann verraten, wer du bist. Schreib es in Worten.
talks-why-voice = Eine bekannte Stimme oder ein Gesicht verrät, wer du bist. Schreib es in Worten.
talks-why-film = Filme, Töne und bewegte Bilder kann ich nicht von Spuren säubern. Schreib es in Worten.
talks-why-file = Solche Dateien kann ich nicht weitergeben. Schreib es in Worten.
talks-why-unknown = So etwas kann ich nicht sicher weitergeben. Schreib es in Worten.
talks-why-nothing = Da stand nichts, was ich lesen kann. Schreib es noch einmal.
talks-why-long = Das ist zu lang. Schick es in mehreren Nachrichten, jede bis 3500 Zeichen.

talks-ask-first =
    { $about } Gefunden: { $kinds }.
    <blockquote>{ $text }</blockquote>
    { $asks }
    .send = Senden
    .black = Schwärzen
    .away = Nicht senden
talks-send-anyway = Trotzdem an Gespräch { $number } · { $who } senden?
talks-blackened = „Schwärzen“ sendet es auch, mit „…“ an diesen Stellen.
talks-about-you = Das verrät, wer du bist.
talks-about-others = Das sagt etwas über einen Menschen, mit dem ihr arbeitet.
talks-datum-mail = eine E-Mail-Adresse
talks-datum-iban = eine Kontonummer
talks-datum-phone = eine Telefonnummer
talks-datum-name = ein Name
talks-datum-handle = ein Name in einem Netzwerk
talks-datum-link = ein Link
talks-datum-client = Angaben über jemand anderen
talks-dropped = Gut. Davon ging nichts an Gespräch { $number } · { $who }.

talks-closed-running = In Gespräch { $number } kannst du gerade nicht schreiben.
    .show = Gespräch ansehen
talks-closed-frozen = In Gespräch { $number } kann gerade niemand schreiben. Deine Nachricht ging nicht hinaus.
    .show = Gespräch ansehen
talks-closed-ended = Gespräch { $number } ist zu Ende. Deine Nachricht ging nicht hinaus.
    .show = Gespräch ansehen
talks-unreachable = Nicht zugestellt: Dein Gegenüber in Gespräch { $number } ist gerade nicht erreichbar.
talks-pauses = Nicht zugestellt: Dein Gegenüber in Gespräch { $number } macht gerade Pause. Das Gespräch ruht so lange, du musst nichts tun.
talks-too-fast = Ich stelle in einer Minute höchstens 5 Nachrichten zu. Diese ging nicht an Gespräch { $number } · { $who }, und was du bis { $time } schreibst, auch nicht. Schick es danach noch einmal.
talks-too-much-today = Ich stelle an einem Tag höchstens 20 Nachrichten zu. Diese ging nicht an Gespräch { $number } · { $who }. Morgen geht es weiter.
talks-wait = Das waren zu viele Nachrichten für Gespräch { $number } · { $who }. Versuch es in einer Minute noch einmal, dein Text ist noch da.
talks-not-here = Wenn das an Gespräch { $number } · { $who } gehen sollte: Tipp auf „Schreiben“ und schick es noch einmal.
    .write = Schreiben
talks-edit-too-late = Du hast eine Nachricht geändert. Dafür ist es zu spät: Was hinausging, bleibt, wie es war. Schreib die Korrektur als neue Nachricht.

talks-file-photo = 🖼 Bild
talks-file-document = 📎 PDF
talks-file-found = Im Text gefunden: { $kinds }.
talks-ask-file =
    { $what } für Gespräch { $number } · { $who }. So geht es hinaus: ohne Dateinamen, Ort, Gerät und Verfasser. Was zu sehen ist, bleibt. Steht darin, wer du bist?
    { $more }
    Senden?
talks-file-other-kind = Ich kann nur Bilder (JPG, PNG, WEBP) und PDFs sicher weitergeben. Mach aus der Datei ein PDF, oder schreib es in Worten.
talks-file-too-big = Diese Datei ist zu groß. Es gehen 20 MB auf Telegram und 1 MB im Browser, und höchstens 300 Seiten.
talks-file-locked = Dieses PDF ist verschlüsselt. Nimm das Passwort heraus und schick es noch einmal.
talks-file-broken = Diese Datei kann ich nicht lesen. Speichere sie neu, oder schreib es in Worten.
talks-file-not-here = Die Datei kam nicht bei mir an. Schick sie noch einmal.
talks-files-off = Nicht zugestellt. Bilder und PDFs gehen in Gespräch { $number } · { $who } erst, wenn ihr beide sie erlaubt.
talks-files-waiting = Nicht zugestellt. Du hast Bilder und PDFs erlaubt, dein Gegenüber in Gespräch { $number } noch nicht. Schreib es solange in Worten.
talks-files-own = Gut. Dein Gegenüber in Gespräch { $number } wird gefragt. Sagt es auch ja, gehen Bilder und PDFs.
talks-files-both = In Gespräch { $number } gehen jetzt Bilder und PDFs. Ich nehme vorher Ort, Gerät und Namen heraus.
talks-files-none = In Gespräch { $number } gehen keine Bilder und PDFs mehr.
talks-files-none-there = Dein Gegenüber in Gespräch { $number } möchte keine Bilder und PDFs mehr.
talks-files-wanted = Dein Gegenüber in Gespräch { $number } · { $who } möchte Bilder oder PDFs schicken. Erlaubst du es, kannst du auch welche schicken. Ich nehme vorher Ort, Gerät und Namen heraus.
talks-lost =
    Das kam in Gespräch { $number } · { $who } nicht an:
    <blockquote>{ $text }</blockquote>
    Versuch es später noch einmal.
    .write = Schreiben
talks-perhaps-lost =
    Ob das in Gespräch { $number } · { $who } ankam, weiß ich nicht:
    <blockquote>{ $text }</blockquote>
    Frag nach, oder schick es noch einmal.
    .write = Schreiben
