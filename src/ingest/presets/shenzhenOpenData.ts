import type { Preset } from '../mapping.js'

/** Appeals of a Shenzhen district as the city's open-data platform publishes them: English codes as headers, `-` where there is nothing. */
export const shenzhenOpenData: Preset = {
  id: 'shenzhen-open-data',
  title: { zh: '深圳市开放数据平台民生诉求', en: 'Appeals on Shenzhen’s open-data platform' },
  source: 'https://opendata.sz.gov.cn',
  signature: ['REC_ID', 'CREATE_TIME', 'EVENT_PROPERTY_NAME', 'EVENT_SRC_NAME', 'DISPOSE_UNIT_NAME', 'INTIME_ARCHIVE_NUM', 'OVERTIME_ARCHIVE_NUM'],
  mapping: {
    record: 'work-order',
    columns: {
      REC_ID: 'orderId',
      CREATE_TIME: 'createdAt',
      EVENT_PROPERTY_NAME: 'category',
      EVENT_TYPE_NAME: 'topic',
      EVENT_SRC_NAME: {
        field: 'channel',
        values: { '12345': 'phone', '12319': 'phone', 固话投诉: 'phone', 政府信箱: 'mailbox', '@坪山': 'wechat', 美丽深圳: 'app' },
      },
      DISPOSE_UNIT_NAME: 'handlingUnit',
      OCCUR_PLACE: 'place',
      // The outcome stands as two flags that exclude each other; a dash in both means that nobody said.
      INTIME_ARCHIVE_NUM: { field: 'onTime', values: { '1': 'true', '0': 'false', '-': null } },
      OVERTIME_ARCHIVE_NUM: null,
    },
  },
}
