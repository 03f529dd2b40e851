import { COLUMN_REASONS } from '../../../core/kinds/index.js';
import { FILE_FORMATS, ROW_ROLES } from '../../../lib/tables/index.js';
import { findingSchema, inputsOf, reportSchema } from '../../../report/schemas.js';
import {
  closed,
  confidence,
  count,
  described,
  list,
  local,
  number,
  sheetName,
  Type,
  text,
} from '../../../schemas/index.js';

export const column = Type.Object({
  letter: Type.String({ pattern: '^[A-Z]{1,3}$' }),
  header: text,
  field: Type.Optional(Type.String({ description: 'Absent for a column that is not read' })),
  confidence: Type.Optional(confidence),
  why: Type.Optional(described('How the field was found', closed(COLUMN_REASONS))),
});

const drawnRow = Type.Object({
  row: count,
  role: described('What it was taken for', closed(ROW_ROLES)),
  cells: list(Type.Object({ letter: Type.String(), text: Type.String() })),
});

export const sheet = local(
  'sheet',
  Type.Object({
    sheet: sheetName,
    hidden: Type.Boolean(),
    usedRange: Type.Optional(Type.String({ description: 'As Excel writes it, such as A1:E341' })),
    headerRows: list(number),
    firstDataRow: described('0 when there is no row of data', count),
    rows: described('Rows of data', count),
    columns: list(column),
    kindGuess: Type.Optional(
      Type.String({ description: 'Name of the kind that the columns look like' }),
    ),
    drawing: Type.Optional(
      described(
        'The top of the sheet: each row with what it was taken for; empty for further tables of the same sheet',
        list(drawnRow),
      ),
    ),
  }),
);

export const file = Type.Object({
  file: Type.String(),
  format: closed(FILE_FORMATS),
  encoding: Type.Optional(Type.String({ description: 'Of text files' })),
  encodingConfidence: Type.Optional(
    described('How sure the guess of the encoding is; absent when there is no doubt', confidence),
  ),
  delimiter: Type.Optional(
    Type.String({ description: 'Of delimited files', minLength: 1, maxLength: 1 }),
  ),
  sheets: list(sheet),
});

export const inspectSchema = reportSchema(
  'inspect-report',
  {
    title: 'Inspect report',
    description:
      'What `haicap inspect --format json` prints: how each file was understood, before anything is stored.',
  },
  Type.Object({
    inputs: inputsOf(file, ['file'], 'Every file that was read; then what could not be read'),
    findings: list(findingSchema),
  }),
);
