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

/** `config` and `log` are paths of files. The rest keeps browser and telemetry from starting. */
export function childEnvironment({ config, log }: { config: string; log: string }) {
  const own = Object.entries(process.env).filter(([name]) => passedOn.includes(name));
  return {
    ...Object.fromEntries(own),
    TEAMSAPPTESTER_BROWSER: 'none',
    APPLICATION_INSIGHTS_NO_STATSBEAT: '1',
    M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
    M365_AGENTS_PLAYGROUND_LOGFILE: log,
  };
}
