import type { ExtensionProvision, LeadProvision, WarningProvision } from '../engine/provision.js'
import type { Bilingual } from '../expression/kinds.js'

/** What a profile provides for orders in hand, in words. Parameters and rules stand by their ids. */
export const provisionWords = {
  warnings: { zh: '预警', en: 'Warnings' },
  extensions: { zh: '延期', en: 'Extensions' },
  lead: { zh: '牵头单位', en: 'Lead unit' },
  warningText,
  extensionText,
  leadText,
} as const

function warningText({ yellow, red }: WarningProvision): Bilingual {
  return joined([
    ...(yellow === undefined ? [] : [{ zh: `黄牌：到期前 ${yellow}`, en: `yellow: ${yellow} before the due day` }]),
    ...(red === undefined ? [] : [{ zh: `红牌：到期后 ${red}`, en: `red: ${red} after the due day` }]),
  ])
}

function extensionText({ by, times, until, when }: ExtensionProvision): Bilingual {
  return joined([
    when,
    ...(by ? [{ zh: `由${by.zh}批准`, en: `granted by ${by.en}` }] : []),
    ...(times === undefined ? [] : [{ zh: `${times}次`, en: `${times} ${times === 1 ? 'time' : 'times'}` }]),
    until === undefined ? { zh: '最长时间未规定', en: 'no longest time is given' } : { zh: `最长至 ${until} 的期限`, en: `at the latest to the due time of ${until}` },
  ])
}

function leadText({ by, who }: LeadProvision): Bilingual {
  if (who === 'firstReceiver') return { zh: '首接单位牵头', en: 'the unit that received the order first' }
  return by ? { zh: `由${by.zh}确定`, en: `named by ${by.en}` } : { zh: '须确定一个主办单位，由谁确定未规定', en: 'one unit has to be named; no text says by whom' }
}

function joined(parts: readonly Bilingual[]): Bilingual {
  return { zh: parts.map(({ zh }) => zh).join('；'), en: parts.map(({ en }) => en).join('; ') }
}
