import { described, list, number, Type, text } from '../../schemas/index.js';
import { reportSchema } from '../report-schema.js';

export const failureSchema = reportSchema(
  'failure-report',
  {
    title: 'Failure',
    description:
      'What a command that gave up prints with `--format json` in place of its report; standard error says the same in lines.',
    $comment:
      'To extend: add optional properties; none is renamed, removed or made required later.',
  },
  Type.Object({
    exit: described('The exit code', number),
    errors: list(
      Type.Object({
        code: Type.String({
          description: 'Such as file-missing; internal for a fault of the program itself',
          pattern: '^[a-z]+(-[a-z]+)*$',
        }),
        message: described('What is wrong, in the language asked for', text),
        suggestion: Type.Optional(described('What to do about it', text)),
      }),
    ),
  }),
);
