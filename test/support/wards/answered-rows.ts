import {
  type Commune,
  districtOf,
  fullName,
  loadLastDate,
  loadRegister,
  provinceOf,
} from '../../../src/core/register/index.js';
import {
  basisText,
  type CrosswalkEntry,
  crosswalkOf,
  type Decision,
  type QuestionEvidence,
  questionId,
} from '../../../src/core/settle/index.js';
import type { CodeRow } from './code-rows.js';

const register = loadRegister();
const asOf = loadLastDate();

/** Split wards that the law leaves open; the first serve what people said of all of a ward or of its parts. */
const open = crosswalkOf(register, { asOf, subject: 'people' }).filter(
  ({ outcome }) => outcome.status === 'split-open',
);

/** Parts of wards as a decision has them: the letters of Vietnamese, and signs that look like others. */
const PARTS = [
  'Tổ 5',
  'Thôn Đường Mới – khu “Ắc Ệ”',
  'ẤP NGUYỄN; KP 7',
  'Khu K`1',
  'thửa 12, tờ 3',
  "Buôn M'Đrắk",
] as const;

/** Rewrites a text; what stands in a cell that way may or may not be the same to `reconcile`. */
const WRITINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.normalize('NFD'),
  (text) => [...text.normalize('NFD')].map(formerMark).join(''),
  toneFirst,
  toneApart,
  (text) => ` \u00a0${text.replaceAll(' ', ' \t\u2003')}\r\n`,
  (text) => text.replaceAll(' ', '<br/>'),
  (text) => text.replace(/^(.)/u, '$1\u200b'),
  (text) => text.normalize('NFD').replace(/(\p{M})/u, '\u200b$1'),
  (text) => text.replaceAll('K', '\u212a').replaceAll(';', '\u037e').replaceAll('`', '\u1fef'),
  (text) => text.replace(/(.)/u, '$1\u0323'),
  (text) => text.replace(/(.)/u, '$1\u00ad'),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replaceAll(' ', ''),
  (text) => `${text} `,
  (text) => `${text}.`,
  (text) => text.replaceAll('-', '\u2013').replaceAll('\u2013', '-'),
];

/** What may stand in a cell of parts besides. */
const ODD = [
  null,
  '',
  ' ',
  '-',
  'null',
  'Không rõ',
  'x',
  '5',
  'tổ 5',
  'Tô 5',
  '\u0301',
  'Tổ\u00015',
];

/** Answers of people, and rows of whom some are what they are about. */
export function answeredRows(): { readonly decisions: string; readonly rows: CodeRow[] } {
  const [whole, parts, both, stale, staleWhole, torn, tornPart, unknown] = open;
  if (unknown === undefined) throw new Error('too few wards are open');
  const partsOf = (entry: CrosswalkEntry | undefined) =>
    PARTS.map((area, index) => decision(entry, { area }, index % 2));
  const decisions = [
    decision(whole, {}, 1),
    ...partsOf(parts),
    decision(both, {}, 0),
    ...partsOf(both),
    { ...decision(stale, {}, 0), candidates: [] },
    decision(staleWhole, {}, 1),
    { ...decision(staleWhole, { area: PARTS[0] }, 0), candidates: [] },
    decision(torn, {}, 0),
    decision(torn, {}, 1),
    decision(tornPart, {}, 0),
    decision(tornPart, { area: PARTS[1] }, 0),
    decision(tornPart, { area: PARTS[1] }, 1),
    ...['99999', '100000', '00000'].map((code) => fromNothing(code)),
    { ...fromNothing('00000'), ...asked({ ward: 'Xã Vô Danh', code: '00001' }) },
  ];
  const wards = open.slice(0, 8).map(({ old }) => old.code);
  const texts = [...PARTS.flatMap((part) => WRITINGS.map((write) => write(part))), ...ODD];
  const codes = [...wards, '99999', '100000', '0', '', null, '00001'];
  const rows = codes.flatMap((code) => texts.map((area) => ({ code, area })));
  return {
    decisions: JSON.stringify({ version: 1, decisions }),
    rows: rows.map((row, index) => ({ id: index + 1, ...row })),
  };
}

function decision(
  entry: CrosswalkEntry | undefined,
  part: { readonly area?: string },
  choice: number,
): Decision {
  const { old, successors } = entry ?? {};
  const chosen = successors?.[choice];
  if (old === undefined || chosen === undefined) throw new Error('no such choice');
  return {
    ...asked({ ...nameOf(old), ...part }),
    doubt: 'split',
    asOf,
    ward: { code: chosen.unit.code, name: fullName(chosen.unit), legalBasis: basisText(chosen) },
    candidates: successors?.map(({ unit }) => ({ code: unit.code, name: fullName(unit) })) ?? [],
    by: "Nguyễn Văn A, 'Q.1' \\ \u001b[31m",
    at: '2026-10-01T08:30:00+07:00',
  };
}

/** As the register names a ward: what questions about those that were split are about. */
export function nameOf(ward: Commune): QuestionEvidence {
  const [district, province] = [districtOf(register, ward), provinceOf(register, ward)];
  return {
    code: ward.code,
    ward: fullName(ward),
    ...(district && { district: fullName(district) }),
    ...(province && { province: fullName(province) }),
  };
}

/** An answer about a code that no ward bore. */
function fromNothing(code: string): Decision {
  return { ...decision(open[0], {}, 0), ...asked({ code }), doubt: 'nothing', candidates: [] };
}

function asked(evidence: QuestionEvidence): Pick<Decision, 'question' | 'evidence'> {
  return { question: questionId(evidence), evidence };
}

/** Grave and acute as they were once encoded. */
function formerMark(character: string): string {
  return { '\u0300': '\u0340', '\u0301': '\u0341' }[character] ?? character;
}

/** The tone before the shape, as some keyboards type it. */
function toneFirst(text: string): string {
  return text
    .normalize('NFD')
    .replace(/([\u0302\u0306\u031b])([\u0300\u0301\u0303\u0309\u0323])/g, '$2$1');
}

/** The tone behind the letter, as code page 1258 has it. */
function toneApart(text: string): string {
  const letters = /([A-Za-z])([\u0300\u0301\u0303\u0309\u0323]?)([\u0302\u0306\u031b])/g;
  return text
    .normalize('NFD')
    .replace(letters, (_, base, tone, shape) => `${`${base}${shape}`.normalize('NFC')}${tone}`);
}
