import { repeats } from './benchProfile.js'

/** The cells of an exported order, in the order of its columns. */
const columns = [
  'id', 'channel', 'category', 'urgency', 'topic', 'title', 'content', 'place', 'name', 'phone', 'confidential', 'created', 'accepted', 'mode', 'transferred',
  'unit', 'due', 'closed', 'status', 'satisfaction',
]
const instants = ['created', 'accepted', 'transferred', 'due', 'closed']

/** The rules that the SQL checks row by row, in the order of its result columns; those over several rows come beside them. */
export const orderRuleIds = [
  'order-transferred-in-time', 'order-closed-by-its-due-time', 'order-confidential-when-asked', 'order-supervised-when-triggered', 'order-revisited',
  'order-rehandling-considered', 'order-record-complete', 'values-readable', 'dates-in-order',
]

/** The rules that look at several rows, each with an index of its own. */
export const indexedRuleIds = ['ids-unique', 'counted-repeats-supervised'] as const

/** Outcomes in SQL: 0 passed, 1 failed, 2 pending, 3 cantTell, 4 inapplicable. */
const modes = `('直接办理', '转交办理')`
const satisfactions = `('非常满意', '满意', '基本满意', '一般', '不满意', '非常不满意', '未评价')`
const categories = `('咨询', '求助', '建议', '投诉', '举报', '表扬', '其他')`
const channels = `('电话', '短信', '微信', '微博', '手机应用', '网站', '信箱', '电子邮件', '传真', 'QQ', '来访', '其他机关转来', '其他')`
/** The day on which GB/T 33358-2016 came into force. */
const inForce = `timestamp '2017-07-01'`

/**
 * The checks of the national profile on an export of orders, as someone who knows DuckDB would write them for this file:
 * explicit types, one pass over the file, times cast once, working days by a joined table, nine outcomes packed into one small
 * number that a single hash aggregate counts, and repeats by a window over the three columns that they take. Times are read as text because a day that does not exist has to be counted, not refused.
 *
 * @param file The path of the CSV.
 * @param asOf The instant of the audit as a timestamp of SQL.
 */
export function orderSql(file: string, asOf: string): string {
  const now = `timestamp '${asOf}'`
  const casts = instants.map((name) => `try_cast(${name} as timestamp) as ${name}_at, ${name} is not null and ${name}_at is null as ${name}_bad`)
  return `
with cells as (
  select *, ${casts.join(',\n    ')},
    case when created is not null then created_at else accepted_at end as began,
    case when accepted is not null then accepted_at else created_at end as start_at,
    case confidential when '是' then 1 when '否' then 0 end as is_confidential
  from read_csv('${file}', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', new_line = '\\r\\n',
    columns = {${columns.map((name) => `'${name}': 'VARCHAR'`).join(', ')}})
), orders as (
  select cells.*, calendar.due as transfer_due, coalesce(began < ${inForce}, false) as is_old,
    coalesce(transferred_at < began, false) as transfer_early, coalesce(closed_at < began, false) as close_early, coalesce(due_at < began, false) as due_early
  from cells left join calendar on calendar.day = start_at::date
), judged as (
  select id, phone, topic, created_at,
    case when is_old then 4 when mode is null or mode not in ${modes} then 3 when mode = '直接办理' then 4
      when transferred_bad or transfer_early or transfer_due is null then 3
      when transferred is null then if(${now} > transfer_due, 1, 2) when transferred_at <= transfer_due then 0 else 1 end as r0,
    case when closed_bad or close_early or due_at is null or due_early then 3
      when closed is null then if(${now} > due_at, 1, 2) when closed_at <= due_at then 0 else 1 end as r1,
    case when is_old or confidential is null or is_confidential = 0 then 4 when is_confidential is null then 3
      when regexp_matches(phone, '\\d[\\d\\s-]{5,}\\d') then 1
      when regexp_matches(name, '^\\s*\\p{L}{2,}') and not regexp_matches(name, '[*＊×某]|保密|匿名|隐去') then 1 else 0 end as r2,
    if(is_old, 4, 3) as r3,
    case when is_old then 4 when closed_bad then 3 when closed is null then 4 else 3 end as r4,
    case when is_old or satisfaction is null or satisfaction not in ('不满意', '非常不满意') then 4 else 3 end as r5,
    case when is_old then 4 when closed_bad then 3 when closed is null then 4
      when coalesce(name, phone) is null and is_confidential is distinct from 1 then 1
      when coalesce(content, title) is null or coalesce(unit, mode) is null then 1 else 0 end as r6,
    if(created_bad or accepted_bad or transferred_bad or due_bad or closed_bad or (confidential is not null and is_confidential is null)
      or coalesce(mode not in ${modes}, false) or coalesce(satisfaction not in ${satisfactions}, false)
      or coalesce(category not in ${categories}, false) or coalesce(channel not in ${channels}, false), 1, 0) as r7,
    case when transfer_early or close_early or due_early then 1
      when ${instants.map((name) => `(${name}_at is not null)::int`).join(' + ')} < 2 then 4 else 0 end as r8
  from orders
), packed as materialized (
  select id, phone, topic, created_at, ${orderRuleIds.map((_, rule) => `r${rule} * ${5 ** rule}`).join(' + ')} as outcomes from judged
), counted as (
  select phone, topic, created_at,
    count(*) over (partition by phone, topic order by created_at range between interval '${repeats.days} days' - interval 1 microsecond preceding and current row) as near,
    count(*) filter (created_at is null) over (partition by phone, topic) as timeless
  from packed where phone is not null and topic is not null
), repeated as (
  select count(*) filter (created_at is not null and near + timeless >= ${repeats.times}) as placed,
    if(max(near) filter (created_at is not null) + max(timeless) >= ${repeats.times} or max(timeless) >= ${repeats.times}, max(timeless), 0) as unplaced
  from counted group by phone, topic
)
select outcomes, count(*)::int as orders from packed group by outcomes
union all select -1, count(distinct id)::int from packed
union all select -2, count(id)::int from packed
union all select -3, sum(placed + unplaced)::int from repeated
union all select -4, count(*)::int from packed where phone is null or topic is null`
}
