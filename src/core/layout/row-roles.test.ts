import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROW_ROLES } from '../../lib/tables/index.js';
import { RowRoles } from './row-roles.js';

test('roles are those of a map, from the top of the sheet', () => {
  const roles = fc.array(fc.tuple(fc.nat(5000), fc.constantFrom(...ROW_ROLES)));
  fc.assert(
    fc.property(roles, (given) => {
      const map = new Map(given);
      const made = new RowRoles(given);
      expect([...made]).toEqual([...map].sort(([a], [b]) => a - b));
      expect(made.size).toBe(map.size);
      for (const row of [0, 1, 1023, 1024, ...map.keys()]) {
        expect(made.get(row)).toBe(map.get(row));
        expect(made.has(row)).toBe(map.has(row));
      }
      expect([...made.values()]).toHaveLength(map.size);
    }),
  );
});
