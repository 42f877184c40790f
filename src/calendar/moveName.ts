import type { BilingualText } from './bilingualText.js'
import type { DeadlineOptions } from './deadline.js'
import type { DeadlineStep } from './deadlineRun.js'
import { formatLimit } from './limit.js'

const stepNames: Readonly<Record<Exclude<DeadlineStep['kind'], 'extension' | 'lateExtensionIgnored'>, BilingualText>> = {
  receiptMovedOn: { zh: '视为下一个工作日收到', en: 'counts as received on the next working day' },
  restart: { zh: '重新起算', en: 'restarted' },
  suspension: { zh: '扣除挂起时间', en: 'suspended time left out' },
  rollForward: { zh: '末日为休息日，顺延至下一个工作日', en: 'the last day was a rest day; moved to the next working day' },
  statutoryLimit: { zh: '法定时限更长，从其规定', en: 'the statutory limit is longer and prevails' },
}

/** What a step of the count is called, for people. */
export function moveName({ kind, index }: DeadlineStep, { extensions = [] }: DeadlineOptions): BilingualText {
  if (kind !== 'extension' && kind !== 'lateExtensionIgnored') return stepNames[kind]
  const extension = extensions[index!]!
  const isAdded = extension.kind === 'added'
  const zh = `延期${isAdded ? '' : '至共'}${formatLimit(extension, 'zh-CN')}`
  const en = `${isAdded ? 'extended by' : 'extended to a total of'} ${formatLimit(extension, 'en')}`
  if (kind === 'extension') return { zh, en }
  return { zh: `${zh}，到期后才批准，不计`, en: `${en}, granted after the deadline and ignored` }
}
