import { isErrorText } from '../../../lib/tables/index.js';
import {
  composeText,
  type Damage,
  examineText,
  memoise,
  saysSame,
  textOfFormula,
  tidySpace,
} from '../../../lib/text/index.js';
import { type UnwrappedCode, unwrapDigits } from '../../codes/index.js';
import { readPlaceName } from '../../register/index.js';
import type { Evidence } from '../types.js';

/** The fields of the kind `records` that say which ward is meant, and those that say what it has become. */
export const EVIDENCE_FIELDS = [
  'wardCode',
  'ward',
  'districtCode',
  'district',
  'provinceCode',
  'province',
  'newWardCode',
  'newWard',
  'newProvinceCode',
  'newProvince',
  'newAddress',
  'address',
  'area',
] as const;

export type EvidenceField = (typeof EVIDENCE_FIELDS)[number];

/** Codes by their number of digits: leading zeros that a spreadsheet took away are put back. */
export const CODE_DIGITS: Readonly<Partial<Record<EvidenceField, number>>> = {
  wardCode: 5,
  districtCode: 3,
  provinceCode: 2,
  newWardCode: 5,
  newProvinceCode: 2,
};

const KEYS: Readonly<Partial<Record<EvidenceField, keyof Evidence>>> = {
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

/** What a cell says, and what its text suffered before it came. */
interface TextRead {
  /** On one line, composed; text that was damaged as what it was, where that is certain. */
  readonly text: string;
  readonly damage: Damage | undefined;
}

function readText(cell: string): TextRead {
  const damage = examineText(cell);
  return { text: tidySpace(composeText(damage?.text ?? cell)), damage };
}

/** For cells that come again and again; a ward's or an address's text is often the only one of its kind. */
const readPlace = memoise(readText, MOST_PLACES);

const VARIED: ReadonlySet<EvidenceField> = new Set(['ward', 'address', 'area']);

/** The fields of what a ward has become, as those of a ward. */
const NEW_FIELDS: Readonly<Partial<Record<EvidenceField, EvidenceField>>> = {
  newWardCode: 'wardCode',
  newWard: 'ward',
  newProvinceCode: 'provinceCode',
  newProvince: 'province',
  newAddress: 'address',
};

/** The field of a ward that a field of what it has become stands for; undefined for any other. */
export function ofNewSide(field: EvidenceField | undefined): EvidenceField | undefined {
  return field && NEW_FIELDS[field];
}

const NOBODY: ReadTold = {};

/** What each of a row's cells is about, in their order; undefined for one that is to be passed over. */
export type CellFields = readonly (EvidenceField | undefined)[];

/** Told of each code that was read: the index of its cell, what stood there, how it is read. */
export type CodeRead = (index: number, from: string, code: UnwrappedCode) => void;

/** Told of each text that was damaged: the index of its cell, what stood there, what it suffered. */
export type DamageRead = (index: number, from: string, damage: Damage) => void;

/** Who is told of how cells were read. */
export interface ReadTold {
  readonly codeRead?: CodeRead | undefined;
  readonly damageRead?: DamageRead | undefined;
}

/** Takes the texts of a row's cells and what they are about; gives what they say of the ward. */
export function evidenceOf(
  fields: CellFields,
  texts: readonly string[],
  told: ReadTold = NOBODY,
): Evidence {
  const evidence: { -readonly [K in keyof Evidence]: Evidence[K] } = {};
  let ward: UnwrappedCode | undefined;
  for (const [index, cell] of texts.entries()) {
    const field = fields[index];
    if (field === undefined || cell === '') continue;
    const key = KEYS[field];
    const { text, damage } = readCell(field, cell);
    if (damage !== undefined) told.damageRead?.(index, cell, damage);
    if (key === undefined || saysNothing(text)) continue;
    const read = codeOf(field, text);
    evidence[key] = read?.code ?? text;
    if (read === undefined) continue;
    told.codeRead?.(index, text, read);
    if (field === 'wardCode') ward = read;
  }
  return ward === undefined ? withCodeForName(evidence) : withBeside(evidence, ward);
}

/** What the cells of a row say of its ward, as they stand there, by what they are. */
export type RowWords = Readonly<Record<string, string>>;

/** Takes the texts of a row's cells and what they are about; gives them as they stand there, tidied, by what they are. */
export function wordsOf(fields: CellFields, texts: readonly string[]): RowWords {
  return Object.fromEntries(
    fields.flatMap((field, index) => {
      const key = field && KEYS[field];
      const text = field === undefined || key === undefined ? '' : tidied(field, texts[index]);
      return text === '' ? [] : [[key, text]];
    }),
  );
}

/** Digits at the end of what should be a name: no ward is numbered so high. */
const CODED_NAME = /(?:^|\D)(\d{4,5})$/;

/** A name that is a code, such as “Xã 00634”, is one: where none stands beside it, it is the row's. */
function withCodeForName(evidence: Evidence): Evidence {
  const { ward = '' } = evidence;
  const digits = CODED_NAME.exec(ward)?.[1];
  if (digits === undefined || readPlaceName(ward, false).name !== digits) return evidence;
  const { ward: _, ...others } = evidence;
  return { ...others, code: digits.padStart(5, '0') };
}

/** The code that a cell of codes holds. */
function codeOf(field: EvidenceField, text: string): UnwrappedCode | undefined {
  const digits = CODE_DIGITS[field];
  return digits === undefined ? undefined : unwrapDigits(text, digits);
}

/** Of two names the code belongs to one at most: beside the other of them it is nobody's. */
function withBeside(evidence: Evidence, code: UnwrappedCode): Evidence {
  const { rest } = code;
  const { ward = rest } = evidence;
  if (rest !== '' && !saysSame(rest, ward)) return { ...evidence, code: `${code.code} ${rest}` };
  return isAlone(code) ? evidence : { ...besideCode(code), ...evidence };
}

/** What a cell says; nothing where it says that there is nothing to say, or is the error of a formula. */
function tidied(field: EvidenceField, cell = ''): string {
  if (cell === '') return '';
  const { text } = readCell(field, cell);
  return saysNothing(text) ? '' : text;
}

function readCell(field: EvidenceField, cell: string): TextRead {
  // Codes are taken out of what stands around them by their own reader, which tells it.
  const shown = CODE_DIGITS[field] === undefined ? textOfFormula(cell) : cell;
  return VARIED.has(field) ? readText(shown) : readPlace(shown);
}

function saysNothing(text: string): boolean {
  return text === '' || NOTHING.test(text) || isErrorText(text);
}

/** Whether a code is all that stands in its cell: most are. */
function isAlone({ rest, above }: UnwrappedCode): boolean {
  return rest === '' && above.length === 0;
}

/** What stands in the cell of a code besides it; a cell of its own says it better. */
function besideCode({ rest, above: [provinceCode, districtCode] }: UnwrappedCode): Evidence {
  return {
    ...(rest !== '' && { ward: rest }),
    ...(districtCode !== undefined && { districtCode }),
    ...(provinceCode !== undefined && { provinceCode }),
  };
}
