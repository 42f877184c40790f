import { parentPort, workerData } from 'node:worker_threads'
import { registry } from '../../../rules/registry.js'
import { auditContext } from '../../audit/auditContext.js'
import { SegmentJudge } from '../../audit/segmentJudge.js'
import type { SegmentRequest } from '../../audit/segments.js'
import { chinaCalendar } from '../../calendar/chinaCalendar.js'
import { calendarChoice } from '../calendarChoice.js'
import { fileSource } from '../fileSource.js'
import { platform } from '../platform.js'
import type { ThreadData } from './threadData.js'

// A thread of an audit: it judges the segments that it is sent, one after the other. What goes wrong in it is answered with null, and
// the main thread judges that segment itself, so that an error is told where its row is known.

const { options, calendarOptions, takesFindings, inputs } = workerData as ThreadData
const judge = judgeOf()

parentPort!.on('message', (request: SegmentRequest) => {
  void judge
    .then((ready) => ready.judged(request))
    .catch(() => null)
    .then((answer) => parentPort!.postMessage(answer))
})

async function judgeOf(): Promise<SegmentJudge> {
  const context = auditContext({ ...options, calendar: await calendarChoice(calendarOptions), ...(takesFindings && { onFinding: () => {} }) }, registry, chinaCalendar)
  return new SegmentJudge(
    context,
    async (input) => {
      const { path, name, record, mapping } = inputs[input]!
      return { source: await fileSource(path, name), ...(record && { record }), ...(mapping && { mapping }) }
    },
    platform,
  )
}
