import { composeText, memoise, tidySpace } from '../text/index.js';
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

const tidied = memoise((cell) => tidySpace(composeText(cell)), MOST_PLACES);

/** Takes the texts of a row's cells by field; gives what they say of the ward. */
export function evidenceOf(cells: Readonly<Partial<Record<EvidenceField, string>>>): Evidence {
  const evidence: { -readonly [K in keyof Evidence]: Evidence[K] } = {};
  for (const field of EVIDENCE_FIELDS) {
    const cell = cells[field];
    if (cell === undefined || cell === '') continue;
    const text = tidied(cell);
    if (text !== '' && !NOTHING.test(text)) evidence[KEYS[field]] = withZeros(text, DIGITS[field]);
  }
  return evidence;
}

function withZeros(text: string, digits: number | undefined): string {
  if (digits === undefined || !/^'?\d+$/.test(text)) return text;
  return text.replace("'", '').padStart(digits, '0');
}
