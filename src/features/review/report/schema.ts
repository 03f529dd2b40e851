import { VINTAGES } from '../../../core/settle/index.js';
import {
  findingSchema,
  ignored,
  known,
  overlaid,
  questionSchema,
  reportSchema,
} from '../../../report/schemas.js';
import { closed, count, day, described, list, Type } from '../../../schemas/index.js';

export const reviewSchema = reportSchema(
  'review-report',
  {
    title: 'Review report',
    description:
      'What `haicap review FILE --format json` prints. The answers themselves are in the decisions file.',
  },
  Type.Object({
    ...overlaid,
    file: Type.String(),
    decisions: Type.Optional(
      Type.String({ description: 'The decisions file, when answers were put into it' }),
    ),
    workbook: Type.Optional(
      Type.String({ description: 'The workbook that the questions were written to' }),
    ),
    asOf: day,
    vintage: closed(VINTAGES),
    summary: Type.Object(
      { ignored, known, questions: count, rows: count, answered: count, answeredRows: count },
      {
        description:
          'Questions that were open and the rows that ask them; of these, those answered now',
      },
    ),
    questions: described('Those still open, of most rows first', list(questionSchema)),
    findings: list(findingSchema),
  }),
);
