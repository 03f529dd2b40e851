import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import type { Validation } from '../support/datasets/lists.js';
import { data } from './data.js';

const PORTAL = readdirSync(data('portal')).filter((name) => name.endsWith('.xlsx'));
const PROCESSES = readdirSync(data('processes')).filter((name) => name.endsWith('.xlsx'));

/** Lists as offices have them, with the kind that they are. */
const LISTS: readonly (readonly [string, string])[] = [
  ...PORTAL.map((name) => ['procedures', join('portal', name)] as const),
  ...PROCESSES.map((name) => ['processes', join('processes', name)] as const),
  ['crosswalk', 'wards/official-conversion-table-2025.xlsx'],
  ['records', 'tables/gso-hcm-2019.xls'],
];

/** What depends on the file as such: its format, and what another format lost. */
const OF_THE_FILE = new Set(['workbook-parts-dropped', 'content-not-as-named']);

function told({ findings }: Validation): string[] {
  return findings
    .filter(({ code }) => !OF_THE_FILE.has(code))
    .map(({ code, severity, cell, row, message }) =>
      [code, severity, cell ?? row, message].join('\t'),
    );
}

test.each(LISTS)('%s %s: what a marked list says is what the list said', (kind, file) => {
  const desk = new Desk();
  const first = desk.json<Validation>('validate', kind, data(file), '--mark', 'marked.xlsx');
  const second = desk.json<Validation>(
    ...['validate', kind, 'marked.xlsx', '--mark', 'again.xlsx'],
  );
  expect(told(second)).toEqual(told(first));
  expect(second.summary.rows).toBe(first.summary.rows);
  const third = desk.json<Validation>('validate', kind, 'again.xlsx');
  expect(told(third)).toEqual(told(first));
});
