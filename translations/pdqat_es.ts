<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BandTexts</name>
    <message>
        <source>nearly one order</source>
        <translation>casi un solo orden</translation>
    </message>
    <message>
        <source>similar orders</source>
        <translation>órdenes parecidos</translation>
    </message>
    <message>
        <source>the order depends on which is taken</source>
        <translation>el orden depende de cuál se tome</translation>
    </message>
    <message>
        <source>Range of the ranks</source>
        <translation>Intervalo de los puestos</translation>
    </message>
    <message>
        <source>Over %1 runs that differ in their seeds alone</source>
        <translation>Sobre %1 ejecuciones que solo difieren en sus semillas</translation>
    </message>
    <message>
        <source>Over the rankings after epochs %1 to %2</source>
        <translation>Sobre las clasificaciones tras las épocas %1 a %2</translation>
    </message>
    <message>
        <source>%1, Kendall&apos;s W is %2: %3 (1: always the same order; about %4 by chance).</source>
        <translation>%1, la W de Kendall es %2: %3 (1: siempre el mismo orden; en torno a %4 por azar).</translation>
    </message>
    <message>
        <source>%1, Kendall&apos;s W is %2: %3 (1: always the same order).</source>
        <translation>%1, la W de Kendall es %2: %3 (1: siempre el mismo orden).</translation>
    </message>
    <message>
        <source>%1: rank %2 to %3, median %4</source>
        <translation>%1: puesto %2 a %3, mediana %4</translation>
    </message>
    <message>
        <source>rank by %1</source>
        <translation>puesto según: %1</translation>
    </message>
</context>
<context>
    <name>BudgetTexts</name>
    <message>
        <source>all at %1 bit</source>
        <translation>todas a %1 bits</translation>
    </message>
    <message>
        <source>mixed: %1</source>
        <translation>mixta: %1</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>bit operations</source>
        <translation>operaciones de bits</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>predicted loss</source>
        <translation>pérdida prevista</translation>
    </message>
    <message>
        <source>measured (method, runs)</source>
        <translation>medido (método, ejecuciones)</translation>
    </message>
    <message>
        <source>%1 bit: %2</source>
        <translation>%1 bits: %2</translation>
    </message>
    <message>
        <source>%1 bit: no λ costs anything there, so every layer counts as losing nothing; among such choices the quantizers&apos; rounding decides.</source>
        <translation>%1 bits: ninguna λ cuesta nada ahí, así que cada capa cuenta como si no perdiera nada; entre tales elecciones decide el redondeo de los cuantizadores.</translation>
    </message>
    <message>
        <source>Times: %1; sums are %2 % off whole networks in the median, %3 % at most.</source>
        <translation>Tiempos: %1; las sumas se apartan un %2 % de las redes enteras en la mediana, un %3 % como máximo.</translation>
    </message>
    <message>
        <source>Times: %1.</source>
        <translation>Tiempos: %1.</translation>
    </message>
    <message>
        <source>Times: %1; the layers alone.</source>
        <translation>Tiempos: %1; solo las capas.</translation>
    </message>
    <message>
        <source>and %1 more networks that were trained</source>
        <translation>y otras %1 redes que se entrenaron</translation>
    </message>
</context>
<context>
    <name>ClassTexts</name>
    <message>
        <source>Accuracy of each class at %1 bit</source>
        <translation>Exactitud de cada clase a %1 bits</translation>
    </message>
    <message>
        <source>%1: %2 at %3 bit</source>
        <translation>%1: %2 a %3 bits</translation>
    </message>
    <message>
        <source>, %1 at 32 bit: %2 points (chance: up to ±%3)</source>
        <translation>, %1 a 32 bits: %2 puntos (azar: hasta ±%3)</translation>
    </message>
    <message>
        <source> · %1 images</source>
        <translation> · %1 imágenes</translation>
    </message>
    <message>
        <source>accuracy (%)</source>
        <translation>exactitud (%)</translation>
    </message>
    <message>
        <source>disc: %1 bit · ring: 32 bit</source>
        <translation>disco: %1 bits · anillo: 32 bits</translation>
    </message>
    <message>
        <source>disc: %1 bit</source>
        <translation>disco: %1 bits</translation>
    </message>
</context>
<context>
    <name>CompareTexts</name>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>Accuracy, %1 (%)</source>
        <translation>Exactitud, %1 (%)</translation>
    </message>
    <message>
        <source>Accuracy at 32 bit, %1 (%)</source>
        <translation>Exactitud a 32 bits, %1 (%)</translation>
    </message>
    <message>
        <source>Loss, %1</source>
        <translation>Pérdida, %1</translation>
    </message>
    <message>
        <source>Size (kB)</source>
        <translation>Tamaño (kB)</translation>
    </message>
    <message>
        <source>Bit operations (10⁹)</source>
        <translation>Operaciones de bits (10⁹)</translation>
    </message>
    <message>
        <source>Time for one image (ms)</source>
        <translation>Tiempo por imagen (ms)</translation>
    </message>
    <message>
        <source>Layers kept at 32 bit</source>
        <translation>Capas a 32 bits</translation>
    </message>
    <message>
        <source>Training time (s)</source>
        <translation>Tiempo de entrenamiento (s)</translation>
    </message>
    <message>
        <source>Dual variable λ</source>
        <translation>Variable dual λ</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Holgura</translation>
    </message>
    <message>
        <source>Bits of the weights</source>
        <translation>Bits de los pesos</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>lotes</translation>
    </message>
    <message>
        <source>minutes of training</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>Exactitud (%)</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
</context>
<context>
    <name>ConfusionTexts</name>
    <message>
        <source>Confusions at %1 bit</source>
        <translation>Confusiones a %1 bits</translation>
    </message>
    <message>
        <source>Of %1 classes the %2 that this width costs most.</source>
        <translation>De %1 clases, las %2 a las que esta anchura cuesta más.</translation>
    </message>
    <message>
        <source>%1 recognised: %2 of %3 images, %4</source>
        <translation>%1 reconocida: %2 de %3 imágenes, %4</translation>
    </message>
    <message>
        <source>%1 taken for %2: %3 of %4 images, %5</source>
        <translation>%1 tomada por %2: %3 de %4 imágenes, %5</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>clase verdadera</translation>
    </message>
    <message>
        <source>predicted class (% of the true class)</source>
        <translation>clase predicha (% de la verdadera)</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>λ, the dual variable: the price of this constraint, how much the loss would fall if ε were raised a little. It rises while the constraint is violated.</source>
        <translation>λ, la variable dual: el precio de esta restricción, cuánto bajaría la pérdida si ε subiera un poco. Sube mientras la restricción se incumple.</translation>
    </message>
    <message>
        <source>Mean of the dual variable over the last quarter of the epochs ± its standard deviation there: what rankings go by</source>
        <translation>Media de la variable dual en el último cuarto de las épocas ± su desviación típica allí: por ella se ordenan las capas</translation>
    </message>
    <message>
        <source>Whether λ stays where it is: settled, if its mean over the last quarter of the epochs differs by at most 5 % from the one before. A ranking whose λ still rise may change with more epochs.</source>
        <translation>Si λ se queda donde está: asentada, si su media en el último cuarto de las épocas difiere como mucho un 5 % de la anterior. Una clasificación cuyas λ aún suben puede cambiar con más épocas.</translation>
    </message>
    <message>
        <source>Slack: value − ε. Above 0 the constraint is violated; at 0 it binds; below 0 there is room to spare.</source>
        <translation>Holgura: valor − ε. Por encima de 0 la restricción se incumple; en 0 está activa; por debajo de 0 queda margen.</translation>
    </message>
    <message>
        <source>ε, the constraint level: how much error is allowed</source>
        <translation>ε, el nivel de la restricción: cuánto error se permite</translation>
    </message>
    <message>
        <source>Satisfied: costs nothing. Binding: holds at a cost. Decaying: holds with room to spare, λ has yet to fall. Violated: does not hold yet. Unreachable: no training can meet it.</source>
        <translation>Satisfecha: no cuesta nada. Activa: se cumple a un coste. En descenso: se cumple con margen, λ aún debe bajar. Incumplida: aún no se cumple. Inalcanzable: ningún entrenamiento puede cumplirla.</translation>
    </message>
    <message>
        <source>‖Δ‖² / ‖a‖² of the layer&apos;s outputs: comparable between layers</source>
        <translation>‖Δ‖² / ‖a‖² de las salidas de la capa: comparable entre capas</translation>
    </message>
    <message>
        <source>Satisfied: λ is nothing, and the constraint holds.</source>
        <translation>Satisfecha: λ es nula y la restricción se cumple.</translation>
    </message>
    <message>
        <source>Binding: the value lies at ε, and λ says what that costs.</source>
        <translation>Activa: el valor está en ε, y λ dice lo que eso cuesta.</translation>
    </message>
    <message>
        <source>Decaying: the value lies below ε, and λ has yet to fall to nothing.</source>
        <translation>En descenso: el valor está por debajo de ε, y λ aún debe bajar a cero.</translation>
    </message>
    <message>
        <source>Violated: the value lies above ε, and λ has yet to rise. Train longer, or raise ε.</source>
        <translation>Incumplida: el valor está por encima de ε, y λ aún debe subir. Entrene más tiempo, o suba ε.</translation>
    </message>
    <message>
        <source>Unreachable: ε of the output lies below the entropy of its target, so no training can meet it. Raise it.</source>
        <translation>Inalcanzable: la ε de la salida está por debajo de la entropía de su objetivo, así que ningún entrenamiento puede cumplirla. Súbala.</translation>
    </message>
    <message>
        <source>Its value was not measured, or is not a number.</source>
        <translation>Su valor no se midió, o no es un número.</translation>
    </message>
</context>
<context>
    <name>GroupLinesTexts</name>
    <message>
        <source>Settings and results</source>
        <translation>Ajustes y resultados</translation>
    </message>
    <message>
        <source>Settings without an axis here: %1</source>
        <translation>Ajustes sin eje aquí: %1</translation>
    </message>
</context>
<context>
    <name>GroupMapTexts</name>
    <message>
        <source>%1, layers by run</source>
        <translation>%1, capas por ejecución</translation>
    </message>
</context>
<context>
    <name>GroupScatterTexts</name>
    <message>
        <source>%1 against %2</source>
        <translation>%1 frente a %2</translation>
    </message>
    <message>
        <source> · on the Pareto front</source>
        <translation> · en el frente de Pareto</translation>
    </message>
    <message>
        <source>dashed: the Pareto front · bars: 95 % intervals over the seeds</source>
        <translation>a trazos: el frente de Pareto · barras: intervalos del 95 % sobre las semillas</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>&lt;h3&gt;A run in four steps&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;Una ejecución en cuatro pasos&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Configure.&lt;/b&gt; Choose a preset in the toolbar or fill in the form on the right. What is wrong is said under the field; beside the Run button stands why it cannot run yet.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Configurar.&lt;/b&gt; Elija un preajuste en la barra de herramientas o rellene el formulario de la derecha. Lo que esté mal se dice debajo del campo; junto al botón Ejecutar se lee por qué todavía no se puede ejecutar.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Run.&lt;/b&gt; Training goes on in the background. Pause holds it; Stop finishes the batch and keeps a checkpoint to resume from; Abort ends without one.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Ejecutar.&lt;/b&gt; El entrenamiento avanza en segundo plano. Pausar lo retiene; Detener termina el lote y guarda un punto de control desde el que reanudar; Abortar acaba sin guardarlo.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Rank.&lt;/b&gt; The dual variable λ of a layer says how much its constraint costs. Layers with a large λ gain most from high precision: keep the top n and train again.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Clasificar.&lt;/b&gt; La variable dual λ de una capa dice cuánto cuesta su restricción. Las capas con λ grande son las que más ganan con la alta precisión: conserve las n primeras y entrene de nuevo.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Take away.&lt;/b&gt; Save the chart as PDF, SVG or PNG, the ranking as a LaTeX table or CSV.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Llevarse los resultados.&lt;/b&gt; Guarde el gráfico como PDF, SVG o PNG, y la clasificación como tabla LaTeX o CSV.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Words&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;Vocabulario&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Bit width&lt;/b&gt;: bits of weights and activations in the low-precision network. &lt;b&gt;ε&lt;/b&gt;: the level that a constraint must not exceed. &lt;b&gt;Slack&lt;/b&gt;: measured value minus ε; positive means violated. &lt;b&gt;λ&lt;/b&gt;: the dual variable, raised while a constraint is violated. &lt;b&gt;MACs&lt;/b&gt;: multiply-accumulate operations for one image.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Ancho de bits&lt;/b&gt;: bits de los pesos y las activaciones en la red de baja precisión. &lt;b&gt;ε&lt;/b&gt;: el nivel que una restricción no debe superar. &lt;b&gt;Holgura&lt;/b&gt;: valor medido menos ε; positiva significa violada. &lt;b&gt;λ&lt;/b&gt;: la variable dual, que crece mientras una restricción está violada. &lt;b&gt;MAC&lt;/b&gt;: operaciones de multiplicar y acumular para una imagen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;As cross-entropy the output&apos;s distance can never fall below the mean entropy of the full-precision predictions, so choose its ε above that; as kl it can.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Como entropía cruzada, la distancia de la salida nunca puede bajar de la entropía media de las predicciones de precisión completa, así que elija su ε por encima de ella; como kl sí puede.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>In a plot of curves</source>
        <translation>En un gráfico de curvas</translation>
    </message>
    <message>
        <source>In a heat map</source>
        <translation>En un mapa de calor</translation>
    </message>
    <message>
        <source>In other plots</source>
        <translation>En otros gráficos</translation>
    </message>
    <message>
        <source>In the drawing of a network</source>
        <translation>En el dibujo de una red</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>&lt;h3&gt;PD-QAT Workbench %1&lt;/h3&gt;&lt;p&gt;Quantization-aware training under constraints: train, watch every layer&apos;s error and dual variable, rank, keep what matters in high precision.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;PD-QAT Workbench %1&lt;/h3&gt;&lt;p&gt;Entrenamiento consciente de la cuantización bajo restricciones: entrenar, seguir el error y la variable dual de cada capa, ordenar y conservar en alta precisión lo que importa.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About PD-QAT Workbench</source>
        <translation>Acerca de PD-QAT Workbench</translation>
    </message>
</context>
<context>
    <name>InsideTexts</name>
    <message>
        <source>%1 of %2 levels are used, %3 of the values lie on the two outermost ones</source>
        <translation>se usan %1 de %2 niveles; el %3 de los valores está en los dos extremos</translation>
    </message>
    <message>
        <source>Most often mistaken: %1 for %2, %3 of its images.</source>
        <translation>La confusión más frecuente: %1 por %2, el %3 de sus imágenes.</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>validation images</source>
        <translation>imágenes de validación</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>imágenes de prueba</translation>
    </message>
    <message>
        <source>Measured of the best checkpoint, epoch %1; %2 %3, inputs of %4 of them.</source>
        <translation>Medido con el mejor punto de control, época %1; %2 %3, entradas de %4 de ellas.</translation>
    </message>
    <message>
        <source>Measured of the last checkpoint, epoch %1; %2 %3, inputs of %4 of them.</source>
        <translation>Medido con el último punto de control, época %1; %2 %3, entradas de %4 de ellas.</translation>
    </message>
    <message>
        <source>Weights of %1, %2 bit: %3.</source>
        <translation>Pesos de %1, %2 bits: %3.</translation>
    </message>
    <message>
        <source>Inputs, %1 bit: %2.</source>
        <translation>Entradas, %1 bits: %2.</translation>
    </message>
    <message>
        <source>%1 is not quantized at this width.</source>
        <translation>%1 no se cuantiza a esta anchura.</translation>
    </message>
    <message>
        <source>Every output channel has levels of its own; drawn are their means.</source>
        <translation>Cada canal de salida tiene niveles propios; se dibujan sus medias.</translation>
    </message>
    <message>
        <source>At %1 bit %2 is recognised worst: %3.</source>
        <translation>A %1 bits, %2 es la peor reconocida: %3.</translation>
    </message>
    <message>
        <source>%1 bit costs %2 most: %3 points, from %4 to %5; all classes together change by %6 points.</source>
        <translation>%1 bits cuestan más a %2: %3 puntos, de %4 a %5; todas las clases juntas cambian en %6 puntos.</translation>
    </message>
    <message>
        <source>%1 bit costs no class accuracy; the least gain is that of %2: %3 points, from %4 to %5; all classes together change by %6 points.</source>
        <translation>%1 bits no cuestan exactitud a ninguna clase; la que menos gana es %2: %3 puntos, de %4 a %5; todas las clases juntas cambian en %6 puntos.</translation>
    </message>
    <message>
        <source>That is within what chance can do with %1 images (±%2 points).</source>
        <translation>Eso cabe en el azar con %1 imágenes (±%2 puntos).</translation>
    </message>
</context>
<context>
    <name>LayerLooks</name>
    <message>
        <source>dual variable λ</source>
        <translation>variable dual λ</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>bit width</source>
        <translation>ancho de bits</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 bits</translation>
    </message>
</context>
<context>
    <name>LayerPicker</name>
    <message>
        <source>%1 of %2 layers: %3 of weights, %4 of MACs</source>
        <translation>%1 de %2 capas: %3 de los pesos, %4 de las MAC</translation>
    </message>
</context>
<context>
    <name>LevelPictureTexts</name>
    <message>
        <source>Weights of %1 at %2 bit</source>
        <translation>Pesos de %1 a %2 bits</translation>
    </message>
    <message>
        <source>Inputs of %1 at %2 bit</source>
        <translation>Entradas de %1 a %2 bits</translation>
    </message>
    <message>
        <source>level %1 (code %2): %3 values, %4</source>
        <translation>nivel %1 (código %2): %3 valores, %4</translation>
    </message>
    <message>
        <source>%1 to %2: %3 values, %4</source>
        <translation>de %1 a %2: %3 valores, %4</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densidad</translation>
    </message>
    <message>
        <source>not quantized at this width</source>
        <translation>sin cuantizar a esta anchura</translation>
    </message>
    <message>
        <source>area: before · line: on levels</source>
        <translation>área: antes · línea: en niveles</translation>
    </message>
</context>
<context>
    <name>MapTexts</name>
    <message>
        <source>Layers by criterion</source>
        <translation>Capas por criterio</translation>
    </message>
    <message>
        <source>%1, %2: not measured</source>
        <translation>%1, %2: sin medir</translation>
    </message>
    <message>
        <source>%1, %2: %3 (rank %4 of %5)</source>
        <translation>%1, %2: %3 (puesto %4 de %5)</translation>
    </message>
    <message>
        <source>rank in its column</source>
        <translation>puesto en su columna</translation>
    </message>
    <message>
        <source>value in its column</source>
        <translation>valor en su columna</translation>
    </message>
    <message>
        <source>least</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>most</source>
        <translation>máximo</translation>
    </message>
</context>
<context>
    <name>MatrixTexts</name>
    <message>
        <source>nearly the same order</source>
        <translation>casi el mismo orden</translation>
    </message>
    <message>
        <source>similar orders</source>
        <translation>órdenes parecidos</translation>
    </message>
    <message>
        <source>little to do with each other</source>
        <translation>tienen poco que ver</translation>
    </message>
    <message>
        <source>opposite orders</source>
        <translation>órdenes opuestos</translation>
    </message>
    <message>
        <source>Agreement of the criteria</source>
        <translation>Acuerdo de los criterios</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1: not measured, or all layers have one value</source>
        <translation>%1: sin medir, o todas las capas tienen un mismo valor</translation>
    </message>
    <message>
        <source>%1: τ-b %2, ρ %3: %4</source>
        <translation>%1: τ-b %2, ρ %3: %4</translation>
    </message>
    <message>
        <source>the same criterion</source>
        <translation>el mismo criterio</translation>
    </message>
    <message>
        <source>Kendall&apos;s τ-b</source>
        <translation>τ-b de Kendall</translation>
    </message>
</context>
<context>
    <name>ModelExports</name>
    <message>
        <source>Integer graph</source>
        <translation>Grafo de enteros</translation>
    </message>
    <message>
        <source>Float graph</source>
        <translation>Grafo de reales</translation>
    </message>
    <message>
        <source>%1: %2 an image (quartiles %3 and %4), batch size %5, threads %6, %7</source>
        <translation>%1: %2 por imagen (cuartiles %3 y %4), tamaño de lote %5, hilos %6, %7</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Archivo: %1</translation>
    </message>
    <message>
        <source>File: %1, of which %2 are parameters packed at their bits and %3 the format&apos;s</source>
        <translation>Archivo: %1, de los que %2 son parámetros empaquetados a sus bits y %3 del formato</translation>
    </message>
    <message>
        <source>File: %1; parameters packed at their bits would be %2</source>
        <translation>Archivo: %1; los parámetros empaquetados a sus bits serían %2</translation>
    </message>
    <message>
        <source>Not known: which layers run in integers</source>
        <translation>No se sabe qué capas se calculan en enteros</translation>
    </message>
    <message>
        <source>Run in integers: %1 of %2 quantized layers</source>
        <translation>Se calculan en enteros: %1 de %2 capas cuantizadas</translation>
    </message>
    <message>
        <source>ONNX, float</source>
        <translation>ONNX, reales</translation>
    </message>
    <message>
        <source>ONNX, integer-ready (QCDQ)</source>
        <translation>ONNX, listo para enteros (QCDQ)</translation>
    </message>
    <message>
        <source>QONNX</source>
        <translation>QONNX</translation>
    </message>
    <message>
        <source>PyTorch state dict</source>
        <translation>State dict de PyTorch</translation>
    </message>
    <message>
        <source>safetensors</source>
        <translation>safetensors</translation>
    </message>
    <message>
        <source>Packed integers</source>
        <translation>Enteros empaquetados</translation>
    </message>
    <message>
        <source>Computes what training computed at one bit width, in any runtime of ONNX.</source>
        <translation>Calcula lo que calculó el entrenamiento a una anchura de bits, en cualquier entorno de ONNX.</translation>
    </message>
    <message>
        <source>For runtimes that compute in integers: QuantizeLinear, Clip and DequantizeLinear.</source>
        <translation>Para entornos que calculan en enteros: QuantizeLinear, Clip y DequantizeLinear.</translation>
    </message>
    <message>
        <source>For FPGA and ASIC tools: Quant nodes of any bit width.</source>
        <translation>Para herramientas de FPGA y ASIC: nodos Quant de cualquier anchura de bits.</translation>
    </message>
    <message>
        <source>For torch.load: full-precision weights, every width&apos;s batch normalisation.</source>
        <translation>Para torch.load: pesos de precisión completa y la normalización por lotes de cada anchura.</translation>
    </message>
    <message>
        <source>The same tensors in a file that cannot run code.</source>
        <translation>Los mismos tensores en un archivo que no puede ejecutar código.</translation>
    </message>
    <message>
        <source>Weights at their bits and an index in JSON, for a runtime of your own.</source>
        <translation>Pesos a sus bits y un índice en JSON, para un entorno propio.</translation>
    </message>
    <message>
        <source>best, else last</source>
        <translation>el mejor; si no, el último</translation>
    </message>
    <message>
        <source>best</source>
        <translation>el mejor</translation>
    </message>
    <message>
        <source>last</source>
        <translation>el último</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>coincide</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>no coincide</translation>
    </message>
    <message>
        <source>weights only</source>
        <translation>solo pesos</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 de %2 (%3)</translation>
    </message>
    <message>
        <source>Accuracy on %1 test images: %2 in the engine, %3 exported</source>
        <translation>Exactitud en %1 imágenes de prueba: %2 en el motor, %3 exportado</translation>
    </message>
    <message>
        <source>Same prediction: %1 of %2 images</source>
        <translation>Misma predicción: %1 de %2 imágenes</translation>
    </message>
    <message>
        <source>Exported as %1, %2 bit: %3 (container %4)</source>
        <translation>Exportado como %1, %2 bits: %3 (contenedor %4)</translation>
    </message>
    <message>
        <source>%1 an image, in floats %2</source>
        <translation>%1 por imagen, en reales %2</translation>
    </message>
    <message>
        <source>%1 an image</source>
        <translation>%1 por imagen</translation>
    </message>
</context>
<context>
    <name>ModelTexts</name>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Convolución</translation>
    </message>
    <message>
        <source>Convolution (32 bit)</source>
        <translation>Convolución (32 bits)</translation>
    </message>
    <message>
        <source>Depthwise convolution</source>
        <translation>Convolución en profundidad</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Linear (32 bit)</source>
        <translation>Lineal (32 bits)</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>Normalización por lotes</translation>
    </message>
    <message>
        <source>Clamp to [0, 1]</source>
        <translation>Límite a [0, 1]</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>ReLU con fuga</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoide</translation>
    </message>
    <message>
        <source>Hard sigmoid</source>
        <translation>Sigmoide dura</translation>
    </message>
    <message>
        <source>Hard swish</source>
        <translation>Swish dura</translation>
    </message>
    <message>
        <source>Scale and shift</source>
        <translation>Escala y desplazamiento</translation>
    </message>
    <message>
        <source>Max pooling</source>
        <translation>Agrupación máxima</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation>Agrupación media</translation>
    </message>
    <message>
        <source>Spatial mean</source>
        <translation>Media espacial</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Concatenate</source>
        <translation>Concatenación</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Aplanado</translation>
    </message>
    <message>
        <source>ONNX of opset %1, %2 nodes</source>
        <translation>ONNX de opset %1, %2 nodos</translation>
    </message>
    <message>
        <source>%1, written by %2</source>
        <translation>%1, escrito por %2</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>Parts that cannot be taken: %1. The list below says what to do.</source>
        <translation>Partes que no se pueden tomar: %1. La lista de abajo dice qué hacer.</translation>
    </message>
    <message>
        <source>All can be trained. Layers that can be quantized: %1. Whole network: %2 parameters, %3 MACs for one image.</source>
        <translation>Todos se pueden entrenar. Capas que se pueden cuantizar: %1. Toda la red: %2 parámetros, %3 MAC por imagen.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Images of %1 × %1 px, %2 classes; data set %3</source>
        <translation>Imágenes de %1 × %1 px, %2 clases; conjunto de datos %3</translation>
    </message>
    <message>
        <source>Equal to onnxruntime</source>
        <translation>Igual a onnxruntime</translation>
    </message>
    <message>
        <source>Not compared: %1.</source>
        <translation>Sin comparar: %1.</translation>
    </message>
    <message>
        <source>%1 test images</source>
        <translation>%1 imágenes de prueba</translation>
    </message>
    <message>
        <source>%1 random images</source>
        <translation>%1 imágenes al azar</translation>
    </message>
    <message>
        <source>It differs from %1 on %2: %3. The same class for %4.</source>
        <translation>Difiere de %1 en %2: %3. La misma clase en %4.</translation>
    </message>
    <message>
        <source>%1 on %2: outputs differ by %3 at most, the largest is %4; the same class for %5.</source>
        <translation>%1 en %2: las salidas difieren como mucho en %3, la mayor es %4; la misma clase en %5.</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>validation images</source>
        <translation>imágenes de validación</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>imágenes de prueba</translation>
    </message>
    <message>
        <source>Output: %1</source>
        <translation>Salida: %1</translation>
    </message>
    <message>
        <source>Weights: %1</source>
        <translation>Pesos: %1</translation>
    </message>
    <message>
        <source>MACs for one image: %1</source>
        <translation>MAC por imagen: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <translation>%1 de las %2</translation>
    </message>
    <message>
        <source>%1 bit: %2</source>
        <translation>%1 bits: %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>None: the network is trained as the file has it.</source>
        <translation>Ninguno: la red se entrena tal como está en el archivo.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>%1 could not be read; the defaults are used. The old file is kept as %2.</source>
        <translation>No se pudo leer %1; se usan los valores predeterminados. El archivo antiguo se conserva como %2.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Write the report of a run and exit; given several times, of runs in comparison.</source>
        <translation>Escribir el informe de una ejecución y salir; indicada varias veces, el de esas ejecuciones comparadas.</translation>
    </message>
    <message>
        <source>path</source>
        <translation>ruta</translation>
    </message>
    <message>
        <source>Quantization-aware training under constraints, in a window.</source>
        <translation>Entrenamiento con cuantización y restricciones, en una ventana.</translation>
    </message>
    <message>
        <source>Library of runs.</source>
        <translation>Biblioteca de ejecuciones.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>Experiment to open with.</source>
        <translation>Experimento con el que abrir.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Configuration (JSON) to open with.</source>
        <translation>Configuración (JSON) con la que abrir.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Draw the figures of a run (id or &quot;last&quot;) and exit.</source>
        <translation>Dibujar las figuras de una ejecución (identificador o «last») y salir.</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>Language of this session.</source>
        <translation>Idioma de esta sesión.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>Theme of this session: system, light or dark.</source>
        <translation>Tema de esta sesión: system, light o dark.</translation>
    </message>
    <message>
        <source>experiment at start</source>
        <translation>experimento inicial</translation>
    </message>
    <message>
        <source>Write the report of a sweep&apos;s runs and exit.</source>
        <translation>Escribir el informe de las ejecuciones de un barrido y salir.</translation>
    </message>
    <message>
        <source>Draw the figure of a recipe (id or file) and exit.</source>
        <translation>Dibujar la figura de una receta (identificador o archivo) y salir.</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>receta</translation>
    </message>
    <message>
        <source>With --figure: the sweep whose runs are taken.</source>
        <translation>Con --figure: el barrido cuyas ejecuciones se toman.</translation>
    </message>
    <message>
        <source>With --figure: what runs must meet too.</source>
        <translation>Con --figure: lo que las ejecuciones deben cumplir además.</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>condiciones</translation>
    </message>
    <message>
        <source>Folder for --render; file for --figure (.pdf, .svg, .png) and --report (.html, .pdf).</source>
        <translation>Carpeta para --render; archivo para --figure (.pdf, .svg, .png) y --report (.html, .pdf).</translation>
    </message>
    <message>
        <source>ONNX model to open with.</source>
        <translation>Modelo ONNX con el que abrir.</translation>
    </message>
</context>
<context>
    <name>RankingAxis</name>
    <message>
        <source>dual variable λ (converged)</source>
        <translation>variable dual λ (convergida)</translation>
    </message>
    <message>
        <source>dual variable λ (not converged)</source>
        <translation>variable dual λ (no convergida)</translation>
    </message>
    <message>
        <source>dual variable λ (no price)</source>
        <translation>variable dual λ (sin precio)</translation>
    </message>
    <message>
        <source>dual variable λ (not certified)</source>
        <translation>variable dual λ (no certificada)</translation>
    </message>
</context>
<context>
    <name>RunFigures</name>
    <message>
        <source>Ranking of layers</source>
        <translation>Clasificación de las capas</translation>
    </message>
</context>
<context>
    <name>RunSeries</name>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>lotes</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>error cuadrático medio</translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation>error absoluto medio</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>cross-entropy (nats)</source>
        <translation>entropía cruzada (nats)</translation>
    </message>
    <message>
        <source>Layer error</source>
        <translation>Error por capa</translation>
    </message>
    <message>
        <source>Dual variables of the layers</source>
        <translation>Variables duales de las capas</translation>
    </message>
    <message>
        <source>dual variable λ</source>
        <translation>variable dual λ</translation>
    </message>
    <message>
        <source>Dual variable of the output</source>
        <translation>Variable dual de la salida</translation>
    </message>
    <message>
        <source>%1 · PTQ</source>
        <translation>%1 · PTQ</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>Exactitud (%)</translation>
    </message>
    <message>
        <source>accuracy (%)</source>
        <translation>exactitud (%)</translation>
    </message>
    <message>
        <source>Slack of the layers relative to ε</source>
        <translation>Holgura de las capas respecto a ε</translation>
    </message>
    <message>
        <source>(error − ε) / ε</source>
        <translation>(error − ε) / ε</translation>
    </message>
    <message>
        <source>Ranks of the layers by λ</source>
        <translation>Puestos de las capas por λ</translation>
    </message>
    <message>
        <source>rank (1: largest λ)</source>
        <translation>puesto (1: la mayor λ)</translation>
    </message>
</context>
<context>
    <name>ScatterTexts</name>
    <message>
        <source>%1 against %2</source>
        <translation>%1 frente a %2</translation>
    </message>
    <message>
        <source>one of them is the same for every layer</source>
        <translation>uno de ellos es igual en todas las capas</translation>
    </message>
    <message>
        <source>τ-b %1 · ρ %2 · %3 layers</source>
        <translation>τ-b %1 · ρ %2 · %3 capas</translation>
    </message>
</context>
<context>
    <name>StepTexts</name>
    <message>
        <source>%1 weights</source>
        <translation>%1 pesos</translation>
    </message>
    <message>
        <source>%1 MACs</source>
        <translation>%1 MAC</translation>
    </message>
</context>
<context>
    <name>Trackers</name>
    <message>
        <source>following</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>waiting, next try in %1</source>
        <translation>en espera, próximo intento en %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>All that the run has told so far was delivered.</source>
        <translation>Se ha entregado todo lo que la ejecución ha contado hasta ahora.</translation>
    </message>
    <message>
        <source>%1 events of the run are still to be delivered; they are on their way.</source>
        <translation>Faltan por entregar %1 eventos de la ejecución; están en camino.</translation>
    </message>
    <message>
        <source>The last attempt failed; the next follows in %1. The run goes on, and its log keeps the %2 events that wait.</source>
        <translation>El último intento falló; el próximo será en %1. La ejecución continúa y su registro guarda los %2 eventos que esperan.</translation>
    </message>
    <message>
        <source>Nothing more is tried by itself. The run is not touched by it.</source>
        <translation>No se intenta nada más por sí solo. La ejecución no se ve afectada.</translation>
    </message>
    <message>
        <source>Everything was delivered, the end of the run included.</source>
        <translation>Se ha entregado todo, incluido el final de la ejecución.</translation>
    </message>
</context>
<context>
    <name>TradeOffPictureTexts</name>
    <message>
        <source>%1: accuracy against %2</source>
        <translation>%1: exactitud frente a %2</translation>
    </message>
    <message>
        <source>%1 · %2 % (95 %: %3) · %4 %5 · %6 of %7 runs</source>
        <translation>%1 · %2 % (95 %: %3) · %4 %5 · %6 de %7 ejecuciones</translation>
    </message>
    <message>
        <source> · worth taking</source>
        <translation> · merece la pena</translation>
    </message>
    <message>
        <source>accuracy (%)</source>
        <translation>exactitud (%)</translation>
    </message>
    <message>
        <source>no run is finished yet</source>
        <translation>aún no ha terminado ninguna ejecución</translation>
    </message>
    <message>
        <source>ring: worth taking · dotted: controls · bars: 95 %</source>
        <translation>círculo: merece la pena · puntos: controles · barras: 95 %</translation>
    </message>
</context>
<context>
    <name>TradeOffTexts</name>
    <message>
        <source>%1 least</source>
        <translation>%1 últimas</translation>
    </message>
    <message>
        <source>%1 by chance</source>
        <translation>%1 al azar</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>packed weights (kB)</source>
        <translation>pesos empaquetados (kB)</translation>
    </message>
    <message>
        <source>bit operations for one image (MBOP)</source>
        <translation>operaciones de bits por imagen (MBOP)</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>1 bit under a constraint on the output: column (i) of the paper&apos;s Table 1.</source>
        <translation>1 bit con una restricción sobre la salida: columna (i) de la tabla 1 del artículo.</translation>
    </message>
    <message>
        <source>1 bit under constraints on the output and, at ε = 0.0125, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>1 bit con restricciones sobre la salida y, con ε = 0,0125, sobre cada capa; del barrido de niveles del artículo.</translation>
    </message>
    <message>
        <source>1 bit under constraints on the output and, at ε = 0.125, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>1 bit con restricciones sobre la salida y, con ε = 0,125, sobre cada capa; del barrido de niveles del artículo.</translation>
    </message>
    <message>
        <source>1 bit under constraints on the output and, at ε = 0.25, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>1 bit con restricciones sobre la salida y, con ε = 0,25, sobre cada capa; del barrido de niveles del artículo.</translation>
    </message>
    <message>
        <source>1 bit under constraints on the output and, at ε = 0.5, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>1 bit con restricciones sobre la salida y, con ε = 0,5, sobre cada capa; del barrido de niveles del artículo.</translation>
    </message>
    <message>
        <source>1 bit under constraints on the output and, at ε = 1, on every layer: column (ii) of the paper&apos;s Table 1.</source>
        <translation>1 bit con restricciones sobre la salida y, con ε = 1, sobre cada capa: columna (ii) de la tabla 1 del artículo.</translation>
    </message>
    <message>
        <source>1 bit, but the 2 layers with the largest published λ at 32 bits, under the constraint on the output, as in the paper&apos;s Figure 1b. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>1 bit, salvo las 2 capas de mayor λ publicada, a 32 bits, con la restricción sobre la salida, como en la figura 1b del artículo. Las capas publicadas vienen de las λ del propio código oficial, infladas en la primera convolución de cada bloque; el barrido selection clasifica él mismo las capas antes de conservarlas.</translation>
    </message>
    <message>
        <source>1 bit, but the 2 layers with the smallest published λ at 32 bits, under the constraint on the output, as in the paper&apos;s Figure 1b. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>1 bit, salvo las 2 capas de menor λ publicada, a 32 bits, con la restricción sobre la salida, como en la figura 1b del artículo. Las capas publicadas vienen de las λ del propio código oficial, infladas en la primera convolución de cada bloque; el barrido selection clasifica él mismo las capas antes de conservarlas.</translation>
    </message>
    <message>
        <source>1 bit, but the 4 layers with the largest published λ at 32 bits, under the constraint on the output, as in the paper&apos;s Figure 1b. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>1 bit, salvo las 4 capas de mayor λ publicada, a 32 bits, con la restricción sobre la salida, como en la figura 1b del artículo. Las capas publicadas vienen de las λ del propio código oficial, infladas en la primera convolución de cada bloque; el barrido selection clasifica él mismo las capas antes de conservarlas.</translation>
    </message>
    <message>
        <source>1 bit, but the 4 layers with the smallest published λ at 32 bits, under the constraint on the output, as in the paper&apos;s Figure 1b. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>1 bit, salvo las 4 capas de menor λ publicada, a 32 bits, con la restricción sobre la salida, como en la figura 1b del artículo. Las capas publicadas vienen de las λ del propio código oficial, infladas en la primera convolución de cada bloque; el barrido selection clasifica él mismo las capas antes de conservarlas.</translation>
    </message>
    <message>
        <source>1 bit, but the 8 layers with the largest published λ at 32 bits, under the constraint on the output, as in the paper&apos;s Figure 1b. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>1 bit, salvo las 8 capas de mayor λ publicada, a 32 bits, con la restricción sobre la salida, como en la figura 1b del artículo. Las capas publicadas vienen de las λ del propio código oficial, infladas en la primera convolución de cada bloque; el barrido selection clasifica él mismo las capas antes de conservarlas.</translation>
    </message>
    <message>
        <source>1 bit, but the 8 layers with the smallest published λ at 32 bits, under the constraint on the output, as in the paper&apos;s Figure 1b. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>1 bit, salvo las 8 capas de menor λ publicada, a 32 bits, con la restricción sobre la salida, como en la figura 1b del artículo. Las capas publicadas vienen de las λ del propio código oficial, infladas en la primera convolución de cada bloque; el barrido selection clasifica él mismo las capas antes de conservarlas.</translation>
    </message>
    <message>
        <source>1 bit, but the layer with the largest published λ at 32 bits, under the constraint on the output, as in the paper&apos;s Figure 1b. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>1 bit, salvo la capa de mayor λ publicada, a 32 bits, con la restricción sobre la salida, como en la figura 1b del artículo. Las capas publicadas vienen de las λ del propio código oficial, infladas en la primera convolución de cada bloque; el barrido selection clasifica él mismo las capas antes de conservarlas.</translation>
    </message>
    <message>
        <source>1 bit, but the layer with the smallest published λ at 32 bits, under the constraint on the output, as in the paper&apos;s Figure 1b. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>1 bit, salvo la capa de menor λ publicada, a 32 bits, con la restricción sobre la salida, como en la figura 1b del artículo. Las capas publicadas vienen de las λ del propio código oficial, infladas en la primera convolución de cada bloque; el barrido selection clasifica él mismo las capas antes de conservarlas.</translation>
    </message>
    <message>
        <source>2 bit under a constraint on the output: column (i) of the paper&apos;s Table 1.</source>
        <translation>2 bits con una restricción sobre la salida: columna (i) de la tabla 1 del artículo.</translation>
    </message>
    <message>
        <source>2 bit under constraints on the output and, at ε = 0.25, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>2 bits con restricciones sobre la salida y, con ε = 0,25, sobre cada capa; del barrido de niveles del artículo.</translation>
    </message>
    <message>
        <source>2 bit under constraints on the output and, at ε = 0.5, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>2 bits con restricciones sobre la salida y, con ε = 0,5, sobre cada capa; del barrido de niveles del artículo.</translation>
    </message>
    <message>
        <source>2 bit under constraints on the output and, at ε = 1/18, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>2 bits con restricciones sobre la salida y, con ε = 1/18, sobre cada capa; del barrido de niveles del artículo.</translation>
    </message>
    <message>
        <source>2 bit under constraints on the output and, at ε = 1/3, on every layer: column (ii) of the paper&apos;s Table 1.</source>
        <translation>2 bits con restricciones sobre la salida y, con ε = 1/3, sobre cada capa: columna (ii) de la tabla 1 del artículo.</translation>
    </message>
    <message>
        <source>2 bit under constraints on the output and, at ε = 1/36, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>2 bits con restricciones sobre la salida y, con ε = 1/36, sobre cada capa; del barrido de niveles del artículo.</translation>
    </message>
    <message>
        <source>2 bit under constraints on the output and, at ε = 1/9, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>2 bits con restricciones sobre la salida y, con ε = 1/9, sobre cada capa; del barrido de niveles del artículo.</translation>
    </message>
    <message>
        <source>2 bit under constraints on the output and, at ε = 2/3, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>2 bits con restricciones sobre la salida y, con ε = 2/3, sobre cada capa; del barrido de niveles del artículo.</translation>
    </message>
    <message>
        <source>4 bit under a constraint on the output: column (i) of the paper&apos;s Table 1.</source>
        <translation>4 bits con una restricción sobre la salida: columna (i) de la tabla 1 del artículo.</translation>
    </message>
    <message>
        <source>4 bit under constraints on the output and, at ε = 0.0051, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>4 bits con restricciones sobre la salida y, con ε = 0,0051, sobre cada capa; del barrido de niveles del artículo.</translation>
    </message>
    <message>
        <source>4 bit under constraints on the output and, at ε = 0.0102, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>4 bits con restricciones sobre la salida y, con ε = 0,0102, sobre cada capa; del barrido de niveles del artículo.</translation>
    </message>
    <message>
        <source>4 bit under constraints on the output and, at ε = 0.0204, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>4 bits con restricciones sobre la salida y, con ε = 0,0204, sobre cada capa; del barrido de niveles del artículo.</translation>
    </message>
    <message>
        <source>4 bit under constraints on the output and, at ε = 0.0816, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>4 bits con restricciones sobre la salida y, con ε = 0,0816, sobre cada capa; del barrido de niveles del artículo.</translation>
    </message>
    <message>
        <source>4 bit under constraints on the output and, at ε = 0.1633, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>4 bits con restricciones sobre la salida y, con ε = 0,1633, sobre cada capa; del barrido de niveles del artículo.</translation>
    </message>
    <message>
        <source>4 bit under constraints on the output and, at ε = 0.25, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>4 bits con restricciones sobre la salida y, con ε = 0,25, sobre cada capa; del barrido de niveles del artículo.</translation>
    </message>
    <message>
        <source>4 bit under constraints on the output and, at ε = 0.5, on every layer: column (ii) of the paper&apos;s Table 1.</source>
        <translation>4 bits con restricciones sobre la salida y, con ε = 0,5, sobre cada capa: columna (ii) de la tabla 1 del artículo.</translation>
    </message>
    <message>
        <source>8 bit under a constraint on the output, at the level published for 8 bit.</source>
        <translation>8 bits con una restricción sobre la salida, con el nivel publicado para 8 bits.</translation>
    </message>
    <message>
        <source>8 bit under constraints on the output and, at ε = 0.00098, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>8 bits con restricciones sobre la salida y, con ε = 0,00098, sobre cada capa; del barrido de niveles del artículo.</translation>
    </message>
    <message>
        <source>8 bit under constraints on the output and, at ε = 0.00196, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>8 bits con restricciones sobre la salida y, con ε = 0,00196, sobre cada capa; del barrido de niveles del artículo.</translation>
    </message>
    <message>
        <source>8 bit under constraints on the output and, at ε = 0.0039, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>8 bits con restricciones sobre la salida y, con ε = 0,0039, sobre cada capa; del barrido de niveles del artículo.</translation>
    </message>
    <message>
        <source>8 bit under constraints on the output and, at ε = 0.0157, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>8 bits con restricciones sobre la salida y, con ε = 0,0157, sobre cada capa; del barrido de niveles del artículo.</translation>
    </message>
    <message>
        <source>8 bit under constraints on the output and, at ε = 0.0314, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>8 bits con restricciones sobre la salida y, con ε = 0,0314, sobre cada capa; del barrido de niveles del artículo.</translation>
    </message>
    <message>
        <source>A strong float baseline, then three epochs from its weights at 8, 4, 3 and 2 bit: straight through with fitted or learned steps, one a layer or one a channel, DoReFa&apos;s quantizers, and PD-QAT with the output&apos;s constraint or every layer&apos;s. Quantizing without training stands in each run. Figures: docs/results.md. Two hours on two cores.</source>
        <translation>Una referencia fuerte en reales; después, tres épocas desde sus pesos a 8, 4, 3 y 2 bits: estimador directo con pasos ajustados o aprendidos, uno por capa o uno por canal, los cuantizadores de DoReFa, y PD-QAT con la restricción de la salida o la de cada capa. Cuantizar sin entrenar figura en cada ejecución. Cifras: docs/results.md. Dos horas en dos núcleos.</translation>
    </message>
    <message>
        <source>Accuracy against cost</source>
        <translation>Exactitud frente a coste</translation>
    </message>
    <message>
        <source>Accuracy against cost, small</source>
        <translation>Exactitud frente a coste, en pequeño</translation>
    </message>
    <message>
        <source>Accuracy against the number of layers in full precision, those of largest and those of smallest λ: on the test images (a) and on the training images (b).</source>
        <translation>Exactitud frente al número de capas en precisión completa, las de mayor y las de menor λ: en las imágenes de prueba (a) y en las de entrenamiento (b).</translation>
    </message>
    <message>
        <source>Accuracy against the number of layers in full precision, those of largest and those of smallest λ: on the test images (a) and on the training images (b). Fed by the small sweep.</source>
        <translation>Exactitud frente al número de capas en precisión completa, las de mayor y las de menor λ: en las imágenes de prueba (a) y en las de entrenamiento (b). La alimenta el barrido pequeño.</translation>
    </message>
    <message>
        <source>Accuracy against the sum of λ over the layers in full precision, all choices of layers pooled: on the test images (a) and on the training images (b).</source>
        <translation>Exactitud frente a la suma de las λ de las capas en precisión completa, con todas las elecciones de capas reunidas: en las imágenes de prueba (a) y en las de entrenamiento (b).</translation>
    </message>
    <message>
        <source>Accuracy against the sum of λ over the layers in full precision, all choices of layers pooled: on the test images (a) and on the training images (b). Fed by the small sweep.</source>
        <translation>Exactitud frente a la suma de las λ de las capas en precisión completa, con todas las elecciones de capas reunidas: en las imágenes de prueba (a) y en las de entrenamiento (b). La alimenta el barrido pequeño.</translation>
    </message>
    <message>
        <source>Accuracy against ε</source>
        <translation>Exactitud frente a ε</translation>
    </message>
    <message>
        <source>Accuracy against ε, small</source>
        <translation>Exactitud frente a ε, en pequeño</translation>
    </message>
    <message>
        <source>Accuracy by bit width: the published baseline, the output constraint and layer constraints. Mean ± population standard deviation over the seeds, at the epoch of best validation accuracy.</source>
        <translation>Exactitud por ancho de bits: la referencia publicada, la restricción de la salida y las restricciones por capa. Media ± desviación típica poblacional sobre las semillas, en la época de mejor exactitud de validación.</translation>
    </message>
    <message>
        <source>Accuracy by bit width: the published baseline, the output constraint and layer constraints. Mean ± standard deviation over the seeds, at the epoch of best validation accuracy. Fed by the small sweep.</source>
        <translation>Exactitud por ancho de bits: la referencia publicada, la restricción de la salida y las restricciones por capa. Media ± desviación típica sobre las semillas, en la época de mejor exactitud de validación. La alimenta el barrido pequeño.</translation>
    </message>
    <message>
        <source>Any-Precision at 1, 2, 4, 8 and 32 bit</source>
        <translation>Any-Precision a 1, 2, 4, 8 y 32 bits</translation>
    </message>
    <message>
        <source>Bits within a budget</source>
        <translation>Bits dentro de un presupuesto</translation>
    </message>
    <message>
        <source>Bits within a budget: ResNet-8 on CIFAR-10, small</source>
        <translation>Bits dentro de un presupuesto: ResNet-8 con CIFAR-10, en pequeño</translation>
    </message>
    <message>
        <source>CIFAR-10, an evening</source>
        <translation>CIFAR-10, una tarde</translation>
    </message>
    <message>
        <source>CIFAR-10, as published</source>
        <translation>CIFAR-10, como se publicó</translation>
    </message>
    <message>
        <source>CIFAR-10, baselines</source>
        <translation>CIFAR-10, referencias</translation>
    </message>
    <message>
        <source>CIFAR-10, layer constraints</source>
        <translation>CIFAR-10, restricciones por capa</translation>
    </message>
    <message>
        <source>CIFAR-10, layer selection</source>
        <translation>CIFAR-10, selección de capas</translation>
    </message>
    <message>
        <source>CIFAR-10, output constraint</source>
        <translation>CIFAR-10, restricción de la salida</translation>
    </message>
    <message>
        <source>CIFAR-10, small</source>
        <translation>CIFAR-10, en pequeño</translation>
    </message>
    <message>
        <source>DoReFa at 1 bit</source>
        <translation>DoReFa a 1 bit</translation>
    </message>
    <message>
        <source>DoReFa at 2 bit</source>
        <translation>DoReFa a 2 bits</translation>
    </message>
    <message>
        <source>DoReFa at 4 bit</source>
        <translation>DoReFa a 4 bits</translation>
    </message>
    <message>
        <source>DoReFa at 8 bit</source>
        <translation>DoReFa a 8 bits</translation>
    </message>
    <message>
        <source>Does λ say more than a layer&apos;s error, size, type or curvature about which layers to keep? 96 balanced random sets of 5 layers judge every criterion, eight of them twice more for the noise; rankings come of other seeds. Designed before it was run (docs/results.md). Some two hours on two cores.</source>
        <translation>¿Dice λ más que el error, el tamaño, el tipo o la curvatura de una capa sobre qué capas conservar? 96 conjuntos aleatorios equilibrados de 5 capas juzgan cada criterio, ocho de ellos dos veces más por el ruido; las clasificaciones vienen de otras semillas. Diseñado antes de ejecutarlo (docs/results.md). Unas dos horas en dos núcleos.</translation>
    </message>
    <message>
        <source>Error per layer</source>
        <translation>Error por capa</translation>
    </message>
    <message>
        <source>Error per layer, small</source>
        <translation>Error por capa, en pequeño</translation>
    </message>
    <message>
        <source>Errors of a few layers at 1 bit, with layer constraints and with the constraint on the output alone. Choose other layers, or another bit width by the query.</source>
        <translation>Errores de unas pocas capas a 1 bit, con restricciones por capa y solo con la restricción de la salida. Elija otras capas, u otro ancho de bits mediante la consulta.</translation>
    </message>
    <message>
        <source>Errors of a few layers at 1 bit, with layer constraints and with the constraint on the output alone. Choose other layers, or another bit width by the query. Fed by the small sweep.</source>
        <translation>Errores de unas pocas capas a 1 bit, con restricciones por capa y solo con la restricción de la salida. Elija otras capas, u otro ancho de bits mediante la consulta. La alimenta el barrido pequeño.</translation>
    </message>
    <message>
        <source>Every cell of the paper&apos;s Table 1: full precision, the published baseline, output and layer constraints at 8, 4, 2 and 1 bit, six seeds each. Days on a GPU.</source>
        <translation>Cada celda de la tabla 1 del artículo: precisión completa, la referencia publicada, restricciones de la salida y por capa a 8, 4, 2 y 1 bit, seis semillas cada una. Días en una GPU.</translation>
    </message>
    <message>
        <source>Every layer&apos;s dual variable at the end of training, in ascending order: which layers the constraints cost most.</source>
        <translation>La variable dual de cada capa al final del entrenamiento, en orden ascendente: en qué capas cuestan más las restricciones.</translation>
    </message>
    <message>
        <source>Every layer&apos;s dual variable at the end of training, in ascending order: which layers the constraints cost most. Fed by the small sweep.</source>
        <translation>La variable dual de cada capa al final del entrenamiento, en orden ascendente: en qué capas cuestan más las restricciones. La alimenta el barrido pequeño.</translation>
    </message>
    <message>
        <source>Every layer&apos;s error on the training images at the end of training, with and without layer constraints.</source>
        <translation>El error de cada capa en las imágenes de entrenamiento al final del entrenamiento, con y sin restricciones por capa.</translation>
    </message>
    <message>
        <source>Every layer&apos;s error on the validation images at the end of training, with and without layer constraints. Fed by the small sweep.</source>
        <translation>El error de cada capa en las imágenes de validación al final del entrenamiento, con y sin restricciones por capa. La alimenta el barrido pequeño.</translation>
    </message>
    <message>
        <source>Fashion-MNIST, an evening</source>
        <translation>Fashion-MNIST, una tarde</translation>
    </message>
    <message>
        <source>Fashion-MNIST, within an hour</source>
        <translation>Fashion-MNIST, en menos de una hora</translation>
    </message>
    <message>
        <source>Figure 1</source>
        <translation>Figura 1</translation>
    </message>
    <message>
        <source>Figure 1, small</source>
        <translation>Figura 1, en pequeño</translation>
    </message>
    <message>
        <source>Figure 1a</source>
        <translation>Figura 1a</translation>
    </message>
    <message>
        <source>Figure 1a, small</source>
        <translation>Figura 1a, en pequeño</translation>
    </message>
    <message>
        <source>Figure 1b</source>
        <translation>Figura 1b</translation>
    </message>
    <message>
        <source>Figure 1b, small</source>
        <translation>Figura 1b, en pequeño</translation>
    </message>
    <message>
        <source>Figure 1c</source>
        <translation>Figura 1c</translation>
    </message>
    <message>
        <source>Figure 1c, small</source>
        <translation>Figura 1c, en pequeño</translation>
    </message>
    <message>
        <source>First look</source>
        <translation>Primer vistazo</translation>
    </message>
    <message>
        <source>Five bit widths trained jointly, each learning from the next higher one (method.distillation=soft: from the highest; hard: from the labels).</source>
        <translation>Cinco anchos de bits entrenados a la vez; cada uno aprende del inmediato superior (method.distillation=soft: del más alto; hard: de las etiquetas).</translation>
    </message>
    <message>
        <source>Full precision</source>
        <translation>Precisión completa</translation>
    </message>
    <message>
        <source>Histogram of λ</source>
        <translation>Histograma de λ</translation>
    </message>
    <message>
        <source>Histogram of λ, small</source>
        <translation>Histograma de λ, en pequeño</translation>
    </message>
    <message>
        <source>How the layers&apos; dual variables are distributed at the end of training, over all layers and seeds.</source>
        <translation>Cómo se distribuyen las variables duales de las capas al final del entrenamiento, sobre todas las capas y semillas.</translation>
    </message>
    <message>
        <source>How the layers&apos; dual variables are distributed at the end of training, over all layers and seeds. Fed by the small sweep.</source>
        <translation>Cómo se distribuyen las variables duales de las capas al final del entrenamiento, sobre todas las capas y semillas. La alimenta el barrido pequeño.</translation>
    </message>
    <message>
        <source>ImageNet: ResNet-18, layers at 4 bit</source>
        <translation>ImageNet: ResNet-18, capas a 4 bits</translation>
    </message>
    <message>
        <source>ImageNet: ResNet-50, layers at 4 bit</source>
        <translation>ImageNet: ResNet-50, capas a 4 bits</translation>
    </message>
    <message>
        <source>Keep 1 layer of largest λ, DoReFa</source>
        <translation>Conservar 1 capa de mayor λ, DoReFa</translation>
    </message>
    <message>
        <source>Keep 1 layer of largest λ, output constraint</source>
        <translation>Conservar 1 capa de mayor λ, restricción de la salida</translation>
    </message>
    <message>
        <source>Keep 1 layer of smallest λ, DoReFa</source>
        <translation>Conservar 1 capa de menor λ, DoReFa</translation>
    </message>
    <message>
        <source>Keep 1 layer of smallest λ, output constraint</source>
        <translation>Conservar 1 capa de menor λ, restricción de la salida</translation>
    </message>
    <message>
        <source>Keep 2 layers of largest λ, DoReFa</source>
        <translation>Conservar 2 capas de mayor λ, DoReFa</translation>
    </message>
    <message>
        <source>Keep 2 layers of largest λ, output constraint</source>
        <translation>Conservar 2 capas de mayor λ, restricción de la salida</translation>
    </message>
    <message>
        <source>Keep 2 layers of smallest λ, DoReFa</source>
        <translation>Conservar 2 capas de menor λ, DoReFa</translation>
    </message>
    <message>
        <source>Keep 2 layers of smallest λ, output constraint</source>
        <translation>Conservar 2 capas de menor λ, restricción de la salida</translation>
    </message>
    <message>
        <source>Keep 4 layers of largest λ, DoReFa</source>
        <translation>Conservar 4 capas de mayor λ, DoReFa</translation>
    </message>
    <message>
        <source>Keep 4 layers of largest λ, output constraint</source>
        <translation>Conservar 4 capas de mayor λ, restricción de la salida</translation>
    </message>
    <message>
        <source>Keep 4 layers of smallest λ, DoReFa</source>
        <translation>Conservar 4 capas de menor λ, DoReFa</translation>
    </message>
    <message>
        <source>Keep 4 layers of smallest λ, output constraint</source>
        <translation>Conservar 4 capas de menor λ, restricción de la salida</translation>
    </message>
    <message>
        <source>Keep 8 layers of largest λ, DoReFa</source>
        <translation>Conservar 8 capas de mayor λ, DoReFa</translation>
    </message>
    <message>
        <source>Keep 8 layers of largest λ, output constraint</source>
        <translation>Conservar 8 capas de mayor λ, restricción de la salida</translation>
    </message>
    <message>
        <source>Keep 8 layers of smallest λ, DoReFa</source>
        <translation>Conservar 8 capas de menor λ, DoReFa</translation>
    </message>
    <message>
        <source>Keep 8 layers of smallest λ, output constraint</source>
        <translation>Conservar 8 capas de menor λ, restricción de la salida</translation>
    </message>
    <message>
        <source>Layer constraints at 1 bit over five levels on a part of Fashion-MNIST, three seeds: within an hour on one core of a laptop.</source>
        <translation>Restricciones por capa a 1 bit con cinco niveles, en una parte de Fashion-MNIST, tres semillas: menos de una hora en un núcleo de un portátil.</translation>
    </message>
    <message>
        <source>Layer constraints at 1, 2 and 4 bit over the paper&apos;s lists of levels, from tight to loose. Three seeds. Days on a GPU.</source>
        <translation>Restricciones por capa a 1, 2 y 4 bits con las listas de niveles del artículo, de estrictos a laxos. Tres semillas. Días en una GPU.</translation>
    </message>
    <message>
        <source>Layer selection, ranked first</source>
        <translation>Selección de capas, con clasificación previa</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Layers at 1 bit, ε = 0.0125</source>
        <translation>Capas a 1 bit, ε = 0,0125</translation>
    </message>
    <message>
        <source>Layers at 1 bit, ε = 0.125</source>
        <translation>Capas a 1 bit, ε = 0,125</translation>
    </message>
    <message>
        <source>Layers at 1 bit, ε = 0.25</source>
        <translation>Capas a 1 bit, ε = 0,25</translation>
    </message>
    <message>
        <source>Layers at 1 bit, ε = 0.5</source>
        <translation>Capas a 1 bit, ε = 0,5</translation>
    </message>
    <message>
        <source>Layers at 1 bit, ε = 1 (Table 1)</source>
        <translation>Capas a 1 bit, ε = 1 (tabla 1)</translation>
    </message>
    <message>
        <source>Layers at 2 bit, ε = 0.25</source>
        <translation>Capas a 2 bits, ε = 0,25</translation>
    </message>
    <message>
        <source>Layers at 2 bit, ε = 0.5</source>
        <translation>Capas a 2 bits, ε = 0,5</translation>
    </message>
    <message>
        <source>Layers at 2 bit, ε = 1/18</source>
        <translation>Capas a 2 bits, ε = 1/18</translation>
    </message>
    <message>
        <source>Layers at 2 bit, ε = 1/3 (Table 1)</source>
        <translation>Capas a 2 bits, ε = 1/3 (tabla 1)</translation>
    </message>
    <message>
        <source>Layers at 2 bit, ε = 1/36</source>
        <translation>Capas a 2 bits, ε = 1/36</translation>
    </message>
    <message>
        <source>Layers at 2 bit, ε = 1/9</source>
        <translation>Capas a 2 bits, ε = 1/9</translation>
    </message>
    <message>
        <source>Layers at 2 bit, ε = 2/3</source>
        <translation>Capas a 2 bits, ε = 2/3</translation>
    </message>
    <message>
        <source>Layers at 4 bit, ε = 0.0051</source>
        <translation>Capas a 4 bits, ε = 0,0051</translation>
    </message>
    <message>
        <source>Layers at 4 bit, ε = 0.0102</source>
        <translation>Capas a 4 bits, ε = 0,0102</translation>
    </message>
    <message>
        <source>Layers at 4 bit, ε = 0.0204</source>
        <translation>Capas a 4 bits, ε = 0,0204</translation>
    </message>
    <message>
        <source>Layers at 4 bit, ε = 0.0816</source>
        <translation>Capas a 4 bits, ε = 0,0816</translation>
    </message>
    <message>
        <source>Layers at 4 bit, ε = 0.1633</source>
        <translation>Capas a 4 bits, ε = 0,1633</translation>
    </message>
    <message>
        <source>Layers at 4 bit, ε = 0.25</source>
        <translation>Capas a 4 bits, ε = 0,25</translation>
    </message>
    <message>
        <source>Layers at 4 bit, ε = 0.5 (Table 1)</source>
        <translation>Capas a 4 bits, ε = 0,5 (tabla 1)</translation>
    </message>
    <message>
        <source>Layers at 8 bit, ε = 0.00098</source>
        <translation>Capas a 8 bits, ε = 0,00098</translation>
    </message>
    <message>
        <source>Layers at 8 bit, ε = 0.00196</source>
        <translation>Capas a 8 bits, ε = 0,00196</translation>
    </message>
    <message>
        <source>Layers at 8 bit, ε = 0.0039</source>
        <translation>Capas a 8 bits, ε = 0,0039</translation>
    </message>
    <message>
        <source>Layers at 8 bit, ε = 0.0157</source>
        <translation>Capas a 8 bits, ε = 0,0157</translation>
    </message>
    <message>
        <source>Layers at 8 bit, ε = 0.0314</source>
        <translation>Capas a 8 bits, ε = 0,0314</translation>
    </message>
    <message>
        <source>MLPerf Tiny&apos;s network at mixed 2, 4 and 8 bits within two sizes, beside all layers at one width: bits by λ, by the loss of each layer quantized alone, by the Hessian&apos;s trace, by size and by chance. Six seeds; the ranked runs have others (docs/results.md). An hour and a half on two cores.</source>
        <translation>La red de MLPerf Tiny con 2, 4 y 8 bits mezclados dentro de dos tamaños, junto a todas las capas con un mismo ancho: bits por λ, por la pérdida de cada capa cuantizada por sí sola, por la traza del hessiano, por tamaño y al azar. Seis semillas; las ejecuciones clasificadas tienen otras (docs/results.md). Hora y media en dos núcleos.</translation>
    </message>
    <message>
        <source>MLPerf Tiny&apos;s network at three bit widths under layer constraints: what pdqat allocate and the page Budget choose bits for every layer from. Six minutes on one core.</source>
        <translation>La red de MLPerf Tiny con tres anchos de bits y restricciones por capa: de ahí eligen pdqat allocate y la página Reparto los bits de cada capa. Seis minutos en un núcleo.</translation>
    </message>
    <message>
        <source>MLPerf Tiny&apos;s network in full precision, 30 epochs: a quarter of an hour on two cores. Quantize what it leaves: run.init, or the sweep side-by-side.</source>
        <translation>La red de MLPerf Tiny en precisión completa, 30 épocas: un cuarto de hora en dos núcleos. Cuantice lo que deja: run.init, o el barrido side-by-side.</translation>
    </message>
    <message>
        <source>Narrow network on 10,000 images at 2 bit under a constraint on the output; minutes on a CPU.</source>
        <translation>Red estrecha con 10.000 imágenes a 2 bits con una restricción sobre la salida; minutos en una CPU.</translation>
    </message>
    <message>
        <source>Narrow network on 10,000 images at 2 bit without constraints; minutes on a CPU.</source>
        <translation>Red estrecha con 10.000 imágenes a 2 bits sin restricciones; minutos en una CPU.</translation>
    </message>
    <message>
        <source>Narrow network on 10,000 images at 2 bit, with layer levels tight enough to bind.</source>
        <translation>Red estrecha con 10.000 imágenes a 2 bits, con niveles de las capas lo bastante estrictos para activar las restricciones.</translation>
    </message>
    <message>
        <source>Narrow network on 10,000 images without quantization; minutes on a CPU.</source>
        <translation>Red estrecha con 10.000 imágenes sin cuantización; minutos en una CPU.</translation>
    </message>
    <message>
        <source>Narrow network on 10,000 images, 1, 2, 4, 8 and 32 bit trained jointly.</source>
        <translation>Red estrecha con 10.000 imágenes; 1, 2, 4, 8 y 32 bits entrenados a la vez.</translation>
    </message>
    <message>
        <source>Output at 1 bit, ε = 0.9</source>
        <translation>Salida a 1 bit, ε = 0,9</translation>
    </message>
    <message>
        <source>Output at 2 bit, ε = 0.7</source>
        <translation>Salida a 2 bits, ε = 0,7</translation>
    </message>
    <message>
        <source>Output at 4 bit, ε = 0.1</source>
        <translation>Salida a 4 bits, ε = 0,1</translation>
    </message>
    <message>
        <source>Output at 8 bit, ε = 1/255</source>
        <translation>Salida a 8 bits, ε = 1/255</translation>
    </message>
    <message>
        <source>Plain retraining without a constraint: 1 bit, but the 2 layers with the largest published λ at 32 bits. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>Reentrenamiento simple sin restricciones: 1 bit, salvo las 2 capas de mayor λ publicada, a 32 bits. Las capas publicadas vienen de las λ del propio código oficial, infladas en la primera convolución de cada bloque; el barrido selection clasifica él mismo las capas antes de conservarlas.</translation>
    </message>
    <message>
        <source>Plain retraining without a constraint: 1 bit, but the 2 layers with the smallest published λ at 32 bits. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>Reentrenamiento simple sin restricciones: 1 bit, salvo las 2 capas de menor λ publicada, a 32 bits. Las capas publicadas vienen de las λ del propio código oficial, infladas en la primera convolución de cada bloque; el barrido selection clasifica él mismo las capas antes de conservarlas.</translation>
    </message>
    <message>
        <source>Plain retraining without a constraint: 1 bit, but the 4 layers with the largest published λ at 32 bits. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>Reentrenamiento simple sin restricciones: 1 bit, salvo las 4 capas de mayor λ publicada, a 32 bits. Las capas publicadas vienen de las λ del propio código oficial, infladas en la primera convolución de cada bloque; el barrido selection clasifica él mismo las capas antes de conservarlas.</translation>
    </message>
    <message>
        <source>Plain retraining without a constraint: 1 bit, but the 4 layers with the smallest published λ at 32 bits. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>Reentrenamiento simple sin restricciones: 1 bit, salvo las 4 capas de menor λ publicada, a 32 bits. Las capas publicadas vienen de las λ del propio código oficial, infladas en la primera convolución de cada bloque; el barrido selection clasifica él mismo las capas antes de conservarlas.</translation>
    </message>
    <message>
        <source>Plain retraining without a constraint: 1 bit, but the 8 layers with the largest published λ at 32 bits. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>Reentrenamiento simple sin restricciones: 1 bit, salvo las 8 capas de mayor λ publicada, a 32 bits. Las capas publicadas vienen de las λ del propio código oficial, infladas en la primera convolución de cada bloque; el barrido selection clasifica él mismo las capas antes de conservarlas.</translation>
    </message>
    <message>
        <source>Plain retraining without a constraint: 1 bit, but the 8 layers with the smallest published λ at 32 bits. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>Reentrenamiento simple sin restricciones: 1 bit, salvo las 8 capas de menor λ publicada, a 32 bits. Las capas publicadas vienen de las λ del propio código oficial, infladas en la primera convolución de cada bloque; el barrido selection clasifica él mismo las capas antes de conservarlas.</translation>
    </message>
    <message>
        <source>Plain retraining without a constraint: 1 bit, but the layer with the largest published λ at 32 bits. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>Reentrenamiento simple sin restricciones: 1 bit, salvo la capa de mayor λ publicada, a 32 bits. Las capas publicadas vienen de las λ del propio código oficial, infladas en la primera convolución de cada bloque; el barrido selection clasifica él mismo las capas antes de conservarlas.</translation>
    </message>
    <message>
        <source>Plain retraining without a constraint: 1 bit, but the layer with the smallest published λ at 32 bits. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>Reentrenamiento simple sin restricciones: 1 bit, salvo la capa de menor λ publicada, a 32 bits. Las capas publicadas vienen de las λ del propio código oficial, infladas en la primera convolución de cada bloque; el barrido selection clasifica él mismo las capas antes de conservarlas.</translation>
    </message>
    <message>
        <source>Published baseline at 1 bit</source>
        <translation>Referencia publicada a 1 bit</translation>
    </message>
    <message>
        <source>Published baseline at 2 bit</source>
        <translation>Referencia publicada a 2 bits</translation>
    </message>
    <message>
        <source>Published baseline at 4 bit</source>
        <translation>Referencia publicada a 4 bits</translation>
    </message>
    <message>
        <source>Published baseline at 8 bit</source>
        <translation>Referencia publicada a 8 bits</translation>
    </message>
    <message>
        <source>Quantizers side by side: ResNet-8 on CIFAR-10</source>
        <translation>Cuantizadores frente a frente: ResNet-8 con CIFAR-10</translation>
    </message>
    <message>
        <source>Ranks the layers by λ that converges, at 1 bit, then keeps those of largest and of smallest λ in full precision, retrained plainly and under the constraint on the output: what the presets of layer selection do with the published layers. Three seeds, and three others that rank. Days on a GPU.</source>
        <translation>Clasifica las capas por una λ que converge, a 1 bit; después conserva las de mayor y las de menor λ en precisión completa, reentrenadas de forma simple y con la restricción sobre la salida: lo que los preajustes de selección de capas hacen con las capas publicadas. Tres semillas, y otras tres que clasifican. Días en una GPU.</translation>
    </message>
    <message>
        <source>Ready experiment: Fashion-MNIST at 2 bit</source>
        <translation>Experimento listo: Fashion-MNIST a 2 bits</translation>
    </message>
    <message>
        <source>ResNet-18 at 4 bit under constraints on the output and on every layer; data.path names the folder with train and val. Meant for a GPU.</source>
        <translation>ResNet-18 a 4 bits con restricciones sobre la salida y sobre cada capa; data.path indica la carpeta con train y val. Pensado para una GPU.</translation>
    </message>
    <message>
        <source>ResNet-20 on 12,000 images of Fashion-MNIST, 2 bit, constraints on the output and on every layer. A few minutes on two cores.</source>
        <translation>ResNet-20 con 12.000 imágenes de Fashion-MNIST, 2 bits, restricciones sobre la salida y sobre cada capa. Unos minutos en dos núcleos.</translation>
    </message>
    <message>
        <source>ResNet-20: strong float baseline</source>
        <translation>ResNet-20: referencia fuerte en reales</translation>
    </message>
    <message>
        <source>ResNet-50 at 4 bit under constraints on the output and on every layer; data.path names the folder with train and val. Meant for a GPU.</source>
        <translation>ResNet-50 a 4 bits con restricciones sobre la salida y sobre cada capa; data.path indica la carpeta con train y val. Pensado para una GPU.</translation>
    </message>
    <message>
        <source>ResNet-8 (MLPerf Tiny) at 2, 4 and 8 bit, small</source>
        <translation>ResNet-8 (MLPerf Tiny) a 2, 4 y 8 bits, en pequeño</translation>
    </message>
    <message>
        <source>ResNet-8: strong float baseline</source>
        <translation>ResNet-8: referencia fuerte en reales</translation>
    </message>
    <message>
        <source>SVHN and ImageNet</source>
        <translation>SVHN e ImageNet</translation>
    </message>
    <message>
        <source>SVHN: layers at 2 bit, ε = 1/36</source>
        <translation>SVHN: capas a 2 bits, ε = 1/36</translation>
    </message>
    <message>
        <source>Small scale</source>
        <translation>Pequeña escala</translation>
    </message>
    <message>
        <source>Small: Any-Precision</source>
        <translation>Pequeño: Any-Precision</translation>
    </message>
    <message>
        <source>Small: DoReFa at 2 bit</source>
        <translation>Pequeño: DoReFa a 2 bits</translation>
    </message>
    <message>
        <source>Small: full precision</source>
        <translation>Pequeño: precisión completa</translation>
    </message>
    <message>
        <source>Small: layers at 2 bit</source>
        <translation>Pequeño: capas a 2 bits</translation>
    </message>
    <message>
        <source>Small: mixed precision at 2 bit</source>
        <translation>Pequeño: precisión mixta a 2 bits</translation>
    </message>
    <message>
        <source>Small: output at 2 bit</source>
        <translation>Pequeño: salida a 2 bits</translation>
    </message>
    <message>
        <source>Sorted λ per layer</source>
        <translation>λ ordenadas por capa</translation>
    </message>
    <message>
        <source>Sorted λ per layer, small</source>
        <translation>λ ordenadas por capa, en pequeño</translation>
    </message>
    <message>
        <source>Table 1</source>
        <translation>Tabla 1</translation>
    </message>
    <message>
        <source>Table 1, small</source>
        <translation>Tabla 1, en pequeño</translation>
    </message>
    <message>
        <source>Ten epochs from a model&apos;s own weights with learned steps, every layer&apos;s error at most 0.5 % of its output: pdqat train --preset own-cifar10-4bit --model model.onnx.</source>
        <translation>Diez épocas desde los propios pesos de un modelo con pasos aprendidos, el error de cada capa como mucho el 0,5 % de su salida: pdqat train --preset own-cifar10-4bit --model model.onnx.</translation>
    </message>
    <message>
        <source>Ten epochs from a model&apos;s own weights with learned steps: every layer&apos;s error at most a tenth of its output, the 32-bit network stays what it is. Without constraints (method.name dorefa) a 2-bit network alone gets about a point more (docs/results.md). pdqat train --preset own-cifar10-2bit --model model.onnx.</source>
        <translation>Diez épocas desde los propios pesos de un modelo con pasos aprendidos: el error de cada capa, como mucho una décima parte de su salida; la red de 32 bits sigue siendo la que es. Sin restricciones (method.name dorefa), una red de 2 bits sola alcanza cerca de un punto más (docs/results.md). pdqat train --preset own-cifar10-2bit --model model.onnx.</translation>
    </message>
    <message>
        <source>Test accuracy against bit operations for one image (a) and against the size of the packed weights (b), by method; one point for each bit width.</source>
        <translation>Exactitud de prueba frente a operaciones de bits por imagen (a) y frente al tamaño de los pesos empaquetados (b), por método; un punto por cada ancho de bits.</translation>
    </message>
    <message>
        <source>Test accuracy against bit operations for one image (a) and against the size of the packed weights (b), by method; one point for each bit width. Fed by the small sweep.</source>
        <translation>Exactitud de prueba frente a operaciones de bits por imagen (a) y frente al tamaño de los pesos empaquetados (b), por método; un punto por cada ancho de bits. La alimenta el barrido pequeño.</translation>
    </message>
    <message>
        <source>Test accuracy against the layers&apos; constraint level, a line for each bit width.</source>
        <translation>Exactitud de prueba frente al nivel de restricción de las capas, una línea por cada ancho de bits.</translation>
    </message>
    <message>
        <source>Test accuracy against the layers&apos; constraint level, a line for each bit width. Fed by the small sweep.</source>
        <translation>Exactitud de prueba frente al nivel de restricción de las capas, una línea por cada ancho de bits. La alimenta el barrido pequeño.</translation>
    </message>
    <message>
        <source>Test accuracy against the size of the packed weights (a) and against bit operations for one image (b): bits for every layer as each criterion allocates them within two sizes, beside all layers at one width. Fed by the sweep budget-resnet8.</source>
        <translation>Exactitud de prueba frente al tamaño de los pesos empaquetados (a) y frente a operaciones de bits por imagen (b): bits de cada capa tal como los reparte cada criterio dentro de dos tamaños, junto a todas las capas con un mismo ancho. La alimenta el barrido budget-resnet8.</translation>
    </message>
    <message>
        <source>The four layers of largest published λ at 32 bits, the rest at 2 bit, under the constraint on the output. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; pdqat train --keep-top 4 --ranking-of RUN keeps those of a run of your own.</source>
        <translation>Las cuatro capas de mayor λ publicada, a 32 bits; el resto, a 2 bits, con la restricción sobre la salida. Las capas publicadas vienen de las λ del propio código oficial, infladas en la primera convolución de cada bloque; pdqat train --keep-top 4 --ranking-of RUN conserva las de una ejecución propia.</translation>
    </message>
    <message>
        <source>The layers that each criterion would keep within one budget, retrained with eight seeds: λ, error, loss with the layer kept, Fisher information, size, type, chance. Rankings come of other seeds; the ranked runs are those of judge-small. Designed before it was run (docs/results.md); pdqat arms equal-cost-small compares them. An hour on two cores after judge-small.</source>
        <translation>Las capas que cada criterio conservaría dentro de un mismo presupuesto, reentrenadas con ocho semillas: λ, error, pérdida con la capa conservada, información de Fisher, tamaño, tipo, azar. Las clasificaciones vienen de otras semillas; las ejecuciones clasificadas son las de judge-small. Diseñado antes de ejecutarlo (docs/results.md); pdqat arms equal-cost-small las compara. Una hora en dos núcleos después de judge-small.</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>El artículo</translation>
    </message>
    <message>
        <source>The paper&apos;s Figure 1 as one: layer errors (a), test accuracy against the number of layers in full precision (b) and against the sum of their λ (c).</source>
        <translation>La figura 1 del artículo en una sola: errores de las capas (a), exactitud de prueba frente al número de capas en precisión completa (b) y frente a la suma de sus λ (c).</translation>
    </message>
    <message>
        <source>The paper&apos;s Figure 1 as one: layer errors (a), test accuracy against the number of layers in full precision (b) and against the sum of their λ (c). Fed by the small sweep.</source>
        <translation>La figura 1 del artículo en una sola: errores de las capas (a), exactitud de prueba frente al número de capas en precisión completa (b) y frente a la suma de sus λ (c). La alimenta el barrido pequeño.</translation>
    </message>
    <message>
        <source>The paper&apos;s Figure 1 at 1 bit: layer and output constraints for the errors of layers (a), then runs that keep the layers of largest and of smallest λ in full precision (b, c). Three seeds. Days on a GPU.</source>
        <translation>La figura 1 del artículo a 1 bit: restricciones por capa y de la salida para los errores de las capas (a); después, ejecuciones que conservan las capas de mayor y de menor λ en precisión completa (b, c). Tres semillas. Días en una GPU.</translation>
    </message>
    <message>
        <source>The paper&apos;s network at its customary width in full precision, 100 epochs; two hours and more on two cores.</source>
        <translation>La red del artículo con su anchura habitual en precisión completa, 100 épocas; dos horas o más en dos núcleos.</translation>
    </message>
    <message>
        <source>The paper&apos;s network without quantization: the row of 32 bits in its Table 1.</source>
        <translation>La red del artículo sin cuantización: la fila de 32 bits de su tabla 1.</translation>
    </message>
    <message>
        <source>The plain SVHN network at its customary width, 2 bit, on digits scaled to 40 pixels; the output level is that of CIFAR-10, the layers&apos; the tightest of its sweep.</source>
        <translation>La red simple para SVHN con su anchura habitual, 2 bits, con dígitos escalados a 40 píxeles; el nivel de la salida es el de CIFAR-10; el de las capas, el más estricto de su barrido.</translation>
    </message>
    <message>
        <source>The rows and columns of the paper&apos;s Table 1 on a part of Fashion-MNIST, three seeds: within an hour on one core of a laptop. The distance between the outputs is the divergence, whose levels are lower than the paper&apos;s.</source>
        <translation>Las filas y columnas de la tabla 1 del artículo con una parte de Fashion-MNIST, tres semillas: menos de una hora en un núcleo de un portátil. La distancia entre las salidas es la divergencia, cuyos niveles son más bajos que los del artículo.</translation>
    </message>
    <message>
        <source>The runs behind the paper&apos;s Figure 1 on a part of Fashion-MNIST, 1 bit, three seeds: layer and output constraints, then the layers of largest and smallest λ in full precision. Layer errors are those of validation images. Within an hour on one core of a laptop.</source>
        <translation>Las ejecuciones detrás de la figura 1 del artículo con una parte de Fashion-MNIST, 1 bit, tres semillas: restricciones por capa y de la salida; después, las capas de mayor y de menor λ en precisión completa. Los errores de las capas son los de las imágenes de validación. Menos de una hora en un núcleo de un portátil.</translation>
    </message>
    <message>
        <source>The true baseline at 1 bit: one network, straight-through estimator, no constraint.</source>
        <translation>La verdadera referencia a 1 bit: una sola red, estimador directo (straight-through), sin restricciones.</translation>
    </message>
    <message>
        <source>The true baseline at 2 bit: one network, straight-through estimator, no constraint.</source>
        <translation>La verdadera referencia a 2 bits: una sola red, estimador directo (straight-through), sin restricciones.</translation>
    </message>
    <message>
        <source>The true baseline at 4 bit: one network, straight-through estimator, no constraint.</source>
        <translation>La verdadera referencia a 4 bits: una sola red, estimador directo (straight-through), sin restricciones.</translation>
    </message>
    <message>
        <source>The true baseline at 8 bit: one network, straight-through estimator, no constraint.</source>
        <translation>La verdadera referencia a 8 bits: una sola red, estimador directo (straight-through), sin restricciones.</translation>
    </message>
    <message>
        <source>Three epochs from a model&apos;s own weights on a folder of photographs, as ImageNet is kept: pdqat train --preset own-imagenet-4bit --model mobilenetv2.onnx --set data.path=FOLDER.</source>
        <translation>Tres épocas desde los propios pesos de un modelo con una carpeta de fotografías, ordenada como ImageNet: pdqat train --preset own-imagenet-4bit --model mobilenetv2.onnx --set data.path=CARPETA.</translation>
    </message>
    <message>
        <source>Trade-offs</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>What all of the paper&apos;s experiments share: wide ResNet-20, 100 epochs. Days on a CPU: meant for a GPU.</source>
        <translation>Lo que tienen en común todos los experimentos del artículo: ResNet-20 ancha, 100 épocas. Días en una CPU: pensados para una GPU.</translation>
    </message>
    <message>
        <source>What short runs from a trained ResNet-8 share: three epochs of 10,000 images along a cosine.</source>
        <translation>Lo que tienen en común las ejecuciones cortas desde una ResNet-8 entrenada: tres épocas de 10.000 imágenes según un coseno.</translation>
    </message>
    <message>
        <source>What strong float baselines share: SGD along a cosine after a warm-up, smoothed labels, no decay of normalisation, an average of the weights.</source>
        <translation>Lo que tienen en común las referencias fuertes en reales: SGD según un coseno tras un calentamiento, etiquetas suavizadas, sin decaimiento de la normalización, un promedio de los pesos.</translation>
    </message>
    <message>
        <source>What the ImageNet experiments share: train/ and val/ as ImageNet has them, 4 bit, the customary 90 epochs of SGD. Meant for a GPU. The levels are ours: the layers&apos; is the tightest of CIFAR-10&apos;s sweep, the output&apos;s leaves room for the entropy of 1,000 classes. The dual step takes the epoch&apos;s own means, since a pass over a million images is not free.</source>
        <translation>Lo que tienen en común los experimentos con ImageNet: train/ y val/ como los tiene ImageNet, 4 bits, las 90 épocas de SGD habituales. Pensados para una GPU. Los niveles son nuestros: el de las capas es el más estricto del barrido de CIFAR-10; el de la salida deja margen para la entropía de 1000 clases. El paso dual toma las medias de la propia época, pues una pasada por un millón de imágenes no sale gratis.</translation>
    </message>
    <message>
        <source>What the paper&apos;s Table 1 calls its baseline at 1 bit: the output&apos;s dual variable stays at 1.</source>
        <translation>Lo que la tabla 1 del artículo llama su referencia a 1 bit: la variable dual de la salida se queda en 1.</translation>
    </message>
    <message>
        <source>What the paper&apos;s Table 1 calls its baseline at 2 bit: the output&apos;s dual variable stays at 1.</source>
        <translation>Lo que la tabla 1 del artículo llama su referencia a 2 bits: la variable dual de la salida se queda en 1.</translation>
    </message>
    <message>
        <source>What the paper&apos;s Table 1 calls its baseline at 4 bit: the output&apos;s dual variable stays at 1.</source>
        <translation>Lo que la tabla 1 del artículo llama su referencia a 4 bits: la variable dual de la salida se queda en 1.</translation>
    </message>
    <message>
        <source>What the paper&apos;s Table 1 calls its baseline at 8 bit: the output&apos;s dual variable stays at 1.</source>
        <translation>Lo que la tabla 1 del artículo llama su referencia a 8 bits: la variable dual de la salida se queda en 1.</translation>
    </message>
    <message>
        <source>What the small experiments on MLPerf Tiny&apos;s network share: 6,000 images of CIFAR-10, 10 epochs; two minutes a run on one core.</source>
        <translation>Lo que tienen en común los experimentos pequeños con la red de MLPerf Tiny: 6000 imágenes de CIFAR-10, 10 épocas; dos minutos por ejecución en un núcleo.</translation>
    </message>
    <message>
        <source>What the small experiments share: narrow ResNet-20, 10,000 images, 10 epochs; some minutes on two cores.</source>
        <translation>Lo que tienen en común los experimentos pequeños: ResNet-20 estrecha, 10.000 imágenes, 10 épocas; unos minutos en dos núcleos.</translation>
    </message>
    <message>
        <source>What the small sweeps share: narrow ResNet-20 on 3,000 images of Fashion-MNIST, 8 epochs. A minute or two a run on one core.</source>
        <translation>Lo que tienen en común los barridos pequeños: ResNet-20 estrecha con 3000 imágenes de Fashion-MNIST, 8 épocas. Uno o dos minutos por ejecución en un núcleo.</translation>
    </message>
    <message>
        <source>Which layers to keep: equal cost, small</source>
        <translation>Qué capas conservar: igual coste, en pequeño</translation>
    </message>
    <message>
        <source>Which layers to keep: the judge, small</source>
        <translation>Qué capas conservar: el juez, en pequeño</translation>
    </message>
    <message>
        <source>Your own network</source>
        <translation>Red propia</translation>
    </message>
    <message>
        <source>Your own network at 2 bit, CIFAR-10</source>
        <translation>Red propia a 2 bits, CIFAR-10</translation>
    </message>
    <message>
        <source>Your own network at 4 bit, CIFAR-10</source>
        <translation>Red propia a 4 bits, CIFAR-10</translation>
    </message>
    <message>
        <source>Your own network at 4 bit, ImageNet</source>
        <translation>Red propia a 4 bits, ImageNet</translation>
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
        <translation>Tras tantas épocas la tasa de aprendizaje se multiplica por el factor de reducción. Vacío: nunca.</translation>
    </message>
    <message>
        <source>Arithmetic of convolutions and of the classifier. tf32: inputs rounded to 10 bits, on a GPU. bf16: inputs and results rounded to 7 bits, on a GPU or a CPU that can do it. Weights, quantizers, normalisation, losses and layer errors stay in float32.</source>
        <translation>Aritmética de las convoluciones y del clasificador. tf32: entradas redondeadas a 10 bits, en una GPU. bf16: entradas y resultados redondeados a 7 bits, en una GPU o una CPU que lo permita. Los pesos, los cuantizadores, la normalización, las pérdidas y los errores de capa siguen en float32.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño del lote</translation>
    </message>
    <message>
        <source>Batches between two points of the live curves. Every point is kept in the run&apos;s log.</source>
        <translation>Lotes entre dos puntos de las curvas en vivo. Todos los puntos quedan en el registro de la ejecución.</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>Bit widths</source>
        <translation>Anchos de bits</translation>
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
        <translation>Punto de control cada</translation>
    </message>
    <message>
        <source>Constraint level of every layer: upper bound of the mean difference between its low- and full-precision outputs. One value, or one per bit width.</source>
        <translation>Nivel de restricción de todas las capas: cota superior de la diferencia media entre sus salidas de baja precisión y de precisión completa. Un valor, o uno por ancho de bits.</translation>
    </message>
    <message>
        <source>Constraint level of the output: upper bound of the distance between full- and low-precision predictions. As cross-entropy it can never be met below the mean entropy of the full-precision predictions. One value, or one per bit width.</source>
        <translation>Nivel de restricción de la salida: cota superior de la distancia entre las predicciones de precisión completa y las de baja precisión. Como entropía cruzada nunca puede cumplirse por debajo de la entropía media de las predicciones de precisión completa. Un valor, o uno por ancho de bits.</translation>
    </message>
    <message>
        <source>Constraint levels that differ from the common one, as layer=level or layer@bits=level.</source>
        <translation>Niveles de restricción distintos del común, como capa=nivel o capa@bits=nivel.</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Restricciones</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Decay after epochs</source>
        <translation>Reducir tras las épocas</translation>
    </message>
    <message>
        <source>Decay factor</source>
        <translation>Factor de reducción</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Distance between a layer&apos;s low- and full-precision outputs, a mean over their elements.</source>
        <translation>Distancia entre las salidas de una capa en baja precisión y en precisión completa, media de sus elementos.</translation>
    </message>
    <message>
        <source>Dual rate</source>
        <translation>Tasa dual</translation>
    </message>
    <message>
        <source>Dual step</source>
        <translation>Paso dual</translation>
    </message>
    <message>
        <source>Dual variable of each layer&apos;s constraint at the start.</source>
        <translation>Variable dual de la restricción de cada capa al inicio.</translation>
    </message>
    <message>
        <source>Dual variable of the output constraint at the start.</source>
        <translation>Variable dual de la restricción de la salida al inicio.</translation>
    </message>
    <message>
        <source>Dual variables</source>
        <translation>Variables duales</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Epochs between two checkpoints; one is always kept at a stop and at the end.</source>
        <translation>Épocas entre dos puntos de control; siempre se guarda uno al detener y al final.</translation>
    </message>
    <message>
        <source>Factor of the learning rate at each milestone.</source>
        <translation>Factor de la tasa de aprendizaje en cada hito.</translation>
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
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder that holds the data set&apos;s files. Empty: the place where Debian&apos;s package or an earlier download puts them.</source>
        <translation>Carpeta con los archivos del conjunto de datos. Vacío: el lugar donde los deja el paquete de Debian o una descarga anterior.</translation>
    </message>
    <message>
        <source>GPU (CUDA)</source>
        <translation>GPU (CUDA)</translation>
    </message>
    <message>
        <source>High-precision layers</source>
        <translation>Capas en alta precisión</translation>
    </message>
    <message>
        <source>Images in one training step.</source>
        <translation>Imágenes en un paso de entrenamiento.</translation>
    </message>
    <message>
        <source>Initial λ, layers</source>
        <translation>λ inicial, capas</translation>
    </message>
    <message>
        <source>Initial λ, output</source>
        <translation>λ inicial, salida</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>Tamaño de entrada</translation>
    </message>
    <message>
        <source>L2 penalty that the optimiser adds to every gradient.</source>
        <translation>Penalización L2 que el optimizador suma a cada gradiente.</translation>
    </message>
    <message>
        <source>Layer distance</source>
        <translation>Distancia por capa</translation>
    </message>
    <message>
        <source>Layer level ε</source>
        <translation>Nivel ε de las capas</translation>
    </message>
    <message>
        <source>Layer statistics every</source>
        <translation>Estadísticas por capa cada</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Learning rate at the start.</source>
        <translation>Tasa de aprendizaje al inicio.</translation>
    </message>
    <message>
        <source>Levels of single layers</source>
        <translation>Niveles de capas sueltas</translation>
    </message>
    <message>
        <source>MNIST</source>
        <translation>MNIST</translation>
    </message>
    <message>
        <source>Mean absolute (L1)</source>
        <translation>Absoluta media (L1)</translation>
    </message>
    <message>
        <source>Mean square (L2)</source>
        <translation>Cuadrática media (L2)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Mirror each training image left to right with probability one half.</source>
        <translation>Reflejar cada imagen de entrenamiento de izquierda a derecha con probabilidad un medio.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Momentum of SGD.</source>
        <translation>Momento del SGD.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name in lists and figures. Empty: made from the configuration.</source>
        <translation>Nombre en listas y figuras. Vacío: se forma con la configuración.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Optimisation</source>
        <translation>Optimización</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Optimiser of weights and batch normalisation.</source>
        <translation>Optimizador de los pesos y de la normalización por lotes.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Output and layers</source>
        <translation>Salida y capas</translation>
    </message>
    <message>
        <source>Output level ε</source>
        <translation>Nivel ε de la salida</translation>
    </message>
    <message>
        <source>PD-QAT</source>
        <translation>PD-QAT</translation>
    </message>
    <message>
        <source>Pad each training image by so many pixels on every side and cut it back at a random place. 0 turns it off.</source>
        <translation>Añadir tantos píxeles a cada lado de cada imagen de entrenamiento y recortarla en un lugar al azar. 0 lo desactiva.</translation>
    </message>
    <message>
        <source>Pass after the epoch</source>
        <translation>Pasada tras la época</translation>
    </message>
    <message>
        <source>Passes over the training images.</source>
        <translation>Pasadas por las imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Cuantización</translation>
    </message>
    <message>
        <source>Random crop padding</source>
        <translation>Margen del recorte aleatorio</translation>
    </message>
    <message>
        <source>Random flip</source>
        <translation>Reflejo aleatorio</translation>
    </message>
    <message>
        <source>ResNet-20 (pre-activation)</source>
        <translation>ResNet-20 (preactivación)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Running mean</source>
        <translation>Media en curso</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>SGD con momento</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Seed of initial weights, image order and augmentation.</source>
        <translation>Semilla de los pesos iniciales, del orden de las imágenes y del aumento de datos.</translation>
    </message>
    <message>
        <source>Seed of the split into training and validation images. It is apart from the run&apos;s seed, so that runs with different seeds see the same split.</source>
        <translation>Semilla de la división en imágenes de entrenamiento y de validación. Es distinta de la semilla de la ejecución, para que ejecuciones con semillas distintas vean la misma división.</translation>
    </message>
    <message>
        <source>Share of the training images set aside for validation; it chooses the best epoch. 0 sets none aside.</source>
        <translation>Parte de las imágenes de entrenamiento que se aparta para validar; decide la mejor época. 0 no aparta ninguna.</translation>
    </message>
    <message>
        <source>Split seed</source>
        <translation>Semilla de la división</translation>
    </message>
    <message>
        <source>Step size of the dual ascent: λ ← max(0, λ + rate · slack); with relative slack λ · ε moves so.</source>
        <translation>Tamaño de paso del ascenso dual: λ ← max(0, λ + tasa · holgura); con holgura relativa se mueve así λ · ε.</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Imágenes de prueba</translation>
    </message>
    <message>
        <source>TF32</source>
        <translation>TF32</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Threads of the training engine. 0: one per core. Results repeat bit for bit only with the same number.</source>
        <translation>Hilos del motor de entrenamiento. 0: uno por núcleo. Los resultados se repiten bit a bit solo con el mismo número.</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Parte para validación</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>Where the network is trained. cuda needs a LibTorch with CUDA and a GPU.</source>
        <translation>Dónde se entrena la red. cuda necesita una LibTorch con CUDA y una GPU.</translation>
    </message>
    <message>
        <source>Width factor</source>
        <translation>Factor de anchura</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>lotes</translation>
    </message>
    <message>
        <source>bit</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>images</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>nat</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>output: the low-precision output must stay near the full-precision one. layerwise: every layer&apos;s output too.</source>
        <translation>output: la salida de baja precisión debe quedar cerca de la de precisión completa. layerwise: la de cada capa también.</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>with SGD</source>
        <translation>con SGD</translation>
    </message>
    <message>
        <source>with layer constraints</source>
        <translation>con restricciones por capa</translation>
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
        <translation>Imágenes dañadas</translation>
    </message>
    <message>
        <source>Damped Lagrangian: the weights see max(0, λ + damping · slack) with the batch&apos;s slack in λ&apos;s place, so that a constraint that already holds lets go before λ has come down. It calms oscillation of λ. 0 turns it off.</source>
        <translation>Lagrangiano amortiguado: los pesos ven max(0, λ + amortiguación · holgura), con la holgura del lote, en lugar de λ, de modo que una restricción que ya se cumple deja de tirar antes de que λ haya bajado. Calma las oscilaciones de λ. 0 lo desactiva.</translation>
    </message>
    <message>
        <source>Damping</source>
        <translation>Amortiguación</translation>
    </message>
    <message>
        <source>Decoding threads</source>
        <translation>Hilos de decodificación</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>Destilación</translation>
    </message>
    <message>
        <source>DoReFa</source>
        <translation>DoReFa</translation>
    </message>
    <message>
        <source>Every batch</source>
        <translation>Cada lote</translation>
    </message>
    <message>
        <source>Extra training images</source>
        <translation>Imágenes de entrenamiento adicionales</translation>
    </message>
    <message>
        <source>Fit to input</source>
        <translation>Ajuste a la entrada</translation>
    </message>
    <message>
        <source>Folder of images</source>
        <translation>Carpeta de imágenes</translation>
    </message>
    <message>
        <source>From the highest</source>
        <translation>Del más alto</translation>
    </message>
    <message>
        <source>From the next higher</source>
        <translation>Del inmediato superior</translation>
    </message>
    <message>
        <source>Full precision</source>
        <translation>Precisión completa</translation>
    </message>
    <message>
        <source>How the low-precision network is trained. pd-qat: primal-dual training under constraints. pd-fixed: the same Lagrangian with dual variables that stay as they start (the paper&apos;s published baseline, with cross-entropy). dorefa: one low bit width, straight-through estimator. any-precision: several bit widths jointly. full-precision: 32 bits alone.</source>
        <translation>Cómo se entrena la red de baja precisión. pd-qat: entrenamiento primal-dual con restricciones. pd-fixed: el mismo lagrangiano con variables duales que se quedan como empiezan (la referencia publicada en el artículo, con entropía cruzada). dorefa: un solo ancho de bits bajo, estimador directo (straight-through). any-precision: varios anchos de bits a la vez. full-precision: solo 32 bits.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Low bit widths of weights and activations, 1 to 8. Several widths share the weights and are trained together; each has batch normalisation and dual variables of its own. With any-precision, 32 may be one of them.</source>
        <translation>Anchos de bits bajos de pesos y activaciones, de 1 a 8. Varios anchos comparten los pesos y se entrenan juntos; cada uno tiene su normalización por lotes y sus variables duales. Con any-precision, 32 puede ser uno de ellos.</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Equiparada</translation>
    </message>
    <message>
        <source>Multiplies every layer&apos;s channels. 1 is a ResNet&apos;s customary width; the paper&apos;s resnet20q uses 5. svhnq is customarily trained at 2; 8 is its full width.</source>
        <translation>Multiplica los canales de cada capa. 1 es la anchura habitual de una ResNet; la resnet20q del artículo usa 5. svhnq suele entrenarse con 2; 8 es su anchura completa.</translation>
    </message>
    <message>
        <source>PD-QAT with fixed duals</source>
        <translation>PD-QAT con variables duales fijas</translation>
    </message>
    <message>
        <source>Pad with zeros</source>
        <translation>Completar con ceros</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>Reference (official code)</source>
        <translation>Referencia (código oficial)</translation>
    </message>
    <message>
        <source>ResNet-18 (pre-activation, ImageNet)</source>
        <translation>ResNet-18 (preactivación, ImageNet)</translation>
    </message>
    <message>
        <source>ResNet-50 (pre-activation, ImageNet)</source>
        <translation>ResNet-50 (preactivación, ImageNet)</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Escalar</translation>
    </message>
    <message>
        <source>SVHN</source>
        <translation>SVHN</translation>
    </message>
    <message>
        <source>SVHN network of DoReFa-Net</source>
        <translation>Red para SVHN de DoReFa-Net</translation>
    </message>
    <message>
        <source>Semantics</source>
        <translation>Semántica</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Barajar</translation>
    </message>
    <message>
        <source>Side of the square input. Images of another size are padded or resized to it, as data.fit says; those of folders are cropped and scaled.</source>
        <translation>Lado de la entrada cuadrada. Las imágenes de otro tamaño se completan o se escalan hasta él, según data.fit; las de carpetas se recortan y se escalan.</translation>
    </message>
    <message>
        <source>Skip the image</source>
        <translation>Omitir la imagen</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Detener la ejecución</translation>
    </message>
    <message>
        <source>Take the training images in a new random order every epoch, instead of that of the files.</source>
        <translation>Tomar las imágenes de entrenamiento en un orden aleatorio nuevo en cada época, en vez del de los archivos.</translation>
    </message>
    <message>
        <source>The dual variables move along the slack. epoch-pass: once an epoch, by the mean over a pass through the training images in evaluation mode (exact, slower). epoch-running: once an epoch, by the mean over its batches (free). per-step: after every batch, by its slack (free; wants a smaller rate).</source>
        <translation>Las variables duales avanzan según la holgura. epoch-pass: una vez por época, según la media de una pasada por las imágenes de entrenamiento en modo de evaluación (exacta, más lenta). epoch-running: una vez por época, según la media de sus lotes (sin coste). per-step: tras cada lote, según su holgura (sin coste; conviene una tasa menor).</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>Las primeras</translation>
    </message>
    <message>
        <source>The images to train on: IDX files (MNIST), CIFAR&apos;s binary or Python version, MATLAB files of cropped digits (SVHN). A folder of images has train/CLASS/ and val/CLASS/, as ImageNet; val is the test set.</source>
        <translation>Las imágenes con que se entrena: archivos IDX (MNIST), CIFAR en su versión binaria o de Python, archivos de MATLAB con dígitos recortados (SVHN). Una carpeta de imágenes tiene train/CLASE/ y val/CLASE/, como ImageNet; val es el conjunto de prueba.</translation>
    </message>
    <message>
        <source>Threads that decode and scale images ahead of the training. 0: one per core, 16 at most. The number changes nothing but the speed.</source>
        <translation>Hilos que decodifican y escalan imágenes por delante del entrenamiento. 0: uno por núcleo, 16 como máximo. El número solo cambia la velocidad.</translation>
    </message>
    <message>
        <source>Train on the images of extra_32x32.mat too, mixed with those of train_32x32.mat.</source>
        <translation>Entrenar también con las imágenes de extra_32x32.mat, mezcladas con las de train_32x32.mat.</translation>
    </message>
    <message>
        <source>Use only so many images of the training files (training and validation together), the first ones; of a folder, the first ones of every class, an even share of each. 0 uses all.</source>
        <translation>Usar solo tantas imágenes de los archivos de entrenamiento (entrenamiento y validación juntos), las primeras; de una carpeta, las primeras de cada clase, a partes iguales. 0 las usa todas.</translation>
    </message>
    <message>
        <source>Use only so many test images, the first ones; of a folder, an even share of each class. 0 uses all.</source>
        <translation>Usar solo tantas imágenes de prueba, las primeras; de una carpeta, partes iguales de cada clase. 0 las usa todas.</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Imágenes de validación</translation>
    </message>
    <message>
        <source>What a bit width below the highest learns from: the predictions of the next higher one (recursive), those of the highest (soft), or the labels (hard).</source>
        <translation>De qué aprende un ancho de bits inferior al más alto: de las predicciones del inmediato superior (recursive), de las del más alto (soft) o de las etiquetas (hard).</translation>
    </message>
    <message>
        <source>What happens when an image file cannot be decoded. stop: the run fails, naming the file. skip: the run warns once and goes on without it; its batch is smaller by one.</source>
        <translation>Qué ocurre cuando un archivo de imagen no puede decodificarse. stop: la ejecución falla y nombra el archivo. skip: la ejecución avisa una vez y sigue sin él; su lote tiene una imagen menos.</translation>
    </message>
    <message>
        <source>What is done with images that are not of the network&apos;s input size. pad: zeros around smaller ones, larger ones are refused. resize: scaled, bilinearly.</source>
        <translation>Qué se hace con las imágenes que no tienen el tamaño de entrada de la red. pad: ceros alrededor de las menores; las mayores se rechazan. resize: se escalan, bilinealmente.</translation>
    </message>
    <message>
        <source>Which training images are set aside for validation: random ones, or the first ones of the files.</source>
        <translation>Qué imágenes de entrenamiento se apartan para validar: unas al azar, o las primeras de los archivos.</translation>
    </message>
    <message>
        <source>for SVHN</source>
        <translation>para SVHN</translation>
    </message>
    <message>
        <source>for folders of images</source>
        <translation>para carpetas de imágenes</translation>
    </message>
    <message>
        <source>matched: both sides of every layer&apos;s constraint are compared without batch normalisation, and a layer&apos;s constraint trains that layer&apos;s weights alone. reference: as the official Python code computes, for comparisons with its results (resnet20q only). It asks for that code&apos;s output distance and dual step, which the paper&apos;s presets have.</source>
        <translation>matched: los dos lados de la restricción de cada capa se comparan sin normalización por lotes, y la restricción de una capa entrena solo los pesos de esa capa. reference: como calcula el código oficial en Python, para comparar con sus resultados (solo con resnet20q). Exige la distancia de la salida y el paso dual de ese código, que los ajustes del artículo ya tienen.</translation>
    </message>
    <message>
        <source>with a random split</source>
        <translation>con una división al azar</translation>
    </message>
    <message>
        <source>with any-precision</source>
        <translation>con any-precision</translation>
    </message>
    <message>
        <source>with pd-qat</source>
        <translation>con pd-qat</translation>
    </message>
    <message>
        <source>with pd-qat and pd-fixed</source>
        <translation>con pd-qat y pd-fixed</translation>
    </message>
    <message>
        <source>Layers kept at 32 bits in the low-precision network, by name or by index. They have no constraint, except in reference semantics.</source>
        <translation>Capas que se conservan a 32 bits en la red de baja precisión, por nombre o por índice. No tienen restricción, salvo con la semántica de referencia.</translation>
    </message>
    <message>
        <source>for data sets other than folders of images</source>
        <translation>para conjuntos que no son carpetas de imágenes</translation>
    </message>
    <message>
        <source>with every method but full-precision</source>
        <translation>con todos los métodos salvo full-precision</translation>
    </message>
    <message>
        <source>with every method but full-precision, and for built-in networks</source>
        <translation>con todos los métodos salvo full-precision, y con las redes incluidas</translation>
    </message>
    <message>
        <source>Address as http://host:port. Empty: MLFLOW_TRACKING_URI of the environment, else http://127.0.0.1:5000. User and password, or a token, come from MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD and MLFLOW_TRACKING_TOKEN.</source>
        <translation>Dirección como http://host:puerto. Vacío: MLFLOW_TRACKING_URI del entorno; si no, http://127.0.0.1:5000. Usuario y contraseña, o un token, vienen de MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD y MLFLOW_TRACKING_TOKEN.</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Have the wandb program, where it is installed, upload the run while it grows.</source>
        <translation>Hace que el programa wandb, donde esté instalado, suba la ejecución mientras crece.</translation>
    </message>
    <message>
        <source>MLflow</source>
        <translation>MLflow</translation>
    </message>
    <message>
        <source>MLflow server</source>
        <translation>Servidor de MLflow</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Project of W&amp;B, experiment of MLflow.</source>
        <translation>Proyecto de W&amp;B, experimento de MLflow.</translation>
    </message>
    <message>
        <source>Send the run to an MLflow server. Training never waits for it; what it misses is sent later.</source>
        <translation>Envía la ejecución a un servidor de MLflow. El entrenamiento nunca lo espera; lo que se pierda se envía después.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>TensorBoard</source>
        <translation>TensorBoard</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Upload while training</source>
        <translation>Subir durante el entrenamiento</translation>
    </message>
    <message>
        <source>W&amp;B team or user. Empty: your own.</source>
        <translation>Equipo o usuario de W&amp;B. Vacío: el propio.</translation>
    </message>
    <message>
        <source>Weights &amp; Biases</source>
        <translation>Weights &amp; Biases</translation>
    </message>
    <message>
        <source>Words by which trackers list the run, by comma.</source>
        <translation>Palabras con las que los servicios clasifican la ejecución, separadas por comas.</translation>
    </message>
    <message>
        <source>Write event files for TensorBoard, beside those of the library&apos;s other runs.</source>
        <translation>Escribe archivos de eventos para TensorBoard, junto a los de las demás ejecuciones de la biblioteca.</translation>
    </message>
    <message>
        <source>Write the run as an offline W&amp;B run, which &quot;wandb sync&quot; uploads. Needs neither network nor account.</source>
        <translation>Escribe la ejecución como una ejecución de W&amp;B sin conexión, que «wandb sync» sube. No necesita red ni cuenta.</translation>
    </message>
    <message>
        <source>a tracker that groups runs is on</source>
        <translation>hay activado un servicio de seguimiento que agrupa ejecuciones</translation>
    </message>
    <message>
        <source>track.mlflow is on</source>
        <translation>track.mlflow está activado</translation>
    </message>
    <message>
        <source>track.wandb is on</source>
        <translation>track.wandb está activado</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Réplica</translation>
    </message>
    <message>
        <source>Photographs whose EXIF data say that the camera was held otherwise. ignore: they are read as they are stored, as torchvision does. apply: they are turned upright.</source>
        <translation>Fotografías cuyos datos EXIF dicen que la cámara se sostuvo de otro modo. ignore: se leen tal como están guardadas, como hace torchvision. apply: se ponen derechas.</translation>
    </message>
    <message>
        <source>Rotation by EXIF</source>
        <translation>Rotación según EXIF</translation>
    </message>
    <message>
        <source>Turn upright</source>
        <translation>Poner derechas</translation>
    </message>
    <message>
        <source>Where to fetch the set&apos;s files from in place of the server that publishes them: the URL of a folder that has them under their names. Their checksums are compared all the same.</source>
        <translation>De dónde obtener los archivos del conjunto en lugar del servidor que los publica: la URL de una carpeta que los contiene con sus nombres. Sus sumas de comprobación se comparan de todos modos.</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>Absoluta</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Unido</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Entropía cruzada</translation>
    </message>
    <message>
        <source>Detached</source>
        <translation>Separado</translation>
    </message>
    <message>
        <source>Distance between full- and low-precision predictions. cross-entropy: never below the entropy of the full-precision predictions, so that certainty pays. kl: less that entropy, 0 where both agree.</source>
        <translation>Distancia entre las predicciones de precisión completa y baja. cross-entropy: nunca por debajo de la entropía de las predicciones de precisión completa, de modo que la certeza compensa. kl: menos esa entropía, 0 donde ambas coinciden.</translation>
    </message>
    <message>
        <source>Dual variables that start elsewhere, as layer=value or layer@bits=value; CE is the output. pdqat train --duals-from RUN takes those of a finished run: a warm start.</source>
        <translation>Variables duales que empiezan en otro valor, como capa=valor o capa@bits=valor; CE es la salida. pdqat train --duals-from RUN toma las de una ejecución terminada: un arranque en caliente.</translation>
    </message>
    <message>
        <source>Initial λ of single layers</source>
        <translation>λ inicial de capas sueltas</translation>
    </message>
    <message>
        <source>Kullback-Leibler</source>
        <translation>Kullback-Leibler</translation>
    </message>
    <message>
        <source>Makes the step a PI step: λ is the sum of rate · slack, plus gain times the smoothed slack of now. It damps λ without changing where it settles. 0: plain ascent.</source>
        <translation>Convierte el paso en un paso PI: λ es la suma de tasa · holgura más la ganancia por la holgura suavizada de ahora. Amortigua λ sin cambiar dónde se asienta. 0: ascenso simple.</translation>
    </message>
    <message>
        <source>Output distance</source>
        <translation>Distancia de la salida</translation>
    </message>
    <message>
        <source>Output target</source>
        <translation>Objetivo de la salida</translation>
    </message>
    <message>
        <source>Proportional gain</source>
        <translation>Ganancia proporcional</translation>
    </message>
    <message>
        <source>Relative to ε</source>
        <translation>Relativa a ε</translation>
    </message>
    <message>
        <source>Restart where feasible</source>
        <translation>Reiniciar donde se cumple</translation>
    </message>
    <message>
        <source>Share ν of the earlier average in the slack that the step follows: single batches are noisy, and a λ that cannot fall below 0 keeps part of their noise. 0: the slack as it is.</source>
        <translation>Parte ν de la media anterior en la holgura que sigue el paso: cada lote trae ruido, y una λ que no puede bajar de 0 conserva una parte. 0: la holgura tal cual.</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Holgura</translation>
    </message>
    <message>
        <source>Smoothing of the slack</source>
        <translation>Suavizado de la holgura</translation>
    </message>
    <message>
        <source>What the dual variables follow. absolute: λ moves by rate · (value − ε). relative: λ · ε moves by rate · (value / ε − 1), so that one rate suits levels of every size.</source>
        <translation>Lo que siguen las variables duales. absolute: λ se mueve tasa · (valor − ε). relative: λ · ε se mueve tasa · (valor / ε − 1), de modo que una tasa sirve para niveles de todo tamaño.</translation>
    </message>
    <message>
        <source>attached: the full-precision network learns to be near the low-precision one, too. detached: the low-precision one alone is drawn.</source>
        <translation>attached: también la red de precisión completa aprende a acercarse a la de baja precisión. detached: solo se atrae la de baja precisión.</translation>
    </message>
    <message>
        <source>λ returns to 0 as soon as its constraint holds. It calms runs that only have to be feasible; λ is no price then.</source>
        <translation>λ vuelve a 0 en cuanto se cumple su restricción. Calma las ejecuciones que solo deben ser factibles; entonces λ no es un precio.</translation>
    </message>
    <message>
        <source>A note: pdqat allocate writes which run, criterion and budget chose the layers&apos; bits. It changes nothing.</source>
        <translation>Una nota: pdqat allocate anota qué ejecución, criterio y presupuesto eligieron los bits de las capas. No cambia nada.</translation>
    </message>
    <message>
        <source>Bits of single layers</source>
        <translation>Bits de capas concretas</translation>
    </message>
    <message>
        <source>Layers whose bit width is not that of the network, by name or by index: 4 for weights and activations, w4a8 where they differ. A layer&apos;s activations are its inputs. 32 keeps it in high precision. Batch normalisation stays that of the network&apos;s bit width.</source>
        <translation>Capas cuya anchura de bits no es la de la red, por nombre o por índice: 4 para pesos y activaciones, w4a8 donde difieren. Las activaciones de una capa son sus entradas. 32 la mantiene en alta precisión. La normalización por lotes sigue siendo la de la anchura de la red.</translation>
    </message>
    <message>
        <source>ResNet-8 (MLPerf Tiny)</source>
        <translation>ResNet-8 (MLPerf Tiny)</translation>
    </message>
    <message>
        <source>Where the bits come from</source>
        <translation>De dónde vienen los bits</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All but the first and the last</source>
        <translation>Todas menos la primera y la última</translation>
    </message>
    <message>
        <source>An ONNX model in float32 that classifies images. pdqat inspect FILE shows how it is taken. Training starts from its weights.</source>
        <translation>Un modelo ONNX en float32 que clasifica imágenes. pdqat inspect ARCHIVO muestra cómo se toma. El entrenamiento parte de sus pesos.</translation>
    </message>
    <message>
        <source>End training after so many epochs in a row in which every constraint was met on the training images. 0: never.</source>
        <translation>Termina el entrenamiento tras tantas épocas seguidas en las que se cumplieron todas las restricciones en las imágenes de entrenamiento. 0: nunca.</translation>
    </message>
    <message>
        <source>From an ONNX file</source>
        <translation>De un archivo ONNX</translation>
    </message>
    <message>
        <source>How a layer&apos;s inputs are quantized. unit: in steps on [0, 1], for networks that clamp to it; the built-in ones do. scaled: in steps of the size that fits what the layer reads, with a sign where that has one; built-in networks have ReLU then, in full precision too.</source>
        <translation>Cómo se cuantizan las entradas de una capa. unit: en pasos sobre [0, 1], para redes que se limitan a ese intervalo, como las incluidas. scaled: en pasos del tamaño que conviene a lo que lee la capa, con signo donde lo tiene; las redes incluidas usan entonces ReLU, también en precisión completa.</translation>
    </message>
    <message>
        <source>How weights are quantized. dorefa: through tanh, for networks that are trained from scratch; full precision goes through tanh, too. uniform: in symmetric steps of the size that fits the weights best; full precision is the weights as they are, so that pretrained networks keep what they know, and what is trained can be quantized elsewhere.</source>
        <translation>Cómo se cuantizan los pesos. dorefa: mediante tanh, para redes que se entrenan desde cero; también la precisión completa pasa por tanh. uniform: en pasos simétricos del tamaño que mejor conviene a los pesos; la precisión completa son los pesos tal como están, de modo que las redes ya entrenadas conservan lo que saben, y lo que se entrena se puede cuantizar en otra parte.</translation>
    </message>
    <message>
        <source>Images for the scale</source>
        <translation>Imágenes para la escala</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Archivo del modelo</translation>
    </message>
    <message>
        <source>New classifier</source>
        <translation>Clasificador nuevo</translation>
    </message>
    <message>
        <source>On [0, 1]</source>
        <translation>En [0, 1]</translation>
    </message>
    <message>
        <source>Output channel</source>
        <translation>Canal de salida</translation>
    </message>
    <message>
        <source>Rankable layers</source>
        <translation>Capas clasificables</translation>
    </message>
    <message>
        <source>Scaled</source>
        <translation>Escaladas</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Steps per</source>
        <translation>Pasos por</translation>
    </message>
    <message>
        <source>Stop when met</source>
        <translation>Parar al cumplirse</translation>
    </message>
    <message>
        <source>The network to train. resnet20q: pre-activation ResNet-20, 20 quantized convolutions. resnet8: MLPerf Tiny&apos;s image classification network, 8 quantized convolutions. svhnq: the plain network of DoReFa-Net, 6 quantized convolutions, inputs of 40 px or more. resnet18q: pre-activation ResNet for ImageNet, inputs in multiples of 32 px. resnet50q: the same with bottlenecks. onnx: the network in network.file, with its weights.</source>
        <translation>La red que se entrena. resnet20q: ResNet-20 con preactivación, 20 convoluciones cuantizadas. resnet8: la red de clasificación de imágenes de MLPerf Tiny, 8 convoluciones cuantizadas. svhnq: la red simple de DoReFa-Net, 6 convoluciones cuantizadas, entradas de 40 px o más. resnet18q: ResNet con preactivación para ImageNet, entradas en múltiplos de 32 px. resnet50q: la misma con cuellos de botella. onnx: la red de network.file, con sus pesos.</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Uniforme</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Where the first weights come from: a run, a file of weights (.pt, .safetensors), an ONNX model, or seed. Empty: the seed; of a network from a file, its own weights. A run that began has the SHA-256 of the weights here instead.</source>
        <translation>De dónde vienen los primeros pesos: una ejecución, un archivo de pesos (.pt, .safetensors), un modelo ONNX, o seed. Vacío: la semilla; de una red de un archivo, sus propios pesos. Una ejecución que empezó tiene aquí en su lugar el SHA-256 de los pesos.</translation>
    </message>
    <message>
        <source>Where the model file&apos;s classifier has another number of outputs than the data has classes, give it the data&apos;s and let it begin anew.</source>
        <translation>Donde el clasificador del archivo tiene otro número de salidas que clases los datos, darle el de los datos y que empiece de nuevo.</translation>
    </message>
    <message>
        <source>Whether all of a layer&apos;s weights share one size of steps, or those of each output channel have their own.</source>
        <translation>Si todos los pesos de una capa comparten un tamaño de paso, o los de cada canal de salida tienen el suyo.</translation>
    </message>
    <message>
        <source>Which layers of a model file can be quantized and ranked. inner: all but the first convolution and the classifier, which stay in full precision.</source>
        <translation>Qué capas de un archivo de modelo se pueden cuantizar y clasificar. inner: todas menos la primera convolución y el clasificador, que se quedan en precisión completa.</translation>
    </message>
    <message>
        <source>for a network from a file</source>
        <translation>para una red de un archivo</translation>
    </message>
    <message>
        <source>for the built-in networks</source>
        <translation>para las redes incluidas</translation>
    </message>
    <message>
        <source>with constraints</source>
        <translation>con restricciones</translation>
    </message>
    <message>
        <source>with uniform weights</source>
        <translation>con pesos uniformes</translation>
    </message>
    <message>
        <source>Training images to which the steps of scaled activations are fitted before training, and batch normalisation where given weights are quantized.</source>
        <translation>Imágenes de entrenamiento a las que se ajustan los pasos de las activaciones escaladas antes de entrenar, y la normalización por lotes cuando se cuantizan pesos dados.</translation>
    </message>
    <message>
        <source>for a network from a file, and with run.init</source>
        <translation>para una red de un archivo, y con run.init</translation>
    </message>
    <message>
        <source>with scaled activations, or given weights</source>
        <translation>con activaciones escaladas, o con pesos dados</translation>
    </message>
    <message>
        <source>All weights</source>
        <translation>Todos los pesos</translation>
    </message>
    <message>
        <source>Averaged weights</source>
        <translation>Pesos promediados</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Coseno</translation>
    </message>
    <message>
        <source>Decay of a moving average of all weights and statistics (EMA), one step a batch. Where it is above 0, validation, test and what is made of the run use the average; training and the constraints&apos; training values do not. 0: none.</source>
        <translation>Decaimiento de un promedio móvil de todos los pesos y estadísticas (EMA), un paso por lote. Si es mayor que 0, la validación, la prueba y lo que se haga de la ejecución usan el promedio; el entrenamiento y los valores de entrenamiento de las restricciones no. 0: ninguno.</translation>
    </message>
    <message>
        <source>Decay of normalisation</source>
        <translation>Decaimiento de la normalización</translation>
    </message>
    <message>
        <source>Epochs in which the learning rate rises evenly from 0, batch by batch.</source>
        <translation>Épocas en las que la tasa de aprendizaje sube de manera uniforme desde 0, lote a lote.</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Ajustado</translation>
    </message>
    <message>
        <source>How the learning rate falls. steps: by the decay factor at each milestone. cosine: along half a cosine to 0 at the end; such a run cannot be extended.</source>
        <translation>Cómo baja la tasa de aprendizaje. steps: por el factor de decaimiento en cada hito. cosine: por medio coseno hasta 0 al final; una ejecución así no se puede prolongar.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavizado de etiquetas</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Aprendido</translation>
    </message>
    <message>
        <source>Low precision trains</source>
        <translation>La baja precisión entrena</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Share of the training target that all classes get alike, in place of the label. Losses that are shown are those of the labels.</source>
        <translation>Parte del objetivo de entrenamiento que se reparte por igual entre todas las clases, en lugar de la etiqueta. Las pérdidas que se muestran son las de las etiquetas.</translation>
    </message>
    <message>
        <source>Size of steps</source>
        <translation>Tamaño de los pasos</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>What is its own</source>
        <translation>Lo propio</translation>
    </message>
    <message>
        <source>What the low-precision network&apos;s output constraint trains. own: what belongs to its bit width alone, batch normalisation and learned steps, as published; weights learn at full precision and from the layers&apos; constraints. weights: the shared weights too, straight through the quantizers, which pretrained networks need at few bits.</source>
        <translation>Qué entrena la restricción de salida de la red de baja precisión. own: lo que pertenece solo a su número de bits, la normalización por lotes y los pasos aprendidos, como se publicó; los pesos aprenden en precisión completa y de las restricciones de las capas. weights: también los pesos compartidos, directamente a través de los cuantizadores, lo que necesitan las redes preentrenadas con pocos bits.</translation>
    </message>
    <message>
        <source>Whether weight decay holds for batch normalisation and biases too. Steps of quantizers never decay.</source>
        <translation>Si el decaimiento de los pesos vale también para la normalización por lotes y los sesgos. Los pasos de los cuantizadores nunca decaen.</translation>
    </message>
    <message>
        <source>fitted: of weights anew at every training step, with the least squared error; of scaled activations once, before training. learned: they begin so and are trained like weights (LSQ), each bit width&apos;s of its own. SGD suits them better than Adam.</source>
        <translation>fitted: los de los pesos de nuevo en cada paso de entrenamiento, con el menor error cuadrático; los de las activaciones escaladas una vez, antes de entrenar. learned: empiezan así y se entrenan como los pesos (LSQ), cada número de bits los suyos. SGD les conviene más que Adam.</translation>
    </message>
    <message>
        <source>with the schedule steps</source>
        <translation>con el programa steps</translation>
    </message>
</context>
<context>
    <name>inventory</name>
    <message>
        <source>%1 image</source>
        <translation>%1 imagen</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 imágenes</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>%1 archivo</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 archivos</translation>
    </message>
    <message>
        <source>%1 class</source>
        <translation>%1 clase</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 clases</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>clase %1</translation>
    </message>
    <message>
        <source>, %1 of %2</source>
        <translation>, %1 de %2</translation>
    </message>
    <message>
        <source>, %1 of %2 (%3) to %4 (%5)</source>
        <translation>, %1 de %2 (%3) a %4 (%5)</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (the limit leaves the others)</source>
        <translation>%1: %2 de %3 (el límite deja las demás)</translation>
    </message>
    <message>
        <source>%1 leaves out %2 without a suffix</source>
        <translation>%1 omite %2 sin sufijo</translation>
    </message>
    <message>
        <source>%1 leaves out %2 with the suffix %3</source>
        <translation>%1 omite %2 con el sufijo %3</translation>
    </message>
    <message>
        <source>%1 leaves out %2 as hidden: the name begins with a point</source>
        <translation>%1 omite %2 por oculto: el nombre empieza por un punto</translation>
    </message>
    <message>
        <source>%1 leaves out %2 as links to folders, which are not followed, or to nothing</source>
        <translation>%1 omite %2 por ser enlaces a carpetas, que no se siguen, o a nada</translation>
    </message>
    <message>
        <source>%1 leaves out %2 outside the class folders</source>
        <translation>%1 omite %2 fuera de las carpetas de clases</translation>
    </message>
    <message>
        <source>%1 leaves out %2 that the label file does not name</source>
        <translation>%1 omite %2 sin mención en el archivo de etiquetas</translation>
    </message>
    <message>
        <source>rotated by EXIF, which is not applied</source>
        <translation>con giro según EXIF, que no se aplica</translation>
    </message>
    <message>
        <source>rotated by EXIF, and turned upright</source>
        <translation>con giro según EXIF, que se endereza</translation>
    </message>
    <message>
        <source>grey, and read as RGB</source>
        <translation>en gris, con lectura como RGB</translation>
    </message>
    <message>
        <source>CMYK, and read as RGB</source>
        <translation>en CMYK, con lectura como RGB</translation>
    </message>
    <message>
        <source>of 16 bits, and read with 8</source>
        <translation>de 16 bits, con lectura a 8</translation>
    </message>
    <message>
        <source>such that no image can be decoded</source>
        <translation>sin imagen que se pueda decodificar</translation>
    </message>
    <message>
        <source>%1 of %2 looked at</source>
        <translation>%1 de %2 examinadas</translation>
    </message>
    <message>
        <source>%1: %2 is %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 are %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1 is short by %2: its files hold %3, the published set has %4</source>
        <translation>A %1 le faltan %2: sus archivos contienen %3, el conjunto publicado tiene %4</translation>
    </message>
    <message>
        <source>%1: %2 has a file name that another class has too</source>
        <translation>%1: %2 tiene un nombre de archivo que también tiene otra clase</translation>
    </message>
    <message>
        <source>%1: %2 have a file name that another class has too</source>
        <translation>%1: %2 tienen un nombre de archivo que también tiene otra clase</translation>
    </message>
    <message>
        <source>%1 has no image of %2: %3</source>
        <translation>%1 no tiene ninguna imagen de %2: %3</translation>
    </message>
    <message>
        <source>%1 of val has the class and file name of a training image</source>
        <translation>%1 de val tiene la clase y el nombre de archivo de una imagen de entrenamiento</translation>
    </message>
    <message>
        <source>%1 of val have the class and file name of a training image</source>
        <translation>%1 de val tienen la clase y el nombre de archivo de una imagen de entrenamiento</translation>
    </message>
    <message>
        <source>split: %1 to train on, %2 to validate</source>
        <translation>reparto: %1 para entrenar, %2 para validar</translation>
    </message>
    <message>
        <source>passed over: %1 at the end of every epoch, too few for a batch of this network</source>
        <translation>sin usar: %1 al final de cada época, demasiado pocas para un lote de esta red</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::Actions</name>
    <message>
        <source>Write a re&amp;port…</source>
        <translation>Escribir un in&amp;forme…</translation>
    </message>
    <message>
        <source>Of the runs selected in the list, as HTML or PDF</source>
        <translation>De las ejecuciones seleccionadas en la lista, como HTML o PDF</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;New experiment</source>
        <translation>Experimento &amp;nuevo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>&amp;Importar ajustes…</translation>
    </message>
    <message>
        <source>&amp;Export settings…</source>
        <translation>&amp;Exportar ajustes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Finish the batch, keep a checkpoint, end</source>
        <translation>Terminar el lote, guardar un punto de control y acabar</translation>
    </message>
    <message>
        <source>&amp;Abort</source>
        <translation>&amp;Abortar</translation>
    </message>
    <message>
        <source>End without a checkpoint</source>
        <translation>Acabar sin punto de control</translation>
    </message>
    <message>
        <source>Re&amp;load the library</source>
        <translation>&amp;Recargar la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Find a run</source>
        <translation>&amp;Buscar una ejecución</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Página &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Página &amp;anterior</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About PD-QAT Workbench</source>
        <translation>A&amp;cerca de PD-QAT Workbench</translation>
    </message>
    <message>
        <source>S&amp;weep…</source>
        <translation>&amp;Barrido…</translation>
    </message>
    <message>
        <source>Train many runs from one file</source>
        <translation>Entrenar muchas ejecuciones desde un archivo</translation>
    </message>
    <message>
        <source>Export &amp;model…</source>
        <translation>Exportar &amp;modelo…</translation>
    </message>
    <message>
        <source>The network of the run shown for other programs, with proof</source>
        <translation>La red de la ejecución mostrada para otros programas, con comprobación</translation>
    </message>
    <message>
        <source>Send to &amp;tracker…</source>
        <translation>Enviar a un servicio de &amp;seguimiento…</translation>
    </message>
    <message>
        <source>Send the run shown to an experiment tracker</source>
        <translation>Envía la ejecución mostrada a un servicio de seguimiento de experimentos</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>Abrir m&amp;odelo…</translation>
    </message>
    <message>
        <source>Look at an ONNX model, quantize it, train it</source>
        <translation>Mirar un modelo ONNX, cuantizarlo, entrenarlo</translation>
    </message>
    <message>
        <source>Open &amp;library…</source>
        <translation>Abrir bib&amp;lioteca…</translation>
    </message>
    <message>
        <source>Show another folder of runs, or make a new one</source>
        <translation>Mostrar otra carpeta de ejecuciones, o crear una</translation>
    </message>
    <message>
        <source>Import run&amp;s…</source>
        <translation>I&amp;mportar ejecuciones…</translation>
    </message>
    <message>
        <source>From another library, W&amp;B, TensorBoard or MLflow</source>
        <translation>De otra biblioteca, W&amp;B, TensorBoard o MLflow</translation>
    </message>
    <message>
        <source>Several &amp;values…</source>
        <translation>Varios &amp;valores…</translation>
    </message>
    <message>
        <source>Train the experiment in the form with every combination of several values</source>
        <translation>Entrena el experimento del formulario con cada combinación de varios valores</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Recorrido</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::AgreementModel</name>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>integers</source>
        <translation>enteros</translation>
    </message>
    <message>
        <source>floats</source>
        <translation>reales</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Largest output</source>
        <translation>Salida máxima</translation>
    </message>
    <message>
        <source>Max difference</source>
        <translation>Diferencia máx.</translation>
    </message>
    <message>
        <source>Mean diff.</source>
        <translation>Dif. media</translation>
    </message>
    <message>
        <source>Flipped codes</source>
        <translation>Códigos cambiados</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>Se calcula en</translation>
    </message>
    <message>
        <source>In the network&apos;s order</source>
        <translation>En el orden de la red</translation>
    </message>
    <message>
        <source>As exported</source>
        <translation>Como se exportó</translation>
    </message>
    <message>
        <source>Largest absolute output of the engine&apos;s layer</source>
        <translation>Mayor salida absoluta de la capa del motor</translation>
    </message>
    <message>
        <source>Largest absolute difference of outputs, exported − engine</source>
        <translation>Mayor diferencia absoluta de las salidas, exportado − motor</translation>
    </message>
    <message>
        <source>Mean absolute difference of outputs</source>
        <translation>Diferencia absoluta media de las salidas</translation>
    </message>
    <message>
        <source>Codes of the layer&apos;s quantized input that differ from the engine&apos;s</source>
        <translation>Códigos de la entrada cuantizada de la capa que difieren de los del motor</translation>
    </message>
    <message>
        <source>What the runtime&apos;s own graph computes the layer in</source>
        <translation>En qué calcula la capa el grafo del propio entorno</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::Banner</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Descartar este mensaje</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pdqat::ui::BitsTable</name>
    <message>
        <source>Fix at %1 bit</source>
        <translation>Fijar a %1 bits</translation>
    </message>
    <message>
        <source>Never %1 bit</source>
        <translation>Nunca %1 bits</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::BoardView</name>
    <message>
        <source>Constraints</source>
        <translation>Restricciones</translation>
    </message>
    <message>
        <source>One row per constraint with level, value, slack, dual variable and state</source>
        <translation>Una fila por restricción con nivel, valor, holgura, variable dual y estado</translation>
    </message>
    <message>
        <source>no dual step yet</source>
        <translation>aún sin paso dual</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::BudgetGap</name>
    <message>
        <source>Measure each layer alone</source>
        <translation>Medir cada capa por sí sola</translation>
    </message>
    <message>
        <source>Measure what each layer loses at several bit widths</source>
        <translation>Medir qué pierde cada capa con varios anchos de bits</translation>
    </message>
    <message>
        <source>Goes through the validation images for each layer at 2, 4 and 8 bit and at the run&apos;s own widths. It can be cancelled, and goes on from there the next time.</source>
        <translation>Recorre las imágenes de validación para cada capa con 2, 4 y 8 bits y con los anchos de la ejecución. Se puede cancelar; la próxima vez sigue desde ahí.</translation>
    </message>
    <message>
        <source>Measure times here</source>
        <translation>Medir los tiempos aquí</translation>
    </message>
    <message>
        <source>Measure how long each layer takes on this machine</source>
        <translation>Medir cuánto tarda cada capa en esta máquina</translation>
    </message>
    <message>
        <source>Runs the network at every bit width in onnxruntime, where the Python that is found has it, else by the workbench&apos;s own kernels. Less than a minute as a rule; best with nothing else running.</source>
        <translation>Ejecuta la red con cada ancho de bits en onnxruntime, si el Python encontrado lo tiene; si no, con los propios núcleos de cálculo del programa. Suele tardar menos de un minuto; mejor sin nada más en marcha.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::BudgetPage</name>
    <message>
        <source>Each layer gets a bit width of its own, so that the network fits the budget and loses as little as possible. Move the slider; click a width in the table to fix it for that layer, right-click to forbid it.</source>
        <translation>Cada capa recibe su propia anchura de bits, de modo que la red quepa en el presupuesto y pierda lo menos posible. Mueva el control deslizante; haga clic en una anchura de la tabla para fijarla en esa capa, y clic derecho para prohibirla.</translation>
    </message>
    <message>
        <source>Loss &amp;by</source>
        <translation>&amp;Pérdida según</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>P&amp;resupuesto</translation>
    </message>
    <message>
        <source>S&amp;hortcuts as the layer beside</source>
        <translation>Ata&amp;jos como la capa de al lado</translation>
    </message>
    <message>
        <source>Layers that read the same map get the same bit width: it is quantized once</source>
        <translation>Las capas que leen el mismo mapa reciben la misma anchura de bits: se cuantiza una sola vez</translation>
    </message>
    <message>
        <source>&amp;Reset by-hand changes</source>
        <translation>&amp;Deshacer cambios a mano</translation>
    </message>
    <message>
        <source>&amp;Train this</source>
        <translation>&amp;Entrenar esto</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>bit operations</source>
        <translation>operaciones de bits</translation>
    </message>
    <message>
        <source>What the loss of a layer is measured by</source>
        <translation>Según qué se mide la pérdida de una capa</translation>
    </message>
    <message>
        <source>Unit of the budget</source>
        <translation>Unidad del presupuesto</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Budget as a number</source>
        <translation>Presupuesto como número</translation>
    </message>
    <message>
        <source>Shortcuts as the layer beside</source>
        <translation>Atajos como la capa de al lado</translation>
    </message>
    <message>
        <source>Reset by-hand changes</source>
        <translation>Deshacer cambios a mano</translation>
    </message>
    <message>
        <source>Train this</source>
        <translation>Entrenar esto</translation>
    </message>
    <message>
        <source>Bit width of each layer</source>
        <translation>Anchura de bits de cada capa</translation>
    </message>
    <message>
        <source>The losses of its layers are known after the first epoch.</source>
        <translation>Las pérdidas de sus capas se conocen tras la primera época.</translation>
    </message>
    <message>
        <source>No run selected.
Press Run, or select a run on the left.</source>
        <translation>Ninguna ejecución seleccionada.
Pulse Ejecutar o seleccione una ejecución a la izquierda.</translation>
    </message>
    <message>
        <source>loss by %1</source>
        <translation>pérdida según %1</translation>
    </message>
    <message>
        <source>From %1, the cheapest choice, to %2, the dearest.</source>
        <translation>De %1, la elección más barata, a %2, la más cara.</translation>
    </message>
    <message>
        <source>“%1” is no budget: say for example %2.</source>
        <translation>«%1» no es un presupuesto: escriba, por ejemplo, %2.</translation>
    </message>
    <message>
        <source>bits within %1</source>
        <translation>bits en %1</translation>
    </message>
    <message>
        <source>The layers were not measured.</source>
        <translation>Las capas no se midieron.</translation>
    </message>
    <message>
        <source>&amp;Compare …</source>
        <translation>&amp;Comparar…</translation>
    </message>
    <message>
        <source>A report of the trained networks on show, the newest run of each</source>
        <translation>Un informe de las redes entrenadas que se muestran, la ejecución más reciente de cada una</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>Compare the trained networks</source>
        <translation>Comparar las redes entrenadas</translation>
    </message>
    <message>
        <source>all at %1 bit</source>
        <translation>todas a %1 bits</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>St&amp;udy…</source>
        <translation>Est&amp;udio…</translation>
    </message>
    <message>
        <source>Trains networks within several budgets, and shows which is worth taking</source>
        <translation>Entrena redes dentro de varios presupuestos y muestra cuál merece la pena</translation>
    </message>
    <message>
        <source>Trade-off study of several budgets</source>
        <translation>Estudio de compromiso de varios presupuestos</translation>
    </message>
    <message>
        <source>There is no study of an unfinished run.</source>
        <translation>No hay estudio de una ejecución sin terminar.</translation>
    </message>
    <message>
        <source>Its ranking still changes. Let the run end, or resume it to its end, first.</source>
        <translation>Su ranking aún cambia. Deje que la ejecución termine, o reanúdela hasta su fin, primero.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::CheckList</name>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::CloseGuard</name>
    <message>
        <source>A run is training</source>
        <translation>Hay una ejecución entrenando</translation>
    </message>
    <message>
        <source>Stop it, keep a checkpoint and close? It can be resumed at the next start.</source>
        <translation>¿Detenerla, guardar un punto de control y cerrar? Se podrá reanudar en el próximo inicio.</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Detener y guardar</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Seguir entrenando</translation>
    </message>
    <message>
        <source>Unsaved recipe</source>
        <translation>Receta sin guardar</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved. Close without them?</source>
        <translation>«%1» tiene cambios sin guardar. ¿Cerrar sin ellos?</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ColorScale</name>
    <message>
        <source>Colours: %1</source>
        <translation>Colores: %1</translation>
    </message>
    <message>
        <source>Colours: %1 from 0 to %2</source>
        <translation>Colores: %1 de 0 a %2</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::CompareCurves</name>
    <message>
        <source>mean over the layers</source>
        <translation>media de las capas</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>&amp;Capa</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>lote %1</translation>
    </message>
    <message>
        <source>minute %1</source>
        <translation>minuto %1</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>&amp;Magnitud</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Imágenes</translation>
    </message>
    <message>
        <source>Al&amp;ong</source>
        <translation>&amp;Eje</translation>
    </message>
    <message>
        <source>&amp;Show as</source>
        <translation>&amp;Como</translation>
    </message>
    <message>
        <source>one plot</source>
        <translation>un gráfico</translation>
    </message>
    <message>
        <source>small multiples</source>
        <translation>múltiplos pequeños</translation>
    </message>
    <message>
        <source>%1, mean ± standard deviation</source>
        <translation>%1, media ± desviación típica</translation>
    </message>
    <message>
        <source>The first %1 of %2 groups</source>
        <translation>Los primeros %1 de %2 grupos</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>None of these runs has this quantity of a layer. Training with layer constraints measures λ, error and slack.</source>
        <translation>Ninguna de estas ejecuciones tiene esta magnitud de una capa. El entrenamiento con restricciones por capa mide λ, error y holgura.</translation>
    </message>
    <message>
        <source>None of these runs has both numbers. pdqat latency measures times.</source>
        <translation>Ninguna de estas ejecuciones tiene ambos números. pdqat latency mide tiempos.</translation>
    </message>
    <message>
        <source>%1 runs in %2 groups</source>
        <translation>%1 ejecuciones en %2 grupos</translation>
    </message>
    <message>
        <source>their settings are the same</source>
        <translation>sus ajustes son iguales</translation>
    </message>
    <message>
        <source>they differ in %1</source>
        <translation>difieren en %1</translation>
    </message>
    <message>
        <source>they differ in %1 and %2 more</source>
        <translation>difieren en %1 y %2 más</translation>
    </message>
    <message>
        <source>logs are being read …</source>
        <translation>se leen los registros …</translation>
    </message>
    <message>
        <source>Views of the comparison</source>
        <translation>Vistas de la comparación</translation>
    </message>
    <message>
        <source>Fold seeds</source>
        <translation>Reunir semillas</translation>
    </message>
    <message>
        <source>As a recipe</source>
        <translation>Como receta</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Exportar figura</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Paralelas</translation>
    </message>
    <message>
        <source>&amp;Fold seeds</source>
        <translation>&amp;Reunir semillas</translation>
    </message>
    <message>
        <source>Runs that differ in their seeds alone are one group: their mean with its spread</source>
        <translation>Las ejecuciones que solo difieren en la semilla son un grupo: su media con su dispersión</translation>
    </message>
    <message>
        <source>As a &amp;recipe</source>
        <translation>Como r&amp;eceta</translation>
    </message>
    <message>
        <source>Open a recipe that makes this figure or table, on page Figures</source>
        <translation>Abrir una receta que hace esta figura o tabla, en la página Figuras</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>each run&apos;s lowest</source>
        <translation>el menor de cada una</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>Bit &amp;width</source>
        <translation>&amp;Ancho de bits</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>E&amp;n</translation>
    </message>
    <message>
        <source>the best epoch</source>
        <translation>la mejor época</translation>
    </message>
    <message>
        <source>the last epoch</source>
        <translation>la última época</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>&amp;Magnitud</translation>
    </message>
    <message>
        <source>Ac&amp;ross</source>
        <translation>&amp;Horizontal</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Vertical</translation>
    </message>
    <message>
        <source>Select two or more runs in the list on the left: with Ctrl or Shift and a click, or with Shift and the arrow keys.</source>
        <translation>Seleccione dos o más ejecuciones en la lista de la izquierda: con Ctrl o Mayús y un clic, o con Mayús y las flechas.</translation>
    </message>
    <message>
        <source>Layers by run</source>
        <translation>Capas por ejecución</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell</source>
        <translation>Las flechas van de celda en celda</translation>
    </message>
    <message>
        <source>Trade-off of the runs</source>
        <translation>Compromiso de las ejecuciones</translation>
    </message>
    <message>
        <source>Arrow keys go from run to run</source>
        <translation>Las flechas van de ejecución en ejecución</translation>
    </message>
    <message>
        <source>Settings and results of the runs</source>
        <translation>Ajustes y resultados de las ejecuciones</translation>
    </message>
    <message>
        <source>and %1 more notes</source>
        <translation>y %1 notas más</translation>
    </message>
    <message>
        <source>Recipes have no such figure: they draw curves along epochs, layers&apos; λ, error and slack, and numbers against size, bit operations, kept layers or time</source>
        <translation>Las recetas no tienen esta figura: dibujan curvas por época, λ, error y holgura de las capas, y números frente a tamaño, operaciones de bits, capas conservadas o tiempo</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::CompareTable</name>
    <message>
        <source>Compared runs</source>
        <translation>Ejecuciones comparadas</translation>
    </message>
    <message>
        <source>Hold the others against &amp;this one</source>
        <translation>Comparar las demás con &amp;esta</translation>
    </message>
    <message>
        <source>&amp;Copy the table as CSV</source>
        <translation>&amp;Copiar la tabla como CSV</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::CompareTableModel</name>
    <message>
        <source>%1 (baseline)</source>
        <translation>%1 (referencia)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Less the baseline&apos;s, over the seeds that both have: %1</source>
        <translation>Menos la de la referencia, sobre las semillas comunes: %1</translation>
    </message>
    <message>
        <source>95 % interval: %1 to %2</source>
        <translation>Intervalo del 95 %: de %1 a %2</translation>
    </message>
    <message>
        <source>p = %1 (paired t test, two-sided)</source>
        <translation>p = %1 (prueba t pareada, bilateral)</translation>
    </message>
    <message>
        <source>At the last epoch</source>
        <translation>En la última época</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Less the baseline&apos;s; single runs, whatever their seeds</source>
        <translation>Menos la de la referencia; ejecuciones sueltas, sea cual sea su semilla</translation>
    </message>
    <message>
        <source>Δ %1</source>
        <translation>Δ %1</translation>
    </message>
    <message>
        <source>At the best epoch, by the accuracy on validation images where there are such</source>
        <translation>En la mejor época, por la exactitud en imágenes de validación donde las haya</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ConfigFiles</name>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Ajustes (*.json)</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar ajustes</translation>
    </message>
    <message>
        <source>The settings could not be read.</source>
        <translation>No se pudieron leer los ajustes.</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>importar %1</translation>
    </message>
    <message>
        <source>The settings were not written.</source>
        <translation>No se escribieron los ajustes.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ConstraintBoard</name>
    <message>
        <source>no dual step yet</source>
        <translation>aún sin paso dual</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Restricción</translation>
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
        <translation>Valor</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Holgura</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>λ trend</source>
        <translation>Curva de λ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Layer, or the output of the network</source>
        <translation>Capa, o la salida de la red</translation>
    </message>
    <message>
        <source>Low bit width</source>
        <translation>Ancho de bits bajo</translation>
    </message>
    <message>
        <source>Mean over the training images: squared or absolute error of a layer, distance of the output (nats)</source>
        <translation>Media sobre las imágenes de entrenamiento: error cuadrático o absoluto de una capa, distancia de la salida (nats)</translation>
    </message>
    <message>
        <source>Dual variable over the last dual steps</source>
        <translation>Variable dual en los últimos pasos duales</translation>
    </message>
    <message>
        <source>not constrained</source>
        <translation>sin restricción</translation>
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
        <translation>λ media</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>Error relativo</translation>
    </message>
    <message>
        <source>After gain</source>
        <translation>Tras ganancia</translation>
    </message>
    <message>
        <source>Inside (0, 1)</source>
        <translation>Dentro de (0, 1)</translation>
    </message>
    <message>
        <source>The same after the best gain, which batch normalisation can undo</source>
        <translation>Lo mismo tras la mejor ganancia, que la normalización por lotes puede deshacer</translation>
    </message>
    <message>
        <source>Share of the layer&apos;s outputs inside (0, 1) before the clamp: what lies below 0 has no error for free</source>
        <translation>Parte de las salidas de la capa dentro de (0, 1) antes del recorte: lo que queda bajo 0 no tiene error, gratis</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::CurveLegend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Enter highlights a curve, Space hides or shows it, S shows it alone.</source>
        <translation>Intro resalta una curva, Espacio la oculta o la muestra, S la muestra sola.</translation>
    </message>
    <message>
        <source>Click: highlight · Ctrl-click: hide or show · double-click: show alone</source>
        <translation>Clic: resaltar · Ctrl+clic: ocultar o mostrar · doble clic: mostrar sola</translation>
    </message>
    <message>
        <source>Filter curves</source>
        <translation>Filtrar curvas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::CurvePlot</name>
    <message>
        <source>log y</source>
        <translation>y log</translation>
    </message>
    <message>
        <source>Logarithmic vertical axis</source>
        <translation>Eje vertical logarítmico</translation>
    </message>
    <message>
        <source>Logarithmic horizontal axis</source>
        <translation>Eje horizontal logarítmico</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show everything and follow the data</source>
        <translation>Mostrar todo y seguir los datos</translation>
    </message>
    <message>
        <source>Numbers as a table</source>
        <translation>Números en una tabla</translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation>Mostrar los números en una tabla</translation>
    </message>
    <message>
        <source>Export figure…</source>
        <translation>Exportar figura…</translation>
    </message>
    <message>
        <source>Export this figure</source>
        <translation>Exportar esta figura</translation>
    </message>
    <message>
        <source>More for this plot</source>
        <translation>Más opciones de este gráfico</translation>
    </message>
    <message>
        <source>Plot of %1 over %2, number of curves: %3. Arrow keys pan, plus and minus zoom, Home shows everything, L switches the logarithmic axis, T shows the numbers as a table.</source>
        <translation>Gráfico de %1 según %2, número de curvas: %3. Las flechas desplazan, más y menos amplían y reducen, Inicio muestra todo, L alterna el eje logarítmico, T muestra los números en una tabla.</translation>
    </message>
    <message>
        <source>values not finite: %1</source>
        <translation>valores no finitos: %1</translation>
    </message>
    <message>
        <source>values ≤ 0 hidden by the log axis: %1</source>
        <translation>valores ≤ 0 ocultos por el eje logarítmico: %1</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>época %1</translation>
    </message>
    <message>
        <source>Smoothing of batches</source>
        <translation>Suavizado de los lotes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>%1, smoothed</source>
        <translation>%1, suavizado</translation>
    </message>
    <message>
        <source>%1 · drawn: lowest and highest of up to %2 points</source>
        <translation>%1 · dibujados: mínimo y máximo de hasta %2 puntos</translation>
    </message>
    <message>
        <source>%1 · min, max of %2</source>
        <translation>%1 · mín., máx. de %2</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::CurveTableModel</name>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::DataPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>What lies in the data folder</source>
        <translation>Qué hay en la carpeta de datos</translation>
    </message>
    <message>
        <source>Progress of getting the data set</source>
        <translation>Progreso de la descarga del conjunto de datos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>Obtener…</translation>
    </message>
    <message>
        <source>Stop getting the data set</source>
        <translation>Detener la descarga del conjunto de datos</translation>
    </message>
    <message>
        <source>Get the data set from where it is published</source>
        <translation>Obtener el conjunto de datos de donde está publicado</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::DockTitle</name>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::EngineCompare</name>
    <message>
        <source>The runs cannot be compared</source>
        <translation>No se pueden comparar las ejecuciones</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::EngineFigures</name>
    <message>
        <source>A recipe cannot be read</source>
        <translation>No se puede leer una receta</translation>
    </message>
    <message>
        <source>The recipe was not saved</source>
        <translation>No se guardó la receta</translation>
    </message>
    <message>
        <source>The recipe was not removed</source>
        <translation>No se quitó la receta</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>No se escribió el archivo.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::EngineModels</name>
    <message>
        <source>The node data could not be made.</source>
        <translation>No se pudieron crear los datos de nodos.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::EngineQueue</name>
    <message>
        <source>The queue was not changed.</source>
        <translation>La cola no se cambió.</translation>
    </message>
    <message>
        <source>Nobody works on the queue.</source>
        <translation>Nadie trabaja en la cola.</translation>
    </message>
    <message>
        <source>Its process ended with code %1.</source>
        <translation>Su proceso terminó con código %1.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::EngineReports</name>
    <message>
        <source>The report was not written</source>
        <translation>No se escribió el informe</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::EngineRuns</name>
    <message>
        <source>The run could not be started</source>
        <translation>No se pudo iniciar la ejecución</translation>
    </message>
    <message>
        <source>The run could not be resumed</source>
        <translation>No se pudo reanudar la ejecución</translation>
    </message>
    <message>
        <source>The library cannot be read</source>
        <translation>No se puede leer la biblioteca</translation>
    </message>
    <message>
        <source>The run cannot be read</source>
        <translation>No se puede leer la ejecución</translation>
    </message>
    <message>
        <source>The labels were not changed</source>
        <translation>Las etiquetas no se cambiaron</translation>
    </message>
    <message>
        <source>Not all runs were moved to the trash</source>
        <translation>No todas las ejecuciones pasaron a la papelera</translation>
    </message>
    <message>
        <source>Not all runs were restored</source>
        <translation>No todas las ejecuciones se restauraron</translation>
    </message>
    <message>
        <source>Not all runs were deleted</source>
        <translation>No todas las ejecuciones se borraron</translation>
    </message>
    <message>
        <source>The trash cannot be read</source>
        <translation>No se puede leer la papelera</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>No se importó nada</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::EngineSweeps</name>
    <message>
        <source>It ended at once. Output: %1</source>
        <translation>Terminó enseguida. Salida: %1</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::EngineTrackers</name>
    <message>
        <source>The run still trains. Send it again after its end: only the rest is sent then.</source>
        <translation>La ejecución aún entrena. Envíela otra vez cuando termine: entonces solo se envía el resto.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ExperimentForm</name>
    <message>
        <source>Ready to run.</source>
        <translation>Listo para ejecutar.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Run this experiment</source>
        <translation>Ejecutar este experimento</translation>
    </message>
    <message>
        <source>Select a field to read what it means.</source>
        <translation>Seleccione un campo para leer qué significa.</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Put this experiment in line</source>
        <translation>Poner este experimento en cola</translation>
    </message>
    <message>
        <source>A run trains: this one gets in line.</source>
        <translation>Una ejecución entrena: esta se pone en cola.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ExportDialog</name>
    <message>
        <source>Export “%1”</source>
        <translation>Exportar «%1»</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
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
        <translation>CSV (los números)</translation>
    </message>
    <message>
        <source>Column (%1 mm)</source>
        <translation>Columna (%1 mm)</translation>
    </message>
    <message>
        <source>Page (%1 mm)</source>
        <translation>Página (%1 mm)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>A medida</translation>
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
        <translation> ppp</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Exportar figura</translation>
    </message>
    <message>
        <source>As the figure was made</source>
        <translation>Como se hizo la figura</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ExportForm</name>
    <message>
        <source>%1 bit</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exportar el modelo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>&amp;Bit width</source>
        <translation>Anchura de &amp;bits</translation>
    </message>
    <message>
        <source>&amp;Checkpoint</source>
        <translation>&amp;Punto de control</translation>
    </message>
    <message>
        <source>&amp;Test images</source>
        <translation>Imágenes de &amp;prueba</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Arch&amp;ivo</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>in the run&apos;s folder</source>
        <translation>en su carpeta</translation>
    </message>
    <message>
        <source>Bit width</source>
        <translation>Anchura de bits</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Punto de control</translation>
    </message>
    <message>
        <source>Test images of the proof</source>
        <translation>Imágenes de prueba de la comprobación</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Archivo que se escribe</translation>
    </message>
    <message>
        <source>Choose the file to write</source>
        <translation>Elegir el archivo que se escribe</translation>
    </message>
    <message>
        <source>Images on which the exported graph is compared with the engine</source>
        <translation>Imágenes en las que se compara el grafo exportado con el motor</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ExportsModel</name>
    <message>
        <source>What the file has beyond the parameters packed at their bits</source>
        <translation>Lo que tiene el archivo aparte de los parámetros empaquetados a sus bits</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Punto de control</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::FieldRow</name>
    <message>
        <source>Reset %1 to its default</source>
        <translation>Devolver %1 a su valor predeterminado</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Volver al valor predeterminado: %1</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::FigureActions</name>
    <message>
        <source>&amp;New figure</source>
        <translation>Figura &amp;nueva</translation>
    </message>
    <message>
        <source>Searc&amp;h figures</source>
        <translation>&amp;Buscar figuras</translation>
    </message>
    <message>
        <source>&amp;Back to all figures</source>
        <translation>&amp;Volver a todas las figuras</translation>
    </message>
    <message>
        <source>&amp;Save recipe</source>
        <translation>&amp;Guardar receta</translation>
    </message>
    <message>
        <source>Save recipe &amp;as…</source>
        <translation>Guardar receta &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Remove recipe</source>
        <translation>&amp;Quitar receta</translation>
    </message>
    <message>
        <source>Edit as &amp;JSON…</source>
        <translation>Editar como &amp;JSON…</translation>
    </message>
    <message>
        <source>Show as printed in &amp;grey</source>
        <translation>Ver como impresa en &amp;gris</translation>
    </message>
    <message>
        <source>Export as &amp;PDF, SVG or PNG…</source>
        <translation>Exportar como &amp;PDF, SVG o PNG…</translation>
    </message>
    <message>
        <source>Export as &amp;LaTeX…</source>
        <translation>Exportar como &amp;LaTeX…</translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>Exportar como &amp;CSV…</translation>
    </message>
    <message>
        <source>Export as &amp;Markdown…</source>
        <translation>Exportar como &amp;Markdown…</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>Copiar como &amp;imagen</translation>
    </message>
    <message>
        <source>Copy as LaTe&amp;X</source>
        <translation>Copiar como LaTe&amp;X</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Copiar como CS&amp;V</translation>
    </message>
    <message>
        <source>Copy as Mar&amp;kdown</source>
        <translation>Copiar como Mar&amp;kdown</translation>
    </message>
    <message>
        <source>Numbers as a &amp;table</source>
        <translation>Números como &amp;tabla</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::FiguresPage</name>
    <message>
        <source>New figure</source>
        <translation>Figura nueva</translation>
    </message>
    <message>
        <source>Unsaved recipe</source>
        <translation>Receta sin guardar</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>«%1» tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>Save recipe as</source>
        <translation>Guardar receta como</translation>
    </message>
    <message>
        <source>Name of the new recipe</source>
        <translation>Nombre de la receta nueva</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, copia</translation>
    </message>
    <message>
        <source>“%1” is in the library&apos;s trash.</source>
        <translation>«%1» está en la papelera de la biblioteca.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figuras</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation>Fi&amp;guras</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::FilePanel</name>
    <message>
        <source>It was not read: you cancelled it.</source>
        <translation>No se leyó: usted lo canceló.</translation>
    </message>
    <message>
        <source>Fitting steps and batch normalisation to training images, then measuring the accuracy at every width …</source>
        <translation>Ajustando los pasos y la normalización por lotes a imágenes de entrenamiento; después se mide la exactitud con cada ancho…</translation>
    </message>
    <message>
        <source>Reading the file and comparing it with onnxruntime …</source>
        <translation>Leyendo el archivo y comparándolo con onnxruntime…</translation>
    </message>
    <message>
        <source>Quantized without training:</source>
        <translation>Cuantizado sin entrenar:</translation>
    </message>
    <message>
        <source>It is in the list of runs and can be trained from there: Resume.</source>
        <translation>Está en la lista de ejecuciones y se puede entrenar desde ahí: Reanudar.</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>Entrenar…</translation>
    </message>
    <message>
        <source>Fill the form with a run of this network</source>
        <translation>Rellenar el formulario con una ejecución de esta red</translation>
    </message>
    <message>
        <source>Puts this network into the form, with quantizers that start from its weights</source>
        <translation>Pone esta red en el formulario, con cuantizadores que parten de sus pesos</translation>
    </message>
    <message>
        <source>Quantize without training</source>
        <translation>Cuantizar sin entrenar</translation>
    </message>
    <message>
        <source>Quantize this network without training</source>
        <translation>Cuantizar esta red sin entrenar</translation>
    </message>
    <message>
        <source>Post-training quantization with the data set and bit widths of the form. It becomes a run, from which you can train.</source>
        <translation>Cuantización posterior al entrenamiento con el conjunto de datos y los anchos de bits del formulario. Da una ejecución desde la que se puede entrenar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel what is under way for this file</source>
        <translation>Cancelar lo que está en curso con este archivo</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Mostrar la ejecución</translation>
    </message>
    <message>
        <source>Show the run that was made</source>
        <translation>Mostrar la ejecución creada</translation>
    </message>
    <message>
        <source>What of the model cannot be taken</source>
        <translation>Qué partes del modelo no se pueden tomar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::FoldedText</name>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Show less of the text</source>
        <translation>Mostrar menos texto</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Mostrar todo el texto</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::FolderEditor</name>
    <message>
        <source>usual place</source>
        <translation>lugar habitual</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>Buscar una carpeta</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::FormSection</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Advanced settings: %1</source>
        <translation>Ajustes avanzados: %1</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::FrontPlot</name>
    <message>
        <source>Loss at each cost; the slider moves along it</source>
        <translation>Pérdida a cada coste; el control deslizante la recorre</translation>
    </message>
    <message>
        <source>bit operations for one image (10⁶)</source>
        <translation>operaciones de bits por imagen (10⁶)</translation>
    </message>
    <message>
        <source>size (kB)</source>
        <translation>tamaño (kB)</translation>
    </message>
    <message>
        <source>time for one image (ms)</source>
        <translation>tiempo por imagen (ms)</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>choices that lose nothing: %1</source>
        <translation>elecciones que no pierden nada: %1</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>measured (%)</source>
        <translation>medido (%)</translation>
    </message>
    <message>
        <source>Loss at each cost</source>
        <translation>Pérdida a cada coste</translation>
    </message>
    <message>
        <source>T shows the numbers as a table.</source>
        <translation>T muestra los números como tabla.</translation>
    </message>
    <message>
        <source>Numbers as a table</source>
        <translation>Números en una tabla</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::GraphView</name>
    <message>
        <source>go to the step before or after</source>
        <translation>ir al paso anterior o siguiente</translation>
    </message>
    <message>
        <source>go to the step beside it</source>
        <translation>ir al paso de al lado</translation>
    </message>
    <message>
        <source>go to the first or the last step</source>
        <translation>ir al primer o al último paso</translation>
    </message>
    <message>
        <source>select its layer</source>
        <translation>seleccionar su capa</translation>
    </message>
    <message>
        <source>zoom in</source>
        <translation>acercar</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>alejar</translation>
    </message>
    <message>
        <source>fit the width</source>
        <translation>ajustar al ancho</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::GroupsEditor</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::GroupsModel</name>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>como arriba</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>One cell</source>
        <translation>Una celda</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::HeatPlot</name>
    <message>
        <source>Heat map of %1 by layer and epoch. Up and down select a layer.</source>
        <translation>Mapa de calor de %1 por capa y época. Arriba y abajo seleccionan una capa.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export this figure (%1)</source>
        <translation>Exportar esta figura (%1)</translation>
    </message>
    <message>
        <source>%1 – values not finite: %2</source>
        <translation>%1 – valores no finitos: %2</translation>
    </message>
    <message>
        <source>%1, epoch %2: %3</source>
        <translation>%1, época %2: %3</translation>
    </message>
    <message>
        <source>Numbers as a table</source>
        <translation>Números en una tabla</translation>
    </message>
    <message>
        <source>select the layer above or below</source>
        <translation>seleccionar la capa de arriba o de abajo</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ImportDialog</name>
    <message>
        <source>Import runs</source>
        <translation>Importar ejecuciones</translation>
    </message>
    <message>
        <source>Runs of this program are copied. Runs of W&amp;B (offline), TensorBoard and MLflow can be looked at and compared; imported again, they are brought up to date.</source>
        <translation>Las ejecuciones de este programa se copian. Las de W&amp;B (sin conexión), TensorBoard y MLflow se pueden mirar y comparar; importadas otra vez, se ponen al día.</translation>
    </message>
    <message>
        <source>Folder, file or server</source>
        <translation>Carpeta, archivo o servidor</translation>
    </message>
    <message>
        <source>folder, file, or http://host:5000</source>
        <translation>carpeta, archivo o http://host:5000</translation>
    </message>
    <message>
        <source>MLflow experiment</source>
        <translation>Experimento de MLflow</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>&amp;Carpeta…</translation>
    </message>
    <message>
        <source>F&amp;ile…</source>
        <translation>A&amp;rchivo…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;MLflow experiment</source>
        <translation>Experimento de &amp;MLflow</translation>
    </message>
    <message>
        <source>Folder to import runs from</source>
        <translation>Carpeta de la que importar ejecuciones</translation>
    </message>
    <message>
        <source>File to import runs from</source>
        <translation>Archivo del que importar ejecuciones</translation>
    </message>
    <message>
        <source>W&amp;B log (*.wandb)</source>
        <translation>Registro de W&amp;B (*.wandb)</translation>
    </message>
    <message>
        <source>TensorBoard events (*tfevents*)</source>
        <translation>Eventos de TensorBoard (*tfevents*)</translation>
    </message>
    <message>
        <source>MLflow database (*.db *.sqlite)</source>
        <translation>Base de datos de MLflow (*.db *.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::InsidePage</name>
    <message>
        <source>Inside</source>
        <translation>Interior</translation>
    </message>
    <message>
        <source>The network was not measured.</source>
        <translation>La red no se midió.</translation>
    </message>
    <message>
        <source>No run selected.
Press Run, or select a run on the left.</source>
        <translation>Ninguna ejecución seleccionada.
Pulse Ejecutar o seleccione una ejecución a la izquierda.</translation>
    </message>
    <message>
        <source>The network is being measured…</source>
        <translation>La red se está midiendo…</translation>
    </message>
    <message>
        <source>When the run has ended, it can be measured what is inside its network.</source>
        <translation>Cuando la ejecución termine se podrá medir qué hay dentro de su red.</translation>
    </message>
    <message>
        <source>Nothing was measured inside this network yet.
Press Measure to see how the weights and inputs of every layer fall on the levels of their quantizers, and which classes each bit width costs most.</source>
        <translation>Aún no se ha medido nada dentro de esta red.
Pulse Medir para ver cómo caen los pesos y las entradas de cada capa en los niveles de sus cuantizadores, y a qué clases cuesta más cada anchura de bits.</translation>
    </message>
    <message>
        <source>The classes are being counted…</source>
        <translation>Se están contando las clases…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>&amp;Capa</translation>
    </message>
    <message>
        <source>Bit &amp;width</source>
        <translation>&amp;Ancho de bits</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarítmica</translation>
    </message>
    <message>
        <source>Densities on a logarithmic scale: rare values are seen, too</source>
        <translation>Densidades en escala logarítmica: también se ven los valores raros</translation>
    </message>
    <message>
        <source>levels of a layer</source>
        <translation>niveles de una capa</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>clases</translation>
    </message>
    <message>
        <source>What is shown of the network</source>
        <translation>Qué se muestra de la red</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Bit width</source>
        <translation>Anchura de bits</translation>
    </message>
    <message>
        <source>Images to measure on</source>
        <translation>Imágenes con que medir</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Measure what is inside the network</source>
        <translation>Medir qué hay dentro de la red</translation>
    </message>
    <message>
        <source>Goes through the images once at every bit width, with the network of the best checkpoint. What is known already is not measured again.</source>
        <translation>Recorre las imágenes una vez con cada anchura de bits, con la red del mejor punto de control. Lo que ya se sabe no se mide otra vez.</translation>
    </message>
    <message>
        <source>Distribution of the layer&apos;s weights</source>
        <translation>Distribución de los pesos de la capa</translation>
    </message>
    <message>
        <source>Arrow keys go from level to level.</source>
        <translation>Las flechas van de nivel en nivel.</translation>
    </message>
    <message>
        <source>Distribution of the layer&apos;s inputs</source>
        <translation>Distribución de las entradas de la capa</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell.</source>
        <translation>Las flechas van de celda en celda.</translation>
    </message>
    <message>
        <source>Accuracy of each class</source>
        <translation>Exactitud de cada clase</translation>
    </message>
    <message>
        <source>Arrow keys go from class to class.</source>
        <translation>Las flechas van de clase en clase.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::JsonDialog</name>
    <message>
        <source>Recipe “%1” as JSON</source>
        <translation>Receta «%1» como JSON</translation>
    </message>
    <message>
        <source>Recipe as JSON</source>
        <translation>Receta como JSON</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::KeepTopBar</name>
    <message>
        <source>%1 bit</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>Bit width</source>
        <translation>Ancho de bits</translation>
    </message>
    <message>
        <source>Bit width of the ranking</source>
        <translation>Ancho de bits de la clasificación</translation>
    </message>
    <message>
        <source>Keep the top</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Number of layers to keep in high precision</source>
        <translation>Número de capas que se conservan en alta precisión</translation>
    </message>
    <message>
        <source>in high precision</source>
        <translation>en alta precisión</translation>
    </message>
    <message>
        <source>Fill the form with the top layers in high precision</source>
        <translation>Rellenar el formulario con las primeras capas en alta precisión</translation>
    </message>
    <message>
        <source>Puts this run&apos;s settings into the form, with these layers at 32 bits</source>
        <translation>Pone los ajustes de esta ejecución en el formulario, con estas capas a 32 bits</translation>
    </message>
    <message>
        <source>λ does not order these layers. Order them by something else to choose some.</source>
        <translation>λ no ordena estas capas. Ordénelas por otra cosa para elegir algunas.</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>What orders the layers</source>
        <translation>Lo que ordena las capas</translation>
    </message>
    <message>
        <source>per</source>
        <translation>por</translation>
    </message>
    <message>
        <source>What that is divided by: the cost of keeping a layer</source>
        <translation>Entre qué se divide: el coste de conservar una capa</translation>
    </message>
    <message>
        <source>Trains networks that keep none, one, two and more of these layers, and shows which is worth taking</source>
        <translation>Entrena redes que conservan ninguna, una, dos y más de estas capas, y muestra cuál merece la pena</translation>
    </message>
    <message>
        <source>S&amp;tudy…</source>
        <translation>Es&amp;tudio…</translation>
    </message>
    <message>
        <source>Trade-off study of this ranking</source>
        <translation>Estudio de compromiso de esta clasificación</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LayerBitsModel</name>
    <message>
        <source>%1 bit, fixed</source>
        <translation>%1 bits, fijada</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>BOPs</source>
        <translation>BOP</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LayerLevelsDialog</name>
    <message>
        <source>Constraint levels of single layers</source>
        <translation>Niveles de restricción de capas sueltas</translation>
    </message>
    <message>
        <source>Pale values are the common level. Type over one to change it for this layer; clear it to go back.</source>
        <translation>Los valores pálidos son el nivel común. Escriba encima para cambiarlo en esa capa; bórrelo para volver.</translation>
    </message>
    <message>
        <source>All as the common level</source>
        <translation>Todas con el nivel común</translation>
    </message>
    <message>
        <source>Bits of single layers</source>
        <translation>Bits de capas concretas</translation>
    </message>
    <message>
        <source>Pale values are the network&apos;s bit width. Type over one to change it for this layer, 4 or w4a8 for weights and activations; clear it to go back.</source>
        <translation>Los valores pálidos son la anchura de bits de la red. Escriba encima para cambiarla en esta capa, 4 o w4a8 para pesos y activaciones; bórrelo para volver.</translation>
    </message>
    <message>
        <source>All as the network</source>
        <translation>Todas como la red</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LayerLevelsModel</name>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>ε at %1 bit</source>
        <translation>ε a %1 bits</translation>
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
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LayerPickerDialog</name>
    <message>
        <source>High-precision layers</source>
        <translation>Capas en alta precisión</translation>
    </message>
    <message>
        <source>Layers of the network</source>
        <translation>Capas de la red</translation>
    </message>
    <message>
        <source>Filter layers by name</source>
        <translation>Filtrar capas por nombre</translation>
    </message>
    <message>
        <source>Filter, for instance conv1</source>
        <translation>Filtrar, por ejemplo conv1</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>No conservar ninguna</translation>
    </message>
    <message>
        <source>Kept at 32 bits: %1</source>
        <translation>Se conservan a 32 bits: %1</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LayerPickerModel</name>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Shape (out × in × kernel)</source>
        <translation>Forma (salida × entrada × núcleo)</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LayerValuesEditor</name>
    <message>
        <source>all as above</source>
        <translation>todas como arriba</translation>
    </message>
    <message>
        <source>own levels: %1</source>
        <translation>niveles propios: %1</translation>
    </message>
    <message>
        <source>layers with bits of their own: %1</source>
        <translation>capas con bits propios: %1</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LayersPage</name>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Bit &amp;width</source>
        <translation>&amp;Ancho de bits</translation>
    </message>
    <message>
        <source>&amp;Error of</source>
        <translation>&amp;Error de</translation>
    </message>
    <message>
        <source>Bit width</source>
        <translation>Ancho de bits</translation>
    </message>
    <message>
        <source>Images whose error is shown</source>
        <translation>Imágenes cuyo error se muestra</translation>
    </message>
    <message>
        <source>Curves or heat map</source>
        <translation>Curvas o mapa de calor</translation>
    </message>
    <message>
        <source>training, running</source>
        <translation>entrenamiento, en curso</translation>
    </message>
    <message>
        <source>training, per epoch</source>
        <translation>entrenamiento, por época</translation>
    </message>
    <message>
        <source>validation, per epoch</source>
        <translation>validación, por época</translation>
    </message>
    <message>
        <source>curves</source>
        <translation>curvas</translation>
    </message>
    <message>
        <source>heat map</source>
        <translation>mapa de calor</translation>
    </message>
    <message>
        <source>Layers that nothing constrains are measured on the validation images</source>
        <translation>Las capas que nada restringe se miden con las imágenes de validación</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>What is shown of the layers</source>
        <translation>Qué se muestra de las capas</translation>
    </message>
    <message>
        <source>&amp;as</source>
        <translation>&amp;como</translation>
    </message>
    <message>
        <source>errors and λ</source>
        <translation>errores y λ</translation>
    </message>
    <message>
        <source>slack and ranks</source>
        <translation>holgura y puestos</translation>
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
        <translation>&amp;Bibliotecas</translation>
    </message>
    <message>
        <source>Open a library, or make one</source>
        <translation>Abrir una biblioteca, o crear una</translation>
    </message>
    <message>
        <source>Make a library</source>
        <translation>Crear una biblioteca</translation>
    </message>
    <message>
        <source>There is no library in %1 yet. Make one there, beside what the folder has?</source>
        <translation>En %1 aún no hay biblioteca. ¿Crearla allí, junto a lo que tiene la carpeta?</translation>
    </message>
    <message numerus="yes">
        <source>%n runs were imported.</source>
        <translation>
            <numerusform>Se importó %n ejecución.</numerusform>
            <numerusform>Se importaron %n ejecuciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing runs from %1</source>
        <translation>Importando ejecuciones de %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>Detener la importación</translation>
    </message>
    <message>
        <source>Stop importing; runs that are there already stay</source>
        <translation>Detener la importación; las ejecuciones que ya están se quedan</translation>
    </message>
    <message>
        <source>The library is not there.</source>
        <translation>La biblioteca no está.</translation>
    </message>
    <message>
        <source>There is no folder %1 any more; mount its disk, or open the library from where it is now.</source>
        <translation>Ya no existe la carpeta %1; monte su disco, o abra la biblioteca desde donde está ahora.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LineEditor</name>
    <message>
        <source>Use a point in numbers (0.05), and a blank behind the comma between two of them</source>
        <translation>Use un punto en los números (0.05), y un espacio tras la coma entre dos de ellos</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LineUpDialog</name>
    <message>
        <source>Runs are being counted…</source>
        <translation>Se cuentan las ejecuciones…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name of the sweep</source>
        <translation>Nombre del barrido</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Put in &amp;line</source>
        <translation>Poner en &amp;cola</translation>
    </message>
    <message>
        <source>It is trained when its turn in the queue comes</source>
        <translation>Se entrena cuando le llega el turno en la cola</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::MainWindow</name>
    <message>
        <source>Train to more epochs</source>
        <translation>Entrenar más épocas</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>El informe está en %1.</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Escribir un informe</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>new experiment</source>
        <translation>experimento nuevo</translation>
    </message>
    <message>
        <source>settings of %1</source>
        <translation>ajustes de %1</translation>
    </message>
    <message>
        <source>Settings were reset.</source>
        <translation>Se restablecieron los ajustes.</translation>
    </message>
    <message>
        <source>The form begins anew.</source>
        <translation>El formulario empieza de nuevo.</translation>
    </message>
    <message>
        <source>A run failed.</source>
        <translation>Una ejecución falló.</translation>
    </message>
    <message>
        <source>The experiment waits in line: page Queue has it.</source>
        <translation>El experimento espera en cola: está en la página Cola.</translation>
    </message>
    <message>
        <source>“%1” waits in line: page Queue has it.</source>
        <translation>«%1» espera en la cola: está en la página Cola.</translation>
    </message>
    <message>
        <source>Configure and run</source>
        <translation>Configurar y ejecutar</translation>
    </message>
    <message>
        <source>Choose a preset, change what you like, press Run. Bit widths, the constraint levels ε and the layers kept in high precision are here; what is wrong is said under the field.</source>
        <translation>Elija un ajuste, cambie lo que quiera y pulse Ejecutar. Aquí están los anchos de bits, los niveles ε de las restricciones y las capas en alta precisión; lo que esté mal se dice bajo el campo.</translation>
    </message>
    <message>
        <source>Watch every layer</source>
        <translation>Observar cada capa</translation>
    </message>
    <message>
        <source>Accuracy, the error of each layer and its dual variable λ are drawn as they come in. λ is the price of a constraint: a layer of large λ suffers most from few bits.</source>
        <translation>La exactitud, el error de cada capa y su variable dual λ se dibujan según llegan. λ es el precio de una restricción: una capa de λ grande es la que más sufre con pocos bits.</translation>
    </message>
    <message>
        <source>Decide what to keep</source>
        <translation>Decidir qué conservar</translation>
    </message>
    <message>
        <source>Ranking and Budget turn λ into a choice of bits, Study… trains several choices, and page Trade-off says which is worth taking. Then export the model.</source>
        <translation>Ranking y Reparto convierten λ en una elección de bits, Estudio… entrena varias elecciones, y la página Compromiso dice cuál merece la pena. Después, exporte el modelo.</translation>
    </message>
    <message>
        <source>Epochs in all, of which %1 are done.
Weights, λ and the optimiser go on as they were left. The milestones of the learning rate stay where they are: they count from the first epoch.</source>
        <translation>Épocas en total, de las que %1 están hechas.
Los pesos, λ y el optimizador siguen como quedaron. Los hitos de la tasa de aprendizaje se quedan donde están: cuentan desde la primera época.</translation>
    </message>
    <message>
        <source>The model cannot be exported yet.</source>
        <translation>El modelo aún no se puede exportar.</translation>
    </message>
    <message>
        <source>The list of runs does not have run %1. Read the library again, or look in its trash.</source>
        <translation>La lista de ejecuciones no tiene %1. Lea la biblioteca de nuevo o mire en su papelera.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::MeasureBar</name>
    <message>
        <source>The layers were not measured.</source>
        <translation>Las capas no se midieron.</translation>
    </message>
    <message>
        <source>Measuring every layer of this run by itself …</source>
        <translation>Midiendo por separado cada capa de esta ejecución…</translation>
    </message>
    <message>
        <source>The layers of another run are being measured.</source>
        <translation>Se están midiendo las capas de otra ejecución.</translation>
    </message>
    <message>
        <source>What was measured is of epoch %1; the run has %2.</source>
        <translation>Lo medido es de la época %1; la ejecución tiene %2.</translation>
    </message>
    <message>
        <source>Not measured: %1. They can be measured when the run has ended.</source>
        <translation>Sin medir: %1. Se podrá medir cuando acabe la ejecución.</translation>
    </message>
    <message>
        <source>Not measured: %1.</source>
        <translation>Sin medir: %1.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Goes through the validation images twice for each layer, with the network of the last checkpoint and without the test images. It can be cancelled: what it has measured stays, and the next time it goes on from there.</source>
        <translation>Recorre dos veces las imágenes de validación por cada capa, con la red del último punto de control y sin las imágenes de prueba. Se puede cancelar: lo medido se conserva, y la próxima vez continúa desde ahí.</translation>
    </message>
    <message>
        <source>Measure how much each layer matters</source>
        <translation>Medir cuánto importa cada capa</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::MeasureControls</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the measurement</source>
        <translation>Cancelar la medición</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Progreso de la medición</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::MenuBar</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecución</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ModelDialog</name>
    <message>
        <source>Reading the checkpoint</source>
        <translation>Leyendo el punto de control</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Se canceló la exportación; no se escribió nada.</translation>
    </message>
    <message>
        <source>The model was not exported.</source>
        <translation>El modelo no se exportó.</translation>
    </message>
    <message>
        <source>A model of another run is being exported.</source>
        <translation>Se está exportando un modelo de otra ejecución.</translation>
    </message>
    <message>
        <source>No model of this run was exported yet</source>
        <translation>Aún no se ha exportado ningún modelo de esta ejecución</translation>
    </message>
    <message>
        <source>Exports of this run</source>
        <translation>Exportaciones de esta ejecución</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>Exportar modelo</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exportar el modelo</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avance de la exportación</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ModelPage</name>
    <message>
        <source>network of %1</source>
        <translation>red de %1</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Abrir un modelo</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <translation>Modelos ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>%1, PTQ</source>
        <translation>%1, PTQ</translation>
    </message>
    <message>
        <source>Save node data</source>
        <translation>Guardar datos de nodos</translation>
    </message>
    <message>
        <source>Node data (*.json)</source>
        <translation>Datos de nodos (*.json)</translation>
    </message>
    <message>
        <source>The node data was not saved.</source>
        <translation>No se guardaron los datos de nodos.</translation>
    </message>
    <message>
        <source>Saved %1. It names the nodes of the model file.</source>
        <translation>Se guardó %1. Nombra los nodos del archivo del modelo.</translation>
    </message>
    <message>
        <source>Saved %1. It names the nodes of a graph that Export model writes.</source>
        <translation>Se guardó %1. Nombra los nodos de un grafo que escribe «Exportar modelo».</translation>
    </message>
    <message>
        <source>There is no graph to show of this file.</source>
        <translation>No hay ningún grafo que mostrar de este archivo.</translation>
    </message>
    <message>
        <source>Reading the model …</source>
        <translation>Leyendo el modelo…</translation>
    </message>
    <message>
        <source>The network of this run cannot be drawn.</source>
        <translation>La red de esta ejecución no se puede dibujar.</translation>
    </message>
    <message>
        <source>Drawing the network …</source>
        <translation>Dibujando la red…</translation>
    </message>
    <message>
        <source>The graph appears when the run begins.</source>
        <translation>El grafo aparece cuando empieza la ejecución.</translation>
    </message>
    <message>
        <source>No run selected.
Select a run on the left, or open an ONNX model: File ▸ Open model…</source>
        <translation>Ninguna ejecución seleccionada.
Seleccione una a la izquierda, o abra un modelo ONNX: Archivo ▸ Abrir modelo…</translation>
    </message>
    <message>
        <source>Network of</source>
        <translation>Red de</translation>
    </message>
    <message>
        <source>Whose network is shown</source>
        <translation>De quién es la red que se muestra</translation>
    </message>
    <message>
        <source>the run shown</source>
        <translation>la ejecución mostrada</translation>
    </message>
    <message>
        <source>Graph of the network</source>
        <translation>Grafo de la red</translation>
    </message>
    <message>
        <source>Open an ONNX model</source>
        <translation>Abrir un modelo ONNX</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Farther away</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>Tan ancho como quepa</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Read the file again and compare it on the data set that the form has now</source>
        <translation>Leer el archivo de nuevo y compararlo con el conjunto de datos que tiene ahora el formulario</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::NumbersDialog</name>
    <message>
        <source>Numbers of %1</source>
        <translation>Números de %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies what is selected, else everything (%1)</source>
        <translation>Copia lo seleccionado, o todo si no hay nada (%1)</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Σ λ · slack %1 · loss %2 · largest violation %3 % of its ε · entropy H(p) %4</source>
        <translation>Σ λ · holgura %1 · pérdida %2 · mayor incumplimiento %3 % de su ε · entropía H(p) %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>imágenes de prueba</translation>
    </message>
    <message>
        <source>validation images</source>
        <translation>imágenes de validación</translation>
    </message>
    <message>
        <source>PTQ, %1 (%2)</source>
        <translation>PTQ, %1 (%2)</translation>
    </message>
    <message>
        <source>Accuracy of the weights that the run began with, quantized without training; the level in the plot above.</source>
        <translation>Exactitud de los pesos con los que empezó la ejecución, cuantizados sin entrenar; el nivel en el gráfico de arriba.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::Pages</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>%1 told nothing of this run&apos;s layers and weights</source>
        <translation>%1 no dijo nada de las capas y pesos de esta ejecución</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::PdqatProcess</name>
    <message>
        <source>The program ended with code %1.</source>
        <translation>El programa terminó con el código %1.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::PictureView</name>
    <message>
        <source>go to the place before or after</source>
        <translation>ir al punto anterior o siguiente</translation>
    </message>
    <message>
        <source>go to the row above or below</source>
        <translation>ir a la fila de arriba o de abajo</translation>
    </message>
    <message>
        <source>go to the first or the last place</source>
        <translation>ir al primer o al último punto</translation>
    </message>
    <message>
        <source>show the numbers as a table</source>
        <translation>mostrar los números en una tabla</translation>
    </message>
    <message>
        <source>export the figure</source>
        <translation>exportar la figura</translation>
    </message>
    <message>
        <source>Numbers as a table</source>
        <translation>Números en una tabla</translation>
    </message>
    <message>
        <source>Export figure…</source>
        <translation>Exportar figura…</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::PlotNavigator</name>
    <message>
        <source>move left or right</source>
        <translation>mover a la izquierda o a la derecha</translation>
    </message>
    <message>
        <source>move up or down</source>
        <translation>mover hacia arriba o hacia abajo</translation>
    </message>
    <message>
        <source>zoom in</source>
        <translation>acercar</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>alejar</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::PresetBox</name>
    <message>
        <source>preset %1</source>
        <translation>preajuste %1</translation>
    </message>
    <message>
        <source>The settings differ from every preset.</source>
        <translation>Los ajustes difieren de todos los preajustes.</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Ajustes propios</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::PresetPanel</name>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Search presets</source>
        <translation>Buscar preajustes</translation>
    </message>
    <message>
        <source>Presets by group</source>
        <translation>Preajustes por grupo</translation>
    </message>
    <message>
        <source>Search, for instance 2 bit layers</source>
        <translation>Buscar, por ejemplo 2 bit layers</translation>
    </message>
    <message>
        <source>No preset matches.</source>
        <translation>Ningún preajuste coincide.</translation>
    </message>
    <message>
        <source>Open a group, or type what you are looking for: a method, a bit width, a level ε.</source>
        <translation>Abra un grupo o escriba lo que busca: un método, un ancho de bits, un nivel ε.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ProblemsModel</name>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remedio</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ProofView</name>
    <message>
        <source>%1 bit</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>%1: agrees with the engine</source>
        <translation>%1: coincide con el motor</translation>
    </message>
    <message>
        <source>%1: refused, it does not agree with the engine</source>
        <translation>%1: rechazado, no coincide con el motor</translation>
    </message>
    <message>
        <source>%1: weights, nothing to run</source>
        <translation>%1: pesos, nada que ejecutar</translation>
    </message>
    <message>
        <source>Checkpoint: %1</source>
        <translation>Punto de control: %1</translation>
    </message>
    <message>
        <source>Choose a format and export: the proof appears here.</source>
        <translation>Elija un formato y exporte: la comprobación aparece aquí.</translation>
    </message>
    <message>
        <source>Result of the export</source>
        <translation>Resultado de la exportación</translation>
    </message>
    <message>
        <source>Why it does not agree</source>
        <translation>Por qué no coincide</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Size and speed</source>
        <translation>Tamaño y velocidad</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Compared in</source>
        <translation>Comparado en</translation>
    </message>
    <message>
        <source>Runtime that the proof was made in</source>
        <translation>Entorno en el que se hizo la comprobación</translation>
    </message>
    <message>
        <source>Layers of the exported model beside the engine&apos;s</source>
        <translation>Capas del modelo exportado junto a las del motor</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open the folder of the exported file</source>
        <translation>Abrir la carpeta del archivo exportado</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::QueryEdit</name>
    <message>
        <source>Keep this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Olvidar esta búsqueda</translation>
    </message>
    <message>
        <source>Searches that were kept</source>
        <translation>Búsquedas guardadas</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::QueueEnds</name>
    <message>
        <source>A run in line failed.</source>
        <translation>Falló una ejecución de la cola.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::QueueIndicator</name>
    <message>
        <source>Show the queue</source>
        <translation>Ver la cola</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>Cola: %1</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::QueueModel</name>
    <message>
        <source>Sweep: %1</source>
        <translation>Barrido: %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Time left, or why not</source>
        <translation>Tiempo restante, o por qué no</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::QueuePage</name>
    <message>
        <source>Go &amp;on with the queue</source>
        <translation>&amp;Seguir con la cola</translation>
    </message>
    <message>
        <source>&amp;Pause the queue</source>
        <translation>&amp;Pausar la cola</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nada espera</translation>
    </message>
    <message>
        <source>Experiments in line</source>
        <translation>Experimentos en cola</translation>
    </message>
    <message>
        <source>Runs at a time</source>
        <translation>Ejecuciones a la vez</translation>
    </message>
    <message>
        <source>Runs at a &amp;time</source>
        <translation>Ejecuciones a la &amp;vez</translation>
    </message>
    <message>
        <source>Nothing is in line.
Run, while a run trains, puts the experiment of the form here; so does pdqat queue add.</source>
        <translation>No hay nada en cola.
Ejecutar, mientras otra entrena, pone aquí el experimento del formulario; también pdqat queue add.</translation>
    </message>
    <message>
        <source>Runs in line are trained by processes of their own, which go on when the window is closed. A run that is trained in the window has its place among those at a time.</source>
        <translation>Las ejecuciones en cola las entrenan procesos propios, que siguen cuando se cierra la ventana. Una ejecución que se entrena en la ventana ocupa su puesto entre las simultáneas.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>&amp;Retener</translation>
    </message>
    <message>
        <source>&amp;Let it wait again</source>
        <translation>&amp;Dejar que espere otra vez</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Cancel, keeping a checkpoint</source>
        <translation>&amp;Cancelar, con punto de control</translation>
    </message>
    <message>
        <source>&amp;Remove from the queue</source>
        <translation>&amp;Quitar de la cola</translation>
    </message>
    <message>
        <source>&amp;Show its run</source>
        <translation>&amp;Ver su ejecución</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Cola</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RankingChart</name>
    <message>
        <source>%1 (pale: no more than its own fluctuation)</source>
        <translation>%1 (pálido: no más que su propia fluctuación)</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RankingExports</name>
    <message>
        <source>Save the ranking</source>
        <translation>Guardar la clasificación</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Guardado: %1.</translation>
    </message>
    <message>
        <source>The ranking was not saved.</source>
        <translation>No se guardó la clasificación.</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copiado al portapapeles.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export the ranking</source>
        <translation>Exportar la clasificación</translation>
    </message>
    <message>
        <source>LaTeX table…</source>
        <translation>Tabla LaTeX…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Copy LaTeX table</source>
        <translation>Copiar la tabla LaTeX</translation>
    </message>
    <message>
        <source>Copy CSV</source>
        <translation>Copiar CSV</translation>
    </message>
    <message>
        <source>This view as PDF, SVG, PNG or CSV…</source>
        <translation>Esta vista como PDF, SVG, PNG o CSV…</translation>
    </message>
    <message>
        <source>Copy this view</source>
        <translation>Copiar esta vista</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RankingModel</name>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Holgura</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>λ is</source>
        <translation>Curva de λ</translation>
    </message>
    <message>
        <source>Of the weights, packed at this bit width; 1 kB is 1000 bytes</source>
        <translation>De los pesos, empaquetados a esta anchura de bits; 1 kB son 1000 bytes</translation>
    </message>
    <message>
        <source>Multiply-accumulates for one image, in millions</source>
        <translation>Multiplicaciones con acumulación para una imagen, en millones</translation>
    </message>
    <message>
        <source>Bit operations for one image, in millions: MACs times the bits of weights and of inputs</source>
        <translation>Operaciones de bits para una imagen, en millones: MACs por los bits de los pesos y de las entradas</translation>
    </message>
    <message>
        <source>Size (kB)</source>
        <translation>Tamaño (kB)</translation>
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
        <translation>Error rel.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RankingPage</name>
    <message>
        <source>the top %1 in high precision</source>
        <translation>las %1 primeras en alta precisión</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>No run selected.
Press Run, or select a run on the left.</source>
        <translation>Ninguna ejecución seleccionada.
Pulse Ejecutar o seleccione una ejecución a la izquierda.</translation>
    </message>
    <message>
        <source>The ranking appears after the first epoch, with the first dual step.</source>
        <translation>La clasificación aparece tras la primera época, con el primer paso dual.</translation>
    </message>
    <message>
        <source>Output constraint: λ %1 · distance %2 nats · ε %3 · slack %4 · %5</source>
        <translation>Restricción de la salida: λ %1 · distancia %2 nats · ε %3 · holgura %4 · %5</translation>
    </message>
    <message>
        <source>keeps %1</source>
        <translation>conserva %1</translation>
    </message>
    <message>
        <source>, top %1 at 32 bits</source>
        <translation>, las %1 primeras a 32 bits</translation>
    </message>
    <message>
        <source>Layers by dual variable</source>
        <translation>Capas por variable dual</translation>
    </message>
    <message>
        <source>No layer of this run is constrained, so there are no layers to rank.
Choose PD-QAT and constraints “Output and layers” in the form and run it again.</source>
        <translation>Ninguna capa de esta ejecución tiene restricción, así que no hay capas que clasificar.
Elija PD-QAT y las restricciones «Salida y capas» en el formulario y ejecútela de nuevo.</translation>
    </message>
    <message>
        <source>Ranking of layers</source>
        <translation>Clasificación de las capas</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copiado al portapapeles.</translation>
    </message>
    <message>
        <source>There is no study of an unfinished run.</source>
        <translation>No hay estudio de una ejecución sin terminar.</translation>
    </message>
    <message>
        <source>Its ranking still changes. Let the run end, or resume it to its end, first.</source>
        <translation>Su ranking aún cambia. Deje que la ejecución termine, o reanúdela hasta su fin, primero.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RankingViews</name>
    <message>
        <source>A row for each layer, a column for each criterion. Each column has a scale of its own; hatched is what was not measured.</source>
        <translation>Una fila por capa y una columna por criterio, cada una con su propia escala. Lo rayado no se midió.</translation>
    </message>
    <message>
        <source>There are no values of %1 yet.</source>
        <translation>Aún no hay valores de: %1.</translation>
    </message>
    <message>
        <source>A point for each layer. τ-b and ρ say how far the two orders agree: 1 the same, 0 unrelated, −1 opposite.</source>
        <translation>Un punto por capa. τ-b y ρ dicen cuánto coinciden los dos órdenes: 1 el mismo, 0 sin relación, −1 opuesto.</translation>
    </message>
    <message>
        <source>Each cell compares two ways to order the layers: 1 is the same order, 0 unrelated, −1 the opposite. Where criteria disagree, the choice of the criterion chooses the layers.</source>
        <translation>Cada celda compara dos formas de ordenar las capas: 1 es el mismo orden, 0 sin relación, −1 el opuesto. Donde los criterios discrepan, elegir el criterio es elegir las capas.</translation>
    </message>
    <message>
        <source>Reading the runs …</source>
        <translation>Leyendo las ejecuciones…</translation>
    </message>
    <message>
        <source>“%1” is measured of one checkpoint and does not move over the epochs. Choose the seeds.</source>
        <translation>«%1» se mide en un solo punto de control y no cambia con las épocas. Elija las semillas.</translation>
    </message>
    <message>
        <source>There is one ranking only. Train for more epochs to see whether it moves.</source>
        <translation>Solo hay una clasificación. Entrene más épocas para ver si cambia.</translation>
    </message>
    <message>
        <source>No other finished run has this setting. Train it again with another seed, or choose the epochs of this run.</source>
        <translation>Ninguna otra ejecución terminada tiene esta configuración. Entrénela de nuevo con otra semilla, o elija las épocas de esta ejecución.</translation>
    </message>
    <message>
        <source>Left out for want of values of “%1”: %2 runs.</source>
        <translation>Quedan fuera %2 ejecuciones por falta de valores de «%1».</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>Rank bands</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Views of the ranking</source>
        <translation>Vistas de la clasificación</translation>
    </message>
    <message>
        <source>Bar chart of what orders the layers; the table below has the same values</source>
        <translation>Gráfico de barras de lo que ordena las capas; la tabla de abajo tiene los mismos valores</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Color según</translation>
    </message>
    <message>
        <source>What the colour of a cell says</source>
        <translation>Qué dice el color de una celda</translation>
    </message>
    <message>
        <source>rank in its column</source>
        <translation>puesto en su columna</translation>
    </message>
    <message>
        <source>value in its column</source>
        <translation>valor en su columna</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Criterion across</source>
        <translation>Criterio horizontal</translation>
    </message>
    <message>
        <source>Criterion up</source>
        <translation>Criterio vertical</translation>
    </message>
    <message>
        <source>Ranks over</source>
        <translation>Puestos sobre</translation>
    </message>
    <message>
        <source>Rankings that the ranks are taken of</source>
        <translation>Clasificaciones de las que se toman los puestos</translation>
    </message>
    <message>
        <source>Heat map of layers by criteria</source>
        <translation>Mapa de calor de capas por criterios</translation>
    </message>
    <message>
        <source>Point at a cell, or go there with the arrow keys.</source>
        <translation>Señale una celda, o vaya a ella con las flechas.</translation>
    </message>
    <message>
        <source>Two criteria against each other</source>
        <translation>Un criterio frente a otro</translation>
    </message>
    <message>
        <source>Point at a layer, or go there with the arrow keys.</source>
        <translation>Señale una capa, o vaya a ella con las flechas.</translation>
    </message>
    <message>
        <source>Range of each layer&apos;s ranks</source>
        <translation>Intervalo de los puestos de cada capa</translation>
    </message>
    <message>
        <source>Agreement of the criteria</source>
        <translation>Acuerdo de los criterios</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>semillas</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>Numbers as a table</source>
        <translation>Números en una tabla</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RecipeCard</name>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (suya)</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RecipeEditor</name>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (cambiada)</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>«%1» se guardó.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Se guardó %1.</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copiado al portapapeles.</translation>
    </message>
    <message>
        <source>edit as JSON</source>
        <translation>editar como JSON</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Todas las figuras</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy to the clipboard</source>
        <translation>Copiar al portapapeles</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Exportar a un archivo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Guardar la receta</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RecipeForm</name>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>standard deviation (n − 1)</source>
        <translation>desviación típica (n − 1)</translation>
    </message>
    <message>
        <source>population standard deviation</source>
        <translation>desviación típica poblacional</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>error típico</translation>
    </message>
    <message>
        <source>95 % t interval</source>
        <translation>intervalo t del 95 %</translation>
    </message>
    <message>
        <source>95 % bootstrap interval</source>
        <translation>intervalo bootstrap del 95 %</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Heading in the gallery</source>
        <translation>Título en la galería</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>The runs that this sweep plans; missing ones are named</source>
        <translation>Las ejecuciones que planea este barrido; se nombran las que faltan</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Separated by blanks, all must hold: quant.bits=1 method.name=pd-qat name~paper</source>
        <translation>Separadas por espacios; deben cumplirse todas: quant.bits=1 method.name=pd-qat name~paper</translation>
    </message>
    <message>
        <source>all runs</source>
        <translation>todas las ejecuciones</translation>
    </message>
    <message>
        <source>Run ids</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>Separated by commas; beginnings will do</source>
        <translation>Separados por comas; basta el comienzo</translation>
    </message>
    <message>
        <source>λ from sweep</source>
        <translation>λ del barrido</translation>
    </message>
    <message>
        <source>Runs whose mean λ stands for a layer</source>
        <translation>Ejecuciones cuya λ media representa a una capa</translation>
    </message>
    <message>
        <source>λ from runs</source>
        <translation>λ de ejecuciones</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Panel: %1</source>
        <translation>Panel: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>add panel</source>
        <translation>añadir panel</translation>
    </message>
    <message>
        <source>remove panel</source>
        <translation>quitar panel</translation>
    </message>
    <message>
        <source>Drawn (y)</source>
        <translation>Se dibuja (y)</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Se mide</translation>
    </message>
    <message>
        <source>What is measured of a run</source>
        <translation>Lo que se mide de una ejecución</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Bit width</source>
        <translation>Número de bits</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>el menor</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>of best validation accuracy</source>
        <translation>de mejor exactitud de validación</translation>
    </message>
    <message>
        <source>last</source>
        <translation>última</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>Dibujado como</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Against (x)</source>
        <translation>Frente a (x)</translation>
    </message>
    <message>
        <source>layer, epoch, a metric or a configuration key</source>
        <translation>layer, epoch, una medida o una clave de configuración</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Intervalos</translation>
    </message>
    <message>
        <source>Error bars</source>
        <translation>Barras de error</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Separated by commas, in the order of the axis</source>
        <translation>Separadas por comas, en el orden del eje</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>Order of layers</source>
        <translation>Orden de las capas</translation>
    </message>
    <message>
        <source>by depth</source>
        <translation>por profundidad</translation>
    </message>
    <message>
        <source>by value</source>
        <translation>por valor</translation>
    </message>
    <message>
        <source>A series for each</source>
        <translation>Una serie por cada</translation>
    </message>
    <message>
        <source>Configuration key; one series per value</source>
        <translation>Clave de configuración; una serie por valor</translation>
    </message>
    <message>
        <source>one series of all runs</source>
        <translation>una serie con todas</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Named series, each with conditions of its own</source>
        <translation>Series con nombre, cada una con sus condiciones</translation>
    </message>
    <message>
        <source>Panel title</source>
        <translation>Título del panel</translation>
    </message>
    <message>
        <source>Label of x</source>
        <translation>Rótulo de x</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>según la medida</translation>
    </message>
    <message>
        <source>Label of y</source>
        <translation>Rótulo de y</translation>
    </message>
    <message>
        <source>Logarithmic x</source>
        <translation>x logarítmico</translation>
    </message>
    <message>
        <source>Logarithmic y</source>
        <translation>y logarítmico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Which cell of a row is set bold</source>
        <translation>Qué celda de una fila va en negrita</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>the best mean</source>
        <translation>la mejor media</translation>
    </message>
    <message>
        <source>the best where significant</source>
        <translation>la mejor si es significativa</translation>
    </message>
    <message>
        <source>Level of the test</source>
        <translation>Nivel de la prueba</translation>
    </message>
    <message>
        <source>Paired test over common seeds</source>
        <translation>Prueba pareada sobre semillas comunes</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimales</translation>
    </message>
    <message>
        <source>Title of rows</source>
        <translation>Título de las filas</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>from the measure</source>
        <translation>según la medida</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Column (88 mm)</source>
        <translation>Columna (88 mm)</translation>
    </message>
    <message>
        <source>Page (180 mm)</source>
        <translation>Página (180 mm)</translation>
    </message>
    <message>
        <source>Slide (254 mm)</source>
        <translation>Diapositiva (254 mm)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>A medida</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>the size&apos;s</source>
        <translation>el del tamaño</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Cuerpo de letra</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Panels in a row</source>
        <translation>Paneles por fila</translation>
    </message>
    <message>
        <source>as fits</source>
        <translation>los que quepan</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Safe for colour-blind readers</source>
        <translation>Aptos para daltónicos</translation>
    </message>
    <message>
        <source>Greys</source>
        <translation>Grises</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RecipeGallery</name>
    <message>
        <source>Others</source>
        <translation>Otras</translation>
    </message>
    <message>
        <source>No recipes yet.
Figures ▸ New figure makes one.</source>
        <translation>Aún no hay recetas.
Figuras ▸ Figura nueva crea una.</translation>
    </message>
    <message>
        <source>No figure or table has these words in its name.</source>
        <translation>Ninguna figura ni tabla contiene estas palabras.</translation>
    </message>
    <message>
        <source>Search figures and tables</source>
        <translation>Buscar figuras y tablas</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ResultView</name>
    <message>
        <source>1 run</source>
        <translation>1 ejecución</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 ejecuciones</translation>
    </message>
    <message>
        <source>no runs yet</source>
        <translation>aún sin ejecuciones</translation>
    </message>
    <message>
        <source>no runs yet: the sweep %1 feeds it</source>
        <translation>aún sin ejecuciones: la alimenta el barrido %1</translation>
    </message>
    <message>
        <source>Being drawn …</source>
        <translation>Dibujando…</translation>
    </message>
    <message>
        <source>What is wrong with the recipe</source>
        <translation>Qué falla en la receta</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Preview of the figure</source>
        <translation>Vista previa de la figura</translation>
    </message>
    <message>
        <source>Preview of the table</source>
        <translation>Vista previa de la tabla</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RunArrangement</name>
    <message>
        <source>Newest first</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>Best accuracy first</source>
        <translation>Mejor exactitud primero</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>Order of the runs</source>
        <translation>Orden de las ejecuciones</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>Invertir el orden</translation>
    </message>
    <message>
        <source>Groups and columns of the list</source>
        <translation>Grupos y columnas de la lista</translation>
    </message>
    <message>
        <source>Groups and columns</source>
        <translation>Grupos y columnas</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RunControls</name>
    <message>
        <source>Start this experiment</source>
        <translation>Iniciar este experimento</translation>
    </message>
    <message>
        <source>Abort the run</source>
        <translation>Abortar la ejecución</translation>
    </message>
    <message>
        <source>Abort without a checkpoint? What was trained since the last one is lost; Stop keeps it.</source>
        <translation>¿Abortar sin punto de control? Se pierde lo entrenado desde el último; Detener lo conserva.</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abortar</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Seguir entrenando</translation>
    </message>
    <message>
        <source>Put this experiment in line</source>
        <translation>Poner este experimento en cola</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RunHeading</name>
    <message>
        <source>This run was interrupted at epoch %1 of %2.</source>
        <translation>Esta ejecución se interrumpió en la época %1 de %2.</translation>
    </message>
    <message>
        <source>This run was stopped at epoch %1 of %2.</source>
        <translation>Esta ejecución se detuvo en la época %1 de %2.</translation>
    </message>
    <message>
        <source>This run was aborted at epoch %1 of %2.</source>
        <translation>Esta ejecución se abortó en la época %1 de %2.</translation>
    </message>
    <message>
        <source>Finished after epoch %1 of %2.</source>
        <translation>Terminada tras la época %1 de %2.</translation>
    </message>
    <message>
        <source>Started %1.</source>
        <translation>Iniciada: %1.</translation>
    </message>
    <message>
        <source>The best epoch is the first one.</source>
        <translation>La mejor época es la primera.</translation>
    </message>
    <message>
        <source>Training values were measured in evaluation mode, by a pass after each epoch.</source>
        <translation>Los valores de entrenamiento se midieron en modo de evaluación, con una pasada después de cada época.</translation>
    </message>
    <message>
        <source>Training values were measured in training mode, over the epoch&apos;s batches.</source>
        <translation>Los valores de entrenamiento se midieron en modo de entrenamiento, sobre los lotes de la época.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume this run</source>
        <translation>Reanudar esta ejecución</translation>
    </message>
    <message>
        <source>Cost of the network</source>
        <translation>Coste de la red</translation>
    </message>
    <message>
        <source>What lay in the data folder</source>
        <translation>Qué había en la carpeta de datos</translation>
    </message>
    <message>
        <source>This run cannot be read in full: %1</source>
        <translation>Esta ejecución no se puede leer entera: %1</translation>
    </message>
    <message>
        <source>This run failed at epoch %1 of %2.</source>
        <translation>Esta ejecución falló en la época %1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>One of %n selected runs: page Compare has them side by side.</source>
        <translation>
            <numerusform>Una de %n ejecución seleccionada: la página Comparar las muestra juntas.</numerusform>
            <numerusform>Una de %n ejecuciones seleccionadas: la página Comparar las muestra juntas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported from %1, %2 after %3 epochs: it can be looked at and compared.</source>
        <translation>Importada de %1, %2 tras %3 épocas: se puede mirar y comparar.</translation>
    </message>
    <message>
        <source>More epochs…</source>
        <translation>Más épocas…</translation>
    </message>
    <message>
        <source>Trains this run on: its weights, λ and the optimiser stay as they were</source>
        <translation>Sigue entrenando esta ejecución: sus pesos, λ y el optimizador quedan como estaban</translation>
    </message>
    <message>
        <source>Train this run to more epochs</source>
        <translation>Entrenar esta ejecución durante más épocas</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RunLabelling</name>
    <message>
        <source>Rename the run</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Name; without one it is called by its settings</source>
        <translation>Nombre; sin él se llama por sus ajustes</translation>
    </message>
    <message>
        <source>rename a run</source>
        <translation>cambiar un nombre</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags between blanks; a search finds them as tag:name</source>
        <translation>Etiquetas entre espacios; una búsqueda las encuentra como tag:nombre</translation>
    </message>
    <message>
        <source>Tags to add, between blanks; with a minus before it a tag is taken off</source>
        <translation>Etiquetas que añadir, entre espacios; con un menos delante se quita una</translation>
    </message>
    <message>
        <source>The labels were not changed</source>
        <translation>Las etiquetas no se cambiaron</translation>
    </message>
    <message>
        <source>change tags</source>
        <translation>cambiar etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What should be remembered of %1</source>
        <translation>Qué hay que recordar de %1</translation>
    </message>
    <message>
        <source>change a note</source>
        <translation>cambiar una nota</translation>
    </message>
    <message>
        <source>take out of the archive</source>
        <translation>sacar del archivo</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archivar</translation>
    </message>
    <message>
        <source>move to the trash</source>
        <translation>mover a la papelera</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>Sacar del &amp;archivo</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivar</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Ca&amp;mbiar nombre…</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Eti&amp;quetas…</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>N&amp;ota…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Show the trash…</source>
        <translation>Ver la papelera…</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RunPage</name>
    <message>
        <source>❚❚  Paused. Resume goes on with the next batch.</source>
        <translation>❚❚  En pausa. Reanudar sigue con el lote siguiente.</translation>
    </message>
    <message>
        <source>■  Stopped on request; a checkpoint was kept.</source>
        <translation>■  Detenida a petición; se guardó un punto de control.</translation>
    </message>
    <message>
        <source>■  Aborted; what came after the last checkpoint is lost.</source>
        <translation>■  Abortada; se pierde lo posterior al último punto de control.</translation>
    </message>
    <message>
        <source>▲  Interrupted: the program that trained this run is gone.</source>
        <translation>▲  Interrumpida: el programa que entrenaba esta ejecución ya no está.</translation>
    </message>
    <message>
        <source>▲  Failed: %1</source>
        <translation>▲  Falló: %1</translation>
    </message>
    <message>
        <source>No run to show yet.
Press Run to start the experiment on the right, or choose a run on the left.</source>
        <translation>Aún no hay ninguna ejecución que mostrar.
Pulse Ejecutar para iniciar el experimento de la derecha, o elija una ejecución a la izquierda.</translation>
    </message>
    <message>
        <source>State of the run</source>
        <translation>Estado de la ejecución</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RunPanel</name>
    <message>
        <source>%1 bit</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>None of this is known of the run yet.</source>
        <translation>Nada de esto se sabe aún de la ejecución.</translation>
    </message>
    <message>
        <source>Click a layer, or walk the graph with the arrow keys and press Enter: it is selected on every page.</source>
        <translation>Haga clic en una capa, o recorra el grafo con las flechas y pulse Intro: queda seleccionada en todas las páginas.</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Colorear por</translation>
    </message>
    <message>
        <source>What colours the layers</source>
        <translation>Qué colorea las capas</translation>
    </message>
    <message>
        <source>Bit width</source>
        <translation>Ancho de bits</translation>
    </message>
    <message>
        <source>Bit width that the values are of</source>
        <translation>Ancho de bits al que corresponden los valores</translation>
    </message>
    <message>
        <source>Node data…</source>
        <translation>Datos de nodos…</translation>
    </message>
    <message>
        <source>Save these values as node data</source>
        <translation>Guardar estos valores como datos de nodos</translation>
    </message>
    <message>
        <source>A file by which Google&apos;s Model Explorer colours the nodes of the ONNX graph</source>
        <translation>Un archivo con el que Model Explorer de Google colorea los nodos del grafo ONNX</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RunsModel</name>
    <message>
        <source>epoch %1 of %2</source>
        <translation>época %1 de %2</translation>
    </message>
    <message>
        <source>%1 bit %2</source>
        <translation>%1 bits %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Accuracy, lowest width</source>
        <translation>Exactitud, menor ancho</translation>
    </message>
    <message>
        <source>Accuracy, 32 bit</source>
        <translation>Exactitud, 32 bits</translation>
    </message>
    <message>
        <source>(best epoch, %1 of %2)</source>
        <translation>(mejor época, %1 de %2)</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Layers at 32 bit</source>
        <translation>Capas a 32 bits</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Loss, lowest width</source>
        <translation>Pérdida, menor ancho</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RunsPanel</name>
    <message>
        <source>&amp;Train to more epochs…</source>
        <translation>En&amp;trenar más épocas…</translation>
    </message>
    <message>
        <source>No runs yet.
Press Run to start the experiment on the right.</source>
        <translation>Aún no hay ejecuciones.
Pulse Ejecutar para iniciar el experimento de la derecha.</translation>
    </message>
    <message>
        <source>No run matches the filter.</source>
        <translation>Ninguna ejecución pasa el filtro.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>&amp;Resume training</source>
        <translation>&amp;Reanudar el entrenamiento</translation>
    </message>
    <message>
        <source>&amp;Copy settings to the form</source>
        <translation>&amp;Copiar los ajustes al formulario</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir la &amp;carpeta</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>Copiar el &amp;identificador</translation>
    </message>
    <message>
        <source>Filter runs by words or conditions</source>
        <translation>Filtrar ejecuciones por palabras o condiciones</translation>
    </message>
    <message>
        <source>Words look into names, states, ids, tags and notes. Conditions are those of recipes: quant.bits=2 method.epsilon_layer&lt;=0.05 tag:table1 accuracy&gt;0.85. Archived runs are shown by archived=yes.</source>
        <translation>Las palabras buscan en nombres, estados, ids, etiquetas y notas. Las condiciones son las de las recetas: quant.bits=2 method.epsilon_layer&lt;=0.05 tag:table1 accuracy&gt;0.85. Las archivadas se ven con archived=yes.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::SendForm</name>
    <message>
        <source>Tracker</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>el propio</translation>
    </message>
    <message>
        <source>As a new run, whatever was sent before</source>
        <translation>Como ejecución nueva, se haya enviado lo que se haya enviado</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::StatusLine</name>
    <message>
        <source>no estimate yet</source>
        <translation>aún sin estimación</translation>
    </message>
    <message>
        <source>No run is training.</source>
        <translation>Ninguna ejecución está entrenando.</translation>
    </message>
    <message>
        <source>%1 points dropped</source>
        <translation>%1 puntos omitidos</translation>
    </message>
    <message>
        <source>Points left out of the curves under load. The run&apos;s log has every one.</source>
        <translation>Puntos que las curvas omiten bajo carga. El registro de la ejecución los tiene todos.</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progreso de la ejecución</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>deteniendo</translation>
    </message>
    <message>
        <source>epoch %1/%2</source>
        <translation>época %1/%2</translation>
    </message>
    <message>
        <source>%1, batch %2/%3</source>
        <translation>%1, lote %2/%3</translation>
    </message>
    <message>
        <source>%1 img/s</source>
        <translation>%1 imág./s</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::StudyDialog</name>
    <message>
        <source>Trade-off study</source>
        <translation>Estudio de compromiso</translation>
    </message>
    <message>
        <source>For each budget every layer gets the width that the ranking gives it, and networks of one width stand beside them. Each is trained with several seeds; the ranked run is not trained again. Page Trade-off draws them as they come in.</source>
        <translation>Para cada presupuesto, cada capa recibe el ancho que le da la clasificación, y junto a ellas están las redes de un solo ancho. Cada una se entrena con varias semillas; la ejecución clasificada no se entrena de nuevo. La página Compromiso las dibuja según llegan.</translation>
    </message>
    <message>
        <source>Networks that keep the first layers of this ranking at 32 bits are trained with several seeds; the ranked run is not trained again. Page Trade-off draws them as they come in.</source>
        <translation>Las redes que conservan a 32 bits las primeras capas de esta clasificación se entrenan con varias semillas; la ejecución clasificada no se entrena de nuevo. La página Compromiso las dibuja según llegan.</translation>
    </message>
    <message>
        <source>&amp;Budgets (kB)</source>
        <translation>&amp;Presupuestos (kB)</translation>
    </message>
    <message>
        <source>&amp;Budgets (MBOP)</source>
        <translation>&amp;Presupuestos (MBOP)</translation>
    </message>
    <message>
        <source>&amp;Budgets (ms)</source>
        <translation>&amp;Presupuestos (ms)</translation>
    </message>
    <message>
        <source>Layers to &amp;keep</source>
        <translation>Capas que se &amp;conservan</translation>
    </message>
    <message>
        <source>Budgets of the study</source>
        <translation>Presupuestos del estudio</translation>
    </message>
    <message>
        <source>Numbers of layers to keep</source>
        <translation>Números de capas que se conservan</translation>
    </message>
    <message>
        <source>&amp;Seeds of each</source>
        <translation>&amp;Semillas de cada una</translation>
    </message>
    <message>
        <source>Runs of each choice, with seeds of their own</source>
        <translation>Ejecuciones de cada elección, con semillas propias</translation>
    </message>
    <message>
        <source>Control: layers by &amp;chance</source>
        <translation>Control: capas al &amp;azar</translation>
    </message>
    <message>
        <source>Train as many layers by chance too</source>
        <translation>Entrenar también otras tantas capas al azar</translation>
    </message>
    <message>
        <source>Drawn anew for each seed. A ranking that is worth something beats it.</source>
        <translation>Se sortean de nuevo para cada semilla. Una clasificación que vale algo las supera.</translation>
    </message>
    <message>
        <source>Control: the &amp;other end of the ranking</source>
        <translation>Control: el &amp;otro extremo de la clasificación</translation>
    </message>
    <message>
        <source>Train as many layers from the ranking&apos;s other end too</source>
        <translation>Entrenar también otras tantas capas del otro extremo de la clasificación</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::SweepDialog</name>
    <message>
        <source>The sweep could not be started.</source>
        <translation>No se pudo iniciar el barrido.</translation>
    </message>
    <message>
        <source>Open a sweep</source>
        <translation>Abrir un barrido</translation>
    </message>
    <message>
        <source>Sweeps (*.json)</source>
        <translation>Barridos (*.json)</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>Barridos</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>A&amp;brir archivo…</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Runs under way keep a checkpoint; starting again goes on from there</source>
        <translation>Las ejecuciones en curso guardan un punto de control; al iniciar de nuevo se continúa desde ahí</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::SweepIndicator</name>
    <message>
        <source>Show the sweep</source>
        <translation>Mostrar el barrido</translation>
    </message>
    <message>
        <source>%1: %2 of %3 runs</source>
        <translation>%1: %2 de %3 ejecuciones</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::SweepList</name>
    <message>
        <source>Sweeps</source>
        <translation>Barridos</translation>
    </message>
    <message>
        <source>Opened files</source>
        <translation>Archivos abiertos</translation>
    </message>
    <message>
        <source>Own sweeps</source>
        <translation>Barridos propios</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::SweepPanel</name>
    <message>
        <source>Choose a sweep.</source>
        <translation>Elija un barrido.</translation>
    </message>
    <message>
        <source>The sweep is being looked at.</source>
        <translation>Se está examinando el barrido.</translation>
    </message>
    <message>
        <source>The sweep is running.</source>
        <translation>El barrido está en curso.</translation>
    </message>
    <message>
        <source>Only runs that failed are left.</source>
        <translation>Solo quedan ejecuciones que fallaron.</translation>
    </message>
    <message>
        <source>Every run is finished.</source>
        <translation>Todas las ejecuciones han terminado.</translation>
    </message>
    <message>
        <source>1 thread each, unless the sweep sets them.</source>
        <translation>1 hilo cada una, salvo que el barrido los fije.</translation>
    </message>
    <message>
        <source>%1 threads each, unless the sweep sets them.</source>
        <translation>%1 hilos cada una, salvo que el barrido los fije.</translation>
    </message>
    <message>
        <source>The sweep goes on when the window is closed.</source>
        <translation>El barrido continúa aunque se cierre la ventana.</translation>
    </message>
    <message>
        <source>Runs at a &amp;time</source>
        <translation>Ejecuciones &amp;a la vez</translation>
    </message>
    <message>
        <source>Runs at a time</source>
        <translation>Ejecuciones a la vez</translation>
    </message>
    <message>
        <source>Go on with runs that &amp;failed too</source>
        <translation>Continuar también las que &amp;fallaron</translation>
    </message>
    <message>
        <source>Go on with runs that failed too</source>
        <translation>Continuar también las que fallaron</translation>
    </message>
    <message>
        <source>Runs of the sweep</source>
        <translation>Ejecuciones del barrido</translation>
    </message>
    <message>
        <source>Finished runs</source>
        <translation>Ejecuciones terminadas</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::SweepRunsModel</name>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Accuracy at the best epoch</source>
        <translation>Exactitud en la mejor época</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::TableButtonEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::Tour</name>
    <message>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecho</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Sal&amp;tar</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>End of the tour</source>
        <translation>Fin del recorrido</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Saltar el recorrido</translation>
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
        <translation>Valores entregados: %1.</translation>
    </message>
    <message>
        <source>Where %1 has the run</source>
        <translation>Dónde tiene %1 la ejecución</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation>Orden para %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the run in %1</source>
        <translation>Abrir la ejecución en %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>Copiar la orden para %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>Reintentar con %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop sending to %1</source>
        <translation>Dejar de enviar a %1</translation>
    </message>
    <message>
        <source>To be typed in a terminal</source>
        <translation>Para escribirla en un terminal</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::TrackerDialog</name>
    <message>
        <source>Trackers</source>
        <translation>Servicios de seguimiento</translation>
    </message>
    <message>
        <source>No tracker was seen with this run in this session. Runs to come are followed where the form says so, under Tracking; this one can be sent below.</source>
        <translation>En esta sesión ningún servicio ha seguido esta ejecución. Las próximas se siguen si el formulario lo indica, en Seguimiento; esta puede enviarse aquí abajo.</translation>
    </message>
    <message>
        <source>Send this run</source>
        <translation>Enviar esta ejecución</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Send the run</source>
        <translation>Enviar la ejecución</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::TradeOffModel</name>
    <message>
        <source>by size</source>
        <translation>por tamaño</translation>
    </message>
    <message>
        <source>by operations</source>
        <translation>por operaciones</translation>
    </message>
    <message>
        <source>take it: %1</source>
        <translation>tómela: %1</translation>
    </message>
    <message>
        <source>on the front</source>
        <translation>en la frontera</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Elección</translation>
    </message>
    <message>
        <source>32 bit</source>
        <translation>32 bits</translation>
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
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>Exactitud (%)</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>Worth taking</source>
        <translation>Merece la pena</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::TradeOffPage</name>
    <message>
        <source>Trade-off</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>The study is being read…</source>
        <translation>Se lee el estudio…</translation>
    </message>
    <message>
        <source>%1 of %2 runs finished</source>
        <translation>%1 de %2 ejecuciones terminadas</translation>
    </message>
    <message>
        <source>Of %1, the run of median accuracy</source>
        <translation>De %1, la ejecución de exactitud mediana</translation>
    </message>
    <message>
        <source>No trade-off study yet.
Pages Ranking and Budget put one together: “Study…” there trains networks of several choices, and they are drawn here as they come in.</source>
        <translation>Aún no hay ningún estudio de compromiso.
Las páginas Ranking y Reparto lo preparan: «Estudio…» entrena allí redes de varias elecciones, que se dibujan aquí según llegan.</translation>
    </message>
    <message>
        <source>St&amp;udy</source>
        <translation>Est&amp;udio</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Choose b&amp;y</source>
        <translation>Elegir &amp;por</translation>
    </message>
    <message>
        <source>What the network is short of</source>
        <translation>Lo que le falta a la red</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>bit operations</source>
        <translation>operaciones de bits</translation>
    </message>
    <message>
        <source>Export the &amp;model…</source>
        <translation>Exportar el &amp;modelo…</translation>
    </message>
    <message>
        <source>Export the model of this choice</source>
        <translation>Exportar el modelo de esta elección</translation>
    </message>
    <message>
        <source>Show its &amp;run</source>
        <translation>Ver su e&amp;jecución</translation>
    </message>
    <message>
        <source>Show a run of this choice</source>
        <translation>Mostrar una ejecución de esta elección</translation>
    </message>
    <message>
        <source>Export the fi&amp;gure…</source>
        <translation>Exportar la fi&amp;gura…</translation>
    </message>
    <message>
        <source>Export the figure by that cost</source>
        <translation>Exportar la figura de ese coste</translation>
    </message>
    <message>
        <source>Choices of layers</source>
        <translation>Elecciones de capas</translation>
    </message>
    <message>
        <source>Accuracy against size</source>
        <translation>Exactitud frente a tamaño</translation>
    </message>
    <message>
        <source>Arrow keys go from choice to choice</source>
        <translation>Las flechas van de elección en elección</translation>
    </message>
    <message>
        <source>Accuracy against bit operations</source>
        <translation>Exactitud frente a operaciones de bits</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::TrashDialog</name>
    <message>
        <source>Runs in the trash</source>
        <translation>Ejecuciones en la papelera</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>&amp;Borrar para siempre…</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n ejecución</numerusform>
            <numerusform>%n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n runs with their checkpoints and exports? This cannot be undone.</source>
        <translation>
            <numerusform>¿Borrar %n ejecución con sus puntos de control y exportaciones? No se puede deshacer.</numerusform>
            <numerusform>¿Borrar %n ejecuciones con sus puntos de control y exportaciones? No se puede deshacer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pdqat::ui::VariedRow</name>
    <message>
        <source>Setting %1</source>
        <translation>Ajuste %1</translation>
    </message>
    <message>
        <source>Values of setting %1</source>
        <translation>Valores del ajuste %1</translation>
    </message>
    <message>
        <source>Leave setting %1 out</source>
        <translation>Quitar el ajuste %1</translation>
    </message>
    <message>
        <source>Choose a setting.</source>
        <translation>Elija un ajuste.</translation>
    </message>
    <message>
        <source>Give %1 values.</source>
        <translation>Dé valores a %1.</translation>
    </message>
    <message>
        <source>1 value: %1</source>
        <translation>1 valor: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n values: %1</source>
        <translation>
            <numerusform>%n valor: %1</numerusform>
            <numerusform>%n valores: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave this setting out</source>
        <translation>Quitar este ajuste</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::VaryDialog</name>
    <message>
        <source>Add a setting that takes several values.</source>
        <translation>Añada un ajuste que tome varios valores.</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 está dos veces.</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Varios valores</translation>
    </message>
    <message>
        <source>The experiment in the form is trained once for every combination of these values. Ranges: 0..9, 8..64 by 8, 0..1 in 5, 1e-4..0.1 log 4.</source>
        <translation>El experimento del formulario se entrena una vez por cada combinación de estos valores. Rangos: 0..9, 8..64 by 8, 0..1 in 5, 1e-4..0.1 log 4.</translation>
    </message>
    <message>
        <source>&amp;Add a setting</source>
        <translation>&amp;Añadir un ajuste</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::WorkbenchWindow</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>No se puede abrir la biblioteca</translation>
    </message>
</context>
<context>
    <name>pdqatProgram</name>
    <message>
        <source>This is done by the program pdqat, which is neither beside this one nor in PATH. Install it, or start this on a machine that has it.</source>
        <translation>De esto se encarga el programa pdqat, que no está junto a este ni en el PATH. Instálelo, o haga esto en una máquina que lo tenga.</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenida</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>deteniéndose</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n entrenando</numerusform>
            <numerusform>%n entrenando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n retenida</numerusform>
            <numerusform>%n retenidas</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
</context>
<context>
    <name>sweeps</name>
    <message>
        <source>waits for earlier runs</source>
        <translation>espera ejecuciones anteriores</translation>
    </message>
    <message>
        <source>to start</source>
        <translation>por iniciar</translation>
    </message>
    <message>
        <source>to resume</source>
        <translation>por reanudar</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Stopping: runs write their checkpoints</source>
        <translation>Deteniendo: las ejecuciones guardan sus puntos de control</translation>
    </message>
    <message>
        <source>Every run is finished</source>
        <translation>Todas las ejecuciones han terminado</translation>
    </message>
    <message>
        <source>Ended, but runs failed</source>
        <translation>Terminó, pero hubo fallos</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Ended with an error</source>
        <translation>Terminó con un error</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <translation>%1 terminadas</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 en curso</translation>
    </message>
    <message>
        <source>%1 to resume</source>
        <translation>%1 por reanudar</translation>
    </message>
    <message>
        <source>%1 to start</source>
        <translation>%1 por iniciar</translation>
    </message>
    <message>
        <source>%1 waiting for earlier runs</source>
        <translation>%1 esperando ejecuciones anteriores</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fallidas</translation>
    </message>
    <message>
        <source>1 run: %1</source>
        <translation>1 ejecución: %1</translation>
    </message>
    <message>
        <source>%1 runs: %2</source>
        <translation>%1 ejecuciones: %2</translation>
    </message>
    <message>
        <source>no estimate yet</source>
        <translation>aún sin estimación</translation>
    </message>
    <message>
        <source>at least %1 left</source>
        <translation>quedan al menos %1</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 falló: %2</translation>
    </message>
    <message>
        <source>and %1 more; the table says why</source>
        <translation>y %1 más; la tabla dice por qué</translation>
    </message>
    <message>
        <source>%1 bit %2</source>
        <translation>%1 bits %2</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>training</source>
        <translation>entrenando</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>abortada</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>violated</source>
        <translation>violada</translation>
    </message>
    <message>
        <source>measuring slacks</source>
        <translation>midiendo holguras</translation>
    </message>
    <message>
        <source>validating</source>
        <translation>validando</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>probando</translation>
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
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>%1–%2 left</source>
        <translation>faltan %1–%2</translation>
    </message>
    <message>
        <source>%1 – %2 left</source>
        <translation>faltan %1 – %2</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>asentada</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>sube</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 veces</translation>
    </message>
    <message>
        <source>%1 parameters · %2 MACs</source>
        <translation>%1 parámetros · %2 MACs</translation>
    </message>
    <message>
        <source>%1 bit: %2 packed · %3 BOPs · %4</source>
        <translation>%1 bits: %2 empaquetados · %3 BOPs · %4</translation>
    </message>
    <message>
        <source>%1 bit: %2 packed (32 bit: %3, %4) · %5 BOPs (%6) · %7</source>
        <translation>%1 bits: %2 empaquetados (32 bits: %3, %4) · %5 BOPs (%6) · %7</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>relative error</source>
        <translation>error relativo</translation>
    </message>
    <message>
        <source>loss saved</source>
        <translation>pérdida ahorrada</translation>
    </message>
    <message>
        <source>loss added</source>
        <translation>pérdida añadida</translation>
    </message>
    <message>
        <source>Fisher information</source>
        <translation>información de Fisher</translation>
    </message>
    <message>
        <source>Hessian trace</source>
        <translation>traza del hessiano</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>profundidad</translation>
    </message>
    <message>
        <source>type (1×1 first)</source>
        <translation>tipo (1×1 primero)</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>azar</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>byte</source>
        <translation>byte</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>satisfecha</translation>
    </message>
    <message>
        <source>binding</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>decaying</source>
        <translation>en descenso</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inalcanzable</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
</context>
<context>
    <name>trade-off</name>
    <message>
        <source>%1 % (one seed: no interval)</source>
        <translation>%1 % (una semilla: sin intervalo)</translation>
    </message>
    <message>
        <source>%1 % (95 % interval %2 to %3, %4 seeds)</source>
        <translation>%1 % (intervalo del 95 %: %2 a %3, %4 semillas)</translation>
    </message>
    <message>
        <source>Take %1: %2 at %3; no other choice is more accurate.</source>
        <translation>Tome %1: %2 con %3; ninguna otra elección es más exacta.</translation>
    </message>
    <message>
        <source>Take %1: %2 at %3, which is %4 % of what %5, the most accurate choice, costs, and %6 points below it.</source>
        <translation>Tome %1: %2 con %3, que es el %4 % de lo que cuesta %5, la elección más exacta, y %6 puntos por debajo de ella.</translation>
    </message>
    <message>
        <source>(too few seeds for an interval)</source>
        <translation>(muy pocas semillas para un intervalo)</translation>
    </message>
    <message>
        <source>(%1 to %2)</source>
        <translation>(%1 a %2)</translation>
    </message>
    <message>
        <source>(%1 to %2, so it may be chance)</source>
        <translation>(%1 a %2: puede ser azar)</translation>
    </message>
    <message>
        <source>the next cheaper one, %1, loses %2 points %3</source>
        <translation>la siguiente más barata, %1, pierde %2 puntos %3</translation>
    </message>
    <message>
        <source>the next cheaper one, %1, gains %2 points %3</source>
        <translation>la siguiente más barata, %1, gana %2 puntos %3</translation>
    </message>
    <message>
        <source>the next dearer one, %1, gains %2 points %3</source>
        <translation>la siguiente más cara, %1, gana %2 puntos %3</translation>
    </message>
    <message>
        <source>the next dearer one, %1, loses %2 points %3</source>
        <translation>la siguiente más cara, %1, pierde %2 puntos %3</translation>
    </message>
    <message>
        <source>no choice is as accurate as the control %1, which reaches %2 points more than %3 %4</source>
        <translation>ninguna elección es tan exacta como el control %1, que alcanza %2 puntos más que %3 %4</translation>
    </message>
    <message>
        <source>%1 reach %2 points less %3</source>
        <translation>%1 alcanzan %2 puntos menos %3</translation>
    </message>
    <message>
        <source>%1 reach %2 points more %3, so this ranking chooses no better than that</source>
        <translation>%1 alcanzan %2 puntos más %3, así que esta clasificación no elige mejor que eso</translation>
    </message>
    <message>
        <source>no layer kept</source>
        <translation>ninguna capa conservada</translation>
    </message>
    <message>
        <source>1 layer by chance</source>
        <translation>1 capa al azar</translation>
    </message>
    <message>
        <source>1 layer of the least %1</source>
        <translation>1 capa de las de menor %1</translation>
    </message>
    <message>
        <source>1 layer by %1</source>
        <translation>1 capa por %1</translation>
    </message>
    <message>
        <source>%1 layers by chance</source>
        <translation>%1 capas al azar</translation>
    </message>
    <message>
        <source>%1 layers of the least %2</source>
        <translation>%1 capas de menor %2</translation>
    </message>
    <message>
        <source>%1 layers by %2</source>
        <translation>%1 capas por %2</translation>
    </message>
    <message>
        <source>%1 by chance</source>
        <translation>%1 al azar</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet: no run of it is finished.</source>
        <translation>Aún no hay entre qué elegir: no ha terminado ninguna ejecución.</translation>
    </message>
    <message>
        <source>%1 of %2 runs are finished, so this may change.</source>
        <translation>Han terminado %1 de %2 ejecuciones, así que esto puede cambiar.</translation>
    </message>
    <message>
        <source>%1 % of the size</source>
        <translation>%1 % del tamaño</translation>
    </message>
    <message>
        <source>%1 % of the bit operations</source>
        <translation>%1 % de las operaciones de bits</translation>
    </message>
    <message>
        <source>There is nothing to choose from: what is finished are controls.</source>
        <translation>No hay nada que elegir: lo terminado son controles.</translation>
    </message>
    <message>
        <source>There is nothing to choose from: no run has an accuracy on these images.</source>
        <translation>No hay nada que elegir: ninguna ejecución tiene exactitud en estas imágenes.</translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>Write values like 0, 1, 2 or ranges like 0..9 or 8..64 by 8</source>
        <translation>Escriba valores como 0, 1, 2 o intervalos como 0..9 o 8..64 by 8</translation>
    </message>
    <message>
        <source>Write values like 0.1, 0.2 or ranges like 0.1..0.5 by 0.1, 0..1 in 5 or 1e-4..0.1 log 4</source>
        <translation>Escriba valores como 0.1, 0.2 o intervalos como 0.1..0.5 by 0.1, 0..1 in 5 o 1e-4..0.1 log 4</translation>
    </message>
    <message>
        <source>Write lists with semicolons between them, like 8, 4; 2, or ranges like 1..4</source>
        <translation>Escriba listas separadas por punto y coma, como 8, 4; 2, o intervalos como 1..4</translation>
    </message>
    <message>
        <source>Write lists with semicolons between them, like 0.1, 0.2; 0.3, or ranges like 0.1..0.5 by 0.1 or 1e-3..1 log 4</source>
        <translation>Escriba listas separadas por punto y coma, como 0.1, 0.2; 0.3, o intervalos como 0.1..0.5 by 0.1 o 1e-3..1 log 4</translation>
    </message>
    <message>
        <source>Write values with semicolons between them</source>
        <translation>Escriba valores separados por punto y coma</translation>
    </message>
    <message>
        <source>Write true, false</source>
        <translation>Escriba true, false</translation>
    </message>
    <message>
        <source>Write some of %1</source>
        <translation>Escriba algunos de %1</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>The value is not a number, or was not measured: %1.</source>
        <translation>El valor no es un número, o no se midió: %1.</translation>
    </message>
    <message>
        <source>Violated: %1.</source>
        <translation>Incumplidas: %1.</translation>
    </message>
    <message>
        <source>Cannot be met, for the level lies below the entropy of the full-precision predictions: %1.</source>
        <translation>No puede cumplirse, pues el nivel está por debajo de la entropía de las predicciones de precisión completa: %1.</translation>
    </message>
    <message>
        <source>Held with room to spare, so that λ has yet to fall: %1.</source>
        <translation>Se cumplen con margen, de modo que λ aún debe bajar: %1.</translation>
    </message>
    <message>
        <source>λ still moves: %1.</source>
        <translation>λ aún se mueve: %1.</translation>
    </message>
    <message>
        <source>Σ |λ · slack| is %1 % of the loss; at most %2 % is asked for.</source>
        <translation>Σ |λ · holgura| es el %1 % de la pérdida; se pide como mucho el %2 %.</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 de %2 ejecuciones</translation>
    </message>
    <message>
        <source>%1 of %2 constraints</source>
        <translation>%1 de %2 restricciones</translation>
    </message>
    <message>
        <source>Converged (%1): λ is the price of its constraint.</source>
        <translation>Convergida (%1): λ es el precio de su restricción.</translation>
    </message>
    <message>
        <source>Not converged (%1 are): this orders layers by accumulated violation.</source>
        <translation>No convergida (lo están %1): esto ordena las capas por incumplimiento acumulado.</translation>
    </message>
    <message>
        <source>More epochs, another dual.rate or looser levels help.</source>
        <translation>Ayudan más épocas, otra dual.rate o niveles más laxos.</translation>
    </message>
    <message>
        <source>No price: λ stays as it starts (pd-fixed), or returns to 0 (dual.restart).</source>
        <translation>Sin precio: λ se queda como empieza (pd-fixed), o vuelve a 0 (dual.restart).</translation>
    </message>
    <message>
        <source>Not certified: convergence was not measured (fewer than two epochs, or a log of an earlier version). λ may be accumulated violation.</source>
        <translation>Sin certificar: no se midió la convergencia (menos de dos épocas, o un registro de una versión anterior). λ puede ser incumplimiento acumulado.</translation>
    </message>
    <message>
        <source>that of the costs (per %1), the lowest first</source>
        <translation>el de los costes (por %1), primero el más bajo</translation>
    </message>
    <message>
        <source>that of the errors (by slack, error − ε)</source>
        <translation>el de los errores (por holgura, error − ε)</translation>
    </message>
    <message>
        <source>that of the network, by depth</source>
        <translation>el de la red, por profundidad</translation>
    </message>
    <message>
        <source>λ decides the order.</source>
        <translation>λ decide el orden.</translation>
    </message>
    <message>
        <source>λ does not decide which layers are kept: %1 share λ %2 at the cut. Their order is %3.</source>
        <translation>λ no decide qué capas se conservan: %1 comparten λ %2 en el corte. Su orden es %3.</translation>
    </message>
    <message>
        <source>λ does not decide which layers are kept: that of %1 at the cut counts as nothing. Their order is %2.</source>
        <translation>λ no decide qué capas se conservan: la de %1 en el corte cuenta como nada. Su orden es %2.</translation>
    </message>
    <message>
        <source>λ does not decide every place: that of %1 is shared, or counts as nothing. The order among these is %2.</source>
        <translation>λ no decide todos los puestos: la de %1 es compartida o cuenta como nada. El orden entre estas es %2.</translation>
    </message>
    <message>
        <source>This is no ranking by λ: every λ is 0, next to nothing or no more than its own fluctuation; no constraint costs anything. The order is %1. Lower levels (method.epsilon_layer) make constraints cost something.</source>
        <translation>Esto no es una clasificación por λ: toda λ es 0, casi nada o no mayor que su propia fluctuación; ninguna restricción cuesta nada. El orden es %1. Niveles más bajos (method.epsilon_layer) hacen que las restricciones cuesten algo.</translation>
    </message>
    <message>
        <source>This is no ranking by λ: every λ is %1. The order is %2.</source>
        <translation>Esto no es una clasificación por λ: toda λ es %1. El orden es %2.</translation>
    </message>
    <message>
        <source>This is no ranking by λ yet: no dual step was taken. The order is %1.</source>
        <translation>Esto aún no es una clasificación por λ: no se ha dado ningún paso dual. El orden es %1.</translation>
    </message>
    <message>
        <source>Layers by %1, as asked for, not by λ.</source>
        <translation>Capas por %1, como se pidió, no por λ.</translation>
    </message>
    <message>
        <source>It does not decide which layers are kept: %1 share it at the cut. Their order is %2.</source>
        <translation>No decide qué capas se conservan: %1 lo comparten en el corte. Su orden es %2.</translation>
    </message>
    <message>
        <source>%1 share it with others. The order among equals is %2.</source>
        <translation>%1 lo comparten con otras. El orden entre iguales es %2.</translation>
    </message>
    <message>
        <source>Layers cannot be ordered by %1: it was not measured yet, pdqat sensitivity RUN does that.</source>
        <translation>Las capas no pueden ordenarse por %1: aún no se ha medido; pdqat sensitivity RUN lo hace.</translation>
    </message>
    <message>
        <source>Layers cannot be ordered by %1: the run&apos;s log does not have it.</source>
        <translation>Las capas no pueden ordenarse por %1: el registro de la ejecución no lo tiene.</translation>
    </message>
    <message>
        <source>Not converged, though %1 are met one by one.</source>
        <translation>No convergida, aunque se cumplen una a una %1.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
</context>
<context>
    <name>writeFile</name>
    <message>
        <source>could not be written: %1</source>
        <translation>no se pudo escribir: %1</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elija otra carpeta</translation>
    </message>
</context>
</TS>
