import { SEVERITIES } from '../../../core/findings/index.js';
import { DAMAGES } from '../../../core/store/index.js';
import { reportSchema } from '../../../report/schemas.js';
import { closed, count, described, list, number, Type } from '../../../schemas/index.js';

export const doctorSchema = reportSchema(
  'doctor-report',
  {
    title: 'Doctor report',
    description: 'What `haicap doctor --format json` prints.',
  },
  Type.Object({
    directory: Type.String({ description: 'Folder of the workspace' }),
    revisions: described('How many revisions could be looked at', count),
    datasets: list(
      Type.Object({
        dataset: Type.String(),
        latest: number,
        newestWhole: described(
          'The newest revision that is as it was stored; null when none is',
          Type.Unsafe<number | null>({ type: ['integer', 'null'], minimum: 1 }),
        ),
      }),
    ),
    damages: list(
      Type.Object({
        what: closed(DAMAGES),
        dataset: Type.Optional(Type.String()),
        revision: Type.Optional(number),
        key: Type.Optional(Type.String({ description: 'Of a record' })),
        detail: Type.Optional(
          Type.String({ description: 'In the words of SQLite, or the name of a workbook' }),
        ),
        severity: closed(SEVERITIES),
      }),
    ),
    repair: Type.Optional(
      Type.Object({
        revisions: described('The revisions that were made', list(number)),
        kept: Type.String({ description: 'The file that holds everything as it was before' }),
      }),
    ),
  }),
);
