/** All that the entry points and the shells join. */
const joined = [
  'src/audit', 'src/impact', 'src/sampling', 'src/evaluation', 'src/report', 'src/xlsx', 'src/ingest', 'src/classify', 'src/scores', 'src/compare', 'src/arithmetic', 'src/engine', 'src/records', 'src/expression', 'src/calendar',
  'rules', 'rules/calendars', 'rules/lexicons', 'rules/scores', 'schemas', 'package.json',
]

/**
 * Which part of the project may import which: the arrows of the design, as data. A layer may always import itself.
 *
 * `place` is a folder or a file; the longest one that a file lies in is its layer. `mayImport` names layers, `mayImportTypes`
 * layers of which only types may be imported, and `because` is what the author of a wrong import reads.
 */
export const layers = [
  {
    place: 'src/calendar',
    mayImport: ['rules/calendars'],
    because: 'The calendar is an entry point of its own, small enough for a web page, and knows nothing of records, rules or reports.',
  },
  {
    place: 'src/expression',
    mayImport: ['src/calendar'],
    because: 'Expressions know time and nothing else, so that one evaluator serves every rule and every standard.',
  },
  {
    place: 'src/engine',
    mayImport: ['src/expression', 'src/calendar'],
    because: 'The engine knows no standard and no record type: rules are handed to it, and only src/index.ts and the shells join the two.',
  },
  {
    place: 'src/records',
    mayImport: ['src/expression', 'src/calendar', 'schemas'],
    because: 'Records say what a call or a work order is; what is done with them is for others to know.',
  },
  {
    place: 'src/ingest',
    mayImport: ['src/records', 'src/expression', 'src/calendar'],
    mayImportTypes: ['src/engine'],
    because: 'Reading files ends in columns. What rules make of them must not change how they are read.',
  },
  {
    place: 'src/classify',
    mayImport: ['src/calendar', 'src/expression', 'rules/lexicons'],
    because: 'Classification reads words against a lexicon and is an entry point of its own.',
  },
  {
    place: 'src/arithmetic',
    mayImport: ['src/expression'],
    because: 'Whether published figures add up is a question of numbers alone.',
  },
  {
    place: 'src/scores',
    mayImport: ['src/arithmetic', 'src/expression'],
    because: 'A score is worked out from measures, by a scheme that is handed over; it knows no rule and no report.',
  },
  {
    place: 'src/report',
    mayImport: ['src/engine', 'src/expression', 'src/calendar'],
    because: 'A report is made from results alone, so that it can be made again from report.json without the files.',
  },
  {
    place: 'src/compare',
    mayImport: ['src/report', 'src/engine', 'src/expression'],
    because: 'Two reports are compared as they stand, without the records, the rules or the files that they were made from.',
  },
  {
    place: 'src/xlsx',
    mayImport: ['src/report', 'src/ingest', 'src/engine', 'src/records', 'src/expression', 'src/calendar'],
    because: 'Workbooks are a form of files that are read and of reports that are written; they judge nothing and open no file themselves.',
  },
  {
    place: 'src/evaluation',
    mayImport: ['src/engine', 'src/records', 'src/expression', 'src/calendar'],
    because: 'Judging one record needs the rules that it is handed and the record\'s fields; it reads no file and writes no report.',
  },
  {
    place: 'src/audit',
    mayImport: ['src/report', 'src/ingest', 'src/engine', 'src/records', 'src/expression', 'src/calendar'],
    because: 'The audit joins reading, judging and reporting. The rules are handed to it by src/audit.ts, the files by a shell.',
  },
  {
    place: 'src/impact',
    mayImport: ['src/audit', 'src/report', 'src/ingest', 'src/engine', 'src/records', 'src/expression', 'src/calendar'],
    because: 'An impact is two audits of one reading: it takes the parts of an audit and hands them to two sides.',
  },
  {
    place: 'src/sampling',
    mayImport: ['src/audit', 'src/report', 'src/ingest', 'src/engine', 'src/records', 'src/expression', 'src/calendar'],
    because: 'A sample is drawn from the same files in the same way as an audit reads them, and judges nothing.',
  },
  {
    place: 'src/forms',
    mayImport: ['src/xlsx', 'src/report', 'src/ingest', 'src/engine', 'src/records', 'src/expression', 'src/calendar'],
    because: 'Files that people write are checked alike in both shells, which hand their bytes over; what they say is judged elsewhere.',
  },
  {
    place: 'src/docgen',
    mayImport: ['src/report', 'src/engine', 'src/records', 'src/expression', 'src/calendar', 'rules', 'rules/calendars', 'rules/lexicons', 'schemas'],
    because: 'The documents are made from the rules and the schemas, never from an audit or a shell.',
  },
  {
    place: 'rules',
    mayImport: ['src/engine', 'src/expression', 'src/records', 'rules/calendars', 'rules/lexicons'],
    because: 'A rule is data: it is written with the engine\'s words over the records\' fields and never reads, reports or runs anything.',
  },
  {
    place: 'rules/calendars',
    mayImport: [],
    mayImportTypes: ['src/calendar'],
    because: 'Calendar data is loaded by src/calendar; it may borrow its types and nothing that runs.',
  },
  {
    place: 'rules/lexicons',
    mayImport: [],
    mayImportTypes: ['src/classify'],
    because: 'A lexicon is data that src/classify loads; it may borrow its types and nothing that runs.',
  },
  {
    place: 'rules/scores',
    mayImport: [],
    mayImportTypes: ['src/scores'],
    because: 'A scheme is data; it may borrow the types of src/scores and nothing that runs.',
  },
  {
    place: 'schemas',
    mayImport: [],
    because: 'The schemas are the contract for every language and depend on nothing.',
  },
  {
    // Read for the version that a receipt names.
    place: 'package.json',
    mayImport: [],
    because: 'The manifest is data.',
  },
  {
    // src/index.ts, src/national.ts, src/audit.ts: the entry points that join the rules to the engine.
    place: 'src',
    mayImport: joined,
    because: 'The entry points of the library join rules and engine and must not pull in a shell or the document generator.',
  },
  {
    place: 'src/cli',
    mayImport: ['src', 'src/docgen', 'src/forms', ...joined],
    because: 'The two shells do not know each other.',
  },
  {
    place: 'src/web',
    mayImport: ['src', 'src/docgen', 'src/forms', ...joined],
    because: 'The two shells do not know each other.',
  },
]

/** Layers that may use Node and read the clock; every other one is the same on a server, in a browser and in a worker. */
export const shells = ['src/cli', 'src/web']

/** Packages that only some files may import, and why. */
export const packageHomes = [
  {
    name: 'date-holidays',
    homes: ['src/calendar/foreign.ts'],
    because: 'It is large and slow to load and wrong about working days in China, so it is reachable from hotline-spec/calendar/foreign alone.',
  },
  {
    name: 'ajv',
    homes: ['src/records/generated'],
    because: 'Ajv compiles schemas with new Function, which a strict page forbids; the validators are compiled when the schemas change, by a script.',
  },
  {
    name: 'fflate',
    homes: ['src/xlsx'],
    because: 'Only workbooks are zipped; whoever audits CSV files should not load it.',
  },
  ...['d3-array', 'd3-scale', 'd3-shape'].map((name) => ({
    name,
    homes: ['src/report/html/charts'],
    because: 'Charts are drawn when the page is written, and nowhere else.',
  })),
]
