// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/text.h"
#include "tests/fixtures/qt/widget_test.h"
#include "tests/widgets/fake_backend.h"
#include "widgets/basics/texts.h"
#include "widgets/form/experiment_form.h"
#include "widgets/form/layer_picker_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QTranslator>

using namespace pdqat;

namespace {

/// A valid value of each field that is not its default.
Value otherValue(const Field& field) {
    static const std::map<std::string, std::string> texts{{"data.path", "/some/folder"},
                                                          {"data.validation_fraction", "0.003921568627"},
                                                          {"quant.bits", "2,4"},
                                                          {"quant.high_precision", "Block_3_shortcut"},
                                                          {"method.epsilon_out", "0.5,0.6"},
                                                          {"method.epsilon_layer", "0.003921568627"},
                                                          {"method.epsilon_by_layer", "Block_0_conv0=0.5"},
                                                          {"quant.layer_bits", "Block_0_conv0=w2a8"},
                                                          {"dual.init_by_layer", "CE=0.5"}};
    if (const auto text = texts.find(field.key); text != texts.end())
        return parseValue(field, text->second);
    switch (field.type) {
    case FieldType::Bool: return !std::get<bool>(field.fallback);
    case FieldType::Integer:
        return field.key == "run.seed" ? std::int64_t(9007199254740993)
                                       : std::get<std::int64_t>(field.fallback) + 4;
    case FieldType::Real: return std::get<double>(field.fallback) / 2 + 0.1;
    case FieldType::Choice: return field.choices.back().value;
    case FieldType::IntegerList: return std::vector<std::int64_t>{3, 7};
    default: return std::string("another text");
    }
}

DataInventory sampleInventory() {
    DataInventory inventory;
    auto& train = inventory.parts.emplace_back();
    train.name = "train";
    train.found = train.read = 60;
    train.leftOut = {{LeftOut::Suffix, ".gif", 3, "train/a.gif"}};
    return inventory;
}

} // namespace

class ExperimentFormTest : public test::WidgetTest {
    Q_OBJECT
    std::unique_ptr<fake::FakeBackend> backend_;
    std::unique_ptr<ui::ConfigDocument> document_;
    std::unique_ptr<ui::ExperimentForm> form_;

    template <class Widget>
    Widget* part(const char* key) {
        return form_->row(key)->findChild<Widget*>(QStringLiteral("field.") + QLatin1String(key));
    }
    void type(const char* key, const QString& text) {
        auto* line = form_->row(key)->findChild<QLineEdit*>();
        line->selectAll();
        text.isEmpty() ? QTest::keyClick(line, Qt::Key_Delete) : QTest::keyClicks(line, text);
    }
    QString reason() { return form_->findChild<QLabel*>(QStringLiteral("form.reason"))->text(); }
    QPushButton* get() { return form_->findChild<QPushButton*>(QStringLiteral("dataPanel.get")); }
    QPushButton* run() { return form_->findChild<QPushButton*>(QStringLiteral("form.run")); }

    void prepare() override {
        backend_ = std::make_unique<fake::FakeBackend>();
        document_ = std::make_unique<ui::ConfigDocument>();
        form_ = std::make_unique<ui::ExperimentForm>(*document_, backend_->experiments, backend_->data,
                                                     backend_->runs);
        form_->resize(420, 900);
        form_->show();
        form_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(form_.get()));
    }

private Q_SLOTS:
    void cleanup() {
        form_.reset();
        document_.reset();
        backend_.reset();
    }

    void everyFieldHasARow_data() {
        QTest::addColumn<QString>("key");
        for (const auto& field : fieldTable())
            QTest::newRow(field.key.c_str()) << ui::toQt(field.key);
    }

    void everyFieldHasARow() {
        QFETCH(QString, key);
        const auto& field = *findField(key.toStdString());
        auto* row = form_->row(field.key);
        QVERIFY(row);
        QVERIFY(!row->editor().focusProxy()->toolTip().isEmpty());
        QCOMPARE(row->editor().focusProxy()->accessibleName(), ui::toQt(field.label));
    }

    /// In a language with a decimal comma.
    void numbersHaveTheDecimalSignOfTheLanguage() {
        QLocale::setDefault(QLocale(QLocale::German));
        document_->set(*findField("dual.rate"), 0.25);
        auto* rate = part<QLineEdit>("dual.rate");
        QCOMPARE(rate->text(), QStringLiteral("0,25"));
        type("dual.rate", QStringLiteral("0,5"));
        QCOMPARE(document_->config().dual.rate, 0.5);
        type("dual.rate", QStringLiteral("0.125")); // a point does too
        QCOMPARE(document_->config().dual.rate, 0.125);
        type("method.epsilon_layer", QStringLiteral("0,05")); // nought and five, or a twentieth
        const auto* problem = form_->findChild<QLabel*>(QStringLiteral("problem.method.epsilon_layer"));
        QVERIFY2(problem->text().contains(QStringLiteral("point")), qPrintable(problem->text()));
        type("method.epsilon_layer", QStringLiteral("0.05, 0.5"));
        QCOMPARE(document_->config().method.epsilonLayer, (std::vector<double>{0.05, 0.5}));
        QLocale::setDefault(QLocale::c());
    }

    /// Document to editor and back: what the editor shows is the value, exactly.
    void everyFieldRoundTrips_data() { everyFieldHasARow_data(); }

    void everyFieldRoundTrips() {
        QFETCH(QString, key);
        const auto& field = *findField(key.toStdString());
        const auto value = otherValue(field);
        auto config = RunConfig{};
        field.set(config, value);
        document_->replace(config, QStringLiteral("test"));
        auto& editor = form_->row(field.key)->editor();
        QVERIFY(editor.value() == value);
        auto* focused = editor.focusProxy();
        if (auto* box = qobject_cast<QCheckBox*>(focused)) {
            box->toggle();
            QVERIFY(field.get(document_->config()) == field.fallback);
        } else if (auto* combo = qobject_cast<QComboBox*>(focused)) {
            QCOMPARE(combo->currentData().toString().toStdString(), std::get<std::string>(value));
            Q_EMIT combo->activated(0);
            QCOMPARE(std::get<std::string>(field.get(document_->config())), field.choices.front().value);
        } else if (auto* line = editor.findChild<QLineEdit*>()) {
            QCOMPARE(line->text(), ui::toQt(toText(field, value)));
            const auto fallback = ui::toQt(toText(field, field.fallback));
            type(field.key.c_str(), fallback);
            QVERIFY(field.get(document_->config()) == field.fallback);
        }
    }

    void resetGoesBackToTheDefaultAndIsOfferedOnlyThen() {
        auto* reset = form_->findChild<QToolButton*>(QStringLiteral("reset.run.epochs"));
        QVERIFY(!reset->isVisible());
        type("run.epochs", QStringLiteral("7"));
        QCOMPARE(document_->config().run.epochs, 7);
        QVERIFY(reset->isVisible());
        reset->click();
        QCOMPARE(document_->config().run.epochs, RunConfig{}.run.epochs);
        QVERIFY(!reset->isVisible());
    }

    void aBadValueIsExplainedUnderItsFieldAndBesideRun_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        QTest::newRow("out of range") << "run.epochs"
                                      << "0"
                                      << "0 is out of range: 1 to";
        QTest::newRow("no number") << "optim.lr"
                                   << "fast"
                                   << "is not a number";
        QTest::newRow("not in range") << "optim.lr"
                                      << "-1"
                                      << "greater than 0";
        QTest::newRow("no list") << "quant.bits"
                                 << "2;4"
                                 << "whole numbers separated by commas";
        QTest::newRow("twice") << "quant.bits"
                               << "2,2"
                               << "names a bit width twice";
        QTest::newRow("none") << "quant.bits"
                              << ""
                              << "at least one bit width";
        QTest::newRow("one for each width") << "method.epsilon_out"
                                            << "0.1,0.2"
                                            << "2 values for 1 bit widths";
    }

    void aBadValueIsExplainedUnderItsFieldAndBesideRun() {
        QFETCH(QString, key);
        QFETCH(QString, text);
        QFETCH(QString, part);
        QVERIFY(run()->isEnabled());
        type(key.toUtf8(), text);
        auto* row = form_->row(key.toStdString());
        QVERIFY2(row->shownProblem().contains(part), qPrintable(row->shownProblem()));
        auto* message = form_->findChild<QLabel*>(QStringLiteral("problem.") + key);
        QVERIFY(message->isVisible());
        QCOMPARE(message->text(), row->shownProblem());
        QVERIFY(!run()->isEnabled());
        QVERIFY2(reason().contains(part), qPrintable(reason()));
        form_->findChild<QToolButton*>(QStringLiteral("reset.") + key)->click();
        QVERIFY(!message->isVisible());
        QVERIFY(run()->isEnabled());
    }

    void undoTakesBackWhatWasTyped() {
        type("run.epochs", QStringLiteral("12"));
        document_->undoStack().undo();
        QCOMPARE(part<QWidget>("run.epochs")->findChild<QLineEdit*>()->text(), QStringLiteral("100"));
    }

    void fieldsWithoutEffectAreHidden() {
        QVERIFY(!form_->row("optim.momentum")->isVisible());
        auto config = document_->config();
        config.optim.kind = OptimizerKind::Sgd;
        config.method.constraints = ConstraintSet::Output;
        document_->replace(config, {});
        QVERIFY(form_->row("optim.momentum")->isVisible());
        QVERIFY(!form_->row("method.epsilon_layer")->isVisible());
    }

    void advancedFieldsFoldAndOpenForAProblem() {
        auto* row = form_->row("run.threads");
        QVERIFY(!row->isVisible());
        form_->findChild<QToolButton*>(QStringLiteral("fold.run"))->click();
        QVERIFY(row->isVisible());
        QVERIFY(!form_->row("network.input_size")->isVisible());
        auto config = document_->config();
        config.network.inputSize = 7;
        document_->replace(config, {});
        QVERIFY(form_->row("network.input_size")->isVisible());
    }

    void runSaysWhatTheBackendRefuses() {
        backend_->experiments.refusals = {QStringLiteral("Fashion-MNIST is not installed.")};
        form_->refresh();
        QTRY_VERIFY(!run()->isEnabled());
        QCOMPARE(reason(), backend_->experiments.refusals.front());
        backend_->experiments.refusals.clear();
        form_->refresh();
        QTRY_VERIFY(run()->isEnabled());
        QSignalSpy requested(form_.get(), &ui::ExperimentForm::runRequested);
        run()->click();
        QCOMPARE(requested.count(), 1);
    }

    void typingLooksAtTheMachineOnceAndOldAnswersDoNotCount() {
        auto& experiments = backend_->experiments;
        QTRY_VERIFY(experiments.checks > 0);
        experiments.answersChecks = false;
        const int before = experiments.checks;
        const auto old = document_->config();
        type("run.epochs", QStringLiteral("123"));
        QTRY_COMPARE(experiments.checks, before + 1);
        experiments.refusals = {QStringLiteral("No GPU.")};
        experiments.answer(old);
        QVERIFY(run()->isEnabled());
        experiments.answer(document_->config());
        QVERIFY(!run()->isEnabled());
        QCOMPARE(reason(), QStringLiteral("No GPU."));
    }

    void whatLiesInTheFolderIsTold() {
        auto* text = form_->findChild<QLabel*>(QStringLiteral("dataPanel.text"));
        QTRY_COMPARE(backend_->data.looks, 1);
        QVERIFY(!text->isVisible());
        backend_->data.found.inventory = sampleInventory();
        auto config = document_->config();
        config.data.trainLimit = 60;
        document_->replace(config, {});
        QTRY_VERIFY(text->isVisible());
        QVERIFY2(text->text().contains(QStringLiteral("train: 60 images")), qPrintable(text->text()));
        QVERIFY(text->text().contains(QStringLiteral("train leaves out 3 files with the suffix .gif")));
        QVERIFY(!get()->isVisible());
        QTranslator spanish;
        QVERIFY(spanish.load(QStringLiteral(":/i18n/pdqat_es.qm")));
        QCoreApplication::installTranslator(&spanish);
        QTRY_VERIFY2(text->text().contains(QStringLiteral("train: 60 imágenes")), qPrintable(text->text()));
        QVERIFY2(text->text().contains(
                     QStringLiteral("train omite 3 archivos con el sufijo .gif (train/a.gif, …)")),
                 qPrintable(text->text()));
        QCoreApplication::removeTranslator(&spanish);
        QTRY_VERIFY(text->text().contains(QStringLiteral("train: 60 images")));
    }

    void noChoiceIsCutInANarrowForm() {
        QTranslator spanish;
        QVERIFY(spanish.load(QStringLiteral(":/i18n/pdqat_es.qm")));
        QCoreApplication::installTranslator(&spanish);
        auto* network = part<QComboBox>("network.name");
        QTRY_COMPARE(network->currentText(), QStringLiteral("ResNet-20 (preactivación)"));
        for (const int width : {600, 420, 360}) {
            form_->resize(width, 900);
            for (const auto& field : fieldTable()) {
                const auto& editor = form_->row(field.key)->editor();
                QTRY_VERIFY2(!editor.isVisible() || editor.focusProxy()->width() >= editor.neededWidth(),
                             field.key.c_str());
            }
        }
        QCoreApplication::removeTranslator(&spanish);
    }

    void anOldAnswerAboutTheFolderDoesNotCount() {
        QTRY_COMPARE(backend_->data.looks, 1);
        const auto old = document_->config();
        auto config = old;
        config.data.set = "mnist";
        document_->replace(config, {});
        Q_EMIT backend_->data.looked(old, {sampleInventory(), {}, true});
        QVERIFY(!get()->isVisible());
        Q_EMIT backend_->data.looked(config, {{}, QStringLiteral("missing"), true});
        QVERIFY(get()->isVisible());
    }

    void whatIsWrongStandsBeforeTheInventory() {
        backend_->data.found = {sampleInventory(), QStringLiteral("a.jpg: is truncated."), false};
        form_->refresh();
        auto* text = form_->findChild<QLabel*>(QStringLiteral("dataPanel.text"));
        QTRY_VERIFY(text->text().startsWith(QStringLiteral("a.jpg: is truncated.\n")));
        QVERIFY(text->text().endsWith(ui::inventoryText(sampleInventory()).join(QLatin1Char('\n'))));
    }

    void aMissingSetIsFetched() {
        auto& data = backend_->data;
        data.found = {{}, QStringLiteral("Fashion-MNIST is missing."), true};
        form_->refresh();
        QTRY_VERIFY(get()->isVisible());
        auto* text = form_->findChild<QLabel*>(QStringLiteral("dataPanel.text"));
        auto* bar = form_->findChild<QProgressBar*>(QStringLiteral("dataPanel.bar"));
        QCOMPARE(text->text(), data.found.problem);
        QVERIFY(!bar->isVisible());
        get()->click();
        QCOMPARE(data.fetches, std::vector<std::string>{"fashion-mnist"});
        QVERIFY(bar->isVisible());
        data.progress(1'000'000, 4'000'000);
        QCOMPARE(bar->value(), bar->maximum() / 4);
        QCOMPARE(bar->text(), QStringLiteral("1 MB of 4 MB"));
        const int looks = data.looks;
        data.found = {sampleInventory(), {}, false};
        data.endFetch({});
        QTRY_VERIFY(data.looks > looks);
        QTRY_VERIFY(!get()->isVisible());
        QVERIFY(!bar->isVisible());
        QVERIFY(text->text().contains(QStringLiteral("train: 60 images")));
    }

    void fetchingCanBeCancelledAndSaysWhyItFailed() {
        auto& data = backend_->data;
        data.found = {{}, QStringLiteral("Fashion-MNIST is missing."), true};
        form_->refresh();
        QTRY_VERIFY(get()->isVisible());
        get()->click();
        QCOMPARE(get()->text(), QStringLiteral("Cancel"));
        get()->click();
        QVERIFY(!data.isFetching);
        QCOMPARE(get()->text(), QStringLiteral("Get…"));
        get()->click();
        data.endFetch(QStringLiteral("http://far.away: cannot be reached."));
        auto* text = form_->findChild<QLabel*>(QStringLiteral("dataPanel.text"));
        QCOMPARE(text->text(), QStringLiteral("http://far.away: cannot be reached."));
        QVERIFY(get()->isVisible());
    }

    void theWheelChangesOnlyWhatHasTheFocus() {
        auto* combo = part<QComboBox>("data.set");
        const auto wheel = [&] {
            QWheelEvent event(combo->rect().center(), combo->mapToGlobal(combo->rect().center()), {},
                              {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(combo, &event);
        };
        combo->clearFocus();
        wheel();
        QCOMPARE(combo->currentIndex(), 0);
        combo->setFocus();
        QVERIFY(combo->hasFocus());
        wheel();
        QCOMPARE(combo->currentIndex(), 1);
    }

    void helpOfTheFocusedFieldIsShown() {
        part<QComboBox>("data.set")->setFocus();
        auto* help = form_->findChild<QLabel*>(QStringLiteral("form.help"));
        QCOMPARE(help->text(), ui::toQt(findField("data.set")->help));
    }

    void layersArePickedInATable() {
        part<QPushButton>("quant.high_precision")->click();
        auto* dialog = form_->findChild<ui::LayerPickerDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        auto* model = dialog->findChild<ui::LayerPickerModel*>();
        model->setData(model->index(8, 0), Qt::Checked, Qt::CheckStateRole);
        dialog->accept();
        QCOMPARE(document_->config().quant.highPrecision, std::vector<std::string>{"Block_3_shortcut"});
        document_->undoStack().undo();
        QVERIFY(document_->config().quant.highPrecision.empty());
    }

    void narrowFormsPutLabelsAboveTheEditors() {
        auto* row = form_->row("data.set");
        const int wide = row->height();
        form_->resize(300, 900);
        QTRY_VERIFY(row->height() > wide);
        QVERIFY(row->width() <= 300);
    }
};

PDQAT_WIDGET_TEST(ExperimentFormTest)
#include "experiment_form_test.moc"
