// The floors of the house: a room imports from strictly lower floors only, and never
// reaches past another room's index. Rooms on one floor don't know each other.
const FLOORS = {
  schemas: -1,
  'lib/text': 0,
  'lib/streams': 0,
  'lib/pace': 0,
  'lib/tables': 1,
  'lib/documents': 2,
  'core/findings': 3,
  'core/codes': 3,
  'core/checked-json': 4,
  'core/layout': 4,
  'core/kinds': 5,
  'core/register': 5,
  'core/law': 6,
  'core/checks': 7,
  'core/compare': 7,
  'core/merge': 8,
  'core/patch': 8,
  'core/reading': 8,
  'core/store': 8,
  'core/settle': 9,
  'core/sides': 9,
  'core/adopt': 10,
  'core/sql': 10,
  'core/portal': 10,
  'core/config': 11,
  report: 12,
  command: 13,
  features: 14,
  cli: 15,
};

const rooms = Object.keys(FLOORS);
const closedTo = (room) => {
  const higher = rooms.filter((other) => other !== room && FLOORS[other] >= FLOORS[room]);
  // Nothing of the library knows our trade, however low it stands.
  if (!room.startsWith('lib/')) return higher;
  return [...new Set([...higher, ...rooms.filter((other) => other.startsWith('core/'))])];
};
const forbidden = rooms.map((room) => ({
  name: `floor-${FLOORS[room]}-${room}`,
  comment: `src/${room} stands on floor ${FLOORS[room]}: it may import from lower floors only`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: closedTo(room).length > 0 ? `^src/(${closedTo(room).join('|')})/` : '^$' },
}));

/** Files that define what documents look like; `schemas.ts` is a room's door to its own. */
const SCHEMA_FILES =
  '^src/(schemas/|(report|features)/.*schemas?\\.ts$|core/.*/file-schema\\.ts$|core/[^/]+/schemas\\.ts$)';

/** A room's folder, as a group of a pattern. */
const ROOM = '((?:lib|core|features/wards|features)/[^/]+|[^/]+)';

module.exports = {
  forbidden: [
    ...forbidden,
    {
      name: 'features-apart',
      comment: 'no feature knows another: what two need goes to core or report',
      severity: 'error',
      from: { path: '^src/features/(wards/[^/]+|[^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'through-the-door',
      comment:
        'another room is entered through its index.ts, or for its closed lists through choices.ts; only its own tests see inside',
      severity: 'error',
      from: { path: `^src/${ROOM}/`, pathNot: '\\.test\\.ts$' },
      to: {
        path: `^src/${ROOM}/`,
        pathNot: ['^src/$1/', `^src/${ROOM}/(index|schemas|choices)\\.ts$`, '^src/cli/'],
      },
    },
    {
      name: 'choices-load-nothing',
      comment: 'every command starts with the choices of many rooms: they load no other room',
      severity: 'error',
      from: { path: `^src/${ROOM}/choices\\.ts$` },
      to: { path: '^src/', pathNot: '^src/$1/' },
    },
    {
      name: 'starts-with-choices',
      comment:
        'what every command starts with loads no room whole, but where it is asked for (import()): a quarter of the time that help took went into the words of findings',
      severity: 'error',
      from: {
        path: '^src/((cli|command)/|features/.*/(command|index)[.]ts$)',
        pathNot: ['\\.test\\.ts$', '/(report|words)/', '^src/command/(output|baseline)\\.ts$'],
      },
      to: {
        path: '^src/(core|report|lib/(tables|documents))/.*index\\.ts$',
        dependencyTypesNot: ['type-only', 'dynamic-import'],
      },
    },
    {
      name: 'known-room',
      comment: 'every source file lives in a room that has a floor',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${rooms.join('|')})/` },
      to: {},
    },
    {
      name: 'not-to-test',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.ts$' },
      to: { path: '(^test/|\\.test\\.ts$)' },
    },
    {
      name: 'no-dev-dep',
      severity: 'error',
      from: { path: '^src/', pathNot: ['\\.test\\.ts$', SCHEMA_FILES] },
      to: { dependencyTypes: ['npm-dev'], pathNot: '@types' },
    },
    {
      name: 'schemas-apart',
      comment:
        'the product takes the types of its documents from their schemas, and never loads these',
      severity: 'error',
      from: { path: '^src/', pathNot: ['\\.test\\.ts$', SCHEMA_FILES] },
      to: { path: SCHEMA_FILES, dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
