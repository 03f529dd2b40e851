import type { LookupReport } from '../../../src/features/wards/lookup/report/types.js';

const legalBasis = {
  resolution: '9001/NQ-UBTVQH15',
  article: 1,
  clause: 1,
  adopted: '2025-06-16',
  effective: '2025-07-01',
};

/** A unit that must be meant, one that contradicts, one by a name of an earlier round; one more is hidden. */
export const lookedUp: LookupReport = {
  type: 'wards-lookup',
  query: {
    text: 'X. Núi Bạc, H. Hạ Lang, 0912345678',
    name: 'Núi Bạc',
    type: 'commune',
    district: 'H. Hạ Lang',
  },
  asOf: '2026-05-01',
  total: 4,
  candidates: [
    {
      code: '10002',
      name: 'Xã Núi Bạc',
      type: 'commune',
      district: 'Huyện Hạ Lang',
      province: 'Tỉnh Mây Trắng',
      provinceCode: '10',
      validTo: '2025-06-30',
      match: 'abbreviated',
      reasons: ['district-agrees'],
      certain: true,
      successors: [
        {
          code: '10001',
          name: 'Xã Suối Mơ',
          type: 'commune',
          province: 'Tỉnh Mây Trắng',
          provinceCode: '10',
          validFrom: '2025-07-01',
          step: 1,
          coverage: 'partial',
          area: 'part',
          population: 'part',
          legalBasis,
        },
      ],
    },
    {
      code: '20001',
      name: 'Phường Núi Bạc',
      type: 'ward',
      province: 'Tỉnh Đồi Gió',
      provinceCode: '20',
      match: 'exact',
      reasons: ['type-differs', 'district-differs'],
      certain: false,
      successors: [],
    },
    {
      code: '20002',
      name: 'Xã Gió Ngàn',
      type: 'commune',
      district: 'Huyện Gió',
      province: 'Tỉnh Đồi Gió',
      provinceCode: '20',
      validTo: '2025-06-30',
      match: 'proposed',
      reasons: ['district-unknown'],
      certain: false,
      former: { name: 'xanuibac', strength: 'proposed', source: 'https://example.org/ten-cu' },
      successors: [],
    },
  ],
  lost: [],
};
