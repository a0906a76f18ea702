import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, readConfig, readPeople } from '../../src/config.ts';

const TENANT = '733f4275-dde8-4d46-b5b4-36fcd632b989';
const inTeams = {
  MicrosoftAppId: '11111111-2222-3333-4444-555555555555',
  MicrosoftAppPassword: 'secret',
  MicrosoftAppTenantId: TENANT,
};

describe('the environment', () => {
  it('that says nothing is a bot tried at home', () => {
    const config = readConfig({});
    assert.deepEqual(
      [config.isLocal, config.PORT, config.HOST, config.STORE, config.hasPlayground],
      [true, 3978, '127.0.0.1', 'sqlite:data/delegations.db', true],
    );
    assert.deepEqual(
      [
        config.TIME_ZONE,
        config.DEFAULT_LANGUAGE,
        config.DEFAULT_ROLE,
        config.SWEEP_INTERVAL_SECONDS,
      ],
      ['Europe/Stockholm', 'sv', 'officer', 60],
    );
    assert.equal(config.peopleFile, 'config/people.local.json');
    assert.ok(config.serviceHosts.includes('127.0.0.1'));
  });

  it('with an app id is a bot in Teams, for its own tenant and Teams’ own hosts', () => {
    const config = readConfig({ ...inTeams, HOST: '0.0.0.0', PLAYGROUND: 'on' });
    assert.deepEqual([config.isLocal, config.hasPlayground], [false, false]);
    assert.deepEqual(config.tenants, [TENANT]);
    assert.equal(config.peopleFile, undefined);
    assert.ok(config.serviceHosts.includes('smba.trafficmanager.net'));
    assert.ok(!config.serviceHosts.includes('127.0.0.1'));
  });

  for (const [what, environment, read] of [
    ['an empty value is none', { PORT: '' }, (c: Config) => c.PORT === 3978],
    ['a list has commas', { ADMINS: 'a, b ,,c' }, (c: Config) => c.ADMINS.join('') === 'abc'],
    [
      'tenants may be several',
      { ...inTeams, ALLOWED_TENANTS: 'a,b' },
      (c: Config) => c.tenants.join('') === 'ab',
    ],
    [
      'a service is its host',
      { ALLOWED_SERVICE_URLS: 'https://smba.example/teams/,b.example' },
      (c: Config) => c.serviceHosts.join(' ') === 'smba.example b.example',
    ],
    ['the playground can be left out', { PLAYGROUND: 'off' }, (c: Config) => !c.hasPlayground],
    [
      'the sweep can be turned off',
      { SWEEP_INTERVAL_SECONDS: '0' },
      (c: Config) => c.SWEEP_INTERVAL_SECONDS === 0,
    ],
    ['what one may send can be limited', { RATE_LIMIT: '5' }, (c: Config) => c.RATE_LIMIT === 5],
    [
      'what one may send can be unlimited',
      { RATE_LIMIT: 'off' },
      (c: Config) => c.RATE_LIMIT === 'off',
    ],
    ['what one may send has a limit', {}, (c: Config) => c.RATE_LIMIT === 60],
    ['what is sent has a pace', {}, (c: Config) => c.SENDS_PER_SECOND === 25],
    ['quiet hours can be off', { QUIET_HOURS: 'off' }, (c: Config) => c.QUIET_HOURS === 'off'],
    [
      'quiet hours may pass midnight',
      { QUIET_HOURS: '18:00-08:00' },
      (c: Config) => c.QUIET_HOURS === '18:00-08:00',
    ],
    ['another loopback will do', { HOST: '::1' }, (c: Config) => c.HOST === '::1'],
  ] as const) {
    it(what, () => assert.ok(read(readConfig(environment))));
  }

  for (const [environment, named] of [
    [{ PORT: 'many' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ TIME_ZONE: 'Europe/Malmö' }, 'TIME_ZONE'],
    [{ DEFAULT_LANGUAGE: 'da' }, 'DEFAULT_LANGUAGE'],
    [{ DEFAULT_ROLE: 'admin' }, 'DEFAULT_ROLE'],
    [{ QUIET_HOURS: '18-8' }, 'QUIET_HOURS'],
    [{ PLAYGROUND: 'yes' }, 'PLAYGROUND'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ SWEEP_INTERVAL_SECONDS: '-1' }, 'SWEEP_INTERVAL_SECONDS'],
    [{ HOST: '0.0.0.0' }, 'HOST'],
  ] as const) {
    it(`that is wrong is named: ${JSON.stringify(environment)}`, () => {
      assert.throws(() => readConfig(environment), new RegExp(`${named}[:=]`));
    });
  }

  it('that is wrong in several ways is named once, and no secret is repeated', () => {
    const wrong = { ...inTeams, PORT: 'many', LOG_LEVEL: 'loud' };
    assert.throws(
      () => readConfig(wrong),
      ({ message }: Error) =>
        /PORT:/.test(message) && /LOG_LEVEL:/.test(message) && !/secret/.test(message),
    );
  });
});

describe('the file of people', () => {
  const folder = mkdtempSync(join(tmpdir(), 'people-'));
  after(() => rmSync(folder, { recursive: true }));
  const fileOf = (content: string): string => {
    const file = join(folder, 'people.json');
    writeFileSync(file, content);
    return file;
  };
  const anna = {
    aadObjectId: 'bc85e3b4-4dad-4cae-adf6-3246662a9b0c',
    name: 'Anna',
    roles: ['officer'],
  };

  it('that comes with the project has the people to play', () => {
    const people = readPeople('config/people.local.json');
    const played = people.flatMap(({ roles }) => roles);
    for (const role of ['officer', 'unit', 'grip-chair', 'grip-member', 'secretary'] as const) {
      assert.ok(played.includes(role), role);
    }
  });

  it('is read as it says', () => {
    const file = fileOf(JSON.stringify({ people: [{ ...anna, party: 'M', order: 1 }] }));
    assert.deepEqual(readPeople(file), [{ ...anna, party: 'M', order: 1 }]);
  });

  it('is nobody when there is none', () => assert.deepEqual(readPeople(undefined), []));

  for (const [what, content] of [
    ['no JSON', 'people: anna'],
    ['a role that is none', JSON.stringify({ people: [{ ...anna, roles: ['boss'] }] })],
    ['an id that is none', JSON.stringify({ people: [{ ...anna, aadObjectId: 'anna' }] })],
    ['nobody in it', '{}'],
  ] as const) {
    it(`with ${what} is refused by its name`, () => {
      assert.throws(() => readPeople(fileOf(content)), /PEOPLE_FILE .*people\.json cannot be read/);
    });
  }

  it('that is not there is refused by its name', () => {
    assert.throws(() => readPeople('nowhere.json'), /PEOPLE_FILE nowhere\.json/);
  });
});
