/** The id of a rule's section in the page, one to one with the rule's id whatever characters a user's own rule has. */
export function ruleAnchor(ruleId: string): string {
  return `rule-${ruleId.replace(/[^A-Za-z0-9-]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`)}`
}
