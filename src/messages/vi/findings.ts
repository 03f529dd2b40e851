import { columns } from './findings/columns.js';
import { reading } from './findings/reading.js';
import { records } from './findings/records.js';
import { repairs } from './findings/repairs.js';

/**
 * The Vietnamese words of every finding code.
 *
 * `title` heads a group, `message` tells one finding, `suggestion` what to do about that one (it is
 * left out when a parameter in it has no value, as `closest` often has none), `why` and `remedy`
 * are the page of `haicap explain`.
 */
export const findings = { ...reading, ...columns, ...repairs, ...records } as const;
