import { NOTICE } from '../../../src/features/diff/notice/shape.js';
import type { DiffReport } from '../../../src/features/diff/report/types.js';
import { readTemplate } from '../../../src/report/index.js';
import { input } from './validation.js';

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
      place: { file: 'moi.csv', row: 2 },
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
      place: { file: 'moi.csv', row: 2 },
      name: 'Đăng ký khai sinh',
      severity: 'info',
      consequences: ['new'],
      fields: [],
    },
    {
      type: 'removed',
      key: '1.000003',
      place: { file: 'moi.csv', row: 2 },
      name: 'Đăng ký kết hôn',
      severity: 'warning',
      consequences: ['missing'],
      fields: [],
    },
    {
      type: 'renamed-key',
      key: '1.012756',
      place: { file: 'moi.csv', row: 2 },
      oldKey: '1.1.012756',
      name: 'Đính chính giấy chứng nhận',
      severity: 'warning',
      consequences: ['key-changed'],
      fields: [{ field: 'code', from: '1.1.012756', to: '1.012756', consequence: 'key-changed' }],
    },
  ],
  findings: [],
};

const NAMES = ['each field', 'each consequence', 'each change', 'name'];
const ENDS = ['end change', 'end consequence', 'end field'];

/** The same with a notice of the names alone, in each of which the number of a person stands. */
export const published: DiffReport = {
  ...diff,
  changes: diff.changes.map((change) => ({ ...change, name: 'Cấp thẻ, CCCD 001099012345' })),
  notice: {
    template: readTemplate([...NAMES, ...ENDS].map((name) => `{${name}}`).join('\n'), NOTICE)
      .template,
    old: {},
    new: {},
  },
};
