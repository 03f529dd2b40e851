import { type Adjustments, adjustFindings } from '../../core/findings/index.js';
import { verifyExport } from '../../core/portal/index.js';
import type { Progress } from '../../core/reading/index.js';
import type { Told } from '../../report/index.js';
import { verifyReport } from './report/report.js';
import type { VerifyReport } from './report/types.js';

/** Compares a delivered folder with its manifest. Throws `Failure` manifest-missing, manifest-invalid. */
export async function verify(
  directory: string,
  adjustments: Adjustments,
  progress: Progress,
  claim: (files: readonly string[]) => Promise<void>,
): Promise<Told<VerifyReport>> {
  const { manifest, findings } = await verifyExport(directory, {
    claim,
    begin: (file) => progress('read', file),
  });
  return verifyReport({
    type: 'verify',
    kind: manifest.kind,
    directory,
    manifest,
    ...adjustFindings(findings, adjustments),
  });
}
