import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  buildRegisterFrom,
  type RegisterBuild,
} from '../../src/core/law/publish/build-register.js';
import { REGISTER_FOLDER } from '../../src/core/register/index.js';
import { data } from './data.js';

// The register is what the law, the letters and the old list say: nothing added by hand.
describe('the committed register', () => {
  let build: RegisterBuild;
  beforeAll(async () => {
    build = await buildRegisterFrom(data('wards'));
  }, 120_000);

  test('is rebuilt to the byte', () => {
    for (const [name, text] of build.files)
      expect(readFileSync(new URL(name, REGISTER_FOLDER), 'utf8') === text, name).toBe(true);
  });

  test('its sources contradict each other nowhere: conservation holds for all', () => {
    expect(build.contradictions).toEqual([]);
  });

  test('every resolution is read to the last character, and gives all its relations', () => {
    const sum = (key: 'clauses' | 'relations' | 'unreadCharacters') =>
      build.reports.reduce((total, report) => total + report[key], 0);
    expect(build.reports).toHaveLength(34);
    expect([sum('clauses'), sum('relations'), sum('unreadCharacters')]).toEqual([3194, 10573, 0]);
  });
});
