import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { examineText } from '../../src/lib/text/index.js';
import { Desk } from '../support/cli.js';
import { DOUBLE_ENCODINGS } from '../support/documents/encodings.js';
import { data } from './data.js';

const FOLDER = 'procedures/national-portal-2026-06';
const EXPORTS = ['BoCongAn', 'BoTaiChinh', 'BoTuPhap', 'NganhangNhanuocVietNam'];

/** The texts of the portal: names, agencies and fields of four exports, and the details of one in full. */
function portalTexts(): string[] {
  const desk = new Desk();
  const files = EXPORTS.map((name) => data(FOLDER, `danh-sach-tthc-${name}.xlsx`));
  desk.json('import', 'procedures', ...files);
  desk.json('export', 'procedures', '--to', 'out');
  const details = readFileSync(data(FOLDER, 'details-BoTuPhap.jsonl'), 'utf8').trim().split('\n');
  const records: unknown[] = details.map((line) => JSON.parse(line));
  return [...new Set([JSON.parse(desk.read('out/procedures.json')), ...records].flatMap(textsIn))];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const TEXTS = portalTexts();
const isVietnamese = (text: string) => /[\u1ea0-\u1ef9]/.test(text);

test('no text of the portal looks damaged', () => {
  expect(TEXTS.length).toBeGreaterThan(2000);
  expect(TEXTS.filter((text) => examineText(text) !== undefined)).toEqual([]);
});

test.each(Object.entries(DOUBLE_ENCODINGS))(
  'encoded twice (%s) each is brought back to the byte',
  (_, damage) => {
    const texts = TEXTS.filter(isVietnamese);
    expect(texts.filter((text) => examineText(damage(text))?.text !== text)).toEqual([]);
  },
);
