import { tidySpace } from '../../../lib/text/index.js';
import type { Asked } from '../lookup/types.js';
import { splitText } from './segments.js';

/** A question whose text is parted. */
export interface Parted {
  readonly code: string | undefined;
  readonly parts: readonly string[];
  /** Whether the parts are known to be names. */
  readonly isName: boolean;
  readonly isWard: boolean;
  /** What columns state; empty when none does. */
  readonly district: string;
  readonly province: string;
}

/** Takes a question; parts its text, without the code that stands in it. */
export function partsOf(asked: Asked): Parted {
  const { isWard = false, isAddress = false } = asked;
  const { code, rest } = takeCode(asked);
  const parts = splitText(rest);
  const isName = isWard || (parts.length === 1 && !isAddress);
  return {
    code,
    parts,
    isName,
    isWard,
    district: tidied(asked.district),
    province: tidied(asked.province),
  };
}

/**
 * Five digits in front, in brackets, alone, or behind a name ("Đại Mỗ - 00634"). At an address's end, of
 * several parts, they are a postal code as often as not.
 */
const CODE =
  /^\s*(\d{5})(?!\d)|[([]\s*(\d{5})\s*[)\]]|^[^,;(–—-]*(?:[–—-][^,;(–—-]*)?\s(\d{5})\s*$/;

/** What other lists put behind the names of districts and provinces: "Quận Ba Đình (001)". */
const UPPER_CODE = /[([]\s*\d{2,3}\s*[)\]]/g;

/** A code that a spreadsheet took for a number. */
const SHORT_CODE = /^\s*\d{3,4}\s*$/;

const DIGIT = /\d/;

function takeCode({ text, code }: Asked): { code: string | undefined; rest: string } {
  const isStated = code !== undefined && code !== '';
  if (!DIGIT.test(text)) return { code: isStated ? code : undefined, rest: text };
  const plain = text.replace(UPPER_CODE, ' ');
  if (isStated) return { code, rest: plain };
  if (SHORT_CODE.test(plain)) return { code: plain.trim(), rest: '' };
  const found = CODE.exec(plain);
  const digits = found?.[1] ?? found?.[2] ?? found?.[3];
  if (digits === undefined) return { code: undefined, rest: plain };
  return { code: digits, rest: plain.replace(digits, ' ') };
}

function tidied(stated = ''): string {
  const plain = DIGIT.test(stated) ? stated.replace(UPPER_CODE, ' ') : stated;
  return tidySpace(plain).normalize('NFC');
}
