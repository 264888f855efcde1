<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BandTexts</name>
    <message>
        <source>nearly one order</source>
        <translation>fast eine einzige Ordnung</translation>
    </message>
    <message>
        <source>similar orders</source>
        <translation>ähnliche Ordnungen</translation>
    </message>
    <message>
        <source>the order depends on which is taken</source>
        <translation>die Ordnung hängt davon ab, welche man nimmt</translation>
    </message>
    <message>
        <source>Range of the ranks</source>
        <translation>Spanne der Ränge</translation>
    </message>
    <message>
        <source>Over %1 runs that differ in their seeds alone</source>
        <translation>Über %1 Läufe, die sich nur im Seed unterscheiden</translation>
    </message>
    <message>
        <source>Over the rankings after epochs %1 to %2</source>
        <translation>Über die Rangfolgen nach den Epochen %1 bis %2</translation>
    </message>
    <message>
        <source>%1, Kendall&apos;s W is %2: %3 (1: always the same order; about %4 by chance).</source>
        <translation>%1, Kendalls W ist %2: %3 (1: immer dieselbe Ordnung; etwa %4 bei Zufall).</translation>
    </message>
    <message>
        <source>%1, Kendall&apos;s W is %2: %3 (1: always the same order).</source>
        <translation>%1, Kendalls W ist %2: %3 (1: immer dieselbe Ordnung).</translation>
    </message>
    <message>
        <source>%1: rank %2 to %3, median %4</source>
        <translation>%1: Rang %2 bis %3, Median %4</translation>
    </message>
    <message>
        <source>rank by %1</source>
        <translation>Rang nach %1</translation>
    </message>
</context>
<context>
    <name>BudgetTexts</name>
    <message>
        <source>all at %1 bit</source>
        <translation>alle mit %1 Bit</translation>
    </message>
    <message>
        <source>mixed: %1</source>
        <translation>gemischt: %1</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>bit operations</source>
        <translation>Bitoperationen</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>predicted loss</source>
        <translation>vorhergesagter Verlust</translation>
    </message>
    <message>
        <source>measured (method, runs)</source>
        <translation>gemessen (Methode, Läufe)</translation>
    </message>
    <message>
        <source>%1 bit: %2</source>
        <translation>%1 Bit: %2</translation>
    </message>
    <message>
        <source>%1 bit: no λ costs anything there, so every layer counts as losing nothing; among such choices the quantizers&apos; rounding decides.</source>
        <translation>%1 Bit: kein λ kostet dort etwas, also zählt jede Schicht als verlustfrei; unter solchen Auswahlen entscheidet die Rundung der Quantisierer.</translation>
    </message>
    <message>
        <source>Times: %1; sums are %2 % off whole networks in the median, %3 % at most.</source>
        <translation>Zeiten: %1; die Summen weichen von ganzen Netzen im Median um %2 % ab, höchstens um %3 %.</translation>
    </message>
    <message>
        <source>Times: %1.</source>
        <translation>Zeiten: %1.</translation>
    </message>
    <message>
        <source>Times: %1; the layers alone.</source>
        <translation>Zeiten: %1; nur die Schichten.</translation>
    </message>
    <message>
        <source>and %1 more networks that were trained</source>
        <translation>und %1 weitere trainierte Netze</translation>
    </message>
</context>
<context>
    <name>ClassTexts</name>
    <message>
        <source>Accuracy of each class at %1 bit</source>
        <translation>Genauigkeit jeder Klasse bei %1 Bit</translation>
    </message>
    <message>
        <source>%1: %2 at %3 bit</source>
        <translation>%1: %2 bei %3 Bit</translation>
    </message>
    <message>
        <source>, %1 at 32 bit: %2 points (chance: up to ±%3)</source>
        <translation>, %1 bei 32 Bit: %2 Punkte (Zufall: bis ±%3)</translation>
    </message>
    <message>
        <source> · %1 images</source>
        <translation> · %1 Bilder</translation>
    </message>
    <message>
        <source>accuracy (%)</source>
        <translation>Genauigkeit (%)</translation>
    </message>
    <message>
        <source>disc: %1 bit · ring: 32 bit</source>
        <translation>Scheibe: %1 Bit · Ring: 32 Bit</translation>
    </message>
    <message>
        <source>disc: %1 bit</source>
        <translation>Scheibe: %1 Bit</translation>
    </message>
</context>
<context>
    <name>CompareTexts</name>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Accuracy, %1 (%)</source>
        <translation>Genauigkeit, %1 (%)</translation>
    </message>
    <message>
        <source>Accuracy at 32 bit, %1 (%)</source>
        <translation>Genauigkeit bei 32 Bit, %1 (%)</translation>
    </message>
    <message>
        <source>Loss, %1</source>
        <translation>Verlust, %1</translation>
    </message>
    <message>
        <source>Size (kB)</source>
        <translation>Größe (kB)</translation>
    </message>
    <message>
        <source>Bit operations (10⁹)</source>
        <translation>Bitoperationen (10⁹)</translation>
    </message>
    <message>
        <source>Time for one image (ms)</source>
        <translation>Zeit je Bild (ms)</translation>
    </message>
    <message>
        <source>Layers kept at 32 bit</source>
        <translation>32-Bit-Schichten</translation>
    </message>
    <message>
        <source>Training time (s)</source>
        <translation>Trainingszeit (s)</translation>
    </message>
    <message>
        <source>Dual variable λ</source>
        <translation>Duale Variable λ</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Schlupf</translation>
    </message>
    <message>
        <source>Bits of the weights</source>
        <translation>Bits der Gewichte</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>minutes of training</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>Genauigkeit (%)</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
</context>
<context>
    <name>ConfusionTexts</name>
    <message>
        <source>Confusions at %1 bit</source>
        <translation>Verwechslungen bei %1 Bit</translation>
    </message>
    <message>
        <source>Of %1 classes the %2 that this width costs most.</source>
        <translation>Von %1 Klassen die %2, die diese Breite am meisten kostet.</translation>
    </message>
    <message>
        <source>%1 recognised: %2 of %3 images, %4</source>
        <translation>%1 erkannt: %2 von %3 Bildern, %4</translation>
    </message>
    <message>
        <source>%1 taken for %2: %3 of %4 images, %5</source>
        <translation>%1 für %2 gehalten: %3 von %4 Bildern, %5</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>wahre Klasse</translation>
    </message>
    <message>
        <source>predicted class (% of the true class)</source>
        <translation>vorhergesagte Klasse (% der wahren)</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>λ, the dual variable: the price of this constraint, how much the loss would fall if ε were raised a little. It rises while the constraint is violated.</source>
        <translation>λ, die duale Variable: der Preis dieser Nebenbedingung, also wie stark der Verlust sänke, wenn ε etwas größer wäre. Sie steigt, solange die Nebenbedingung verletzt ist.</translation>
    </message>
    <message>
        <source>Mean of the dual variable over the last quarter of the epochs ± its standard deviation there: what rankings go by</source>
        <translation>Mittel der dualen Variable über das letzte Viertel der Epochen ± ihre Standardabweichung dort: danach richten sich Rangfolgen</translation>
    </message>
    <message>
        <source>Whether λ stays where it is: settled, if its mean over the last quarter of the epochs differs by at most 5 % from the one before. A ranking whose λ still rise may change with more epochs.</source>
        <translation>Ob λ bleibt, wo es ist: stabil, wenn sein Mittel über das letzte Viertel der Epochen um höchstens 5 % vom vorigen abweicht. Eine Rangfolge, deren λ noch steigen, kann sich mit mehr Epochen ändern.</translation>
    </message>
    <message>
        <source>Slack: value − ε. Above 0 the constraint is violated; at 0 it binds; below 0 there is room to spare.</source>
        <translation>Schlupf: Wert − ε. Über 0 ist die Nebenbedingung verletzt; bei 0 bindet sie; unter 0 bleibt Spielraum.</translation>
    </message>
    <message>
        <source>ε, the constraint level: how much error is allowed</source>
        <translation>ε, die Schranke der Nebenbedingung: wie viel Fehler erlaubt ist</translation>
    </message>
    <message>
        <source>Satisfied: costs nothing. Binding: holds at a cost. Decaying: holds with room to spare, λ has yet to fall. Violated: does not hold yet. Unreachable: no training can meet it.</source>
        <translation>Erfüllt: kostet nichts. Bindend: gilt, kostet aber etwas. Abklingend: gilt mit Spielraum, λ muss noch sinken. Verletzt: gilt noch nicht. Unerreichbar: kein Training kann sie erfüllen.</translation>
    </message>
    <message>
        <source>‖Δ‖² / ‖a‖² of the layer&apos;s outputs: comparable between layers</source>
        <translation>‖Δ‖² / ‖a‖² der Ausgaben der Schicht: zwischen Schichten vergleichbar</translation>
    </message>
    <message>
        <source>Satisfied: λ is nothing, and the constraint holds.</source>
        <translation>Erfüllt: λ ist null, und die Nebenbedingung gilt.</translation>
    </message>
    <message>
        <source>Binding: the value lies at ε, and λ says what that costs.</source>
        <translation>Bindend: der Wert liegt bei ε, und λ sagt, was das kostet.</translation>
    </message>
    <message>
        <source>Decaying: the value lies below ε, and λ has yet to fall to nothing.</source>
        <translation>Abklingend: der Wert liegt unter ε, und λ muss noch auf null sinken.</translation>
    </message>
    <message>
        <source>Violated: the value lies above ε, and λ has yet to rise. Train longer, or raise ε.</source>
        <translation>Verletzt: der Wert liegt über ε, und λ muss noch steigen. Länger trainieren oder ε erhöhen.</translation>
    </message>
    <message>
        <source>Unreachable: ε of the output lies below the entropy of its target, so no training can meet it. Raise it.</source>
        <translation>Unerreichbar: ε der Ausgabe liegt unter der Entropie ihres Ziels, also kann kein Training sie erfüllen. ε erhöhen.</translation>
    </message>
    <message>
        <source>Its value was not measured, or is not a number.</source>
        <translation>Der Wert wurde nicht gemessen oder ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>GroupLinesTexts</name>
    <message>
        <source>Settings and results</source>
        <translation>Einstellungen und Ergebnisse</translation>
    </message>
    <message>
        <source>Settings without an axis here: %1</source>
        <translation>Einstellungen ohne Achse hier: %1</translation>
    </message>
</context>
<context>
    <name>GroupMapTexts</name>
    <message>
        <source>%1, layers by run</source>
        <translation>%1, Schichten je Lauf</translation>
    </message>
</context>
<context>
    <name>GroupScatterTexts</name>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source> · on the Pareto front</source>
        <translation> · auf der Pareto-Front</translation>
    </message>
    <message>
        <source>dashed: the Pareto front · bars: 95 % intervals over the seeds</source>
        <translation>gestrichelt: die Pareto-Front · Balken: 95-%-Intervalle über die Seeds</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>&lt;h3&gt;A run in four steps&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;Ein Lauf in vier Schritten&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Configure.&lt;/b&gt; Choose a preset in the toolbar or fill in the form on the right. What is wrong is said under the field; beside the Run button stands why it cannot run yet.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Einstellen.&lt;/b&gt; Eine Vorlage in der Werkzeugleiste wählen oder das Formular rechts ausfüllen. Was falsch ist, steht unter dem Feld; neben der Schaltfläche Starten steht, warum der Lauf noch nicht starten kann.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Run.&lt;/b&gt; Training goes on in the background. Pause holds it; Stop finishes the batch and keeps a checkpoint to resume from; Abort ends without one.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Starten.&lt;/b&gt; Das Training läuft im Hintergrund. Pausieren hält es an; Stoppen beendet den Batch und behält einen Checkpoint zum Fortsetzen; Abbruch endet ohne.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Rank.&lt;/b&gt; The dual variable λ of a layer says how much its constraint costs. Layers with a large λ gain most from high precision: keep the top n and train again.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Ordnen.&lt;/b&gt; Die duale Variable λ einer Schicht sagt, wie viel ihre Nebenbedingung kostet. Schichten mit großem λ gewinnen am meisten durch hohe Präzision: die ersten n behalten und neu trainieren.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Take away.&lt;/b&gt; Save the chart as PDF, SVG or PNG, the ranking as a LaTeX table or CSV.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Mitnehmen.&lt;/b&gt; Das Diagramm als PDF, SVG oder PNG speichern, die Rangfolge als LaTeX-Tabelle oder CSV.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Words&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;Begriffe&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Bit width&lt;/b&gt;: bits of weights and activations in the low-precision network. &lt;b&gt;ε&lt;/b&gt;: the level that a constraint must not exceed. &lt;b&gt;Slack&lt;/b&gt;: measured value minus ε; positive means violated. &lt;b&gt;λ&lt;/b&gt;: the dual variable, raised while a constraint is violated. &lt;b&gt;MACs&lt;/b&gt;: multiply-accumulate operations for one image.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Bitbreite&lt;/b&gt;: Bits der Gewichte und Aktivierungen im Netz niedriger Präzision. &lt;b&gt;ε&lt;/b&gt;: die Schranke, die eine Nebenbedingung nicht überschreiten darf. &lt;b&gt;Schlupf&lt;/b&gt;: gemessener Wert minus ε; positiv heißt verletzt. &lt;b&gt;λ&lt;/b&gt;: die duale Variable; sie steigt, solange eine Nebenbedingung verletzt ist. &lt;b&gt;MACs&lt;/b&gt;: Multiplikations-Additions-Operationen für ein Bild.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;As cross-entropy the output&apos;s distance can never fall below the mean entropy of the full-precision predictions, so choose its ε above that; as kl it can.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Als Kreuzentropie kann der Abstand der Ausgabe nie unter die mittlere Entropie der Vorhersagen voller Präzision fallen, sein ε also darüber wählen; als kl kann er es.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>In a plot of curves</source>
        <translation>In einem Kurvendiagramm</translation>
    </message>
    <message>
        <source>In a heat map</source>
        <translation>In einer Heatmap</translation>
    </message>
    <message>
        <source>In other plots</source>
        <translation>In anderen Diagrammen</translation>
    </message>
    <message>
        <source>In the drawing of a network</source>
        <translation>In der Zeichnung eines Netzes</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&lt;h3&gt;PD-QAT Workbench %1&lt;/h3&gt;&lt;p&gt;Quantization-aware training under constraints: train, watch every layer&apos;s error and dual variable, rank, keep what matters in high precision.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;PD-QAT Workbench %1&lt;/h3&gt;&lt;p&gt;Quantisierungsbewusstes Training unter Nebenbedingungen: trainieren, Fehler und duale Variable jeder Schicht verfolgen, ordnen, das Wichtige in hoher Präzision behalten.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About PD-QAT Workbench</source>
        <translation>Über PD-QAT Workbench</translation>
    </message>
</context>
<context>
    <name>InsideTexts</name>
    <message>
        <source>%1 of %2 levels are used, %3 of the values lie on the two outermost ones</source>
        <translation>%1 von %2 Stufen werden benutzt, %3 der Werte liegen auf den beiden äußersten</translation>
    </message>
    <message>
        <source>Most often mistaken: %1 for %2, %3 of its images.</source>
        <translation>Am häufigsten verwechselt: %1 mit %2, %3 ihrer Bilder.</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>validation images</source>
        <translation>Validierungsbilder</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>Measured of the best checkpoint, epoch %1; %2 %3, inputs of %4 of them.</source>
        <translation>Gemessen am besten Checkpoint, Epoche %1; %2 %3, Eingaben von %4 davon.</translation>
    </message>
    <message>
        <source>Measured of the last checkpoint, epoch %1; %2 %3, inputs of %4 of them.</source>
        <translation>Gemessen am letzten Checkpoint, Epoche %1; %2 %3, Eingaben von %4 davon.</translation>
    </message>
    <message>
        <source>Weights of %1, %2 bit: %3.</source>
        <translation>Gewichte von %1, %2 Bit: %3.</translation>
    </message>
    <message>
        <source>Inputs, %1 bit: %2.</source>
        <translation>Eingaben, %1 Bit: %2.</translation>
    </message>
    <message>
        <source>%1 is not quantized at this width.</source>
        <translation>%1 wird bei dieser Breite nicht quantisiert.</translation>
    </message>
    <message>
        <source>Every output channel has levels of its own; drawn are their means.</source>
        <translation>Jeder Ausgabekanal hat eigene Stufen; gezeichnet sind ihre Mittel.</translation>
    </message>
    <message>
        <source>At %1 bit %2 is recognised worst: %3.</source>
        <translation>Bei %1 Bit wird %2 am schlechtesten erkannt: %3.</translation>
    </message>
    <message>
        <source>%1 bit costs %2 most: %3 points, from %4 to %5; all classes together change by %6 points.</source>
        <translation>%1 Bit kosten %2 am meisten: %3 Punkte, von %4 auf %5; alle Klassen zusammen ändern sich um %6 Punkte.</translation>
    </message>
    <message>
        <source>%1 bit costs no class accuracy; the least gain is that of %2: %3 points, from %4 to %5; all classes together change by %6 points.</source>
        <translation>%1 Bit kosten keine Klasse Genauigkeit; am wenigsten gewinnt %2: %3 Punkte, von %4 auf %5; alle Klassen zusammen ändern sich um %6 Punkte.</translation>
    </message>
    <message>
        <source>That is within what chance can do with %1 images (±%2 points).</source>
        <translation>Das liegt im Bereich des Zufalls bei %1 Bildern (±%2 Punkte).</translation>
    </message>
</context>
<context>
    <name>LayerLooks</name>
    <message>
        <source>dual variable λ</source>
        <translation>duale Variable λ</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>bit width</source>
        <translation>Bitbreite</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 Bit</translation>
    </message>
</context>
<context>
    <name>LayerPicker</name>
    <message>
        <source>%1 of %2 layers: %3 of weights, %4 of MACs</source>
        <translation>%1 von %2 Schichten: %3 der Gewichte, %4 der MACs</translation>
    </message>
</context>
<context>
    <name>LevelPictureTexts</name>
    <message>
        <source>Weights of %1 at %2 bit</source>
        <translation>Gewichte von %1 bei %2 Bit</translation>
    </message>
    <message>
        <source>Inputs of %1 at %2 bit</source>
        <translation>Eingaben von %1 bei %2 Bit</translation>
    </message>
    <message>
        <source>level %1 (code %2): %3 values, %4</source>
        <translation>Stufe %1 (Code %2): %3 Werte, %4</translation>
    </message>
    <message>
        <source>%1 to %2: %3 values, %4</source>
        <translation>%1 bis %2: %3 Werte, %4</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>not quantized at this width</source>
        <translation>bei dieser Breite nicht quantisiert</translation>
    </message>
    <message>
        <source>area: before · line: on levels</source>
        <translation>Fläche: vorher · Linie: auf Stufen</translation>
    </message>
</context>
<context>
    <name>MapTexts</name>
    <message>
        <source>Layers by criterion</source>
        <translation>Schichten nach Kriterium</translation>
    </message>
    <message>
        <source>%1, %2: not measured</source>
        <translation>%1, %2: nicht gemessen</translation>
    </message>
    <message>
        <source>%1, %2: %3 (rank %4 of %5)</source>
        <translation>%1, %2: %3 (Rang %4 von %5)</translation>
    </message>
    <message>
        <source>rank in its column</source>
        <translation>Rang in der Spalte</translation>
    </message>
    <message>
        <source>value in its column</source>
        <translation>Wert in der Spalte</translation>
    </message>
    <message>
        <source>least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>most</source>
        <translation>Maximum</translation>
    </message>
</context>
<context>
    <name>MatrixTexts</name>
    <message>
        <source>nearly the same order</source>
        <translation>fast dieselbe Ordnung</translation>
    </message>
    <message>
        <source>similar orders</source>
        <translation>ähnliche Ordnungen</translation>
    </message>
    <message>
        <source>little to do with each other</source>
        <translation>kaum verwandt</translation>
    </message>
    <message>
        <source>opposite orders</source>
        <translation>gegenläufige Ordnungen</translation>
    </message>
    <message>
        <source>Agreement of the criteria</source>
        <translation>Einigkeit der Kriterien</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1: not measured, or all layers have one value</source>
        <translation>%1: nicht gemessen, oder alle Schichten haben denselben Wert</translation>
    </message>
    <message>
        <source>%1: τ-b %2, ρ %3: %4</source>
        <translation>%1: τ-b %2, ρ %3: %4</translation>
    </message>
    <message>
        <source>the same criterion</source>
        <translation>dasselbe Kriterium</translation>
    </message>
    <message>
        <source>Kendall&apos;s τ-b</source>
        <translation>Kendalls τ-b</translation>
    </message>
</context>
<context>
    <name>ModelExports</name>
    <message>
        <source>Integer graph</source>
        <translation>Integer-Graph</translation>
    </message>
    <message>
        <source>Float graph</source>
        <translation>Float-Graph</translation>
    </message>
    <message>
        <source>%1: %2 an image (quartiles %3 and %4), batch size %5, threads %6, %7</source>
        <translation>%1: %2 je Bild (Quartile %3 und %4), Batchgröße %5, Threads %6, %7</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>File: %1, of which %2 are parameters packed at their bits and %3 the format&apos;s</source>
        <translation>Datei: %1, davon %2 Parameter, auf ihre Bits gepackt, und %3 für das Format</translation>
    </message>
    <message>
        <source>File: %1; parameters packed at their bits would be %2</source>
        <translation>Datei: %1; auf ihre Bits gepackt wären die Parameter %2</translation>
    </message>
    <message>
        <source>Not known: which layers run in integers</source>
        <translation>Nicht bekannt, welche Schichten ganzzahlig rechnen</translation>
    </message>
    <message>
        <source>Run in integers: %1 of %2 quantized layers</source>
        <translation>Ganzzahlig gerechnet: %1 von %2 quantisierten Schichten</translation>
    </message>
    <message>
        <source>ONNX, float</source>
        <translation>ONNX, Float</translation>
    </message>
    <message>
        <source>ONNX, integer-ready (QCDQ)</source>
        <translation>ONNX, integer-fähig (QCDQ)</translation>
    </message>
    <message>
        <source>QONNX</source>
        <translation>QONNX</translation>
    </message>
    <message>
        <source>PyTorch state dict</source>
        <translation>PyTorch-State-Dict</translation>
    </message>
    <message>
        <source>safetensors</source>
        <translation>safetensors</translation>
    </message>
    <message>
        <source>Packed integers</source>
        <translation>Gepackte Ganzzahlen</translation>
    </message>
    <message>
        <source>Computes what training computed at one bit width, in any runtime of ONNX.</source>
        <translation>Rechnet, was das Training bei einer Bitbreite gerechnet hat, in jeder ONNX-Laufzeit.</translation>
    </message>
    <message>
        <source>For runtimes that compute in integers: QuantizeLinear, Clip and DequantizeLinear.</source>
        <translation>Für Laufzeiten, die ganzzahlig rechnen: QuantizeLinear, Clip und DequantizeLinear.</translation>
    </message>
    <message>
        <source>For FPGA and ASIC tools: Quant nodes of any bit width.</source>
        <translation>Für FPGA- und ASIC-Werkzeuge: Quant-Knoten beliebiger Bitbreite.</translation>
    </message>
    <message>
        <source>For torch.load: full-precision weights, every width&apos;s batch normalisation.</source>
        <translation>Für torch.load: Gewichte voller Präzision, Batch-Normalisierung jeder Bitbreite.</translation>
    </message>
    <message>
        <source>The same tensors in a file that cannot run code.</source>
        <translation>Dieselben Tensoren in einer Datei, die keinen Code ausführen kann.</translation>
    </message>
    <message>
        <source>Weights at their bits and an index in JSON, for a runtime of your own.</source>
        <translation>Gewichte mit ihren Bits und ein Index in JSON, für eine eigene Laufzeit.</translation>
    </message>
    <message>
        <source>best, else last</source>
        <translation>bester, sonst letzter</translation>
    </message>
    <message>
        <source>best</source>
        <translation>bester</translation>
    </message>
    <message>
        <source>last</source>
        <translation>letzter</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>weights only</source>
        <translation>nur Gewichte</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 von %2 (%3)</translation>
    </message>
    <message>
        <source>Accuracy on %1 test images: %2 in the engine, %3 exported</source>
        <translation>Genauigkeit auf %1 Testbildern: %2 in der Engine, %3 exportiert</translation>
    </message>
    <message>
        <source>Same prediction: %1 of %2 images</source>
        <translation>Gleiche Vorhersage: %1 von %2 Bildern</translation>
    </message>
    <message>
        <source>Exported as %1, %2 bit: %3 (container %4)</source>
        <translation>Exportiert als %1, %2 Bit: %3 (Container %4)</translation>
    </message>
    <message>
        <source>%1 an image, in floats %2</source>
        <translation>%1 je Bild, in Float %2</translation>
    </message>
    <message>
        <source>%1 an image</source>
        <translation>%1 je Bild</translation>
    </message>
</context>
<context>
    <name>ModelTexts</name>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Faltung</translation>
    </message>
    <message>
        <source>Convolution (32 bit)</source>
        <translation>Faltung (32 Bit)</translation>
    </message>
    <message>
        <source>Depthwise convolution</source>
        <translation>Depthwise-Faltung</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Linear (32 bit)</source>
        <translation>Linear (32 Bit)</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>Batch-Normalisierung</translation>
    </message>
    <message>
        <source>Clamp to [0, 1]</source>
        <translation>Clamp auf [0, 1]</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Hard sigmoid</source>
        <translation>Hard-Sigmoid</translation>
    </message>
    <message>
        <source>Hard swish</source>
        <translation>Hard-Swish</translation>
    </message>
    <message>
        <source>Scale and shift</source>
        <translation>Skala und Versatz</translation>
    </message>
    <message>
        <source>Max pooling</source>
        <translation>Max-Pooling</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation>Average-Pooling</translation>
    </message>
    <message>
        <source>Spatial mean</source>
        <translation>Räumliches Mittel</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Concatenate</source>
        <translation>Verkettung</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Auffüllen</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Flatten</translation>
    </message>
    <message>
        <source>ONNX of opset %1, %2 nodes</source>
        <translation>ONNX mit Opset %1, %2 Knoten</translation>
    </message>
    <message>
        <source>%1, written by %2</source>
        <translation>%1, geschrieben von %2</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatoren</translation>
    </message>
    <message>
        <source>Parts that cannot be taken: %1. The list below says what to do.</source>
        <translation>Teile, die nicht übernommen werden können: %1. Die Liste unten sagt, was zu tun ist.</translation>
    </message>
    <message>
        <source>All can be trained. Layers that can be quantized: %1. Whole network: %2 parameters, %3 MACs for one image.</source>
        <translation>Alle sind trainierbar. Quantisierbare Schichten: %1. Ganzes Netz: %2 Parameter, %3 MACs je Bild.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Images of %1 × %1 px, %2 classes; data set %3</source>
        <translation>Bilder mit %1 × %1 px, %2 Klassen; Datensatz %3</translation>
    </message>
    <message>
        <source>Equal to onnxruntime</source>
        <translation>Gleich onnxruntime</translation>
    </message>
    <message>
        <source>Not compared: %1.</source>
        <translation>Nicht verglichen: %1.</translation>
    </message>
    <message>
        <source>%1 test images</source>
        <translation>%1 Testbilder</translation>
    </message>
    <message>
        <source>%1 random images</source>
        <translation>%1 Zufallsbilder</translation>
    </message>
    <message>
        <source>It differs from %1 on %2: %3. The same class for %4.</source>
        <translation>Weicht von %1 ab (%2): %3. Gleiche Klasse bei %4.</translation>
    </message>
    <message>
        <source>%1 on %2: outputs differ by %3 at most, the largest is %4; the same class for %5.</source>
        <translation>%1, %2: Ausgaben weichen um höchstens %3 ab, die größte ist %4; gleiche Klasse bei %5.</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>validation images</source>
        <translation>Validierungsbilder</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>Output: %1</source>
        <translation>Ausgabe: %1</translation>
    </message>
    <message>
        <source>Weights: %1</source>
        <translation>Gewichte: %1</translation>
    </message>
    <message>
        <source>MACs for one image: %1</source>
        <translation>MACs je Bild: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <translation>%1 der %2</translation>
    </message>
    <message>
        <source>%1 bit: %2</source>
        <translation>%1 Bit: %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>None: the network is trained as the file has it.</source>
        <translation>Keine: das Netz wird so trainiert, wie es in der Datei steht.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>%1 could not be read; the defaults are used. The old file is kept as %2.</source>
        <translation>%1 war nicht lesbar; die Standardwerte gelten. Die alte Datei bleibt als %2 erhalten.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Write the report of a run and exit; given several times, of runs in comparison.</source>
        <translation>Bericht eines Laufs schreiben und beenden; mehrfach angegeben: Bericht über die Läufe im Vergleich.</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Quantization-aware training under constraints, in a window.</source>
        <translation>Quantisierungsbewusstes Training unter Nebenbedingungen, in einem Fenster.</translation>
    </message>
    <message>
        <source>Library of runs.</source>
        <translation>Bibliothek der Läufe.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Experiment to open with.</source>
        <translation>Experiment, das beim Start geöffnet wird.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Configuration (JSON) to open with.</source>
        <translation>Konfiguration (JSON), die beim Start geöffnet wird.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Draw the figures of a run (id or &quot;last&quot;) and exit.</source>
        <translation>Abbildungen eines Laufs (ID oder „last“) zeichnen und beenden.</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Language of this session.</source>
        <translation>Sprache dieser Sitzung.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Theme of this session: system, light or dark.</source>
        <translation>Design dieser Sitzung: system, light oder dark.</translation>
    </message>
    <message>
        <source>experiment at start</source>
        <translation>Experiment beim Start</translation>
    </message>
    <message>
        <source>Write the report of a sweep&apos;s runs and exit.</source>
        <translation>Bericht über die Läufe eines Sweeps schreiben und beenden.</translation>
    </message>
    <message>
        <source>Draw the figure of a recipe (id or file) and exit.</source>
        <translation>Abbildung eines Rezepts (ID oder Datei) zeichnen und beenden.</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>With --figure: the sweep whose runs are taken.</source>
        <translation>Mit --figure: der Sweep, dessen Läufe genommen werden.</translation>
    </message>
    <message>
        <source>With --figure: what runs must meet too.</source>
        <translation>Mit --figure: was Läufe außerdem erfüllen müssen.</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Folder for --render; file for --figure (.pdf, .svg, .png) and --report (.html, .pdf).</source>
        <translation>Ordner für --render; Datei für --figure (.pdf, .svg, .png) und --report (.html, .pdf).</translation>
    </message>
    <message>
        <source>ONNX model to open with.</source>
        <translation>ONNX-Modell, das beim Start geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>RankingAxis</name>
    <message>
        <source>dual variable λ (converged)</source>
        <translation>duale Variable λ (konvergiert)</translation>
    </message>
    <message>
        <source>dual variable λ (not converged)</source>
        <translation>duale Variable λ (nicht konvergiert)</translation>
    </message>
    <message>
        <source>dual variable λ (no price)</source>
        <translation>duale Variable λ (ohne Preis)</translation>
    </message>
    <message>
        <source>dual variable λ (not certified)</source>
        <translation>duale Variable λ (nicht zertifiziert)</translation>
    </message>
</context>
<context>
    <name>RunFigures</name>
    <message>
        <source>Ranking of layers</source>
        <translation>Rangfolge der Schichten</translation>
    </message>
</context>
<context>
    <name>RunSeries</name>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>mittlerer quadratischer Fehler</translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation>mittlerer absoluter Fehler</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>cross-entropy (nats)</source>
        <translation>Kreuzentropie (Nats)</translation>
    </message>
    <message>
        <source>Layer error</source>
        <translation>Schichtfehler</translation>
    </message>
    <message>
        <source>Dual variables of the layers</source>
        <translation>Duale Variablen der Schichten</translation>
    </message>
    <message>
        <source>dual variable λ</source>
        <translation>duale Variable λ</translation>
    </message>
    <message>
        <source>Dual variable of the output</source>
        <translation>Duale Variable der Ausgabe</translation>
    </message>
    <message>
        <source>%1 · PTQ</source>
        <translation>%1 · PTQ</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>Genauigkeit (%)</translation>
    </message>
    <message>
        <source>accuracy (%)</source>
        <translation>Genauigkeit (%)</translation>
    </message>
    <message>
        <source>Slack of the layers relative to ε</source>
        <translation>Schlupf der Schichten relativ zu ε</translation>
    </message>
    <message>
        <source>(error − ε) / ε</source>
        <translation>(Fehler − ε) / ε</translation>
    </message>
    <message>
        <source>Ranks of the layers by λ</source>
        <translation>Ränge der Schichten nach λ</translation>
    </message>
    <message>
        <source>rank (1: largest λ)</source>
        <translation>Rang (1: größtes λ)</translation>
    </message>
</context>
<context>
    <name>ScatterTexts</name>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>one of them is the same for every layer</source>
        <translation>eines davon ist für alle Schichten gleich</translation>
    </message>
    <message>
        <source>τ-b %1 · ρ %2 · %3 layers</source>
        <translation>τ-b %1 · ρ %2 · %3 Schichten</translation>
    </message>
</context>
<context>
    <name>StepTexts</name>
    <message>
        <source>%1 weights</source>
        <translation>%1 Gewichte</translation>
    </message>
    <message>
        <source>%1 MACs</source>
        <translation>%1 MACs</translation>
    </message>
</context>
<context>
    <name>Trackers</name>
    <message>
        <source>following</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 fehlen</translation>
    </message>
    <message>
        <source>waiting, next try in %1</source>
        <translation>wartet, nächster Versuch in %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>All that the run has told so far was delivered.</source>
        <translation>Alles, was der Lauf bisher gemeldet hat, ist zugestellt.</translation>
    </message>
    <message>
        <source>%1 events of the run are still to be delivered; they are on their way.</source>
        <translation>%1 Ereignisse des Laufs sind noch zuzustellen; sie sind unterwegs.</translation>
    </message>
    <message>
        <source>The last attempt failed; the next follows in %1. The run goes on, and its log keeps the %2 events that wait.</source>
        <translation>Der letzte Versuch schlug fehl; der nächste folgt in %1. Der Lauf geht weiter, und sein Protokoll bewahrt die %2 wartenden Ereignisse.</translation>
    </message>
    <message>
        <source>Nothing more is tried by itself. The run is not touched by it.</source>
        <translation>Von selbst wird nichts mehr versucht. Der Lauf bleibt davon unberührt.</translation>
    </message>
    <message>
        <source>Everything was delivered, the end of the run included.</source>
        <translation>Alles ist zugestellt, auch das Ende des Laufs.</translation>
    </message>
</context>
<context>
    <name>TradeOffPictureTexts</name>
    <message>
        <source>%1: accuracy against %2</source>
        <translation>%1: Genauigkeit gegen %2</translation>
    </message>
    <message>
        <source>%1 · %2 % (95 %: %3) · %4 %5 · %6 of %7 runs</source>
        <translation>%1 · %2 % (95 %: %3) · %4 %5 · %6 von %7 Läufen</translation>
    </message>
    <message>
        <source> · worth taking</source>
        <translation> · lohnend</translation>
    </message>
    <message>
        <source>accuracy (%)</source>
        <translation>Genauigkeit (%)</translation>
    </message>
    <message>
        <source>no run is finished yet</source>
        <translation>noch kein Lauf ist fertig</translation>
    </message>
    <message>
        <source>ring: worth taking · dotted: controls · bars: 95 %</source>
        <translation>Ring: lohnend · gepunktet: Kontrollen · Balken: 95 %</translation>
    </message>
</context>
<context>
    <name>TradeOffTexts</name>
    <message>
        <source>%1 least</source>
        <translation>%1 letzte</translation>
    </message>
    <message>
        <source>%1 by chance</source>
        <translation>%1 zufällige</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>packed weights (kB)</source>
        <translation>gepackte Gewichte (kB)</translation>
    </message>
    <message>
        <source>bit operations for one image (MBOP)</source>
        <translation>Bitoperationen je Bild (MBOP)</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>1 bit under a constraint on the output: column (i) of the paper&apos;s Table 1.</source>
        <translation>1 Bit unter einer Nebenbedingung der Ausgabe: Spalte (i) in Tabelle 1 des Artikels.</translation>
    </message>
    <message>
        <source>1 bit under constraints on the output and, at ε = 0.0125, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>1 Bit unter Nebenbedingungen für die Ausgabe und, bei ε = 0,0125, für jede Schicht; aus dem Sweep der Schranken des Artikels.</translation>
    </message>
    <message>
        <source>1 bit under constraints on the output and, at ε = 0.125, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>1 Bit unter Nebenbedingungen für die Ausgabe und, bei ε = 0,125, für jede Schicht; aus dem Sweep der Schranken des Artikels.</translation>
    </message>
    <message>
        <source>1 bit under constraints on the output and, at ε = 0.25, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>1 Bit unter Nebenbedingungen für die Ausgabe und, bei ε = 0,25, für jede Schicht; aus dem Sweep der Schranken des Artikels.</translation>
    </message>
    <message>
        <source>1 bit under constraints on the output and, at ε = 0.5, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>1 Bit unter Nebenbedingungen für die Ausgabe und, bei ε = 0,5, für jede Schicht; aus dem Sweep der Schranken des Artikels.</translation>
    </message>
    <message>
        <source>1 bit under constraints on the output and, at ε = 1, on every layer: column (ii) of the paper&apos;s Table 1.</source>
        <translation>1 Bit unter Nebenbedingungen für die Ausgabe und, bei ε = 1, für jede Schicht: Spalte (ii) in Tabelle 1 des Artikels.</translation>
    </message>
    <message>
        <source>1 bit, but the 2 layers with the largest published λ at 32 bits, under the constraint on the output, as in the paper&apos;s Figure 1b. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>1 Bit, aber die 2 Schichten mit größtem veröffentlichtem λ bei 32 Bit, unter der Nebenbedingung der Ausgabe, wie in Abbildung 1b des Artikels. Die veröffentlichten Schichten stammen aus den λ des offiziellen Codes, die für die erste Faltung jedes Blocks überhöht sind; der Sweep selection ordnet die Schichten selbst, bevor er sie behält.</translation>
    </message>
    <message>
        <source>1 bit, but the 2 layers with the smallest published λ at 32 bits, under the constraint on the output, as in the paper&apos;s Figure 1b. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>1 Bit, aber die 2 Schichten mit kleinstem veröffentlichtem λ bei 32 Bit, unter der Nebenbedingung der Ausgabe, wie in Abbildung 1b des Artikels. Die veröffentlichten Schichten stammen aus den λ des offiziellen Codes, die für die erste Faltung jedes Blocks überhöht sind; der Sweep selection ordnet die Schichten selbst, bevor er sie behält.</translation>
    </message>
    <message>
        <source>1 bit, but the 4 layers with the largest published λ at 32 bits, under the constraint on the output, as in the paper&apos;s Figure 1b. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>1 Bit, aber die 4 Schichten mit größtem veröffentlichtem λ bei 32 Bit, unter der Nebenbedingung der Ausgabe, wie in Abbildung 1b des Artikels. Die veröffentlichten Schichten stammen aus den λ des offiziellen Codes, die für die erste Faltung jedes Blocks überhöht sind; der Sweep selection ordnet die Schichten selbst, bevor er sie behält.</translation>
    </message>
    <message>
        <source>1 bit, but the 4 layers with the smallest published λ at 32 bits, under the constraint on the output, as in the paper&apos;s Figure 1b. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>1 Bit, aber die 4 Schichten mit kleinstem veröffentlichtem λ bei 32 Bit, unter der Nebenbedingung der Ausgabe, wie in Abbildung 1b des Artikels. Die veröffentlichten Schichten stammen aus den λ des offiziellen Codes, die für die erste Faltung jedes Blocks überhöht sind; der Sweep selection ordnet die Schichten selbst, bevor er sie behält.</translation>
    </message>
    <message>
        <source>1 bit, but the 8 layers with the largest published λ at 32 bits, under the constraint on the output, as in the paper&apos;s Figure 1b. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>1 Bit, aber die 8 Schichten mit größtem veröffentlichtem λ bei 32 Bit, unter der Nebenbedingung der Ausgabe, wie in Abbildung 1b des Artikels. Die veröffentlichten Schichten stammen aus den λ des offiziellen Codes, die für die erste Faltung jedes Blocks überhöht sind; der Sweep selection ordnet die Schichten selbst, bevor er sie behält.</translation>
    </message>
    <message>
        <source>1 bit, but the 8 layers with the smallest published λ at 32 bits, under the constraint on the output, as in the paper&apos;s Figure 1b. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>1 Bit, aber die 8 Schichten mit kleinstem veröffentlichtem λ bei 32 Bit, unter der Nebenbedingung der Ausgabe, wie in Abbildung 1b des Artikels. Die veröffentlichten Schichten stammen aus den λ des offiziellen Codes, die für die erste Faltung jedes Blocks überhöht sind; der Sweep selection ordnet die Schichten selbst, bevor er sie behält.</translation>
    </message>
    <message>
        <source>1 bit, but the layer with the largest published λ at 32 bits, under the constraint on the output, as in the paper&apos;s Figure 1b. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>1 Bit, aber die Schicht mit größtem veröffentlichtem λ bei 32 Bit, unter der Nebenbedingung der Ausgabe, wie in Abbildung 1b des Artikels. Die veröffentlichten Schichten stammen aus den λ des offiziellen Codes, die für die erste Faltung jedes Blocks überhöht sind; der Sweep selection ordnet die Schichten selbst, bevor er sie behält.</translation>
    </message>
    <message>
        <source>1 bit, but the layer with the smallest published λ at 32 bits, under the constraint on the output, as in the paper&apos;s Figure 1b. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>1 Bit, aber die Schicht mit kleinstem veröffentlichtem λ bei 32 Bit, unter der Nebenbedingung der Ausgabe, wie in Abbildung 1b des Artikels. Die veröffentlichten Schichten stammen aus den λ des offiziellen Codes, die für die erste Faltung jedes Blocks überhöht sind; der Sweep selection ordnet die Schichten selbst, bevor er sie behält.</translation>
    </message>
    <message>
        <source>2 bit under a constraint on the output: column (i) of the paper&apos;s Table 1.</source>
        <translation>2 Bit unter einer Nebenbedingung der Ausgabe: Spalte (i) in Tabelle 1 des Artikels.</translation>
    </message>
    <message>
        <source>2 bit under constraints on the output and, at ε = 0.25, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>2 Bit unter Nebenbedingungen für die Ausgabe und, bei ε = 0,25, für jede Schicht; aus dem Sweep der Schranken des Artikels.</translation>
    </message>
    <message>
        <source>2 bit under constraints on the output and, at ε = 0.5, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>2 Bit unter Nebenbedingungen für die Ausgabe und, bei ε = 0,5, für jede Schicht; aus dem Sweep der Schranken des Artikels.</translation>
    </message>
    <message>
        <source>2 bit under constraints on the output and, at ε = 1/18, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>2 Bit unter Nebenbedingungen für die Ausgabe und, bei ε = 1/18, für jede Schicht; aus dem Sweep der Schranken des Artikels.</translation>
    </message>
    <message>
        <source>2 bit under constraints on the output and, at ε = 1/3, on every layer: column (ii) of the paper&apos;s Table 1.</source>
        <translation>2 Bit unter Nebenbedingungen für die Ausgabe und, bei ε = 1/3, für jede Schicht: Spalte (ii) in Tabelle 1 des Artikels.</translation>
    </message>
    <message>
        <source>2 bit under constraints on the output and, at ε = 1/36, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>2 Bit unter Nebenbedingungen für die Ausgabe und, bei ε = 1/36, für jede Schicht; aus dem Sweep der Schranken des Artikels.</translation>
    </message>
    <message>
        <source>2 bit under constraints on the output and, at ε = 1/9, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>2 Bit unter Nebenbedingungen für die Ausgabe und, bei ε = 1/9, für jede Schicht; aus dem Sweep der Schranken des Artikels.</translation>
    </message>
    <message>
        <source>2 bit under constraints on the output and, at ε = 2/3, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>2 Bit unter Nebenbedingungen für die Ausgabe und, bei ε = 2/3, für jede Schicht; aus dem Sweep der Schranken des Artikels.</translation>
    </message>
    <message>
        <source>4 bit under a constraint on the output: column (i) of the paper&apos;s Table 1.</source>
        <translation>4 Bit unter einer Nebenbedingung der Ausgabe: Spalte (i) in Tabelle 1 des Artikels.</translation>
    </message>
    <message>
        <source>4 bit under constraints on the output and, at ε = 0.0051, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>4 Bit unter Nebenbedingungen für die Ausgabe und, bei ε = 0,0051, für jede Schicht; aus dem Sweep der Schranken des Artikels.</translation>
    </message>
    <message>
        <source>4 bit under constraints on the output and, at ε = 0.0102, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>4 Bit unter Nebenbedingungen für die Ausgabe und, bei ε = 0,0102, für jede Schicht; aus dem Sweep der Schranken des Artikels.</translation>
    </message>
    <message>
        <source>4 bit under constraints on the output and, at ε = 0.0204, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>4 Bit unter Nebenbedingungen für die Ausgabe und, bei ε = 0,0204, für jede Schicht; aus dem Sweep der Schranken des Artikels.</translation>
    </message>
    <message>
        <source>4 bit under constraints on the output and, at ε = 0.0816, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>4 Bit unter Nebenbedingungen für die Ausgabe und, bei ε = 0,0816, für jede Schicht; aus dem Sweep der Schranken des Artikels.</translation>
    </message>
    <message>
        <source>4 bit under constraints on the output and, at ε = 0.1633, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>4 Bit unter Nebenbedingungen für die Ausgabe und, bei ε = 0,1633, für jede Schicht; aus dem Sweep der Schranken des Artikels.</translation>
    </message>
    <message>
        <source>4 bit under constraints on the output and, at ε = 0.25, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>4 Bit unter Nebenbedingungen für die Ausgabe und, bei ε = 0,25, für jede Schicht; aus dem Sweep der Schranken des Artikels.</translation>
    </message>
    <message>
        <source>4 bit under constraints on the output and, at ε = 0.5, on every layer: column (ii) of the paper&apos;s Table 1.</source>
        <translation>4 Bit unter Nebenbedingungen für die Ausgabe und, bei ε = 0,5, für jede Schicht: Spalte (ii) in Tabelle 1 des Artikels.</translation>
    </message>
    <message>
        <source>8 bit under a constraint on the output, at the level published for 8 bit.</source>
        <translation>8 Bit unter einer Nebenbedingung der Ausgabe, mit der für 8 Bit veröffentlichten Schranke.</translation>
    </message>
    <message>
        <source>8 bit under constraints on the output and, at ε = 0.00098, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>8 Bit unter Nebenbedingungen für die Ausgabe und, bei ε = 0,00098, für jede Schicht; aus dem Sweep der Schranken des Artikels.</translation>
    </message>
    <message>
        <source>8 bit under constraints on the output and, at ε = 0.00196, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>8 Bit unter Nebenbedingungen für die Ausgabe und, bei ε = 0,00196, für jede Schicht; aus dem Sweep der Schranken des Artikels.</translation>
    </message>
    <message>
        <source>8 bit under constraints on the output and, at ε = 0.0039, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>8 Bit unter Nebenbedingungen für die Ausgabe und, bei ε = 0,0039, für jede Schicht; aus dem Sweep der Schranken des Artikels.</translation>
    </message>
    <message>
        <source>8 bit under constraints on the output and, at ε = 0.0157, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>8 Bit unter Nebenbedingungen für die Ausgabe und, bei ε = 0,0157, für jede Schicht; aus dem Sweep der Schranken des Artikels.</translation>
    </message>
    <message>
        <source>8 bit under constraints on the output and, at ε = 0.0314, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>8 Bit unter Nebenbedingungen für die Ausgabe und, bei ε = 0,0314, für jede Schicht; aus dem Sweep der Schranken des Artikels.</translation>
    </message>
    <message>
        <source>A strong float baseline, then three epochs from its weights at 8, 4, 3 and 2 bit: straight through with fitted or learned steps, one a layer or one a channel, DoReFa&apos;s quantizers, and PD-QAT with the output&apos;s constraint or every layer&apos;s. Quantizing without training stands in each run. Figures: docs/results.md. Two hours on two cores.</source>
        <translation>Eine starke Float-Baseline, dann drei Epochen ab ihren Gewichten bei 8, 4, 3 und 2 Bit: Straight-Through mit angepassten oder gelernten Stufen, eine je Schicht oder eine je Kanal, die Quantisierer von DoReFa und PD-QAT mit der Nebenbedingung der Ausgabe oder jeder Schicht. Quantisierung ohne Training steht in jedem Lauf. Zahlen: docs/results.md. Zwei Stunden auf zwei Kernen.</translation>
    </message>
    <message>
        <source>Accuracy against cost</source>
        <translation>Genauigkeit gegen Kosten</translation>
    </message>
    <message>
        <source>Accuracy against cost, small</source>
        <translation>Genauigkeit gegen Kosten, klein</translation>
    </message>
    <message>
        <source>Accuracy against the number of layers in full precision, those of largest and those of smallest λ: on the test images (a) and on the training images (b).</source>
        <translation>Genauigkeit gegen die Zahl der Schichten in voller Präzision, derer mit größtem und derer mit kleinstem λ: auf den Testbildern (a) und auf den Trainingsbildern (b).</translation>
    </message>
    <message>
        <source>Accuracy against the number of layers in full precision, those of largest and those of smallest λ: on the test images (a) and on the training images (b). Fed by the small sweep.</source>
        <translation>Genauigkeit gegen die Zahl der Schichten in voller Präzision, derer mit größtem und derer mit kleinstem λ: auf den Testbildern (a) und auf den Trainingsbildern (b). Gespeist vom kleinen Sweep.</translation>
    </message>
    <message>
        <source>Accuracy against the sum of λ over the layers in full precision, all choices of layers pooled: on the test images (a) and on the training images (b).</source>
        <translation>Genauigkeit gegen die Summe der λ über die Schichten in voller Präzision, alle Auswahlen zusammengenommen: auf den Testbildern (a) und auf den Trainingsbildern (b).</translation>
    </message>
    <message>
        <source>Accuracy against the sum of λ over the layers in full precision, all choices of layers pooled: on the test images (a) and on the training images (b). Fed by the small sweep.</source>
        <translation>Genauigkeit gegen die Summe der λ über die Schichten in voller Präzision, alle Auswahlen zusammengenommen: auf den Testbildern (a) und auf den Trainingsbildern (b). Gespeist vom kleinen Sweep.</translation>
    </message>
    <message>
        <source>Accuracy against ε</source>
        <translation>Genauigkeit gegen ε</translation>
    </message>
    <message>
        <source>Accuracy against ε, small</source>
        <translation>Genauigkeit gegen ε, klein</translation>
    </message>
    <message>
        <source>Accuracy by bit width: the published baseline, the output constraint and layer constraints. Mean ± population standard deviation over the seeds, at the epoch of best validation accuracy.</source>
        <translation>Genauigkeit nach Bitbreite: die veröffentlichte Baseline, die Nebenbedingung der Ausgabe und die je Schicht. Mittel ± Standardabweichung der Grundgesamtheit über die Seeds, bei der Epoche mit bester Validierungsgenauigkeit.</translation>
    </message>
    <message>
        <source>Accuracy by bit width: the published baseline, the output constraint and layer constraints. Mean ± standard deviation over the seeds, at the epoch of best validation accuracy. Fed by the small sweep.</source>
        <translation>Genauigkeit nach Bitbreite: die veröffentlichte Baseline, die Nebenbedingung der Ausgabe und die je Schicht. Mittel ± Standardabweichung über die Seeds, bei der Epoche mit bester Validierungsgenauigkeit. Gespeist vom kleinen Sweep.</translation>
    </message>
    <message>
        <source>Any-Precision at 1, 2, 4, 8 and 32 bit</source>
        <translation>Any-Precision bei 1, 2, 4, 8 und 32 Bit</translation>
    </message>
    <message>
        <source>Bits within a budget</source>
        <translation>Bits innerhalb eines Budgets</translation>
    </message>
    <message>
        <source>Bits within a budget: ResNet-8 on CIFAR-10, small</source>
        <translation>Bits innerhalb eines Budgets: ResNet-8 auf CIFAR-10, klein</translation>
    </message>
    <message>
        <source>CIFAR-10, an evening</source>
        <translation>CIFAR-10, ein Abend</translation>
    </message>
    <message>
        <source>CIFAR-10, as published</source>
        <translation>CIFAR-10, wie veröffentlicht</translation>
    </message>
    <message>
        <source>CIFAR-10, baselines</source>
        <translation>CIFAR-10, Baselines</translation>
    </message>
    <message>
        <source>CIFAR-10, layer constraints</source>
        <translation>CIFAR-10, Nebenbedingungen je Schicht</translation>
    </message>
    <message>
        <source>CIFAR-10, layer selection</source>
        <translation>CIFAR-10, Schichtauswahl</translation>
    </message>
    <message>
        <source>CIFAR-10, output constraint</source>
        <translation>CIFAR-10, Nebenbedingung der Ausgabe</translation>
    </message>
    <message>
        <source>CIFAR-10, small</source>
        <translation>CIFAR-10, klein</translation>
    </message>
    <message>
        <source>DoReFa at 1 bit</source>
        <translation>DoReFa bei 1 Bit</translation>
    </message>
    <message>
        <source>DoReFa at 2 bit</source>
        <translation>DoReFa bei 2 Bit</translation>
    </message>
    <message>
        <source>DoReFa at 4 bit</source>
        <translation>DoReFa bei 4 Bit</translation>
    </message>
    <message>
        <source>DoReFa at 8 bit</source>
        <translation>DoReFa bei 8 Bit</translation>
    </message>
    <message>
        <source>Does λ say more than a layer&apos;s error, size, type or curvature about which layers to keep? 96 balanced random sets of 5 layers judge every criterion, eight of them twice more for the noise; rankings come of other seeds. Designed before it was run (docs/results.md). Some two hours on two cores.</source>
        <translation>Sagt λ mehr als Fehler, Größe, Typ oder Krümmung einer Schicht darüber, welche Schichten zu behalten sind? 96 ausgewogene zufällige Mengen von 5 Schichten beurteilen jedes Kriterium, acht davon zweimal mehr für das Rauschen; Rangfolgen stammen aus anderen Seeds. Vor der Ausführung entworfen (docs/results.md). Etwa zwei Stunden auf zwei Kernen.</translation>
    </message>
    <message>
        <source>Error per layer</source>
        <translation>Fehler je Schicht</translation>
    </message>
    <message>
        <source>Error per layer, small</source>
        <translation>Fehler je Schicht, klein</translation>
    </message>
    <message>
        <source>Errors of a few layers at 1 bit, with layer constraints and with the constraint on the output alone. Choose other layers, or another bit width by the query.</source>
        <translation>Fehler einiger Schichten bei 1 Bit, mit Nebenbedingungen je Schicht und nur mit der Nebenbedingung der Ausgabe. Andere Schichten wählen oder über die Abfrage eine andere Bitbreite.</translation>
    </message>
    <message>
        <source>Errors of a few layers at 1 bit, with layer constraints and with the constraint on the output alone. Choose other layers, or another bit width by the query. Fed by the small sweep.</source>
        <translation>Fehler einiger Schichten bei 1 Bit, mit Nebenbedingungen je Schicht und nur mit der Nebenbedingung der Ausgabe. Andere Schichten wählen oder über die Abfrage eine andere Bitbreite. Gespeist vom kleinen Sweep.</translation>
    </message>
    <message>
        <source>Every cell of the paper&apos;s Table 1: full precision, the published baseline, output and layer constraints at 8, 4, 2 and 1 bit, six seeds each. Days on a GPU.</source>
        <translation>Jede Zelle von Tabelle 1 des Artikels: volle Präzision, die veröffentlichte Baseline, Nebenbedingungen der Ausgabe und je Schicht bei 8, 4, 2 und 1 Bit, je sechs Seeds. Tage auf einer GPU.</translation>
    </message>
    <message>
        <source>Every layer&apos;s dual variable at the end of training, in ascending order: which layers the constraints cost most.</source>
        <translation>Duale Variable jeder Schicht am Ende des Trainings, aufsteigend: welche Schichten die Nebenbedingungen am meisten kosten.</translation>
    </message>
    <message>
        <source>Every layer&apos;s dual variable at the end of training, in ascending order: which layers the constraints cost most. Fed by the small sweep.</source>
        <translation>Duale Variable jeder Schicht am Ende des Trainings, aufsteigend: welche Schichten die Nebenbedingungen am meisten kosten. Gespeist vom kleinen Sweep.</translation>
    </message>
    <message>
        <source>Every layer&apos;s error on the training images at the end of training, with and without layer constraints.</source>
        <translation>Fehler jeder Schicht auf den Trainingsbildern am Ende des Trainings, mit und ohne Nebenbedingungen je Schicht.</translation>
    </message>
    <message>
        <source>Every layer&apos;s error on the validation images at the end of training, with and without layer constraints. Fed by the small sweep.</source>
        <translation>Fehler jeder Schicht auf den Validierungsbildern am Ende des Trainings, mit und ohne Nebenbedingungen je Schicht. Gespeist vom kleinen Sweep.</translation>
    </message>
    <message>
        <source>Fashion-MNIST, an evening</source>
        <translation>Fashion-MNIST, ein Abend</translation>
    </message>
    <message>
        <source>Fashion-MNIST, within an hour</source>
        <translation>Fashion-MNIST, binnen einer Stunde</translation>
    </message>
    <message>
        <source>Figure 1</source>
        <translation>Abbildung 1</translation>
    </message>
    <message>
        <source>Figure 1, small</source>
        <translation>Abbildung 1, klein</translation>
    </message>
    <message>
        <source>Figure 1a</source>
        <translation>Abbildung 1a</translation>
    </message>
    <message>
        <source>Figure 1a, small</source>
        <translation>Abbildung 1a, klein</translation>
    </message>
    <message>
        <source>Figure 1b</source>
        <translation>Abbildung 1b</translation>
    </message>
    <message>
        <source>Figure 1b, small</source>
        <translation>Abbildung 1b, klein</translation>
    </message>
    <message>
        <source>Figure 1c</source>
        <translation>Abbildung 1c</translation>
    </message>
    <message>
        <source>Figure 1c, small</source>
        <translation>Abbildung 1c, klein</translation>
    </message>
    <message>
        <source>First look</source>
        <translation>Erster Blick</translation>
    </message>
    <message>
        <source>Five bit widths trained jointly, each learning from the next higher one (method.distillation=soft: from the highest; hard: from the labels).</source>
        <translation>Fünf Bitbreiten, gemeinsam trainiert; jede lernt von der nächsthöheren (method.distillation=soft: von der höchsten; hard: von den Labels).</translation>
    </message>
    <message>
        <source>Full precision</source>
        <translation>Volle Präzision</translation>
    </message>
    <message>
        <source>Histogram of λ</source>
        <translation>Histogramm von λ</translation>
    </message>
    <message>
        <source>Histogram of λ, small</source>
        <translation>Histogramm von λ, klein</translation>
    </message>
    <message>
        <source>How the layers&apos; dual variables are distributed at the end of training, over all layers and seeds.</source>
        <translation>Wie die dualen Variablen der Schichten am Ende des Trainings verteilt sind, über alle Schichten und Seeds.</translation>
    </message>
    <message>
        <source>How the layers&apos; dual variables are distributed at the end of training, over all layers and seeds. Fed by the small sweep.</source>
        <translation>Wie die dualen Variablen der Schichten am Ende des Trainings verteilt sind, über alle Schichten und Seeds. Gespeist vom kleinen Sweep.</translation>
    </message>
    <message>
        <source>ImageNet: ResNet-18, layers at 4 bit</source>
        <translation>ImageNet: ResNet-18, Schichten bei 4 Bit</translation>
    </message>
    <message>
        <source>ImageNet: ResNet-50, layers at 4 bit</source>
        <translation>ImageNet: ResNet-50, Schichten bei 4 Bit</translation>
    </message>
    <message>
        <source>Keep 1 layer of largest λ, DoReFa</source>
        <translation>1 Schicht mit größtem λ behalten, DoReFa</translation>
    </message>
    <message>
        <source>Keep 1 layer of largest λ, output constraint</source>
        <translation>1 Schicht mit größtem λ behalten, Nebenbedingung der Ausgabe</translation>
    </message>
    <message>
        <source>Keep 1 layer of smallest λ, DoReFa</source>
        <translation>1 Schicht mit kleinstem λ behalten, DoReFa</translation>
    </message>
    <message>
        <source>Keep 1 layer of smallest λ, output constraint</source>
        <translation>1 Schicht mit kleinstem λ behalten, Nebenbedingung der Ausgabe</translation>
    </message>
    <message>
        <source>Keep 2 layers of largest λ, DoReFa</source>
        <translation>2 Schichten mit größtem λ behalten, DoReFa</translation>
    </message>
    <message>
        <source>Keep 2 layers of largest λ, output constraint</source>
        <translation>2 Schichten mit größtem λ behalten, Nebenbedingung der Ausgabe</translation>
    </message>
    <message>
        <source>Keep 2 layers of smallest λ, DoReFa</source>
        <translation>2 Schichten mit kleinstem λ behalten, DoReFa</translation>
    </message>
    <message>
        <source>Keep 2 layers of smallest λ, output constraint</source>
        <translation>2 Schichten mit kleinstem λ behalten, Nebenbedingung der Ausgabe</translation>
    </message>
    <message>
        <source>Keep 4 layers of largest λ, DoReFa</source>
        <translation>4 Schichten mit größtem λ behalten, DoReFa</translation>
    </message>
    <message>
        <source>Keep 4 layers of largest λ, output constraint</source>
        <translation>4 Schichten mit größtem λ behalten, Nebenbedingung der Ausgabe</translation>
    </message>
    <message>
        <source>Keep 4 layers of smallest λ, DoReFa</source>
        <translation>4 Schichten mit kleinstem λ behalten, DoReFa</translation>
    </message>
    <message>
        <source>Keep 4 layers of smallest λ, output constraint</source>
        <translation>4 Schichten mit kleinstem λ behalten, Nebenbedingung der Ausgabe</translation>
    </message>
    <message>
        <source>Keep 8 layers of largest λ, DoReFa</source>
        <translation>8 Schichten mit größtem λ behalten, DoReFa</translation>
    </message>
    <message>
        <source>Keep 8 layers of largest λ, output constraint</source>
        <translation>8 Schichten mit größtem λ behalten, Nebenbedingung der Ausgabe</translation>
    </message>
    <message>
        <source>Keep 8 layers of smallest λ, DoReFa</source>
        <translation>8 Schichten mit kleinstem λ behalten, DoReFa</translation>
    </message>
    <message>
        <source>Keep 8 layers of smallest λ, output constraint</source>
        <translation>8 Schichten mit kleinstem λ behalten, Nebenbedingung der Ausgabe</translation>
    </message>
    <message>
        <source>Layer constraints at 1 bit over five levels on a part of Fashion-MNIST, three seeds: within an hour on one core of a laptop.</source>
        <translation>Nebenbedingungen je Schicht bei 1 Bit über fünf Schranken auf einem Teil von Fashion-MNIST, drei Seeds: binnen einer Stunde auf einem Kern eines Laptops.</translation>
    </message>
    <message>
        <source>Layer constraints at 1, 2 and 4 bit over the paper&apos;s lists of levels, from tight to loose. Three seeds. Days on a GPU.</source>
        <translation>Nebenbedingungen je Schicht bei 1, 2 und 4 Bit über die Schranken des Artikels, von eng bis locker. Drei Seeds. Tage auf einer GPU.</translation>
    </message>
    <message>
        <source>Layer selection, ranked first</source>
        <translation>Schichtauswahl, zuerst geordnet</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Layers at 1 bit, ε = 0.0125</source>
        <translation>Schichten bei 1 Bit, ε = 0,0125</translation>
    </message>
    <message>
        <source>Layers at 1 bit, ε = 0.125</source>
        <translation>Schichten bei 1 Bit, ε = 0,125</translation>
    </message>
    <message>
        <source>Layers at 1 bit, ε = 0.25</source>
        <translation>Schichten bei 1 Bit, ε = 0,25</translation>
    </message>
    <message>
        <source>Layers at 1 bit, ε = 0.5</source>
        <translation>Schichten bei 1 Bit, ε = 0,5</translation>
    </message>
    <message>
        <source>Layers at 1 bit, ε = 1 (Table 1)</source>
        <translation>Schichten bei 1 Bit, ε = 1 (Tabelle 1)</translation>
    </message>
    <message>
        <source>Layers at 2 bit, ε = 0.25</source>
        <translation>Schichten bei 2 Bit, ε = 0,25</translation>
    </message>
    <message>
        <source>Layers at 2 bit, ε = 0.5</source>
        <translation>Schichten bei 2 Bit, ε = 0,5</translation>
    </message>
    <message>
        <source>Layers at 2 bit, ε = 1/18</source>
        <translation>Schichten bei 2 Bit, ε = 1/18</translation>
    </message>
    <message>
        <source>Layers at 2 bit, ε = 1/3 (Table 1)</source>
        <translation>Schichten bei 2 Bit, ε = 1/3 (Tabelle 1)</translation>
    </message>
    <message>
        <source>Layers at 2 bit, ε = 1/36</source>
        <translation>Schichten bei 2 Bit, ε = 1/36</translation>
    </message>
    <message>
        <source>Layers at 2 bit, ε = 1/9</source>
        <translation>Schichten bei 2 Bit, ε = 1/9</translation>
    </message>
    <message>
        <source>Layers at 2 bit, ε = 2/3</source>
        <translation>Schichten bei 2 Bit, ε = 2/3</translation>
    </message>
    <message>
        <source>Layers at 4 bit, ε = 0.0051</source>
        <translation>Schichten bei 4 Bit, ε = 0,0051</translation>
    </message>
    <message>
        <source>Layers at 4 bit, ε = 0.0102</source>
        <translation>Schichten bei 4 Bit, ε = 0,0102</translation>
    </message>
    <message>
        <source>Layers at 4 bit, ε = 0.0204</source>
        <translation>Schichten bei 4 Bit, ε = 0,0204</translation>
    </message>
    <message>
        <source>Layers at 4 bit, ε = 0.0816</source>
        <translation>Schichten bei 4 Bit, ε = 0,0816</translation>
    </message>
    <message>
        <source>Layers at 4 bit, ε = 0.1633</source>
        <translation>Schichten bei 4 Bit, ε = 0,1633</translation>
    </message>
    <message>
        <source>Layers at 4 bit, ε = 0.25</source>
        <translation>Schichten bei 4 Bit, ε = 0,25</translation>
    </message>
    <message>
        <source>Layers at 4 bit, ε = 0.5 (Table 1)</source>
        <translation>Schichten bei 4 Bit, ε = 0,5 (Tabelle 1)</translation>
    </message>
    <message>
        <source>Layers at 8 bit, ε = 0.00098</source>
        <translation>Schichten bei 8 Bit, ε = 0,00098</translation>
    </message>
    <message>
        <source>Layers at 8 bit, ε = 0.00196</source>
        <translation>Schichten bei 8 Bit, ε = 0,00196</translation>
    </message>
    <message>
        <source>Layers at 8 bit, ε = 0.0039</source>
        <translation>Schichten bei 8 Bit, ε = 0,0039</translation>
    </message>
    <message>
        <source>Layers at 8 bit, ε = 0.0157</source>
        <translation>Schichten bei 8 Bit, ε = 0,0157</translation>
    </message>
    <message>
        <source>Layers at 8 bit, ε = 0.0314</source>
        <translation>Schichten bei 8 Bit, ε = 0,0314</translation>
    </message>
    <message>
        <source>MLPerf Tiny&apos;s network at mixed 2, 4 and 8 bits within two sizes, beside all layers at one width: bits by λ, by the loss of each layer quantized alone, by the Hessian&apos;s trace, by size and by chance. Six seeds; the ranked runs have others (docs/results.md). An hour and a half on two cores.</source>
        <translation>Das Netz von MLPerf Tiny mit gemischt 2, 4 und 8 Bit innerhalb zweier Größen, neben Netzen mit nur einer Bitbreite: Bits nach λ, nach dem Verlust jeder allein quantisierten Schicht, nach der Spur der Hesse-Matrix, nach Größe und nach Zufall. Sechs Seeds; die geordneten Läufe haben andere (docs/results.md). Anderthalb Stunden auf zwei Kernen.</translation>
    </message>
    <message>
        <source>MLPerf Tiny&apos;s network at three bit widths under layer constraints: what pdqat allocate and the page Budget choose bits for every layer from. Six minutes on one core.</source>
        <translation>Das Netz von MLPerf Tiny mit drei Bitbreiten unter Nebenbedingungen je Schicht: daraus wählen pdqat allocate und die Seite Budget die Bits jeder Schicht. Sechs Minuten auf einem Kern.</translation>
    </message>
    <message>
        <source>MLPerf Tiny&apos;s network in full precision, 30 epochs: a quarter of an hour on two cores. Quantize what it leaves: run.init, or the sweep side-by-side.</source>
        <translation>Das Netz von MLPerf Tiny in voller Präzision, 30 Epochen: eine Viertelstunde auf zwei Kernen. Das Ergebnis quantisieren: run.init oder der Sweep side-by-side.</translation>
    </message>
    <message>
        <source>Narrow network on 10,000 images at 2 bit under a constraint on the output; minutes on a CPU.</source>
        <translation>Schmales Netz auf 10.000 Bildern bei 2 Bit unter einer Nebenbedingung der Ausgabe; Minuten auf einer CPU.</translation>
    </message>
    <message>
        <source>Narrow network on 10,000 images at 2 bit without constraints; minutes on a CPU.</source>
        <translation>Schmales Netz auf 10.000 Bildern bei 2 Bit ohne Nebenbedingungen; Minuten auf einer CPU.</translation>
    </message>
    <message>
        <source>Narrow network on 10,000 images at 2 bit, with layer levels tight enough to bind.</source>
        <translation>Schmales Netz auf 10.000 Bildern bei 2 Bit, mit Schranken der Schichten, die eng genug sind, um zu binden.</translation>
    </message>
    <message>
        <source>Narrow network on 10,000 images without quantization; minutes on a CPU.</source>
        <translation>Schmales Netz auf 10.000 Bildern ohne Quantisierung; Minuten auf einer CPU.</translation>
    </message>
    <message>
        <source>Narrow network on 10,000 images, 1, 2, 4, 8 and 32 bit trained jointly.</source>
        <translation>Schmales Netz auf 10.000 Bildern, 1, 2, 4, 8 und 32 Bit gemeinsam trainiert.</translation>
    </message>
    <message>
        <source>Output at 1 bit, ε = 0.9</source>
        <translation>Ausgabe bei 1 Bit, ε = 0,9</translation>
    </message>
    <message>
        <source>Output at 2 bit, ε = 0.7</source>
        <translation>Ausgabe bei 2 Bit, ε = 0,7</translation>
    </message>
    <message>
        <source>Output at 4 bit, ε = 0.1</source>
        <translation>Ausgabe bei 4 Bit, ε = 0,1</translation>
    </message>
    <message>
        <source>Output at 8 bit, ε = 1/255</source>
        <translation>Ausgabe bei 8 Bit, ε = 1/255</translation>
    </message>
    <message>
        <source>Plain retraining without a constraint: 1 bit, but the 2 layers with the largest published λ at 32 bits. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>Einfaches Neutraining ohne Nebenbedingung: 1 Bit, aber die 2 Schichten mit größtem veröffentlichtem λ bei 32 Bit. Die veröffentlichten Schichten stammen aus den λ des offiziellen Codes, die für die erste Faltung jedes Blocks überhöht sind; der Sweep selection ordnet die Schichten selbst, bevor er sie behält.</translation>
    </message>
    <message>
        <source>Plain retraining without a constraint: 1 bit, but the 2 layers with the smallest published λ at 32 bits. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>Einfaches Neutraining ohne Nebenbedingung: 1 Bit, aber die 2 Schichten mit kleinstem veröffentlichtem λ bei 32 Bit. Die veröffentlichten Schichten stammen aus den λ des offiziellen Codes, die für die erste Faltung jedes Blocks überhöht sind; der Sweep selection ordnet die Schichten selbst, bevor er sie behält.</translation>
    </message>
    <message>
        <source>Plain retraining without a constraint: 1 bit, but the 4 layers with the largest published λ at 32 bits. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>Einfaches Neutraining ohne Nebenbedingung: 1 Bit, aber die 4 Schichten mit größtem veröffentlichtem λ bei 32 Bit. Die veröffentlichten Schichten stammen aus den λ des offiziellen Codes, die für die erste Faltung jedes Blocks überhöht sind; der Sweep selection ordnet die Schichten selbst, bevor er sie behält.</translation>
    </message>
    <message>
        <source>Plain retraining without a constraint: 1 bit, but the 4 layers with the smallest published λ at 32 bits. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>Einfaches Neutraining ohne Nebenbedingung: 1 Bit, aber die 4 Schichten mit kleinstem veröffentlichtem λ bei 32 Bit. Die veröffentlichten Schichten stammen aus den λ des offiziellen Codes, die für die erste Faltung jedes Blocks überhöht sind; der Sweep selection ordnet die Schichten selbst, bevor er sie behält.</translation>
    </message>
    <message>
        <source>Plain retraining without a constraint: 1 bit, but the 8 layers with the largest published λ at 32 bits. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>Einfaches Neutraining ohne Nebenbedingung: 1 Bit, aber die 8 Schichten mit größtem veröffentlichtem λ bei 32 Bit. Die veröffentlichten Schichten stammen aus den λ des offiziellen Codes, die für die erste Faltung jedes Blocks überhöht sind; der Sweep selection ordnet die Schichten selbst, bevor er sie behält.</translation>
    </message>
    <message>
        <source>Plain retraining without a constraint: 1 bit, but the 8 layers with the smallest published λ at 32 bits. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>Einfaches Neutraining ohne Nebenbedingung: 1 Bit, aber die 8 Schichten mit kleinstem veröffentlichtem λ bei 32 Bit. Die veröffentlichten Schichten stammen aus den λ des offiziellen Codes, die für die erste Faltung jedes Blocks überhöht sind; der Sweep selection ordnet die Schichten selbst, bevor er sie behält.</translation>
    </message>
    <message>
        <source>Plain retraining without a constraint: 1 bit, but the layer with the largest published λ at 32 bits. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>Einfaches Neutraining ohne Nebenbedingung: 1 Bit, aber die Schicht mit größtem veröffentlichtem λ bei 32 Bit. Die veröffentlichten Schichten stammen aus den λ des offiziellen Codes, die für die erste Faltung jedes Blocks überhöht sind; der Sweep selection ordnet die Schichten selbst, bevor er sie behält.</translation>
    </message>
    <message>
        <source>Plain retraining without a constraint: 1 bit, but the layer with the smallest published λ at 32 bits. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>Einfaches Neutraining ohne Nebenbedingung: 1 Bit, aber die Schicht mit kleinstem veröffentlichtem λ bei 32 Bit. Die veröffentlichten Schichten stammen aus den λ des offiziellen Codes, die für die erste Faltung jedes Blocks überhöht sind; der Sweep selection ordnet die Schichten selbst, bevor er sie behält.</translation>
    </message>
    <message>
        <source>Published baseline at 1 bit</source>
        <translation>Veröffentlichte Baseline bei 1 Bit</translation>
    </message>
    <message>
        <source>Published baseline at 2 bit</source>
        <translation>Veröffentlichte Baseline bei 2 Bit</translation>
    </message>
    <message>
        <source>Published baseline at 4 bit</source>
        <translation>Veröffentlichte Baseline bei 4 Bit</translation>
    </message>
    <message>
        <source>Published baseline at 8 bit</source>
        <translation>Veröffentlichte Baseline bei 8 Bit</translation>
    </message>
    <message>
        <source>Quantizers side by side: ResNet-8 on CIFAR-10</source>
        <translation>Quantisierer im Vergleich: ResNet-8 auf CIFAR-10</translation>
    </message>
    <message>
        <source>Ranks the layers by λ that converges, at 1 bit, then keeps those of largest and of smallest λ in full precision, retrained plainly and under the constraint on the output: what the presets of layer selection do with the published layers. Three seeds, and three others that rank. Days on a GPU.</source>
        <translation>Ordnet die Schichten bei 1 Bit nach konvergierendem λ und behält dann die mit größtem und mit kleinstem λ in voller Präzision, neu trainiert ohne und mit der Nebenbedingung der Ausgabe: was die Vorlagen der Schichtauswahl mit den veröffentlichten Schichten tun. Drei Seeds und drei weitere für die Rangfolge. Tage auf einer GPU.</translation>
    </message>
    <message>
        <source>Ready experiment: Fashion-MNIST at 2 bit</source>
        <translation>Fertiges Experiment: Fashion-MNIST bei 2 Bit</translation>
    </message>
    <message>
        <source>ResNet-18 at 4 bit under constraints on the output and on every layer; data.path names the folder with train and val. Meant for a GPU.</source>
        <translation>ResNet-18 bei 4 Bit unter Nebenbedingungen für die Ausgabe und jede Schicht; data.path nennt den Ordner mit train und val. Für eine GPU gedacht.</translation>
    </message>
    <message>
        <source>ResNet-20 on 12,000 images of Fashion-MNIST, 2 bit, constraints on the output and on every layer. A few minutes on two cores.</source>
        <translation>ResNet-20 auf 12.000 Bildern von Fashion-MNIST, 2 Bit, Nebenbedingungen für die Ausgabe und jede Schicht. Wenige Minuten auf zwei Kernen.</translation>
    </message>
    <message>
        <source>ResNet-20: strong float baseline</source>
        <translation>ResNet-20: starke Float-Baseline</translation>
    </message>
    <message>
        <source>ResNet-50 at 4 bit under constraints on the output and on every layer; data.path names the folder with train and val. Meant for a GPU.</source>
        <translation>ResNet-50 bei 4 Bit unter Nebenbedingungen für die Ausgabe und jede Schicht; data.path nennt den Ordner mit train und val. Für eine GPU gedacht.</translation>
    </message>
    <message>
        <source>ResNet-8 (MLPerf Tiny) at 2, 4 and 8 bit, small</source>
        <translation>ResNet-8 (MLPerf Tiny) bei 2, 4 und 8 Bit, klein</translation>
    </message>
    <message>
        <source>ResNet-8: strong float baseline</source>
        <translation>ResNet-8: starke Float-Baseline</translation>
    </message>
    <message>
        <source>SVHN and ImageNet</source>
        <translation>SVHN und ImageNet</translation>
    </message>
    <message>
        <source>SVHN: layers at 2 bit, ε = 1/36</source>
        <translation>SVHN: Schichten bei 2 Bit, ε = 1/36</translation>
    </message>
    <message>
        <source>Small scale</source>
        <translation>Kleiner Maßstab</translation>
    </message>
    <message>
        <source>Small: Any-Precision</source>
        <translation>Klein: Any-Precision</translation>
    </message>
    <message>
        <source>Small: DoReFa at 2 bit</source>
        <translation>Klein: DoReFa bei 2 Bit</translation>
    </message>
    <message>
        <source>Small: full precision</source>
        <translation>Klein: volle Präzision</translation>
    </message>
    <message>
        <source>Small: layers at 2 bit</source>
        <translation>Klein: Schichten bei 2 Bit</translation>
    </message>
    <message>
        <source>Small: mixed precision at 2 bit</source>
        <translation>Klein: gemischte Präzision bei 2 Bit</translation>
    </message>
    <message>
        <source>Small: output at 2 bit</source>
        <translation>Klein: Ausgabe bei 2 Bit</translation>
    </message>
    <message>
        <source>Sorted λ per layer</source>
        <translation>Sortierte λ je Schicht</translation>
    </message>
    <message>
        <source>Sorted λ per layer, small</source>
        <translation>Sortierte λ je Schicht, klein</translation>
    </message>
    <message>
        <source>Table 1</source>
        <translation>Tabelle 1</translation>
    </message>
    <message>
        <source>Table 1, small</source>
        <translation>Tabelle 1, klein</translation>
    </message>
    <message>
        <source>Ten epochs from a model&apos;s own weights with learned steps, every layer&apos;s error at most 0.5 % of its output: pdqat train --preset own-cifar10-4bit --model model.onnx.</source>
        <translation>Zehn Epochen ab den eigenen Gewichten eines Modells mit gelernten Stufen, der Fehler jeder Schicht höchstens 0,5 % ihrer Ausgabe: pdqat train --preset own-cifar10-4bit --model model.onnx.</translation>
    </message>
    <message>
        <source>Ten epochs from a model&apos;s own weights with learned steps: every layer&apos;s error at most a tenth of its output, the 32-bit network stays what it is. Without constraints (method.name dorefa) a 2-bit network alone gets about a point more (docs/results.md). pdqat train --preset own-cifar10-2bit --model model.onnx.</source>
        <translation>Zehn Epochen ab den eigenen Gewichten eines Modells mit gelernten Stufen: der Fehler jeder Schicht höchstens ein Zehntel ihrer Ausgabe, das 32-Bit-Netz bleibt, was es ist. Ohne Nebenbedingungen (method.name dorefa) erreicht ein 2-Bit-Netz allein etwa einen Punkt mehr (docs/results.md). pdqat train --preset own-cifar10-2bit --model model.onnx.</translation>
    </message>
    <message>
        <source>Test accuracy against bit operations for one image (a) and against the size of the packed weights (b), by method; one point for each bit width.</source>
        <translation>Testgenauigkeit gegen Bitoperationen je Bild (a) und gegen die Größe der gepackten Gewichte (b), nach Methode; ein Punkt je Bitbreite.</translation>
    </message>
    <message>
        <source>Test accuracy against bit operations for one image (a) and against the size of the packed weights (b), by method; one point for each bit width. Fed by the small sweep.</source>
        <translation>Testgenauigkeit gegen Bitoperationen je Bild (a) und gegen die Größe der gepackten Gewichte (b), nach Methode; ein Punkt je Bitbreite. Gespeist vom kleinen Sweep.</translation>
    </message>
    <message>
        <source>Test accuracy against the layers&apos; constraint level, a line for each bit width.</source>
        <translation>Testgenauigkeit gegen die Schranke der Schichten, eine Linie je Bitbreite.</translation>
    </message>
    <message>
        <source>Test accuracy against the layers&apos; constraint level, a line for each bit width. Fed by the small sweep.</source>
        <translation>Testgenauigkeit gegen die Schranke der Schichten, eine Linie je Bitbreite. Gespeist vom kleinen Sweep.</translation>
    </message>
    <message>
        <source>Test accuracy against the size of the packed weights (a) and against bit operations for one image (b): bits for every layer as each criterion allocates them within two sizes, beside all layers at one width. Fed by the sweep budget-resnet8.</source>
        <translation>Testgenauigkeit gegen die Größe der gepackten Gewichte (a) und gegen Bitoperationen je Bild (b): Bits jeder Schicht, wie jedes Kriterium sie innerhalb zweier Größen zuteilt, neben Netzen mit nur einer Bitbreite. Gespeist vom Sweep budget-resnet8.</translation>
    </message>
    <message>
        <source>The four layers of largest published λ at 32 bits, the rest at 2 bit, under the constraint on the output. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; pdqat train --keep-top 4 --ranking-of RUN keeps those of a run of your own.</source>
        <translation>Die vier Schichten mit größtem veröffentlichtem λ bei 32 Bit, der Rest bei 2 Bit, unter der Nebenbedingung der Ausgabe. Die veröffentlichten Schichten stammen aus den λ des offiziellen Codes, die für die erste Faltung jedes Blocks überhöht sind; pdqat train --keep-top 4 --ranking-of RUN behält die eines eigenen Laufs.</translation>
    </message>
    <message>
        <source>The layers that each criterion would keep within one budget, retrained with eight seeds: λ, error, loss with the layer kept, Fisher information, size, type, chance. Rankings come of other seeds; the ranked runs are those of judge-small. Designed before it was run (docs/results.md); pdqat arms equal-cost-small compares them. An hour on two cores after judge-small.</source>
        <translation>Die Schichten, die jedes Kriterium innerhalb eines Budgets behielte, mit acht Seeds neu trainiert: λ, Fehler, Verlust mit behaltener Schicht, Fisher-Information, Größe, Typ, Zufall. Rangfolgen stammen aus anderen Seeds; die geordneten Läufe sind die von judge-small. Vor der Ausführung entworfen (docs/results.md); pdqat arms equal-cost-small vergleicht sie. Eine Stunde auf zwei Kernen nach judge-small.</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Der Artikel</translation>
    </message>
    <message>
        <source>The paper&apos;s Figure 1 as one: layer errors (a), test accuracy against the number of layers in full precision (b) and against the sum of their λ (c).</source>
        <translation>Abbildung 1 des Artikels als eine: Schichtfehler (a), Testgenauigkeit gegen die Zahl der Schichten in voller Präzision (b) und gegen die Summe ihrer λ (c).</translation>
    </message>
    <message>
        <source>The paper&apos;s Figure 1 as one: layer errors (a), test accuracy against the number of layers in full precision (b) and against the sum of their λ (c). Fed by the small sweep.</source>
        <translation>Abbildung 1 des Artikels als eine: Schichtfehler (a), Testgenauigkeit gegen die Zahl der Schichten in voller Präzision (b) und gegen die Summe ihrer λ (c). Gespeist vom kleinen Sweep.</translation>
    </message>
    <message>
        <source>The paper&apos;s Figure 1 at 1 bit: layer and output constraints for the errors of layers (a), then runs that keep the layers of largest and of smallest λ in full precision (b, c). Three seeds. Days on a GPU.</source>
        <translation>Abbildung 1 des Artikels bei 1 Bit: Nebenbedingungen je Schicht und der Ausgabe für die Schichtfehler (a), dann Läufe, die die Schichten mit größtem und mit kleinstem λ in voller Präzision behalten (b, c). Drei Seeds. Tage auf einer GPU.</translation>
    </message>
    <message>
        <source>The paper&apos;s network at its customary width in full precision, 100 epochs; two hours and more on two cores.</source>
        <translation>Das Netz des Artikels in üblicher Breite und voller Präzision, 100 Epochen; zwei Stunden und mehr auf zwei Kernen.</translation>
    </message>
    <message>
        <source>The paper&apos;s network without quantization: the row of 32 bits in its Table 1.</source>
        <translation>Das Netz des Artikels ohne Quantisierung: die Zeile mit 32 Bit in seiner Tabelle 1.</translation>
    </message>
    <message>
        <source>The plain SVHN network at its customary width, 2 bit, on digits scaled to 40 pixels; the output level is that of CIFAR-10, the layers&apos; the tightest of its sweep.</source>
        <translation>Das einfache SVHN-Netz in üblicher Breite, 2 Bit, auf Ziffern, skaliert auf 40 Pixel; die Schranke der Ausgabe ist die von CIFAR-10, die der Schichten die engste aus dessen Sweep.</translation>
    </message>
    <message>
        <source>The rows and columns of the paper&apos;s Table 1 on a part of Fashion-MNIST, three seeds: within an hour on one core of a laptop. The distance between the outputs is the divergence, whose levels are lower than the paper&apos;s.</source>
        <translation>Die Zeilen und Spalten von Tabelle 1 des Artikels auf einem Teil von Fashion-MNIST, drei Seeds: binnen einer Stunde auf einem Kern eines Laptops. Der Abstand der Ausgaben ist die Divergenz, deren Schranken niedriger sind als die des Artikels.</translation>
    </message>
    <message>
        <source>The runs behind the paper&apos;s Figure 1 on a part of Fashion-MNIST, 1 bit, three seeds: layer and output constraints, then the layers of largest and smallest λ in full precision. Layer errors are those of validation images. Within an hour on one core of a laptop.</source>
        <translation>Die Läufe hinter Abbildung 1 des Artikels auf einem Teil von Fashion-MNIST, 1 Bit, drei Seeds: Nebenbedingungen je Schicht und der Ausgabe, dann die Schichten mit größtem und kleinstem λ in voller Präzision. Schichtfehler sind die der Validierungsbilder. Binnen einer Stunde auf einem Kern eines Laptops.</translation>
    </message>
    <message>
        <source>The true baseline at 1 bit: one network, straight-through estimator, no constraint.</source>
        <translation>Die echte Baseline bei 1 Bit: ein Netz, Straight-Through-Schätzer, keine Nebenbedingung.</translation>
    </message>
    <message>
        <source>The true baseline at 2 bit: one network, straight-through estimator, no constraint.</source>
        <translation>Die echte Baseline bei 2 Bit: ein Netz, Straight-Through-Schätzer, keine Nebenbedingung.</translation>
    </message>
    <message>
        <source>The true baseline at 4 bit: one network, straight-through estimator, no constraint.</source>
        <translation>Die echte Baseline bei 4 Bit: ein Netz, Straight-Through-Schätzer, keine Nebenbedingung.</translation>
    </message>
    <message>
        <source>The true baseline at 8 bit: one network, straight-through estimator, no constraint.</source>
        <translation>Die echte Baseline bei 8 Bit: ein Netz, Straight-Through-Schätzer, keine Nebenbedingung.</translation>
    </message>
    <message>
        <source>Three epochs from a model&apos;s own weights on a folder of photographs, as ImageNet is kept: pdqat train --preset own-imagenet-4bit --model mobilenetv2.onnx --set data.path=FOLDER.</source>
        <translation>Drei Epochen ab den eigenen Gewichten eines Modells auf einem Ordner mit Fotos, wie ImageNet abgelegt ist: pdqat train --preset own-imagenet-4bit --model mobilenetv2.onnx --set data.path=FOLDER.</translation>
    </message>
    <message>
        <source>Trade-offs</source>
        <translation>Kompromisse</translation>
    </message>
    <message>
        <source>What all of the paper&apos;s experiments share: wide ResNet-20, 100 epochs. Days on a CPU: meant for a GPU.</source>
        <translation>Was alle Experimente des Artikels gemeinsam haben: breites ResNet-20, 100 Epochen. Tage auf einer CPU: für eine GPU gedacht.</translation>
    </message>
    <message>
        <source>What short runs from a trained ResNet-8 share: three epochs of 10,000 images along a cosine.</source>
        <translation>Was kurze Läufe ab einem trainierten ResNet-8 gemeinsam haben: drei Epochen mit 10.000 Bildern entlang eines Kosinus.</translation>
    </message>
    <message>
        <source>What strong float baselines share: SGD along a cosine after a warm-up, smoothed labels, no decay of normalisation, an average of the weights.</source>
        <translation>Was starke Float-Baselines gemeinsam haben: SGD entlang eines Kosinus nach einem Warm-up, geglättete Labels, kein Decay der Normalisierung, ein Mittel der Gewichte.</translation>
    </message>
    <message>
        <source>What the ImageNet experiments share: train/ and val/ as ImageNet has them, 4 bit, the customary 90 epochs of SGD. Meant for a GPU. The levels are ours: the layers&apos; is the tightest of CIFAR-10&apos;s sweep, the output&apos;s leaves room for the entropy of 1,000 classes. The dual step takes the epoch&apos;s own means, since a pass over a million images is not free.</source>
        <translation>Was die ImageNet-Experimente gemeinsam haben: train/ und val/ wie bei ImageNet, 4 Bit, die üblichen 90 Epochen SGD. Für eine GPU gedacht. Die Schranken sind unsere: die der Schichten ist die engste aus dem Sweep zu CIFAR-10, die der Ausgabe lässt Raum für die Entropie von 1.000 Klassen. Der Dualschritt nimmt die Mittel der Epoche selbst, da ein Durchgang durch eine Million Bilder nicht kostenlos ist.</translation>
    </message>
    <message>
        <source>What the paper&apos;s Table 1 calls its baseline at 1 bit: the output&apos;s dual variable stays at 1.</source>
        <translation>Was Tabelle 1 des Artikels seine Baseline bei 1 Bit nennt: die duale Variable der Ausgabe bleibt bei 1.</translation>
    </message>
    <message>
        <source>What the paper&apos;s Table 1 calls its baseline at 2 bit: the output&apos;s dual variable stays at 1.</source>
        <translation>Was Tabelle 1 des Artikels seine Baseline bei 2 Bit nennt: die duale Variable der Ausgabe bleibt bei 1.</translation>
    </message>
    <message>
        <source>What the paper&apos;s Table 1 calls its baseline at 4 bit: the output&apos;s dual variable stays at 1.</source>
        <translation>Was Tabelle 1 des Artikels seine Baseline bei 4 Bit nennt: die duale Variable der Ausgabe bleibt bei 1.</translation>
    </message>
    <message>
        <source>What the paper&apos;s Table 1 calls its baseline at 8 bit: the output&apos;s dual variable stays at 1.</source>
        <translation>Was Tabelle 1 des Artikels seine Baseline bei 8 Bit nennt: die duale Variable der Ausgabe bleibt bei 1.</translation>
    </message>
    <message>
        <source>What the small experiments on MLPerf Tiny&apos;s network share: 6,000 images of CIFAR-10, 10 epochs; two minutes a run on one core.</source>
        <translation>Was die kleinen Experimente mit dem Netz von MLPerf Tiny gemeinsam haben: 6.000 Bilder von CIFAR-10, 10 Epochen; zwei Minuten je Lauf auf einem Kern.</translation>
    </message>
    <message>
        <source>What the small experiments share: narrow ResNet-20, 10,000 images, 10 epochs; some minutes on two cores.</source>
        <translation>Was die kleinen Experimente gemeinsam haben: schmales ResNet-20, 10.000 Bilder, 10 Epochen; einige Minuten auf zwei Kernen.</translation>
    </message>
    <message>
        <source>What the small sweeps share: narrow ResNet-20 on 3,000 images of Fashion-MNIST, 8 epochs. A minute or two a run on one core.</source>
        <translation>Was die kleinen Sweeps gemeinsam haben: schmales ResNet-20 auf 3.000 Bildern von Fashion-MNIST, 8 Epochen. Ein bis zwei Minuten je Lauf auf einem Kern.</translation>
    </message>
    <message>
        <source>Which layers to keep: equal cost, small</source>
        <translation>Welche Schichten behalten: gleiche Kosten, klein</translation>
    </message>
    <message>
        <source>Which layers to keep: the judge, small</source>
        <translation>Welche Schichten behalten: der Richter, klein</translation>
    </message>
    <message>
        <source>Your own network</source>
        <translation>Eigenes Netz</translation>
    </message>
    <message>
        <source>Your own network at 2 bit, CIFAR-10</source>
        <translation>Eigenes Netz bei 2 Bit, CIFAR-10</translation>
    </message>
    <message>
        <source>Your own network at 4 bit, CIFAR-10</source>
        <translation>Eigenes Netz bei 4 Bit, CIFAR-10</translation>
    </message>
    <message>
        <source>Your own network at 4 bit, ImageNet</source>
        <translation>Eigenes Netz bei 4 Bit, ImageNet</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>After so many epochs the learning rate is multiplied by the decay factor. Empty: never.</source>
        <translation>Nach so vielen Epochen wird die Lernrate mit dem Abklingfaktor multipliziert. Leer: nie.</translation>
    </message>
    <message>
        <source>Arithmetic of convolutions and of the classifier. tf32: inputs rounded to 10 bits, on a GPU. bf16: inputs and results rounded to 7 bits, on a GPU or a CPU that can do it. Weights, quantizers, normalisation, losses and layer errors stay in float32.</source>
        <translation>Arithmetik der Faltungen und des Klassifikators. tf32: Eingaben auf 10 Bit gerundet, auf einer GPU. bf16: Eingaben und Ergebnisse auf 7 Bit gerundet, auf einer GPU oder einer geeigneten CPU. Gewichte, Quantisierer, Normalisierung, Verluste und Schichtfehler bleiben in float32.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Batches between two points of the live curves. Every point is kept in the run&apos;s log.</source>
        <translation>Batches zwischen zwei Punkten der Live-Kurven. Jeder Punkt bleibt im Protokoll des Laufs.</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>Bit widths</source>
        <translation>Bitbreiten</translation>
    </message>
    <message>
        <source>CIFAR-10</source>
        <translation>CIFAR-10</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Checkpoint alle</translation>
    </message>
    <message>
        <source>Constraint level of every layer: upper bound of the mean difference between its low- and full-precision outputs. One value, or one per bit width.</source>
        <translation>Schranke jeder Schicht: Obergrenze der mittleren Differenz zwischen ihren Ausgaben in niedriger und voller Präzision. Ein Wert, oder einer je Bitbreite.</translation>
    </message>
    <message>
        <source>Constraint level of the output: upper bound of the distance between full- and low-precision predictions. As cross-entropy it can never be met below the mean entropy of the full-precision predictions. One value, or one per bit width.</source>
        <translation>Schranke der Ausgabe: Obergrenze des Abstands zwischen den Vorhersagen in voller und niedriger Präzision. Als Kreuzentropie ist sie unter der mittleren Entropie der Vorhersagen voller Präzision nie erfüllbar. Ein Wert, oder einer je Bitbreite.</translation>
    </message>
    <message>
        <source>Constraint levels that differ from the common one, as layer=level or layer@bits=level.</source>
        <translation>Schranken, die von der gemeinsamen abweichen, als Schicht=Schranke oder Schicht@Bits=Schranke.</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Nebenbedingungen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Decay after epochs</source>
        <translation>Abklingen nach</translation>
    </message>
    <message>
        <source>Decay factor</source>
        <translation>Abklingfaktor</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Distance between a layer&apos;s low- and full-precision outputs, a mean over their elements.</source>
        <translation>Abstand zwischen den Ausgaben einer Schicht in niedriger und voller Präzision, Mittel über ihre Elemente.</translation>
    </message>
    <message>
        <source>Dual rate</source>
        <translation>Duale Rate</translation>
    </message>
    <message>
        <source>Dual step</source>
        <translation>Dualschritt</translation>
    </message>
    <message>
        <source>Dual variable of each layer&apos;s constraint at the start.</source>
        <translation>Duale Variable der Nebenbedingung jeder Schicht zu Beginn.</translation>
    </message>
    <message>
        <source>Dual variable of the output constraint at the start.</source>
        <translation>Duale Variable der Nebenbedingung der Ausgabe zu Beginn.</translation>
    </message>
    <message>
        <source>Dual variables</source>
        <translation>Duale Variablen</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Epochs between two checkpoints; one is always kept at a stop and at the end.</source>
        <translation>Epochen zwischen zwei Checkpoints; beim Stoppen und am Ende bleibt immer einer.</translation>
    </message>
    <message>
        <source>Factor of the learning rate at each milestone.</source>
        <translation>Faktor der Lernrate an jedem Meilenstein.</translation>
    </message>
    <message>
        <source>Fashion-MNIST</source>
        <translation>Fashion-MNIST</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder that holds the data set&apos;s files. Empty: the place where Debian&apos;s package or an earlier download puts them.</source>
        <translation>Ordner mit den Dateien des Datensatzes. Leer: der Ort, an den das Debian-Paket oder ein früherer Download sie legt.</translation>
    </message>
    <message>
        <source>GPU (CUDA)</source>
        <translation>GPU (CUDA)</translation>
    </message>
    <message>
        <source>High-precision layers</source>
        <translation>Hochpräzise Schichten</translation>
    </message>
    <message>
        <source>Images in one training step.</source>
        <translation>Bilder in einem Trainingsschritt.</translation>
    </message>
    <message>
        <source>Initial λ, layers</source>
        <translation>Start-λ, Schichten</translation>
    </message>
    <message>
        <source>Initial λ, output</source>
        <translation>Start-λ, Ausgabe</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>Eingabegröße</translation>
    </message>
    <message>
        <source>L2 penalty that the optimiser adds to every gradient.</source>
        <translation>L2-Strafterm, den der Optimierer zu jedem Gradienten addiert.</translation>
    </message>
    <message>
        <source>Layer distance</source>
        <translation>Schichtabstand</translation>
    </message>
    <message>
        <source>Layer level ε</source>
        <translation>Schranke ε, Schichten</translation>
    </message>
    <message>
        <source>Layer statistics every</source>
        <translation>Schichtstatistik alle</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Learning rate at the start.</source>
        <translation>Lernrate zu Beginn.</translation>
    </message>
    <message>
        <source>Levels of single layers</source>
        <translation>Einzelne Schranken</translation>
    </message>
    <message>
        <source>MNIST</source>
        <translation>MNIST</translation>
    </message>
    <message>
        <source>Mean absolute (L1)</source>
        <translation>Mittlerer Betrag (L1)</translation>
    </message>
    <message>
        <source>Mean square (L2)</source>
        <translation>Mittleres Quadrat (L2)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Mirror each training image left to right with probability one half.</source>
        <translation>Jedes Trainingsbild mit Wahrscheinlichkeit ½ seitlich spiegeln.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Momentum of SGD.</source>
        <translation>Momentum von SGD.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name in lists and figures. Empty: made from the configuration.</source>
        <translation>Name in Listen und Abbildungen. Leer: aus der Konfiguration gebildet.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Optimisation</source>
        <translation>Optimierung</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Optimiser of weights and batch normalisation.</source>
        <translation>Optimierer der Gewichte und der Batch-Normalisierung.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Output and layers</source>
        <translation>Ausgabe und Schichten</translation>
    </message>
    <message>
        <source>Output level ε</source>
        <translation>Schranke ε, Ausgabe</translation>
    </message>
    <message>
        <source>PD-QAT</source>
        <translation>PD-QAT</translation>
    </message>
    <message>
        <source>Pad each training image by so many pixels on every side and cut it back at a random place. 0 turns it off.</source>
        <translation>Jedes Trainingsbild ringsum um so viele Pixel erweitern und an zufälliger Stelle zuschneiden. 0 schaltet es aus.</translation>
    </message>
    <message>
        <source>Pass after the epoch</source>
        <translation>Durchgang nach Epoche</translation>
    </message>
    <message>
        <source>Passes over the training images.</source>
        <translation>Durchgänge durch die Trainingsbilder.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>Random crop padding</source>
        <translation>Rand für Zufallszuschnitt</translation>
    </message>
    <message>
        <source>Random flip</source>
        <translation>Zufallsspiegelung</translation>
    </message>
    <message>
        <source>ResNet-20 (pre-activation)</source>
        <translation>ResNet-20 (Präaktivierung)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Running mean</source>
        <translation>Laufendes Mittel</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>SGD mit Momentum</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Seed of initial weights, image order and augmentation.</source>
        <translation>Seed der Anfangsgewichte, der Bildfolge und der Augmentierung.</translation>
    </message>
    <message>
        <source>Seed of the split into training and validation images. It is apart from the run&apos;s seed, so that runs with different seeds see the same split.</source>
        <translation>Seed der Aufteilung in Trainings- und Validierungsbilder. Er ist vom Seed des Laufs getrennt, damit Läufe mit verschiedenen Seeds dieselbe Aufteilung sehen.</translation>
    </message>
    <message>
        <source>Share of the training images set aside for validation; it chooses the best epoch. 0 sets none aside.</source>
        <translation>Anteil der Trainingsbilder, der zur Validierung zurückgelegt wird; er bestimmt die beste Epoche. 0 legt nichts zurück.</translation>
    </message>
    <message>
        <source>Split seed</source>
        <translation>Seed der Aufteilung</translation>
    </message>
    <message>
        <source>Step size of the dual ascent: λ ← max(0, λ + rate · slack); with relative slack λ · ε moves so.</source>
        <translation>Schrittweite des dualen Aufstiegs: λ ← max(0, λ + Rate · Schlupf); mit relativem Schlupf bewegt sich λ · ε so.</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>TF32</source>
        <translation>TF32</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threads of the training engine. 0: one per core. Results repeat bit for bit only with the same number.</source>
        <translation>Threads der Trainings-Engine. 0: einer je Kern. Ergebnisse wiederholen sich nur bei gleicher Anzahl Bit für Bit.</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Validierungsanteil</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>Where the network is trained. cuda needs a LibTorch with CUDA and a GPU.</source>
        <translation>Wo das Netz trainiert wird. cuda braucht eine LibTorch mit CUDA und eine GPU.</translation>
    </message>
    <message>
        <source>Width factor</source>
        <translation>Breitenfaktor</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>bit</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>nat</source>
        <translation>Nat</translation>
    </message>
    <message>
        <source>output: the low-precision output must stay near the full-precision one. layerwise: every layer&apos;s output too.</source>
        <translation>output: die Ausgabe niedriger Präzision muss nahe der voller Präzision bleiben. layerwise: auch die Ausgabe jeder Schicht.</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>with SGD</source>
        <translation>mit SGD</translation>
    </message>
    <message>
        <source>with layer constraints</source>
        <translation>mit Nebenbedingungen je Schicht</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>Any-Precision</source>
        <translation>Any-Precision</translation>
    </message>
    <message>
        <source>CIFAR-100</source>
        <translation>CIFAR-100</translation>
    </message>
    <message>
        <source>Corrupt images</source>
        <translation>Defekte Bilder</translation>
    </message>
    <message>
        <source>Damped Lagrangian: the weights see max(0, λ + damping · slack) with the batch&apos;s slack in λ&apos;s place, so that a constraint that already holds lets go before λ has come down. It calms oscillation of λ. 0 turns it off.</source>
        <translation>Gedämpfter Lagrangian: die Gewichte sehen max(0, λ + Dämpfung · Schlupf), mit dem Schlupf des Batches, anstelle von λ; so lässt eine schon erfüllte Nebenbedingung los, bevor λ gesunken ist. Das beruhigt Schwingungen von λ. 0 schaltet es aus.</translation>
    </message>
    <message>
        <source>Damping</source>
        <translation>Dämpfung</translation>
    </message>
    <message>
        <source>Decoding threads</source>
        <translation>Dekodier-Threads</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>Destillation</translation>
    </message>
    <message>
        <source>DoReFa</source>
        <translation>DoReFa</translation>
    </message>
    <message>
        <source>Every batch</source>
        <translation>Jeder Batch</translation>
    </message>
    <message>
        <source>Extra training images</source>
        <translation>Zusätzliche Trainingsbilder</translation>
    </message>
    <message>
        <source>Fit to input</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>Folder of images</source>
        <translation>Bildordner</translation>
    </message>
    <message>
        <source>From the highest</source>
        <translation>Von der höchsten</translation>
    </message>
    <message>
        <source>From the next higher</source>
        <translation>Von der nächsthöheren</translation>
    </message>
    <message>
        <source>Full precision</source>
        <translation>Volle Präzision</translation>
    </message>
    <message>
        <source>How the low-precision network is trained. pd-qat: primal-dual training under constraints. pd-fixed: the same Lagrangian with dual variables that stay as they start (the paper&apos;s published baseline, with cross-entropy). dorefa: one low bit width, straight-through estimator. any-precision: several bit widths jointly. full-precision: 32 bits alone.</source>
        <translation>Wie das Netz niedriger Präzision trainiert wird. pd-qat: primal-duales Training unter Nebenbedingungen. pd-fixed: derselbe Lagrangian mit dualen Variablen, die auf ihrem Startwert bleiben (die veröffentlichte Baseline des Artikels, mit Kreuzentropie). dorefa: eine niedrige Bitbreite, Straight-Through-Schätzer. any-precision: mehrere Bitbreiten gemeinsam. full-precision: nur 32 Bit.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Low bit widths of weights and activations, 1 to 8. Several widths share the weights and are trained together; each has batch normalisation and dual variables of its own. With any-precision, 32 may be one of them.</source>
        <translation>Niedrige Bitbreiten von Gewichten und Aktivierungen, 1 bis 8. Mehrere Bitbreiten teilen sich die Gewichte und werden gemeinsam trainiert; jede hat eigene Batch-Normalisierung und eigene duale Variablen. Mit any-precision darf 32 dabei sein.</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Angeglichen</translation>
    </message>
    <message>
        <source>Multiplies every layer&apos;s channels. 1 is a ResNet&apos;s customary width; the paper&apos;s resnet20q uses 5. svhnq is customarily trained at 2; 8 is its full width.</source>
        <translation>Multipliziert die Kanäle jeder Schicht. 1 ist die übliche Breite eines ResNet; resnet20q des Artikels nutzt 5. svhnq wird meist mit 2 trainiert; 8 ist seine volle Breite.</translation>
    </message>
    <message>
        <source>PD-QAT with fixed duals</source>
        <translation>PD-QAT, feste duale Variablen</translation>
    </message>
    <message>
        <source>Pad with zeros</source>
        <translation>Mit Nullen auffüllen</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Reference (official code)</source>
        <translation>Referenz (offizieller Code)</translation>
    </message>
    <message>
        <source>ResNet-18 (pre-activation, ImageNet)</source>
        <translation>ResNet-18 (Präaktivierung, ImageNet)</translation>
    </message>
    <message>
        <source>ResNet-50 (pre-activation, ImageNet)</source>
        <translation>ResNet-50 (Präaktivierung, ImageNet)</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Skalieren</translation>
    </message>
    <message>
        <source>SVHN</source>
        <translation>SVHN</translation>
    </message>
    <message>
        <source>SVHN network of DoReFa-Net</source>
        <translation>SVHN-Netz von DoReFa-Net</translation>
    </message>
    <message>
        <source>Semantics</source>
        <translation>Semantik</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>Side of the square input. Images of another size are padded or resized to it, as data.fit says; those of folders are cropped and scaled.</source>
        <translation>Seite der quadratischen Eingabe. Bilder anderer Größe werden darauf aufgefüllt oder skaliert, wie data.fit es sagt; solche aus Ordnern werden zugeschnitten und skaliert.</translation>
    </message>
    <message>
        <source>Skip the image</source>
        <translation>Bild überspringen</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Lauf stoppen</translation>
    </message>
    <message>
        <source>Take the training images in a new random order every epoch, instead of that of the files.</source>
        <translation>Die Trainingsbilder in jeder Epoche in neuer Zufallsfolge nehmen statt in der Folge der Dateien.</translation>
    </message>
    <message>
        <source>The dual variables move along the slack. epoch-pass: once an epoch, by the mean over a pass through the training images in evaluation mode (exact, slower). epoch-running: once an epoch, by the mean over its batches (free). per-step: after every batch, by its slack (free; wants a smaller rate).</source>
        <translation>Die dualen Variablen bewegen sich entlang des Schlupfs. epoch-pass: einmal je Epoche, nach dem Mittel eines Durchgangs durch die Trainingsbilder im Auswertungsmodus (exakt, langsamer). epoch-running: einmal je Epoche, nach dem Mittel ihrer Batches (kostenlos). per-step: nach jedem Batch, nach dessen Schlupf (kostenlos; braucht eine kleinere Rate).</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>Die ersten</translation>
    </message>
    <message>
        <source>The images to train on: IDX files (MNIST), CIFAR&apos;s binary or Python version, MATLAB files of cropped digits (SVHN). A folder of images has train/CLASS/ and val/CLASS/, as ImageNet; val is the test set.</source>
        <translation>Die Bilder für das Training: IDX-Dateien (MNIST), die Binär- oder Python-Version von CIFAR, MATLAB-Dateien zugeschnittener Ziffern (SVHN). Ein Bildordner hat train/KLASSE/ und val/KLASSE/ wie ImageNet; val ist der Testsatz.</translation>
    </message>
    <message>
        <source>Threads that decode and scale images ahead of the training. 0: one per core, 16 at most. The number changes nothing but the speed.</source>
        <translation>Threads, die Bilder vor dem Training dekodieren und skalieren. 0: einer je Kern, höchstens 16. Die Anzahl ändert nur die Geschwindigkeit.</translation>
    </message>
    <message>
        <source>Train on the images of extra_32x32.mat too, mixed with those of train_32x32.mat.</source>
        <translation>Auch mit den Bildern aus extra_32x32.mat trainieren, gemischt mit denen aus train_32x32.mat.</translation>
    </message>
    <message>
        <source>Use only so many images of the training files (training and validation together), the first ones; of a folder, the first ones of every class, an even share of each. 0 uses all.</source>
        <translation>Nur so viele Bilder der Trainingsdateien nutzen (Training und Validierung zusammen), die ersten; aus einem Ordner die ersten jeder Klasse, zu gleichen Teilen. 0 nutzt alle.</translation>
    </message>
    <message>
        <source>Use only so many test images, the first ones; of a folder, an even share of each class. 0 uses all.</source>
        <translation>Nur so viele Testbilder nutzen, die ersten; aus einem Ordner gleich viele je Klasse. 0 nutzt alle.</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Validierungsbilder</translation>
    </message>
    <message>
        <source>What a bit width below the highest learns from: the predictions of the next higher one (recursive), those of the highest (soft), or the labels (hard).</source>
        <translation>Wovon eine Bitbreite unter der höchsten lernt: von den Vorhersagen der nächsthöheren (recursive), denen der höchsten (soft) oder den Labels (hard).</translation>
    </message>
    <message>
        <source>What happens when an image file cannot be decoded. stop: the run fails, naming the file. skip: the run warns once and goes on without it; its batch is smaller by one.</source>
        <translation>Was geschieht, wenn sich eine Bilddatei nicht dekodieren lässt. stop: der Lauf schlägt fehl und nennt die Datei. skip: der Lauf warnt einmal und läuft ohne sie weiter; ihr Batch ist um eins kleiner.</translation>
    </message>
    <message>
        <source>What is done with images that are not of the network&apos;s input size. pad: zeros around smaller ones, larger ones are refused. resize: scaled, bilinearly.</source>
        <translation>Was mit Bildern geschieht, die nicht die Eingabegröße des Netzes haben. pad: Nullen um kleinere, größere werden abgelehnt. resize: bilinear skaliert.</translation>
    </message>
    <message>
        <source>Which training images are set aside for validation: random ones, or the first ones of the files.</source>
        <translation>Welche Trainingsbilder zur Validierung zurückgelegt werden: zufällige oder die ersten der Dateien.</translation>
    </message>
    <message>
        <source>for SVHN</source>
        <translation>für SVHN</translation>
    </message>
    <message>
        <source>for folders of images</source>
        <translation>für Bildordner</translation>
    </message>
    <message>
        <source>matched: both sides of every layer&apos;s constraint are compared without batch normalisation, and a layer&apos;s constraint trains that layer&apos;s weights alone. reference: as the official Python code computes, for comparisons with its results (resnet20q only). It asks for that code&apos;s output distance and dual step, which the paper&apos;s presets have.</source>
        <translation>matched: beide Seiten der Nebenbedingung jeder Schicht werden ohne Batch-Normalisierung verglichen, und die Nebenbedingung einer Schicht trainiert nur deren Gewichte. reference: wie der offizielle Python-Code rechnet, zum Vergleich mit dessen Ergebnissen (nur resnet20q). Verlangt Ausgabeabstand und Dualschritt dieses Codes, wie sie die Vorlagen des Artikels haben.</translation>
    </message>
    <message>
        <source>with a random split</source>
        <translation>mit zufälliger Aufteilung</translation>
    </message>
    <message>
        <source>with any-precision</source>
        <translation>mit any-precision</translation>
    </message>
    <message>
        <source>with pd-qat</source>
        <translation>mit pd-qat</translation>
    </message>
    <message>
        <source>with pd-qat and pd-fixed</source>
        <translation>mit pd-qat und pd-fixed</translation>
    </message>
    <message>
        <source>Layers kept at 32 bits in the low-precision network, by name or by index. They have no constraint, except in reference semantics.</source>
        <translation>Schichten, die im Netz niedriger Präzision bei 32 Bit bleiben, nach Name oder Index. Sie haben keine Nebenbedingung, außer in der Referenz-Semantik.</translation>
    </message>
    <message>
        <source>for data sets other than folders of images</source>
        <translation>für Datensätze außer Bildordnern</translation>
    </message>
    <message>
        <source>with every method but full-precision</source>
        <translation>mit jeder Methode außer full-precision</translation>
    </message>
    <message>
        <source>with every method but full-precision, and for built-in networks</source>
        <translation>mit jeder Methode außer full-precision und für eingebaute Netze</translation>
    </message>
    <message>
        <source>Address as http://host:port. Empty: MLFLOW_TRACKING_URI of the environment, else http://127.0.0.1:5000. User and password, or a token, come from MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD and MLFLOW_TRACKING_TOKEN.</source>
        <translation>Adresse wie http://host:port. Leer: MLFLOW_TRACKING_URI der Umgebung, sonst http://127.0.0.1:5000. Benutzer und Passwort oder ein Token kommen aus MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD und MLFLOW_TRACKING_TOKEN.</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Have the wandb program, where it is installed, upload the run while it grows.</source>
        <translation>Das Programm wandb, wo installiert, den Lauf hochladen lassen, während er wächst.</translation>
    </message>
    <message>
        <source>MLflow</source>
        <translation>MLflow</translation>
    </message>
    <message>
        <source>MLflow server</source>
        <translation>MLflow-Server</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Project of W&amp;B, experiment of MLflow.</source>
        <translation>Projekt in W&amp;B, Experiment in MLflow.</translation>
    </message>
    <message>
        <source>Send the run to an MLflow server. Training never waits for it; what it misses is sent later.</source>
        <translation>Den Lauf an einen MLflow-Server senden. Das Training wartet nie darauf; was fehlt, wird später gesendet.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>TensorBoard</source>
        <translation>TensorBoard</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Tracking</translation>
    </message>
    <message>
        <source>Upload while training</source>
        <translation>Beim Training hochladen</translation>
    </message>
    <message>
        <source>W&amp;B team or user. Empty: your own.</source>
        <translation>W&amp;B-Team oder -Benutzer. Leer: der eigene.</translation>
    </message>
    <message>
        <source>Weights &amp; Biases</source>
        <translation>Weights &amp; Biases</translation>
    </message>
    <message>
        <source>Words by which trackers list the run, by comma.</source>
        <translation>Wörter, unter denen Tracker den Lauf führen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Write event files for TensorBoard, beside those of the library&apos;s other runs.</source>
        <translation>Ereignisdateien für TensorBoard schreiben, neben denen der anderen Läufe der Bibliothek.</translation>
    </message>
    <message>
        <source>Write the run as an offline W&amp;B run, which &quot;wandb sync&quot; uploads. Needs neither network nor account.</source>
        <translation>Den Lauf als Offline-Lauf von W&amp;B schreiben, den „wandb sync“ hochlädt. Braucht weder Netz noch Konto.</translation>
    </message>
    <message>
        <source>a tracker that groups runs is on</source>
        <translation>ein Tracker, der Läufe gruppiert, ist an</translation>
    </message>
    <message>
        <source>track.mlflow is on</source>
        <translation>track.mlflow ist an</translation>
    </message>
    <message>
        <source>track.wandb is on</source>
        <translation>track.wandb ist an</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegel</translation>
    </message>
    <message>
        <source>Photographs whose EXIF data say that the camera was held otherwise. ignore: they are read as they are stored, as torchvision does. apply: they are turned upright.</source>
        <translation>Fotos, deren EXIF-Daten sagen, dass die Kamera anders gehalten wurde. ignore: sie werden gelesen, wie sie gespeichert sind, wie in torchvision. apply: sie werden aufgerichtet.</translation>
    </message>
    <message>
        <source>Rotation by EXIF</source>
        <translation>Drehung laut EXIF</translation>
    </message>
    <message>
        <source>Turn upright</source>
        <translation>Aufrichten</translation>
    </message>
    <message>
        <source>Where to fetch the set&apos;s files from in place of the server that publishes them: the URL of a folder that has them under their names. Their checksums are compared all the same.</source>
        <translation>Woher die Dateien des Datensatzes statt vom veröffentlichenden Server kommen: die URL eines Ordners, der sie unter ihren Namen enthält. Die Prüfsummen werden trotzdem verglichen.</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>Absolut</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>Detached</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Distance between full- and low-precision predictions. cross-entropy: never below the entropy of the full-precision predictions, so that certainty pays. kl: less that entropy, 0 where both agree.</source>
        <translation>Abstand zwischen den Vorhersagen in voller und niedriger Präzision. cross-entropy: nie unter der Entropie der Vorhersagen voller Präzision, sodass sich Sicherheit lohnt. kl: abzüglich dieser Entropie, 0 bei Übereinstimmung.</translation>
    </message>
    <message>
        <source>Dual variables that start elsewhere, as layer=value or layer@bits=value; CE is the output. pdqat train --duals-from RUN takes those of a finished run: a warm start.</source>
        <translation>Duale Variablen, die woanders beginnen, als Schicht=Wert oder Schicht@Bits=Wert; CE ist die Ausgabe. pdqat train --duals-from RUN nimmt die eines fertigen Laufs: ein Warmstart.</translation>
    </message>
    <message>
        <source>Initial λ of single layers</source>
        <translation>Start-λ einzelner Schichten</translation>
    </message>
    <message>
        <source>Kullback-Leibler</source>
        <translation>Kullback-Leibler</translation>
    </message>
    <message>
        <source>Makes the step a PI step: λ is the sum of rate · slack, plus gain times the smoothed slack of now. It damps λ without changing where it settles. 0: plain ascent.</source>
        <translation>Macht den Schritt zu einem PI-Schritt: λ ist die Summe von Rate · Schlupf plus Verstärkung mal dem geglätteten aktuellen Schlupf. Dämpft λ, ohne zu ändern, wo es sich einpendelt. 0: einfacher Aufstieg.</translation>
    </message>
    <message>
        <source>Output distance</source>
        <translation>Ausgabeabstand</translation>
    </message>
    <message>
        <source>Output target</source>
        <translation>Ziel der Ausgabe</translation>
    </message>
    <message>
        <source>Proportional gain</source>
        <translation>P-Verstärkung</translation>
    </message>
    <message>
        <source>Relative to ε</source>
        <translation>Relativ zu ε</translation>
    </message>
    <message>
        <source>Restart where feasible</source>
        <translation>Neustart, wo erfüllt</translation>
    </message>
    <message>
        <source>Share ν of the earlier average in the slack that the step follows: single batches are noisy, and a λ that cannot fall below 0 keeps part of their noise. 0: the slack as it is.</source>
        <translation>Anteil ν des früheren Mittels am Schlupf, dem der Schritt folgt: einzelne Batches rauschen, und ein λ, das nicht unter 0 fallen kann, behält einen Teil des Rauschens. 0: der Schlupf, wie er ist.</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Schlupf</translation>
    </message>
    <message>
        <source>Smoothing of the slack</source>
        <translation>Glättung des Schlupfs</translation>
    </message>
    <message>
        <source>What the dual variables follow. absolute: λ moves by rate · (value − ε). relative: λ · ε moves by rate · (value / ε − 1), so that one rate suits levels of every size.</source>
        <translation>Wem die dualen Variablen folgen. absolute: λ bewegt sich um Rate · (Wert − ε). relative: λ · ε bewegt sich um Rate · (Wert / ε − 1), sodass eine Rate zu Schranken jeder Größe passt.</translation>
    </message>
    <message>
        <source>attached: the full-precision network learns to be near the low-precision one, too. detached: the low-precision one alone is drawn.</source>
        <translation>attached: auch das Netz voller Präzision lernt, dem niedriger Präzision nahe zu sein. detached: nur das Netz niedriger Präzision wird angezogen.</translation>
    </message>
    <message>
        <source>λ returns to 0 as soon as its constraint holds. It calms runs that only have to be feasible; λ is no price then.</source>
        <translation>λ kehrt auf 0 zurück, sobald seine Nebenbedingung gilt. Das beruhigt Läufe, die nur zulässig sein müssen; λ ist dann kein Preis.</translation>
    </message>
    <message>
        <source>A note: pdqat allocate writes which run, criterion and budget chose the layers&apos; bits. It changes nothing.</source>
        <translation>Eine Notiz: pdqat allocate schreibt, welcher Lauf, welches Kriterium und welches Budget die Bits der Schichten bestimmt haben. Sie ändert nichts.</translation>
    </message>
    <message>
        <source>Bits of single layers</source>
        <translation>Bits einzelner Schichten</translation>
    </message>
    <message>
        <source>Layers whose bit width is not that of the network, by name or by index: 4 for weights and activations, w4a8 where they differ. A layer&apos;s activations are its inputs. 32 keeps it in high precision. Batch normalisation stays that of the network&apos;s bit width.</source>
        <translation>Schichten, deren Bitbreite nicht die des Netzes ist, nach Name oder Index: 4 für Gewichte und Aktivierungen, w4a8, wo sie sich unterscheiden. Die Aktivierungen einer Schicht sind ihre Eingaben. 32 lässt sie in hoher Präzision. Die Batch-Normalisierung bleibt die der Bitbreite des Netzes.</translation>
    </message>
    <message>
        <source>ResNet-8 (MLPerf Tiny)</source>
        <translation>ResNet-8 (MLPerf Tiny)</translation>
    </message>
    <message>
        <source>Where the bits come from</source>
        <translation>Herkunft der Bits</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All but the first and the last</source>
        <translation>Alle außer erster und letzter</translation>
    </message>
    <message>
        <source>An ONNX model in float32 that classifies images. pdqat inspect FILE shows how it is taken. Training starts from its weights.</source>
        <translation>Ein ONNX-Modell in float32, das Bilder klassifiziert. pdqat inspect DATEI zeigt, wie es übernommen wird. Das Training beginnt mit seinen Gewichten.</translation>
    </message>
    <message>
        <source>End training after so many epochs in a row in which every constraint was met on the training images. 0: never.</source>
        <translation>Das Training nach so vielen Epochen in Folge beenden, in denen jede Nebenbedingung auf den Trainingsbildern erfüllt war. 0: nie.</translation>
    </message>
    <message>
        <source>From an ONNX file</source>
        <translation>Aus ONNX-Datei</translation>
    </message>
    <message>
        <source>How a layer&apos;s inputs are quantized. unit: in steps on [0, 1], for networks that clamp to it; the built-in ones do. scaled: in steps of the size that fits what the layer reads, with a sign where that has one; built-in networks have ReLU then, in full precision too.</source>
        <translation>Wie die Eingaben einer Schicht quantisiert werden. unit: in Stufen auf [0, 1], für Netze, die darauf begrenzen; die eingebauten tun es. scaled: in Stufen der Größe, die zu dem passt, was die Schicht liest, mit Vorzeichen, wo es eines gibt; eingebaute Netze haben dann ReLU, auch in voller Präzision.</translation>
    </message>
    <message>
        <source>How weights are quantized. dorefa: through tanh, for networks that are trained from scratch; full precision goes through tanh, too. uniform: in symmetric steps of the size that fits the weights best; full precision is the weights as they are, so that pretrained networks keep what they know, and what is trained can be quantized elsewhere.</source>
        <translation>Wie Gewichte quantisiert werden. dorefa: durch tanh, für Netze, die von Grund auf trainiert werden; auch die volle Präzision geht durch tanh. uniform: in symmetrischen Stufen der Größe, die am besten zu den Gewichten passt; die volle Präzision sind die Gewichte selbst, sodass vortrainierte Netze ihr Wissen behalten und das Trainierte anderswo quantisiert werden kann.</translation>
    </message>
    <message>
        <source>Images for the scale</source>
        <translation>Bilder für die Skala</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Modelldatei</translation>
    </message>
    <message>
        <source>New classifier</source>
        <translation>Neuer Klassifikator</translation>
    </message>
    <message>
        <source>On [0, 1]</source>
        <translation>Auf [0, 1]</translation>
    </message>
    <message>
        <source>Output channel</source>
        <translation>Ausgabekanal</translation>
    </message>
    <message>
        <source>Rankable layers</source>
        <translation>Rangfähige Schichten</translation>
    </message>
    <message>
        <source>Scaled</source>
        <translation>Skaliert</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Startgewichte</translation>
    </message>
    <message>
        <source>Steps per</source>
        <translation>Stufen je</translation>
    </message>
    <message>
        <source>Stop when met</source>
        <translation>Stopp bei Erfüllung</translation>
    </message>
    <message>
        <source>The network to train. resnet20q: pre-activation ResNet-20, 20 quantized convolutions. resnet8: MLPerf Tiny&apos;s image classification network, 8 quantized convolutions. svhnq: the plain network of DoReFa-Net, 6 quantized convolutions, inputs of 40 px or more. resnet18q: pre-activation ResNet for ImageNet, inputs in multiples of 32 px. resnet50q: the same with bottlenecks. onnx: the network in network.file, with its weights.</source>
        <translation>Das zu trainierende Netz. resnet20q: ResNet-20 mit Präaktivierung, 20 quantisierte Faltungen. resnet8: das Bildklassifikationsnetz von MLPerf Tiny, 8 quantisierte Faltungen. svhnq: das einfache Netz von DoReFa-Net, 6 quantisierte Faltungen, Eingaben ab 40 px. resnet18q: ResNet mit Präaktivierung für ImageNet, Eingaben in Vielfachen von 32 px. resnet50q: dasselbe mit Bottlenecks. onnx: das Netz in network.file, mit seinen Gewichten.</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Gleichmäßig</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Where the first weights come from: a run, a file of weights (.pt, .safetensors), an ONNX model, or seed. Empty: the seed; of a network from a file, its own weights. A run that began has the SHA-256 of the weights here instead.</source>
        <translation>Woher die ersten Gewichte kommen: ein Lauf, eine Gewichtsdatei (.pt, .safetensors), ein ONNX-Modell oder seed. Leer: der Seed; bei einem Netz aus einer Datei dessen eigene Gewichte. Bei einem begonnenen Lauf steht hier stattdessen der SHA-256 der Gewichte.</translation>
    </message>
    <message>
        <source>Where the model file&apos;s classifier has another number of outputs than the data has classes, give it the data&apos;s and let it begin anew.</source>
        <translation>Hat der Klassifikator der Modelldatei eine andere Zahl von Ausgaben, als die Daten Klassen haben: ihm die der Daten geben und ihn neu beginnen lassen.</translation>
    </message>
    <message>
        <source>Whether all of a layer&apos;s weights share one size of steps, or those of each output channel have their own.</source>
        <translation>Ob alle Gewichte einer Schicht eine Stufengröße teilen oder die jedes Ausgabekanals eine eigene haben.</translation>
    </message>
    <message>
        <source>Which layers of a model file can be quantized and ranked. inner: all but the first convolution and the classifier, which stay in full precision.</source>
        <translation>Welche Schichten einer Modelldatei quantisiert und geordnet werden können. inner: alle außer der ersten Faltung und dem Klassifikator, die in voller Präzision bleiben.</translation>
    </message>
    <message>
        <source>for a network from a file</source>
        <translation>für ein Netz aus einer Datei</translation>
    </message>
    <message>
        <source>for the built-in networks</source>
        <translation>für die eingebauten Netze</translation>
    </message>
    <message>
        <source>with constraints</source>
        <translation>mit Nebenbedingungen</translation>
    </message>
    <message>
        <source>with uniform weights</source>
        <translation>mit Gewichten uniform</translation>
    </message>
    <message>
        <source>Training images to which the steps of scaled activations are fitted before training, and batch normalisation where given weights are quantized.</source>
        <translation>Trainingsbilder, an die vor dem Training die Stufen skalierter Aktivierungen angepasst werden und, wo gegebene Gewichte quantisiert werden, die Batch-Normalisierung.</translation>
    </message>
    <message>
        <source>for a network from a file, and with run.init</source>
        <translation>für ein Netz aus einer Datei und mit run.init</translation>
    </message>
    <message>
        <source>with scaled activations, or given weights</source>
        <translation>mit skalierten Aktivierungen oder gegebenen Gewichten</translation>
    </message>
    <message>
        <source>All weights</source>
        <translation>Alle Gewichte</translation>
    </message>
    <message>
        <source>Averaged weights</source>
        <translation>Gemittelte Gewichte</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Decay of a moving average of all weights and statistics (EMA), one step a batch. Where it is above 0, validation, test and what is made of the run use the average; training and the constraints&apos; training values do not. 0: none.</source>
        <translation>Abklingfaktor eines gleitenden Mittels aller Gewichte und Statistiken (EMA), ein Schritt je Batch. Über 0 nutzen Validierung, Test und alles, was aus dem Lauf entsteht, das Mittel; das Training und die Trainingswerte der Nebenbedingungen nicht. 0: keines.</translation>
    </message>
    <message>
        <source>Decay of normalisation</source>
        <translation>Decay der Normalisierung</translation>
    </message>
    <message>
        <source>Epochs in which the learning rate rises evenly from 0, batch by batch.</source>
        <translation>Epochen, in denen die Lernrate gleichmäßig von 0 ansteigt, Batch für Batch.</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Angepasst</translation>
    </message>
    <message>
        <source>How the learning rate falls. steps: by the decay factor at each milestone. cosine: along half a cosine to 0 at the end; such a run cannot be extended.</source>
        <translation>Wie die Lernrate fällt. steps: um den Abklingfaktor an jedem Meilenstein. cosine: entlang eines halben Kosinus bis 0 am Ende; ein solcher Lauf lässt sich nicht verlängern.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Label-Glättung</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Gelernt</translation>
    </message>
    <message>
        <source>Low precision trains</source>
        <translation>Niedrige Präz. trainiert</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>LR-Plan</translation>
    </message>
    <message>
        <source>Share of the training target that all classes get alike, in place of the label. Losses that are shown are those of the labels.</source>
        <translation>Anteil des Trainingsziels, den alle Klassen gleich bekommen, anstelle des Labels. Angezeigte Verluste sind die der Labels.</translation>
    </message>
    <message>
        <source>Size of steps</source>
        <translation>Stufengröße</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Warm-up</translation>
    </message>
    <message>
        <source>What is its own</source>
        <translation>Das Eigene</translation>
    </message>
    <message>
        <source>What the low-precision network&apos;s output constraint trains. own: what belongs to its bit width alone, batch normalisation and learned steps, as published; weights learn at full precision and from the layers&apos; constraints. weights: the shared weights too, straight through the quantizers, which pretrained networks need at few bits.</source>
        <translation>Was die Nebenbedingung der Ausgabe im Netz niedriger Präzision trainiert. own: was nur zu seiner Bitbreite gehört, Batch-Normalisierung und gelernte Stufen, wie veröffentlicht; Gewichte lernen in voller Präzision und aus den Nebenbedingungen der Schichten. weights: auch die gemeinsamen Gewichte, geradewegs durch die Quantisierer, was vortrainierte Netze bei wenigen Bits brauchen.</translation>
    </message>
    <message>
        <source>Whether weight decay holds for batch normalisation and biases too. Steps of quantizers never decay.</source>
        <translation>Ob Weight Decay auch für Batch-Normalisierung und Bias gilt. Stufen der Quantisierer sind stets ausgenommen.</translation>
    </message>
    <message>
        <source>fitted: of weights anew at every training step, with the least squared error; of scaled activations once, before training. learned: they begin so and are trained like weights (LSQ), each bit width&apos;s of its own. SGD suits them better than Adam.</source>
        <translation>fitted: die der Gewichte bei jedem Trainingsschritt neu, mit kleinstem quadratischem Fehler; die skalierter Aktivierungen einmal, vor dem Training. learned: sie beginnen so und werden wie Gewichte trainiert (LSQ), für jede Bitbreite eigene. SGD passt besser zu ihnen als Adam.</translation>
    </message>
    <message>
        <source>with the schedule steps</source>
        <translation>mit dem LR-Plan steps</translation>
    </message>
</context>
<context>
    <name>inventory</name>
    <message>
        <source>%1 image</source>
        <translation>%1 Bild</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 Bilder</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>%1 Datei</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>%1 class</source>
        <translation>%1 Klasse</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 Klassen</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>, %1 of %2</source>
        <translation>, %1 à %2</translation>
    </message>
    <message>
        <source>, %1 of %2 (%3) to %4 (%5)</source>
        <translation>, %1 à %2 (%3) bis %4 (%5)</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (the limit leaves the others)</source>
        <translation>%1: %3, davon %2 genutzt (Limit)</translation>
    </message>
    <message>
        <source>%1 leaves out %2 without a suffix</source>
        <translation>%1 lässt %2 ohne Endung aus</translation>
    </message>
    <message>
        <source>%1 leaves out %2 with the suffix %3</source>
        <translation>%1 lässt %2 mit der Endung %3 aus</translation>
    </message>
    <message>
        <source>%1 leaves out %2 as hidden: the name begins with a point</source>
        <translation>%1 lässt %2 als verborgen aus: der Name beginnt mit einem Punkt</translation>
    </message>
    <message>
        <source>%1 leaves out %2 as links to folders, which are not followed, or to nothing</source>
        <translation>%1 lässt %2 aus: Links auf Ordner, denen nicht gefolgt wird, oder ins Leere</translation>
    </message>
    <message>
        <source>%1 leaves out %2 outside the class folders</source>
        <translation>%1 lässt %2 außerhalb der Klassenordner aus</translation>
    </message>
    <message>
        <source>%1 leaves out %2 that the label file does not name</source>
        <translation>%1 lässt %2 aus, ohne Eintrag in der Label-Datei</translation>
    </message>
    <message>
        <source>rotated by EXIF, which is not applied</source>
        <translation>laut EXIF gedreht, was nicht angewandt wird</translation>
    </message>
    <message>
        <source>rotated by EXIF, and turned upright</source>
        <translation>laut EXIF gedreht (wird aufgerichtet)</translation>
    </message>
    <message>
        <source>grey, and read as RGB</source>
        <translation>grau (als RGB gelesen)</translation>
    </message>
    <message>
        <source>CMYK, and read as RGB</source>
        <translation>in CMYK (als RGB gelesen)</translation>
    </message>
    <message>
        <source>of 16 bits, and read with 8</source>
        <translation>mit 16 Bit (mit 8 gelesen)</translation>
    </message>
    <message>
        <source>such that no image can be decoded</source>
        <translation>nicht dekodierbar</translation>
    </message>
    <message>
        <source>%1 of %2 looked at</source>
        <translation>%1 von %2 geprüften</translation>
    </message>
    <message>
        <source>%1: %2 is %3</source>
        <translation>%1: %2 ist %3</translation>
    </message>
    <message>
        <source>%1: %2 are %3</source>
        <translation>%1: %2 sind %3</translation>
    </message>
    <message>
        <source>%1 is short by %2: its files hold %3, the published set has %4</source>
        <translation>In %1 fehlen %2: die Dateien enthalten %3, der veröffentlichte Datensatz hat %4</translation>
    </message>
    <message>
        <source>%1: %2 has a file name that another class has too</source>
        <translation>%1: %2 hat einen Dateinamen, den auch eine andere Klasse hat</translation>
    </message>
    <message>
        <source>%1: %2 have a file name that another class has too</source>
        <translation>%1: %2 haben einen Dateinamen, den auch eine andere Klasse hat</translation>
    </message>
    <message>
        <source>%1 has no image of %2: %3</source>
        <translation>%1 hat kein Bild von %2: %3</translation>
    </message>
    <message>
        <source>%1 of val has the class and file name of a training image</source>
        <translation>%1 aus val hat Klasse und Dateinamen eines Trainingsbilds</translation>
    </message>
    <message>
        <source>%1 of val have the class and file name of a training image</source>
        <translation>%1 aus val haben Klasse und Dateinamen eines Trainingsbilds</translation>
    </message>
    <message>
        <source>split: %1 to train on, %2 to validate</source>
        <translation>Aufteilung: %1 zum Training, %2 zur Validierung</translation>
    </message>
    <message>
        <source>passed over: %1 at the end of every epoch, too few for a batch of this network</source>
        <translation>ungenutzt: %1 am Ende jeder Epoche, zu wenige für einen Batch dieses Netzes</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::Actions</name>
    <message>
        <source>Write a re&amp;port…</source>
        <translation>Be&amp;richt schreiben…</translation>
    </message>
    <message>
        <source>Of the runs selected in the list, as HTML or PDF</source>
        <translation>Über die in der Liste gewählten Läufe, als HTML oder PDF</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;New experiment</source>
        <translation>&amp;Neues Experiment</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>Einstellungen &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export settings…</source>
        <translation>Einstellungen &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Stopp&amp;en</translation>
    </message>
    <message>
        <source>Finish the batch, keep a checkpoint, end</source>
        <translation>Batch beenden, Checkpoint behalten, aufhören</translation>
    </message>
    <message>
        <source>&amp;Abort</source>
        <translation>&amp;Abbruch</translation>
    </message>
    <message>
        <source>End without a checkpoint</source>
        <translation>Ohne Checkpoint aufhören</translation>
    </message>
    <message>
        <source>Re&amp;load the library</source>
        <translation>Bibliothek neu &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Find a run</source>
        <translation>Lauf &amp;finden</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Vorige Seite</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About PD-QAT Workbench</source>
        <translation>Ü&amp;ber PD-QAT Workbench</translation>
    </message>
    <message>
        <source>S&amp;weep…</source>
        <translation>S&amp;weep…</translation>
    </message>
    <message>
        <source>Train many runs from one file</source>
        <translation>Viele Läufe aus einer Datei trainieren</translation>
    </message>
    <message>
        <source>Export &amp;model…</source>
        <translation>&amp;Modell exportieren…</translation>
    </message>
    <message>
        <source>The network of the run shown for other programs, with proof</source>
        <translation>Das Netz des gezeigten Laufs für andere Programme, mit Nachweis</translation>
    </message>
    <message>
        <source>Send to &amp;tracker…</source>
        <translation>An &amp;Tracker senden…</translation>
    </message>
    <message>
        <source>Send the run shown to an experiment tracker</source>
        <translation>Den gezeigten Lauf an einen Experiment-Tracker senden</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>M&amp;odell öffnen…</translation>
    </message>
    <message>
        <source>Look at an ONNX model, quantize it, train it</source>
        <translation>Ein ONNX-Modell ansehen, quantisieren, trainieren</translation>
    </message>
    <message>
        <source>Open &amp;library…</source>
        <translation>Bib&amp;liothek öffnen…</translation>
    </message>
    <message>
        <source>Show another folder of runs, or make a new one</source>
        <translation>Einen anderen Ordner mit Läufen zeigen oder neu anlegen</translation>
    </message>
    <message>
        <source>Import run&amp;s…</source>
        <translation>Lä&amp;ufe importieren…</translation>
    </message>
    <message>
        <source>From another library, W&amp;B, TensorBoard or MLflow</source>
        <translation>Aus anderer Bibliothek, W&amp;B, TensorBoard oder MLflow</translation>
    </message>
    <message>
        <source>Several &amp;values…</source>
        <translation>Mehrere We&amp;rte…</translation>
    </message>
    <message>
        <source>Train the experiment in the form with every combination of several values</source>
        <translation>Das Experiment im Formular mit jeder Kombination mehrerer Werte trainieren</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>T&amp;our</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::AgreementModel</name>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>integers</source>
        <translation>Ganzzahlen</translation>
    </message>
    <message>
        <source>floats</source>
        <translation>Floats</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Largest output</source>
        <translation>Max. Ausgabe</translation>
    </message>
    <message>
        <source>Max difference</source>
        <translation>Max. Differenz</translation>
    </message>
    <message>
        <source>Mean diff.</source>
        <translation>Mittl. Diff.</translation>
    </message>
    <message>
        <source>Flipped codes</source>
        <translation>Gekippte Codes</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>Rechnet in</translation>
    </message>
    <message>
        <source>In the network&apos;s order</source>
        <translation>In der Folge des Netzes</translation>
    </message>
    <message>
        <source>As exported</source>
        <translation>Wie exportiert</translation>
    </message>
    <message>
        <source>Largest absolute output of the engine&apos;s layer</source>
        <translation>Größte absolute Ausgabe der Schicht in der Engine</translation>
    </message>
    <message>
        <source>Largest absolute difference of outputs, exported − engine</source>
        <translation>Größte absolute Differenz der Ausgaben, exportiert − Engine</translation>
    </message>
    <message>
        <source>Mean absolute difference of outputs</source>
        <translation>Mittlere absolute Differenz der Ausgaben</translation>
    </message>
    <message>
        <source>Codes of the layer&apos;s quantized input that differ from the engine&apos;s</source>
        <translation>Codes der quantisierten Eingabe der Schicht, die von denen der Engine abweichen</translation>
    </message>
    <message>
        <source>What the runtime&apos;s own graph computes the layer in</source>
        <translation>Worin der eigene Graph der Laufzeit die Schicht rechnet</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::Banner</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pdqat::ui::BitsTable</name>
    <message>
        <source>Fix at %1 bit</source>
        <translation>Fest: %1 Bit</translation>
    </message>
    <message>
        <source>Never %1 bit</source>
        <translation>Nie %1 Bit</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::BoardView</name>
    <message>
        <source>Constraints</source>
        <translation>Nebenbedingungen</translation>
    </message>
    <message>
        <source>One row per constraint with level, value, slack, dual variable and state</source>
        <translation>Eine Zeile je Nebenbedingung mit Schranke, Wert, Schlupf, dualer Variable und Zustand</translation>
    </message>
    <message>
        <source>no dual step yet</source>
        <translation>noch kein Dualschritt</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::BudgetGap</name>
    <message>
        <source>Measure each layer alone</source>
        <translation>Jede Schicht allein messen</translation>
    </message>
    <message>
        <source>Measure what each layer loses at several bit widths</source>
        <translation>Messen, was jede Schicht bei mehreren Bitbreiten verliert</translation>
    </message>
    <message>
        <source>Goes through the validation images for each layer at 2, 4 and 8 bit and at the run&apos;s own widths. It can be cancelled, and goes on from there the next time.</source>
        <translation>Geht die Validierungsbilder für jede Schicht bei 2, 4 und 8 Bit und den Bitbreiten des Laufs durch. Lässt sich abbrechen und geht beim nächsten Mal dort weiter.</translation>
    </message>
    <message>
        <source>Measure times here</source>
        <translation>Zeiten hier messen</translation>
    </message>
    <message>
        <source>Measure how long each layer takes on this machine</source>
        <translation>Messen, wie lange jede Schicht auf diesem Rechner braucht</translation>
    </message>
    <message>
        <source>Runs the network at every bit width in onnxruntime, where the Python that is found has it, else by the workbench&apos;s own kernels. Less than a minute as a rule; best with nothing else running.</source>
        <translation>Führt das Netz mit jeder Bitbreite in onnxruntime aus, wenn das gefundene Python es hat, sonst mit eigenen Kerneln der Workbench. Meist unter einer Minute; am besten, wenn sonst nichts läuft.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::BudgetPage</name>
    <message>
        <source>Each layer gets a bit width of its own, so that the network fits the budget and loses as little as possible. Move the slider; click a width in the table to fix it for that layer, right-click to forbid it.</source>
        <translation>Jede Schicht bekommt eine eigene Bitbreite, sodass das Netz ins Budget passt und möglichst wenig verliert. Den Regler bewegen; eine Bitbreite in der Tabelle anklicken, um sie für die Schicht festzulegen, mit Rechtsklick verbieten.</translation>
    </message>
    <message>
        <source>Loss &amp;by</source>
        <translation>&amp;Verlust nach</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Budget</translation>
    </message>
    <message>
        <source>S&amp;hortcuts as the layer beside</source>
        <translation>S&amp;hortcuts wie Nebenschicht</translation>
    </message>
    <message>
        <source>Layers that read the same map get the same bit width: it is quantized once</source>
        <translation>Schichten, die dieselbe Feature-Map lesen, bekommen dieselbe Bitbreite: sie wird einmal quantisiert</translation>
    </message>
    <message>
        <source>&amp;Reset by-hand changes</source>
        <translation>Manuelles &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Train this</source>
        <translation>Das &amp;trainieren</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>bit operations</source>
        <translation>Bitoperationen</translation>
    </message>
    <message>
        <source>What the loss of a layer is measured by</source>
        <translation>Wonach der Verlust einer Schicht gemessen wird</translation>
    </message>
    <message>
        <source>Unit of the budget</source>
        <translation>Einheit des Budgets</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Budget as a number</source>
        <translation>Budget als Zahl</translation>
    </message>
    <message>
        <source>Shortcuts as the layer beside</source>
        <translation>Shortcuts wie Nebenschicht</translation>
    </message>
    <message>
        <source>Reset by-hand changes</source>
        <translation>Manuelles zurücksetzen</translation>
    </message>
    <message>
        <source>Train this</source>
        <translation>Das trainieren</translation>
    </message>
    <message>
        <source>Bit width of each layer</source>
        <translation>Bitbreite jeder Schicht</translation>
    </message>
    <message>
        <source>The losses of its layers are known after the first epoch.</source>
        <translation>Die Verluste der Schichten sind nach der ersten Epoche bekannt.</translation>
    </message>
    <message>
        <source>No run selected.
Press Run, or select a run on the left.</source>
        <translation>Kein Lauf ausgewählt.
Starten drücken oder links einen Lauf wählen.</translation>
    </message>
    <message>
        <source>loss by %1</source>
        <translation>Verlust nach %1</translation>
    </message>
    <message>
        <source>From %1, the cheapest choice, to %2, the dearest.</source>
        <translation>Von %1, der billigsten Auswahl, bis %2, der teuersten.</translation>
    </message>
    <message>
        <source>“%1” is no budget: say for example %2.</source>
        <translation>„%1“ ist kein Budget: zum Beispiel %2 eingeben.</translation>
    </message>
    <message>
        <source>bits within %1</source>
        <translation>Bits innerhalb von %1</translation>
    </message>
    <message>
        <source>The layers were not measured.</source>
        <translation>Die Schichten wurden nicht gemessen.</translation>
    </message>
    <message>
        <source>&amp;Compare …</source>
        <translation>Ver&amp;gleichen …</translation>
    </message>
    <message>
        <source>A report of the trained networks on show, the newest run of each</source>
        <translation>Ein Bericht der gezeigten trainierten Netze, jeweils der neueste Lauf</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Compare the trained networks</source>
        <translation>Die trainierten Netze vergleichen</translation>
    </message>
    <message>
        <source>all at %1 bit</source>
        <translation>alle mit %1 Bit</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>St&amp;udy…</source>
        <translation>St&amp;udie…</translation>
    </message>
    <message>
        <source>Trains networks within several budgets, and shows which is worth taking</source>
        <translation>Trainiert Netze innerhalb mehrerer Budgets und zeigt, welches sich lohnt</translation>
    </message>
    <message>
        <source>Trade-off study of several budgets</source>
        <translation>Kompromiss-Studie über mehrere Budgets</translation>
    </message>
    <message>
        <source>There is no study of an unfinished run.</source>
        <translation>Von einem Lauf, der nicht fertig ist, gibt es keine Studie.</translation>
    </message>
    <message>
        <source>Its ranking still changes. Let the run end, or resume it to its end, first.</source>
        <translation>Seine Rangfolge ändert sich noch. Den Lauf erst enden lassen oder bis zum Ende fortsetzen.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::CheckList</name>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::CloseGuard</name>
    <message>
        <source>A run is training</source>
        <translation>Ein Lauf trainiert</translation>
    </message>
    <message>
        <source>Stop it, keep a checkpoint and close? It can be resumed at the next start.</source>
        <translation>Ihn stoppen, einen Checkpoint behalten und schließen? Er lässt sich beim nächsten Start fortsetzen.</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Stoppen, behalten</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Weiter trainieren</translation>
    </message>
    <message>
        <source>Unsaved recipe</source>
        <translation>Ungesichertes Rezept</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved. Close without them?</source>
        <translation>„%1“ hat ungespeicherte Änderungen. Ohne sie schließen?</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ColorScale</name>
    <message>
        <source>Colours: %1</source>
        <translation>Farben: %1</translation>
    </message>
    <message>
        <source>Colours: %1 from 0 to %2</source>
        <translation>Farben: %1 von 0 bis %2</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::CompareCurves</name>
    <message>
        <source>mean over the layers</source>
        <translation>Mittel der Schichten</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>&amp;Schicht</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>Batch %1</translation>
    </message>
    <message>
        <source>minute %1</source>
        <translation>Minute %1</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>Bil&amp;der</translation>
    </message>
    <message>
        <source>Al&amp;ong</source>
        <translation>&amp;Entlang</translation>
    </message>
    <message>
        <source>&amp;Show as</source>
        <translation>&amp;Als</translation>
    </message>
    <message>
        <source>one plot</source>
        <translation>ein Diagramm</translation>
    </message>
    <message>
        <source>small multiples</source>
        <translation>kleine Multiples</translation>
    </message>
    <message>
        <source>%1, mean ± standard deviation</source>
        <translation>%1, Mittel ± Standardabweichung</translation>
    </message>
    <message>
        <source>The first %1 of %2 groups</source>
        <translation>Die ersten %1 von %2 Gruppen</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>None of these runs has this quantity of a layer. Training with layer constraints measures λ, error and slack.</source>
        <translation>Keiner dieser Läufe hat diese Größe einer Schicht. Das Training mit Nebenbedingungen je Schicht misst λ, Fehler und Schlupf.</translation>
    </message>
    <message>
        <source>None of these runs has both numbers. pdqat latency measures times.</source>
        <translation>Keiner dieser Läufe hat beide Zahlen. pdqat latency misst Zeiten.</translation>
    </message>
    <message>
        <source>%1 runs in %2 groups</source>
        <translation>%1 Läufe in %2 Gruppen</translation>
    </message>
    <message>
        <source>their settings are the same</source>
        <translation>ihre Einstellungen sind gleich</translation>
    </message>
    <message>
        <source>they differ in %1</source>
        <translation>sie unterscheiden sich in %1</translation>
    </message>
    <message>
        <source>they differ in %1 and %2 more</source>
        <translation>sie unterscheiden sich in %1 und %2 weiteren</translation>
    </message>
    <message>
        <source>logs are being read …</source>
        <translation>Protokolle werden gelesen …</translation>
    </message>
    <message>
        <source>Views of the comparison</source>
        <translation>Ansichten des Vergleichs</translation>
    </message>
    <message>
        <source>Fold seeds</source>
        <translation>Seeds bündeln</translation>
    </message>
    <message>
        <source>As a recipe</source>
        <translation>Als Rezept</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Kompromiss</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Parallel</translation>
    </message>
    <message>
        <source>&amp;Fold seeds</source>
        <translation>Seeds &amp;bündeln</translation>
    </message>
    <message>
        <source>Runs that differ in their seeds alone are one group: their mean with its spread</source>
        <translation>Läufe, die sich nur im Seed unterscheiden, sind eine Gruppe: ihr Mittel mit Streuung</translation>
    </message>
    <message>
        <source>As a &amp;recipe</source>
        <translation>Als &amp;Rezept</translation>
    </message>
    <message>
        <source>Open a recipe that makes this figure or table, on page Figures</source>
        <translation>Auf der Seite Abbildungen ein Rezept öffnen, das diese Abbildung oder Tabelle erzeugt</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>each run&apos;s lowest</source>
        <translation>je Lauf die kleinste</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>Bit &amp;width</source>
        <translation>Bitbrei&amp;te</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>Be&amp;i</translation>
    </message>
    <message>
        <source>the best epoch</source>
        <translation>bester Epoche</translation>
    </message>
    <message>
        <source>the last epoch</source>
        <translation>letzter Epoche</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Ac&amp;ross</source>
        <translation>&amp;Waagerecht</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Senkrecht</translation>
    </message>
    <message>
        <source>Select two or more runs in the list on the left: with Ctrl or Shift and a click, or with Shift and the arrow keys.</source>
        <translation>Links in der Liste zwei oder mehr Läufe wählen: mit Strg oder Umschalt und Klick oder mit Umschalt und Pfeiltasten.</translation>
    </message>
    <message>
        <source>Layers by run</source>
        <translation>Schichten je Lauf</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell</source>
        <translation>Pfeiltasten gehen von Zelle zu Zelle</translation>
    </message>
    <message>
        <source>Trade-off of the runs</source>
        <translation>Kompromiss der Läufe</translation>
    </message>
    <message>
        <source>Arrow keys go from run to run</source>
        <translation>Pfeiltasten gehen von Lauf zu Lauf</translation>
    </message>
    <message>
        <source>Settings and results of the runs</source>
        <translation>Einstellungen und Ergebnisse der Läufe</translation>
    </message>
    <message>
        <source>and %1 more notes</source>
        <translation>und %1 weitere Hinweise</translation>
    </message>
    <message>
        <source>Recipes have no such figure: they draw curves along epochs, layers&apos; λ, error and slack, and numbers against size, bit operations, kept layers or time</source>
        <translation>Rezepte haben keine solche Abbildung: sie zeichnen Kurven über Epochen, λ, Fehler und Schlupf der Schichten sowie Zahlen gegen Größe, Bitoperationen, behaltene Schichten oder Zeit</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::CompareTable</name>
    <message>
        <source>Compared runs</source>
        <translation>Verglichene Läufe</translation>
    </message>
    <message>
        <source>Hold the others against &amp;this one</source>
        <translation>Mit &amp;diesem vergleichen</translation>
    </message>
    <message>
        <source>&amp;Copy the table as CSV</source>
        <translation>Tabelle als CSV &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::CompareTableModel</name>
    <message>
        <source>%1 (baseline)</source>
        <translation>%1 (Baseline)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Less the baseline&apos;s, over the seeds that both have: %1</source>
        <translation>Minus Baseline, über die gemeinsamen Seeds: %1</translation>
    </message>
    <message>
        <source>95 % interval: %1 to %2</source>
        <translation>95-%-Intervall: %1 bis %2</translation>
    </message>
    <message>
        <source>p = %1 (paired t test, two-sided)</source>
        <translation>p = %1 (gepaarter t-Test, zweiseitig)</translation>
    </message>
    <message>
        <source>At the last epoch</source>
        <translation>Bei der letzten Epoche</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Less the baseline&apos;s; single runs, whatever their seeds</source>
        <translation>Minus Baseline; einzelne Läufe, gleich welcher Seeds</translation>
    </message>
    <message>
        <source>Δ %1</source>
        <translation>Δ %1</translation>
    </message>
    <message>
        <source>At the best epoch, by the accuracy on validation images where there are such</source>
        <translation>Bei der besten Epoche, nach der Genauigkeit auf Validierungsbildern, wo es sie gibt</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ConfigFiles</name>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>The settings could not be read.</source>
        <translation>Die Einstellungen waren nicht lesbar.</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>The settings were not written.</source>
        <translation>Die Einstellungen wurden nicht geschrieben.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ConstraintBoard</name>
    <message>
        <source>no dual step yet</source>
        <translation>noch kein Dualschritt</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Nebenbedingung</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>ε</source>
        <translation>ε</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Schlupf</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>λ trend</source>
        <translation>Verlauf von λ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Layer, or the output of the network</source>
        <translation>Schicht oder Ausgabe des Netzes</translation>
    </message>
    <message>
        <source>Low bit width</source>
        <translation>Niedrige Bitbreite</translation>
    </message>
    <message>
        <source>Mean over the training images: squared or absolute error of a layer, distance of the output (nats)</source>
        <translation>Mittel über die Trainingsbilder: quadratischer oder absoluter Fehler einer Schicht, Abstand der Ausgabe (Nats)</translation>
    </message>
    <message>
        <source>Dual variable over the last dual steps</source>
        <translation>Duale Variable über die letzten Dualschritte</translation>
    </message>
    <message>
        <source>not constrained</source>
        <translation>unbeschränkt</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>λ mean</source>
        <translation>λ Mittel</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>Relativer Fehler</translation>
    </message>
    <message>
        <source>After gain</source>
        <translation>Nach Verstärkung</translation>
    </message>
    <message>
        <source>Inside (0, 1)</source>
        <translation>Innerhalb (0, 1)</translation>
    </message>
    <message>
        <source>The same after the best gain, which batch normalisation can undo</source>
        <translation>Dasselbe nach der besten Verstärkung, die Batch-Normalisierung ausgleichen kann</translation>
    </message>
    <message>
        <source>Share of the layer&apos;s outputs inside (0, 1) before the clamp: what lies below 0 has no error for free</source>
        <translation>Anteil der Ausgaben der Schicht innerhalb (0, 1) vor dem Clamp: was unter 0 liegt, ist ohne Weiteres fehlerfrei</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::CurveLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Enter highlights a curve, Space hides or shows it, S shows it alone.</source>
        <translation>Eingabe hebt eine Kurve hervor, Leertaste blendet sie aus oder ein, S zeigt sie allein.</translation>
    </message>
    <message>
        <source>Click: highlight · Ctrl-click: hide or show · double-click: show alone</source>
        <translation>Klick: hervorheben · Strg+Klick: aus- oder einblenden · Doppelklick: allein zeigen</translation>
    </message>
    <message>
        <source>Filter curves</source>
        <translation>Kurven filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::CurvePlot</name>
    <message>
        <source>log y</source>
        <translation>log y</translation>
    </message>
    <message>
        <source>Logarithmic vertical axis</source>
        <translation>Logarithmische senkrechte Achse</translation>
    </message>
    <message>
        <source>Logarithmic horizontal axis</source>
        <translation>Logarithmische waagerechte Achse</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show everything and follow the data</source>
        <translation>Alles zeigen und den Daten folgen</translation>
    </message>
    <message>
        <source>Numbers as a table</source>
        <translation>Zahlen als Tabelle</translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation>Zahlen als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Export figure…</source>
        <translation>Abbildung exportieren…</translation>
    </message>
    <message>
        <source>Export this figure</source>
        <translation>Diese Abbildung exportieren</translation>
    </message>
    <message>
        <source>More for this plot</source>
        <translation>Mehr zu diesem Diagramm</translation>
    </message>
    <message>
        <source>Plot of %1 over %2, number of curves: %3. Arrow keys pan, plus and minus zoom, Home shows everything, L switches the logarithmic axis, T shows the numbers as a table.</source>
        <translation>Diagramm von %1 über %2, Anzahl der Kurven: %3. Pfeiltasten verschieben, Plus und Minus zoomen, Pos1 zeigt alles, L schaltet die logarithmische Achse um, T zeigt die Zahlen als Tabelle.</translation>
    </message>
    <message>
        <source>values not finite: %1</source>
        <translation>nicht endliche Werte: %1</translation>
    </message>
    <message>
        <source>values ≤ 0 hidden by the log axis: %1</source>
        <translation>durch die log. Achse verborgene Werte ≤ 0: %1</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>Smoothing of batches</source>
        <translation>Glättung der Batches</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1, smoothed</source>
        <translation>%1, geglättet</translation>
    </message>
    <message>
        <source>%1 · drawn: lowest and highest of up to %2 points</source>
        <translation>%1 · gezeichnet: kleinster und größter von bis zu %2 Punkten</translation>
    </message>
    <message>
        <source>%1 · min, max of %2</source>
        <translation>%1 · Min., Max. von %2</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::CurveTableModel</name>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::DataPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>What lies in the data folder</source>
        <translation>Was im Datenordner liegt</translation>
    </message>
    <message>
        <source>Progress of getting the data set</source>
        <translation>Fortschritt beim Holen des Datensatzes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>Holen…</translation>
    </message>
    <message>
        <source>Stop getting the data set</source>
        <translation>Holen des Datensatzes stoppen</translation>
    </message>
    <message>
        <source>Get the data set from where it is published</source>
        <translation>Den Datensatz von seiner Veröffentlichungsstelle holen</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::DockTitle</name>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::EngineCompare</name>
    <message>
        <source>The runs cannot be compared</source>
        <translation>Die Läufe lassen sich nicht vergleichen</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::EngineFigures</name>
    <message>
        <source>A recipe cannot be read</source>
        <translation>Ein Rezept ist nicht lesbar</translation>
    </message>
    <message>
        <source>The recipe was not saved</source>
        <translation>Das Rezept wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The recipe was not removed</source>
        <translation>Das Rezept wurde nicht entfernt</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>Die Datei wurde nicht geschrieben.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::EngineModels</name>
    <message>
        <source>The node data could not be made.</source>
        <translation>Die Knotendaten konnten nicht erzeugt werden.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::EngineQueue</name>
    <message>
        <source>The queue was not changed.</source>
        <translation>Die Warteschlange wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Nobody works on the queue.</source>
        <translation>Niemand bearbeitet die Warteschlange.</translation>
    </message>
    <message>
        <source>Its process ended with code %1.</source>
        <translation>Ihr Prozess endete mit Code %1.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::EngineReports</name>
    <message>
        <source>The report was not written</source>
        <translation>Der Bericht wurde nicht geschrieben</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::EngineRuns</name>
    <message>
        <source>The run could not be started</source>
        <translation>Der Lauf ließ sich nicht starten</translation>
    </message>
    <message>
        <source>The run could not be resumed</source>
        <translation>Der Lauf ließ sich nicht fortsetzen</translation>
    </message>
    <message>
        <source>The library cannot be read</source>
        <translation>Die Bibliothek ist nicht lesbar</translation>
    </message>
    <message>
        <source>The run cannot be read</source>
        <translation>Der Lauf ist nicht lesbar</translation>
    </message>
    <message>
        <source>The labels were not changed</source>
        <translation>Namen, Tags und Notizen wurden nicht geändert</translation>
    </message>
    <message>
        <source>Not all runs were moved to the trash</source>
        <translation>Nicht alle Läufe kamen in den Papierkorb</translation>
    </message>
    <message>
        <source>Not all runs were restored</source>
        <translation>Nicht alle Läufe wurden wiederhergestellt</translation>
    </message>
    <message>
        <source>Not all runs were deleted</source>
        <translation>Nicht alle Läufe wurden gelöscht</translation>
    </message>
    <message>
        <source>The trash cannot be read</source>
        <translation>Der Papierkorb ist nicht lesbar</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nichts wurde importiert</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::EngineSweeps</name>
    <message>
        <source>It ended at once. Output: %1</source>
        <translation>Er endete sofort. Ausgabe: %1</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::EngineTrackers</name>
    <message>
        <source>The run still trains. Send it again after its end: only the rest is sent then.</source>
        <translation>Der Lauf trainiert noch. Nach seinem Ende erneut senden: dann wird nur der Rest gesendet.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ExperimentForm</name>
    <message>
        <source>Ready to run.</source>
        <translation>Startbereit.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Run this experiment</source>
        <translation>Dieses Experiment starten</translation>
    </message>
    <message>
        <source>Select a field to read what it means.</source>
        <translation>Ein Feld wählen, um seine Bedeutung zu lesen.</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Einreihen</translation>
    </message>
    <message>
        <source>Put this experiment in line</source>
        <translation>Dieses Experiment in die Warteschlange stellen</translation>
    </message>
    <message>
        <source>A run trains: this one gets in line.</source>
        <translation>Ein Lauf trainiert: dieser wird eingereiht.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ExportDialog</name>
    <message>
        <source>Export “%1”</source>
        <translation>„%1“ exportieren</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>CSV (the numbers)</source>
        <translation>CSV (die Zahlen)</translation>
    </message>
    <message>
        <source>Column (%1 mm)</source>
        <translation>Spalte (%1 mm)</translation>
    </message>
    <message>
        <source>Page (%1 mm)</source>
        <translation>Seite (%1 mm)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>As the figure was made</source>
        <translation>Wie die Abbildung entstand</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ExportForm</name>
    <message>
        <source>%1 bit</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Modell exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Bit width</source>
        <translation>&amp;Bitbreite</translation>
    </message>
    <message>
        <source>&amp;Checkpoint</source>
        <translation>&amp;Checkpoint</translation>
    </message>
    <message>
        <source>&amp;Test images</source>
        <translation>&amp;Testbilder</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Date&amp;i</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>in the run&apos;s folder</source>
        <translation>im Lauf-Ordner</translation>
    </message>
    <message>
        <source>Bit width</source>
        <translation>Bitbreite</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>Test images of the proof</source>
        <translation>Testbilder für den Nachweis</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zu schreibende Datei</translation>
    </message>
    <message>
        <source>Choose the file to write</source>
        <translation>Die zu schreibende Datei wählen</translation>
    </message>
    <message>
        <source>Images on which the exported graph is compared with the engine</source>
        <translation>Bilder, auf denen der exportierte Graph mit der Engine verglichen wird</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ExportsModel</name>
    <message>
        <source>What the file has beyond the parameters packed at their bits</source>
        <translation>Was die Datei über die auf ihre Bits gepackten Parameter hinaus hat</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::FieldRow</name>
    <message>
        <source>Reset %1 to its default</source>
        <translation>%1 auf den Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Zurück zum Standard: %1</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::FigureActions</name>
    <message>
        <source>&amp;New figure</source>
        <translation>&amp;Neue Abbildung</translation>
    </message>
    <message>
        <source>Searc&amp;h figures</source>
        <translation>Abbildungen &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Back to all figures</source>
        <translation>&amp;Zurück zu allen</translation>
    </message>
    <message>
        <source>&amp;Save recipe</source>
        <translation>Rezept s&amp;peichern</translation>
    </message>
    <message>
        <source>Save recipe &amp;as…</source>
        <translation>Rezept speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Remove recipe</source>
        <translation>Rezept &amp;entfernen</translation>
    </message>
    <message>
        <source>Edit as &amp;JSON…</source>
        <translation>Als &amp;JSON bearbeiten…</translation>
    </message>
    <message>
        <source>Show as printed in &amp;grey</source>
        <translation>Wie in &amp;Grau gedruckt zeigen</translation>
    </message>
    <message>
        <source>Export as &amp;PDF, SVG or PNG…</source>
        <translation>Als P&amp;DF, SVG oder PNG exportieren…</translation>
    </message>
    <message>
        <source>Export as &amp;LaTeX…</source>
        <translation>Als &amp;LaTeX exportieren…</translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>Als &amp;CSV exportieren…</translation>
    </message>
    <message>
        <source>Export as &amp;Markdown…</source>
        <translation>Als &amp;Markdown exportieren…</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as LaTe&amp;X</source>
        <translation>Als LaTe&amp;X kopieren</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Als CS&amp;V kopieren</translation>
    </message>
    <message>
        <source>Copy as Mar&amp;kdown</source>
        <translation>Als Mar&amp;kdown kopieren</translation>
    </message>
    <message>
        <source>Numbers as a &amp;table</source>
        <translation>Zahlen als &amp;Tabelle</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::FiguresPage</name>
    <message>
        <source>New figure</source>
        <translation>Neue Abbildung</translation>
    </message>
    <message>
        <source>Unsaved recipe</source>
        <translation>Ungesichertes Rezept</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>„%1“ hat ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Save recipe as</source>
        <translation>Rezept speichern unter</translation>
    </message>
    <message>
        <source>Name of the new recipe</source>
        <translation>Name des neuen Rezepts</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, Kopie</translation>
    </message>
    <message>
        <source>“%1” is in the library&apos;s trash.</source>
        <translation>„%1“ ist im Papierkorb der Bibliothek.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Abbildungen</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation>Abbildun&amp;gen</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::FilePanel</name>
    <message>
        <source>It was not read: you cancelled it.</source>
        <translation>Nicht gelesen: von Ihnen abgebrochen.</translation>
    </message>
    <message>
        <source>Fitting steps and batch normalisation to training images, then measuring the accuracy at every width …</source>
        <translation>Stufen und Batch-Normalisierung werden an Trainingsbilder angepasst, dann die Genauigkeit bei jeder Bitbreite gemessen …</translation>
    </message>
    <message>
        <source>Reading the file and comparing it with onnxruntime …</source>
        <translation>Die Datei wird gelesen und mit onnxruntime verglichen …</translation>
    </message>
    <message>
        <source>Quantized without training:</source>
        <translation>Ohne Training quantisiert:</translation>
    </message>
    <message>
        <source>It is in the list of runs and can be trained from there: Resume.</source>
        <translation>Er steht in der Liste der Läufe und lässt sich von dort trainieren: Fortsetzen.</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>Trainieren…</translation>
    </message>
    <message>
        <source>Fill the form with a run of this network</source>
        <translation>Das Formular mit einem Lauf dieses Netzes füllen</translation>
    </message>
    <message>
        <source>Puts this network into the form, with quantizers that start from its weights</source>
        <translation>Setzt dieses Netz ins Formular, mit Quantisierern, die von seinen Gewichten ausgehen</translation>
    </message>
    <message>
        <source>Quantize without training</source>
        <translation>Ohne Training quantisieren</translation>
    </message>
    <message>
        <source>Quantize this network without training</source>
        <translation>Dieses Netz ohne Training quantisieren</translation>
    </message>
    <message>
        <source>Post-training quantization with the data set and bit widths of the form. It becomes a run, from which you can train.</source>
        <translation>Post-Training-Quantisierung mit Datensatz und Bitbreiten des Formulars. Daraus wird ein Lauf, von dem aus sich trainieren lässt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel what is under way for this file</source>
        <translation>Abbrechen, was für diese Datei läuft</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Lauf zeigen</translation>
    </message>
    <message>
        <source>Show the run that was made</source>
        <translation>Den erzeugten Lauf zeigen</translation>
    </message>
    <message>
        <source>What of the model cannot be taken</source>
        <translation>Was vom Modell nicht übernommen werden kann</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::FoldedText</name>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Show less of the text</source>
        <translation>Weniger vom Text zeigen</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Den ganzen Text zeigen</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::FolderEditor</name>
    <message>
        <source>usual place</source>
        <translation>üblicher Ort</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>Ordner auswählen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Auswählen…</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::FormSection</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Advanced settings: %1</source>
        <translation>Erweiterte Einstellungen: %1</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::FrontPlot</name>
    <message>
        <source>Loss at each cost; the slider moves along it</source>
        <translation>Verlust über den Kosten; der Regler wandert daran entlang</translation>
    </message>
    <message>
        <source>bit operations for one image (10⁶)</source>
        <translation>Bitoperationen je Bild (10⁶)</translation>
    </message>
    <message>
        <source>size (kB)</source>
        <translation>Größe (kB)</translation>
    </message>
    <message>
        <source>time for one image (ms)</source>
        <translation>Zeit je Bild (ms)</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>choices that lose nothing: %1</source>
        <translation>verlustfreie Auswahlen: %1</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>measured (%)</source>
        <translation>gemessen (%)</translation>
    </message>
    <message>
        <source>Loss at each cost</source>
        <translation>Verlust über den Kosten</translation>
    </message>
    <message>
        <source>T shows the numbers as a table.</source>
        <translation>T zeigt die Zahlen als Tabelle.</translation>
    </message>
    <message>
        <source>Numbers as a table</source>
        <translation>Zahlen als Tabelle</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::GraphView</name>
    <message>
        <source>go to the step before or after</source>
        <translation>zum vorigen oder nächsten Schritt gehen</translation>
    </message>
    <message>
        <source>go to the step beside it</source>
        <translation>zum Schritt daneben gehen</translation>
    </message>
    <message>
        <source>go to the first or the last step</source>
        <translation>zum ersten oder letzten Schritt gehen</translation>
    </message>
    <message>
        <source>select its layer</source>
        <translation>die Schicht wählen</translation>
    </message>
    <message>
        <source>zoom in</source>
        <translation>vergrößern</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>verkleinern</translation>
    </message>
    <message>
        <source>fit the width</source>
        <translation>auf Breite einpassen</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::GroupsEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::GroupsModel</name>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>wie oben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>One cell</source>
        <translation>Eine Zelle</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::HeatPlot</name>
    <message>
        <source>Heat map of %1 by layer and epoch. Up and down select a layer.</source>
        <translation>Heatmap von %1 nach Schicht und Epoche. Auf und Ab wählen eine Schicht.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export this figure (%1)</source>
        <translation>Diese Abbildung exportieren (%1)</translation>
    </message>
    <message>
        <source>%1 – values not finite: %2</source>
        <translation>%1 – nicht endliche Werte: %2</translation>
    </message>
    <message>
        <source>%1, epoch %2: %3</source>
        <translation>%1, Epoche %2: %3</translation>
    </message>
    <message>
        <source>Numbers as a table</source>
        <translation>Zahlen als Tabelle</translation>
    </message>
    <message>
        <source>select the layer above or below</source>
        <translation>die Schicht darüber oder darunter wählen</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ImportDialog</name>
    <message>
        <source>Import runs</source>
        <translation>Läufe importieren</translation>
    </message>
    <message>
        <source>Runs of this program are copied. Runs of W&amp;B (offline), TensorBoard and MLflow can be looked at and compared; imported again, they are brought up to date.</source>
        <translation>Läufe dieses Programms werden kopiert. Läufe von W&amp;B (offline), TensorBoard und MLflow lassen sich ansehen und vergleichen; erneut importiert, werden sie aktualisiert.</translation>
    </message>
    <message>
        <source>Folder, file or server</source>
        <translation>Ordner, Datei oder Server</translation>
    </message>
    <message>
        <source>folder, file, or http://host:5000</source>
        <translation>Ordner, Datei oder http://host:5000</translation>
    </message>
    <message>
        <source>MLflow experiment</source>
        <translation>MLflow-Experiment</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>&amp;Ordner…</translation>
    </message>
    <message>
        <source>F&amp;ile…</source>
        <translation>&amp;Datei…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;MLflow experiment</source>
        <translation>&amp;MLflow-Experiment</translation>
    </message>
    <message>
        <source>Folder to import runs from</source>
        <translation>Ordner, aus dem Läufe importiert werden</translation>
    </message>
    <message>
        <source>File to import runs from</source>
        <translation>Datei, aus der Läufe importiert werden</translation>
    </message>
    <message>
        <source>W&amp;B log (*.wandb)</source>
        <translation>W&amp;B-Protokoll (*.wandb)</translation>
    </message>
    <message>
        <source>TensorBoard events (*tfevents*)</source>
        <translation>TensorBoard-Ereignisse (*tfevents*)</translation>
    </message>
    <message>
        <source>MLflow database (*.db *.sqlite)</source>
        <translation>MLflow-Datenbank (*.db *.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::InsidePage</name>
    <message>
        <source>Inside</source>
        <translation>Inneres</translation>
    </message>
    <message>
        <source>The network was not measured.</source>
        <translation>Das Netz wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>No run selected.
Press Run, or select a run on the left.</source>
        <translation>Kein Lauf ausgewählt.
Starten drücken oder links einen Lauf wählen.</translation>
    </message>
    <message>
        <source>The network is being measured…</source>
        <translation>Das Netz wird gemessen…</translation>
    </message>
    <message>
        <source>When the run has ended, it can be measured what is inside its network.</source>
        <translation>Wenn der Lauf zu Ende ist, kann gemessen werden, was in seinem Netz steckt.</translation>
    </message>
    <message>
        <source>Nothing was measured inside this network yet.
Press Measure to see how the weights and inputs of every layer fall on the levels of their quantizers, and which classes each bit width costs most.</source>
        <translation>In diesem Netz wurde noch nichts gemessen.
Messen zeigt, wie die Gewichte und Eingaben jeder Schicht auf die Stufen ihrer Quantisierer fallen und welche Klassen jede Bitbreite am meisten kostet.</translation>
    </message>
    <message>
        <source>The classes are being counted…</source>
        <translation>Die Klassen werden gezählt…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>&amp;Schicht</translation>
    </message>
    <message>
        <source>Bit &amp;width</source>
        <translation>Bitbrei&amp;te</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Densities on a logarithmic scale: rare values are seen, too</source>
        <translation>Dichten auf logarithmischer Skala: auch seltene Werte sind zu sehen</translation>
    </message>
    <message>
        <source>levels of a layer</source>
        <translation>Stufen einer Schicht</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>What is shown of the network</source>
        <translation>Was vom Netz gezeigt wird</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Bit width</source>
        <translation>Bitbreite</translation>
    </message>
    <message>
        <source>Images to measure on</source>
        <translation>Bilder zum Messen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measure what is inside the network</source>
        <translation>Messen, was im Netz steckt</translation>
    </message>
    <message>
        <source>Goes through the images once at every bit width, with the network of the best checkpoint. What is known already is not measured again.</source>
        <translation>Geht die Bilder einmal bei jeder Bitbreite durch, mit dem Netz des besten Checkpoints. Was schon bekannt ist, wird nicht noch einmal gemessen.</translation>
    </message>
    <message>
        <source>Distribution of the layer&apos;s weights</source>
        <translation>Verteilung der Gewichte der Schicht</translation>
    </message>
    <message>
        <source>Arrow keys go from level to level.</source>
        <translation>Die Pfeiltasten gehen von Stufe zu Stufe.</translation>
    </message>
    <message>
        <source>Distribution of the layer&apos;s inputs</source>
        <translation>Verteilung der Eingaben der Schicht</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell.</source>
        <translation>Die Pfeiltasten gehen von Zelle zu Zelle.</translation>
    </message>
    <message>
        <source>Accuracy of each class</source>
        <translation>Genauigkeit jeder Klasse</translation>
    </message>
    <message>
        <source>Arrow keys go from class to class.</source>
        <translation>Die Pfeiltasten gehen von Klasse zu Klasse.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::JsonDialog</name>
    <message>
        <source>Recipe “%1” as JSON</source>
        <translation>Rezept „%1“ als JSON</translation>
    </message>
    <message>
        <source>Recipe as JSON</source>
        <translation>Rezept als JSON</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::KeepTopBar</name>
    <message>
        <source>%1 bit</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>Bit width</source>
        <translation>Bitbreite</translation>
    </message>
    <message>
        <source>Bit width of the ranking</source>
        <translation>Bitbreite der Rangfolge</translation>
    </message>
    <message>
        <source>Keep the top</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Number of layers to keep in high precision</source>
        <translation>Zahl der Schichten, die in hoher Präzision bleiben</translation>
    </message>
    <message>
        <source>in high precision</source>
        <translation>in hoher Präzision</translation>
    </message>
    <message>
        <source>Fill the form with the top layers in high precision</source>
        <translation>Das Formular mit den ersten Schichten in hoher Präzision füllen</translation>
    </message>
    <message>
        <source>Puts this run&apos;s settings into the form, with these layers at 32 bits</source>
        <translation>Setzt die Einstellungen dieses Laufs ins Formular, mit diesen Schichten bei 32 Bit</translation>
    </message>
    <message>
        <source>λ does not order these layers. Order them by something else to choose some.</source>
        <translation>λ ordnet diese Schichten nicht. Zum Auswählen nach etwas anderem ordnen.</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Ordnen nach</translation>
    </message>
    <message>
        <source>What orders the layers</source>
        <translation>Was die Schichten ordnet</translation>
    </message>
    <message>
        <source>per</source>
        <translation>je</translation>
    </message>
    <message>
        <source>What that is divided by: the cost of keeping a layer</source>
        <translation>Wodurch geteilt wird: die Kosten, eine Schicht zu behalten</translation>
    </message>
    <message>
        <source>Trains networks that keep none, one, two and more of these layers, and shows which is worth taking</source>
        <translation>Trainiert Netze, die keine, eine, zwei und mehr dieser Schichten behalten, und zeigt, welches sich lohnt</translation>
    </message>
    <message>
        <source>S&amp;tudy…</source>
        <translation>S&amp;tudie…</translation>
    </message>
    <message>
        <source>Trade-off study of this ranking</source>
        <translation>Kompromiss-Studie dieser Rangfolge</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LayerBitsModel</name>
    <message>
        <source>%1 bit, fixed</source>
        <translation>%1 Bit, fest</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>BOPs</source>
        <translation>BOPs</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LayerLevelsDialog</name>
    <message>
        <source>Constraint levels of single layers</source>
        <translation>Schranken einzelner Schichten</translation>
    </message>
    <message>
        <source>Pale values are the common level. Type over one to change it for this layer; clear it to go back.</source>
        <translation>Blasse Werte sind die gemeinsame Schranke. Überschreiben, um sie für diese Schicht zu ändern; leeren, um zurückzukehren.</translation>
    </message>
    <message>
        <source>All as the common level</source>
        <translation>Alle mit gemeinsamer Schranke</translation>
    </message>
    <message>
        <source>Bits of single layers</source>
        <translation>Bits einzelner Schichten</translation>
    </message>
    <message>
        <source>Pale values are the network&apos;s bit width. Type over one to change it for this layer, 4 or w4a8 for weights and activations; clear it to go back.</source>
        <translation>Blasse Werte sind die Bitbreite des Netzes. Überschreiben, um sie für diese Schicht zu ändern, 4 oder w4a8 für Gewichte und Aktivierungen; leeren, um zurückzukehren.</translation>
    </message>
    <message>
        <source>All as the network</source>
        <translation>Alle wie das Netz</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LayerLevelsModel</name>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>ε at %1 bit</source>
        <translation>ε bei %1 Bit</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LayerListEditor</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LayerPickerDialog</name>
    <message>
        <source>High-precision layers</source>
        <translation>Hochpräzise Schichten</translation>
    </message>
    <message>
        <source>Layers of the network</source>
        <translation>Schichten des Netzes</translation>
    </message>
    <message>
        <source>Filter layers by name</source>
        <translation>Schichten nach Namen filtern</translation>
    </message>
    <message>
        <source>Filter, for instance conv1</source>
        <translation>Filtern, zum Beispiel conv1</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>Keine behalten</translation>
    </message>
    <message>
        <source>Kept at 32 bits: %1</source>
        <translation>Bei 32 Bit behalten: %1</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LayerPickerModel</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Shape (out × in × kernel)</source>
        <translation>Form (aus × ein × Kernel)</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LayerValuesEditor</name>
    <message>
        <source>all as above</source>
        <translation>alle wie oben</translation>
    </message>
    <message>
        <source>own levels: %1</source>
        <translation>eigene Schranken: %1</translation>
    </message>
    <message>
        <source>layers with bits of their own: %1</source>
        <translation>Schichten mit eigenen Bits: %1</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LayersPage</name>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Bit &amp;width</source>
        <translation>Bitbrei&amp;te</translation>
    </message>
    <message>
        <source>&amp;Error of</source>
        <translation>&amp;Fehler auf</translation>
    </message>
    <message>
        <source>Bit width</source>
        <translation>Bitbreite</translation>
    </message>
    <message>
        <source>Images whose error is shown</source>
        <translation>Bilder, deren Fehler gezeigt wird</translation>
    </message>
    <message>
        <source>Curves or heat map</source>
        <translation>Kurven oder Heatmap</translation>
    </message>
    <message>
        <source>training, running</source>
        <translation>Training, laufend</translation>
    </message>
    <message>
        <source>training, per epoch</source>
        <translation>Training, je Epoche</translation>
    </message>
    <message>
        <source>validation, per epoch</source>
        <translation>Validierung, je Epoche</translation>
    </message>
    <message>
        <source>curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Layers that nothing constrains are measured on the validation images</source>
        <translation>Schichten ohne Nebenbedingung werden auf den Validierungsbildern gemessen</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>What is shown of the layers</source>
        <translation>Was von den Schichten gezeigt wird</translation>
    </message>
    <message>
        <source>&amp;as</source>
        <translation>&amp;als</translation>
    </message>
    <message>
        <source>errors and λ</source>
        <translation>Fehler und λ</translation>
    </message>
    <message>
        <source>slack and ranks</source>
        <translation>Schlupf und Ränge</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LegendModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LibraryControls</name>
    <message>
        <source>&amp;Libraries</source>
        <translation>Bibliot&amp;heken</translation>
    </message>
    <message>
        <source>Open a library, or make one</source>
        <translation>Eine Bibliothek öffnen oder anlegen</translation>
    </message>
    <message>
        <source>Make a library</source>
        <translation>Bibliothek anlegen</translation>
    </message>
    <message>
        <source>There is no library in %1 yet. Make one there, beside what the folder has?</source>
        <translation>In %1 ist noch keine Bibliothek. Dort eine anlegen, neben dem, was der Ordner enthält?</translation>
    </message>
    <message numerus="yes">
        <source>%n runs were imported.</source>
        <translation>
            <numerusform>%n Lauf wurde importiert.</numerusform>
            <numerusform>%n Läufe wurden importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing runs from %1</source>
        <translation>Läufe werden aus %1 importiert</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>Import stoppen</translation>
    </message>
    <message>
        <source>Stop importing; runs that are there already stay</source>
        <translation>Import stoppen; schon vorhandene Läufe bleiben</translation>
    </message>
    <message>
        <source>The library is not there.</source>
        <translation>Die Bibliothek ist nicht da.</translation>
    </message>
    <message>
        <source>There is no folder %1 any more; mount its disk, or open the library from where it is now.</source>
        <translation>Den Ordner %1 gibt es nicht mehr; das Laufwerk einhängen oder die Bibliothek am jetzigen Ort öffnen.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LineEditor</name>
    <message>
        <source>Use a point in numbers (0.05), and a blank behind the comma between two of them</source>
        <translation>In Zahlen einen Punkt verwenden (0.05), und ein Leerzeichen nach dem Komma zwischen zweien</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LineUpDialog</name>
    <message>
        <source>Runs are being counted…</source>
        <translation>Läufe werden gezählt…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name of the sweep</source>
        <translation>Name des Sweeps</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Put in &amp;line</source>
        <translation>&amp;Einreihen</translation>
    </message>
    <message>
        <source>It is trained when its turn in the queue comes</source>
        <translation>Wird trainiert, wenn er in der Warteschlange an der Reihe ist</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::MainWindow</name>
    <message>
        <source>Train to more epochs</source>
        <translation>Mehr Epochen trainieren</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Der Bericht ist in %1.</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>new experiment</source>
        <translation>neues Experiment</translation>
    </message>
    <message>
        <source>settings of %1</source>
        <translation>Einstellungen von %1</translation>
    </message>
    <message>
        <source>Settings were reset.</source>
        <translation>Die Einstellungen wurden zurückgesetzt.</translation>
    </message>
    <message>
        <source>The form begins anew.</source>
        <translation>Das Formular beginnt neu.</translation>
    </message>
    <message>
        <source>A run failed.</source>
        <translation>Ein Lauf schlug fehl.</translation>
    </message>
    <message>
        <source>The experiment waits in line: page Queue has it.</source>
        <translation>Das Experiment ist eingereiht: siehe Seite Warteschlange.</translation>
    </message>
    <message>
        <source>“%1” waits in line: page Queue has it.</source>
        <translation>„%1“ ist eingereiht: siehe Seite Warteschlange.</translation>
    </message>
    <message>
        <source>Configure and run</source>
        <translation>Einstellen und starten</translation>
    </message>
    <message>
        <source>Choose a preset, change what you like, press Run. Bit widths, the constraint levels ε and the layers kept in high precision are here; what is wrong is said under the field.</source>
        <translation>Eine Vorlage wählen, nach Wunsch ändern, Starten drücken. Bitbreiten, die Schranken ε der Nebenbedingungen und die Schichten in hoher Präzision sind hier; was falsch ist, steht unter dem Feld.</translation>
    </message>
    <message>
        <source>Watch every layer</source>
        <translation>Jede Schicht beobachten</translation>
    </message>
    <message>
        <source>Accuracy, the error of each layer and its dual variable λ are drawn as they come in. λ is the price of a constraint: a layer of large λ suffers most from few bits.</source>
        <translation>Genauigkeit, der Fehler jeder Schicht und ihre duale Variable λ werden laufend gezeichnet. λ ist der Preis einer Nebenbedingung: eine Schicht mit großem λ leidet am meisten unter wenigen Bits.</translation>
    </message>
    <message>
        <source>Decide what to keep</source>
        <translation>Entscheiden, was bleibt</translation>
    </message>
    <message>
        <source>Ranking and Budget turn λ into a choice of bits, Study… trains several choices, and page Trade-off says which is worth taking. Then export the model.</source>
        <translation>Rangfolge und Budget machen aus λ eine Auswahl von Bits, Studie… trainiert mehrere Auswahlen, und die Seite Kompromiss sagt, welche sich lohnt. Danach das Modell exportieren.</translation>
    </message>
    <message>
        <source>Epochs in all, of which %1 are done.
Weights, λ and the optimiser go on as they were left. The milestones of the learning rate stay where they are: they count from the first epoch.</source>
        <translation>Epochen insgesamt, davon sind %1 fertig.
Gewichte, λ und Optimierer gehen weiter, wie sie waren. Die Meilensteine der Lernrate bleiben, wo sie sind: sie zählen ab der ersten Epoche.</translation>
    </message>
    <message>
        <source>The model cannot be exported yet.</source>
        <translation>Das Modell kann noch nicht exportiert werden.</translation>
    </message>
    <message>
        <source>The list of runs does not have run %1. Read the library again, or look in its trash.</source>
        <translation>Die Liste der Läufe hat den Lauf %1 nicht. Die Bibliothek neu laden oder im Papierkorb nachsehen.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::MeasureBar</name>
    <message>
        <source>The layers were not measured.</source>
        <translation>Die Schichten wurden nicht gemessen.</translation>
    </message>
    <message>
        <source>Measuring every layer of this run by itself …</source>
        <translation>Jede Schicht dieses Laufs wird einzeln gemessen …</translation>
    </message>
    <message>
        <source>The layers of another run are being measured.</source>
        <translation>Die Schichten eines anderen Laufs werden gerade gemessen.</translation>
    </message>
    <message>
        <source>What was measured is of epoch %1; the run has %2.</source>
        <translation>Gemessen wurde bei Epoche %1; der Lauf hat %2.</translation>
    </message>
    <message>
        <source>Not measured: %1. They can be measured when the run has ended.</source>
        <translation>Nicht gemessen: %1. Messbar, sobald der Lauf beendet ist.</translation>
    </message>
    <message>
        <source>Not measured: %1.</source>
        <translation>Nicht gemessen: %1.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Goes through the validation images twice for each layer, with the network of the last checkpoint and without the test images. It can be cancelled: what it has measured stays, and the next time it goes on from there.</source>
        <translation>Geht die Validierungsbilder für jede Schicht zweimal durch, mit dem Netz des letzten Checkpoints und ohne die Testbilder. Lässt sich abbrechen: Gemessenes bleibt, und beim nächsten Mal geht es dort weiter.</translation>
    </message>
    <message>
        <source>Measure how much each layer matters</source>
        <translation>Messen, wie wichtig jede Schicht ist</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::MeasureControls</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the measurement</source>
        <translation>Messung abbrechen</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Fortschritt der Messung</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::MenuBar</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ModelDialog</name>
    <message>
        <source>Reading the checkpoint</source>
        <translation>Checkpoint wird gelesen</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Der Export wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The model was not exported.</source>
        <translation>Das Modell wurde nicht exportiert.</translation>
    </message>
    <message>
        <source>A model of another run is being exported.</source>
        <translation>Ein Modell eines anderen Laufs wird gerade exportiert.</translation>
    </message>
    <message>
        <source>No model of this run was exported yet</source>
        <translation>Noch kein Modell dieses Laufs wurde exportiert</translation>
    </message>
    <message>
        <source>Exports of this run</source>
        <translation>Exporte dieses Laufs</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>Modell exportieren</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Modell exportieren</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ModelPage</name>
    <message>
        <source>network of %1</source>
        <translation>Netz von %1</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <translation>ONNX-Modelle (*.onnx)</translation>
    </message>
    <message>
        <source>%1, PTQ</source>
        <translation>%1, PTQ</translation>
    </message>
    <message>
        <source>Save node data</source>
        <translation>Knotendaten speichern</translation>
    </message>
    <message>
        <source>Node data (*.json)</source>
        <translation>Knotendaten (*.json)</translation>
    </message>
    <message>
        <source>The node data was not saved.</source>
        <translation>Die Knotendaten wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Saved %1. It names the nodes of the model file.</source>
        <translation>%1 gespeichert. Es nennt die Knoten der Modelldatei.</translation>
    </message>
    <message>
        <source>Saved %1. It names the nodes of a graph that Export model writes.</source>
        <translation>%1 gespeichert. Es nennt die Knoten eines Graphen, den „Modell exportieren“ schreibt.</translation>
    </message>
    <message>
        <source>There is no graph to show of this file.</source>
        <translation>Zu dieser Datei gibt es keinen Graphen.</translation>
    </message>
    <message>
        <source>Reading the model …</source>
        <translation>Das Modell wird gelesen …</translation>
    </message>
    <message>
        <source>The network of this run cannot be drawn.</source>
        <translation>Das Netz dieses Laufs lässt sich nicht zeichnen.</translation>
    </message>
    <message>
        <source>Drawing the network …</source>
        <translation>Das Netz wird gezeichnet …</translation>
    </message>
    <message>
        <source>The graph appears when the run begins.</source>
        <translation>Der Graph erscheint, wenn der Lauf beginnt.</translation>
    </message>
    <message>
        <source>No run selected.
Select a run on the left, or open an ONNX model: File ▸ Open model…</source>
        <translation>Kein Lauf ausgewählt.
Links einen Lauf wählen oder ein ONNX-Modell öffnen: Datei ▸ Modell öffnen…</translation>
    </message>
    <message>
        <source>Network of</source>
        <translation>Netz von</translation>
    </message>
    <message>
        <source>Whose network is shown</source>
        <translation>Wessen Netz gezeigt wird</translation>
    </message>
    <message>
        <source>the run shown</source>
        <translation>dem gezeigten Lauf</translation>
    </message>
    <message>
        <source>Graph of the network</source>
        <translation>Graph des Netzes</translation>
    </message>
    <message>
        <source>Open an ONNX model</source>
        <translation>Ein ONNX-Modell öffnen</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>Farther away</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>So breit wie möglich</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Read the file again and compare it on the data set that the form has now</source>
        <translation>Die Datei erneut lesen und auf dem Datensatz vergleichen, den das Formular jetzt hat</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::NumbersDialog</name>
    <message>
        <source>Numbers of %1</source>
        <translation>Zahlen von %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies what is selected, else everything (%1)</source>
        <translation>Kopiert das Ausgewählte, sonst alles (%1)</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Σ λ · slack %1 · loss %2 · largest violation %3 % of its ε · entropy H(p) %4</source>
        <translation>Σ λ · Schlupf %1 · Verlust %2 · größte Verletzung %3 % ihres ε · Entropie H(p) %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>validation images</source>
        <translation>Validierungsbilder</translation>
    </message>
    <message>
        <source>PTQ, %1 (%2)</source>
        <translation>PTQ, %1 (%2)</translation>
    </message>
    <message>
        <source>Accuracy of the weights that the run began with, quantized without training; the level in the plot above.</source>
        <translation>Genauigkeit der Gewichte, mit denen der Lauf begann, ohne Training quantisiert; das Niveau im Diagramm oben.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::Pages</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 told nothing of this run&apos;s layers and weights</source>
        <translation>%1 meldete nichts über Schichten und Gewichte dieses Laufs</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::PdqatProcess</name>
    <message>
        <source>The program ended with code %1.</source>
        <translation>Das Programm endete mit Code %1.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::PictureView</name>
    <message>
        <source>go to the place before or after</source>
        <translation>zur vorigen oder nächsten Stelle gehen</translation>
    </message>
    <message>
        <source>go to the row above or below</source>
        <translation>zur Zeile darüber oder darunter gehen</translation>
    </message>
    <message>
        <source>go to the first or the last place</source>
        <translation>zur ersten oder letzten Stelle gehen</translation>
    </message>
    <message>
        <source>show the numbers as a table</source>
        <translation>die Zahlen als Tabelle zeigen</translation>
    </message>
    <message>
        <source>export the figure</source>
        <translation>die Abbildung exportieren</translation>
    </message>
    <message>
        <source>Numbers as a table</source>
        <translation>Zahlen als Tabelle</translation>
    </message>
    <message>
        <source>Export figure…</source>
        <translation>Abbildung exportieren…</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::PlotNavigator</name>
    <message>
        <source>move left or right</source>
        <translation>nach links oder rechts bewegen</translation>
    </message>
    <message>
        <source>move up or down</source>
        <translation>nach oben oder unten bewegen</translation>
    </message>
    <message>
        <source>zoom in</source>
        <translation>vergrößern</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>verkleinern</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::PresetBox</name>
    <message>
        <source>preset %1</source>
        <translation>Vorlage %1</translation>
    </message>
    <message>
        <source>The settings differ from every preset.</source>
        <translation>Die Einstellungen weichen von jeder Vorlage ab.</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Eigene Werte</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::PresetPanel</name>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Search presets</source>
        <translation>Vorlagen suchen</translation>
    </message>
    <message>
        <source>Presets by group</source>
        <translation>Vorlagen nach Gruppe</translation>
    </message>
    <message>
        <source>Search, for instance 2 bit layers</source>
        <translation>Suchen, zum Beispiel 2 bit layers</translation>
    </message>
    <message>
        <source>No preset matches.</source>
        <translation>Keine Vorlage passt.</translation>
    </message>
    <message>
        <source>Open a group, or type what you are looking for: a method, a bit width, a level ε.</source>
        <translation>Eine Gruppe öffnen oder Gesuchtes eingeben: eine Methode, eine Bitbreite, eine Schranke ε.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ProblemsModel</name>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ProofView</name>
    <message>
        <source>%1 bit</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>%1: agrees with the engine</source>
        <translation>%1: stimmt mit der Engine überein</translation>
    </message>
    <message>
        <source>%1: refused, it does not agree with the engine</source>
        <translation>%1: abgelehnt, weicht von der Engine ab</translation>
    </message>
    <message>
        <source>%1: weights, nothing to run</source>
        <translation>%1: Gewichte, nichts auszuführen</translation>
    </message>
    <message>
        <source>Checkpoint: %1</source>
        <translation>Checkpoint: %1</translation>
    </message>
    <message>
        <source>Choose a format and export: the proof appears here.</source>
        <translation>Ein Format wählen und exportieren: der Nachweis erscheint hier.</translation>
    </message>
    <message>
        <source>Result of the export</source>
        <translation>Ergebnis des Exports</translation>
    </message>
    <message>
        <source>Why it does not agree</source>
        <translation>Warum es abweicht</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Size and speed</source>
        <translation>Größe und Tempo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Compared in</source>
        <translation>Verglichen in</translation>
    </message>
    <message>
        <source>Runtime that the proof was made in</source>
        <translation>Laufzeit, in der der Nachweis erbracht wurde</translation>
    </message>
    <message>
        <source>Layers of the exported model beside the engine&apos;s</source>
        <translation>Schichten des exportierten Modells neben denen der Engine</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder of the exported file</source>
        <translation>Den Ordner der exportierten Datei öffnen</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::QueryEdit</name>
    <message>
        <source>Keep this search</source>
        <translation>Diese Suche behalten</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Diese Suche vergessen</translation>
    </message>
    <message>
        <source>Searches that were kept</source>
        <translation>Behaltene Suchen</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::QueueEnds</name>
    <message>
        <source>A run in line failed.</source>
        <translation>Ein Lauf der Warteschlange ist gescheitert.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::QueueIndicator</name>
    <message>
        <source>Show the queue</source>
        <translation>Warteschlange zeigen</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>Warteschlange: %1</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::QueueModel</name>
    <message>
        <source>Sweep: %1</source>
        <translation>Sweep: %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Time left, or why not</source>
        <translation>Restzeit, oder warum keine</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::QueuePage</name>
    <message>
        <source>Go &amp;on with the queue</source>
        <translation>Warteschlange &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause the queue</source>
        <translation>Warteschlange &amp;pausieren</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Experiments in line</source>
        <translation>Experimente in der Warteschlange</translation>
    </message>
    <message>
        <source>Runs at a time</source>
        <translation>Läufe gleichzeitig</translation>
    </message>
    <message>
        <source>Runs at a &amp;time</source>
        <translation>Läufe &amp;gleichzeitig</translation>
    </message>
    <message>
        <source>Nothing is in line.
Run, while a run trains, puts the experiment of the form here; so does pdqat queue add.</source>
        <translation>Die Warteschlange ist leer.
Starten, während ein Lauf trainiert, stellt das Experiment des Formulars hierher; ebenso pdqat queue add.</translation>
    </message>
    <message>
        <source>Runs in line are trained by processes of their own, which go on when the window is closed. A run that is trained in the window has its place among those at a time.</source>
        <translation>Eingereihte Läufe werden von eigenen Prozessen trainiert, die beim Schließen des Fensters weiterlaufen. Ein Lauf, der im Fenster trainiert, zählt zu den gleichzeitigen.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>&amp;Let it wait again</source>
        <translation>Wieder &amp;warten lassen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Cancel, keeping a checkpoint</source>
        <translation>Mit Checkpoint &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Remove from the queue</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Show its run</source>
        <translation>&amp;Lauf zeigen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RankingChart</name>
    <message>
        <source>%1 (pale: no more than its own fluctuation)</source>
        <translation>%1 (blass: nicht mehr als die eigene Schwankung)</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RankingExports</name>
    <message>
        <source>Save the ranking</source>
        <translation>Rangfolge speichern</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>The ranking was not saved.</source>
        <translation>Die Rangfolge wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>In die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the ranking</source>
        <translation>Rangfolge exportieren</translation>
    </message>
    <message>
        <source>LaTeX table…</source>
        <translation>LaTeX-Tabelle…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Copy LaTeX table</source>
        <translation>LaTeX-Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy CSV</source>
        <translation>CSV kopieren</translation>
    </message>
    <message>
        <source>This view as PDF, SVG, PNG or CSV…</source>
        <translation>Diese Ansicht als PDF, SVG, PNG oder CSV…</translation>
    </message>
    <message>
        <source>Copy this view</source>
        <translation>Ansicht kopieren</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RankingModel</name>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Schlupf</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>λ is</source>
        <translation>λ ist</translation>
    </message>
    <message>
        <source>Of the weights, packed at this bit width; 1 kB is 1000 bytes</source>
        <translation>Der Gewichte, gepackt bei dieser Bitbreite; 1 kB sind 1000 Byte</translation>
    </message>
    <message>
        <source>Multiply-accumulates for one image, in millions</source>
        <translation>Multiplikations-Additionen für ein Bild, in Millionen</translation>
    </message>
    <message>
        <source>Bit operations for one image, in millions: MACs times the bits of weights and of inputs</source>
        <translation>Bitoperationen für ein Bild, in Millionen: MACs mal Bits der Gewichte und der Eingaben</translation>
    </message>
    <message>
        <source>Size (kB)</source>
        <translation>Größe (kB)</translation>
    </message>
    <message>
        <source>MACs (M)</source>
        <translation>MACs (M)</translation>
    </message>
    <message>
        <source>BOPs (M)</source>
        <translation>BOPs (M)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>Rel. error</source>
        <translation>Rel. Fehler</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RankingPage</name>
    <message>
        <source>the top %1 in high precision</source>
        <translation>die ersten %1 in hoher Präzision</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>No run selected.
Press Run, or select a run on the left.</source>
        <translation>Kein Lauf ausgewählt.
Starten drücken oder links einen Lauf wählen.</translation>
    </message>
    <message>
        <source>The ranking appears after the first epoch, with the first dual step.</source>
        <translation>Die Rangfolge erscheint nach der ersten Epoche, mit dem ersten Dualschritt.</translation>
    </message>
    <message>
        <source>Output constraint: λ %1 · distance %2 nats · ε %3 · slack %4 · %5</source>
        <translation>Nebenbedingung der Ausgabe: λ %1 · Abstand %2 Nats · ε %3 · Schlupf %4 · %5</translation>
    </message>
    <message>
        <source>keeps %1</source>
        <translation>behält %1</translation>
    </message>
    <message>
        <source>, top %1 at 32 bits</source>
        <translation>, die ersten %1 bei 32 Bit</translation>
    </message>
    <message>
        <source>Layers by dual variable</source>
        <translation>Schichten nach dualer Variable</translation>
    </message>
    <message>
        <source>No layer of this run is constrained, so there are no layers to rank.
Choose PD-QAT and constraints “Output and layers” in the form and run it again.</source>
        <translation>Keine Schicht dieses Laufs hat eine Nebenbedingung, also gibt es nichts zu ordnen.
Im Formular PD-QAT und die Nebenbedingungen „Ausgabe und Schichten“ wählen und neu starten.</translation>
    </message>
    <message>
        <source>Ranking of layers</source>
        <translation>Rangfolge der Schichten</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>In die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>There is no study of an unfinished run.</source>
        <translation>Von einem Lauf, der nicht fertig ist, gibt es keine Studie.</translation>
    </message>
    <message>
        <source>Its ranking still changes. Let the run end, or resume it to its end, first.</source>
        <translation>Seine Rangfolge ändert sich noch. Den Lauf erst enden lassen oder bis zum Ende fortsetzen.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RankingViews</name>
    <message>
        <source>A row for each layer, a column for each criterion. Each column has a scale of its own; hatched is what was not measured.</source>
        <translation>Eine Zeile je Schicht, eine Spalte je Kriterium. Jede Spalte hat ihre eigene Skala; schraffiert ist, was nicht gemessen wurde.</translation>
    </message>
    <message>
        <source>There are no values of %1 yet.</source>
        <translation>Noch keine Werte von %1.</translation>
    </message>
    <message>
        <source>A point for each layer. τ-b and ρ say how far the two orders agree: 1 the same, 0 unrelated, −1 opposite.</source>
        <translation>Ein Punkt je Schicht. τ-b und ρ sagen, wie weit die zwei Ordnungen übereinstimmen: 1 gleich, 0 unabhängig, −1 entgegengesetzt.</translation>
    </message>
    <message>
        <source>Each cell compares two ways to order the layers: 1 is the same order, 0 unrelated, −1 the opposite. Where criteria disagree, the choice of the criterion chooses the layers.</source>
        <translation>Jede Zelle vergleicht zwei Arten, die Schichten zu ordnen: 1 ist dieselbe Ordnung, 0 unabhängig, −1 entgegengesetzt. Wo Kriterien uneins sind, wählt die Wahl des Kriteriums die Schichten.</translation>
    </message>
    <message>
        <source>Reading the runs …</source>
        <translation>Die Läufe werden gelesen …</translation>
    </message>
    <message>
        <source>“%1” is measured of one checkpoint and does not move over the epochs. Choose the seeds.</source>
        <translation>„%1“ wird an einem Checkpoint gemessen und ändert sich nicht über die Epochen. Die Seeds wählen.</translation>
    </message>
    <message>
        <source>There is one ranking only. Train for more epochs to see whether it moves.</source>
        <translation>Es gibt nur eine Rangfolge. Mehr Epochen trainieren, um zu sehen, ob sie sich ändert.</translation>
    </message>
    <message>
        <source>No other finished run has this setting. Train it again with another seed, or choose the epochs of this run.</source>
        <translation>Kein anderer fertiger Lauf hat diese Einstellung. Mit einem anderen Seed neu trainieren oder die Epochen dieses Laufs wählen.</translation>
    </message>
    <message>
        <source>Left out for want of values of “%1”: %2 runs.</source>
        <translation>Mangels Werten von „%1“ ausgelassen: %2 Läufe.</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Rank bands</source>
        <translation>Ränge</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Views of the ranking</source>
        <translation>Ansichten der Rangfolge</translation>
    </message>
    <message>
        <source>Bar chart of what orders the layers; the table below has the same values</source>
        <translation>Balkendiagramm dessen, was die Schichten ordnet; die Tabelle unten hat dieselben Werte</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Farbe nach</translation>
    </message>
    <message>
        <source>What the colour of a cell says</source>
        <translation>Was die Farbe einer Zelle sagt</translation>
    </message>
    <message>
        <source>rank in its column</source>
        <translation>Rang in der Spalte</translation>
    </message>
    <message>
        <source>value in its column</source>
        <translation>Wert in der Spalte</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Waagerecht</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Senkrecht</translation>
    </message>
    <message>
        <source>Criterion across</source>
        <translation>Kriterium waagerecht</translation>
    </message>
    <message>
        <source>Criterion up</source>
        <translation>Kriterium senkrecht</translation>
    </message>
    <message>
        <source>Ranks over</source>
        <translation>Ränge über</translation>
    </message>
    <message>
        <source>Rankings that the ranks are taken of</source>
        <translation>Rangfolgen, aus denen die Ränge stammen</translation>
    </message>
    <message>
        <source>Heat map of layers by criteria</source>
        <translation>Heatmap der Schichten nach Kriterien</translation>
    </message>
    <message>
        <source>Point at a cell, or go there with the arrow keys.</source>
        <translation>Auf eine Zelle zeigen oder mit den Pfeiltasten hingehen.</translation>
    </message>
    <message>
        <source>Two criteria against each other</source>
        <translation>Zwei Kriterien gegeneinander</translation>
    </message>
    <message>
        <source>Point at a layer, or go there with the arrow keys.</source>
        <translation>Auf eine Schicht zeigen oder mit den Pfeiltasten hingehen.</translation>
    </message>
    <message>
        <source>Range of each layer&apos;s ranks</source>
        <translation>Spanne der Ränge jeder Schicht</translation>
    </message>
    <message>
        <source>Agreement of the criteria</source>
        <translation>Einigkeit der Kriterien</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Numbers as a table</source>
        <translation>Zahlen als Tabelle</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RecipeCard</name>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (eigenes)</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RecipeEditor</name>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>„%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>In die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>edit as JSON</source>
        <translation>als JSON bearbeiten</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle Abbildungen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy to the clipboard</source>
        <translation>In die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>In eine Datei exportieren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Rezept speichern</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RecipeForm</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>standard deviation (n − 1)</source>
        <translation>Standardabweichung (n − 1)</translation>
    </message>
    <message>
        <source>population standard deviation</source>
        <translation>Standardabweichung der Grundgesamtheit</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>Standardfehler</translation>
    </message>
    <message>
        <source>95 % t interval</source>
        <translation>95-%-t-Intervall</translation>
    </message>
    <message>
        <source>95 % bootstrap interval</source>
        <translation>95-%-Bootstrap-Intervall</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Heading in the gallery</source>
        <translation>Überschrift in der Galerie</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Sweep</translation>
    </message>
    <message>
        <source>The runs that this sweep plans; missing ones are named</source>
        <translation>Die Läufe, die dieser Sweep plant; fehlende werden genannt</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Separated by blanks, all must hold: quant.bits=1 method.name=pd-qat name~paper</source>
        <translation>Durch Leerzeichen getrennt, alle müssen gelten: quant.bits=1 method.name=pd-qat name~paper</translation>
    </message>
    <message>
        <source>all runs</source>
        <translation>alle Läufe</translation>
    </message>
    <message>
        <source>Run ids</source>
        <translation>Lauf-IDs</translation>
    </message>
    <message>
        <source>Separated by commas; beginnings will do</source>
        <translation>Durch Kommas getrennt; Anfänge genügen</translation>
    </message>
    <message>
        <source>λ from sweep</source>
        <translation>λ aus Sweep</translation>
    </message>
    <message>
        <source>Runs whose mean λ stands for a layer</source>
        <translation>Läufe, deren mittleres λ für eine Schicht steht</translation>
    </message>
    <message>
        <source>λ from runs</source>
        <translation>λ aus Läufen</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Panel: %1</source>
        <translation>Feld: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>add panel</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>remove panel</source>
        <translation>Feld entfernen</translation>
    </message>
    <message>
        <source>Drawn (y)</source>
        <translation>Gezeichnet (y)</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>What is measured of a run</source>
        <translation>Was an einem Lauf gemessen wird</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Bit width</source>
        <translation>Bitbreite</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>kleinste</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>of best validation accuracy</source>
        <translation>mit bester Validierungsgenauigkeit</translation>
    </message>
    <message>
        <source>last</source>
        <translation>letzte</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>Gezeichnet als</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Against (x)</source>
        <translation>Gegen (x)</translation>
    </message>
    <message>
        <source>layer, epoch, a metric or a configuration key</source>
        <translation>layer, epoch, eine Metrik oder ein Konfigurationsschlüssel</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Bins</translation>
    </message>
    <message>
        <source>Error bars</source>
        <translation>Fehlerbalken</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Separated by commas, in the order of the axis</source>
        <translation>Durch Kommas getrennt, in der Folge der Achse</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Order of layers</source>
        <translation>Folge der Schichten</translation>
    </message>
    <message>
        <source>by depth</source>
        <translation>nach Tiefe</translation>
    </message>
    <message>
        <source>by value</source>
        <translation>nach Wert</translation>
    </message>
    <message>
        <source>A series for each</source>
        <translation>Eine Reihe je</translation>
    </message>
    <message>
        <source>Configuration key; one series per value</source>
        <translation>Konfigurationsschlüssel; eine Reihe je Wert</translation>
    </message>
    <message>
        <source>one series of all runs</source>
        <translation>eine Reihe aller Läufe</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihen</translation>
    </message>
    <message>
        <source>Named series, each with conditions of its own</source>
        <translation>Benannte Reihen, jede mit eigenen Bedingungen</translation>
    </message>
    <message>
        <source>Panel title</source>
        <translation>Titel des Felds</translation>
    </message>
    <message>
        <source>Label of x</source>
        <translation>Beschriftung x</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>wie gemessen</translation>
    </message>
    <message>
        <source>Label of y</source>
        <translation>Beschriftung y</translation>
    </message>
    <message>
        <source>Logarithmic x</source>
        <translation>x logarithmisch</translation>
    </message>
    <message>
        <source>Logarithmic y</source>
        <translation>y logarithmisch</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Which cell of a row is set bold</source>
        <translation>Welche Zelle einer Zeile fett gesetzt wird</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>the best mean</source>
        <translation>das beste Mittel</translation>
    </message>
    <message>
        <source>the best where significant</source>
        <translation>das beste, wenn signifikant</translation>
    </message>
    <message>
        <source>Level of the test</source>
        <translation>Testniveau</translation>
    </message>
    <message>
        <source>Paired test over common seeds</source>
        <translation>Gepaarter Test über gemeinsame Seeds</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Dezimalen</translation>
    </message>
    <message>
        <source>Title of rows</source>
        <translation>Titel der Zeilen</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>from the measure</source>
        <translation>nach der Messgröße</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Column (88 mm)</source>
        <translation>Spalte (88 mm)</translation>
    </message>
    <message>
        <source>Page (180 mm)</source>
        <translation>Seite (180 mm)</translation>
    </message>
    <message>
        <source>Slide (254 mm)</source>
        <translation>Folie (254 mm)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>the size&apos;s</source>
        <translation>die der Größe</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Panels in a row</source>
        <translation>Felder je Zeile</translation>
    </message>
    <message>
        <source>as fits</source>
        <translation>so viele passen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Safe for colour-blind readers</source>
        <translation>Für Farbenblinde geeignet</translation>
    </message>
    <message>
        <source>Greys</source>
        <translation>Graustufen</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RecipeGallery</name>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>No recipes yet.
Figures ▸ New figure makes one.</source>
        <translation>Noch keine Rezepte.
Abbildungen ▸ Neue Abbildung legt eines an.</translation>
    </message>
    <message>
        <source>No figure or table has these words in its name.</source>
        <translation>Keine Abbildung oder Tabelle hat diese Wörter im Namen.</translation>
    </message>
    <message>
        <source>Search figures and tables</source>
        <translation>Abbildungen und Tabellen suchen</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ResultView</name>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>no runs yet</source>
        <translation>noch keine Läufe</translation>
    </message>
    <message>
        <source>no runs yet: the sweep %1 feeds it</source>
        <translation>noch keine Läufe: der Sweep %1 liefert sie</translation>
    </message>
    <message>
        <source>Being drawn …</source>
        <translation>Wird gezeichnet …</translation>
    </message>
    <message>
        <source>What is wrong with the recipe</source>
        <translation>Was am Rezept falsch ist</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Preview of the figure</source>
        <translation>Vorschau der Abbildung</translation>
    </message>
    <message>
        <source>Preview of the table</source>
        <translation>Vorschau der Tabelle</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RunArrangement</name>
    <message>
        <source>Newest first</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Nach Zustand</translation>
    </message>
    <message>
        <source>Best accuracy first</source>
        <translation>Beste Genauigkeit zuerst</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>Order of the runs</source>
        <translation>Reihenfolge der Läufe</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>Reihenfolge umkehren</translation>
    </message>
    <message>
        <source>Groups and columns of the list</source>
        <translation>Gruppen und Spalten der Liste</translation>
    </message>
    <message>
        <source>Groups and columns</source>
        <translation>Gruppen und Spalten</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RunControls</name>
    <message>
        <source>Start this experiment</source>
        <translation>Dieses Experiment starten</translation>
    </message>
    <message>
        <source>Abort the run</source>
        <translation>Lauf abbrechen</translation>
    </message>
    <message>
        <source>Abort without a checkpoint? What was trained since the last one is lost; Stop keeps it.</source>
        <translation>Ohne Checkpoint abbrechen? Was seit dem letzten trainiert wurde, geht verloren; Stoppen behält es.</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Lauf abbrechen</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Weiter trainieren</translation>
    </message>
    <message>
        <source>Put this experiment in line</source>
        <translation>Dieses Experiment in die Warteschlange stellen</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RunHeading</name>
    <message>
        <source>This run was interrupted at epoch %1 of %2.</source>
        <translation>Dieser Lauf wurde in Epoche %1 von %2 unterbrochen.</translation>
    </message>
    <message>
        <source>This run was stopped at epoch %1 of %2.</source>
        <translation>Dieser Lauf wurde in Epoche %1 von %2 gestoppt.</translation>
    </message>
    <message>
        <source>This run was aborted at epoch %1 of %2.</source>
        <translation>Dieser Lauf wurde in Epoche %1 von %2 abgebrochen.</translation>
    </message>
    <message>
        <source>Finished after epoch %1 of %2.</source>
        <translation>Fertig nach Epoche %1 von %2.</translation>
    </message>
    <message>
        <source>Started %1.</source>
        <translation>Gestartet: %1.</translation>
    </message>
    <message>
        <source>The best epoch is the first one.</source>
        <translation>Die beste Epoche ist die erste.</translation>
    </message>
    <message>
        <source>Training values were measured in evaluation mode, by a pass after each epoch.</source>
        <translation>Trainingswerte wurden im Auswertungsmodus gemessen, durch einen Durchgang nach jeder Epoche.</translation>
    </message>
    <message>
        <source>Training values were measured in training mode, over the epoch&apos;s batches.</source>
        <translation>Trainingswerte wurden im Trainingsmodus gemessen, über die Batches der Epoche.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume this run</source>
        <translation>Diesen Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Cost of the network</source>
        <translation>Kosten des Netzes</translation>
    </message>
    <message>
        <source>What lay in the data folder</source>
        <translation>Was im Datenordner lag</translation>
    </message>
    <message>
        <source>This run cannot be read in full: %1</source>
        <translation>Dieser Lauf ist nicht ganz lesbar: %1</translation>
    </message>
    <message>
        <source>This run failed at epoch %1 of %2.</source>
        <translation>Dieser Lauf schlug in Epoche %1 von %2 fehl.</translation>
    </message>
    <message numerus="yes">
        <source>One of %n selected runs: page Compare has them side by side.</source>
        <translation>
            <numerusform>%n gewählter Lauf: die Seite Vergleich zeigt ihn.</numerusform>
            <numerusform>Einer von %n gewählten Läufen: die Seite Vergleich zeigt sie nebeneinander.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported from %1, %2 after %3 epochs: it can be looked at and compared.</source>
        <translation>Importiert aus %1, %2 nach %3 Epochen: zum Ansehen und Vergleichen.</translation>
    </message>
    <message>
        <source>More epochs…</source>
        <translation>Mehr Epochen…</translation>
    </message>
    <message>
        <source>Trains this run on: its weights, λ and the optimiser stay as they were</source>
        <translation>Trainiert diesen Lauf weiter: Gewichte, λ und Optimierer bleiben, wie sie waren</translation>
    </message>
    <message>
        <source>Train this run to more epochs</source>
        <translation>Diesen Lauf für mehr Epochen trainieren</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RunLabelling</name>
    <message>
        <source>Rename the run</source>
        <translation>Lauf umbenennen</translation>
    </message>
    <message>
        <source>Name; without one it is called by its settings</source>
        <translation>Name; ohne Namen heißt er nach seinen Einstellungen</translation>
    </message>
    <message>
        <source>rename a run</source>
        <translation>Lauf umbenennen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tags between blanks; a search finds them as tag:name</source>
        <translation>Tags, durch Leerzeichen getrennt; eine Suche findet sie als tag:name</translation>
    </message>
    <message>
        <source>Tags to add, between blanks; with a minus before it a tag is taken off</source>
        <translation>Neue Tags, durch Leerzeichen getrennt; ein Minus davor entfernt ein Tag</translation>
    </message>
    <message>
        <source>The labels were not changed</source>
        <translation>Namen, Tags und Notizen wurden nicht geändert</translation>
    </message>
    <message>
        <source>change tags</source>
        <translation>Tags ändern</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>What should be remembered of %1</source>
        <translation>Was zu %1 festzuhalten ist</translation>
    </message>
    <message>
        <source>change a note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>take out of the archive</source>
        <translation>aus dem Archiv holen</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archivieren</translation>
    </message>
    <message>
        <source>move to the trash</source>
        <translation>in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>Aus dem Archi&amp;v holen</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>Archi&amp;vieren</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Um&amp;benennen…</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Ta&amp;gs…</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>&amp;Notiz…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Show the trash…</source>
        <translation>Papierkorb zeigen…</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RunPage</name>
    <message>
        <source>❚❚  Paused. Resume goes on with the next batch.</source>
        <translation>❚❚  Pausiert. Fortsetzen geht mit dem nächsten Batch weiter.</translation>
    </message>
    <message>
        <source>■  Stopped on request; a checkpoint was kept.</source>
        <translation>■  Auf Wunsch gestoppt; ein Checkpoint wurde behalten.</translation>
    </message>
    <message>
        <source>■  Aborted; what came after the last checkpoint is lost.</source>
        <translation>■  Abgebrochen; was nach dem letzten Checkpoint kam, ist verloren.</translation>
    </message>
    <message>
        <source>▲  Interrupted: the program that trained this run is gone.</source>
        <translation>▲  Unterbrochen: das Programm, das diesen Lauf trainierte, ist weg.</translation>
    </message>
    <message>
        <source>▲  Failed: %1</source>
        <translation>▲  Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>No run to show yet.
Press Run to start the experiment on the right, or choose a run on the left.</source>
        <translation>Noch kein Lauf zu zeigen.
Starten drücken, um das Experiment rechts zu starten, oder links einen Lauf wählen.</translation>
    </message>
    <message>
        <source>State of the run</source>
        <translation>Zustand des Laufs</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RunPanel</name>
    <message>
        <source>%1 bit</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>None of this is known of the run yet.</source>
        <translation>Nichts davon ist bisher von dem Lauf bekannt.</translation>
    </message>
    <message>
        <source>Click a layer, or walk the graph with the arrow keys and press Enter: it is selected on every page.</source>
        <translation>Eine Schicht anklicken oder den Graphen mit den Pfeiltasten durchlaufen und Eingabe drücken: sie wird auf jeder Seite ausgewählt.</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Farbe nach</translation>
    </message>
    <message>
        <source>What colours the layers</source>
        <translation>Was die Schichten färbt</translation>
    </message>
    <message>
        <source>Bit width</source>
        <translation>Bitbreite</translation>
    </message>
    <message>
        <source>Bit width that the values are of</source>
        <translation>Bitbreite, zu der die Werte gehören</translation>
    </message>
    <message>
        <source>Node data…</source>
        <translation>Knotendaten…</translation>
    </message>
    <message>
        <source>Save these values as node data</source>
        <translation>Diese Werte als Knotendaten speichern</translation>
    </message>
    <message>
        <source>A file by which Google&apos;s Model Explorer colours the nodes of the ONNX graph</source>
        <translation>Eine Datei, mit der Googles Model Explorer die Knoten des ONNX-Graphen färbt</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RunsModel</name>
    <message>
        <source>epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>%1 bit %2</source>
        <translation>%1 Bit %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Accuracy, lowest width</source>
        <translation>Genauigkeit, kleinste Breite</translation>
    </message>
    <message>
        <source>Accuracy, 32 bit</source>
        <translation>Genauigkeit, 32 Bit</translation>
    </message>
    <message>
        <source>(best epoch, %1 of %2)</source>
        <translation>(beste Epoche, %1 von %2)</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Layers at 32 bit</source>
        <translation>32-Bit-Schichten</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Loss, lowest width</source>
        <translation>Verlust, kleinste Breite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RunsPanel</name>
    <message>
        <source>&amp;Train to more epochs…</source>
        <translation>Mehr Epo&amp;chen trainieren…</translation>
    </message>
    <message>
        <source>No runs yet.
Press Run to start the experiment on the right.</source>
        <translation>Noch keine Läufe.
Starten drücken, um das Experiment rechts zu starten.</translation>
    </message>
    <message>
        <source>No run matches the filter.</source>
        <translation>Kein Lauf passt zum Filter.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>&amp;Resume training</source>
        <translation>Training fortset&amp;zen</translation>
    </message>
    <message>
        <source>&amp;Copy settings to the form</source>
        <translation>Einstellungen ins Formular &amp;kopieren</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Filter runs by words or conditions</source>
        <translation>Läufe nach Wörtern oder Bedingungen filtern</translation>
    </message>
    <message>
        <source>Words look into names, states, ids, tags and notes. Conditions are those of recipes: quant.bits=2 method.epsilon_layer&lt;=0.05 tag:table1 accuracy&gt;0.85. Archived runs are shown by archived=yes.</source>
        <translation>Wörter suchen in Namen, Zuständen, IDs, Tags und Notizen. Bedingungen sind die der Rezepte: quant.bits=2 method.epsilon_layer&lt;=0.05 tag:table1 accuracy&gt;0.85. Archivierte Läufe zeigt archived=yes.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::SendForm</name>
    <message>
        <source>Tracker</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>der eigene</translation>
    </message>
    <message>
        <source>As a new run, whatever was sent before</source>
        <translation>Als neuen Lauf, was auch immer schon gesendet wurde</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::StatusLine</name>
    <message>
        <source>no estimate yet</source>
        <translation>noch keine Schätzung</translation>
    </message>
    <message>
        <source>No run is training.</source>
        <translation>Kein Lauf trainiert.</translation>
    </message>
    <message>
        <source>%1 points dropped</source>
        <translation>%1 Punkte ausgelassen</translation>
    </message>
    <message>
        <source>Points left out of the curves under load. The run&apos;s log has every one.</source>
        <translation>Punkte, die unter Last in den Kurven fehlen. Das Protokoll des Laufs hat alle.</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>stoppt</translation>
    </message>
    <message>
        <source>epoch %1/%2</source>
        <translation>Epoche %1/%2</translation>
    </message>
    <message>
        <source>%1, batch %2/%3</source>
        <translation>%1, Batch %2/%3</translation>
    </message>
    <message>
        <source>%1 img/s</source>
        <translation>%1 Bilder/s</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::StudyDialog</name>
    <message>
        <source>Trade-off study</source>
        <translation>Kompromiss-Studie</translation>
    </message>
    <message>
        <source>For each budget every layer gets the width that the ranking gives it, and networks of one width stand beside them. Each is trained with several seeds; the ranked run is not trained again. Page Trade-off draws them as they come in.</source>
        <translation>Für jedes Budget bekommt jede Schicht die Bitbreite, die ihr die Rangfolge gibt; daneben stehen Netze mit nur einer Bitbreite. Jedes wird mit mehreren Seeds trainiert; der geordnete Lauf wird nicht neu trainiert. Die Seite Kompromiss zeichnet sie laufend.</translation>
    </message>
    <message>
        <source>Networks that keep the first layers of this ranking at 32 bits are trained with several seeds; the ranked run is not trained again. Page Trade-off draws them as they come in.</source>
        <translation>Netze, die die ersten Schichten dieser Rangfolge bei 32 Bit behalten, werden mit mehreren Seeds trainiert; der geordnete Lauf wird nicht neu trainiert. Die Seite Kompromiss zeichnet sie laufend.</translation>
    </message>
    <message>
        <source>&amp;Budgets (kB)</source>
        <translation>&amp;Budgets (kB)</translation>
    </message>
    <message>
        <source>&amp;Budgets (MBOP)</source>
        <translation>&amp;Budgets (MBOP)</translation>
    </message>
    <message>
        <source>&amp;Budgets (ms)</source>
        <translation>&amp;Budgets (ms)</translation>
    </message>
    <message>
        <source>Layers to &amp;keep</source>
        <translation>Schichten &amp;behalten</translation>
    </message>
    <message>
        <source>Budgets of the study</source>
        <translation>Budgets der Studie</translation>
    </message>
    <message>
        <source>Numbers of layers to keep</source>
        <translation>Anzahlen zu behaltender Schichten</translation>
    </message>
    <message>
        <source>&amp;Seeds of each</source>
        <translation>&amp;Seeds je Auswahl</translation>
    </message>
    <message>
        <source>Runs of each choice, with seeds of their own</source>
        <translation>Läufe jeder Auswahl, mit eigenen Seeds</translation>
    </message>
    <message>
        <source>Control: layers by &amp;chance</source>
        <translation>Kontrolle: &amp;zufällige Schichten</translation>
    </message>
    <message>
        <source>Train as many layers by chance too</source>
        <translation>Auch ebenso viele zufällige Schichten trainieren</translation>
    </message>
    <message>
        <source>Drawn anew for each seed. A ranking that is worth something beats it.</source>
        <translation>Für jeden Seed neu gezogen. Eine Rangfolge, die etwas taugt, schlägt sie.</translation>
    </message>
    <message>
        <source>Control: the &amp;other end of the ranking</source>
        <translation>Kontrolle: das &amp;andere Ende der Rangfolge</translation>
    </message>
    <message>
        <source>Train as many layers from the ranking&apos;s other end too</source>
        <translation>Auch ebenso viele Schichten vom anderen Ende der Rangfolge trainieren</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::SweepDialog</name>
    <message>
        <source>The sweep could not be started.</source>
        <translation>Der Sweep ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>Open a sweep</source>
        <translation>Sweep öffnen</translation>
    </message>
    <message>
        <source>Sweeps (*.json)</source>
        <translation>Sweeps (*.json)</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>Sweeps</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>S&amp;tarten</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>Runs under way keep a checkpoint; starting again goes on from there</source>
        <translation>Laufende Läufe behalten einen Checkpoint; ein neuer Start macht dort weiter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::SweepIndicator</name>
    <message>
        <source>Show the sweep</source>
        <translation>Sweep zeigen</translation>
    </message>
    <message>
        <source>%1: %2 of %3 runs</source>
        <translation>%1: %2 von %3 Läufen</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::SweepList</name>
    <message>
        <source>Sweeps</source>
        <translation>Sweeps</translation>
    </message>
    <message>
        <source>Opened files</source>
        <translation>Geöffnete Dateien</translation>
    </message>
    <message>
        <source>Own sweeps</source>
        <translation>Eigene Sweeps</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::SweepPanel</name>
    <message>
        <source>Choose a sweep.</source>
        <translation>Einen Sweep wählen.</translation>
    </message>
    <message>
        <source>The sweep is being looked at.</source>
        <translation>Der Sweep wird geprüft.</translation>
    </message>
    <message>
        <source>The sweep is running.</source>
        <translation>Der Sweep läuft.</translation>
    </message>
    <message>
        <source>Only runs that failed are left.</source>
        <translation>Nur fehlgeschlagene Läufe sind übrig.</translation>
    </message>
    <message>
        <source>Every run is finished.</source>
        <translation>Alle Läufe sind fertig.</translation>
    </message>
    <message>
        <source>1 thread each, unless the sweep sets them.</source>
        <translation>Je 1 Thread, sofern der Sweep nichts festlegt.</translation>
    </message>
    <message>
        <source>%1 threads each, unless the sweep sets them.</source>
        <translation>Je %1 Threads, sofern der Sweep nichts festlegt.</translation>
    </message>
    <message>
        <source>The sweep goes on when the window is closed.</source>
        <translation>Der Sweep geht weiter, wenn das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Runs at a &amp;time</source>
        <translation>&amp;Läufe gleichzeitig</translation>
    </message>
    <message>
        <source>Runs at a time</source>
        <translation>Läufe gleichzeitig</translation>
    </message>
    <message>
        <source>Go on with runs that &amp;failed too</source>
        <translation>Auch fehl&amp;geschlagene fortsetzen</translation>
    </message>
    <message>
        <source>Go on with runs that failed too</source>
        <translation>Auch fehlgeschlagene fortsetzen</translation>
    </message>
    <message>
        <source>Runs of the sweep</source>
        <translation>Läufe des Sweeps</translation>
    </message>
    <message>
        <source>Finished runs</source>
        <translation>Fertige Läufe</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::SweepRunsModel</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Accuracy at the best epoch</source>
        <translation>Genauigkeit bei der besten Epoche</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::TableButtonEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::Tour</name>
    <message>
        <source>Tour</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Über&amp;springen</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Voriger Schritt</translation>
    </message>
    <message>
        <source>End of the tour</source>
        <translation>Ende der Tour</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Tour überspringen</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::TrackerBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::TrackerCard</name>
    <message>
        <source>Values delivered: %1.</source>
        <translation>Zugestellte Werte: %1.</translation>
    </message>
    <message>
        <source>Where %1 has the run</source>
        <translation>Wo %1 den Lauf hat</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation>Befehl für %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the run in %1</source>
        <translation>Den Lauf in %1 öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>Den Befehl für %1 kopieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>Erneut mit %1 versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop sending to %1</source>
        <translation>Senden an %1 stoppen</translation>
    </message>
    <message>
        <source>To be typed in a terminal</source>
        <translation>Im Terminal einzugeben</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::TrackerDialog</name>
    <message>
        <source>Trackers</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>No tracker was seen with this run in this session. Runs to come are followed where the form says so, under Tracking; this one can be sent below.</source>
        <translation>Kein Tracker wurde in dieser Sitzung mit diesem Lauf gesehen. Künftige Läufe werden verfolgt, wo das Formular es unter Tracking angibt; dieser lässt sich unten senden.</translation>
    </message>
    <message>
        <source>Send this run</source>
        <translation>Diesen Lauf senden</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>S&amp;enden</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Send the run</source>
        <translation>Den Lauf senden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::TradeOffModel</name>
    <message>
        <source>by size</source>
        <translation>nach Größe</translation>
    </message>
    <message>
        <source>by operations</source>
        <translation>nach Operationen</translation>
    </message>
    <message>
        <source>take it: %1</source>
        <translation>nehmen: %1</translation>
    </message>
    <message>
        <source>on the front</source>
        <translation>auf der Front</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>32 bit</source>
        <translation>32 Bit</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>MBOP</source>
        <translation>MBOP</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>Genauigkeit (%)</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Worth taking</source>
        <translation>Lohnend</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::TradeOffPage</name>
    <message>
        <source>Trade-off</source>
        <translation>Kompromiss</translation>
    </message>
    <message>
        <source>The study is being read…</source>
        <translation>Die Studie wird gelesen…</translation>
    </message>
    <message>
        <source>%1 of %2 runs finished</source>
        <translation>%1 von %2 Läufen fertig</translation>
    </message>
    <message>
        <source>Of %1, the run of median accuracy</source>
        <translation>Von %1 der Lauf mit Median-Genauigkeit</translation>
    </message>
    <message>
        <source>No trade-off study yet.
Pages Ranking and Budget put one together: “Study…” there trains networks of several choices, and they are drawn here as they come in.</source>
        <translation>Noch keine Kompromiss-Studie.
Die Seiten Rangfolge und Budget stellen eine zusammen: „Studie…“ trainiert dort Netze mehrerer Auswahlen, die hier laufend gezeichnet werden.</translation>
    </message>
    <message>
        <source>St&amp;udy</source>
        <translation>St&amp;udie</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Choose b&amp;y</source>
        <translation>Wählen &amp;nach</translation>
    </message>
    <message>
        <source>What the network is short of</source>
        <translation>Woran es dem Netz fehlt</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>bit operations</source>
        <translation>Bitoperationen</translation>
    </message>
    <message>
        <source>Export the &amp;model…</source>
        <translation>&amp;Modell exportieren…</translation>
    </message>
    <message>
        <source>Export the model of this choice</source>
        <translation>Das Modell dieser Auswahl exportieren</translation>
    </message>
    <message>
        <source>Show its &amp;run</source>
        <translation>&amp;Lauf zeigen</translation>
    </message>
    <message>
        <source>Show a run of this choice</source>
        <translation>Einen Lauf dieser Auswahl zeigen</translation>
    </message>
    <message>
        <source>Export the fi&amp;gure…</source>
        <translation>&amp;Abbildung exportieren…</translation>
    </message>
    <message>
        <source>Export the figure by that cost</source>
        <translation>Die Abbildung nach diesen Kosten exportieren</translation>
    </message>
    <message>
        <source>Choices of layers</source>
        <translation>Schichtauswahlen</translation>
    </message>
    <message>
        <source>Accuracy against size</source>
        <translation>Genauigkeit gegen Größe</translation>
    </message>
    <message>
        <source>Arrow keys go from choice to choice</source>
        <translation>Pfeiltasten gehen von Auswahl zu Auswahl</translation>
    </message>
    <message>
        <source>Accuracy against bit operations</source>
        <translation>Genauigkeit gegen Bitoperationen</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::TrashDialog</name>
    <message>
        <source>Runs in the trash</source>
        <translation>Läufe im Papierkorb</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>&amp;Endgültig löschen…</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n runs with their checkpoints and exports? This cannot be undone.</source>
        <translation>
            <numerusform>%n Lauf mit Checkpoints und Exporten löschen? Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%n Läufe mit ihren Checkpoints und Exporten löschen? Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pdqat::ui::VariedRow</name>
    <message>
        <source>Setting %1</source>
        <translation>Einstellung %1</translation>
    </message>
    <message>
        <source>Values of setting %1</source>
        <translation>Werte der Einstellung %1</translation>
    </message>
    <message>
        <source>Leave setting %1 out</source>
        <translation>Einstellung %1 weglassen</translation>
    </message>
    <message>
        <source>Choose a setting.</source>
        <translation>Eine Einstellung wählen.</translation>
    </message>
    <message>
        <source>Give %1 values.</source>
        <translation>Werte für %1 angeben.</translation>
    </message>
    <message>
        <source>1 value: %1</source>
        <translation>1 Wert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n values: %1</source>
        <translation>
            <numerusform>%n Wert: %1</numerusform>
            <numerusform>%n Werte: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave this setting out</source>
        <translation>Diese weglassen</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::VaryDialog</name>
    <message>
        <source>Add a setting that takes several values.</source>
        <translation>Eine Einstellung mit mehreren Werten hinzufügen.</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 steht zweimal da.</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Mehrere Werte</translation>
    </message>
    <message>
        <source>The experiment in the form is trained once for every combination of these values. Ranges: 0..9, 8..64 by 8, 0..1 in 5, 1e-4..0.1 log 4.</source>
        <translation>Das Experiment im Formular wird für jede Kombination dieser Werte einmal trainiert. Bereiche: 0..9, 8..64 by 8, 0..1 in 5, 1e-4..0.1 log 4.</translation>
    </message>
    <message>
        <source>&amp;Add a setting</source>
        <translation>Einstellung &amp;hinzu</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::WorkbenchWindow</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>Die Bibliothek lässt sich nicht öffnen</translation>
    </message>
</context>
<context>
    <name>pdqatProgram</name>
    <message>
        <source>This is done by the program pdqat, which is neither beside this one nor in PATH. Install it, or start this on a machine that has it.</source>
        <translation>Dies erledigt das Programm pdqat, das weder neben diesem noch im PATH liegt. pdqat installieren oder dies auf einem Rechner starten, der es hat.</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>stoppt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n angehalten</numerusform>
            <numerusform>%n angehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
</context>
<context>
    <name>sweeps</name>
    <message>
        <source>waits for earlier runs</source>
        <translation>wartet auf frühere Läufe</translation>
    </message>
    <message>
        <source>to start</source>
        <translation>zu starten</translation>
    </message>
    <message>
        <source>to resume</source>
        <translation>fortzusetzen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopping: runs write their checkpoints</source>
        <translation>Stoppt: Läufe schreiben ihre Checkpoints</translation>
    </message>
    <message>
        <source>Every run is finished</source>
        <translation>Alle Läufe sind fertig</translation>
    </message>
    <message>
        <source>Ended, but runs failed</source>
        <translation>Beendet, aber Läufe schlugen fehl</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Ended with an error</source>
        <translation>Mit Fehler beendet</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <translation>%1 fertig</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 in Arbeit</translation>
    </message>
    <message>
        <source>%1 to resume</source>
        <translation>%1 fortzusetzen</translation>
    </message>
    <message>
        <source>%1 to start</source>
        <translation>%1 zu starten</translation>
    </message>
    <message>
        <source>%1 waiting for earlier runs</source>
        <translation>%1 in Erwartung früherer Läufe</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>1 run: %1</source>
        <translation>1 Lauf: %1</translation>
    </message>
    <message>
        <source>%1 runs: %2</source>
        <translation>%1 Läufe: %2</translation>
    </message>
    <message>
        <source>no estimate yet</source>
        <translation>noch keine Schätzung</translation>
    </message>
    <message>
        <source>at least %1 left</source>
        <translation>noch mindestens %1</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>and %1 more; the table says why</source>
        <translation>und %1 weitere; die Tabelle sagt, warum</translation>
    </message>
    <message>
        <source>%1 bit %2</source>
        <translation>%1 Bit %2</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>training</source>
        <translation>trainiert</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>violated</source>
        <translation>verletzt</translation>
    </message>
    <message>
        <source>measuring slacks</source>
        <translation>misst Schlupf</translation>
    </message>
    <message>
        <source>validating</source>
        <translation>validiert</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>testet</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1–%2 left</source>
        <translation>noch %1–%2</translation>
    </message>
    <message>
        <source>%1 – %2 left</source>
        <translation>noch %1 – %2</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>stabil</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>steigt</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>fällt</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-fach</translation>
    </message>
    <message>
        <source>%1 parameters · %2 MACs</source>
        <translation>%1 Parameter · %2 MACs</translation>
    </message>
    <message>
        <source>%1 bit: %2 packed · %3 BOPs · %4</source>
        <translation>%1 Bit: %2 gepackt · %3 BOPs · %4</translation>
    </message>
    <message>
        <source>%1 bit: %2 packed (32 bit: %3, %4) · %5 BOPs (%6) · %7</source>
        <translation>%1 Bit: %2 gepackt (32 Bit: %3, %4) · %5 BOPs (%6) · %7</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>relative error</source>
        <translation>relativer Fehler</translation>
    </message>
    <message>
        <source>loss saved</source>
        <translation>ersparter Verlust</translation>
    </message>
    <message>
        <source>loss added</source>
        <translation>zusätzlicher Verlust</translation>
    </message>
    <message>
        <source>Fisher information</source>
        <translation>Fisher-Information</translation>
    </message>
    <message>
        <source>Hessian trace</source>
        <translation>Spur der Hesse-Matrix</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>type (1×1 first)</source>
        <translation>Typ (1×1 zuerst)</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>byte</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 je %2</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>binding</source>
        <translation>bindend</translation>
    </message>
    <message>
        <source>decaying</source>
        <translation>abklingend</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>unerreichbar</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
</context>
<context>
    <name>trade-off</name>
    <message>
        <source>%1 % (one seed: no interval)</source>
        <translation>%1 % (ein Seed: kein Intervall)</translation>
    </message>
    <message>
        <source>%1 % (95 % interval %2 to %3, %4 seeds)</source>
        <translation>%1 % (95-%-Intervall %2 bis %3, %4 Seeds)</translation>
    </message>
    <message>
        <source>Take %1: %2 at %3; no other choice is more accurate.</source>
        <translation>%1 nehmen: %2 bei %3; keine andere Auswahl ist genauer.</translation>
    </message>
    <message>
        <source>Take %1: %2 at %3, which is %4 % of what %5, the most accurate choice, costs, and %6 points below it.</source>
        <translation>%1 nehmen: %2 bei %3; das sind %4 % dessen, was %5, die genaueste Auswahl, kostet, und %6 Punkte darunter.</translation>
    </message>
    <message>
        <source>(too few seeds for an interval)</source>
        <translation>(zu wenige Seeds für ein Intervall)</translation>
    </message>
    <message>
        <source>(%1 to %2)</source>
        <translation>(%1 bis %2)</translation>
    </message>
    <message>
        <source>(%1 to %2, so it may be chance)</source>
        <translation>(%1 bis %2, kann also Zufall sein)</translation>
    </message>
    <message>
        <source>the next cheaper one, %1, loses %2 points %3</source>
        <translation>die nächstbilligere, %1, verliert %2 Punkte %3</translation>
    </message>
    <message>
        <source>the next cheaper one, %1, gains %2 points %3</source>
        <translation>die nächstbilligere, %1, gewinnt %2 Punkte %3</translation>
    </message>
    <message>
        <source>the next dearer one, %1, gains %2 points %3</source>
        <translation>die nächstteurere, %1, gewinnt %2 Punkte %3</translation>
    </message>
    <message>
        <source>the next dearer one, %1, loses %2 points %3</source>
        <translation>die nächstteurere, %1, verliert %2 Punkte %3</translation>
    </message>
    <message>
        <source>no choice is as accurate as the control %1, which reaches %2 points more than %3 %4</source>
        <translation>keine Auswahl ist so genau wie die Kontrolle %1, die %2 Punkte mehr erreicht als %3 %4</translation>
    </message>
    <message>
        <source>%1 reach %2 points less %3</source>
        <translation>%1 erreichen %2 Punkte weniger %3</translation>
    </message>
    <message>
        <source>%1 reach %2 points more %3, so this ranking chooses no better than that</source>
        <translation>%1 erreichen %2 Punkte mehr %3, also wählt diese Rangfolge nicht besser</translation>
    </message>
    <message>
        <source>no layer kept</source>
        <translation>keine Schicht behalten</translation>
    </message>
    <message>
        <source>1 layer by chance</source>
        <translation>1 zufällige Schicht</translation>
    </message>
    <message>
        <source>1 layer of the least %1</source>
        <translation>1 Schicht mit kleinstem Wert: %1</translation>
    </message>
    <message>
        <source>1 layer by %1</source>
        <translation>1 Schicht nach %1</translation>
    </message>
    <message>
        <source>%1 layers by chance</source>
        <translation>%1 zufällige Schichten</translation>
    </message>
    <message>
        <source>%1 layers of the least %2</source>
        <translation>%1 Schichten mit kleinstem Wert: %2</translation>
    </message>
    <message>
        <source>%1 layers by %2</source>
        <translation>%1 Schichten nach %2</translation>
    </message>
    <message>
        <source>%1 by chance</source>
        <translation>%1 zufällige</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet: no run of it is finished.</source>
        <translation>Noch gibt es nichts zu wählen: kein Lauf davon ist fertig.</translation>
    </message>
    <message>
        <source>%1 of %2 runs are finished, so this may change.</source>
        <translation>%1 von %2 Läufen sind fertig, das kann sich also noch ändern.</translation>
    </message>
    <message>
        <source>%1 % of the size</source>
        <translation>%1 % der Größe</translation>
    </message>
    <message>
        <source>%1 % of the bit operations</source>
        <translation>%1 % der Bitoperationen</translation>
    </message>
    <message>
        <source>There is nothing to choose from: what is finished are controls.</source>
        <translation>Es gibt nichts zu wählen: fertig sind nur Kontrollen.</translation>
    </message>
    <message>
        <source>There is nothing to choose from: no run has an accuracy on these images.</source>
        <translation>Es gibt nichts zu wählen: kein Lauf hat eine Genauigkeit auf diesen Bildern.</translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>Write values like 0, 1, 2 or ranges like 0..9 or 8..64 by 8</source>
        <translation>Werte wie 0, 1, 2 oder Bereiche wie 0..9 oder 8..64 by 8 schreiben</translation>
    </message>
    <message>
        <source>Write values like 0.1, 0.2 or ranges like 0.1..0.5 by 0.1, 0..1 in 5 or 1e-4..0.1 log 4</source>
        <translation>Werte wie 0.1, 0.2 oder Bereiche wie 0.1..0.5 by 0.1, 0..1 in 5 oder 1e-4..0.1 log 4 schreiben</translation>
    </message>
    <message>
        <source>Write lists with semicolons between them, like 8, 4; 2, or ranges like 1..4</source>
        <translation>Listen mit Semikolon dazwischen schreiben, wie 8, 4; 2, oder Bereiche wie 1..4</translation>
    </message>
    <message>
        <source>Write lists with semicolons between them, like 0.1, 0.2; 0.3, or ranges like 0.1..0.5 by 0.1 or 1e-3..1 log 4</source>
        <translation>Listen mit Semikolon dazwischen schreiben, wie 0.1, 0.2; 0.3, oder Bereiche wie 0.1..0.5 by 0.1 oder 1e-3..1 log 4</translation>
    </message>
    <message>
        <source>Write values with semicolons between them</source>
        <translation>Werte mit Semikolon dazwischen schreiben</translation>
    </message>
    <message>
        <source>Write true, false</source>
        <translation>true, false schreiben</translation>
    </message>
    <message>
        <source>Write some of %1</source>
        <translation>Einige von %1 schreiben</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>The value is not a number, or was not measured: %1.</source>
        <translation>Der Wert ist keine Zahl oder wurde nicht gemessen: %1.</translation>
    </message>
    <message>
        <source>Violated: %1.</source>
        <translation>Verletzt: %1.</translation>
    </message>
    <message>
        <source>Cannot be met, for the level lies below the entropy of the full-precision predictions: %1.</source>
        <translation>Nicht erfüllbar, denn die Schranke liegt unter der Entropie der Vorhersagen voller Präzision: %1.</translation>
    </message>
    <message>
        <source>Held with room to spare, so that λ has yet to fall: %1.</source>
        <translation>Mit Spielraum erfüllt, sodass λ noch sinken muss: %1.</translation>
    </message>
    <message>
        <source>λ still moves: %1.</source>
        <translation>λ bewegt sich noch: %1.</translation>
    </message>
    <message>
        <source>Σ |λ · slack| is %1 % of the loss; at most %2 % is asked for.</source>
        <translation>Σ |λ · Schlupf| ist %1 % des Verlusts; verlangt sind höchstens %2 %.</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 von %2 Läufen</translation>
    </message>
    <message>
        <source>%1 of %2 constraints</source>
        <translation>%1 von %2 Nebenbedingungen</translation>
    </message>
    <message>
        <source>Converged (%1): λ is the price of its constraint.</source>
        <translation>Konvergiert (%1): λ ist der Preis der Nebenbedingung.</translation>
    </message>
    <message>
        <source>Not converged (%1 are): this orders layers by accumulated violation.</source>
        <translation>Nicht konvergiert (%1 sind es): dies ordnet Schichten nach angesammelter Verletzung.</translation>
    </message>
    <message>
        <source>More epochs, another dual.rate or looser levels help.</source>
        <translation>Mehr Epochen, eine andere dual.rate oder lockerere Schranken helfen.</translation>
    </message>
    <message>
        <source>No price: λ stays as it starts (pd-fixed), or returns to 0 (dual.restart).</source>
        <translation>Kein Preis: λ bleibt, wie es beginnt (pd-fixed), oder kehrt auf 0 zurück (dual.restart).</translation>
    </message>
    <message>
        <source>Not certified: convergence was not measured (fewer than two epochs, or a log of an earlier version). λ may be accumulated violation.</source>
        <translation>Nicht zertifiziert: die Konvergenz wurde nicht gemessen (weniger als zwei Epochen oder ein Protokoll einer früheren Version). λ kann angesammelte Verletzung sein.</translation>
    </message>
    <message>
        <source>that of the costs (per %1), the lowest first</source>
        <translation>die der Kosten (je %1), niedrigste zuerst</translation>
    </message>
    <message>
        <source>that of the errors (by slack, error − ε)</source>
        <translation>die der Fehler (nach Schlupf, Fehler − ε)</translation>
    </message>
    <message>
        <source>that of the network, by depth</source>
        <translation>die des Netzes, nach Tiefe</translation>
    </message>
    <message>
        <source>λ decides the order.</source>
        <translation>λ bestimmt die Ordnung.</translation>
    </message>
    <message>
        <source>λ does not decide which layers are kept: %1 share λ %2 at the cut. Their order is %3.</source>
        <translation>λ bestimmt nicht, welche Schichten bleiben: am Schnitt teilen %1 λ %2. Ihre Ordnung ist %3.</translation>
    </message>
    <message>
        <source>λ does not decide which layers are kept: that of %1 at the cut counts as nothing. Their order is %2.</source>
        <translation>λ bestimmt nicht, welche Schichten bleiben: am Schnitt zählt das von %1 als nichts. Ihre Ordnung ist %2.</translation>
    </message>
    <message>
        <source>λ does not decide every place: that of %1 is shared, or counts as nothing. The order among these is %2.</source>
        <translation>λ bestimmt nicht jeden Platz: das von %1 ist geteilt oder zählt als nichts. Die Ordnung unter diesen ist %2.</translation>
    </message>
    <message>
        <source>This is no ranking by λ: every λ is 0, next to nothing or no more than its own fluctuation; no constraint costs anything. The order is %1. Lower levels (method.epsilon_layer) make constraints cost something.</source>
        <translation>Dies ist keine Rangfolge nach λ: jedes λ ist 0, fast nichts oder nicht größer als seine eigene Schwankung; keine Nebenbedingung kostet etwas. Die Ordnung ist %1. Niedrigere Schranken (method.epsilon_layer) lassen Nebenbedingungen etwas kosten.</translation>
    </message>
    <message>
        <source>This is no ranking by λ: every λ is %1. The order is %2.</source>
        <translation>Dies ist keine Rangfolge nach λ: jedes λ ist %1. Die Ordnung ist %2.</translation>
    </message>
    <message>
        <source>This is no ranking by λ yet: no dual step was taken. The order is %1.</source>
        <translation>Dies ist noch keine Rangfolge nach λ: kein Dualschritt wurde gemacht. Die Ordnung ist %1.</translation>
    </message>
    <message>
        <source>Layers by %1, as asked for, not by λ.</source>
        <translation>Schichten nach %1, wie verlangt, nicht nach λ.</translation>
    </message>
    <message>
        <source>It does not decide which layers are kept: %1 share it at the cut. Their order is %2.</source>
        <translation>Es bestimmt nicht, welche Schichten bleiben: am Schnitt teilen es %1. Ihre Ordnung ist %2.</translation>
    </message>
    <message>
        <source>%1 share it with others. The order among equals is %2.</source>
        <translation>%1 teilen es mit anderen. Die Ordnung unter Gleichen ist %2.</translation>
    </message>
    <message>
        <source>Layers cannot be ordered by %1: it was not measured yet, pdqat sensitivity RUN does that.</source>
        <translation>Schichten lassen sich nicht nach %1 ordnen: es wurde noch nicht gemessen; pdqat sensitivity RUN tut das.</translation>
    </message>
    <message>
        <source>Layers cannot be ordered by %1: the run&apos;s log does not have it.</source>
        <translation>Schichten lassen sich nicht nach %1 ordnen: das Protokoll des Laufs hat es nicht.</translation>
    </message>
    <message>
        <source>Not converged, though %1 are met one by one.</source>
        <translation>Nicht konvergiert, obwohl %1 einzeln erfüllt sind.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
</context>
<context>
    <name>writeFile</name>
    <message>
        <source>could not be written: %1</source>
        <translation>Schreiben nicht möglich: %1</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
</context>
</TS>
