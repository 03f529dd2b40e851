import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PACKAGE_FOLDER } from '../../../lib/tables/index.js';
import { foldHeader } from '../match/header/fold.js';

const SCHEMAS = new URL('schemas/', PACKAGE_FOLDER);

function read<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, SCHEMAS), 'utf8')) as T;
}

const { places } = read<{ places: Record<string, string[]> }>('headers/places.json');

interface DeclaredField {
  readonly field: string;
  readonly uses?: readonly string[];
  readonly headers: readonly string[];
}

/** The kinds that have places, and their fields that do. */
const PLACED = ['areas', 'crosswalk', 'records', 'wards'].map((kind) => ({
  kind,
  fields: read<{ fields: DeclaredField[] }>(`kinds/${kind}/columns.json`).fields.filter(
    ({ uses }) => uses !== undefined,
  ),
}));

test('a spelling of a place stands once, and in no kind beside', () => {
  const shared = Object.values(places).flat().map(foldHeader);
  expect(shared.filter((text, i) => shared.indexOf(text) < i)).toEqual([]);
  const beside = PLACED.flatMap(({ kind, fields }) =>
    fields.flatMap(({ field, headers }) =>
      headers
        .filter((text) => shared.includes(foldHeader(text)))
        .map((text) => [kind, field, text]),
    ),
  );
  expect(beside).toEqual([]);
});

test('every kind with columns of places takes them from there', () => {
  expect(PLACED.map(({ kind, fields }) => [kind, fields.length])).toEqual([
    ['areas', 7],
    ['crosswalk', 10],
    ['records', 13],
    ['wards', 6],
  ]);
});
