import type { Answer } from './answer.js'

/**
 * Holds two sides to the same verdicts, rule by rule.
 *
 * @returns The rules that the second side does not check, so that a comparison can name them.
 * @throws Error with the rule and both counts where they differ, and where nothing was compared.
 */
export function assertSameCounts(ours: Answer & { readonly label: string }, theirs: Answer & { readonly label: string }): string[] {
  const compared = Object.keys(theirs.counts ?? {})
  if (compared.length === 0) throw new Error(`${theirs.label} gave no counts to compare.`)
  for (const rule of compared) {
    const expected = JSON.stringify(ours.counts?.[rule])
    const found = JSON.stringify(theirs.counts![rule])
    if (expected !== found) throw new Error(`${rule}: ${ours.label} has ${expected}, ${theirs.label} has ${found} (passed, failed, pending, cantTell, inapplicable).`)
  }
  return Object.keys(ours.counts ?? {}).filter((rule) => !compared.includes(rule))
}
