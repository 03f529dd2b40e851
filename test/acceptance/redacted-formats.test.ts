import fc from 'fast-check';
import { test } from 'vitest';
import { formatsOf } from '../support/formats-of.js';
import { persons } from '../support/persons.js';
import { COMMANDS, deskOf, expectNobody } from '../support/redacted.js';

test('nobody is found in any format of any command that redacts', () => {
  const [people = []] = fc.sample(persons, { seed: 20250701, numRuns: 1 });
  const desk = deskOf(people);
  const most = Math.max(...COMMANDS.map((command) => formatsOf(command).length));
  for (let turn = 0; turn < most; turn += 1)
    expectNobody(
      desk,
      COMMANDS.filter((command) => turn < formatsOf(command).length),
      people,
      turn,
    );
}, 1_200_000);
