import { columns } from './columns.js';
import { configuration } from './configuration.js';
import { documents } from './documents.js';
import type { CatalogueEntry } from './entry.js';
import { exporting } from './exporting.js';
import { layout } from './layout.js';
import { reading } from './reading.js';
import { reconcile } from './reconcile.js';
import { records } from './records.js';
import { repairs } from './repairs.js';
import { resolutions } from './resolutions.js';
import { stored } from './stored.js';
import { textFiles } from './text-files.js';
import { wards } from './wards.js';

/** Every finding code there is. Words, explanations and examples are checked against it. */
export const catalogue = {
  ...reading,
  ...layout,
  ...textFiles,
  ...columns,
  ...repairs,
  ...records,
  ...stored,
  ...documents,
  ...resolutions,
  ...wards,
  ...reconcile,
  ...exporting,
  ...configuration,
} as const satisfies Record<string, CatalogueEntry>;

export type FindingCode = keyof typeof catalogue;

export const FINDING_CODES = Object.keys(catalogue) as readonly FindingCode[];

/** Whether a text is the code of a finding. */
export function isFindingCode(text: string): text is FindingCode {
  return Object.hasOwn(catalogue, text);
}

/** Codes that stop what was to be done: nothing is stored or written when one is found. */
const REFUSING: ReadonlySet<FindingCode> = new Set([
  'replace-refused',
  'cell-too-long',
  'sheet-too-large',
]);

/** Whether a finding of this code is why nothing was done. */
export function isRefusing(code: FindingCode): boolean {
  return REFUSING.has(code);
}

/** Codes that lists are given by one command only: what is stored is met by an import, the register by a check against it. */
const OF_COMMANDS: ReadonlyMap<string, string> = new Map([
  ...Object.keys(stored).map((code) => [code, 'import'] as const),
  ...Object.keys(wards).map((code) => [code, 'wards check'] as const),
]);

/** Codes that no reading of a list gives. */
const OF_NO_LIST: ReadonlySet<string> = new Set(
  Object.keys({ ...documents, ...resolutions, ...reconcile, ...exporting, ...configuration }),
);

/** Whether a command that reads a list may give a finding of this code. */
export function mayComeOf(command: string, code: FindingCode): boolean {
  return !OF_NO_LIST.has(code) && (OF_COMMANDS.get(code) ?? command) === command;
}

/** Whether a finding of this code sets its row aside on import. */
export function isRejecting(code: FindingCode): boolean {
  return catalogue[code].rejecting;
}

/** Whether a finding of this code forbids that its file stands for the whole of a dataset. */
export function blocksReplace(code: FindingCode): boolean {
  const entry: CatalogueEntry = catalogue[code];
  return entry.blocksReplace === true;
}
