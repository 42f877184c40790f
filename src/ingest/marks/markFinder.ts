import type { MarkFinder } from './marks.js'
import { marksByByte } from './marksByByte.js'
import { marksBySixteen } from './marksBySixteen.js'

let finder: MarkFinder | undefined

/** The fastest way to find marks that the platform allows. All readers share it: marks hold until they are next looked for. */
export function markFinder(): MarkFinder {
  finder ??= marksBySixteen() ?? marksByByte()
  return finder
}
