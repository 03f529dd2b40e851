import type { ValueCounts } from '../../../report/index.js';
import type { LoggedRevision, LogReport, RecordReport, RevisionReport } from './types.js';

/** Of `log`. */
export function logDocument({ revisions, alreadyLatest, restored }: LogReport) {
  return {
    revisions: revisions.map(revisionOf),
    alreadyLatest,
    ...(restored && { removed: restored.removed, values: valuesOf(restored.values) }),
  };
}

function valuesOf({ kept, emptied, replaced, removed }: ValueCounts) {
  return { kept, emptied, replaced, removed };
}

/** Of `show REVISION`. */
export function revisionDocument({ revision, mapping, findings }: RevisionReport) {
  return { revision: revisionOf(revision), mapping, findings };
}

/** Of `show REVISION KEY`. */
export function recordDocument({ revision, dataset, kind, key, fields }: RecordReport) {
  return { revision, dataset, kind, key, fields };
}

function revisionOf(revision: LoggedRevision) {
  const { id, dataset, kind, createdAt, author, command, summary, inputs } = revision;
  return { id, dataset, kind, createdAt, author, command, summary, inputs };
}
