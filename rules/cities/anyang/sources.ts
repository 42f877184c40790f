import type { Source } from '../../../src/engine/source.js'

/** Where the register of Anyang was read. */
export const sources = {
  /** The regulation in full, in a public collection of laws. */
  text: { key: 'text', url: 'https://github.com/LawRefBook/Laws' },
} as const satisfies Record<string, Source>
