import { compare } from '../../src/expression/build.js'
import { defineRule, partially } from '../../src/engine/rule.js'
import { call } from '../../src/records/generated/fields.js'
import { clauses } from './clauses.js'

/** Clause "no voice menu": a call goes to the queue without passing a menu. */
export const noVoiceMenu = defineRule({
  id: 'no-voice-menu',
  title: { zh: '来电不经语音菜单', en: 'Calls do not pass a voice menu' },
  requirement: {
    zh: '电话受理不宜设置交互式语音菜单。',
    en: 'There should not be an interactive voice menu on the line.',
  },
  clauses: [partially(clauses.noVoiceMenu)],
  subject: 'call',
  expectation: compare(call.ivrSeconds, '=', 0),
  interpretation: {
    reading: {
      zh: '来电在语音导航中停留的秒数为零。',
      en: 'The call spent no second in the voice menu.',
    },
    alternatives: [{ zh: '仅播放欢迎语而无按键选择的不计', en: 'a greeting without a choice of keys does not count' }],
    source: clauses.noVoiceMenu.id,
  },
  untranslatable: [{ zh: '停留时长中可能含欢迎语。', en: 'The seconds may contain a greeting.' }],
  since: '0.1.0',
})
