/**
 * The twelve Vietnamese vowel letters and their toned forms, in the order
 * huyền, sắc, hỏi, ngã, nặng. All letters composed (NFC).
 */
const LOWER: Readonly<Record<string, string>> = {
  a: 'àáảãạ',
  ă: 'ằắẳẵặ',
  â: 'ầấẩẫậ',
  e: 'èéẻẽẹ',
  ê: 'ềếểễệ',
  i: 'ìíỉĩị',
  o: 'òóỏõọ',
  ô: 'ồốổỗộ',
  ơ: 'ờớởỡợ',
  u: 'ùúủũụ',
  ư: 'ừứửữự',
  y: 'ỳýỷỹỵ',
};

/** Tones by their place in a row of toned letters; -1 is the level tone (ngang). */
export const TONE = { level: -1, huyen: 0, sac: 1, hoi: 2, nga: 3, nang: 4 } as const;

export interface VowelLetter {
  /** The letter without its tone: `ấ` → `â`. */
  readonly letter: string;
  /** Its tone: one of the values of `TONE`. */
  readonly tone: number;
}

const upper: [string, string][] = Object.entries(LOWER).map(([letter, row]) => [
  letter.toUpperCase(),
  row.toUpperCase(),
]);

const ROWS: ReadonlyMap<string, string> = new Map([...Object.entries(LOWER), ...upper]);

const LETTERS: ReadonlyMap<string, VowelLetter> = new Map(
  [...ROWS].flatMap(([letter, row]) => [
    [letter, { letter, tone: TONE.level }] as const,
    ...[...row].map((toned, tone) => [toned, { letter, tone }] as const),
  ]),
);

/** Takes one composed letter; gives its vowel and tone, or undefined for anything else. */
export function readVowel(char: string): VowelLetter | undefined {
  return LETTERS.get(char);
}

/** Takes a vowel letter without tone and a tone; gives the toned letter (`â`, sắc → `ấ`). */
export function withTone(letter: string, tone: number): string {
  return ROWS.get(letter)?.[tone] ?? letter;
}
