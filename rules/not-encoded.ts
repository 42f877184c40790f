import type { Bilingual } from '../src/expression/kinds.js'
import type { Unit } from '../src/expression/node.js'
import type { Modality } from '../src/engine/clause.js'

/**
 * What the register would hold if a claim had slipped in. `about` and `says` are regular expressions over Chinese text,
 * kept as strings so that the list is data; a national document must show none of them.
 */
export type Trace =
  /** A clause on the subject that says it, in the documents named or in any national one. */
  | { readonly in: 'clause'; readonly standards?: readonly string[]; readonly about: string; readonly says: string }
  /** A national value of a parameter whose label is on the subject. */
  | { readonly in: 'parameter'; readonly about: string; readonly value: number; readonly unit: Unit }
  /** A document of that title. */
  | { readonly in: 'standard'; readonly title: string }
  /** A clause worded more strongly than its text. */
  | { readonly in: 'modality'; readonly clause: string; readonly modality: Modality }

/** A claim about national rules that was seen on the web and must not be encoded. */
export interface RefusedClaim {
  readonly id: string
  readonly claim: Bilingual
  /** Where it was seen. */
  readonly where: string
  readonly why: Bilingual
  readonly traces: readonly Trace[]
}

const newStandards = ['gbt-44189-2024', 'gbt-44190-2024', 'gbt-44191-2024', 'gbt-44192-2024'] as const

/** Claims that are not encoded, so that nobody adds them in good faith. */
export const notEncoded: readonly RefusedClaim[] = [
  {
    id: 'figures-of-the-2024-standards',
    claim: {
      zh: 'GB/T 44189至44192规定30秒派单、知识库24小时内更新、数据完整率99%',
      en: 'GB/T 44189 to 44192 ask for dispatch in 30 seconds, knowledge updated within 24 hours and data 99 % complete',
    },
    where: 'https://www.2sbiao.cn/cms/38437.html',
    why: {
      zh: '泛泛的网文，没有条号，没有第二来源；指南一般不作此类限值规定。',
      en: 'A generic article without a clause and without a second source; guides do not carry such limits.',
    },
    traces: [
      { in: 'clause', standards: newStandards, about: '.', says: '\\d+ ?(?:秒|小时|%)' },
      { in: 'clause', about: '派单|转办|转交', says: '30 ?秒' },
      { in: 'clause', about: '知识', says: '24 ?(?:个)?小时' },
      { in: 'clause', about: '完整率', says: '99 ?%' },
      { in: 'parameter', about: '派单|转办|转交', value: 30, unit: 'second' },
      { in: 'parameter', about: '知识', value: 24, unit: 'hour' },
      { in: 'parameter', about: '完整', value: 99, unit: 'percent' },
    ],
  },
  {
    id: 'three-hours-and-four-red-lines',
    claim: {
      zh: '国务院新规要求3小时内转办、1天内签收，并设“四条红线”',
      en: 'A new State Council rule asks for transfer within 3 hours and signing within 1 day, with "four red lines"',
    },
    where: 'https://m.163.com/dy/article/KJUVCEUV0553XF0M.html',
    why: {
      zh: '国办函〔2025〕66号的任何转载均无此内容，属吸引点击的页面。',
      en: 'No copy of 国办函〔2025〕66号 has it; the page is written for clicks.',
    },
    traces: [
      { in: 'clause', about: '转办|转交|派单|分派', says: '3 ?(?:个)?小时|三小时' },
      { in: 'clause', about: '签收', says: '1 ?(?:天|日|个工作日)|一天|一日' },
      { in: 'clause', about: '.', says: '红线' },
      { in: 'parameter', about: '转办|转交|派单', value: 3, unit: 'hour' },
      { in: 'parameter', about: '签收', value: 1, unit: 'day' },
    ],
  },
  {
    id: 'work-specification-of-12345',
    claim: {
      zh: '《12345政务服务热线工作规范》规定1小时响应、5个工作日办结',
      en: 'A "Work specification of the 12345 hotline" asks for a response in 1 hour and a result in 5 working days',
    },
    where: 'https://www.21xqjy.com/archive/jie-mi-12345-fu-wu-xiao-lv-le-jie-nin-de-fan-kui-shi-xiao-yu-chu-li-liu-cheng.html',
    why: { zh: '未查到这样的国家文件。', en: 'No such national document was found.' },
    traces: [
      { in: 'standard', title: '热线工作规范' },
      { in: 'clause', about: '响应', says: '(?<!\\d)1 ?(?:个)?小时' },
      { in: 'clause', about: '办结|办理', says: '(?<!\\d)5 ?个工作日' },
      { in: 'parameter', about: '响应', value: 1, unit: 'hour' },
      { in: 'parameter', about: '办理|办结', value: 5, unit: 'workday' },
    ],
  },
  {
    id: 'numbers-of-classes',
    claim: {
      zh: 'GB/T 39666分为12个大类、43个中类、174个小类，代码6位',
      en: 'GB/T 39666 has 12 top, 43 middle and 174 small classes, with codes of 6 digits',
    },
    where: 'https://brickslims.com/article/country/1647899041247904059.html',
    why: {
      zh: '页面为模板文字，所列“相关标准”并无关联；未见可信的分类表。',
      en: 'The page is template text and lists unrelated standards; no trustworthy table of classes was found.',
    },
    traces: [
      { in: 'clause', standards: ['gbt-39666-2020'], about: '.', says: '12|43|174|6 ?位|六位' },
      { in: 'clause', about: '小类|中类|大类', says: '174|43' },
      { in: 'parameter', about: '类目|小类|分类', value: 174, unit: 'item' },
    ],
  },
  {
    id: 'one-number-by-the-end-of-the-year-2025',
    claim: {
      zh: '2023年国务院意见要求2025年底前实现一个号码服务',
      en: 'An opinion of the State Council of 2023 asks for one number by the end of 2025',
    },
    where: 'https://www.renrendoc.com/paper/507090533.html',
    why: {
      zh: '模板文档，无据可查；归并期限见国办发〔2020〕53号，为2021年底。',
      en: 'A template without support; the date for merging stands in 国办发〔2020〕53号 and is the end of 2021.',
    },
    traces: [{ in: 'clause', about: '归并|一个号码|热线整合', says: '2025年(?:年)?底' }],
  },
  {
    id: 'recommendations-read-as-duties',
    claim: {
      zh: 'GB/T 33358要求（应）7×24小时服务和使用普通话',
      en: 'GB/T 33358 requires 7x24 hours and Mandarin',
    },
    where: 'https://global.chinadaily.com.cn/opinion/2016-12/26/content_27771947.htm',
    why: {
      zh: '中文用语为“宜”；全天候人工服务作为政策要求见国办发〔2020〕53号。',
      en: 'The Chinese text recommends (宜); service by people round the clock is a demand of policy in 国办发〔2020〕53号.',
    },
    traces: [
      { in: 'modality', clause: 'gbt-33358-2016/around-the-clock', modality: 'shall' },
      { in: 'modality', clause: 'gbt-33358-2016/mandarin', modality: 'shall' },
    ],
  },
]
