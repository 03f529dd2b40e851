import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readJsonFile } from '../../checked-json/index.js';
import { isProfileFile } from '../choices.js';
import { loadProfile, profileNames } from './load.js';
import { profileProblems } from './problems.js';
import type { Profile } from './profile.js';

test.each(profileNames())(
  '%s is shipped as its schema wants it, and all its names lead somewhere',
  async (name) => {
    const file = fileURLToPath(
      new URL(`../../../../schemas/profiles/${name}.json`, import.meta.url),
    );
    const profile = await readJsonFile<Profile>(file, 'profile.schema.json', 'profile-invalid');
    expect(profileProblems(profile)).toEqual([]);
    expect(profile.name).toBe(name);
    expect(await loadProfile(name)).toEqual(profile);
  },
);

test('a name is no file, and a file is told by its suffix or its path', () => {
  expect(['clean', 'mot-cua'].map(isProfileFile)).toEqual([false, false]);
  expect(['a.json', './a', 'x/y.json', 'x\\y'].map(isProfileFile)).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

test('a name that isn’t there is told with the nearest', async () => {
  await expect(loadProfile('cleen')).rejects.toMatchObject({
    code: 'profile-unknown',
    params: { profile: 'cleen', closest: ['clean'] },
  });
});
