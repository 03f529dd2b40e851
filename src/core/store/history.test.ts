import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyWorkspace } from './file/open.js';
import type { Workspace } from './file/workspace.js';
import type { ImportMode } from './revision/revision.js';

/** Key → value of the only field. */
type State = ReadonlyMap<string, string>;

type Step =
  | { readonly type: 'import'; readonly mode: ImportMode; readonly given: State }
  | { readonly type: 'restore'; readonly index: number };

const VALUES = ['x', 'y', 'z'];

const state = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(...VALUES), { maxKeys: 4 })
  .map((fields): State => new Map(Object.entries(fields)));

const mode: fc.Arbitrary<ImportMode> = fc.oneof(
  fc.constant({ type: 'update' } as const),
  fc.constant({ type: 'replace' } as const),
  fc
    .constantFrom(...VALUES)
    .map((value) => ({ type: 'replace-scope', field: 'v', value }) as const),
);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('import' as const), mode, given: state }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('restore' as const), index: fc.nat(5) }) },
);

/** What the dataset should hold after the step, written without any thought of storage. */
function nextState(history: readonly State[], step: Step): State {
  const latest: State = history.at(-1) ?? new Map();
  if (step.type === 'restore') return history[step.index] ?? latest;
  const staying = [...latest].filter(([, value]) => stays(step.mode, value));
  return new Map([...staying, ...step.given]);
}

function stays(mode: ImportMode, value: string): boolean {
  return mode.type === 'update' || (mode.type === 'replace-scope' && value !== mode.value);
}

function run(workspace: Workspace, dataset: string, step: Step): void {
  const who = { author: 'an', now: new Date(0) };
  if (step.type === 'restore') {
    const target = workspace.datasets().some(({ name }) => name === dataset)
      ? workspace.revisions(dataset).at(-1 - step.index)
      : undefined;
    if (target !== undefined) workspace.restore(dataset, `@${target.id}`, who);
    return;
  }
  const records = [...step.given].map(([key, v]) => ({ key, fields: { v } }));
  const nothing = { inputs: [], mapping: {}, findings: [], rejected: [] };
  workspace.commit({
    ...who,
    ...nothing,
    dataset,
    kind: 'any',
    keyFields: ['v'],
    mode: step.mode,
    records,
  });
}

function states(workspace: Workspace, dataset: string): Record<string, unknown>[] {
  if (!workspace.datasets().some(({ name }) => name === dataset)) return [];
  return workspace
    .revisions(dataset)
    .reverse()
    .map((revision) =>
      Object.fromEntries(
        [...workspace.records(revision)].map(({ key, fields }) => [key, fields.v]),
      ),
    );
}

test('whatever is imported and restored, every revision holds what it held', async () => {
  const steps = fc.array(fc.tuple(fc.constantFrom('one', 'two'), step), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(steps, async (script) => {
      const workspace = await emptyWorkspace();
      const model = { one: [] as State[], two: [] as State[] };
      for (const [dataset, step] of script) {
        const history = model[dataset === 'one' ? 'one' : 'two'];
        const before = history.at(-1) ?? new Map();
        const after = nextState(history, step);
        run(workspace, dataset, step);
        if (!sameState(before, after)) history.push(after);
      }
      for (const [dataset, history] of Object.entries(model)) {
        expect(states(workspace, dataset)).toEqual(history.map((held) => Object.fromEntries(held)));
        const counts = history.length === 0 ? [] : workspace.revisions(dataset).reverse();
        expect(counts.map(({ summary }) => summary.records)).toEqual(
          history.map(({ size }) => size),
        );
      }
      workspace.close();
    }),
    { seed: 20250701, numRuns: 150 },
  );
});

function sameState(a: State, b: State): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}
