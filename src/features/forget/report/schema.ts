import { reportSchema } from '../../../report/schemas.js';
import { count, described, list, Type } from '../../../schemas/index.js';

const nullable = Type.Unsafe<number | null>({ type: ['integer', 'null'], minimum: 1 });

export const forgetSchema = reportSchema(
  'forget-report',
  {
    title: 'Forget report',
    description: 'What `haicap forget --before DATE --format json` prints.',
  },
  Type.Object({
    directory: Type.String({ description: 'Folder of the workspace' }),
    before: Type.String({
      description: 'What was set aside before this day, in UTC',
      format: 'date',
    }),
    dryRun: Type.Boolean({ description: 'Whether it only says what would be removed' }),
    workbooks: described(
      'Rows set aside that were removed, by the workbook that they stood in',
      list(
        Type.Object({
          workbook: Type.String(),
          dataset: Type.String(),
          revision: described(
            'The latest when they were set aside; null: there was none',
            nullable,
          ),
          file: Type.String({ description: 'The input' }),
          storedAt: Type.String({
            description: 'When they were set aside; in workspaces of version 1, before when',
            format: 'date-time',
          }),
          rows: count,
        }),
      ),
    ),
    questions: described(
      'Files of questions and of rows set aside that were named, and removed',
      list(Type.Object({ file: Type.String(), rows: count })),
    ),
    findings: described('Stored findings that were emptied of what these rows said', count),
    undated: described(
      'Workbooks that stay because nobody knows whether their rows were set aside before the day: workspaces of version 1 did not note it',
      list(Type.String()),
    ),
    younger: described('Named files that stay because they are not older', list(Type.String())),
    others: described(
      'Files in the workspace that may hold such rows: copies of damaged databases, unknown files',
      list(Type.String()),
    ),
  }),
);
