import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { miniRegister } from '../../../../test/support/wards/mini-country.js';
import { stripDiacritics } from '../../../lib/text/index.js';
import type { FormerNames } from '../former/types.js';
import { communesOn } from '../queries.js';
import { fullName } from '../units/unit-types.js';
import { type MatcherOptions, makeMatcher } from './matcher.js';
import type { Asked } from './types.js';

const register = miniRegister();

const former: FormerNames = {
  names: [
    { name: 'Đá Cũ', survivor: '11002', strength: 'official', code: '11009', source: '1' },
    { name: 'xalangxua', survivor: '20002', strength: 'proposed', year: '2019', source: '2' },
  ],
  sources: new Map([
    ['1', 'đối chiếu'],
    ['2', 'https://example.org'],
  ]),
};

const shortNames = [{ short: 'MT', name: 'Mây Trắng' }];

function ask(asked: string | Asked, options?: MatcherOptions) {
  const matcher = makeMatcher({ register, former, shortNames }, options);
  return matcher.match(typeof asked === 'string' ? { text: asked } : asked);
}

/** Each candidate on one line: `✔` when certain, code, name, first day, level, reasons. */
function lines(asked: string | Asked, options?: MatcherOptions): string[] {
  return ask(asked, options).candidates.map(({ unit, level, reasons, certain }) =>
    [certain ? '✔' : '?', unit.code, fullName(unit), unit.from ?? '', level, ...reasons]
      .filter((part) => part !== '')
      .join(' '),
  );
}

describe('names', () => {
  test.each([
    ['Xã Núi Bạc', '✔ 10002 Xã Núi Bạc exact'],
    ['xã  NÚI BẠC', '✔ 10002 Xã Núi Bạc folded'],
    ['X. Núi Bạc', '✔ 10002 Xã Núi Bạc abbreviated'],
    ['Núi Bạc, H.Hạ Lang', '? 10002 Xã Núi Bạc exact district-differs'],
    ['Xã Núi Bạc, TP. Cầu Mây, MT', '✔ 10002 Xã Núi Bạc exact district-agrees province-agrees'],
    ['xa nui bac', '? 10002 Xã Núi Bạc loose'],
    ['nui bac, cau may', '✔ 10002 Xã Núi Bạc loose district-agrees'],
    ['Núi Bac, Cầu Mây', '✔ 10002 Xã Núi Bạc loose district-agrees'],
    ['Xã Núi Bặc', '? 10002 Xã Núi Bạc loose'],
    ['Xã Núi Bạch', '? 10002 Xã Núi Bạc similar'],
  ])('%s', (text, first) => {
    expect(lines(text)[0]).toBe(first);
  });

  test('a name that another official text writes otherwise', () => {
    expect(lines('xã Ea Knuếc')[0]).toBe('✔ 11003 Xã Ea KNuec variant');
    expect(lines('xã Ea KNuec')[0]).toBe('✔ 11003 Xã Ea KNuec exact');
  });

  test('old and new units of one name can not be told apart without a district or a day', () => {
    expect(lines('Xã Tân Lập')).toEqual([
      '? 11002 Xã Tân Lập 2025-07-01 exact',
      '? 10004 Xã Tân Lập exact',
      '? 11001 Xã Tân Lập exact',
    ]);
    expect(lines('Xã Tân Lập, huyện Thượng Lang')[0]).toBe(
      '✔ 11001 Xã Tân Lập exact district-agrees',
    );
    expect(lines('Xã Tân Lập', { day: '2025-07-01' })).toEqual([
      '✔ 11002 Xã Tân Lập 2025-07-01 exact',
      '? 10004 Xã Tân Lập exact other-date',
      '? 11001 Xã Tân Lập exact other-date',
    ]);
    const units = communesOn(register, '2025-07-01');
    expect(lines('Xã Tân Lập', { units })).toEqual(['✔ 11002 Xã Tân Lập 2025-07-01 exact']);
  });

  test('another type speaks against a unit', () => {
    expect(lines('Phường Suối Mơ')).toEqual([
      '✔ 10001 Phường Suối Mơ 2026-05-01 exact',
      '? 10001 Xã Suối Mơ 2025-07-01 exact type-differs',
      '? 10001 Xã Suối Mơ exact type-differs',
    ]);
  });
});

describe('diacritics here and none there', () => {
  const sure = '✔ 11002 Xã Đá Dựng loose district-agrees province-agrees';
  test.each([
    ['Số 12, Xa Da Dung, Huyen Thuong Lang, Tinh Suoi Xanh', sure],
    ['Số 12 đường Láng, Xa Da Dung, Huyện Thượng Lang, Suối Xanh', sure],
    [
      'Xã Đá Dựng, Huyen Thuong Lang, MT',
      sure.replace('loose', 'exact').replace(/agrees$/, 'of-successor'),
    ],
    ['Số 12, Xa Da Dung, Tinh Suoi Xanh', '? 11002 Xã Đá Dựng loose province-agrees'],
  ])('%s', (text, first) => {
    expect(lines(text)[0]).toBe(first);
  });

  test('in a column beside the text', () => {
    const asked = { text: 'Xã Đá Dựng', district: 'Huyen Thuong Lang', province: 'Suối Xanh' };
    expect(lines(asked)[0]).toBe('✔ 11002 Xã Đá Dựng exact district-agrees province-agrees');
  });
});

describe('places', () => {
  test('the province as it was called then, and the one it has become', () => {
    expect(lines('Xã Đá Dựng, tỉnh Suối Xanh')[0]).toBe('✔ 11002 Xã Đá Dựng exact province-agrees');
    expect(lines('Xã Đá Dựng, tỉnh Mây Trắng')[0]).toBe(
      '✔ 11002 Xã Đá Dựng exact province-of-successor',
    );
    expect(lines('Xã Đá Dựng, tỉnh Đồi Gió')[0]).toBe('? 11002 Xã Đá Dựng exact province-differs');
  });

  test('a unit of today under the province and the district of those it was made of', () => {
    expect(lines('Xã Ea Ning, tỉnh Suối Xanh')[0]).toBe(
      '? 11003 Xã Ea Ning 2025-07-01 exact province-of-predecessor',
    );
    expect(lines('Xã Ea Ning, huyện Thượng Lang, Mây Trắng')[0]).toBe(
      '? 11003 Xã Ea Ning 2025-07-01 exact district-of-predecessor province-agrees',
    );
    expect(lines('Đặc khu Hòn Sao, huyện Hòn Sao')[0]).toBe(
      '? 10007 Đặc khu Hòn Sao 2025-07-01 exact district-of-predecessor',
    );
  });

  test('a place that nobody knows leaves it open', () => {
    expect(lines('Xã Núi Bạc, huyện Không Có')[0]).toBe(
      '? 10002 Xã Núi Bạc exact district-unknown',
    );
    expect(lines('Xã Núi Bạc, tỉnh Không Có')[0]).toBe('? 10002 Xã Núi Bạc exact province-unknown');
  });

  test('given beside the text, by name or code', () => {
    const asked = { text: 'Tân Lập', district: 'H. Thượng Lang', province: 'Suối Xanh' };
    expect(lines(asked)[0]).toBe('✔ 11001 Xã Tân Lập exact district-agrees province-agrees');
    expect(lines({ text: 'Tân Lập', district: '111', province: '11' })[0]).toBe(
      '✔ 11001 Xã Tân Lập exact district-agrees province-agrees',
    );
  });
});

describe('a commune that bears the name of a district', () => {
  const units = communesOn(register, '2025-06-30');
  test.each([
    ['Cầu Mây, Mây Trắng', '? 10003 Phường Cầu Mây exact province-agrees'],
    ['Số 5 Lê Lợi, Cầu Mây, Mây Trắng', '? 10003 Phường Cầu Mây exact province-agrees'],
    ['cau may, may trang', '? 10003 Phường Cầu Mây loose province-agrees'],
    ['Cầu Mây', '? 10003 Phường Cầu Mây exact'],
    ['P. Cầu Mây, MT', '✔ 10003 Phường Cầu Mây abbreviated province-agrees'],
    ['Cầu Mây, Cầu Mây, MT', '✔ 10003 Phường Cầu Mây exact district-agrees province-agrees'],
    ['10003 Cầu Mây, MT', '✔ 10003 Phường Cầu Mây exact code-agrees province-agrees'],
  ])('%s', (text, first) => {
    expect(lines(text, { units })[0]).toBe(first);
  });

  test('is no doubtful answer when there are no districts any more', () => {
    const sure = '✔ 10003 Phường Cầu Mây 2025-07-01 exact province-agrees';
    const today = communesOn(register, '2025-07-01');
    expect(lines('Cầu Mây, MT', { units: today })[0]).toBe(sure.replace('✔', '?'));
    expect(lines('Cầu Mây, MT', { units: today, since: '2025-07-01' })[0]).toBe(sure);
    expect(lines('Cầu Mây, MT', { day: '2025-07-01' })[0]).toBe(sure);
  });
});

describe('two addresses in one text', () => {
  const one = 'Xã Núi Bạc, TP Cầu Mây, Mây Trắng';
  const other = 'Xã Đá Dựng, Huyện Thượng Lang, Suối Xanh';
  const both = (text: string) =>
    lines(text)
      .filter((line) => line.includes('agrees'))
      .map((line) => line.slice(0, 7))
      .sort();

  test.each([
    ['parted and named', `Thường trú: ${one}; tạm trú: Số 5, ${other}`],
    ['in brackets', `Số 5, ${one} (nay là ${other})`],
    ['parted by a comma alone', `${one}, ${other}`],
    ['parted by nothing but the next type', `${one} ${other}`],
    ['the second without its province', `${one}; Xã Đá Dựng, Huyện Thượng Lang`],
    ['without types', 'Núi Bạc, Cầu Mây, Mây Trắng; Đá Dựng, Thượng Lang, Suối Xanh'],
    ['without diacritics', stripDiacritics(`${one}; ${other}`)],
  ])('%s: neither is certain', (_, text) => {
    expect(both(text)).toEqual(['? 10002', '? 11002']);
    expect(ask(text).query.ward).toBeUndefined();
  });

  test('one that nobody knows is another address all the same', () => {
    expect(lines(`Xã Không Đâu, TP Cầu Mây, Mây Trắng; ${other}`)[0]).toMatch(/^\? 11002/);
  });

  test('of the same commune are as certain as one', () => {
    expect(lines(`Thường trú: ${one}; tạm trú: X. Núi Bạc, TP. Cầu Mây, MT`)[0]).toBe(
      '✔ 10002 Xã Núi Bạc abbreviated district-agrees province-agrees',
    );
  });

  test.each([
    'TP Cầu Mây, Xã Núi Bạc, MT',
    'Mây Trắng, TP Cầu Mây, Xã Núi Bạc',
    'Số 5, Đồi Gió, Xã Núi Bạc, TP Cầu Mây, MT',
    'P.204, TP Sao Xa, Xã Núi Bạc, TP Cầu Mây, MT',
  ])('%s is one', (text) => {
    expect(lines(text)[0]).toMatch(/^✔ 10002/);
  });
});

describe('codes', () => {
  test('a code alone means every unit that bore it', () => {
    expect(lines('10004')).toEqual([
      '? 10004 Xã Bến Hòa 2025-07-01 code',
      '? 10004 Xã Tân Lập code',
    ]);
    expect(lines('10004', { day: '2025-06-30' })[0]).toBe('✔ 10004 Xã Tân Lập code');
  });

  test('code and name together', () => {
    expect(lines('10004 Tân Lập')).toEqual([
      '✔ 10004 Xã Tân Lập exact code-agrees',
      '? 10004 Xã Bến Hòa 2025-07-01 code name-differs',
      '? 11002 Xã Tân Lập 2025-07-01 exact code-differs',
      '? 11001 Xã Tân Lập exact code-differs',
    ]);
    expect(lines({ text: 'Núi Bạc', code: '10001' }).slice(0, 1)).toEqual([
      '? 10001 Phường Suối Mơ 2026-05-01 code name-differs',
    ]);
  });

  test('a code that no unit ever bore', () => {
    expect(lines('99999')).toEqual([]);
    expect(lines('99999 Núi Bạc')).toEqual(['? 10002 Xã Núi Bạc exact code-unknown']);
  });
});

describe('names of earlier rounds', () => {
  test('the official reconciliation leads to the survivor', () => {
    const text = 'Xã Đá Cũ, huyện Thượng Lang, tỉnh Suối Xanh';
    expect(lines(text)).toEqual(['✔ 11002 Xã Đá Dựng former district-agrees province-agrees']);
    expect(ask(text).candidates[0]?.former?.code).toBe('11009');
    expect(lines('Xã Đá Cũ')).toEqual(['? 11002 Xã Đá Dựng former']);
    expect(lines('11009 Đá Cũ')).toEqual(['? 11002 Xã Đá Dựng former']);
    expect(lines('11009')).toEqual(['? 11002 Xã Đá Dựng former']);
  });

  test('the list that nobody has checked only proposes', () => {
    expect(lines('Xã Làng Xưa, huyện Gió, tỉnh Đồi Gió')).toEqual([
      '? 20002 Xã Gió Ngàn proposed district-agrees province-agrees',
    ]);
    expect(lines('lang xua')).toEqual(['? 20002 Xã Gió Ngàn proposed']);
  });
});

test('an answer does not depend on what was asked before', () => {
  const questions = [
    'Số 12, Xa Da Dung, Huyen Thuong Lang, Tinh Suoi Xanh',
    'So 12, Xa Da Dung, Huyen Thuong Lang, Tinh Suoi Xanh',
    'Xã Đá Dựng, Huyện Thượng Lang, Tỉnh Suối Xanh',
    'Số 12, Xã Đá Dựng, Huyen Thuong Lang',
    'Xa Da Dung, Huyen Thuong Lang',
    'Tan Lap, Cau May, MT',
    'Số 12, Tan Lap, TP Cau May, MT',
    'So 12, Tan Lap, TP Cau May, MT',
  ];
  const alone = new Map(questions.map((text) => [text, ask(text)]));
  fc.assert(
    fc.property(fc.shuffledSubarray(questions), (order) => {
      const matcher = makeMatcher({ register, former, shortNames });
      for (const text of order) expect(matcher.match({ text })).toEqual(alone.get(text));
    }),
  );
});

test('a text that says nothing gives nothing', () => {
  for (const text of ['', ' ', ',', '()', '-', '…', '\u0000'])
    expect(lines(text).filter((line) => line.startsWith('✔'))).toEqual([]);
});
