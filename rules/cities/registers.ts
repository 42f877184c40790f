import type { Clause } from '../../src/engine/clause.js'
import type { Standard } from '../../src/engine/standard.js'
import { clauses as anyangClauses } from './anyang/clauses.js'
import { anyangRegulation } from './anyang/standard.js'
import { clauses as beijingClauses } from './beijing/clauses.js'
import { beijingStandard } from './beijing/localStandard.js'
import { beijingRegulation } from './beijing/standard.js'
import { standardClauses as beijingStandardClauses } from './beijing/standardClauses.js'
import { tierClauses as beijingTierClauses } from './beijing/tierClauses.js'
import { beijingTiers } from './beijing/tiers.js'
import { clauses as chongqingClauses } from './chongqing/clauses.js'
import { chongqingCurrent } from './chongqing/current.js'
import { currentClauses as chongqingCurrentClauses } from './chongqing/currentClauses.js'
import { chongqingMayorTelephone } from './chongqing/standard.js'
import { clauses as demonstrationClauses } from './demonstration-project/clauses.js'
import { demonstrationProject } from './demonstration-project/standard.js'
import { clauses as dezhouClauses } from './dezhou/clauses.js'
import { dezhouReports } from './dezhou/standard.js'
import { clauses as dongshengClauses } from './dongsheng/clauses.js'
import { dongsheng137 } from './dongsheng/standard.js'
import { clauses as guangdongClauses } from './guangdong/clauses.js'
import { guangdongMeasures } from './guangdong/standard.js'
import { clauses as hangzhouClauses } from './hangzhou/clauses.js'
import { hangzhouOrder } from './hangzhou/standard.js'
import { clauses as surveyClauses } from './jinan-survey/clauses.js'
import { jinanSurvey } from './jinan-survey/standard.js'
import { jinanAccountability } from './jinan/accountability.js'
import { accountabilityClauses as jinanAccountabilityClauses } from './jinan/accountabilityClauses.js'
import { clauses as jinanClauses } from './jinan/clauses.js'
import { reportClauses as jinanReportClauses } from './jinan/reportClauses.js'
import { jinanReports } from './jinan/reports.js'
import { jinanRegulation } from './jinan/standard.js'
import { clauses as messageAdviceClauses } from './message-advice/clauses.js'
import { messageAdvice } from './message-advice/standard.js'
import { clauses as nanpingClauses } from './nanping/clauses.js'
import { nanpingPlatform } from './nanping/standard.js'
import { clauses as shandongClauses } from './shandong/clauses.js'
import { shandongLine } from './shandong/line.js'
import { lineClauses as shandongLineClauses } from './shandong/lineClauses.js'
import { shandongMeasures } from './shandong/standard.js'
import { clauses as daningClauses } from './shanghai-daning/clauses.js'
import { daningRules } from './shanghai-daning/standard.js'
import { clauses as xiayangClauses } from './shanghai-xiayang/clauses.js'
import { xiayangRules } from './shanghai-xiayang/standard.js'
import { clauses as shenzhenClauses } from './shenzhen/clauses.js'
import { shenzhenReports } from './shenzhen/standard.js'
import { clauses as sichuanClauses } from './sichuan/clauses.js'
import { sichuanMeasures } from './sichuan/standard.js'
import { clauses as tianjinClauses } from './tianjin/clauses.js'
import { tianjinRules } from './tianjin/standard.js'
import { clauses as weifangClauses } from './weifang/clauses.js'
import { weifangRegulation } from './weifang/standard.js'
import { clauses as xiamenClauses } from './xiamen/clauses.js'
import { xiamenGuide } from './xiamen/standard.js'
import { clauses as zunyiClauses } from './zunyi/clauses.js'
import { zunyiRules } from './zunyi/standard.js'

/** The local documents and the clauses of each, in one order. */
const registers: readonly (readonly [Standard, Readonly<Record<string, Clause>>])[] = [
  [jinanRegulation, jinanClauses],
  [jinanAccountability, jinanAccountabilityClauses],
  [jinanReports, jinanReportClauses],
  [weifangRegulation, weifangClauses],
  [beijingRegulation, beijingClauses],
  [beijingStandard, beijingStandardClauses],
  [beijingTiers, beijingTierClauses],
  [anyangRegulation, anyangClauses],
  [chongqingMayorTelephone, chongqingClauses],
  [chongqingCurrent, chongqingCurrentClauses],
  [dongsheng137, dongshengClauses],
  [shandongMeasures, shandongClauses],
  [shandongLine, shandongLineClauses],
  [guangdongMeasures, guangdongClauses],
  [sichuanMeasures, sichuanClauses],
  [tianjinRules, tianjinClauses],
  [zunyiRules, zunyiClauses],
  [daningRules, daningClauses],
  [xiayangRules, xiayangClauses],
  [hangzhouOrder, hangzhouClauses],
  [messageAdvice, messageAdviceClauses],
  [dezhouReports, dezhouClauses],
  [shenzhenReports, shenzhenClauses],
  [xiamenGuide, xiamenClauses],
  [nanpingPlatform, nanpingClauses],
  [demonstrationProject, demonstrationClauses],
  [jinanSurvey, surveyClauses],
]

export const localStandards: readonly Standard[] = registers.map(([standard]) => standard)
export const localClauses: readonly Clause[] = registers.flatMap(([, clauses]) => Object.values(clauses))
