import { defineStandard } from '../../src/engine/standard.js'
import { sources } from './sources.js'

/** 国办发〔2022〕12号, on the link between 12345 and the police line 110. */
export const gbh202212 = defineStandard({
  id: 'gbh-2022-12',
  number: '国办发〔2022〕12号',
  title: {
    zh: '国务院办公厅关于推动12345政务服务便民热线与110报警服务台高效对接联动的意见',
    en: 'Opinions of the General Office of the State Council on linking the 12345 hotline with the police line 110',
  },
  edition: '2022',
  issuedOn: '2022-04-23',
  inForceFrom: '2022-05-16',
  status: 'active',
  kind: 'stateCouncilPaper',
  binding: 'doesNotConform',
  source: [sources.beijingCopy, sources.lawCopy],
  confidence: 'direct',
  note: {
    zh: '政策文件，不是法律。2022年4月23日成文，自5月16日公布之日起适用。移交转办机制之后的部分只见转述；未见以分钟计的时限。',
    en: 'A policy paper, not a statute. Signed on 2022-04-23 and applied from its publication on 2022-05-16. What follows the transfer of matters is known from retellings alone; no limit in minutes has been seen.',
  },
})
