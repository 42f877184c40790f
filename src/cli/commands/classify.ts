import { type CategoryAnswer, classifyCategory, classifyScope, classifyTier137, type ScopeAnswer, type TierAnswer } from '../../classify/index.js'
import type { Bilingual } from '../../expression/kinds.js'
import type { CommandContext } from '../commandContext.js'
import type { Say } from '../language.js'
import { readLines } from '../readLines.js'
import { addCommonOptions } from '../sharedOptions.js'
import { writeJson, writeLine, writeLines } from '../terminal.js'
import { textList } from '../textTable.js'
import { terminalWidth } from '../wrapText.js'

/** The three answers to one text. */
interface Classified {
  readonly category: CategoryAnswer
  readonly tier137: TierAnswer
  readonly scope: ScopeAnswer
}

/** `classify TEXT|-`: category, 137 tier and acceptance scope of a text; lines from stdin are answered one by one. */
export function addClassifyCommand({ program, say }: CommandContext): void {
  const command = program
    .command('classify')
    .argument('<TEXT>', say({ zh: '诉求文字；- 指从标准输入逐行读取', en: 'the text of an appeal; - reads lines from stdin' }))
    .description(say({ zh: '按文字判断诉求类别、137档次和受理范围', en: 'tell category, 137 tier and acceptance scope by the words of a text' }))
    .option('--json', say({ zh: '输出 JSON；逐行读取时始终如此', en: 'print JSON; always so for lines' }))
  addCommonOptions(command, say)
  command.addHelpText('after', say({
    zh: `
示例：
  hotline-spec classify "小区停水两天了，请尽快恢复"
  cat 诉求.txt | hotline-spec classify - > 分类.ndjson`,
    en: `
Examples:
  hotline-spec classify "小区停水两天了，请尽快恢复" --locale en
  cat appeals.txt | hotline-spec classify - > classes.ndjson`,
  }))
  command.action(async (text: string, options: { readonly json?: boolean }) => {
    if (text === '-') return classifyLines()
    const classified = classify(text)
    return options.json ? writeJson(classified) : writeLines(classificationText(classified, say))
  })
}

async function classifyLines(): Promise<void> {
  for await (const line of readLines(process.stdin)) await writeLine(JSON.stringify(classify(line)))
}

function classify(text: string): Classified {
  return { category: classifyCategory(text), tier137: classifyTier137({ content: text }), scope: classifyScope(text) }
}

function classificationText({ category, tier137, scope }: Classified, say: Say): string[] {
  const undecided: Bilingual = { zh: '未定', en: 'undecided' }
  return textList(
    [
      [say({ zh: '诉求类别', en: 'Category' }), `${category.category ?? say(undecided)}  ${say(category.reason)}`],
      [say({ zh: '137档次', en: '137 tier' }), `${tier137.tier ?? say(undecided)}  ${say(tier137.reason)}`],
      [say({ zh: '受理范围', en: 'Scope' }), `${scope.scope ?? say(undecided)}  ${say(scope.reason)}`],
      [say({ zh: '办理建议', en: 'Action' }), say(scope.action)],
    ],
    terminalWidth,
  )
}
