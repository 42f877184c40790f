const columns = ['id', 'line', 'caller', 'offered', 'answered', 'abandoned', 'ended', 'wait', 'menu', 'status', 'agent', 'language']

/**
 * The share of connected calls in every window (t - 24 h, t] that ends at a call and lies wholly within the period: running totals by
 * instant, less those of the last instant at or before t - 24 h, which an ASOF join finds. A range window over the calls says the same
 * and takes several times as long. A call without a beginning may lie in any window, which the two readings of each window heed.
 */
export function callSql(file: string): string {
  return `
with calls as materialized (
  select epoch_ms(try_cast(offered as timestamp)) as instant, coalesce(answered is not null or status = '已接通', false) as met
  from read_csv('${file}', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', new_line = '\\r\\n',
    columns = {${columns.map((name) => `'${name}': 'VARCHAR'`).join(', ')}})
), unplaced as (
  select count(*) filter (where met) as met, count(*) filter (where not met) as unmet from calls where instant is null
), running as materialized (
  select instant, instant - 86400000 as start, ends, sum(ends) over (order by instant) as total, sum(met) over (order by instant) as met
  from (select instant, count(*) as ends, count(*) filter (where met) as met from calls where instant is not null group by instant)
), period as (
  select min(instant) as first from running
), windows as (
  select running.instant, running.ends, running.total - coalesce(before.total, 0) as total, running.met - coalesce(before.met, 0) as met
  from running asof left join running as before on running.start >= before.instant
)
select
  coalesce(sum(ends) filter (where windows.met * 100 >= 95 * (total + unplaced.unmet)), 0)::int as passed,
  coalesce(sum(ends) filter (where (windows.met + unplaced.met) * 100 < 95 * (total + unplaced.met)), 0)::int as failed,
  coalesce(sum(ends), 0)::int as windows
from windows, unplaced, period
where instant - 86400000 >= first`
}
