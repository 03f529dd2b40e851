import { CHANGE_TYPES, DIRECTIONS, EFFECTS, ITEM_CHANGES } from '../../../core/compare/index.js';
import { CONSEQUENCES } from '../../../core/kinds/index.js';
import {
  findingSchema,
  fingerprint,
  ignored,
  inputsOf,
  known,
  occurring,
  overlaid,
  readInput,
  reportSchema,
  severity,
  side,
} from '../../../report/schemas.js';
import {
  closed,
  count,
  described,
  list,
  local,
  number,
  sheetName,
  Type,
} from '../../../schemas/index.js';

const consequence = local('consequence', closed(CONSEQUENCES));

export const notCompared = Type.Object({
  side,
  file: Type.String(),
  sheet: described('null for all of a file, and for files that have no sheets', sheetName),
  why: Type.String({
    description: "A finding's code, why a file could not be read, or 0 where there was no record",
  }),
});

export const absentField = Type.Object({
  side: described('The side without the column', side),
  field: Type.String({ description: "English name of the kind's field" }),
  values: described('Values of the other side that were not compared', count),
  file: Type.String(),
  sheet: sheetName,
  likely: described(
    'Headers that it may have there under another name, likeliest first',
    list(Type.String()),
  ),
});

const summary = Type.Object(
  {
    ignored,
    known,
    added: count,
    removed: count,
    changed: count,
    unchanged: count,
    renamedKeys: described(
      'Pairs of a removed and an added key that are proposed as one record',
      count,
    ),
    duplicateKeys: Type.Optional(
      described(
        'Keys that stand in several records of one side which differ: they take no part',
        count,
      ),
    ),
    outsideScope: Type.Optional(described('Records of both sides outside the scope', count)),
    byConsequence: described(
      "In how many changes each consequence occurs; those that don't occur are absent",
      occurring,
    ),
  },
  {
    $comment:
      'added and removed count keys, those of renamed pairs among them: old = removed + changed + unchanged, new = added + changed + unchanged.',
  },
);

const runs = described(
  'Of a text before and after: what became of it word by word. Kept and removed stretches are the old text, kept and added ones the new',
  list(
    Type.Object(
      {
        kept: Type.Optional(Type.String()),
        removed: Type.Optional(Type.String()),
        added: Type.Optional(Type.String()),
      },
      { minProperties: 1, maxProperties: 1 },
    ),
  ),
);

const item = Type.Object({
  change: closed(ITEM_CHANGES),
  from: Type.Optional(Type.Unknown({ description: 'Absent of what was added' })),
  to: Type.Optional(Type.Unknown({ description: 'Absent of what was removed' })),
  oldIndex: Type.Optional(described('Its place in the old list, from 0', count)),
  newIndex: Type.Optional(described('Its place in the new list, from 0', count)),
  runs: Type.Optional(runs),
});

const effect = Type.Object({
  effect: closed(EFFECTS),
  about: Type.Optional(Type.String({ description: 'The paper, or what the sum is for' })),
  channel: Type.Optional(Type.String({ description: 'The channel that it is of, by its code' })),
  from: Type.Optional(Type.Unknown({ description: 'The length of time or the sum before' })),
  to: Type.Optional(Type.Unknown({ description: 'The length of time or the sum since' })),
});

export const changeCounts = Type.Object({
  added: count,
  removed: count,
  changed: count,
  renamedKeys: described('Pairs under another key: they are neither added nor removed here', count),
  byConsequence: occurring,
});

const change = Type.Object(
  {
    type: described(
      '`removed` means missing from the new list, which is not the same as repealed',
      closed(CHANGE_TYPES),
    ),
    key: Type.String({ description: 'The new key; of a removed record, the key it had' }),
    name: Type.String({ description: 'Empty when the record has none' }),
    severity,
    consequences: list(consequence),
    fields: described(
      'Empty for added and removed records, and where only the new list says anything: that it is repealed',
      list(
        Type.Object({
          field: Type.String({ description: "English name of the kind's field" }),
          from: Type.Optional(
            Type.Unknown({
              description: 'Old value, of any JSON type; absent when there was none',
            }),
          ),
          to: Type.Optional(
            Type.Unknown({ description: 'New value, of any JSON type; absent when there is none' }),
          ),
          consequence,
          direction: Type.Optional(
            described(
              'Of fees and online levels, where it is plain: introduced, raised, lowered, abolished',
              closed(DIRECTIONS),
            ),
          ),
          effects: Type.Optional(
            described('What became of papers, times and sums in the field', list(effect)),
          ),
          runs: Type.Optional(runs),
          items: Type.Optional(
            described(
              'Of lists, and of cells that write a list or an object as JSON: the items that came, went, changed or moved; the papers of each case and the times of each channel are items of their own',
              list(item),
            ),
          ),
          severity: Type.Optional(described('Where a rule of the configuration says so', severity)),
        }),
      ),
    ),
    oldKey: Type.Optional(
      Type.String({ description: 'Of a renamed key: the key in the old state' }),
    ),
    repeal: Type.Optional(
      Type.Object(
        {
          by: Type.Optional(
            Type.Unknown({
              description:
                'The document or decision, as a field has it; absent where the list names none',
            }),
          ),
        },
        {
          description:
            'The new list says that the record is repealed; of a removed one, the old list said so',
        },
      ),
    ),
    file: Type.Optional(
      Type.String({
        description:
          'Where the record stands: the file or revision of the new side; of a removed record, of the old one',
      }),
    ),
    sheet: Type.Optional(Type.String({ description: 'Absent for files that have no sheets' })),
    row: Type.Optional(described('As Excel shows it; absent for revisions', number)),
    fingerprint: Type.Optional(
      described('By which the change is known again in the next run', fingerprint),
    ),
  },
  {
    if: { properties: { type: { const: 'renamed-key' } } },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's word, in a schema that nobody awaits.
    then: { required: ['oldKey'] },
  },
);

export const diffSchema = reportSchema(
  'diff-report',
  {
    title: 'Diff report',
    description: 'What `haicap diff --format json` prints.',
    $comment:
      'To extend: add optional properties, change types or consequences; none is renamed or removed.',
  },
  Type.Object({
    ...overlaid,
    kind: Type.String(),
    old: Type.String({ description: 'File or revision, as the user named it' }),
    new: Type.String({ description: 'File or revision, as the user named it' }),
    inputs: Type.Optional(
      inputsOf(
        Type.Object({ side, ...readInput }),
        ['side', 'file'],
        'Every table of the sides that are files, and every sheet of them that none was read of; then what could not be read',
      ),
    ),
    compared: Type.Optional(
      Type.Boolean({
        description:
          'Whether both sides were understood whole; when false, equal sides and missing records prove nothing',
      }),
    ),
    notCompared: Type.Optional(
      described('What of the sides was not understood', list(notCompared)),
    ),
    scope: Type.Optional(
      Type.Object(
        { field: Type.String(), value: Type.String() },
        {
          description:
            'The part of both sides that was compared, named by --scope or recognised; absent when all was',
        },
      ),
    ),
    summary,
    leftOut: Type.Optional(
      Type.Object(
        { known: Type.Optional(changeCounts), ignored: Type.Optional(changeCounts) },
        {
          description:
            'What `summary` counts and `changes` leaves out: known to the baseline, ignored by the configuration',
        },
      ),
    ),
    absentFields: Type.Optional(
      described(
        'Fields that a side has no column for and the other side has values of: not compared',
        list(absentField),
      ),
    ),
    changes: list(change),
    findings: described('What reading the two sides gave', list(findingSchema)),
  }),
);
