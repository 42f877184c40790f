import type { Bilingual } from '../../expression/kinds.js'
import { inLocale, type Locale } from '../../report/locale.js'
import { version } from '../version.js'
import { AuditDesk } from './auditDesk.js'
import { choicesSection } from './choicesSection.js'
import { element } from './element.js'
import { FileDesk } from './fileDesk.js'
import { filesSection } from './filesSection.js'
import { ImpactDesk } from './impactDesk.js'
import { impactResultSection } from './impactResultSection.js'
import { impactSection } from './impactSection.js'
import { OptionDesk } from './optionDesk.js'
import type { PageContext, SectionName } from './pageContext.js'
import { initialState } from './pageState.js'
import { filled, pageTexts } from './pageTexts.js'
import { Inspector, PageWorkers } from './pageWorkers.js'
import { replaceKeepingFocus } from './replaceKeepingFocus.js'
import { resultSection } from './resultSection.js'
import { runSection } from './runSection.js'

const sections: Readonly<Record<SectionName, (page: PageContext) => Node[]>> = { files: filesSection, choices: choicesSection, run: runSection, impact: impactSection, impactResult: impactResultSection, result: resultSection }
const sectionNames = Object.keys(sections) as SectionName[]

/**
 * Draws the page and listens.
 *
 * @param source The text of this page's own script, from which its workers are started.
 */
export function startPage(source: string): void {
  const state = initialState(localeOf(navigator.languages))
  const workers = new PageWorkers(source)
  const inspector = new Inspector(workers)
  const page: PageContext = {
    state,
    say: (text) => inLocale(text, state.locale),
    draw(...names) {
      for (const name of names) replaceKeepingFocus(document.getElementById(name)!, sections[name](page))
    },
    announce(text: Bilingual) {
      document.getElementById('status')!.textContent = inLocale(text, state.locale)
    },
    changed() {
      if (state.run) state.run.isOutdated = true
      else if (state.problem) {
        state.problem = null
        page.draw('run')
      }
      // What can be changed, and from what, rests on the files and the profile.
      impacts.edited()
      if (!state.result || state.result.isOutdated) return
      state.result.isOutdated = true
      page.draw('result')
    },
    addFiles: (given) => files.add(given),
    removeFile: (file) => files.remove(file),
    setEncoding: (...given) => files.setEncoding(...given),
    setRecord: (...given) => files.setRecord(...given),
    setHeaderRow: (...given) => files.setHeaderRow(...given),
    setField: (...given) => files.setField(...given),
    loadMapping: (...given) => void files.loadMapping(...given),
    saveMapping: (...given) => files.saveMapping(...given),
    resetMapping: (...given) => files.resetMapping(...given),
    loadOption: (...given) => void options.load(...given),
    dropOption: (option) => options.drop(option),
    saveChecklistForm: () => options.saveChecklistForm(),
    get impact() {
      return impacts
    },
    start: () => audits.start(),
    cancel: () => audits.cancel(),
  }
  const files = new FileDesk(page, inspector)
  const options = new OptionDesk(page)
  const audits = new AuditDesk(page, workers)
  const impacts = new ImpactDesk(page, workers)
  const speak = (locale: Locale): void => {
    state.locale = locale
    drawAll(page, speak)
    audits.rewrite()
  }
  drawAll(page, speak)
  takeDrops((given) => page.addFiles(given))
}

function drawAll(page: PageContext, speak: (locale: Locale) => void): void {
  const { state, say } = page
  document.documentElement.lang = state.locale
  document.title = say(pageTexts.title)
  const focused = document.activeElement?.id ?? ''
  document.body.replaceChildren(
    element('a', { class: 'skip', href: '#main' }, say(pageTexts.skip)),
    element(
      'header',
      {},
      element('div', { class: 'titleLine' }, element('h1', {}, say(pageTexts.title)), languages(page, speak)),
      element('p', { class: 'lead' }, say(pageTexts.lead)),
    ),
    element('main', { id: 'main', tabindex: -1 }, ...sectionNames.map((id) => element('section', { id }))),
    element('footer', { class: 'quiet' }, element('p', {}, say(filled('footer', { version })))),
    element('p', { id: 'status', class: 'hidden', role: 'status' }),
  )
  page.draw(...sectionNames)
  document.getElementById(focused)?.focus()
}

function languages({ state, say }: PageContext, speak: (locale: Locale) => void): HTMLElement {
  const names: readonly (readonly [Locale, string])[] = [
    ['zh-CN', '中文'],
    ['en', 'English'],
  ]
  return element(
    'div',
    { class: 'languages', role: 'group', 'aria-label': say(pageTexts.language) },
    ...names.map(([locale, name]) =>
      element('button', { type: 'button', id: `language-${locale}`, lang: locale, 'aria-pressed': String(state.locale === locale), onClick: () => speak(locale) }, name),
    ),
  )
}

/** The first language of the browser that is spoken here; Chinese where none is. */
function localeOf(languagesOfBrowser: readonly string[]): Locale {
  const spoken = languagesOfBrowser.flatMap((language): Locale[] => (/^zh\b/i.test(language) ? ['zh-CN'] : /^en\b/i.test(language) ? ['en'] : []))
  return spoken[0] ?? 'zh-CN'
}

/** Files may be dropped anywhere: beside the field a browser would leave the page and open them. */
function takeDrops(onFiles: (files: readonly File[]) => void): void {
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true
  document.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return
    event.preventDefault()
    document.body.classList.add('dropping')
  })
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) document.body.classList.remove('dropping')
  })
  document.addEventListener('drop', (event) => {
    document.body.classList.remove('dropping')
    if (!hasFiles(event)) return
    event.preventDefault()
    onFiles([...(event.dataTransfer?.files ?? [])])
  })
}
