import { defineParameter } from '../../src/engine/parameter.js'

const lastCheckedOn = '2026-11-21'

/** No copy of 国办函〔2025〕66号 gives a number of days or hours; what its rules could use stands open for profiles. */
export const parameters = {
  callBackLimit: defineParameter({
    id: 'call-back-limit',
    kind: 'duration',
    label: { zh: '漏接来电回拨时限', en: 'Limit for calling back a missed call' },
    unit: 'hour',
    values: [],
    lastCheckedOn,
    note: {
      zh: '未见全国统一的回拨时限，由各地配置设定；未设定的，只看有无回拨。',
      en: 'No national limit is attested; profiles set it. Without one, only whether the call was returned counts.',
    },
  }),
} as const
