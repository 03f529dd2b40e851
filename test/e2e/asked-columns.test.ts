import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { atTerminal, HAS_TERMINAL } from '../support/terminal.js';

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
      [{ when: 'which column says the ward', type: `\u001b[B${ENTER}` }],
    );
    expect(none.screen).toContain('ward-columns-missing');
  },
);
