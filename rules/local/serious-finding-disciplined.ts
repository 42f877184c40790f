import { all, isOneOf } from '../../src/expression/build.js'
import { defineRule, implementing } from '../../src/engine/rule.js'
import { conductFinding } from '../../src/records/generated/fields.js'
import { accountabilityClauses as jinan } from '../cities/jinan/accountabilityClauses.js'

const { directlyResponsibleDisciplined, kind, publicCriticism, supervisingResponsibleDisciplined } = conductFinding

/** The two graver situations: criticism, and disciplinary action on both persons. */
export const seriousFindingDisciplined = defineRule({
  id: 'serious-finding-disciplined',
  title: { zh: '两种严重情形已通报并处分直接和分管责任人', en: 'Grave findings bring criticism and discipline for both persons' },
  requirement: {
    zh: '严重违反职业道德、态度恶劣、打击报复举报人的，应通报批评，并对直接责任人和分管责任人给予处分。',
    en: 'A serious breach of ethics, bad attitude or retaliation shall bring criticism and discipline for the person directly responsible and the supervising person.',
  },
  clauses: [implementing(jinan.discipline)],
  subject: 'conduct-finding',
  applicability: isOneOf(kind, ['badAttitude', 'ethicsBreach', 'retaliation']),
  expectation: all(publicCriticism, directlyResponsibleDisciplined, supervisingResponsibleDisciplined),
  interpretation: {
    reading: {
      zh: '“2种情形”按严重违反职业道德（含作风懈怠、态度恶劣）和打击报复举报人理解。',
      en: 'The two situations are read as a serious breach of ethics, bad attitude included, and retaliation against informants.',
    },
    alternatives: [{ zh: '态度恶劣不属该两种情形', en: 'bad attitude is not among the two' }],
    source: jinan.discipline.id,
  },
  onlyIn: 'profiles',
  since: '0.1.0',
})
