import { defineStandard } from '../../src/engine/standard.js'
import { sources } from './sources.js'

/** 国办发〔2019〕51号, which set up good and bad ratings of government service, hotline platforms included. */
export const gbh201951 = defineStandard({
  id: 'gbh-2019-51',
  number: '国办发〔2019〕51号',
  title: {
    zh: '国务院办公厅关于建立政务服务“好差评”制度提高政务服务水平的意见',
    en: 'Opinions of the General Office of the State Council on good and bad ratings of government service',
  },
  edition: '2019',
  issuedOn: '2019-12-03',
  inForceFrom: '2019-12-17',
  status: 'active',
  kind: 'stateCouncilPaper',
  binding: 'doesNotConform',
  source: [sources.paperCopy, sources.xinhua, sources.paperStudy],
  confidence: 'secondary',
  note: {
    zh: '政策文件，不是法律。2019年12月3日成文，自12月17日公布之日起适用。仅见开头部分的原文，其余见于新闻通稿和转述；整改时限、回访比例只见于地方规定，不作为国家要求。',
    en: 'A policy paper, not a statute. Signed on 2019-12-03 and applied from its publication on 2019-12-17. Its opening was read in a copy, the rest in the press release and in retellings; limits for mending and shares of return visits are known from localities alone and are not taken for national.',
  },
})

/** Evaluation of a single service and a single matter. */
export const gbt39734 = defineStandard({
  id: 'gbt-39734-2020',
  number: 'GB/T 39734-2020',
  title: {
    zh: '政务服务“一次一评”“一事一评”工作规范',
    en: 'Specification for evaluation of "on-the-spot" and "online" administrative service',
  },
  edition: '2020',
  issuedOn: '2020-12-14',
  inForceFrom: '2021-01-01',
  status: 'active',
  kind: 'recommendedStandard',
  binding: 'doesNotConform',
  source: [sources.specificationContents, sources.specificationExcerpt],
  confidence: 'secondary',
  note: {
    zh: '推荐性国家标准。已见封面、目次和评价原则的英文摘录；评价时效和差评处置的期限未见。',
    en: 'A recommended standard. The cover, the contents and an English excerpt of the principles have been read; the time limits of evaluation and of dealing with bad ratings have not.',
  },
})

/** Evaluation of government service in general. */
export const gbt39735 = defineStandard({
  id: 'gbt-39735-2020',
  number: 'GB/T 39735-2020',
  title: { zh: '政务服务评价工作指南', en: 'Guidelines for administrative service evaluation' },
  edition: '2020',
  issuedOn: '2020-12-14',
  inForceFrom: '2021-01-01',
  status: 'active',
  kind: 'recommendedStandard',
  binding: 'doesNotConform',
  source: [sources.guidelinesCatalogue, sources.guidelinesInterpretation],
  confidence: 'secondary',
  note: {
    zh: '推荐性国家标准，指南。首次界定好评率、主动评价好评率和未评率；计算公式和五级评价的原文未见，任何公式不得冠以本标准之名。',
    en: 'A recommended standard, a guide. The first to define the rates of good ratings, of good ratings given unasked and of cases without a rating; neither formulas nor the wording of the five grades have been read, so no formula may be called by its name.',
  },
})
