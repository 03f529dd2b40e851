import type { FindingDefinition } from './define.js';
import { filesReading } from './files/reading/index.js';
import { filesSheets } from './files/sheets/index.js';
import { filesTextFiles } from './files/text-files/index.js';
import { filesWorkbooks } from './files/workbooks/index.js';
import { lawClauses } from './law/clauses/index.js';
import { lawDocuments } from './law/documents/index.js';
import { lawNamedUnits } from './law/named-units/index.js';
import { lawResolutions } from './law/resolutions/index.js';
import { recordsAgencies } from './records/agencies/index.js';
import { recordsCodes } from './records/codes/index.js';
import { recordsRecords } from './records/records/index.js';
import { recordsValues } from './records/values/index.js';
import { repairsCodes } from './repairs/codes/index.js';
import { repairsText } from './repairs/text/index.js';
import { repairsValues } from './repairs/values/index.js';
import { storeConfiguration } from './store/configuration/index.js';
import { storeDelivered } from './store/delivered/index.js';
import { storeExporting } from './store/exporting/index.js';
import { storeImporting } from './store/importing/index.js';
import { storeMerging } from './store/merging/index.js';
import { storePatching } from './store/patching/index.js';
import { storeStored } from './store/stored/index.js';
import { tablesColumns } from './tables/columns/index.js';
import { tablesDates } from './tables/dates/index.js';
import { tablesLayout } from './tables/layout/index.js';
import { wardsAreas } from './wards/areas/index.js';
import { wardsDecisions } from './wards/decisions/index.js';
import { wardsLists } from './wards/lists/index.js';
import { wardsRows } from './wards/rows/index.js';
import { wardsTables } from './wards/tables/index.js';

/** Every finding code there is, in the order in which reports tell them. */
export const catalogue = {
  ...filesReading,
  ...filesWorkbooks,
  ...filesSheets,
  ...tablesLayout,
  ...filesTextFiles,
  ...tablesColumns,
  ...tablesDates,
  ...repairsText,
  ...repairsCodes,
  ...repairsValues,
  ...recordsRecords,
  ...recordsCodes,
  ...recordsAgencies,
  ...recordsValues,
  ...storeImporting,
  ...storeStored,
  ...storeMerging,
  ...storePatching,
  ...lawDocuments,
  ...lawResolutions,
  ...lawClauses,
  ...lawNamedUnits,
  ...wardsLists,
  ...wardsTables,
  ...wardsRows,
  ...wardsDecisions,
  ...wardsAreas,
  ...storeExporting,
  ...storeDelivered,
  ...storeConfiguration,
};

export type FindingCode = keyof typeof catalogue;

export const FINDING_CODES = Object.keys(catalogue) as readonly FindingCode[];

/** Whether a text is the code of a finding. */
export function isFindingCode(text: string): text is FindingCode {
  return Object.hasOwn(catalogue, text);
}

function namesOf<Name extends string>(codes: Readonly<Record<Name, unknown>>): Name[] {
  // Object.keys forgets whose keys they are.
  return Object.keys(codes) as Name[];
}

/** Codes that stop what was to be done: nothing is stored or written when one is found. */
const REFUSING: ReadonlySet<FindingCode> = new Set([
  'replace-refused',
  'cell-too-long',
  'sheet-too-large',
  'state-unfit',
  'latest-is-another',
  'result-unfit',
  'merge-both-changed',
  'merge-both-added',
  'merge-removed-changed',
  'merge-items-unmatched',
  'merge-key-repeated',
  'merge-answer-unread',
  ...namesOf(storePatching),
  'export-value-empty',
  'export-value-unmapped',
  'export-value-form',
  'export-unit-unknown',
  'export-unit-divided',
  'export-value-long',
  'export-value-bytes',
  'export-value-repeated',
  'export-link-broken',
]);

/** Whether a finding of this code is why nothing was done. */
export function isRefusing(code: FindingCode): boolean {
  return REFUSING.has(code);
}

/** Codes that lists are given by one command only: what is stored is met by an import, the register by a check against it. */
const OF_COMMANDS: ReadonlyMap<string, string> = new Map([
  ...Object.keys(storeStored).map((code) => [code, 'import'] as const),
  ...Object.keys(wardsLists).map((code) => [code, 'wards check'] as const),
]);

/** Codes that no reading of a list gives. */
const OF_NO_LIST: ReadonlySet<string> = new Set(
  Object.keys({
    ...storeMerging,
    ...storePatching,
    ...lawDocuments,
    ...lawResolutions,
    ...lawClauses,
    ...lawNamedUnits,
    ...wardsTables,
    ...wardsRows,
    ...wardsDecisions,
    ...wardsAreas,
    ...storeExporting,
    ...storeConfiguration,
  }),
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
  const definition: FindingDefinition = catalogue[code];
  return definition.blocksReplace === true;
}
