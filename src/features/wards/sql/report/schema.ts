import { SUBJECTS } from '../../../../core/settle/choices.js';
import { SQL_DIALECTS } from '../../../../core/sql/choices.js';
import {
  day,
  findingSchema,
  ignored,
  known,
  overlaid,
  reportSchema,
} from '../../../../report/schemas.js';
import { closed, described, list, oneOrMore, Type, text } from '../../../../schemas/index.js';
import { SQL_ACTIONS } from './types.js';

export const sqlSchema = reportSchema(
  'wards-sql-report',
  {
    title: 'SQL script',
    description:
      'What `haicap wards sql --format json` prints: the statements, for programs that run them one by one.',
  },
  Type.Object({
    ...overlaid,
    dialect: closed(SQL_DIALECTS),
    action: described(
      'Makes the crosswalk or drops it; migrates a table, only counts what that would give, or undoes it',
      closed(SQL_ACTIONS),
    ),
    asOf: day,
    subject: closed(SUBJECTS),
    table: Type.Optional(described('Absent for the crosswalk', text)),
    statements: described(
      'In the order they are to be run, in one session; without semicolons',
      oneOrMore(text),
    ),
    ignored,
    known,
    findings: Type.Optional(
      described("About people's answers that the statements go by, or can't", list(findingSchema)),
    ),
  }),
);
