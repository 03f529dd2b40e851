import { Failure } from '../findings/index.js';
import type { ExportFormatName } from './formats/index.js';

/** What a receiving system wants to be given. */
interface ExportProfile {
  /** One file each. */
  readonly formats: readonly ExportFormatName[];
}

const PROFILES: ReadonlyMap<string, ExportProfile> = new Map([
  ['clean', { formats: ['json', 'ndjson', 'csv', 'xlsx'] }],
]);

export const EXPORT_PROFILES: readonly string[] = [...PROFILES.keys()];

/** The profile of a name. Throws `profile-unknown`. */
export function profileOf(name: string): ExportProfile {
  const profile = PROFILES.get(name);
  if (profile === undefined) {
    throw new Failure('profile-unknown', { profile: name, known: EXPORT_PROFILES });
  }
  return profile;
}
