/** What the page has beyond the style of the report: fields, buttons, cards and progress. */
export const pageStyles = `
body { max-width: 64rem; padding-top: 1rem; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; z-index: 1; padding: .4rem .8rem; background: var(--paper); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.titleLine { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: .5rem 1.5rem; }
.lead { max-width: 46rem; margin: 0; color: var(--quiet); }
main:focus, h2:focus { outline: none; }
section:empty { display: none; }
h2 { margin-top: 2rem; }
footer { margin-top: 3rem; padding-top: .5rem; border-top: 1px solid var(--line); font-size: .9rem; }
button, .button, select, input { font: inherit; font-size: .95rem; line-height: 1.4; }
button, .button { display: inline-block; padding: .4rem .95rem; border: 1px solid var(--quiet); border-radius: .3rem; background: var(--paper); color: var(--ink); cursor: pointer; }
button:hover:enabled, .button:hover { background: var(--panel); border-color: var(--ink); }
button:disabled { color: var(--quiet); border-color: var(--line); cursor: default; }
button.main, .button.main { border-color: var(--link); background: var(--link); color: var(--onColour); font-weight: 600; }
button.main:hover, .button.main:hover { background: var(--ink); border-color: var(--ink); color: var(--paper); }
button:focus-visible, select:focus-visible, input:focus-visible, .fileButton:focus-within .button { outline: 3px solid var(--link); outline-offset: 2px; }
.fileButton { position: relative; }
.languages { display: flex; }
.languages button { padding: .15rem .7rem; border-color: var(--line); font-size: .875rem; }
.languages button:first-child { border-radius: .3rem 0 0 .3rem; }
.languages button:last-child { border-radius: 0 .3rem .3rem 0; border-left: 0; }
.languages button[aria-pressed=true] { background: var(--ink); border-color: var(--ink); color: var(--paper); }
.drop { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.25rem; padding: 1.1rem 1.25rem; border: 2px dashed var(--line); border-radius: .4rem; background: var(--panel); }
.drop p { flex: 1 1 18rem; margin: 0; font-size: .95rem; }
.dropping .drop { border-color: var(--link); background: var(--paper); }
.files { margin: 1rem 0 0; padding: 0; list-style: none; }
.file { margin: 0 0 .9rem; padding: .8rem 1.1rem 1rem; border: 1px solid var(--line); border-radius: .4rem; }
.fileHead { display: flex; align-items: baseline; justify-content: space-between; gap: 1rem; }
.fileHead h3 { margin: 0; }
.fileHead h3 .quiet { font-size: .85rem; font-weight: 400; white-space: nowrap; }
.fileHead button { flex: none; padding: .15rem .6rem; font-size: .875rem; }
.table p { margin: .2rem 0 .4rem; font-size: .95rem; }
.table.sheet { margin-top: .6rem; padding-top: .5rem; border-top: 1px solid var(--line); }
.fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr)); align-items: start; gap: .75rem 1.5rem; margin: .6rem 0; }
.fields.short { display: flex; flex-wrap: wrap; align-items: end; }
.field { min-width: 0; }
.field > label, legend { display: block; margin-bottom: .2rem; font-size: .9rem; font-weight: 600; }
.field select, .field input[type=text] { width: 100%; }
input[type=number] { width: 8rem; }
select, input:not([type=checkbox], [type=radio]) { max-width: 100%; padding: .38rem .55rem; border: 1px solid var(--quiet); border-radius: .3rem; background: var(--paper); color: var(--ink); }
.beside { display: flex; flex-wrap: wrap; align-items: baseline; gap: .3rem .6rem; margin: .45rem 0 0; }
.beside .button, .beside button { padding: .2rem .7rem; font-size: .875rem; }
.beside .problem { flex-basis: 100%; }
.field .fieldName { margin: 0; font-size: .9rem; font-weight: 600; }
.loaded { font-size: .9rem; overflow-wrap: anywhere; }
.more { margin-top: 1.1rem; }
.short .field > label { font-weight: 400; }
.under { margin: .2rem 0 .7rem 1.5rem; }
.help { margin: .25rem 0 0; color: var(--quiet); font-size: .85rem; line-height: 1.5; }
fieldset { margin: 1.1rem 0 0; padding: 0; border: 0; min-width: 0; }
legend { padding: 0; }
.tick { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .5rem; }
.tick label { flex: 1; font-size: .95rem; }
.tick input { flex: none; width: 1rem; height: 1rem; margin: .2rem 0 0; align-self: flex-start; accent-color: var(--link); }
.tick .help { flex-basis: 100%; margin: 0 0 0 1.5rem; }
.ticks { display: grid; gap: .5rem; margin-top: 1.1rem; }
.buttons { display: flex; flex-wrap: wrap; gap: .6rem; margin: .8rem 0; }
#start { padding: .55rem 2rem; font-size: 1.05rem; }
.mapping { margin-top: .5rem; }
.mapping > summary { font-size: .95rem; }
.mapping .scroll { max-height: 34rem; overflow: auto; border: 1px solid var(--line); border-radius: .3rem; }
.columns thead th { position: sticky; top: 0; }
.columns .values span { display: block; max-width: 22rem; overflow: hidden; font-size: .85rem; text-overflow: ellipsis; white-space: nowrap; }
.columns td, .columns tbody th { vertical-align: middle; }
.columns select { width: 100%; min-width: 12rem; }
.problem { margin: .6rem 0; padding: .7rem 1rem; border-left: 4px solid var(--failed); background: var(--panel); }
.problem p { margin: 0 0 .2rem; }
.problemTitle { font-weight: 600; color: var(--failed); }
.note { padding: .5rem .9rem; border-left: 4px solid var(--advised); background: var(--panel); font-size: .95rem; }
progress { display: block; width: 100%; height: .9rem; margin: .4rem 0; accent-color: var(--link); }
.figures { font-variant-numeric: tabular-nums; }
.trial { margin-top: 1.6rem; padding: .6rem 1.1rem .8rem; border: 1px solid var(--line); border-radius: .4rem; }
.trial > summary h2 { display: inline; margin: 0; padding: 0; border: 0; font-size: 1.05rem; }
.settings { margin: .8rem 0 .6rem; padding: 0; list-style: none; }
.setting { display: flex; flex-wrap: wrap; align-items: end; gap: .5rem 1rem; margin-bottom: .7rem; }
.setting > .field:first-child { flex: 1 1 18rem; }
.setting .unit { margin: 0 0 .45rem; }
#draft { max-width: 32rem; }
#add-setting { margin-bottom: 1rem; padding: .2rem .7rem; font-size: .875rem; }
#impactResult { margin-top: 1.2rem; }
.impact { margin-bottom: .4rem; }
.plain { margin: .4rem 0 1.2rem; padding: 0; list-style: none; font-size: .95rem; font-variant-numeric: tabular-nums; }
.downloads { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 11.5rem), 1fr)); gap: .6rem; margin: .4rem 0 1.2rem; padding: 0; list-style: none; }
.downloads button { width: 100%; height: 100%; text-align: left; }
.downloads code { display: block; color: var(--quiet); }
#report { display: block; width: 100%; height: max(32rem, calc(100vh - 3rem)); border: 1px solid var(--line); border-radius: .4rem; background: var(--paper); }
@media (max-width: 40rem) {
  .drop { padding: .9rem 1rem; }
  .file { padding: .7rem .8rem; }
  .columns thead { display: none; }
  .columns, .columns tbody, .columns tr, .columns th, .columns td { display: block; }
  .columns tr { padding: .5rem 0; border-bottom: 1px solid var(--line); }
  .columns th, .columns td { padding: .1rem 0; border: 0; }
  .columns tbody th { font-weight: 600; }
  .columns .values span { display: inline; white-space: normal; }
  .columns .values span + span::before { content: " / "; }
  .columns tr { padding: .5rem .6rem; }
  #report { height: 85vh; margin: 0 calc(-1 * clamp(1rem, 4vw, 2.5rem)); width: auto; min-width: calc(100% + 2rem); border-radius: 0; border-width: 1px 0; }
}
@media print { .skip, .drop, .buttons, #files, #choices, #run, #impact, .downloads { display: none; } }
`
