import { loadKind } from '../../../core/kinds/index.js';
import { fieldsLeftOut, loadProfile } from '../../../core/portal/index.js';
import type { Told } from '../../../report/index.js';
import { profileReport } from '../report/report.js';
import type { ProfileReport } from '../report/types.js';

/** Reads a profile by its name or its file; tells what it writes. Throws `Failure` profile-unknown, profile-invalid. */
export async function checkProfile(named: string): Promise<Told<ProfileReport>> {
  const profile = await loadProfile(named);
  const leftOut = profile.kind === undefined ? [] : fieldsLeftOut(profile, loadKind(profile.kind));
  return profileReport({
    type: 'profile',
    ...(profile.kind !== undefined && { kind: profile.kind }),
    profile,
    leftOut,
  });
}
