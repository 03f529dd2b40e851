import { buildProgram } from '../../../src/cli/program.js';
import { formatsOf } from '../../support/formats-of.js';
import { HOSTILE_TEXTS } from '../procedure-list.js';
import { Random } from '../random.js';
import { Steps } from '../steps.js';
import { damageFile } from './damage-file.js';
import { ASKED, OPTIONS, STORE, TARGETS } from './targets.js';

/** A whole command that reads a damaged file, or is given what nobody should type. */
export interface CommandMutant {
  readonly seed: number;
  readonly args: readonly string[];
  /** Files of the office that are there as they are. */
  readonly needs: readonly string[];
  readonly damaged?: { readonly name: string; readonly bytes: Buffer };
  readonly steps: readonly string[];
}

/** A text that can be typed. */
const TYPED = HOSTILE_TEXTS.filter((text) => !text.includes('\0'));

/** Takes a seed and the office's files; gives its command: always the same. */
export function mutateCommand(seed: number, fileOf: (name: string) => Buffer): CommandMutant {
  const random = new Random(seed);
  const steps = new Steps(random);
  if (random.chance(0.04)) {
    const text = random.pick(TYPED);
    const asked = random.pick(ASKED).map((word) => word.replace('{}', () => text));
    const args = [...asked, ...formatOf(asked, random)];
    return { seed, args, needs: ['list.csv', STORE], steps: [] };
  }
  const { file, needs, commands } = random.pick(TARGETS);
  const bytes = damageFile(file, fileOf(file), steps);
  const command = random.pick(commands);
  const args = [...command, ...formatOf(command, random), ...optionOf(command, random)];
  return { seed, args, needs, damaged: { name: file, bytes }, steps: steps.taken };
}

/** Often JSON, whose accounts can be judged; workbooks as files, since they are nothing for a screen. */
function formatOf(command: readonly string[], random: Random): readonly string[] {
  const format = random.chance(0.4) ? 'json' : random.pick(formatsOf(command));
  return ['--format', format, ...(format === 'xlsx' ? ['--output', 'report.xlsx'] : [])];
}

/** Mostly none; else one that the command has. */
function optionOf(command: readonly string[], random: Random): readonly string[] {
  if (random.chance(0.6)) return [];
  const known = namesOf(command);
  const [name, ...values] = random.pick(OPTIONS.filter(([option]) => known.has(option)));
  return values.length === 0 ? [name] : [name, random.pick(values)];
}

const program = buildProgram('vi');

function namesOf([first, second]: readonly string[]): ReadonlySet<string> {
  const outer = program.commands.find((command) => command.name() === first);
  const inner = outer?.commands.find((command) => command.name() === second);
  return new Set((inner ?? outer)?.options.flatMap(({ long }) => long ?? []));
}
