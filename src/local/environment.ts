import { join } from 'node:path';

/** What a client may know of our environment: enough to run, none of the bot's settings. */
const passedOn = [
  'PATH',
  'HOME',
  'USERPROFILE',
  'SystemRoot',
  'TMPDIR',
  'TEMP',
  'TMP',
  'LANG',
  'TZ',
];

/** `folder` is the client's own, with its configuration in `config`; it goes when the client does. */
export function childEnvironment({ folder, config }: { folder: string; config: string }) {
  const own = Object.entries(process.env).filter(([name]) => passedOn.includes(name));
  return {
    ...Object.fromEntries(own),
    REMOVE_ON_EXIT: folder,
    // No browser, no telemetry.
    TEAMSAPPTESTER_BROWSER: 'none',
    APPLICATION_INSIGHTS_NO_STATSBEAT: '1',
    M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
    M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, 'playground.log'),
  };
}
