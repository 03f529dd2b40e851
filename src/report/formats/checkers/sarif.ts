import manifest from '../../../../package.json' with { type: 'json' };
import type { Severity } from '../../../core/findings/index.js';
import { madeWhenRead } from '../../../lib/streams/index.js';
import { type Checklist, lineOf } from '../../remarks/checklist.js';
import type { Remark, RemarkRule } from '../../remarks/remark.js';
import { jsonList, jsonText } from '../json-text.js';
import { checking } from './checking.js';

const LEVEL: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

const LANGUAGE = { vi: 'vi-VN', en: 'en-US' } as const;

/** SARIF 2.1.0: one run, a result a remark. What could not be read is told as a result and as a notification besides. */
export const sarif = checking(function* (checklist) {
  const rules = rulesOf(checklist);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  yield `{\n  "$schema": "${SCHEMA}",\n  "version": "2.1.0",\n  "runs": [\n    {\n`;
  for (const [name, value] of Object.entries(runOf(checklist, rules)))
    yield `      "${name}": ${jsonText(value).replaceAll('\n', '\n      ')},\n`;
  yield '      "results": ';
  const results = madeWhenRead(function* () {
    for (const remark of checklist.all) yield resultOf(remark, indexes.get(remark.rule));
  });
  yield* jsonList(results, 3);
  yield '\n    }\n  ]\n}\n';
});

/** Each rule once, in the order in which they are met. A reason to stop has no title but what it says. */
function rulesOf({ failures, found }: Checklist): readonly RemarkRule[] {
  const rules = [
    ...failures.map(
      ({ rule, message }): RemarkRule => ({ id: rule, title: message, severity: 'error' }),
    ),
    ...found.heads.map(({ rule }) => rule),
  ];
  return [...new Map(rules.map((rule) => [rule.id, rule])).values()];
}

function runOf({ lang, failures, exit }: Checklist, rules: readonly RemarkRule[]) {
  return {
    tool: {
      driver: {
        name: manifest.name,
        semanticVersion: manifest.version,
        rules: rules.map(describe),
      },
    },
    language: LANGUAGE[lang],
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: failures.length === 0,
        exitCode: exit,
        toolExecutionNotifications: failures.map((failure) => ({
          descriptor: { id: failure.rule },
          level: 'error',
          message: { text: textOf(failure) },
          locations: locationsOf(failure),
        })),
      },
    ],
  };
}

function describe({ id, title, why, remedy, severity }: RemarkRule) {
  return {
    id,
    shortDescription: { text: title },
    ...(why !== undefined && { fullDescription: { text: why } }),
    ...(remedy !== undefined && { help: { text: remedy } }),
    defaultConfiguration: { level: LEVEL[severity] },
  };
}

function resultOf(remark: Remark, ruleIndex: number | undefined) {
  const { rule, severity, about, fingerprint } = remark;
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVEL[severity],
    message: { text: textOf(remark) },
    locations: locationsOf(remark),
    partialFingerprints: { 'haicap/v1': fingerprint },
    ...(Object.keys(about).length > 0 && { properties: about }),
  };
}

function textOf({ message, suggestion }: Remark): string {
  return suggestion === undefined ? message : `${message} ${suggestion}`;
}

function locationsOf({ place }: Remark) {
  const { file, sheet, cell } = place;
  if (file === '') return [];
  const startLine = lineOf(place);
  const name = [sheet, cell].filter((part) => part !== undefined).join('!');
  return [
    {
      physicalLocation: {
        artifactLocation: { uri: uriOf(file) },
        ...(startLine !== undefined && { region: { startLine } }),
      },
      ...(name !== '' && { logicalLocations: [{ fullyQualifiedName: name, kind: 'element' }] }),
    },
  ];
}

/** A relative reference: each part of the path by itself, since a name may hold a colon or a question mark. */
function uriOf(file: string): string {
  return file
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
