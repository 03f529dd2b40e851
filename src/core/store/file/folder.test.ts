import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findWorkspace, prepareFolder } from './folder.js';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'haicap-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

test('the nearest workspace upwards is found', () => {
  mkdirSync(join(root, '.haicap'));
  mkdirSync(join(root, 'a/.haicap'), { recursive: true });
  mkdirSync(join(root, 'a/b/c'), { recursive: true });
  mkdirSync(join(root, 'd'));
  expect(findWorkspace(join(root, 'a/b/c'))).toBe(join(root, 'a/.haicap'));
  expect(findWorkspace(join(root, 'a'))).toBe(join(root, 'a/.haicap'));
  expect(findWorkspace(join(root, 'd'))).toBe(join(root, '.haicap'));
});

test('a file of that name is no workspace', () => {
  mkdirSync(join(root, '.haicap'));
  mkdirSync(join(root, 'a'));
  writeFileSync(join(root, 'a/.haicap'), '');
  expect(findWorkspace(join(root, 'a'))).toBe(join(root, '.haicap'));
});

test('a folder that is made is hidden from git', () => {
  const directory = join(root, 'x/.haicap');
  prepareFolder(directory);
  expect(readFileSync(join(directory, '.gitignore'), 'utf8')).toBe('*\n');
  expect(existsSync(join(directory, 'rejected'))).toBe(true);
});

test("a folder that was there is the user's and not hidden", () => {
  prepareFolder(root);
  expect(existsSync(join(root, '.gitignore'))).toBe(false);
  expect(existsSync(join(root, 'rejected'))).toBe(true);
});

test('a folder that cannot be made is a failure', () => {
  writeFileSync(join(root, 'file'), '');
  expect(() => prepareFolder(join(root, 'file'))).toThrow(
    expect.objectContaining({ code: 'output-unwritable' }),
  );
});
