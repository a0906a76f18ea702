/**
 * The rooms of src/ and who may import whom: the one place that says so. architecture.test.ts holds
 * the code to it, and the README's map is written from it.
 */

export interface Room {
  /** A folder or file of src/. */
  readonly room: string;
  /** What it is, for the README's map. */
  readonly what: string;
  /** The rooms that it may import from, itself apart. */
  readonly imports: readonly string[];
  /** Packages and parts of Node that it may import from. */
  readonly packages?: readonly string[];
}

const handlers = [
  'services',
  'domain',
  'cards',
  'texts',
  'turn.ts',
  'understanding',
  'dialogs',
] as const;

export const rooms: readonly Room[] = [
  {
    room: 'strategy',
    what: 'the strategy as data, versioned; places and organisations',
    imports: [],
    packages: ['zod'],
  },
  {
    room: 'domain',
    what: 'the rules: pure, synchronous, without a clock',
    imports: ['strategy'],
    packages: ['node:crypto'],
  },
  {
    room: 'texts',
    what: 'every sentence that a person reads, in Swedish and English of one type',
    imports: ['domain', 'strategy'],
  },
  {
    room: 'understanding',
    what: 'text → meaning, pure: commands, places, dates, people, numbers',
    imports: ['strategy', 'texts'],
    packages: ['chrono-node', 'htmlparser2'],
  },
  {
    room: 'store',
    what: 'the adapters of the store port',
    imports: ['services/ports'],
    packages: [
      'better-sqlite3',
      '@azure/cosmos',
      '@azure/identity',
      'node:crypto',
      'node:fs',
      'node:path',
      'node:timers',
    ],
  },
  {
    room: 'services',
    what: 'use cases: load → rule → commit → tell; the ports they need',
    imports: ['domain', 'strategy'],
    packages: ['zod', 'date-holidays', 'node:crypto'],
  },
  {
    room: 'cards',
    what: 'data → Adaptive Card',
    imports: ['domain', 'texts', 'strategy'],
    packages: ['adaptivecards-templating', 'node:fs'],
  },
  {
    room: 'turn.ts',
    what: 'what a handler may know and do in one turn',
    imports: ['domain', 'texts', 'cards'],
  },
  {
    room: 'commands',
    what: 'way in 1: one file per thing one can say',
    imports: handlers,
  },
  {
    room: 'dialogs',
    what: 'way in 2: one file per conversation, and the small engine that runs them',
    imports: [...handlers.filter((room) => room !== 'dialogs'), 'strategy'],
    packages: ['zod', 'node:crypto'],
  },
  {
    room: 'actions',
    what: 'way in 3: one file per card button, named after its verb',
    imports: [...handlers, 'commands'],
  },
  {
    room: 'extensions',
    what: 'what Teams offers in its own menus: a search, something done with a message',
    imports: handlers,
    packages: ['node:crypto'],
  },
  {
    room: 'reminders',
    what: 'way in 4: one file per thing that time brings, and the sweep',
    imports: ['services', 'domain'],
    packages: ['pino'],
  },
  {
    room: 'bot',
    what: 'Teams ⇄ us: who is let in, what came, where it goes, how it is sent',
    imports: [
      'turn.ts',
      'cards',
      'texts',
      'services',
      'domain',
      'understanding',
      'commands',
      'dialogs',
      'actions',
      'extensions',
      'reminders',
    ],
    packages: ['botbuilder', 'zod', 'pino', 'node:crypto', 'node:timers'],
  },
  {
    room: 'server',
    what: 'the door: /api/messages and health',
    imports: ['bot', 'services', 'actions'],
    packages: ['restify', 'pino', 'node:events'],
  },
  {
    room: 'telemetry',
    what: 'what is measured, to Application Insights where that is asked for',
    imports: ['services/ports'],
    packages: [
      '@opentelemetry/sdk-metrics',
      '@opentelemetry/resources',
      '@azure/monitor-opentelemetry-exporter',
    ],
  },
  {
    room: 'local',
    what: 'trying it at home: the page of people and a local Teams client for each',
    imports: ['texts'],
    packages: ['zod', 'node:*'],
  },
  {
    room: 'config.ts',
    what: 'the one file that reads the environment',
    imports: ['domain'],
    packages: ['zod', 'node:fs'],
  },
  {
    room: 'wiring',
    what: 'parts of the wiring: the means of the services, who is spoken to, who is let in',
    imports: ['config.ts', 'bot', 'store', 'services', 'domain'],
    packages: ['pino', 'node:crypto'],
  },
  {
    room: 'app.ts',
    what: 'wiring, by hand',
    imports: [
      'wiring',
      'config.ts',
      'bot',
      'server',
      'store',
      'services',
      'reminders',
      'telemetry',
    ],
    packages: ['pino', 'node:net'],
  },
  {
    room: 'main.ts',
    what: 'start and stop',
    imports: ['app.ts', 'config.ts', 'local'],
  },
];

/** Where the README's map begins and ends; what lies between is made from the table. */
export const markers = { begin: '<!-- map -->', end: '<!-- /map -->' } as const;

/** The map as it stands in the README: one row a room, the packages that no other room may import. */
export function mapText(): string {
  const rows = rooms.map(({ room, what, imports, packages = [] }) => {
    const only = packages.filter((name) => !name.startsWith('node:') && usersOf(name) === 1);
    const path = room.endsWith('.ts') ? room : `${room}/`;
    return `| \`src/${path}\` | ${what} | ${imports.join(', ') || '–'} | ${only.join(', ') || '–'} |`;
  });
  const head = ['| room | what | may import | packages only here |', '|---|---|---|---|'];
  return `${[...head, ...rows].join('\n')}\n`;
}

function usersOf(name: string): number {
  return rooms.filter(({ packages }) => packages?.includes(name)).length;
}
