const columns = ['id', 'line', 'caller', 'offered', 'answered', 'abandoned', 'ended', 'wait', 'menu', 'status', 'agent', 'language']

/**
 * The share of connected calls in every window (t - 24 h, t] that ends at a call and lies wholly within the period, by a range
 * window over the instants. A call without a beginning may lie in any window, which the two readings of each window heed.
 */
export function callSql(file: string): string {
  return `
with calls as materialized (
  select try_cast(offered as timestamp) as offered_at, coalesce(answered is not null or status = '已接通', false) as met
  from read_csv('${file}', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', new_line = '\\r\\n',
    columns = {${columns.map((name) => `'${name}': 'VARCHAR'`).join(', ')}})
), unplaced as (
  select count(*) filter (where met) as met, count(*) filter (where not met) as unmet from calls where offered_at is null
), windows as (
  select offered_at, count(*) over day as total, count(*) filter (where met) over day as met
  from calls where offered_at is not null
  window day as (order by offered_at range between interval '86399 seconds 999 milliseconds' preceding and current row)
), period as (select min(offered_at) as first from calls)
select
  count(*) filter (where windows.met * 100 >= 95 * (total + unplaced.unmet))::int as passed,
  count(*) filter (where (windows.met + unplaced.met) * 100 < 95 * (total + unplaced.met))::int as failed,
  count(*)::int as windows
from windows, unplaced, period
where offered_at - interval '24 hours' >= first`
}
