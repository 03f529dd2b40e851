import type { DiffReport } from '../../../src/features/diff/report/types.js';
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
