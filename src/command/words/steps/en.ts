/** What a command is at, in the middle of a sentence, and how far it is. */
export const steps = {
  read: { doing: 'reading {detail}', done: '{count} rows' },
  understand: { doing: 'finding headers and columns', done: '{count} rows' },
  repair: { doing: 'repairing {detail}', done: '{count} rows' },
  check: { doing: 'checking {detail}', done: '{count} rows' },
  gather: { doing: 'gathering the findings', done: '{count} records' },
  mark: { doing: 'marking {detail}', done: '{count} rows' },
  reconcile: { doing: 'reconciling {detail}', done: '{count} rows' },
  diff: { doing: 'comparing the two sides', done: '{count} records' },
  compare: { doing: 'comparing with the last import', done: '{count} records' },
  findings: { doing: 'storing findings', done: '{count} findings' },
  remove: { doing: 'removing old records', done: '{count} records' },
  store: { doing: 'storing records', done: '{count} records' },
  commit: { doing: 'finishing the import', done: '{count} records' },
  committed: { doing: 'finishing the import', done: '{count} records' },
  reject: { doing: 'writing the rows set aside', done: '{count} rows' },
  stored: { doing: 'finishing the import', done: '{count} records' },
  load: { doing: 'reading {detail} from the workspace', done: '{count} records' },
  export: { doing: 'exporting {detail}', done: '{count} records' },
  examine: { doing: 'examining the workspace', done: '{count} records' },
  copy: { doing: 'copying the workspace to {detail}', done: '{count} records' },
  forget: { doing: 'removing old rows set aside', done: '{count} rows' },
  restore: { doing: 'restoring revision {detail}', done: '{count} records' },
  history: { doing: 'reading the history of the workspace', done: '{count} revisions' },
  report: { doing: 'writing the report', done: '{count} findings' },
};

/** Of the line of progress, and of what is said to whoever stops a command. */
export const progress = {
  thousands: ',',
  share: '{share}%',
  secondsLeft: 'about {seconds} s left',
  minutesLeft: 'about {minutes} min left',
  where: 'while {doing}',
};
