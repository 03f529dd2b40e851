import { manifestSchema } from '../../../core/portal/schemas.js';
import { findingSchema, ignored, known, reportSchema } from '../../../report/schemas.js';
import { described, list, Type } from '../../../schemas/index.js';

export const verifySchema = reportSchema(
  'verify-report',
  {
    title: 'Verification of an export',
    description: 'What `haicap verify DIR --format json` prints.',
  },
  Type.Object({
    directory: Type.String(),
    manifest: described('As it stands in the folder', manifestSchema),
    ignored,
    known,
    findings: described('Where the folder is not as the manifest says', list(findingSchema)),
  }),
);
