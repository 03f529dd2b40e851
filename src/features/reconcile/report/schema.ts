import { MATCH_REASONS } from '../../../core/kinds/index.js';
import { COLUMN_FORMS, SIDES } from '../../../core/settle/choices.js';
import { STATUSES, VINTAGES } from '../../../core/settle/index.js';
import {
  accountSchema,
  findingSchema,
  ignored,
  known,
  overlaid,
  questionSchema,
  reportSchema,
} from '../../../report/schemas.js';
import {
  closed,
  count,
  day,
  described,
  each,
  list,
  sheetName,
  Type,
} from '../../../schemas/index.js';

const column = Type.Object({
  sheet: Type.Optional(Type.String({ description: 'Of a workbook' })),
  column: Type.String({ description: 'Its letter' }),
  header: Type.String(),
  field: Type.String({ description: 'The field of the kind records that it is' }),
  why: described(
    'How its header was understood: exact, bare (without diacritics), weak (by its values), similar, or mapped by a person',
    closed(MATCH_REASONS),
  ),
  told: Type.Optional(described('The period that its header tells', closed(SIDES))),
});

const input = Type.Object({
  file: Type.String(),
  sheet: sheetName,
  columns: Type.Optional(
    Type.String({
      description:
        'The columns that the table is of, such as A–C; only where tables stand side by side',
    }),
  ),
  account: accountSchema,
});

const ledger = Type.Object(
  {
    rowsIn: count,
    rowsOut: count,
    rowsSetAside: count,
    balanced: Type.Boolean({
      description: 'Whether the account holds, and the statuses make up the rows that went out',
    }),
  },
  { description: 'The account of the rows: those that came in went out or were set aside' },
);

export const reconcileSchema = reportSchema(
  'reconcile-report',
  {
    title: 'Reconciliation report',
    description:
      'What `haicap reconcile FILE --format json` prints. The rows themselves are in the output file.',
  },
  Type.Object({
    ...overlaid,
    file: Type.String({ description: 'Path as the user gave it, with / between its parts' }),
    out: Type.Optional(
      Type.String({
        description:
          'The file that was written; absent when nothing was, and then a finding says why',
      }),
    ),
    beside: described(
      'Files beside it that hold what needs a person: rows set aside, questions',
      list(Type.String()),
    ),
    form: Type.Optional(
      described(
        'How the added columns are headed and filled: in Vietnamese for the office, or by the names that programs know; absent when nothing was written',
        closed(COLUMN_FORMS),
      ),
    ),
    asOf: described('The day whose wards the rows were given', day),
    vintage: described(
      "The period of the columns; mixed where rows or sheets don't agree",
      closed(VINTAGES),
    ),
    columns: Type.Optional(
      described(
        'The columns that say which ward a row is about, and what it has become, with what they were read as and why',
        list(column),
      ),
    ),
    inputs: Type.Optional(
      described(
        'Every table with rows by ward, and every sheet that none was read of',
        list(input),
      ),
    ),
    summary: Type.Object({
      ignored,
      known,
      rows: count,
      byStatus: described('Rows of each status, of every one there is', {
        ...each(STATUSES, count),
        additionalProperties: count,
      }),
    }),
    ledger,
    questions: described('In the order of their first rows', list(questionSchema)),
    findings: list(findingSchema),
  }),
);
