import { defineStandard } from '../../src/engine/standard.js'
import { sources } from './sources.js'

/** 国办发〔2020〕53号, which merged the local hotlines into 12345. */
export const gbh202053 = defineStandard({
  id: 'gbh-2020-53',
  number: '国办发〔2020〕53号',
  title: {
    zh: '国务院办公厅关于进一步优化地方政务服务便民热线的指导意见',
    en: 'Guiding opinions of the General Office of the State Council on further improving local government service hotlines',
  },
  edition: '2020',
  issuedOn: null,
  inForceFrom: '2021-01-06',
  status: 'active',
  kind: 'stateCouncilPaper',
  binding: 'doesNotConform',
  source: [sources.xinhua, sources.governmentSite],
  confidence: 'secondary',
  note: {
    zh: '政策文件，不是法律。自2021年1月6日公布之日起适用，成文日期未经证实。内容来自新闻通稿、官方英文摘要和各类转述，未见完整文本；未见任何办理天数、“首接负责”字样或者固定回访比例。',
    en: 'A policy paper, not a statute. It is applied from its publication on 2021-01-06; the date of its signing is not attested. What is known comes from the press release, the official summary in English and retellings, not from a whole copy; none of them gives a number of days, a duty of the first receiver or a share of return visits.',
  },
})
