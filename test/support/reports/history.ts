import type { ExportReport } from '../../../src/features/export/report/types.js';
import type { ForgetReport } from '../../../src/features/forget/report/types.js';
import type {
  LoggedRevision,
  LogReport,
  RecordReport,
  RevisionReport,
} from '../../../src/features/history/report/types.js';
import { SHA256, sheet } from './sheet.js';

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

export const forgettings: NonNullable<LogReport['forgettings']> = [
  {
    createdAt: '2026-01-02T03:04:05.000Z',
    author: 'an',
    before: '2025-12-01',
    files: ['1-a.xlsx'],
    rows: 4,
  },
];

export const forgotten: ForgetReport = {
  type: 'forget',
  directory: '.haicap',
  before: '2025-12-01',
  dryRun: false,
  workbooks: [
    {
      workbook: '0-a.xlsx',
      dataset: 'procedures',
      revision: null,
      file: 'a.csv',
      storedAt: '2025-07-01T02:03:04.000Z',
      rows: 4,
    },
  ],
  questions: [{ file: 'a.questions.csv', rows: 2 }],
  findings: 3,
  undated: ['1-b.xlsx'],
  younger: ['b.questions.xlsx'],
  others: ['.haicap/workspace.damaged-1.db'],
};

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
  kind: 'procedures',
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
