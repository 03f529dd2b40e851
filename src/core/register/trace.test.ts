import { expect, test } from 'vitest';
import { miniRegister } from '../../../test/support/wards/mini-country.js';
import { communeOn } from './queries.js';
import { type LineageStep, traceUnit } from './trace.js';
import { fullName } from './units/unit-types.js';

const register = miniRegister();

function lineage(code: string, day: string) {
  const unit = communeOn(register, code, day);
  if (unit === undefined) throw new Error(`no ${code} on ${day}`);
  const { predecessors, successors } = traceUnit(register, unit);
  return { from: predecessors.map(sourceText), to: successors.map(targetText) };
}

const targetText = ({ step, relation }: LineageStep) => `${step} ${fullName(relation.target)}`;

function sourceText({ step, relation: { source } }: LineageStep): string {
  return `${step} ${source.kind === 'area' ? source.name : fullName(source.unit)}`;
}

test('forward over every change, nearest first, each unit once', () => {
  expect(lineage('10002', '2025-06-30')).toEqual({
    from: [],
    to: ['1 Xã Suối Mơ', '1 Phường Cầu Mây', '2 Phường Suối Mơ'],
  });
});

test('back over every change, to the district that was no commune', () => {
  expect(lineage('10001', '2026-05-01').from).toEqual([
    '1 Xã Suối Mơ',
    '2 Xã Suối Mơ',
    '2 Xã Núi Bạc',
  ]);
  expect(lineage('10007', '2025-07-01')).toEqual({ from: ['1 Huyện Hòn Sao'], to: [] });
});
