import { clauseCoverage } from '../../engine/clauseCoverage.js'
import type { Clause } from '../../engine/clause.js'
import type { Standard } from '../../engine/standard.js'
import { listClauses, listRules, listStandards } from '../../index.js'
import { clauseListText, coverageText, type DocumentCoverage } from '../clauseText.js'
import type { CommandContext } from '../commandContext.js'
import { addCommonOptions } from '../sharedOptions.js'
import { writeJson, writeLines } from '../terminal.js'
import { unknownId } from '../unknownId.js'

/** `clauses [STANDARD]`: what is known of each clause, and how far the rules cover them. */
export function addClausesCommand({ program, locale, say }: CommandContext): void {
  const command = program
    .command('clauses')
    .argument('[STANDARD]', say({ zh: '标准标识，如 gbt-33358-2016；不写则列出全部', en: 'the id of a standard, such as gbt-33358-2016; all without it' }))
    .description(say({ zh: '列出条款、判定方式和覆盖情况', en: 'list the clauses, how each is checked, and the coverage' }))
    .option('--json', say({ zh: '输出 JSON', en: 'print JSON' }))
  command.option('--coverage', say({ zh: '只列各文件的覆盖数字', en: 'print the coverage of each document alone' }))
  addCommonOptions(command, say)
  command.action(async (id: string | undefined, options: { readonly json?: boolean; readonly coverage?: boolean }) => {
    const standards = listStandards().filter((standard) => id === undefined || standard.id === id)
    if (standards.length === 0) throw unknownId({ zh: '标准', en: 'standard' }, id!, listStandards().map((each) => each.id))
    const clauses = listClauses(id)
    const coverage = clauseCoverage(clauses, listRules())
    const byDocument = coverageByDocument(standards, clauses)
    if (options.coverage) return options.json ? writeJson({ coverage, byDocument }) : writeLines(coverageText(byDocument, coverage, locale))
    if (options.json) return writeJson({ standards, clauses, coverage, byDocument })
    return writeLines(clauseListText(standards, clauses, coverage, locale))
  })
}

function coverageByDocument(standards: readonly Standard[], clauses: readonly Clause[]): DocumentCoverage[] {
  const rules = listRules()
  return standards.map(({ id }) => ({ standard: id, ...clauseCoverage(clauses.filter(({ standard }) => standard === id), rules) }))
}
