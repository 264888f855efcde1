<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BandTexts</name>
    <message>
        <source>nearly one order</source>
        <translation>顺序几乎一致</translation>
    </message>
    <message>
        <source>similar orders</source>
        <translation>顺序相近</translation>
    </message>
    <message>
        <source>the order depends on which is taken</source>
        <translation>顺序取决于采用哪一个</translation>
    </message>
    <message>
        <source>Range of the ranks</source>
        <translation>名次范围</translation>
    </message>
    <message>
        <source>Over %1 runs that differ in their seeds alone</source>
        <translation>基于仅随机种子不同的 %1 次运行</translation>
    </message>
    <message>
        <source>Over the rankings after epochs %1 to %2</source>
        <translation>基于第 %1 至第 %2 轮后的排名</translation>
    </message>
    <message>
        <source>%1, Kendall&apos;s W is %2: %3 (1: always the same order; about %4 by chance).</source>
        <translation>%1，Kendall W 为 %2：%3（1：顺序始终相同；随机时约为 %4）。</translation>
    </message>
    <message>
        <source>%1, Kendall&apos;s W is %2: %3 (1: always the same order).</source>
        <translation>%1，Kendall W 为 %2：%3（1：顺序始终相同）。</translation>
    </message>
    <message>
        <source>%1: rank %2 to %3, median %4</source>
        <translation>%1：名次 %2 至 %3，中位数 %4</translation>
    </message>
    <message>
        <source>rank by %1</source>
        <translation>名次（按%1）</translation>
    </message>
</context>
<context>
    <name>BudgetTexts</name>
    <message>
        <source>all at %1 bit</source>
        <translation>全部 %1 位</translation>
    </message>
    <message>
        <source>mixed: %1</source>
        <translation>混合：%1</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 位</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>bit operations</source>
        <translation>位运算量</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>predicted loss</source>
        <translation>预测损失</translation>
    </message>
    <message>
        <source>measured (method, runs)</source>
        <translation>实测（方法、运行）</translation>
    </message>
    <message>
        <source>%1 bit: %2</source>
        <translation>%1 位：%2</translation>
    </message>
    <message>
        <source>%1 bit: no λ costs anything there, so every layer counts as losing nothing; among such choices the quantizers&apos; rounding decides.</source>
        <translation>%1 位：此处没有 λ 表示任何代价，因此每一层都视为没有损失；在这些方案之间，由量化器的舍入决定。</translation>
    </message>
    <message>
        <source>Times: %1; sums are %2 % off whole networks in the median, %3 % at most.</source>
        <translation>时间：%1；各层之和与整个网络的偏差中位数为 %2 %，最大为 %3 %。</translation>
    </message>
    <message>
        <source>Times: %1.</source>
        <translation>时间：%1。</translation>
    </message>
    <message>
        <source>Times: %1; the layers alone.</source>
        <translation>时间：%1；仅含各层本身。</translation>
    </message>
    <message>
        <source>and %1 more networks that were trained</source>
        <translation>以及另外 %1 个训练过的网络</translation>
    </message>
</context>
<context>
    <name>ClassTexts</name>
    <message>
        <source>Accuracy of each class at %1 bit</source>
        <translation>%1 位下各类的准确率</translation>
    </message>
    <message>
        <source>%1: %2 at %3 bit</source>
        <translation>%1：%3 位下 %2</translation>
    </message>
    <message>
        <source>, %1 at 32 bit: %2 points (chance: up to ±%3)</source>
        <translation>，32 位下 %1：%2 个百分点（偶然：最多 ±%3）</translation>
    </message>
    <message>
        <source> · %1 images</source>
        <translation> · %1 张图像</translation>
    </message>
    <message>
        <source>accuracy (%)</source>
        <translation>准确率（%）</translation>
    </message>
    <message>
        <source>disc: %1 bit · ring: 32 bit</source>
        <translation>实心：%1 位 · 空心：32 位</translation>
    </message>
    <message>
        <source>disc: %1 bit</source>
        <translation>实心：%1 位</translation>
    </message>
</context>
<context>
    <name>CompareTexts</name>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Accuracy, %1 (%)</source>
        <translation>准确率，%1（%）</translation>
    </message>
    <message>
        <source>Accuracy at 32 bit, %1 (%)</source>
        <translation>32 位准确率，%1（%）</translation>
    </message>
    <message>
        <source>Loss, %1</source>
        <translation>损失，%1</translation>
    </message>
    <message>
        <source>Size (kB)</source>
        <translation>大小（kB）</translation>
    </message>
    <message>
        <source>Bit operations (10⁹)</source>
        <translation>位运算量（10⁹）</translation>
    </message>
    <message>
        <source>Time for one image (ms)</source>
        <translation>单张图像耗时（ms）</translation>
    </message>
    <message>
        <source>Layers kept at 32 bit</source>
        <translation>保留在 32 位的层</translation>
    </message>
    <message>
        <source>Training time (s)</source>
        <translation>训练时间（s）</translation>
    </message>
    <message>
        <source>Dual variable λ</source>
        <translation>对偶变量 λ</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>松弛量</translation>
    </message>
    <message>
        <source>Bits of the weights</source>
        <translation>权重位宽</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>minutes of training</source>
        <translation>训练分钟数</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>准确率（%）</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
</context>
<context>
    <name>ConfusionTexts</name>
    <message>
        <source>Confusions at %1 bit</source>
        <translation>%1 位下的混淆</translation>
    </message>
    <message>
        <source>Of %1 classes the %2 that this width costs most.</source>
        <translation>共 %1 类，这里是该位宽损失最大的 %2 类。</translation>
    </message>
    <message>
        <source>%1 recognised: %2 of %3 images, %4</source>
        <translation>%1 被正确识别：%3 张图像中的 %2 张，%4</translation>
    </message>
    <message>
        <source>%1 taken for %2: %3 of %4 images, %5</source>
        <translation>%1 被当作 %2：%4 张图像中的 %3 张，%5</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>真实类别</translation>
    </message>
    <message>
        <source>predicted class (% of the true class)</source>
        <translation>预测类别（占真实类别的 %）</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>λ, the dual variable: the price of this constraint, how much the loss would fall if ε were raised a little. It rises while the constraint is violated.</source>
        <translation>λ，对偶变量：该约束的价格，即 ε 略微放宽时损失会下降多少。约束被违反时它会上升。</translation>
    </message>
    <message>
        <source>Mean of the dual variable over the last quarter of the epochs ± its standard deviation there: what rankings go by</source>
        <translation>对偶变量在最后四分之一轮次内的均值 ± 其间的标准差：排名以此为准</translation>
    </message>
    <message>
        <source>Whether λ stays where it is: settled, if its mean over the last quarter of the epochs differs by at most 5 % from the one before. A ranking whose λ still rise may change with more epochs.</source>
        <translation>λ 是否不再变动：若其在最后四分之一轮次内的均值与此前四分之一相差不超过 5 %，即为已稳定。λ 仍在上升的排名可能随更多轮次而改变。</translation>
    </message>
    <message>
        <source>Slack: value − ε. Above 0 the constraint is violated; at 0 it binds; below 0 there is room to spare.</source>
        <translation>松弛量：值 − ε。大于 0 表示约束被违反；等于 0 表示约束起作用；小于 0 表示留有余量。</translation>
    </message>
    <message>
        <source>ε, the constraint level: how much error is allowed</source>
        <translation>ε，约束水平：允许多大的误差</translation>
    </message>
    <message>
        <source>Satisfied: costs nothing. Binding: holds at a cost. Decaying: holds with room to spare, λ has yet to fall. Violated: does not hold yet. Unreachable: no training can meet it.</source>
        <translation>满足：没有代价。起作用：成立，但有代价。回落：成立且有余量，λ 尚待下降。违反：尚未成立。不可达：任何训练都无法满足。</translation>
    </message>
    <message>
        <source>‖Δ‖² / ‖a‖² of the layer&apos;s outputs: comparable between layers</source>
        <translation>该层输出的 ‖Δ‖² / ‖a‖²：各层之间可比</translation>
    </message>
    <message>
        <source>Satisfied: λ is nothing, and the constraint holds.</source>
        <translation>满足：λ 为零，约束成立。</translation>
    </message>
    <message>
        <source>Binding: the value lies at ε, and λ says what that costs.</source>
        <translation>起作用：值恰在 ε 处，λ 表示其代价。</translation>
    </message>
    <message>
        <source>Decaying: the value lies below ε, and λ has yet to fall to nothing.</source>
        <translation>回落：值低于 ε，λ 尚待降至零。</translation>
    </message>
    <message>
        <source>Violated: the value lies above ε, and λ has yet to rise. Train longer, or raise ε.</source>
        <translation>违反：值高于 ε，λ 尚待上升。请延长训练，或提高 ε。</translation>
    </message>
    <message>
        <source>Unreachable: ε of the output lies below the entropy of its target, so no training can meet it. Raise it.</source>
        <translation>不可达：输出的 ε 低于其目标的熵，任何训练都无法满足。请提高 ε。</translation>
    </message>
    <message>
        <source>Its value was not measured, or is not a number.</source>
        <translation>其值未经测量，或不是数字。</translation>
    </message>
</context>
<context>
    <name>GroupLinesTexts</name>
    <message>
        <source>Settings and results</source>
        <translation>设置与结果</translation>
    </message>
    <message>
        <source>Settings without an axis here: %1</source>
        <translation>此处没有坐标轴的设置：%1</translation>
    </message>
</context>
<context>
    <name>GroupMapTexts</name>
    <message>
        <source>%1, layers by run</source>
        <translation>%1，按层和运行</translation>
    </message>
</context>
<context>
    <name>GroupScatterTexts</name>
    <message>
        <source>%1 against %2</source>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source> · on the Pareto front</source>
        <translation> · 位于 Pareto 前沿</translation>
    </message>
    <message>
        <source>dashed: the Pareto front · bars: 95 % intervals over the seeds</source>
        <translation>虚线：Pareto 前沿 · 误差线：各种子的 95 % 区间</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>&lt;h3&gt;A run in four steps&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;四步完成一次运行&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Configure.&lt;/b&gt; Choose a preset in the toolbar or fill in the form on the right. What is wrong is said under the field; beside the Run button stands why it cannot run yet.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;配置。&lt;/b&gt;在工具栏中选择预设，或填写右侧的表单。出错的地方会在字段下方说明；“运行”按钮旁会写明为何还不能运行。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Run.&lt;/b&gt; Training goes on in the background. Pause holds it; Stop finishes the batch and keeps a checkpoint to resume from; Abort ends without one.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;运行。&lt;/b&gt;训练在后台进行。“暂停”将其挂起；“停止”完成当前批次并保留可供恢复的检查点；“中止”则直接结束，不留检查点。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Rank.&lt;/b&gt; The dual variable λ of a layer says how much its constraint costs. Layers with a large λ gain most from high precision: keep the top n and train again.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;排名。&lt;/b&gt;一层的对偶变量 λ 表示其约束的代价有多大。λ 大的层从高精度中获益最多：保留前 n 层，再训练一次。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Take away.&lt;/b&gt; Save the chart as PDF, SVG or PNG, the ranking as a LaTeX table or CSV.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;取走结果。&lt;/b&gt;将图表保存为 PDF、SVG 或 PNG，将排名保存为 LaTeX 表格或 CSV。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Words&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;术语&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Bit width&lt;/b&gt;: bits of weights and activations in the low-precision network. &lt;b&gt;ε&lt;/b&gt;: the level that a constraint must not exceed. &lt;b&gt;Slack&lt;/b&gt;: measured value minus ε; positive means violated. &lt;b&gt;λ&lt;/b&gt;: the dual variable, raised while a constraint is violated. &lt;b&gt;MACs&lt;/b&gt;: multiply-accumulate operations for one image.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;位宽&lt;/b&gt;：低精度网络中权重和激活的位数。&lt;b&gt;ε&lt;/b&gt;：约束不得超过的水平。&lt;b&gt;松弛量&lt;/b&gt;：测得的值减去 ε；为正表示违反。&lt;b&gt;λ&lt;/b&gt;：对偶变量，约束被违反时上升。&lt;b&gt;MACs&lt;/b&gt;：处理一张图像的乘加运算次数。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;As cross-entropy the output&apos;s distance can never fall below the mean entropy of the full-precision predictions, so choose its ε above that; as kl it can.&lt;/p&gt;</source>
        <translation>&lt;p&gt;采用交叉熵时，输出距离永远不会低于全精度预测的平均熵，因此 ε 应选得比它大；采用 kl 时则可以更低。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>In a plot of curves</source>
        <translation>在曲线图中</translation>
    </message>
    <message>
        <source>In a heat map</source>
        <translation>在热图中</translation>
    </message>
    <message>
        <source>In other plots</source>
        <translation>在其他图中</translation>
    </message>
    <message>
        <source>In the drawing of a network</source>
        <translation>在网络图中</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>&lt;h3&gt;PD-QAT Workbench %1&lt;/h3&gt;&lt;p&gt;Quantization-aware training under constraints: train, watch every layer&apos;s error and dual variable, rank, keep what matters in high precision.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;PD-QAT Workbench %1&lt;/h3&gt;&lt;p&gt;约束下的量化感知训练：训练，观察每层的误差与对偶变量，排序，让重要的层保持高精度。&lt;/p&gt;&lt;p&gt;自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About PD-QAT Workbench</source>
        <translation>关于 PD-QAT Workbench</translation>
    </message>
</context>
<context>
    <name>InsideTexts</name>
    <message>
        <source>%1 of %2 levels are used, %3 of the values lie on the two outermost ones</source>
        <translation>使用了 %2 个电平中的 %1 个，%3 的值落在最外侧的两个上</translation>
    </message>
    <message>
        <source>Most often mistaken: %1 for %2, %3 of its images.</source>
        <translation>最常见的混淆：%1 被当作 %2，占其图像的 %3。</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>训练图像</translation>
    </message>
    <message>
        <source>validation images</source>
        <translation>验证图像</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <source>Measured of the best checkpoint, epoch %1; %2 %3, inputs of %4 of them.</source>
        <translation>用最佳检查点测量，第 %1 轮；%2 张%3，输入取自其中 %4 张。</translation>
    </message>
    <message>
        <source>Measured of the last checkpoint, epoch %1; %2 %3, inputs of %4 of them.</source>
        <translation>用最后的检查点测量，第 %1 轮；%2 张%3，输入取自其中 %4 张。</translation>
    </message>
    <message>
        <source>Weights of %1, %2 bit: %3.</source>
        <translation>%1 的权重，%2 位：%3。</translation>
    </message>
    <message>
        <source>Inputs, %1 bit: %2.</source>
        <translation>输入，%1 位：%2。</translation>
    </message>
    <message>
        <source>%1 is not quantized at this width.</source>
        <translation>%1 在该位宽下不量化。</translation>
    </message>
    <message>
        <source>Every output channel has levels of its own; drawn are their means.</source>
        <translation>每个输出通道有自己的电平；图中是其均值。</translation>
    </message>
    <message>
        <source>At %1 bit %2 is recognised worst: %3.</source>
        <translation>%1 位下 %2 识别得最差：%3。</translation>
    </message>
    <message>
        <source>%1 bit costs %2 most: %3 points, from %4 to %5; all classes together change by %6 points.</source>
        <translation>%1 位使 %2 损失最大：%3 个百分点，从 %4 到 %5；所有类合计变化 %6 个百分点。</translation>
    </message>
    <message>
        <source>%1 bit costs no class accuracy; the least gain is that of %2: %3 points, from %4 to %5; all classes together change by %6 points.</source>
        <translation>%1 位没有使任何一类损失准确率；增益最小的是 %2：%3 个百分点，从 %4 到 %5；所有类合计变化 %6 个百分点。</translation>
    </message>
    <message>
        <source>That is within what chance can do with %1 images (±%2 points).</source>
        <translation>在 %1 张图像下，这属于偶然范围（±%2 个百分点）。</translation>
    </message>
</context>
<context>
    <name>LayerLooks</name>
    <message>
        <source>dual variable λ</source>
        <translation>对偶变量 λ</translation>
    </message>
    <message>
        <source>error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>bit width</source>
        <translation>位宽</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 位</translation>
    </message>
</context>
<context>
    <name>LayerPicker</name>
    <message>
        <source>%1 of %2 layers: %3 of weights, %4 of MACs</source>
        <translation>%2 层中的 %1 层（权重的 %3，MACs 的 %4）</translation>
    </message>
</context>
<context>
    <name>LevelPictureTexts</name>
    <message>
        <source>Weights of %1 at %2 bit</source>
        <translation>%2 位下 %1 的权重</translation>
    </message>
    <message>
        <source>Inputs of %1 at %2 bit</source>
        <translation>%2 位下 %1 的输入</translation>
    </message>
    <message>
        <source>level %1 (code %2): %3 values, %4</source>
        <translation>电平 %1（代码 %2）：%3 个值，%4</translation>
    </message>
    <message>
        <source>%1 to %2: %3 values, %4</source>
        <translation>%1 到 %2：%3 个值，%4</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>not quantized at this width</source>
        <translation>该位宽下不量化</translation>
    </message>
    <message>
        <source>area: before · line: on levels</source>
        <translation>面积：之前 · 线：在电平上</translation>
    </message>
</context>
<context>
    <name>MapTexts</name>
    <message>
        <source>Layers by criterion</source>
        <translation>各层的各项准则</translation>
    </message>
    <message>
        <source>%1, %2: not measured</source>
        <translation>%1，%2：未测量</translation>
    </message>
    <message>
        <source>%1, %2: %3 (rank %4 of %5)</source>
        <translation>%1，%2：%3（名次 %4 / %5）</translation>
    </message>
    <message>
        <source>rank in its column</source>
        <translation>列内名次</translation>
    </message>
    <message>
        <source>value in its column</source>
        <translation>列内数值</translation>
    </message>
    <message>
        <source>least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>most</source>
        <translation>最大</translation>
    </message>
</context>
<context>
    <name>MatrixTexts</name>
    <message>
        <source>nearly the same order</source>
        <translation>顺序几乎相同</translation>
    </message>
    <message>
        <source>similar orders</source>
        <translation>顺序相近</translation>
    </message>
    <message>
        <source>little to do with each other</source>
        <translation>彼此关系不大</translation>
    </message>
    <message>
        <source>opposite orders</source>
        <translation>顺序相反</translation>
    </message>
    <message>
        <source>Agreement of the criteria</source>
        <translation>准则之间的一致性</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>%1: not measured, or all layers have one value</source>
        <translation>%1：未测量，或所有层的值相同</translation>
    </message>
    <message>
        <source>%1: τ-b %2, ρ %3: %4</source>
        <translation>%1：τ-b %2，ρ %3：%4</translation>
    </message>
    <message>
        <source>the same criterion</source>
        <translation>同一准则</translation>
    </message>
    <message>
        <source>Kendall&apos;s τ-b</source>
        <translation>Kendall τ-b</translation>
    </message>
</context>
<context>
    <name>ModelExports</name>
    <message>
        <source>Integer graph</source>
        <translation>整数计算图</translation>
    </message>
    <message>
        <source>Float graph</source>
        <translation>浮点计算图</translation>
    </message>
    <message>
        <source>%1: %2 an image (quartiles %3 and %4), batch size %5, threads %6, %7</source>
        <translation>%1：每张图像 %2（四分位数 %3 和 %4），批次大小 %5，线程数 %6，%7</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>File: %1, of which %2 are parameters packed at their bits and %3 the format&apos;s</source>
        <translation>文件：%1，其中按位宽打包的参数占 %2，格式本身占 %3</translation>
    </message>
    <message>
        <source>File: %1; parameters packed at their bits would be %2</source>
        <translation>文件：%1；参数按位宽打包后为 %2</translation>
    </message>
    <message>
        <source>Not known: which layers run in integers</source>
        <translation>未知：哪些层以整数计算</translation>
    </message>
    <message>
        <source>Run in integers: %1 of %2 quantized layers</source>
        <translation>以整数计算：%2 个量化层中的 %1 个</translation>
    </message>
    <message>
        <source>ONNX, float</source>
        <translation>ONNX，浮点</translation>
    </message>
    <message>
        <source>ONNX, integer-ready (QCDQ)</source>
        <translation>ONNX，可转整数（QCDQ）</translation>
    </message>
    <message>
        <source>QONNX</source>
        <translation>QONNX</translation>
    </message>
    <message>
        <source>PyTorch state dict</source>
        <translation>PyTorch state dict</translation>
    </message>
    <message>
        <source>safetensors</source>
        <translation>safetensors</translation>
    </message>
    <message>
        <source>Packed integers</source>
        <translation>打包整数</translation>
    </message>
    <message>
        <source>Computes what training computed at one bit width, in any runtime of ONNX.</source>
        <translation>在任意 ONNX 运行时中计算训练时某一位宽的结果。</translation>
    </message>
    <message>
        <source>For runtimes that compute in integers: QuantizeLinear, Clip and DequantizeLinear.</source>
        <translation>供以整数计算的运行时使用：QuantizeLinear、Clip 和 DequantizeLinear。</translation>
    </message>
    <message>
        <source>For FPGA and ASIC tools: Quant nodes of any bit width.</source>
        <translation>供 FPGA 和 ASIC 工具使用：任意位宽的 Quant 节点。</translation>
    </message>
    <message>
        <source>For torch.load: full-precision weights, every width&apos;s batch normalisation.</source>
        <translation>供 torch.load 使用：全精度权重，以及各位宽的批归一化。</translation>
    </message>
    <message>
        <source>The same tensors in a file that cannot run code.</source>
        <translation>同样的张量，保存在不能执行代码的文件中。</translation>
    </message>
    <message>
        <source>Weights at their bits and an index in JSON, for a runtime of your own.</source>
        <translation>按位宽存储的权重和 JSON 索引，供自行编写的运行时使用。</translation>
    </message>
    <message>
        <source>best, else last</source>
        <translation>最佳，否则最后</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>last</source>
        <translation>最后</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>weights only</source>
        <translation>仅权重</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 / %2（%3）</translation>
    </message>
    <message>
        <source>Accuracy on %1 test images: %2 in the engine, %3 exported</source>
        <translation>%1 张测试图像上的准确率：引擎中 %2，导出后 %3</translation>
    </message>
    <message>
        <source>Same prediction: %1 of %2 images</source>
        <translation>预测相同：%2 张图像中的 %1 张</translation>
    </message>
    <message>
        <source>Exported as %1, %2 bit: %3 (container %4)</source>
        <translation>已导出为 %1，%2 位：%3（容器 %4）</translation>
    </message>
    <message>
        <source>%1 an image, in floats %2</source>
        <translation>每张图像 %1，浮点为 %2</translation>
    </message>
    <message>
        <source>%1 an image</source>
        <translation>每张图像 %1</translation>
    </message>
</context>
<context>
    <name>ModelTexts</name>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>Convolution (32 bit)</source>
        <translation>卷积（32 位）</translation>
    </message>
    <message>
        <source>Depthwise convolution</source>
        <translation>逐通道卷积</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性层</translation>
    </message>
    <message>
        <source>Linear (32 bit)</source>
        <translation>线性层（32 位）</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>批归一化</translation>
    </message>
    <message>
        <source>Clamp to [0, 1]</source>
        <translation>截断到 [0, 1]</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>截断</translation>
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
        <translation>Hard sigmoid</translation>
    </message>
    <message>
        <source>Hard swish</source>
        <translation>Hard swish</translation>
    </message>
    <message>
        <source>Scale and shift</source>
        <translation>缩放与平移</translation>
    </message>
    <message>
        <source>Max pooling</source>
        <translation>最大池化</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation>平均池化</translation>
    </message>
    <message>
        <source>Spatial mean</source>
        <translation>空间均值</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>相加</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>相乘</translation>
    </message>
    <message>
        <source>Concatenate</source>
        <translation>拼接</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>展平</translation>
    </message>
    <message>
        <source>ONNX of opset %1, %2 nodes</source>
        <translation>ONNX opset %1，%2 个节点</translation>
    </message>
    <message>
        <source>%1, written by %2</source>
        <translation>%1，由 %2 写出</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>算子</translation>
    </message>
    <message>
        <source>Parts that cannot be taken: %1. The list below says what to do.</source>
        <translation>有无法采用的部分：%1。下面的列表说明了处理办法。</translation>
    </message>
    <message>
        <source>All can be trained. Layers that can be quantized: %1. Whole network: %2 parameters, %3 MACs for one image.</source>
        <translation>全部可以训练。可量化的层：%1。整个网络：%2 个参数，每张图像 %3 MACs。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Images of %1 × %1 px, %2 classes; data set %3</source>
        <translation>%1 × %1 px 的图像，%2 个类别；数据集 %3</translation>
    </message>
    <message>
        <source>Equal to onnxruntime</source>
        <translation>与 onnxruntime 一致</translation>
    </message>
    <message>
        <source>Not compared: %1.</source>
        <translation>未比较：%1。</translation>
    </message>
    <message>
        <source>%1 test images</source>
        <translation>%1 张测试图像</translation>
    </message>
    <message>
        <source>%1 random images</source>
        <translation>%1 张随机图像</translation>
    </message>
    <message>
        <source>It differs from %1 on %2: %3. The same class for %4.</source>
        <translation>在 %2 上与 %1 不同：%3。类别相同：%4 张。</translation>
    </message>
    <message>
        <source>%1 on %2: outputs differ by %3 at most, the largest is %4; the same class for %5.</source>
        <translation>%1，%2：输出最多相差 %3，最大输出为 %4；类别相同：%5 张。</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>训练图像</translation>
    </message>
    <message>
        <source>validation images</source>
        <translation>验证图像</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <source>Output: %1</source>
        <translation>输出：%1</translation>
    </message>
    <message>
        <source>Weights: %1</source>
        <translation>权重：%1</translation>
    </message>
    <message>
        <source>MACs for one image: %1</source>
        <translation>单张图像的 MACs：%1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <translation>%2上 %1</translation>
    </message>
    <message>
        <source>%1 bit: %2</source>
        <translation>%1 位：%2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>None: the network is trained as the file has it.</source>
        <translation>无：网络按文件原样训练。</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>%1 could not be read; the defaults are used. The old file is kept as %2.</source>
        <translation>无法读取 %1；将使用默认值。旧文件保留为 %2。</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Write the report of a run and exit; given several times, of runs in comparison.</source>
        <translation>写出一次运行的报告后退出；多次给出时，写出这些运行的比较报告。</translation>
    </message>
    <message>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Quantization-aware training under constraints, in a window.</source>
        <translation>带约束的量化感知训练，图形界面。</translation>
    </message>
    <message>
        <source>Library of runs.</source>
        <translation>运行库。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Experiment to open with.</source>
        <translation>启动时打开的实验。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Configuration (JSON) to open with.</source>
        <translation>启动时打开的配置（JSON）。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Draw the figures of a run (id or &quot;last&quot;) and exit.</source>
        <translation>绘制一次运行（ID 或 "last"）的图后退出。</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Language of this session.</source>
        <translation>本次会话的语言。</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Theme of this session: system, light or dark.</source>
        <translation>本次会话的主题：system、light 或 dark。</translation>
    </message>
    <message>
        <source>experiment at start</source>
        <translation>启动时的实验</translation>
    </message>
    <message>
        <source>Write the report of a sweep&apos;s runs and exit.</source>
        <translation>写出一个扫描实验各次运行的报告后退出。</translation>
    </message>
    <message>
        <source>Draw the figure of a recipe (id or file) and exit.</source>
        <translation>绘制一个配方（ID 或文件）的图后退出。</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>With --figure: the sweep whose runs are taken.</source>
        <translation>与 --figure 合用：从哪个扫描实验取运行。</translation>
    </message>
    <message>
        <source>With --figure: what runs must meet too.</source>
        <translation>与 --figure 合用：运行还须满足的条件。</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Folder for --render; file for --figure (.pdf, .svg, .png) and --report (.html, .pdf).</source>
        <translation>--render 的文件夹；--figure（.pdf、.svg、.png）和 --report（.html、.pdf）的文件。</translation>
    </message>
    <message>
        <source>ONNX model to open with.</source>
        <translation>启动时打开的 ONNX 模型。</translation>
    </message>
</context>
<context>
    <name>RankingAxis</name>
    <message>
        <source>dual variable λ (converged)</source>
        <translation>对偶变量 λ（已收敛）</translation>
    </message>
    <message>
        <source>dual variable λ (not converged)</source>
        <translation>对偶变量 λ（未收敛）</translation>
    </message>
    <message>
        <source>dual variable λ (no price)</source>
        <translation>对偶变量 λ（非价格）</translation>
    </message>
    <message>
        <source>dual variable λ (not certified)</source>
        <translation>对偶变量 λ（未认证）</translation>
    </message>
</context>
<context>
    <name>RunFigures</name>
    <message>
        <source>Ranking of layers</source>
        <translation>层的排名</translation>
    </message>
</context>
<context>
    <name>RunSeries</name>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 位</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>均方误差</translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation>平均绝对误差</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>cross-entropy (nats)</source>
        <translation>交叉熵（nat）</translation>
    </message>
    <message>
        <source>Layer error</source>
        <translation>层误差</translation>
    </message>
    <message>
        <source>Dual variables of the layers</source>
        <translation>各层的对偶变量</translation>
    </message>
    <message>
        <source>dual variable λ</source>
        <translation>对偶变量 λ</translation>
    </message>
    <message>
        <source>Dual variable of the output</source>
        <translation>输出的对偶变量</translation>
    </message>
    <message>
        <source>%1 · PTQ</source>
        <translation>%1 · PTQ</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>准确率（%）</translation>
    </message>
    <message>
        <source>accuracy (%)</source>
        <translation>准确率（%）</translation>
    </message>
    <message>
        <source>Slack of the layers relative to ε</source>
        <translation>各层相对于 ε 的松弛量</translation>
    </message>
    <message>
        <source>(error − ε) / ε</source>
        <translation>（误差 − ε）/ ε</translation>
    </message>
    <message>
        <source>Ranks of the layers by λ</source>
        <translation>各层按 λ 的名次</translation>
    </message>
    <message>
        <source>rank (1: largest λ)</source>
        <translation>名次（1：λ 最大）</translation>
    </message>
</context>
<context>
    <name>ScatterTexts</name>
    <message>
        <source>%1 against %2</source>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>one of them is the same for every layer</source>
        <translation>其中一项对所有层都相同</translation>
    </message>
    <message>
        <source>τ-b %1 · ρ %2 · %3 layers</source>
        <translation>τ-b %1 · ρ %2 · %3 层</translation>
    </message>
</context>
<context>
    <name>StepTexts</name>
    <message>
        <source>%1 weights</source>
        <translation>%1 个权重</translation>
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
        <translation>已同步</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>落后 %1 条</translation>
    </message>
    <message>
        <source>waiting, next try in %1</source>
        <translation>等待中，%1后重试</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>All that the run has told so far was delivered.</source>
        <translation>运行至今报告的内容已全部送达。</translation>
    </message>
    <message>
        <source>%1 events of the run are still to be delivered; they are on their way.</source>
        <translation>运行还有 %1 个事件尚待送达；正在发送。</translation>
    </message>
    <message>
        <source>The last attempt failed; the next follows in %1. The run goes on, and its log keeps the %2 events that wait.</source>
        <translation>上一次尝试失败；%1后再次尝试。运行照常继续，其日志保存着待发送的 %2 个事件。</translation>
    </message>
    <message>
        <source>Nothing more is tried by itself. The run is not touched by it.</source>
        <translation>不再自动尝试。运行不受影响。</translation>
    </message>
    <message>
        <source>Everything was delivered, the end of the run included.</source>
        <translation>已全部送达，包括运行的结束。</translation>
    </message>
</context>
<context>
    <name>TradeOffPictureTexts</name>
    <message>
        <source>%1: accuracy against %2</source>
        <translation>%1：准确率与%2</translation>
    </message>
    <message>
        <source>%1 · %2 % (95 %: %3) · %4 %5 · %6 of %7 runs</source>
        <translation>%1 · %2 %（95 %：%3）· %4 %5 · %6 / %7 次运行</translation>
    </message>
    <message>
        <source> · worth taking</source>
        <translation> · 值得采用</translation>
    </message>
    <message>
        <source>accuracy (%)</source>
        <translation>准确率（%）</translation>
    </message>
    <message>
        <source>no run is finished yet</source>
        <translation>尚无运行完成</translation>
    </message>
    <message>
        <source>ring: worth taking · dotted: controls · bars: 95 %</source>
        <translation>圆环：值得采用 · 点线：对照 · 误差线：95 %</translation>
    </message>
</context>
<context>
    <name>TradeOffTexts</name>
    <message>
        <source>%1 least</source>
        <translation>%1（最小）</translation>
    </message>
    <message>
        <source>%1 by chance</source>
        <translation>%1（随机）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>packed weights (kB)</source>
        <translation>打包后的权重（kB）</translation>
    </message>
    <message>
        <source>bit operations for one image (MBOP)</source>
        <translation>单张图像的位运算量（MBOP）</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>1 bit under a constraint on the output: column (i) of the paper&apos;s Table 1.</source>
        <translation>1 位，输出受约束：论文表 1 的第 (i) 列。</translation>
    </message>
    <message>
        <source>1 bit under constraints on the output and, at ε = 0.0125, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>1 位，输出受约束，每一层也以 ε = 0.0125 受约束；取自论文对约束水平的扫描实验。</translation>
    </message>
    <message>
        <source>1 bit under constraints on the output and, at ε = 0.125, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>1 位，输出受约束，每一层也以 ε = 0.125 受约束；取自论文对约束水平的扫描实验。</translation>
    </message>
    <message>
        <source>1 bit under constraints on the output and, at ε = 0.25, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>1 位，输出受约束，每一层也以 ε = 0.25 受约束；取自论文对约束水平的扫描实验。</translation>
    </message>
    <message>
        <source>1 bit under constraints on the output and, at ε = 0.5, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>1 位，输出受约束，每一层也以 ε = 0.5 受约束；取自论文对约束水平的扫描实验。</translation>
    </message>
    <message>
        <source>1 bit under constraints on the output and, at ε = 1, on every layer: column (ii) of the paper&apos;s Table 1.</source>
        <translation>1 位，输出受约束，每一层也以 ε = 1 受约束：论文表 1 的第 (ii) 列。</translation>
    </message>
    <message>
        <source>1 bit, but the 2 layers with the largest published λ at 32 bits, under the constraint on the output, as in the paper&apos;s Figure 1b. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>1 位，但发表的 λ 最大的 2 层为 32 位，输出受约束，与论文的图 1b 相同。发表的层取自官方代码自身的 λ，每个块的第一个卷积的 λ 偏大；扫描实验 selection 会先自行为层排名，再保留它们。</translation>
    </message>
    <message>
        <source>1 bit, but the 2 layers with the smallest published λ at 32 bits, under the constraint on the output, as in the paper&apos;s Figure 1b. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>1 位，但发表的 λ 最小的 2 层为 32 位，输出受约束，与论文的图 1b 相同。发表的层取自官方代码自身的 λ，每个块的第一个卷积的 λ 偏大；扫描实验 selection 会先自行为层排名，再保留它们。</translation>
    </message>
    <message>
        <source>1 bit, but the 4 layers with the largest published λ at 32 bits, under the constraint on the output, as in the paper&apos;s Figure 1b. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>1 位，但发表的 λ 最大的 4 层为 32 位，输出受约束，与论文的图 1b 相同。发表的层取自官方代码自身的 λ，每个块的第一个卷积的 λ 偏大；扫描实验 selection 会先自行为层排名，再保留它们。</translation>
    </message>
    <message>
        <source>1 bit, but the 4 layers with the smallest published λ at 32 bits, under the constraint on the output, as in the paper&apos;s Figure 1b. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>1 位，但发表的 λ 最小的 4 层为 32 位，输出受约束，与论文的图 1b 相同。发表的层取自官方代码自身的 λ，每个块的第一个卷积的 λ 偏大；扫描实验 selection 会先自行为层排名，再保留它们。</translation>
    </message>
    <message>
        <source>1 bit, but the 8 layers with the largest published λ at 32 bits, under the constraint on the output, as in the paper&apos;s Figure 1b. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>1 位，但发表的 λ 最大的 8 层为 32 位，输出受约束，与论文的图 1b 相同。发表的层取自官方代码自身的 λ，每个块的第一个卷积的 λ 偏大；扫描实验 selection 会先自行为层排名，再保留它们。</translation>
    </message>
    <message>
        <source>1 bit, but the 8 layers with the smallest published λ at 32 bits, under the constraint on the output, as in the paper&apos;s Figure 1b. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>1 位，但发表的 λ 最小的 8 层为 32 位，输出受约束，与论文的图 1b 相同。发表的层取自官方代码自身的 λ，每个块的第一个卷积的 λ 偏大；扫描实验 selection 会先自行为层排名，再保留它们。</translation>
    </message>
    <message>
        <source>1 bit, but the layer with the largest published λ at 32 bits, under the constraint on the output, as in the paper&apos;s Figure 1b. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>1 位，但发表的 λ 最大的 1 层为 32 位，输出受约束，与论文的图 1b 相同。发表的层取自官方代码自身的 λ，每个块的第一个卷积的 λ 偏大；扫描实验 selection 会先自行为层排名，再保留它们。</translation>
    </message>
    <message>
        <source>1 bit, but the layer with the smallest published λ at 32 bits, under the constraint on the output, as in the paper&apos;s Figure 1b. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>1 位，但发表的 λ 最小的 1 层为 32 位，输出受约束，与论文的图 1b 相同。发表的层取自官方代码自身的 λ，每个块的第一个卷积的 λ 偏大；扫描实验 selection 会先自行为层排名，再保留它们。</translation>
    </message>
    <message>
        <source>2 bit under a constraint on the output: column (i) of the paper&apos;s Table 1.</source>
        <translation>2 位，输出受约束：论文表 1 的第 (i) 列。</translation>
    </message>
    <message>
        <source>2 bit under constraints on the output and, at ε = 0.25, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>2 位，输出受约束，每一层也以 ε = 0.25 受约束；取自论文对约束水平的扫描实验。</translation>
    </message>
    <message>
        <source>2 bit under constraints on the output and, at ε = 0.5, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>2 位，输出受约束，每一层也以 ε = 0.5 受约束；取自论文对约束水平的扫描实验。</translation>
    </message>
    <message>
        <source>2 bit under constraints on the output and, at ε = 1/18, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>2 位，输出受约束，每一层也以 ε = 1/18 受约束；取自论文对约束水平的扫描实验。</translation>
    </message>
    <message>
        <source>2 bit under constraints on the output and, at ε = 1/3, on every layer: column (ii) of the paper&apos;s Table 1.</source>
        <translation>2 位，输出受约束，每一层也以 ε = 1/3 受约束：论文表 1 的第 (ii) 列。</translation>
    </message>
    <message>
        <source>2 bit under constraints on the output and, at ε = 1/36, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>2 位，输出受约束，每一层也以 ε = 1/36 受约束；取自论文对约束水平的扫描实验。</translation>
    </message>
    <message>
        <source>2 bit under constraints on the output and, at ε = 1/9, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>2 位，输出受约束，每一层也以 ε = 1/9 受约束；取自论文对约束水平的扫描实验。</translation>
    </message>
    <message>
        <source>2 bit under constraints on the output and, at ε = 2/3, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>2 位，输出受约束，每一层也以 ε = 2/3 受约束；取自论文对约束水平的扫描实验。</translation>
    </message>
    <message>
        <source>4 bit under a constraint on the output: column (i) of the paper&apos;s Table 1.</source>
        <translation>4 位，输出受约束：论文表 1 的第 (i) 列。</translation>
    </message>
    <message>
        <source>4 bit under constraints on the output and, at ε = 0.0051, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>4 位，输出受约束，每一层也以 ε = 0.0051 受约束；取自论文对约束水平的扫描实验。</translation>
    </message>
    <message>
        <source>4 bit under constraints on the output and, at ε = 0.0102, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>4 位，输出受约束，每一层也以 ε = 0.0102 受约束；取自论文对约束水平的扫描实验。</translation>
    </message>
    <message>
        <source>4 bit under constraints on the output and, at ε = 0.0204, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>4 位，输出受约束，每一层也以 ε = 0.0204 受约束；取自论文对约束水平的扫描实验。</translation>
    </message>
    <message>
        <source>4 bit under constraints on the output and, at ε = 0.0816, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>4 位，输出受约束，每一层也以 ε = 0.0816 受约束；取自论文对约束水平的扫描实验。</translation>
    </message>
    <message>
        <source>4 bit under constraints on the output and, at ε = 0.1633, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>4 位，输出受约束，每一层也以 ε = 0.1633 受约束；取自论文对约束水平的扫描实验。</translation>
    </message>
    <message>
        <source>4 bit under constraints on the output and, at ε = 0.25, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>4 位，输出受约束，每一层也以 ε = 0.25 受约束；取自论文对约束水平的扫描实验。</translation>
    </message>
    <message>
        <source>4 bit under constraints on the output and, at ε = 0.5, on every layer: column (ii) of the paper&apos;s Table 1.</source>
        <translation>4 位，输出受约束，每一层也以 ε = 0.5 受约束：论文表 1 的第 (ii) 列。</translation>
    </message>
    <message>
        <source>8 bit under a constraint on the output, at the level published for 8 bit.</source>
        <translation>8 位，输出受约束，约束水平为针对 8 位发表的值。</translation>
    </message>
    <message>
        <source>8 bit under constraints on the output and, at ε = 0.00098, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>8 位，输出受约束，每一层也以 ε = 0.00098 受约束；取自论文对约束水平的扫描实验。</translation>
    </message>
    <message>
        <source>8 bit under constraints on the output and, at ε = 0.00196, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>8 位，输出受约束，每一层也以 ε = 0.00196 受约束；取自论文对约束水平的扫描实验。</translation>
    </message>
    <message>
        <source>8 bit under constraints on the output and, at ε = 0.0039, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>8 位，输出受约束，每一层也以 ε = 0.0039 受约束；取自论文对约束水平的扫描实验。</translation>
    </message>
    <message>
        <source>8 bit under constraints on the output and, at ε = 0.0157, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>8 位，输出受约束，每一层也以 ε = 0.0157 受约束；取自论文对约束水平的扫描实验。</translation>
    </message>
    <message>
        <source>8 bit under constraints on the output and, at ε = 0.0314, on every layer; from the paper&apos;s sweep of levels.</source>
        <translation>8 位，输出受约束，每一层也以 ε = 0.0314 受约束；取自论文对约束水平的扫描实验。</translation>
    </message>
    <message>
        <source>A strong float baseline, then three epochs from its weights at 8, 4, 3 and 2 bit: straight through with fitted or learned steps, one a layer or one a channel, DoReFa&apos;s quantizers, and PD-QAT with the output&apos;s constraint or every layer&apos;s. Quantizing without training stands in each run. Figures: docs/results.md. Two hours on two cores.</source>
        <translation>先训练强浮点基线，再从其权重开始在 8、4、3 和 2 位各训练三个轮次：直通并采用拟合或学习的量化步长，每层一个或每通道一个；DoReFa 的量化器；以及带输出约束或每层约束的 PD-QAT。每次运行都含有不经训练直接量化的结果。数据见 docs/results.md。两个核心上两小时。</translation>
    </message>
    <message>
        <source>Accuracy against cost</source>
        <translation>准确率与代价</translation>
    </message>
    <message>
        <source>Accuracy against cost, small</source>
        <translation>准确率与代价，小型</translation>
    </message>
    <message>
        <source>Accuracy against the number of layers in full precision, those of largest and those of smallest λ: on the test images (a) and on the training images (b).</source>
        <translation>准确率与全精度层数的关系，分别取 λ 最大和 λ 最小的层：测试图像（a）和训练图像（b）。</translation>
    </message>
    <message>
        <source>Accuracy against the number of layers in full precision, those of largest and those of smallest λ: on the test images (a) and on the training images (b). Fed by the small sweep.</source>
        <translation>准确率与全精度层数的关系，分别取 λ 最大和 λ 最小的层：测试图像（a）和训练图像（b）。数据来自小型扫描实验。</translation>
    </message>
    <message>
        <source>Accuracy against the sum of λ over the layers in full precision, all choices of layers pooled: on the test images (a) and on the training images (b).</source>
        <translation>准确率与全精度层的 λ 之和的关系，汇总所有层的选择方案：测试图像（a）和训练图像（b）。</translation>
    </message>
    <message>
        <source>Accuracy against the sum of λ over the layers in full precision, all choices of layers pooled: on the test images (a) and on the training images (b). Fed by the small sweep.</source>
        <translation>准确率与全精度层的 λ 之和的关系，汇总所有层的选择方案：测试图像（a）和训练图像（b）。数据来自小型扫描实验。</translation>
    </message>
    <message>
        <source>Accuracy against ε</source>
        <translation>准确率与 ε</translation>
    </message>
    <message>
        <source>Accuracy against ε, small</source>
        <translation>准确率与 ε，小型</translation>
    </message>
    <message>
        <source>Accuracy by bit width: the published baseline, the output constraint and layer constraints. Mean ± population standard deviation over the seeds, at the epoch of best validation accuracy.</source>
        <translation>各位宽的准确率：发表的基线、输出约束和层约束。各种子的均值 ± 总体标准差，取验证准确率最佳的轮次。</translation>
    </message>
    <message>
        <source>Accuracy by bit width: the published baseline, the output constraint and layer constraints. Mean ± standard deviation over the seeds, at the epoch of best validation accuracy. Fed by the small sweep.</source>
        <translation>各位宽的准确率：发表的基线、输出约束和层约束。各种子的均值 ± 标准差，取验证准确率最佳的轮次。数据来自小型扫描实验。</translation>
    </message>
    <message>
        <source>Any-Precision at 1, 2, 4, 8 and 32 bit</source>
        <translation>Any-Precision，1、2、4、8 和 32 位</translation>
    </message>
    <message>
        <source>Bits within a budget</source>
        <translation>预算内的位宽</translation>
    </message>
    <message>
        <source>Bits within a budget: ResNet-8 on CIFAR-10, small</source>
        <translation>预算内的位宽：ResNet-8，CIFAR-10，小型</translation>
    </message>
    <message>
        <source>CIFAR-10, an evening</source>
        <translation>CIFAR-10，一个晚上</translation>
    </message>
    <message>
        <source>CIFAR-10, as published</source>
        <translation>CIFAR-10，与论文一致</translation>
    </message>
    <message>
        <source>CIFAR-10, baselines</source>
        <translation>CIFAR-10，基线</translation>
    </message>
    <message>
        <source>CIFAR-10, layer constraints</source>
        <translation>CIFAR-10，层约束</translation>
    </message>
    <message>
        <source>CIFAR-10, layer selection</source>
        <translation>CIFAR-10，层选择</translation>
    </message>
    <message>
        <source>CIFAR-10, output constraint</source>
        <translation>CIFAR-10，输出约束</translation>
    </message>
    <message>
        <source>CIFAR-10, small</source>
        <translation>CIFAR-10，小型</translation>
    </message>
    <message>
        <source>DoReFa at 1 bit</source>
        <translation>DoReFa，1 位</translation>
    </message>
    <message>
        <source>DoReFa at 2 bit</source>
        <translation>DoReFa，2 位</translation>
    </message>
    <message>
        <source>DoReFa at 4 bit</source>
        <translation>DoReFa，4 位</translation>
    </message>
    <message>
        <source>DoReFa at 8 bit</source>
        <translation>DoReFa，8 位</translation>
    </message>
    <message>
        <source>Does λ say more than a layer&apos;s error, size, type or curvature about which layers to keep? 96 balanced random sets of 5 layers judge every criterion, eight of them twice more for the noise; rankings come of other seeds. Designed before it was run (docs/results.md). Some two hours on two cores.</source>
        <translation>关于保留哪些层，λ 是否比层的误差、大小、类型或曲率说明得更多？以 96 个平衡的随机 5 层组合评判每个准则，其中八个另外重复两次以估计噪声；排名来自其他种子。先设计、后运行（docs/results.md）。两个核心上约两小时。</translation>
    </message>
    <message>
        <source>Error per layer</source>
        <translation>每层的误差</translation>
    </message>
    <message>
        <source>Error per layer, small</source>
        <translation>每层的误差，小型</translation>
    </message>
    <message>
        <source>Errors of a few layers at 1 bit, with layer constraints and with the constraint on the output alone. Choose other layers, or another bit width by the query.</source>
        <translation>若干层在 1 位下的误差，分别为有层约束和仅有输出约束时。可通过查询选择其他层或其他位宽。</translation>
    </message>
    <message>
        <source>Errors of a few layers at 1 bit, with layer constraints and with the constraint on the output alone. Choose other layers, or another bit width by the query. Fed by the small sweep.</source>
        <translation>若干层在 1 位下的误差，分别为有层约束和仅有输出约束时。可通过查询选择其他层或其他位宽。数据来自小型扫描实验。</translation>
    </message>
    <message>
        <source>Every cell of the paper&apos;s Table 1: full precision, the published baseline, output and layer constraints at 8, 4, 2 and 1 bit, six seeds each. Days on a GPU.</source>
        <translation>论文表 1 的每个单元格：全精度、发表的基线、8、4、2 和 1 位的输出约束和层约束，各六个种子。在 GPU 上需数天。</translation>
    </message>
    <message>
        <source>Every layer&apos;s dual variable at the end of training, in ascending order: which layers the constraints cost most.</source>
        <translation>训练结束时每层的对偶变量，按升序排列：约束对哪些层代价最大。</translation>
    </message>
    <message>
        <source>Every layer&apos;s dual variable at the end of training, in ascending order: which layers the constraints cost most. Fed by the small sweep.</source>
        <translation>训练结束时每层的对偶变量，按升序排列：约束对哪些层代价最大。数据来自小型扫描实验。</translation>
    </message>
    <message>
        <source>Every layer&apos;s error on the training images at the end of training, with and without layer constraints.</source>
        <translation>训练结束时每层在训练图像上的误差，有层约束和无层约束。</translation>
    </message>
    <message>
        <source>Every layer&apos;s error on the validation images at the end of training, with and without layer constraints. Fed by the small sweep.</source>
        <translation>训练结束时每层在验证图像上的误差，有层约束和无层约束。数据来自小型扫描实验。</translation>
    </message>
    <message>
        <source>Fashion-MNIST, an evening</source>
        <translation>Fashion-MNIST，一个晚上</translation>
    </message>
    <message>
        <source>Fashion-MNIST, within an hour</source>
        <translation>Fashion-MNIST，一小时以内</translation>
    </message>
    <message>
        <source>Figure 1</source>
        <translation>图 1</translation>
    </message>
    <message>
        <source>Figure 1, small</source>
        <translation>图 1，小型</translation>
    </message>
    <message>
        <source>Figure 1a</source>
        <translation>图 1a</translation>
    </message>
    <message>
        <source>Figure 1a, small</source>
        <translation>图 1a，小型</translation>
    </message>
    <message>
        <source>Figure 1b</source>
        <translation>图 1b</translation>
    </message>
    <message>
        <source>Figure 1b, small</source>
        <translation>图 1b，小型</translation>
    </message>
    <message>
        <source>Figure 1c</source>
        <translation>图 1c</translation>
    </message>
    <message>
        <source>Figure 1c, small</source>
        <translation>图 1c，小型</translation>
    </message>
    <message>
        <source>First look</source>
        <translation>初步体验</translation>
    </message>
    <message>
        <source>Five bit widths trained jointly, each learning from the next higher one (method.distillation=soft: from the highest; hard: from the labels).</source>
        <translation>五个位宽联合训练，各从相邻更高的位宽学习（method.distillation=soft：从最高位宽；hard：从标签）。</translation>
    </message>
    <message>
        <source>Full precision</source>
        <translation>全精度</translation>
    </message>
    <message>
        <source>Histogram of λ</source>
        <translation>λ 的直方图</translation>
    </message>
    <message>
        <source>Histogram of λ, small</source>
        <translation>λ 的直方图，小型</translation>
    </message>
    <message>
        <source>How the layers&apos; dual variables are distributed at the end of training, over all layers and seeds.</source>
        <translation>训练结束时各层对偶变量的分布，汇总所有层和种子。</translation>
    </message>
    <message>
        <source>How the layers&apos; dual variables are distributed at the end of training, over all layers and seeds. Fed by the small sweep.</source>
        <translation>训练结束时各层对偶变量的分布，汇总所有层和种子。数据来自小型扫描实验。</translation>
    </message>
    <message>
        <source>ImageNet: ResNet-18, layers at 4 bit</source>
        <translation>ImageNet：ResNet-18，4 位层约束</translation>
    </message>
    <message>
        <source>ImageNet: ResNet-50, layers at 4 bit</source>
        <translation>ImageNet：ResNet-50，4 位层约束</translation>
    </message>
    <message>
        <source>Keep 1 layer of largest λ, DoReFa</source>
        <translation>保留 λ 最大的 1 层，DoReFa</translation>
    </message>
    <message>
        <source>Keep 1 layer of largest λ, output constraint</source>
        <translation>保留 λ 最大的 1 层，输出约束</translation>
    </message>
    <message>
        <source>Keep 1 layer of smallest λ, DoReFa</source>
        <translation>保留 λ 最小的 1 层，DoReFa</translation>
    </message>
    <message>
        <source>Keep 1 layer of smallest λ, output constraint</source>
        <translation>保留 λ 最小的 1 层，输出约束</translation>
    </message>
    <message>
        <source>Keep 2 layers of largest λ, DoReFa</source>
        <translation>保留 λ 最大的 2 层，DoReFa</translation>
    </message>
    <message>
        <source>Keep 2 layers of largest λ, output constraint</source>
        <translation>保留 λ 最大的 2 层，输出约束</translation>
    </message>
    <message>
        <source>Keep 2 layers of smallest λ, DoReFa</source>
        <translation>保留 λ 最小的 2 层，DoReFa</translation>
    </message>
    <message>
        <source>Keep 2 layers of smallest λ, output constraint</source>
        <translation>保留 λ 最小的 2 层，输出约束</translation>
    </message>
    <message>
        <source>Keep 4 layers of largest λ, DoReFa</source>
        <translation>保留 λ 最大的 4 层，DoReFa</translation>
    </message>
    <message>
        <source>Keep 4 layers of largest λ, output constraint</source>
        <translation>保留 λ 最大的 4 层，输出约束</translation>
    </message>
    <message>
        <source>Keep 4 layers of smallest λ, DoReFa</source>
        <translation>保留 λ 最小的 4 层，DoReFa</translation>
    </message>
    <message>
        <source>Keep 4 layers of smallest λ, output constraint</source>
        <translation>保留 λ 最小的 4 层，输出约束</translation>
    </message>
    <message>
        <source>Keep 8 layers of largest λ, DoReFa</source>
        <translation>保留 λ 最大的 8 层，DoReFa</translation>
    </message>
    <message>
        <source>Keep 8 layers of largest λ, output constraint</source>
        <translation>保留 λ 最大的 8 层，输出约束</translation>
    </message>
    <message>
        <source>Keep 8 layers of smallest λ, DoReFa</source>
        <translation>保留 λ 最小的 8 层，DoReFa</translation>
    </message>
    <message>
        <source>Keep 8 layers of smallest λ, output constraint</source>
        <translation>保留 λ 最小的 8 层，输出约束</translation>
    </message>
    <message>
        <source>Layer constraints at 1 bit over five levels on a part of Fashion-MNIST, three seeds: within an hour on one core of a laptop.</source>
        <translation>1 位层约束，取五个约束水平，使用 Fashion-MNIST 的一部分，三个种子：在笔记本电脑的单个核心上一小时以内。</translation>
    </message>
    <message>
        <source>Layer constraints at 1, 2 and 4 bit over the paper&apos;s lists of levels, from tight to loose. Three seeds. Days on a GPU.</source>
        <translation>1、2 和 4 位层约束，取论文列出的各约束水平，从严到宽。三个种子。在 GPU 上需数天。</translation>
    </message>
    <message>
        <source>Layer selection, ranked first</source>
        <translation>层选择，先排名</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Layers at 1 bit, ε = 0.0125</source>
        <translation>1 位层约束，ε = 0.0125</translation>
    </message>
    <message>
        <source>Layers at 1 bit, ε = 0.125</source>
        <translation>1 位层约束，ε = 0.125</translation>
    </message>
    <message>
        <source>Layers at 1 bit, ε = 0.25</source>
        <translation>1 位层约束，ε = 0.25</translation>
    </message>
    <message>
        <source>Layers at 1 bit, ε = 0.5</source>
        <translation>1 位层约束，ε = 0.5</translation>
    </message>
    <message>
        <source>Layers at 1 bit, ε = 1 (Table 1)</source>
        <translation>1 位层约束，ε = 1（表 1）</translation>
    </message>
    <message>
        <source>Layers at 2 bit, ε = 0.25</source>
        <translation>2 位层约束，ε = 0.25</translation>
    </message>
    <message>
        <source>Layers at 2 bit, ε = 0.5</source>
        <translation>2 位层约束，ε = 0.5</translation>
    </message>
    <message>
        <source>Layers at 2 bit, ε = 1/18</source>
        <translation>2 位层约束，ε = 1/18</translation>
    </message>
    <message>
        <source>Layers at 2 bit, ε = 1/3 (Table 1)</source>
        <translation>2 位层约束，ε = 1/3（表 1）</translation>
    </message>
    <message>
        <source>Layers at 2 bit, ε = 1/36</source>
        <translation>2 位层约束，ε = 1/36</translation>
    </message>
    <message>
        <source>Layers at 2 bit, ε = 1/9</source>
        <translation>2 位层约束，ε = 1/9</translation>
    </message>
    <message>
        <source>Layers at 2 bit, ε = 2/3</source>
        <translation>2 位层约束，ε = 2/3</translation>
    </message>
    <message>
        <source>Layers at 4 bit, ε = 0.0051</source>
        <translation>4 位层约束，ε = 0.0051</translation>
    </message>
    <message>
        <source>Layers at 4 bit, ε = 0.0102</source>
        <translation>4 位层约束，ε = 0.0102</translation>
    </message>
    <message>
        <source>Layers at 4 bit, ε = 0.0204</source>
        <translation>4 位层约束，ε = 0.0204</translation>
    </message>
    <message>
        <source>Layers at 4 bit, ε = 0.0816</source>
        <translation>4 位层约束，ε = 0.0816</translation>
    </message>
    <message>
        <source>Layers at 4 bit, ε = 0.1633</source>
        <translation>4 位层约束，ε = 0.1633</translation>
    </message>
    <message>
        <source>Layers at 4 bit, ε = 0.25</source>
        <translation>4 位层约束，ε = 0.25</translation>
    </message>
    <message>
        <source>Layers at 4 bit, ε = 0.5 (Table 1)</source>
        <translation>4 位层约束，ε = 0.5（表 1）</translation>
    </message>
    <message>
        <source>Layers at 8 bit, ε = 0.00098</source>
        <translation>8 位层约束，ε = 0.00098</translation>
    </message>
    <message>
        <source>Layers at 8 bit, ε = 0.00196</source>
        <translation>8 位层约束，ε = 0.00196</translation>
    </message>
    <message>
        <source>Layers at 8 bit, ε = 0.0039</source>
        <translation>8 位层约束，ε = 0.0039</translation>
    </message>
    <message>
        <source>Layers at 8 bit, ε = 0.0157</source>
        <translation>8 位层约束，ε = 0.0157</translation>
    </message>
    <message>
        <source>Layers at 8 bit, ε = 0.0314</source>
        <translation>8 位层约束，ε = 0.0314</translation>
    </message>
    <message>
        <source>MLPerf Tiny&apos;s network at mixed 2, 4 and 8 bits within two sizes, beside all layers at one width: bits by λ, by the loss of each layer quantized alone, by the Hessian&apos;s trace, by size and by chance. Six seeds; the ranked runs have others (docs/results.md). An hour and a half on two cores.</source>
        <translation>MLPerf Tiny 的网络，在两种大小之内混合 2、4 和 8 位，对照所有层采用单一位宽：位宽分别按 λ、按每层单独量化时的损失、按 Hessian 的迹、按大小和随机选取。六个种子；用于排名的运行采用其他种子（docs/results.md）。两个核心上一个半小时。</translation>
    </message>
    <message>
        <source>MLPerf Tiny&apos;s network at three bit widths under layer constraints: what pdqat allocate and the page Budget choose bits for every layer from. Six minutes on one core.</source>
        <translation>MLPerf Tiny 的网络，三个位宽，有层约束：pdqat allocate 和“预算”页由此为每层选择位宽。单个核心上六分钟。</translation>
    </message>
    <message>
        <source>MLPerf Tiny&apos;s network in full precision, 30 epochs: a quarter of an hour on two cores. Quantize what it leaves: run.init, or the sweep side-by-side.</source>
        <translation>MLPerf Tiny 的网络，全精度，30 个轮次：两个核心上一刻钟。可量化其结果：run.init，或扫描实验 side-by-side。</translation>
    </message>
    <message>
        <source>Narrow network on 10,000 images at 2 bit under a constraint on the output; minutes on a CPU.</source>
        <translation>窄网络，10,000 张图像，2 位，输出受约束；CPU 上数分钟。</translation>
    </message>
    <message>
        <source>Narrow network on 10,000 images at 2 bit without constraints; minutes on a CPU.</source>
        <translation>窄网络，10,000 张图像，2 位，无约束；CPU 上数分钟。</translation>
    </message>
    <message>
        <source>Narrow network on 10,000 images at 2 bit, with layer levels tight enough to bind.</source>
        <translation>窄网络，10,000 张图像，2 位，层约束水平严到足以起作用。</translation>
    </message>
    <message>
        <source>Narrow network on 10,000 images without quantization; minutes on a CPU.</source>
        <translation>窄网络，10,000 张图像，不量化；CPU 上数分钟。</translation>
    </message>
    <message>
        <source>Narrow network on 10,000 images, 1, 2, 4, 8 and 32 bit trained jointly.</source>
        <translation>窄网络，10,000 张图像，1、2、4、8 和 32 位联合训练。</translation>
    </message>
    <message>
        <source>Output at 1 bit, ε = 0.9</source>
        <translation>1 位输出约束，ε = 0.9</translation>
    </message>
    <message>
        <source>Output at 2 bit, ε = 0.7</source>
        <translation>2 位输出约束，ε = 0.7</translation>
    </message>
    <message>
        <source>Output at 4 bit, ε = 0.1</source>
        <translation>4 位输出约束，ε = 0.1</translation>
    </message>
    <message>
        <source>Output at 8 bit, ε = 1/255</source>
        <translation>8 位输出约束，ε = 1/255</translation>
    </message>
    <message>
        <source>Plain retraining without a constraint: 1 bit, but the 2 layers with the largest published λ at 32 bits. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>无约束的普通重新训练：1 位，但发表的 λ 最大的 2 层为 32 位。发表的层取自官方代码自身的 λ，每个块的第一个卷积的 λ 偏大；扫描实验 selection 会先自行为层排名，再保留它们。</translation>
    </message>
    <message>
        <source>Plain retraining without a constraint: 1 bit, but the 2 layers with the smallest published λ at 32 bits. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>无约束的普通重新训练：1 位，但发表的 λ 最小的 2 层为 32 位。发表的层取自官方代码自身的 λ，每个块的第一个卷积的 λ 偏大；扫描实验 selection 会先自行为层排名，再保留它们。</translation>
    </message>
    <message>
        <source>Plain retraining without a constraint: 1 bit, but the 4 layers with the largest published λ at 32 bits. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>无约束的普通重新训练：1 位，但发表的 λ 最大的 4 层为 32 位。发表的层取自官方代码自身的 λ，每个块的第一个卷积的 λ 偏大；扫描实验 selection 会先自行为层排名，再保留它们。</translation>
    </message>
    <message>
        <source>Plain retraining without a constraint: 1 bit, but the 4 layers with the smallest published λ at 32 bits. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>无约束的普通重新训练：1 位，但发表的 λ 最小的 4 层为 32 位。发表的层取自官方代码自身的 λ，每个块的第一个卷积的 λ 偏大；扫描实验 selection 会先自行为层排名，再保留它们。</translation>
    </message>
    <message>
        <source>Plain retraining without a constraint: 1 bit, but the 8 layers with the largest published λ at 32 bits. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>无约束的普通重新训练：1 位，但发表的 λ 最大的 8 层为 32 位。发表的层取自官方代码自身的 λ，每个块的第一个卷积的 λ 偏大；扫描实验 selection 会先自行为层排名，再保留它们。</translation>
    </message>
    <message>
        <source>Plain retraining without a constraint: 1 bit, but the 8 layers with the smallest published λ at 32 bits. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>无约束的普通重新训练：1 位，但发表的 λ 最小的 8 层为 32 位。发表的层取自官方代码自身的 λ，每个块的第一个卷积的 λ 偏大；扫描实验 selection 会先自行为层排名，再保留它们。</translation>
    </message>
    <message>
        <source>Plain retraining without a constraint: 1 bit, but the layer with the largest published λ at 32 bits. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>无约束的普通重新训练：1 位，但发表的 λ 最大的 1 层为 32 位。发表的层取自官方代码自身的 λ，每个块的第一个卷积的 λ 偏大；扫描实验 selection 会先自行为层排名，再保留它们。</translation>
    </message>
    <message>
        <source>Plain retraining without a constraint: 1 bit, but the layer with the smallest published λ at 32 bits. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; the sweep selection ranks the layers itself before it keeps them.</source>
        <translation>无约束的普通重新训练：1 位，但发表的 λ 最小的 1 层为 32 位。发表的层取自官方代码自身的 λ，每个块的第一个卷积的 λ 偏大；扫描实验 selection 会先自行为层排名，再保留它们。</translation>
    </message>
    <message>
        <source>Published baseline at 1 bit</source>
        <translation>发表的基线，1 位</translation>
    </message>
    <message>
        <source>Published baseline at 2 bit</source>
        <translation>发表的基线，2 位</translation>
    </message>
    <message>
        <source>Published baseline at 4 bit</source>
        <translation>发表的基线，4 位</translation>
    </message>
    <message>
        <source>Published baseline at 8 bit</source>
        <translation>发表的基线，8 位</translation>
    </message>
    <message>
        <source>Quantizers side by side: ResNet-8 on CIFAR-10</source>
        <translation>量化器对照：ResNet-8，CIFAR-10</translation>
    </message>
    <message>
        <source>Ranks the layers by λ that converges, at 1 bit, then keeps those of largest and of smallest λ in full precision, retrained plainly and under the constraint on the output: what the presets of layer selection do with the published layers. Three seeds, and three others that rank. Days on a GPU.</source>
        <translation>先在 1 位下按收敛的 λ 为层排名，再使 λ 最大和最小的层保持全精度，分别以普通方式和在输出约束下重新训练：层选择的预设对发表的层所做的正是如此。三个种子，另有三个用于排名。在 GPU 上需数天。</translation>
    </message>
    <message>
        <source>Ready experiment: Fashion-MNIST at 2 bit</source>
        <translation>现成实验：Fashion-MNIST，2 位</translation>
    </message>
    <message>
        <source>ResNet-18 at 4 bit under constraints on the output and on every layer; data.path names the folder with train and val. Meant for a GPU.</source>
        <translation>ResNet-18，4 位，输出和每一层都受约束；data.path 指定含 train 和 val 的文件夹。适合 GPU。</translation>
    </message>
    <message>
        <source>ResNet-20 on 12,000 images of Fashion-MNIST, 2 bit, constraints on the output and on every layer. A few minutes on two cores.</source>
        <translation>ResNet-20，Fashion-MNIST 的 12,000 张图像，2 位，输出和每一层都受约束。两个核心上数分钟。</translation>
    </message>
    <message>
        <source>ResNet-20: strong float baseline</source>
        <translation>ResNet-20：强浮点基线</translation>
    </message>
    <message>
        <source>ResNet-50 at 4 bit under constraints on the output and on every layer; data.path names the folder with train and val. Meant for a GPU.</source>
        <translation>ResNet-50，4 位，输出和每一层都受约束；data.path 指定含 train 和 val 的文件夹。适合 GPU。</translation>
    </message>
    <message>
        <source>ResNet-8 (MLPerf Tiny) at 2, 4 and 8 bit, small</source>
        <translation>ResNet-8 (MLPerf Tiny)，2、4 和 8 位，小型</translation>
    </message>
    <message>
        <source>ResNet-8: strong float baseline</source>
        <translation>ResNet-8：强浮点基线</translation>
    </message>
    <message>
        <source>SVHN and ImageNet</source>
        <translation>SVHN 和 ImageNet</translation>
    </message>
    <message>
        <source>SVHN: layers at 2 bit, ε = 1/36</source>
        <translation>SVHN：2 位层约束，ε = 1/36</translation>
    </message>
    <message>
        <source>Small scale</source>
        <translation>小规模</translation>
    </message>
    <message>
        <source>Small: Any-Precision</source>
        <translation>小型：Any-Precision</translation>
    </message>
    <message>
        <source>Small: DoReFa at 2 bit</source>
        <translation>小型：DoReFa，2 位</translation>
    </message>
    <message>
        <source>Small: full precision</source>
        <translation>小型：全精度</translation>
    </message>
    <message>
        <source>Small: layers at 2 bit</source>
        <translation>小型：2 位层约束</translation>
    </message>
    <message>
        <source>Small: mixed precision at 2 bit</source>
        <translation>小型：2 位混合精度</translation>
    </message>
    <message>
        <source>Small: output at 2 bit</source>
        <translation>小型：2 位输出约束</translation>
    </message>
    <message>
        <source>Sorted λ per layer</source>
        <translation>每层的 λ，已排序</translation>
    </message>
    <message>
        <source>Sorted λ per layer, small</source>
        <translation>每层的 λ，已排序，小型</translation>
    </message>
    <message>
        <source>Table 1</source>
        <translation>表 1</translation>
    </message>
    <message>
        <source>Table 1, small</source>
        <translation>表 1，小型</translation>
    </message>
    <message>
        <source>Ten epochs from a model&apos;s own weights with learned steps, every layer&apos;s error at most 0.5 % of its output: pdqat train --preset own-cifar10-4bit --model model.onnx.</source>
        <translation>从模型自身的权重开始训练十个轮次，采用学习的量化步长，每层的误差至多为其输出的 0.5 %：pdqat train --preset own-cifar10-4bit --model model.onnx。</translation>
    </message>
    <message>
        <source>Ten epochs from a model&apos;s own weights with learned steps: every layer&apos;s error at most a tenth of its output, the 32-bit network stays what it is. Without constraints (method.name dorefa) a 2-bit network alone gets about a point more (docs/results.md). pdqat train --preset own-cifar10-2bit --model model.onnx.</source>
        <translation>从模型自身的权重开始训练十个轮次，采用学习的量化步长：每层的误差至多为其输出的十分之一，32 位网络保持原样。若不加约束（method.name dorefa），单独的 2 位网络约高一个百分点（docs/results.md）。pdqat train --preset own-cifar10-2bit --model model.onnx。</translation>
    </message>
    <message>
        <source>Test accuracy against bit operations for one image (a) and against the size of the packed weights (b), by method; one point for each bit width.</source>
        <translation>按方法绘制测试准确率与单张图像的位运算量（a）以及与打包后权重的大小（b）的关系；每个位宽一个点。</translation>
    </message>
    <message>
        <source>Test accuracy against bit operations for one image (a) and against the size of the packed weights (b), by method; one point for each bit width. Fed by the small sweep.</source>
        <translation>按方法绘制测试准确率与单张图像的位运算量（a）以及与打包后权重的大小（b）的关系；每个位宽一个点。数据来自小型扫描实验。</translation>
    </message>
    <message>
        <source>Test accuracy against the layers&apos; constraint level, a line for each bit width.</source>
        <translation>测试准确率与层约束水平的关系，每个位宽一条线。</translation>
    </message>
    <message>
        <source>Test accuracy against the layers&apos; constraint level, a line for each bit width. Fed by the small sweep.</source>
        <translation>测试准确率与层约束水平的关系，每个位宽一条线。数据来自小型扫描实验。</translation>
    </message>
    <message>
        <source>Test accuracy against the size of the packed weights (a) and against bit operations for one image (b): bits for every layer as each criterion allocates them within two sizes, beside all layers at one width. Fed by the sweep budget-resnet8.</source>
        <translation>测试准确率与打包后权重的大小（a）以及与单张图像的位运算量（b）的关系：各准则在两种大小之内为每层分配的位宽，对照所有层采用单一位宽。数据来自扫描实验 budget-resnet8。</translation>
    </message>
    <message>
        <source>The four layers of largest published λ at 32 bits, the rest at 2 bit, under the constraint on the output. Published layers come from the official code&apos;s own λ, inflated for the first convolution of every block; pdqat train --keep-top 4 --ranking-of RUN keeps those of a run of your own.</source>
        <translation>发表的 λ 最大的四层为 32 位，其余为 2 位，输出受约束。发表的层取自官方代码自身的 λ，每个块的第一个卷积的 λ 偏大；pdqat train --keep-top 4 --ranking-of RUN 则保留您自己某次运行的层。</translation>
    </message>
    <message>
        <source>The layers that each criterion would keep within one budget, retrained with eight seeds: λ, error, loss with the layer kept, Fisher information, size, type, chance. Rankings come of other seeds; the ranked runs are those of judge-small. Designed before it was run (docs/results.md); pdqat arms equal-cost-small compares them. An hour on two cores after judge-small.</source>
        <translation>各准则在同一预算内会保留的层，以八个种子重新训练：λ、误差、保留该层时的损失、Fisher 信息、大小、类型、随机。排名来自其他种子；用于排名的运行取自 judge-small。先设计、后运行（docs/results.md）；pdqat arms equal-cost-small 比较它们。在 judge-small 之后，两个核心上一小时。</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>The paper&apos;s Figure 1 as one: layer errors (a), test accuracy against the number of layers in full precision (b) and against the sum of their λ (c).</source>
        <translation>论文的图 1 合为一张：层误差（a），测试准确率与全精度层数的关系（b），以及与这些层的 λ 之和的关系（c）。</translation>
    </message>
    <message>
        <source>The paper&apos;s Figure 1 as one: layer errors (a), test accuracy against the number of layers in full precision (b) and against the sum of their λ (c). Fed by the small sweep.</source>
        <translation>论文的图 1 合为一张：层误差（a），测试准确率与全精度层数的关系（b），以及与这些层的 λ 之和的关系（c）。数据来自小型扫描实验。</translation>
    </message>
    <message>
        <source>The paper&apos;s Figure 1 at 1 bit: layer and output constraints for the errors of layers (a), then runs that keep the layers of largest and of smallest λ in full precision (b, c). Three seeds. Days on a GPU.</source>
        <translation>论文的图 1，1 位：层约束和输出约束用于层误差（a），然后是 λ 最大和最小的层保持全精度的运行（b、c）。三个种子。在 GPU 上需数天。</translation>
    </message>
    <message>
        <source>The paper&apos;s network at its customary width in full precision, 100 epochs; two hours and more on two cores.</source>
        <translation>论文的网络，常用宽度，全精度，100 个轮次；两个核心上两小时以上。</translation>
    </message>
    <message>
        <source>The paper&apos;s network without quantization: the row of 32 bits in its Table 1.</source>
        <translation>论文的网络，不量化：其表 1 中 32 位的一行。</translation>
    </message>
    <message>
        <source>The plain SVHN network at its customary width, 2 bit, on digits scaled to 40 pixels; the output level is that of CIFAR-10, the layers&apos; the tightest of its sweep.</source>
        <translation>普通 SVHN 网络，常用宽度，2 位，数字图像放大到 40 像素；输出约束水平与 CIFAR-10 相同，层约束水平取其扫描实验中最严的。</translation>
    </message>
    <message>
        <source>The rows and columns of the paper&apos;s Table 1 on a part of Fashion-MNIST, three seeds: within an hour on one core of a laptop. The distance between the outputs is the divergence, whose levels are lower than the paper&apos;s.</source>
        <translation>论文表 1 的行和列，使用 Fashion-MNIST 的一部分，三个种子：在笔记本电脑的单个核心上一小时以内。输出之间的距离为散度，其约束水平低于论文所用。</translation>
    </message>
    <message>
        <source>The runs behind the paper&apos;s Figure 1 on a part of Fashion-MNIST, 1 bit, three seeds: layer and output constraints, then the layers of largest and smallest λ in full precision. Layer errors are those of validation images. Within an hour on one core of a laptop.</source>
        <translation>论文图 1 所用的运行，取 Fashion-MNIST 的一部分，1 位，三个种子：先是层约束和输出约束，然后是 λ 最大和最小的层保持全精度。层误差取自验证图像。在笔记本电脑的单个核心上一小时以内。</translation>
    </message>
    <message>
        <source>The true baseline at 1 bit: one network, straight-through estimator, no constraint.</source>
        <translation>1 位的真正基线：单个网络，直通估计器，无约束。</translation>
    </message>
    <message>
        <source>The true baseline at 2 bit: one network, straight-through estimator, no constraint.</source>
        <translation>2 位的真正基线：单个网络，直通估计器，无约束。</translation>
    </message>
    <message>
        <source>The true baseline at 4 bit: one network, straight-through estimator, no constraint.</source>
        <translation>4 位的真正基线：单个网络，直通估计器，无约束。</translation>
    </message>
    <message>
        <source>The true baseline at 8 bit: one network, straight-through estimator, no constraint.</source>
        <translation>8 位的真正基线：单个网络，直通估计器，无约束。</translation>
    </message>
    <message>
        <source>Three epochs from a model&apos;s own weights on a folder of photographs, as ImageNet is kept: pdqat train --preset own-imagenet-4bit --model mobilenetv2.onnx --set data.path=FOLDER.</source>
        <translation>从模型自身的权重开始，在与 ImageNet 结构相同的照片文件夹上训练三个轮次：pdqat train --preset own-imagenet-4bit --model mobilenetv2.onnx --set data.path=FOLDER。</translation>
    </message>
    <message>
        <source>Trade-offs</source>
        <translation>权衡</translation>
    </message>
    <message>
        <source>What all of the paper&apos;s experiments share: wide ResNet-20, 100 epochs. Days on a CPU: meant for a GPU.</source>
        <translation>论文全部实验的共同设置：宽 ResNet-20，100 个轮次。在 CPU 上需数天：适合 GPU。</translation>
    </message>
    <message>
        <source>What short runs from a trained ResNet-8 share: three epochs of 10,000 images along a cosine.</source>
        <translation>从训练好的 ResNet-8 开始的短运行的共同设置：10,000 张图像，三个轮次，学习率按余弦下降。</translation>
    </message>
    <message>
        <source>What strong float baselines share: SGD along a cosine after a warm-up, smoothed labels, no decay of normalisation, an average of the weights.</source>
        <translation>强浮点基线的共同设置：SGD，预热后按余弦下降，标签平滑，归一化参数不衰减，权重取平均。</translation>
    </message>
    <message>
        <source>What the ImageNet experiments share: train/ and val/ as ImageNet has them, 4 bit, the customary 90 epochs of SGD. Meant for a GPU. The levels are ours: the layers&apos; is the tightest of CIFAR-10&apos;s sweep, the output&apos;s leaves room for the entropy of 1,000 classes. The dual step takes the epoch&apos;s own means, since a pass over a million images is not free.</source>
        <translation>ImageNet 实验的共同设置：train/ 和 val/ 与 ImageNet 的结构相同，4 位，SGD 通常的 90 个轮次。适合 GPU。约束水平由我们选定：层的取 CIFAR-10 扫描实验中最严的，输出的为 1,000 个类别的熵留出余地。对偶更新采用该轮自身的均值，因为遍历一百万张图像并非没有开销。</translation>
    </message>
    <message>
        <source>What the paper&apos;s Table 1 calls its baseline at 1 bit: the output&apos;s dual variable stays at 1.</source>
        <translation>论文表 1 所称的 1 位基线：输出的对偶变量保持为 1。</translation>
    </message>
    <message>
        <source>What the paper&apos;s Table 1 calls its baseline at 2 bit: the output&apos;s dual variable stays at 1.</source>
        <translation>论文表 1 所称的 2 位基线：输出的对偶变量保持为 1。</translation>
    </message>
    <message>
        <source>What the paper&apos;s Table 1 calls its baseline at 4 bit: the output&apos;s dual variable stays at 1.</source>
        <translation>论文表 1 所称的 4 位基线：输出的对偶变量保持为 1。</translation>
    </message>
    <message>
        <source>What the paper&apos;s Table 1 calls its baseline at 8 bit: the output&apos;s dual variable stays at 1.</source>
        <translation>论文表 1 所称的 8 位基线：输出的对偶变量保持为 1。</translation>
    </message>
    <message>
        <source>What the small experiments on MLPerf Tiny&apos;s network share: 6,000 images of CIFAR-10, 10 epochs; two minutes a run on one core.</source>
        <translation>MLPerf Tiny 网络的小型实验的共同设置：CIFAR-10 的 6,000 张图像，10 个轮次；单个核心上每次运行两分钟。</translation>
    </message>
    <message>
        <source>What the small experiments share: narrow ResNet-20, 10,000 images, 10 epochs; some minutes on two cores.</source>
        <translation>小型实验的共同设置：窄 ResNet-20，10,000 张图像，10 个轮次；两个核心上数分钟。</translation>
    </message>
    <message>
        <source>What the small sweeps share: narrow ResNet-20 on 3,000 images of Fashion-MNIST, 8 epochs. A minute or two a run on one core.</source>
        <translation>小型扫描实验的共同设置：窄 ResNet-20，Fashion-MNIST 的 3,000 张图像，8 个轮次。单个核心上每次运行一两分钟。</translation>
    </message>
    <message>
        <source>Which layers to keep: equal cost, small</source>
        <translation>保留哪些层：等代价，小型</translation>
    </message>
    <message>
        <source>Which layers to keep: the judge, small</source>
        <translation>保留哪些层：评判，小型</translation>
    </message>
    <message>
        <source>Your own network</source>
        <translation>您自己的网络</translation>
    </message>
    <message>
        <source>Your own network at 2 bit, CIFAR-10</source>
        <translation>您自己的网络，2 位，CIFAR-10</translation>
    </message>
    <message>
        <source>Your own network at 4 bit, CIFAR-10</source>
        <translation>您自己的网络，4 位，CIFAR-10</translation>
    </message>
    <message>
        <source>Your own network at 4 bit, ImageNet</source>
        <translation>您自己的网络，4 位，ImageNet</translation>
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
        <translation>在这些轮次之后，学习率乘以衰减系数。留空：从不。</translation>
    </message>
    <message>
        <source>Arithmetic of convolutions and of the classifier. tf32: inputs rounded to 10 bits, on a GPU. bf16: inputs and results rounded to 7 bits, on a GPU or a CPU that can do it. Weights, quantizers, normalisation, losses and layer errors stay in float32.</source>
        <translation>卷积和分类器的运算精度。tf32：输入舍入到 10 位，用于 GPU。bf16：输入和结果舍入到 7 位，用于支持它的 GPU 或 CPU。权重、量化器、归一化、损失和层误差保持 float32。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批次大小</translation>
    </message>
    <message>
        <source>Batches between two points of the live curves. Every point is kept in the run&apos;s log.</source>
        <translation>实时曲线上相邻两点之间的批次数。每一个点都保存在运行的日志中。</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>Bit widths</source>
        <translation>位宽</translation>
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
        <translation>检查点间隔</translation>
    </message>
    <message>
        <source>Constraint level of every layer: upper bound of the mean difference between its low- and full-precision outputs. One value, or one per bit width.</source>
        <translation>每一层的约束水平：其低精度输出与全精度输出之平均差异的上限。一个值，或每个位宽一个值。</translation>
    </message>
    <message>
        <source>Constraint level of the output: upper bound of the distance between full- and low-precision predictions. As cross-entropy it can never be met below the mean entropy of the full-precision predictions. One value, or one per bit width.</source>
        <translation>输出的约束水平：全精度预测与低精度预测之距离的上限。采用交叉熵时，低于全精度预测的平均熵就永远无法满足。一个值，或每个位宽一个值。</translation>
    </message>
    <message>
        <source>Constraint levels that differ from the common one, as layer=level or layer@bits=level.</source>
        <translation>与公共值不同的约束水平，写作 layer=level 或 layer@bits=level。</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>约束</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Decay after epochs</source>
        <translation>衰减轮次</translation>
    </message>
    <message>
        <source>Decay factor</source>
        <translation>衰减系数</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Distance between a layer&apos;s low- and full-precision outputs, a mean over their elements.</source>
        <translation>一层的低精度输出与全精度输出之间的距离，对其各元素取均值。</translation>
    </message>
    <message>
        <source>Dual rate</source>
        <translation>对偶步长</translation>
    </message>
    <message>
        <source>Dual step</source>
        <translation>对偶更新</translation>
    </message>
    <message>
        <source>Dual variable of each layer&apos;s constraint at the start.</source>
        <translation>每一层约束的对偶变量的初始值。</translation>
    </message>
    <message>
        <source>Dual variable of the output constraint at the start.</source>
        <translation>输出约束的对偶变量的初始值。</translation>
    </message>
    <message>
        <source>Dual variables</source>
        <translation>对偶变量</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Epochs between two checkpoints; one is always kept at a stop and at the end.</source>
        <translation>两个检查点之间的轮次数；停止时和结束时总会保留一个。</translation>
    </message>
    <message>
        <source>Factor of the learning rate at each milestone.</source>
        <translation>学习率在每个里程碑处所乘的系数。</translation>
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
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder that holds the data set&apos;s files. Empty: the place where Debian&apos;s package or an earlier download puts them.</source>
        <translation>存放数据集文件的文件夹。留空：Debian 软件包或先前下载所放的位置。</translation>
    </message>
    <message>
        <source>GPU (CUDA)</source>
        <translation>GPU (CUDA)</translation>
    </message>
    <message>
        <source>High-precision layers</source>
        <translation>高精度层</translation>
    </message>
    <message>
        <source>Images in one training step.</source>
        <translation>一个训练步中的图像数。</translation>
    </message>
    <message>
        <source>Initial λ, layers</source>
        <translation>初始 λ，层</translation>
    </message>
    <message>
        <source>Initial λ, output</source>
        <translation>初始 λ，输出</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>输入尺寸</translation>
    </message>
    <message>
        <source>L2 penalty that the optimiser adds to every gradient.</source>
        <translation>优化器加到每个梯度上的 L2 惩罚项。</translation>
    </message>
    <message>
        <source>Layer distance</source>
        <translation>层距离</translation>
    </message>
    <message>
        <source>Layer level ε</source>
        <translation>层约束水平 ε</translation>
    </message>
    <message>
        <source>Layer statistics every</source>
        <translation>层统计间隔</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Learning rate at the start.</source>
        <translation>初始学习率。</translation>
    </message>
    <message>
        <source>Levels of single layers</source>
        <translation>单个层的约束水平</translation>
    </message>
    <message>
        <source>MNIST</source>
        <translation>MNIST</translation>
    </message>
    <message>
        <source>Mean absolute (L1)</source>
        <translation>平均绝对值 (L1)</translation>
    </message>
    <message>
        <source>Mean square (L2)</source>
        <translation>均方 (L2)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Mirror each training image left to right with probability one half.</source>
        <translation>以二分之一的概率将每张训练图像左右翻转。</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>Momentum of SGD.</source>
        <translation>SGD 的动量。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name in lists and figures. Empty: made from the configuration.</source>
        <translation>在列表和图中显示的名称。留空：由配置生成。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Optimisation</source>
        <translation>优化</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Optimiser of weights and batch normalisation.</source>
        <translation>用于权重和批归一化的优化器。</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Output and layers</source>
        <translation>输出和层</translation>
    </message>
    <message>
        <source>Output level ε</source>
        <translation>输出约束水平 ε</translation>
    </message>
    <message>
        <source>PD-QAT</source>
        <translation>PD-QAT</translation>
    </message>
    <message>
        <source>Pad each training image by so many pixels on every side and cut it back at a random place. 0 turns it off.</source>
        <translation>在每张训练图像四周填充这么多像素，再在随机位置裁回原尺寸。0 表示关闭。</translation>
    </message>
    <message>
        <source>Pass after the epoch</source>
        <translation>轮次后遍历</translation>
    </message>
    <message>
        <source>Passes over the training images.</source>
        <translation>遍历训练图像的次数。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Random crop padding</source>
        <translation>随机裁剪填充</translation>
    </message>
    <message>
        <source>Random flip</source>
        <translation>随机翻转</translation>
    </message>
    <message>
        <source>ResNet-20 (pre-activation)</source>
        <translation>ResNet-20（预激活）</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Running mean</source>
        <translation>轮内累计均值</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>带动量的 SGD</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Seed of initial weights, image order and augmentation.</source>
        <translation>初始权重、图像顺序和数据增强的随机种子。</translation>
    </message>
    <message>
        <source>Seed of the split into training and validation images. It is apart from the run&apos;s seed, so that runs with different seeds see the same split.</source>
        <translation>划分训练图像与验证图像的随机种子。它独立于运行的随机种子，因此种子不同的运行使用相同的划分。</translation>
    </message>
    <message>
        <source>Share of the training images set aside for validation; it chooses the best epoch. 0 sets none aside.</source>
        <translation>训练图像中留作验证的比例；据此选出最佳轮次。0 表示不留。</translation>
    </message>
    <message>
        <source>Split seed</source>
        <translation>划分种子</translation>
    </message>
    <message>
        <source>Step size of the dual ascent: λ ← max(0, λ + rate · slack); with relative slack λ · ε moves so.</source>
        <translation>对偶上升的步长：λ ← max(0, λ + 步长 · 松弛量)；采用相对松弛量时，λ · ε 依此变化。</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <source>TF32</source>
        <translation>TF32</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Threads of the training engine. 0: one per core. Results repeat bit for bit only with the same number.</source>
        <translation>训练引擎的线程数。0：每个核心一个。只有线程数相同，结果才能逐位重现。</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>训练图像</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>验证比例</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Where the network is trained. cuda needs a LibTorch with CUDA and a GPU.</source>
        <translation>网络在哪里训练。cuda 需要支持 CUDA 的 LibTorch 和一块 GPU。</translation>
    </message>
    <message>
        <source>Width factor</source>
        <translation>宽度系数</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>个批次</translation>
    </message>
    <message>
        <source>bit</source>
        <translation>位</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>images</source>
        <translation>张图像</translation>
    </message>
    <message>
        <source>nat</source>
        <translation>nat</translation>
    </message>
    <message>
        <source>output: the low-precision output must stay near the full-precision one. layerwise: every layer&apos;s output too.</source>
        <translation>output：低精度输出必须接近全精度输出。layerwise：每一层的输出也须如此。</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>with SGD</source>
        <translation>使用 SGD 时</translation>
    </message>
    <message>
        <source>with layer constraints</source>
        <translation>有层约束时</translation>
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
        <translation>损坏的图像</translation>
    </message>
    <message>
        <source>Damped Lagrangian: the weights see max(0, λ + damping · slack) with the batch&apos;s slack in λ&apos;s place, so that a constraint that already holds lets go before λ has come down. It calms oscillation of λ. 0 turns it off.</source>
        <translation>阻尼拉格朗日函数：权重所见的不是 λ，而是 max(0, λ + 阻尼 · 松弛量)，其中松弛量取自当前批次，因此已经成立的约束在 λ 回落之前就会放松。它能平息 λ 的振荡。0 表示关闭。</translation>
    </message>
    <message>
        <source>Damping</source>
        <translation>阻尼</translation>
    </message>
    <message>
        <source>Decoding threads</source>
        <translation>解码线程数</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>蒸馏</translation>
    </message>
    <message>
        <source>DoReFa</source>
        <translation>DoReFa</translation>
    </message>
    <message>
        <source>Every batch</source>
        <translation>每个批次</translation>
    </message>
    <message>
        <source>Extra training images</source>
        <translation>额外训练图像</translation>
    </message>
    <message>
        <source>Fit to input</source>
        <translation>适配输入</translation>
    </message>
    <message>
        <source>Folder of images</source>
        <translation>图像文件夹</translation>
    </message>
    <message>
        <source>From the highest</source>
        <translation>来自最高位宽</translation>
    </message>
    <message>
        <source>From the next higher</source>
        <translation>来自相邻更高位宽</translation>
    </message>
    <message>
        <source>Full precision</source>
        <translation>全精度</translation>
    </message>
    <message>
        <source>How the low-precision network is trained. pd-qat: primal-dual training under constraints. pd-fixed: the same Lagrangian with dual variables that stay as they start (the paper&apos;s published baseline, with cross-entropy). dorefa: one low bit width, straight-through estimator. any-precision: several bit widths jointly. full-precision: 32 bits alone.</source>
        <translation>低精度网络的训练方式。pd-qat：带约束的原始-对偶训练。pd-fixed：同样的拉格朗日函数，但对偶变量保持初始值（即论文发表的基线，使用交叉熵）。dorefa：一个低位宽，直通估计器。any-precision：多个位宽联合训练。full-precision：仅 32 位。</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Low bit widths of weights and activations, 1 to 8. Several widths share the weights and are trained together; each has batch normalisation and dual variables of its own. With any-precision, 32 may be one of them.</source>
        <translation>权重和激活的低位宽，1 至 8。多个位宽共享权重并一起训练；每个位宽有自己的批归一化和对偶变量。采用 any-precision 时，其中可以包括 32。</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Multiplies every layer&apos;s channels. 1 is a ResNet&apos;s customary width; the paper&apos;s resnet20q uses 5. svhnq is customarily trained at 2; 8 is its full width.</source>
        <translation>按此系数放大每一层的通道数。1 是 ResNet 的常用宽度；论文的 resnet20q 用 5。svhnq 通常以 2 训练；8 是其完整宽度。</translation>
    </message>
    <message>
        <source>PD-QAT with fixed duals</source>
        <translation>对偶变量固定的 PD-QAT</translation>
    </message>
    <message>
        <source>Pad with zeros</source>
        <translation>补零</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Reference (official code)</source>
        <translation>参考（官方代码）</translation>
    </message>
    <message>
        <source>ResNet-18 (pre-activation, ImageNet)</source>
        <translation>ResNet-18（预激活，ImageNet）</translation>
    </message>
    <message>
        <source>ResNet-50 (pre-activation, ImageNet)</source>
        <translation>ResNet-50（预激活，ImageNet）</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>SVHN</source>
        <translation>SVHN</translation>
    </message>
    <message>
        <source>SVHN network of DoReFa-Net</source>
        <translation>DoReFa-Net 的 SVHN 网络</translation>
    </message>
    <message>
        <source>Semantics</source>
        <translation>语义</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>打乱顺序</translation>
    </message>
    <message>
        <source>Side of the square input. Images of another size are padded or resized to it, as data.fit says; those of folders are cropped and scaled.</source>
        <translation>正方形输入的边长。其他尺寸的图像按 data.fit 的设置填充或缩放到该尺寸；图像文件夹中的图像则裁剪并缩放。</translation>
    </message>
    <message>
        <source>Skip the image</source>
        <translation>跳过该图像</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>停止运行</translation>
    </message>
    <message>
        <source>Take the training images in a new random order every epoch, instead of that of the files.</source>
        <translation>每个轮次以新的随机顺序取训练图像，而不按文件中的顺序。</translation>
    </message>
    <message>
        <source>The dual variables move along the slack. epoch-pass: once an epoch, by the mean over a pass through the training images in evaluation mode (exact, slower). epoch-running: once an epoch, by the mean over its batches (free). per-step: after every batch, by its slack (free; wants a smaller rate).</source>
        <translation>对偶变量沿松弛量变动。epoch-pass：每轮一次，依据在评估模式下遍历训练图像所得的均值（精确，较慢）。epoch-running：每轮一次，依据该轮各批次的均值（无额外开销）。per-step：每个批次之后，依据该批次的松弛量（无额外开销；需要较小的步长）。</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>最前面的</translation>
    </message>
    <message>
        <source>The images to train on: IDX files (MNIST), CIFAR&apos;s binary or Python version, MATLAB files of cropped digits (SVHN). A folder of images has train/CLASS/ and val/CLASS/, as ImageNet; val is the test set.</source>
        <translation>用于训练的图像：IDX 文件（MNIST）、CIFAR 的二进制版或 Python 版、裁剪数字的 MATLAB 文件（SVHN）。图像文件夹与 ImageNet 一样含有 train/CLASS/ 和 val/CLASS/；val 为测试集。</translation>
    </message>
    <message>
        <source>Threads that decode and scale images ahead of the training. 0: one per core, 16 at most. The number changes nothing but the speed.</source>
        <translation>先于训练解码和缩放图像的线程数。0：每个核心一个，最多 16 个。线程数只影响速度。</translation>
    </message>
    <message>
        <source>Train on the images of extra_32x32.mat too, mixed with those of train_32x32.mat.</source>
        <translation>也使用 extra_32x32.mat 中的图像训练，与 train_32x32.mat 中的图像混合。</translation>
    </message>
    <message>
        <source>Use only so many images of the training files (training and validation together), the first ones; of a folder, the first ones of every class, an even share of each. 0 uses all.</source>
        <translation>只使用训练文件中这么多张图像（训练和验证合计），取最前面的；对图像文件夹则取每个类别最前面的，各类别数量均等。0 表示全部使用。</translation>
    </message>
    <message>
        <source>Use only so many test images, the first ones; of a folder, an even share of each class. 0 uses all.</source>
        <translation>只使用这么多张测试图像，取最前面的；对图像文件夹则各类别数量均等。0 表示全部使用。</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>验证图像</translation>
    </message>
    <message>
        <source>What a bit width below the highest learns from: the predictions of the next higher one (recursive), those of the highest (soft), or the labels (hard).</source>
        <translation>低于最高位宽的各位宽从何学习：相邻更高位宽的预测（recursive）、最高位宽的预测（soft），或标签（hard）。</translation>
    </message>
    <message>
        <source>What happens when an image file cannot be decoded. stop: the run fails, naming the file. skip: the run warns once and goes on without it; its batch is smaller by one.</source>
        <translation>图像文件无法解码时如何处理。stop：运行失败并指出该文件。skip：运行警告一次，然后略过该文件继续；其所在批次少一张。</translation>
    </message>
    <message>
        <source>What is done with images that are not of the network&apos;s input size. pad: zeros around smaller ones, larger ones are refused. resize: scaled, bilinearly.</source>
        <translation>如何处理尺寸与网络输入不符的图像。pad：较小的四周补零，较大的拒绝。resize：双线性缩放。</translation>
    </message>
    <message>
        <source>Which training images are set aside for validation: random ones, or the first ones of the files.</source>
        <translation>哪些训练图像留作验证：随机选取的，或文件中最前面的。</translation>
    </message>
    <message>
        <source>for SVHN</source>
        <translation>用于 SVHN</translation>
    </message>
    <message>
        <source>for folders of images</source>
        <translation>用于图像文件夹</translation>
    </message>
    <message>
        <source>matched: both sides of every layer&apos;s constraint are compared without batch normalisation, and a layer&apos;s constraint trains that layer&apos;s weights alone. reference: as the official Python code computes, for comparisons with its results (resnet20q only). It asks for that code&apos;s output distance and dual step, which the paper&apos;s presets have.</source>
        <translation>matched：每层约束的两侧都在不含批归一化的情况下比较，并且一层的约束只训练该层的权重。reference：与官方 Python 代码的计算方式相同，用于和其结果比较（仅限 resnet20q）。它要求采用该代码的输出距离和对偶更新方式，论文的预设已如此设置。</translation>
    </message>
    <message>
        <source>with a random split</source>
        <translation>随机划分时</translation>
    </message>
    <message>
        <source>with any-precision</source>
        <translation>方法为 any-precision 时</translation>
    </message>
    <message>
        <source>with pd-qat</source>
        <translation>方法为 pd-qat 时</translation>
    </message>
    <message>
        <source>with pd-qat and pd-fixed</source>
        <translation>方法为 pd-qat 和 pd-fixed 时</translation>
    </message>
    <message>
        <source>Layers kept at 32 bits in the low-precision network, by name or by index. They have no constraint, except in reference semantics.</source>
        <translation>在低精度网络中保留在 32 位的层，按名称或序号。它们没有约束，除非采用 reference 语义。</translation>
    </message>
    <message>
        <source>for data sets other than folders of images</source>
        <translation>用于图像文件夹以外的数据集</translation>
    </message>
    <message>
        <source>with every method but full-precision</source>
        <translation>方法不是 full-precision 时</translation>
    </message>
    <message>
        <source>with every method but full-precision, and for built-in networks</source>
        <translation>方法不是 full-precision 且为内置网络时</translation>
    </message>
    <message>
        <source>Address as http://host:port. Empty: MLFLOW_TRACKING_URI of the environment, else http://127.0.0.1:5000. User and password, or a token, come from MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD and MLFLOW_TRACKING_TOKEN.</source>
        <translation>地址，写作 http://host:port。留空：取环境变量 MLFLOW_TRACKING_URI，否则为 http://127.0.0.1:5000。用户名和密码或令牌取自 MLFLOW_TRACKING_USERNAME、MLFLOW_TRACKING_PASSWORD 和 MLFLOW_TRACKING_TOKEN。</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Have the wandb program, where it is installed, upload the run while it grows.</source>
        <translation>如果装有 wandb 程序，由它在运行进行的同时上传。</translation>
    </message>
    <message>
        <source>MLflow</source>
        <translation>MLflow</translation>
    </message>
    <message>
        <source>MLflow server</source>
        <translation>MLflow 服务器</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Project of W&amp;B, experiment of MLflow.</source>
        <translation>W&amp;B 的项目，MLflow 的实验。</translation>
    </message>
    <message>
        <source>Send the run to an MLflow server. Training never waits for it; what it misses is sent later.</source>
        <translation>将运行发送到 MLflow 服务器。训练从不等待它；漏发的内容稍后补发。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>TensorBoard</source>
        <translation>TensorBoard</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Upload while training</source>
        <translation>训练时上传</translation>
    </message>
    <message>
        <source>W&amp;B team or user. Empty: your own.</source>
        <translation>W&amp;B 团队或用户。留空：您自己的。</translation>
    </message>
    <message>
        <source>Weights &amp; Biases</source>
        <translation>Weights &amp; Biases</translation>
    </message>
    <message>
        <source>Words by which trackers list the run, by comma.</source>
        <translation>跟踪器列出运行时使用的标签词，以逗号分隔。</translation>
    </message>
    <message>
        <source>Write event files for TensorBoard, beside those of the library&apos;s other runs.</source>
        <translation>写出 TensorBoard 的事件文件，与运行库中其他运行的放在一起。</translation>
    </message>
    <message>
        <source>Write the run as an offline W&amp;B run, which &quot;wandb sync&quot; uploads. Needs neither network nor account.</source>
        <translation>将运行写成 W&amp;B 离线运行，可用 "wandb sync" 上传。不需要网络和账号。</translation>
    </message>
    <message>
        <source>a tracker that groups runs is on</source>
        <translation>已启用可对运行分组的跟踪器</translation>
    </message>
    <message>
        <source>track.mlflow is on</source>
        <translation>track.mlflow 已启用</translation>
    </message>
    <message>
        <source>track.wandb is on</source>
        <translation>track.wandb 已启用</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像站</translation>
    </message>
    <message>
        <source>Photographs whose EXIF data say that the camera was held otherwise. ignore: they are read as they are stored, as torchvision does. apply: they are turned upright.</source>
        <translation>EXIF 数据表明相机未正持拍摄的照片。ignore：按存储的方向读取，与 torchvision 相同。apply：旋转为正向。</translation>
    </message>
    <message>
        <source>Rotation by EXIF</source>
        <translation>EXIF 旋转</translation>
    </message>
    <message>
        <source>Turn upright</source>
        <translation>旋转为正向</translation>
    </message>
    <message>
        <source>Where to fetch the set&apos;s files from in place of the server that publishes them: the URL of a folder that has them under their names. Their checksums are compared all the same.</source>
        <translation>代替发布服务器获取数据集文件的位置：存放同名文件的文件夹的 URL。校验和照样比对。</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>绝对</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>相连</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>Detached</source>
        <translation>分离</translation>
    </message>
    <message>
        <source>Distance between full- and low-precision predictions. cross-entropy: never below the entropy of the full-precision predictions, so that certainty pays. kl: less that entropy, 0 where both agree.</source>
        <translation>全精度预测与低精度预测之间的距离。cross-entropy：永不低于全精度预测的熵，因此预测越确定越有利。kl：减去该熵，两者一致时为 0。</translation>
    </message>
    <message>
        <source>Dual variables that start elsewhere, as layer=value or layer@bits=value; CE is the output. pdqat train --duals-from RUN takes those of a finished run: a warm start.</source>
        <translation>初始值不同的对偶变量，写作 layer=value 或 layer@bits=value；CE 表示输出。pdqat train --duals-from RUN 取用一次已完成运行的对偶变量：热启动。</translation>
    </message>
    <message>
        <source>Initial λ of single layers</source>
        <translation>单个层的初始 λ</translation>
    </message>
    <message>
        <source>Kullback-Leibler</source>
        <translation>Kullback-Leibler</translation>
    </message>
    <message>
        <source>Makes the step a PI step: λ is the sum of rate · slack, plus gain times the smoothed slack of now. It damps λ without changing where it settles. 0: plain ascent.</source>
        <translation>使更新成为 PI 步：λ 等于步长 · 松弛量的累加，再加上增益乘以当前平滑后的松弛量。它抑制 λ 的振荡，但不改变其稳定值。0：普通上升。</translation>
    </message>
    <message>
        <source>Output distance</source>
        <translation>输出距离</translation>
    </message>
    <message>
        <source>Output target</source>
        <translation>输出目标</translation>
    </message>
    <message>
        <source>Proportional gain</source>
        <translation>比例增益</translation>
    </message>
    <message>
        <source>Relative to ε</source>
        <translation>相对于 ε</translation>
    </message>
    <message>
        <source>Restart where feasible</source>
        <translation>满足时归零</translation>
    </message>
    <message>
        <source>Share ν of the earlier average in the slack that the step follows: single batches are noisy, and a λ that cannot fall below 0 keeps part of their noise. 0: the slack as it is.</source>
        <translation>更新所用的松弛量中，先前平均值所占的比例 ν：单个批次有噪声，而不能降到 0 以下的 λ 会保留部分噪声。0：松弛量原样使用。</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>松弛量</translation>
    </message>
    <message>
        <source>Smoothing of the slack</source>
        <translation>松弛量平滑</translation>
    </message>
    <message>
        <source>What the dual variables follow. absolute: λ moves by rate · (value − ε). relative: λ · ε moves by rate · (value / ε − 1), so that one rate suits levels of every size.</source>
        <translation>对偶变量所跟随的量。absolute：λ 变动步长 ·（值 − ε）。relative：λ · ε 变动步长 ·（值 / ε − 1），因此同一步长适用于各种大小的约束水平。</translation>
    </message>
    <message>
        <source>attached: the full-precision network learns to be near the low-precision one, too. detached: the low-precision one alone is drawn.</source>
        <translation>attached：全精度网络也学习接近低精度网络。detached：只拉动低精度网络。</translation>
    </message>
    <message>
        <source>λ returns to 0 as soon as its constraint holds. It calms runs that only have to be feasible; λ is no price then.</source>
        <translation>约束一旦成立，λ 就归 0。它使只求可行的运行更平稳；此时 λ 不是价格。</translation>
    </message>
    <message>
        <source>A note: pdqat allocate writes which run, criterion and budget chose the layers&apos; bits. It changes nothing.</source>
        <translation>一条备注：pdqat allocate 在此写明各层的位宽由哪次运行、哪个准则和哪个预算选出。它不改变任何东西。</translation>
    </message>
    <message>
        <source>Bits of single layers</source>
        <translation>单个层的位宽</translation>
    </message>
    <message>
        <source>Layers whose bit width is not that of the network, by name or by index: 4 for weights and activations, w4a8 where they differ. A layer&apos;s activations are its inputs. 32 keeps it in high precision. Batch normalisation stays that of the network&apos;s bit width.</source>
        <translation>位宽与网络不同的层，按名称或序号：4 同时用于权重和激活，两者不同时写作 w4a8。一层的激活是指其输入。32 使其保持高精度。批归一化仍用网络位宽的那一份。</translation>
    </message>
    <message>
        <source>ResNet-8 (MLPerf Tiny)</source>
        <translation>ResNet-8 (MLPerf Tiny)</translation>
    </message>
    <message>
        <source>Where the bits come from</source>
        <translation>位宽的来源</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All but the first and the last</source>
        <translation>除首层和末层外的全部</translation>
    </message>
    <message>
        <source>An ONNX model in float32 that classifies images. pdqat inspect FILE shows how it is taken. Training starts from its weights.</source>
        <translation>用于图像分类的 float32 ONNX 模型。pdqat inspect FILE 显示它将如何被采用。训练从其权重开始。</translation>
    </message>
    <message>
        <source>End training after so many epochs in a row in which every constraint was met on the training images. 0: never.</source>
        <translation>在训练图像上连续这么多个轮次满足全部约束后结束训练。0：从不。</translation>
    </message>
    <message>
        <source>From an ONNX file</source>
        <translation>来自 ONNX 文件</translation>
    </message>
    <message>
        <source>How a layer&apos;s inputs are quantized. unit: in steps on [0, 1], for networks that clamp to it; the built-in ones do. scaled: in steps of the size that fits what the layer reads, with a sign where that has one; built-in networks have ReLU then, in full precision too.</source>
        <translation>如何量化一层的输入。unit：在 [0, 1] 上分级，用于截断到该范围的网络；内置网络即是如此。scaled：量化步长的大小适配该层所读取的数据，数据带符号时量化也带符号；此时内置网络使用 ReLU，全精度下也一样。</translation>
    </message>
    <message>
        <source>How weights are quantized. dorefa: through tanh, for networks that are trained from scratch; full precision goes through tanh, too. uniform: in symmetric steps of the size that fits the weights best; full precision is the weights as they are, so that pretrained networks keep what they know, and what is trained can be quantized elsewhere.</source>
        <translation>如何量化权重。dorefa：经过 tanh，用于从头训练的网络；全精度同样经过 tanh。uniform：采用最适合权重的对称量化步长；全精度即权重原样，因此预训练网络保留其所学，训练结果也可在别处量化。</translation>
    </message>
    <message>
        <source>Images for the scale</source>
        <translation>确定尺度的图像数</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>New classifier</source>
        <translation>新分类器</translation>
    </message>
    <message>
        <source>On [0, 1]</source>
        <translation>在 [0, 1] 上</translation>
    </message>
    <message>
        <source>Output channel</source>
        <translation>输出通道</translation>
    </message>
    <message>
        <source>Rankable layers</source>
        <translation>可排名的层</translation>
    </message>
    <message>
        <source>Scaled</source>
        <translation>按尺度</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>起始权重</translation>
    </message>
    <message>
        <source>Steps per</source>
        <translation>量化步长粒度</translation>
    </message>
    <message>
        <source>Stop when met</source>
        <translation>满足即停止</translation>
    </message>
    <message>
        <source>The network to train. resnet20q: pre-activation ResNet-20, 20 quantized convolutions. resnet8: MLPerf Tiny&apos;s image classification network, 8 quantized convolutions. svhnq: the plain network of DoReFa-Net, 6 quantized convolutions, inputs of 40 px or more. resnet18q: pre-activation ResNet for ImageNet, inputs in multiples of 32 px. resnet50q: the same with bottlenecks. onnx: the network in network.file, with its weights.</source>
        <translation>要训练的网络。resnet20q：预激活 ResNet-20，20 个量化卷积。resnet8：MLPerf Tiny 的图像分类网络，8 个量化卷积。svhnq：DoReFa-Net 的普通网络，6 个量化卷积，输入不小于 40 px。resnet18q：用于 ImageNet 的预激活 ResNet，输入为 32 px 的倍数。resnet50q：同上，带瓶颈结构。onnx：network.file 中的网络及其权重。</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>均匀</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Where the first weights come from: a run, a file of weights (.pt, .safetensors), an ONNX model, or seed. Empty: the seed; of a network from a file, its own weights. A run that began has the SHA-256 of the weights here instead.</source>
        <translation>初始权重从何而来：一次运行、一个权重文件（.pt、.safetensors）、一个 ONNX 模型，或 seed。留空：由随机种子生成；对来自文件的网络则为其自身权重。已开始的运行在此处改记权重的 SHA-256。</translation>
    </message>
    <message>
        <source>Where the model file&apos;s classifier has another number of outputs than the data has classes, give it the data&apos;s and let it begin anew.</source>
        <translation>模型文件的分类器输出数与数据的类别数不同时，改用数据的类别数并重新初始化。</translation>
    </message>
    <message>
        <source>Whether all of a layer&apos;s weights share one size of steps, or those of each output channel have their own.</source>
        <translation>一层的所有权重共用一个量化步长，还是每个输出通道各有自己的步长。</translation>
    </message>
    <message>
        <source>Which layers of a model file can be quantized and ranked. inner: all but the first convolution and the classifier, which stay in full precision.</source>
        <translation>模型文件中哪些层可以量化和排名。inner：除第一个卷积和分类器之外的全部，这两者保持全精度。</translation>
    </message>
    <message>
        <source>for a network from a file</source>
        <translation>用于来自文件的网络</translation>
    </message>
    <message>
        <source>for the built-in networks</source>
        <translation>用于内置网络</translation>
    </message>
    <message>
        <source>with constraints</source>
        <translation>有约束时</translation>
    </message>
    <message>
        <source>with uniform weights</source>
        <translation>权重量化为 uniform 时</translation>
    </message>
    <message>
        <source>Training images to which the steps of scaled activations are fitted before training, and batch normalisation where given weights are quantized.</source>
        <translation>训练前用来拟合 scaled 激活的量化步长的训练图像数；量化给定权重时，批归一化也用它们拟合。</translation>
    </message>
    <message>
        <source>for a network from a file, and with run.init</source>
        <translation>用于来自文件的网络，以及设置了 run.init 时</translation>
    </message>
    <message>
        <source>with scaled activations, or given weights</source>
        <translation>激活为 scaled 或给定了权重时</translation>
    </message>
    <message>
        <source>All weights</source>
        <translation>全部权重</translation>
    </message>
    <message>
        <source>Averaged weights</source>
        <translation>权重平均</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>Decay of a moving average of all weights and statistics (EMA), one step a batch. Where it is above 0, validation, test and what is made of the run use the average; training and the constraints&apos; training values do not. 0: none.</source>
        <translation>全部权重和统计量的滑动平均（EMA）的衰减率，每个批次更新一次。大于 0 时，验证、测试以及由该运行生成的结果都使用平均值；训练和约束的训练值则不使用。0：无。</translation>
    </message>
    <message>
        <source>Decay of normalisation</source>
        <translation>归一化参数衰减</translation>
    </message>
    <message>
        <source>Epochs in which the learning rate rises evenly from 0, batch by batch.</source>
        <translation>学习率从 0 起逐批次均匀上升的轮次数。</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>拟合</translation>
    </message>
    <message>
        <source>How the learning rate falls. steps: by the decay factor at each milestone. cosine: along half a cosine to 0 at the end; such a run cannot be extended.</source>
        <translation>学习率如何下降。steps：在每个里程碑处乘以衰减系数。cosine：沿半个余弦在结束时降到 0；这样的运行不能延长。</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Low precision trains</source>
        <translation>低精度训练对象</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>Share of the training target that all classes get alike, in place of the label. Losses that are shown are those of the labels.</source>
        <translation>训练目标中不取自标签、而由所有类别均分的比例。显示的损失是对标签而言的。</translation>
    </message>
    <message>
        <source>Size of steps</source>
        <translation>量化步长</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>阶梯</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>What is its own</source>
        <translation>自有参数</translation>
    </message>
    <message>
        <source>What the low-precision network&apos;s output constraint trains. own: what belongs to its bit width alone, batch normalisation and learned steps, as published; weights learn at full precision and from the layers&apos; constraints. weights: the shared weights too, straight through the quantizers, which pretrained networks need at few bits.</source>
        <translation>低精度网络的输出约束训练什么。own：只训练其位宽专属的部分，即批归一化和学习的量化步长，与论文一致；权重则在全精度下以及从层约束中学习。weights：也直通量化器训练共享权重，预训练网络在位数很少时需要这样做。</translation>
    </message>
    <message>
        <source>Whether weight decay holds for batch normalisation and biases too. Steps of quantizers never decay.</source>
        <translation>权重衰减是否也用于批归一化和偏置。量化器的步长从不衰减。</translation>
    </message>
    <message>
        <source>fitted: of weights anew at every training step, with the least squared error; of scaled activations once, before training. learned: they begin so and are trained like weights (LSQ), each bit width&apos;s of its own. SGD suits them better than Adam.</source>
        <translation>fitted：权重的量化步长在每个训练步重新按最小平方误差拟合；scaled 激活的则在训练前拟合一次。learned：以同样方式开始，之后与权重一样训练（LSQ），每个位宽各有一套。SGD 比 Adam 更适合它们。</translation>
    </message>
    <message>
        <source>with the schedule steps</source>
        <translation>学习率调度为 steps 时</translation>
    </message>
</context>
<context>
    <name>inventory</name>
    <message>
        <source>%1 image</source>
        <translation>%1 张图像</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 张图像</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>%1 个文件</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 个文件</translation>
    </message>
    <message>
        <source>%1 class</source>
        <translation>%1 个类别</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 个类别</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>, %1 of %2</source>
        <translation>，%1，每类 %2</translation>
    </message>
    <message>
        <source>, %1 of %2 (%3) to %4 (%5)</source>
        <translation>，%1，每类 %2（%3）至 %4（%5）</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (the limit leaves the others)</source>
        <translation>%1：%3中的 %2 张（其余因数量上限而不用）</translation>
    </message>
    <message>
        <source>%1 leaves out %2 without a suffix</source>
        <translation>%1 略去无后缀的 %2</translation>
    </message>
    <message>
        <source>%1 leaves out %2 with the suffix %3</source>
        <translation>%1 略去后缀为 %3 的 %2</translation>
    </message>
    <message>
        <source>%1 leaves out %2 as hidden: the name begins with a point</source>
        <translation>%1 略去隐藏的 %2：名称以点开头</translation>
    </message>
    <message>
        <source>%1 leaves out %2 as links to folders, which are not followed, or to nothing</source>
        <translation>%1 略去作为链接的 %2：指向文件夹（不予跟随）或目标不存在</translation>
    </message>
    <message>
        <source>%1 leaves out %2 outside the class folders</source>
        <translation>%1 略去类别文件夹之外的 %2</translation>
    </message>
    <message>
        <source>%1 leaves out %2 that the label file does not name</source>
        <translation>%1 略去标签文件未列出的 %2</translation>
    </message>
    <message>
        <source>rotated by EXIF, which is not applied</source>
        <translation>带有 EXIF 旋转信息，未予应用</translation>
    </message>
    <message>
        <source>rotated by EXIF, and turned upright</source>
        <translation>带有 EXIF 旋转信息，已旋转为正向</translation>
    </message>
    <message>
        <source>grey, and read as RGB</source>
        <translation>为灰度图，按 RGB 读取</translation>
    </message>
    <message>
        <source>CMYK, and read as RGB</source>
        <translation>为 CMYK，按 RGB 读取</translation>
    </message>
    <message>
        <source>of 16 bits, and read with 8</source>
        <translation>为 16 位，按 8 位读取</translation>
    </message>
    <message>
        <source>such that no image can be decoded</source>
        <translation>无法解码</translation>
    </message>
    <message>
        <source>%1 of %2 looked at</source>
        <translation>已检查的 %2 张中的 %1</translation>
    </message>
    <message>
        <source>%1: %2 is %3</source>
        <translation>%1：%2 张%3</translation>
    </message>
    <message>
        <source>%1: %2 are %3</source>
        <translation>%1：%2 张%3</translation>
    </message>
    <message>
        <source>%1 is short by %2: its files hold %3, the published set has %4</source>
        <translation>%1 缺少 %2：其文件中有 %3 张，公布的数据集有 %4 张</translation>
    </message>
    <message>
        <source>%1: %2 has a file name that another class has too</source>
        <translation>%1：%2与另一类别中的文件同名</translation>
    </message>
    <message>
        <source>%1: %2 have a file name that another class has too</source>
        <translation>%1：%2与另一类别中的文件同名</translation>
    </message>
    <message>
        <source>%1 has no image of %2: %3</source>
        <translation>%1 中有 %2没有图像：%3</translation>
    </message>
    <message>
        <source>%1 of val has the class and file name of a training image</source>
        <translation>val 中有 %1与某张训练图像的类别和文件名相同</translation>
    </message>
    <message>
        <source>%1 of val have the class and file name of a training image</source>
        <translation>val 中有 %1与某张训练图像的类别和文件名相同</translation>
    </message>
    <message>
        <source>split: %1 to train on, %2 to validate</source>
        <translation>划分：%1 张用于训练，%2 张用于验证</translation>
    </message>
    <message>
        <source>passed over: %1 at the end of every epoch, too few for a batch of this network</source>
        <translation>略过：每轮末尾的 %1，不足该网络的一个批次</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::Actions</name>
    <message>
        <source>Write a re&amp;port…</source>
        <translation>生成报告(&amp;P)…</translation>
    </message>
    <message>
        <source>Of the runs selected in the list, as HTML or PDF</source>
        <translation>列表中所选运行的报告，HTML 或 PDF 格式</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New experiment</source>
        <translation>新建实验(&amp;N)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>导入设置(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export settings…</source>
        <translation>导出设置(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Finish the batch, keep a checkpoint, end</source>
        <translation>完成当前批次，保留检查点，然后结束</translation>
    </message>
    <message>
        <source>&amp;Abort</source>
        <translation>中止(&amp;A)</translation>
    </message>
    <message>
        <source>End without a checkpoint</source>
        <translation>结束，不保留检查点</translation>
    </message>
    <message>
        <source>Re&amp;load the library</source>
        <translation>重新加载运行库(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Find a run</source>
        <translation>查找运行(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>下一页(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>上一页(&amp;P)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About PD-QAT Workbench</source>
        <translation>关于 PD-QAT Workbench(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;weep…</source>
        <translation>扫描实验(&amp;W)…</translation>
    </message>
    <message>
        <source>Train many runs from one file</source>
        <translation>根据一个文件训练多次运行</translation>
    </message>
    <message>
        <source>Export &amp;model…</source>
        <translation>导出模型(&amp;M)…</translation>
    </message>
    <message>
        <source>The network of the run shown for other programs, with proof</source>
        <translation>将所示运行的网络导出供其他程序使用，附证明</translation>
    </message>
    <message>
        <source>Send to &amp;tracker…</source>
        <translation>发送到跟踪器(&amp;T)…</translation>
    </message>
    <message>
        <source>Send the run shown to an experiment tracker</source>
        <translation>将所示运行发送到实验跟踪器</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>打开模型(&amp;O)…</translation>
    </message>
    <message>
        <source>Look at an ONNX model, quantize it, train it</source>
        <translation>查看 ONNX 模型、量化它、训练它</translation>
    </message>
    <message>
        <source>Open &amp;library…</source>
        <translation>打开运行库(&amp;L)…</translation>
    </message>
    <message>
        <source>Show another folder of runs, or make a new one</source>
        <translation>显示另一个存放运行的文件夹，或新建一个</translation>
    </message>
    <message>
        <source>Import run&amp;s…</source>
        <translation>导入运行(&amp;S)…</translation>
    </message>
    <message>
        <source>From another library, W&amp;B, TensorBoard or MLflow</source>
        <translation>来自另一个运行库、W&amp;B、TensorBoard 或 MLflow</translation>
    </message>
    <message>
        <source>Several &amp;values…</source>
        <translation>多个取值(&amp;V)…</translation>
    </message>
    <message>
        <source>Train the experiment in the form with every combination of several values</source>
        <translation>以多个取值的每一种组合训练表单中的实验</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::AgreementModel</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>integers</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>floats</source>
        <translation>浮点</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位宽</translation>
    </message>
    <message>
        <source>Largest output</source>
        <translation>最大输出</translation>
    </message>
    <message>
        <source>Max difference</source>
        <translation>最大差异</translation>
    </message>
    <message>
        <source>Mean diff.</source>
        <translation>平均差异</translation>
    </message>
    <message>
        <source>Flipped codes</source>
        <translation>翻转的量化码</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>计算类型</translation>
    </message>
    <message>
        <source>In the network&apos;s order</source>
        <translation>按网络中的顺序</translation>
    </message>
    <message>
        <source>As exported</source>
        <translation>与导出时相同</translation>
    </message>
    <message>
        <source>Largest absolute output of the engine&apos;s layer</source>
        <translation>引擎中该层输出的最大绝对值</translation>
    </message>
    <message>
        <source>Largest absolute difference of outputs, exported − engine</source>
        <translation>输出之差（导出 − 引擎）的最大绝对值</translation>
    </message>
    <message>
        <source>Mean absolute difference of outputs</source>
        <translation>输出之差的平均绝对值</translation>
    </message>
    <message>
        <source>Codes of the layer&apos;s quantized input that differ from the engine&apos;s</source>
        <translation>该层输入的量化码中与引擎不同的个数</translation>
    </message>
    <message>
        <source>What the runtime&apos;s own graph computes the layer in</source>
        <translation>运行时自身的计算图以何种类型计算该层</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::Banner</name>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pdqat::ui::BitsTable</name>
    <message>
        <source>Fix at %1 bit</source>
        <translation>固定为 %1 位</translation>
    </message>
    <message>
        <source>Never %1 bit</source>
        <translation>禁用 %1 位</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::BoardView</name>
    <message>
        <source>Constraints</source>
        <translation>约束</translation>
    </message>
    <message>
        <source>One row per constraint with level, value, slack, dual variable and state</source>
        <translation>每个约束一行，含水平、值、松弛量、对偶变量和状态</translation>
    </message>
    <message>
        <source>no dual step yet</source>
        <translation>尚无对偶更新</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::BudgetGap</name>
    <message>
        <source>Measure each layer alone</source>
        <translation>逐层单独测量</translation>
    </message>
    <message>
        <source>Measure what each layer loses at several bit widths</source>
        <translation>测量每层在若干位宽下的损失增加</translation>
    </message>
    <message>
        <source>Goes through the validation images for each layer at 2, 4 and 8 bit and at the run&apos;s own widths. It can be cancelled, and goes on from there the next time.</source>
        <translation>对每一层，在 2、4、8 位以及该运行自身的位宽下遍历验证图像。可以取消，下次从中断处继续。</translation>
    </message>
    <message>
        <source>Measure times here</source>
        <translation>在本机测量时间</translation>
    </message>
    <message>
        <source>Measure how long each layer takes on this machine</source>
        <translation>测量每层在这台机器上的耗时</translation>
    </message>
    <message>
        <source>Runs the network at every bit width in onnxruntime, where the Python that is found has it, else by the workbench&apos;s own kernels. Less than a minute as a rule; best with nothing else running.</source>
        <translation>以每个位宽在 onnxruntime 中运行网络（若找到的 Python 装有它），否则用本程序自带的内核。通常不到一分钟；最好不要同时运行其他程序。</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::BudgetPage</name>
    <message>
        <source>Each layer gets a bit width of its own, so that the network fits the budget and loses as little as possible. Move the slider; click a width in the table to fix it for that layer, right-click to forbid it.</source>
        <translation>为每层分配各自的位宽，使网络符合预算且损失尽可能小。移动滑块；单击表中的位宽可将该层固定于此，右键单击则禁用。</translation>
    </message>
    <message>
        <source>Loss &amp;by</source>
        <translation>损失依据(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>预算(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;hortcuts as the layer beside</source>
        <translation>捷径与并列层相同(&amp;H)</translation>
    </message>
    <message>
        <source>Layers that read the same map get the same bit width: it is quantized once</source>
        <translation>读取同一特征图的层采用相同位宽：特征图只量化一次</translation>
    </message>
    <message>
        <source>&amp;Reset by-hand changes</source>
        <translation>重置手动更改(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Train this</source>
        <translation>训练此方案(&amp;T)</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>bit operations</source>
        <translation>位运算量</translation>
    </message>
    <message>
        <source>What the loss of a layer is measured by</source>
        <translation>以什么衡量一层的损失</translation>
    </message>
    <message>
        <source>Unit of the budget</source>
        <translation>预算的单位</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Budget as a number</source>
        <translation>预算数值</translation>
    </message>
    <message>
        <source>Shortcuts as the layer beside</source>
        <translation>捷径与并列层相同</translation>
    </message>
    <message>
        <source>Reset by-hand changes</source>
        <translation>重置手动更改</translation>
    </message>
    <message>
        <source>Train this</source>
        <translation>训练此方案</translation>
    </message>
    <message>
        <source>Bit width of each layer</source>
        <translation>每层的位宽</translation>
    </message>
    <message>
        <source>The losses of its layers are known after the first epoch.</source>
        <translation>首个轮次之后才能得知各层的损失。</translation>
    </message>
    <message>
        <source>No run selected.
Press Run, or select a run on the left.</source>
        <translation>未选择运行。
请按“运行”，或在左侧选择一次运行。</translation>
    </message>
    <message>
        <source>loss by %1</source>
        <translation>损失（按%1）</translation>
    </message>
    <message>
        <source>From %1, the cheapest choice, to %2, the dearest.</source>
        <translation>从最便宜的方案 %1 到最昂贵的方案 %2。</translation>
    </message>
    <message>
        <source>“%1” is no budget: say for example %2.</source>
        <translation>“%1”不是有效的预算：例如可写作 %2。</translation>
    </message>
    <message>
        <source>bits within %1</source>
        <translation>%1 以内的位宽</translation>
    </message>
    <message>
        <source>The layers were not measured.</source>
        <translation>尚未逐层测量。</translation>
    </message>
    <message>
        <source>&amp;Compare …</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>A report of the trained networks on show, the newest run of each</source>
        <translation>所示的已训练网络的报告，各取最新一次运行</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Compare the trained networks</source>
        <translation>比较已训练的网络</translation>
    </message>
    <message>
        <source>all at %1 bit</source>
        <translation>全部 %1 位</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>St&amp;udy…</source>
        <translation>研究(&amp;U)…</translation>
    </message>
    <message>
        <source>Trains networks within several budgets, and shows which is worth taking</source>
        <translation>在若干预算内训练网络，并指出哪一个值得采用</translation>
    </message>
    <message>
        <source>Trade-off study of several budgets</source>
        <translation>多个预算的权衡研究</translation>
    </message>
    <message>
        <source>There is no study of an unfinished run.</source>
        <translation>未完成的运行不能做研究。</translation>
    </message>
    <message>
        <source>Its ranking still changes. Let the run end, or resume it to its end, first.</source>
        <translation>其排名仍在变化。请先让运行结束，或恢复运行直到结束。</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::CheckList</name>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::CloseGuard</name>
    <message>
        <source>A run is training</source>
        <translation>有运行正在训练</translation>
    </message>
    <message>
        <source>Stop it, keep a checkpoint and close? It can be resumed at the next start.</source>
        <translation>停止它、保留检查点并关闭吗？下次启动时可以恢复。</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止并保留</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Unsaved recipe</source>
        <translation>未保存的配方</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved. Close without them?</source>
        <translation>“%1”有未保存的更改。不保存就关闭吗？</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ColorScale</name>
    <message>
        <source>Colours: %1</source>
        <translation>颜色：%1</translation>
    </message>
    <message>
        <source>Colours: %1 from 0 to %2</source>
        <translation>颜色：%1，从 0 到 %2</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::CompareCurves</name>
    <message>
        <source>mean over the layers</source>
        <translation>各层均值</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>层(&amp;L)</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>第 %1 批次</translation>
    </message>
    <message>
        <source>minute %1</source>
        <translation>第 %1 分钟</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>量(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>图像(&amp;I)</translation>
    </message>
    <message>
        <source>Al&amp;ong</source>
        <translation>横轴(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Show as</source>
        <translation>显示方式(&amp;S)</translation>
    </message>
    <message>
        <source>one plot</source>
        <translation>单图</translation>
    </message>
    <message>
        <source>small multiples</source>
        <translation>分面小图</translation>
    </message>
    <message>
        <source>%1, mean ± standard deviation</source>
        <translation>%1，均值 ± 标准差</translation>
    </message>
    <message>
        <source>The first %1 of %2 groups</source>
        <translation>%2 组中的前 %1 组</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>None of these runs has this quantity of a layer. Training with layer constraints measures λ, error and slack.</source>
        <translation>这些运行都没有层的这个量。带层约束的训练会测量 λ、误差和松弛量。</translation>
    </message>
    <message>
        <source>None of these runs has both numbers. pdqat latency measures times.</source>
        <translation>这些运行都不同时具有这两个数值。pdqat latency 可测量时间。</translation>
    </message>
    <message>
        <source>%1 runs in %2 groups</source>
        <translation>%1 次运行，分 %2 组</translation>
    </message>
    <message>
        <source>their settings are the same</source>
        <translation>设置相同</translation>
    </message>
    <message>
        <source>they differ in %1</source>
        <translation>不同之处：%1</translation>
    </message>
    <message>
        <source>they differ in %1 and %2 more</source>
        <translation>不同之处：%1 及另外 %2 项</translation>
    </message>
    <message>
        <source>logs are being read …</source>
        <translation>正在读取日志…</translation>
    </message>
    <message>
        <source>Views of the comparison</source>
        <translation>比较的视图</translation>
    </message>
    <message>
        <source>Fold seeds</source>
        <translation>合并种子</translation>
    </message>
    <message>
        <source>As a recipe</source>
        <translation>转为配方</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>导出图</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>权衡</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>平行坐标</translation>
    </message>
    <message>
        <source>&amp;Fold seeds</source>
        <translation>合并种子(&amp;F)</translation>
    </message>
    <message>
        <source>Runs that differ in their seeds alone are one group: their mean with its spread</source>
        <translation>仅种子不同的运行合为一组：显示其均值和离散程度</translation>
    </message>
    <message>
        <source>As a &amp;recipe</source>
        <translation>转为配方(&amp;R)</translation>
    </message>
    <message>
        <source>Open a recipe that makes this figure or table, on page Figures</source>
        <translation>在“图”页打开生成此图或表格的配方</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>each run&apos;s lowest</source>
        <translation>各运行的最低位宽</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 位</translation>
    </message>
    <message>
        <source>Bit &amp;width</source>
        <translation>位宽(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>取自(&amp;A)</translation>
    </message>
    <message>
        <source>the best epoch</source>
        <translation>最佳轮次</translation>
    </message>
    <message>
        <source>the last epoch</source>
        <translation>最后轮次</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>量(&amp;Q)</translation>
    </message>
    <message>
        <source>Ac&amp;ross</source>
        <translation>横轴(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>纵轴(&amp;U)</translation>
    </message>
    <message>
        <source>Select two or more runs in the list on the left: with Ctrl or Shift and a click, or with Shift and the arrow keys.</source>
        <translation>请在左侧列表中选择两次或更多运行：按住 Ctrl 或 Shift 并单击，或按住 Shift 并使用方向键。</translation>
    </message>
    <message>
        <source>Layers by run</source>
        <translation>按层和运行</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell</source>
        <translation>用方向键在单元格之间移动</translation>
    </message>
    <message>
        <source>Trade-off of the runs</source>
        <translation>运行的权衡</translation>
    </message>
    <message>
        <source>Arrow keys go from run to run</source>
        <translation>用方向键在运行之间移动</translation>
    </message>
    <message>
        <source>Settings and results of the runs</source>
        <translation>运行的设置与结果</translation>
    </message>
    <message>
        <source>and %1 more notes</source>
        <translation>以及另外 %1 条说明</translation>
    </message>
    <message>
        <source>Recipes have no such figure: they draw curves along epochs, layers&apos; λ, error and slack, and numbers against size, bit operations, kept layers or time</source>
        <translation>配方没有这种图：配方可绘制沿轮次的曲线，各层的 λ、误差和松弛量，以及数值与大小、位运算量、保留层数或时间的关系</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::CompareTable</name>
    <message>
        <source>Compared runs</source>
        <translation>参与比较的运行</translation>
    </message>
    <message>
        <source>Hold the others against &amp;this one</source>
        <translation>以此为基准比较其他(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy the table as CSV</source>
        <translation>将表格复制为 CSV(&amp;C)</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::CompareTableModel</name>
    <message>
        <source>%1 (baseline)</source>
        <translation>%1（基准）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Less the baseline&apos;s, over the seeds that both have: %1</source>
        <translation>减去基准的值，基于两者共有的种子：%1</translation>
    </message>
    <message>
        <source>95 % interval: %1 to %2</source>
        <translation>95 % 区间：%1 至 %2</translation>
    </message>
    <message>
        <source>p = %1 (paired t test, two-sided)</source>
        <translation>p = %1（配对 t 检验，双侧）</translation>
    </message>
    <message>
        <source>At the last epoch</source>
        <translation>最后轮次的值</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Less the baseline&apos;s; single runs, whatever their seeds</source>
        <translation>减去基准的值；单次运行，不论种子</translation>
    </message>
    <message>
        <source>Δ %1</source>
        <translation>Δ %1</translation>
    </message>
    <message>
        <source>At the best epoch, by the accuracy on validation images where there are such</source>
        <translation>最佳轮次的值，有验证图像时按其准确率选取</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ConfigFiles</name>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>设置 (*.json)</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>The settings could not be read.</source>
        <translation>无法读取设置。</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>The settings were not written.</source>
        <translation>设置未写出。</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ConstraintBoard</name>
    <message>
        <source>no dual step yet</source>
        <translation>尚无对偶更新</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>约束</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位宽</translation>
    </message>
    <message>
        <source>ε</source>
        <translation>ε</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>松弛量</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>λ trend</source>
        <translation>λ 趋势</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Layer, or the output of the network</source>
        <translation>层，或网络的输出</translation>
    </message>
    <message>
        <source>Low bit width</source>
        <translation>低位宽</translation>
    </message>
    <message>
        <source>Mean over the training images: squared or absolute error of a layer, distance of the output (nats)</source>
        <translation>训练图像上的均值：层的平方误差或绝对误差，输出的距离（nat）</translation>
    </message>
    <message>
        <source>Dual variable over the last dual steps</source>
        <translation>最近若干次对偶更新中的对偶变量</translation>
    </message>
    <message>
        <source>not constrained</source>
        <translation>无约束</translation>
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
        <translation>λ 均值</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>相对误差</translation>
    </message>
    <message>
        <source>After gain</source>
        <translation>增益后</translation>
    </message>
    <message>
        <source>Inside (0, 1)</source>
        <translation>在 (0, 1) 内</translation>
    </message>
    <message>
        <source>The same after the best gain, which batch normalisation can undo</source>
        <translation>施加最佳增益后的同一误差；批归一化可以抵消该增益</translation>
    </message>
    <message>
        <source>Share of the layer&apos;s outputs inside (0, 1) before the clamp: what lies below 0 has no error for free</source>
        <translation>截断前位于 (0, 1) 内的该层输出的比例：低于 0 的部分天然没有误差</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::CurveLegend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Enter highlights a curve, Space hides or shows it, S shows it alone.</source>
        <translation>Enter 突出显示曲线，空格隐藏或显示曲线，S 只显示该曲线。</translation>
    </message>
    <message>
        <source>Click: highlight · Ctrl-click: hide or show · double-click: show alone</source>
        <translation>单击：突出显示 · Ctrl+单击：隐藏或显示 · 双击：只显示该曲线</translation>
    </message>
    <message>
        <source>Filter curves</source>
        <translation>筛选曲线</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::CurvePlot</name>
    <message>
        <source>log y</source>
        <translation>y 对数</translation>
    </message>
    <message>
        <source>Logarithmic vertical axis</source>
        <translation>纵轴对数刻度</translation>
    </message>
    <message>
        <source>Logarithmic horizontal axis</source>
        <translation>横轴对数刻度</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Show everything and follow the data</source>
        <translation>显示全部并跟随数据</translation>
    </message>
    <message>
        <source>Numbers as a table</source>
        <translation>以表格显示数值</translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation>以表格显示这些数值</translation>
    </message>
    <message>
        <source>Export figure…</source>
        <translation>导出图…</translation>
    </message>
    <message>
        <source>Export this figure</source>
        <translation>导出此图</translation>
    </message>
    <message>
        <source>More for this plot</source>
        <translation>此绘图的更多操作</translation>
    </message>
    <message>
        <source>Plot of %1 over %2, number of curves: %3. Arrow keys pan, plus and minus zoom, Home shows everything, L switches the logarithmic axis, T shows the numbers as a table.</source>
        <translation>“%1”随“%2”变化的图，曲线数：%3。方向键平移，加号和减号缩放，Home 显示全部，L 切换对数轴，T 以表格显示数值。</translation>
    </message>
    <message>
        <source>values not finite: %1</source>
        <translation>非有限值：%1</translation>
    </message>
    <message>
        <source>values ≤ 0 hidden by the log axis: %1</source>
        <translation>因对数轴隐藏的 ≤ 0 的值：%1</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>Smoothing of batches</source>
        <translation>批次的平滑</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, smoothed</source>
        <translation>%1，平滑后</translation>
    </message>
    <message>
        <source>%1 · drawn: lowest and highest of up to %2 points</source>
        <translation>%1 · 所绘：至多 %2 个点中的最小与最大</translation>
    </message>
    <message>
        <source>%1 · min, max of %2</source>
        <translation>%1 · %2 点的最小、最大</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::CurveTableModel</name>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::DataPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>What lies in the data folder</source>
        <translation>数据文件夹中的内容</translation>
    </message>
    <message>
        <source>Progress of getting the data set</source>
        <translation>获取数据集的进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>获取…</translation>
    </message>
    <message>
        <source>Stop getting the data set</source>
        <translation>停止获取数据集</translation>
    </message>
    <message>
        <source>Get the data set from where it is published</source>
        <translation>从发布处获取数据集</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::DockTitle</name>
    <message>
        <source>Hide %1</source>
        <translation>隐藏%1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::EngineCompare</name>
    <message>
        <source>The runs cannot be compared</source>
        <translation>无法比较这些运行</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::EngineFigures</name>
    <message>
        <source>A recipe cannot be read</source>
        <translation>无法读取某个配方</translation>
    </message>
    <message>
        <source>The recipe was not saved</source>
        <translation>配方未保存</translation>
    </message>
    <message>
        <source>The recipe was not removed</source>
        <translation>配方未移除</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>文件未写出。</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::EngineModels</name>
    <message>
        <source>The node data could not be made.</source>
        <translation>无法生成节点数据。</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::EngineQueue</name>
    <message>
        <source>The queue was not changed.</source>
        <translation>队列未更改。</translation>
    </message>
    <message>
        <source>Nobody works on the queue.</source>
        <translation>没有进程在处理队列。</translation>
    </message>
    <message>
        <source>Its process ended with code %1.</source>
        <translation>其进程已结束，代码 %1。</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::EngineReports</name>
    <message>
        <source>The report was not written</source>
        <translation>报告未写出</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::EngineRuns</name>
    <message>
        <source>The run could not be started</source>
        <translation>无法启动运行</translation>
    </message>
    <message>
        <source>The run could not be resumed</source>
        <translation>无法恢复运行</translation>
    </message>
    <message>
        <source>The library cannot be read</source>
        <translation>无法读取运行库</translation>
    </message>
    <message>
        <source>The run cannot be read</source>
        <translation>无法读取运行</translation>
    </message>
    <message>
        <source>The labels were not changed</source>
        <translation>标注未更改</translation>
    </message>
    <message>
        <source>Not all runs were moved to the trash</source>
        <translation>部分运行未移到回收站</translation>
    </message>
    <message>
        <source>Not all runs were restored</source>
        <translation>部分运行未还原</translation>
    </message>
    <message>
        <source>Not all runs were deleted</source>
        <translation>部分运行未删除</translation>
    </message>
    <message>
        <source>The trash cannot be read</source>
        <translation>无法读取回收站</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>未导入任何内容</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::EngineSweeps</name>
    <message>
        <source>It ended at once. Output: %1</source>
        <translation>它立即结束了。输出：%1</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::EngineTrackers</name>
    <message>
        <source>The run still trains. Send it again after its end: only the rest is sent then.</source>
        <translation>运行仍在训练。请在其结束后再次发送：届时只发送剩余部分。</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ExperimentForm</name>
    <message>
        <source>Ready to run.</source>
        <translation>可以运行。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run this experiment</source>
        <translation>运行此实验</translation>
    </message>
    <message>
        <source>Select a field to read what it means.</source>
        <translation>选择一个字段以查看其含义。</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>Put this experiment in line</source>
        <translation>将此实验加入队列</translation>
    </message>
    <message>
        <source>A run trains: this one gets in line.</source>
        <translation>有运行正在训练：此实验将排入队列。</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ExportDialog</name>
    <message>
        <source>Export “%1”</source>
        <translation>导出“%1”</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
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
        <translation>CSV（数值）</translation>
    </message>
    <message>
        <source>Column (%1 mm)</source>
        <translation>单栏（%1 mm）</translation>
    </message>
    <message>
        <source>Page (%1 mm)</source>
        <translation>整页（%1 mm）</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
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
        <translation>格式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>导出图</translation>
    </message>
    <message>
        <source>As the figure was made</source>
        <translation>按图制作时的设置</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ExportForm</name>
    <message>
        <source>%1 bit</source>
        <translation>%1 位</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>导出模型</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>&amp;Bit width</source>
        <translation>位宽(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Checkpoint</source>
        <translation>检查点(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Test images</source>
        <translation>测试图像(&amp;T)</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>文件(&amp;I)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>in the run&apos;s folder</source>
        <translation>在运行的文件夹中</translation>
    </message>
    <message>
        <source>Bit width</source>
        <translation>位宽</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Test images of the proof</source>
        <translation>用于证明的测试图像</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>Choose the file to write</source>
        <translation>选择要写入的文件</translation>
    </message>
    <message>
        <source>Images on which the exported graph is compared with the engine</source>
        <translation>用来比较导出的计算图与引擎的图像</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ExportsModel</name>
    <message>
        <source>What the file has beyond the parameters packed at their bits</source>
        <translation>文件中除按位宽打包的参数之外的部分</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位宽</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::FieldRow</name>
    <message>
        <source>Reset %1 to its default</source>
        <translation>将“%1”重置为默认值</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>恢复默认值：%1</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::FigureActions</name>
    <message>
        <source>&amp;New figure</source>
        <translation>新建图(&amp;N)</translation>
    </message>
    <message>
        <source>Searc&amp;h figures</source>
        <translation>搜索图(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Back to all figures</source>
        <translation>返回全部图(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Save recipe</source>
        <translation>保存配方(&amp;S)</translation>
    </message>
    <message>
        <source>Save recipe &amp;as…</source>
        <translation>配方另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove recipe</source>
        <translation>移除配方(&amp;R)</translation>
    </message>
    <message>
        <source>Edit as &amp;JSON…</source>
        <translation>以 JSON 编辑(&amp;J)…</translation>
    </message>
    <message>
        <source>Show as printed in &amp;grey</source>
        <translation>以灰度打印效果显示(&amp;G)</translation>
    </message>
    <message>
        <source>Export as &amp;PDF, SVG or PNG…</source>
        <translation>导出为 PDF、SVG 或 PNG(&amp;P)…</translation>
    </message>
    <message>
        <source>Export as &amp;LaTeX…</source>
        <translation>导出为 LaTeX(&amp;L)…</translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>导出为 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>Export as &amp;Markdown…</source>
        <translation>导出为 Markdown(&amp;M)…</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>复制为图片(&amp;I)</translation>
    </message>
    <message>
        <source>Copy as LaTe&amp;X</source>
        <translation>复制为 LaTeX(&amp;X)</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>复制为 CSV(&amp;V)</translation>
    </message>
    <message>
        <source>Copy as Mar&amp;kdown</source>
        <translation>复制为 Markdown(&amp;K)</translation>
    </message>
    <message>
        <source>Numbers as a &amp;table</source>
        <translation>数值表(&amp;T)</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::FiguresPage</name>
    <message>
        <source>New figure</source>
        <translation>新建图</translation>
    </message>
    <message>
        <source>Unsaved recipe</source>
        <translation>未保存的配方</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>“%1”有未保存的更改。</translation>
    </message>
    <message>
        <source>Save recipe as</source>
        <translation>配方另存为</translation>
    </message>
    <message>
        <source>Name of the new recipe</source>
        <translation>新配方的名称</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1，副本</translation>
    </message>
    <message>
        <source>“%1” is in the library&apos;s trash.</source>
        <translation>“%1”已移到运行库的回收站。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation>图(&amp;G)</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::FilePanel</name>
    <message>
        <source>It was not read: you cancelled it.</source>
        <translation>文件未读取：您已取消。</translation>
    </message>
    <message>
        <source>Fitting steps and batch normalisation to training images, then measuring the accuracy at every width …</source>
        <translation>正在用训练图像拟合量化步长和批归一化，随后测量每个位宽的准确率…</translation>
    </message>
    <message>
        <source>Reading the file and comparing it with onnxruntime …</source>
        <translation>正在读取文件并与 onnxruntime 比较…</translation>
    </message>
    <message>
        <source>Quantized without training:</source>
        <translation>未经训练的量化：</translation>
    </message>
    <message>
        <source>It is in the list of runs and can be trained from there: Resume.</source>
        <translation>它在运行列表中，可以从那里开始训练：“恢复”。</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>训练…</translation>
    </message>
    <message>
        <source>Fill the form with a run of this network</source>
        <translation>将此网络的运行填入表单</translation>
    </message>
    <message>
        <source>Puts this network into the form, with quantizers that start from its weights</source>
        <translation>将此网络填入表单，量化器从其权重开始</translation>
    </message>
    <message>
        <source>Quantize without training</source>
        <translation>不经训练直接量化</translation>
    </message>
    <message>
        <source>Quantize this network without training</source>
        <translation>不经训练直接量化此网络</translation>
    </message>
    <message>
        <source>Post-training quantization with the data set and bit widths of the form. It becomes a run, from which you can train.</source>
        <translation>按表单中的数据集和位宽进行训练后量化。结果成为一次运行，可以从它开始训练。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel what is under way for this file</source>
        <translation>取消此文件正在进行的操作</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>显示运行</translation>
    </message>
    <message>
        <source>Show the run that was made</source>
        <translation>显示生成的运行</translation>
    </message>
    <message>
        <source>What of the model cannot be taken</source>
        <translation>模型中无法采用的部分</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::FoldedText</name>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>More</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Show less of the text</source>
        <translation>收起部分文字</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>显示全部文字</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::FolderEditor</name>
    <message>
        <source>usual place</source>
        <translation>默认位置</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>浏览文件夹</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::FormSection</name>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Advanced settings: %1</source>
        <translation>高级设置：%1</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::FrontPlot</name>
    <message>
        <source>Loss at each cost; the slider moves along it</source>
        <translation>各代价下的损失；滑块沿曲线移动</translation>
    </message>
    <message>
        <source>bit operations for one image (10⁶)</source>
        <translation>单张图像的位运算量（10⁶）</translation>
    </message>
    <message>
        <source>size (kB)</source>
        <translation>大小（kB）</translation>
    </message>
    <message>
        <source>time for one image (ms)</source>
        <translation>单张图像耗时（ms）</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>choices that lose nothing: %1</source>
        <translation>没有损失的方案：%1</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 位</translation>
    </message>
    <message>
        <source>measured (%)</source>
        <translation>实测（%）</translation>
    </message>
    <message>
        <source>Loss at each cost</source>
        <translation>各成本下的损失</translation>
    </message>
    <message>
        <source>T shows the numbers as a table.</source>
        <translation>按 T 以表格显示数值。</translation>
    </message>
    <message>
        <source>Numbers as a table</source>
        <translation>以表格显示数值</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::GraphView</name>
    <message>
        <source>go to the step before or after</source>
        <translation>转到上一步或下一步</translation>
    </message>
    <message>
        <source>go to the step beside it</source>
        <translation>转到旁边的步骤</translation>
    </message>
    <message>
        <source>go to the first or the last step</source>
        <translation>转到第一步或最后一步</translation>
    </message>
    <message>
        <source>select its layer</source>
        <translation>选择其所属的层</translation>
    </message>
    <message>
        <source>zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>fit the width</source>
        <translation>适应宽度</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::GroupsEditor</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::GroupsModel</name>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 位</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>同上</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>数据划分</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位宽</translation>
    </message>
    <message>
        <source>One cell</source>
        <translation>单格</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>组 %1</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::HeatPlot</name>
    <message>
        <source>Heat map of %1 by layer and epoch. Up and down select a layer.</source>
        <translation>“%1”的热图，按层和轮次。上、下方向键选择层。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export this figure (%1)</source>
        <translation>导出此图（%1）</translation>
    </message>
    <message>
        <source>%1 – values not finite: %2</source>
        <translation>%1 – 非有限值：%2</translation>
    </message>
    <message>
        <source>%1, epoch %2: %3</source>
        <translation>%1，第 %2 轮：%3</translation>
    </message>
    <message>
        <source>Numbers as a table</source>
        <translation>以表格显示数值</translation>
    </message>
    <message>
        <source>select the layer above or below</source>
        <translation>选择上一层或下一层</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ImportDialog</name>
    <message>
        <source>Import runs</source>
        <translation>导入运行</translation>
    </message>
    <message>
        <source>Runs of this program are copied. Runs of W&amp;B (offline), TensorBoard and MLflow can be looked at and compared; imported again, they are brought up to date.</source>
        <translation>本程序的运行会被复制。W&amp;B（离线）、TensorBoard 和 MLflow 的运行可以查看和比较；再次导入会将其更新。</translation>
    </message>
    <message>
        <source>Folder, file or server</source>
        <translation>文件夹、文件或服务器</translation>
    </message>
    <message>
        <source>folder, file, or http://host:5000</source>
        <translation>文件夹、文件，或 http://host:5000</translation>
    </message>
    <message>
        <source>MLflow experiment</source>
        <translation>MLflow 实验</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>F&amp;ile…</source>
        <translation>文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>来源(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;MLflow experiment</source>
        <translation>MLflow 实验(&amp;M)</translation>
    </message>
    <message>
        <source>Folder to import runs from</source>
        <translation>要从中导入运行的文件夹</translation>
    </message>
    <message>
        <source>File to import runs from</source>
        <translation>要从中导入运行的文件</translation>
    </message>
    <message>
        <source>W&amp;B log (*.wandb)</source>
        <translation>W&amp;B 日志 (*.wandb)</translation>
    </message>
    <message>
        <source>TensorBoard events (*tfevents*)</source>
        <translation>TensorBoard 事件 (*tfevents*)</translation>
    </message>
    <message>
        <source>MLflow database (*.db *.sqlite)</source>
        <translation>MLflow 数据库 (*.db *.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::InsidePage</name>
    <message>
        <source>Inside</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>The network was not measured.</source>
        <translation>没有测量网络。</translation>
    </message>
    <message>
        <source>No run selected.
Press Run, or select a run on the left.</source>
        <translation>未选择运行。
请按“运行”，或在左侧选择一次运行。</translation>
    </message>
    <message>
        <source>The network is being measured…</source>
        <translation>正在测量网络…</translation>
    </message>
    <message>
        <source>When the run has ended, it can be measured what is inside its network.</source>
        <translation>运行结束后，可以测量其网络内部的情况。</translation>
    </message>
    <message>
        <source>Nothing was measured inside this network yet.
Press Measure to see how the weights and inputs of every layer fall on the levels of their quantizers, and which classes each bit width costs most.</source>
        <translation>尚未测量该网络内部。
按“测量”可查看每层的权重和输入如何落在其量化器的电平上，以及每个位宽使哪些类损失最大。</translation>
    </message>
    <message>
        <source>The classes are being counted…</source>
        <translation>正在统计各类…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>层(&amp;L)</translation>
    </message>
    <message>
        <source>Bit &amp;width</source>
        <translation>位宽(&amp;W)</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Densities on a logarithmic scale: rare values are seen, too</source>
        <translation>密度用对数刻度：也能看到少见的值</translation>
    </message>
    <message>
        <source>levels of a layer</source>
        <translation>一层的电平</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What is shown of the network</source>
        <translation>显示网络的哪些内容</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Bit width</source>
        <translation>位宽</translation>
    </message>
    <message>
        <source>Images to measure on</source>
        <translation>用于测量的图像</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Measure what is inside the network</source>
        <translation>测量网络内部</translation>
    </message>
    <message>
        <source>Goes through the images once at every bit width, with the network of the best checkpoint. What is known already is not measured again.</source>
        <translation>用最佳检查点的网络，在每个位宽下过一遍图像。已知的不再测量。</translation>
    </message>
    <message>
        <source>Distribution of the layer&apos;s weights</source>
        <translation>该层权重的分布</translation>
    </message>
    <message>
        <source>Arrow keys go from level to level.</source>
        <translation>方向键在电平之间移动。</translation>
    </message>
    <message>
        <source>Distribution of the layer&apos;s inputs</source>
        <translation>该层输入的分布</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell.</source>
        <translation>方向键在单元格之间移动。</translation>
    </message>
    <message>
        <source>Accuracy of each class</source>
        <translation>各类的准确率</translation>
    </message>
    <message>
        <source>Arrow keys go from class to class.</source>
        <translation>方向键在类别之间移动。</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::JsonDialog</name>
    <message>
        <source>Recipe “%1” as JSON</source>
        <translation>配方“%1”的 JSON</translation>
    </message>
    <message>
        <source>Recipe as JSON</source>
        <translation>配方的 JSON</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::KeepTopBar</name>
    <message>
        <source>%1 bit</source>
        <translation>%1 位</translation>
    </message>
    <message>
        <source>Bit width</source>
        <translation>位宽</translation>
    </message>
    <message>
        <source>Bit width of the ranking</source>
        <translation>排名的位宽</translation>
    </message>
    <message>
        <source>Keep the top</source>
        <translation>保留前</translation>
    </message>
    <message>
        <source>Number of layers to keep in high precision</source>
        <translation>保持高精度的层数</translation>
    </message>
    <message>
        <source>in high precision</source>
        <translation>层为高精度</translation>
    </message>
    <message>
        <source>Fill the form with the top layers in high precision</source>
        <translation>填入表单，并使排名最前的层保持高精度</translation>
    </message>
    <message>
        <source>Puts this run&apos;s settings into the form, with these layers at 32 bits</source>
        <translation>将此运行的设置填入表单，这些层为 32 位</translation>
    </message>
    <message>
        <source>λ does not order these layers. Order them by something else to choose some.</source>
        <translation>λ 不能为这些层排序。请改用其他依据排序后再选择。</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>What orders the layers</source>
        <translation>按什么为层排序</translation>
    </message>
    <message>
        <source>per</source>
        <translation>每</translation>
    </message>
    <message>
        <source>What that is divided by: the cost of keeping a layer</source>
        <translation>排序依据除以什么：保留一层的代价</translation>
    </message>
    <message>
        <source>Trains networks that keep none, one, two and more of these layers, and shows which is worth taking</source>
        <translation>训练不保留、保留一层、两层及更多这些层的网络，并指出哪一个值得采用</translation>
    </message>
    <message>
        <source>S&amp;tudy…</source>
        <translation>研究(&amp;T)…</translation>
    </message>
    <message>
        <source>Trade-off study of this ranking</source>
        <translation>此排名的权衡研究</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LayerBitsModel</name>
    <message>
        <source>%1 bit, fixed</source>
        <translation>%1 位，已固定</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 位</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位宽</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>BOPs</source>
        <translation>BOPs</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LayerLevelsDialog</name>
    <message>
        <source>Constraint levels of single layers</source>
        <translation>单个层的约束水平</translation>
    </message>
    <message>
        <source>Pale values are the common level. Type over one to change it for this layer; clear it to go back.</source>
        <translation>浅色的值是公共水平。直接输入即可为该层更改；清空则恢复。</translation>
    </message>
    <message>
        <source>All as the common level</source>
        <translation>全部采用公共水平</translation>
    </message>
    <message>
        <source>Bits of single layers</source>
        <translation>单个层的位宽</translation>
    </message>
    <message>
        <source>Pale values are the network&apos;s bit width. Type over one to change it for this layer, 4 or w4a8 for weights and activations; clear it to go back.</source>
        <translation>浅色的值是网络的位宽。直接输入即可为该层更改，写作 4，或以 w4a8 分别指定权重和激活；清空则恢复。</translation>
    </message>
    <message>
        <source>All as the network</source>
        <translation>全部与网络相同</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LayerLevelsModel</name>
    <message>
        <source>Index</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>ε at %1 bit</source>
        <translation>%1 位的 ε</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位宽</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LayerListEditor</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LayerPickerDialog</name>
    <message>
        <source>High-precision layers</source>
        <translation>高精度层</translation>
    </message>
    <message>
        <source>Layers of the network</source>
        <translation>网络的层</translation>
    </message>
    <message>
        <source>Filter layers by name</source>
        <translation>按名称筛选层</translation>
    </message>
    <message>
        <source>Filter, for instance conv1</source>
        <translation>筛选，例如 conv1</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>全不保留</translation>
    </message>
    <message>
        <source>Kept at 32 bits: %1</source>
        <translation>保留在 32 位：%1</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LayerPickerModel</name>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Shape (out × in × kernel)</source>
        <translation>形状（输出 × 输入 × 卷积核）</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
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
        <translation>全部同上</translation>
    </message>
    <message>
        <source>own levels: %1</source>
        <translation>单独的约束水平：%1</translation>
    </message>
    <message>
        <source>layers with bits of their own: %1</source>
        <translation>单独设定位宽的层：%1</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LayersPage</name>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Bit &amp;width</source>
        <translation>位宽(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Error of</source>
        <translation>误差来自(&amp;E)</translation>
    </message>
    <message>
        <source>Bit width</source>
        <translation>位宽</translation>
    </message>
    <message>
        <source>Images whose error is shown</source>
        <translation>显示其误差的图像</translation>
    </message>
    <message>
        <source>Curves or heat map</source>
        <translation>曲线或热图</translation>
    </message>
    <message>
        <source>training, running</source>
        <translation>训练，轮内累计</translation>
    </message>
    <message>
        <source>training, per epoch</source>
        <translation>训练，每轮</translation>
    </message>
    <message>
        <source>validation, per epoch</source>
        <translation>验证，每轮</translation>
    </message>
    <message>
        <source>curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>heat map</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>Layers that nothing constrains are measured on the validation images</source>
        <translation>没有约束的层在验证图像上测量</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>What is shown of the layers</source>
        <translation>显示层的哪些内容</translation>
    </message>
    <message>
        <source>&amp;as</source>
        <translation>形式(&amp;A)</translation>
    </message>
    <message>
        <source>errors and λ</source>
        <translation>误差和 λ</translation>
    </message>
    <message>
        <source>slack and ranks</source>
        <translation>松弛量和名次</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LegendModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LibraryControls</name>
    <message>
        <source>&amp;Libraries</source>
        <translation>运行库(&amp;L)</translation>
    </message>
    <message>
        <source>Open a library, or make one</source>
        <translation>打开运行库，或新建一个</translation>
    </message>
    <message>
        <source>Make a library</source>
        <translation>新建运行库</translation>
    </message>
    <message>
        <source>There is no library in %1 yet. Make one there, beside what the folder has?</source>
        <translation>%1 中还没有运行库。要在该文件夹现有内容之外新建一个吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n runs were imported.</source>
        <translation>
            <numerusform>已导入 %n 次运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing runs from %1</source>
        <translation>正在从 %1 导入运行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>停止导入</translation>
    </message>
    <message>
        <source>Stop importing; runs that are there already stay</source>
        <translation>停止导入；已导入的运行会保留</translation>
    </message>
    <message>
        <source>The library is not there.</source>
        <translation>运行库不存在。</translation>
    </message>
    <message>
        <source>There is no folder %1 any more; mount its disk, or open the library from where it is now.</source>
        <translation>文件夹 %1 已不存在；请挂载其所在磁盘，或从运行库现在的位置打开它。</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LineEditor</name>
    <message>
        <source>Use a point in numbers (0.05), and a blank behind the comma between two of them</source>
        <translation>数字使用小数点（0.05），两个数字之间的逗号后加空格</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::LineUpDialog</name>
    <message>
        <source>Runs are being counted…</source>
        <translation>正在统计运行…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the sweep</source>
        <translation>扫描实验的名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Put in &amp;line</source>
        <translation>加入队列(&amp;L)</translation>
    </message>
    <message>
        <source>It is trained when its turn in the queue comes</source>
        <translation>在队列中轮到它时开始训练</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::MainWindow</name>
    <message>
        <source>Train to more epochs</source>
        <translation>训练更多轮次</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>报告位于 %1。</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>生成报告</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>new experiment</source>
        <translation>新实验</translation>
    </message>
    <message>
        <source>settings of %1</source>
        <translation>%1 的设置</translation>
    </message>
    <message>
        <source>Settings were reset.</source>
        <translation>设置已重置。</translation>
    </message>
    <message>
        <source>The form begins anew.</source>
        <translation>表单从头开始。</translation>
    </message>
    <message>
        <source>A run failed.</source>
        <translation>有一次运行失败。</translation>
    </message>
    <message>
        <source>The experiment waits in line: page Queue has it.</source>
        <translation>实验已排入队列：见“队列”页。</translation>
    </message>
    <message>
        <source>“%1” waits in line: page Queue has it.</source>
        <translation>“%1”已排入队列：见“队列”页。</translation>
    </message>
    <message>
        <source>Configure and run</source>
        <translation>配置并运行</translation>
    </message>
    <message>
        <source>Choose a preset, change what you like, press Run. Bit widths, the constraint levels ε and the layers kept in high precision are here; what is wrong is said under the field.</source>
        <translation>选择一个预设，按需更改，然后按“运行”。位宽、约束水平 ε 和保持高精度的层都在这里；出错的地方会在字段下方说明。</translation>
    </message>
    <message>
        <source>Watch every layer</source>
        <translation>观察每一层</translation>
    </message>
    <message>
        <source>Accuracy, the error of each layer and its dual variable λ are drawn as they come in. λ is the price of a constraint: a layer of large λ suffers most from few bits.</source>
        <translation>准确率、每层的误差及其对偶变量 λ 随训练实时绘出。λ 是约束的价格：λ 大的层受低位宽的影响最大。</translation>
    </message>
    <message>
        <source>Decide what to keep</source>
        <translation>决定保留什么</translation>
    </message>
    <message>
        <source>Ranking and Budget turn λ into a choice of bits, Study… trains several choices, and page Trade-off says which is worth taking. Then export the model.</source>
        <translation>“排名”和“预算”将 λ 转化为位宽的选择，“研究…”训练若干方案，“权衡”页则指出哪个值得采用。然后导出模型。</translation>
    </message>
    <message>
        <source>Epochs in all, of which %1 are done.
Weights, λ and the optimiser go on as they were left. The milestones of the learning rate stay where they are: they count from the first epoch.</source>
        <translation>总轮次数，其中已完成 %1 轮。
权重、λ 和优化器从上次的状态继续。学习率的里程碑保持不变：从第一轮算起。</translation>
    </message>
    <message>
        <source>The model cannot be exported yet.</source>
        <translation>该模型尚不能导出。</translation>
    </message>
    <message>
        <source>The list of runs does not have run %1. Read the library again, or look in its trash.</source>
        <translation>运行列表中没有 %1。请重新读取库，或查看其回收站。</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::MeasureBar</name>
    <message>
        <source>The layers were not measured.</source>
        <translation>尚未逐层测量。</translation>
    </message>
    <message>
        <source>Measuring every layer of this run by itself …</source>
        <translation>正在逐层单独测量此运行…</translation>
    </message>
    <message>
        <source>The layers of another run are being measured.</source>
        <translation>正在测量另一次运行的层。</translation>
    </message>
    <message>
        <source>What was measured is of epoch %1; the run has %2.</source>
        <translation>测量结果属于第 %1 轮；运行已到第 %2 轮。</translation>
    </message>
    <message>
        <source>Not measured: %1. They can be measured when the run has ended.</source>
        <translation>未测量：%1。运行结束后可以测量。</translation>
    </message>
    <message>
        <source>Not measured: %1.</source>
        <translation>未测量：%1。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Goes through the validation images twice for each layer, with the network of the last checkpoint and without the test images. It can be cancelled: what it has measured stays, and the next time it goes on from there.</source>
        <translation>对每一层遍历两次验证图像，使用最后一个检查点的网络，不使用测试图像。可以取消：已测量的结果会保留，下次从中断处继续。</translation>
    </message>
    <message>
        <source>Measure how much each layer matters</source>
        <translation>测量每一层有多重要</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::MeasureControls</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the measurement</source>
        <translation>取消测量</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>测量进度</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::MenuBar</name>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ModelDialog</name>
    <message>
        <source>Reading the checkpoint</source>
        <translation>正在读取检查点</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>导出已取消；未写出任何内容。</translation>
    </message>
    <message>
        <source>The model was not exported.</source>
        <translation>模型未导出。</translation>
    </message>
    <message>
        <source>A model of another run is being exported.</source>
        <translation>正在导出另一次运行的模型。</translation>
    </message>
    <message>
        <source>No model of this run was exported yet</source>
        <translation>尚未导出此运行的模型</translation>
    </message>
    <message>
        <source>Exports of this run</source>
        <translation>此运行的导出</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>导出模型</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>导出模型</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ModelPage</name>
    <message>
        <source>network of %1</source>
        <translation>%1 的网络</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <translation>ONNX 模型 (*.onnx)</translation>
    </message>
    <message>
        <source>%1, PTQ</source>
        <translation>%1，PTQ</translation>
    </message>
    <message>
        <source>Save node data</source>
        <translation>保存节点数据</translation>
    </message>
    <message>
        <source>Node data (*.json)</source>
        <translation>节点数据 (*.json)</translation>
    </message>
    <message>
        <source>The node data was not saved.</source>
        <translation>节点数据未保存。</translation>
    </message>
    <message>
        <source>Saved %1. It names the nodes of the model file.</source>
        <translation>已保存 %1。其中的名称是模型文件的节点名。</translation>
    </message>
    <message>
        <source>Saved %1. It names the nodes of a graph that Export model writes.</source>
        <translation>已保存 %1。其中的名称是“导出模型”所写计算图的节点名。</translation>
    </message>
    <message>
        <source>There is no graph to show of this file.</source>
        <translation>此文件没有可显示的计算图。</translation>
    </message>
    <message>
        <source>Reading the model …</source>
        <translation>正在读取模型…</translation>
    </message>
    <message>
        <source>The network of this run cannot be drawn.</source>
        <translation>无法绘制此运行的网络。</translation>
    </message>
    <message>
        <source>Drawing the network …</source>
        <translation>正在绘制网络…</translation>
    </message>
    <message>
        <source>The graph appears when the run begins.</source>
        <translation>运行开始后显示计算图。</translation>
    </message>
    <message>
        <source>No run selected.
Select a run on the left, or open an ONNX model: File ▸ Open model…</source>
        <translation>未选择运行。
请在左侧选择一次运行，或打开一个 ONNX 模型：文件 ▸ 打开模型…</translation>
    </message>
    <message>
        <source>Network of</source>
        <translation>网络来自</translation>
    </message>
    <message>
        <source>Whose network is shown</source>
        <translation>显示哪个网络</translation>
    </message>
    <message>
        <source>the run shown</source>
        <translation>所示的运行</translation>
    </message>
    <message>
        <source>Graph of the network</source>
        <translation>网络的计算图</translation>
    </message>
    <message>
        <source>Open an ONNX model</source>
        <translation>打开 ONNX 模型</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Farther away</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>适应可用宽度</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Read the file again and compare it on the data set that the form has now</source>
        <translation>重新读取文件，并在表单当前的数据集上比较</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::NumbersDialog</name>
    <message>
        <source>Numbers of %1</source>
        <translation>“%1”的数值</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copies what is selected, else everything (%1)</source>
        <translation>复制所选内容；未选择时复制全部（%1）</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Σ λ · slack %1 · loss %2 · largest violation %3 % of its ε · entropy H(p) %4</source>
        <translation>Σ λ · 松弛量 %1 · 损失 %2 · 最大违反量为其 ε 的 %3 % · 熵 H(p) %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <source>validation images</source>
        <translation>验证图像</translation>
    </message>
    <message>
        <source>PTQ, %1 (%2)</source>
        <translation>PTQ，%1（%2）</translation>
    </message>
    <message>
        <source>Accuracy of the weights that the run began with, quantized without training; the level in the plot above.</source>
        <translation>该运行起始权重不经训练直接量化后的准确率；即上图中的水平线。</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::Pages</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1 told nothing of this run&apos;s layers and weights</source>
        <translation>%1 未提供此运行的层和权重信息</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::PdqatProcess</name>
    <message>
        <source>The program ended with code %1.</source>
        <translation>程序已结束，代码 %1。</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::PictureView</name>
    <message>
        <source>go to the place before or after</source>
        <translation>转到上一处或下一处</translation>
    </message>
    <message>
        <source>go to the row above or below</source>
        <translation>转到上一行或下一行</translation>
    </message>
    <message>
        <source>go to the first or the last place</source>
        <translation>转到第一处或最后一处</translation>
    </message>
    <message>
        <source>show the numbers as a table</source>
        <translation>以表格显示数值</translation>
    </message>
    <message>
        <source>export the figure</source>
        <translation>导出图</translation>
    </message>
    <message>
        <source>Numbers as a table</source>
        <translation>以表格显示数值</translation>
    </message>
    <message>
        <source>Export figure…</source>
        <translation>导出图…</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::PlotNavigator</name>
    <message>
        <source>move left or right</source>
        <translation>左右移动</translation>
    </message>
    <message>
        <source>move up or down</source>
        <translation>上下移动</translation>
    </message>
    <message>
        <source>zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>缩小</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::PresetBox</name>
    <message>
        <source>preset %1</source>
        <translation>预设 %1</translation>
    </message>
    <message>
        <source>The settings differ from every preset.</source>
        <translation>设置与所有预设都不同。</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>自定义设置</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::PresetPanel</name>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Search presets</source>
        <translation>搜索预设</translation>
    </message>
    <message>
        <source>Presets by group</source>
        <translation>按组列出的预设</translation>
    </message>
    <message>
        <source>Search, for instance 2 bit layers</source>
        <translation>搜索，例如 2 位层约束</translation>
    </message>
    <message>
        <source>No preset matches.</source>
        <translation>没有匹配的预设。</translation>
    </message>
    <message>
        <source>Open a group, or type what you are looking for: a method, a bit width, a level ε.</source>
        <translation>展开一个组，或输入要查找的内容：方法、位宽、约束水平 ε。</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ProblemsModel</name>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>算子</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>解决办法</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ProofView</name>
    <message>
        <source>%1 bit</source>
        <translation>%1 位</translation>
    </message>
    <message>
        <source>%1: agrees with the engine</source>
        <translation>%1：与引擎一致</translation>
    </message>
    <message>
        <source>%1: refused, it does not agree with the engine</source>
        <translation>%1：已拒绝，与引擎不一致</translation>
    </message>
    <message>
        <source>%1: weights, nothing to run</source>
        <translation>%1：权重，没有可运行的内容</translation>
    </message>
    <message>
        <source>Checkpoint: %1</source>
        <translation>检查点：%1</translation>
    </message>
    <message>
        <source>Choose a format and export: the proof appears here.</source>
        <translation>选择格式并导出：证明将显示在这里。</translation>
    </message>
    <message>
        <source>Result of the export</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>Why it does not agree</source>
        <translation>不一致的原因</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Size and speed</source>
        <translation>大小与速度</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Compared in</source>
        <translation>比较环境</translation>
    </message>
    <message>
        <source>Runtime that the proof was made in</source>
        <translation>作出证明的运行时</translation>
    </message>
    <message>
        <source>Layers of the exported model beside the engine&apos;s</source>
        <translation>导出模型的层与引擎的层对照</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open the folder of the exported file</source>
        <translation>打开导出文件所在的文件夹</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::QueryEdit</name>
    <message>
        <source>Keep this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>移除此搜索</translation>
    </message>
    <message>
        <source>Searches that were kept</source>
        <translation>已保存的搜索</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::QueueEnds</name>
    <message>
        <source>A run in line failed.</source>
        <translation>队列中的一个运行失败了。</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::QueueIndicator</name>
    <message>
        <source>Show the queue</source>
        <translation>显示队列</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>队列：%1</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::QueueModel</name>
    <message>
        <source>Sweep: %1</source>
        <translation>扫描实验：%1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Time left, or why not</source>
        <translation>剩余时间，或不能训练的原因</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::QueuePage</name>
    <message>
        <source>Go &amp;on with the queue</source>
        <translation>继续处理队列(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause the queue</source>
        <translation>暂停队列(&amp;P)</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>没有等待的实验</translation>
    </message>
    <message>
        <source>Experiments in line</source>
        <translation>队列中的实验</translation>
    </message>
    <message>
        <source>Runs at a time</source>
        <translation>同时运行数</translation>
    </message>
    <message>
        <source>Runs at a &amp;time</source>
        <translation>同时运行数(&amp;T)</translation>
    </message>
    <message>
        <source>Nothing is in line.
Run, while a run trains, puts the experiment of the form here; so does pdqat queue add.</source>
        <translation>队列为空。
有运行正在训练时，“运行”会将表单中的实验放入此处；pdqat queue add 也是如此。</translation>
    </message>
    <message>
        <source>Runs in line are trained by processes of their own, which go on when the window is closed. A run that is trained in the window has its place among those at a time.</source>
        <translation>队列中的运行由各自的进程训练，关闭窗口后仍会继续。在窗口中训练的运行也计入同时运行数。</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>暂缓(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Let it wait again</source>
        <translation>重新等待(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cancel, keeping a checkpoint</source>
        <translation>取消，保留检查点(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove from the queue</source>
        <translation>从队列中移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show its run</source>
        <translation>显示其运行(&amp;S)</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>队列(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RankingChart</name>
    <message>
        <source>%1 (pale: no more than its own fluctuation)</source>
        <translation>%1（淡色：不超过其自身波动）</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RankingExports</name>
    <message>
        <source>Save the ranking</source>
        <translation>保存排名</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>The ranking was not saved.</source>
        <translation>排名未保存。</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export the ranking</source>
        <translation>导出排名</translation>
    </message>
    <message>
        <source>LaTeX table…</source>
        <translation>LaTeX 表格…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Copy LaTeX table</source>
        <translation>复制 LaTeX 表格</translation>
    </message>
    <message>
        <source>Copy CSV</source>
        <translation>复制 CSV</translation>
    </message>
    <message>
        <source>This view as PDF, SVG, PNG or CSV…</source>
        <translation>将此视图存为 PDF、SVG、PNG 或 CSV…</translation>
    </message>
    <message>
        <source>Copy this view</source>
        <translation>复制此视图</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RankingModel</name>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>松弛量</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>λ is</source>
        <translation>λ 趋势</translation>
    </message>
    <message>
        <source>Of the weights, packed at this bit width; 1 kB is 1000 bytes</source>
        <translation>权重按此位宽打包后的大小；1 kB 为 1000 字节</translation>
    </message>
    <message>
        <source>Multiply-accumulates for one image, in millions</source>
        <translation>单张图像的乘加运算次数，单位百万</translation>
    </message>
    <message>
        <source>Bit operations for one image, in millions: MACs times the bits of weights and of inputs</source>
        <translation>单张图像的位运算量，单位百万：MACs 乘以权重和输入的位数</translation>
    </message>
    <message>
        <source>Size (kB)</source>
        <translation>大小（kB）</translation>
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
        <translation>相对误差</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RankingPage</name>
    <message>
        <source>the top %1 in high precision</source>
        <translation>前 %1 层为高精度</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>No run selected.
Press Run, or select a run on the left.</source>
        <translation>未选择运行。
请按“运行”，或在左侧选择一次运行。</translation>
    </message>
    <message>
        <source>The ranking appears after the first epoch, with the first dual step.</source>
        <translation>首个轮次之后，随第一次对偶更新出现排名。</translation>
    </message>
    <message>
        <source>Output constraint: λ %1 · distance %2 nats · ε %3 · slack %4 · %5</source>
        <translation>输出约束：λ %1 · 距离 %2 nat · ε %3 · 松弛量 %4 · %5</translation>
    </message>
    <message>
        <source>keeps %1</source>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>, top %1 at 32 bits</source>
        <translation>，前 %1 层为 32 位</translation>
    </message>
    <message>
        <source>Layers by dual variable</source>
        <translation>按对偶变量排列的层</translation>
    </message>
    <message>
        <source>No layer of this run is constrained, so there are no layers to rank.
Choose PD-QAT and constraints “Output and layers” in the form and run it again.</source>
        <translation>此运行没有层受约束，因此没有可排名的层。
请在表单中选择 PD-QAT 和约束“输出和层”，再运行一次。</translation>
    </message>
    <message>
        <source>Ranking of layers</source>
        <translation>层的排名</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>已复制到剪贴板。</translation>
    </message>
    <message>
        <source>There is no study of an unfinished run.</source>
        <translation>未完成的运行不能做研究。</translation>
    </message>
    <message>
        <source>Its ranking still changes. Let the run end, or resume it to its end, first.</source>
        <translation>其排名仍在变化。请先让运行结束，或恢复运行直到结束。</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RankingViews</name>
    <message>
        <source>A row for each layer, a column for each criterion. Each column has a scale of its own; hatched is what was not measured.</source>
        <translation>每层一行，每个准则一列。每列各有标尺；带斜线的格未测量。</translation>
    </message>
    <message>
        <source>There are no values of %1 yet.</source>
        <translation>尚无“%1”的值。</translation>
    </message>
    <message>
        <source>A point for each layer. τ-b and ρ say how far the two orders agree: 1 the same, 0 unrelated, −1 opposite.</source>
        <translation>每层一个点。τ-b 和 ρ 表示两种顺序的一致程度：1 为相同，0 为无关，−1 为相反。</translation>
    </message>
    <message>
        <source>Each cell compares two ways to order the layers: 1 is the same order, 0 unrelated, −1 the opposite. Where criteria disagree, the choice of the criterion chooses the layers.</source>
        <translation>每个单元格比较两种排列层的方式：1 为顺序相同，0 为无关，−1 为相反。准则不一致时，选了哪个准则，就选了哪些层。</translation>
    </message>
    <message>
        <source>Reading the runs …</source>
        <translation>正在读取运行…</translation>
    </message>
    <message>
        <source>“%1” is measured of one checkpoint and does not move over the epochs. Choose the seeds.</source>
        <translation>“%1”在单个检查点上测量，不随轮次变动。请选择种子。</translation>
    </message>
    <message>
        <source>There is one ranking only. Train for more epochs to see whether it moves.</source>
        <translation>只有一个排名。训练更多轮次，才能看出它是否变动。</translation>
    </message>
    <message>
        <source>No other finished run has this setting. Train it again with another seed, or choose the epochs of this run.</source>
        <translation>没有其他已完成的运行采用此设置。请换一个种子再训练一次，或选择此运行的各轮次。</translation>
    </message>
    <message>
        <source>Left out for want of values of “%1”: %2 runs.</source>
        <translation>因缺少“%1”的值而未列入：%2 次运行。</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>条形图</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>散点图</translation>
    </message>
    <message>
        <source>Rank bands</source>
        <translation>名次区间</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Views of the ranking</source>
        <translation>排名的视图</translation>
    </message>
    <message>
        <source>Bar chart of what orders the layers; the table below has the same values</source>
        <translation>各层排序依据的条形图；下表有相同的值</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>着色依据</translation>
    </message>
    <message>
        <source>What the colour of a cell says</source>
        <translation>单元格颜色的含义</translation>
    </message>
    <message>
        <source>rank in its column</source>
        <translation>列内名次</translation>
    </message>
    <message>
        <source>value in its column</source>
        <translation>列内数值</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>纵轴</translation>
    </message>
    <message>
        <source>Criterion across</source>
        <translation>横轴的准则</translation>
    </message>
    <message>
        <source>Criterion up</source>
        <translation>纵轴的准则</translation>
    </message>
    <message>
        <source>Ranks over</source>
        <translation>名次取自</translation>
    </message>
    <message>
        <source>Rankings that the ranks are taken of</source>
        <translation>名次取自哪些排名</translation>
    </message>
    <message>
        <source>Heat map of layers by criteria</source>
        <translation>层与准则的热图</translation>
    </message>
    <message>
        <source>Point at a cell, or go there with the arrow keys.</source>
        <translation>指向一个单元格，或用方向键移到那里。</translation>
    </message>
    <message>
        <source>Two criteria against each other</source>
        <translation>两个准则的对照</translation>
    </message>
    <message>
        <source>Point at a layer, or go there with the arrow keys.</source>
        <translation>指向一层，或用方向键移到那里。</translation>
    </message>
    <message>
        <source>Range of each layer&apos;s ranks</source>
        <translation>每层的名次范围</translation>
    </message>
    <message>
        <source>Agreement of the criteria</source>
        <translation>准则之间的一致性</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Numbers as a table</source>
        <translation>以表格显示数值</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RecipeCard</name>
    <message>
        <source>%1 (yours)</source>
        <translation>%1（您的）</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RecipeEditor</name>
    <message>
        <source>%1 (changed)</source>
        <translation>%1（已更改）</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>已保存“%1”。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>已复制到剪贴板。</translation>
    </message>
    <message>
        <source>edit as JSON</source>
        <translation>以 JSON 编辑</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>全部图</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy to the clipboard</source>
        <translation>复制到剪贴板</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>导出到文件</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>保存配方</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RecipeForm</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>standard deviation (n − 1)</source>
        <translation>标准差（n − 1）</translation>
    </message>
    <message>
        <source>population standard deviation</source>
        <translation>总体标准差</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>标准误</translation>
    </message>
    <message>
        <source>95 % t interval</source>
        <translation>95 % t 区间</translation>
    </message>
    <message>
        <source>95 % bootstrap interval</source>
        <translation>95 % 自助法区间</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Heading in the gallery</source>
        <translation>图库中的标题</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>扫描实验</translation>
    </message>
    <message>
        <source>The runs that this sweep plans; missing ones are named</source>
        <translation>此扫描实验计划的运行；缺少的会列出</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Separated by blanks, all must hold: quant.bits=1 method.name=pd-qat name~paper</source>
        <translation>以空格分隔，须全部成立：quant.bits=1 method.name=pd-qat name~paper</translation>
    </message>
    <message>
        <source>all runs</source>
        <translation>全部运行</translation>
    </message>
    <message>
        <source>Run ids</source>
        <translation>运行 ID</translation>
    </message>
    <message>
        <source>Separated by commas; beginnings will do</source>
        <translation>以逗号分隔；写开头部分即可</translation>
    </message>
    <message>
        <source>λ from sweep</source>
        <translation>λ 来自扫描实验</translation>
    </message>
    <message>
        <source>Runs whose mean λ stands for a layer</source>
        <translation>以其平均 λ 代表一层的运行</translation>
    </message>
    <message>
        <source>λ from runs</source>
        <translation>λ 来自运行</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>子图</translation>
    </message>
    <message>
        <source>Panel: %1</source>
        <translation>子图：%1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>add panel</source>
        <translation>添加子图</translation>
    </message>
    <message>
        <source>remove panel</source>
        <translation>移除子图</translation>
    </message>
    <message>
        <source>Drawn (y)</source>
        <translation>绘制量（y）</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量项</translation>
    </message>
    <message>
        <source>What is measured of a run</source>
        <translation>测量运行的哪一项</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Bit width</source>
        <translation>位宽</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>of best validation accuracy</source>
        <translation>验证准确率最佳的</translation>
    </message>
    <message>
        <source>last</source>
        <translation>最后</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>绘制形式</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>线</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>条形图</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Against (x)</source>
        <translation>横轴量（x）</translation>
    </message>
    <message>
        <source>layer, epoch, a metric or a configuration key</source>
        <translation>layer、epoch、一个指标或一个配置键</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>分箱数</translation>
    </message>
    <message>
        <source>Error bars</source>
        <translation>误差线</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Separated by commas, in the order of the axis</source>
        <translation>以逗号分隔，按坐标轴上的顺序</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Order of layers</source>
        <translation>层的顺序</translation>
    </message>
    <message>
        <source>by depth</source>
        <translation>按深度</translation>
    </message>
    <message>
        <source>by value</source>
        <translation>按数值</translation>
    </message>
    <message>
        <source>A series for each</source>
        <translation>分系列依据</translation>
    </message>
    <message>
        <source>Configuration key; one series per value</source>
        <translation>配置键；每个值一个系列</translation>
    </message>
    <message>
        <source>one series of all runs</source>
        <translation>全部运行为一个系列</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Named series, each with conditions of its own</source>
        <translation>命名的系列，各有自己的条件</translation>
    </message>
    <message>
        <source>Panel title</source>
        <translation>子图标题</translation>
    </message>
    <message>
        <source>Label of x</source>
        <translation>x 轴标题</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>按测量项</translation>
    </message>
    <message>
        <source>Label of y</source>
        <translation>y 轴标题</translation>
    </message>
    <message>
        <source>Logarithmic x</source>
        <translation>x 对数刻度</translation>
    </message>
    <message>
        <source>Logarithmic y</source>
        <translation>y 对数刻度</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>离散程度</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>Which cell of a row is set bold</source>
        <translation>一行中哪个单元格用粗体</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>the best mean</source>
        <translation>最佳均值</translation>
    </message>
    <message>
        <source>the best where significant</source>
        <translation>显著时的最佳值</translation>
    </message>
    <message>
        <source>Level of the test</source>
        <translation>检验的显著性水平</translation>
    </message>
    <message>
        <source>Paired test over common seeds</source>
        <translation>基于共有种子的配对检验</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数位数</translation>
    </message>
    <message>
        <source>Title of rows</source>
        <translation>行标题</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>表题</translation>
    </message>
    <message>
        <source>from the measure</source>
        <translation>由测量项生成</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Column (88 mm)</source>
        <translation>单栏（88 mm）</translation>
    </message>
    <message>
        <source>Page (180 mm)</source>
        <translation>整页（180 mm）</translation>
    </message>
    <message>
        <source>Slide (254 mm)</source>
        <translation>幻灯片（254 mm）</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>the size&apos;s</source>
        <translation>随所选尺寸</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Panels in a row</source>
        <translation>每行子图数</translation>
    </message>
    <message>
        <source>as fits</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Safe for colour-blind readers</source>
        <translation>色盲友好</translation>
    </message>
    <message>
        <source>Greys</source>
        <translation>灰度</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RecipeGallery</name>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>No recipes yet.
Figures ▸ New figure makes one.</source>
        <translation>还没有配方。
“图 ▸ 新建图”可创建一个。</translation>
    </message>
    <message>
        <source>No figure or table has these words in its name.</source>
        <translation>没有名称含这些词的图或表格。</translation>
    </message>
    <message>
        <source>Search figures and tables</source>
        <translation>搜索图和表格</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ResultView</name>
    <message>
        <source>1 run</source>
        <translation>1 次运行</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 次运行</translation>
    </message>
    <message>
        <source>no runs yet</source>
        <translation>尚无运行</translation>
    </message>
    <message>
        <source>no runs yet: the sweep %1 feeds it</source>
        <translation>尚无运行：由扫描实验 %1 提供</translation>
    </message>
    <message>
        <source>Being drawn …</source>
        <translation>正在绘制…</translation>
    </message>
    <message>
        <source>What is wrong with the recipe</source>
        <translation>配方中的问题</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Preview of the figure</source>
        <translation>图的预览</translation>
    </message>
    <message>
        <source>Preview of the table</source>
        <translation>表格的预览</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RunArrangement</name>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>Best accuracy first</source>
        <translation>准确率最高的在前</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Order of the runs</source>
        <translation>运行的顺序</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>颠倒顺序</translation>
    </message>
    <message>
        <source>Groups and columns of the list</source>
        <translation>列表的分组和列</translation>
    </message>
    <message>
        <source>Groups and columns</source>
        <translation>分组和列</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RunControls</name>
    <message>
        <source>Start this experiment</source>
        <translation>开始此实验</translation>
    </message>
    <message>
        <source>Abort the run</source>
        <translation>中止运行</translation>
    </message>
    <message>
        <source>Abort without a checkpoint? What was trained since the last one is lost; Stop keeps it.</source>
        <translation>不留检查点就中止吗？上一个检查点之后的训练将丢失；“停止”则会保留。</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Put this experiment in line</source>
        <translation>将此实验加入队列</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RunHeading</name>
    <message>
        <source>This run was interrupted at epoch %1 of %2.</source>
        <translation>此运行在第 %1 轮（共 %2 轮）中断。</translation>
    </message>
    <message>
        <source>This run was stopped at epoch %1 of %2.</source>
        <translation>此运行在第 %1 轮（共 %2 轮）停止。</translation>
    </message>
    <message>
        <source>This run was aborted at epoch %1 of %2.</source>
        <translation>此运行在第 %1 轮（共 %2 轮）中止。</translation>
    </message>
    <message>
        <source>Finished after epoch %1 of %2.</source>
        <translation>已在第 %1 轮（共 %2 轮）后完成。</translation>
    </message>
    <message>
        <source>Started %1.</source>
        <translation>开始于 %1。</translation>
    </message>
    <message>
        <source>The best epoch is the first one.</source>
        <translation>最佳轮次是第一轮。</translation>
    </message>
    <message>
        <source>Training values were measured in evaluation mode, by a pass after each epoch.</source>
        <translation>训练值在评估模式下测量，每轮之后遍历一次。</translation>
    </message>
    <message>
        <source>Training values were measured in training mode, over the epoch&apos;s batches.</source>
        <translation>训练值在训练模式下测量，基于该轮的各批次。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Resume this run</source>
        <translation>恢复此运行</translation>
    </message>
    <message>
        <source>Cost of the network</source>
        <translation>网络的代价</translation>
    </message>
    <message>
        <source>What lay in the data folder</source>
        <translation>数据文件夹中的内容</translation>
    </message>
    <message>
        <source>This run cannot be read in full: %1</source>
        <translation>无法完整读取此运行：%1</translation>
    </message>
    <message>
        <source>This run failed at epoch %1 of %2.</source>
        <translation>此运行在第 %1 轮（共 %2 轮）失败。</translation>
    </message>
    <message numerus="yes">
        <source>One of %n selected runs: page Compare has them side by side.</source>
        <translation>
            <numerusform>所选 %n 次运行之一：“比较”页将它们并列显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported from %1, %2 after %3 epochs: it can be looked at and compared.</source>
        <translation>从 %1 导入，%3 轮后%2：可以查看和比较。</translation>
    </message>
    <message>
        <source>More epochs…</source>
        <translation>更多轮次…</translation>
    </message>
    <message>
        <source>Trains this run on: its weights, λ and the optimiser stay as they were</source>
        <translation>继续训练此运行：其权重、λ 和优化器保持原来的状态</translation>
    </message>
    <message>
        <source>Train this run to more epochs</source>
        <translation>将此运行训练更多轮次</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RunLabelling</name>
    <message>
        <source>Rename the run</source>
        <translation>重命名运行</translation>
    </message>
    <message>
        <source>Name; without one it is called by its settings</source>
        <translation>名称；未填写时按其设置命名</translation>
    </message>
    <message>
        <source>rename a run</source>
        <translation>重命名运行</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags between blanks; a search finds them as tag:name</source>
        <translation>以空格分隔的标签；搜索时写作 tag:name</translation>
    </message>
    <message>
        <source>Tags to add, between blanks; with a minus before it a tag is taken off</source>
        <translation>要添加的标签，以空格分隔；前面加减号则去掉该标签</translation>
    </message>
    <message>
        <source>The labels were not changed</source>
        <translation>标注未更改</translation>
    </message>
    <message>
        <source>change tags</source>
        <translation>更改标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What should be remembered of %1</source>
        <translation>要为 %1 记录的内容</translation>
    </message>
    <message>
        <source>change a note</source>
        <translation>更改备注</translation>
    </message>
    <message>
        <source>take out of the archive</source>
        <translation>取消归档</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>取消归档(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>归档(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)…</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>标签(&amp;G)…</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>备注(&amp;O)…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Show the trash…</source>
        <translation>显示回收站…</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RunPage</name>
    <message>
        <source>❚❚  Paused. Resume goes on with the next batch.</source>
        <translation>❚❚  已暂停。恢复后从下一批次继续。</translation>
    </message>
    <message>
        <source>■  Stopped on request; a checkpoint was kept.</source>
        <translation>■  已按要求停止；检查点已保留。</translation>
    </message>
    <message>
        <source>■  Aborted; what came after the last checkpoint is lost.</source>
        <translation>■  已中止；最后一个检查点之后的内容已丢失。</translation>
    </message>
    <message>
        <source>▲  Interrupted: the program that trained this run is gone.</source>
        <translation>▲  已中断：训练此运行的程序已不在。</translation>
    </message>
    <message>
        <source>▲  Failed: %1</source>
        <translation>▲  失败：%1</translation>
    </message>
    <message>
        <source>No run to show yet.
Press Run to start the experiment on the right, or choose a run on the left.</source>
        <translation>还没有可显示的运行。
请按“运行”开始右侧的实验，或在左侧选择一次运行。</translation>
    </message>
    <message>
        <source>State of the run</source>
        <translation>运行的状态</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RunPanel</name>
    <message>
        <source>%1 bit</source>
        <translation>%1 位</translation>
    </message>
    <message>
        <source>None of this is known of the run yet.</source>
        <translation>此运行尚无这些数据。</translation>
    </message>
    <message>
        <source>Click a layer, or walk the graph with the arrow keys and press Enter: it is selected on every page.</source>
        <translation>单击一层，或用方向键在计算图中移动后按 Enter：该层在所有页面都会被选中。</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>着色依据</translation>
    </message>
    <message>
        <source>What colours the layers</source>
        <translation>层按什么着色</translation>
    </message>
    <message>
        <source>Bit width</source>
        <translation>位宽</translation>
    </message>
    <message>
        <source>Bit width that the values are of</source>
        <translation>数值所属的位宽</translation>
    </message>
    <message>
        <source>Node data…</source>
        <translation>节点数据…</translation>
    </message>
    <message>
        <source>Save these values as node data</source>
        <translation>将这些值保存为节点数据</translation>
    </message>
    <message>
        <source>A file by which Google&apos;s Model Explorer colours the nodes of the ONNX graph</source>
        <translation>供 Google 的 Model Explorer 为 ONNX 计算图的节点着色的文件</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RunsModel</name>
    <message>
        <source>epoch %1 of %2</source>
        <translation>第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
        <source>%1 bit %2</source>
        <translation>%1 位 %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Accuracy, lowest width</source>
        <translation>准确率，最低位宽</translation>
    </message>
    <message>
        <source>Accuracy, 32 bit</source>
        <translation>准确率，32 位</translation>
    </message>
    <message>
        <source>(best epoch, %1 of %2)</source>
        <translation>（最佳轮次，%1 / %2）</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Layers at 32 bit</source>
        <translation>32 位的层</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Loss, lowest width</source>
        <translation>损失，最低位宽</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::RunsPanel</name>
    <message>
        <source>&amp;Train to more epochs…</source>
        <translation>训练更多轮次(&amp;T)…</translation>
    </message>
    <message>
        <source>No runs yet.
Press Run to start the experiment on the right.</source>
        <translation>还没有运行。
请按“运行”开始右侧的实验。</translation>
    </message>
    <message>
        <source>No run matches the filter.</source>
        <translation>没有符合筛选条件的运行。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>&amp;Resume training</source>
        <translation>恢复训练(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy settings to the form</source>
        <translation>将设置复制到表单(&amp;C)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>复制 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Filter runs by words or conditions</source>
        <translation>按词语或条件筛选运行</translation>
    </message>
    <message>
        <source>Words look into names, states, ids, tags and notes. Conditions are those of recipes: quant.bits=2 method.epsilon_layer&lt;=0.05 tag:table1 accuracy&gt;0.85. Archived runs are shown by archived=yes.</source>
        <translation>词语在名称、状态、ID、标签和备注中查找。条件与配方中的相同：quant.bits=2 method.epsilon_layer&lt;=0.05 tag:table1 accuracy&gt;0.85。archived=yes 显示已归档的运行。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::SendForm</name>
    <message>
        <source>Tracker</source>
        <translation>跟踪器</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>您自己的</translation>
    </message>
    <message>
        <source>As a new run, whatever was sent before</source>
        <translation>作为新运行发送，不论之前发送过什么</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::StatusLine</name>
    <message>
        <source>no estimate yet</source>
        <translation>尚无估计</translation>
    </message>
    <message>
        <source>No run is training.</source>
        <translation>没有正在训练的运行。</translation>
    </message>
    <message>
        <source>%1 points dropped</source>
        <translation>已舍弃 %1 个点</translation>
    </message>
    <message>
        <source>Points left out of the curves under load. The run&apos;s log has every one.</source>
        <translation>负载较高时曲线中略去的点。运行的日志保存着每一个点。</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>运行的进度</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>epoch %1/%2</source>
        <translation>轮次 %1/%2</translation>
    </message>
    <message>
        <source>%1, batch %2/%3</source>
        <translation>%1，批次 %2/%3</translation>
    </message>
    <message>
        <source>%1 img/s</source>
        <translation>%1 张/s</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::StudyDialog</name>
    <message>
        <source>Trade-off study</source>
        <translation>权衡研究</translation>
    </message>
    <message>
        <source>For each budget every layer gets the width that the ranking gives it, and networks of one width stand beside them. Each is trained with several seeds; the ranked run is not trained again. Page Trade-off draws them as they come in.</source>
        <translation>对每个预算，每层采用排名给出的位宽，并以单一位宽的网络作对照。每个方案以若干种子训练；已排名的运行不再训练。结果产生后即绘在“权衡”页上。</translation>
    </message>
    <message>
        <source>Networks that keep the first layers of this ranking at 32 bits are trained with several seeds; the ranked run is not trained again. Page Trade-off draws them as they come in.</source>
        <translation>将此排名最前的若干层保留在 32 位，以若干种子训练这样的网络；已排名的运行不再训练。结果产生后即绘在“权衡”页上。</translation>
    </message>
    <message>
        <source>&amp;Budgets (kB)</source>
        <translation>预算（kB）(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Budgets (MBOP)</source>
        <translation>预算（MBOP）(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Budgets (ms)</source>
        <translation>预算（ms）(&amp;B)</translation>
    </message>
    <message>
        <source>Layers to &amp;keep</source>
        <translation>保留的层数(&amp;K)</translation>
    </message>
    <message>
        <source>Budgets of the study</source>
        <translation>研究的预算</translation>
    </message>
    <message>
        <source>Numbers of layers to keep</source>
        <translation>保留的层数</translation>
    </message>
    <message>
        <source>&amp;Seeds of each</source>
        <translation>各方案的种子数(&amp;S)</translation>
    </message>
    <message>
        <source>Runs of each choice, with seeds of their own</source>
        <translation>每个方案的运行数，各用自己的种子</translation>
    </message>
    <message>
        <source>Control: layers by &amp;chance</source>
        <translation>对照：随机选层(&amp;C)</translation>
    </message>
    <message>
        <source>Train as many layers by chance too</source>
        <translation>也训练随机选取同样多层的网络</translation>
    </message>
    <message>
        <source>Drawn anew for each seed. A ranking that is worth something beats it.</source>
        <translation>每个种子重新抽取。有价值的排名应胜过它。</translation>
    </message>
    <message>
        <source>Control: the &amp;other end of the ranking</source>
        <translation>对照：排名的另一端(&amp;O)</translation>
    </message>
    <message>
        <source>Train as many layers from the ranking&apos;s other end too</source>
        <translation>也训练取排名另一端同样多层的网络</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::SweepDialog</name>
    <message>
        <source>The sweep could not be started.</source>
        <translation>无法启动扫描实验。</translation>
    </message>
    <message>
        <source>Open a sweep</source>
        <translation>打开扫描实验</translation>
    </message>
    <message>
        <source>Sweeps (*.json)</source>
        <translation>扫描实验 (*.json)</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>扫描实验</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Runs under way keep a checkpoint; starting again goes on from there</source>
        <translation>进行中的运行会保留检查点；再次开始时从那里继续</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::SweepIndicator</name>
    <message>
        <source>Show the sweep</source>
        <translation>显示扫描实验</translation>
    </message>
    <message>
        <source>%1: %2 of %3 runs</source>
        <translation>%1：%2 / %3 次运行</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::SweepList</name>
    <message>
        <source>Sweeps</source>
        <translation>扫描实验</translation>
    </message>
    <message>
        <source>Opened files</source>
        <translation>打开的文件</translation>
    </message>
    <message>
        <source>Own sweeps</source>
        <translation>自己的扫描实验</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::SweepPanel</name>
    <message>
        <source>Choose a sweep.</source>
        <translation>选择一个扫描实验。</translation>
    </message>
    <message>
        <source>The sweep is being looked at.</source>
        <translation>正在检查扫描实验。</translation>
    </message>
    <message>
        <source>The sweep is running.</source>
        <translation>扫描实验正在运行。</translation>
    </message>
    <message>
        <source>Only runs that failed are left.</source>
        <translation>只剩下失败的运行。</translation>
    </message>
    <message>
        <source>Every run is finished.</source>
        <translation>所有运行均已完成。</translation>
    </message>
    <message>
        <source>1 thread each, unless the sweep sets them.</source>
        <translation>每次运行 1 个线程，除非扫描实验另行设定。</translation>
    </message>
    <message>
        <source>%1 threads each, unless the sweep sets them.</source>
        <translation>每次运行 %1 个线程，除非扫描实验另行设定。</translation>
    </message>
    <message>
        <source>The sweep goes on when the window is closed.</source>
        <translation>关闭窗口后扫描实验仍会继续。</translation>
    </message>
    <message>
        <source>Runs at a &amp;time</source>
        <translation>同时运行数(&amp;T)</translation>
    </message>
    <message>
        <source>Runs at a time</source>
        <translation>同时运行数</translation>
    </message>
    <message>
        <source>Go on with runs that &amp;failed too</source>
        <translation>失败的运行也继续(&amp;F)</translation>
    </message>
    <message>
        <source>Go on with runs that failed too</source>
        <translation>失败的运行也继续</translation>
    </message>
    <message>
        <source>Runs of the sweep</source>
        <translation>扫描实验的运行</translation>
    </message>
    <message>
        <source>Finished runs</source>
        <translation>已完成的运行</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::SweepRunsModel</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Accuracy at the best epoch</source>
        <translation>最佳轮次的准确率</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::TableButtonEditor</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::Tour</name>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>跳过(&amp;S)</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>End of the tour</source>
        <translation>导览结束</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>跳过导览</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::TrackerBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::TrackerCard</name>
    <message>
        <source>Values delivered: %1.</source>
        <translation>已送达的值：%1。</translation>
    </message>
    <message>
        <source>Where %1 has the run</source>
        <translation>运行在 %1 中的位置</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation>%1 的命令</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the run in %1</source>
        <translation>在 %1 中打开运行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>复制 %1 的命令</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>重试 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop sending to %1</source>
        <translation>停止向 %1 发送</translation>
    </message>
    <message>
        <source>To be typed in a terminal</source>
        <translation>请在终端中输入</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::TrackerDialog</name>
    <message>
        <source>Trackers</source>
        <translation>跟踪器</translation>
    </message>
    <message>
        <source>No tracker was seen with this run in this session. Runs to come are followed where the form says so, under Tracking; this one can be sent below.</source>
        <translation>本次会话中此运行没有使用跟踪器。今后的运行按表单“跟踪”一节的设置跟踪；此运行可在下方发送。</translation>
    </message>
    <message>
        <source>Send this run</source>
        <translation>发送此运行</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Send the run</source>
        <translation>发送运行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::TradeOffModel</name>
    <message>
        <source>by size</source>
        <translation>按大小</translation>
    </message>
    <message>
        <source>by operations</source>
        <translation>按运算量</translation>
    </message>
    <message>
        <source>take it: %1</source>
        <translation>采用：%1</translation>
    </message>
    <message>
        <source>on the front</source>
        <translation>在前沿上</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>32 bit</source>
        <translation>32 位</translation>
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
        <translation>运行</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>准确率（%）</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>Worth taking</source>
        <translation>值得采用</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::TradeOffPage</name>
    <message>
        <source>Trade-off</source>
        <translation>权衡</translation>
    </message>
    <message>
        <source>The study is being read…</source>
        <translation>正在读取研究…</translation>
    </message>
    <message>
        <source>%1 of %2 runs finished</source>
        <translation>%1 / %2 次运行已完成</translation>
    </message>
    <message>
        <source>Of %1, the run of median accuracy</source>
        <translation>“%1”中准确率居中的运行</translation>
    </message>
    <message>
        <source>No trade-off study yet.
Pages Ranking and Budget put one together: “Study…” there trains networks of several choices, and they are drawn here as they come in.</source>
        <translation>还没有权衡研究。
可在“排名”页和“预算”页组建：那里的“研究…”训练若干方案的网络，结果产生后即在此绘出。</translation>
    </message>
    <message>
        <source>St&amp;udy</source>
        <translation>研究(&amp;U)</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Choose b&amp;y</source>
        <translation>选择依据(&amp;Y)</translation>
    </message>
    <message>
        <source>What the network is short of</source>
        <translation>网络受限的资源</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>bit operations</source>
        <translation>位运算量</translation>
    </message>
    <message>
        <source>Export the &amp;model…</source>
        <translation>导出模型(&amp;M)…</translation>
    </message>
    <message>
        <source>Export the model of this choice</source>
        <translation>导出此方案的模型</translation>
    </message>
    <message>
        <source>Show its &amp;run</source>
        <translation>显示其运行(&amp;R)</translation>
    </message>
    <message>
        <source>Show a run of this choice</source>
        <translation>显示此方案的一次运行</translation>
    </message>
    <message>
        <source>Export the fi&amp;gure…</source>
        <translation>导出图(&amp;G)…</translation>
    </message>
    <message>
        <source>Export the figure by that cost</source>
        <translation>导出以该代价为横轴的图</translation>
    </message>
    <message>
        <source>Choices of layers</source>
        <translation>层的选择方案</translation>
    </message>
    <message>
        <source>Accuracy against size</source>
        <translation>准确率与大小</translation>
    </message>
    <message>
        <source>Arrow keys go from choice to choice</source>
        <translation>用方向键在方案之间移动</translation>
    </message>
    <message>
        <source>Accuracy against bit operations</source>
        <translation>准确率与位运算量</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::TrashDialog</name>
    <message>
        <source>Runs in the trash</source>
        <translation>回收站中的运行</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>还原(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>永久删除(&amp;D)…</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站为空。</translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n runs with their checkpoints and exports? This cannot be undone.</source>
        <translation>
            <numerusform>删除 %n 次运行及其检查点和导出文件？此操作无法撤销。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pdqat::ui::VariedRow</name>
    <message>
        <source>Setting %1</source>
        <translation>设置 %1</translation>
    </message>
    <message>
        <source>Values of setting %1</source>
        <translation>设置 %1 的取值</translation>
    </message>
    <message>
        <source>Leave setting %1 out</source>
        <translation>不使用设置 %1</translation>
    </message>
    <message>
        <source>Choose a setting.</source>
        <translation>请选择一个设置。</translation>
    </message>
    <message>
        <source>Give %1 values.</source>
        <translation>请为“%1”填写取值。</translation>
    </message>
    <message>
        <source>1 value: %1</source>
        <translation>1 个取值：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n values: %1</source>
        <translation>
            <numerusform>%n 个取值：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave this setting out</source>
        <translation>不使用此设置</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::VaryDialog</name>
    <message>
        <source>Add a setting that takes several values.</source>
        <translation>请添加一个有多个取值的设置。</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>“%1”出现了两次。</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>多个取值</translation>
    </message>
    <message>
        <source>The experiment in the form is trained once for every combination of these values. Ranges: 0..9, 8..64 by 8, 0..1 in 5, 1e-4..0.1 log 4.</source>
        <translation>表单中的实验对这些取值的每一种组合各训练一次。范围写法：0..9、8..64 by 8、0..1 in 5、1e-4..0.1 log 4。</translation>
    </message>
    <message>
        <source>&amp;Add a setting</source>
        <translation>添加设置(&amp;A)</translation>
    </message>
</context>
<context>
    <name>pdqat::ui::WorkbenchWindow</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>无法打开运行库</translation>
    </message>
</context>
<context>
    <name>pdqatProgram</name>
    <message>
        <source>This is done by the program pdqat, which is neither beside this one nor in PATH. Install it, or start this on a machine that has it.</source>
        <translation>这由程序 pdqat 完成，而它既不在本程序旁，也不在 PATH 中。请安装它，或在装有它的机器上启动本程序。</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>held</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n 个运行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 个等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n 个暂缓</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
</context>
<context>
    <name>sweeps</name>
    <message>
        <source>waits for earlier runs</source>
        <translation>等待前面的运行</translation>
    </message>
    <message>
        <source>to start</source>
        <translation>待开始</translation>
    </message>
    <message>
        <source>to resume</source>
        <translation>待恢复</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Stopping: runs write their checkpoints</source>
        <translation>正在停止：运行正在写检查点</translation>
    </message>
    <message>
        <source>Every run is finished</source>
        <translation>所有运行均已完成</translation>
    </message>
    <message>
        <source>Ended, but runs failed</source>
        <translation>已结束，但有运行失败</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Ended with an error</source>
        <translation>因错误结束</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <translation>%1 次已完成</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 次运行中</translation>
    </message>
    <message>
        <source>%1 to resume</source>
        <translation>%1 次待恢复</translation>
    </message>
    <message>
        <source>%1 to start</source>
        <translation>%1 次待开始</translation>
    </message>
    <message>
        <source>%1 waiting for earlier runs</source>
        <translation>%1 次等待前面的运行</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 次失败</translation>
    </message>
    <message>
        <source>1 run: %1</source>
        <translation>1 次运行：%1</translation>
    </message>
    <message>
        <source>%1 runs: %2</source>
        <translation>%1 次运行：%2</translation>
    </message>
    <message>
        <source>no estimate yet</source>
        <translation>尚无估计</translation>
    </message>
    <message>
        <source>at least %1 left</source>
        <translation>至少还剩 %1</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 失败：%2</translation>
    </message>
    <message>
        <source>and %1 more; the table says why</source>
        <translation>以及另外 %1 次；原因见表格</translation>
    </message>
    <message>
        <source>%1 bit %2</source>
        <translation>%1 位 %2</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>training</source>
        <translation>训练中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>violated</source>
        <translation>违反</translation>
    </message>
    <message>
        <source>measuring slacks</source>
        <translation>正在测量松弛量</translation>
    </message>
    <message>
        <source>validating</source>
        <translation>正在验证</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>正在测试</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1–%2 left</source>
        <translation>剩余 %1–%2</translation>
    </message>
    <message>
        <source>%1 – %2 left</source>
        <translation>剩余 %1 – %2</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已稳定</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>%1 parameters · %2 MACs</source>
        <translation>%1 个参数 · %2 MACs</translation>
    </message>
    <message>
        <source>%1 bit: %2 packed · %3 BOPs · %4</source>
        <translation>%1 位：打包后 %2 · %3 BOPs · %4</translation>
    </message>
    <message>
        <source>%1 bit: %2 packed (32 bit: %3, %4) · %5 BOPs (%6) · %7</source>
        <translation>%1 位：打包后 %2（32 位：%3，%4）· %5 BOPs（%6）· %7</translation>
    </message>
    <message>
        <source>error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>relative error</source>
        <translation>相对误差</translation>
    </message>
    <message>
        <source>loss saved</source>
        <translation>保留时的损失减少</translation>
    </message>
    <message>
        <source>loss added</source>
        <translation>量化时的损失增加</translation>
    </message>
    <message>
        <source>Fisher information</source>
        <translation>Fisher 信息</translation>
    </message>
    <message>
        <source>Hessian trace</source>
        <translation>Hessian 迹</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>type (1×1 first)</source>
        <translation>类型（1×1 在前）</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>byte</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>满足</translation>
    </message>
    <message>
        <source>binding</source>
        <translation>起作用</translation>
    </message>
    <message>
        <source>decaying</source>
        <translation>回落</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>不可达</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
</context>
<context>
    <name>trade-off</name>
    <message>
        <source>%1 % (one seed: no interval)</source>
        <translation>%1 %（一个种子：无区间）</translation>
    </message>
    <message>
        <source>%1 % (95 % interval %2 to %3, %4 seeds)</source>
        <translation>%1 %（95 % 区间 %2 至 %3，%4 个种子）</translation>
    </message>
    <message>
        <source>Take %1: %2 at %3; no other choice is more accurate.</source>
        <translation>采用“%1”：%2，代价 %3；没有更准确的方案。</translation>
    </message>
    <message>
        <source>Take %1: %2 at %3, which is %4 % of what %5, the most accurate choice, costs, and %6 points below it.</source>
        <translation>采用“%1”：%2，代价 %3，为最准确方案“%5”的 %4 %，准确率比其低 %6 个百分点。</translation>
    </message>
    <message>
        <source>(too few seeds for an interval)</source>
        <translation>（种子太少，无法给出区间）</translation>
    </message>
    <message>
        <source>(%1 to %2)</source>
        <translation>（%1 至 %2）</translation>
    </message>
    <message>
        <source>(%1 to %2, so it may be chance)</source>
        <translation>（%1 至 %2，可能出于偶然）</translation>
    </message>
    <message>
        <source>the next cheaper one, %1, loses %2 points %3</source>
        <translation>便宜一档的“%1”低 %2 个百分点%3</translation>
    </message>
    <message>
        <source>the next cheaper one, %1, gains %2 points %3</source>
        <translation>便宜一档的“%1”高 %2 个百分点%3</translation>
    </message>
    <message>
        <source>the next dearer one, %1, gains %2 points %3</source>
        <translation>贵一档的“%1”高 %2 个百分点%3</translation>
    </message>
    <message>
        <source>the next dearer one, %1, loses %2 points %3</source>
        <translation>贵一档的“%1”低 %2 个百分点%3</translation>
    </message>
    <message>
        <source>no choice is as accurate as the control %1, which reaches %2 points more than %3 %4</source>
        <translation>没有方案比得上对照“%1”的准确率，它比“%3”高 %2 个百分点%4</translation>
    </message>
    <message>
        <source>%1 reach %2 points less %3</source>
        <translation>“%1”低 %2 个百分点%3</translation>
    </message>
    <message>
        <source>%1 reach %2 points more %3, so this ranking chooses no better than that</source>
        <translation>“%1”高 %2 个百分点%3，可见此排名的选择并不比它好</translation>
    </message>
    <message>
        <source>no layer kept</source>
        <translation>不保留任何层</translation>
    </message>
    <message>
        <source>1 layer by chance</source>
        <translation>随机选 1 层</translation>
    </message>
    <message>
        <source>1 layer of the least %1</source>
        <translation>%1 最小的 1 层</translation>
    </message>
    <message>
        <source>1 layer by %1</source>
        <translation>按 %1 选 1 层</translation>
    </message>
    <message>
        <source>%1 layers by chance</source>
        <translation>随机选 %1 层</translation>
    </message>
    <message>
        <source>%1 layers of the least %2</source>
        <translation>%2 最小的 %1 层</translation>
    </message>
    <message>
        <source>%1 layers by %2</source>
        <translation>按 %2 选 %1 层</translation>
    </message>
    <message>
        <source>%1 by chance</source>
        <translation>%1（随机）</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1（按 %2）</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet: no run of it is finished.</source>
        <translation>尚无可选的方案：没有一次运行已完成。</translation>
    </message>
    <message>
        <source>%1 of %2 runs are finished, so this may change.</source>
        <translation>%2 次运行中已完成 %1 次，因此结论可能改变。</translation>
    </message>
    <message>
        <source>%1 % of the size</source>
        <translation>大小的 %1 %</translation>
    </message>
    <message>
        <source>%1 % of the bit operations</source>
        <translation>位运算的 %1 %</translation>
    </message>
    <message>
        <source>There is nothing to choose from: what is finished are controls.</source>
        <translation>没有可选的：已完成的都是对照。</translation>
    </message>
    <message>
        <source>There is nothing to choose from: no run has an accuracy on these images.</source>
        <translation>没有可选的：没有运行在这些图像上有准确率。</translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>Write values like 0, 1, 2 or ranges like 0..9 or 8..64 by 8</source>
        <translation>写作 0, 1, 2 这样的值，或 0..9、8..64 by 8 这样的范围</translation>
    </message>
    <message>
        <source>Write values like 0.1, 0.2 or ranges like 0.1..0.5 by 0.1, 0..1 in 5 or 1e-4..0.1 log 4</source>
        <translation>写作 0.1, 0.2 这样的值，或 0.1..0.5 by 0.1、0..1 in 5、1e-4..0.1 log 4 这样的范围</translation>
    </message>
    <message>
        <source>Write lists with semicolons between them, like 8, 4; 2, or ranges like 1..4</source>
        <translation>列表之间用分号分隔，如 8, 4; 2，或 1..4 这样的范围</translation>
    </message>
    <message>
        <source>Write lists with semicolons between them, like 0.1, 0.2; 0.3, or ranges like 0.1..0.5 by 0.1 or 1e-3..1 log 4</source>
        <translation>列表之间用分号分隔，如 0.1, 0.2; 0.3，或 0.1..0.5 by 0.1、1e-3..1 log 4 这样的范围</translation>
    </message>
    <message>
        <source>Write values with semicolons between them</source>
        <translation>值之间用分号分隔</translation>
    </message>
    <message>
        <source>Write true, false</source>
        <translation>写作 true, false</translation>
    </message>
    <message>
        <source>Write some of %1</source>
        <translation>写出 %1 中的几个</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>The value is not a number, or was not measured: %1.</source>
        <translation>值不是数字，或未经测量：%1。</translation>
    </message>
    <message>
        <source>Violated: %1.</source>
        <translation>违反：%1。</translation>
    </message>
    <message>
        <source>Cannot be met, for the level lies below the entropy of the full-precision predictions: %1.</source>
        <translation>无法满足，因为约束水平低于全精度预测的熵：%1。</translation>
    </message>
    <message>
        <source>Held with room to spare, so that λ has yet to fall: %1.</source>
        <translation>成立且有余量，因此 λ 尚待下降：%1。</translation>
    </message>
    <message>
        <source>λ still moves: %1.</source>
        <translation>λ 仍在变动：%1。</translation>
    </message>
    <message>
        <source>Σ |λ · slack| is %1 % of the loss; at most %2 % is asked for.</source>
        <translation>Σ |λ · 松弛量| 为损失的 %1 %；要求至多为 %2 %。</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%2 次运行中的 %1 次</translation>
    </message>
    <message>
        <source>%1 of %2 constraints</source>
        <translation>%2 个约束中的 %1 个</translation>
    </message>
    <message>
        <source>Converged (%1): λ is the price of its constraint.</source>
        <translation>已收敛（%1）：λ 是其约束的价格。</translation>
    </message>
    <message>
        <source>Not converged (%1 are): this orders layers by accumulated violation.</source>
        <translation>未收敛（%1已收敛）：此处按累积的违反量排列各层。</translation>
    </message>
    <message>
        <source>More epochs, another dual.rate or looser levels help.</source>
        <translation>增加轮次、改变 dual.rate 或放宽约束水平会有帮助。</translation>
    </message>
    <message>
        <source>No price: λ stays as it starts (pd-fixed), or returns to 0 (dual.restart).</source>
        <translation>非价格：λ 保持初始值（pd-fixed），或归 0（dual.restart）。</translation>
    </message>
    <message>
        <source>Not certified: convergence was not measured (fewer than two epochs, or a log of an earlier version). λ may be accumulated violation.</source>
        <translation>未认证：未测量收敛情况（不足两个轮次，或日志来自较早版本）。λ 可能只是累积的违反量。</translation>
    </message>
    <message>
        <source>that of the costs (per %1), the lowest first</source>
        <translation>代价从低到高的顺序（每 %1）</translation>
    </message>
    <message>
        <source>that of the errors (by slack, error − ε)</source>
        <translation>误差的顺序（按松弛量，误差 − ε）</translation>
    </message>
    <message>
        <source>that of the network, by depth</source>
        <translation>网络本身的顺序（深度）</translation>
    </message>
    <message>
        <source>λ decides the order.</source>
        <translation>顺序由 λ 决定。</translation>
    </message>
    <message>
        <source>λ does not decide which layers are kept: %1 share λ %2 at the cut. Their order is %3.</source>
        <translation>保留哪些层不由 λ 决定：%1 在截断处的 λ 同为 %2。它们按%3排列。</translation>
    </message>
    <message>
        <source>λ does not decide which layers are kept: that of %1 at the cut counts as nothing. Their order is %2.</source>
        <translation>保留哪些层不由 λ 决定：%1 在截断处的 λ 视为零。它们按%2排列。</translation>
    </message>
    <message>
        <source>λ does not decide every place: that of %1 is shared, or counts as nothing. The order among these is %2.</source>
        <translation>并非每个名次都由 λ 决定：%1 的 λ 与其他层相同，或视为零。这些层按%2排列。</translation>
    </message>
    <message>
        <source>This is no ranking by λ: every λ is 0, next to nothing or no more than its own fluctuation; no constraint costs anything. The order is %1. Lower levels (method.epsilon_layer) make constraints cost something.</source>
        <translation>这不是按 λ 的排名：所有 λ 都为 0、接近于零，或不超过自身的波动；没有约束产生代价。各层按%1排列。降低约束水平（method.epsilon_layer）可使约束产生代价。</translation>
    </message>
    <message>
        <source>This is no ranking by λ: every λ is %1. The order is %2.</source>
        <translation>这不是按 λ 的排名：所有 λ 都为 %1。各层按%2排列。</translation>
    </message>
    <message>
        <source>This is no ranking by λ yet: no dual step was taken. The order is %1.</source>
        <translation>这还不是按 λ 的排名：尚无对偶更新。各层按%1排列。</translation>
    </message>
    <message>
        <source>Layers by %1, as asked for, not by λ.</source>
        <translation>按要求以 %1 排列各层，而非按 λ。</translation>
    </message>
    <message>
        <source>It does not decide which layers are kept: %1 share it at the cut. Their order is %2.</source>
        <translation>它不能决定保留哪些层：%1 在截断处的值相同。它们按%2排列。</translation>
    </message>
    <message>
        <source>%1 share it with others. The order among equals is %2.</source>
        <translation>%1 与其他层的值相同。值相同的层按%2排列。</translation>
    </message>
    <message>
        <source>Layers cannot be ordered by %1: it was not measured yet, pdqat sensitivity RUN does that.</source>
        <translation>无法按 %1 为层排序：尚未测量，可用 pdqat sensitivity RUN 测量。</translation>
    </message>
    <message>
        <source>Layers cannot be ordered by %1: the run&apos;s log does not have it.</source>
        <translation>无法按 %1 为层排序：运行的日志中没有它。</translation>
    </message>
    <message>
        <source>Not converged, though %1 are met one by one.</source>
        <translation>未收敛，尽管逐个看来%1均符合条件。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
</context>
<context>
    <name>writeFile</name>
    <message>
        <source>could not be written: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>选择另一个文件夹</translation>
    </message>
</context>
</TS>
