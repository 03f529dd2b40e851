import { composeText, examineText, memoise, tidySpace } from '../text/index.js';
import type { Evidence } from './types.js';

/** The fields of the kind `records` that say which ward is meant. */
export const EVIDENCE_FIELDS = [
  'wardCode',
  'ward',
  'districtCode',
  'district',
  'provinceCode',
  'province',
  'address',
  'area',
] as const;

export type EvidenceField = (typeof EVIDENCE_FIELDS)[number];

/** Codes by their number of digits: leading zeros that a spreadsheet took away are put back. */
const DIGITS: Readonly<Partial<Record<EvidenceField, number>>> = {
  wardCode: 5,
  districtCode: 3,
  provinceCode: 2,
};

const KEYS: Readonly<Record<EvidenceField, keyof Evidence>> = {
  wardCode: 'code',
  ward: 'ward',
  districtCode: 'districtCode',
  district: 'district',
  provinceCode: 'provinceCode',
  province: 'province',
  address: 'address',
  area: 'area',
};

/** What portals write into a cell that has nothing to say. */
const NOTHING = /^(?:không có thông tin|không rõ|n\/a|null|-|\.)$/i;

/** Texts that are remembered: the districts and provinces of a country in every spelling met. */
const MOST_PLACES = 20_000;

/** On one line, composed; text that was damaged as what it was, where that is certain. */
const tidy = (cell: string): string => tidySpace(composeText(examineText(cell)?.text ?? cell));

/** For cells that come again and again; a ward's or an address's text is often the only one of its kind. */
const tidyPlace = memoise(tidy, MOST_PLACES);

const VARIED: ReadonlySet<EvidenceField> = new Set(['ward', 'address', 'area']);

/** What each of a row's cells is about, in their order; undefined for one that is to be passed over. */
export type CellFields = readonly (EvidenceField | undefined)[];

/** Told of each code that got its leading zeros back: the index of its cell, what stood there, how it is read. */
export type ZerosRestored = (index: number, from: string, to: string) => void;

/** Takes the texts of a row's cells and what they are about; gives what they say of the ward. */
export function evidenceOf(
  fields: CellFields,
  texts: readonly string[],
  zerosRestored?: ZerosRestored,
): Evidence {
  const evidence: { -readonly [K in keyof Evidence]: Evidence[K] } = {};
  for (const [index, field] of fields.entries()) {
    const cell = texts[index];
    if (field === undefined || cell === undefined || cell === '') continue;
    const text = VARIED.has(field) ? tidy(cell) : tidyPlace(cell);
    if (text === '' || NOTHING.test(text)) continue;
    const code = digitsOf(field, text);
    const whole = code?.padStart(DIGITS[field] ?? 0, '0') ?? text;
    evidence[KEYS[field]] = whole;
    if (code !== undefined && code !== whole) zerosRestored?.(index, code, whole);
  }
  return evidence;
}

/** The digits of a cell that holds a code of numbers, and nothing else. */
function digitsOf(field: EvidenceField, text: string): string | undefined {
  return DIGITS[field] === undefined ? undefined : CODE.exec(text)?.[1];
}

/** Digits, and before them the apostrophe by which spreadsheets keep them as text. */
const CODE = /^'?(\d+)$/;
