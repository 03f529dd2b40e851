import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadRegister, type Relation, reasonOf } from '../../src/core/register/index.js';
import type {
  DerivedRelationView,
  DeriveReport,
} from '../../src/features/wards/derive/report/types.js';
import { deriveWards } from '../../src/features/wards/derive/run.js';
import { docxOf, escaped, numbered, paragraph } from '../support/documents/docx.js';
import { temporaryFolder } from '../support/files.js';
import { data } from './data.js';

const register = loadRegister();
const CONFIG = {
  severities: {},
  changes: {},
  ignore: [],
  ignoreChanges: {},
  repairs: {},
  columns: {},
  kinds: {},
  persons: {},
  export: {},
};
const FILES = readdirSync(data('wards/resolutions')).filter((name) => name.endsWith('.md'));

async function derive(...paths: string[]): Promise<DeriveReport> {
  return (await deriveWards(paths, {}, CONFIG, () => {})).report;
}

/** What the register holds of a resolution, in the order of the text. */
function heldLines(number: string): string[] {
  return register.relations
    .filter(({ basis }) => basis.resolution.number === number)
    .map((relation) => {
      const { target, coverage, area, population, basis } = relation;
      const { evidence, spelling, written = '' } = reasonOf(register, relation);
      const why = relation.source.kind === 'commune' ? [evidence, spelling, written] : [];
      const { adopted, effective, article } = basis.resolution;
      const law = [number, article, basis.clause, adopted, effective];
      const measure = [coverage, area, population];
      return [oldCell(relation), target.code, ...measure, ...law, ...why].join(' | ');
    });
}

function oldCell({ source }: Relation): string {
  if (source.kind === 'commune') return source.unit.code;
  return source.kind === 'area' ? source.name : 'district';
}

function derivedLine(relation: DerivedRelationView): string {
  const { old, coverage, area, population, legalBasis, evidence, spelling } = relation;
  const { resolution, article, clause, adopted, effective } = legalBasis;
  const cell = old.type === 'district' ? 'district' : (old.code ?? old.name);
  const why = evidence === undefined ? [] : [evidence, spelling, relation.written ?? ''];
  const measure = [coverage, area, population];
  const law = [resolution, article, clause, adopted, effective];
  return [cell, relation.new.code, ...measure, ...law, ...why].join(' | ');
}

describe.each(FILES)('%s', (name) => {
  test('gives the relations of the register, with their reasons, and no finding', async () => {
    const report = await derive(data('wards/resolutions', name));
    expect(report.findings).toEqual([]);
    expect(report.inputs).toMatchObject([{ registered: 'agrees', unreadCharacters: 0 }]);
    expect(report.relations.map(derivedLine)).toEqual(heldLines(report.inputs[0]?.number ?? ''));
  });
});

test('every relation lies where its text names the unit', async () => {
  for (const name of FILES) {
    const path = data('wards/resolutions', name);
    const text = readFileSync(path, 'utf8').replace(/\r\n?/g, '\n');
    const { relations } = await derive(path);
    for (const { start, end } of relations) {
      expect(start).toBeLessThan(end);
      expect(text.slice(start, end)).toMatch(/\p{Lu}|\p{N}/u);
    }
  }
});

test('a resolution as a Word document whose clauses Word numbers gives the same', async () => {
  const path = data('wards/resolutions/1661_NQ-UBTVQH15.md');
  const blocks = readFileSync(path, 'utf8').split(/\n\s*\n/);
  const from = blocks.findIndex((block) => /Điều\s+1\./.test(block.normalize('NFC')));
  const to = blocks.findIndex((block) => /Điều\s+2\./.test(block.normalize('NFC')));
  const body = blocks.map((block, index) => {
    const text = escaped(block.replace(/[*\\]/g, '').replace(/\s+/g, ' ').trim());
    const [, clause] = /^\d+\. (.*)$/.exec(text) ?? [];
    return index > from && index < to && clause !== undefined ? numbered(clause) : paragraph(text);
  });
  const docx = join(temporaryFolder(), '1661.docx');
  writeFileSync(docx, docxOf(body.join('')));
  const [asText, asWord] = [await derive(path), await derive(docx)];
  expect(asWord.findings).toEqual([]);
  expect(asWord.inputs).toMatchObject([{ format: 'docx', registered: 'agrees' }]);
  expect(asWord.relations.map(derivedLine)).toEqual(asText.relations.map(derivedLine));
});

test('half a resolution ends in findings, never in relations the law doesn’t have', async () => {
  const path = data('wards/resolutions/1657_NQ-UBTVQH15.md');
  const text = readFileSync(path, 'utf8');
  const folder = temporaryFolder();
  const whole = new Set(heldLines('1657/NQ-UBTVQH15').map((line) => line.slice(0, 13)));
  for (const share of [0.1, 0.25, 0.4, 0.55, 0.7, 0.8, 0.85]) {
    const half = join(folder, `half-${share}.md`);
    writeFileSync(half, text.slice(0, Math.floor(text.length * share)));
    const report = await derive(half);
    const lines = report.relations.map((relation) => derivedLine(relation).slice(0, 13));
    for (const line of lines) expect(whole).toContain(line);
    if (share < 0.8) expect(report.summary.bySeverity.error).toBeGreaterThan(0);
    expect(report.findings).not.toEqual([]);
  }
});
