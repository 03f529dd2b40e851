import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { atTerminal, HAS_TERMINAL } from '../support/terminal.js';

const DOWN = '\u001b[B';
const ENTER = '\r';

const TABLE = 'Năm,Địa điểm làm việc\n1980,"Phường Bến Nghé, Quận 1, TP.HCM"\n';

test.runIf(HAS_TERMINAL)(
  'where no column is known to say the ward, a person is asked which does',
  async () => {
    const desk = new Desk();
    desk.put('noi.csv', TABLE);
    const args = ['reconcile', 'noi.csv', '--out', 'ra.csv', '--lang', 'en'];
    const answered = await atTerminal(desk, args, [
      { when: 'which column says the ward', type: ENTER },
    ]);
    expect([answered.status, answered.screen.includes('Wrote ra.csv')]).toEqual([0, true]);
    expect(desk.read('ra.csv')).toContain('26740');
    const none = await atTerminal(
      desk,
      ['review', 'noi.csv', '--decisions', 'd.json', '--lang', 'en'],
      [{ when: 'which column says the ward', type: `${DOWN}${ENTER}` }],
    );
    expect(none.screen).toContain('ward-columns-missing');
  },
);

test.runIf(HAS_TERMINAL)(
  'of two columns that may say the ward a person is asked which does, by the beginning of the file',
  async () => {
    const desk = new Desk();
    const row = '1,Phường Bến Thành,Phường Bến Nghé,Quận 1,Thành phố Hồ Chí Minh\n';
    desk.put('hai.csv', `Số,Xã,Xã phường,Huyện,Tỉnh\n${row.repeat(4_000)}`);
    const args = ['reconcile', 'hai.csv', '--out', 'ra.csv', '--lang', 'en'];
    const { status, screen } = await atTerminal(desk, args, [
      { when: 'which column is “Ward”', type: `${DOWN}${ENTER}` },
    ]);
    expect([status, screen.includes('Wrote ra.csv')]).toEqual([0, true]);
    expect(screen).toContain('C “Xã phường” → Ward (ward');
  },
);
