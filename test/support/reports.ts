import { type Finding, finding } from '../../src/core/findings/index.js';
import { type Kind, type Language, Vocabulary } from '../../src/core/kinds/index.js';
import { accountOfAll, sumOfAccounts } from '../../src/core/layout/index.js';
import type { DiffReport } from '../../src/features/diff/report/types.js';
import type { ExplainReport } from '../../src/features/explain/report/types.js';
import type { ExportReport } from '../../src/features/export/report/types.js';
import type {
  LoggedRevision,
  LogReport,
  RecordReport,
  RevisionReport,
} from '../../src/features/history/report/types.js';
import type { InspectReport } from '../../src/features/inspect/report/types.js';
import type { DeriveReport } from '../../src/features/wards/derive/report/types.js';
import type { ValidationReport } from '../../src/report/validation/types.js';
import { findingWords } from '../../src/report/words.js';
import { field } from './fields.js';

/** A sheet's place in the sample list. */
const sheet = { file: 'danh-sach.xlsx', sheet: 'Sheet1' };

const SHA256 = '0123456789abcdef'.repeat(4);

/** A kind with a vocabulary, a quantity, objects and a personal field. */
export const kind: Kind = {
  name: 'procedures',
  title: { vi: 'Thủ tục hành chính', en: 'Administrative procedures' },
  schema: {},
  fields: [
    field('code', 'Mã thủ tục', 'Procedure code'),
    field('name', 'Tên thủ tục', 'Name'),
    field('levels', 'Cấp thực hiện', 'Level', { reads: 'vocabulary-list', vocabulary: 'levels' }),
    field('timeLimit', 'Thời hạn', 'Time limit', { reads: 'time-limit', vocabulary: 'timeUnits' }),
    field('legalBases', 'Căn cứ pháp lý', 'Legal bases', {
      reads: 'objects',
      flat: 'name',
      parts: {
        number: field('number', 'Số văn bản', 'Number'),
        name: field('name', 'Tên văn bản', 'Title'),
      },
    }),
    field('contact', 'Người liên hệ', 'Contact', { personal: true }),
  ],
  evidence: [],
  vocabularies: new Map([
    [
      'levels',
      new Vocabulary('levels', [
        { value: 'province', label: { vi: 'Cấp tỉnh', en: 'Province' }, spellings: [] },
        { value: 'commune', label: { vi: 'Cấp xã', en: 'Commune' }, spellings: [] },
      ]),
    ],
    [
      'timeUnits',
      new Vocabulary('timeUnits', [
        { value: 'working-day', label: { vi: 'ngày làm việc', en: 'working days' }, spellings: [] },
      ]),
    ],
  ]),
  references: new Map(),
  key: ['code'],
  assembles: [],
  checks: [],
};

export function malformedCode(
  row: number,
  value: string,
  closest: readonly string[] = [],
): Finding {
  const place = { ...sheet, row, column: 'Mã số', cell: `A${row}` };
  return finding('code-malformed', { place, field: 'code', value, key: value }, { closest });
}

export function districtLevel(row: number, key: string): Finding {
  const place = { ...sheet, row, column: 'Cấp thực hiện', cell: `C${row}` };
  return finding('level-district', { place, field: 'levels', value: 'Cấp huyện', key }, {});
}

export function restoredZero(row: number, from: string, to: string): Finding {
  const place = { ...sheet, row, column: 'Mã số', cell: `A${row}` };
  return finding(
    'restore-trailing-zero',
    { place, field: 'code', value: from, key: to, fix: { from, to } },
    {},
  );
}

/** A sheet with a title, a header, ten rows that were taken and two that weren't. */
const account = sumOfAccounts([
  accountOfAll(1, 'title'),
  accountOfAll(1, 'header'),
  accountOfAll(10, 'data'),
  accountOfAll(2, 'set-aside'),
]);

const input = { ...sheet, sha256: SHA256, headerRows: [2], firstDataRow: 3, rows: 12, account };

/** Of three kinds of findings, one of them more often than is shown. */
export const validation: ValidationReport = {
  type: 'validation',
  unreadable: [],
  command: 'validate',
  kind: 'procedures',
  inputs: [input],
  summary: {
    rows: 12,
    accepted: 10,
    rejected: 2,
    repaired: 2,
    byCode: { 'restore-trailing-zero': 2, 'code-malformed': 2, 'level-district': 3 },
    bySeverity: { error: 2, warning: 3, info: 2 },
  },
  findings: [
    restoredZero(4, '1.00516', '1.005160'),
    malformedCode(5, '1.1.012756', ['1.012756']),
    districtLevel(6, '1.000001'),
    districtLevel(7, '1.000002'),
    districtLevel(8, '1.000003'),
    malformedCode(9, '1.004850A'),
    restoredZero(10, '2.002', '2.002000'),
  ],
};

/** The same list imported. */
export const imported: ValidationReport = {
  ...validation,
  command: 'import',
  revision: 3,
  outcome: {
    dataset: 'procedures',
    dryRun: false,
    added: 8,
    changed: 1,
    removed: 0,
    unchanged: 1,
    reach: 0,
    values: { kept: 0, emptied: 0, replaced: 0, removed: 0 },
    absentFields: [],
    rejectedFiles: ['.haicap/rejected/3-danh-sach.xlsx'],
  },
};

/** One change of each type. */
export const diff: DiffReport = {
  type: 'diff',
  unreadable: [],
  kind: 'procedures',
  old: 'cu.csv',
  new: 'moi.csv',
  compared: true,
  notCompared: [],
  absentFields: [],
  inputs: [{ ...input, side: 'new' }],
  summary: {
    added: 2,
    removed: 2,
    changed: 1,
    unchanged: 30,
    duplicateKeys: 0,
    outsideScope: 0,
    renamedKeys: 1,
    byConsequence: {
      new: 1,
      missing: 1,
      'key-changed': 1,
      'level-transferred': 1,
      'time-reduced': 1,
      'legal-basis-changed': 1,
    },
  },
  changes: [
    {
      type: 'changed',
      key: '1.000001',
      name: 'Cấp giấy phép xây dựng',
      severity: 'info',
      consequences: ['level-transferred', 'time-reduced', 'legal-basis-changed'],
      fields: [
        {
          field: 'levels',
          from: ['province'],
          to: ['province', 'commune'],
          consequence: 'level-transferred',
        },
        {
          field: 'timeLimit',
          from: { value: 5, unit: 'working-day' },
          to: { value: 2.5, unit: 'working-day', description: 'Không quá 2,5 ngày làm việc' },
          consequence: 'time-reduced',
        },
        {
          field: 'legalBases',
          to: [{ number: '15/2025/NĐ-CP', name: 'Nghị định' }],
          consequence: 'legal-basis-changed',
        },
      ],
    },
    {
      type: 'added',
      key: '1.000002',
      name: 'Đăng ký khai sinh',
      severity: 'info',
      consequences: ['new'],
      fields: [],
    },
    {
      type: 'removed',
      key: '1.000003',
      name: 'Đăng ký kết hôn',
      severity: 'warning',
      consequences: ['missing'],
      fields: [],
    },
    {
      type: 'renamed-key',
      key: '1.012756',
      oldKey: '1.1.012756',
      name: 'Đính chính giấy chứng nhận',
      severity: 'warning',
      consequences: ['key-changed'],
      fields: [{ field: 'code', from: '1.1.012756', to: '1.012756', consequence: 'key-changed' }],
    },
  ],
  findings: [],
};

/** A workbook and a delimited file. */
export const inspect: InspectReport = {
  type: 'inspect',
  unreadable: [],
  inputs: [
    {
      file: 'danh-sach.xlsx',
      format: 'xlsx',
      sheets: [
        {
          sheet: 'Sheet1',
          hidden: false,
          drawing: [],
          usedRange: 'A1:C14',
          headerRows: [2],
          firstDataRow: 3,
          rows: 12,
          columns: [
            { letter: 'A', header: 'Mã số', field: 'code', confidence: 1, why: 'exact' },
            { letter: 'B', header: 'Ten thu tuc', field: 'name', confidence: 0.95, why: 'bare' },
            { letter: 'C', header: 'Ghi chú riêng', why: 'unmatched' },
          ],
          kindGuess: 'procedures',
        },
        {
          sheet: 'Nháp',
          hidden: true,
          drawing: [],
          headerRows: [],
          firstDataRow: 0,
          rows: 0,
          columns: [],
        },
      ],
    },
    {
      file: 'xuat.csv',
      format: 'csv',
      encoding: 'utf-8',
      delimiter: '\t',
      sheets: [
        {
          sheet: null,
          hidden: false,
          drawing: [],
          headerRows: [1],
          firstDataRow: 2,
          rows: 1,
          columns: [{ letter: 'A', header: 'Mã', field: 'code', confidence: 0.9, why: 'weak' }],
        },
      ],
    },
  ],
  findings: [finding('sheet-hidden', { place: { file: 'danh-sach.xlsx', sheet: 'Nháp' } }, {})],
};

const logged: LoggedRevision = {
  id: 3,
  dataset: 'procedures',
  kind: 'procedures',
  createdAt: '2025-07-01T02:03:04.000Z',
  author: 'an',
  command: 'import',
  summary: { records: 10, added: 8, changed: 1, removed: 0, rejected: 2 },
  inputs: [{ ...sheet, sha256: SHA256, rows: 12 }],
};

export const log: LogReport = { type: 'log', revisions: [logged] };

export const record: RecordReport = {
  type: 'record',
  revision: 3,
  dataset: 'procedures',
  kind: 'procedures',
  key: '1.000001',
  fields: {
    code: '1.000001',
    name: 'Cấp giấy phép xây dựng',
    levels: ['province', 'commune'],
    timeLimit: { value: 2.5, unit: 'working-day' },
    contact: 'Nguyễn Văn A',
  },
};

export const revision: RevisionReport = {
  type: 'revision',
  revision: { ...logged, command: 'restore' },
  mapping: { 'Mã số': 'code', 'Ghi chú riêng': null },
  findings: { byCode: { 'code-malformed': 2 }, bySeverity: { error: 2, warning: 0, info: 0 } },
};

export const exported = {
  type: 'export',
  profile: 'clean',
  directory: 'out',
  manifest: {
    profile: 'clean',
    kind: 'procedures',
    dataset: 'procedures',
    revision: 3,
    records: 10,
    fields: [{ field: 'code', label: 'Mã thủ tục' }],
    files: [{ name: 'procedures.csv', format: 'csv', records: 10, bytes: 1234, sha256: SHA256 }],
  },
  findings: [],
} as const satisfies ExportReport;

/** Of one text: a unit with its part and the remainder of another, a whole district, land. */
export const derived: DeriveReport = {
  type: 'wards-derive',
  inputs: [
    {
      file: 'nghi-quyet.md',
      sha256: SHA256,
      format: 'markdown',
      number: '9001/NQ-UBTVQH16',
      adopted: '2027-01-20',
      effective: '2027-03-01',
      province: 'Tỉnh Mây Trắng',
      asOf: '2027-02-28',
      clauses: 2,
      relations: 3,
      unreadCharacters: 12,
      registered: 'differs',
    },
    {
      file: 'bao.docx',
      sha256: SHA256,
      format: 'docx',
      asOf: '2026-09-20',
      clauses: 0,
      relations: 0,
      unreadCharacters: 0,
      registered: 'absent',
    },
  ],
  unreadable: [],
  summary: {
    clauses: 2,
    relations: 3,
    unreadCharacters: 12,
    byCode: { 'name-unresolved': 1 },
    bySeverity: { error: 1, warning: 0, info: 0 },
  },
  relations: [
    {
      file: 'nghi-quyet.md',
      old: {
        code: '10002',
        name: 'Xã Núi Bạc',
        type: 'commune',
        district: 'Huyện Hạ Lang',
        province: 'Tỉnh Mây Trắng',
        provinceCode: '10',
        validTo: '2027-02-28',
      },
      new: {
        code: '10001',
        name: 'Xã Suối Mơ',
        type: 'commune',
        province: 'Tỉnh Mây Trắng',
        provinceCode: '10',
      },
      coverage: 'partial',
      area: 'part',
      population: 'all',
      legalBasis: {
        resolution: '9001/NQ-UBTVQH16',
        article: 1,
        clause: 1,
        adopted: '2027-01-20',
        effective: '2027-03-01',
      },
      evidence: 'district',
      spelling: 'loose',
      written: 'Xã Núi Bac',
      start: 10,
      end: 20,
    },
    {
      file: 'nghi-quyet.md',
      old: { name: 'Huyện Hòn Sao', type: 'district', district: 'Huyện Hòn Sao' },
      new: { name: 'Đặc khu Hòn Sao', type: 'special-zone' },
      coverage: 'full',
      area: 'all',
      population: 'all',
      legalBasis: { article: 1, clause: 2 },
      start: 30,
      end: 40,
    },
    {
      file: 'nghi-quyet.md',
      old: { name: 'bãi bồi ven sông', type: 'area' },
      new: { name: 'Đặc khu Hòn Sao', type: 'special-zone' },
      coverage: 'full',
      area: 'all',
      population: 'unstated',
      legalBasis: { article: 1, clause: 2 },
      start: 50,
      end: 60,
    },
  ],
  findings: [
    finding(
      'name-unresolved',
      { place: { file: 'nghi-quyet.md', row: 12 }, value: 'xã Đá Dựng' },
      { clause: 2, name: 'Xã Đá Dựng', units: ['11002 Xã Đá Đựng'] },
    ),
  ],
};

/** Of `code-malformed`, with an example of its own. */
export function explained(lang: Language): ExplainReport {
  const { title, why, remedy } = findingWords('code-malformed', lang);
  const content = 'Mã số,Tên\n1.1.012756,Đính chính giấy chứng nhận\n';
  return {
    type: 'explain',
    code: 'code-malformed',
    title,
    why,
    remedy,
    severity: 'error',
    rejecting: true,
    example: { kind: 'procedures', files: [{ name: 'danh-sach.csv', content }] },
  };
}
