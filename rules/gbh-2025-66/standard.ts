import { defineStandard } from '../../src/engine/standard.js'
import { sources } from './sources.js'

/** 国办函〔2025〕66号, the current paper of the State Council on the service of 12345. */
export const gbh202566 = defineStandard({
  id: 'gbh-2025-66',
  number: '国办函〔2025〕66号',
  title: {
    zh: '国务院办公厅关于进一步规范和提升12345热线服务的意见',
    en: 'Opinions of the General Office of the State Council on further regulating and improving the service of the 12345 hotline',
  },
  edition: '2025',
  issuedOn: null,
  inForceFrom: '2025-06-25',
  status: 'active',
  kind: 'stateCouncilPaper',
  binding: 'doesNotConform',
  source: [sources.itemsTwoToFive, sources.itemsFourToTen, sources.summary],
  confidence: 'direct',
  note: {
    zh: '政策文件，不是法律。自2025年6月25日公布之日起适用，成文日期未经证实。第（二）至（五）项、第（八）项前半和第（十）项见于转载原文，其余见于逐项摘要和次序错乱的转载。与国办发〔2020〕53号相比，重心由归并转向服务质量和为基层减负；未见任何工作日数。',
    en: 'A policy paper, not a statute. It is applied from its publication on 2025-06-25; the date of its signing is not attested. Items 2 to 5, the first half of 8 and 10 were read in copies, the rest in a summary and in scrambled copies. Compared with 国办发〔2020〕53号 its weight moves from merging lines to quality of service and relief of the grassroots; no number of working days has been seen.',
  },
})
