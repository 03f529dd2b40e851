import { FINDING_CODES, SEVERITIES } from '../../core/findings/index.js';
import {
  byName,
  closed,
  count,
  described,
  each,
  number,
  part,
  schemaFile,
  Type,
  text,
} from '../../schemas/index.js';

export const findingCodeSchema = schemaFile(
  'finding-code',
  {
    title: 'Finding code',
    description: 'Every code that a finding may have',
    $comment: 'To extend: define a code in src/core/findings; none is renamed or removed.',
  },
  closed(FINDING_CODES),
);

export const findingCode = described(
  'Stable name of the observation, English, never translated',
  findingCodeSchema,
);

export const severity = part('finding', 'severity', closed(SEVERITIES));

/** Of a finding or a change. */
export const fingerprint = part(
  'finding',
  'fingerprint',
  Type.String({ pattern: '^[0-9a-f]{32}$' }),
);

/** A finding as JSON reports hold it. */
export const findingSchema = schemaFile(
  'finding',
  {
    title: 'Finding',
    description:
      'One coded observation about a cell, row, column, sheet or file, as JSON reports hold it.',
    $comment:
      'To extend: add optional properties; none is renamed, removed or made required later. Codes are defined in src/core/findings, and `haicap explain CODE` knows each of them.',
  },
  Type.Object({
    code: findingCode,
    severity,
    message: described('The observation in words, in the language of --lang', text),
    suggestion: Type.Optional(
      described('What to do about this one, in the language of --lang', text),
    ),
    file: Type.String({ description: 'Path as the user gave it, with / between its parts' }),
    sheet: Type.Optional(Type.String({ description: 'Absent for files that have no sheets' })),
    row: Type.Optional(described('As Excel shows it, from 1', number)),
    column: Type.Optional(Type.String({ description: "Text of the column's header" })),
    cell: Type.Optional(
      Type.String({
        description: 'Address as Excel shows it',
        pattern: '^[A-Z]{1,3}[1-9][0-9]*$',
      }),
    ),
    field: Type.Optional(Type.String({ description: "English name of the kind's field" })),
    value: Type.Optional(Type.String({ description: "The cell's text as displayed" })),
    key: Type.Optional(Type.String({ description: 'Key of the record' })),
    fingerprint: Type.Optional(
      described(
        'By which it is known again in the next run: of the code, the name of the file without folders, the record (of one without a key the sheet), the field and the value, not of the row; of several that say the same each has its own',
        fingerprint,
      ),
    ),
    fix: Type.Optional(
      Type.Object(
        { from: Type.String(), to: Type.String() },
        { description: 'A correction that was made: the text before and after' },
      ),
    ),
  }),
);

/** How many findings there are of each code, or changes of each consequence: what occurs at all. */
export const occurring = byName(number);

/** How often each code was found, and each severity. */
export const findingCounts = {
  byCode: described("Codes that don't occur are absent", occurring),
  bySeverity: each(SEVERITIES, count),
};

/** What the ignore list left out; the engine adds it to the document of every report that has any. */
export const ignored = Type.Optional(
  described(
    'Findings that the ignore list of the configuration left out, by code; absent when there are none',
    occurring,
  ),
);

/** What a baseline left out; the engine adds it likewise. */
export const known = Type.Optional(
  described(
    'Findings and changes that the baseline knows, by code or by what they mean; absent when there are none',
    occurring,
  ),
);
