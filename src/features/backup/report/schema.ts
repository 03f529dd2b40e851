import { reportSchema } from '../../../report/schemas.js';
import { count, described, list, number, sha256, Type } from '../../../schemas/index.js';

export const backupSchema = reportSchema(
  'backup-report',
  {
    title: 'Backup report',
    description: 'What `haicap backup FILE --format json` prints.',
  },
  Type.Object({
    directory: Type.String({ description: 'Folder of the workspace' }),
    file: Type.String({ description: 'The copy' }),
    bytes: count,
    sha256: described('Of the copy', sha256),
    revisions: count,
    datasets: list(Type.Object({ dataset: Type.String(), latest: number })),
  }),
);
