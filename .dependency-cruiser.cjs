/*
 * The rooms of src/, from left to right: a room imports itself and the rooms before it; those of one line do not import
 * each other. Adding a room means adding it here.
 */
const PLAN = [
  ['foundation'],
  ['law'],
  ['places'],
  ['operators', 'hours'],
  ['structures'],
  ['labelling', 'subsidies', 'access'],
  ['procedure', 'network', 'geo'],
  ['letters'],
  ['exchange', 'register'],
];
const ROOMS = Object.fromEntries(
  PLAN.flatMap((rooms, index) => rooms.map((room) => [room, PLAN.slice(0, index).flat()])),
);
const OWN_ENTRY = ['access', 'geo', 'exchange'];
const ENTRIES = ['^src/index\\.ts$', ...OWN_ENTRY.map((room) => `^src/${room}/index\\.ts$`)];

const folders = (rooms) => `^src/(?:${rooms.join('|')})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(ROOMS).map(([room, above]) => ({
      name: `room-${room}`,
      comment: `src/${room} imports only itself${above.length > 0 ? ` and ${above.join(', ')}` : ''}.`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: folders([room, ...above]) },
    })),
    {
      name: 'known-rooms',
      comment: 'A folder of src/ has its place in the table of layers.',
      severity: 'error',
      from: { path: '^src/', pathNot: [folders(Object.keys(ROOMS)), '^src/index\\.ts$'] },
      to: {},
    },
    {
      name: 'root-entry',
      comment: 'What has its own entry is not re-exported from the root.',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: folders(OWN_ENTRY) },
    },
    {
      name: 'entries-are-for-users',
      comment: 'Inside the library, import the file itself, not an entry.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: ENTRIES },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-core-modules',
      comment: 'The library runs where Node does not.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'declared-packages-only',
      severity: 'error',
      from: {},
      to: {
        dependencyTypes: ['npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'],
        // Types alone: the package itself is declared.
        pathNot: '/@types/',
      },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ENTRIES },
      to: {},
    },
    {
      name: 'reachable-from-an-entry',
      comment: 'A file that no entry reaches is dead code.',
      severity: 'error',
      from: { path: ENTRIES },
      to: { path: '^src/', pathNot: ENTRIES, reachable: false },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
