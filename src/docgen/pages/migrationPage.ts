import { escapeMarkdown } from '../markdown/escapeMarkdown.js'
import { markdownTable } from '../markdown/markdownTable.js'
import { heading, type PageContext, pageText } from '../page.js'
import { releaseChanges } from '../releases/releaseChanges.js'
import { releaseSnapshot } from '../releases/releaseSnapshot.js'

/** What changed in rules, parameters, clauses and profiles from each release to the next: all that can change a verdict. */
export function migrationPage({ say, source }: PageContext): string {
  const present = releaseSnapshot(source, say('未发布', 'unreleased'))
  const releases = [...source.releases, present]
  const steps = releases.slice(1).map((release, index) => [releases[index]!, release] as const).reverse()
  return pageText(say('版本变化', 'Changes between releases'), [
    say(
      '各版本之间可能改变判定结果的内容：规则的判定式、严重程度、条款对应和可选理解，参数数值，条款状态，各配置启用的规则和数值。由各版本的登记自动比较得出。',
      'What can change a verdict between releases: the formal line of a rule, its severity, clauses and readings, the values of parameters, the status of clauses, the rules and values of each profile. Compared from the registers of the releases.',
    ),
    ...(steps.length === 0 ? ['', say('尚无更早的版本可供比较。', 'There is no earlier release to compare with.')] : []),
    ...steps.flatMap(([old, now]) => {
      const changes = releaseChanges(old, now)
      return [
        ...heading(2, `${old.version} → ${now.version}`),
        ...(changes.length === 0
          ? [say('没有变化。', 'Nothing changed.')]
          : markdownTable(
              [say('内容', 'What'), say('原来', 'Before'), say('现在', 'After')],
              changes.map((change) => [escapeMarkdown(change.name), shown(change.old), shown(change.new)]),
            )),
      ]
    }),
  ])

  function shown(text: string | null): string {
    return text === null ? say('（无）', '(none)') : escapeMarkdown(text)
  }
}
