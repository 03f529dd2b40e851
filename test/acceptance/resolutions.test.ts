import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type ArticleNode,
  type CommuneName,
  type CreatingClause,
  type ParsedResolution,
  parseResolution,
  type SummaryClause,
} from '../../src/core/law/index.js';
import { data } from './data.js';

const RESOLUTIONS = readdirSync(data('wards/resolutions'))
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => {
    const text = readFileSync(data('wards/resolutions', name), 'utf8');
    return { number: name.slice(0, 4), text, parsed: parseResolution(text) };
  });

/** The totals of every province on 1 July 2025, by its name. */
const PROVINCES = new Map(
  readFileSync(data('wards/provinces-2025-07-01.csv'), 'utf8')
    .normalize('NFC')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','))
    .map(([, name = '', , communes, wards, zones, total]) => [
      name.toLowerCase(),
      { xã: Number(communes), phường: Number(wards), 'đặc khu': Number(zones), all: Number(total) },
    ]),
);

const nodesOf = (parsed: ParsedResolution): readonly ArticleNode[] =>
  parsed.arrangement?.nodes ?? [];
const creatingOf = (parsed: ParsedResolution): CreatingClause[] =>
  nodesOf(parsed).filter((node) => node.node === 'creating');
const summariesOf = (parsed: ParsedResolution): SummaryClause[] =>
  nodesOf(parsed).filter((node) => node.node === 'summary');
const newUnits = (parsed: ParsedResolution): CommuneName[] => [
  ...creatingOf(parsed).map((clause) => clause.unit),
  ...summariesOf(parsed).flatMap((summary) => summary.unarranged?.units ?? []),
];

describe.each(RESOLUTIONS)('resolution $number', ({ number, text, parsed }) => {
  test('is read to the last character and agrees with itself', () => {
    expect(parsed.problems).toEqual([]);
    expect(parsed.account.unreadCharacters).toBe(0);
    expect(parsed).toMatchObject({
      number: `${number}/NQ-UBTVQH15`,
      adopted: '2025-06-16',
      effective: '2025-07-01',
    });
  });

  test('its nodes follow each other from the heading to the next article', () => {
    const nodes = nodesOf(parsed);
    expect(nodes.map(({ start }) => start).slice(1)).toEqual(
      nodes.map(({ end }) => end).slice(0, -1),
    );
    expect(text.slice(nodes[0]?.start).normalize('NFC')).toMatch(/^Điều\s+1\s*\./);
    expect(text.slice(nodes.at(-1)?.end).normalize('NFC')).toMatch(/^Điều\s+2\s*\./);
  });

  test('its units, new and kept, are those of the province, type by type', () => {
    const units = newUnits(parsed);
    const count = (type: string) => units.filter((unit) => unit.type === type).length;
    expect({
      xã: count('xã'),
      phường: count('phường'),
      'đặc khu': count('đặc khu'),
      all: units.length,
    }).toEqual(PROVINCES.get(parsed.province?.toLowerCase() ?? ''));
    expect(summariesOf(parsed)).toHaveLength(1);
  });

  test('every source lies inside its clause, where its name stands', () => {
    for (const clause of creatingOf(parsed)) {
      for (const { name, start, end } of clause.sources) {
        expect(start).toBeGreaterThan(clause.start);
        expect(end).toBeLessThan(clause.end);
        const words = text
          .slice(start, end)
          .normalize('NFC')
          .split(/[\s()]+/);
        expect(words.join(' ')).toContain(name.split(' ')[0]);
      }
    }
  });
});

test('the country: 34 resolutions, 3,194 creating clauses, 3,321 units', () => {
  const parsed = RESOLUTIONS.map((resolution) => resolution.parsed);
  expect(parsed).toHaveLength(34);
  expect(new Set(parsed.map(({ province }) => province)).size).toBe(34);
  expect(parsed.flatMap(creatingOf)).toHaveLength(3194);
  expect(parsed.flatMap(newUnits)).toHaveLength(3321);
});
