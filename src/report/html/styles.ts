/**
 * The style of the page: one column, tables that scroll by themselves, colours for the outcomes that differ also in lightness,
 * and a plain black-on-white form for paper.
 */
export const styles = `
:root { color-scheme: light dark;
  --paper: #fff; --ink: #1c2024; --quiet: #5b6570; --line: #d5dae0; --panel: #f5f7f9; --link: #0b57a4;
  --failed: #b3261e; --advised: #b25e09; --cantTell: #6b4fa0; --pending: #2f6fb0; --passed: #2e7d4f; --none: #8a949e; --onColour: #fff;
  --one: #0072b2; --two: #d55e00; --three: #007f5f; --depth1: #fbd9c0; --depth2: #f3a26b; --depth3: #cc5a1a; --depth4: #7a2c00; }
@media (prefers-color-scheme: dark) { :root {
  --paper: #15181b; --ink: #e6e9ec; --quiet: #a3adb7; --line: #3a4148; --panel: #1e2327; --link: #85bdf5;
  --failed: #f28b82; --advised: #f2b366; --cantTell: #c3aaf0; --pending: #86b8ee; --passed: #7fcf9f; --none: #8a949e; --onColour: #15181b;
  --one: #56b4e9; --two: #e69f00; --three: #2fc39b; --depth1: #4d2a12; --depth2: #8a4413; --depth3: #d0752f; --depth4: #ffc08a; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem clamp(1rem, 4vw, 2.5rem) 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0 0 .75rem; font-size: 1.75rem; line-height: 1.3; }
h2 { margin: 2.75rem 0 1rem; padding-bottom: .35rem; border-bottom: 2px solid var(--ink); font-size: 1.3rem; line-height: 1.35; }
h3 { margin: 0 0 .5rem; font-size: 1.08rem; line-height: 1.45; }
p { margin: .5rem 0; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code { font: .875em/1.5 ui-monospace, "Cascadia Mono", Consolas, "Noto Sans Mono CJK SC", monospace; }
nav ol { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1rem 0 0; padding: .6rem 0 0; border-top: 1px solid var(--line); list-style: none; }
.verdict { margin: 0 0 1.25rem; padding: .9rem 1.1rem; border-left: 4px solid var(--ink); background: var(--panel); font-size: 1.08rem; }
.quiet { color: var(--quiet); }
.listTitle { margin: 1.25rem 0 0; font-weight: 600; }
.scroll { margin: .75rem 0 1.25rem; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; line-height: 1.5; font-variant-numeric: tabular-nums; }
caption { padding: 0 0 .35rem; text-align: left; font-weight: 600; }
th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: break-word; }
thead th { border-bottom: 1px solid var(--ink); background: var(--panel); font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 400; min-width: 9rem; }
td { min-width: 7rem; }
td.number { min-width: 0; }
.number { text-align: right; white-space: nowrap; }
h2 + .scroll caption, .verdict + .scroll caption, details > .scroll caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.whole { white-space: nowrap; }
.badge { display: inline-block; padding: 0 .5em; border-radius: .25em; background: var(--none); color: var(--onColour); font-size: .85em; font-weight: 600; white-space: nowrap; }
.swatch { display: inline-block; width: .75em; height: .75em; margin-right: .4em; border-radius: .15em; background: var(--none); }
.bar { display: flex; height: .7rem; margin: .75rem 0 .4rem; border-radius: .2rem; overflow: hidden; background: var(--panel); }
.bar span { flex-basis: 2px; min-width: 2px; }
.bar .failed, .swatch.failed, .badge.failed, .badge.notSatisfied { background: var(--failed); }
.bar .advised, .swatch.advised, .badge.advised { background: var(--advised); }
.bar .cantTell, .swatch.cantTell, .badge.cantTell, .badge.furtherTesting { background: var(--cantTell); }
.bar .pending, .swatch.pending, .badge.pending { background: var(--pending); }
.bar .passed, .swatch.passed, .badge.passed, .badge.satisfied { background: var(--passed); }
.bar .inapplicable, .bar .untested { background: var(--none); }
.badge.inapplicable, .badge.untested, .badge.notApplicable { background: none; color: var(--quiet); box-shadow: inset 0 0 0 1px var(--none); }
.legend { display: flex; flex-wrap: wrap; gap: .15rem 1.25rem; margin: .25rem 0 .75rem; padding: 0; list-style: none; font-size: .9rem; font-variant-numeric: tabular-nums; }
#cover { margin: 0 0 2.5rem; padding: 1.5rem 1.5rem 1rem; border: 1px solid var(--line); border-top: 4px solid var(--ink); }
.coverTitle { margin: 0 0 1rem; font-size: 1.75rem; font-weight: 700; line-height: 1.3; }
.signOff { margin: 2.5rem 0 1.5rem; white-space: pre-wrap; }
.caution { padding: .8rem 1rem; border: 1px solid var(--advised); border-left-width: 4px; background: var(--panel); }
.chart { margin: 0 0 2rem; break-inside: avoid; content-visibility: auto; contain-intrinsic-size: auto 26rem; }
.chart figcaption { font-size: 1.08rem; font-weight: 600; line-height: 1.45; }
.chart svg { display: block; width: 100%; max-width: 60rem; height: auto; font-size: 12px; }
.chart text { fill: var(--ink); } .chart .tick { fill: var(--quiet); }
.chart .grid { stroke: var(--line); }
.chart .mark { stroke: var(--failed); stroke-width: 1.5; stroke-dasharray: 6 4; } .chart .markLabel { fill: var(--failed); font-weight: 600; }
.chart .one { fill: var(--one); } .chart .two { fill: var(--two); } .chart .three { fill: var(--three); } .chart .rest, .chart .noDepth { fill: var(--line); }
.chart .noDepth { fill-opacity: .45; }
.chart .low { fill: var(--failed); } .chart .hollow { fill: var(--paper); stroke: var(--one); stroke-width: 2; } .chart .whisker { stroke: var(--one); stroke-width: 2; }
.chart .seriesLine { fill: none; stroke-width: 2; } .seriesLine.one { stroke: var(--one); } .seriesLine.two { stroke: var(--two); stroke-dasharray: 8 3; } .seriesLine.three { stroke: var(--three); stroke-dasharray: 2 3; }
.chart .seriesName { font-weight: 600; }
.depth1 { fill: var(--depth1); } .depth2 { fill: var(--depth2); } .depth3 { fill: var(--depth3); } .depth4 { fill: var(--depth4); }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .5rem 1.5rem; margin: .75rem 0; font-size: .9rem; }
.facts.wide { display: block; }
.facts.wide > div { display: grid; grid-template-columns: minmax(9rem, 1fr) 4fr; gap: 0 1rem; padding: .25rem 0; border-bottom: 1px solid var(--line); }
dt { color: var(--quiet); }
dd { margin: 0; }
.rule { margin: 0 0 1.25rem; padding: 1rem 1.1rem; border: 1px solid var(--line); border-left: 4px solid var(--none); border-radius: .25rem;
  content-visibility: auto; contain-intrinsic-size: auto 28rem; }
.rule.failed { border-left-color: var(--failed); }
.rule.advised { border-left-color: var(--advised); }
.rule.cantTell { border-left-color: var(--cantTell); }
.rule.pending { border-left-color: var(--pending); }
.rule.passed { border-left-color: var(--passed); }
.league, #clauses .scroll { content-visibility: auto; contain-intrinsic-size: auto 40rem; }
summary { padding: .2rem 0; cursor: pointer; font-weight: 600; }
td summary { font-weight: 400; }
ol { margin: .25rem 0; padding-left: 1.4rem; }
@media (max-width: 40rem) {
  h1 { font-size: 1.4rem; }
  .facts.wide > div { display: block; }
  .rule { padding: .8rem; }
  .chart svg { min-width: 38rem; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --panel: #f2f2f2; --link: #000; --onColour: #fff;
    --failed: #b3261e; --advised: #b25e09; --cantTell: #6b4fa0; --pending: #2f6fb0; --passed: #2e7d4f; --none: #77808a;
    --one: #0072b2; --two: #d55e00; --three: #007f5f; --depth1: #fbd9c0; --depth2: #f3a26b; --depth3: #cc5a1a; --depth4: #7a2c00; }
  @page { size: A4; margin: 18mm 15mm; }
  body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.45; }
  #cover { min-height: 240mm; margin: 0; border: 0; padding: 45mm 5mm 0; break-after: page; } .coverTitle { margin-bottom: 25mm; font-size: 24pt; text-align: center; } #cover dl { font-size: 12pt; } .signOff { margin: 40mm 0 25mm; font-size: 12pt; }
  nav { display: none; }
  a { text-decoration: none; }
  h1 { font-size: 18pt; } h2 { font-size: 13pt; margin-top: 1.6rem; } h3 { font-size: 11pt; }
  h2, h3, caption, thead { break-after: avoid; }
  table { font-size: 8.5pt; }
  thead { display: table-header-group; }
  thead th { white-space: normal; }
  tbody th, td { min-width: 0; }
  tr, .bar, .legend, .verdict, .facts > div { break-inside: avoid; }
  .scroll { overflow: visible; }
  .rule, .league, .chart, #clauses .scroll { content-visibility: visible; }
  .chart details:not([open]) { display: none; } .chart svg { min-width: 0; max-height: 90mm; }
  .chart svg, .bar, .badge, .swatch, thead th, .verdict { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`
