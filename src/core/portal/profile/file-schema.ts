import {
  closed,
  described,
  list,
  number,
  oneOrMore,
  schemaAddress,
  schemaFile,
  strict,
  Type,
  text,
} from '../../../schemas/index.js';
import { LANGUAGES } from '../../kinds/choices.js';
import { EXPORT_FORMATS } from '../choices.js';
import { DATES, MEASURES, UPDATES } from './choices.js';

const path = described(
  'A field of the kind, or a part of one: `name`, `decision.number`, `channels.times.value`',
  text,
);

const length = Type.Object(
  {
    most: number,
    of: described('What is counted; bytes are those of UTF-8', closed(MEASURES)),
    stage: described('Where the limit holds, for people: “the import file”, “the database”', text),
  },
  strict,
);

const map = Type.Object(
  {
    values: Type.Record(Type.String(), Type.String(), {
      description: 'Value of the record → what the target calls it. The list is closed',
    }),
    otherwise: Type.Optional(
      Type.String({
        description:
          'What is written for any other value, each of which is a warning; without it such a value is an error',
      }),
    ),
  },
  strict,
);

const quantity = Type.Object(
  {
    units: Type.Record(Type.String(), Type.Number({ exclusiveMinimum: 0 }), {
      description:
        'Unit of the record → how many of the target’s units one of it is. Any other unit is an error',
    }),
    texts: Type.Optional(
      Type.Record(Type.String(), Type.Number({ minimum: 0 }), {
        description:
          'What is in words only → how many of the target’s units it is: `{"Ngay trong ngày làm việc": 8}`',
      }),
    ),
    fractions: Type.Optional(
      Type.Boolean({
        description: 'Whether the target takes parts of a unit; otherwise each is an error',
      }),
    ),
  },
  strict,
);

const column = Type.Object(
  {
    name: described('The header of the column, or the key in JSON', text),
    from: Type.Optional(path),
    value: Type.Optional(Type.String({ description: 'The same text in every row' })),
    count: Type.Optional(
      Type.Literal(true, { description: 'The number of the row in its table, from 1' }),
    ),
    join: Type.Optional(
      described('What stands between the items of a list; `; ` when absent', text),
    ),
    map: Type.Optional(map),
    words: Type.Optional(
      described('Of a value of a vocabulary: its label in this language', closed(LANGUAGES)),
    ),
    quantity: Type.Optional(
      described('Of a field of a number and a unit: in which unit the target counts', quantity),
    ),
    date: Type.Optional(described('How the target writes days', closed(DATES))),
    required: Type.Optional(Type.Boolean({ description: 'Whether no row may leave it empty' })),
    unique: Type.Optional(
      Type.Boolean({
        description:
          'Whether no two rows may have the same value, after trimming and without regard to capitals',
      }),
    ),
    lengths: Type.Optional(oneOrMore(length)),
    pattern: Type.Optional(
      described('A regular expression that the whole text of each cell has to fit', text),
    ),
  },
  strict,
);

const link = Type.Object(
  {
    column: text,
    table: described('Of this profile', text),
    to: described('The column of that table that holds the same value', text),
  },
  strict,
);

const table = Type.Object(
  {
    name: described('Of the sheet in a workbook; other tables link to it by this name', text),
    rows: Type.Optional(
      described(
        'Lists of the kind, the outermost first, each item of which is a row: `["channels", "channels.times"]`. Without it each record is a row',
        oneOrMore(path),
      ),
    ),
    above: Type.Optional(
      described(
        'Lines above the header, the texts of the cells of each: the title that the target’s own files have. In csv and workbooks',
        list(list(Type.String())),
      ),
    ),
    columns: oneOrMore(column),
    key: Type.Optional(described('Columns no two rows have the same values in', oneOrMore(text))),
    links: Type.Optional(list(link)),
  },
  strict,
);

const file = Type.Object(
  {
    name: described(
      'Of the file, with its suffix, no folder before it; `{dataset}` stands for the dataset’s name',
      text,
    ),
    format: closed(EXPORT_FORMATS),
    tables: Type.Optional(
      described(
        'A workbook has a sheet for each, any other file one. Without it the records are written as they are, all their fields',
        oneOrMore(table),
      ),
    ),
  },
  strict,
);

/** What an export profile says: `schemas/profiles/*.json`, and an office's own. */
export const profileSchema = schemaFile(
  'profile',
  {
    title: 'Export profile',
    description:
      'What a receiving system wants to be given: files, their tables, where each column comes from, and what its values have to be.',
  },
  Type.Object(
    {
      $schema: schemaAddress,
      name: text,
      version: described('Stands in every manifest', text),
      title: Type.Object({ vi: text, en: text }, strict),
      about: Type.Optional(
        described('Sources, and what the system is known to do with the files', text),
      ),
      kind: Type.Optional(described('The kind it is for; any when absent', text)),
      update: Type.Optional(
        described(
          'What the target does with records that it has already: replaces them whole, or keeps what a file leaves out',
          closed(UPDATES),
        ),
      ),
      files: oneOrMore(file),
    },
    strict,
  ),
);
