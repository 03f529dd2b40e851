import { findingCounts, parents, reportSchema, values } from '../../../report/schemas.js';
import {
  byName,
  count,
  described,
  list,
  number,
  type Static,
  schemaFile,
  sha256,
  sheetName,
  Type,
  text,
} from '../../../schemas/index.js';

const counted = Type.Object({
  records: count,
  added: count,
  changed: count,
  removed: count,
  rejected: count,
  values: Type.Optional(
    described(
      'What became of stored values; absent where nothing did, and in revisions of earlier versions',
      values,
    ),
  ),
});

/** Later versions may count more: whatever stands beside what is known is a count. */
const summary = Type.Unsafe<Static<typeof counted>>({
  description: 'All records that it holds; the others count against the revision before',
  type: 'object',
  required: counted.required,
  properties: { values: counted.properties.values },
  additionalProperties: count,
});

const input = Type.Object({
  file: Type.String(),
  sha256,
  sheet: sheetName,
  rows: count,
});

export const revisionSchema = schemaFile(
  'revision',
  {
    title: 'Revision',
    description: 'An immutable state of one dataset in the workspace, as JSON reports hold it.',
  },
  Type.Object({
    id: described('@12 on the command line means the one of id 12', number),
    dataset: Type.String(),
    kind: Type.String(),
    createdAt: Type.String({ description: 'In UTC', format: 'date-time' }),
    author: Type.String(),
    command: Type.String({ description: 'The command that made it, such as import' }),
    summary,
    inputs: described(
      'The tables that it was made of; of a restored state those that it was first made of',
      list(input),
    ),
    parents: Type.Optional(parents),
  }),
);

const forgetting = Type.Object({
  createdAt: Type.String({ description: 'In UTC', format: 'date-time' }),
  author: Type.String(),
  before: Type.String({ description: 'What was set aside before this day', format: 'date' }),
  files: described('Names of the files that were removed', list(Type.String())),
  rows: count,
});

export const logSchema = reportSchema(
  'log-report',
  {
    title: 'History of a workspace',
    description:
      'What `haicap log --format json` prints; `haicap restore` prints the revision that is the latest now.',
  },
  Type.Object({
    revisions: described('Newest first', list(revisionSchema)),
    forgotten: Type.Optional(
      described('Of log: what was forgotten in the workspace, newest first', list(forgetting)),
    ),
    alreadyLatest: Type.Optional(
      Type.Literal(true, {
        description:
          'Of restore: present when the state asked for was the latest already, so that nothing was made',
      }),
    ),
    removed: Type.Optional(
      described('Of restore: how many records of the state before were taken out', count),
    ),
    values: Type.Optional(
      described('Of restore: what became of the values of the state before', values),
    ),
  }),
);

export const revisionReportSchema = reportSchema(
  'revision-report',
  { title: 'One revision', description: 'What `haicap show REVISION --format json` prints.' },
  Type.Object({
    revision: revisionSchema,
    mapping: described(
      'Header to field, as the inputs were read; null for a column that was left out',
      byName(Type.Unsafe<string | null>({ type: ['string', 'null'] })),
    ),
    findings: Type.Object(findingCounts, {
      description: 'How many findings there were of each code and severity',
    }),
  }),
);

export const recordSchema = reportSchema(
  'record-report',
  {
    title: 'One record of a revision',
    description: 'What `haicap show REVISION KEY --format json` prints.',
  },
  Type.Object({
    revision: described('Number of the revision', number),
    dataset: Type.String(),
    kind: Type.String(),
    key: text,
    fields: Type.Unsafe<object>({
      description: 'The record, as schemas/kinds/KIND/schema.json describes it',
      type: 'object',
    }),
  }),
);
