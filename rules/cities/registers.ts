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
import { clauses as dongshengClauses } from './dongsheng/clauses.js'
import { dongsheng137 } from './dongsheng/standard.js'
import { jinanAccountability } from './jinan/accountability.js'
import { accountabilityClauses as jinanAccountabilityClauses } from './jinan/accountabilityClauses.js'
import { clauses as jinanClauses } from './jinan/clauses.js'
import { reportClauses as jinanReportClauses } from './jinan/reportClauses.js'
import { jinanReports } from './jinan/reports.js'
import { jinanRegulation } from './jinan/standard.js'
import { clauses as weifangClauses } from './weifang/clauses.js'
import { weifangRegulation } from './weifang/standard.js'

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
]

export const localStandards: readonly Standard[] = registers.map(([standard]) => standard)
export const localClauses: readonly Clause[] = registers.flatMap(([, clauses]) => Object.values(clauses))
