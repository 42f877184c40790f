import type { Profile } from '../../src/engine/profile.js'
import anyang from './anyang.json' with { type: 'json' }
import beijing from './beijing.json' with { type: 'json' }
import chongqingMayor from './chongqing-mayor.json' with { type: 'json' }
import demonstrationProject from './demonstration-project.json' with { type: 'json' }
import dezhou from './dezhou.json' with { type: 'json' }
import dongsheng137 from './dongsheng-137.json' with { type: 'json' }
import guangdong from './guangdong.json' with { type: 'json' }
import hangzhou from './hangzhou.json' with { type: 'json' }
import jinan from './jinan.json' with { type: 'json' }
import jinanSurvey from './jinan-survey.json' with { type: 'json' }
import messageAdvice from './message-advice.json' with { type: 'json' }
import nanping from './nanping.json' with { type: 'json' }
import shandong from './shandong.json' with { type: 'json' }
import shanghaiDaning from './shanghai-daning.json' with { type: 'json' }
import shanghaiXiayang from './shanghai-xiayang.json' with { type: 'json' }
import shenzhen from './shenzhen.json' with { type: 'json' }
import sichuan from './sichuan.json' with { type: 'json' }
import tianjin from './tianjin.json' with { type: 'json' }
import weifang from './weifang.json' with { type: 'json' }
import xiamen from './xiamen.json' with { type: 'json' }
import zunyi from './zunyi.json' with { type: 'json' }

/** The profiles of cities, districts and tasks. A JSON module has no literal types, so a test checks its words. */
export const localProfiles = [
  jinan,
  weifang,
  beijing,
  anyang,
  chongqingMayor,
  dongsheng137,
  shandong,
  guangdong,
  sichuan,
  tianjin,
  zunyi,
  shanghaiDaning,
  shanghaiXiayang,
  messageAdvice,
  hangzhou,
  dezhou,
  shenzhen,
  xiamen,
  nanping,
  demonstrationProject,
  jinanSurvey,
] as readonly unknown[] as readonly Profile[]
