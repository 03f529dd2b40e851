import { profileSchema } from '../../../core/portal/schemas.js';
import { reportSchema } from '../../../report/schemas.js';
import { described, list, Type } from '../../../schemas/index.js';

export const profileReportSchema = reportSchema(
  'profile-report',
  {
    title: 'Report about an export profile',
    description: 'What `haicap profile check` and `haicap profile new` print as JSON.',
  },
  Type.Object({
    profile: profileSchema,
    leftOut: described('Fields of its kind that no column is made of', list(Type.String())),
    file: Type.Optional(Type.String({ description: 'Where a new profile was written to' })),
    sheetsLeftOut: Type.Optional(
      described('Sheets of the template where no header of a field was found', list(Type.String())),
    ),
    unmatched: Type.Optional(
      described('Headers of the template that no field was found for', list(Type.String())),
    ),
  }),
);
