import { manifestSchema } from '../../../core/portal/schemas.js';
import { findingSchema, ignored, known, reportSchema } from '../../../report/schemas.js';
import { described, list, Type } from '../../../schemas/index.js';

export const exportSchema = reportSchema(
  'export-report',
  {
    title: 'Export report',
    description: 'What `haicap export KIND --format json` prints.',
  },
  Type.Object({
    profile: Type.String(),
    directory: Type.String({ description: 'Where the files and manifest.json were written' }),
    manifest: Type.Optional(
      described('Absent when nothing was written: `findings` say why', manifestSchema),
    ),
    ignored,
    known,
    findings: Type.Optional(
      described('What a format of the export does not hold as it is', list(findingSchema)),
    ),
  }),
);
