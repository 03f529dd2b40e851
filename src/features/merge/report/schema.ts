import { CONFLICT_TYPES, MERGE_SIDES } from '../../../core/merge/index.js';
import {
  findingSchema,
  ignored,
  inputsOf,
  known,
  overlaid,
  parents,
  readInput,
  reportSchema,
  values,
} from '../../../report/schemas.js';
import { closed, count, described, list, local, number, Type } from '../../../schemas/index.js';

const mergeSide = local('mergeSide', closed(MERGE_SIDES));

const value = Type.Optional(
  Type.Unknown({
    description: 'Of any JSON type, of a whole record its fields; absent when there is none',
  }),
);

const conflict = Type.Object({
  type: closed(CONFLICT_TYPES),
  id: Type.String({
    description:
      'By which an answer finds it again; another one as soon as a side has another value',
    pattern: '^[0-9a-f]{12}$',
  }),
  key: Type.String(),
  name: Type.String({ description: 'Empty when the record has none' }),
  field: Type.Optional(
    Type.String({ description: "English name of the kind's field; absent of a whole record" }),
  ),
  base: value,
  ours: value,
  theirs: value,
  sides: described(
    'The side that removed the record, or those in which its key stands in several records that differ',
    list(mergeSide),
  ),
  fields: described(
    'Of a record that one side removed: the fields that the other changed',
    list(Type.String()),
  ),
  settled: Type.Optional(
    Type.Object(
      { take: mergeSide, by: closed(['rule', 'decision']) },
      { description: 'Absent while it is open' },
    ),
  ),
});

const summary = Type.Object(
  {
    ignored,
    known,
    kept: count,
    ours: described('Changed, added or removed by ours alone', count),
    theirs: described('Changed, added or removed by theirs alone', count),
    both: count,
    open: described('With an open conflict', count),
    removed: described('Records of the base that the merged state has no more', count),
    base: described('Records of the base', count),
    conflicts: described('Conflicts that are open', count),
    settled: described('Conflicts that a rule or a person settled', count),
    records: described('Records of the merged state', count),
  },
  { $comment: 'Every key of the three sides counts once: kept + ours + theirs + both + open.' },
);

export const mergeSchema = reportSchema(
  'merge-report',
  {
    title: 'Merge report',
    description: 'What `haicap merge --format json` prints.',
    $comment:
      'To extend: add optional properties or types of conflicts; none is renamed or removed.',
  },
  Type.Object({
    ...overlaid,
    kind: Type.String(),
    base: Type.String({ description: 'File or revision, as the user named it' }),
    ours: Type.String({ description: 'File or revision, as the user named it' }),
    theirs: Type.String({ description: 'File or revision, as the user named it' }),
    dataset: Type.String(),
    dryRun: Type.Boolean(),
    parents,
    inputs: inputsOf(
      Type.Object({ side: mergeSide, ...readInput }),
      ['side', 'file'],
      'Every table of the sides that are files; then what could not be read',
    ),
    summary,
    conflicts: list(conflict),
    findings: described(
      'Open conflicts among them, and what reading the sides gave',
      list(findingSchema),
    ),
    changes: Type.Optional(
      Type.Object(
        { added: count, changed: count, removed: count, unchanged: count },
        { description: 'What it does to the dataset; absent while a conflict is open' },
      ),
    ),
    values: Type.Optional(described('What becomes of the values that were stored before', values)),
    refused: Type.Optional(
      Type.Literal(true, { description: 'Present when nothing was stored; a finding says why' }),
    ),
    revision: Type.Optional(
      described('Number of the revision; absent when nothing was stored', number),
    ),
    workbook: Type.Optional(
      Type.String({ description: 'The workbook of open conflicts that was written' }),
    ),
  }),
);
