import type { ValueCounts } from '../../../core/store/index.js';
import { parentsDocument } from '../../../report/index.js';
import type { Documented } from '../../../schemas/index.js';
import type { logSchema, recordSchema, revisionReportSchema, revisionSchema } from './schema.js';
import type { LoggedRevision, LogReport, RecordReport, RevisionReport } from './types.js';

/** Of `log`. */
export function logDocument({
  revisions,
  forgettings,
  alreadyLatest,
  restored,
}: LogReport): Documented<typeof logSchema> {
  return {
    revisions: revisions.map(revisionOf),
    forgotten: forgettings?.map(({ createdAt, author, before, files, rows }) => ({
      createdAt,
      author,
      before,
      files,
      rows,
    })),
    alreadyLatest,
    ...(restored && { removed: restored.removed, values: valuesOf(restored.values) }),
  };
}

function valuesOf({ kept, emptied, replaced, removed }: ValueCounts): ValueCounts {
  return { kept, emptied, replaced, removed };
}

/** Of `show REVISION`. */
export function revisionDocument({
  revision,
  mapping,
  findings,
}: RevisionReport): Documented<typeof revisionReportSchema> {
  return { revision: revisionOf(revision), mapping, findings };
}

/** Of `show REVISION KEY`. */
export function recordDocument({
  revision,
  dataset,
  kind,
  key,
  fields,
}: RecordReport): Documented<typeof recordSchema> {
  return { revision, dataset, kind, key, fields };
}

function revisionOf(revision: LoggedRevision): Documented<typeof revisionSchema> {
  const { id, dataset, kind, createdAt, author, command, summary, inputs, parents } = revision;
  const made = parents && parentsDocument(parents);
  return { id, dataset, kind, createdAt, author, command, summary, inputs, parents: made };
}
