import { all, any, not } from '../../src/expression/build.js'
import { share } from '../../src/engine/measure.js'
import { callConditions } from './callConditions.js'

const { answered, answeredInTime, abandoned, abandonedWithinLimit, abandonedAtOnce } = callConditions
const finished = any(answered, abandoned)

/**
 * The five formulas by which call centres state the share of calls answered in time. The text names none and sets no share, so all
 * five are shown and none is judged: the formula alone moves the figure by several points.
 */
export const serviceLevels = [
  share({
    name: 'service-level-1',
    title: { zh: '时限内接听率（公式一）', en: 'Service level, formula 1' },
    of: any(answeredInTime, abandonedWithinLimit),
    among: finished,
    formula: { zh: '（时限内接听 + 时限内放弃）÷（接听 + 放弃）', en: '(answered in time + abandoned in time) / (answered + abandoned)' },
  }),
  share({
    name: 'service-level-2',
    title: { zh: '时限内接听率（公式二）', en: 'Service level, formula 2' },
    of: answeredInTime,
    among: answered,
    formula: { zh: '时限内接听 ÷ 接听', en: 'answered in time / answered' },
  }),
  share({
    name: 'service-level-3',
    title: { zh: '时限内接听率（公式三）', en: 'Service level, formula 3' },
    of: answeredInTime,
    among: finished,
    formula: { zh: '时限内接听 ÷（接听 + 放弃）', en: 'answered in time / (answered + abandoned)' },
  }),
  share({
    name: 'service-level-4',
    title: { zh: '时限内接听率（公式四）', en: 'Service level, formula 4' },
    of: answeredInTime,
    among: any(answered, all(abandoned, not(abandonedWithinLimit))),
    formula: { zh: '时限内接听 ÷（接听 + 超过时限放弃）', en: 'answered in time / (answered + abandoned after the limit)' },
  }),
  share({
    name: 'service-level-5',
    title: { zh: '时限内接听率（公式五）', en: 'Service level, formula 5' },
    of: any(answeredInTime, abandonedAtOnce),
    among: finished,
    formula: { zh: '（时限内接听 + 极短放弃）÷（接听 + 放弃）', en: '(answered in time + abandoned at once) / (answered + abandoned)' },
  }),
]
