import { type Kind, Vocabulary } from '../../../src/core/kinds/index.js';
import { field } from '../datasets/fields.js';

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
