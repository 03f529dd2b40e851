import { authorOf, examineWorkspace, repairWorkspace } from '../../core/store/index.js';
import type { Told } from '../../report/index.js';
import { doctorReport } from './report/report.js';
import type { DoctorReport } from './report/types.js';

export interface DoctorOptions {
  readonly workspace: string | undefined;
  readonly repair: boolean;
  readonly author: string | undefined;
}

/** Examines a workspace; repairs what can be, when it is asked to. Throws `Failure` workspace-missing, workspace-broken. */
export async function doctor(options: DoctorOptions): Promise<Told<DoctorReport>> {
  const { workspace, repair, author } = options;
  const found = await examineWorkspace(workspace);
  const isDue = found.datasets.some(
    ({ latest, newestWhole }) => newestWhole !== undefined && newestWhole !== latest,
  );
  if (!repair || !isDue) return doctorReport({ type: 'doctor', ...found });
  const done = await repairWorkspace(workspace, { author: authorOf(author), now: new Date() });
  return doctorReport({ type: 'doctor', ...(await examineWorkspace(workspace)), repair: done });
}
