// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How an HTML report looks: light on screen and on paper, system fonts, digits of one width. Private to this
// room.
#pragma once

#include <string_view>

namespace pdqat::report {

inline constexpr std::string_view reportStyle = R"css(
:root { color-scheme: light; --text: #1c2126; --quiet: #5b6670; --line: #d5dade; --accent: #1b5e9b; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 3rem 1.5rem 4rem; max-width: 60rem; background: #fff; color: var(--text);
       font: 16px/1.5 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; }
header h1 { margin: 0; font-size: 2rem; line-height: 1.2; overflow-wrap: anywhere; }
header p { margin: .5rem 0 0; color: var(--quiet); }
nav { margin: 2rem 0; padding: 1rem 0; border-block: 1px solid var(--line); }
nav ol { margin: 0; padding-left: 1.5rem; columns: 16rem; }
a { color: var(--accent); }
section { margin-top: 3rem; }
h2 { margin: 0 0 1rem; font-size: 1.35rem; line-height: 1.3; }
p { max-width: 44rem; }
dl { margin: 0 0 1.5rem; }
dl div { display: grid; grid-template-columns: 9rem 1fr; gap: 0 1rem; padding: .2rem 0; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
.wide { overflow-x: auto; margin: 1.5rem 0; }
table { border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; }
caption { padding-bottom: .5rem; color: var(--quiet); text-align: left; }
th, td { padding: .25rem 1.25rem .25rem 0; text-align: left; vertical-align: baseline; }
thead th { border-bottom: 1px solid var(--text); font-weight: 600; }
tbody tr { border-bottom: 1px solid var(--line); }
.number { text-align: right; white-space: nowrap; }
figure { margin: 1.5rem 0 2rem; }
figure svg { display: block; max-width: 100%; height: auto; }
figcaption { margin-top: .5rem; color: var(--quiet); font-size: .9rem; }
pre { padding: 1rem; overflow-x: auto; background: #f4f6f8; font-size: .85rem; line-height: 1.45; }
.alert { padding: .75rem 1rem; border-left: 4px solid #b4461e; background: #fdf3ef; max-width: none; }
ul.alert { padding-left: 2.25rem; }
.missing { color: var(--quiet); font-style: italic; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .9rem; }
@page { size: A4; margin: 18mm 16mm; }
@media print {
  body { padding: 0; max-width: none; font-size: 10pt; }
  section { margin-top: 8mm; }
  h2, caption, figcaption { break-after: avoid; }
  figure, tr, dl div { break-inside: avoid; }
  thead { display: table-header-group; }
  .wide { overflow: visible; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  td { overflow-wrap: anywhere; }
}
)css";

} // namespace pdqat::report
