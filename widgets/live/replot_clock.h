// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One clock for all live views: nothing is drawn from an event, everything at the clock's next beat.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <vector>

namespace pdqat::ui {

/// Something that is redrawn when its data have changed. Interface thread only.
class LiveView {
public:
    LiveView();
    virtual ~LiveView();
    LiveView(const LiveView&) = delete;
    LiveView& operator=(const LiveView&) = delete;

    /// Asks for a redraw at the next beat at which the view is on screen: the user waits for it.
    void markDirty();
    /// Likewise, for new data: not before the clock has rested.
    void noteNews();
    bool isDirty() const { return dirty_; }

protected:
    virtual bool isOnScreen() const = 0;
    virtual void redraw() = 0;

private:
    friend class ReplotClock;
    bool dirty_ = false;
};

/// Beats every 33 ms while a view is dirty. Views are drawn one per turn of the event loop, so that input
/// gets in between; a round that takes long is followed by an equally long pause. New data wait longer:
/// drawing them takes a small share of one core, however heavy the plots are, as a training needs the cores.
class ReplotClock : public QObject {
    Q_OBJECT
public:
    static constexpr int beat = 33;          ///< milliseconds
    static constexpr int restFactor = 15;    ///< rest after a round, in times of its drawing
    static constexpr int longestRest = 1500; ///< milliseconds
    static ReplotClock& instance();

private:
    friend class LiveView;
    ReplotClock();
    void add(LiveView* view);
    void remove(LiveView* view);
    void hurry();
    void wake(int delay);
    int rest() const; ///< milliseconds that are left of it
    void drawNext();
    bool isNeeded() const;

    std::vector<LiveView*> views_, round_;
    QTimer timer_;
    QElapsedTimer roundTime_, sinceRound_;
    qint64 busy_ = 0; ///< nanoseconds of this round spent in drawing
    bool inRound_ = false, hurried_ = false;
};

} // namespace pdqat::ui
