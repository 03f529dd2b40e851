import { VALIDATING } from '../../core/config/index.js';
import {
  closed,
  count,
  described,
  list,
  number,
  part,
  sha256,
  sheetName,
  Type,
} from '../../schemas/index.js';
import { accountSchema } from '../account/schema.js';
import { findingCounts, findingSchema, ignored, known } from '../findings/schema.js';
import { overlaid } from '../register-overlay/schema.js';
import { reportSchema } from '../report-schema.js';
import { inputsOf } from '../unreadable/schema.js';

/** One table that was read, or a sheet that none was read of. */
export const readInput = {
  file: Type.String(),
  sha256,
  sheet: sheetName,
  columns: Type.Optional(
    Type.String({
      description:
        'The columns that the table is of, such as A–C; only where tables stand side by side',
    }),
  ),
  headerRows: described('As Excel shows them; empty for JSON', list(number)),
  firstDataRow: described('0 when there is no row of data', count),
  rows: count,
  account: accountSchema,
};

/** What became of stored values. */
export const values = part(
  'validation-report',
  'values',
  Type.Object({
    kept: described('Of fields that the files have no column for', count),
    emptied: count,
    replaced: described('Another value took their place', count),
    removed: described('Values of the records that were removed', count),
  }),
);

const summary = Type.Object({
  rows: count,
  accepted: count,
  rejected: described('Rows with a rejecting finding, set aside on import', count),
  repaired: described('Rows with at least one repair', count),
  ...findingCounts,
  ignored,
  known,
});

/** A field that a list has no column for, and stored records have values of. */
export const absentField = Type.Object({
  field: Type.String({ description: "English name of the kind's field" }),
  records: described('Records that have a value of it', count),
  file: Type.String(),
  sheet: sheetName,
  likely: described(
    'Headers that it may have there under another name, likeliest first',
    list(Type.String()),
  ),
});

const outcome = {
  dataset: Type.Optional(Type.String()),
  dryRun: Type.Optional(Type.Boolean({ description: 'Whether the import was only tried' })),
  refused: Type.Optional(
    Type.Literal(true, {
      description:
        'Present when the import was not allowed: nothing was stored; a finding says why',
    }),
  ),
  changes: Type.Optional(
    Type.Object(
      { added: count, changed: count, removed: count, unchanged: count },
      { description: 'What the import did to the dataset, or would do in a dry run' },
    ),
  ),
  values: Type.Optional(
    described(
      'What became of the values that were stored before, fields counted record by record: those that are there no more are emptied + replaced + removed',
      values,
    ),
  ),
  absentFields: Type.Optional(
    described(
      'Fields that a file has no column for and stored records have values of: kept by an update, emptied or the reason of a refusal when replacing',
      list(absentField),
    ),
  ),
  rejectedFiles: Type.Optional(
    described('Paths of the workbooks that hold the rejected rows', list(Type.String())),
  ),
};

export const validationSchema = reportSchema(
  'validation-report',
  {
    title: 'Validation report',
    description:
      'What `haicap validate`, `haicap import` and `haicap wards check` print with `--format json`. summary.rows = summary.accepted + summary.rejected.',
    $comment:
      'To extend: add optional properties; none is renamed, removed or made required later. The properties from `dataset` on are those of `import`.',
  },
  Type.Object({
    ...overlaid,
    command: closed(VALIDATING),
    kind: Type.String(),
    inputs: inputsOf(
      Type.Object({ ...readInput, account: Type.Optional(accountSchema) }),
      ['file'],
      'Every table that was read, and every sheet that none was read of; then what could not be read',
    ),
    summary,
    findings: list(findingSchema),
    revision: Type.Optional(
      described(
        'Number of the revision that holds the records; absent when nothing was stored',
        number,
      ),
    ),
    marked: Type.Optional(
      Type.Object(
        { file: Type.String(), cells: described('Cells that are coloured in it', count) },
        { description: 'Of `validate --mark`: the copy in which what was found is marked' },
      ),
    ),
    ...outcome,
  }),
);
