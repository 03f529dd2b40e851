import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read, utils } from 'xlsx';
import {
  buildRecords,
  headerRecogniser,
  loadKind,
  matchColumns,
} from '../../src/core/kinds/index.js';
import { toTables } from '../../src/core/layout/index.js';
import { readContent } from '../../src/lib/tables/index.js';
import {
  fitsTcvn3,
  toTcvn3,
  toUtf16,
  toVni,
  toWindows1252,
  toWindows1258,
} from '../support/documents/encodings.js';
import { temporaryFile } from '../support/files.js';
import { data } from './data.js';

const kind = loadKind('procedures');

/** Every name of a procedure or of a ward, old or new, that the public data has: composed, tidy, once. */
const NAMES = [
  ...new Set(
    [...portalNames(), ...oldWardNames(), ...newWardNames()].map((name) =>
      name.normalize('NFC').replace(/<br>/g, ' ').replace(/\s+/g, ' ').trim(),
    ),
  ),
].filter((name) => name !== '' && !/[\u0300-\u036f]/.test(name));

function portalNames(): string[] {
  const files = ['BoCongAn', 'BoTaiChinh', 'BoTuPhap', 'NganhangNhanuocVietNam'];
  return files.flatMap((name) => {
    const path = data('procedures/national-portal-2026-06', `danh-sach-tthc-${name}.xlsx`);
    const [sheet = {}] = Object.values(read(readFileSync(path)).Sheets);
    const rows = utils.sheet_to_json<string[]>(sheet, { header: 1 }).slice(2);
    return rows.map((row) => row[1] ?? '');
  });
}

function oldWardNames(): string[] {
  const lines = readFileSync(data('wards/gso-old-wards-2025-06-30.csv'), 'utf8').split(/\r?\n/);
  return lines.slice(1).map((line) => line.split(',')[1] ?? '');
}

function newWardNames(): string[] {
  const text = readFileSync(data('wards/1027_CTK-CSCL.md'), 'utf8');
  return text.split('\n').flatMap((line) => /^\|[^|]*\| \d{5} \| ([^|]+)\|/.exec(line)?.[1] ?? []);
}

interface Reading {
  readonly names: readonly string[];
  readonly encoding: string | undefined;
  readonly confidence: number | undefined;
}

/** Writes the names as a list of procedures, encoded, and reads it as a user's file is read. */
async function readBack(
  names: readonly string[],
  encode: (text: string) => Uint8Array,
): Promise<Reading> {
  const rows = names.map(
    (name, i) => `1.${String(i).padStart(6, '0')};"${name.replaceAll('"', '""')}"`,
  );
  const path = temporaryFile('a.csv', encode(`Mã số;Tên\r\n${rows.join('\r\n')}\r\n`));
  const { grids, source } = await readContent(path);
  const [grid] = grids;
  if (grid === undefined) throw new Error('no grid');
  const recogniseHeader = headerRecogniser(kind, []);
  const [table] = toTables(grid, { recogniseHeader, expected: [], hidden: 'read' }).tables;
  if (table === undefined) throw new Error('no table');
  const matching = matchColumns(kind, table, []);
  const { records } = buildRecords(kind, [{ table, matching }], () => true);
  return {
    names: records.map(({ fields }) => String(fields.name)),
    encoding: source.encoding,
    confidence: source.encodingConfidence,
  };
}

test('there are names to read', () => {
  expect(NAMES.length).toBeGreaterThan(10_000);
});

test.each([
  ['UTF-8', 'utf-8', (text: string) => Buffer.from(text)],
  ['UTF-8 with a mark', 'utf-8', (text: string) => Buffer.from(`\ufeff${text}`)],
  ['UTF-16 LE', 'utf-16le', (text: string) => toUtf16(text, 'le', true)],
  ['UTF-16 BE', 'utf-16be', (text: string) => toUtf16(text, 'be', true)],
] as const)('every name survives %s, which is no guess', async (_, encoding, encode) => {
  const { names, ...detected } = await readBack(NAMES, encode);
  expect(names).toEqual(NAMES);
  expect(detected).toEqual({ encoding, confidence: undefined });
});

test.each([
  ['UTF-16 LE without a mark', 'utf-16le', (text: string) => toUtf16(text, 'le', false)],
  ['UTF-16 BE without a mark', 'utf-16be', (text: string) => toUtf16(text, 'be', false)],
  ['Windows-1258', 'windows-1258', toWindows1258],
  ['VNI', 'windows-1252', (text: string) => toWindows1252(toVni(text))],
] as const)('every name survives %s', async (_, encoding, encode) => {
  const writable = NAMES.filter((name) => isWritable(name, encode));
  expect(writable.length).toBeGreaterThan(NAMES.length * 0.99);
  const { names, ...detected } = await readBack(writable, encode);
  expect(names).toEqual(writable);
  expect(detected.encoding).toBe(encoding);
  expect(detected.confidence).toBeGreaterThan(0.9);
});

test.each([
  ['its own bytes', (text: string) => toWindows1252(toTcvn3(text))],
  ['UTF-8', (text: string) => Buffer.from(toTcvn3(text))],
  ['UTF-16', (text: string) => toUtf16(toTcvn3(text), 'le', true)],
] as const)('every name that TCVN3 can carry survives it in %s', async (_, encode) => {
  const writable = NAMES.filter((name) => fitsTcvn3(name) && isWritable(name, encode));
  expect(writable.length).toBeGreaterThan(NAMES.length * 0.9);
  expect((await readBack(writable, encode)).names).toEqual(writable);
});

test('names with capitals that TCVN3 has not come back with small letters', async () => {
  const others = NAMES.filter((name) => !fitsTcvn3(name) && fitsTcvn3(name.toLowerCase()));
  const rows = [...NAMES.filter(fitsTcvn3).slice(0, 100), ...others];
  const { names } = await readBack(rows, (text) => toWindows1252(toTcvn3(text)));
  expect(names.map((name) => name.toLowerCase())).toEqual(rows.map((name) => name.toLowerCase()));
});

/** Whether an encoding has all letters of a name. */
function isWritable(name: string, encode: (text: string) => Uint8Array): boolean {
  const marks = (text: string) => text.split('?').length;
  return marks(Buffer.from(encode(name)).toString('latin1')) === marks(name);
}
