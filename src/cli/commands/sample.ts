import path from 'node:path'
import { getProfile } from '../../index.js'
import { valueLabels } from '../../records/recordNames.js'
import type { OrderSample } from '../../sampling/orderSample.js'
import type { SampleAim } from '../../sampling/orderDraw.js'
import { sampleCsv } from '../../sampling/sampleCsv.js'
import { sampleOrders } from '../../sampling/sampleOrders.js'
import { assertNoInputReplaced } from '../assertNoInputReplaced.js'
import { auditInputs } from '../auditInputs.js'
import { CliError } from '../cliError.js'
import type { CommandContext } from '../commandContext.js'
import { expandedFiles } from '../expandedFiles.js'
import { countFrom1, oneOf, period, shareBetween0And1 } from '../optionValues.js'
import { OutputFiles } from '../outputFiles.js'
import { sampleText } from '../sampleText.js'
import { addCommonOptions, addInputOptions, type InputOptions } from '../sharedOptions.js'
import { besideText } from '../tellAudit.js'
import { notify, writeJson, writeLines } from '../terminal.js'
import { whileWriting } from '../whileWriting.js'

/** The options of `sample`, as they are parsed. */
interface Options extends InputOptions {
  readonly size?: number
  readonly precision?: number
  readonly confidence: number
  readonly seed: string
  readonly by?: 'unit'
  readonly period?: { readonly from: string; readonly to: string }
  readonly out: string
  readonly reveal?: boolean
  readonly json?: boolean
}

/** No population of orders is larger than a number of so many digits. */
const mostSizeDigits = 9

/** `sample FILE…`: closed orders for return visits, drawn at random and so that anyone can draw them again. */
export function addSampleCommand({ program, locale, say }: CommandContext): void {
  const command = program
    .command('sample')
    .argument('<FILE...>', say({ zh: '工单导出文件、文件夹或通配符', en: 'exports of work orders, folders or patterns' }))
    .description(say({ zh: '从办结工单中随机抽取回访样本', en: 'draw closed work orders at random for return visits' }))
    .option('--size <N>', say({ zh: '抽取件数', en: 'how many to draw' }), countFrom1('--size', mostSizeDigits))
    .option('--precision <E>', say({ zh: '按精度确定件数，如 0.05 指正负 5 个百分点', en: 'as many as this precision needs: 0.05 for 5 percentage points either way' }), shareBetween0And1('--precision'))
    .option('--confidence <C>', say({ zh: '置信度；默认 0.95', en: 'the confidence; 0.95 by default' }), shareBetween0And1('--confidence'), 0.95)
    .requiredOption('--seed <S>', say({ zh: '随机种子（任意文字）；种子相同、工单相同，则样本相同', en: 'any text; the same seed over the same orders draws the same ones' }))
    .option('--by <W>', say({ zh: 'unit：按各承办单位办结件数的比例分配', en: 'unit: split in proportion to the closed orders of each handling unit' }), oneOf('--by', ['unit']))
    .option('--period <FROM..TO>', say({ zh: '只抽此期间办结的工单，含首尾两日', en: 'only orders closed in it, both ends included' }), period)
  addInputOptions(command, say)
  command
    .option('--out <FILE>', say({ zh: '输出文件；默认 return-visits.csv', en: 'the file to write; return-visits.csv by default' }), 'return-visits.csv')
    .option('--reveal', say({ zh: '不遮盖个人信息', en: 'do not mask personal data' }))
    .option('--json', say({ zh: '标准输出写 JSON，不写文件', en: 'print JSON and write no file' }))
  addCommonOptions(command, say)
  command.addHelpText('after', say({
    zh: `
示例：
  hotline-spec sample 工单.csv --precision 0.05 --seed 2026年3月 --out 三月回访.csv
  hotline-spec sample 三月导出 --size 200 --by unit --seed 8231 --reveal

件数：n0 = z²×0.25÷精度²，n = n0÷(1+(n0-1)÷办结件数)，进位取整（Cochran，1977）。
抽中的是 SHA-256（种子、换行、工单编号）最小的工单，任何人可用同一种子复核。按单位分配后，精度仍是对全体而言。`,
    en: `
Examples:
  hotline-spec sample orders.csv --precision 0.05 --seed march-2026 --out march.csv
  hotline-spec sample march-exports --size 200 --by unit --seed 8231 --reveal

Size: n0 = z² × 0.25 / precision², n = n0 / (1 + (n0 - 1) / closed orders), rounded up (Cochran 1977).
Drawn are the orders with the smallest SHA-256 of seed, line feed and order id, so anyone with the seed can check them.
Split by unit, the precision still is that of all units together.`,
  }))
  command.action(async (given: string[], options: Options) => {
    const folder = path.dirname(options.out)
    const files = await expandedFiles(given, path.resolve(options.out))
    if (options.json !== true) assertNoInputReplaced(files, [options.out])
    const inputs = await auditInputs(files, options)
    const sample = await sampleOrders(inputs, {
      aim: aimOf(options),
      seed: options.seed,
      confidence: options.confidence,
      byUnit: options.by === 'unit',
      period: options.period ?? null,
      reveal: options.reveal === true,
      timeZone: getProfile('national').timeZone,
    })
    if (options.json) return writeJson(sample)
    await writeSample(sample, folder, path.basename(options.out))
  })

  async function writeSample(sample: OrderSample, folder: string, name: string): Promise<void> {
    const written = await whileWriting(() => new OutputFiles(folder, [name]), async (outputs) => {
      outputs?.write(name, sampleCsv(sample, locale, valueLabels('work-order', 'category')))
      return Promise.resolve(outputs?.commit() ?? [])
    })
    const place = written[0]!.path
    if (path.basename(place) !== name) notify(say(besideText(name, place)))
    await writeLines(sampleText(sample, place, say))
  }
}

function aimOf({ size, precision, confidence }: Options): SampleAim {
  if (size !== undefined && precision === undefined) return { size }
  if (precision !== undefined && size === undefined) return { precision, confidence }
  throw new CliError({
    code: 'SAMPLE_AIM_UNCLEAR',
    received: '--size --precision',
    what: { zh: '--size 与 --precision 应给出其一，且只能给出其一。', en: 'One of --size and --precision is needed, and not both.' },
    fix: { zh: '例如 --precision 0.05。', en: 'For example --precision 0.05.' },
  })
}
