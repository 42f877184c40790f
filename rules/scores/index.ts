import type { ScoreScheme } from '../../src/scores/scoreScheme.js'
import lianyungang from './lianyungang.json' with { type: 'json' }
import threeRates from './three-rates.json' with { type: 'json' }
import zhaoxiang from './zhaoxiang.json' with { type: 'json' }

/** The shipped schemes, each with what it is and where it comes from. */
export const scoreSchemes: readonly ScoreScheme[] = [lianyungang, zhaoxiang, threeRates]
