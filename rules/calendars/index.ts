import type { NationalYear } from '../../src/calendar/nationalYear.js'
import type { Region, UndocumentedRegion } from '../../src/calendar/region.js'
import year2004 from './cn/2004.json' with { type: 'json' }
import year2005 from './cn/2005.json' with { type: 'json' }
import year2006 from './cn/2006.json' with { type: 'json' }
import year2007 from './cn/2007.json' with { type: 'json' }
import year2008 from './cn/2008.json' with { type: 'json' }
import year2009 from './cn/2009.json' with { type: 'json' }
import year2010 from './cn/2010.json' with { type: 'json' }
import year2011 from './cn/2011.json' with { type: 'json' }
import year2012 from './cn/2012.json' with { type: 'json' }
import year2013 from './cn/2013.json' with { type: 'json' }
import year2014 from './cn/2014.json' with { type: 'json' }
import year2015 from './cn/2015.json' with { type: 'json' }
import year2016 from './cn/2016.json' with { type: 'json' }
import year2017 from './cn/2017.json' with { type: 'json' }
import year2018 from './cn/2018.json' with { type: 'json' }
import year2019 from './cn/2019.json' with { type: 'json' }
import year2020 from './cn/2020.json' with { type: 'json' }
import year2021 from './cn/2021.json' with { type: 'json' }
import year2022 from './cn/2022.json' with { type: 'json' }
import year2023 from './cn/2023.json' with { type: 'json' }
import year2024 from './cn/2024.json' with { type: 'json' }
import year2025 from './cn/2025.json' with { type: 'json' }
import year2026 from './cn/2026.json' with { type: 'json' }
import year2027 from './cn/2027.json' with { type: 'json' }
import guangxi from './regions/CN-GX.json' with { type: 'json' }
import qiannan from './regions/CN-GZ-QN.json' with { type: 'json' }
import hubei from './regions/CN-HB.json' with { type: 'json' }
import yanbian from './regions/CN-JL-YB.json' with { type: 'json' }
import innerMongolia from './regions/CN-NM.json' with { type: 'json' }
import ningxia from './regions/CN-NX.json' with { type: 'json' }
import liangshan from './regions/CN-SC-LS.json' with { type: 'json' }
import xinjiang from './regions/CN-XJ.json' with { type: 'json' }
import tibet from './regions/CN-XZ.json' with { type: 'json' }
import chuxiong from './regions/CN-YN-CX.json' with { type: 'json' }
import dehong from './regions/CN-YN-DH.json' with { type: 'json' }
import dali from './regions/CN-YN-DL.json' with { type: 'json' }
import diqing from './regions/CN-YN-DQ.json' with { type: 'json' }
import honghe from './regions/CN-YN-HH.json' with { type: 'json' }
import nujiang from './regions/CN-YN-NJ.json' with { type: 'json' }
import wenshan from './regions/CN-YN-WS.json' with { type: 'json' }
import jingning from './regions/CN-ZJ-JN.json' with { type: 'json' }
import undocumented from './regions/undocumented.json' with { type: 'json' }

/** The day up to which the notices below were looked for. */
export const calendarDataDate = '2026-11-21'

/** The national holidays by year, each from its notice; a year without a notice has its statutory days only. */
export const nationalYears: readonly NationalYear[] = [
  year2004, year2005, year2006, year2007, year2008, year2009,
  year2010, year2011, year2012, year2013, year2014, year2015,
  year2016, year2017, year2018, year2019, year2020, year2021,
  year2022, year2023, year2024, year2025, year2026, year2027,
]

/** The regions whose own holidays are documented for at least one festival or year. */
export const regions = [
  guangxi, qiannan, hubei, yanbian, innerMongolia, ningxia,
  liangshan, xinjiang, tibet, chuxiong, dehong, dali,
  diqing, honghe, nujiang, wenshan, jingning,
] as readonly Region[]

/** Regions that may set holidays of their own and of which nothing was found; every year is a gap. */
export const undocumentedRegions: readonly UndocumentedRegion[] = undocumented
