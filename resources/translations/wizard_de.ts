<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutGroup</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Readiness Wizard {0}</source>
        <translation>Readiness Wizard {0}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Part of the program</source>
        <translation>&amp;Teil des Programms</translation>
    </message>
    <message>
        <source>Its licence</source>
        <translation>Seine Lizenz</translation>
    </message>
    <message>
        <source>This part comes without a licence text; its name says which one.</source>
        <translation>Dieser Teil kommt ohne Lizenztext; sein Name sagt, welche gilt.</translation>
    </message>
</context>
<context>
    <name>AppearanceGroup</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>On top of the system&apos;s own text size.</source>
        <translation>Zusätzlich zur Schriftgröße des Systems.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Nothing moves: menus and lists appear at once</source>
        <translation>Nichts bewegt sich: Menüs und Listen erscheinen sofort</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>AssumptionCard</name>
    <message>
        <source>Changed for this assessment</source>
        <translation>Für diese Bestandsaufnahme geändert</translation>
    </message>
    <message>
        <source> (default {0})</source>
        <translation> (Vorgabe: {0})</translation>
    </message>
    <message>
        <source>Value: {0}</source>
        <translation>Wert: {0}</translation>
    </message>
    <message>
        <source>Plausible: {0}</source>
        <translation>Plausibel: {0}</translation>
    </message>
    <message>
        <source> Our own assumption.</source>
        <translation> Eigene Annahme.</translation>
    </message>
    <message>
        <source>Grade {0}</source>
        <translation>Güte {0}</translation>
    </message>
    <message>
        <source>Own value for {0}</source>
        <translation>Eigener Wert für {0}</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>Von {0}</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>Überne&amp;hmen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Zur &amp;Vorgabe</translation>
    </message>
    <message>
        <source>Own value</source>
        <translation>Eigener Wert</translation>
    </message>
</context>
<context>
    <name>AssumptionModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>{0}, changed</source>
        <translation>{0}, geändert</translation>
    </message>
    <message>
        <source>{0}, grade {1}, our own</source>
        <translation>{0}, Güte {1}, eigene</translation>
    </message>
    <message>
        <source>{0}, grade {1}</source>
        <translation>{0}, Güte {1}</translation>
    </message>
</context>
<context>
    <name>AssumptionTable</name>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
</context>
<context>
    <name>AssumptionView</name>
    <message>
        <source>Search assumptions</source>
        <translation>Annahmen durchsuchen</translation>
    </message>
    <message>
        <source>C&amp;hanged only</source>
        <translation>Nur &amp;geänderte</translation>
    </message>
    <message>
        <source>Nothing like that is among the assumptions.</source>
        <translation>Unter den Annahmen ist nichts dergleichen.</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Another window has changed this assessment, too. Everything from both is kept.</source>
        <translation>Ein anderes Fenster hat diese Bestandsaufnahme ebenfalls geändert. Alles aus beiden bleibt erhalten.</translation>
    </message>
    <message>
        <source>Both have answered {0} Your answer counts; the other one is in the history.</source>
        <translation>In beiden beantwortet: {0} Ihre Antwort gilt; die andere steht im Verlauf.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>How to find out: {0}</source>
        <translation>So finden Sie es heraus: {0}</translation>
    </message>
    <message>
        <source>Known today:</source>
        <translation>Heute bekannt:</translation>
    </message>
</context>
<context>
    <name>BrandPage</name>
    <message>
        <source>Your brand</source>
        <translation>Ihre Marke</translation>
    </message>
    <message>
        <source>For your documents and for this window. All of it can wait.</source>
        <translation>Für Ihre Dokumente und für dieses Fenster. Alles davon hat Zeit.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Currency of your prices</source>
        <translation>Währung Ihrer Preise</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Assessments</source>
        <translation>Bestandsaufnahmen</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>No name yet</source>
        <translation>Noch kein Name</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>These details go onto the cover of the document. Only the name matters.</source>
        <translation>Diese Angaben kommen auf die Titelseite des Dokuments. Nur der Name ist wichtig.</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Name des Unternehmens</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Private Notizen</translation>
    </message>
    <message>
        <source>For you only: on no page of any document.</source>
        <translation>Nur für Sie: auf keiner Seite eines Dokuments.</translation>
    </message>
</context>
<context>
    <name>CollectionCard</name>
    <message>
        <source>Assessments as files</source>
        <translation>Bestandsaufnahmen als Dateien</translation>
    </message>
    <message>
        <source>Each assessment as a file of its own, named after its client; the trash is left out.</source>
        <translation>Jede Bestandsaufnahme als eigene Datei, benannt nach dem Kunden; der Papierkorb bleibt außen vor.</translation>
    </message>
    <message>
        <source>&amp;Export all...</source>
        <translation>Alle &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Import a folder...</source>
        <translation>Ordner &amp;importieren …</translation>
    </message>
    <message>
        <source>All answers and all findings as two lists (CSV) for other programs, a row each.</source>
        <translation>Alle Antworten und alle Befunde als zwei Listen (CSV) für andere Programme, je eine Zeile.</translation>
    </message>
    <message>
        <source>Write the &amp;lists...</source>
        <translation>&amp;Listen schreiben …</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) taken in</source>
        <translation>
            <numerusform>%n Bestandsaufnahme übernommen in</numerusform>
            <numerusform>%n Bestandsaufnahmen übernommen in</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} were here already.</source>
        <translation>{0}, {1} davon waren schon da.</translation>
    </message>
    <message>
        <source>Export all assessments</source>
        <translation>Alle Bestandsaufnahmen exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) exported to</source>
        <translation>
            <numerusform>%n Bestandsaufnahme exportiert nach</numerusform>
            <numerusform>%n Bestandsaufnahmen exportiert nach</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Einen Ordner importieren</translation>
    </message>
    <message>
        <source>Not taken in, or not as it was</source>
        <translation>Nicht oder nicht unverändert übernommen</translation>
    </message>
    <message>
        <source>Lists for other programs</source>
        <translation>Listen für andere Programme</translation>
    </message>
    <message>
        <source>The lists are in {0}</source>
        <translation>Die Listen liegen in {0}</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>&amp;Pick a colour...</source>
        <translation>Farbe &amp;wählen …</translation>
    </message>
    <message>
        <source>Pick a &amp;second one...</source>
        <translation>Zwei&amp;te wählen …</translation>
    </message>
    <message>
        <source>This colour can be read as it is, in light and in dark.</source>
        <translation>Diese Farbe ist so lesbar, im hellen wie im dunklen Aussehen.</translation>
    </message>
    <message>
        <source>Words in this colour could not be read: the window uses the shades shown here.</source>
        <translation>Wörter in dieser Farbe wären nicht lesbar: Das Fenster nimmt die Töne, die hier zu sehen sind.</translation>
    </message>
    <message>
        <source>Too pale for words on white: in light, the window uses the darker shade shown here.</source>
        <translation>Zu blass für Wörter auf Weiß: Im hellen Aussehen nimmt das Fenster den dunkleren Ton, der hier zu sehen ist.</translation>
    </message>
    <message>
        <source>Too dark for words on black: in dark, the window uses the lighter shade shown here.</source>
        <translation>Zu dunkel für Wörter auf Schwarz: Im dunklen Aussehen nimmt das Fenster den helleren Ton, der hier zu sehen ist.</translation>
    </message>
    <message>
        <source>Write a colour as # and six signs, as in #1f5fbf.</source>
        <translation>Schreiben Sie eine Farbe als # und sechs Zeichen, etwa #1f5fbf.</translation>
    </message>
</context>
<context>
    <name>CompanyGroup</name>
    <message>
        <source>Your company</source>
        <translation>Ihr Unternehmen</translation>
    </message>
    <message>
        <source>This stands on proposals. Only the name is needed.</source>
        <translation>Das steht auf Angeboten. Nur der Name ist nötig.</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Name und Anschrift</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Name des Unternehmens</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>For documents and for this window.</source>
        <translation>Für Dokumente und für dieses Fenster.</translation>
    </message>
    <message>
        <source>Second colour</source>
        <translation>Zweite Farbe</translation>
    </message>
    <message>
        <source>On the cover of documents only; it can be left out.</source>
        <translation>Nur auf der Titelseite von Dokumenten; sie kann wegbleiben.</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>Your company</source>
        <translation>Ihr Unternehmen</translation>
    </message>
    <message>
        <source>This stands on your proposals. All of it can wait.</source>
        <translation>Das steht auf Ihren Angeboten. Alles davon hat Zeit.</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Name des Unternehmens</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Compare with earlier</source>
        <translation>Vergleich mit früher</translation>
    </message>
    <message>
        <source>Working it out...</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Noch kein Name</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Vergleichen &amp;mit</translation>
    </message>
    <message>
        <source>{0}, quick check</source>
        <translation>{0}, Schnellcheck</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>There is no earlier assessment to compare with.</source>
        <translation>Es gibt keine frühere Bestandsaufnahme zum Vergleichen.</translation>
    </message>
</context>
<context>
    <name>ConfirmRest</name>
    <message>
        <source>&amp;Confirm the rest of this section</source>
        <translation>Rest dieses Abschnitts &amp;bestätigen</translation>
    </message>
    <message>
        <source>One answer here is from last time. Is it still true?</source>
        <translation>Eine Antwort hier ist vom letzten Mal. Stimmt sie noch?</translation>
    </message>
    <message>
        <source>{0} answers here are from last time. Are they all still true?</source>
        <translation>{0} Antworten hier sind vom letzten Mal. Stimmen sie alle noch?</translation>
    </message>
</context>
<context>
    <name>ContrastSample</name>
    <message>
        <source>In light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>In dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Easy to read, contrast {0} : 1</source>
        <translation>Gut lesbar, Kontrast {0} : 1</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Für wen ist die Kopie?</translation>
    </message>
    <message>
        <source>For &amp;somebody else</source>
        <translation>Für jemand &amp;anderen</translation>
    </message>
    <message>
        <source>For &amp;myself</source>
        <translation>Für &amp;mich selbst</translation>
    </message>
    <message>
        <source>Without private notes, marks, prices and what you agreed on.</source>
        <translation>Ohne private Notizen, Vormerkungen, Preise und das Vereinbarte.</translation>
    </message>
    <message>
        <source>Everything, to go on with it on another computer.</source>
        <translation>Mit allem, um auf einem anderen Computer weiterzumachen.</translation>
    </message>
    <message>
        <source>&amp;Lock with a passphrase</source>
        <translation>Mit &amp;Kennwortsatz sperren</translation>
    </message>
    <message>
        <source>Tell it by another way than the file. Without it nobody can open the copy, not even you.</source>
        <translation>Teilen Sie ihn auf anderem Weg mit als die Datei. Ohne ihn kann niemand die Kopie öffnen, auch Sie nicht.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Kennwortsatz</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal derselbe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Choose where...</source>
        <translation>&amp;Speicherort wählen …</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>A copy of {0}, locked, is saved as {1}.</source>
        <translation>Eine gesperrte Kopie von {0} ist gespeichert als {1}.</translation>
    </message>
    <message>
        <source>A copy of {0} is saved as {1}.</source>
        <translation>Eine Kopie von {0} ist gespeichert als {1}.</translation>
    </message>
</context>
<context>
    <name>CostView</name>
    <message>
        <source>Working out what breakdowns cost...</source>
        <translation>Die Kosten der Störungen werden berechnet …</translation>
    </message>
    <message>
        <source>No plan is named yet</source>
        <translation>Noch ist kein Paket genannt</translation>
    </message>
    <message>
        <source>A quick check asks too little to compare costs: the full check does.</source>
        <translation>Der Schnellcheck fragt zu wenig, um Kosten zu vergleichen: Das leistet der vollständige Check.</translation>
    </message>
    <message>
        <source>What a plan costs beside today is shown once enough is known to name one.</source>
        <translation>Was ein Paket im Vergleich zu heute kostet, zeigt sich, sobald genug bekannt ist, um eines zu nennen.</translation>
    </message>
    <message>
        <source>Cheaper than as today</source>
        <translation>Günstiger als heute</translation>
    </message>
    <message>
        <source>Cheaper than one by one</source>
        <translation>Günstiger als einzeln</translation>
    </message>
    <message>
        <source>Pays for itself from</source>
        <translation>Lohnt sich ab</translation>
    </message>
    <message>
        <source>All counted, a year</source>
        <translation>Alles gezählt, im Jahr</translation>
    </message>
    <message>
        <source>A year, with its range</source>
        <translation>Ein Jahr mit seiner Spanne</translation>
    </message>
    <message>
        <source>Try other figures</source>
        <translation>Andere Zahlen probieren</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>Alle zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>What decides this result</source>
        <translation>Was dieses Ergebnis entscheidet</translation>
    </message>
    <message>
        <source>Three years, added up</source>
        <translation>Drei Jahre zusammengezählt</translation>
    </message>
    <message>
        <source>Set-up and fees included. What open gaps are worth is not in it.</source>
        <translation>Einrichtung und Monatspreise sind enthalten. Was offene Lücken wert sind, ist es nicht.</translation>
    </message>
    <message>
        <source>This is what {0} would save beyond its fee if one figure were as low, or as high, as is plausible, and all others stayed.</source>
        <translation>So viel würde {0} über den Paketpreis hinaus sparen, wenn eine Größe so niedrig oder so hoch wäre, wie es plausibel ist, und alle anderen blieben.</translation>
    </message>
    <message>
        <source>chance for {0} in a year, gaps not counted</source>
        <translation>Wahrscheinlichkeit für {0}, im Jahr; Lücken nicht mitgezählt</translation>
    </message>
    <message>
        <source>the same gaps closed one by one</source>
        <translation>wenn dieselben Lücken einzeln geschlossen werden</translation>
    </message>
    <message>
        <source>incidents a year; about {0} expected</source>
        <translation>Störungen im Jahr; etwa {0} erwartet</translation>
    </message>
    <message>
        <source>{0}: price, remaining breakdowns, open gaps</source>
        <translation>{0}: Preis, verbleibende Störungen, offene Lücken</translation>
    </message>
</context>
<context>
    <name>DataGroup</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Everything stays on this computer, unless you name a team&apos;s library here.</source>
        <translation>Alles bleibt auf diesem Computer, außer Sie nennen hier eine Team-Ablage.</translation>
    </message>
    <message>
        <source>To restore, save and close the open assessment first.</source>
        <translation>Zum Wiederherstellen bitte zuerst die offene Bestandsaufnahme speichern und schließen.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Assessments, profile and settings are kept in</source>
        <translation>Bestandsaufnahmen, Profil und Einstellungen liegen in</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>Ordner ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>One file with everything, for another disk or another computer.</source>
        <translation>Eine Datei mit allem, für einen anderen Datenträger oder einen anderen Computer.</translation>
    </message>
    <message>
        <source>Back up &amp;now...</source>
        <translation>Jetzt si&amp;chern …</translation>
    </message>
    <message>
        <source>&amp;Restore...</source>
        <translation>&amp;Wiederherstellen …</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n Bestandsaufnahme</numerusform>
            <numerusform>%n Bestandsaufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, kept on {1}</source>
        <translation>{0}, gesichert am {1}</translation>
    </message>
    <message>
        <source>{0} is not there and cannot be made.</source>
        <translation>{0} ist nicht da und kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>No program here shows folders; open {0} yourself.</source>
        <translation>Kein Programm hier zeigt Ordner an; öffnen Sie {0} bitte selbst.</translation>
    </message>
    <message>
        <source>Backed up to {0}</source>
        <translation>Gesichert in {0}</translation>
    </message>
    <message>
        <source>Restored from {0}</source>
        <translation>Wiederhergestellt aus {0}</translation>
    </message>
</context>
<context>
    <name>DifferenceCard</name>
    <message>
        <source>Yours: {0}</source>
        <translation>Ihre: {0}</translation>
    </message>
    <message>
        <source>The copy: {0}</source>
        <translation>Die Kopie: {0}</translation>
    </message>
</context>
<context>
    <name>DifferenceDialog</name>
    <message>
        <source>Bring two copies together</source>
        <translation>Zwei Kopien zusammenführen</translation>
    </message>
    <message>
        <source>Nothing is lost: what is replaced stays in the history of the assessment.</source>
        <translation>Nichts geht verloren: Was ersetzt wird, bleibt im Verlauf der Bestandsaufnahme.</translation>
    </message>
    <message>
        <source>Two copies of {0}</source>
        <translation>Zwei Kopien von {0}</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Neue Bestandsaufnahme</translation>
    </message>
    <message>
        <source>Both say something: please choose</source>
        <translation>Beide sagen etwas: bitte wählen</translation>
    </message>
    <message>
        <source>Only the copy says something</source>
        <translation>Nur die Kopie sagt etwas</translation>
    </message>
    <message>
        <source>Only yours says something</source>
        <translation>Nur Ihre sagt etwas</translation>
    </message>
    <message>
        <source>The copy calls the business “{0}”. Is it the same one?</source>
        <translation>In der Kopie heißt das Unternehmen „{0}“. Ist es dasselbe?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Bring together</source>
        <translation>Zusammen&amp;führen</translation>
    </message>
    <message numerus="yes">
        <source>%n still to choose</source>
        <translation>
            <numerusform>Noch %n zu wählen</numerusform>
            <numerusform>Noch %n zu wählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is chosen.</source>
        <translation>Alles ist gewählt.</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop it here to open it</source>
        <translation>Zum Öffnen hier ablegen</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>I don&apos;t know</source>
        <translation>Weiß ich nicht</translation>
    </message>
    <message>
        <source>Ctrl+{0}</source>
        <translation>Strg+{0}</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Writing {0}...</source>
        <translation>{0} wird geschrieben …</translation>
    </message>
    <message>
        <source>Saved and checked: {0}</source>
        <translation>Gespeichert und geprüft: {0}</translation>
    </message>
    <message>
        <source>Saved and checked as version {0}: {1}</source>
        <translation>Gespeichert und geprüft als Fassung {0}: {1}</translation>
    </message>
    <message>
        <source>{0} is still as it was before this change.</source>
        <translation>{0} ist noch auf dem Stand vor dieser Änderung.</translation>
    </message>
    <message>
        <source>Export cancelled; nothing was written.</source>
        <translation>Export abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>Per E-&amp;Mail</translation>
    </message>
    <message>
        <source>&amp;Update it</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>No program here opens that. It lies at {0}</source>
        <translation>Kein Programm hier öffnet das. Es liegt unter {0}</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>&amp;Report for the owner</source>
        <translation>&amp;Selbsteinschätzung für den Inhaber</translation>
    </message>
    <message>
        <source>&amp;Proposal with prices</source>
        <translation>An&amp;gebot mit Preisen</translation>
    </message>
    <message>
        <source>No prices of plans; what to ask a provider</source>
        <translation>Ohne Paketpreise; was Sie einen IT-Dienstleister fragen sollten</translation>
    </message>
    <message>
        <source>What the plan costs, and a page to sign</source>
        <translation>Was das Paket kostet, und eine Seite zum Unterschreiben</translation>
    </message>
    <message>
        <source>Plans compared</source>
        <translation>Verglichene Pakete</translation>
    </message>
    <message>
        <source>Recommended, so always shown</source>
        <translation>Empfohlen, daher immer dabei</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Cover and summary always come first.</source>
        <translation>Titelseite und Zusammenfassung stehen immer am Anfang.</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Where you stand</source>
        <translation>Wo Sie stehen</translation>
    </message>
    <message>
        <source>Progress since last time</source>
        <translation>Fortschritt seit dem letzten Mal</translation>
    </message>
    <message>
        <source>Recommendation and why</source>
        <translation>Empfehlung und Begründung</translation>
    </message>
    <message>
        <source>What breakdowns cost</source>
        <translation>Was Störungen kosten</translation>
    </message>
    <message>
        <source>Price and what is included</source>
        <translation>Preis und was enthalten ist</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Servicezeiten</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Fahrplan</translation>
    </message>
    <message>
        <source>Questions for an IT provider</source>
        <translation>Fragen an einen IT-Dienstleister</translation>
    </message>
    <message>
        <source>Terms and exit</source>
        <translation>Bedingungen und Ausstieg</translation>
    </message>
    <message>
        <source>Acceptance, to sign</source>
        <translation>Annahme, zum Unterschreiben</translation>
    </message>
    <message>
        <source>The offer in detail</source>
        <translation>Das Angebot im Einzelnen</translation>
    </message>
    <message>
        <source>Every finding</source>
        <translation>Alle Befunde</translation>
    </message>
    <message>
        <source>Every answer</source>
        <translation>Alle Antworten</translation>
    </message>
    <message>
        <source>What is still to find out</source>
        <translation>Was noch herauszufinden ist</translation>
    </message>
    <message>
        <source>Assumptions and their sources</source>
        <translation>Annahmen und ihre Quellen</translation>
    </message>
    <message>
        <source>How it was worked out</source>
        <translation>Wie gerechnet wurde</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Texts of your own stay as you wrote them.</source>
        <translation>Eigene Texte bleiben, wie Sie sie geschrieben haben.</translation>
    </message>
    <message>
        <source>Paper and date</source>
        <translation>Papier und Datum</translation>
    </message>
    <message>
        <source>A&amp;4</source>
        <translation>A&amp;4</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Letter</translation>
    </message>
    <message>
        <source>Date on the document</source>
        <translation>Datum auf dem Dokument</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Copy summary</source>
        <translation>Zusammenfassung &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exportieren …</translation>
    </message>
</context>
<context>
    <name>ExportSide</name>
    <message>
        <source>Before you hand it over</source>
        <translation>Bevor Sie es aus der Hand geben</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Attach the file to the mail by hand: a link cannot carry it. Its path is on the clipboard.</source>
        <translation>Hängen Sie die Datei bitte selbst an die E-Mail an: Ein Link kann sie nicht mitnehmen. Ihr Pfad liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>No mail program opened. The file&apos;s path is on the clipboard; attach it to a mail by hand.</source>
        <translation>Kein E-Mail-Programm ging auf. Der Pfad der Datei liegt in der Zwischenablage; hängen Sie sie bitte selbst an eine E-Mail an.</translation>
    </message>
    <message>
        <source>The summary is on the clipboard, as plain and as formatted text.</source>
        <translation>Die Zusammenfassung liegt in der Zwischenablage, als reiner und als formatierter Text.</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Fi&amp;lter</source>
        <translation>Fil&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Paket</translation>
    </message>
    <message>
        <source>&amp;Last changed</source>
        <translation>&amp;Zuletzt geändert</translation>
    </message>
    <message>
        <source>&amp;Follow-up</source>
        <translation>&amp;Wiedervorlage</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Schlagwort</translation>
    </message>
    <message>
        <source>tag: {0}</source>
        <translation>Schlagwort: {0}</translation>
    </message>
    <message>
        <source>With “I don’t &amp;know”</source>
        <translation>Mit „Weiß ich &amp;nicht“</translation>
    </message>
    <message>
        <source>with unknowns</source>
        <translation>mit „Weiß ich nicht“</translation>
    </message>
    <message>
        <source>In the &amp;archive</source>
        <translation>Im &amp;Archiv</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>im Archiv</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>In den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>changed in the last 30 days</source>
        <translation>in den letzten 30 Tagen geändert</translation>
    </message>
    <message>
        <source>In the last 90 days</source>
        <translation>In den letzten 90 Tagen</translation>
    </message>
    <message>
        <source>changed in the last 90 days</source>
        <translation>in den letzten 90 Tagen geändert</translation>
    </message>
    <message>
        <source>Not for 90 days</source>
        <translation>Seit 90 Tagen nicht</translation>
    </message>
    <message>
        <source>not changed for 90 days</source>
        <translation>seit 90 Tagen nicht geändert</translation>
    </message>
    <message>
        <source>Not for a year</source>
        <translation>Seit einem Jahr nicht</translation>
    </message>
    <message>
        <source>not changed for a year</source>
        <translation>seit einem Jahr nicht geändert</translation>
    </message>
    <message>
        <source>Due today or overdue</source>
        <translation>Heute fällig oder überfällig</translation>
    </message>
    <message>
        <source>follow-up due</source>
        <translation>Wiedervorlage fällig</translation>
    </message>
    <message>
        <source>Due within a week</source>
        <translation>Innerhalb einer Woche fällig</translation>
    </message>
    <message>
        <source>follow-up within a week</source>
        <translation>Wiedervorlage innerhalb einer Woche</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>An irgendeinem Tag</translation>
    </message>
    <message>
        <source>with a follow-up</source>
        <translation>mit Wiedervorlage</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Clear all</source>
        <translation>Alle aufheben</translation>
    </message>
    <message>
        <source>No longer only: {0}</source>
        <translation>Nicht mehr nur: {0}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Loslegen</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>Not everything could be saved</source>
        <translation>Nicht alles konnte gespeichert werden</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Nothing here yet. This is how it goes:</source>
        <translation>Noch ist hier nichts. So geht es:</translation>
    </message>
    <message>
        <source>Answer 55 to 60 plain questions, or 12 in the quick check</source>
        <translation>55 bis 60 einfache Fragen beantworten, im Schnellcheck 12</translation>
    </message>
    <message>
        <source>“I don’t know” is an answer, too. Stop whenever you like: all is kept.</source>
        <translation>„Weiß ich nicht“ ist auch eine Antwort. Sie können jederzeit aufhören: Alles bleibt gespeichert.</translation>
    </message>
    <message>
        <source>See where the business stands</source>
        <translation>Sehen, wo das Unternehmen steht</translation>
    </message>
    <message>
        <source>What is looked after, what is at stake, and what breakdowns cost now.</source>
        <translation>Worum sich jemand kümmert, was auf dem Spiel steht und was Störungen heute kosten.</translation>
    </message>
    <message>
        <source>Take the advice with you</source>
        <translation>Die Empfehlung mitnehmen</translation>
    </message>
    <message>
        <source>The plan with the lowest honest yearly total, as a PDF, with every figure explained.</source>
        <translation>Das Paket mit der niedrigsten ehrlichen Jahressumme, als PDF, jede Zahl erklärt.</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>Come back to {0} on</source>
        <translation>Wiedervorlage für {0} am</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>&amp;No follow-up</source>
        <translation>&amp;Keine Wiedervorlage</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>In drei Monaten</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>In einem Jahr</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Why we ask</source>
        <translation>Warum wir das fragen</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>Antwort löschen</translation>
    </message>
    <message>
        <source>Note ({0}), how we know it ({1})</source>
        <translation>Notiz ({0}), woher wir es wissen ({1})</translation>
    </message>
    <message>
        <source>Come back to this</source>
        <translation>Darauf zurückkommen</translation>
    </message>
    <message>
        <source>Marked to come back</source>
        <translation>Vorgemerkt zum Zurückkommen</translation>
    </message>
    <message>
        <source>Note and how we know it</source>
        <translation>Notiz und woher wir es wissen</translation>
    </message>
</context>
<context>
    <name>GeneralGroup</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>You use this program</source>
        <translation>Sie nutzen dieses Programm</translation>
    </message>
    <message>
        <source>for your own business</source>
        <translation>für Ihr eigenes Unternehmen</translation>
    </message>
    <message>
        <source>for clients, as their IT provider</source>
        <translation>für Kunden, als deren IT-Dienstleister</translation>
    </message>
    <message>
        <source>Words and numbers</source>
        <translation>Sprache und Zahlen</translation>
    </message>
    <message>
        <source>The system&apos;s, if it is there</source>
        <translation>Die des Systems, falls vorhanden</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>It is spoken once you leave this page.</source>
        <translation>Sie gilt, sobald Sie diese Seite verlassen.</translation>
    </message>
    <message>
        <source>The system&apos;s: {0}</source>
        <translation>Wie im System: {0}</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>Za&amp;hlen</translation>
    </message>
    <message>
        <source>Documents in English are written the English way.</source>
        <translation>Dokumente auf Englisch werden auf englische Art geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>For new assessments; those begun before keep theirs. A price book may name its own.</source>
        <translation>Für neue Bestandsaufnahmen; schon begonnene behalten ihre. Ein Preisbuch kann eine eigene nennen.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>One US dollar is worth</source>
        <translation>Ein US-Dollar ist wert</translation>
    </message>
    <message>
        <source>The shipped prices are in US dollars. Until you say what one is worth, they stay so.</source>
        <translation>Die mitgelieferten Preise sind in US-Dollar. Bis Sie sagen, was einer wert ist, bleiben sie es.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>How well is this business looked after?</source>
        <translation>Wie gut ist die IT dieses Unternehmens betreut?</translation>
    </message>
    <message>
        <source>&amp;Full assessment</source>
        <translation>&amp;Vollständiger Check</translation>
    </message>
    <message>
        <source>About 20 minutes. Ends with advice and a document.</source>
        <translation>Etwa 20 Minuten. Am Ende stehen eine Empfehlung und ein Dokument.</translation>
    </message>
    <message>
        <source>How well is your client looked after?</source>
        <translation>Wie gut ist die IT Ihres Kunden betreut?</translation>
    </message>
    <message>
        <source>&amp;Assess a client</source>
        <translation>&amp;Bestandsaufnahme</translation>
    </message>
    <message>
        <source>About 20 minutes. Ends with advice and a proposal.</source>
        <translation>Etwa 20 Minuten. Am Ende stehen eine Empfehlung und ein Angebot.</translation>
    </message>
    <message>
        <source>How well is your business looked after?</source>
        <translation>Wie gut ist Ihre IT betreut?</translation>
    </message>
    <message>
        <source>&amp;Assess my business</source>
        <translation>&amp;Bestandsaufnahme</translation>
    </message>
    <message>
        <source>About 20 minutes. Ends with advice and a report of your own.</source>
        <translation>Etwa 20 Minuten. Am Ende stehen eine Empfehlung und Ihre eigene Selbsteinschätzung.</translation>
    </message>
    <message>
        <source>Readiness Wizard</source>
        <translation>Readiness Wizard</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>And what would be worth its price? The answer may well be: stay as you are.</source>
        <translation>Und was wäre seinen Preis wert? Die Antwort kann auch lauten: Lassen Sie alles, wie es ist.</translation>
    </message>
    <message>
        <source>&amp;Quick check</source>
        <translation>&amp;Schnellcheck</translation>
    </message>
    <message>
        <source>About 3 minutes. Shows where you stand, and names no plan.</source>
        <translation>Etwa 3 Minuten. Zeigt, wo Sie stehen, und nennt kein Paket.</translation>
    </message>
    <message>
        <source>&amp;Open a file...</source>
        <translation>&amp;Datei öffnen …</translation>
    </message>
    <message>
        <source>An assessment, or a PDF exported earlier. Or drop it on this page.</source>
        <translation>Eine Bestandsaufnahme oder ein früher exportiertes PDF. Oder ziehen Sie sie auf diese Seite.</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Not kept yet. Still needed: {0}</source>
        <translation>Noch nicht gespeichert. Es fehlt: {0}</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Put {0} back</source>
        <translation>{0} zurückholen</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation>Etwas Unerwartetes ist schiefgegangen.</translation>
    </message>
</context>
<context>
    <name>KeyboardOverview</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Everything without a mouse</source>
        <translation>Alles ohne Maus</translation>
    </message>
    <message>
        <source>Digits and letters work while an answer has the keyboard. Inside a field hold Ctrl with them.</source>
        <translation>Ziffern und Buchstaben wirken, solange eine Antwort aktiv ist. In einem Feld halten Sie dazu Strg gedrückt.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>LastTime</name>
    <message>
        <source>Yes, still true</source>
        <translation>Ja, stimmt noch</translation>
    </message>
    <message>
        <source>Still true</source>
        <translation>Stimmt noch</translation>
    </message>
    <message>
        <source>Last time ({0}): {1}.</source>
        <translation>Letztes Mal ({0}): {1}.</translation>
    </message>
    <message>
        <source>{0} Still true?</source>
        <translation>{0} Stimmt das noch?</translation>
    </message>
</context>
<context>
    <name>LeverRow</name>
    <message>
        <source>{0}, changed</source>
        <translation>{0}, geändert</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>Reset {0}</source>
        <translation>{0} zurücksetzen</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>&amp;Choose a file...</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>No logo yet</source>
        <translation>Noch kein Logo</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG, at most 2 MB and 5,000 pixels on each side.</source>
        <translation>PNG, JPEG oder SVG, höchstens 2 MB und 5.000 Pixel je Seite.</translation>
    </message>
    <message>
        <source>The kept logo cannot be read any more; choose it again.</source>
        <translation>Das gespeicherte Logo lässt sich nicht mehr lesen; bitte wählen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A drawing, {0}</source>
        <translation>Eine Zeichnung, {0}</translation>
    </message>
    <message>
        <source>{0} pixels, {1}</source>
        <translation>{0} Pixel, {1}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Look at them...</source>
        <translation>Ansehe&amp;n …</translation>
    </message>
    <message>
        <source>Readiness Wizard</source>
        <translation>Readiness Wizard</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>A&amp;lle zeigen</translation>
    </message>
</context>
<context>
    <name>MultiCard</name>
    <message>
        <source>I don&apos;t know</source>
        <translation>Weiß ich nicht</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>The filter “{0}” hides everything.</source>
        <translation>Der Filter „{0}“ verbirgt alles.</translation>
    </message>
    <message>
        <source>Show without it</source>
        <translation>Ohne ihn zeigen</translation>
    </message>
    <message>
        <source>Nothing fits all of this: {1}.</source>
        <translation>Nichts passt zu all dem: {1}.</translation>
    </message>
    <message>
        <source>Nothing found for “{0}” that fits all of this: {1}.</source>
        <translation>Zu „{0}“ wurde nichts gefunden, das zu all dem passt: {1}.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>The arrow keys up and down count</source>
        <translation>Die Pfeiltasten nach oben und unten zählen</translation>
    </message>
    <message>
        <source>for example {0}</source>
        <translation>zum Beispiel {0}</translation>
    </message>
    <message>
        <source>Not counted. Please enter a number from {0} to {1}.</source>
        <translation>Zählt nicht mit. Bitte geben Sie eine Zahl von {0} bis {1} ein.</translation>
    </message>
    <message>
        <source>Not counted. Please enter a whole number from {0} to {1}.</source>
        <translation>Zählt nicht mit. Bitte geben Sie eine ganze Zahl von {0} bis {1} ein.</translation>
    </message>
    <message>
        <source>Not counted. Please enter a number of at least {0}.</source>
        <translation>Zählt nicht mit. Bitte geben Sie eine Zahl ab {0} ein.</translation>
    </message>
    <message>
        <source>Not counted. Please enter a number up to {0}.</source>
        <translation>Zählt nicht mit. Bitte geben Sie eine Zahl bis {0} ein.</translation>
    </message>
    <message>
        <source>Not counted. Please enter a number.</source>
        <translation>Zählt nicht mit. Bitte geben Sie eine Zahl ein.</translation>
    </message>
</context>
<context>
    <name>OpenRow</name>
    <message>
        <source>Your note: {0}</source>
        <translation>Ihre Notiz: {0}</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Answered: I don&apos;t know</source>
        <translation>Beantwortet: Weiß ich nicht</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>{0}, marked to come back</source>
        <translation>{0}, vorgemerkt zum Zurückkommen</translation>
    </message>
    <message>
        <source>No plan is named without it</source>
        <translation>Ohne diese Antwort wird kein Paket genannt</translation>
    </message>
    <message>
        <source>Costs rest on a typical figure</source>
        <translation>Die Kosten beruhen auf einem üblichen Wert</translation>
    </message>
    <message>
        <source>readiness</source>
        <translation>Vorsorge</translation>
    </message>
    <message>
        <source>what is at stake</source>
        <translation>Tragweite</translation>
    </message>
    <message>
        <source>Changes the scores little</source>
        <translation>Ändert wenig am Ergebnis</translation>
    </message>
    <message>
        <source>Up to {0} points of {1}</source>
        <translation>Bis zu {0} Punkte {1}</translation>
    </message>
    <message>
        <source>1 point of {0}</source>
        <translation>1 Punkt {0}</translation>
    </message>
    <message>
        <source>{0} points of {1}</source>
        <translation>{0} Punkte {1}</translation>
    </message>
</context>
<context>
    <name>OutlookPage</name>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Every assessment as it stands, and under today&apos;s questions and prices. Nothing is changed.</source>
        <translation>Jede Bestandsaufnahme, wie sie ist und mit den heutigen Fragen und Preisen. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Reckoning</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save as a table...</source>
        <translation>Als &amp;Tabelle speichern …</translation>
    </message>
    <message numerus="yes">
        <source>Nothing would change (%n assessment(s)).</source>
        <translation>
            <numerusform>Nichts würde sich ändern (%n Bestandsaufnahme).</numerusform>
            <numerusform>Nichts würde sich ändern (%n Bestandsaufnahmen).</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} would fit another plan; for {2} more something else would change.</source>
        <translation>Für {0} von {1} würde ein anderes Paket passen; bei {2} weiteren würde sich etwas anderes ändern.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Plan as it stands</source>
        <translation>Paket bisher</translation>
    </message>
    <message>
        <source>Plan it would be</source>
        <translation>Paket künftig</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Vorsorge</translation>
    </message>
    <message>
        <source>And {0} more, in the table that can be saved.</source>
        <translation>Und {0} weitere, in der Tabelle, die sich speichern lässt.</translation>
    </message>
    <message>
        <source>none named yet</source>
        <translation>noch keines genannt</translation>
    </message>
    <message>
        <source>Prices changed: {0}</source>
        <translation>Geänderte Preise: {0}</translation>
    </message>
    <message>
        <source>Answers that no longer fit: {0}</source>
        <translation>Antworten, die nicht mehr passen: {0}</translation>
    </message>
    <message>
        <source>Newly called for: {0}</source>
        <translation>Neuer Bedarf: {0}</translation>
    </message>
    <message>
        <source>No longer called for: {0}</source>
        <translation>Kein Bedarf mehr: {0}</translation>
    </message>
    <message>
        <source>For {0} the questions they were made with are not kept here: only prices are compared.</source>
        <translation>Für {0} liegen die Fragen, mit denen sie gemacht wurden, hier nicht vor: Nur Preise werden verglichen.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Gespeichert: {0}</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Readiness</source>
        <translation>Vorsorge</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>Tragweite</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Breakdowns, a year</source>
        <translation>Störungen, im Jahr</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>on what was asked</source>
        <translation>nach dem, was gefragt wurde</translation>
    </message>
    <message>
        <source>Stay as you are</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>{0} a month</source>
        <translation>{0} im Monat</translation>
    </message>
    <message>
        <source>as today, gaps not counted</source>
        <translation>wie heute, Lücken nicht mitgezählt</translation>
    </message>
    <message>
        <source>as today, gaps not counted; {0} to {1} in 8 years of 10</source>
        <translation>wie heute, Lücken nicht mitgezählt; {0} bis {1} in 8 von 10 Jahren</translation>
    </message>
    <message>
        <source>A year under each plan</source>
        <translation>Ein Jahr mit jedem Paket</translation>
    </message>
    <message>
        <source>The lowest total is the advice: the fee, what still breaks, and what stays open.</source>
        <translation>Die niedrigste Summe ist die Empfehlung: der Preis, was trotzdem ausfällt und was offen bleibt.</translation>
    </message>
    <message>
        <source>Habits and stakes</source>
        <translation>Vorsorge und Tragweite</translation>
    </message>
    <message>
        <source>What weighs most</source>
        <translation>Was am meisten wiegt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Look at what it rests on, try other figures under Costs, then export it.</source>
        <translation>Sehen Sie sich an, worauf es beruht, probieren Sie unter „Kosten“ andere Zahlen und exportieren Sie es dann.</translation>
    </message>
    <message>
        <source>What you can do yourselves</source>
        <translation>Was Sie selbst tun können</translation>
    </message>
    <message>
        <source>Where to look first</source>
        <translation>Wo Sie zuerst hinsehen sollten</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Go on to the &amp;full check</source>
        <translation>Weiter zum &amp;vollständigen Check</translation>
    </message>
    <message>
        <source>Your answers stay; the questions that are missing come up</source>
        <translation>Ihre Antworten bleiben; die fehlenden Fragen kommen dazu</translation>
    </message>
</context>
<context>
    <name>Personal</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Your name for it</source>
        <translation>Ihr Name dafür</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>{0}: back to the default</source>
        <translation>{0}: zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>In {0}, a month; getting started once</source>
        <translation>In {0}, im Monat; Einrichtung einmalig</translation>
    </message>
    <message>
        <source>as a user</source>
        <translation>wie ein Nutzer</translation>
    </message>
    <message>
        <source>by the fee</source>
        <translation>nach Preis</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preparing the preview...</source>
        <translation>Die Vorschau wird vorbereitet …</translation>
    </message>
    <message>
        <source>Preview, page {0} of {1}</source>
        <translation>Vorschau, Seite {0} von {1}</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>An die Breite anpassen</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>PriceField</name>
    <message>
        <source>our assumption</source>
        <translation>eigene Annahme</translation>
    </message>
    <message>
        <source>Write a percentage from 0 to 100.</source>
        <translation>Bitte einen Prozentwert von 0 bis 100 eingeben.</translation>
    </message>
    <message>
        <source>Write a whole number from {0} to {1}.</source>
        <translation>Bitte eine ganze Zahl von {0} bis {1} eingeben.</translation>
    </message>
    <message>
        <source>Write a number from {0} to {1}.</source>
        <translation>Bitte eine Zahl von {0} bis {1} eingeben.</translation>
    </message>
</context>
<context>
    <name>PricesGroup</name>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Where you say nothing, our assumptions stand. Assessments begun before keep their prices.</source>
        <translation>Wo Sie nichts sagen, gelten unsere Annahmen. Schon begonnene Bestandsaufnahmen behalten ihre Preise.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Zusatzleistungen</translation>
    </message>
    <message>
        <source>What can be added to any plan.</source>
        <translation>Was sich zu jedem Paket dazunehmen lässt.</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Zusatzleistung hinzufügen</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Nachlässe</translation>
    </message>
    <message>
        <source>The client reads the reason. Above its limit, no discount can be agreed.</source>
        <translation>Der Kunde liest den Grund. Über die Grenze hinaus kann kein Nachlass vereinbart werden.</translation>
    </message>
    <message>
        <source>Add a discount</source>
        <translation>Nachlass hinzufügen</translation>
    </message>
</context>
<context>
    <name>PrivateCard</name>
    <message>
        <source>Only you see this</source>
        <translation>Nur Sie sehen das</translation>
    </message>
    <message>
        <source>Cost prices and margins are in no document, no workbook and no saved assessment.</source>
        <translation>Selbstkosten und Margen stehen in keinem Dokument, keiner Arbeitsmappe und keiner gespeicherten Bestandsaufnahme.</translation>
    </message>
    <message>
        <source>Costs and margins</source>
        <translation>Selbstkosten und Margen</translation>
    </message>
    <message>
        <source>Margin to aim at</source>
        <translation>Angestrebte Marge</translation>
    </message>
    <message>
        <source>Least margin</source>
        <translation>Mindestmarge</translation>
    </message>
    <message>
        <source>Once a plan has cost prices, its margin stands here.</source>
        <translation>Sobald ein Paket Selbstkosten hat, steht hier seine Marge.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>What it costs you: {0}</source>
        <translation>Was es Sie kostet: {0}</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>{0}, cost</source>
        <translation>{0}, Selbstkosten</translation>
    </message>
    <message>
        <source>An example: users, each with a computer, one server, one site</source>
        <translation>Ein Beispiel: Nutzer, jeder mit einem Computer, ein Server, ein Standort</translation>
    </message>
</context>
<context>
    <name>PrivateTip</name>
    <message>
        <source>Only you see this: {0}</source>
        <translation>Nur Sie sehen das: {0}</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
</context>
<context>
    <name>QuestionsGroup</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Reword, add or leave out questions and services: in a workbook, with any spreadsheet program.</source>
        <translation>Fragen und Leistungen umformulieren, hinzufügen oder weglassen: in einer Arbeitsmappe, mit jedem Tabellenprogramm.</translation>
    </message>
    <message>
        <source>Your own: {0}</source>
        <translation>Ihre eigenen: {0}</translation>
    </message>
    <message>
        <source>The shipped ones: {0}</source>
        <translation>Die mitgelieferten: {0}</translation>
    </message>
    <message>
        <source>For new assessments. One that was begun keeps the questions it was made with.</source>
        <translation>Für neue Bestandsaufnahmen. Eine schon begonnene behält die Fragen, mit denen sie gemacht wurde.</translation>
    </message>
    <message>
        <source>Asked now</source>
        <translation>Derzeit gefragt</translation>
    </message>
    <message>
        <source>&amp;Write a workbook...</source>
        <translation>Arbeitsmappe &amp;schreiben …</translation>
    </message>
    <message>
        <source>Back to the &amp;shipped ones</source>
        <translation>Zurück zu den &amp;mitgelieferten</translation>
    </message>
    <message>
        <source>A workbook, or a folder of TOML files. Nothing is asked otherwise before you say so.</source>
        <translation>Eine Arbeitsmappe oder ein Ordner mit TOML-Dateien. Erst wenn Sie es sagen, wird anders gefragt.</translation>
    </message>
    <message>
        <source>Bring in changed questions</source>
        <translation>Geänderte Fragen einlesen</translation>
    </message>
    <message>
        <source>A workboo&amp;k...</source>
        <translation>&amp;Arbeitsmappe …</translation>
    </message>
    <message>
        <source>A &amp;folder...</source>
        <translation>&amp;Ordner …</translation>
    </message>
    <message>
        <source>&amp;Try them out</source>
        <translation>Aus&amp;probieren</translation>
    </message>
    <message>
        <source>&amp;Use these from now on</source>
        <translation>Ab jetzt &amp;diese verwenden</translation>
    </message>
    <message>
        <source>Tells who would fit another plan under today&apos;s questions and prices. It changes nothing.</source>
        <translation>Sagt, zu wem mit den heutigen Fragen und Preisen ein anderes Paket passen würde. Geändert wird nichts.</translation>
    </message>
    <message>
        <source>Re-evaluate the library</source>
        <translation>Ablage neu bewerten</translation>
    </message>
    <message>
        <source>&amp;Re-evaluate it...</source>
        <translation>&amp;Neu bewerten …</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, version {1}, {2}</source>
        <translation>{0}, Fassung {1}, {2}</translation>
    </message>
    <message>
        <source>It cannot be used yet. To be mended ({0}):</source>
        <translation>Sie können noch nicht verwendet werden. Zu beheben ({0}):</translation>
    </message>
    <message>
        <source>These are the questions asked now; nothing would change.</source>
        <translation>Das sind die derzeit gestellten Fragen; nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>{0}. It can be used. What changes:</source>
        <translation>{0}. Sie können verwendet werden. Was sich ändert:</translation>
    </message>
    <message>
        <source>Worth a look: {0}.</source>
        <translation>Einen Blick wert: {0}.</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Written: {0}. Edit it, save it, and bring it in below.</source>
        <translation>Geschrieben: {0}. Bearbeiten und speichern Sie die Mappe, und lesen Sie sie unten wieder ein.</translation>
    </message>
    <message>
        <source>From now on these questions are asked.</source>
        <translation>Von jetzt an werden diese Fragen gestellt.</translation>
    </message>
    <message>
        <source>From now on the shipped questions are asked.</source>
        <translation>Von jetzt an werden die mitgelieferten Fragen gestellt.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Left open on purpose</source>
        <translation>Bewusst offen gelassen</translation>
    </message>
    <message>
        <source>The honest alternative</source>
        <translation>Die ehrliche Alternative</translation>
    </message>
    <message>
        <source>Why {0}</source>
        <translation>Warum {0}</translation>
    </message>
    <message>
        <source>Why {0}, and not {1}</source>
        <translation>Warum {0} und nicht {1}</translation>
    </message>
    <message>
        <source>All plans beside each other</source>
        <translation>Alle Pakete nebeneinander</translation>
    </message>
    <message>
        <source>{0}, worth about {1} a year.</source>
        <translation>{0}, im Jahr etwa {1} wert.</translation>
    </message>
    <message>
        <source>What would change this advice</source>
        <translation>Was diese Empfehlung ändern würde</translation>
    </message>
    <message>
        <source>Answered now:</source>
        <translation>Derzeitige Antwort:</translation>
    </message>
    <message>
        <source>Show what would be</source>
        <translation>Zeigen, was wäre</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>&amp;Close the preview</source>
        <translation>Vorschau &amp;schließen</translation>
    </message>
    <message>
        <source>A preview of the changed questions. Nothing that you answer here is kept.</source>
        <translation>Eine Vorschau der geänderten Fragen. Nichts, was Sie hier antworten, wird gespeichert.</translation>
    </message>
    <message>
        <source>The comparison of costs is left out of a preview.</source>
        <translation>Der Kostenvergleich entfällt in einer Vorschau.</translation>
    </message>
    <message>
        <source>This is a preview: there is no client to write a document for, and nothing is kept.</source>
        <translation>Dies ist eine Vorschau: Es gibt keinen Kunden für ein Dokument, und nichts wird gespeichert.</translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message>
        <source>Before you hand it over</source>
        <translation>Bevor Sie es aus der Hand geben</translation>
    </message>
    <message>
        <source>Nothing to look at: all is there.</source>
        <translation>Nichts zu prüfen: Alles ist da.</translation>
    </message>
    <message>
        <source>Look at this:</source>
        <translation>Bitte ansehen:</translation>
    </message>
    <message>
        <source>To know:</source>
        <translation>Gut zu wissen:</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Printed with the answer.</source>
        <translation>Wird mit der Antwort gedruckt.</translation>
    </message>
    <message>
        <source>A reminder, not printed.</source>
        <translation>Zur Erinnerung, wird nicht gedruckt.</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>Woher wissen wir das?</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>How we know it can be said once there is an answer.</source>
        <translation>Woher wir es wissen, lässt sich sagen, sobald es eine Antwort gibt.</translation>
    </message>
</context>
<context>
    <name>ResultsHead</name>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Präsentieren</translation>
    </message>
    <message>
        <source>Full screen, larger type (F5)</source>
        <translation>Ganzer Bildschirm, größere Schrift (F5)</translation>
    </message>
    <message>
        <source>Full screen, larger type; F5 and Escape do the same</source>
        <translation>Ganzer Bildschirm, größere Schrift; F5 und Escape bewirken dasselbe</translation>
    </message>
    <message>
        <source>Quick check</source>
        <translation>Schnellcheck</translation>
    </message>
    <message>
        <source>Full assessment</source>
        <translation>Vollständiger Check</translation>
    </message>
    <message>
        <source>{0}. Provisional: too much is still open.</source>
        <translation>{0}. Vorläufig: Noch ist zu viel offen.</translation>
    </message>
    <message>
        <source>, with one figure of your own</source>
        <translation>, mit einer eigenen Zahl</translation>
    </message>
    <message>
        <source>, with {0} figures of your own</source>
        <translation>, mit {0} eigenen Zahlen</translation>
    </message>
    <message>
        <source>Stop &amp;presenting (Esc)</source>
        <translation>&amp;Präsentation beenden (Esc)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>Ü&amp;berblick</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>&amp;Costs</source>
        <translation>&amp;Kosten</translation>
    </message>
    <message>
        <source>&amp;To do</source>
        <translation>Zu &amp;tun</translation>
    </message>
    <message>
        <source>&amp;Assumptions</source>
        <translation>&amp;Annahmen</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Save and close</source>
        <translation>&amp;Speichern und schließen</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exportieren …</translation>
    </message>
</context>
<context>
    <name>ReviewOffer</name>
    <message>
        <source>Rev&amp;iew what is open</source>
        <translation>Offenes &amp;durchsehen</translation>
    </message>
    <message>
        <source>Co&amp;mpare with last time...</source>
        <translation>&amp;Mit letztem Mal vergleichen …</translation>
    </message>
    <message>
        <source>One question is open. Settling it makes the result sharper.</source>
        <translation>Eine Frage ist offen. Ist sie geklärt, wird das Ergebnis schärfer.</translation>
    </message>
    <message>
        <source>{0} questions are open. Settling them makes the result sharper.</source>
        <translation>{0} Fragen sind offen. Sind sie geklärt, wird das Ergebnis schärfer.</translation>
    </message>
    <message>
        <source>Questions: {0}.</source>
        <translation>Fragen: {0}.</translation>
    </message>
    <message>
        <source>Settling what is open makes the result sharper.</source>
        <translation>Was noch geklärt wird, macht das Ergebnis schärfer.</translation>
    </message>
    <message>
        <source>Not confirmed since last time: {0}.</source>
        <translation>Seit dem letzten Mal nicht bestätigt: {0}.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>The results are ready now. They count what was answered last time as if it were said today.</source>
        <translation>Das Ergebnis ist jetzt schon da. Es zählt, was letztes Mal geantwortet wurde, als wäre es heute gesagt.</translation>
    </message>
    <message>
        <source>Nothing is open. The results are ready.</source>
        <translation>Nichts ist offen. Das Ergebnis ist da.</translation>
    </message>
    <message>
        <source>The results are ready now; nothing here has to be settled first. Settling it makes them sharper.</source>
        <translation>Das Ergebnis ist jetzt schon da; hier muss vorher nichts geklärt werden. Was geklärt ist, macht es schärfer.</translation>
    </message>
    <message>
        <source>From last time, to confirm</source>
        <translation>Vom letzten Mal, zu bestätigen</translation>
    </message>
    <message>
        <source>{0}: {1} to confirm</source>
        <translation>{0}: {1} zu bestätigen</translation>
    </message>
    <message>
        <source>Worth settling first</source>
        <translation>Am besten zuerst klären</translation>
    </message>
    <message>
        <source>Settling these {0} narrows readiness from {1} to about {2}.</source>
        <translation>Sind diese {0} geklärt, engt sich die Vorsorge von {1} auf etwa {2} ein.</translation>
    </message>
    <message>
        <source>Settling this narrows readiness from {1} to about {2}.</source>
        <translation>Ist das geklärt, engt sich die Vorsorge von {1} auf etwa {2} ein.</translation>
    </message>
    <message>
        <source>Settling these {0} narrows what is at stake from {1} to about {2}.</source>
        <translation>Sind diese {0} geklärt, engt sich die Tragweite von {1} auf etwa {2} ein.</translation>
    </message>
    <message>
        <source>Settling this narrows what is at stake from {1} to about {2}.</source>
        <translation>Ist das geklärt, engt sich die Tragweite von {1} auf etwa {2} ein.</translation>
    </message>
    <message>
        <source>Where more is open</source>
        <translation>Wo mehr offen ist</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>SaleCard</name>
    <message>
        <source>How you sell</source>
        <translation>Wie Sie verkaufen</translation>
    </message>
    <message>
        <source>One US dollar is worth</source>
        <translation>Ein US-Dollar ist wert</translation>
    </message>
    <message>
        <source>Term, in months</source>
        <translation>Laufzeit in Monaten</translation>
    </message>
    <message>
        <source>Yearly increase</source>
        <translation>Jährliche Erhöhung</translation>
    </message>
    <message>
        <source>Getting started, in monthly fees</source>
        <translation>Einrichtung, in Monatspreisen</translation>
    </message>
    <message>
        <source>Help, an hour</source>
        <translation>Hilfe, pro Stunde</translation>
    </message>
    <message>
        <source>After hours, times</source>
        <translation>Außerhalb der Zeiten, mal</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>Ein Besuch</translation>
    </message>
    <message>
        <source>Rate of the tax</source>
        <translation>Steuersatz</translation>
    </message>
    <message>
        <source>On top of prices</source>
        <translation>Auf die Preise</translation>
    </message>
    <message>
        <source>In them</source>
        <translation>In den Preisen</translation>
    </message>
    <message>
        <source>by plan</source>
        <translation>je nach Paket</translation>
    </message>
    <message>
        <source>Prices are in</source>
        <translation>Preise sind in</translation>
    </message>
    <message>
        <source>Name of the tax</source>
        <translation>Name der Steuer</translation>
    </message>
    <message>
        <source>Tax is</source>
        <translation>Die Steuer kommt</translation>
    </message>
    <message>
        <source>Say what it is worth, then it holds.</source>
        <translation>Sagen Sie, was er wert ist, dann gilt es.</translation>
    </message>
    <message>
        <source>The tax is kept once it has a name and a rate.</source>
        <translation>Die Steuer wird gespeichert, sobald sie Namen und Satz hat.</translation>
    </message>
</context>
<context>
    <name>SaveBanner</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Save e&amp;lsewhere...</source>
        <translation>Andersw&amp;o speichern …</translation>
    </message>
    <message>
        <source>Your answers are safe only while this window is open. {0}</source>
        <translation>Ihre Antworten sind nur sicher, solange dieses Fenster offen ist. {0}</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Neue Bestandsaufnahme</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Antworten speichern</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
</context>
<context>
    <name>SellersGroup</name>
    <message>
        <source>None of this is used yet: under “Your company” there is no name.</source>
        <translation>Davon wird noch nichts verwendet: Unter „Ihr Unternehmen“ steht kein Name.</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}; {1}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Changes hold at once and are saved.</source>
        <translation>Änderungen gelten sofort und werden gespeichert.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Ihr Unternehmen</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>ShelfActions</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Zurück zur L&amp;iste</translation>
    </message>
    <message>
        <source>&amp;Trash ({0})</source>
        <translation>&amp;Papierkorb ({0})</translation>
    </message>
</context>
<context>
    <name>ShelfHead</name>
    <message>
        <source>Search clients, notes and findings</source>
        <translation>Kunden, Notizen und Befunde durchsuchen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Bestandsaufnahmen</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
</context>
<context>
    <name>ShelfPanel</name>
    <message>
        <source>“{0}” is found in the archive only.</source>
        <translation>„{0}“ kommt nur im Archiv vor.</translation>
    </message>
    <message>
        <source>Show the archive</source>
        <translation>Archiv zeigen</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”.</source>
        <translation>Zu „{0}“ wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Everything is in the archive.</source>
        <translation>Alles ist im Archiv.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anheften</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>&amp;Zurücklegen</translation>
    </message>
    <message>
        <source>Assess a&amp;gain</source>
        <translation>&amp;Erneut aufnehmen</translation>
    </message>
    <message>
        <source>Co&amp;mpare...</source>
        <translation>&amp;Vergleichen …</translation>
    </message>
    <message>
        <source>&amp;Tags...</source>
        <translation>&amp;Schlagwörter …</translation>
    </message>
    <message>
        <source>&amp;Follow up on...</source>
        <translation>&amp;Wiedervorlage am …</translation>
    </message>
    <message>
        <source>Save a cop&amp;y...</source>
        <translation>&amp;Kopie speichern …</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Nicht mehr &amp;anheften</translation>
    </message>
    <message>
        <source>Br&amp;ing together...</source>
        <translation>Zusammen&amp;führen …</translation>
    </message>
    <message>
        <source>Bring &amp;in a copy...</source>
        <translation>Kopie e&amp;inlesen …</translation>
    </message>
    <message>
        <source>Take back from the &amp;archive</source>
        <translation>Aus dem A&amp;rchiv holen</translation>
    </message>
    <message>
        <source>Put into the &amp;archive</source>
        <translation>Ins A&amp;rchiv legen</translation>
    </message>
</context>
<context>
    <name>ShelfWork</name>
    <message>
        <source>Deleted {0}.</source>
        <translation>{0} gelöscht.</translation>
    </message>
    <message>
        <source>Put {0} into the archive.</source>
        <translation>{0} ins Archiv gelegt.</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>{0} of {1} answered</source>
        <translation>{0} von {1} beantwortet</translation>
    </message>
    <message>
        <source>One answer from last time to confirm</source>
        <translation>Eine Antwort vom letzten Mal zu bestätigen</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Beantwortete Fragen</translation>
    </message>
    <message>
        <source>Everything is answered</source>
        <translation>Alles ist beantwortet</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>About a minute left</source>
        <translation>Noch etwa eine Minute</translation>
    </message>
    <message>
        <source>About {0} minutes left</source>
        <translation>Noch etwa {0} Minuten</translation>
    </message>
    <message>
        <source>{0} answers from last time to confirm</source>
        <translation>{0} Antworten vom letzten Mal zu bestätigen</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Noch kein Name</translation>
    </message>
    <message>
        <source>Not started, {1} to answer</source>
        <translation>Nicht begonnen, {1} offen</translation>
    </message>
    <message>
        <source>All {1} answered</source>
        <translation>Alle {1} beantwortet</translation>
    </message>
    <message>
        <source>{2} of {1} to find out</source>
        <translation>{2} von {1} herauszufinden</translation>
    </message>
    <message>
        <source>{0} of {1} to confirm</source>
        <translation>{0} von {1} zu bestätigen</translation>
    </message>
    <message>
        <source>{0} to confirm</source>
        <translation>{0} zu bestätigen</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
</context>
<context>
    <name>SingleCard</name>
    <message>
        <source>I don&apos;t know</source>
        <translation>Weiß ich nicht</translation>
    </message>
</context>
<context>
    <name>Sitting</name>
    <message>
        <source>New assessment</source>
        <translation>Neue Bestandsaufnahme</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Last changed first</source>
        <translation>Zuletzt geänderte zuerst</translation>
    </message>
    <message>
        <source>By client</source>
        <translation>Nach Kunde</translation>
    </message>
    <message>
        <source>Least ready first</source>
        <translation>Geringste Vorsorge zuerst</translation>
    </message>
    <message>
        <source>Next follow-up first</source>
        <translation>Nächste Wiedervorlage zuerst</translation>
    </message>
    <message>
        <source>So&amp;rt</source>
        <translation>S&amp;ortieren</translation>
    </message>
    <message>
        <source>Sort: {0}</source>
        <translation>Sortieren: {0}</translation>
    </message>
</context>
<context>
    <name>StepFooter</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Save and close</source>
        <translation>&amp;Speichern und schließen</translation>
    </message>
    <message>
        <source>See the &amp;results</source>
        <translation>Zum &amp;Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Nothing to do yet</source>
        <translation>Noch nichts zu tun</translation>
    </message>
    <message>
        <source>No answer so far calls for anything. Steps appear here as soon as one does.</source>
        <translation>Bisher verlangt keine Antwort nach etwas. Sobald eine es tut, erscheinen hier Schritte.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Each finding names the answers behind it; follow one to look at it again.</source>
        <translation>Jeder Befund nennt die Antworten dahinter; folgen Sie einer, um sie noch einmal anzusehen.</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Plain gaps</source>
        <translation>Klare Lücken</translation>
    </message>
    <message>
        <source>Worth doing</source>
        <translation>Lohnend</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation>Im Paket {0}</translation>
    </message>
    <message>
        <source>In a plan</source>
        <translation>In einem Paket</translation>
    </message>
    <message>
        <source>One-off project</source>
        <translation>Einmaliges Projekt</translation>
    </message>
    <message>
        <source>Do it yourself</source>
        <translation>Selbst machen</translation>
    </message>
    <message>
        <source>First, whichever plan</source>
        <translation>Zuerst, unabhängig vom Paket</translation>
    </message>
    <message>
        <source>worth about {0} a year</source>
        <translation>etwa {0} im Jahr wert</translation>
    </message>
    <message>
        <source>What is already good</source>
        <translation>Was schon gut ist</translation>
    </message>
    <message>
        <source>To find out</source>
        <translation>Noch herauszufinden</translation>
    </message>
    <message>
        <source>Nobody knew these yet. Each answer makes the picture sharper.</source>
        <translation>Das wusste bisher niemand. Jede Antwort macht das Bild schärfer.</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Back to the re&amp;view</source>
        <translation>Zurück zur &amp;Durchsicht</translation>
    </message>
    <message>
        <source>Private tips</source>
        <translation>Private Tipps</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Strg+Umschalt+Z</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>{0} still open here</source>
        <translation>{0} hier noch offen</translation>
    </message>
    <message>
        <source>Hide private tips</source>
        <translation>Private Tipps ausblenden</translation>
    </message>
    <message>
        <source>Show private tips</source>
        <translation>Private Tipps einblenden</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Tags of {0}, with commas between them</source>
        <translation>Schlagwörter von {0}, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>for example: spring offer, dental</source>
        <translation>zum Beispiel: Frühjahrsaktion, Zahnarzt</translation>
    </message>
</context>
<context>
    <name>TeamCard</name>
    <message>
        <source>Team library</source>
        <translation>Team-Ablage</translation>
    </message>
    <message>
        <source>Only for several people who share one library: on a database server (PostgreSQL) that you run.</source>
        <translation>Nur für mehrere Personen mit einer gemeinsamen Ablage: auf einem eigenen Datenbank-Server (PostgreSQL).</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>A password may be part of it; it is safer in ~/.pgpass or PGPASSWORD.</source>
        <translation>Ein Kennwort darf darin stehen; sicherer ist es in ~/.pgpass oder PGPASSWORD.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Leave the team library</source>
        <translation>Team-&amp;Ablage verlassen</translation>
    </message>
    <message>
        <source>Bring &amp;along what is here...</source>
        <translation>&amp;Mitnehmen, was hier ist …</translation>
    </message>
    <message>
        <source>This computer works on this library.</source>
        <translation>Dieser Computer arbeitet mit dieser Ablage.</translation>
    </message>
    <message>
        <source>To change it, save and close the open assessment first.</source>
        <translation>Um das zu ändern, bitte zuerst die offene Bestandsaufnahme speichern und schließen.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut …</translation>
    </message>
    <message>
        <source>You may look at it, not change it.</source>
        <translation>Sie dürfen sie ansehen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>You may look at it and write in it.</source>
        <translation>Sie dürfen sie ansehen und darin schreiben.</translation>
    </message>
    <message>
        <source>You may look at it, write in it, and bring it to a new version.</source>
        <translation>Sie dürfen sie ansehen, darin schreiben und sie auf eine neue Fassung bringen.</translation>
    </message>
    <message numerus="yes">
        <source>Connected to a library of %n assessment(s).</source>
        <translation>
            <numerusform>Verbunden mit einer Ablage mit %n Bestandsaufnahme.</numerusform>
            <numerusform>Verbunden mit einer Ablage mit %n Bestandsaufnahmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n Bestandsaufnahme</numerusform>
            <numerusform>%n Bestandsaufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to the team&apos;s library when you leave this page.</source>
        <translation>Sie kommen in die Team-Ablage, sobald Sie diese Seite verlassen.</translation>
    </message>
    <message>
        <source>This computer works on its own library again.</source>
        <translation>Dieser Computer arbeitet wieder mit seiner eigenen Ablage.</translation>
    </message>
</context>
<context>
    <name>Teamwork</name>
    <message>
        <source>The team&apos;s library is within reach again.</source>
        <translation>Die Team-Ablage ist wieder erreichbar.</translation>
    </message>
</context>
<context>
    <name>TermsGroup</name>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>This stands in proposals, in your words. What you leave out is left out there, too.</source>
        <translation>Das steht in Angeboten, in Ihren Worten. Was Sie weglassen, fehlt auch dort.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Servicezeiten</translation>
    </message>
    <message>
        <source>Who starts by when, and by when it works again, for each kind of trouble.</source>
        <translation>Wer bis wann anfängt und bis wann es wieder läuft, für jede Art von Problem.</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>Stufe hinzufügen</translation>
    </message>
    <message>
        <source>The offer</source>
        <translation>Das Angebot</translation>
    </message>
    <message>
        <source>A proposal stands for</source>
        <translation>Ein Angebot gilt</translation>
    </message>
    <message>
        <source>One line each.</source>
        <translation>Je eine Zeile.</translation>
    </message>
    <message>
        <source>What no plan includes</source>
        <translation>Was kein Paket enthält</translation>
    </message>
    <message>
        <source>One line each, in small print at the end of a proposal.</source>
        <translation>Je eine Zeile, klein gedruckt am Ende eines Angebots.</translation>
    </message>
    <message>
        <source>Legal lines</source>
        <translation>Rechtliche Hinweise</translation>
    </message>
    <message>
        <source>When the levels hold</source>
        <translation>Wann die Zeiten gelten</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>When the clock starts</source>
        <translation>Ab wann die Zeit läuft</translation>
    </message>
    <message>
        <source>How a contract ends</source>
        <translation>Wie ein Vertrag endet</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Kündigung</translation>
    </message>
    <message>
        <source>Who owns what</source>
        <translation>Wem was gehört</translation>
    </message>
    <message>
        <source>What happens at the end</source>
        <translation>Was am Ende geschieht</translation>
    </message>
    <message>
        <source>Kind of trouble</source>
        <translation>Art des Problems</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Was das heißt</translation>
    </message>
    <message>
        <source>We start within</source>
        <translation>Wir beginnen innerhalb von</translation>
    </message>
    <message>
        <source>It works again within</source>
        <translation>Es läuft wieder innerhalb von</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Rückgän&amp;gig</translation>
    </message>
</context>
<context>
    <name>UpgradeDialog</name>
    <message>
        <source>Other questions</source>
        <translation>Andere Fragen</translation>
    </message>
    <message>
        <source>The questions have changed since this was made</source>
        <translation>Die Fragen haben sich geändert, seit dies gemacht wurde</translation>
    </message>
    <message>
        <source>Made with {0}; today&apos;s are {1}. Nothing changes unless you choose it.</source>
        <translation>Gemacht mit {0}; heute gilt {1}. Nichts ändert sich, wenn Sie es nicht wählen.</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Das Ergebnis</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>&amp;Keep those it was made with</source>
        <translation>Bisherige Fragen &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Use today&apos;s questions</source>
        <translation>&amp;Heutige Fragen verwenden</translation>
    </message>
    <message>
        <source>“{0}”, version {1}</source>
        <translation>„{0}“, Fassung {1}</translation>
    </message>
</context>
<context>
    <name>Versioning</name>
    <message>
        <source>This version could not be kept in the library</source>
        <translation>Diese Fassung konnte nicht in der Ablage gespeichert werden</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>Fassung {0}</translation>
    </message>
    <message>
        <source>Version {0} is saved as it was: {1}</source>
        <translation>Fassung {0} ist gespeichert, wie sie war: {1}</translation>
    </message>
</context>
<context>
    <name>VersionsButton</name>
    <message>
        <source>Earlier &amp;versions</source>
        <translation>F&amp;rühere Fassungen</translation>
    </message>
    <message>
        <source>Earlier versions, to be saved again as they were</source>
        <translation>Frühere Fassungen, um sie noch einmal so zu speichern, wie sie waren</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Selbsteinschätzung</translation>
    </message>
    <message>
        <source>Version {0}: {1} of {2}, exported {3}</source>
        <translation>Fassung {0}: {1} vom {2}, exportiert {3}</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Still to be answered</source>
        <translation>Noch zu beantworten</translation>
    </message>
    <message>
        <source>{0} ({1} open)</source>
        <translation>{0} ({1} offen)</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>a figure of your own</source>
        <translation>eine eigene Zahl</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Rückgängig gemacht: {0}</translation>
    </message>
    <message>
        <source>Redone: {0}</source>
        <translation>Wiederholt: {0}</translation>
    </message>
</context>
<context>
    <name>WhatIfBar</name>
    <message>
        <source>Back to the &amp;real answers</source>
        <translation>Zurück zu den e&amp;chten Antworten</translation>
    </message>
    <message>
        <source>What if these were at their best: {0}?</source>
        <translation>Was wäre, wenn das alles bestens wäre: {0}?</translation>
    </message>
    <message>
        <source>What if these slipped: {0}?</source>
        <translation>Was wäre, wenn das alles nachließe: {0}?</translation>
    </message>
    <message>
        <source>{0} instead of {1}</source>
        <translation>{0} statt {1}</translation>
    </message>
    <message>
        <source>readiness {0} instead of {1}</source>
        <translation>Vorsorge {0} statt {1}</translation>
    </message>
    <message>
        <source>all counted {0} a year instead of {1}</source>
        <translation>alles gezählt {0} im Jahr statt {1}</translation>
    </message>
    <message>
        <source>{0}, {1}, {2}. Nothing you answered has changed.</source>
        <translation>{0}, {1}, {2}. An Ihren Antworten hat sich nichts geändert.</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Welcome to Readiness Wizard</source>
        <translation>Willkommen beim Readiness Wizard</translation>
    </message>
    <message>
        <source>One question, so that the program speaks to you.</source>
        <translation>Eine Frage, damit das Programm Sie richtig anspricht.</translation>
    </message>
    <message>
        <source>For whom will you use it?</source>
        <translation>Für wen werden Sie es nutzen?</translation>
    </message>
    <message>
        <source>For my own business</source>
        <translation>Für mein eigenes Unternehmen</translation>
    </message>
    <message>
        <source>An honest look at my IT. Nobody is sold anything.</source>
        <translation>Ein ehrlicher Blick auf meine IT. Niemandem wird etwas verkauft.</translation>
    </message>
    <message>
        <source>For clients, as their IT provider</source>
        <translation>Für Kunden, als deren IT-Dienstleister</translation>
    </message>
    <message>
        <source>Proposals in my company&apos;s name.</source>
        <translation>Angebote im Namen meines Unternehmens.</translation>
    </message>
    <message>
        <source>You can change this later in the settings.</source>
        <translation>Das lässt sich später in den Einstellungen ändern.</translation>
    </message>
</context>
<context>
    <name>WorkbookCard</name>
    <message>
        <source>As a workbook</source>
        <translation>Als Arbeitsmappe</translation>
    </message>
    <message>
        <source>It also holds single services, projects, and what counts as a user. Cost prices stay here.</source>
        <translation>Sie enthält auch einzelne Leistungen, Projekte und was als Nutzer zählt. Ihre Selbstkosten bleiben hier.</translation>
    </message>
    <message>
        <source>&amp;Write a workbook...</source>
        <translation>Arbeitsmappe &amp;schreiben …</translation>
    </message>
    <message>
        <source>&amp;Read a workbook...</source>
        <translation>Arbeitsmappe &amp;lesen …</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Geschrieben: {0}</translation>
    </message>
    <message>
        <source>No price is another one in {0}</source>
        <translation>In {0} ist kein Preis anders</translation>
    </message>
    <message>
        <source>Taken from {0}</source>
        <translation>Übernommen aus {0}</translation>
    </message>
</context>
<context>
    <name>_Group</name>
    <message>
        <source>All of &amp;yours</source>
        <translation>Alles von &amp;Ihnen</translation>
    </message>
    <message>
        <source>All of the &amp;copy</source>
        <translation>Alles aus der &amp;Kopie</translation>
    </message>
</context>
<context>
    <name>arrivals</name>
    <message>
        <source>There is nothing in this copy that is not here already.</source>
        <translation>In dieser Kopie steht nichts, was nicht schon hier ist.</translation>
    </message>
    <message>
        <source>The assessment that this copy is of is no longer in the library.</source>
        <translation>Die Bestandsaufnahme, zu der diese Kopie gehört, ist nicht mehr in der Ablage.</translation>
    </message>
    <message>
        <source>The two copies are one now; this one is in the trash.</source>
        <translation>Die beiden Kopien sind jetzt eine; diese liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>The two copies are one now; what was replaced is in the history.</source>
        <translation>Die beiden Kopien sind jetzt eine; was ersetzt wurde, steht im Verlauf.</translation>
    </message>
</context>
<context>
    <name>banks</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What would be right</source>
        <translation>Was richtig wäre</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>Künftig</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Das Ergebnis</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>With today&apos;s questions</source>
        <translation>Mit den heutigen Fragen</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Vorsorge</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>Tragweite</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Every answer goes on to count.</source>
        <translation>Jede Antwort zählt weiterhin.</translation>
    </message>
    <message>
        <source>Answers that no longer fit, and take no part from then on ({0}): {1}. They stay kept.</source>
        <translation>Antworten, die nicht mehr passen und künftig nicht mehr zählen ({0}): {1}. Sie bleiben gespeichert.</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>none named yet</source>
        <translation>noch keines genannt</translation>
    </message>
    <message>
        <source>{0} a month</source>
        <translation>{0} im Monat</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> und {0} weitere</translation>
    </message>
    <message>
        <source>And {0} more.</source>
        <translation>Und {0} weitere.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation>Nicht mehr gefragt</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Umformuliert</translation>
    </message>
    <message>
        <source>New answer to choose</source>
        <translation>Neue Antwort zur Wahl</translation>
    </message>
    <message>
        <source>Answer no longer there to choose</source>
        <translation>Antwort nicht mehr zur Wahl</translation>
    </message>
    <message>
        <source>Answer reworded</source>
        <translation>Antwort umformuliert</translation>
    </message>
    <message>
        <source>Counts otherwise</source>
        <translation>Zählt anders</translation>
    </message>
    <message>
        <source>Calls for other services</source>
        <translation>Verlangt andere Leistungen</translation>
    </message>
    <message>
        <source>Asked under other conditions</source>
        <translation>Unter anderen Bedingungen gefragt</translation>
    </message>
    <message>
        <source>Other help texts</source>
        <translation>Andere Hilfetexte</translation>
    </message>
    <message>
        <source>Rules of the scores</source>
        <translation>Regeln der Bewertung</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Neue Leistung</translation>
    </message>
    <message>
        <source>Service no longer there</source>
        <translation>Leistung entfällt</translation>
    </message>
    <message>
        <source>Service changed</source>
        <translation>Leistung geändert</translation>
    </message>
    <message>
        <source>Plan covers other services</source>
        <translation>Paket deckt andere Leistungen ab</translation>
    </message>
</context>
<context>
    <name>case_row</name>
    <message>
        <source>All answered</source>
        <translation>Alles beantwortet</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>follow up {0}</source>
        <translation>Wiedervorlage {0}</translation>
    </message>
    <message>
        <source>a copy to be brought together</source>
        <translation>eine Kopie zum Zusammenführen</translation>
    </message>
    <message>
        <source>from a PDF of {0}</source>
        <translation>aus einem PDF, {0}</translation>
    </message>
    <message>
        <source>from a file of {0}</source>
        <translation>aus einer Datei, {0}</translation>
    </message>
    <message>
        <source>quick check</source>
        <translation>Schnellcheck</translation>
    </message>
    <message>
        <source>{0} unknown</source>
        <translation>{0} unklar</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>noch nicht bestätigt</translation>
    </message>
    <message>
        <source>full assessment</source>
        <translation>vollständiger Check</translation>
    </message>
    <message>
        <source>{0} of {1} answered</source>
        <translation>{0} von {1} beantwortet</translation>
    </message>
    <message>
        <source>plan: {0}</source>
        <translation>Paket: {0}</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>tags: {0}</source>
        <translation>Schlagwörter: {0}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>im Archiv</translation>
    </message>
</context>
<context>
    <name>client</name>
    <message>
        <source>Your details</source>
        <translation>Ihre Angaben</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Ausgefüllt von</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Erstellt von</translation>
    </message>
</context>
<context>
    <name>differences</name>
    <message>
        <source>Mark to come back to: {0}</source>
        <translation>Vormerkung: {0}</translation>
    </message>
    <message>
        <source>Own figure: {0}</source>
        <translation>Eigene Zahl: {0}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>marked, without a reminder</source>
        <translation>vorgemerkt, ohne Notiz</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Weiß ich nicht</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Notiz: {0}</translation>
    </message>
    <message>
        <source>as told</source>
        <translation>gesagt</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>tested</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Name des Unternehmens</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Private Notizen</translation>
    </message>
    <message>
        <source>Agreed: light users</source>
        <translation>Vereinbart: Nutzer mit wenig Bedarf</translation>
    </message>
    <message>
        <source>Agreed: extras</source>
        <translation>Vereinbart: Zusatzleistungen</translation>
    </message>
    <message>
        <source>Agreed: discounts</source>
        <translation>Vereinbart: Nachlässe</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>They told us</source>
        <translation>Man hat es uns gesagt</translation>
    </message>
    <message>
        <source>We saw it</source>
        <translation>Wir haben es gesehen</translation>
    </message>
    <message>
        <source>It was tested</source>
        <translation>Es wurde geprüft</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>1 to 9</source>
        <translation>1 bis 9</translation>
    </message>
    <message>
        <source>Answer the question that has the keyboard</source>
        <translation>Die aktive Frage beantworten</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>Move between answers; count up and down in a number</source>
        <translation>Zwischen Antworten wechseln; in einer Zahl auf und ab zählen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Choose the answer</source>
        <translation>Die Antwort wählen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Go on to the next group</source>
        <translation>Weiter zur nächsten Gruppe</translation>
    </message>
    <message>
        <source>Page Down, Page Up</source>
        <translation>Bild ab, Bild auf</translation>
    </message>
    <message>
        <source>Next question, previous question</source>
        <translation>Nächste Frage, vorige Frage</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>From a field that is filled in to the next question</source>
        <translation>Aus einem ausgefüllten Feld zur nächsten Frage</translation>
    </message>
    <message>
        <source>Why we ask, and how to find out</source>
        <translation>Warum wir fragen und wie Sie es herausfinden</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Eine Notiz schreiben</translation>
    </message>
    <message>
        <source>Mark the question to come back to it</source>
        <translation>Die Frage vormerken, um darauf zurückzukommen</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>Woher wissen wir das?</translation>
    </message>
    <message>
        <source>Last time&apos;s answer is still true; on to the next one</source>
        <translation>Die letzte Antwort stimmt noch; weiter zur nächsten</translation>
    </message>
    <message>
        <source>Show or hide private tips</source>
        <translation>Private Tipps ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Back from the note to the answer</source>
        <translation>Aus der Notiz zurück zur Antwort</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Nächster Abschnitt</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Links, Alt+Rechts</translation>
    </message>
    <message>
        <source>Back, next</source>
        <translation>Zurück, weiter</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Undo: in a field its letters, then answers</source>
        <translation>Rückgängig: im Feld die Buchstaben, dann Antworten</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z, Ctrl+Y</source>
        <translation>Strg+Umschalt+Z, Strg+Y</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Results in full screen, and back</source>
        <translation>Ergebnisse im Vollbild, und zurück</translation>
    </message>
    <message>
        <source>Ctrl+N, Ctrl+O</source>
        <translation>Strg+N, Strg+O</translation>
    </message>
    <message>
        <source>On the first page: begin, open a file</source>
        <translation>Auf der Startseite: beginnen, eine Datei öffnen</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>On the first page: search</source>
        <translation>Auf der Startseite: suchen</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Strg+,</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>This overview</source>
        <translation>Diese Übersicht</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>logo</name>
    <message>
        <source>{0} is neither PNG, JPEG nor SVG; choose another file.</source>
        <translation>{0} ist weder PNG noch JPEG noch SVG; bitte wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{0} has {1} pixels; choose one of at most {2} on each side.</source>
        <translation>{0} hat {1} Pixel; bitte wählen Sie ein Bild mit höchstens {2} je Seite.</translation>
    </message>
    <message>
        <source>{0} is damaged; choose another file.</source>
        <translation>{0} ist beschädigt; bitte wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{0} is larger than 2 MB; choose a smaller picture.</source>
        <translation>{0} ist größer als 2 MB; bitte wählen Sie ein kleineres Bild.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}. Choose another file.</source>
        <translation>{0} lässt sich nicht lesen: {1}. Bitte wählen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>margin</name>
    <message>
        <source>{0} a month, cost {1}, margin {2}</source>
        <translation>{0} im Monat, Selbstkosten {1}, Marge {2}</translation>
    </message>
    <message>
        <source>That is below your least margin of {0}</source>
        <translation>Das liegt unter Ihrer Mindestmarge von {0}</translation>
    </message>
    <message>
        <source>That is below the {0} you aim at</source>
        <translation>Das liegt unter den angestrebten {0}</translation>
    </message>
    <message>
        <source>One line has no cost price</source>
        <translation>Eine Position hat keine Selbstkosten</translation>
    </message>
    <message>
        <source>{0} lines have no cost price</source>
        <translation>{0} Positionen haben keine Selbstkosten</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <source>today, {0}</source>
        <translation>heute, {0}</translation>
    </message>
    <message>
        <source>yesterday, {0}</source>
        <translation>gestern, {0}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of this language: days and months are named in it.</extracomment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>US dollar (USD)</source>
        <translation>US-Dollar (USD)</translation>
    </message>
    <message>
        <source>Euro (EUR)</source>
        <translation>Euro (EUR)</translation>
    </message>
    <message>
        <source>Pound sterling (GBP)</source>
        <translation>Pfund Sterling (GBP)</translation>
    </message>
    <message>
        <source>Swiss franc (CHF)</source>
        <translation>Schweizer Franken (CHF)</translation>
    </message>
    <message>
        <source>Canadian dollar (CAD)</source>
        <translation>Kanadischer Dollar (CAD)</translation>
    </message>
    <message>
        <source>Australian dollar (AUD)</source>
        <translation>Australischer Dollar (AUD)</translation>
    </message>
    <message>
        <source>New Zealand dollar (NZD)</source>
        <translation>Neuseeland-Dollar (NZD)</translation>
    </message>
    <message>
        <source>Swedish krona (SEK)</source>
        <translation>Schwedische Krone (SEK)</translation>
    </message>
    <message>
        <source>Norwegian krone (NOK)</source>
        <translation>Norwegische Krone (NOK)</translation>
    </message>
    <message>
        <source>Danish krone (DKK)</source>
        <translation>Dänische Krone (DKK)</translation>
    </message>
    <message>
        <source>Polish złoty (PLN)</source>
        <translation>Polnischer Złoty (PLN)</translation>
    </message>
    <message>
        <source>Indian rupee (INR)</source>
        <translation>Indische Rupie (INR)</translation>
    </message>
    <message>
        <source>South African rand (ZAR)</source>
        <translation>Südafrikanischer Rand (ZAR)</translation>
    </message>
</context>
<context>
    <name>open</name>
    <message>
        <source>{0} open</source>
        <translation>{0} offen</translation>
    </message>
    <message>
        <source>{0} to find out</source>
        <translation>{0} zu klären</translation>
    </message>
    <message>
        <source>{0} marked</source>
        <translation>{0} vorgemerkt</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>No assessment can be started</source>
        <translation>Es lässt sich keine Bestandsaufnahme beginnen</translation>
    </message>
    <message>
        <source>Another question bank</source>
        <translation>Ein anderer Fragenkatalog</translation>
    </message>
    <message>
        <source>This assessment cannot be opened</source>
        <translation>Diese Bestandsaufnahme lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation>Diese Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Prices have changed since this was made ({0}). Those of then still hold.</source>
        <translation>Preise haben sich geändert, seit dies gemacht wurde ({0}). Noch gelten die von damals.</translation>
    </message>
    <message>
        <source>This could not be kept</source>
        <translation>Das konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>another window on this computer, since {0}</source>
        <translation>einem anderen Fenster auf diesem Computer, seit {0}</translation>
    </message>
    <message>
        <source>a window on the computer {0}, since {1}</source>
        <translation>einem Fenster auf dem Computer {0}, seit {1}</translation>
    </message>
    <message>
        <source>Some answers ({0}) do not fit today&apos;s questions. They are kept, but take no part in the result.</source>
        <translation>Einige Antworten ({0}) passen nicht zu den heutigen Fragen. Sie bleiben gespeichert, zählen im Ergebnis aber nicht mit.</translation>
    </message>
</context>
<context>
    <name>prices</name>
    <message>
        <source>Basic fee</source>
        <translation>Grundpreis</translation>
    </message>
    <message>
        <source>Per user</source>
        <translation>Pro Nutzer</translation>
    </message>
    <message>
        <source>Per light user</source>
        <translation>Pro Nutzer mit wenig Bedarf</translation>
    </message>
    <message>
        <source>Per computer</source>
        <translation>Pro Computer</translation>
    </message>
    <message>
        <source>Per server</source>
        <translation>Pro Server</translation>
    </message>
    <message>
        <source>Per site</source>
        <translation>Pro Standort</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>as a whole</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>per user</source>
        <translation>pro Nutzer</translation>
    </message>
    <message>
        <source>per computer</source>
        <translation>pro Computer</translation>
    </message>
    <message>
        <source>per server</source>
        <translation>pro Server</translation>
    </message>
    <message>
        <source>per site</source>
        <translation>pro Standort</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Zusatzleistung</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>The whole price</source>
        <translation>Der ganze Preis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Nachlass</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Abgezogen von</translation>
    </message>
    <message>
        <source>For these plans; with none chosen, for all</source>
        <translation>Für diese Pakete; ist keines gewählt, für alle</translation>
    </message>
    <message>
        <source>Every client gets it</source>
        <translation>Jeder Kunde bekommt ihn</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message>
        <source>Write the questions</source>
        <translation>Fragen schreiben</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Bring in questions</source>
        <translation>Fragen einlesen</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>{0} is locked. Its passphrase:</source>
        <translation>{0} ist gesperrt. Der Kennwortsatz dazu:</translation>
    </message>
    <message>
        <source>This passphrase does not open {0}. Mind capitals and spaces. If it is the right one, the file was changed on its way. Its passphrase:</source>
        <translation>Dieser Kennwortsatz öffnet {0} nicht. Achten Sie auf Großschreibung und Leerzeichen. Falls es der richtige ist, wurde die Datei unterwegs verändert. Der Kennwortsatz dazu:</translation>
    </message>
    <message>
        <source>Locked file</source>
        <translation>Gesperrte Datei</translation>
    </message>
    <message>
        <source>Answers and details in which they differ: {0}</source>
        <translation>Antworten und Angaben, in denen sie sich unterscheiden: {0}</translation>
    </message>
    <message>
        <source>You have this assessment already: {0}.</source>
        <translation>Diese Bestandsaufnahme haben Sie schon: {0}.</translation>
    </message>
    <message>
        <source>Another copy</source>
        <translation>Eine weitere Kopie</translation>
    </message>
    <message>
        <source>&amp;Bring them together...</source>
        <translation>&amp;Zusammenführen …</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>&amp;Beide behalten</translation>
    </message>
    <message>
        <source>Assessments (*.readiness *.toml *.pdf)</source>
        <translation>Bestandsaufnahmen (*.readiness *.toml *.pdf)</translation>
    </message>
    <message>
        <source>Open an assessment</source>
        <translation>Bestandsaufnahme öffnen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Sicherungen (*.zip)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Take prices from a workbook</source>
        <translation>Preise aus einer Arbeitsmappe übernehmen</translation>
    </message>
    <message>
        <source>Write a workbook</source>
        <translation>Arbeitsmappe schreiben</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Everything that is here now gives way to this backup:</source>
        <translation>Alles, was jetzt hier ist, weicht dieser Sicherung:</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Everybody of the team will see what is on this computer: {0}.</source>
        <translation>Alle im Team werden sehen, was auf diesem Computer liegt: {0}.</translation>
    </message>
    <message>
        <source>Bring them along</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>&amp;Bring them along</source>
        <translation>&amp;Übertragen</translation>
    </message>
    <message>
        <source>Use today&apos;s prices for this assessment? Documents exported earlier stay as they are.</source>
        <translation>Für diese Bestandsaufnahme die heutigen Preise verwenden? Früher exportierte Dokumente bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Take these prices over? Assessments begun before keep theirs.</source>
        <translation>Diese Preise übernehmen? Schon begonnene Bestandsaufnahmen behalten ihre.</translation>
    </message>
    <message>
        <source>And {0} more.</source>
        <translation>Und {0} weitere.</translation>
    </message>
    <message>
        <source>Changed prices</source>
        <translation>Geänderte Preise</translation>
    </message>
    <message>
        <source>&amp;Use the new prices</source>
        <translation>Neue Preise &amp;verwenden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Pick a colour</source>
        <translation>Farbe wählen</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Selbsteinschätzung</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Als PDF exportieren</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Assessments (*.readiness)</source>
        <translation>Bestandsaufnahmen (*.readiness)</translation>
    </message>
    <message>
        <source>The last answers could not be saved. If you close now, they are lost. Close all the same?</source>
        <translation>Die letzten Antworten konnten nicht gespeichert werden. Wenn Sie jetzt schließen, sind sie verloren. Trotzdem schließen?</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>C&amp;lose all the same</source>
        <translation>Trotzdem &amp;schließen</translation>
    </message>
    <message>
        <source>This assessment is open in {0}. If you open it here as well, everything from both windows is kept; where both answer the same question, the later answer counts. Open it here, too?</source>
        <translation>Diese Bestandsaufnahme ist schon geöffnet, in {0}. Wenn Sie sie auch hier öffnen, bleibt alles aus beiden Fenstern erhalten; wo beide dieselbe Frage beantworten, zählt die spätere Antwort. Auch hier öffnen?</translation>
    </message>
    <message>
        <source>Open elsewhere</source>
        <translation>Anderswo geöffnet</translation>
    </message>
    <message>
        <source>&amp;Open it here, too</source>
        <translation>Auch hier &amp;öffnen</translation>
    </message>
    <message>
        <source>The questions this was made with ({0}, version {1}) are not kept here. It can be opened with today&apos;s questions; its scores and its plan may then be others than they were. What was answered stays.</source>
        <translation>Die Fragen, mit denen dies gemacht wurde ({0}, Fassung {1}), liegen hier nicht vor. Sie können es mit den heutigen Fragen öffnen; Bewertung und Paket können dann anders ausfallen als damals. Die Antworten bleiben erhalten.</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Andere Fragen</translation>
    </message>
    <message>
        <source>&amp;Open with today&apos;s questions</source>
        <translation>Mit den heutigen Fragen &amp;öffnen</translation>
    </message>
</context>
<context>
    <name>section</name>
    <message>
        <source>About {0} minutes</source>
        <translation>Etwa {0} Minuten</translation>
    </message>
    <message>
        <source>About a minute</source>
        <translation>Etwa eine Minute</translation>
    </message>
</context>
<context>
    <name>since</name>
    <message>
        <source>The questions have changed since this was made. Those of then still hold.</source>
        <translation>Die Fragen haben sich geändert, seit dies gemacht wurde. Noch gelten die von damals.</translation>
    </message>
    <message>
        <source>Questions and prices ({0}) have changed since this was made. Those of then still hold.</source>
        <translation>Fragen und Preise ({0}) haben sich geändert, seit dies gemacht wurde. Noch gelten die von damals.</translation>
    </message>
    <message>
        <source>This could not be kept</source>
        <translation>Das konnte nicht gespeichert werden</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
</context>
</TS>
