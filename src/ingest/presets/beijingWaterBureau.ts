import type { Preset } from '../mapping.js'

/**
 * The monthly table of a Beijing water bureau on the orders that the city sent it: topics in three columns, and 非权属 (not ours)
 * among the ways in which an order ends. Such an order was neither solved nor left unsolved by the bureau, and its own statistics
 * leave it out; here it stays in, with nothing said of its solution.
 */
export const beijingWaterBureau: Preset = {
  id: 'beijing-water-bureau',
  title: { zh: '北京市水务部门接诉即办月度明细', en: 'Monthly orders of a Beijing water bureau' },
  source: 'The columns and values that the bureau’s published statistics program reads.',
  signature: ['诉求类型一级', '诉求类型二级', '诉求类型三级', '解决类型'],
  mapping: { record: 'work-order', columns: { 解决类型: { field: 'resolved', values: { 非权属: null } } } },
}
