/** The one file that reads the environment. A wrong value is named, with what would be right. */

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { roles } from './domain/roles.ts';
import type { StoreKind } from './domain/status.ts';

const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean),
  );
const countOrOff = z.union([z.literal('off'), z.coerce.number().int().min(1)]);
const onOff = z.enum(['on', 'off']);
const quiet = z.union([
  z.literal('off'),
  z.string().regex(/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/),
]);

const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3978),
  HOST: z.string().default('127.0.0.1'),
  MicrosoftAppId: z.string().default(''),
  MicrosoftAppPassword: z.string().default(''),
  MicrosoftAppType: z
    .enum(['MultiTenant', 'SingleTenant', 'UserAssignedMSI'])
    .default('SingleTenant'),
  MicrosoftAppTenantId: z.string().default(''),
  ALLOWED_TENANTS: list,
  ALLOWED_SERVICE_URLS: list,
  STORE: z.string().default('sqlite:data/delegations.db'),
  COSMOS_KEY: z.string().default(''),
  COSMOS_DATABASE: z.string().default('delegations'),
  PEOPLE_FILE: z.string().default(''),
  ADMINS: list,
  DEFAULT_ROLE: z.enum(['officer', 'none']).default('officer'),
  TIME_ZONE: z.string().default('Europe/Stockholm').refine(isTimeZone, 'is not a time zone'),
  DEFAULT_LANGUAGE: z.enum(['sv', 'en']).default('sv'),
  SWEEP_INTERVAL_SECONDS: z.coerce.number().int().min(0).default(60),
  QUIET_HOURS: quiet.optional(),
  RATE_LIMIT: countOrOff.default(60),
  SENDS_PER_SECOND: countOrOff.default(25),
  PLAYGROUND: onOff.optional(),
  APPLICATIONINSIGHTS_CONNECTION_STRING: z.string().default(''),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

/** Teams' own hosts, and those of Microsoft's other clouds for it. */
const teamsHosts = ['smba.trafficmanager.net', 'smba.infra.gcc.teams.microsoft.com'];
const loopbackHosts = ['127.0.0.1', 'localhost', '::1', '[::1]'];

export interface Config extends z.infer<typeof environmentSchema> {
  /** Without an app id: nothing is authenticated, and nothing but loopback is served. */
  readonly isLocal: boolean;
  /** Which store STORE names. */
  readonly storeKind: StoreKind;
  readonly serviceHosts: readonly string[];
  readonly tenants: readonly string[];
  readonly peopleFile: string | undefined;
  readonly hasPlayground: boolean;
  /** `off`, or from when until when nothing unasked is sent. */
  readonly quietHours: string;
  /** The whole environment, for the Bot Framework's own settings under their own names. */
  readonly botFramework: Readonly<Record<string, string | undefined>>;
}

/** @throws Error that names each variable that is wrong */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new Error(`The environment is not right:\n${lines.join('\n')}`);
  }
  const values = parsed.data;
  const isLocal = values.MicrosoftAppId === '';
  if (isLocal && !loopbackHosts.includes(values.HOST)) {
    throw new Error(`HOST=${values.HOST}: without MicrosoftAppId the bot serves loopback only`);
  }
  const { ALLOWED_TENANTS: allowed, MicrosoftAppTenantId: own } = values;
  const tenants = allowed.length > 0 ? allowed : own ? [own] : [];
  if (!isLocal && tenants.length === 0) {
    throw new Error('ALLOWED_TENANTS or MicrosoftAppTenantId: with MicrosoftAppId one is needed');
  }
  return {
    ...values,
    isLocal,
    storeKind: values.STORE.startsWith('cosmos:') ? 'cosmos' : 'sqlite',
    serviceHosts: values.ALLOWED_SERVICE_URLS.length
      ? values.ALLOWED_SERVICE_URLS.map(hostOf)
      : isLocal
        ? loopbackHosts
        : teamsHosts,
    tenants,
    peopleFile: values.PEOPLE_FILE || (isLocal ? 'config/people.local.json' : undefined),
    quietHours: values.QUIET_HOURS ?? (isLocal ? 'off' : '18:00-08:00'),
    hasPlayground: isLocal && values.PLAYGROUND !== 'off',
    botFramework: environment,
  };
}

/** The host of a URL, or the text itself when it is a host already. */
function hostOf(text: string): string {
  return URL.canParse(text) ? new URL(text).hostname : text;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('sv', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const peopleSchema = z.object({
  people: z.array(
    z.object({
      aadObjectId: z.guid(),
      name: z.string().min(1),
      email: z.string().optional(),
      roles: z.array(z.enum(roles)),
      party: z.string().optional(),
      order: z.number().optional(),
    }),
  ),
});
export type PeopleFile = z.infer<typeof peopleSchema>['people'];

/** Which version of the product this is. */
export function readVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

/** Who is who, from PEOPLE_FILE. @throws Error that names the file and what is wrong in it */
export function readPeople(file: string | undefined): PeopleFile {
  if (!file) return [];
  try {
    return peopleSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).people;
  } catch (error) {
    throw new Error(`PEOPLE_FILE ${file} cannot be read: ${String(error)}`, { cause: error });
  }
}
