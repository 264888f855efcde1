<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>BandTexts</name>
    <message>
        <source>nearly one order</source>
        <translation>quase uma só ordem</translation>
    </message>
    <message>
        <source>similar orders</source>
        <translation>ordens parecidas</translation>
    </message>
    <message>
        <source>the order depends on which is taken</source>
        <translation>a ordem depende de qual se toma</translation>
    </message>
    <message>
        <source>Range of the ranks</source>
        <translation>Intervalo das posições</translation>
    </message>
    <message>
        <source>Over %1 runs that differ in their seeds alone</source>
        <translation>Sobre %1 execuções que diferem apenas nas sementes</translation>
    </message>
    <message>
        <source>Over the rankings after epochs %1 to %2</source>
        <translation>Sobre as classificações após as épocas %1 a %2</translation>
    </message>
    <message>
        <source>%1, Kendall&apos;s W is %2: %3 (1: always the same order; about %4 by chance).</source>
        <translation>%1, o W de Kendall é %2: %3 (1: sempre a mesma ordem; cerca de %4 ao acaso).</translation>
    </message>
    <message>
        <source>%1, Kendall&apos;s W is %2: %3 (1: always the same order).</source>
        <translation>%1, o W de Kendall é %2: %3 (1: sempre a mesma ordem).</translation>
    </message>
    <message>
        <source>%1: rank %2 to %3, median %4</source>
        <translation>%1: posição %2 a %3, mediana %4</translation>
    </message>
    <message>
        <source>rank by %1</source>
        <translation>posição por: %1</translation>
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
        <translation>mista: %1</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamanho</translation>
    </message>
    <message>
        <source>bit operations</source>
        <translation>operações de bits</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tempo</translation>
    </message>
    <message>
        <source>predicted loss</source>
        <translation>perda prevista</translation>
    </message>
    <message>
        <source>measured (method, runs)</source>
        <translation>medido (método, execuções)</translation>
    </message>
    <message>
        <source>%1 bit: %2</source>
        <translation>%1 bits: %2</translation>
    </message>
    <message>
        <source>%1 bit: no λ costs anything there, so every layer counts as losing nothing; among such choices the quantizers&apos; rounding decides.</source>
        <translation>%1 bits: nenhum λ custa algo aí, então cada camada conta como se nada perdesse; entre tais escolhas decide o arredondamento dos quantizadores.</translation>
    </message>
    <message>
        <source>Times: %1; sums are %2 % off whole networks in the median, %3 % at most.</source>
        <translation>Tempos: %1; as somas desviam-se %2 % das redes inteiras na mediana, %3 % no máximo.</translation>
    </message>
    <message>
        <source>Times: %1.</source>
        <translation>Tempos: %1.</translation>
    </message>
    <message>
        <source>Times: %1; the layers alone.</source>
        <translation>Tempos: %1; só as camadas.</translation>
    </message>
    <message>
        <source>and %1 more networks that were trained</source>
        <translation>e mais %1 redes que foram treinadas</translation>
    </message>
</context>
<context>
    <name>ClassTexts</name>
    <message>
        <source>Accuracy of each class at %1 bit</source>
        <translation>Acurácia de cada classe a %1 bits</translation>
    </message>
    <message>
        <source>%1: %2 at %3 bit</source>
        <translation>%1: %2 a %3 bits</translation>
    </message>
    <message>
        <source>, %1 at 32 bit: %2 points (chance: up to ±%3)</source>
        <translation>, %1 a 32 bits: %2 pontos (acaso: até ±%3)</translation>
    </message>
    <message>
        <source> · %1 images</source>
        <translation> · %1 imagens</translation>
    </message>
    <message>
        <source>accuracy (%)</source>
        <translation>acurácia (%)</translation>
    </message>
    <message>
        <source>disc: %1 bit · ring: 32 bit</source>
        <translation>disco: %1 bits · anel: 32 bits</translation>
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
        <translation>treino</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validação</translation>
    </message>
    <message>
        <source>test</source>
        <translation>teste</translation>
    </message>
    <message>
        <source>Accuracy, %1 (%)</source>
        <translation>Acurácia, %1 (%)</translation>
    </message>
    <message>
        <source>Accuracy at 32 bit, %1 (%)</source>
        <translation>Acurácia a 32 bits, %1 (%)</translation>
    </message>
    <message>
        <source>Loss, %1</source>
        <translation>Perda, %1</translation>
    </message>
    <message>
        <source>Size (kB)</source>
        <translation>Tamanho (kB)</translation>
    </message>
    <message>
        <source>Bit operations (10⁹)</source>
        <translation>Operações de bits (10⁹)</translation>
    </message>
    <message>
        <source>Time for one image (ms)</source>
        <translation>Tempo por imagem (ms)</translation>
    </message>
    <message>
        <source>Layers kept at 32 bit</source>
        <translation>Camadas a 32 bits</translation>
    </message>
    <message>
        <source>Training time (s)</source>
        <translation>Tempo de treino (s)</translation>
    </message>
    <message>
        <source>Dual variable λ</source>
        <translation>Variável dual λ</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Folga</translation>
    </message>
    <message>
        <source>Bits of the weights</source>
        <translation>Bits dos pesos</translation>
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
        <translation>Acurácia (%)</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
</context>
<context>
    <name>ConfusionTexts</name>
    <message>
        <source>Confusions at %1 bit</source>
        <translation>Confusões a %1 bits</translation>
    </message>
    <message>
        <source>Of %1 classes the %2 that this width costs most.</source>
        <translation>De %1 classes, as %2 às quais esta largura custa mais.</translation>
    </message>
    <message>
        <source>%1 recognised: %2 of %3 images, %4</source>
        <translation>%1 reconhecida: %2 de %3 imagens, %4</translation>
    </message>
    <message>
        <source>%1 taken for %2: %3 of %4 images, %5</source>
        <translation>%1 tomada por %2: %3 de %4 imagens, %5</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>classe verdadeira</translation>
    </message>
    <message>
        <source>predicted class (% of the true class)</source>
        <translation>classe prevista (% da verdadeira)</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>λ, the dual variable: the price of this constraint, how much the loss would fall if ε were raised a little. It rises while the constraint is violated.</source>
        <translation>λ, a variável dual: o preço desta restrição, quanto a perda cairia se ε subisse um pouco. Sobe enquanto a restrição é violada.</translation>
    </message>
    <message>
        <source>Mean of the dual variable over the last quarter of the epochs ± its standard deviation there: what rankings go by</source>
        <translation>Média da variável dual no último quarto das épocas ± seu desvio padrão ali: por ela se orientam as classificações</translation>
    </message>
    <message>
        <source>Whether λ stays where it is: settled, if its mean over the last quarter of the epochs differs by at most 5 % from the one before. A ranking whose λ still rise may change with more epochs.</source>
        <translation>Se λ fica onde está: estável, se sua média no último quarto das épocas difere no máximo 5 % da anterior. Uma classificação cujos λ ainda sobem pode mudar com mais épocas.</translation>
    </message>
    <message>
        <source>Slack: value − ε. Above 0 the constraint is violated; at 0 it binds; below 0 there is room to spare.</source>
        <translation>Folga: valor − ε. Acima de 0 a restrição é violada; em 0 está ativa; abaixo de 0 há margem.</translation>
    </message>
    <message>
        <source>ε, the constraint level: how much error is allowed</source>
        <translation>ε, o nível da restrição: quanto erro se permite</translation>
    </message>
    <message>
        <source>Satisfied: costs nothing. Binding: holds at a cost. Decaying: holds with room to spare, λ has yet to fall. Violated: does not hold yet. Unreachable: no training can meet it.</source>
        <translation>Satisfeita: não custa nada. Ativa: cumpre-se a um custo. Em queda: cumpre-se com margem, λ ainda deve cair. Violada: ainda não se cumpre. Inalcançável: nenhum treino pode cumpri-la.</translation>
    </message>
    <message>
        <source>‖Δ‖² / ‖a‖² of the layer&apos;s outputs: comparable between layers</source>
        <translation>‖Δ‖² / ‖a‖² das saídas da camada: comparável entre camadas</translation>
    </message>
    <message>
        <source>Satisfied: λ is nothing, and the constraint holds.</source>
        <translation>Satisfeita: λ é nulo e a restrição se cumpre.</translation>
    </message>
    <message>
        <source>Binding: the value lies at ε, and λ says what that costs.</source>
        <translation>Ativa: o valor está em ε, e λ diz quanto isso custa.</translation>
    </message>
    <message>
        <source>Decaying: the value lies below ε, and λ has yet to fall to nothing.</source>
        <translation>Em queda: o valor está abaixo de ε, e λ ainda deve cair a zero.</translation>
    </message>
    <message>
        <source>Violated: the value lies above ε, and λ has yet to rise. Train longer, or raise ε.</source>
        <translation>Violada: o valor está acima de ε, e λ ainda deve subir. Treine por mais tempo ou aumente ε.</translation>
    </message>
    <message>
        <source>Unreachable: ε of the output lies below the entropy of its target, so no training can meet it. Raise it.</source>
        <translation>Inalcançável: o ε da saída está abaixo da entropia do seu alvo, então nenhum treino pode cumpri-la. Aumente-o.</translation>
    </message>
    <message>
        <source>Its value was not measured, or is not a number.</source>
        <translation>Seu valor não foi medido ou não é um número.</translation>
    </message>
</context>
<context>
    <name>GroupLinesTexts</name>
    <message>
        <source>Settings and results</source>
        <translation>Ajustes e resultados</translation>
    </message>
    <message>
        <source>Settings without an axis here: %1</source>
        <translation>Ajustes sem eixo aqui: %1</translation>
    </message>
</context>
<context>
    <name>GroupMapTexts</name>
    <message>
        <source>%1, layers by run</source>
        <translation>%1, camadas por execução</translation>
    </message>
</context>
<context>
    <name>GroupScatterTexts</name>
    <message>
        <source>%1 against %2</source>
        <translation>%1 em função de %2</translation>
    </message>
    <message>
        <source> · on the Pareto front</source>
        <translation> · na fronteira de Pareto</translation>
    </message>
    <message>
        <source>dashed: the Pareto front · bars: 95 % intervals over the seeds</source>
        <translation>tracejado: a fronteira de Pareto · barras: intervalos de 95 % sobre as sementes</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>&lt;h3&gt;A run in four steps&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;Uma execução em quatro passos&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Configure.&lt;/b&gt; Choose a preset in the toolbar or fill in the form on the right. What is wrong is said under the field; beside the Run button stands why it cannot run yet.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Configurar.&lt;/b&gt; Escolha uma predefinição na barra de ferramentas ou preencha o formulário à direita. O que estiver errado aparece abaixo do campo; ao lado do botão Executar lê-se por que ainda não é possível executar.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Run.&lt;/b&gt; Training goes on in the background. Pause holds it; Stop finishes the batch and keeps a checkpoint to resume from; Abort ends without one.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Executar.&lt;/b&gt; O treino corre em segundo plano. Pausar o suspende; Parar conclui o lote e guarda um checkpoint do qual retomar; Abortar termina sem guardá-lo.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Rank.&lt;/b&gt; The dual variable λ of a layer says how much its constraint costs. Layers with a large λ gain most from high precision: keep the top n and train again.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Classificar.&lt;/b&gt; A variável dual λ de uma camada diz quanto custa sua restrição. As camadas com λ grande são as que mais ganham com a alta precisão: mantenha as n primeiras e treine de novo.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Take away.&lt;/b&gt; Save the chart as PDF, SVG or PNG, the ranking as a LaTeX table or CSV.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Levar os resultados.&lt;/b&gt; Salve o gráfico como PDF, SVG ou PNG, e a classificação como tabela LaTeX ou CSV.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Words&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;Vocabulário&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Bit width&lt;/b&gt;: bits of weights and activations in the low-precision network. &lt;b&gt;ε&lt;/b&gt;: the level that a constraint must not exceed. &lt;b&gt;Slack&lt;/b&gt;: measured value minus ε; positive means violated. &lt;b&gt;λ&lt;/b&gt;: the dual variable, raised while a constraint is violated. &lt;b&gt;MACs&lt;/b&gt;: multiply-accumulate operations for one image.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Largura de bits&lt;/b&gt;: bits dos pesos e das ativações na rede de baixa precisão. &lt;b&gt;ε&lt;/b&gt;: o nível que uma restrição não deve ultrapassar. &lt;b&gt;Folga&lt;/b&gt;: valor medido menos ε; positiva significa violada. &lt;b&gt;λ&lt;/b&gt;: a variável dual, que cresce enquanto uma restrição é violada. &lt;b&gt;MACs&lt;/b&gt;: operações de multiplicar e acumular para uma imagem.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;As cross-entropy the output&apos;s distance can never fall below the mean entropy of the full-precision predictions, so choose its ε above that; as kl it can.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Como entropia cruzada, a distância da saída nunca pode ficar abaixo da entropia média das predições de precisão completa, então escolha seu ε acima dela; como kl pode.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>In a plot of curves</source>
        <translation>Em um gráfico de curvas</translation>
    </message>
    <message>
        <source>In a heat map</source>
        <translation>Em um mapa de calor</translation>
    </message>
    <message>
        <source>In other plots</source>
        <translation>Em outros gráficos</translation>
    </message>
    <message>
        <source>In the drawing of a network</source>
        <translation>No desenho de uma rede</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>&lt;h3&gt;PD-QAT Workbench %1&lt;/h3&gt;&lt;p&gt;Quantization-aware training under constraints: train, watch every layer&apos;s error and dual variable, rank, keep what matters in high precision.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;PD-QAT Workbench %1&lt;/h3&gt;&lt;p&gt;Treinamento ciente da quantização sob restrições: treinar, acompanhar o erro e a variável dual de cada camada, classificar e manter em alta precisão o que importa.&lt;/p&gt;&lt;p&gt;Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About PD-QAT Workbench</source>
        <translation>Sobre o PD-QAT Workbench</translation>
    </message>
</context>
<context>
    <name>InsideTexts</name>
    <message>
        <source>%1 of %2 levels are used, %3 of the values lie on the two outermost ones</source>
        <translation>usam-se %1 de %2 níveis; %3 dos valores ficam nos dois extremos</translation>
    </message>
    <message>
        <source>Most often mistaken: %1 for %2, %3 of its images.</source>
        <translation>A confusão mais frequente: %1 por %2, %3 de suas imagens.</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>imagens de treino</translation>
    </message>
    <message>
        <source>validation images</source>
        <translation>imagens de validação</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>imagens de teste</translation>
    </message>
    <message>
        <source>Measured of the best checkpoint, epoch %1; %2 %3, inputs of %4 of them.</source>
        <translation>Medido com o melhor checkpoint, época %1; %2 %3, entradas de %4 delas.</translation>
    </message>
    <message>
        <source>Measured of the last checkpoint, epoch %1; %2 %3, inputs of %4 of them.</source>
        <translation>Medido com o último checkpoint, época %1; %2 %3, entradas de %4 delas.</translation>
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
        <translation>%1 não é quantizada nesta largura.</translation>
    </message>
    <message>
        <source>Every output channel has levels of its own; drawn are their means.</source>
        <translation>Cada canal de saída tem níveis próprios; desenham-se suas médias.</translation>
    </message>
    <message>
        <source>At %1 bit %2 is recognised worst: %3.</source>
        <translation>A %1 bits, %2 é a pior reconhecida: %3.</translation>
    </message>
    <message>
        <source>%1 bit costs %2 most: %3 points, from %4 to %5; all classes together change by %6 points.</source>
        <translation>%1 bits custam mais a %2: %3 pontos, de %4 a %5; todas as classes juntas mudam %6 pontos.</translation>
    </message>
    <message>
        <source>%1 bit costs no class accuracy; the least gain is that of %2: %3 points, from %4 to %5; all classes together change by %6 points.</source>
        <translation>%1 bits não custam acurácia a nenhuma classe; a que menos ganha é %2: %3 pontos, de %4 a %5; todas as classes juntas mudam %6 pontos.</translation>
    </message>
    <message>
        <source>That is within what chance can do with %1 images (±%2 points).</source>
        <translation>Isso cabe no acaso com %1 imagens (±%2 pontos).</translation>
    </message>
</context>
<context>
    <name>LayerLooks</name>
    <message>
        <source>dual variable λ</source>
        <translation>variável dual λ</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erro</translation>
    </message>
    <message>
        <source>bit width</source>
        <translation>largura de bits</translation>
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
        <translation>%1 de %2 camadas: %3 dos pesos, %4 das MACs</translation>
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
        <translation>nível %1 (código %2): %3 valores, %4</translation>
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
        <translation>densidade</translation>
    </message>
    <message>
        <source>not quantized at this width</source>
        <translation>não quantizado nesta largura</translation>
    </message>
    <message>
        <source>area: before · line: on levels</source>
        <translation>área: antes · linha: em níveis</translation>
    </message>
</context>
<context>
    <name>MapTexts</name>
    <message>
        <source>Layers by criterion</source>
        <translation>Camadas por critério</translation>
    </message>
    <message>
        <source>%1, %2: not measured</source>
        <translation>%1, %2: não medido</translation>
    </message>
    <message>
        <source>%1, %2: %3 (rank %4 of %5)</source>
        <translation>%1, %2: %3 (posição %4 de %5)</translation>
    </message>
    <message>
        <source>rank in its column</source>
        <translation>posição na coluna</translation>
    </message>
    <message>
        <source>value in its column</source>
        <translation>valor na coluna</translation>
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
        <translation>quase a mesma ordem</translation>
    </message>
    <message>
        <source>similar orders</source>
        <translation>ordens parecidas</translation>
    </message>
    <message>
        <source>little to do with each other</source>
        <translation>têm pouco em comum</translation>
    </message>
    <message>
        <source>opposite orders</source>
        <translation>ordens opostas</translation>
    </message>
    <message>
        <source>Agreement of the criteria</source>
        <translation>Concordância dos critérios</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>%1: not measured, or all layers have one value</source>
        <translation>%1: não medido, ou todas as camadas têm o mesmo valor</translation>
    </message>
    <message>
        <source>%1: τ-b %2, ρ %3: %4</source>
        <translation>%1: τ-b %2, ρ %3: %4</translation>
    </message>
    <message>
        <source>the same criterion</source>
        <translation>o mesmo critério</translation>
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
        <translation>Grafo de inteiros</translation>
    </message>
    <message>
        <source>Float graph</source>
        <translation>Grafo em float</translation>
    </message>
    <message>
        <source>%1: %2 an image (quartiles %3 and %4), batch size %5, threads %6, %7</source>
        <translation>%1: %2 por imagem (quartis %3 e %4), tamanho de lote %5, threads %6, %7</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Arquivo: %1</translation>
    </message>
    <message>
        <source>File: %1, of which %2 are parameters packed at their bits and %3 the format&apos;s</source>
        <translation>Arquivo: %1, dos quais %2 são parâmetros compactados em seus bits e %3 são do formato</translation>
    </message>
    <message>
        <source>File: %1; parameters packed at their bits would be %2</source>
        <translation>Arquivo: %1; os parâmetros compactados em seus bits seriam %2</translation>
    </message>
    <message>
        <source>Not known: which layers run in integers</source>
        <translation>Não se sabe quais camadas são calculadas em inteiros</translation>
    </message>
    <message>
        <source>Run in integers: %1 of %2 quantized layers</source>
        <translation>Calculadas em inteiros: %1 de %2 camadas quantizadas</translation>
    </message>
    <message>
        <source>ONNX, float</source>
        <translation>ONNX, float</translation>
    </message>
    <message>
        <source>ONNX, integer-ready (QCDQ)</source>
        <translation>ONNX, pronto para inteiros (QCDQ)</translation>
    </message>
    <message>
        <source>QONNX</source>
        <translation>QONNX</translation>
    </message>
    <message>
        <source>PyTorch state dict</source>
        <translation>State dict do PyTorch</translation>
    </message>
    <message>
        <source>safetensors</source>
        <translation>safetensors</translation>
    </message>
    <message>
        <source>Packed integers</source>
        <translation>Inteiros compactados</translation>
    </message>
    <message>
        <source>Computes what training computed at one bit width, in any runtime of ONNX.</source>
        <translation>Calcula o que o treino calculou em uma largura de bits, em qualquer runtime de ONNX.</translation>
    </message>
    <message>
        <source>For runtimes that compute in integers: QuantizeLinear, Clip and DequantizeLinear.</source>
        <translation>Para runtimes que calculam em inteiros: QuantizeLinear, Clip e DequantizeLinear.</translation>
    </message>
    <message>
        <source>For FPGA and ASIC tools: Quant nodes of any bit width.</source>
        <translation>Para ferramentas de FPGA e ASIC: nós Quant de qualquer largura de bits.</translation>
    </message>
    <message>
        <source>For torch.load: full-precision weights, every width&apos;s batch normalisation.</source>
        <translation>Para torch.load: pesos de precisão completa e a normalização em lote de cada largura.</translation>
    </message>
    <message>
        <source>The same tensors in a file that cannot run code.</source>
        <translation>Os mesmos tensores em um arquivo que não pode executar código.</translation>
    </message>
    <message>
        <source>Weights at their bits and an index in JSON, for a runtime of your own.</source>
        <translation>Pesos em seus bits e um índice em JSON, para um runtime próprio.</translation>
    </message>
    <message>
        <source>best, else last</source>
        <translation>o melhor; se não, o último</translation>
    </message>
    <message>
        <source>best</source>
        <translation>o melhor</translation>
    </message>
    <message>
        <source>last</source>
        <translation>o último</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>concorda</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>não concorda</translation>
    </message>
    <message>
        <source>weights only</source>
        <translation>só pesos</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 de %2 (%3)</translation>
    </message>
    <message>
        <source>Accuracy on %1 test images: %2 in the engine, %3 exported</source>
        <translation>Acurácia em %1 imagens de teste: %2 no motor, %3 exportado</translation>
    </message>
    <message>
        <source>Same prediction: %1 of %2 images</source>
        <translation>Mesma predição: %1 de %2 imagens</translation>
    </message>
    <message>
        <source>Exported as %1, %2 bit: %3 (container %4)</source>
        <translation>Exportado como %1, %2 bits: %3 (contêiner %4)</translation>
    </message>
    <message>
        <source>%1 an image, in floats %2</source>
        <translation>%1 por imagem, em float %2</translation>
    </message>
    <message>
        <source>%1 an image</source>
        <translation>%1 por imagem</translation>
    </message>
</context>
<context>
    <name>ModelTexts</name>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Convolução</translation>
    </message>
    <message>
        <source>Convolution (32 bit)</source>
        <translation>Convolução (32 bits)</translation>
    </message>
    <message>
        <source>Depthwise convolution</source>
        <translation>Convolução em profundidade</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Linear (32 bit)</source>
        <translation>Linear (32 bits)</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>Normalização em lote</translation>
    </message>
    <message>
        <source>Clamp to [0, 1]</source>
        <translation>Limite a [0, 1]</translation>
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
        <translation>Leaky ReLU</translation>
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
        <translation>Escala e deslocamento</translation>
    </message>
    <message>
        <source>Max pooling</source>
        <translation>Pooling máximo</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation>Pooling médio</translation>
    </message>
    <message>
        <source>Spatial mean</source>
        <translation>Média espacial</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Soma</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Concatenate</source>
        <translation>Concatenação</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Padding</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Achatamento</translation>
    </message>
    <message>
        <source>ONNX of opset %1, %2 nodes</source>
        <translation>ONNX de opset %1, %2 nós</translation>
    </message>
    <message>
        <source>%1, written by %2</source>
        <translation>%1, escrito por %2</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>Parts that cannot be taken: %1. The list below says what to do.</source>
        <translation>Partes que não podem ser aproveitadas: %1. A lista abaixo diz o que fazer.</translation>
    </message>
    <message>
        <source>All can be trained. Layers that can be quantized: %1. Whole network: %2 parameters, %3 MACs for one image.</source>
        <translation>Todos podem ser treinados. Camadas que podem ser quantizadas: %1. Rede inteira: %2 parâmetros, %3 MACs por imagem.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Images of %1 × %1 px, %2 classes; data set %3</source>
        <translation>Imagens de %1 × %1 px, %2 classes; conjunto de dados %3</translation>
    </message>
    <message>
        <source>Equal to onnxruntime</source>
        <translation>Igual ao onnxruntime</translation>
    </message>
    <message>
        <source>Not compared: %1.</source>
        <translation>Não comparado: %1.</translation>
    </message>
    <message>
        <source>%1 test images</source>
        <translation>%1 imagens de teste</translation>
    </message>
    <message>
        <source>%1 random images</source>
        <translation>%1 imagens aleatórias</translation>
    </message>
    <message>
        <source>It differs from %1 on %2: %3. The same class for %4.</source>
        <translation>Difere de %1 em %2: %3. A mesma classe em %4.</translation>
    </message>
    <message>
        <source>%1 on %2: outputs differ by %3 at most, the largest is %4; the same class for %5.</source>
        <translation>%1 em %2: as saídas diferem no máximo em %3, a maior é %4; a mesma classe em %5.</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>imagens de treino</translation>
    </message>
    <message>
        <source>validation images</source>
        <translation>imagens de validação</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>imagens de teste</translation>
    </message>
    <message>
        <source>Output: %1</source>
        <translation>Saída: %1</translation>
    </message>
    <message>
        <source>Weights: %1</source>
        <translation>Pesos: %1</translation>
    </message>
    <message>
        <source>MACs for one image: %1</source>
        <translation>MACs por imagem: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <translation>%1 das %2</translation>
    </message>
    <message>
        <source>%1 bit: %2</source>
        <translation>%1 bits: %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>None: the network is trained as the file has it.</source>
        <translation>Nenhuma: a rede é treinada como está no arquivo.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>%1 could not be read; the defaults are used. The old file is kept as %2.</source>
        <translation>Não foi possível ler %1; são usados os valores padrão. O arquivo antigo é mantido como %2.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Write the report of a run and exit; given several times, of runs in comparison.</source>
        <translation>Escrever o relatório de uma execução e sair; indicada várias vezes, o dessas execuções em comparação.</translation>
    </message>
    <message>
        <source>path</source>
        <translation>caminho</translation>
    </message>
    <message>
        <source>Quantization-aware training under constraints, in a window.</source>
        <translation>Treino com quantização e restrições, em uma janela.</translation>
    </message>
    <message>
        <source>Library of runs.</source>
        <translation>Biblioteca de execuções.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>pasta</translation>
    </message>
    <message>
        <source>Experiment to open with.</source>
        <translation>Experimento com que abrir.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>Configuration (JSON) to open with.</source>
        <translation>Configuração (JSON) com que abrir.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>Draw the figures of a run (id or &quot;last&quot;) and exit.</source>
        <translation>Desenhar as figuras de uma execução (identificador ou "last") e sair.</translation>
    </message>
    <message>
        <source>run</source>
        <translation>execução</translation>
    </message>
    <message>
        <source>Language of this session.</source>
        <translation>Idioma desta sessão.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>Theme of this session: system, light or dark.</source>
        <translation>Tema desta sessão: system, light ou dark.</translation>
    </message>
    <message>
        <source>experiment at start</source>
        <translation>experimento inicial</translation>
    </message>
    <message>
        <source>Write the report of a sweep&apos;s runs and exit.</source>
        <translation>Escrever o relatório das execuções de uma varredura e sair.</translation>
    </message>
    <message>
        <source>Draw the figure of a recipe (id or file) and exit.</source>
        <translation>Desenhar a figura de uma receita (identificador ou arquivo) e sair.</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>receita</translation>
    </message>
    <message>
        <source>With --figure: the sweep whose runs are taken.</source>
        <translation>Com --figure: a varredura cujas execuções são tomadas.</translation>
    </message>
    <message>
        <source>With --figure: what runs must meet too.</source>
        <translation>Com --figure: o que as execuções também devem cumprir.</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>condições</translation>
    </message>
    <message>
        <source>Folder for --render; file for --figure (.pdf, .svg, .png) and --report (.html, .pdf).</source>
        <translation>Pasta para --render; arquivo para --figure (.pdf, .svg, .png) e --report (.html, .pdf).</translation>
    </message>
    <message>
        <source>ONNX model to open with.</source>
        <translation>Modelo ONNX com que abrir.</translation>
    </message>
</context>
<context>
    <name>RankingAxis</name>
    <message>
        <source>dual variable λ (converged)</source>
        <translation>variável dual λ (convergida)</translation>
    </message>
    <message>
        <source>dual variable λ (not converged)</source>
        <translation>variável dual λ (não convergida)</translation>
    </message>
    <message>
        <source>dual variable λ (no price)</source>
        <translation>variável dual λ (sem preço)</translation>
    </message>
    <message>
        <source>dual variable λ (not certified)</source>
        <translation>variável dual λ (não certificada)</translation>
    </message>
</context>
<context>
    <name>RunFigures</name>
    <message>
        <source>Ranking of layers</source>
        <translation>Classificação das camadas</translation>
    </message>
</context>
<context>
    <name>RunSeries</name>
    <message>
        <source>validation</source>
        <translation>validação</translation>
    </message>
    <message>
        <source>test</source>
        <translation>teste</translation>
    </message>
    <message>
        <source>training</source>
        <translation>treino</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>lotes</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
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
        <translation>erro quadrático médio</translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation>erro absoluto médio</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>cross-entropy (nats)</source>
        <translation>entropia cruzada (nats)</translation>
    </message>
    <message>
        <source>Layer error</source>
        <translation>Erro por camada</translation>
    </message>
    <message>
        <source>Dual variables of the layers</source>
        <translation>Variáveis duais das camadas</translation>
    </message>
    <message>
        <source>dual variable λ</source>
        <translation>variável dual λ</translation>
    </message>
    <message>
        <source>Dual variable of the output</source>
        <translation>Variável dual da saída</translation>
    </message>
    <message>
        <source>%1 · PTQ</source>
        <translation>%1 · PTQ</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>Acurácia (%)</translation>
    </message>
    <message>
        <source>accuracy (%)</source>
        <translation>acurácia (%)</translation>
    </message>
    <message>
        <source>Slack of the layers relative to ε</source>
        <translation>Folga das camadas em relação a ε</translation>
    </message>
    <message>
        <source>(error − ε) / ε</source>
        <translation>(erro − ε) / ε</translation>
    </message>
    <message>
        <source>Ranks of the layers by λ</source>
        <translation>Posições das camadas por λ</translation>
    </message>
    <message>
        <source>rank (1: largest λ)</source>
        <translation>posição (1: maior λ)</translation>
    </message>
</context>
<context>
    <name>ScatterTexts</name>
    <message>
        <source>%1 against %2</source>
        <translation>%1 em função de %2</translation>
    </message>
    <message>
        <source>one of them is the same for every layer</source>
        <translation>um deles é igual em todas as camadas</translation>
    </message>
    <message>
        <source>τ-b %1 · ρ %2 · %3 layers</source>
        <translation>τ-b %1 · ρ %2 · %3 camadas</translation>
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
        <translation>%1 MACs</translation>
    </message>
</context>
<context>
    <name>Trackers</name>
    <message>
        <source>following</source>
        <translation>em dia</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>waiting, next try in %1</source>
        <translation>em espera, próxima tentativa em %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>All that the run has told so far was delivered.</source>
        <translation>Foi entregue tudo o que a execução informou até agora.</translation>
    </message>
    <message>
        <source>%1 events of the run are still to be delivered; they are on their way.</source>
        <translation>Faltam entregar %1 eventos da execução; estão a caminho.</translation>
    </message>
    <message>
        <source>The last attempt failed; the next follows in %1. The run goes on, and its log keeps the %2 events that wait.</source>
        <translation>A última tentativa falhou; a próxima será em %1. A execução continua, e seu registro guarda os %2 eventos em espera.</translation>
    </message>
    <message>
        <source>Nothing more is tried by itself. The run is not touched by it.</source>
        <translation>Nada mais é tentado automaticamente. A execução não é afetada.</translation>
    </message>
    <message>
        <source>Everything was delivered, the end of the run included.</source>
        <translation>Tudo foi entregue, inclusive o fim da execução.</translation>
    </message>
</context>
<context>
    <name>TradeOffPictureTexts</name>
    <message>
        <source>%1: accuracy against %2</source>
        <translation>%1: acurácia em função de %2</translation>
    </message>
    <message>
        <source>%1 · %2 % (95 %: %3) · %4 %5 · %6 of %7 runs</source>
        <translation>%1 · %2 % (95 %: %3) · %4 %5 · %6 de %7 execuções</translation>
    </message>
    <message>
        <source> · worth taking</source>
        <translation> · vale a pena</translation>
    </message>
    <message>
        <source>accuracy (%)</source>
        <translation>acurácia (%)</translation>
    </message>
    <message>
        <source>no run is finished yet</source>
        <translation>nenhuma execução terminou ainda</translation>
    </message>
    <message>
        <source>ring: worth taking · dotted: controls · bars: 95 %</source>
        <translation>círculo: vale a pena · pontilhado: controles · barras: 95 %</translation>
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
        <translation>%1 ao acaso</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>packed weights (kB)</source>
        <translation>pesos compactados (kB)</translation>
    </message>
    <message>
        <source>bit operations for one image (MBOP)</source>
        <translation>operações de bits por imagem (MBOP)</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>1 bit under a constraint on the output: column (i) of the paper&apos;s Table 1.</source>
        <translation>1 bit com uma restrição na saída: coluna (i) da Tabela 1 do artigo.</translation>
    </message>
    <message>
        <source>1 bit under constraints on the output and, at ε = 0.0125, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>1 bit com restrições na saída e, com ε = 0,0125, em cada camada; da varredura de níveis do artigo.</translation>
    </message>
    <message>
        <source>1 bit under constraints on the output and, at ε = 0.125, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>1 bit com restrições na saída e, com ε = 0,125, em cada camada; da varredura de níveis do artigo.</translation>
    </message>
    <message>
        <source>1 bit under constraints on the output and, at ε = 0.25, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>1 bit com restrições na saída e, com ε = 0,25, em cada camada; da varredura de níveis do artigo.</translation>
    </message>
    <message>
        <source>1 bit under constraints on the output and, at ε = 0.5, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>1 bit com restrições na saída e, com ε = 0,5, em cada camada; da varredura de níveis do artigo.</translation>
    </message>
    <message>
        <source>1 bit under constraints on the output and, at ε = 1, on every layer: column (ii) of the paper&apos;s Table 1.</source>
        <translation>1 bit com restrições na saída e, com ε = 1, em cada camada: coluna (ii) da Tabela 1 do artigo.</translation>
    </message>
    <message>
        <source>1 bit, but the 2 layers with the largest published λ at 32 bits, under the constraint on the output, as in the paper&apos;s Figure 1b. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>1 bit, mas as 2 camadas de maior λ publicado a 32 bits, com a restrição na saída, como na Figura 1b do artigo. As camadas publicadas vêm dos λ do próprio código oficial, inflados para a primeira convolução de cada bloco; a varredura selection classifica ela mesma as camadas antes de mantê-las.</translation>
    </message>
    <message>
        <source>1 bit, but the 2 layers with the smallest published λ at 32 bits, under the constraint on the output, as in the paper&apos;s Figure 1b. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>1 bit, mas as 2 camadas de menor λ publicado a 32 bits, com a restrição na saída, como na Figura 1b do artigo. As camadas publicadas vêm dos λ do próprio código oficial, inflados para a primeira convolução de cada bloco; a varredura selection classifica ela mesma as camadas antes de mantê-las.</translation>
    </message>
    <message>
        <source>1 bit, but the 4 layers with the largest published λ at 32 bits, under the constraint on the output, as in the paper&apos;s Figure 1b. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>1 bit, mas as 4 camadas de maior λ publicado a 32 bits, com a restrição na saída, como na Figura 1b do artigo. As camadas publicadas vêm dos λ do próprio código oficial, inflados para a primeira convolução de cada bloco; a varredura selection classifica ela mesma as camadas antes de mantê-las.</translation>
    </message>
    <message>
        <source>1 bit, but the 4 layers with the smallest published λ at 32 bits, under the constraint on the output, as in the paper&apos;s Figure 1b. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>1 bit, mas as 4 camadas de menor λ publicado a 32 bits, com a restrição na saída, como na Figura 1b do artigo. As camadas publicadas vêm dos λ do próprio código oficial, inflados para a primeira convolução de cada bloco; a varredura selection classifica ela mesma as camadas antes de mantê-las.</translation>
    </message>
    <message>
        <source>1 bit, but the 8 layers with the largest published λ at 32 bits, under the constraint on the output, as in the paper&apos;s Figure 1b. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>1 bit, mas as 8 camadas de maior λ publicado a 32 bits, com a restrição na saída, como na Figura 1b do artigo. As camadas publicadas vêm dos λ do próprio código oficial, inflados para a primeira convolução de cada bloco; a varredura selection classifica ela mesma as camadas antes de mantê-las.</translation>
    </message>
    <message>
        <source>1 bit, but the 8 layers with the smallest published λ at 32 bits, under the constraint on the output, as in the paper&apos;s Figure 1b. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>1 bit, mas as 8 camadas de menor λ publicado a 32 bits, com a restrição na saída, como na Figura 1b do artigo. As camadas publicadas vêm dos λ do próprio código oficial, inflados para a primeira convolução de cada bloco; a varredura selection classifica ela mesma as camadas antes de mantê-las.</translation>
    </message>
    <message>
        <source>1 bit, but the layer with the largest published λ at 32 bits, under the constraint on the output, as in the paper&apos;s Figure 1b. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>1 bit, mas a camada de maior λ publicado a 32 bits, com a restrição na saída, como na Figura 1b do artigo. As camadas publicadas vêm dos λ do próprio código oficial, inflados para a primeira convolução de cada bloco; a varredura selection classifica ela mesma as camadas antes de mantê-las.</translation>
    </message>
    <message>
        <source>1 bit, but the layer with the smallest published λ at 32 bits, under the constraint on the output, as in the paper&apos;s Figure 1b. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>1 bit, mas a camada de menor λ publicado a 32 bits, com a restrição na saída, como na Figura 1b do artigo. As camadas publicadas vêm dos λ do próprio código oficial, inflados para a primeira convolução de cada bloco; a varredura selection classifica ela mesma as camadas antes de mantê-las.</translation>
    </message>
    <message>
        <source>2 bit under a constraint on the output: column (i) of the paper&apos;s Table 1.</source>
        <translation>2 bits com uma restrição na saída: coluna (i) da Tabela 1 do artigo.</translation>
    </message>
    <message>
        <source>2 bit under constraints on the output and, at ε = 0.25, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>2 bits com restrições na saída e, com ε = 0,25, em cada camada; da varredura de níveis do artigo.</translation>
    </message>
    <message>
        <source>2 bit under constraints on the output and, at ε = 0.5, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>2 bits com restrições na saída e, com ε = 0,5, em cada camada; da varredura de níveis do artigo.</translation>
    </message>
    <message>
        <source>2 bit under constraints on the output and, at ε = 1/18, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>2 bits com restrições na saída e, com ε = 1/18, em cada camada; da varredura de níveis do artigo.</translation>
    </message>
    <message>
        <source>2 bit under constraints on the output and, at ε = 1/3, on every layer: column (ii) of the paper&apos;s Table 1.</source>
        <translation>2 bits com restrições na saída e, com ε = 1/3, em cada camada: coluna (ii) da Tabela 1 do artigo.</translation>
    </message>
    <message>
        <source>2 bit under constraints on the output and, at ε = 1/36, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>2 bits com restrições na saída e, com ε = 1/36, em cada camada; da varredura de níveis do artigo.</translation>
    </message>
    <message>
        <source>2 bit under constraints on the output and, at ε = 1/9, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>2 bits com restrições na saída e, com ε = 1/9, em cada camada; da varredura de níveis do artigo.</translation>
    </message>
    <message>
        <source>2 bit under constraints on the output and, at ε = 2/3, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>2 bits com restrições na saída e, com ε = 2/3, em cada camada; da varredura de níveis do artigo.</translation>
    </message>
    <message>
        <source>4 bit under a constraint on the output: column (i) of the paper&apos;s Table 1.</source>
        <translation>4 bits com uma restrição na saída: coluna (i) da Tabela 1 do artigo.</translation>
    </message>
    <message>
        <source>4 bit under constraints on the output and, at ε = 0.0051, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>4 bits com restrições na saída e, com ε = 0,0051, em cada camada; da varredura de níveis do artigo.</translation>
    </message>
    <message>
        <source>4 bit under constraints on the output and, at ε = 0.0102, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>4 bits com restrições na saída e, com ε = 0,0102, em cada camada; da varredura de níveis do artigo.</translation>
    </message>
    <message>
        <source>4 bit under constraints on the output and, at ε = 0.0204, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>4 bits com restrições na saída e, com ε = 0,0204, em cada camada; da varredura de níveis do artigo.</translation>
    </message>
    <message>
        <source>4 bit under constraints on the output and, at ε = 0.0816, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>4 bits com restrições na saída e, com ε = 0,0816, em cada camada; da varredura de níveis do artigo.</translation>
    </message>
    <message>
        <source>4 bit under constraints on the output and, at ε = 0.1633, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>4 bits com restrições na saída e, com ε = 0,1633, em cada camada; da varredura de níveis do artigo.</translation>
    </message>
    <message>
        <source>4 bit under constraints on the output and, at ε = 0.25, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>4 bits com restrições na saída e, com ε = 0,25, em cada camada; da varredura de níveis do artigo.</translation>
    </message>
    <message>
        <source>4 bit under constraints on the output and, at ε = 0.5, on every layer: column (ii) of the paper&apos;s Table 1.</source>
        <translation>4 bits com restrições na saída e, com ε = 0,5, em cada camada: coluna (ii) da Tabela 1 do artigo.</translation>
    </message>
    <message>
        <source>8 bit under a constraint on the output, at the level published for 8 bit.</source>
        <translation>8 bits com uma restrição na saída, no nível publicado para 8 bits.</translation>
    </message>
    <message>
        <source>8 bit under constraints on the output and, at ε = 0.00098, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>8 bits com restrições na saída e, com ε = 0,00098, em cada camada; da varredura de níveis do artigo.</translation>
    </message>
    <message>
        <source>8 bit under constraints on the output and, at ε = 0.00196, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>8 bits com restrições na saída e, com ε = 0,00196, em cada camada; da varredura de níveis do artigo.</translation>
    </message>
    <message>
        <source>8 bit under constraints on the output and, at ε = 0.0039, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>8 bits com restrições na saída e, com ε = 0,0039, em cada camada; da varredura de níveis do artigo.</translation>
    </message>
    <message>
        <source>8 bit under constraints on the output and, at ε = 0.0157, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>8 bits com restrições na saída e, com ε = 0,0157, em cada camada; da varredura de níveis do artigo.</translation>
    </message>
    <message>
        <source>8 bit under constraints on the output and, at ε = 0.0314, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>8 bits com restrições na saída e, com ε = 0,0314, em cada camada; da varredura de níveis do artigo.</translation>
    </message>
    <message>
        <source>A strong float baseline, then three epochs from its weights at 8, 4, 3 and 2 bit: straight through with fitted or learned steps, one a layer or one a channel, DoReFa&apos;s quantizers, and PD-QAT with the output&apos;s constraint or every layer&apos;s. Quantizing without training stands in each run. Figures: docs/results.md. Two hours on two cores.</source>
        <translation>Uma referência float forte, depois três épocas a partir de seus pesos a 8, 4, 3 e 2 bits: estimador direto (straight-through) com passos ajustados ou aprendidos, um por camada ou um por canal, os quantizadores da DoReFa, e PD-QAT com a restrição da saída ou a de cada camada. A quantização sem treino consta em cada execução. Números: docs/results.md. Duas horas em dois núcleos.</translation>
    </message>
    <message>
        <source>Accuracy against cost</source>
        <translation>Acurácia em função do custo</translation>
    </message>
    <message>
        <source>Accuracy against cost, small</source>
        <translation>Acurácia em função do custo, escala pequena</translation>
    </message>
    <message>
        <source>Accuracy against the number of layers in full precision, those of largest and those of smallest λ: on the test images (a) and on the training images (b).</source>
        <translation>Acurácia em função do número de camadas em precisão completa, as de maior e as de menor λ: nas imagens de teste (a) e nas de treino (b).</translation>
    </message>
    <message>
        <source>Accuracy against the number of layers in full precision, those of largest and those of smallest λ: on the test images (a) and on the training images (b). Fed by the small sweep.</source>
        <translation>Acurácia em função do número de camadas em precisão completa, as de maior e as de menor λ: nas imagens de teste (a) e nas de treino (b). Alimentada pela varredura pequena.</translation>
    </message>
    <message>
        <source>Accuracy against the sum of λ over the layers in full precision, all choices of layers pooled: on the test images (a) and on the training images (b).</source>
        <translation>Acurácia em função da soma dos λ das camadas em precisão completa, com todas as escolhas de camadas reunidas: nas imagens de teste (a) e nas de treino (b).</translation>
    </message>
    <message>
        <source>Accuracy against the sum of λ over the layers in full precision, all choices of layers pooled: on the test images (a) and on the training images (b). Fed by the small sweep.</source>
        <translation>Acurácia em função da soma dos λ das camadas em precisão completa, com todas as escolhas de camadas reunidas: nas imagens de teste (a) e nas de treino (b). Alimentada pela varredura pequena.</translation>
    </message>
    <message>
        <source>Accuracy against ε</source>
        <translation>Acurácia em função de ε</translation>
    </message>
    <message>
        <source>Accuracy against ε, small</source>
        <translation>Acurácia em função de ε, escala pequena</translation>
    </message>
    <message>
        <source>Accuracy by bit width: the published baseline, the output constraint and layer constraints. Mean ± population standard deviation over the seeds, at the epoch of best validation accuracy.</source>
        <translation>Acurácia por largura de bits: a referência publicada, a restrição da saída e as restrições por camada. Média ± desvio padrão populacional sobre as sementes, na época de melhor acurácia de validação.</translation>
    </message>
    <message>
        <source>Accuracy by bit width: the published baseline, the output constraint and layer constraints. Mean ± standard deviation over the seeds, at the epoch of best validation accuracy. Fed by the small sweep.</source>
        <translation>Acurácia por largura de bits: a referência publicada, a restrição da saída e as restrições por camada. Média ± desvio padrão sobre as sementes, na época de melhor acurácia de validação. Alimentada pela varredura pequena.</translation>
    </message>
    <message>
        <source>Any-Precision at 1, 2, 4, 8 and 32 bit</source>
        <translation>Any-Precision a 1, 2, 4, 8 e 32 bits</translation>
    </message>
    <message>
        <source>Bits within a budget</source>
        <translation>Bits dentro de um orçamento</translation>
    </message>
    <message>
        <source>Bits within a budget: ResNet-8 on CIFAR-10, small</source>
        <translation>Bits dentro de um orçamento: ResNet-8 no CIFAR-10, escala pequena</translation>
    </message>
    <message>
        <source>CIFAR-10, an evening</source>
        <translation>CIFAR-10, uma noite</translation>
    </message>
    <message>
        <source>CIFAR-10, as published</source>
        <translation>CIFAR-10, como publicado</translation>
    </message>
    <message>
        <source>CIFAR-10, baselines</source>
        <translation>CIFAR-10, referências</translation>
    </message>
    <message>
        <source>CIFAR-10, layer constraints</source>
        <translation>CIFAR-10, restrições por camada</translation>
    </message>
    <message>
        <source>CIFAR-10, layer selection</source>
        <translation>CIFAR-10, seleção de camadas</translation>
    </message>
    <message>
        <source>CIFAR-10, output constraint</source>
        <translation>CIFAR-10, restrição da saída</translation>
    </message>
    <message>
        <source>CIFAR-10, small</source>
        <translation>CIFAR-10, escala pequena</translation>
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
        <translation>λ diz mais que o erro, o tamanho, o tipo ou a curvatura de uma camada sobre quais camadas manter? 96 conjuntos aleatórios equilibrados de 5 camadas julgam cada critério, oito deles mais duas vezes por causa do ruído; as classificações vêm de outras sementes. Planejada antes de ser executada (docs/results.md). Cerca de duas horas em dois núcleos.</translation>
    </message>
    <message>
        <source>Error per layer</source>
        <translation>Erro por camada</translation>
    </message>
    <message>
        <source>Error per layer, small</source>
        <translation>Erro por camada, escala pequena</translation>
    </message>
    <message>
        <source>Errors of a few layers at 1 bit, with layer constraints and with the constraint on the output alone. Choose other layers, or another bit width by the query.</source>
        <translation>Erros de algumas camadas a 1 bit, com restrições por camada e só com a restrição na saída. Escolha outras camadas, ou outra largura de bits pela consulta.</translation>
    </message>
    <message>
        <source>Errors of a few layers at 1 bit, with layer constraints and with the constraint on the output alone. Choose other layers, or another bit width by the query. Fed by the small sweep.</source>
        <translation>Erros de algumas camadas a 1 bit, com restrições por camada e só com a restrição na saída. Escolha outras camadas, ou outra largura de bits pela consulta. Alimentada pela varredura pequena.</translation>
    </message>
    <message>
        <source>Every cell of the paper&apos;s Table 1: full precision, the published baseline, output and layer constraints at 8, 4, 2 and 1 bit, six seeds each. Days on a GPU.</source>
        <translation>Cada célula da Tabela 1 do artigo: precisão completa, a referência publicada, restrições da saída e por camada a 8, 4, 2 e 1 bits, seis sementes cada. Dias em uma GPU.</translation>
    </message>
    <message>
        <source>Every layer&apos;s dual variable at the end of training, in ascending order: which layers the constraints cost most.</source>
        <translation>A variável dual de cada camada no final do treino, em ordem crescente: a que camadas as restrições custam mais.</translation>
    </message>
    <message>
        <source>Every layer&apos;s dual variable at the end of training, in ascending order: which layers the constraints cost most. Fed by the small sweep.</source>
        <translation>A variável dual de cada camada no final do treino, em ordem crescente: a que camadas as restrições custam mais. Alimentada pela varredura pequena.</translation>
    </message>
    <message>
        <source>Every layer&apos;s error on the training images at the end of training, with and without layer constraints.</source>
        <translation>O erro de cada camada nas imagens de treino no final do treino, com e sem restrições por camada.</translation>
    </message>
    <message>
        <source>Every layer&apos;s error on the validation images at the end of training, with and without layer constraints. Fed by the small sweep.</source>
        <translation>O erro de cada camada nas imagens de validação no final do treino, com e sem restrições por camada. Alimentada pela varredura pequena.</translation>
    </message>
    <message>
        <source>Fashion-MNIST, an evening</source>
        <translation>Fashion-MNIST, uma noite</translation>
    </message>
    <message>
        <source>Fashion-MNIST, within an hour</source>
        <translation>Fashion-MNIST, menos de uma hora</translation>
    </message>
    <message>
        <source>Figure 1</source>
        <translation>Figura 1</translation>
    </message>
    <message>
        <source>Figure 1, small</source>
        <translation>Figura 1, escala pequena</translation>
    </message>
    <message>
        <source>Figure 1a</source>
        <translation>Figura 1a</translation>
    </message>
    <message>
        <source>Figure 1a, small</source>
        <translation>Figura 1a, escala pequena</translation>
    </message>
    <message>
        <source>Figure 1b</source>
        <translation>Figura 1b</translation>
    </message>
    <message>
        <source>Figure 1b, small</source>
        <translation>Figura 1b, escala pequena</translation>
    </message>
    <message>
        <source>Figure 1c</source>
        <translation>Figura 1c</translation>
    </message>
    <message>
        <source>Figure 1c, small</source>
        <translation>Figura 1c, escala pequena</translation>
    </message>
    <message>
        <source>First look</source>
        <translation>Primeiro contato</translation>
    </message>
    <message>
        <source>Five bit widths trained jointly, each learning from the next higher one (method.distillation=soft: from the highest; hard: from the labels).</source>
        <translation>Cinco larguras de bits treinadas em conjunto, cada uma aprendendo da imediatamente superior (method.distillation=soft: da mais alta; hard: dos rótulos).</translation>
    </message>
    <message>
        <source>Full precision</source>
        <translation>Precisão completa</translation>
    </message>
    <message>
        <source>Histogram of λ</source>
        <translation>Histograma de λ</translation>
    </message>
    <message>
        <source>Histogram of λ, small</source>
        <translation>Histograma de λ, escala pequena</translation>
    </message>
    <message>
        <source>How the layers&apos; dual variables are distributed at the end of training, over all layers and seeds.</source>
        <translation>Como se distribuem as variáveis duais das camadas no final do treino, sobre todas as camadas e sementes.</translation>
    </message>
    <message>
        <source>How the layers&apos; dual variables are distributed at the end of training, over all layers and seeds. Fed by the small sweep.</source>
        <translation>Como se distribuem as variáveis duais das camadas no final do treino, sobre todas as camadas e sementes. Alimentada pela varredura pequena.</translation>
    </message>
    <message>
        <source>ImageNet: ResNet-18, layers at 4 bit</source>
        <translation>ImageNet: ResNet-18, camadas a 4 bits</translation>
    </message>
    <message>
        <source>ImageNet: ResNet-50, layers at 4 bit</source>
        <translation>ImageNet: ResNet-50, camadas a 4 bits</translation>
    </message>
    <message>
        <source>Keep 1 layer of largest λ, DoReFa</source>
        <translation>Manter 1 camada de maior λ, DoReFa</translation>
    </message>
    <message>
        <source>Keep 1 layer of largest λ, output constraint</source>
        <translation>Manter 1 camada de maior λ, restrição da saída</translation>
    </message>
    <message>
        <source>Keep 1 layer of smallest λ, DoReFa</source>
        <translation>Manter 1 camada de menor λ, DoReFa</translation>
    </message>
    <message>
        <source>Keep 1 layer of smallest λ, output constraint</source>
        <translation>Manter 1 camada de menor λ, restrição da saída</translation>
    </message>
    <message>
        <source>Keep 2 layers of largest λ, DoReFa</source>
        <translation>Manter 2 camadas de maior λ, DoReFa</translation>
    </message>
    <message>
        <source>Keep 2 layers of largest λ, output constraint</source>
        <translation>Manter 2 camadas de maior λ, restrição da saída</translation>
    </message>
    <message>
        <source>Keep 2 layers of smallest λ, DoReFa</source>
        <translation>Manter 2 camadas de menor λ, DoReFa</translation>
    </message>
    <message>
        <source>Keep 2 layers of smallest λ, output constraint</source>
        <translation>Manter 2 camadas de menor λ, restrição da saída</translation>
    </message>
    <message>
        <source>Keep 4 layers of largest λ, DoReFa</source>
        <translation>Manter 4 camadas de maior λ, DoReFa</translation>
    </message>
    <message>
        <source>Keep 4 layers of largest λ, output constraint</source>
        <translation>Manter 4 camadas de maior λ, restrição da saída</translation>
    </message>
    <message>
        <source>Keep 4 layers of smallest λ, DoReFa</source>
        <translation>Manter 4 camadas de menor λ, DoReFa</translation>
    </message>
    <message>
        <source>Keep 4 layers of smallest λ, output constraint</source>
        <translation>Manter 4 camadas de menor λ, restrição da saída</translation>
    </message>
    <message>
        <source>Keep 8 layers of largest λ, DoReFa</source>
        <translation>Manter 8 camadas de maior λ, DoReFa</translation>
    </message>
    <message>
        <source>Keep 8 layers of largest λ, output constraint</source>
        <translation>Manter 8 camadas de maior λ, restrição da saída</translation>
    </message>
    <message>
        <source>Keep 8 layers of smallest λ, DoReFa</source>
        <translation>Manter 8 camadas de menor λ, DoReFa</translation>
    </message>
    <message>
        <source>Keep 8 layers of smallest λ, output constraint</source>
        <translation>Manter 8 camadas de menor λ, restrição da saída</translation>
    </message>
    <message>
        <source>Layer constraints at 1 bit over five levels on a part of Fashion-MNIST, three seeds: within an hour on one core of a laptop.</source>
        <translation>Restrições por camada a 1 bit em cinco níveis em uma parte do Fashion-MNIST, três sementes: menos de uma hora em um núcleo de um laptop.</translation>
    </message>
    <message>
        <source>Layer constraints at 1, 2 and 4 bit over the paper&apos;s lists of levels, from tight to loose. Three seeds. Days on a GPU.</source>
        <translation>Restrições por camada a 1, 2 e 4 bits nas listas de níveis do artigo, do estrito ao frouxo. Três sementes. Dias em uma GPU.</translation>
    </message>
    <message>
        <source>Layer selection, ranked first</source>
        <translation>Seleção de camadas, classificadas antes</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Layers at 1 bit, ε = 0.0125</source>
        <translation>Camadas a 1 bit, ε = 0,0125</translation>
    </message>
    <message>
        <source>Layers at 1 bit, ε = 0.125</source>
        <translation>Camadas a 1 bit, ε = 0,125</translation>
    </message>
    <message>
        <source>Layers at 1 bit, ε = 0.25</source>
        <translation>Camadas a 1 bit, ε = 0,25</translation>
    </message>
    <message>
        <source>Layers at 1 bit, ε = 0.5</source>
        <translation>Camadas a 1 bit, ε = 0,5</translation>
    </message>
    <message>
        <source>Layers at 1 bit, ε = 1 (Table 1)</source>
        <translation>Camadas a 1 bit, ε = 1 (Tabela 1)</translation>
    </message>
    <message>
        <source>Layers at 2 bit, ε = 0.25</source>
        <translation>Camadas a 2 bits, ε = 0,25</translation>
    </message>
    <message>
        <source>Layers at 2 bit, ε = 0.5</source>
        <translation>Camadas a 2 bits, ε = 0,5</translation>
    </message>
    <message>
        <source>Layers at 2 bit, ε = 1/18</source>
        <translation>Camadas a 2 bits, ε = 1/18</translation>
    </message>
    <message>
        <source>Layers at 2 bit, ε = 1/3 (Table 1)</source>
        <translation>Camadas a 2 bits, ε = 1/3 (Tabela 1)</translation>
    </message>
    <message>
        <source>Layers at 2 bit, ε = 1/36</source>
        <translation>Camadas a 2 bits, ε = 1/36</translation>
    </message>
    <message>
        <source>Layers at 2 bit, ε = 1/9</source>
        <translation>Camadas a 2 bits, ε = 1/9</translation>
    </message>
    <message>
        <source>Layers at 2 bit, ε = 2/3</source>
        <translation>Camadas a 2 bits, ε = 2/3</translation>
    </message>
    <message>
        <source>Layers at 4 bit, ε = 0.0051</source>
        <translation>Camadas a 4 bits, ε = 0,0051</translation>
    </message>
    <message>
        <source>Layers at 4 bit, ε = 0.0102</source>
        <translation>Camadas a 4 bits, ε = 0,0102</translation>
    </message>
    <message>
        <source>Layers at 4 bit, ε = 0.0204</source>
        <translation>Camadas a 4 bits, ε = 0,0204</translation>
    </message>
    <message>
        <source>Layers at 4 bit, ε = 0.0816</source>
        <translation>Camadas a 4 bits, ε = 0,0816</translation>
    </message>
    <message>
        <source>Layers at 4 bit, ε = 0.1633</source>
        <translation>Camadas a 4 bits, ε = 0,1633</translation>
    </message>
    <message>
        <source>Layers at 4 bit, ε = 0.25</source>
        <translation>Camadas a 4 bits, ε = 0,25</translation>
    </message>
    <message>
        <source>Layers at 4 bit, ε = 0.5 (Table 1)</source>
        <translation>Camadas a 4 bits, ε = 0,5 (Tabela 1)</translation>
    </message>
    <message>
        <source>Layers at 8 bit, ε = 0.00098</source>
        <translation>Camadas a 8 bits, ε = 0,00098</translation>
    </message>
    <message>
        <source>Layers at 8 bit, ε = 0.00196</source>
        <translation>Camadas a 8 bits, ε = 0,00196</translation>
    </message>
    <message>
        <source>Layers at 8 bit, ε = 0.0039</source>
        <translation>Camadas a 8 bits, ε = 0,0039</translation>
    </message>
    <message>
        <source>Layers at 8 bit, ε = 0.0157</source>
        <translation>Camadas a 8 bits, ε = 0,0157</translation>
    </message>
    <message>
        <source>Layers at 8 bit, ε = 0.0314</source>
        <translation>Camadas a 8 bits, ε = 0,0314</translation>
    </message>
    <message>
        <source>MLPerf Tiny&apos;s network at mixed 2, 4 and 8 bits within two sizes, beside all layers at one width: bits by λ, by the loss of each layer quantized alone, by the Hessian&apos;s trace, by size and by chance. Six seeds; the ranked runs have others (docs/results.md). An hour and a half on two cores.</source>
        <translation>A rede do MLPerf Tiny com 2, 4 e 8 bits misturados dentro de dois tamanhos, ao lado de todas as camadas em uma só largura: bits por λ, pela perda de cada camada quantizada isoladamente, pelo traço da hessiana, por tamanho e ao acaso. Seis sementes; as execuções classificadas têm outras (docs/results.md). Uma hora e meia em dois núcleos.</translation>
    </message>
    <message>
        <source>MLPerf Tiny&apos;s network at three bit widths under layer constraints: what pdqat allocate and the page Budget choose bits for every layer from. Six minutes on one core.</source>
        <translation>A rede do MLPerf Tiny em três larguras de bits com restrições por camada: com base nisto, pdqat allocate e a página Orçamento escolhem os bits de cada camada. Seis minutos em um núcleo.</translation>
    </message>
    <message>
        <source>MLPerf Tiny&apos;s network in full precision, 30 epochs: a quarter of an hour on two cores. Quantize what it leaves: run.init, or the sweep side-by-side.</source>
        <translation>A rede do MLPerf Tiny em precisão completa, 30 épocas: um quarto de hora em dois núcleos. Quantize o que ela deixa: run.init, ou a varredura side-by-side.</translation>
    </message>
    <message>
        <source>Narrow network on 10,000 images at 2 bit under a constraint on the output; minutes on a CPU.</source>
        <translation>Rede estreita em 10.000 imagens a 2 bits com uma restrição na saída; minutos em uma CPU.</translation>
    </message>
    <message>
        <source>Narrow network on 10,000 images at 2 bit without constraints; minutes on a CPU.</source>
        <translation>Rede estreita em 10.000 imagens a 2 bits, sem restrições; minutos em uma CPU.</translation>
    </message>
    <message>
        <source>Narrow network on 10,000 images at 2 bit, with layer levels tight enough to bind.</source>
        <translation>Rede estreita em 10.000 imagens a 2 bits, com níveis por camada estritos o bastante para ficarem ativos.</translation>
    </message>
    <message>
        <source>Narrow network on 10,000 images without quantization; minutes on a CPU.</source>
        <translation>Rede estreita em 10.000 imagens, sem quantização; minutos em uma CPU.</translation>
    </message>
    <message>
        <source>Narrow network on 10,000 images, 1, 2, 4, 8 and 32 bit trained jointly.</source>
        <translation>Rede estreita em 10.000 imagens; 1, 2, 4, 8 e 32 bits treinados em conjunto.</translation>
    </message>
    <message>
        <source>Output at 1 bit, ε = 0.9</source>
        <translation>Saída a 1 bit, ε = 0,9</translation>
    </message>
    <message>
        <source>Output at 2 bit, ε = 0.7</source>
        <translation>Saída a 2 bits, ε = 0,7</translation>
    </message>
    <message>
        <source>Output at 4 bit, ε = 0.1</source>
        <translation>Saída a 4 bits, ε = 0,1</translation>
    </message>
    <message>
        <source>Output at 8 bit, ε = 1/255</source>
        <translation>Saída a 8 bits, ε = 1/255</translation>
    </message>
    <message>
        <source>Plain retraining without a constraint: 1 bit, but the 2 layers with the largest published λ at 32 bits. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>Novo treino simples, sem restrição: 1 bit, mas as 2 camadas de maior λ publicado a 32 bits. As camadas publicadas vêm dos λ do próprio código oficial, inflados para a primeira convolução de cada bloco; a varredura selection classifica ela mesma as camadas antes de mantê-las.</translation>
    </message>
    <message>
        <source>Plain retraining without a constraint: 1 bit, but the 2 layers with the smallest published λ at 32 bits. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>Novo treino simples, sem restrição: 1 bit, mas as 2 camadas de menor λ publicado a 32 bits. As camadas publicadas vêm dos λ do próprio código oficial, inflados para a primeira convolução de cada bloco; a varredura selection classifica ela mesma as camadas antes de mantê-las.</translation>
    </message>
    <message>
        <source>Plain retraining without a constraint: 1 bit, but the 4 layers with the largest published λ at 32 bits. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>Novo treino simples, sem restrição: 1 bit, mas as 4 camadas de maior λ publicado a 32 bits. As camadas publicadas vêm dos λ do próprio código oficial, inflados para a primeira convolução de cada bloco; a varredura selection classifica ela mesma as camadas antes de mantê-las.</translation>
    </message>
    <message>
        <source>Plain retraining without a constraint: 1 bit, but the 4 layers with the smallest published λ at 32 bits. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>Novo treino simples, sem restrição: 1 bit, mas as 4 camadas de menor λ publicado a 32 bits. As camadas publicadas vêm dos λ do próprio código oficial, inflados para a primeira convolução de cada bloco; a varredura selection classifica ela mesma as camadas antes de mantê-las.</translation>
    </message>
    <message>
        <source>Plain retraining without a constraint: 1 bit, but the 8 layers with the largest published λ at 32 bits. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>Novo treino simples, sem restrição: 1 bit, mas as 8 camadas de maior λ publicado a 32 bits. As camadas publicadas vêm dos λ do próprio código oficial, inflados para a primeira convolução de cada bloco; a varredura selection classifica ela mesma as camadas antes de mantê-las.</translation>
    </message>
    <message>
        <source>Plain retraining without a constraint: 1 bit, but the 8 layers with the smallest published λ at 32 bits. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>Novo treino simples, sem restrição: 1 bit, mas as 8 camadas de menor λ publicado a 32 bits. As camadas publicadas vêm dos λ do próprio código oficial, inflados para a primeira convolução de cada bloco; a varredura selection classifica ela mesma as camadas antes de mantê-las.</translation>
    </message>
    <message>
        <source>Plain retraining without a constraint: 1 bit, but the layer with the largest published λ at 32 bits. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>Novo treino simples, sem restrição: 1 bit, mas a camada de maior λ publicado a 32 bits. As camadas publicadas vêm dos λ do próprio código oficial, inflados para a primeira convolução de cada bloco; a varredura selection classifica ela mesma as camadas antes de mantê-las.</translation>
    </message>
    <message>
        <source>Plain retraining without a constraint: 1 bit, but the layer with the smallest published λ at 32 bits. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>Novo treino simples, sem restrição: 1 bit, mas a camada de menor λ publicado a 32 bits. As camadas publicadas vêm dos λ do próprio código oficial, inflados para a primeira convolução de cada bloco; a varredura selection classifica ela mesma as camadas antes de mantê-las.</translation>
    </message>
    <message>
        <source>Published baseline at 1 bit</source>
        <translation>Referência publicada a 1 bit</translation>
    </message>
    <message>
        <source>Published baseline at 2 bit</source>
        <translation>Referência publicada a 2 bits</translation>
    </message>
    <message>
        <source>Published baseline at 4 bit</source>
        <translation>Referência publicada a 4 bits</translation>
    </message>
    <message>
        <source>Published baseline at 8 bit</source>
        <translation>Referência publicada a 8 bits</translation>
    </message>
    <message>
        <source>Quantizers side by side: ResNet-8 on CIFAR-10</source>
        <translation>Quantizadores lado a lado: ResNet-8 no CIFAR-10</translation>
    </message>
    <message>
        <source>Ranks the layers by λ that converges, at 1 bit, then keeps those of largest and of smallest λ in full precision, retrained plainly and under the constraint on the output: what the presets of layer selection do with the published layers. Three seeds, and three others that rank. Days on a GPU.</source>
        <translation>Classifica as camadas pelo λ que converge, a 1 bit, depois mantém as de maior e de menor λ em precisão completa, treinadas de novo de forma simples e com a restrição na saída: o que as predefinições de seleção de camadas fazem com as camadas publicadas. Três sementes, e outras três que classificam. Dias em uma GPU.</translation>
    </message>
    <message>
        <source>Ready experiment: Fashion-MNIST at 2 bit</source>
        <translation>Experimento pronto: Fashion-MNIST a 2 bits</translation>
    </message>
    <message>
        <source>ResNet-18 at 4 bit under constraints on the output and on every layer; data.path names the folder with train and val. Meant for a GPU.</source>
        <translation>ResNet-18 a 4 bits com restrições na saída e em cada camada; data.path indica a pasta com train e val. Feito para uma GPU.</translation>
    </message>
    <message>
        <source>ResNet-20 on 12,000 images of Fashion-MNIST, 2 bit, constraints on the output and on every layer. A few minutes on two cores.</source>
        <translation>ResNet-20 em 12.000 imagens do Fashion-MNIST, 2 bits, restrições na saída e em cada camada. Alguns minutos em dois núcleos.</translation>
    </message>
    <message>
        <source>ResNet-20: strong float baseline</source>
        <translation>ResNet-20: referência float forte</translation>
    </message>
    <message>
        <source>ResNet-50 at 4 bit under constraints on the output and on every layer; data.path names the folder with train and val. Meant for a GPU.</source>
        <translation>ResNet-50 a 4 bits com restrições na saída e em cada camada; data.path indica a pasta com train e val. Feito para uma GPU.</translation>
    </message>
    <message>
        <source>ResNet-8 (MLPerf Tiny) at 2, 4 and 8 bit, small</source>
        <translation>ResNet-8 (MLPerf Tiny) a 2, 4 e 8 bits, escala pequena</translation>
    </message>
    <message>
        <source>ResNet-8: strong float baseline</source>
        <translation>ResNet-8: referência float forte</translation>
    </message>
    <message>
        <source>SVHN and ImageNet</source>
        <translation>SVHN e ImageNet</translation>
    </message>
    <message>
        <source>SVHN: layers at 2 bit, ε = 1/36</source>
        <translation>SVHN: camadas a 2 bits, ε = 1/36</translation>
    </message>
    <message>
        <source>Small scale</source>
        <translation>Escala pequena</translation>
    </message>
    <message>
        <source>Small: Any-Precision</source>
        <translation>Pequeno: Any-Precision</translation>
    </message>
    <message>
        <source>Small: DoReFa at 2 bit</source>
        <translation>Pequeno: DoReFa a 2 bits</translation>
    </message>
    <message>
        <source>Small: full precision</source>
        <translation>Pequeno: precisão completa</translation>
    </message>
    <message>
        <source>Small: layers at 2 bit</source>
        <translation>Pequeno: camadas a 2 bits</translation>
    </message>
    <message>
        <source>Small: mixed precision at 2 bit</source>
        <translation>Pequeno: precisão mista a 2 bits</translation>
    </message>
    <message>
        <source>Small: output at 2 bit</source>
        <translation>Pequeno: saída a 2 bits</translation>
    </message>
    <message>
        <source>Sorted λ per layer</source>
        <translation>λ ordenado por camada</translation>
    </message>
    <message>
        <source>Sorted λ per layer, small</source>
        <translation>λ ordenado por camada, escala pequena</translation>
    </message>
    <message>
        <source>Table 1</source>
        <translation>Tabela 1</translation>
    </message>
    <message>
        <source>Table 1, small</source>
        <translation>Tabela 1, escala pequena</translation>
    </message>
    <message>
        <source>Ten epochs from a model&apos;s own weights with learned steps, every layer&apos;s error at most 0.5 % of its output: pdqat train --preset own-cifar10-4bit --model model.onnx.</source>
        <translation>Dez épocas a partir dos pesos do próprio modelo com passos aprendidos, o erro de cada camada no máximo 0,5 % de sua saída: pdqat train --preset own-cifar10-4bit --model model.onnx.</translation>
    </message>
    <message>
        <source>Ten epochs from a model&apos;s own weights with learned steps: every layer&apos;s error at most a tenth of its output, the 32-bit network stays what it is. Without constraints (method.name dorefa) a 2-bit network alone gets about a point more (docs/results.md). pdqat train --preset own-cifar10-2bit --model model.onnx.</source>
        <translation>Dez épocas a partir dos pesos do próprio modelo com passos aprendidos: o erro de cada camada é no máximo um décimo de sua saída, a rede de 32 bits continua como é. Sem restrições (method.name dorefa), uma rede de 2 bits sozinha alcança cerca de um ponto a mais (docs/results.md). pdqat train --preset own-cifar10-2bit --model model.onnx.</translation>
    </message>
    <message>
        <source>Test accuracy against bit operations for one image (a) and against the size of the packed weights (b), by method; one point for each bit width.</source>
        <translation>Acurácia de teste em função das operações de bits por imagem (a) e do tamanho dos pesos compactados (b), por método; um ponto por largura de bits.</translation>
    </message>
    <message>
        <source>Test accuracy against bit operations for one image (a) and against the size of the packed weights (b), by method; one point for each bit width. Fed by the small sweep.</source>
        <translation>Acurácia de teste em função das operações de bits por imagem (a) e do tamanho dos pesos compactados (b), por método; um ponto por largura de bits. Alimentada pela varredura pequena.</translation>
    </message>
    <message>
        <source>Test accuracy against the layers&apos; constraint level, a line for each bit width.</source>
        <translation>Acurácia de teste em função do nível de restrição das camadas, uma linha por largura de bits.</translation>
    </message>
    <message>
        <source>Test accuracy against the layers&apos; constraint level, a line for each bit width. Fed by the small sweep.</source>
        <translation>Acurácia de teste em função do nível de restrição das camadas, uma linha por largura de bits. Alimentada pela varredura pequena.</translation>
    </message>
    <message>
        <source>Test accuracy against the size of the packed weights (a) and against bit operations for one image (b): bits for every layer as each criterion allocates them within two sizes, beside all layers at one width. Fed by the sweep budget-resnet8.</source>
        <translation>Acurácia de teste em função do tamanho dos pesos compactados (a) e das operações de bits por imagem (b): os bits de cada camada como cada critério os distribui dentro de dois tamanhos, ao lado de todas as camadas em uma só largura. Alimentada pela varredura budget-resnet8.</translation>
    </message>
    <message>
        <source>The four layers of largest published λ at 32 bits, the rest at 2 bit, under the constraint on the output. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; pdqat train --keep-top 4 --ranking-of RUN keeps those of a run of your own.</source>
        <translation>As quatro camadas de maior λ publicado a 32 bits, as demais a 2 bits, com a restrição na saída. As camadas publicadas vêm dos λ do próprio código oficial, inflados para a primeira convolução de cada bloco; pdqat train --keep-top 4 --ranking-of RUN mantém as de uma execução sua.</translation>
    </message>
    <message>
        <source>The layers that each criterion would keep within one budget, retrained with eight seeds: λ, error, loss with the layer kept, Fisher information, size, type, chance. Rankings come of other seeds; the ranked runs are those of judge-small. Designed before it was run (docs/results.md); pdqat arms equal-cost-small compares them. An hour on two cores after judge-small.</source>
        <translation>As camadas que cada critério manteria dentro de um mesmo orçamento, treinadas de novo com oito sementes: λ, erro, perda com a camada mantida, informação de Fisher, tamanho, tipo, acaso. As classificações vêm de outras sementes; as execuções classificadas são as de judge-small. Planejada antes de ser executada (docs/results.md); pdqat arms equal-cost-small as compara. Uma hora em dois núcleos, após judge-small.</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>O artigo</translation>
    </message>
    <message>
        <source>The paper&apos;s Figure 1 as one: layer errors (a), test accuracy against the number of layers in full precision (b) and against the sum of their λ (c).</source>
        <translation>A Figura 1 do artigo em uma só: erros das camadas (a), acurácia de teste em função do número de camadas em precisão completa (b) e da soma de seus λ (c).</translation>
    </message>
    <message>
        <source>The paper&apos;s Figure 1 as one: layer errors (a), test accuracy against the number of layers in full precision (b) and against the sum of their λ (c). Fed by the small sweep.</source>
        <translation>A Figura 1 do artigo em uma só: erros das camadas (a), acurácia de teste em função do número de camadas em precisão completa (b) e da soma de seus λ (c). Alimentada pela varredura pequena.</translation>
    </message>
    <message>
        <source>The paper&apos;s Figure 1 at 1 bit: layer and output constraints for the errors of layers (a), then runs that keep the layers of largest and of smallest λ in full precision (b, c). Three seeds. Days on a GPU.</source>
        <translation>A Figura 1 do artigo a 1 bit: restrições por camada e da saída para os erros das camadas (a), depois execuções que mantêm as camadas de maior e de menor λ em precisão completa (b, c). Três sementes. Dias em uma GPU.</translation>
    </message>
    <message>
        <source>The paper&apos;s network at its customary width in full precision, 100 epochs; two hours and more on two cores.</source>
        <translation>A rede do artigo em sua largura habitual e em precisão completa, 100 épocas; duas horas ou mais em dois núcleos.</translation>
    </message>
    <message>
        <source>The paper&apos;s network without quantization: the row of 32 bits in its Table 1.</source>
        <translation>A rede do artigo sem quantização: a linha de 32 bits de sua Tabela 1.</translation>
    </message>
    <message>
        <source>The plain SVHN network at its customary width, 2 bit, on digits scaled to 40 pixels; the output level is that of CIFAR-10, the layers&apos; the tightest of its sweep.</source>
        <translation>A rede simples para SVHN em sua largura habitual, 2 bits, em dígitos redimensionados a 40 pixels; o nível da saída é o do CIFAR-10, o das camadas o mais estrito de sua varredura.</translation>
    </message>
    <message>
        <source>The rows and columns of the paper&apos;s Table 1 on a part of Fashion-MNIST, three seeds: within an hour on one core of a laptop. The distance between the outputs is the divergence, whose levels are lower than the paper&apos;s.</source>
        <translation>As linhas e colunas da Tabela 1 do artigo em uma parte do Fashion-MNIST, três sementes: menos de uma hora em um núcleo de um laptop. A distância entre as saídas é a divergência, cujos níveis são mais baixos que os do artigo.</translation>
    </message>
    <message>
        <source>The runs behind the paper&apos;s Figure 1 on a part of Fashion-MNIST, 1 bit, three seeds: layer and output constraints, then the layers of largest and smallest λ in full precision. Layer errors are those of validation images. Within an hour on one core of a laptop.</source>
        <translation>As execuções da Figura 1 do artigo em uma parte do Fashion-MNIST, 1 bit, três sementes: restrições por camada e da saída, depois as camadas de maior e de menor λ em precisão completa. Os erros das camadas são os das imagens de validação. Menos de uma hora em um núcleo de um laptop.</translation>
    </message>
    <message>
        <source>The true baseline at 1 bit: one network, straight-through estimator, no constraint.</source>
        <translation>A verdadeira referência a 1 bit: uma rede, estimador direto (straight-through), sem restrição.</translation>
    </message>
    <message>
        <source>The true baseline at 2 bit: one network, straight-through estimator, no constraint.</source>
        <translation>A verdadeira referência a 2 bits: uma rede, estimador direto (straight-through), sem restrição.</translation>
    </message>
    <message>
        <source>The true baseline at 4 bit: one network, straight-through estimator, no constraint.</source>
        <translation>A verdadeira referência a 4 bits: uma rede, estimador direto (straight-through), sem restrição.</translation>
    </message>
    <message>
        <source>The true baseline at 8 bit: one network, straight-through estimator, no constraint.</source>
        <translation>A verdadeira referência a 8 bits: uma rede, estimador direto (straight-through), sem restrição.</translation>
    </message>
    <message>
        <source>Three epochs from a model&apos;s own weights on a folder of photographs, as ImageNet is kept: pdqat train --preset own-imagenet-4bit --model mobilenetv2.onnx --set data.path=FOLDER.</source>
        <translation>Três épocas a partir dos pesos do próprio modelo em uma pasta de fotografias, organizada como o ImageNet: pdqat train --preset own-imagenet-4bit --model mobilenetv2.onnx --set data.path=FOLDER.</translation>
    </message>
    <message>
        <source>Trade-offs</source>
        <translation>Compromissos</translation>
    </message>
    <message>
        <source>What all of the paper&apos;s experiments share: wide ResNet-20, 100 epochs. Days on a CPU: meant for a GPU.</source>
        <translation>O que todos os experimentos do artigo têm em comum: ResNet-20 larga, 100 épocas. Dias em uma CPU: feito para uma GPU.</translation>
    </message>
    <message>
        <source>What short runs from a trained ResNet-8 share: three epochs of 10,000 images along a cosine.</source>
        <translation>O que as execuções curtas a partir de uma ResNet-8 treinada têm em comum: três épocas de 10.000 imagens ao longo de um cosseno.</translation>
    </message>
    <message>
        <source>What strong float baselines share: SGD along a cosine after a warm-up, smoothed labels, no decay of normalisation, an average of the weights.</source>
        <translation>O que as referências float fortes têm em comum: SGD ao longo de um cosseno após um aquecimento, rótulos suavizados, sem decaimento da normalização, uma média dos pesos.</translation>
    </message>
    <message>
        <source>What the ImageNet experiments share: train/ and val/ as ImageNet has them, 4 bit, the customary 90 epochs of SGD. Meant for a GPU. The levels are ours: the layers&apos; is the tightest of CIFAR-10&apos;s sweep, the output&apos;s leaves room for the entropy of 1,000 classes. The dual step takes the epoch&apos;s own means, since a pass over a million images is not free.</source>
        <translation>O que os experimentos do ImageNet têm em comum: train/ e val/ como no ImageNet, 4 bits, as habituais 90 épocas de SGD. Feito para uma GPU. Os níveis são nossos: o das camadas é o mais estrito da varredura do CIFAR-10, o da saída deixa espaço para a entropia de 1.000 classes. O passo dual usa as médias da própria época, pois uma passagem por um milhão de imagens tem custo.</translation>
    </message>
    <message>
        <source>What the paper&apos;s Table 1 calls its baseline at 1 bit: the output&apos;s dual variable stays at 1.</source>
        <translation>O que a Tabela 1 do artigo chama de referência (baseline) a 1 bit: a variável dual da saída fica em 1.</translation>
    </message>
    <message>
        <source>What the paper&apos;s Table 1 calls its baseline at 2 bit: the output&apos;s dual variable stays at 1.</source>
        <translation>O que a Tabela 1 do artigo chama de referência (baseline) a 2 bits: a variável dual da saída fica em 1.</translation>
    </message>
    <message>
        <source>What the paper&apos;s Table 1 calls its baseline at 4 bit: the output&apos;s dual variable stays at 1.</source>
        <translation>O que a Tabela 1 do artigo chama de referência (baseline) a 4 bits: a variável dual da saída fica em 1.</translation>
    </message>
    <message>
        <source>What the paper&apos;s Table 1 calls its baseline at 8 bit: the output&apos;s dual variable stays at 1.</source>
        <translation>O que a Tabela 1 do artigo chama de referência (baseline) a 8 bits: a variável dual da saída fica em 1.</translation>
    </message>
    <message>
        <source>What the small experiments on MLPerf Tiny&apos;s network share: 6,000 images of CIFAR-10, 10 epochs; two minutes a run on one core.</source>
        <translation>O que os experimentos pequenos com a rede do MLPerf Tiny têm em comum: 6.000 imagens do CIFAR-10, 10 épocas; dois minutos por execução em um núcleo.</translation>
    </message>
    <message>
        <source>What the small experiments share: narrow ResNet-20, 10,000 images, 10 epochs; some minutes on two cores.</source>
        <translation>O que os experimentos pequenos têm em comum: ResNet-20 estreita, 10.000 imagens, 10 épocas; alguns minutos em dois núcleos.</translation>
    </message>
    <message>
        <source>What the small sweeps share: narrow ResNet-20 on 3,000 images of Fashion-MNIST, 8 epochs. A minute or two a run on one core.</source>
        <translation>O que as varreduras pequenas têm em comum: ResNet-20 estreita em 3.000 imagens do Fashion-MNIST, 8 épocas. Um ou dois minutos por execução em um núcleo.</translation>
    </message>
    <message>
        <source>Which layers to keep: equal cost, small</source>
        <translation>Quais camadas manter: custo igual, escala pequena</translation>
    </message>
    <message>
        <source>Which layers to keep: the judge, small</source>
        <translation>Quais camadas manter: o juiz, escala pequena</translation>
    </message>
    <message>
        <source>Your own network</source>
        <translation>Sua própria rede</translation>
    </message>
    <message>
        <source>Your own network at 2 bit, CIFAR-10</source>
        <translation>Sua própria rede a 2 bits, CIFAR-10</translation>
    </message>
    <message>
        <source>Your own network at 4 bit, CIFAR-10</source>
        <translation>Sua própria rede a 4 bits, CIFAR-10</translation>
    </message>
    <message>
        <source>Your own network at 4 bit, ImageNet</source>
        <translation>Sua própria rede a 4 bits, ImageNet</translation>
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
        <translation>Após tantas épocas, a taxa de aprendizado é multiplicada pelo fator de redução. Vazio: nunca.</translation>
    </message>
    <message>
        <source>Arithmetic of convolutions and of the classifier. tf32: inputs rounded to 10 bits, on a GPU. bf16: inputs and results rounded to 7 bits, on a GPU or a CPU that can do it. Weights, quantizers, normalisation, losses and layer errors stay in float32.</source>
        <translation>Aritmética das convoluções e do classificador. tf32: entradas arredondadas a 10 bits, em uma GPU. bf16: entradas e resultados arredondados a 7 bits, em uma GPU ou em uma CPU que o permita. Pesos, quantizadores, normalização, perdas e erros de camada continuam em float32.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamanho do lote</translation>
    </message>
    <message>
        <source>Batches between two points of the live curves. Every point is kept in the run&apos;s log.</source>
        <translation>Lotes entre dois pontos das curvas ao vivo. Todos os pontos ficam no registro da execução.</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>Bit widths</source>
        <translation>Larguras de bits</translation>
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
        <translation>Checkpoint a cada</translation>
    </message>
    <message>
        <source>Constraint level of every layer: upper bound of the mean difference between its low- and full-precision outputs. One value, or one per bit width.</source>
        <translation>Nível de restrição de todas as camadas: limite superior da diferença média entre suas saídas de baixa precisão e de precisão completa. Um valor, ou um por largura de bits.</translation>
    </message>
    <message>
        <source>Constraint level of the output: upper bound of the distance between full- and low-precision predictions. As cross-entropy it can never be met below the mean entropy of the full-precision predictions. One value, or one per bit width.</source>
        <translation>Nível de restrição da saída: limite superior da distância entre as predições de precisão completa e as de baixa precisão. Como entropia cruzada, nunca pode ser cumprido abaixo da entropia média das predições de precisão completa. Um valor, ou um por largura de bits.</translation>
    </message>
    <message>
        <source>Constraint levels that differ from the common one, as layer=level or layer@bits=level.</source>
        <translation>Níveis de restrição diferentes do comum, como camada=nível ou camada@bits=nível.</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Restrições</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Conjunto de dados</translation>
    </message>
    <message>
        <source>Decay after epochs</source>
        <translation>Reduzir após as épocas</translation>
    </message>
    <message>
        <source>Decay factor</source>
        <translation>Fator de redução</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Distance between a layer&apos;s low- and full-precision outputs, a mean over their elements.</source>
        <translation>Distância entre as saídas de uma camada em baixa precisão e em precisão completa, média de seus elementos.</translation>
    </message>
    <message>
        <source>Dual rate</source>
        <translation>Taxa dual</translation>
    </message>
    <message>
        <source>Dual step</source>
        <translation>Passo dual</translation>
    </message>
    <message>
        <source>Dual variable of each layer&apos;s constraint at the start.</source>
        <translation>Variável dual da restrição de cada camada no início.</translation>
    </message>
    <message>
        <source>Dual variable of the output constraint at the start.</source>
        <translation>Variável dual da restrição da saída no início.</translation>
    </message>
    <message>
        <source>Dual variables</source>
        <translation>Variáveis duais</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Epochs between two checkpoints; one is always kept at a stop and at the end.</source>
        <translation>Épocas entre dois checkpoints; sempre se guarda um ao parar e no final.</translation>
    </message>
    <message>
        <source>Factor of the learning rate at each milestone.</source>
        <translation>Fator da taxa de aprendizado em cada marco.</translation>
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
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Folder that holds the data set&apos;s files. Empty: the place where Debian&apos;s package or an earlier download puts them.</source>
        <translation>Pasta com os arquivos do conjunto de dados. Vazio: o lugar onde o pacote do Debian ou um download anterior os coloca.</translation>
    </message>
    <message>
        <source>GPU (CUDA)</source>
        <translation>GPU (CUDA)</translation>
    </message>
    <message>
        <source>High-precision layers</source>
        <translation>Camadas em alta precisão</translation>
    </message>
    <message>
        <source>Images in one training step.</source>
        <translation>Imagens em um passo de treino.</translation>
    </message>
    <message>
        <source>Initial λ, layers</source>
        <translation>λ inicial, camadas</translation>
    </message>
    <message>
        <source>Initial λ, output</source>
        <translation>λ inicial, saída</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>Tamanho da entrada</translation>
    </message>
    <message>
        <source>L2 penalty that the optimiser adds to every gradient.</source>
        <translation>Penalidade L2 que o otimizador soma a cada gradiente.</translation>
    </message>
    <message>
        <source>Layer distance</source>
        <translation>Distância por camada</translation>
    </message>
    <message>
        <source>Layer level ε</source>
        <translation>Nível ε das camadas</translation>
    </message>
    <message>
        <source>Layer statistics every</source>
        <translation>Estat. por camada a cada</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>Learning rate at the start.</source>
        <translation>Taxa de aprendizado no início.</translation>
    </message>
    <message>
        <source>Levels of single layers</source>
        <translation>Níveis de camadas isoladas</translation>
    </message>
    <message>
        <source>MNIST</source>
        <translation>MNIST</translation>
    </message>
    <message>
        <source>Mean absolute (L1)</source>
        <translation>Absoluta média (L1)</translation>
    </message>
    <message>
        <source>Mean square (L2)</source>
        <translation>Quadrática média (L2)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Mirror each training image left to right with probability one half.</source>
        <translation>Espelhar cada imagem de treino da esquerda para a direita com probabilidade de um meio.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Momentum of SGD.</source>
        <translation>Momento do SGD.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name in lists and figures. Empty: made from the configuration.</source>
        <translation>Nome em listas e figuras. Vazio: formado a partir da configuração.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Optimisation</source>
        <translation>Otimização</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Otimizador</translation>
    </message>
    <message>
        <source>Optimiser of weights and batch normalisation.</source>
        <translation>Otimizador dos pesos e da normalização em lote.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Output and layers</source>
        <translation>Saída e camadas</translation>
    </message>
    <message>
        <source>Output level ε</source>
        <translation>Nível ε da saída</translation>
    </message>
    <message>
        <source>PD-QAT</source>
        <translation>PD-QAT</translation>
    </message>
    <message>
        <source>Pad each training image by so many pixels on every side and cut it back at a random place. 0 turns it off.</source>
        <translation>Acrescentar tantos pixels a cada lado de cada imagem de treino e recortá-la em um lugar aleatório. 0 desativa.</translation>
    </message>
    <message>
        <source>Pass after the epoch</source>
        <translation>Passagem após a época</translation>
    </message>
    <message>
        <source>Passes over the training images.</source>
        <translation>Passagens pelas imagens de treino.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantização</translation>
    </message>
    <message>
        <source>Random crop padding</source>
        <translation>Margem do recorte aleatório</translation>
    </message>
    <message>
        <source>Random flip</source>
        <translation>Espelhamento aleatório</translation>
    </message>
    <message>
        <source>ResNet-20 (pre-activation)</source>
        <translation>ResNet-20 (pré-ativação)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Running mean</source>
        <translation>Média corrente</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>SGD com momento</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Seed of initial weights, image order and augmentation.</source>
        <translation>Semente dos pesos iniciais, da ordem das imagens e do aumento de dados.</translation>
    </message>
    <message>
        <source>Seed of the split into training and validation images. It is apart from the run&apos;s seed, so that runs with different seeds see the same split.</source>
        <translation>Semente da divisão em imagens de treino e de validação. É separada da semente da execução, para que execuções com sementes diferentes vejam a mesma divisão.</translation>
    </message>
    <message>
        <source>Share of the training images set aside for validation; it chooses the best epoch. 0 sets none aside.</source>
        <translation>Parte das imagens de treino reservada para validação; ela decide a melhor época. 0 não reserva nenhuma.</translation>
    </message>
    <message>
        <source>Split seed</source>
        <translation>Semente da divisão</translation>
    </message>
    <message>
        <source>Step size of the dual ascent: λ ← max(0, λ + rate · slack); with relative slack λ · ε moves so.</source>
        <translation>Tamanho do passo da ascensão dual: λ ← max(0, λ + taxa · folga); com folga relativa, é λ · ε que se move assim.</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Imagens de teste</translation>
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
        <translation>Threads do motor de treino. 0: uma por núcleo. Os resultados se repetem bit a bit apenas com o mesmo número.</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Imagens de treino</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Parte para validação</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimento de pesos</translation>
    </message>
    <message>
        <source>Where the network is trained. cuda needs a LibTorch with CUDA and a GPU.</source>
        <translation>Onde a rede é treinada. cuda precisa de uma LibTorch com CUDA e de uma GPU.</translation>
    </message>
    <message>
        <source>Width factor</source>
        <translation>Fator de largura</translation>
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
        <translation>imagens</translation>
    </message>
    <message>
        <source>nat</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>output: the low-precision output must stay near the full-precision one. layerwise: every layer&apos;s output too.</source>
        <translation>output: a saída de baixa precisão deve ficar perto da de precisão completa. layerwise: a de cada camada também.</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>with SGD</source>
        <translation>com SGD</translation>
    </message>
    <message>
        <source>with layer constraints</source>
        <translation>com restrições por camada</translation>
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
        <translation>Imagens corrompidas</translation>
    </message>
    <message>
        <source>Damped Lagrangian: the weights see max(0, λ + damping · slack) with the batch&apos;s slack in λ&apos;s place, so that a constraint that already holds lets go before λ has come down. It calms oscillation of λ. 0 turns it off.</source>
        <translation>Lagrangiano amortecido: os pesos veem max(0, λ + amortecimento · folga), com a folga do lote, no lugar de λ, de modo que uma restrição já cumprida deixa de puxar antes que λ tenha caído. Acalma a oscilação de λ. 0 desativa.</translation>
    </message>
    <message>
        <source>Damping</source>
        <translation>Amortecimento</translation>
    </message>
    <message>
        <source>Decoding threads</source>
        <translation>Threads de decodificação</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>Destilação</translation>
    </message>
    <message>
        <source>DoReFa</source>
        <translation>DoReFa</translation>
    </message>
    <message>
        <source>Every batch</source>
        <translation>A cada lote</translation>
    </message>
    <message>
        <source>Extra training images</source>
        <translation>Imagens de treino adicionais</translation>
    </message>
    <message>
        <source>Fit to input</source>
        <translation>Ajuste à entrada</translation>
    </message>
    <message>
        <source>Folder of images</source>
        <translation>Pasta de imagens</translation>
    </message>
    <message>
        <source>From the highest</source>
        <translation>Da mais alta</translation>
    </message>
    <message>
        <source>From the next higher</source>
        <translation>Da imediatamente superior</translation>
    </message>
    <message>
        <source>Full precision</source>
        <translation>Precisão completa</translation>
    </message>
    <message>
        <source>How the low-precision network is trained. pd-qat: primal-dual training under constraints. pd-fixed: the same Lagrangian with dual variables that stay as they start (the paper&apos;s published baseline, with cross-entropy). dorefa: one low bit width, straight-through estimator. any-precision: several bit widths jointly. full-precision: 32 bits alone.</source>
        <translation>Como a rede de baixa precisão é treinada. pd-qat: treino primal-dual com restrições. pd-fixed: o mesmo lagrangiano com variáveis duais que ficam como começam (a referência publicada no artigo, com entropia cruzada). dorefa: uma só largura de bits baixa, estimador direto (straight-through). any-precision: várias larguras de bits em conjunto. full-precision: só 32 bits.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <source>Low bit widths of weights and activations, 1 to 8. Several widths share the weights and are trained together; each has batch normalisation and dual variables of its own. With any-precision, 32 may be one of them.</source>
        <translation>Larguras de bits baixas de pesos e ativações, de 1 a 8. Várias larguras compartilham os pesos e são treinadas juntas; cada uma tem sua própria normalização em lote e suas variáveis duais. Com any-precision, 32 pode ser uma delas.</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Equiparada</translation>
    </message>
    <message>
        <source>Multiplies every layer&apos;s channels. 1 is a ResNet&apos;s customary width; the paper&apos;s resnet20q uses 5. svhnq is customarily trained at 2; 8 is its full width.</source>
        <translation>Multiplica os canais de cada camada. 1 é a largura habitual de uma ResNet; a resnet20q do artigo usa 5. svhnq costuma ser treinada com 2; 8 é sua largura completa.</translation>
    </message>
    <message>
        <source>PD-QAT with fixed duals</source>
        <translation>PD-QAT com variáveis duais fixas</translation>
    </message>
    <message>
        <source>Pad with zeros</source>
        <translation>Completar com zeros</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatórias</translation>
    </message>
    <message>
        <source>Reference (official code)</source>
        <translation>Referência (código oficial)</translation>
    </message>
    <message>
        <source>ResNet-18 (pre-activation, ImageNet)</source>
        <translation>ResNet-18 (pré-ativação, ImageNet)</translation>
    </message>
    <message>
        <source>ResNet-50 (pre-activation, ImageNet)</source>
        <translation>ResNet-50 (pré-ativação, ImageNet)</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Redimensionar</translation>
    </message>
    <message>
        <source>SVHN</source>
        <translation>SVHN</translation>
    </message>
    <message>
        <source>SVHN network of DoReFa-Net</source>
        <translation>Rede para SVHN da DoReFa-Net</translation>
    </message>
    <message>
        <source>Semantics</source>
        <translation>Semântica</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Embaralhar</translation>
    </message>
    <message>
        <source>Side of the square input. Images of another size are padded or resized to it, as data.fit says; those of folders are cropped and scaled.</source>
        <translation>Lado da entrada quadrada. Imagens de outro tamanho são completadas ou redimensionadas até ele, conforme data.fit; as de pastas são recortadas e redimensionadas.</translation>
    </message>
    <message>
        <source>Skip the image</source>
        <translation>Omitir a imagem</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Parar a execução</translation>
    </message>
    <message>
        <source>Take the training images in a new random order every epoch, instead of that of the files.</source>
        <translation>Tomar as imagens de treino em uma nova ordem aleatória a cada época, em vez da ordem dos arquivos.</translation>
    </message>
    <message>
        <source>The dual variables move along the slack. epoch-pass: once an epoch, by the mean over a pass through the training images in evaluation mode (exact, slower). epoch-running: once an epoch, by the mean over its batches (free). per-step: after every batch, by its slack (free; wants a smaller rate).</source>
        <translation>As variáveis duais avançam conforme a folga. epoch-pass: uma vez por época, pela média de uma passagem pelas imagens de treino em modo de avaliação (exata, mais lenta). epoch-running: uma vez por época, pela média de seus lotes (sem custo). per-step: após cada lote, por sua folga (sem custo; convém uma taxa menor).</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>As primeiras</translation>
    </message>
    <message>
        <source>The images to train on: IDX files (MNIST), CIFAR&apos;s binary or Python version, MATLAB files of cropped digits (SVHN). A folder of images has train/CLASS/ and val/CLASS/, as ImageNet; val is the test set.</source>
        <translation>As imagens com que se treina: arquivos IDX (MNIST), a versão binária ou Python do CIFAR, arquivos MATLAB com dígitos recortados (SVHN). Uma pasta de imagens tem train/CLASSE/ e val/CLASSE/, como o ImageNet; val é o conjunto de teste.</translation>
    </message>
    <message>
        <source>Threads that decode and scale images ahead of the training. 0: one per core, 16 at most. The number changes nothing but the speed.</source>
        <translation>Threads que decodificam e redimensionam imagens à frente do treino. 0: uma por núcleo, no máximo 16. O número só muda a velocidade.</translation>
    </message>
    <message>
        <source>Train on the images of extra_32x32.mat too, mixed with those of train_32x32.mat.</source>
        <translation>Treinar também com as imagens de extra_32x32.mat, misturadas às de train_32x32.mat.</translation>
    </message>
    <message>
        <source>Use only so many images of the training files (training and validation together), the first ones; of a folder, the first ones of every class, an even share of each. 0 uses all.</source>
        <translation>Usar só tantas imagens dos arquivos de treino (treino e validação juntos), as primeiras; de uma pasta, as primeiras de cada classe, em partes iguais. 0 usa todas.</translation>
    </message>
    <message>
        <source>Use only so many test images, the first ones; of a folder, an even share of each class. 0 uses all.</source>
        <translation>Usar só tantas imagens de teste, as primeiras; de uma pasta, partes iguais de cada classe. 0 usa todas.</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Imagens de validação</translation>
    </message>
    <message>
        <source>What a bit width below the highest learns from: the predictions of the next higher one (recursive), those of the highest (soft), or the labels (hard).</source>
        <translation>De que aprende uma largura de bits abaixo da mais alta: das predições da imediatamente superior (recursive), das da mais alta (soft) ou dos rótulos (hard).</translation>
    </message>
    <message>
        <source>What happens when an image file cannot be decoded. stop: the run fails, naming the file. skip: the run warns once and goes on without it; its batch is smaller by one.</source>
        <translation>O que acontece quando um arquivo de imagem não pode ser decodificado. stop: a execução falha e indica o arquivo. skip: a execução avisa uma vez e segue sem ele; seu lote tem uma imagem a menos.</translation>
    </message>
    <message>
        <source>What is done with images that are not of the network&apos;s input size. pad: zeros around smaller ones, larger ones are refused. resize: scaled, bilinearly.</source>
        <translation>O que se faz com imagens que não têm o tamanho de entrada da rede. pad: zeros em volta das menores; as maiores são recusadas. resize: redimensionadas, de forma bilinear.</translation>
    </message>
    <message>
        <source>Which training images are set aside for validation: random ones, or the first ones of the files.</source>
        <translation>Quais imagens de treino são reservadas para validação: aleatórias, ou as primeiras dos arquivos.</translation>
    </message>
    <message>
        <source>for SVHN</source>
        <translation>para SVHN</translation>
    </message>
    <message>
        <source>for folders of images</source>
        <translation>para pastas de imagens</translation>
    </message>
    <message>
        <source>matched: both sides of every layer&apos;s constraint are compared without batch normalisation, and a layer&apos;s constraint trains that layer&apos;s weights alone. reference: as the official Python code computes, for comparisons with its results (resnet20q only). It asks for that code&apos;s output distance and dual step, which the paper&apos;s presets have.</source>
        <translation>matched: os dois lados da restrição de cada camada são comparados sem normalização em lote, e a restrição de uma camada treina só os pesos dessa camada. reference: como calcula o código oficial em Python, para comparações com seus resultados (só com resnet20q). Exige a distância da saída e o passo dual desse código, que as predefinições do artigo já têm.</translation>
    </message>
    <message>
        <source>with a random split</source>
        <translation>com divisão aleatória</translation>
    </message>
    <message>
        <source>with any-precision</source>
        <translation>com any-precision</translation>
    </message>
    <message>
        <source>with pd-qat</source>
        <translation>com pd-qat</translation>
    </message>
    <message>
        <source>with pd-qat and pd-fixed</source>
        <translation>com pd-qat e pd-fixed</translation>
    </message>
    <message>
        <source>Layers kept at 32 bits in the low-precision network, by name or by index. They have no constraint, except in reference semantics.</source>
        <translation>Camadas mantidas a 32 bits na rede de baixa precisão, por nome ou por índice. Não têm restrição, exceto com a semântica de referência.</translation>
    </message>
    <message>
        <source>for data sets other than folders of images</source>
        <translation>para conjuntos que não são pastas de imagens</translation>
    </message>
    <message>
        <source>with every method but full-precision</source>
        <translation>com todos os métodos, exceto full-precision</translation>
    </message>
    <message>
        <source>with every method but full-precision, and for built-in networks</source>
        <translation>com todos os métodos, exceto full-precision, e com as redes incluídas</translation>
    </message>
    <message>
        <source>Address as http://host:port. Empty: MLFLOW_TRACKING_URI of the environment, else http://127.0.0.1:5000. User and password, or a token, come from MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD and MLFLOW_TRACKING_TOKEN.</source>
        <translation>Endereço como http://host:porta. Vazio: MLFLOW_TRACKING_URI do ambiente; se não, http://127.0.0.1:5000. Usuário e senha, ou um token, vêm de MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD e MLFLOW_TRACKING_TOKEN.</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidade</translation>
    </message>
    <message>
        <source>Have the wandb program, where it is installed, upload the run while it grows.</source>
        <translation>Faz com que o programa wandb, onde estiver instalado, envie a execução enquanto ela cresce.</translation>
    </message>
    <message>
        <source>MLflow</source>
        <translation>MLflow</translation>
    </message>
    <message>
        <source>MLflow server</source>
        <translation>Servidor do MLflow</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Project of W&amp;B, experiment of MLflow.</source>
        <translation>Projeto do W&amp;B, experimento do MLflow.</translation>
    </message>
    <message>
        <source>Send the run to an MLflow server. Training never waits for it; what it misses is sent later.</source>
        <translation>Envia a execução a um servidor do MLflow. O treino nunca espera por ele; o que ele perder é enviado depois.</translation>
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
        <translation>Acompanhamento</translation>
    </message>
    <message>
        <source>Upload while training</source>
        <translation>Enviar durante o treino</translation>
    </message>
    <message>
        <source>W&amp;B team or user. Empty: your own.</source>
        <translation>Equipe ou usuário do W&amp;B. Vazio: o próprio.</translation>
    </message>
    <message>
        <source>Weights &amp; Biases</source>
        <translation>Weights &amp; Biases</translation>
    </message>
    <message>
        <source>Words by which trackers list the run, by comma.</source>
        <translation>Palavras com que os serviços listam a execução, separadas por vírgulas.</translation>
    </message>
    <message>
        <source>Write event files for TensorBoard, beside those of the library&apos;s other runs.</source>
        <translation>Escreve arquivos de eventos para o TensorBoard, junto aos das demais execuções da biblioteca.</translation>
    </message>
    <message>
        <source>Write the run as an offline W&amp;B run, which &quot;wandb sync&quot; uploads. Needs neither network nor account.</source>
        <translation>Escreve a execução como uma execução offline do W&amp;B, que "wandb sync" envia. Não precisa de rede nem de conta.</translation>
    </message>
    <message>
        <source>a tracker that groups runs is on</source>
        <translation>há um serviço de acompanhamento ativo que agrupa execuções</translation>
    </message>
    <message>
        <source>track.mlflow is on</source>
        <translation>track.mlflow está ativo</translation>
    </message>
    <message>
        <source>track.wandb is on</source>
        <translation>track.wandb está ativo</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espelho</translation>
    </message>
    <message>
        <source>Photographs whose EXIF data say that the camera was held otherwise. ignore: they are read as they are stored, as torchvision does. apply: they are turned upright.</source>
        <translation>Fotografias cujos dados EXIF dizem que a câmera foi segurada de outro modo. ignore: são lidas como estão guardadas, como faz o torchvision. apply: são endireitadas.</translation>
    </message>
    <message>
        <source>Rotation by EXIF</source>
        <translation>Rotação por EXIF</translation>
    </message>
    <message>
        <source>Turn upright</source>
        <translation>Endireitar</translation>
    </message>
    <message>
        <source>Where to fetch the set&apos;s files from in place of the server that publishes them: the URL of a folder that has them under their names. Their checksums are compared all the same.</source>
        <translation>De onde obter os arquivos do conjunto em vez do servidor que os publica: a URL de uma pasta que os contém com seus nomes. As somas de verificação são comparadas do mesmo modo.</translation>
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
        <translation>Entropia cruzada</translation>
    </message>
    <message>
        <source>Detached</source>
        <translation>Separado</translation>
    </message>
    <message>
        <source>Distance between full- and low-precision predictions. cross-entropy: never below the entropy of the full-precision predictions, so that certainty pays. kl: less that entropy, 0 where both agree.</source>
        <translation>Distância entre as predições de precisão completa e de baixa precisão. cross-entropy: nunca abaixo da entropia das predições de precisão completa, de modo que a certeza compensa. kl: menos essa entropia, 0 onde ambas concordam.</translation>
    </message>
    <message>
        <source>Dual variables that start elsewhere, as layer=value or layer@bits=value; CE is the output. pdqat train --duals-from RUN takes those of a finished run: a warm start.</source>
        <translation>Variáveis duais que começam em outro valor, como camada=valor ou camada@bits=valor; CE é a saída. pdqat train --duals-from RUN usa as de uma execução terminada: uma partida a quente.</translation>
    </message>
    <message>
        <source>Initial λ of single layers</source>
        <translation>λ inicial de camadas isoladas</translation>
    </message>
    <message>
        <source>Kullback-Leibler</source>
        <translation>Kullback-Leibler</translation>
    </message>
    <message>
        <source>Makes the step a PI step: λ is the sum of rate · slack, plus gain times the smoothed slack of now. It damps λ without changing where it settles. 0: plain ascent.</source>
        <translation>Torna o passo um passo PI: λ é a soma de taxa · folga, mais o ganho vezes a folga suavizada do momento. Amortece λ sem mudar onde ele se estabiliza. 0: ascensão simples.</translation>
    </message>
    <message>
        <source>Output distance</source>
        <translation>Distância da saída</translation>
    </message>
    <message>
        <source>Output target</source>
        <translation>Alvo da saída</translation>
    </message>
    <message>
        <source>Proportional gain</source>
        <translation>Ganho proporcional</translation>
    </message>
    <message>
        <source>Relative to ε</source>
        <translation>Relativa a ε</translation>
    </message>
    <message>
        <source>Restart where feasible</source>
        <translation>Reiniciar onde se cumpre</translation>
    </message>
    <message>
        <source>Share ν of the earlier average in the slack that the step follows: single batches are noisy, and a λ that cannot fall below 0 keeps part of their noise. 0: the slack as it is.</source>
        <translation>Parte ν da média anterior na folga que o passo segue: lotes isolados têm ruído, e um λ que não pode cair abaixo de 0 retém parte dele. 0: a folga como está.</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Folga</translation>
    </message>
    <message>
        <source>Smoothing of the slack</source>
        <translation>Suavização da folga</translation>
    </message>
    <message>
        <source>What the dual variables follow. absolute: λ moves by rate · (value − ε). relative: λ · ε moves by rate · (value / ε − 1), so that one rate suits levels of every size.</source>
        <translation>O que as variáveis duais seguem. absolute: λ move-se por taxa · (valor − ε). relative: λ · ε move-se por taxa · (valor / ε − 1), de modo que uma só taxa serve para níveis de qualquer tamanho.</translation>
    </message>
    <message>
        <source>attached: the full-precision network learns to be near the low-precision one, too. detached: the low-precision one alone is drawn.</source>
        <translation>attached: a rede de precisão completa também aprende a ficar perto da de baixa precisão. detached: só a de baixa precisão é atraída.</translation>
    </message>
    <message>
        <source>λ returns to 0 as soon as its constraint holds. It calms runs that only have to be feasible; λ is no price then.</source>
        <translation>λ volta a 0 assim que sua restrição se cumpre. Acalma execuções que só precisam ser viáveis; então λ não é um preço.</translation>
    </message>
    <message>
        <source>A note: pdqat allocate writes which run, criterion and budget chose the layers&apos; bits. It changes nothing.</source>
        <translation>Uma nota: pdqat allocate anota qual execução, critério e orçamento escolheram os bits das camadas. Não muda nada.</translation>
    </message>
    <message>
        <source>Bits of single layers</source>
        <translation>Bits de camadas isoladas</translation>
    </message>
    <message>
        <source>Layers whose bit width is not that of the network, by name or by index: 4 for weights and activations, w4a8 where they differ. A layer&apos;s activations are its inputs. 32 keeps it in high precision. Batch normalisation stays that of the network&apos;s bit width.</source>
        <translation>Camadas cuja largura de bits não é a da rede, por nome ou por índice: 4 para pesos e ativações, w4a8 onde diferem. As ativações de uma camada são suas entradas. 32 a mantém em alta precisão. A normalização em lote continua sendo a da largura de bits da rede.</translation>
    </message>
    <message>
        <source>ResNet-8 (MLPerf Tiny)</source>
        <translation>ResNet-8 (MLPerf Tiny)</translation>
    </message>
    <message>
        <source>Where the bits come from</source>
        <translation>De onde vêm os bits</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Ativações</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All but the first and the last</source>
        <translation>Todas menos a primeira e a última</translation>
    </message>
    <message>
        <source>An ONNX model in float32 that classifies images. pdqat inspect FILE shows how it is taken. Training starts from its weights.</source>
        <translation>Um modelo ONNX em float32 que classifica imagens. pdqat inspect ARQUIVO mostra como ele é lido. O treino parte de seus pesos.</translation>
    </message>
    <message>
        <source>End training after so many epochs in a row in which every constraint was met on the training images. 0: never.</source>
        <translation>Encerra o treino após tantas épocas seguidas em que todas as restrições foram cumpridas nas imagens de treino. 0: nunca.</translation>
    </message>
    <message>
        <source>From an ONNX file</source>
        <translation>De um arquivo ONNX</translation>
    </message>
    <message>
        <source>How a layer&apos;s inputs are quantized. unit: in steps on [0, 1], for networks that clamp to it; the built-in ones do. scaled: in steps of the size that fits what the layer reads, with a sign where that has one; built-in networks have ReLU then, in full precision too.</source>
        <translation>Como as entradas de uma camada são quantizadas. unit: em passos sobre [0, 1], para redes que se limitam a esse intervalo, como as incluídas. scaled: em passos do tamanho adequado ao que a camada lê, com sinal onde houver; as redes incluídas usam então ReLU, também em precisão completa.</translation>
    </message>
    <message>
        <source>How weights are quantized. dorefa: through tanh, for networks that are trained from scratch; full precision goes through tanh, too. uniform: in symmetric steps of the size that fits the weights best; full precision is the weights as they are, so that pretrained networks keep what they know, and what is trained can be quantized elsewhere.</source>
        <translation>Como os pesos são quantizados. dorefa: por tanh, para redes treinadas do zero; a precisão completa também passa por tanh. uniform: em passos simétricos do tamanho mais adequado aos pesos; a precisão completa são os pesos como estão, de modo que redes pré-treinadas conservam o que sabem, e o que se treina pode ser quantizado em outro lugar.</translation>
    </message>
    <message>
        <source>Images for the scale</source>
        <translation>Imagens para a escala</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Arquivo do modelo</translation>
    </message>
    <message>
        <source>New classifier</source>
        <translation>Novo classificador</translation>
    </message>
    <message>
        <source>On [0, 1]</source>
        <translation>Em [0, 1]</translation>
    </message>
    <message>
        <source>Output channel</source>
        <translation>Canal de saída</translation>
    </message>
    <message>
        <source>Rankable layers</source>
        <translation>Camadas classificáveis</translation>
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
        <translation>Passos por</translation>
    </message>
    <message>
        <source>Stop when met</source>
        <translation>Parar ao cumprir</translation>
    </message>
    <message>
        <source>The network to train. resnet20q: pre-activation ResNet-20, 20 quantized convolutions. resnet8: MLPerf Tiny&apos;s image classification network, 8 quantized convolutions. svhnq: the plain network of DoReFa-Net, 6 quantized convolutions, inputs of 40 px or more. resnet18q: pre-activation ResNet for ImageNet, inputs in multiples of 32 px. resnet50q: the same with bottlenecks. onnx: the network in network.file, with its weights.</source>
        <translation>A rede a treinar. resnet20q: ResNet-20 com pré-ativação, 20 convoluções quantizadas. resnet8: a rede de classificação de imagens do MLPerf Tiny, 8 convoluções quantizadas. svhnq: a rede simples da DoReFa-Net, 6 convoluções quantizadas, entradas de 40 px ou mais. resnet18q: ResNet com pré-ativação para ImageNet, entradas em múltiplos de 32 px. resnet50q: a mesma com gargalos (bottlenecks). onnx: a rede em network.file, com seus pesos.</translation>
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
        <translation>De onde vêm os primeiros pesos: uma execução, um arquivo de pesos (.pt, .safetensors), um modelo ONNX, ou seed. Vazio: a semente; em uma rede de arquivo, seus próprios pesos. Uma execução já iniciada tem aqui o SHA-256 dos pesos.</translation>
    </message>
    <message>
        <source>Where the model file&apos;s classifier has another number of outputs than the data has classes, give it the data&apos;s and let it begin anew.</source>
        <translation>Se o classificador do arquivo do modelo tem um número de saídas diferente do número de classes dos dados, dar-lhe o dos dados e recomeçá-lo do zero.</translation>
    </message>
    <message>
        <source>Whether all of a layer&apos;s weights share one size of steps, or those of each output channel have their own.</source>
        <translation>Se todos os pesos de uma camada compartilham um tamanho de passo, ou se os de cada canal de saída têm o seu.</translation>
    </message>
    <message>
        <source>Which layers of a model file can be quantized and ranked. inner: all but the first convolution and the classifier, which stay in full precision.</source>
        <translation>Quais camadas de um arquivo de modelo podem ser quantizadas e classificadas. inner: todas menos a primeira convolução e o classificador, que ficam em precisão completa.</translation>
    </message>
    <message>
        <source>for a network from a file</source>
        <translation>para uma rede de arquivo</translation>
    </message>
    <message>
        <source>for the built-in networks</source>
        <translation>para as redes incluídas</translation>
    </message>
    <message>
        <source>with constraints</source>
        <translation>com restrições</translation>
    </message>
    <message>
        <source>with uniform weights</source>
        <translation>com pesos uniformes</translation>
    </message>
    <message>
        <source>Training images to which the steps of scaled activations are fitted before training, and batch normalisation where given weights are quantized.</source>
        <translation>Imagens de treino às quais se ajustam os passos das ativações escaladas antes do treino, e a normalização em lote quando pesos dados são quantizados.</translation>
    </message>
    <message>
        <source>for a network from a file, and with run.init</source>
        <translation>para uma rede de arquivo, e com run.init</translation>
    </message>
    <message>
        <source>with scaled activations, or given weights</source>
        <translation>com ativações escaladas, ou com pesos dados</translation>
    </message>
    <message>
        <source>All weights</source>
        <translation>Todos os pesos</translation>
    </message>
    <message>
        <source>Averaged weights</source>
        <translation>Pesos médios</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosseno</translation>
    </message>
    <message>
        <source>Decay of a moving average of all weights and statistics (EMA), one step a batch. Where it is above 0, validation, test and what is made of the run use the average; training and the constraints&apos; training values do not. 0: none.</source>
        <translation>Decaimento de uma média móvel de todos os pesos e estatísticas (EMA), um passo por lote. Se for maior que 0, a validação, o teste e o que se fizer da execução usam a média; o treino e os valores de treino das restrições, não. 0: nenhuma.</translation>
    </message>
    <message>
        <source>Decay of normalisation</source>
        <translation>Decaimento da normalização</translation>
    </message>
    <message>
        <source>Epochs in which the learning rate rises evenly from 0, batch by batch.</source>
        <translation>Épocas em que a taxa de aprendizado sobe uniformemente a partir de 0, lote a lote.</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Ajustado</translation>
    </message>
    <message>
        <source>How the learning rate falls. steps: by the decay factor at each milestone. cosine: along half a cosine to 0 at the end; such a run cannot be extended.</source>
        <translation>Como a taxa de aprendizado cai. steps: pelo fator de redução em cada marco. cosine: ao longo de meio cosseno até 0 no final; uma execução assim não pode ser prolongada.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavização de rótulos</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Aprendido</translation>
    </message>
    <message>
        <source>Low precision trains</source>
        <translation>A baixa precisão treina</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Share of the training target that all classes get alike, in place of the label. Losses that are shown are those of the labels.</source>
        <translation>Parte do alvo de treino dividida igualmente entre todas as classes, no lugar do rótulo. As perdas mostradas são as dos rótulos.</translation>
    </message>
    <message>
        <source>Size of steps</source>
        <translation>Tamanho dos passos</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Degraus</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aquecimento</translation>
    </message>
    <message>
        <source>What is its own</source>
        <translation>O próprio</translation>
    </message>
    <message>
        <source>What the low-precision network&apos;s output constraint trains. own: what belongs to its bit width alone, batch normalisation and learned steps, as published; weights learn at full precision and from the layers&apos; constraints. weights: the shared weights too, straight through the quantizers, which pretrained networks need at few bits.</source>
        <translation>O que a restrição de saída da rede de baixa precisão treina. own: o que pertence só à sua largura de bits, a normalização em lote e os passos aprendidos, como publicado; os pesos aprendem em precisão completa e com as restrições das camadas. weights: também os pesos compartilhados, diretamente através dos quantizadores, do que redes pré-treinadas precisam com poucos bits.</translation>
    </message>
    <message>
        <source>Whether weight decay holds for batch normalisation and biases too. Steps of quantizers never decay.</source>
        <translation>Se o decaimento de pesos vale também para a normalização em lote e os vieses. Os passos dos quantizadores nunca decaem.</translation>
    </message>
    <message>
        <source>fitted: of weights anew at every training step, with the least squared error; of scaled activations once, before training. learned: they begin so and are trained like weights (LSQ), each bit width&apos;s of its own. SGD suits them better than Adam.</source>
        <translation>fitted: os dos pesos, de novo a cada passo de treino, com o menor erro quadrático; os das ativações escaladas, uma vez, antes do treino. learned: começam assim e são treinados como pesos (LSQ), cada largura de bits com os seus. SGD lhes convém mais que Adam.</translation>
    </message>
    <message>
        <source>with the schedule steps</source>
        <translation>com o programa steps</translation>
    </message>
</context>
<context>
    <name>inventory</name>
    <message>
        <source>%1 image</source>
        <translation>%1 imagem</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 imagens</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>%1 arquivo</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 arquivos</translation>
    </message>
    <message>
        <source>%1 class</source>
        <translation>%1 classe</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 classes</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>classe %1</translation>
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
        <translation>%1: %2 de %3 (o limite deixa as demais)</translation>
    </message>
    <message>
        <source>%1 leaves out %2 without a suffix</source>
        <translation>%1 omite %2 sem sufixo</translation>
    </message>
    <message>
        <source>%1 leaves out %2 with the suffix %3</source>
        <translation>%1 omite %2 com o sufixo %3</translation>
    </message>
    <message>
        <source>%1 leaves out %2 as hidden: the name begins with a point</source>
        <translation>%1 omite %2 por serem ocultos: o nome começa com um ponto</translation>
    </message>
    <message>
        <source>%1 leaves out %2 as links to folders, which are not followed, or to nothing</source>
        <translation>%1 omite %2 por serem links para pastas, que não são seguidos, ou para nada</translation>
    </message>
    <message>
        <source>%1 leaves out %2 outside the class folders</source>
        <translation>%1 omite %2 fora das pastas de classes</translation>
    </message>
    <message>
        <source>%1 leaves out %2 that the label file does not name</source>
        <translation>%1 omite %2 sem menção no arquivo de rótulos</translation>
    </message>
    <message>
        <source>rotated by EXIF, which is not applied</source>
        <translation>com rotação por EXIF, que não é aplicada</translation>
    </message>
    <message>
        <source>rotated by EXIF, and turned upright</source>
        <translation>com rotação por EXIF, que é corrigida</translation>
    </message>
    <message>
        <source>grey, and read as RGB</source>
        <translation>em cinza, com leitura como RGB</translation>
    </message>
    <message>
        <source>CMYK, and read as RGB</source>
        <translation>em CMYK, com leitura como RGB</translation>
    </message>
    <message>
        <source>of 16 bits, and read with 8</source>
        <translation>de 16 bits, com leitura em 8</translation>
    </message>
    <message>
        <source>such that no image can be decoded</source>
        <translation>sem imagem que se possa decodificar</translation>
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
        <translation>Faltam %2 a %1: seus arquivos contêm %3, o conjunto publicado tem %4</translation>
    </message>
    <message>
        <source>%1: %2 has a file name that another class has too</source>
        <translation>%1: %2 tem um nome de arquivo que outra classe também tem</translation>
    </message>
    <message>
        <source>%1: %2 have a file name that another class has too</source>
        <translation>%1: %2 têm um nome de arquivo que outra classe também tem</translation>
    </message>
    <message>
        <source>%1 has no image of %2: %3</source>
        <translation>%1 não tem nenhuma imagem de %2: %3</translation>
    </message>
    <message>
        <source>%1 of val has the class and file name of a training image</source>
        <translation>%1 de val tem a classe e o nome de arquivo de uma imagem de treino</translation>
    </message>
    <message>
        <source>%1 of val have the class and file name of a training image</source>
        <translation>%1 de val têm a classe e o nome de arquivo de uma imagem de treino</translation>
    </message>
    <message>
        <source>split: %1 to train on, %2 to validate</source>
        <translation>divisão: %1 para treinar, %2 para validar</translation>
    </message>
    <message>
        <source>passed over: %1 at the end of every epoch, too few for a batch of this network</source>
        <translation>sem uso: %1 no final de cada época, poucas demais para um lote desta rede</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::Actions</name>
    <message>
        <source>Write a re&amp;port…</source>
        <translation>Escrever um re&amp;latório…</translation>
    </message>
    <message>
        <source>Of the runs selected in the list, as HTML or PDF</source>
        <translation>Das execuções selecionadas na lista, como HTML ou PDF</translation>
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
        <translation>&amp;Novo experimento</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
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
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Executar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <source>Finish the batch, keep a checkpoint, end</source>
        <translation>Concluir o lote, guardar um checkpoint e terminar</translation>
    </message>
    <message>
        <source>&amp;Abort</source>
        <translation>&amp;Abortar</translation>
    </message>
    <message>
        <source>End without a checkpoint</source>
        <translation>Terminar sem checkpoint</translation>
    </message>
    <message>
        <source>Re&amp;load the library</source>
        <translation>Recarre&amp;gar a biblioteca</translation>
    </message>
    <message>
        <source>&amp;Find a run</source>
        <translation>&amp;Buscar uma execução</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Pági&amp;na seguinte</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Página &amp;anterior</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Como o &amp;desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;About PD-QAT Workbench</source>
        <translation>&amp;Sobre o PD-QAT Workbench</translation>
    </message>
    <message>
        <source>S&amp;weep…</source>
        <translation>&amp;Varredura…</translation>
    </message>
    <message>
        <source>Train many runs from one file</source>
        <translation>Treinar muitas execuções a partir de um arquivo</translation>
    </message>
    <message>
        <source>Export &amp;model…</source>
        <translation>Exportar &amp;modelo…</translation>
    </message>
    <message>
        <source>The network of the run shown for other programs, with proof</source>
        <translation>A rede da execução mostrada para outros programas, com prova</translation>
    </message>
    <message>
        <source>Send to &amp;tracker…</source>
        <translation>Enviar a um serviço &amp;de acompanhamento…</translation>
    </message>
    <message>
        <source>Send the run shown to an experiment tracker</source>
        <translation>Envia a execução mostrada a um serviço de acompanhamento de experimentos</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>Abrir m&amp;odelo…</translation>
    </message>
    <message>
        <source>Look at an ONNX model, quantize it, train it</source>
        <translation>Ver um modelo ONNX, quantizá-lo e treiná-lo</translation>
    </message>
    <message>
        <source>Open &amp;library…</source>
        <translation>Abrir &amp;biblioteca…</translation>
    </message>
    <message>
        <source>Show another folder of runs, or make a new one</source>
        <translation>Mostrar outra pasta de execuções ou criar uma nova</translation>
    </message>
    <message>
        <source>Import run&amp;s…</source>
        <translation>Importar exec&amp;uções…</translation>
    </message>
    <message>
        <source>From another library, W&amp;B, TensorBoard or MLflow</source>
        <translation>De outra biblioteca, W&amp;B, TensorBoard ou MLflow</translation>
    </message>
    <message>
        <source>Several &amp;values…</source>
        <translation>Vários va&amp;lores…</translation>
    </message>
    <message>
        <source>Train the experiment in the form with every combination of several values</source>
        <translation>Treina o experimento do formulário com cada combinação de vários valores</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Tour</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::AgreementModel</name>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>integers</source>
        <translation>inteiros</translation>
    </message>
    <message>
        <source>floats</source>
        <translation>float</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Largest output</source>
        <translation>Saída máxima</translation>
    </message>
    <message>
        <source>Max difference</source>
        <translation>Diferença máx.</translation>
    </message>
    <message>
        <source>Mean diff.</source>
        <translation>Dif. média</translation>
    </message>
    <message>
        <source>Flipped codes</source>
        <translation>Códigos trocados</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>Calculada em</translation>
    </message>
    <message>
        <source>In the network&apos;s order</source>
        <translation>Na ordem da rede</translation>
    </message>
    <message>
        <source>As exported</source>
        <translation>Como exportada</translation>
    </message>
    <message>
        <source>Largest absolute output of the engine&apos;s layer</source>
        <translation>Maior saída absoluta da camada do motor</translation>
    </message>
    <message>
        <source>Largest absolute difference of outputs, exported − engine</source>
        <translation>Maior diferença absoluta das saídas, exportado − motor</translation>
    </message>
    <message>
        <source>Mean absolute difference of outputs</source>
        <translation>Diferença absoluta média das saídas</translation>
    </message>
    <message>
        <source>Codes of the layer&apos;s quantized input that differ from the engine&apos;s</source>
        <translation>Códigos da entrada quantizada da camada que diferem dos do motor</translation>
    </message>
    <message>
        <source>What the runtime&apos;s own graph computes the layer in</source>
        <translation>Em que o grafo do próprio runtime calcula a camada</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::Banner</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Dispensar esta mensagem</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pdqat::ui::BitsTable</name>
    <message>
        <source>Fix at %1 bit</source>
        <translation>Fixar em %1 bits</translation>
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
        <translation>Restrições</translation>
    </message>
    <message>
        <source>One row per constraint with level, value, slack, dual variable and state</source>
        <translation>Uma linha por restrição com nível, valor, folga, variável dual e estado</translation>
    </message>
    <message>
        <source>no dual step yet</source>
        <translation>ainda sem passo dual</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::BudgetGap</name>
    <message>
        <source>Measure each layer alone</source>
        <translation>Medir cada camada isolada</translation>
    </message>
    <message>
        <source>Measure what each layer loses at several bit widths</source>
        <translation>Medir o que cada camada perde em várias larguras de bits</translation>
    </message>
    <message>
        <source>Goes through the validation images for each layer at 2, 4 and 8 bit and at the run&apos;s own widths. It can be cancelled, and goes on from there the next time.</source>
        <translation>Percorre as imagens de validação para cada camada a 2, 4 e 8 bits e nas larguras da própria execução. Pode ser cancelado; na próxima vez continua dali.</translation>
    </message>
    <message>
        <source>Measure times here</source>
        <translation>Medir os tempos aqui</translation>
    </message>
    <message>
        <source>Measure how long each layer takes on this machine</source>
        <translation>Medir quanto tempo cada camada leva nesta máquina</translation>
    </message>
    <message>
        <source>Runs the network at every bit width in onnxruntime, where the Python that is found has it, else by the workbench&apos;s own kernels. Less than a minute as a rule; best with nothing else running.</source>
        <translation>Executa a rede em cada largura de bits no onnxruntime, se o Python encontrado o tiver; se não, com os kernels do próprio programa. Em geral leva menos de um minuto; melhor sem nada mais em execução.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::BudgetPage</name>
    <message>
        <source>Each layer gets a bit width of its own, so that the network fits the budget and loses as little as possible. Move the slider; click a width in the table to fix it for that layer, right-click to forbid it.</source>
        <translation>Cada camada recebe sua própria largura de bits, de modo que a rede caiba no orçamento e perca o mínimo possível. Mova o controle deslizante; clique em uma largura na tabela para fixá-la nessa camada, clique com o botão direito para proibi-la.</translation>
    </message>
    <message>
        <source>Loss &amp;by</source>
        <translation>Perda &amp;por</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Orçamento</translation>
    </message>
    <message>
        <source>S&amp;hortcuts as the layer beside</source>
        <translation>Ata&amp;lhos como a camada ao lado</translation>
    </message>
    <message>
        <source>Layers that read the same map get the same bit width: it is quantized once</source>
        <translation>Camadas que leem o mesmo mapa recebem a mesma largura de bits: ele é quantizado uma só vez</translation>
    </message>
    <message>
        <source>&amp;Reset by-hand changes</source>
        <translation>&amp;Desfazer mudanças manuais</translation>
    </message>
    <message>
        <source>&amp;Train this</source>
        <translation>&amp;Treinar isto</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamanho</translation>
    </message>
    <message>
        <source>bit operations</source>
        <translation>operações de bits</translation>
    </message>
    <message>
        <source>What the loss of a layer is measured by</source>
        <translation>Pelo que se mede a perda de uma camada</translation>
    </message>
    <message>
        <source>Unit of the budget</source>
        <translation>Unidade do orçamento</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Orçamento</translation>
    </message>
    <message>
        <source>Budget as a number</source>
        <translation>Orçamento como número</translation>
    </message>
    <message>
        <source>Shortcuts as the layer beside</source>
        <translation>Atalhos como a camada ao lado</translation>
    </message>
    <message>
        <source>Reset by-hand changes</source>
        <translation>Desfazer mudanças manuais</translation>
    </message>
    <message>
        <source>Train this</source>
        <translation>Treinar isto</translation>
    </message>
    <message>
        <source>Bit width of each layer</source>
        <translation>Largura de bits de cada camada</translation>
    </message>
    <message>
        <source>The losses of its layers are known after the first epoch.</source>
        <translation>As perdas de suas camadas são conhecidas após a primeira época.</translation>
    </message>
    <message>
        <source>No run selected.
Press Run, or select a run on the left.</source>
        <translation>Nenhuma execução selecionada.
Pressione Executar ou selecione uma execução à esquerda.</translation>
    </message>
    <message>
        <source>loss by %1</source>
        <translation>perda por %1</translation>
    </message>
    <message>
        <source>From %1, the cheapest choice, to %2, the dearest.</source>
        <translation>De %1, a escolha mais barata, a %2, a mais cara.</translation>
    </message>
    <message>
        <source>“%1” is no budget: say for example %2.</source>
        <translation>“%1” não é um orçamento: escreva, por exemplo, %2.</translation>
    </message>
    <message>
        <source>bits within %1</source>
        <translation>bits em %1</translation>
    </message>
    <message>
        <source>The layers were not measured.</source>
        <translation>As camadas não foram medidas.</translation>
    </message>
    <message>
        <source>&amp;Compare …</source>
        <translation>&amp;Comparar …</translation>
    </message>
    <message>
        <source>A report of the trained networks on show, the newest run of each</source>
        <translation>Um relatório das redes treinadas mostradas, a execução mais recente de cada uma</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tempo</translation>
    </message>
    <message>
        <source>Compare the trained networks</source>
        <translation>Comparar as redes treinadas</translation>
    </message>
    <message>
        <source>all at %1 bit</source>
        <translation>todas a %1 bits</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>escolhida</translation>
    </message>
    <message>
        <source>St&amp;udy…</source>
        <translation>Est&amp;udo…</translation>
    </message>
    <message>
        <source>Trains networks within several budgets, and shows which is worth taking</source>
        <translation>Treina redes dentro de vários orçamentos e mostra qual vale a pena</translation>
    </message>
    <message>
        <source>Trade-off study of several budgets</source>
        <translation>Estudo de compromisso de vários orçamentos</translation>
    </message>
    <message>
        <source>There is no study of an unfinished run.</source>
        <translation>Não há estudo de uma execução inacabada.</translation>
    </message>
    <message>
        <source>Its ranking still changes. Let the run end, or resume it to its end, first.</source>
        <translation>Sua classificação ainda muda. Deixe a execução terminar, ou retome-a até o fim, primeiro.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::CheckList</name>
    <message>
        <source>good</source>
        <translation>bom</translation>
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
        <translation>Há uma execução em treino</translation>
    </message>
    <message>
        <source>Stop it, keep a checkpoint and close? It can be resumed at the next start.</source>
        <translation>Pará-la, guardar um checkpoint e fechar? Ela pode ser retomada no próximo início.</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Parar e guardar</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Continuar o treino</translation>
    </message>
    <message>
        <source>Unsaved recipe</source>
        <translation>Receita não salva</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved. Close without them?</source>
        <translation>“%1” tem alterações não salvas. Fechar sem elas?</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ColorScale</name>
    <message>
        <source>Colours: %1</source>
        <translation>Cores: %1</translation>
    </message>
    <message>
        <source>Colours: %1 from 0 to %2</source>
        <translation>Cores: %1 de 0 a %2</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::CompareCurves</name>
    <message>
        <source>mean over the layers</source>
        <translation>média das camadas</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>&amp;Camada</translation>
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
        <translation>&amp;Grandeza</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Imagens</translation>
    </message>
    <message>
        <source>Al&amp;ong</source>
        <translation>&amp;Eixo</translation>
    </message>
    <message>
        <source>&amp;Show as</source>
        <translation>C&amp;omo</translation>
    </message>
    <message>
        <source>one plot</source>
        <translation>um gráfico</translation>
    </message>
    <message>
        <source>small multiples</source>
        <translation>múltiplos pequenos</translation>
    </message>
    <message>
        <source>%1, mean ± standard deviation</source>
        <translation>%1, média ± desvio padrão</translation>
    </message>
    <message>
        <source>The first %1 of %2 groups</source>
        <translation>Os primeiros %1 de %2 grupos</translation>
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
        <translation>Nenhuma destas execuções tem esta grandeza de uma camada. O treino com restrições por camada mede λ, erro e folga.</translation>
    </message>
    <message>
        <source>None of these runs has both numbers. pdqat latency measures times.</source>
        <translation>Nenhuma destas execuções tem os dois números. pdqat latency mede tempos.</translation>
    </message>
    <message>
        <source>%1 runs in %2 groups</source>
        <translation>%1 execuções em %2 grupos</translation>
    </message>
    <message>
        <source>their settings are the same</source>
        <translation>seus ajustes são iguais</translation>
    </message>
    <message>
        <source>they differ in %1</source>
        <translation>diferem em %1</translation>
    </message>
    <message>
        <source>they differ in %1 and %2 more</source>
        <translation>diferem em %1 e mais %2</translation>
    </message>
    <message>
        <source>logs are being read …</source>
        <translation>lendo os registros …</translation>
    </message>
    <message>
        <source>Views of the comparison</source>
        <translation>Vistas da comparação</translation>
    </message>
    <message>
        <source>Fold seeds</source>
        <translation>Reunir sementes</translation>
    </message>
    <message>
        <source>As a recipe</source>
        <translation>Como receita</translation>
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
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Compromisso</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Paralelas</translation>
    </message>
    <message>
        <source>&amp;Fold seeds</source>
        <translation>&amp;Reunir sementes</translation>
    </message>
    <message>
        <source>Runs that differ in their seeds alone are one group: their mean with its spread</source>
        <translation>Execuções que diferem apenas nas sementes são um grupo: sua média com a dispersão</translation>
    </message>
    <message>
        <source>As a &amp;recipe</source>
        <translation>Como recei&amp;ta</translation>
    </message>
    <message>
        <source>Open a recipe that makes this figure or table, on page Figures</source>
        <translation>Abrir uma receita que faz esta figura ou tabela, na página Figuras</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>each run&apos;s lowest</source>
        <translation>o menor de cada uma</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>Bit &amp;width</source>
        <translation>&amp;Largura de bits</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>E&amp;m</translation>
    </message>
    <message>
        <source>the best epoch</source>
        <translation>a melhor época</translation>
    </message>
    <message>
        <source>the last epoch</source>
        <translation>a última época</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>&amp;Grandeza</translation>
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
        <translation>Selecione duas ou mais execuções na lista à esquerda: com Ctrl ou Shift e um clique, ou com Shift e as setas.</translation>
    </message>
    <message>
        <source>Layers by run</source>
        <translation>Camadas por execução</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell</source>
        <translation>As setas vão de célula em célula</translation>
    </message>
    <message>
        <source>Trade-off of the runs</source>
        <translation>Compromisso das execuções</translation>
    </message>
    <message>
        <source>Arrow keys go from run to run</source>
        <translation>As setas vão de execução em execução</translation>
    </message>
    <message>
        <source>Settings and results of the runs</source>
        <translation>Ajustes e resultados das execuções</translation>
    </message>
    <message>
        <source>and %1 more notes</source>
        <translation>e mais %1 notas</translation>
    </message>
    <message>
        <source>Recipes have no such figure: they draw curves along epochs, layers&apos; λ, error and slack, and numbers against size, bit operations, kept layers or time</source>
        <translation>As receitas não têm esta figura: desenham curvas por época, λ, erro e folga das camadas, e números em função de tamanho, operações de bits, camadas mantidas ou tempo</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::CompareTable</name>
    <message>
        <source>Compared runs</source>
        <translation>Execuções comparadas</translation>
    </message>
    <message>
        <source>Hold the others against &amp;this one</source>
        <translation>Comparar as demais com &amp;esta</translation>
    </message>
    <message>
        <source>&amp;Copy the table as CSV</source>
        <translation>&amp;Copiar a tabela como CSV</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::CompareTableModel</name>
    <message>
        <source>%1 (baseline)</source>
        <translation>%1 (referência)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Less the baseline&apos;s, over the seeds that both have: %1</source>
        <translation>Menos a da referência, sobre as sementes comuns: %1</translation>
    </message>
    <message>
        <source>95 % interval: %1 to %2</source>
        <translation>Intervalo de 95 %: %1 a %2</translation>
    </message>
    <message>
        <source>p = %1 (paired t test, two-sided)</source>
        <translation>p = %1 (teste t pareado, bilateral)</translation>
    </message>
    <message>
        <source>At the last epoch</source>
        <translation>Na última época</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>Less the baseline&apos;s; single runs, whatever their seeds</source>
        <translation>Menos a da referência; execuções isoladas, quaisquer que sejam as sementes</translation>
    </message>
    <message>
        <source>Δ %1</source>
        <translation>Δ %1</translation>
    </message>
    <message>
        <source>At the best epoch, by the accuracy on validation images where there are such</source>
        <translation>Na melhor época, pela acurácia nas imagens de validação onde houver</translation>
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
        <translation>Não foi possível ler os ajustes.</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>importar %1</translation>
    </message>
    <message>
        <source>The settings were not written.</source>
        <translation>Os ajustes não foram escritos.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ConstraintBoard</name>
    <message>
        <source>no dual step yet</source>
        <translation>ainda sem passo dual</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Restrição</translation>
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
        <translation>Folga</translation>
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
        <translation>Camada, ou a saída da rede</translation>
    </message>
    <message>
        <source>Low bit width</source>
        <translation>Largura de bits baixa</translation>
    </message>
    <message>
        <source>Mean over the training images: squared or absolute error of a layer, distance of the output (nats)</source>
        <translation>Média sobre as imagens de treino: erro quadrático ou absoluto de uma camada, distância da saída (nats)</translation>
    </message>
    <message>
        <source>Dual variable over the last dual steps</source>
        <translation>Variável dual nos últimos passos duais</translation>
    </message>
    <message>
        <source>not constrained</source>
        <translation>sem restrição</translation>
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
        <translation>λ médio</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>Erro relativo</translation>
    </message>
    <message>
        <source>After gain</source>
        <translation>Após ganho</translation>
    </message>
    <message>
        <source>Inside (0, 1)</source>
        <translation>Dentro de (0, 1)</translation>
    </message>
    <message>
        <source>The same after the best gain, which batch normalisation can undo</source>
        <translation>O mesmo após o melhor ganho, que a normalização em lote pode desfazer</translation>
    </message>
    <message>
        <source>Share of the layer&apos;s outputs inside (0, 1) before the clamp: what lies below 0 has no error for free</source>
        <translation>Parte das saídas da camada dentro de (0, 1) antes do limite: o que fica abaixo de 0 não tem erro, de graça</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::CurveLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Enter highlights a curve, Space hides or shows it, S shows it alone.</source>
        <translation>Enter destaca uma curva, Espaço a oculta ou mostra, S a mostra sozinha.</translation>
    </message>
    <message>
        <source>Click: highlight · Ctrl-click: hide or show · double-click: show alone</source>
        <translation>Clique: destacar · Ctrl+clique: ocultar ou mostrar · duplo clique: mostrar sozinha</translation>
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
        <translation>Eixo vertical logarítmico</translation>
    </message>
    <message>
        <source>Logarithmic horizontal axis</source>
        <translation>Eixo horizontal logarítmico</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show everything and follow the data</source>
        <translation>Mostrar tudo e seguir os dados</translation>
    </message>
    <message>
        <source>Numbers as a table</source>
        <translation>Números em tabela</translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation>Mostrar os números em uma tabela</translation>
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
        <translation>Mais opções deste gráfico</translation>
    </message>
    <message>
        <source>Plot of %1 over %2, number of curves: %3. Arrow keys pan, plus and minus zoom, Home shows everything, L switches the logarithmic axis, T shows the numbers as a table.</source>
        <translation>Gráfico de %1 em função de %2, número de curvas: %3. As setas deslocam, mais e menos ampliam e reduzem, Home mostra tudo, L alterna o eixo logarítmico, T mostra os números em uma tabela.</translation>
    </message>
    <message>
        <source>values not finite: %1</source>
        <translation>valores não finitos: %1</translation>
    </message>
    <message>
        <source>values ≤ 0 hidden by the log axis: %1</source>
        <translation>valores ≤ 0 ocultos pelo eixo logarítmico: %1</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>época %1</translation>
    </message>
    <message>
        <source>Smoothing of batches</source>
        <translation>Suavização dos lotes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>%1, smoothed</source>
        <translation>%1, suavizado</translation>
    </message>
    <message>
        <source>%1 · drawn: lowest and highest of up to %2 points</source>
        <translation>%1 · desenhados: menor e maior de até %2 pontos</translation>
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
        <translation>O que há na pasta de dados</translation>
    </message>
    <message>
        <source>Progress of getting the data set</source>
        <translation>Progresso da obtenção do conjunto de dados</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>Obter…</translation>
    </message>
    <message>
        <source>Stop getting the data set</source>
        <translation>Parar a obtenção do conjunto de dados</translation>
    </message>
    <message>
        <source>Get the data set from where it is published</source>
        <translation>Obter o conjunto de dados de onde está publicado</translation>
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
        <translation>Não é possível comparar as execuções</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::EngineFigures</name>
    <message>
        <source>A recipe cannot be read</source>
        <translation>Não é possível ler uma receita</translation>
    </message>
    <message>
        <source>The recipe was not saved</source>
        <translation>A receita não foi salva</translation>
    </message>
    <message>
        <source>The recipe was not removed</source>
        <translation>A receita não foi removida</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>O arquivo não foi escrito.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::EngineModels</name>
    <message>
        <source>The node data could not be made.</source>
        <translation>Não foi possível criar os dados de nós.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::EngineQueue</name>
    <message>
        <source>The queue was not changed.</source>
        <translation>A fila não foi alterada.</translation>
    </message>
    <message>
        <source>Nobody works on the queue.</source>
        <translation>Ninguém trabalha na fila.</translation>
    </message>
    <message>
        <source>Its process ended with code %1.</source>
        <translation>Seu processo terminou com o código %1.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::EngineReports</name>
    <message>
        <source>The report was not written</source>
        <translation>O relatório não foi escrito</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::EngineRuns</name>
    <message>
        <source>The run could not be started</source>
        <translation>Não foi possível iniciar a execução</translation>
    </message>
    <message>
        <source>The run could not be resumed</source>
        <translation>Não foi possível retomar a execução</translation>
    </message>
    <message>
        <source>The library cannot be read</source>
        <translation>Não é possível ler a biblioteca</translation>
    </message>
    <message>
        <source>The run cannot be read</source>
        <translation>Não é possível ler a execução</translation>
    </message>
    <message>
        <source>The labels were not changed</source>
        <translation>Nomes, etiquetas e notas não foram alterados</translation>
    </message>
    <message>
        <source>Not all runs were moved to the trash</source>
        <translation>Nem todas as execuções foram movidas para a lixeira</translation>
    </message>
    <message>
        <source>Not all runs were restored</source>
        <translation>Nem todas as execuções foram restauradas</translation>
    </message>
    <message>
        <source>Not all runs were deleted</source>
        <translation>Nem todas as execuções foram excluídas</translation>
    </message>
    <message>
        <source>The trash cannot be read</source>
        <translation>Não é possível ler a lixeira</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nada foi importado</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::EngineSweeps</name>
    <message>
        <source>It ended at once. Output: %1</source>
        <translation>Terminou de imediato. Saída: %1</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::EngineTrackers</name>
    <message>
        <source>The run still trains. Send it again after its end: only the rest is sent then.</source>
        <translation>A execução ainda treina. Envie-a de novo após o fim: então só o resto é enviado.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ExperimentForm</name>
    <message>
        <source>Ready to run.</source>
        <translation>Pronto para executar.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Executar</translation>
    </message>
    <message>
        <source>Run this experiment</source>
        <translation>Executar este experimento</translation>
    </message>
    <message>
        <source>Select a field to read what it means.</source>
        <translation>Selecione um campo para ler o que significa.</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Enfileirar</translation>
    </message>
    <message>
        <source>Put this experiment in line</source>
        <translation>Pôr este experimento na fila</translation>
    </message>
    <message>
        <source>A run trains: this one gets in line.</source>
        <translation>Uma execução treina: esta entra na fila.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ExportDialog</name>
    <message>
        <source>Export “%1”</source>
        <translation>Exportar “%1”</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
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
        <translation>CSV (os números)</translation>
    </message>
    <message>
        <source>Column (%1 mm)</source>
        <translation>Coluna (%1 mm)</translation>
    </message>
    <message>
        <source>Page (%1 mm)</source>
        <translation>Página (%1 mm)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Sob medida</translation>
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
        <translation>Formato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Tamanho da letra</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Exportar figura</translation>
    </message>
    <message>
        <source>As the figure was made</source>
        <translation>Como a figura foi feita</translation>
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
        <translation>Exportar o modelo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>&amp;Bit width</source>
        <translation>Largura de &amp;bits</translation>
    </message>
    <message>
        <source>&amp;Checkpoint</source>
        <translation>&amp;Checkpoint</translation>
    </message>
    <message>
        <source>&amp;Test images</source>
        <translation>Imagens de &amp;teste</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Arqu&amp;ivo</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>in the run&apos;s folder</source>
        <translation>em sua pasta</translation>
    </message>
    <message>
        <source>Bit width</source>
        <translation>Largura de bits</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>Test images of the proof</source>
        <translation>Imagens de teste da prova</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Arquivo a escrever</translation>
    </message>
    <message>
        <source>Choose the file to write</source>
        <translation>Escolher o arquivo a escrever</translation>
    </message>
    <message>
        <source>Images on which the exported graph is compared with the engine</source>
        <translation>Imagens em que o grafo exportado é comparado com o motor</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ExportsModel</name>
    <message>
        <source>What the file has beyond the parameters packed at their bits</source>
        <translation>O que o arquivo tem além dos parâmetros compactados em seus bits</translation>
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
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contêiner</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::FieldRow</name>
    <message>
        <source>Reset %1 to its default</source>
        <translation>Voltar %1 ao valor padrão</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Voltar ao valor padrão: %1</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::FigureActions</name>
    <message>
        <source>&amp;New figure</source>
        <translation>&amp;Nova figura</translation>
    </message>
    <message>
        <source>Searc&amp;h figures</source>
        <translation>&amp;Buscar figuras</translation>
    </message>
    <message>
        <source>&amp;Back to all figures</source>
        <translation>V&amp;oltar a todas as figuras</translation>
    </message>
    <message>
        <source>&amp;Save recipe</source>
        <translation>&amp;Salvar receita</translation>
    </message>
    <message>
        <source>Save recipe &amp;as…</source>
        <translation>Salvar rec&amp;eita como…</translation>
    </message>
    <message>
        <source>&amp;Remove recipe</source>
        <translation>&amp;Remover receita</translation>
    </message>
    <message>
        <source>Edit as &amp;JSON…</source>
        <translation>Editar como &amp;JSON…</translation>
    </message>
    <message>
        <source>Show as printed in &amp;grey</source>
        <translation>Ver como impressa em cin&amp;za</translation>
    </message>
    <message>
        <source>Export as &amp;PDF, SVG or PNG…</source>
        <translation>Exportar como &amp;PDF, SVG ou PNG…</translation>
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
        <translation>Copiar como &amp;imagem</translation>
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
        <translation>Números como &amp;tabela</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::FiguresPage</name>
    <message>
        <source>New figure</source>
        <translation>Nova figura</translation>
    </message>
    <message>
        <source>Unsaved recipe</source>
        <translation>Receita não salva</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>“%1” tem alterações não salvas.</translation>
    </message>
    <message>
        <source>Save recipe as</source>
        <translation>Salvar receita como</translation>
    </message>
    <message>
        <source>Name of the new recipe</source>
        <translation>Nome da nova receita</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, cópia</translation>
    </message>
    <message>
        <source>“%1” is in the library&apos;s trash.</source>
        <translation>“%1” está na lixeira da biblioteca.</translation>
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
        <translation>Não foi lido: você o cancelou.</translation>
    </message>
    <message>
        <source>Fitting steps and batch normalisation to training images, then measuring the accuracy at every width …</source>
        <translation>Ajustando os passos e a normalização em lote às imagens de treino; depois, medindo a acurácia em cada largura …</translation>
    </message>
    <message>
        <source>Reading the file and comparing it with onnxruntime …</source>
        <translation>Lendo o arquivo e comparando-o com o onnxruntime …</translation>
    </message>
    <message>
        <source>Quantized without training:</source>
        <translation>Quantizado sem treino:</translation>
    </message>
    <message>
        <source>It is in the list of runs and can be trained from there: Resume.</source>
        <translation>Está na lista de execuções e pode ser treinado a partir dali: Retomar.</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>Treinar…</translation>
    </message>
    <message>
        <source>Fill the form with a run of this network</source>
        <translation>Preencher o formulário com uma execução desta rede</translation>
    </message>
    <message>
        <source>Puts this network into the form, with quantizers that start from its weights</source>
        <translation>Põe esta rede no formulário, com quantizadores que partem de seus pesos</translation>
    </message>
    <message>
        <source>Quantize without training</source>
        <translation>Quantizar sem treinar</translation>
    </message>
    <message>
        <source>Quantize this network without training</source>
        <translation>Quantizar esta rede sem treinar</translation>
    </message>
    <message>
        <source>Post-training quantization with the data set and bit widths of the form. It becomes a run, from which you can train.</source>
        <translation>Quantização pós-treino com o conjunto de dados e as larguras de bits do formulário. Torna-se uma execução, a partir da qual se pode treinar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel what is under way for this file</source>
        <translation>Cancelar o que está em curso para este arquivo</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Mostrar a execução</translation>
    </message>
    <message>
        <source>Show the run that was made</source>
        <translation>Mostrar a execução criada</translation>
    </message>
    <message>
        <source>What of the model cannot be taken</source>
        <translation>Partes do modelo não aproveitáveis</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
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
        <translation>Mais</translation>
    </message>
    <message>
        <source>Show less of the text</source>
        <translation>Mostrar menos do texto</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Mostrar o texto inteiro</translation>
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
        <translation>Procurar uma pasta</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::FormSection</name>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>Advanced settings: %1</source>
        <translation>Ajustes avançados: %1</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::FrontPlot</name>
    <message>
        <source>Loss at each cost; the slider moves along it</source>
        <translation>Perda em cada custo; o controle deslizante a percorre</translation>
    </message>
    <message>
        <source>bit operations for one image (10⁶)</source>
        <translation>operações de bits por imagem (10⁶)</translation>
    </message>
    <message>
        <source>size (kB)</source>
        <translation>tamanho (kB)</translation>
    </message>
    <message>
        <source>time for one image (ms)</source>
        <translation>tempo por imagem (ms)</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>escolhida</translation>
    </message>
    <message>
        <source>choices that lose nothing: %1</source>
        <translation>escolhas que não perdem nada: %1</translation>
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
        <translation>Perda a cada custo</translation>
    </message>
    <message>
        <source>T shows the numbers as a table.</source>
        <translation>T mostra os números como tabela.</translation>
    </message>
    <message>
        <source>Numbers as a table</source>
        <translation>Números em tabela</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::GraphView</name>
    <message>
        <source>go to the step before or after</source>
        <translation>ir ao passo anterior ou seguinte</translation>
    </message>
    <message>
        <source>go to the step beside it</source>
        <translation>ir ao passo ao lado</translation>
    </message>
    <message>
        <source>go to the first or the last step</source>
        <translation>ir ao primeiro ou ao último passo</translation>
    </message>
    <message>
        <source>select its layer</source>
        <translation>selecionar sua camada</translation>
    </message>
    <message>
        <source>zoom in</source>
        <translation>ampliar</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>reduzir</translation>
    </message>
    <message>
        <source>fit the width</source>
        <translation>ajustar à largura</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::GroupsEditor</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descer</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::GroupsModel</name>
    <message>
        <source>training</source>
        <translation>treino</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validação</translation>
    </message>
    <message>
        <source>test</source>
        <translation>teste</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>como acima</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>One cell</source>
        <translation>Uma célula</translation>
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
        <translation>Mapa de calor de %1 por camada e época. Para cima e para baixo selecionam uma camada.</translation>
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
        <translation>%1 – valores não finitos: %2</translation>
    </message>
    <message>
        <source>%1, epoch %2: %3</source>
        <translation>%1, época %2: %3</translation>
    </message>
    <message>
        <source>Numbers as a table</source>
        <translation>Números em tabela</translation>
    </message>
    <message>
        <source>select the layer above or below</source>
        <translation>selecionar a camada acima ou abaixo</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ImportDialog</name>
    <message>
        <source>Import runs</source>
        <translation>Importar execuções</translation>
    </message>
    <message>
        <source>Runs of this program are copied. Runs of W&amp;B (offline), TensorBoard and MLflow can be looked at and compared; imported again, they are brought up to date.</source>
        <translation>As execuções deste programa são copiadas. As do W&amp;B (offline), do TensorBoard e do MLflow podem ser vistas e comparadas; importadas de novo, são atualizadas.</translation>
    </message>
    <message>
        <source>Folder, file or server</source>
        <translation>Pasta, arquivo ou servidor</translation>
    </message>
    <message>
        <source>folder, file, or http://host:5000</source>
        <translation>pasta, arquivo ou http://host:5000</translation>
    </message>
    <message>
        <source>MLflow experiment</source>
        <translation>Experimento do MLflow</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>&amp;Pasta…</translation>
    </message>
    <message>
        <source>F&amp;ile…</source>
        <translation>A&amp;rquivo…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um arquivo</translation>
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
        <translation>Experimento do &amp;MLflow</translation>
    </message>
    <message>
        <source>Folder to import runs from</source>
        <translation>Pasta da qual importar execuções</translation>
    </message>
    <message>
        <source>File to import runs from</source>
        <translation>Arquivo do qual importar execuções</translation>
    </message>
    <message>
        <source>W&amp;B log (*.wandb)</source>
        <translation>Registro do W&amp;B (*.wandb)</translation>
    </message>
    <message>
        <source>TensorBoard events (*tfevents*)</source>
        <translation>Eventos do TensorBoard (*tfevents*)</translation>
    </message>
    <message>
        <source>MLflow database (*.db *.sqlite)</source>
        <translation>Banco de dados do MLflow (*.db *.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
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
        <translation>A rede não foi medida.</translation>
    </message>
    <message>
        <source>No run selected.
Press Run, or select a run on the left.</source>
        <translation>Nenhuma execução selecionada.
Pressione Executar ou selecione uma execução à esquerda.</translation>
    </message>
    <message>
        <source>The network is being measured…</source>
        <translation>A rede está sendo medida…</translation>
    </message>
    <message>
        <source>When the run has ended, it can be measured what is inside its network.</source>
        <translation>Quando a execução terminar, será possível medir o que há dentro de sua rede.</translation>
    </message>
    <message>
        <source>Nothing was measured inside this network yet.
Press Measure to see how the weights and inputs of every layer fall on the levels of their quantizers, and which classes each bit width costs most.</source>
        <translation>Nada foi medido dentro desta rede ainda.
Pressione Medir para ver como os pesos e as entradas de cada camada caem nos níveis de seus quantizadores e a quais classes cada largura de bits custa mais.</translation>
    </message>
    <message>
        <source>The classes are being counted…</source>
        <translation>As classes estão sendo contadas…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>&amp;Camada</translation>
    </message>
    <message>
        <source>Bit &amp;width</source>
        <translation>&amp;Largura de bits</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarítmica</translation>
    </message>
    <message>
        <source>Densities on a logarithmic scale: rare values are seen, too</source>
        <translation>Densidades em escala logarítmica: também se veem os valores raros</translation>
    </message>
    <message>
        <source>levels of a layer</source>
        <translation>níveis de uma camada</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>classes</translation>
    </message>
    <message>
        <source>What is shown of the network</source>
        <translation>O que se mostra da rede</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Bit width</source>
        <translation>Largura de bits</translation>
    </message>
    <message>
        <source>Images to measure on</source>
        <translation>Imagens para medir</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Measure what is inside the network</source>
        <translation>Medir o que há dentro da rede</translation>
    </message>
    <message>
        <source>Goes through the images once at every bit width, with the network of the best checkpoint. What is known already is not measured again.</source>
        <translation>Percorre as imagens uma vez em cada largura de bits, com a rede do melhor checkpoint. O que já se sabe não é medido de novo.</translation>
    </message>
    <message>
        <source>Distribution of the layer&apos;s weights</source>
        <translation>Distribuição dos pesos da camada</translation>
    </message>
    <message>
        <source>Arrow keys go from level to level.</source>
        <translation>As setas vão de nível em nível.</translation>
    </message>
    <message>
        <source>Distribution of the layer&apos;s inputs</source>
        <translation>Distribuição das entradas da camada</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusão</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell.</source>
        <translation>As setas vão de célula em célula.</translation>
    </message>
    <message>
        <source>Accuracy of each class</source>
        <translation>Acurácia de cada classe</translation>
    </message>
    <message>
        <source>Arrow keys go from class to class.</source>
        <translation>As setas vão de classe em classe.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::JsonDialog</name>
    <message>
        <source>Recipe “%1” as JSON</source>
        <translation>Receita “%1” como JSON</translation>
    </message>
    <message>
        <source>Recipe as JSON</source>
        <translation>Receita como JSON</translation>
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
        <translation>Largura de bits</translation>
    </message>
    <message>
        <source>Bit width of the ranking</source>
        <translation>Largura de bits da classificação</translation>
    </message>
    <message>
        <source>Keep the top</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Number of layers to keep in high precision</source>
        <translation>Número de camadas a manter em alta precisão</translation>
    </message>
    <message>
        <source>in high precision</source>
        <translation>em alta precisão</translation>
    </message>
    <message>
        <source>Fill the form with the top layers in high precision</source>
        <translation>Preencher o formulário com as primeiras camadas em alta precisão</translation>
    </message>
    <message>
        <source>Puts this run&apos;s settings into the form, with these layers at 32 bits</source>
        <translation>Põe os ajustes desta execução no formulário, com estas camadas a 32 bits</translation>
    </message>
    <message>
        <source>λ does not order these layers. Order them by something else to choose some.</source>
        <translation>λ não ordena estas camadas. Ordene-as por outra coisa para escolher algumas.</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>What orders the layers</source>
        <translation>O que ordena as camadas</translation>
    </message>
    <message>
        <source>per</source>
        <translation>por</translation>
    </message>
    <message>
        <source>What that is divided by: the cost of keeping a layer</source>
        <translation>Pelo que isso é dividido: o custo de manter uma camada</translation>
    </message>
    <message>
        <source>Trains networks that keep none, one, two and more of these layers, and shows which is worth taking</source>
        <translation>Treina redes que mantêm nenhuma, uma, duas e mais destas camadas, e mostra qual vale a pena</translation>
    </message>
    <message>
        <source>S&amp;tudy…</source>
        <translation>Est&amp;udo…</translation>
    </message>
    <message>
        <source>Trade-off study of this ranking</source>
        <translation>Estudo de compromisso desta classificação</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LayerBitsModel</name>
    <message>
        <source>%1 bit, fixed</source>
        <translation>%1 bits, fixada</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>BOPs</source>
        <translation>BOPs</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LayerLevelsDialog</name>
    <message>
        <source>Constraint levels of single layers</source>
        <translation>Níveis de restrição de camadas isoladas</translation>
    </message>
    <message>
        <source>Pale values are the common level. Type over one to change it for this layer; clear it to go back.</source>
        <translation>Os valores pálidos são o nível comum. Escreva por cima para mudá-lo nesta camada; apague para voltar.</translation>
    </message>
    <message>
        <source>All as the common level</source>
        <translation>Todas no nível comum</translation>
    </message>
    <message>
        <source>Bits of single layers</source>
        <translation>Bits de camadas isoladas</translation>
    </message>
    <message>
        <source>Pale values are the network&apos;s bit width. Type over one to change it for this layer, 4 or w4a8 for weights and activations; clear it to go back.</source>
        <translation>Os valores pálidos são a largura de bits da rede. Escreva por cima para mudá-la nesta camada, 4 ou w4a8 para pesos e ativações; apague para voltar.</translation>
    </message>
    <message>
        <source>All as the network</source>
        <translation>Todas como a rede</translation>
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
        <translation>Camada</translation>
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
        <translation>nenhuma</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LayerPickerDialog</name>
    <message>
        <source>High-precision layers</source>
        <translation>Camadas em alta precisão</translation>
    </message>
    <message>
        <source>Layers of the network</source>
        <translation>Camadas da rede</translation>
    </message>
    <message>
        <source>Filter layers by name</source>
        <translation>Filtrar camadas por nome</translation>
    </message>
    <message>
        <source>Filter, for instance conv1</source>
        <translation>Filtrar, por exemplo conv1</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>Não manter nenhuma</translation>
    </message>
    <message>
        <source>Kept at 32 bits: %1</source>
        <translation>Mantidas a 32 bits: %1</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LayerPickerModel</name>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Shape (out × in × kernel)</source>
        <translation>Forma (saída × entrada × kernel)</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
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
        <translation>todas como acima</translation>
    </message>
    <message>
        <source>own levels: %1</source>
        <translation>níveis próprios: %1</translation>
    </message>
    <message>
        <source>layers with bits of their own: %1</source>
        <translation>camadas com bits próprios: %1</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LayersPage</name>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Bit &amp;width</source>
        <translation>&amp;Largura de bits</translation>
    </message>
    <message>
        <source>&amp;Error of</source>
        <translation>&amp;Erro de</translation>
    </message>
    <message>
        <source>Bit width</source>
        <translation>Largura de bits</translation>
    </message>
    <message>
        <source>Images whose error is shown</source>
        <translation>Imagens cujo erro é mostrado</translation>
    </message>
    <message>
        <source>Curves or heat map</source>
        <translation>Curvas ou mapa de calor</translation>
    </message>
    <message>
        <source>training, running</source>
        <translation>treino, em curso</translation>
    </message>
    <message>
        <source>training, per epoch</source>
        <translation>treino, por época</translation>
    </message>
    <message>
        <source>validation, per epoch</source>
        <translation>validação, por época</translation>
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
        <translation>As camadas que nada restringe são medidas nas imagens de validação</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>What is shown of the layers</source>
        <translation>O que se mostra das camadas</translation>
    </message>
    <message>
        <source>&amp;as</source>
        <translation>&amp;como</translation>
    </message>
    <message>
        <source>errors and λ</source>
        <translation>erros e λ</translation>
    </message>
    <message>
        <source>slack and ranks</source>
        <translation>folga e posições</translation>
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
        <translation>Bibliote&amp;cas</translation>
    </message>
    <message>
        <source>Open a library, or make one</source>
        <translation>Abrir uma biblioteca ou criar uma</translation>
    </message>
    <message>
        <source>Make a library</source>
        <translation>Criar uma biblioteca</translation>
    </message>
    <message>
        <source>There is no library in %1 yet. Make one there, beside what the folder has?</source>
        <translation>Ainda não há biblioteca em %1. Criar uma ali, junto ao que a pasta contém?</translation>
    </message>
    <message numerus="yes">
        <source>%n runs were imported.</source>
        <translation>
            <numerusform>Foi importada %n execução.</numerusform>
            <numerusform>Foram importadas %n execuções.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing runs from %1</source>
        <translation>Importando execuções de %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>Parar a importação</translation>
    </message>
    <message>
        <source>Stop importing; runs that are there already stay</source>
        <translation>Parar a importação; as execuções que já estão lá ficam</translation>
    </message>
    <message>
        <source>The library is not there.</source>
        <translation>A biblioteca não está lá.</translation>
    </message>
    <message>
        <source>There is no folder %1 any more; mount its disk, or open the library from where it is now.</source>
        <translation>A pasta %1 não existe mais; monte seu disco ou abra a biblioteca de onde ela está agora.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LineEditor</name>
    <message>
        <source>Use a point in numbers (0.05), and a blank behind the comma between two of them</source>
        <translation>Use ponto nos números (0.05) e um espaço após a vírgula entre dois deles</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LineUpDialog</name>
    <message>
        <source>Runs are being counted…</source>
        <translation>Contando as execuções…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Name of the sweep</source>
        <translation>Nome da varredura</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Put in &amp;line</source>
        <translation>Pôr na &amp;fila</translation>
    </message>
    <message>
        <source>It is trained when its turn in the queue comes</source>
        <translation>É treinada quando chega sua vez na fila</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::MainWindow</name>
    <message>
        <source>Train to more epochs</source>
        <translation>Treinar mais épocas</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>O relatório está em %1.</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Escrever um relatório</translation>
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
        <translation>Execuções</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>new experiment</source>
        <translation>novo experimento</translation>
    </message>
    <message>
        <source>settings of %1</source>
        <translation>ajustes de %1</translation>
    </message>
    <message>
        <source>Settings were reset.</source>
        <translation>Os ajustes foram redefinidos.</translation>
    </message>
    <message>
        <source>The form begins anew.</source>
        <translation>O formulário recomeça do zero.</translation>
    </message>
    <message>
        <source>A run failed.</source>
        <translation>Uma execução falhou.</translation>
    </message>
    <message>
        <source>The experiment waits in line: page Queue has it.</source>
        <translation>O experimento espera na fila: está na página Fila.</translation>
    </message>
    <message>
        <source>“%1” waits in line: page Queue has it.</source>
        <translation>“%1” espera na fila: está na página Fila.</translation>
    </message>
    <message>
        <source>Configure and run</source>
        <translation>Configurar e executar</translation>
    </message>
    <message>
        <source>Choose a preset, change what you like, press Run. Bit widths, the constraint levels ε and the layers kept in high precision are here; what is wrong is said under the field.</source>
        <translation>Escolha uma predefinição, mude o que quiser e pressione Executar. Aqui estão as larguras de bits, os níveis ε das restrições e as camadas mantidas em alta precisão; o que estiver errado aparece abaixo do campo.</translation>
    </message>
    <message>
        <source>Watch every layer</source>
        <translation>Observar cada camada</translation>
    </message>
    <message>
        <source>Accuracy, the error of each layer and its dual variable λ are drawn as they come in. λ is the price of a constraint: a layer of large λ suffers most from few bits.</source>
        <translation>A acurácia, o erro de cada camada e sua variável dual λ são desenhados à medida que chegam. λ é o preço de uma restrição: uma camada de λ grande é a que mais sofre com poucos bits.</translation>
    </message>
    <message>
        <source>Decide what to keep</source>
        <translation>Decidir o que manter</translation>
    </message>
    <message>
        <source>Ranking and Budget turn λ into a choice of bits, Study… trains several choices, and page Trade-off says which is worth taking. Then export the model.</source>
        <translation>Classificação e Orçamento transformam λ em uma escolha de bits, Estudo… treina várias escolhas, e a página Compromisso diz qual vale a pena. Depois, exporte o modelo.</translation>
    </message>
    <message>
        <source>Epochs in all, of which %1 are done.
Weights, λ and the optimiser go on as they were left. The milestones of the learning rate stay where they are: they count from the first epoch.</source>
        <translation>Épocas ao todo, das quais %1 estão feitas.
Pesos, λ e otimizador continuam como ficaram. Os marcos da taxa de aprendizado ficam onde estão: contam desde a primeira época.</translation>
    </message>
    <message>
        <source>The model cannot be exported yet.</source>
        <translation>O modelo ainda não pode ser exportado.</translation>
    </message>
    <message>
        <source>The list of runs does not have run %1. Read the library again, or look in its trash.</source>
        <translation>A lista de execuções não tem %1. Leia a biblioteca de novo ou olhe na lixeira.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::MeasureBar</name>
    <message>
        <source>The layers were not measured.</source>
        <translation>As camadas não foram medidas.</translation>
    </message>
    <message>
        <source>Measuring every layer of this run by itself …</source>
        <translation>Medindo cada camada desta execução isoladamente …</translation>
    </message>
    <message>
        <source>The layers of another run are being measured.</source>
        <translation>As camadas de outra execução estão sendo medidas.</translation>
    </message>
    <message>
        <source>What was measured is of epoch %1; the run has %2.</source>
        <translation>O que foi medido é da época %1; a execução tem %2.</translation>
    </message>
    <message>
        <source>Not measured: %1. They can be measured when the run has ended.</source>
        <translation>Não medido: %1. Poderá ser medido quando a execução terminar.</translation>
    </message>
    <message>
        <source>Not measured: %1.</source>
        <translation>Não medido: %1.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Goes through the validation images twice for each layer, with the network of the last checkpoint and without the test images. It can be cancelled: what it has measured stays, and the next time it goes on from there.</source>
        <translation>Percorre duas vezes as imagens de validação para cada camada, com a rede do último checkpoint e sem as imagens de teste. Pode ser cancelado: o que foi medido fica, e na próxima vez continua dali.</translation>
    </message>
    <message>
        <source>Measure how much each layer matters</source>
        <translation>Medir quanto importa cada camada</translation>
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
        <translation>Cancelar a medição</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Progresso da medição</translation>
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
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xecução</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ModelDialog</name>
    <message>
        <source>Reading the checkpoint</source>
        <translation>Lendo o checkpoint</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>A exportação foi cancelada; nada foi escrito.</translation>
    </message>
    <message>
        <source>The model was not exported.</source>
        <translation>O modelo não foi exportado.</translation>
    </message>
    <message>
        <source>A model of another run is being exported.</source>
        <translation>Um modelo de outra execução está sendo exportado.</translation>
    </message>
    <message>
        <source>No model of this run was exported yet</source>
        <translation>Nenhum modelo desta execução foi exportado ainda</translation>
    </message>
    <message>
        <source>Exports of this run</source>
        <translation>Exportações desta execução</translation>
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
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exportar o modelo</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar a exportação</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progresso da exportação</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ModelPage</name>
    <message>
        <source>network of %1</source>
        <translation>rede de %1</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Abrir um modelo</translation>
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
        <translation>Salvar dados de nós</translation>
    </message>
    <message>
        <source>Node data (*.json)</source>
        <translation>Dados de nós (*.json)</translation>
    </message>
    <message>
        <source>The node data was not saved.</source>
        <translation>Os dados de nós não foram salvos.</translation>
    </message>
    <message>
        <source>Saved %1. It names the nodes of the model file.</source>
        <translation>%1 foi salvo. Ele nomeia os nós do arquivo do modelo.</translation>
    </message>
    <message>
        <source>Saved %1. It names the nodes of a graph that Export model writes.</source>
        <translation>%1 foi salvo. Ele nomeia os nós de um grafo que Exportar modelo escreve.</translation>
    </message>
    <message>
        <source>There is no graph to show of this file.</source>
        <translation>Não há grafo deste arquivo para mostrar.</translation>
    </message>
    <message>
        <source>Reading the model …</source>
        <translation>Lendo o modelo …</translation>
    </message>
    <message>
        <source>The network of this run cannot be drawn.</source>
        <translation>A rede desta execução não pode ser desenhada.</translation>
    </message>
    <message>
        <source>Drawing the network …</source>
        <translation>Desenhando a rede …</translation>
    </message>
    <message>
        <source>The graph appears when the run begins.</source>
        <translation>O grafo aparece quando a execução começa.</translation>
    </message>
    <message>
        <source>No run selected.
Select a run on the left, or open an ONNX model: File ▸ Open model…</source>
        <translation>Nenhuma execução selecionada.
Selecione uma à esquerda ou abra um modelo ONNX: Arquivo ▸ Abrir modelo…</translation>
    </message>
    <message>
        <source>Network of</source>
        <translation>Rede de</translation>
    </message>
    <message>
        <source>Whose network is shown</source>
        <translation>De quem é a rede mostrada</translation>
    </message>
    <message>
        <source>the run shown</source>
        <translation>a execução mostrada</translation>
    </message>
    <message>
        <source>Graph of the network</source>
        <translation>Grafo da rede</translation>
    </message>
    <message>
        <source>Open an ONNX model</source>
        <translation>Abrir um modelo ONNX</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Farther away</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>Tão largo quanto couber</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Read the file again and compare it on the data set that the form has now</source>
        <translation>Ler o arquivo de novo e compará-lo no conjunto de dados que o formulário tem agora</translation>
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
        <translation>Copia o que está selecionado; se nada estiver, tudo (%1)</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Σ λ · slack %1 · loss %2 · largest violation %3 % of its ε · entropy H(p) %4</source>
        <translation>Σ λ · folga %1 · perda %2 · maior violação %3 % de seu ε · entropia H(p) %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>imagens de teste</translation>
    </message>
    <message>
        <source>validation images</source>
        <translation>imagens de validação</translation>
    </message>
    <message>
        <source>PTQ, %1 (%2)</source>
        <translation>PTQ, %1 (%2)</translation>
    </message>
    <message>
        <source>Accuracy of the weights that the run began with, quantized without training; the level in the plot above.</source>
        <translation>Acurácia dos pesos com que a execução começou, quantizados sem treino; o nível no gráfico acima.</translation>
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
        <translation>%1 não informou nada das camadas e dos pesos desta execução</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::PdqatProcess</name>
    <message>
        <source>The program ended with code %1.</source>
        <translation>O programa terminou com o código %1.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::PictureView</name>
    <message>
        <source>go to the place before or after</source>
        <translation>ir ao ponto anterior ou seguinte</translation>
    </message>
    <message>
        <source>go to the row above or below</source>
        <translation>ir à linha acima ou abaixo</translation>
    </message>
    <message>
        <source>go to the first or the last place</source>
        <translation>ir ao primeiro ou ao último ponto</translation>
    </message>
    <message>
        <source>show the numbers as a table</source>
        <translation>mostrar os números em uma tabela</translation>
    </message>
    <message>
        <source>export the figure</source>
        <translation>exportar a figura</translation>
    </message>
    <message>
        <source>Numbers as a table</source>
        <translation>Números em tabela</translation>
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
        <translation>mover para a esquerda ou para a direita</translation>
    </message>
    <message>
        <source>move up or down</source>
        <translation>mover para cima ou para baixo</translation>
    </message>
    <message>
        <source>zoom in</source>
        <translation>ampliar</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>reduzir</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::PresetBox</name>
    <message>
        <source>preset %1</source>
        <translation>predefinição %1</translation>
    </message>
    <message>
        <source>The settings differ from every preset.</source>
        <translation>Os ajustes diferem de todas as predefinições.</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Ajustes próprios</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinição</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::PresetPanel</name>
    <message>
        <source>Presets</source>
        <translation>Predefinições</translation>
    </message>
    <message>
        <source>Search presets</source>
        <translation>Buscar predefinições</translation>
    </message>
    <message>
        <source>Presets by group</source>
        <translation>Predefinições por grupo</translation>
    </message>
    <message>
        <source>Search, for instance 2 bit layers</source>
        <translation>Buscar, por exemplo 2 bit layers</translation>
    </message>
    <message>
        <source>No preset matches.</source>
        <translation>Nenhuma predefinição corresponde.</translation>
    </message>
    <message>
        <source>Open a group, or type what you are looking for: a method, a bit width, a level ε.</source>
        <translation>Abra um grupo ou escreva o que procura: um método, uma largura de bits, um nível ε.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ProblemsModel</name>
    <message>
        <source>Node</source>
        <translation>Nó</translation>
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
        <translation>Solução</translation>
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
        <translation>%1: concorda com o motor</translation>
    </message>
    <message>
        <source>%1: refused, it does not agree with the engine</source>
        <translation>%1: recusado, não concorda com o motor</translation>
    </message>
    <message>
        <source>%1: weights, nothing to run</source>
        <translation>%1: pesos, nada a executar</translation>
    </message>
    <message>
        <source>Checkpoint: %1</source>
        <translation>Checkpoint: %1</translation>
    </message>
    <message>
        <source>Choose a format and export: the proof appears here.</source>
        <translation>Escolha um formato e exporte: a prova aparece aqui.</translation>
    </message>
    <message>
        <source>Result of the export</source>
        <translation>Resultado da exportação</translation>
    </message>
    <message>
        <source>Why it does not agree</source>
        <translation>Por que não concorda</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordância</translation>
    </message>
    <message>
        <source>Size and speed</source>
        <translation>Tamanho e velocidade</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Compared in</source>
        <translation>Comparado em</translation>
    </message>
    <message>
        <source>Runtime that the proof was made in</source>
        <translation>Runtime em que a prova foi feita</translation>
    </message>
    <message>
        <source>Layers of the exported model beside the engine&apos;s</source>
        <translation>Camadas do modelo exportado ao lado das do motor</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Open the folder of the exported file</source>
        <translation>Abrir a pasta do arquivo exportado</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::QueryEdit</name>
    <message>
        <source>Keep this search</source>
        <translation>Guardar esta busca</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Esquecer esta busca</translation>
    </message>
    <message>
        <source>Searches that were kept</source>
        <translation>Buscas guardadas</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::QueueEnds</name>
    <message>
        <source>A run in line failed.</source>
        <translation>Uma execução da fila falhou.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::QueueIndicator</name>
    <message>
        <source>Show the queue</source>
        <translation>Ver a fila</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>Fila: %1</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::QueueModel</name>
    <message>
        <source>Sweep: %1</source>
        <translation>Varredura: %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
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
        <translation>Tempo restante, ou por que não</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::QueuePage</name>
    <message>
        <source>Go &amp;on with the queue</source>
        <translation>C&amp;ontinuar a fila</translation>
    </message>
    <message>
        <source>&amp;Pause the queue</source>
        <translation>&amp;Pausar a fila</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nada espera</translation>
    </message>
    <message>
        <source>Experiments in line</source>
        <translation>Experimentos na fila</translation>
    </message>
    <message>
        <source>Runs at a time</source>
        <translation>Execuções simultâneas</translation>
    </message>
    <message>
        <source>Runs at a &amp;time</source>
        <translation>Execuções &amp;simultâneas</translation>
    </message>
    <message>
        <source>Nothing is in line.
Run, while a run trains, puts the experiment of the form here; so does pdqat queue add.</source>
        <translation>Não há nada na fila.
Executar, enquanto uma execução treina, põe aqui o experimento do formulário; pdqat queue add também.</translation>
    </message>
    <message>
        <source>Runs in line are trained by processes of their own, which go on when the window is closed. A run that is trained in the window has its place among those at a time.</source>
        <translation>As execuções da fila são treinadas por processos próprios, que continuam quando a janela é fechada. Uma execução treinada na janela ocupa seu lugar entre as simultâneas.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descer</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>Re&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Let it wait again</source>
        <translation>Deixar &amp;esperar de novo</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Te&amp;ntar de novo</translation>
    </message>
    <message>
        <source>&amp;Cancel, keeping a checkpoint</source>
        <translation>&amp;Cancelar, guardando um checkpoint</translation>
    </message>
    <message>
        <source>&amp;Remove from the queue</source>
        <translation>&amp;Remover da fila</translation>
    </message>
    <message>
        <source>&amp;Show its run</source>
        <translation>&amp;Ver sua execução</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Fila</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RankingChart</name>
    <message>
        <source>%1 (pale: no more than its own fluctuation)</source>
        <translation>%1 (pálido: não mais que sua própria flutuação)</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RankingExports</name>
    <message>
        <source>Save the ranking</source>
        <translation>Salvar a classificação</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 foi salvo.</translation>
    </message>
    <message>
        <source>The ranking was not saved.</source>
        <translation>A classificação não foi salva.</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copiado para a área de transferência.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export the ranking</source>
        <translation>Exportar a classificação</translation>
    </message>
    <message>
        <source>LaTeX table…</source>
        <translation>Tabela LaTeX…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Copy LaTeX table</source>
        <translation>Copiar tabela LaTeX</translation>
    </message>
    <message>
        <source>Copy CSV</source>
        <translation>Copiar CSV</translation>
    </message>
    <message>
        <source>This view as PDF, SVG, PNG or CSV…</source>
        <translation>Esta vista como PDF, SVG, PNG ou CSV…</translation>
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
        <translation>Posição</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Folga</translation>
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
        <translation>Tendência de λ</translation>
    </message>
    <message>
        <source>Of the weights, packed at this bit width; 1 kB is 1000 bytes</source>
        <translation>Dos pesos, compactados nesta largura de bits; 1 kB são 1000 bytes</translation>
    </message>
    <message>
        <source>Multiply-accumulates for one image, in millions</source>
        <translation>Multiplicações com acumulação para uma imagem, em milhões</translation>
    </message>
    <message>
        <source>Bit operations for one image, in millions: MACs times the bits of weights and of inputs</source>
        <translation>Operações de bits para uma imagem, em milhões: MACs vezes os bits dos pesos e das entradas</translation>
    </message>
    <message>
        <source>Size (kB)</source>
        <translation>Tamanho (kB)</translation>
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
        <translation>Erro rel.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RankingPage</name>
    <message>
        <source>the top %1 in high precision</source>
        <translation>as %1 primeiras em alta precisão</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classificação</translation>
    </message>
    <message>
        <source>No run selected.
Press Run, or select a run on the left.</source>
        <translation>Nenhuma execução selecionada.
Pressione Executar ou selecione uma execução à esquerda.</translation>
    </message>
    <message>
        <source>The ranking appears after the first epoch, with the first dual step.</source>
        <translation>A classificação aparece após a primeira época, com o primeiro passo dual.</translation>
    </message>
    <message>
        <source>Output constraint: λ %1 · distance %2 nats · ε %3 · slack %4 · %5</source>
        <translation>Restrição da saída: λ %1 · distância %2 nats · ε %3 · folga %4 · %5</translation>
    </message>
    <message>
        <source>keeps %1</source>
        <translation>mantém %1</translation>
    </message>
    <message>
        <source>, top %1 at 32 bits</source>
        <translation>, as %1 primeiras a 32 bits</translation>
    </message>
    <message>
        <source>Layers by dual variable</source>
        <translation>Camadas por variável dual</translation>
    </message>
    <message>
        <source>No layer of this run is constrained, so there are no layers to rank.
Choose PD-QAT and constraints “Output and layers” in the form and run it again.</source>
        <translation>Nenhuma camada desta execução tem restrição, então não há camadas a classificar.
Escolha PD-QAT e as restrições “Saída e camadas” no formulário e execute de novo.</translation>
    </message>
    <message>
        <source>Ranking of layers</source>
        <translation>Classificação das camadas</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copiado para a área de transferência.</translation>
    </message>
    <message>
        <source>There is no study of an unfinished run.</source>
        <translation>Não há estudo de uma execução inacabada.</translation>
    </message>
    <message>
        <source>Its ranking still changes. Let the run end, or resume it to its end, first.</source>
        <translation>Sua classificação ainda muda. Deixe a execução terminar, ou retome-a até o fim, primeiro.</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RankingViews</name>
    <message>
        <source>A row for each layer, a column for each criterion. Each column has a scale of its own; hatched is what was not measured.</source>
        <translation>Uma linha por camada e uma coluna por critério, cada coluna com sua própria escala; o hachurado não foi medido.</translation>
    </message>
    <message>
        <source>There are no values of %1 yet.</source>
        <translation>Ainda não há valores de %1.</translation>
    </message>
    <message>
        <source>A point for each layer. τ-b and ρ say how far the two orders agree: 1 the same, 0 unrelated, −1 opposite.</source>
        <translation>Um ponto por camada. τ-b e ρ dizem quanto as duas ordens concordam: 1 a mesma, 0 sem relação, −1 oposta.</translation>
    </message>
    <message>
        <source>Each cell compares two ways to order the layers: 1 is the same order, 0 unrelated, −1 the opposite. Where criteria disagree, the choice of the criterion chooses the layers.</source>
        <translation>Cada célula compara duas formas de ordenar as camadas: 1 é a mesma ordem, 0 sem relação, −1 a oposta. Onde os critérios discordam, a escolha do critério escolhe as camadas.</translation>
    </message>
    <message>
        <source>Reading the runs …</source>
        <translation>Lendo as execuções …</translation>
    </message>
    <message>
        <source>“%1” is measured of one checkpoint and does not move over the epochs. Choose the seeds.</source>
        <translation>“%1” é medido em um só checkpoint e não muda ao longo das épocas. Escolha as sementes.</translation>
    </message>
    <message>
        <source>There is one ranking only. Train for more epochs to see whether it moves.</source>
        <translation>Há uma só classificação. Treine mais épocas para ver se ela muda.</translation>
    </message>
    <message>
        <source>No other finished run has this setting. Train it again with another seed, or choose the epochs of this run.</source>
        <translation>Nenhuma outra execução terminada tem esta configuração. Treine-a de novo com outra semente ou escolha as épocas desta execução.</translation>
    </message>
    <message>
        <source>Left out for want of values of “%1”: %2 runs.</source>
        <translation>Deixadas de fora por falta de valores de “%1”: %2 execuções.</translation>
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
        <translation>Dispersão</translation>
    </message>
    <message>
        <source>Rank bands</source>
        <translation>Posições</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordância</translation>
    </message>
    <message>
        <source>Views of the ranking</source>
        <translation>Vistas da classificação</translation>
    </message>
    <message>
        <source>Bar chart of what orders the layers; the table below has the same values</source>
        <translation>Gráfico de barras do que ordena as camadas; a tabela abaixo tem os mesmos valores</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Cor por</translation>
    </message>
    <message>
        <source>What the colour of a cell says</source>
        <translation>O que diz a cor de uma célula</translation>
    </message>
    <message>
        <source>rank in its column</source>
        <translation>posição na coluna</translation>
    </message>
    <message>
        <source>value in its column</source>
        <translation>valor na coluna</translation>
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
        <translation>Critério horizontal</translation>
    </message>
    <message>
        <source>Criterion up</source>
        <translation>Critério vertical</translation>
    </message>
    <message>
        <source>Ranks over</source>
        <translation>Posições sobre</translation>
    </message>
    <message>
        <source>Rankings that the ranks are taken of</source>
        <translation>Classificações das quais se tomam as posições</translation>
    </message>
    <message>
        <source>Heat map of layers by criteria</source>
        <translation>Mapa de calor de camadas por critérios</translation>
    </message>
    <message>
        <source>Point at a cell, or go there with the arrow keys.</source>
        <translation>Aponte para uma célula ou vá até ela com as setas.</translation>
    </message>
    <message>
        <source>Two criteria against each other</source>
        <translation>Um critério em função do outro</translation>
    </message>
    <message>
        <source>Point at a layer, or go there with the arrow keys.</source>
        <translation>Aponte para uma camada ou vá até ela com as setas.</translation>
    </message>
    <message>
        <source>Range of each layer&apos;s ranks</source>
        <translation>Intervalo das posições de cada camada</translation>
    </message>
    <message>
        <source>Agreement of the criteria</source>
        <translation>Concordância dos critérios</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>sementes</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>Numbers as a table</source>
        <translation>Números em tabela</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RecipeCard</name>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (sua)</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RecipeEditor</name>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (alterada)</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>“%1” foi salva.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 foi salvo.</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copiado para a área de transferência.</translation>
    </message>
    <message>
        <source>edit as JSON</source>
        <translation>editar como JSON</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Todas as figuras</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy to the clipboard</source>
        <translation>Copiar para a área de transferência</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Exportar para um arquivo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Mais ações</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Salvar a receita</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RecipeForm</name>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>standard deviation (n − 1)</source>
        <translation>desvio padrão (n − 1)</translation>
    </message>
    <message>
        <source>population standard deviation</source>
        <translation>desvio padrão populacional</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>erro padrão</translation>
    </message>
    <message>
        <source>95 % t interval</source>
        <translation>intervalo t de 95 %</translation>
    </message>
    <message>
        <source>95 % bootstrap interval</source>
        <translation>intervalo bootstrap de 95 %</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Heading in the gallery</source>
        <translation>Título na galeria</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Varredura</translation>
    </message>
    <message>
        <source>The runs that this sweep plans; missing ones are named</source>
        <translation>As execuções que esta varredura planeja; as que faltam são nomeadas</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condições</translation>
    </message>
    <message>
        <source>Separated by blanks, all must hold: quant.bits=1 method.name=pd-qat name~paper</source>
        <translation>Separadas por espaços, todas devem ser cumpridas: quant.bits=1 method.name=pd-qat name~paper</translation>
    </message>
    <message>
        <source>all runs</source>
        <translation>todas as execuções</translation>
    </message>
    <message>
        <source>Run ids</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>Separated by commas; beginnings will do</source>
        <translation>Separados por vírgulas; basta o começo</translation>
    </message>
    <message>
        <source>λ from sweep</source>
        <translation>λ da varredura</translation>
    </message>
    <message>
        <source>Runs whose mean λ stands for a layer</source>
        <translation>Execuções cujo λ médio representa uma camada</translation>
    </message>
    <message>
        <source>λ from runs</source>
        <translation>λ de execuções</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Painel</translation>
    </message>
    <message>
        <source>Panel: %1</source>
        <translation>Painel: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>add panel</source>
        <translation>adicionar painel</translation>
    </message>
    <message>
        <source>remove panel</source>
        <translation>remover painel</translation>
    </message>
    <message>
        <source>Drawn (y)</source>
        <translation>Desenhado (y)</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>What is measured of a run</source>
        <translation>O que se mede de uma execução</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Bit width</source>
        <translation>Largura de bits</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>o menor</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>of best validation accuracy</source>
        <translation>de melhor acurácia de validação</translation>
    </message>
    <message>
        <source>last</source>
        <translation>última</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>Desenhado como</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
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
        <translation>Versus (x)</translation>
    </message>
    <message>
        <source>layer, epoch, a metric or a configuration key</source>
        <translation>layer, epoch, uma métrica ou uma chave de configuração</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Intervalos</translation>
    </message>
    <message>
        <source>Error bars</source>
        <translation>Em função de (x)</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Separated by commas, in the order of the axis</source>
        <translation>Separadas por vírgulas, na ordem do eixo</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>Order of layers</source>
        <translation>Ordem das camadas</translation>
    </message>
    <message>
        <source>by depth</source>
        <translation>por profundidade</translation>
    </message>
    <message>
        <source>by value</source>
        <translation>por valor</translation>
    </message>
    <message>
        <source>A series for each</source>
        <translation>Uma série por</translation>
    </message>
    <message>
        <source>Configuration key; one series per value</source>
        <translation>Chave de configuração; uma série por valor</translation>
    </message>
    <message>
        <source>one series of all runs</source>
        <translation>uma série com todas</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Named series, each with conditions of its own</source>
        <translation>Séries com nome, cada uma com suas condições</translation>
    </message>
    <message>
        <source>Panel title</source>
        <translation>Título do painel</translation>
    </message>
    <message>
        <source>Label of x</source>
        <translation>Rótulo de x</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>conforme a medida</translation>
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
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersão</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrito</translation>
    </message>
    <message>
        <source>Which cell of a row is set bold</source>
        <translation>Que célula de uma linha vai em negrito</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>the best mean</source>
        <translation>a melhor média</translation>
    </message>
    <message>
        <source>the best where significant</source>
        <translation>a melhor se significativa</translation>
    </message>
    <message>
        <source>Level of the test</source>
        <translation>Nível do teste</translation>
    </message>
    <message>
        <source>Paired test over common seeds</source>
        <translation>Teste pareado sobre sementes comuns</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimais</translation>
    </message>
    <message>
        <source>Title of rows</source>
        <translation>Título das linhas</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>from the measure</source>
        <translation>conforme a medida</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Column (88 mm)</source>
        <translation>Coluna (88 mm)</translation>
    </message>
    <message>
        <source>Page (180 mm)</source>
        <translation>Página (180 mm)</translation>
    </message>
    <message>
        <source>Slide (254 mm)</source>
        <translation>Slide (254 mm)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Sob medida</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>the size&apos;s</source>
        <translation>o do tamanho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Tamanho da letra</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Panels in a row</source>
        <translation>Painéis por linha</translation>
    </message>
    <message>
        <source>as fits</source>
        <translation>os que couberem</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Safe for colour-blind readers</source>
        <translation>Seguras para daltônicos</translation>
    </message>
    <message>
        <source>Greys</source>
        <translation>Cinzas</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RecipeGallery</name>
    <message>
        <source>Others</source>
        <translation>Outras</translation>
    </message>
    <message>
        <source>No recipes yet.
Figures ▸ New figure makes one.</source>
        <translation>Ainda não há receitas.
Figuras ▸ Nova figura cria uma.</translation>
    </message>
    <message>
        <source>No figure or table has these words in its name.</source>
        <translation>Nenhuma figura ou tabela tem estas palavras no nome.</translation>
    </message>
    <message>
        <source>Search figures and tables</source>
        <translation>Buscar figuras e tabelas</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ResultView</name>
    <message>
        <source>1 run</source>
        <translation>1 execução</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 execuções</translation>
    </message>
    <message>
        <source>no runs yet</source>
        <translation>ainda sem execuções</translation>
    </message>
    <message>
        <source>no runs yet: the sweep %1 feeds it</source>
        <translation>ainda sem execuções: a varredura %1 a alimenta</translation>
    </message>
    <message>
        <source>Being drawn …</source>
        <translation>Desenhando …</translation>
    </message>
    <message>
        <source>What is wrong with the recipe</source>
        <translation>Erros da receita</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Preview of the figure</source>
        <translation>Prévia da figura</translation>
    </message>
    <message>
        <source>Preview of the table</source>
        <translation>Prévia da tabela</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RunArrangement</name>
    <message>
        <source>Newest first</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nome</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>Best accuracy first</source>
        <translation>Melhor acurácia primeiro</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sem grupos</translation>
    </message>
    <message>
        <source>Order of the runs</source>
        <translation>Ordem das execuções</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>Inverter a ordem</translation>
    </message>
    <message>
        <source>Groups and columns of the list</source>
        <translation>Grupos e colunas da lista</translation>
    </message>
    <message>
        <source>Groups and columns</source>
        <translation>Grupos e colunas</translation>
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
        <translation>Abortar a execução</translation>
    </message>
    <message>
        <source>Abort without a checkpoint? What was trained since the last one is lost; Stop keeps it.</source>
        <translation>Abortar sem checkpoint? O que foi treinado desde o último se perde; Parar o conserva.</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abortar</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Continuar o treino</translation>
    </message>
    <message>
        <source>Put this experiment in line</source>
        <translation>Pôr este experimento na fila</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RunHeading</name>
    <message>
        <source>This run was interrupted at epoch %1 of %2.</source>
        <translation>Esta execução foi interrompida na época %1 de %2.</translation>
    </message>
    <message>
        <source>This run was stopped at epoch %1 of %2.</source>
        <translation>Esta execução foi parada na época %1 de %2.</translation>
    </message>
    <message>
        <source>This run was aborted at epoch %1 of %2.</source>
        <translation>Esta execução foi abortada na época %1 de %2.</translation>
    </message>
    <message>
        <source>Finished after epoch %1 of %2.</source>
        <translation>Terminada após a época %1 de %2.</translation>
    </message>
    <message>
        <source>Started %1.</source>
        <translation>Iniciada: %1.</translation>
    </message>
    <message>
        <source>The best epoch is the first one.</source>
        <translation>A melhor época é a primeira.</translation>
    </message>
    <message>
        <source>Training values were measured in evaluation mode, by a pass after each epoch.</source>
        <translation>Os valores de treino foram medidos em modo de avaliação, por uma passagem após cada época.</translation>
    </message>
    <message>
        <source>Training values were measured in training mode, over the epoch&apos;s batches.</source>
        <translation>Os valores de treino foram medidos em modo de treino, sobre os lotes da época.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Resume this run</source>
        <translation>Retomar esta execução</translation>
    </message>
    <message>
        <source>Cost of the network</source>
        <translation>Custo da rede</translation>
    </message>
    <message>
        <source>What lay in the data folder</source>
        <translation>O que havia na pasta de dados</translation>
    </message>
    <message>
        <source>This run cannot be read in full: %1</source>
        <translation>Esta execução não pode ser lida por inteiro: %1</translation>
    </message>
    <message>
        <source>This run failed at epoch %1 of %2.</source>
        <translation>Esta execução falhou na época %1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>One of %n selected runs: page Compare has them side by side.</source>
        <translation>
            <numerusform>Uma de %n execução selecionada: a página Comparar as mostra lado a lado.</numerusform>
            <numerusform>Uma de %n execuções selecionadas: a página Comparar as mostra lado a lado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported from %1, %2 after %3 epochs: it can be looked at and compared.</source>
        <translation>Importada de %1, %2 após %3 épocas: pode ser vista e comparada.</translation>
    </message>
    <message>
        <source>More epochs…</source>
        <translation>Mais épocas…</translation>
    </message>
    <message>
        <source>Trains this run on: its weights, λ and the optimiser stay as they were</source>
        <translation>Continua o treino desta execução: seus pesos, λ e o otimizador ficam como estavam</translation>
    </message>
    <message>
        <source>Train this run to more epochs</source>
        <translation>Treinar esta execução por mais épocas</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RunLabelling</name>
    <message>
        <source>Rename the run</source>
        <translation>Renomear a execução</translation>
    </message>
    <message>
        <source>Name; without one it is called by its settings</source>
        <translation>Nome; sem ele, é chamada por seus ajustes</translation>
    </message>
    <message>
        <source>rename a run</source>
        <translation>renomear uma execução</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags between blanks; a search finds them as tag:name</source>
        <translation>Etiquetas entre espaços; uma busca as encontra como tag:nome</translation>
    </message>
    <message>
        <source>Tags to add, between blanks; with a minus before it a tag is taken off</source>
        <translation>Etiquetas a adicionar, entre espaços; com um menos à frente, a etiqueta é retirada</translation>
    </message>
    <message>
        <source>The labels were not changed</source>
        <translation>Nomes, etiquetas e notas não foram alterados</translation>
    </message>
    <message>
        <source>change tags</source>
        <translation>mudar etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What should be remembered of %1</source>
        <translation>O que se deve lembrar de %1</translation>
    </message>
    <message>
        <source>change a note</source>
        <translation>mudar uma nota</translation>
    </message>
    <message>
        <source>take out of the archive</source>
        <translation>desarquivar</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>arquivar</translation>
    </message>
    <message>
        <source>move to the trash</source>
        <translation>mover para a lixeira</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>Desarq&amp;uivar</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>Arq&amp;uivar</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nomear…</translation>
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
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>Show the trash…</source>
        <translation>Ver a lixeira…</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RunPage</name>
    <message>
        <source>❚❚  Paused. Resume goes on with the next batch.</source>
        <translation>❚❚  Em pausa. Retomar continua com o próximo lote.</translation>
    </message>
    <message>
        <source>■  Stopped on request; a checkpoint was kept.</source>
        <translation>■  Parada a pedido; um checkpoint foi guardado.</translation>
    </message>
    <message>
        <source>■  Aborted; what came after the last checkpoint is lost.</source>
        <translation>■  Abortada; o que veio após o último checkpoint se perdeu.</translation>
    </message>
    <message>
        <source>▲  Interrupted: the program that trained this run is gone.</source>
        <translation>▲  Interrompida: o programa que treinava esta execução não existe mais.</translation>
    </message>
    <message>
        <source>▲  Failed: %1</source>
        <translation>▲  Falhou: %1</translation>
    </message>
    <message>
        <source>No run to show yet.
Press Run to start the experiment on the right, or choose a run on the left.</source>
        <translation>Ainda não há execução para mostrar.
Pressione Executar para iniciar o experimento à direita ou escolha uma execução à esquerda.</translation>
    </message>
    <message>
        <source>State of the run</source>
        <translation>Estado da execução</translation>
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
        <translation>Nada disto se sabe ainda da execução.</translation>
    </message>
    <message>
        <source>Click a layer, or walk the graph with the arrow keys and press Enter: it is selected on every page.</source>
        <translation>Clique em uma camada, ou percorra o grafo com as setas e pressione Enter: ela fica selecionada em todas as páginas.</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Cor por</translation>
    </message>
    <message>
        <source>What colours the layers</source>
        <translation>O que colore as camadas</translation>
    </message>
    <message>
        <source>Bit width</source>
        <translation>Largura de bits</translation>
    </message>
    <message>
        <source>Bit width that the values are of</source>
        <translation>Largura de bits a que os valores pertencem</translation>
    </message>
    <message>
        <source>Node data…</source>
        <translation>Dados de nós…</translation>
    </message>
    <message>
        <source>Save these values as node data</source>
        <translation>Salvar estes valores como dados de nós</translation>
    </message>
    <message>
        <source>A file by which Google&apos;s Model Explorer colours the nodes of the ONNX graph</source>
        <translation>Um arquivo com que o Model Explorer do Google colore os nós do grafo ONNX</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criada</translation>
    </message>
    <message>
        <source>Accuracy, lowest width</source>
        <translation>Acurácia, menor largura</translation>
    </message>
    <message>
        <source>Accuracy, 32 bit</source>
        <translation>Acurácia, 32 bits</translation>
    </message>
    <message>
        <source>(best epoch, %1 of %2)</source>
        <translation>(melhor época, %1 de %2)</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Layers at 32 bit</source>
        <translation>Camadas a 32 bits</translation>
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
        <translation>Arquivada</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Loss, lowest width</source>
        <translation>Perda, menor largura</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RunsPanel</name>
    <message>
        <source>&amp;Train to more epochs…</source>
        <translation>&amp;Treinar mais épocas…</translation>
    </message>
    <message>
        <source>No runs yet.
Press Run to start the experiment on the right.</source>
        <translation>Ainda não há execuções.
Pressione Executar para iniciar o experimento à direita.</translation>
    </message>
    <message>
        <source>No run matches the filter.</source>
        <translation>Nenhuma execução passa pelo filtro.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>&amp;Resume training</source>
        <translation>Reto&amp;mar o treino</translation>
    </message>
    <message>
        <source>&amp;Copy settings to the form</source>
        <translation>Copiar os a&amp;justes para o formulário</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir a pa&amp;sta</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>Copiar o &amp;identificador</translation>
    </message>
    <message>
        <source>Filter runs by words or conditions</source>
        <translation>Filtrar execuções por palavras ou condições</translation>
    </message>
    <message>
        <source>Words look into names, states, ids, tags and notes. Conditions are those of recipes: quant.bits=2 method.epsilon_layer&lt;=0.05 tag:table1 accuracy&gt;0.85. Archived runs are shown by archived=yes.</source>
        <translation>As palavras buscam em nomes, estados, ids, etiquetas e notas. As condições são as das receitas: quant.bits=2 method.epsilon_layer&lt;=0.05 tag:table1 accuracy&gt;0.85. As arquivadas são mostradas com archived=yes.</translation>
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
        <translation>Serviço</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>o próprio</translation>
    </message>
    <message>
        <source>As a new run, whatever was sent before</source>
        <translation>Como nova execução, não importa o que já foi enviado</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::StatusLine</name>
    <message>
        <source>no estimate yet</source>
        <translation>ainda sem estimativa</translation>
    </message>
    <message>
        <source>No run is training.</source>
        <translation>Nenhuma execução está treinando.</translation>
    </message>
    <message>
        <source>%1 points dropped</source>
        <translation>%1 pontos omitidos</translation>
    </message>
    <message>
        <source>Points left out of the curves under load. The run&apos;s log has every one.</source>
        <translation>Pontos omitidos das curvas sob carga. O registro da execução tem todos.</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progresso da execução</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>parando</translation>
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
        <translation>%1 img/s</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::StudyDialog</name>
    <message>
        <source>Trade-off study</source>
        <translation>Estudo de compromisso</translation>
    </message>
    <message>
        <source>For each budget every layer gets the width that the ranking gives it, and networks of one width stand beside them. Each is trained with several seeds; the ranked run is not trained again. Page Trade-off draws them as they come in.</source>
        <translation>Para cada orçamento, cada camada recebe a largura que a classificação lhe dá, e redes de uma só largura ficam ao lado. Cada uma é treinada com várias sementes; a execução classificada não é treinada de novo. A página Compromisso as desenha à medida que chegam.</translation>
    </message>
    <message>
        <source>Networks that keep the first layers of this ranking at 32 bits are trained with several seeds; the ranked run is not trained again. Page Trade-off draws them as they come in.</source>
        <translation>As redes que mantêm a 32 bits as primeiras camadas desta classificação são treinadas com várias sementes; a execução classificada não é treinada de novo. A página Compromisso as desenha à medida que chegam.</translation>
    </message>
    <message>
        <source>&amp;Budgets (kB)</source>
        <translation>&amp;Orçamentos (kB)</translation>
    </message>
    <message>
        <source>&amp;Budgets (MBOP)</source>
        <translation>&amp;Orçamentos (MBOP)</translation>
    </message>
    <message>
        <source>&amp;Budgets (ms)</source>
        <translation>&amp;Orçamentos (ms)</translation>
    </message>
    <message>
        <source>Layers to &amp;keep</source>
        <translation>Camadas a &amp;manter</translation>
    </message>
    <message>
        <source>Budgets of the study</source>
        <translation>Orçamentos do estudo</translation>
    </message>
    <message>
        <source>Numbers of layers to keep</source>
        <translation>Números de camadas a manter</translation>
    </message>
    <message>
        <source>&amp;Seeds of each</source>
        <translation>&amp;Sementes de cada</translation>
    </message>
    <message>
        <source>Runs of each choice, with seeds of their own</source>
        <translation>Execuções de cada escolha, com sementes próprias</translation>
    </message>
    <message>
        <source>Control: layers by &amp;chance</source>
        <translation>Controle: camadas ao &amp;acaso</translation>
    </message>
    <message>
        <source>Train as many layers by chance too</source>
        <translation>Treinar também o mesmo número de camadas ao acaso</translation>
    </message>
    <message>
        <source>Drawn anew for each seed. A ranking that is worth something beats it.</source>
        <translation>Sorteadas de novo para cada semente. Uma classificação que vale algo as supera.</translation>
    </message>
    <message>
        <source>Control: the &amp;other end of the ranking</source>
        <translation>Controle: o outro &amp;extremo da classificação</translation>
    </message>
    <message>
        <source>Train as many layers from the ranking&apos;s other end too</source>
        <translation>Treinar também o mesmo número de camadas do outro extremo da classificação</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::SweepDialog</name>
    <message>
        <source>The sweep could not be started.</source>
        <translation>Não foi possível iniciar a varredura.</translation>
    </message>
    <message>
        <source>Open a sweep</source>
        <translation>Abrir uma varredura</translation>
    </message>
    <message>
        <source>Sweeps (*.json)</source>
        <translation>Varreduras (*.json)</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>Varreduras</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>A&amp;brir arquivo…</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Runs under way keep a checkpoint; starting again goes on from there</source>
        <translation>As execuções em curso guardam um checkpoint; ao iniciar de novo, continua-se dali</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::SweepIndicator</name>
    <message>
        <source>Show the sweep</source>
        <translation>Mostrar a varredura</translation>
    </message>
    <message>
        <source>%1: %2 of %3 runs</source>
        <translation>%1: %2 de %3 execuções</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::SweepList</name>
    <message>
        <source>Sweeps</source>
        <translation>Varreduras</translation>
    </message>
    <message>
        <source>Opened files</source>
        <translation>Arquivos abertos</translation>
    </message>
    <message>
        <source>Own sweeps</source>
        <translation>Varreduras próprias</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::SweepPanel</name>
    <message>
        <source>Choose a sweep.</source>
        <translation>Escolha uma varredura.</translation>
    </message>
    <message>
        <source>The sweep is being looked at.</source>
        <translation>A varredura está sendo examinada.</translation>
    </message>
    <message>
        <source>The sweep is running.</source>
        <translation>A varredura está em curso.</translation>
    </message>
    <message>
        <source>Only runs that failed are left.</source>
        <translation>Só restam execuções que falharam.</translation>
    </message>
    <message>
        <source>Every run is finished.</source>
        <translation>Todas as execuções terminaram.</translation>
    </message>
    <message>
        <source>1 thread each, unless the sweep sets them.</source>
        <translation>1 thread cada, salvo se a varredura as definir.</translation>
    </message>
    <message>
        <source>%1 threads each, unless the sweep sets them.</source>
        <translation>%1 threads cada, salvo se a varredura as definir.</translation>
    </message>
    <message>
        <source>The sweep goes on when the window is closed.</source>
        <translation>A varredura continua quando a janela é fechada.</translation>
    </message>
    <message>
        <source>Runs at a &amp;time</source>
        <translation>Execuções &amp;simultâneas</translation>
    </message>
    <message>
        <source>Runs at a time</source>
        <translation>Execuções simultâneas</translation>
    </message>
    <message>
        <source>Go on with runs that &amp;failed too</source>
        <translation>Continuar também as que fal&amp;haram</translation>
    </message>
    <message>
        <source>Go on with runs that failed too</source>
        <translation>Continuar também as que falharam</translation>
    </message>
    <message>
        <source>Runs of the sweep</source>
        <translation>Execuções da varredura</translation>
    </message>
    <message>
        <source>Finished runs</source>
        <translation>Execuções terminadas</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::SweepRunsModel</name>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
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
        <translation>Acurácia na melhor época</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::TableButtonEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barra de ferramentas</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinição</translation>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Concluir</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Pular</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Passo anterior</translation>
    </message>
    <message>
        <source>End of the tour</source>
        <translation>Fim do tour</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo passo</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Pular o tour</translation>
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
        <translation>Valores entregues: %1.</translation>
    </message>
    <message>
        <source>Where %1 has the run</source>
        <translation>Onde %1 tem a execução</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation>Comando para %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the run in %1</source>
        <translation>Abrir a execução em %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>Copiar o comando para %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>Tentar %1 de novo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop sending to %1</source>
        <translation>Parar de enviar a %1</translation>
    </message>
    <message>
        <source>To be typed in a terminal</source>
        <translation>Para digitar em um terminal</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::TrackerDialog</name>
    <message>
        <source>Trackers</source>
        <translation>Serviços de acompanhamento</translation>
    </message>
    <message>
        <source>No tracker was seen with this run in this session. Runs to come are followed where the form says so, under Tracking; this one can be sent below.</source>
        <translation>Nesta sessão, nenhum serviço acompanhou esta execução. As próximas são acompanhadas onde o formulário o indicar, em Acompanhamento; esta pode ser enviada abaixo.</translation>
    </message>
    <message>
        <source>Send this run</source>
        <translation>Enviar esta execução</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Send the run</source>
        <translation>Enviar a execução</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::TradeOffModel</name>
    <message>
        <source>by size</source>
        <translation>por tamanho</translation>
    </message>
    <message>
        <source>by operations</source>
        <translation>por operações</translation>
    </message>
    <message>
        <source>take it: %1</source>
        <translation>escolha: %1</translation>
    </message>
    <message>
        <source>on the front</source>
        <translation>na fronteira</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Escolha</translation>
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
        <translation>Execuções</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>Acurácia (%)</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo de 95 %</translation>
    </message>
    <message>
        <source>Worth taking</source>
        <translation>Vale a pena</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::TradeOffPage</name>
    <message>
        <source>Trade-off</source>
        <translation>Compromisso</translation>
    </message>
    <message>
        <source>The study is being read…</source>
        <translation>Lendo o estudo…</translation>
    </message>
    <message>
        <source>%1 of %2 runs finished</source>
        <translation>%1 de %2 execuções terminadas</translation>
    </message>
    <message>
        <source>Of %1, the run of median accuracy</source>
        <translation>De %1, a execução de acurácia mediana</translation>
    </message>
    <message>
        <source>No trade-off study yet.
Pages Ranking and Budget put one together: “Study…” there trains networks of several choices, and they are drawn here as they come in.</source>
        <translation>Ainda não há estudo de compromisso.
As páginas Classificação e Orçamento montam um: “Estudo…” ali treina redes de várias escolhas, que são desenhadas aqui à medida que chegam.</translation>
    </message>
    <message>
        <source>St&amp;udy</source>
        <translation>Est&amp;udo</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudo</translation>
    </message>
    <message>
        <source>Choose b&amp;y</source>
        <translation>Escolher &amp;por</translation>
    </message>
    <message>
        <source>What the network is short of</source>
        <translation>O que falta à rede</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamanho</translation>
    </message>
    <message>
        <source>bit operations</source>
        <translation>operações de bits</translation>
    </message>
    <message>
        <source>Export the &amp;model…</source>
        <translation>Exportar o &amp;modelo…</translation>
    </message>
    <message>
        <source>Export the model of this choice</source>
        <translation>Exportar o modelo desta escolha</translation>
    </message>
    <message>
        <source>Show its &amp;run</source>
        <translation>Ver sua e&amp;xecução</translation>
    </message>
    <message>
        <source>Show a run of this choice</source>
        <translation>Mostrar uma execução desta escolha</translation>
    </message>
    <message>
        <source>Export the fi&amp;gure…</source>
        <translation>Exportar a fi&amp;gura…</translation>
    </message>
    <message>
        <source>Export the figure by that cost</source>
        <translation>Exportar a figura desse custo</translation>
    </message>
    <message>
        <source>Choices of layers</source>
        <translation>Escolhas de camadas</translation>
    </message>
    <message>
        <source>Accuracy against size</source>
        <translation>Acurácia em função do tamanho</translation>
    </message>
    <message>
        <source>Arrow keys go from choice to choice</source>
        <translation>As setas vão de escolha em escolha</translation>
    </message>
    <message>
        <source>Accuracy against bit operations</source>
        <translation>Acurácia em função das operações de bits</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::TrashDialog</name>
    <message>
        <source>Runs in the trash</source>
        <translation>Execuções na lixeira</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>&amp;Excluir de vez…</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>A lixeira está vazia.</translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n execução</numerusform>
            <numerusform>%n execuções</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Excluir de vez</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n runs with their checkpoints and exports? This cannot be undone.</source>
        <translation>
            <numerusform>Excluir %n execução com seus checkpoints e exportações? Não é possível desfazer.</numerusform>
            <numerusform>Excluir %n execuções com seus checkpoints e exportações? Não é possível desfazer.</numerusform>
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
        <translation>Valores do ajuste %1</translation>
    </message>
    <message>
        <source>Leave setting %1 out</source>
        <translation>Omitir o ajuste %1</translation>
    </message>
    <message>
        <source>Choose a setting.</source>
        <translation>Escolha um ajuste.</translation>
    </message>
    <message>
        <source>Give %1 values.</source>
        <translation>Dê valores a %1.</translation>
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
        <translation>Omitir este ajuste</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::VaryDialog</name>
    <message>
        <source>Add a setting that takes several values.</source>
        <translation>Adicione um ajuste que tome vários valores.</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 aparece duas vezes.</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Vários valores</translation>
    </message>
    <message>
        <source>The experiment in the form is trained once for every combination of these values. Ranges: 0..9, 8..64 by 8, 0..1 in 5, 1e-4..0.1 log 4.</source>
        <translation>O experimento do formulário é treinado uma vez para cada combinação destes valores. Intervalos: 0..9, 8..64 by 8, 0..1 in 5, 1e-4..0.1 log 4.</translation>
    </message>
    <message>
        <source>&amp;Add a setting</source>
        <translation>&amp;Adicionar um ajuste</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::WorkbenchWindow</name>
    <message>
        <source>Overview</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>Não é possível abrir a biblioteca</translation>
    </message>
</context>
<context>
    <name>pdqatProgram</name>
    <message>
        <source>This is done by the program pdqat, which is neither beside this one nor in PATH. Install it, or start this on a machine that has it.</source>
        <translation>Disto se encarrega o programa pdqat, que não está nem ao lado deste nem no PATH. Instale-o ou faça isto em uma máquina que o tenha.</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>waiting</source>
        <translation>em espera</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retida</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>parando</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n em treino</numerusform>
            <numerusform>%n em treino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n em espera</numerusform>
            <numerusform>%n em espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n retida</numerusform>
            <numerusform>%n retidas</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
</context>
<context>
    <name>sweeps</name>
    <message>
        <source>waits for earlier runs</source>
        <translation>espera execuções anteriores</translation>
    </message>
    <message>
        <source>to start</source>
        <translation>a iniciar</translation>
    </message>
    <message>
        <source>to resume</source>
        <translation>a retomar</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em curso</translation>
    </message>
    <message>
        <source>Stopping: runs write their checkpoints</source>
        <translation>Parando: as execuções gravam seus checkpoints</translation>
    </message>
    <message>
        <source>Every run is finished</source>
        <translation>Todas as execuções terminaram</translation>
    </message>
    <message>
        <source>Ended, but runs failed</source>
        <translation>Terminou, mas houve falhas</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>Ended with an error</source>
        <translation>Terminou com erro</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <translation>%1 terminadas</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 em curso</translation>
    </message>
    <message>
        <source>%1 to resume</source>
        <translation>%1 a retomar</translation>
    </message>
    <message>
        <source>%1 to start</source>
        <translation>%1 a iniciar</translation>
    </message>
    <message>
        <source>%1 waiting for earlier runs</source>
        <translation>%1 à espera de execuções anteriores</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 falharam</translation>
    </message>
    <message>
        <source>1 run: %1</source>
        <translation>1 execução: %1</translation>
    </message>
    <message>
        <source>%1 runs: %2</source>
        <translation>%1 execuções: %2</translation>
    </message>
    <message>
        <source>no estimate yet</source>
        <translation>ainda sem estimativa</translation>
    </message>
    <message>
        <source>at least %1 left</source>
        <translation>restam pelo menos %1</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 falhou: %2</translation>
    </message>
    <message>
        <source>and %1 more; the table says why</source>
        <translation>e mais %1; a tabela diz por quê</translation>
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
        <translation>treinando</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>abortada</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompida</translation>
    </message>
    <message>
        <source>violated</source>
        <translation>violada</translation>
    </message>
    <message>
        <source>measuring slacks</source>
        <translation>medindo folgas</translation>
    </message>
    <message>
        <source>validating</source>
        <translation>validando</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>testando</translation>
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
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>%1–%2 left</source>
        <translation>faltam %1–%2</translation>
    </message>
    <message>
        <source>%1 – %2 left</source>
        <translation>faltam %1 – %2</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>estável</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>sobe</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>cai</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 vezes</translation>
    </message>
    <message>
        <source>%1 parameters · %2 MACs</source>
        <translation>%1 parâmetros · %2 MACs</translation>
    </message>
    <message>
        <source>%1 bit: %2 packed · %3 BOPs · %4</source>
        <translation>%1 bits: %2 compactados · %3 BOPs · %4</translation>
    </message>
    <message>
        <source>%1 bit: %2 packed (32 bit: %3, %4) · %5 BOPs (%6) · %7</source>
        <translation>%1 bits: %2 compactados (32 bits: %3, %4) · %5 BOPs (%6) · %7</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erro</translation>
    </message>
    <message>
        <source>relative error</source>
        <translation>erro relativo</translation>
    </message>
    <message>
        <source>loss saved</source>
        <translation>perda poupada</translation>
    </message>
    <message>
        <source>loss added</source>
        <translation>perda acrescida</translation>
    </message>
    <message>
        <source>Fisher information</source>
        <translation>informação de Fisher</translation>
    </message>
    <message>
        <source>Hessian trace</source>
        <translation>traço da hessiana</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>profundidade</translation>
    </message>
    <message>
        <source>type (1×1 first)</source>
        <translation>tipo (1×1 primeiro)</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>acaso</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>camada</translation>
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
        <translation>satisfeita</translation>
    </message>
    <message>
        <source>binding</source>
        <translation>ativa</translation>
    </message>
    <message>
        <source>decaying</source>
        <translation>em queda</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inalcançável</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecida</translation>
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
        <translation>%1 % (uma semente: sem intervalo)</translation>
    </message>
    <message>
        <source>%1 % (95 % interval %2 to %3, %4 seeds)</source>
        <translation>%1 % (intervalo de 95 %: %2 a %3, %4 sementes)</translation>
    </message>
    <message>
        <source>Take %1: %2 at %3; no other choice is more accurate.</source>
        <translation>Escolha %1: %2 com %3; nenhuma outra escolha tem acurácia maior.</translation>
    </message>
    <message>
        <source>Take %1: %2 at %3, which is %4 % of what %5, the most accurate choice, costs, and %6 points below it.</source>
        <translation>Escolha %1: %2 com %3, que é %4 % do custo de %5, a escolha de maior acurácia, e %6 pontos abaixo dela.</translation>
    </message>
    <message>
        <source>(too few seeds for an interval)</source>
        <translation>(sementes de menos para um intervalo)</translation>
    </message>
    <message>
        <source>(%1 to %2)</source>
        <translation>(%1 a %2)</translation>
    </message>
    <message>
        <source>(%1 to %2, so it may be chance)</source>
        <translation>(%1 a %2: pode ser acaso)</translation>
    </message>
    <message>
        <source>the next cheaper one, %1, loses %2 points %3</source>
        <translation>a próxima mais barata, %1, perde %2 pontos %3</translation>
    </message>
    <message>
        <source>the next cheaper one, %1, gains %2 points %3</source>
        <translation>a próxima mais barata, %1, ganha %2 pontos %3</translation>
    </message>
    <message>
        <source>the next dearer one, %1, gains %2 points %3</source>
        <translation>a próxima mais cara, %1, ganha %2 pontos %3</translation>
    </message>
    <message>
        <source>the next dearer one, %1, loses %2 points %3</source>
        <translation>a próxima mais cara, %1, perde %2 pontos %3</translation>
    </message>
    <message>
        <source>no choice is as accurate as the control %1, which reaches %2 points more than %3 %4</source>
        <translation>nenhuma escolha tem acurácia tão alta quanto o controle %1, que alcança %2 pontos a mais que %3 %4</translation>
    </message>
    <message>
        <source>%1 reach %2 points less %3</source>
        <translation>%1 alcançam %2 pontos a menos %3</translation>
    </message>
    <message>
        <source>%1 reach %2 points more %3, so this ranking chooses no better than that</source>
        <translation>%1 alcançam %2 pontos a mais %3, então esta classificação não escolhe melhor que isso</translation>
    </message>
    <message>
        <source>no layer kept</source>
        <translation>nenhuma camada mantida</translation>
    </message>
    <message>
        <source>1 layer by chance</source>
        <translation>1 camada ao acaso</translation>
    </message>
    <message>
        <source>1 layer of the least %1</source>
        <translation>1 camada das de menor %1</translation>
    </message>
    <message>
        <source>1 layer by %1</source>
        <translation>1 camada por %1</translation>
    </message>
    <message>
        <source>%1 layers by chance</source>
        <translation>%1 camadas ao acaso</translation>
    </message>
    <message>
        <source>%1 layers of the least %2</source>
        <translation>%1 camadas de menor %2</translation>
    </message>
    <message>
        <source>%1 layers by %2</source>
        <translation>%1 camadas por %2</translation>
    </message>
    <message>
        <source>%1 by chance</source>
        <translation>%1 ao acaso</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet: no run of it is finished.</source>
        <translation>Ainda não há entre o que escolher: nenhuma execução terminou.</translation>
    </message>
    <message>
        <source>%1 of %2 runs are finished, so this may change.</source>
        <translation>%1 de %2 execuções terminaram, então isto pode mudar.</translation>
    </message>
    <message>
        <source>%1 % of the size</source>
        <translation>%1 % do tamanho</translation>
    </message>
    <message>
        <source>%1 % of the bit operations</source>
        <translation>%1 % das operações de bits</translation>
    </message>
    <message>
        <source>There is nothing to choose from: what is finished are controls.</source>
        <translation>Não há o que escolher: o que terminou são controles.</translation>
    </message>
    <message>
        <source>There is nothing to choose from: no run has an accuracy on these images.</source>
        <translation>Não há o que escolher: nenhuma execução tem acurácia nestas imagens.</translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>Write values like 0, 1, 2 or ranges like 0..9 or 8..64 by 8</source>
        <translation>Escreva valores como 0, 1, 2 ou intervalos como 0..9 ou 8..64 by 8</translation>
    </message>
    <message>
        <source>Write values like 0.1, 0.2 or ranges like 0.1..0.5 by 0.1, 0..1 in 5 or 1e-4..0.1 log 4</source>
        <translation>Escreva valores como 0.1, 0.2 ou intervalos como 0.1..0.5 by 0.1, 0..1 in 5 ou 1e-4..0.1 log 4</translation>
    </message>
    <message>
        <source>Write lists with semicolons between them, like 8, 4; 2, or ranges like 1..4</source>
        <translation>Escreva listas separadas por ponto e vírgula, como 8, 4; 2, ou intervalos como 1..4</translation>
    </message>
    <message>
        <source>Write lists with semicolons between them, like 0.1, 0.2; 0.3, or ranges like 0.1..0.5 by 0.1 or 1e-3..1 log 4</source>
        <translation>Escreva listas separadas por ponto e vírgula, como 0.1, 0.2; 0.3, ou intervalos como 0.1..0.5 by 0.1 ou 1e-3..1 log 4</translation>
    </message>
    <message>
        <source>Write values with semicolons between them</source>
        <translation>Escreva valores separados por ponto e vírgula</translation>
    </message>
    <message>
        <source>Write true, false</source>
        <translation>Escreva true, false</translation>
    </message>
    <message>
        <source>Write some of %1</source>
        <translation>Escreva alguns de %1</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>The value is not a number, or was not measured: %1.</source>
        <translation>O valor não é um número, ou não foi medido: %1.</translation>
    </message>
    <message>
        <source>Violated: %1.</source>
        <translation>Violadas: %1.</translation>
    </message>
    <message>
        <source>Cannot be met, for the level lies below the entropy of the full-precision predictions: %1.</source>
        <translation>Não pode ser cumprida, pois o nível está abaixo da entropia das predições de precisão completa: %1.</translation>
    </message>
    <message>
        <source>Held with room to spare, so that λ has yet to fall: %1.</source>
        <translation>Cumprem-se com margem, de modo que λ ainda deve cair: %1.</translation>
    </message>
    <message>
        <source>λ still moves: %1.</source>
        <translation>λ ainda se move: %1.</translation>
    </message>
    <message>
        <source>Σ |λ · slack| is %1 % of the loss; at most %2 % is asked for.</source>
        <translation>Σ |λ · folga| é %1 % da perda; pede-se no máximo %2 %.</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 de %2 execuções</translation>
    </message>
    <message>
        <source>%1 of %2 constraints</source>
        <translation>%1 de %2 restrições</translation>
    </message>
    <message>
        <source>Converged (%1): λ is the price of its constraint.</source>
        <translation>Convergida (%1): λ é o preço de sua restrição.</translation>
    </message>
    <message>
        <source>Not converged (%1 are): this orders layers by accumulated violation.</source>
        <translation>Não convergida (%1 o estão): isto ordena as camadas por violação acumulada.</translation>
    </message>
    <message>
        <source>More epochs, another dual.rate or looser levels help.</source>
        <translation>Ajudam mais épocas, outra dual.rate ou níveis mais frouxos.</translation>
    </message>
    <message>
        <source>No price: λ stays as it starts (pd-fixed), or returns to 0 (dual.restart).</source>
        <translation>Sem preço: λ fica como começa (pd-fixed) ou volta a 0 (dual.restart).</translation>
    </message>
    <message>
        <source>Not certified: convergence was not measured (fewer than two epochs, or a log of an earlier version). λ may be accumulated violation.</source>
        <translation>Não certificada: a convergência não foi medida (menos de duas épocas, ou um registro de uma versão anterior). λ pode ser violação acumulada.</translation>
    </message>
    <message>
        <source>that of the costs (per %1), the lowest first</source>
        <translation>a dos custos (por %1), primeiro o menor</translation>
    </message>
    <message>
        <source>that of the errors (by slack, error − ε)</source>
        <translation>a dos erros (por folga, erro − ε)</translation>
    </message>
    <message>
        <source>that of the network, by depth</source>
        <translation>a da rede, por profundidade</translation>
    </message>
    <message>
        <source>λ decides the order.</source>
        <translation>λ decide a ordem.</translation>
    </message>
    <message>
        <source>λ does not decide which layers are kept: %1 share λ %2 at the cut. Their order is %3.</source>
        <translation>λ não decide quais camadas são mantidas: %1 compartilham λ %2 no corte. Sua ordem é %3.</translation>
    </message>
    <message>
        <source>λ does not decide which layers are kept: that of %1 at the cut counts as nothing. Their order is %2.</source>
        <translation>λ não decide quais camadas são mantidas: o de %1 no corte conta como nada. Sua ordem é %2.</translation>
    </message>
    <message>
        <source>λ does not decide every place: that of %1 is shared, or counts as nothing. The order among these is %2.</source>
        <translation>λ não decide todas as posições: o de %1 é compartilhado ou conta como nada. A ordem entre estas é %2.</translation>
    </message>
    <message>
        <source>This is no ranking by λ: every λ is 0, next to nothing or no more than its own fluctuation; no constraint costs anything. The order is %1. Lower levels (method.epsilon_layer) make constraints cost something.</source>
        <translation>Isto não é uma classificação por λ: todo λ é 0, quase nada ou não maior que sua própria flutuação; nenhuma restrição custa algo. A ordem é %1. Níveis mais baixos (method.epsilon_layer) fazem com que as restrições custem algo.</translation>
    </message>
    <message>
        <source>This is no ranking by λ: every λ is %1. The order is %2.</source>
        <translation>Isto não é uma classificação por λ: todo λ é %1. A ordem é %2.</translation>
    </message>
    <message>
        <source>This is no ranking by λ yet: no dual step was taken. The order is %1.</source>
        <translation>Isto ainda não é uma classificação por λ: nenhum passo dual foi dado. A ordem é %1.</translation>
    </message>
    <message>
        <source>Layers by %1, as asked for, not by λ.</source>
        <translation>Camadas por %1, como pedido, não por λ.</translation>
    </message>
    <message>
        <source>It does not decide which layers are kept: %1 share it at the cut. Their order is %2.</source>
        <translation>Não decide quais camadas são mantidas: %1 o compartilham no corte. Sua ordem é %2.</translation>
    </message>
    <message>
        <source>%1 share it with others. The order among equals is %2.</source>
        <translation>%1 o compartilham com outras. A ordem entre iguais é %2.</translation>
    </message>
    <message>
        <source>Layers cannot be ordered by %1: it was not measured yet, pdqat sensitivity RUN does that.</source>
        <translation>As camadas não podem ser ordenadas por %1: ainda não foi medido; pdqat sensitivity RUN faz isso.</translation>
    </message>
    <message>
        <source>Layers cannot be ordered by %1: the run&apos;s log does not have it.</source>
        <translation>As camadas não podem ser ordenadas por %1: o registro da execução não o tem.</translation>
    </message>
    <message>
        <source>Not converged, though %1 are met one by one.</source>
        <translation>Não convergida, embora %1 se cumpram uma a uma.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
</context>
<context>
    <name>writeFile</name>
    <message>
        <source>could not be written: %1</source>
        <translation>não foi possível escrever: %1</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Escolha outra pasta</translation>
    </message>
</context>
</TS>
