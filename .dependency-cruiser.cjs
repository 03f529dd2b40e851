// The floors of the house: a room imports from strictly lower floors only, and never
// reaches past another room's index. Rooms on one floor don't know each other.
const FLOORS = {
  messages: 0,
  'lib/text': 0,
  'lib/tables': 1,
  'lib/documents': 2,
  'core/findings': 3,
  'core/codes': 3,
  'core/layout': 4,
  'core/kinds': 5,
  'core/register': 5,
  'core/law': 6,
  'core/checks': 7,
  'core/compare': 7,
  'core/settle': 7,
  'core/store': 8,
  'core/sql': 8,
  'core/portal': 9,
  report: 10,
  jobs: 11,
  cli: 12,
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

/** A room's folder, as a group of a pattern. */
const ROOM = '((?:lib|core)/[^/]+|[^/]+)';

module.exports = {
  forbidden: [
    ...forbidden,
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'through-the-door',
      comment: 'another room is entered through its index.ts; only its own tests see inside',
      severity: 'error',
      from: { path: `^src/${ROOM}/`, pathNot: '\\.test\\.ts$' },
      to: {
        path: `^src/${ROOM}/`,
        pathNot: ['^src/$1/', `^src/${ROOM}/index\\.ts$`, '^src/(messages|cli)/'],
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
      from: { path: '^src/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm-dev'], pathNot: '@types' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
