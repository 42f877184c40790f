import type { Profile } from '../../src/engine/profile.js'
import anyang from './anyang.json' with { type: 'json' }
import beijing from './beijing.json' with { type: 'json' }
import chongqingMayor from './chongqing-mayor.json' with { type: 'json' }
import dongsheng137 from './dongsheng-137.json' with { type: 'json' }
import jinan from './jinan.json' with { type: 'json' }
import weifang from './weifang.json' with { type: 'json' }

/** The profiles of cities, districts and tasks. A JSON module has no literal types, so a test checks its words. */
export const localProfiles = [jinan, weifang, beijing, anyang, chongqingMayor, dongsheng137] as readonly unknown[] as readonly Profile[]
