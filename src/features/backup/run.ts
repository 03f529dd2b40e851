import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Failure } from '../../core/findings/index.js';
import { backUp } from '../../core/store/index.js';
import { isTaken, STANDARD, together } from '../../lib/tables/index.js';
import type { Told } from '../../report/index.js';
import { backupReport } from './report/report.js';
import type { BackupReport } from './report/types.js';

export interface BackupOptions {
  readonly workspace: string | undefined;
  readonly force: boolean;
}

/** Writes a whole copy of the workspace. Throws `Failure` output-exists, workspace-missing, backup-damaged. */
export async function backup(
  file: string,
  { workspace, force }: BackupOptions,
): Promise<Told<BackupReport>> {
  if (file !== STANDARD && !force && (await isTaken(file)))
    throw new Failure('output-exists', { file });
  const copy = await backUp(workspace);
  try {
    const { bytes, sha256 } = await copied(copy.file, file, force);
    const { directory, revisions } = copy;
    const datasets = copy.datasets.map(({ dataset, latest }) => ({ dataset, latest }));
    return backupReport({ type: 'backup', directory, file, bytes, sha256, revisions, datasets });
  } finally {
    copy.remove();
  }
}

function copied(from: string, to: string, force: boolean) {
  return together(async (files) => {
    const target = await files.open(to, { force });
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const chunk of createReadStream(from)) {
      hash.update(chunk);
      bytes += chunk.length;
      await target.write(chunk);
    }
    return { bytes, sha256: hash.digest('hex') };
  });
}
