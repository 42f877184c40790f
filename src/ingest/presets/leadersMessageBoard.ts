import type { Preset } from '../mapping.js'

/** Messages to local leaders with the answers of the offices: titles and texts alone, which fit a message and a work order alike. */
export const leadersMessageBoard: Preset = {
  id: 'leaders-message-board',
  title: { zh: '领导留言板留言与官方回复', en: 'Messages to local leaders, with official replies' },
  source: 'The columns of a collection of messages from a national board for messages to local leaders.',
  signature: ['留言标题', '留言正文', '官方回复单位', '官方回复正文'],
  mapping: { record: 'message' },
}
