import { registry } from '../../../rules/registry.js'
import { limitSuffix, type LimitUnit } from '../../calendar/limit.js'
import { readProfile } from '../../forms/profileSchema.js'
import { settingOf } from '../../impact/draftProfile.js'
import type { ImpactReport } from '../../impact/impactReport.js'
import { getProfile } from '../../index.js'
import type { FromWorker, PageChange } from '../messages.js'
import { PageError } from '../pageError.js'
import { toldError } from '../toldError.js'
import { writtenFile } from '../writtenFile.js'
import { chosenRequests } from './chosenRequests.js'
import { FieldProblem, shownProblem } from './fieldProblem.js'
import type { PageContext } from './pageContext.js'
import { type ImpactState, newSetting, type SettingState } from './pageState.js'
import { filled, pageTexts } from './pageTexts.js'
import { type PageWorkers, type RunningWork, startWork } from './pageWorkers.js'
import { own } from './profileList.js'
import { readChoices } from './readChoices.js'
import { newRun, showProgress } from './runProgress.js'
import { saveBlob } from './saveBlob.js'

/** What is done about a change that somebody thinks of: described, tried on the chosen files, saved. */
export class ImpactDesk {
  private work: RunningWork | null = null
  private added = 1

  constructor(
    private readonly page: PageContext,
    private readonly workers: PageWorkers,
  ) {}

  private get impact(): ImpactState {
    return this.page.state.impact
  }

  addSetting(): void {
    this.added += 1
    const setting = newSetting(this.added)
    this.impact.settings.push(setting)
    this.edited()
    document.getElementById(`${setting.id}-parameter`)?.focus()
  }

  removeSetting(setting: SettingState): void {
    const { settings } = this.impact
    const index = settings.indexOf(setting)
    settings.splice(index, 1)
    this.edited()
    // The button that had the focus is gone.
    const next = settings[Math.min(index, settings.length - 1)]
    document.getElementById(next ? `${next.id}-parameter` : 'add-setting')?.focus()
  }

  /** Notes that what is described is no longer what was tried, and draws the fields anew. */
  edited(): void {
    this.impact.problem = null
    this.page.draw('impact')
    this.amountEdited()
  }

  /** The same for a field in which somebody is still writing, which stays as it is. */
  amountEdited(): void {
    const { run, result } = this.impact
    if (run) run.isOutdated = true
    if (!result || result.isOutdated) return
    result.isOutdated = true
    this.page.draw('impactResult')
  }

  async loadDraft(given: File): Promise<void> {
    const { state } = this.page
    try {
      const content = readProfile(await writtenFile(given))
      getProfile(content)
      this.impact.ownDraft = { file: given.name, content }
      this.impact.draft = own
      state.notice = null
      this.edited()
      this.page.announce(filled('loaded', { file: given.name }))
    } catch (error) {
      state.notice = { told: toldError(error), place: 'draft' }
      this.page.draw('impact')
    }
  }

  start(): void {
    const { state } = this.page
    this.end()
    this.impact.result = null
    this.impact.problem = null
    try {
      const tables = chosenRequests(state)
      const choices = readChoices(state.choices)
      const change = this.change()
      this.impact.run = newRun(state.locale)
      this.work = startWork(this.workers, { kind: 'impact', tables, choices, change }, (message) => this.hear(message))
    } catch (error) {
      this.refuse(error)
      return
    }
    this.page.draw('impact', 'impactResult')
    document.getElementById('cancel-impact')?.focus()
    this.page.announce(pageTexts.trialStarted)
  }

  /** The worker ends at once, with everything it held. */
  cancel(): void {
    this.end()
    this.page.draw('impact')
    document.getElementById('start-impact')?.focus()
    this.page.announce(pageTexts.cancelled)
  }

  save(): void {
    const { result } = this.impact
    if (result) saveBlob(new Blob([`${JSON.stringify(result.report, null, 2)}\n`], { type: 'application/json' }), 'impact.json')
  }

  private end(): void {
    this.work?.end()
    this.work = null
    this.impact.run = null
  }

  private change(): PageChange {
    const { settings, draft, ownDraft } = this.impact
    const given = settings.filter(({ parameter, amount }) => parameter !== '' || amount !== '')
    const profile = draft === own ? ownDraft!.content : draft === '' ? null : draft
    if (given.length === 0 && profile === null) throw nothingProposed()
    return { profile, set: given.map(settingText) }
  }

  private hear(message: FromWorker): void {
    const { run } = this.impact
    if (!run) return
    if (message.kind === 'progress') return showProgress(this.page, 'impact', run, message.progress)
    if (message.kind === 'impactFound') return this.take(message.report, run.isOutdated)
    if (message.kind === 'failed') this.refuse(new FieldProblem(message.problem, null))
  }

  private take(report: ImpactReport, isOutdated: boolean): void {
    this.end()
    this.impact.result = { report, isOutdated }
    this.page.draw('impact', 'impactResult')
    const title = document.getElementById('impact-title')
    title?.focus({ preventScroll: true })
    title?.scrollIntoView({ block: 'start' })
    this.page.announce(pageTexts.trialDone)
  }

  private refuse(error: unknown): void {
    this.end()
    this.impact.problem = shownProblem(error)
    this.page.draw('impact', 'impactResult')
    document.getElementById('start-impact')?.focus()
  }
}

/**
 * A setting as the command line writes it, so that the receipt names it alike.
 *
 * @throws PageError or FieldProblem that names the field.
 */
function settingText({ id, parameter: name, amount, unit }: SettingState): string {
  const parameter = registry.parameters.get(name)
  if (!parameter) throw new PageError('SETTING_OF_NOTHING', `${id}-parameter`, { zh: '有一项没有选择参数。', en: 'A value has no parameter.' }, { zh: '请选择参数，或移除该项。', en: 'Choose one, or remove the line.' })
  if (amount === '') throw new PageError('SETTING_BLANK', `${id}-amount`, { zh: `${parameter.label.zh}：没有填写新的数值。`, en: `${parameter.label.en}: there is no new value.` }, { zh: '请填写，或移除该项。', en: 'Fill it in, or remove the line.' })
  const suffix = parameter.kind === 'duration' ? limitSuffix(unit as LimitUnit) : parameter.unit === 'percent' ? '%' : ''
  const text = `${name}=${amount}${suffix}`
  try {
    settingOf(text, registry)
  } catch (error) {
    throw new FieldProblem(toldError(error), `${id}-amount`)
  }
  return text
}

function nothingProposed(): PageError {
  return new PageError(
    'IMPACT_NOTHING_PROPOSED',
    'impact-parameters',
    { zh: '没有说明要改什么。', en: 'Nothing to change was given.' },
    { zh: '请选择参数并填写新的数值，或选择拟用的配置。', en: 'Choose a parameter and give its new value, or choose the profile to try.' },
  )
}
