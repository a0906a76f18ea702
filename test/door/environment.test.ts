import assert from 'node:assert/strict';
import { readConfig } from '../../src/config.ts';

describe('The environment', () => {
  const wrong: readonly [environment: Record<string, string>, names: RegExp][] = [
    [{ HOST: '0.0.0.0' }, /HOST=0\.0\.0\.0: without MicrosoftAppId/],
    [{ PORT: 'many' }, /PORT/],
    [{ PORT: '70000' }, /PORT/],
    [{ TIME_ZONE: 'Skåne' }, /TIME_ZONE/],
    [{ DEFAULT_LANGUAGE: 'da' }, /DEFAULT_LANGUAGE/],
    [{ DEFAULT_ROLE: 'king' }, /DEFAULT_ROLE/],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL/],
    [{ QUIET_HOURS: 'evenings' }, /QUIET_HOURS/],
    [{ PLAYGROUND: 'maybe' }, /PLAYGROUND/],
    [{ SWEEP_INTERVAL_SECONDS: '-1' }, /SWEEP_INTERVAL_SECONDS/],
    [{ MicrosoftAppType: 'Any' }, /MicrosoftAppType/],
    [{ MicrosoftAppId: 'x' }, /MicrosoftAppTenantId/],
    [{ MicrosoftAppId: 'x', MicrosoftAppType: 'MultiTenant' }, /ALLOWED_TENANTS/],
  ];
  for (const [environment, names] of wrong) {
    it(`${JSON.stringify(environment)} is refused by name`, () => {
      assert.throws(() => readConfig(environment), names);
    });
  }

  it('0.0.0.0 is served with an app id', () => {
    const identity = { MicrosoftAppId: 'x', MicrosoftAppTenantId: 'y' };
    assert.equal(readConfig({ HOST: '0.0.0.0', ...identity }).isLocal, false);
  });
});
