import { qualified } from '../table-text.js';
import { areSet, type Conditional, GUARD_TABLES, type GuardAt, STEPS } from './guard.js';

/** How a dialect writes what the guard is made of. */
interface Writing {
  readonly quote: (name: string) => string;
  readonly literal: (text: string) => string;
}

/**
 * MySQL commits when columns are added, and the clients' `--force` commits what is left. A statement is kept as
 * a text until it is known whether it may run; nothing else here depends on a condition.
 */
export function mysqlGuard({ quote, literal }: Writing): GuardAt {
  const onlyIf = ({ name, when, statement }: Conditional): string[] => [
    `SET @haicap_${name} = IF(${when}, ${literal(statement)}, 'DO 0')`,
    `PREPARE haicap_${name} FROM @haicap_${name}`,
    `EXECUTE haicap_${name}`,
  ];
  return (place) => {
    const marks = qualified({ ...place, name: quote(GUARD_TABLES.marks) });
    return {
      marks,
      open: [
        `DROP TEMPORARY TABLE IF EXISTS ${marks}`,
        // With the engine of transactions, so that marks are undone with what they are of.
        `CREATE TEMPORARY TABLE ${marks} (mark VARCHAR(64) NOT NULL PRIMARY KEY) ENGINE = InnoDB`,
      ],
      settings: [{ name: 'encoding', when: "@@character_set_client = 'utf8mb4'" }],
      mark: (name, when) => `INSERT INTO ${marks} SELECT '${name}' FROM DUAL WHERE ${when}`,
      differs: (one, other) => `NOT (${one} <=> ${other})`,
      onlyIf,
      commit: (count) => [
        ...onlyIf({ name: 'commit', when: areSet(marks, count), statement: 'COMMIT' }),
        // After a commit there is nothing to undo.
        'ROLLBACK',
      ],
      close: [
        // The next script of the session must not find them.
        `SET ${STEPS.map((name) => `@haicap_${name} = NULL`).join(', ')}`,
        `DROP TEMPORARY TABLE ${marks}`,
      ],
    };
  };
}
