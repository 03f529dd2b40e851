import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files of `test/` run whole commands. */
const isOfCommands = ({ moduleId }: TestSpecification) => moduleId.includes('/test/');

/**
 * Runs tests of whole commands before those of units, else the longest (as far as is known, the largest) first: what
 * remains for the end is short, and no worker waits for another.
 */
export class CommandsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(isOfCommands), ...sorted.filter((file) => !isOfCommands(file))];
  }
}
