import { readdirSync, readFileSync } from 'node:fs';
import { PACKAGE_FOLDER } from '../../../lib/tables/index.js';
import { closest } from '../../../lib/text/index.js';
import { readJsonFile } from '../../checked-json/index.js';
import { Failure } from '../../findings/index.js';
import { isProfileFile } from '../choices.js';
import { profileProblems } from './problems.js';
import type { Profile } from './profile.js';

const PROFILES = new URL('schemas/profiles/', PACKAGE_FOLDER);
const SUFFIX = '.json';

/** The names of the profiles that are shipped. */
export function profileNames(): readonly string[] {
  return readdirSync(PROFILES)
    .filter((file) => file.endsWith(SUFFIX))
    .map((file) => file.slice(0, -SUFFIX.length))
    .sort();
}

/**
 * The profile of a name, or of an office's own file. Throws `Failure` profile-unknown, profile-invalid with all that is
 * wrong in the file, and what reading it does.
 */
export async function loadProfile(profile: string): Promise<Profile> {
  if (isProfileFile(profile))
    return readJsonFile<Profile>(profile, 'profile.schema.json', 'profile-invalid', problemsOf);
  const known = profileNames();
  if (!known.includes(profile))
    throw new Failure('profile-unknown', { profile, known, closest: closest(profile, known) });
  return JSON.parse(readFileSync(new URL(profile + SUFFIX, PROFILES), 'utf8')) as Profile;
}

/** A file that breaks its schema is looked at no further. */
function problemsOf(value: unknown, isWhole: boolean) {
  return isWhole ? profileProblems(value as Profile) : [];
}
