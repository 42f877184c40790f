import { defineClauses } from '../../../src/engine/clause.js'
import { sources } from './sources.js'
import { jinanReports } from './reports.js'

const read = { source: [sources.release], confidence: 'secondary' } as const

/** What three reports say of the running of the hotline: limits of the past and the figures that they print. */
export const reportClauses = defineClauses(jinanReports, {
  opening: {
    number: null,
    title: { zh: '开通', en: 'Opening' },
    requirement: { zh: '热线于2008年9月26日开通。', en: 'The line opened on 26 September 2008.' },
    modality: null,
    status: 'informative',
    ...read,
    source: [sources.award],
  },
  formerLimit: {
    number: null,
    title: { zh: '原来的办理时限', en: 'The former limit' },
    requirement: {
      zh: '办理时限原为15天，后缩短为5个工作日。',
      en: 'The limit for handling was 15 days at first and later 5 working days.',
    },
    modality: null,
    status: 'informative',
    ...read,
    note: {
      zh: '单位由自然日改为工作日；改动日期不详，只知在2016年12月前。5个工作日跨周末至少合7个自然日。',
      en: 'The unit changes from calendar to working days; when is not known, only that it was before December 2016. Five working days span at least seven calendar days over a weekend.',
    },
  },
  channelsOfEarlyYears: {
    number: null,
    title: { zh: '2011年的渠道', en: 'Channels in 2011' },
    requirement: {
      zh: '2011年有电话、市长信箱、手机短信3种渠道。',
      en: 'In 2011 there were 3 channels: phone, the mayor’s mailbox and text messages.',
    },
    modality: null,
    status: 'informative',
    ...read,
    source: [sources.meeting],
  },
  channelsLater: {
    number: null,
    title: { zh: '增开微博、微信', en: 'Weibo and WeChat added' },
    requirement: {
      zh: '其后增开微博、微信，共5种渠道，24小时受理。',
      en: 'Weibo and WeChat were added later: 5 channels, round the clock.',
    },
    modality: null,
    status: 'informative',
    ...read,
    source: [sources.award],
  },
  channelsOfReleaseYear: {
    number: null,
    title: { zh: '2016年的渠道', en: 'Channels in 2016' },
    requirement: {
      zh: '2016年有电话、短信、市长信箱、微博、微信、手机客户端6种渠道，24小时受理。',
      en: 'In 2016 there were 6 channels: phone, text messages, the mayor’s mailbox, Weibo, WeChat and a mobile app, round the clock.',
    },
    modality: null,
    status: 'informative',
    ...read,
  },
  foreignLanguages: {
    number: null,
    title: { zh: '外语坐席', en: 'Foreign languages' },
    requirement: {
      zh: '设英、日、韩等6种外语坐席。',
      en: 'Seats for 6 foreign languages, English, Japanese and Korean among them.',
    },
    modality: null,
    status: 'informative',
    ...read,
  },
  standingLines: {
    number: null,
    title: { zh: '专线和并入的热线', en: 'Special and merged lines' },
    requirement: {
      zh: '设党风政风行风监督、民生政法、招商引资、扶贫、外来务工等专线，12315、12329等并入。',
      en: 'Special lines for party conduct, livelihood and law, investment, poverty relief and migrant workers; 12315 and 12329 merged in.',
    },
    modality: null,
    status: 'informative',
    ...read,
  },
  ratesOfEarlyYears: {
    number: null,
    title: { zh: '2010年的各项比率', en: 'Rates of 2010' },
    requirement: {
      zh: '2010年日均受理近3000件，办结率超过97%，回复率100%，满意率98%。',
      en: 'In 2010 nearly 3,000 matters a day, over 97% completed, 100% replied to, 98% satisfied.',
    },
    modality: null,
    status: 'informative',
    ...read,
    source: [sources.meeting],
  },
  ratesOfReleaseYear: {
    number: null,
    title: { zh: '2016年的各项比率', en: 'Rates of 2016' },
    requirement: {
      zh: '办结率由80%升至97%，直办率由50%升至75%以上，日均由1000余件增至近1万件，年增21%。',
      en: 'Completion rose from 80% to 97%, direct handling from 50% to above 75%, the daily number from some 1,000 to nearly 10,000, growing 21% a year.',
    },
    modality: null,
    status: 'informative',
    ...read,
  },
  volumes: {
    number: null,
    title: { zh: '累计数量', en: 'Totals' },
    requirement: {
      zh: '至2016年共服务1620.6万件，外拨和回访900余万个，公益短信128.1万条。',
      en: 'Until 2016: 16.206 million services, over 9 million outbound and return calls, 1.281 million public messages.',
    },
    modality: null,
    status: 'informative',
    ...read,
  },
  volumesOfEarlyYears: {
    number: null,
    title: { zh: '2011年的累计数量', en: 'Totals in 2011' },
    requirement: {
      zh: '至2011年来电超过200万个，市长信箱2万余件，短信1万余条。',
      en: 'Until 2011: over 2,000,000 calls, over 20,000 letters, over 10,000 text messages.',
    },
    modality: null,
    status: 'informative',
    ...read,
    source: [sources.meeting],
  },
  volumesOfAwardYear: {
    number: null,
    title: { zh: '获评示范项目当年的数量', en: 'Totals in the year of the award' },
    requirement: {
      zh: '开通以来受理1025万件，当年已受理272.3万件，同比增长21.4%。',
      en: '10.25 million since the opening; 2.723 million in the year so far, up 21.4%.',
    },
    modality: null,
    status: 'informative',
    ...read,
    source: [sources.award],
    note: {
      zh: '由此推算上年同期约224.3万件。',
      en: 'So about 2.243 million in the same time of the year before.',
    },
  },
  categories: {
    number: null,
    title: { zh: '四类诉求的占比', en: 'Four kinds of appeals' },
    requirement: {
      zh: '咨询占47%，求助占45%，建议占7%，投诉占1%，合计100%。',
      en: 'Consultations 47%, requests for help 45%, suggestions 7%, complaints 1%; together 100%.',
    },
    modality: null,
    status: 'informative',
    ...read,
    source: [sources.award],
    note: {
      zh: '2011年的报道称建议类已成为主要内容，年份和口径不同，不合并。',
      en: 'A report of 2011 says that suggestions had become the main content: another year and another way of counting, not merged.',
    },
  },
  standardQuoted: {
    number: null,
    title: { zh: '报道引用的国家标准数值', en: 'Numbers of the national standard that the report quotes' },
    requirement: {
      zh: '7天24小时受理，15秒接听，接通率95%，短信和其他媒体3分钟，信箱24小时，转交2个工作日。',
      en: 'Acceptance on 7 days and 24 hours, answer in 15 seconds, connection 95%, messages 3 minutes, mailbox 24 hours, transfer in 2 working days.',
    },
    modality: null,
    status: 'informative',
    ...read,
  },
  firstSupervision: {
    number: null,
    title: { zh: '一号督办', en: 'The first supervision' },
    requirement: {
      zh: '2008年11月，就3条道路施工的190多个来电召集近10个部门，发出首个督办通知。',
      en: 'In November 2008, over 190 calls about 3 roads led to the first notice of supervision, with nearly 10 departments.',
    },
    modality: null,
    status: 'informative',
    ...read,
  },
  standardisation: {
    number: null,
    title: { zh: '标准化历程', en: 'Standardisation' },
    requirement: {
      zh: '2010年起步，2011年10月列入国家试点，建立三大类1090项内部标准，2013年批准起草国家标准，与其他标准共292项一并发布，其中外文版23项，4项现场解读。',
      en: 'Begun in 2010, a national pilot in October 2011, 1,090 internal standards in three families; drafting of the national standard approved in 2013; released among 292 standards (23 in foreign languages), 4 of them explained on site.',
    },
    modality: null,
    status: 'informative',
    ...read,
  },
})
