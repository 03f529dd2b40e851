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
import { closed, count, described, list, number, Type } from '../../../schemas/index.js';
import { PATCH_COMMANDS } from './types.js';

export const patchReportSchema = reportSchema(
  'patch-report',
  {
    title: 'Report of a list of changes',
    description:
      'What `haicap patch make` and `haicap patch apply` print with `--format json`. The list itself is a file of its own: patch.schema.json.',
  },
  Type.Object({
    ...overlaid,
    command: closed(PATCH_COMMANDS),
    kind: Type.String(),
    old: Type.String({ description: 'File or revision that is led from, or that is changed' }),
    new: Type.Optional(Type.String({ description: 'Of make: file or revision that is led to' })),
    list: Type.String({ description: 'The file of the list of changes' }),
    dataset: Type.Optional(Type.String()),
    dryRun: Type.Optional(Type.Boolean()),
    parents,
    inputs: inputsOf(
      Type.Object({ ...readInput }),
      ['file'],
      'Every table that was read; then what could not be read',
    ),
    summary: Type.Object({
      ignored,
      known,
      add: described('Records that the list adds', count),
      edit: count,
      remove: count,
      refusals: described('Reasons why the changes can’t be made', count),
    }),
    findings: list(findingSchema),
    changes: Type.Optional(
      Type.Object(
        { added: count, changed: count, removed: count, unchanged: count },
        {
          description: 'Of apply: what it does to the dataset; absent where a change does not fit',
        },
      ),
    ),
    values: Type.Optional(described('What becomes of the values that were stored before', values)),
    refused: Type.Optional(
      Type.Literal(true, {
        description: 'Present when nothing was written or stored; a finding says why',
      }),
    ),
    revision: Type.Optional(
      described('Number of the revision; absent when nothing was stored', number),
    ),
  }),
);
