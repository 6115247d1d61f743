## Der Weg zur Tabelle

finance_web-menu-tabelle = Finanzplan als Tabelle im Browser
finance_web-way =
    <b>Finanzplan als Tabelle</b>
    { $association }
    { $how }
    .back = Finanzplan im Chat
    .open = Tabelle öffnen
finance_web-way-telegram =
    <b>Finanzplan als Tabelle</b>
    { $association }
    Die Tabelle öffnet sich im Browser. Dort musst du angemeldet sein. Bist du es noch nicht, tipp zuerst auf „Im Browser anmelden“.
    .back = Finanzplan im Chat
    .open = Tabelle öffnen
    .enter = Im Browser anmelden
finance_web-no-web =
    Die Tabelle gibt es nur im Browser, und der ist hier nicht eingerichtet. Im Chat könnt ihr alles genauso eintragen.
    .back = Finanzplan im Chat
finance_web-no-web-reading =
    Die Tabelle gibt es nur im Browser, und der ist hier nicht eingerichtet. Im Chat kannst du alles genauso lesen.
    .back = Finanzplan im Chat
finance_web-how =
    .writes = In der Tabelle könnt ihr jede Zahl antippen und ändern. Ihr könnt auch mehrere Zeilen aus Excel einfügen.
    .reads = In der Tabelle kannst du alles lesen. Ändern können es alle im Verein, die mitarbeiten.
